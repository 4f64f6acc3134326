"""What each trait of a remark weighs for something else than an error; learnt by tools/learn_offtopic.py.

A weight stands above the traits that have it (`reading` tells their names; ``~`` stands for a space in one).
"""

from __future__ import annotations

# From this score on the reader is asked; about three in a hundred genuine errors told by strangers reach it.
ASK = 1.69
_BIAS = 0.06
_LEARNT = r"""
+2.75
 f:anger
+1.95
 f:praise
+1.85
 f:comments
+1.75
 f:letter
+1.40
 f:service
+1.30
 =size~13 w:comme w:voila
+1.20
 =size~9 f:paper w:this
+1.15
 f:always w:bien w:commentair w:my w:news
+1.10
 b:^_good b:is_there
+1.05
 b:one_$ f:service~again w:= w:can w:money
+1.00
 @run~5 b:ce_qu b:there_a f:advertising w:arriv
+0.95
 =?$ b:!!_$ b:^_so b:»_est f:money f:politics w:about w:end w:today w:webcam
+0.90
 =figure b:!_i b:^_hello b:^_j b:^_je b:^_super b:^_votre b:do_i b:on_s b:qu_on b:¶_in w:bad w:ces w:good
 w:super
+0.85
 =size~8 @alike~of~5 @share~0 b:,_voila b:bonjour_$ b:up_$ w:happy w:mot w:pour w:print w:try w:why
+0.80
 b:,_autan b:^_i b:^_what b:it_? b:s_affich f:why w:hello w:impossibl w:mes w:prison w:problem
+0.75
 =size~6 =size~7 b:^_et b:^_ok b:arret_a b:ca_. b:ne_s b:too_$ w:all w:erreur w:for w:franc w:limog w:notre
 w:pay w:readi w:ref w:show w:surpris
+0.70
 b:^_can b:^_nice b:^_toujour b:avant_$ b:d_y b:is_that b:je_n b:l_etat b:le_problem b:on_n b:on_nous
 b:que_les b:s_arret b:svp_$ b:t_il f:comments~again f:wish w:alway w:audio w:belle w:best w:fix w:god
 w:gratuit w:interest w:live w:mandat w:me w:ok w:payer w:quel w:quest w:test w:that w:tranquill
+0.65
 =size~10 @quote~short~new b:,_et b:^_are b:^_passe b:cet_articl b:erreur_dans b:il_un b:l_erreur b:no_¶
 b:pour_la b:une_¶ f:advertising~again f:contact f:laugh f:view w:anyway w:articl w:beau w:column w:correc
 w:etes w:letter w:like w:lost w:lot w:oubli w:perfect w:pleas w:pouss w:road w:travaill w:video w:vie w:vrai
 w:write
+0.60
 =length b:"_is b:#_e b:._everyon b:._moi b:?_$ b:^_ou b:^_test b:a_perfect b:alors_que b:ans_de b:as_a
 b:could_you b:ll_be b:meme_, b:moi_je b:photo_de b:s_been b:says_the b:since_# b:terme_« b:test_$ b:the_only
 b:years_. f:always~again f:me w:app w:autan w:ca w:chess w:correct w:cryin w:editi w:everyth w:how w:if
 w:keeps w:mieux w:nos w:once w:poor w:pouvez-vou w:rectifi w:reject w:repeat w:terme w:une w:up w:zero
+0.55
 b:#_! b:^_encor b:^_lol b:^_mon b:^_pauvr b:^_vive b:a_qui b:and_you b:ans_que b:anyway_$ b:autre_.
 b:ceux_qui b:et_on b:fix_the b:for_a b:il_ne b:it_for b:meme_pas b:no_sound b:not_one b:pas_d b:pas_les
 b:pas_sur b:the_ground b:une_photo b:«_¶ b:»,_c f:everybody f:praise~again f:you w:adress w:anywher w:buy
 w:email w:encor w:faire w:free w:fuit w:gets w:ground w:info w:maire w:man w:met w:month w:mots w:nobody
 w:quell w:quels w:ratin w:review w:site w:svp w:tears w:translat w:vive w:votre w:want w:what w:won
+0.50
 @other~kin @share~1 b:"_¶ b:#_fois b:._comme b:._vous b::_il b:^_anoth b:^_bien b:^_bon b:^_bonjour
 b:^_bonsoir b:^_quel b:^_quels b:^_tres b:^_trop b:^_video b:^_why b:a_medal b:addres_for b:as_if b:ce_que
 b:cherch_l b:de_passe b:du_# b:from_£ b:in_this b:it_is b:je_voudrai b:la_vraie b:laiss_les b:march_pas
 b:me_: b:n_ai b:no_" b:out_, b:pour_une b:the_comme b:they_should b:travaill_$ b:was_one b:we_need b:what_a
 b:¶_! f:me~again f:we f:you~again w:!! w:addres w:aller w:arret w:aurie w:bonjour w:bonsoir w:clear
 w:complet w:des w:do w:enfin w:everyon w:frozen w:great w:hate w:heat w:heure w:idea w:insult w:kids w:langu
 w:libre w:madam w:medal w:oil w:photo w:rechauff w:same w:saw w:school w:supprimez-moi w:thank w:voudrai
 w:vraie w:water w:your
+0.45
 @figure~new b:!_trent b:#_$ b:._¶ b:^_best b:^_cheap b:^_is b:^_pleas b:^_vous b:^_would b:a_fix b:affich_en
 b:and_well b:are_there b:as_" b:audio_versi b:but_it b:carte_des b:chez_vous b:circul_. b:end_of b:enough_$
 b:finish_$ b:get_a b:hasn_t b:have_a b:have_made b:impress_$ b:la_page b:le_voir b:ne_march b:on_m b:ou_pas
 b:plus_rien b:que_ca b:report_, b:saw_it b:son_de b:tells_you b:ten_years b:they_say b:trent_ans b:trouv_ca
 b:vie_, b:vous_etes b:we_ve b:what_the b:your_headlin b:your_site f:anger~again f:we~again w:again w:amend
 w:anyth w:aura w:back w:choir w:circul w:climat w:country w:day w:debut w:explain w:femme w:frais w:give
 w:gosse w:hasn w:hop w:impot w:impress w:jeu w:know w:ll w:louis w:mon w:monde w:natur w:order w:partout
 w:pays w:pense w:pensi w:personn w:pesticid w:peut-on w:pis w:portrait w:prelev w:prix w:put w:racont w:rest
 w:seen w:sound w:story w:tells w:temps w:too w:us w:utile w:voir w:work
+0.40
 =? @alike~of~6 @named~4 @quote~middling~new b:,_call b:,_is b:,_madam b:,_pis b:,_tout b:.._$ b:._is b:._l
 b::_mon b:?_j b:^_alway b:^_climat b:^_god b:^_leave b:^_mot b:^_pas b:^_where b:a_cet b:again_, b:ailleur_.
 b:as_usual b:au_lieu b:be_out b:ce_charabia b:de_ce b:error_in b:essay_donc b:est_ca b:est_la
 b:est_responsabl b:est_tout b:everyon_in b:final_. b:give_the b:i_have b:il_faudrait b:impossibl_de b:it_ll
 b:j_attend b:jeu_, b:l_annonc b:la_franc b:le_journal b:lieu_de b:m_in b:milli_in b:nhs_is b:oubli_$
 b:peu_de b:photo_of b:print_it b:problem_, b:thank_you b:that_, b:the_nhs b:the_whole b:think_it b:today_s
 b:tout_. b:vraie_quest b:you_$ b:¶_and b:»_: w:abandonn w:and w:appli w:ben w:cet w:charabia w:cheer w:chere
 w:de w:dehor w:demarr w:enter w:envie w:etat w:ever w:excus w:famil w:faut w:fevri w:finish w:get w:habitant
 w:jamai w:larme w:love w:ma w:made w:mail w:mistak w:mort w:nhs w:nice w:notifica w:parlait w:plate
 w:programm w:punish w:qu w:quand w:responsabl w:resultat w:should w:si w:student w:tout w:trop w:urgen
 w:vingt-troi w:whole
+0.35
 =size~5 @both~ending b:#_alors b:%_de b:,_devis b:,_in b:,_ouvert b:,_trois b:._a b::_you b:^_alert b:^_any
 b:^_comme b:^_enfin b:^_erreur b:^_great b:^_impossibl b:^_laiss b:^_merci b:^_natur b:^_nurse b:^_order
 b:^_peut-on b:^_reall b:^_serve b:^_very b:a_" b:a_mistak b:a_photo b:a_plus b:ai_trouv b:all_about
 b:and_not b:and_still b:articl_, b:ben_voyon b:bien_racont b:ca_vous b:call_it b:can_i b:comme_, b:day_,
 b:de_votre b:decal_$ b:do_$ b:du_matin b:ecriv_« b:en_parle b:est_d b:et_apres b:et_je b:et_vous b:etoil_,
 b:fait_pour b:fois_$ b:for_them b:hui_, b:i_say b:i_¶ b:il_vous b:it_up b:it_were b:l_ancienn b:la_#
 b:la_belle b:la_tete b:la_verit b:la_vie b:le_mot b:le_reste b:le_« b:les_banqu b:les_commentair b:line_.
 b:live_with b:lui_, b:mais_c b:me_, b:mine_, b:mot_a b:ne_vaut b:numbe_# b:of_a b:oil_$ b:on_en b:on_le
 b:on_your b:pas_du b:pense_? b:place_de b:point_final b:pour_# b:prelev_deux b:publish_the b:que_nous
 b:qui_est b:se_voit b:sentenc_. b:should_try b:sont_les b:sure_$ b:the_a b:the_app b:the_full b:the_rest
 b:the_state b:these_days b:this_country b:to_see b:too_late b:tout_ce b:two_days b:voila_la b:won_t b:y_aura
 b:you_could b:you_say b:you_to b:¶_should f:wish~again w:achet w:adore w:affich w:alone w:angoiss w:anoth
 w:banqu w:blame w:bois w:brain w:bravo w:casse w:clair w:commerc w:could w:crack w:days w:decal w:dedicac
 w:devis w:done w:donne w:driver w:droit w:du w:eau w:entre w:envoi w:error w:essay w:genera w:got w:greve
 w:headlin w:hedge w:holiday w:house w:jambe w:jardin w:jsuis w:ligne w:line w:livre w:meme w:mer w:minister
 w:miracl w:offert w:paye w:peur w:plenty w:pleur w:pothol w:privat w:privatis w:qui w:resum w:run w:sauve
 w:send w:state w:suivi w:supprim w:suspend w:tax w:tete w:throw w:tres w:trist w:useful w:vaut w:venez
 w:verit w:vin w:vite w:vocabulair w:vos w:voyon w:who w:with w:without w:world
+0.30
 @alike~of~4 @both~of~5 @other~day @other~unit @same~kin b:"_— b:#_% b:#_habitant b:#_heure b:#_mois
 b:,_impossibl b:,_point b:,_thank b:,_what b:,_when b:.._et b:._et b:._this b:._voila b:?_# b:?_en b:^_bravo
 b:^_chez b:^_clear b:^_do b:^_does b:^_ma b:^_made b:^_mme b:^_my b:a_coute b:a_du b:a_headlin b:a_joke
 b:a_paris b:a_seriou b:a_week b:again_. b:and_never b:apres_? b:articl_: b:at_no b:at_£ b:au_milieu
 b:autre_chose b:avez_ecrit b:been_to b:bel_articl b:blame_the b:buy_a b:ca_la b:can_be b:can_you b:ce_maire
 b:ch_ti b:chang_de b:connait_la b:correct_that b:couldn_t b:d_impot b:day_is b:de_payer b:deserv_a b:dire_$
 b:dit_" b:dit_. b:elle_etait b:en_doubl b:epoqu_. b:et_les b:et_qui b:every_year b:faire_$ b:ferai_mieux
 b:fois_, b:ha_ha b:how_do b:i_am b:i_know b:i_want b:if_it b:in_your b:is_right b:it_befor b:it_says
 b:know_if b:l_adress b:l_appli b:l_eau b:l_ecran b:la_mer b:le_minister b:le_paywall b:le_vin b:m_not
 b:mais_ca b:me_out b:mieux_de b:mon_commentair b:mon_jardin b:monde_$ b:my_phone b:on_connait b:once_.
 b:pas_une b:personn_n b:qui_resum b:read_it b:review_, b:s_all b:s_etonn b:say_, b:si_on b:suis_la
 b:supermarket_. b:sur_demand b:suspend_for b:svp_c b:t_hear b:t_read b:t_the b:the_bishop b:the_letter
 b:the_word b:them_in b:there_any b:this_is b:this_town b:to_be b:today_$ b:toujour_le b:toujour_les
 b:tout_ca b:trois_fois b:trop_cher b:un_des b:voila_qui b:when_i b:wrong_. b:years_$ b:yesterday_s
 b:you_know b:you_peopl b:your_¶ b:¶_= b:¶_ans b:¶_can b:¶_£ b:»,_il b:…_$ f:everybody~again f:laugh~again
 f:paper~again f:wrong~again w:% w:. w:ads w:ailleur w:art w:artisan w:asked w:assassin w:attach w:bishop
 w:bon w:brillia w:broken w:cache w:cares w:certificat w:ch w:cherch w:chien w:contact w:coquillett w:couldn
 w:coute w:dead w:demain w:demand w:divorc w:envoy w:et w:etoil w:etonn w:expert w:faim w:faut-il w:ferai
 w:fire w:first w:gout w:hear w:him w:infographi w:interess w:jeune w:joke w:just w:latin w:legal w:let
 w:lets w:market w:memes w:memoir w:memori w:milieu w:nettoy w:of w:oui w:out w:page w:passport w:paywall
 w:pdf w:perhap w:photograph w:photographi w:plastic w:politician w:quatriem w:quid w:reade w:recue w:result
 w:scienc w:seriou w:serve w:sign w:supermarket w:tea w:team w:ti w:tiens w:track w:transmettr w:vegan
 w:vente w:versi w:villag w:weath w:yer
+0.25
 @alike~of~3 @figure~same b:#_%, b:#_minut b:#_» b:$_# b:,_- b:,_bien b:,_book b:,_honte b:,_moi b:,_more
 b:,_par b:,_pouvez-vou b:,_same b:,_says b:,_that b:,_well b:._corrig b:._he b:._pleas b:._that b:/_# b::_"
 b::_un b:^_brillia b:^_chess b:^_could b:^_magnifiqu b:^_moi b:^_never b:^_not b:^_nous b:^_pouvez-vou
 b:a_copy b:a_fine b:a_ses b:about_what b:accord_du b:ai_deja b:ai_dit b:ai_perdu b:air_, b:am_one b:and_then
 b:arriv_, b:at_least b:at_your b:aujourd_hui b:aussi_bien b:avec_les b:avez_donne b:bac_ne b:been_¶
 b:belong_in b:blanc_. b:bravo_a b:can_children b:canna_get b:cesse_de b:company_s b:contr_la b:copy_of
 b:critiqu_l b:d_en b:days_. b:de_class b:de_memoir b:de_quell b:deux_mots b:dimanch_a b:donne_faim
 b:donne_le b:en_ai b:en_fiche b:est_bien b:est_dit b:est_illisibl b:est_le b:est_mort b:et_pourquoi
 b:expect_$ b:expert_. b:explica_$ b:fabriqu_en b:faire_le b:faute_? b:footwear_, b:for_# b:for_your
 b:gare_de b:gratuit_$ b:h_, b:headlin_. b:if_she b:il_faut b:il_¶ b:ils_ferai b:impot_$ b:in_a b:in_scotland
 b:is_a b:is_an b:is_how b:is_the b:it_$ b:j_aimerai b:je_le b:journal_n b:jours_$ b:l_art b:l_avez b:l_ecrir
 b:la_faute b:laiss_faire b:last_tuesday b:le_bac b:le_temps b:least_two b:les_gosse b:les_memes b:like_to
 b:logs_me b:lot_. b:made_it b:made_of b:made_this b:maire_est b:me_donne b:mes_enfant b:mme_¶ b:mon_oil
 b:money_. b:must_be b:my_bin b:my_paper b:ne_le b:ne_suis b:never_arriv b:no_one b:non_. b:not_to b:now_have
 b:on_leur b:on_my b:oubli_de b:oui_. b:out_. b:paid_for b:parce_que b:partir_de b:pas_a b:pas_dans
 b:pas_recu b:pas_vecu b:paye_par b:photograph_. b:plus_, b:plus_d b:pour_faire b:pourquoi_pas
 b:pouvez-vou_transmettr b:prison_. b:quand_il b:repondu_a b:rue_a b:run_a b:sa_splendeur b:say_# b:scoop_$
 b:seule_. b:si_bien b:site_dit b:sous_# b:story_of b:suis_pas b:t_menti b:the_man b:the_old b:the_train
 b:the_youth b:they_all b:they_ll b:this_, b:this_month b:to_print b:toute_sa b:town_. b:tribut_to b:trop_de
 b:tuesday_s b:un_beau b:un_peu b:une_erreur b:vaut_plus b:vecu_. b:votre_articl b:votre_page b:votre_site
 b:vous_aurie b:want_to b:want_you b:was_¶ b:weath_$ b:what_it b:where_can b:who_is b:with_it b:write_that
 b:wrong_addres b:yacht_. b:you_never b:young_folk b:£_# b:¶_" b:¶_be b:¶_but b:¶_mon b:¶_pour b:¶_the
 f:meant~again f:rulers f:why~again w:$ w:%, w:abonn w:ad w:administra w:aimerai w:ancienn w:animal w:argen
 w:aujourd w:autre w:avoir w:bette w:bin w:blanc w:bloqu w:book w:brave w:canna w:car w:ce w:censur w:cesse
 w:chang w:chats w:cheap w:code w:concert w:congratula w:cooki w:corner w:coupe w:dedan w:defigur w:delet
 w:devrait w:digital w:direct w:dort w:dossi w:dying w:elect w:feminist w:fera w:foot w:franch w:gens w:girl
 w:high w:hold w:hui w:image w:instit w:jeter w:journalist w:late w:least w:leave w:les w:leur w:leurs
 w:litte w:loge w:logs w:loved w:lu w:magnifiqu w:malad w:march w:marseill w:matin w:mobil w:newslett w:novel
 w:nurse w:opens w:paris w:park w:pass w:pensioner w:permiss w:peu w:peut w:peuve w:piece w:pied w:place
 w:pourquoi w:prene w:prioriti w:profit w:projet w:reall w:recevoir w:reclam w:recoi w:regrett w:remov
 w:rende w:repondu w:sapling w:scoop w:sent w:special w:splendeur w:start w:studi w:tape w:tard w:time
 w:toilet w:tribut w:un w:vais w:vecu w:vitess w:well w:worst w:yacht w:years w:youth w:— w:€
+0.20
 =address b:!_it b:!_so b:"_le b:#_.. b:#_/ b:#_hours b:#_it b:#_milli b:#_per b:#_weeks b:#_€ b:,_all
 b:,_catalogu b:,_free b:,_happy b:,_has b:,_plus b:,_we b:-_# b:-_that b:._an b:._correct b:._de b:._do
 b:._exampl b:._il b:._name b:._qu b:._try b:/_h b:?_he b:?_i b:?_je b:?_personn b:^_articl b:^_at
 b:^_beautiful b:^_combien b:^_franch b:^_notifica b:^_quand b:^_stop b:^_they b:a_a b:a_bus b:a_ceux
 b:a_dire b:a_disparu b:a_pied b:a_rise b:about_her b:administra_. b:ai_des b:ai_fait b:all_be b:all_the
 b:an_insult b:and_had b:and_he b:and_no b:and_your b:app_$ b:apres_on b:articl_complet b:as_the b:ask_me
 b:at_# b:au_¶ b:aura_pas b:avant_# b:avant_, b:avec_mes b:back_to b:befor_. b:bien_fait b:bienvenu_. b:but_¶
 b:c_etait b:ca_, b:can_we b:chose_$ b:chose_. b:commentair_$ b:corrig_l b:d_aujourd b:d_avoir b:d_occas
 b:day_s b:de_bois b:de_nous b:de_vitess b:debut_a b:demand_. b:demand_il b:depui_le b:dessu_$ b:deux_fois
 b:did_$ b:do_someth b:donne_envie b:du_debut b:ecole_, b:en_est b:en_mai b:en_paix b:encor_nos b:enfin_une
 b:envoy_ma b:est_dans b:est_moins b:est_qu b:est_tombe b:et_mon b:etais_. b:first_$ b:foot_. b:for_"
 b:for_eleven b:for_me b:for_our b:franc_. b:free_quote b:g_. b:get_the b:gets_a b:god_. b:gone_in b:grand_$
 b:gratuit_, b:happy_to b:has_lost b:has_no b:her_. b:her_in b:hide_behind b:i_could b:i_d b:i_get b:i_would
 b:if_i b:ils_y b:in_canada b:is_it b:it_a b:jamai_la b:jamai_mis b:je_nariv b:je_souhaiterai b:juste_.
 b:km_/ b:know_$ b:l_administra b:l_essentiel b:l_info b:la_demand b:la_langu b:la_metropol b:la_pauvret
 b:la_video b:le_bouton b:le_deplac b:le_mien b:le_sait b:les_autre b:les_gens b:les_jours b:les_juges
 b:les_metier b:les_pieds b:les_trous b:leur_donne b:life_$ b:live_on b:looki_for b:ma_grand-mer b:make_me
 b:march_sur b:mari_est b:may_i b:merci_$ b:merci_d b:merci_la b:mercredi_, b:mes_# b:mis_les b:missi_from
 b:monde_le b:month_$ b:month_, b:mot_de b:mot_« b:my_eye b:my_neighbour b:my_own b:myself_. b:n_a
 b:nariv_pas b:ne_dit b:ne_l b:need_more b:non_# b:non_merci b:nos_frais b:not_like b:not_the b:nous_en
 b:nous_on b:on_march b:one_day b:only_the b:other_one b:paix_. b:par_qui b:par_votre b:pas_l b:pas_mon
 b:pass_on b:pay_for b:pays_. b:pictur_of b:pleas_$ b:pleas_correct b:plus_$ b:point_c b:pour_mon b:qu_a
 b:quand_? b:que_c b:quell_epoqu b:quell_heure b:quelqu_un b:qui_va b:reste_c b:rue_des b:s_" b:s_asseoir
 b:s_got b:salle_$ b:scandal_. b:se_met b:see_the b:si_quelqu b:si_vous b:site_was b:some_of b:start_at
 b:story_, b:suis_abonn b:sur_mobil b:t_like b:takes_me b:telephon_? b:that_. b:that_size b:the_chief
 b:the_lot b:the_map b:the_minist b:the_money b:the_mortgag b:the_other b:the_trust b:them_to b:there_$
 b:this_. b:three_weeks b:through_your b:to_look b:to_put b:to_sign b:to_you b:today_, b:trop_tard b:trous_de
 b:twice_that b:two_of b:un_? b:un_mot b:video_de b:voila_le b:vous_et b:vous_le b:vous_racont b:vous_y
 b:was_a b:wasn_t b:weep_$ b:what_do b:where_is b:which_¶ b:while_the b:who_do b:word_about b:would_make
 b:would_you b:write_" b:y_a b:y_ai b:you_ll b:you_pass b:your_page b:¶_!! b:¶_since b:¶_une b:¶_», b:»_il
 b:»_ne f:they f:they~again w:aid w:aime w:am w:anybody w:apparait w:attend w:avant w:baiss w:bath
 w:beautiful w:benevol w:betes w:biase w:bienvenu w:bill w:bonnet w:bouton w:boy w:break w:calculator w:call
 w:canada w:cance w:card w:centr w:centre-vill w:chass w:chimi w:chose w:chuckl w:clean w:col w:cold w:com
 w:command w:company w:concern w:confirma w:connait w:content w:contribuabl w:convenient w:county w:courag
 w:critiqu w:crossword w:cut w:delivery w:desabonn w:diggi w:dire w:drain w:dress w:drone w:ecran w:eighteen
 w:epoqu w:essentiel w:everybody w:exampl w:expir w:eye w:face w:faineant w:felt w:fete w:find w:fine w:flo
 w:from w:gaz w:grace w:grand-mer w:guerr w:health w:hide w:il w:instead w:itself w:juges w:keep w:kept
 w:kindl w:knows w:laugh w:lentil w:livin w:livraison w:local w:lol w:looki w:looks w:mange w:metier
 w:metropol w:mien w:misse w:moque w:mortgag w:motif w:nae w:nariv w:night w:no w:occas w:offer w:pauvret
 w:perdu w:pieds w:pilot w:plutot w:policy w:pret w:prete w:pubs w:quarti w:rapid w:reason w:referenc
 w:report w:reve w:rise w:river w:route w:sa w:saute w:savon w:scandal w:score w:scotland w:seventy w:silenc
 w:souhaiterai w:sport w:stock w:stopp w:straight w:stuck w:sucre w:suiss w:sure w:tablett w:talk w:tele
 w:themselv w:these w:ticket w:trent w:tried w:trous w:trouv w:turn w:twenty w:updat w:usine w:usual w:va
 w:voisin w:ward w:wasn w:wonderful w:»,
+0.15
 @named~0 @same~role @share~2 b:!_et b:"._she b:"_as b:#_as b:#_for b:#_kids b:,_" b:,_a b:,_alway b:,_and
 b:,_apres b:,_as b:,_buvett b:,_c b:,_interven b:,_livraison b:,_nationwid b:,_no b:,_nobody b:,_non
 b:,_quand b:,_rue b:,_wrong b:-_b b:._du b:._essay b:._follow b:._for b:._free b:._go b:._kindl b:._les
 b:._my b:._nobody b:._not b:._pay b:._thank b:._un b::_ce b:?_it b:^_ah b:^_allo b:^_app b:^_as b:^_bjr
 b:^_buy b:^_cours b:^_cyclist b:^_link b:^_moins b:^_nobody b:^_our b:^_poor b:^_qu b:^_si b:^_typical
 b:^_vos b:^_wonderful b:^_y b:a_chaqu b:a_domicil b:a_fric b:a_jamai b:a_me b:a_mon b:a_month b:a_paper
 b:a_piece b:a_prope b:a_scienc b:a_vole b:a_vos b:a_waste b:abonn_au b:abonn_depui b:about_that b:adore_$
 b:agree_$ b:ai_chang b:ai_les b:ai_un b:ai_¶ b:all_. b:all_wrong b:and_a b:and_all b:and_have b:and_nobody
 b:and_this b:and_was b:ans_pour b:ans_qu b:anyway_. b:apres_$ b:argen_, b:arret_de b:articl_$ b:aura_un
 b:avale_nos b:avec_deux b:avec_ma b:avez_oubli b:be_interest b:becaus_they b:been_print b:besoin_d b:bien_.
 b:bien_sur b:billi_. b:birds_. b:bonne_nouvell b:bought_. b:box_. b:ca_se b:calls_it b:ce_qui b:ce_¶
 b:cela_fait b:chang_d b:class_$ b:clearanc_, b:combien_de b:comme_d b:comme_les b:comme_si b:compt_deux
 b:concert_? b:council_. b:d_adress b:d_ailleur b:d_autre b:d_like b:dans_le b:dans_sa b:dans_vos b:de_ces
 b:de_dire b:de_l b:de_me b:de_mon b:de_precis b:de_troisiem b:delivery_$ b:depui_# b:depui_lundi b:des_#
 b:des_fetes b:devis_gratuit b:devis_sous b:dire_que b:donne_la b:driver_you b:droit_$ b:ecrit_«
 b:eleven_minut b:en_difficult b:encor_un b:enfin_des b:enfin_un b:envie_de b:envoi_des b:envoy_un
 b:est_arriv b:est_malad b:et_c b:et_elle b:etait_. b:ete_supprim b:euros_par b:exampl_$ b:face_. b:fait_des
 b:fait_un b:famill_de b:fetes_, b:field_. b:fin_, b:find_the b:follow_the b:fond_de b:for_forty b:for_four
 b:for_once b:for_ten b:four_. b:frami_, b:franch_, b:full_of b:glad_to b:go_. b:going_to b:had_the b:heure_,
 b:heure_. b:hours_. b:hours_? b:i_do b:i_met b:i_send b:i_suppos b:i_work b:if_he b:il_etait b:il_fait
 b:il_va b:impossibl_d b:impot_. b:in_it b:in_january b:in_twenty b:indee_. b:interess_quelqu b:interest_in
 b:is_blank b:is_dead b:is_she b:it_! b:it_wasn b:it_with b:j_arriv b:je_fais b:je_peux b:je_recoi b:je_veux
 b:justic_a b:keep_it b:know_why b:knows_it b:l_academi b:l_espac b:l_hiver b:l_usine b:la_guerr b:la_journ
 b:la_musiqu b:la_parol b:la_press b:la_recett b:la_reclam b:la_seule b:la_tablett b:lance_pas b:langu_de
 b:le_cance b:le_direct b:le_montr b:le_¶ b:leave_a b:les_famill b:les_petit b:leur_a b:ligne_$ b:like_$
 b:live_page b:livre_chez b:lost_two b:loved_it b:ma_mere b:maintena_. b:mais_ils b:mais_lui b:make_a
 b:mal_choisi b:me_that b:merci_aux b:met_a b:moi_j b:moins_# b:moins_$ b:moins_de b:moiti_du b:mon_dossi
 b:mon_oncle b:money_$ b:monsieur_, b:montr_a b:moque_de b:mots_crois b:my_card b:my_congratula b:my_foot
 b:my_house b:my_mothe b:my_¶ b:n_ont b:n_° b:nap_$ b:ne_voit b:need_disciplin b:neighbour_is b:never_mind
 b:no_confirma b:nobody_ever b:noir_. b:nom_du b:nos_gosse b:not_been b:nothi_$ b:notre_cabinet b:now_.
 b:obituary_. b:occas_, b:of_god b:offert_$ b:offert_des b:oil_. b:on_achet b:on_devrait b:on_envoi b:on_¶
 b:once_, b:one_and b:or_, b:order_a b:other_way b:ou_c b:ou_envoy b:ou_trouv b:oui_, b:our_river
 b:our_school b:out_in b:page_# b:paper_$ b:par_la b:parol_a b:parti_des b:pas_, b:pas_ete b:pas_pleur
 b:perdu_mon b:permiss_to b:person_who b:personn_ne b:photo_. b:piece_$ b:pleur_$ b:pm_. b:port_offert
 b:possibl_d b:pour_eux b:pour_gagne b:precis_que b:prend-il_des b:proud_. b:put_it b:put_the b:put_them
 b:qu_ils b:que_j b:que_le b:qui_les b:qui_payon b:quid_for b:racont_. b:racont_la b:recu_le b:ref_#
 b:rest_of b:review_$ b:right_and b:right_for b:round_the b:row_# b:s_about b:s_il b:s_is b:s_name b:s_ouvre
 b:sale_$ b:saturday_s b:se_demand b:se_lance b:se_moque b:second_¶ b:semain_. b:si_la b:since_the b:site_,
 b:site_says b:someth_. b:sont_en b:sous_cet b:street_. b:strength_of b:subscrib_. b:sujet_, b:sur_ma
 b:sur_mesur b:t_find b:t_in b:t_see b:talk_to b:temps_on b:that_pays b:that_you b:the_council b:the_county
 b:the_famil b:the_front b:the_insert b:the_person b:the_poor b:the_real b:the_strength b:the_telephon
 b:there_an b:there_is b:they_pay b:they_take b:they_were b:thing_. b:this_articl b:this_on b:this_paragraph
 b:three_times b:to_me b:to_your b:touch_pas b:touch_with b:toujour_. b:toujour_pas b:tout_est b:tout_sur
 b:tried_to b:two_lines b:un_dimanch b:un_instituteur b:un_plombi b:un_point b:une_bonne b:une_honte
 b:une_insult b:une_phras b:up_, b:ve_read b:vos_moderateur b:voted_against b:votre_critiqu b:vous_, b:vous_.
 b:vous_en b:vous_l b:vous_les b:vous_oubli b:vous_plait b:vous_tromp b:vous_vous b:vu_un b:wante_to b:was_,
 b:was_her b:waste_of b:way_to b:week_and b:well_done b:what_about b:what_are b:what_time b:what_we
 b:when_the b:who_cares b:word_" b:work_in b:y_etais b:y_ont b:y_pense b:you_" b:you_. b:you_be b:you_describ
 b:you_expect b:you_set b:you_so b:you_want b:your_review b:¶_?? b:¶_au b:¶_en f:care~again w:! w:academi
 w:acces w:act w:advert w:analys w:anyon w:applica w:areas w:askin w:attent w:audit w:avale w:bac w:biere
 w:birds w:bizarr w:bjr w:blank w:bord w:bretagn w:bus w:buvett w:camp w:care w:charm w:chief w:children
 w:church w:class w:clearanc w:clich w:coeur w:coffret w:coincidenc w:community w:competi w:construir w:costs
 w:cover w:crime w:crowd w:cuts w:debit w:decue w:deliver w:deplac w:describ w:deserv w:difficult w:digne
 w:dis w:disciplin w:domicil w:drink w:earn w:elles w:elm w:elus w:explica w:fee w:fetes w:field w:fifteen
 w:fiscal w:float w:football w:footwear w:form w:fric w:frigo w:funeral w:furnitur w:game w:gauch w:gave
 w:getti w:glad w:group w:here w:horair w:human w:inform w:insert w:instituteur w:insuranc w:interven
 w:january w:joli w:kill w:knew w:lad w:lads w:lecteur w:look w:manner w:ment w:minist w:moderateur w:moins
 w:more w:morte w:ms w:municipal w:musiqu w:named w:nap w:nationwid w:need w:nonsens w:nothi w:numbe
 w:obituary w:offre w:oncle w:opposi w:organis w:other w:ouvert w:paix w:parce w:parol w:partag w:particulier
 w:paru w:patissier w:payon w:person w:peux w:pictur w:plafond w:plait w:plombi w:possibl w:pourriez-vou
 w:prend-il w:pris w:prize w:proud w:public w:publicit w:publish w:rang w:reagir w:real w:recett w:remettr
 w:rencontr w:repair w:repar w:repons w:retour w:rich w:ring w:roule w:rural w:sale w:savait w:scolair
 w:sensibl w:serieux w:set w:signe w:slide w:stars w:stone w:subscrib w:subventionn w:suivr w:suppl w:tende
 w:through w:tomorrow w:top w:treat w:typical w:urgenc w:vend w:veux w:vit w:vois w:vole w:vue w:warden
 w:welcom w:which w:wish w:° w:»…
+0.10
 @other~month @run~0 b:!!_i b:!!_je b:!_des b:!_on b:"._i b:"_that b:"_this b:#_acros b:#_euros b:#_in b:#_to
 b:%_avec b:,_best b:,_entre b:,_eux b:,_faite b:,_get b:,_how b:,_la b:,_mes b:,_ne b:,_nor b:,_oui
 b:,_personn b:,_place b:,_premi b:,_quell b:,_savez-vou b:,_« b:._adieu b:._also b:._but b:._meanwhil
 b:._more b:._no b:._press b:._print b:._quand b:._relis b:._toute b:._trois b::_c b:?_non b:?_nous b:?_pas
 b:?_toujour b:?_tout b:^_all b:^_belle b:^_ca b:^_cela b:^_ces b:^_dear b:^_don b:^_faut-il b:^_gagne
 b:^_got b:^_if b:^_on b:^_peopl b:^_pourriez-vou b:^_sans b:^_some b:^_tant b:^_these b:^_too b:^_tout
 b:^_well b:^_when b:^_who b:^_worst b:^_your b:a-t-il_un b:a_# b:a_bad b:a_bank b:a_child b:a_corrig
 b:a_demand b:a_disgrac b:a_home b:a_l b:a_la b:a_last b:a_numbe b:a_remplir b:a_revoir b:a_story
 b:a_thousand b:a_une b:ad_for b:ai_dans b:all_know b:all_morni b:alone_, b:alway_$ b:an_appoint b:an_error
 b:and_every b:and_put b:and_they b:and_who b:anoth_reade b:ans_a b:anyth_. b:app_keeps b:aren_t b:arriv_pas
 b:arriv_plus b:articl_on b:articl_qui b:articl_to b:au_club b:aura_t b:auriez-vou_un b:autour_de b:autre_?
 b:aux_urgenc b:aux_yeux b:avec_des b:avec_ses b:avec_vous b:avez_lu b:avoir_le b:believ_i b:beyond_the
 b:bins_$ b:bois_du b:bonjour_. b:bonjour_ou b:bring_back b:but_he b:by_peopl b:ca_dure b:ca_me b:cancel_.
 b:cantin_. b:care_less b:ce_monsieur b:ce_temps b:cette_dame b:chiffr_$ b:class_de b:club_, b:come_with
 b:comme_are b:comme_toujour b:commentair_, b:commentair_de b:commentair_mais b:commentair_sur b:complet_?
 b:complic_du b:construir_des b:could_have b:country_$ b:cour_. b:cours_de b:cours_offert b:d_avanc b:d_been
 b:d_hab b:d_un b:dangereux_, b:dans_mon b:day_it b:de_ca b:de_ceux b:de_lire b:de_publicit b:de_rectifi
 b:de_repondr b:de_son b:de_vos b:demand_d b:des_articl b:des_docum b:des_photo b:des_tilleul b:deux_heure
 b:devrait_etre b:direct_debit b:disagr_with b:disposi_. b:dites_que b:do_we b:do_you b:does_. b:down_$
 b:down_the b:down_there b:droit_de b:ecrir_? b:email_. b:en_francai b:en_ligne b:en_mars b:en_route
 b:en_tout b:encor_des b:english_. b:erreur_sur b:est_ecrit b:est_mon b:est_paru b:est_rare b:est_tres
 b:et_nous b:et_que b:etage_. b:etait_parfait b:etat_, b:etes_complic b:everyth_. b:exact_? b:expir_.
 b:faire_? b:fait_plus b:famill_. b:faut_les b:feuill_d b:fille_? b:first_line b:foot_in b:front_page
 b:good_to b:grace_a b:h_du b:has_the b:have_asked b:have_loved b:have_you b:he_is b:here_we b:home_,
 b:honneur_. b:how_many b:human_. b:i_bet b:i_cancell b:i_did b:i_keep b:i_laugh b:i_see b:i_told b:i_took
 b:i_was b:i_wish b:i_won b:i_write b:il_avait b:il_fallait b:ils_ne b:import_quoi b:in_july b:in_leeds
 b:in_my b:in_ten b:in_touch b:in_two b:invert_comma b:is_now b:is_so b:is_still b:is_wrong b:it_. b:it_and
 b:it_down b:it_on b:it_right b:it_to b:j_ecris b:jaune_. b:je_cherch b:je_dis b:je_souhait b:jour_dans
 b:journal_de b:journalist_. b:juin_, b:just_a b:keep_getti b:keeps_crash b:know_who b:l_annee b:l_annuair
 b:l_argen b:l_auteur b:l_invit b:la_cantin b:la_date b:la_famill b:la_gare b:la_justic b:la_ligne
 b:la_piscin b:la_pub b:la_route b:la_suite b:la_ville b:lads_in b:laiss_sa b:larme_aux b:law_and b:le_cas
 b:le_commentair b:le_concert b:le_dire b:le_faire b:le_micro b:le_telephon b:le_vrai b:legal_$ b:les_chien
 b:les_cooki b:les_larme b:les_pubs b:les_riche b:les_train b:lettr_. b:leur_vie b:lien_de b:ligne_, b:like_,
 b:like_it b:line_$ b:link_takes b:lire_la b:lis_« b:list_. b:listen_to b:looks_like b:loved_this
 b:lovel_piece b:lovel_to b:m_envoi b:mairi_. b:mais_bon b:mais_l b:mark_my b:me_dit b:me_in b:meme_¶
 b:menti_that b:merci_. b:messieur_les b:mettr_un b:minut_sur b:mistak_, b:moi_, b:mon_compt b:mon_fils
 b:mon_temps b:monde_a b:month_. b:more_like b:mort_en b:my_fathe b:my_grandson b:my_mum b:my_subscrip
 b:my_words b:name_one b:ne_m b:ne_posez b:near_the b:never_do b:never_set b:never_will b:nobody_can b:nom_et
 b:non_, b:not_be b:nothi_, b:nothi_ever b:notre_site b:nous_autre b:numbe_. b:numbe_of b:of_cours b:of_these
 b:of_you b:off_the b:old_ones b:on_peut b:on_se b:on_that b:on_veut b:on_vous b:one_pan b:one_¶ b:ont_jamai
 b:or_¶ b:ou_sont b:ou_voir b:oubli_d b:page_missi b:papie_. b:par_des b:par_jour b:paragraph_est b:parent_d
 b:partag_l b:pas_$ b:passe_les b:passe_par b:payon_. b:penda_ce b:pense_aux b:pense_qu b:peopl_in
 b:perce_off b:personn_a b:peur_de b:peux_vous b:photo_du b:phras_, b:pis_nos b:place_du b:pleas_print
 b:pleas_put b:plus_a b:posez_jamai b:post_? b:pour_des b:pourquoi_faut-il b:pouve_vous b:premi_cours
 b:price_of b:print_. b:proud_to b:que_de b:que_je b:que_mes b:qui_? b:qui_la b:qui_paie b:qui_« b:quote_.
 b:racont_$ b:read_a b:read_the b:reade_s b:remerci_. b:rest_her b:revoir_. b:right_, b:rire_jaune b:road_.
 b:s_# b:s_paper b:sait_, b:samedi_$ b:says_. b:says_i b:send_me b:servic_. b:ses_# b:set_foot b:should_all
 b:signe_up b:skis_. b:son_sujet b:sont_passe b:still_no b:still_on b:stop_. b:story_. b:suppos_to b:sur_ces
 b:sur_les b:sur_notre b:sur_telephon b:sur_une b:t_. b:t_be b:t_care b:t_do b:t_open b:t_run b:telephon_.
 b:that_has b:that_i b:that_in b:that_isn b:the_author b:the_best b:the_country b:the_numbe b:the_price
 b:the_saturday b:the_student b:the_top b:the_weekend b:the_¶ b:them_? b:there_, b:thing_$ b:thing_i b:this_$
 b:times_and b:to_send b:to_use b:to_work b:togeth_. b:toujour_la b:tous_la b:tout_l b:tout_un b:toute_l
 b:toute_une b:train_. b:trois_samedi b:trouv_la b:trouv_le b:twenty_years b:twice_, b:typed_. b:un_certain
 b:un_courri b:under_this b:urgenc_. b:us_for b:us_old b:us_who b:use_the b:ve_lost b:venez_voir b:verit_que
 b:veut_pas b:villag_. b:vos_lecteur b:vos_« b:votre_formulair b:votre_newslett b:voule_. b:vous_laiss
 b:vous_voule b:we_offer b:websit_. b:week_, b:weeks_, b:what_is b:when_its b:when_they b:when_this
 b:where_do b:where_s b:which_i b:who_has b:who_looke b:why_do b:will_be b:with_a b:with_dr b:with_saturday
 b:word_of b:words_$ b:words_, b:work_. b:would_it b:would_the b:wrong_, b:y_a-t-il b:ya_des b:year_?
 b:you_and b:you_got b:you_moderat b:you_print b:you_should b:you_take b:your_own b:your_pages b:your_paper
 b:¶_# b:¶_depui b:¶_every b:¶_la b:¶_ne b:¶_nous b:¶_un b:¶_¶ b:¶_». b:»,_« b:»_qui f:contact~again
 f:defect~again w:a-t-il w:accou w:adieu w:advertis w:affair w:agriculteur w:allow w:ange w:anglai w:annuair
 w:anonym w:any w:apple w:appoint w:aren w:artist w:ate w:aucun w:aurai w:auriez-vou w:avis w:baked w:banks
 w:banni w:bel w:belong w:bet w:beyond w:billet w:billi w:bio w:blagu w:block w:blog w:bonus w:bosse w:bought
 w:buses w:caiss w:calcul w:camarad w:cancel w:cancell w:cantin w:careful w:carre w:cas w:chanson w:chez
 w:chouett w:claim w:click w:come w:commenc w:commercant w:complic w:conserv w:cour w:cutti w:cv w:cyclist
 w:daily w:dangereux w:decad w:decide w:detail w:disen w:disgrac w:disposi w:dogs w:donc w:drive w:dure
 w:ecout w:eleven w:enjoy w:entry w:essai w:est-il w:etage w:etudiant w:euro w:exces w:expensiv w:fact
 w:fallait w:famill w:fenci w:festival w:feuill w:fiche w:fichi w:firefox w:fit w:folk w:frami w:frapp
 w:freez w:full w:funny w:g w:gesti w:givin w:gone w:gps w:grandson w:hab w:hiver w:holde w:honest w:honneur
 w:honte w:hours w:ignor w:import w:importa w:inscrit w:interet w:internet w:invert w:ipad w:jaune w:jette
 w:join w:jours w:jusqu w:kitchen w:lache w:laptop w:law w:life w:light w:listen w:littl w:locat w:mal
 w:maree w:mayor w:meanwhil w:menag w:mere w:merit w:micro w:min w:ministr w:mme w:mode w:modera w:myself
 w:necessair w:newspap w:oreill w:our w:paid w:pan w:papie w:parfait w:parki w:parrot w:parts w:password
 w:physiqu w:piscin w:plant w:play w:pompe w:portail w:posez w:poubell w:pourta w:precis w:precise w:prenne
 w:price w:profs w:prope w:propos w:puis-j w:push w:racist w:raison w:ramass w:rare w:recip w:recommand
 w:recopi w:reform w:refund w:regle w:remerci w:remplir w:repondr w:restaura w:revoir w:riche w:rigol w:ruine
 w:sac w:sait w:sans w:saturday w:sayin w:sec w:see w:shari w:side w:simpl w:skis w:sold w:somebody w:sonde
 w:stade w:subscrip w:such w:suite w:suivant w:surgery w:suspect w:teach w:telephon w:telescop w:tilleul
 w:ton w:tons w:trottoir w:trust w:tue w:twice w:vende w:venir w:vicar w:vile w:ville w:volunte w:volunteer
 w:voule w:vraim w:week w:weekend w:whatev w:wind
+0.05
 @both~of~4 b:!_voila b:#_) b:#_balle b:#_er b:#_rd b:%_off b:,_articl b:,_auriez-vou b:,_cela b:,_chiffr
 b:,_contact b:,_could b:,_elle b:,_monsieur b:,_peopl b:,_peut-on b:,_should b:,_si b:,_story b:,_tarif
 b:,_this b:,_three b:,_tres b:,_were b:,_who b:._$ b:._bon b:._c b:._can b:._encor b:._give b:._her b:._how
 b:._interess b:._irresponsibl b:._mais b:._nothi b:._pouvez-vou b:._quel b:._quell b:._she b:._vive b:._when
 b:._would b:._your b::_les b:?_( b:?_a b:?_and b:?_is b:?_moi b:?_mon b:?_nobody b:?_venez b:^_boost b:^_did
 b:^_fair b:^_funny b:^_hi b:^_how b:^_journalist b:^_page b:^_respect b:^_salari b:^_same b:^_savez-vou
 b:^_six b:^_somebody b:^_thank b:^_used b:^_you b:^_¶ b:a_case b:a_cause b:a_ces b:a_cette b:a_chequ b:a_de
 b:a_donc b:a_faire b:a_fortnight b:a_full b:a_human b:a_jour b:a_lire b:a_lot b:a_man b:a_mettr b:a_moins
 b:a_nos b:a_pris b:a_quell b:a_red b:a_sa b:a_vu b:a_ward b:a_year b:about_a b:about_immigra b:about_our
 b:about_this b:acces_a b:accou_$ b:actual_, b:ad_block b:adieu_. b:adress_, b:adress_pour b:advert_,
 b:agrandir_les b:ai_ete b:ai_eu b:aime_pas b:alors_la b:an_, b:ancienn_adress b:and_can b:and_each b:and_get
 b:and_got b:and_my b:and_paid b:and_when b:and_with b:and_would b:and_yet b:ans_et b:anyth_on b:app_won
 b:art_, b:articl_. b:articl_de b:articl_est b:articl_s b:as_someon b:ask_you b:asked_us b:at_our b:au_#
 b:au_cour b:aurait_pu b:aurie_pu b:aussi_$ b:avanc_$ b:avanc_. b:avant_de b:avec_ce b:avec_le b:avec_votre
 b:b_. b:back_. b:bas_. b:becaus_of b:becaus_you b:been_tryin b:been_up b:best_thing b:bien_, b:bless_her
 b:blog_$ b:boite_, b:bon_debarra b:bonjour_madam b:bravo_le b:built_in b:button_does b:by_post b:ca_pour
 b:cache_tout b:caiss_. b:can_one b:catalogu_gratuit b:ce_bel b:celui_de b:ces_messieur b:cette_¶ b:chang_my
 b:cheer_me b:chequ_for b:chez_eux b:child_, b:class_. b:club_. b:come_and b:comme_$ b:comme_about
 b:comme_avant b:comme_faire b:comme_il b:comme_on b:comme_open b:comme_was b:commentair_? b:commentair_depui
 b:contact_? b:contact_avec b:continu_comme b:contr_les b:cooki_box b:coordonn_? b:could_send b:could_smell
 b:crash_when b:d_accord b:d_agrandir b:d_assuranc b:d_eau b:d_etre b:d_habitud b:d_¶ b:dame_, b:dans_cette
 b:dans_l b:dans_toute b:days_, b:de_billet b:de_cet b:de_cherch b:de_chien b:de_deces b:de_propagand
 b:de_recopi b:de_sa b:de_¶ b:decad_. b:deplac_? b:depui_hier b:des_histoir b:desk_$ b:deux_mois
 b:devrait_mettr b:diffe_. b:dire_ce b:disparu_, b:dit_la b:dit_« b:dix_¶ b:do_a b:do_anyth b:doing_a
 b:donne_des b:droit_est b:drove_the b:du_journal b:du_monde b:du_patron b:du_soir b:du_texte b:earliest_.
 b:ecologiqu_. b:ecrir_un b:ecris_, b:ecrit_. b:elle_. b:elle_avait b:elle_n b:en_$ b:en_avait
 b:en_commentair b:en_contact b:en_droit b:en_novembr b:en_trois b:encor_une b:end_$ b:enfan_de b:enjoy_it
 b:entre_? b:est-c_que b:est_. b:est_nous b:est_possibl b:est_votre b:et_a b:et_ceux b:et_de b:et_des b:et_l
 b:et_mes b:et_penda b:et_personn b:et_pour b:et_qu b:et_sans b:et_voila b:etais_, b:etait_au b:etat_?
 b:every_day b:every_singl b:every_time b:every_week b:explain_why b:faire_. b:faire_de b:faire_des
 b:faire_insult b:fais_un b:fait_plaisir b:fait_rever b:fait_si b:faite_le b:farme_in b:faut-il_que
 b:faut_pas b:ferme_la b:ferme_les b:ferme_sur b:fiche_de b:figur_. b:fils_est b:find_a b:first_.
 b:first_time b:fix_it b:for_anyth b:for_it b:for_my b:for_price b:found_. b:fridg_$ b:from_home b:fund_the
 b:gave_them b:gens_qui b:get_# b:get_your b:got_them b:govern_is b:grave_. b:h_$ b:had_two b:has_a
 b:has_leake b:haut_de b:have_about b:have_her b:have_left b:her_email b:here_. b:hi_, b:histoir_. b:honte_a
 b:honte_aux b:how_may b:how_much b:how_you b:i_buy b:i_find b:i_open b:i_playe b:i_reach b:il_parait
 b:ils_aurai b:in_? b:in_¶ b:instead_of b:interess_? b:internet_, b:internet_. b:irresponsibl_. b:is_doing
 b:is_my b:is_no b:is_not b:it_back b:it_fails b:it_just b:it_off b:it_suitabl b:j_aurai b:jamai_.
 b:je_possed b:je_trouv b:je_vous b:joke_$ b:jour_$ b:journal_est b:journalist_veut b:jusqu_au b:just_print
 b:juste_, b:keep_the b:keeps_going b:kids_. b:l_avis b:l_editi b:l_europ b:l_explica b:l_opposi b:la_croix
 b:la_journalist b:la_mise b:la_quest b:laptop_$ b:last_year b:laugh_so b:le_chanti b:le_code b:le_droit
 b:le_lecteur b:le_lendemain b:le_matin b:le_nombr b:le_numero b:le_portail b:le_porteur b:le_prix
 b:leave_the b:les_golfs b:les_laiss b:les_mains b:les_mots b:les_panneaux b:let_me b:leur_fait b:ligne_.
 b:local_. b:log_in b:lui_transmettr b:ma_commun b:ma_vie b:ma_voisin b:mail_. b:mais_il b:maitr_. b:man_who
 b:matin_$ b:me_connect b:me_met b:me_parle b:me_suis b:me_the b:me_to b:me_two b:me_up b:memes_qui
 b:memoir_. b:merci_! b:merci_¶ b:mes_coordonn b:mes_deux b:met_« b:metal_detector b:milieu_de b:milli_.
 b:milli_de b:milli_pour b:mise_a b:mois_, b:mon_abonn b:mon_ancienn b:mon_journal b:mon_numero b:mon_tel
 b:money_from b:month_free b:mot_est b:mot_pour b:mots_. b:my_# b:my_accou b:my_ad b:my_broth b:my_class
 b:my_comme b:my_dog b:my_ex b:my_full b:my_nan b:my_numbe b:my_siste b:my_tablet b:n_aime b:ne_parle
 b:ne_peux b:ne_repond b:ne_se b:ne_vous b:never_correct b:niveaux_, b:no_doctor b:no_fee b:nobody_asked
 b:nom_, b:nos_route b:not_do b:not_my b:notre_avis b:nous_cache b:nous_ont b:nous_parle b:nous_prend
 b:nous_qui b:nouvell_dans b:now_, b:number_are b:of_my b:of_our b:of_this b:old_one b:on_# b:on_a b:on_and
 b:on_me b:on_pleur b:on_sait b:on_the b:once_again b:one_? b:one_of b:only_thing b:ont_bien b:open_the
 b:open_to b:ou_on b:ou_peut b:ou_peut-on b:out_of b:page_, b:page_? b:page_and b:page_hasn b:page_says
 b:par_l b:par_le b:par_mois b:parait_que b:parle_jamai b:parle_pas b:pas_faire b:passe_de b:petit_$
 b:peut_on b:peut_plus b:pieds_dans b:place_$ b:place_des b:pleas_could b:pleas_pass b:pleas_send b:plein_de
 b:plus_personn b:pm_, b:poison_. b:porteur_est b:postal_? b:pour_cet b:pour_du b:pour_ne b:pour_riche
 b:pour_un b:pour_vous b:pourquoi_mon b:pouvez-vou_me b:prend_pour b:prenne_le b:press_? b:price_,
 b:print_that b:problem_$ b:proper_, b:publi_n b:public_on b:puis_il b:qu_aux b:quand_ce b:quand_l b:que_dit
 b:que_personn b:qui_appel b:qui_dois-j b:qui_ecrit b:qui_le b:qui_ont b:qui_prend b:quote_$ b:regle_$
 b:reject_button b:repondr_, b:report_a b:report_the b:reserv_aux b:resili_mon b:retrait_, b:revoy_votre
 b:riche_. b:rien_, b:rien_de b:robot_. b:route_, b:run_this b:s_alway b:s_est b:s_for b:s_missi b:s_¶
 b:sa_carte b:sans_passe b:savoir_si b:say_" b:says_it b:se_passe b:season_ticket b:see_our b:send_a
 b:send_it b:serait-il_possibl b:seule_a b:shop_. b:should_have b:si_les b:si_peur b:simon_veil b:simpl_.
 b:site_affich b:smell_the b:so_, b:so_good b:so_much b:somebody_s b:someon_who b:son_nom b:son_¶ b:sort_it
 b:still_you b:suitabl_for b:suite_, b:sur_cette b:sur_mon b:sur_nos b:sur_¶ b:svp_, b:t_an b:t_even b:t_get
 b:t_let b:t_touch b:t_want b:t_¶ b:take_the b:talk_on b:tarif_degressif b:telephon_, b:telli_me b:that_bus
 b:that_is b:that_made b:that_man b:the_advert b:the_back b:the_earliest b:the_good b:the_lady b:the_mistak
 b:the_new b:the_place b:the_puzzl b:the_recip b:the_school b:the_sentenc b:the_story b:the_time b:the_way
 b:there_. b:they_call b:this_for b:this_in b:this_one b:this_with b:thursday_. b:time_. b:time_for b:to_$
 b:to_, b:to_? b:to_know b:to_listen b:to_make b:to_read b:to_talk b:to_visit b:took_the b:touch_it
 b:tous_niveaux b:tout_vu b:toute_la b:transmettr_mes b:travaill_# b:tres_belle b:tres_bien b:trois_ligne
 b:trois_semain b:trop_$ b:tryin_to b:turn_it b:twice_and b:two_years b:un_a b:un_camio b:un_classeur
 b:un_enfan b:un_expos b:un_journalist b:un_numero b:un_poisson b:une_. b:une_belle b:une_qui b:up_and
 b:up_of b:us_$ b:ve_report b:veil_, b:versi_of b:villag_, b:voila_. b:voila_ce b:voila_un b:voir_l
 b:vos_journalist b:votre_appli b:votre_carte b:vous_donne b:vous_m b:vous_ne b:want_a b:we_all b:we_are
 b:we_d b:we_re b:when_will b:who_i b:who_paid b:who_was b:why_. b:why_are b:why_my b:wife_s b:will_you
 b:with_her b:wonderful_. b:word_for b:work_$ b:would_" b:would_anyon b:would_love b:write_up b:written_by
 b:wrong_but b:wrote_it b:years_i b:you_charg b:you_give b:you_just b:you_leave b:you_need b:you_pay
 b:you_write b:you_¶ b:your_cooki b:your_websit b:¶_articl b:¶_avec b:¶_by b:¶_d b:¶_les b:¶_one b:¶_that
 b:¶_« b:¶_»… b:»._j f:meant f:money~again f:none f:source w:", w:actual w:against w:ago w:agrandir
 w:agricultur w:ai w:aider w:alors w:already w:amazon w:android w:answe w:apologis w:apres w:around w:arros
 w:as w:asks w:assez w:aunti w:auron w:auteur w:autorout w:aux w:availabl w:avec w:backlink w:balanc w:balle
 w:becaus w:bed w:bicycl w:boite w:boost w:boutiqu w:breakfast w:bring w:bu w:built w:bulk w:cadeau w:canard
 w:caracter w:cash w:cause w:cents w:chain w:chanti w:chaqu w:charg w:cher w:chercheur w:choisi w:classeur
 w:clien w:club w:comment w:compani w:comprend w:connu w:consult w:consulta w:cook w:coordonn w:copain
 w:coverag w:crash w:credit w:croir w:croix w:cross w:cru w:dame w:debarra w:deces w:decouvr w:degressif
 w:denie w:detector w:develop w:di w:diagram w:dois-j w:dream w:drole w:earliest w:ecologiqu w:embet w:enfan
 w:england w:estima w:etonna w:fails w:faite w:fan w:farme w:faudrait w:fell w:film w:fini w:flats w:flower
 w:fond w:footag w:fortnight w:fridg w:friend w:garden w:golfs w:greeting w:grill w:habitud w:habituell
 w:hang w:happen w:hi w:home w:honteux w:hospital w:housi w:ignobl w:illisibl w:immigra w:inconnu
 w:institutric w:invit w:irresponsibl w:jail w:joignabl w:joindr w:jurist w:la w:la-dedan w:lac w:large
 w:leake w:lendemain w:lived w:load w:lock w:log w:lunch w:magazin w:manuscrit w:many w:marchand w:marin
 w:marri w:measur w:meeti w:menac w:mercredi w:metal w:mind w:moderat w:mothe w:moyen w:must w:nan w:ne
 w:neige w:neighbour w:new w:nineteen w:niveaux w:noel w:noir w:nombr w:nor w:novembr w:offic w:on w:onze
 w:opera w:ouvrir w:own w:pain w:paint w:palac w:panda w:parait w:pareil w:patrimoin w:pdg w:pierr w:pieton
 w:pile w:pitch w:plaindr w:plaisir w:plann w:plateau w:playe w:poison w:poisson w:politic w:politiqu w:port
 w:porteur w:possed w:poste w:posti w:pr w:prevu w:propagand w:proper w:property w:pu w:puzzl w:rag w:rappel
 w:rd w:redoute w:refait w:refus w:regal w:remind w:rent w:repond w:resili w:resistant w:respectueus w:rever
 w:revie w:revoy w:robot w:rouge w:rouvr w:roux w:row w:rubbish w:rue w:save w:savez-vou w:sept w:serait-il
 w:sert w:seuls w:shipp w:shop w:showi w:sick w:silen w:simon w:size w:small w:smell w:so w:soleil w:sonne
 w:sorry w:spend w:spent w:stati w:statu w:stop w:strang w:stude w:stupidity w:suitabl w:sursi w:survey
 w:system w:ta w:tablet w:take w:tant w:taxes w:tel w:tenant w:term w:think w:third w:those w:togeth w:toit
 w:toujour w:town w:trees w:tryin w:tunnel w:type w:typed w:utilis w:vache w:veil w:vendredi w:veule w:vienn
 w:viven w:voleur w:voted w:vouloir w:wante w:wants w:wee w:wheel w:when w:white w:wills w:wins w:within
 w:worldwid w:yet w:young w:zoe
-0.05
 @both~of~6 @has @named~2 @other~direction @same~direction @share~3 b:!_enfin b:!_ils b:!_the b:!_¶ b:"_#
 b:"_he b:"_there b:"_would b:#_# b:#_+ b:#_- b:#_h b:#_hors b:#_may b:#_milliard b:#_not b:#_now b:#_on
 b:(_e b:(_la b:(_s b:,_accord b:,_avec b:,_born b:,_cod b:,_croyez-moi b:,_d b:,_every b:,_ils b:,_invariabl
 b:,_ni b:,_relis b:,_sauf b:,_second b:,_then b:.._has b:._" b:._alors b:._bit b:._ca b:._cordial b:._donc
 b:._est-c b:._fix b:._if b:._just b:._la b:._made b:._par b:._que b:._qui b:._read b:._sauf b:._sinon b:._so
 b:._son b:._there b:._veuill b:._vos b:._whoev b:/_are b:/_e b::_j b::_on b::_vous b:;_the b:?_" b:?_c
 b:?_ca b:?_do b:?_merci b:?_no b:?_par b:?_she b:?_you b:^_abonn b:^_age b:^_alors b:^_clair-obscur b:^_d
 b:^_er b:^_est-c b:^_every b:^_except b:^_honest b:^_infinitif b:^_keep b:^_mes b:^_normal b:^_photo
 b:^_phras b:^_plus b:^_quell b:^_quelqu b:^_someth b:^_tewkesbury b:^_troisiem b:^_virgul b:a_boy b:a_compri
 b:a_door b:a_ferme b:a_grand b:a_line b:a_lovel b:a_n b:a_perdu b:a_plural b:a_tout b:a_tuesday b:a_vingt
 b:a_vous b:a_» b:about_. b:accord_$ b:accord_pas b:achet_le b:affich_$ b:after_¶ b:age_$ b:age_, b:agree_mes
 b:ai_achet b:ai_travaill b:ai_vue b:all_i b:all_of b:alors_vos b:am_i b:an_. b:an_old b:an_s b:and_"
 b:and_to b:and_we b:apostroph_$ b:apostroph_. b:apostroph_there b:app_. b:are_nine b:are_¶ b:asked_for
 b:au_cm b:au_debut b:au_masculin b:aunt_s b:aussi_, b:avec_avoir b:avec_beaucoup b:avec_mon b:avec_un
 b:avoir_l b:avons_lu b:away_$ b:beaucoup_d b:becaus_i b:been_for b:been_telli b:befor_the b:besoin_.
 b:bette_. b:bonjour_, b:bonne_continua b:bonsoir_, b:boutiqu_$ b:bus_, b:ce_matin b:ce_prix-la b:cents_,
 b:cette_nuit-la b:chang_tout b:chef_, b:chez_moi b:close_for b:close_on b:closi_invert b:club_s b:comme_le
 b:comprend_pas b:conjugaison_. b:count_, b:crois_. b:d_abord b:d_imprimeri b:d_rathe b:d_« b:date_d
 b:de_deux b:de_frapp b:de_gens b:de_lettr b:de_ne b:de_press b:de_retard b:de_suite b:de_temps b:demand_aux
 b:deny_. b:depui_ce b:des_mots b:deux_trait b:deux_¶ b:devan_la b:dire_a b:dit_le b:dit_que b:doctor_$
 b:does_nobody b:does_the b:does_your b:dont_vous b:door_. b:du_particip b:du_verbe b:du_¶ b:e_) b:else_$
 b:en_- b:en_haut b:en_panne b:enfin_! b:english_at b:english_is b:entrepris_. b:envol_, b:equip_. b:er_,
 b:er_/ b:est-c_qu b:est_$ b:est_alles b:est_deux b:est_donc b:est_feminin b:est_honteux b:est_hors
 b:est_hospitalis b:est_les b:est_ma b:est_meme b:est_ne b:est_nee b:est_trop b:et_ils b:et_j b:et_une
 b:et_votre b:etais_a b:etais_dans b:etais_son b:etait_hier b:etait_l b:etant_du b:ete_fonde b:ete_» b:eu_la
 b:even_a b:faire_un b:fait_le b:famill_, b:faute_, b:faute_en b:feminin_$ b:fin_$ b:fin_de b:fois_.
 b:fois_de b:fonde_en b:for_heaven b:for_print b:for_thirty b:from_# b:from_a b:gagne_# b:got_the b:h_.
 b:had_a b:had_one b:half_a b:has_# b:has_$ b:haut_et b:haut_vous b:have_not b:he_d b:hello_, b:heure_?
 b:honest_$ b:hour_. b:i_hope b:i_shan b:ici_, b:ici_: b:il_s b:ils_l b:imprimeri_, b:in_# b:in_an
 b:in_august b:in_english b:in_that b:infinitif_$ b:into_the b:invit_, b:is_close b:is_off b:is_perfect
 b:it_out b:it_since b:its_, b:its_¶ b:j_ai b:je_me b:journalist_d b:just_the b:juste_de b:know_what
 b:l_affair b:l_articl b:l_associa b:l_audienc b:l_auxiliair b:l_ecole b:l_histoir b:l_hopital b:l_inaugura
 b:l_infinitif b:l_orthograph b:l_ouvertur b:l_¶ b:la_carte b:la_commun b:la_pauvr b:la_salle b:la_voir
 b:last_line b:last_sentenc b:le_bourg b:le_parquet b:le_pdf b:le_point b:le_sais b:legend_$ b:les_a
 b:les_matin b:les_medecin b:les_media b:les_riverain b:lette_too b:line_, b:link_to b:liste_$ b:lot_of
 b:love_to b:lui_aussi b:m_, b:m_afraid b:ma_fille b:ma_maitress b:mais_ce b:majuscul_, b:makes_it
 b:mal_orthographi b:manqu_un b:mardi_, b:mars_, b:mars_il b:matin_. b:may_, b:me_$ b:meme_phras b:meme_si
 b:mesur_, b:metre_, b:mettr_dans b:mine_? b:minut_$ b:minut_, b:missi_$ b:moi_$ b:moi_aussi b:mois_pour
 b:mon_pere b:monday_. b:montr_la b:morni_and b:musee_de b:n_exist b:name_is b:ne_comprend b:ne_fait b:ne_va
 b:need_$ b:never_got b:ni_le b:no_, b:no_apostroph b:non_mais b:non_pas b:not_even b:noun_, b:nulle_part
 b:of_forty b:of_the b:of_those b:of_your b:of_¶ b:off_, b:on_$ b:on_an b:on_paie b:one_" b:one_has b:one_is
 b:one_n b:one_that b:openi_hours b:orthograph_! b:ou_? b:ou_l b:ou_¶ b:ought_to b:our_club b:our_parish
 b:out_the b:out_to b:page_not b:paid_it b:paix_a b:paper_and b:par_contr b:par_les b:par_un b:parce_qu
 b:part_de b:particip_, b:pas_avant b:pas_besoin b:pas_dix b:pas_donne b:pas_en b:pas_encor b:pas_juste
 b:pas_mis b:pas_ouvert b:peopl_who b:phras_: b:pique_les b:plait_. b:pleas_, b:plural_, b:plus_que
 b:point_for b:poor_woman b:porte_$ b:porte_le b:porte_un b:post_it b:pour_tout b:pourri_vous b:premier_phras
 b:prix_du b:proven_, b:puisqu_il b:qu_une b:quand_elle b:quand_la b:qui_revie b:rd_of b:remplac_par
 b:reply_to b:rien_$ b:round_$ b:route_$ b:run_togeth b:s_: b:s_accord b:s_appelait b:s_au b:s_en b:s_five
 b:s_quand b:s_the b:sa_¶ b:said_" b:sais_, b:sais_j b:sait_plus b:same_story b:sat_. b:sat_in b:say_so
 b:say_that b:sayin_" b:sea_. b:second_" b:second_sentenc b:see_table b:sentenc_$ b:sentenc_, b:septembr_$
 b:shame_on b:shan_t b:she_is b:she_says b:shows_the b:shut_. b:si_l b:signal_un b:singuli_avec b:site_$
 b:so_. b:so_fine b:so_to b:sorry_, b:step_# b:subject_is b:sujet_pluriel b:sunday_. b:sur_l b:surel_? b:t_a
 b:t_have b:taken_$ b:tante_, b:ten_¶ b:tense_, b:th_. b:than_$ b:that_$ b:that_place b:that_s b:that_¶
 b:the_$ b:the_booki b:the_bridg b:the_date b:the_door b:the_figur b:the_form b:the_indict b:the_kids
 b:the_prope b:the_right b:the_same b:the_singular b:the_steps b:the_the b:the_verb b:the_young b:their_$
 b:their_offic b:them_up b:then_it b:there_at b:this_story b:this_to b:though_i b:thousand_of b:time_and
 b:titre_$ b:titre_de b:to_a b:to_come b:to_have b:to_tell b:to_write b:togeth_$ b:too_many b:tous_les
 b:town_$ b:trente-cinq_ans b:tres_toucha b:twice_in b:two_, b:two_in b:two_sentenc b:two_were b:un_accen
 b:un_adjectif b:un_banc b:un_de b:un_robot b:un_souci b:un_verbe b:un_zero b:une_citat b:une_de b:une_lettr
 b:union_$ b:up_# b:up_. b:up_? b:up_in b:updat_. b:us_. b:us_in b:ve_been b:ve_got b:ve_had b:verb_.
 b:verbe_$ b:verbe_au b:veuill_agree b:votre_photo b:votre_travail b:vous_lui b:vous_signal b:vous_voyez
 b:vowel_sound b:voyez_$ b:was_. b:was_dropp b:was_made b:we_were b:weekl_$ b:went_to b:were_$ b:what_s
 b:which_is b:who_. b:who_can b:who_did b:who_have b:who_¶ b:without_the b:word_$ b:word_has b:would_like
 b:write_about b:wrong_one b:x_$ b:y_aller b:y_va b:year_, b:year_. b:year_s b:years_late b:yeux_$
 b:your_apostroph b:¶_", b:¶_"? b:¶_- b:¶_; b:¶_an b:¶_at b:¶_ca b:¶_des b:¶_et b:¶_for b:¶_have b:¶_isn
 b:¶_mais b:¶_men b:¶_my b:¶_par b:¶_pas b:¶_passe b:¶_your b:¶_… b:¶_→ b:»,_l b:»_devrait b:…_on b:…_« w:&
 w:* w:." w::/ w:abord w:ada w:adult w:after w:agglo w:agreabl w:aigu w:alles w:allo w:amateur w:ame w:annonc
 w:appelait w:apprenti w:area w:asseoir w:atten w:au-dessu w:audienc w:aunt w:auxiliair w:avanc w:avons w:b
 w:banc w:banne w:barbu w:bergen w:beurr w:biscuit w:blanch w:blue w:board w:booki w:bourg w:budget w:camio
 w:campi w:capti w:caraway w:cars w:catalogu w:celui w:ceux w:chambr w:chant w:chapeau w:chart w:choisiss
 w:cinquant w:circonflex w:clair-obscur w:classiqu w:closi w:cod w:comit w:complain w:comput w:continu
 w:continua w:cordial w:coup w:courri w:couvert w:crois w:croyez-moi w:curator w:decouvert w:delegu w:demande
 w:deny w:design w:dit w:docum w:doit w:drove w:ecart w:ed w:eglis w:employ w:ensembl w:ensuit w:entier
 w:envol w:er w:etant w:etude w:europ w:evene w:eveni w:evening w:extra w:fair w:fait w:fathe w:few w:fille
 w:fish w:follow w:fonde w:fondu w:forme w:forms w:fort w:forty w:fourth w:foyer w:front w:gallery w:gamin
 w:going w:grammar w:grand w:grands-parent w:had w:heari w:heaven w:hee-haw w:heureus w:hopital w:hors
 w:hospitalis w:hum w:hungry w:imprimeri w:in w:inaugura w:incorrect w:indee w:indict w:informatiqu
 w:institut w:intend w:international w:invariabl w:issue w:jokin w:journal w:journalism w:justic w:la-dessu
 w:la-haut w:lance w:lecon w:lines w:link w:locut w:lundi w:machin w:maintena w:maitress w:makin w:marks
 w:marqu w:marrow w:masculin w:maths w:media w:meilleur w:merci w:mesur w:milliard w:mise w:montagn w:moved
 w:much w:m² w:neith w:nuit-la w:nulle w:observ w:onlin w:only w:orthographi w:ought w:paiem w:panne
 w:panneaux w:parish w:parquet w:pauvr w:payee w:perce w:philo w:pingouin w:plain w:poche w:post w:pourri
 w:prendr w:prime w:prix-la w:procedur w:promo w:pronom w:proofread w:proven w:publi w:puisqu w:que
 w:questionnair w:quite w:quoti w:rapport w:realis w:record w:redacteur w:relis w:rentr w:renvoi w:repri
 w:reserv w:resident w:respect w:retard w:reuni w:rule w:samedi w:securit w:selon w:sembl w:servic w:shan
 w:sic w:sinistr w:some w:son w:sons w:souci w:souve w:speak w:spott w:sprin w:steps w:still w:strict
 w:symbol w:taill w:taken w:tales w:tante w:taught w:terminal w:tewkesbury w:texte w:they w:tiret w:toucha
 w:toute w:tracteur w:trente-cinq w:turns w:u w:under w:uniqu w:use w:veuill w:victim w:vieill w:vietnam
 w:vire w:voix w:votin w:voyag w:waite w:wakel w:warni w:waste w:whom w:yours w:£
-0.10
 @alike~more @alike~of~2 @both~of~1 b:!_my b:",_and b:"_and b:"_has b:"_the b:#_: b:#_but b:#_c b:#_d
 b:#_dans b:#_g b:#_miles b:#_perce b:#_so b:#_years b:)._$ b:,_befor b:,_check b:,_de b:,_from b:,_never
 b:,_or b:,_rien b:,_there b:,_they b:,_un b:,_votre b:,_voyez b:-_you b:._abonn b:._bravo b:._eithe b:._ici
 b:._ma b:._serve b:._though b:._verifi b:._we b::_le b::_one b::_votre b::_« b:?_la b:^_apostroph
 b:^_apprenti b:^_au b:^_comma b:^_half b:^_have b:^_m b:^_manqu b:^_mauvais b:^_mine b:^_more b:^_n b:^_neuf
 b:^_nothi b:^_only b:^_particip b:^_quarant b:^_sa b:^_sentenc b:^_sir b:^_then b:^_tripl b:^_un b:a_.
 b:a_cap b:a_deja b:a_differe b:a_differenc b:a_dit b:a_donne b:a_droit b:a_fifth b:a_gagne b:a_gp b:a_lette
 b:a_ma b:a_page b:a_plusieur b:a_qu b:a_sarlat b:a_six b:a_tape b:a_toute b:a_troop b:a_voir b:a_voix b:a_¶
 b:abstenu_, b:accen_sur b:adjectif_, b:after_the b:agree_with b:ai_cliqu b:ai_une b:an_apostroph b:an_articl
 b:an_hour b:and_is b:and_on b:and_one b:and_the b:annee_, b:ans_?? b:apostroph_in b:apprend_le b:apres_la
 b:apres_les b:articl_! b:articl_? b:articl_about b:as_my b:asseoir_. b:astronom_amateur b:at_easte
 b:attend_toujour b:avait_pas b:avec_la b:b_# b:back_$ b:be_a b:be_the b:been_takin b:befor_i b:besoin_de
 b:bien_de b:but_there b:but_you b:ca_! b:ca_s b:ca_va b:can_say b:capital_. b:ce_conseil b:chair_$
 b:chambr_d b:chang_. b:check_their b:chose_, b:cinq_ans b:club_$ b:comme_ca b:comme_vous b:compt_$ b:contr_#
 b:contr_le b:coordinator_. b:cours_, b:cousin_. b:d_accen b:d_ecole b:d_ici b:dans_les b:dans_votre
 b:de_faire b:de_garde b:de_jeu b:de_publi b:dear_editor b:des_le b:devrait_le b:dirait_que b:dire_le
 b:dire_qu b:do_they b:dog_. b:donc_pas b:dossi_de b:du_pluriel b:du_temps b:editor_, b:eh_? b:eight_to
 b:elle_m b:en_charg b:en_chef b:en_l b:en_plus b:en_trop b:enver_$ b:est_celle b:est_devan b:est_mme
 b:et_meme b:etait_de b:etait_un b:euros_$ b:eveni_, b:every_morni b:everywher_else b:fait_# b:fait_la
 b:faux_. b:february_$ b:feminin_, b:fille_de b:fine_. b:first_sentenc b:fois_! b:fonctionn_pas b:for_.
 b:four_hundr b:friday_, b:front_of b:furth_down b:gare_. b:gone_, b:got_it b:grand_est b:h_et b:ha_.
 b:hang_on b:has_" b:has_gone b:has_¶ b:have_done b:have_the b:have_¶ b:her_, b:heure_avec b:hier_$
 b:hoped_to b:i_count b:i_give b:i_need b:i_paid b:i_serve b:i_taught b:i_used b:ici_$ b:ici_et b:il_me
 b:il_parle b:il_se b:import_quel b:in_her b:in_three b:in_to b:insid_the b:is_on b:is_only b:isn_t b:it_"
 b:it_at b:it_close b:it_round b:it_took b:it_¶ b:its_. b:j_apprend b:j_habit b:janvi_. b:journal_$
 b:journal_. b:journal_qui b:journalist_n b:just_say b:kindl_note b:know_the b:l_ere b:l_est b:l_imperatif
 b:l_on b:l_un b:la_base b:la_chambr b:la_plus b:la_redac b:la_reuni b:la_rue b:la_second b:la_versi
 b:last_month b:late_husband b:le_bon b:le_bulletin b:le_conseil b:le_derni b:le_dit b:le_grand
 b:le_journalist b:le_musee b:le_particip b:le_port b:le_prefet b:le_pv b:le_redacteur b:le_texte b:le_tract
 b:le_troisiem b:learn_english b:learn_it b:left_at b:les_chiffr b:les_femme b:les_gendarm b:les_travaux
 b:long_d b:m_aurait b:m_c b:ma_retrait b:mairi_, b:mais_a b:mais_enfin b:mais_je b:manqu_la b:map_has
 b:marks_in b:matin_, b:mdr_$ b:me_permet b:me_sembl b:meme_chose b:metre_. b:milli_d b:mistak_in b:moi_ca
 b:mois_$ b:mois_d b:mon_¶ b:much_for b:my_gran b:my_husband b:n_avait b:name_. b:ne_fonctionn b:ne_pas
 b:needful_. b:next_week b:no_hang b:no_link b:no_thank b:not_¶ b:nothi_. b:nov_# b:numero_. b:numero_de
 b:of_me b:of_them b:of_us b:on_her b:on_l b:on_la b:on_mine b:on_our b:one_or b:one_who b:only_a b:ont_ete
 b:open_on b:ou_, b:page_for b:pages_, b:paie_# b:par_chequ b:par_une b:par_¶ b:parle_au b:parle_d b:parle_de
 b:pas_ce b:pas_des b:passe_au b:passe_avec b:past_the b:peopl_are b:per_¶ b:personn_du b:petit_faute
 b:phras_est b:pictur_. b:piece_, b:piece_on b:pleas_do b:plural_verb b:pluriel_$ b:pour_ce b:premier_fois
 b:qu_un b:que_# b:que_dans b:que_tout b:quell_honte b:qui_fut b:quinz_ans b:quote_is b:reach_the b:read_them
 b:redac_, b:redac_. b:redacteur_en b:remplac_$ b:retrait_en b:rien_que b:s_an b:s_my b:s_no b:s_only b:s_two
 b:said_so b:same_$ b:sans_le b:sarlat_. b:school_. b:se_fait b:se_tromp b:septemb_. b:seule_et b:shop_$
 b:shouldn_t b:sinon_c b:sir_, b:site_coordinator b:slowl_. b:so_$ b:so_the b:somebody_has b:son_fils
 b:sont_a b:still_payin b:stop_at b:story_$ b:suis_a b:sur_votre b:surel_, b:svp_( b:t_$ b:t_agree
 b:telephon_$ b:th_$ b:th_of b:that_it b:that_nobody b:that_photo b:that_was b:that_would b:the_bus
 b:the_call b:the_diagram b:the_editor b:the_needful b:the_pictur b:the_site b:the_south b:the_sprin
 b:the_step b:the_thing b:the_weekday b:there_and b:this_as b:this_paper b:though_, b:ticket_in b:time_$
 b:to_keep b:to_my b:to_the b:to_to b:to_¶ b:troisiem_, b:troisiem_personn b:trop_. b:two_and b:un_avis
 b:un_e b:un_sou b:un_sujet b:under_a b:une_centain b:une_espac b:une_faute b:une_femme b:used_to b:verbe_est
 b:vers_le b:veut_dire b:video_$ b:vite_$ b:voir_. b:voir_avec b:voix_haute b:votre_redac b:vous_pouve
 b:voyez_le b:want_" b:was_ever b:way_. b:we_had b:went_up b:were_two b:where_does b:where_you b:who_never
 b:with_one b:word_, b:write_to b:writi_this b:wrote_" b:www_. b:y_passe b:y_¶ b:year_# b:you_go b:you_put
 b:you_wrote b:your_report b:«_en b:«_par b:¶_( b:¶_+ b:¶_/ b:¶_: b:¶_as b:¶_ont b:¶_say b:¶_sont b:¶_votre
 b:¶_were w:). w:above w:abstenu w:adjectif w:advic w:age w:ah w:also w:amoun w:ans w:apprend w:april w:are
 w:assuranc w:astronom w:autumn w:avocat w:bag w:ban w:base w:be w:beau-frer w:bedroom w:bridg w:bronz
 w:butte w:caught w:cela w:centain w:champ w:chemin w:choisir w:cllr w:coins w:collegu w:combien w:comes
 w:communiqu w:commut w:compri w:confirm w:conservatoir w:coordinator w:corrig w:covid w:dans w:daughter
 w:decid w:defil w:docteur w:dos w:en w:environ w:ere w:euh w:every w:except w:exemplair w:faute w:fermetur
 w:filme w:flacon w:flew w:fonctionn w:font w:fut w:futur w:gap w:gare w:govern w:gp w:gran w:grandmoth
 w:guess w:ha w:half w:handl w:haute w:he w:hedgehog w:helicopter w:help w:hoped w:imperatif w:ingenieur
 w:interdit w:into w:ironic w:isn w:it w:japonai w:juste w:kilo w:knees w:laiss w:lane w:languag w:later
 w:latte w:leadi w:less w:lit w:loin w:looke w:marey w:maybe w:mesdam w:mette w:might w:milli w:mine w:model
 w:mois w:mordr w:mordu w:needful w:newspaper w:ni w:noire w:nombreux w:nov w:nowher w:nt w:nuanc w:number
 w:o w:oh w:par w:paren w:particular w:patch w:penalti w:permet w:permi w:plan w:polonai w:pourro w:pourvoi
 w:press w:prevenu w:prof w:professeur w:prononc w:pv w:quatr w:r w:reach w:receiv w:recu w:retract w:retrouv
 w:ri w:said w:salom w:saluta w:sarlat w:sat w:saved w:septembr w:shouldn w:since w:sing w:singular w:sixty
 w:slowl w:solair w:sou w:soul w:sourir w:spare w:sums w:surviv w:switch w:t w:takes w:takin w:technical
 w:tenait w:termin w:terminaison w:them w:thirty w:tombe w:touchy w:trail w:tripl w:troop w:van w:verte
 w:veut w:violon w:vouli w:walk w:war w:weekday w:weekl w:writi w:www w:xvie w:yes w:–
-0.15
 @both~of~3 @other~role @other~time @quote~middling~same @run~2 b:!_c b:",_not b:"_at b:"_to b:"_were b:#_a
 b:#_am b:#_ans b:#_au b:#_ce b:#_doesn b:#_en b:#_kg b:#_mars b:#_ml b:#_s b:,_becaus b:,_ca b:,_merci
 b:,_only b:,_our b:,_permettez-moi b:,_quelqu b:,_soit b:,_une b:._avec b:._bad b:._bien b:._ce b:._cet
 b:._one b:._une b:._unles b::_l b:?_ma b:?_we b:^_" b:^_a b:^_isn b:^_lovel b:^_monsieur b:^_paragraph
 b:^_penda b:^_pourquoi b:^_their b:^_trait b:a_blue b:a_cote b:a_des b:a_fallu b:a_lyon b:a_nurse b:a_que
 b:a_reason b:a_semi-colon b:a_son b:a_trois b:a_white b:a_« b:about_the b:accord_, b:accord_. b:add_up
 b:ai_regard b:alert_$ b:all_, b:an_¶ b:and_even b:and_its b:and_so b:and_that b:annee_$ b:ans_! b:ans_depui
 b:are_$ b:are_in b:articl_sur b:as_i b:au_bout b:au_derni b:au_nord b:au_servic b:aussi_. b:autre_cote
 b:avec_l b:been_a b:bon_. b:bravo_pour b:bureau_de b:but_" b:by_the b:ca_$ b:ca_avec b:can_see b:can_t
 b:case_. b:ce_nom b:celle_d b:chaqu_jour b:chemin_des b:citat_n b:cloch_. b:comma_after b:comme_moi
 b:comme_un b:compt_tous b:connect_$ b:cote_$ b:could_tell b:council_tax b:coupe_, b:crois_, b:d_aout
 b:dans_ce b:date_is b:de_date b:de_le b:de_mettr b:de_moins b:de_« b:demi-heur_, b:depui_longtemp
 b:depui_vingt b:dernier_phras b:deux_point b:did_it b:dit_ca b:do_not b:docum_$ b:early_? b:ecrit_sur
 b:effect_$ b:eh_$ b:eleve_de b:elle_est b:elle_qui b:elle_s b:emploi_$ b:en_fait b:en_lisan b:erreur_#
 b:erreur_$ b:est_fauss b:est_moi b:est_un b:est_une b:est_¶ b:et_ca b:et_en b:et_quand b:et_¶ b:etait_dans
 b:etait_la b:etre_fatigu b:even_in b:exist_pas b:faute_de b:ferme_$ b:ferme_le b:fois_: b:fois_le
 b:fonctionnair_. b:for_¶ b:forget_it b:forgot_to b:free_. b:full_name b:got_a b:h_le b:hard_i b:he_was
 b:her_life b:if_the b:il_aurait b:ils_ont b:in_april b:in_front b:is_missi b:is_neede b:is_of b:it_in
 b:it_the b:j_en b:je_joue b:je_les b:je_lis b:je_ne b:je_tombe b:journ_a b:july_$ b:km_, b:l_abonn b:l_autre
 b:la_, b:la_dernier b:la_gendarmeri b:la_nuit b:la_radio b:la_troisiem b:la_zone b:le_a b:le_juge b:le_nom
 b:le_pere b:le_pluriel b:le_s b:le_sous-titr b:le_sujet b:le_verbe b:les_compt b:les_cyclist
 b:les_fonctionnair b:les_horair b:letter_. b:lettr_a b:lien_« b:lighthous_. b:like_the b:mais_#
 b:mais_surtout b:mais_« b:make_it b:manqu_le b:manqu_une b:march_. b:me_.) b:me_for b:meme_a b:menti_,
 b:mes_saluta b:mine_on b:moi_qui b:moins_que b:mon_telephon b:morts_. b:mot_$ b:my_old b:name_of b:ne_sont
 b:net_, b:net_dans b:niveau_cm b:nom_$ b:not_" b:not_# b:nouvell_. b:of_# b:off_. b:on_, b:on_hedgehog
 b:on_joue b:on_les b:on_lit b:on_ne b:on_voit b:one_to b:only_start b:ont_pas b:opini_. b:orthograph_$
 b:ou_# b:ou_alors b:ou_elle b:page_$ b:paragraph_en b:parle_plus b:pas_au b:pas_de b:pas_dire b:pas_ou
 b:pays_a b:peopl_. b:pere_de b:personn_, b:peut_$ b:photo_# b:photo_est b:photo_ne b:photo_que b:plait_,
 b:pleas_chang b:pluriel_. b:plus_bas b:plus_haut b:plusieur_, b:pound_$ b:pour_nos b:pour_nous b:prend_le
 b:print_the b:prochain_, b:professor_, b:qu_en b:quand_meme b:que_« b:quelqu_chose b:qui_ai b:qui_l b:rien_.
 b:rien_du b:s_. b:s_appell b:s_at b:s_eight b:s_own b:s_what b:sans_s b:says_" b:says_$ b:se_mesur b:se_sont
 b:second_$ b:seems_to b:she_was b:should_read b:so_" b:so_hard b:son_premi b:sont_pas b:sujet_au b:surem_pas
 b:t_it b:table_# b:thank_for b:the_# b:the_abstract b:the_announc b:the_articl b:the_chart b:the_day
 b:the_minut b:the_one b:the_radio b:the_table b:the_town b:the_very b:the_year b:them_, b:them_all
 b:there_were b:these_peopl b:this_week b:though_he b:three_years b:tient_. b:till_# b:titre_dit b:to_.
 b:to_do b:to_go b:to_hot b:tous_. b:tout_seul b:tres_bel b:tromp_de b:trop_, b:two_times b:un_articl b:un_et
 b:un_exemplair b:un_¶ b:une_heure b:une_trottinett b:va_pas b:ve_", b:ve_just b:ve_put b:venus_$ b:visit_$
 b:vos_articl b:votre_journal b:vous_n b:want_the b:was_shut b:was_there b:we_meet b:websit_$ b:weeks_$
 b:where_are b:will_not b:wrong_$ b:y_tient b:you_are b:you_can b:your_verbs b:¶_". b:¶_du b:¶_etait b:¶_if
 b:¶_nothi b:»._ma w:: w:abstract w:add w:air w:allemand w:along w:ancien w:announc w:aout w:apart w:avaie
 w:avez w:avez-vou w:avion w:aye w:bairn w:bank w:behind w:being w:big w:bless w:bordeaux w:bouch w:box
 w:boxes w:brebi w:broad w:bureau w:cabinet w:cannot w:canton w:carnet w:century w:certain w:chairman
 w:cheval w:circula w:circule w:civil w:cloch w:commiss w:connaitr w:conseill w:control w:corgi w:court
 w:dear w:death w:demi-heur w:departemental w:dessin w:differenc w:dimanch w:dirai w:distanc w:dog w:early
 w:emoti w:enough w:eux w:examin w:exposant w:fallu w:fatigu w:fauss w:figur w:foi w:fois w:fonctionnair
 w:force w:fund w:gars w:gate w:gendarmeri w:genre w:gros w:habit w:hard w:hein w:hip w:hit w:iphon w:jo
 w:job w:judge w:july w:jure w:jury w:kg w:kille w:kilos w:kind w:landlord w:lausann w:lead w:leeds w:left
 w:lette w:lettr w:lighthous w:limit w:lisan w:long w:lovel w:lycee w:mairi w:manque w:map w:martel w:mauvais
 w:meet w:messieur w:meteo w:metre w:ml w:mum w:near w:nee w:needs w:next w:now w:opini w:ordi w:osprey
 w:patron w:permettez-moi w:permut w:prefectur w:prefet w:pres w:preside w:professor w:puddi w:quimp w:regard
 w:relu w:rendu w:replac w:reseau w:right w:riverain w:says w:seanc w:secretary w:seems w:semain w:semi-colon
 w:sera w:shall w:sleep w:soir w:sous-titr w:spokeswoman w:stand w:stays w:strength w:sujet w:sunday w:swapp
 w:tableau w:tiers w:tilli w:tonne w:tous w:tractor w:train w:travail w:tribunal w:trottinett w:tuesday
 w:vacanc w:vainqueur w:venus w:verbs w:very w:vide w:vingt-deux w:voit w:voyez w:watch w:weep w:weight
 w:while w:winte w:worse w:zone w:¶ w:».
-0.20
 =! @named~1 @same~day @same~result @same~unit b:"_in b:"_isn b:"_it b:"_made b:"_should b:#_le b:#_n
 b:#_point b:#_this b:%_of b:(_i b:+_# b:,_an b:,_deux b:,_dimanch b:,_if b:,_lisez b:,_made b:,_petit
 b:,_prend b:,_que b:,_qui b:,_reall b:,_sur b:,_the b:,_toujour b:,_where b:,_with b:-_the b:._ah b:._bonne
 b:._on b:._ou b:._somebody b:._they b::_elle b::_¶ b:?_votre b:^_accord b:^_avaie b:^_cinq b:^_en b:^_ferme
 b:^_fifty b:^_for b:^_ils b:^_kindl b:^_lance b:^_last b:^_lundi b:^_might b:^_missi b:^_ont b:^_step b:^_we
 b:^_wednesday b:a_bien b:a_ce b:a_quitt b:a_rendu b:a_rouvert b:a_trouv b:a_un b:about_# b:accou_. b:ai_pris
 b:ai_recu b:all_place b:and_# b:and_she b:ans_$ b:ans_je b:apres_le b:apres_« b:are_a b:arret_net
 b:articl_!! b:as_far b:at_¶ b:au_singuli b:aux_enfant b:aux_¶ b:avaie_, b:avec_. b:be_in b:becaus_the
 b:been_, b:bien_un b:bonne_journ b:broad_daylight b:bus_. b:by_my b:can_tell b:ce_# b:ce_paragraph
 b:conseil_d b:coquill_dans b:correct_. b:d_a b:days_$ b:de_cette b:de_plus b:de_telephon b:dear_.
 b:depui_que b:deux_. b:deux_faute b:did_the b:do_your b:does_not b:does_nothi b:du_servic b:e_, b:eight_,
 b:eithe_the b:en_bas b:en_¶ b:encor_et b:enver_, b:envoy_special b:erreur_de b:est_# b:est_au b:est_grave
 b:est_pour b:et_moi b:et_son b:et_toujour b:etait_# b:eux_? b:except_$ b:faire_la b:far_as b:faudrait_savoir
 b:faut_un b:faute_d b:faute_dans b:fifty_years b:final_$ b:final_et b:forty_minut b:forty_thousand
 b:from_the b:guillemet_ouvert b:has_an b:have_been b:he_? b:he_can b:hier_soir b:his_name b:honnet_,
 b:i_bought b:i_got b:i_ll b:i_m b:i_nearl b:i_read b:i_shall b:i_should b:i_worke b:il_sort b:is_. b:is_more
 b:is_¶ b:it_wis b:j_avais b:jamai_de b:je_decoup b:jour_, b:l_an b:l_enseign b:l_ont b:la_. b:la_meme
 b:la_phras b:la_place b:la_retrait b:laiss_en b:laiss_passe b:le_col b:le_covid b:le_dossi b:le_francai
 b:le_livre b:le_site b:les_gars b:les_¶ b:like_a b:like_that b:lire_. b:lis_ca b:m_# b:m_. b:maintena_$
 b:mais_la b:me_¶ b:mene_a b:mes_eleve b:mes_petits-enfant b:monday_and b:morni_$ b:my_wife b:n_est b:ne_veut
 b:never_a b:not_. b:nous_, b:nous_etion b:nous_somme b:of_all b:ok_but b:on_its b:on_peopl b:on_sunday
 b:on_this b:on_va b:on_y b:or_so b:ou_il b:ou_quoi b:ouvert_, b:page_d b:paragraph_, b:pardon_si b:parle_.
 b:parle_du b:pas_le b:pas_un b:passe_a b:peopl_$ b:petit_coquill b:peu_plus b:plus_. b:plus_ancienn
 b:point_. b:pour_l b:pour_le b:pour_mes b:pour_votre b:prefet_, b:prend_un b:prove_it b:put_a b:quatr_fois
 b:que_la b:qui_parle b:qui_¶ b:s_from b:s_just b:savoir_, b:says_so b:septemb_, b:seule_, b:she_did
 b:singuli_, b:so_i b:so_you b:someth_is b:son_in b:sont_des b:sous_les b:staff_$ b:suis_bien b:suis_l
 b:suis_sa b:sur_ce b:sur_« b:surtout_pas b:take_it b:takes_you b:than_i b:that_the b:the_big b:the_capti
 b:the_govern b:the_meeti b:the_subject b:the_vote b:the_wrong b:their_. b:there_are b:they_ve b:three_of
 b:three_¶ b:time_, b:times_. b:tombe_sur b:toujour_dans b:tourn_. b:trial_. b:typo_in b:un_autre b:un_miroir
 b:un_par b:un_particip b:un_qui b:une_minut b:union_, b:unles_the b:vos_pages b:vote_was b:votre_envoy
 b:votre_¶ b:vous_a b:vous_dire b:vu_. b:was_at b:was_never b:way_, b:what_you b:words_. b:worke_in
 b:would_be b:would_have b:would_of b:y_all b:y_avait b:year_old b:you_, b:you_not b:you_that b:¶_i b:¶_il
 b:¶_it b:¶_l b:¶_n b:¶_on b:¶_s b:¶_was b:¶_with b:»_$ b:»_? b:»_?? b:»_et b:»_mene f:witness~again w:..
 w:advis w:africa w:ask w:automatiqu w:avais w:bas w:below w:bins w:bird w:brake w:bulletin w:captur w:carri
 w:chair w:chequ w:comet w:compete w:conte w:contr w:coquill w:corresponde w:council w:courriel w:daylight
 w:decoup w:desk w:dont w:ecole w:effect w:enregistre w:entend w:etion w:exige w:exist w:far w:feminin
 w:fiere w:fil w:flour w:forget w:froid w:garde w:general w:holdi w:howev w:hummi w:infinitif w:inquiry w:jai
 w:janvi w:key w:km w:leaflet w:lectur w:lis w:list w:liste w:longe w:lyon w:mai w:malgr w:maman w:mardi
 w:mate w:mdr w:melang w:mineur w:mrs w:mur w:musee w:notic w:onion w:orthograph w:p w:partir w:patienc
 w:penalty w:penda w:pere w:petit w:petit-fil w:petite-fill w:plus w:pont w:poser w:possessiv w:postal
 w:principal w:prove w:publiqu w:qualit w:quarant w:quitt w:redac w:relit w:rembours w:remplac w:repos
 w:resign w:reste w:return w:roof w:rouvert w:sang w:say w:scottish w:secteur w:sentenc w:serait w:servi
 w:shame w:share w:sir w:sms w:somme w:staff w:step w:teste w:times w:to w:tourn w:valai w:vient w:week-end
 w:wet w:wife w:wis w:woke w:works w:wrapp w:yesterday w:yeux
-0.25
 =!! =size~4 @goes~on~otherwise @name~same @other~result @run~1 b:!_$ b:!_and b:!_le b:!_they b:"_for b:#_!!
 b:#_%. b:#_last b:#_m b:#_mai b:#_ne b:#_was b:,_at b:,_ce b:,_chez b:,_demand b:,_dont b:,_eh b:,_je b:,_ma
 b:,_messieur b:,_nous b:,_sans b:,_since b:,_unles b:,_voir b:,_£ b:,_¶ b:._come b:._elle b:._otherwis
 b:._who b::_la b:;_i b:??_et b:?_ha b:?_l b:?_the b:^_by b:^_close b:^_des b:^_deux b:^_forty b:^_guillemet
 b:^_headlin b:^_his b:^_ne b:^_no b:^_non b:^_personn b:^_quatr b:^_qui b:a_comma b:a_dog b:a_kestrel
 b:a_parle b:a_pas b:accord_to b:acros_the b:after_" b:am_, b:and_in b:and_it b:and_¶ b:as_of b:at_most
 b:au_nom b:aussi_je b:avez_tout b:be_# b:befor_a b:believ_$ b:bien_a b:bien_que b:bonjour_a b:but_not b:ca_?
 b:catalogu_. b:charg_? b:cherch_une b:chiffr_a b:chiffr_de b:cm_# b:come_on b:compt_les b:crois_que b:d_une
 b:de_famill b:de_francai b:de_s b:depui_toujour b:deux_ans b:deuxiem_phras b:devan_le b:did_you b:did_your
 b:differe_thing b:dirait_qu b:ecole_mais b:elle_y b:en_moins b:en_premier b:en_rouge b:est_plus b:est_sur
 b:et_le b:etait_en b:etait_le b:exact_. b:faisai_parti b:ferme_, b:for_$ b:for_three b:friday_$ b:gens_vont
 b:go_$ b:going_by b:him_. b:homme_, b:hope_you b:hour_, b:how_can b:hundr_and b:hungry_. b:i_don b:i_helpe
 b:il_y b:in_, b:it_, b:it_all b:it_went b:je_suppos b:la_bonne b:la_conjugaison b:la_couvertur b:la_deuxiem
 b:le_lien b:le_premi b:les_ai b:lettr_de b:longtemp_, b:m_a b:m_her b:m_on b:m_one b:meme_$ b:meme_moi
 b:minut_. b:moi_. b:montr_l b:more_, b:morni_. b:ne_peut b:no_. b:not_in b:novemb_, b:now_$ b:oak_. b:of_"
 b:of_". b:of_it b:on_cherch b:on_time b:one_you b:only_one b:or_the b:or_you b:ou_se b:paid_# b:paper_.
 b:paper_? b:parti_a b:parti_en b:passe_away b:place_. b:pour_ca b:pour_lui b:promo_$ b:qu_il b:qui_se
 b:read_this b:report_. b:rire_. b:s_had b:s_sake b:sait_pas b:sake_. b:sans_accen b:says_# b:says_four
 b:semain_prochain b:she_s b:since_tuesday b:soir_, b:stepp_down b:sur_un b:t_say b:tant_qu b:than_the
 b:the_apostroph b:the_first b:the_lette b:the_name b:the_original b:the_piece b:the_regulator b:the_webcam
 b:them_$ b:this_morni b:to_# b:too_. b:tout_, b:tout_le b:tromp_$ b:un_petit b:une_fille b:une_majuscul
 b:une_seule b:until_the b:va_etre b:when_we b:with_him b:won_it b:word_. b:y_etait b:year_$ b:you_have
 b:you_meant b:your_home b:«_a b:«_de b:¶_.. b:¶_to b:…_? f:politics~again f:writing f:writing~again w:"?
 w:%. w:-> w:?? w:acros w:aubrac w:aussi w:baker w:bit w:bondit w:build w:cat w:cinq w:colle w:comma w:compt
 w:cote w:dernier w:don w:door w:dropp w:english w:enquet w:enseign w:est-tu w:expect w:fairl w:faisai
 w:ferme w:feu w:food w:forgiv w:grenobl w:guide w:haut w:helpe w:homme w:hope w:hour w:huit w:infinitiv
 w:juin w:kestrel w:land w:letti w:lisez w:longtemp w:manquant w:meant w:minut w:miroir w:momen w:most
 w:nearl w:north w:nuit w:oak w:old w:ones w:opene w:original w:over w:paie w:parent w:part w:point w:portait
 w:premi w:premier w:prend w:quota w:ran w:refer w:regulator w:remis w:republi w:rer w:retir w:roman w:sake
 w:salt w:sauf w:scroll w:sens w:shut w:signal w:singl w:singuli w:soit w:someon w:spell w:stepp w:stood
 w:street w:ten w:their w:thing w:till w:troisiem w:typo w:vent w:verbe w:virgul w:vont w:vu w:we w:window
 w:written
-0.30
 =twice =year b:"_- b:#_are b:#_of b:#_pm b:#_pour b:,_donc b:,_it b:,_j b:,_judge b:,_mais b:,_mine b:,_near
 b:,_s b:,_so b:,_surel b:.)_$ b:._cela b:._dans b:._everyth b:._what b::_this b:?_in b:^_de b:^_du b:^_has
 b:^_il b:^_in b:^_nine b:^_se b:^_second b:^_this b:^_which b:^_whose b:^_wrong b:a_$ b:a_joue b:a_mis
 b:a_quoi b:a_row b:a_votre b:ai_# b:ai_vu b:alert_, b:allee_, b:am_a b:ans_, b:are_. b:are_the b:arriv_$
 b:articl_in b:as_an b:as_it b:avec_eux b:avez_mis b:but_the b:ca_fait b:ca_ne b:ca_pique b:ce_n b:ce_sont
 b:cette_annee b:close_. b:continu_. b:d_etat b:d_have b:de_mars b:de_quel b:didn_t b:dimanch_. b:doit_etre
 b:don_t b:du_tout b:encor_. b:english_teach b:est_affich b:est_clair b:est_faux b:et_# b:et_la b:francai_$
 b:govern_websit b:have_$ b:have_to b:hurt_. b:i_. b:i_imagin b:i_ve b:il_est b:ils_sont b:it_be b:je_crois
 b:je_pense b:je_sais b:je_suis b:je_travaill b:l_a b:l_avocat b:l_unite b:le_tribunal b:les_yeux b:mais_des
 b:me_. b:messieur_. b:milli_, b:milli_? b:moi_» b:mon_nom b:more_$ b:more_than b:my_english b:name_s
 b:ne_sais b:ne_sait b:next_door b:non_? b:normal_write b:nous_$ b:on_. b:on_compt b:one_word b:page_.
 b:phone_$ b:photo_is b:pluriel_, b:pris_le b:quand_je b:quand_on b:quarant_ans b:quel_mois b:qui_n
 b:recu_mon b:rien_a b:s_de b:s_in b:savoir_. b:someth_else b:son_s b:sunday_, b:sur_la b:t_count b:t_normal
 b:teach_would b:tell_you b:the_cabinet b:the_clock b:the_headlin b:the_middl b:the_paper b:the_photo
 b:the_river b:the_trial b:they_re b:thing_, b:think_$ b:think_you b:this_year b:tuesday_. b:turne_# b:two_.
 b:two_hundr b:two_¶ b:un_t b:vendu_. b:vous_$ b:vous_parle b:weep_. b:well_as b:who_chair b:with_the b:y_est
 b:y_travaill b:you_only b:«_la b:«_un b:¶_? b:¶_has b:¶_of b:¶_que b:¶_» b:»,_non b:»_! b:»_!! b:»_au
 f:view~again f:wrong w:), w:.) w:affect w:agent w:allee w:annee w:bout w:broth w:brother w:by w:cafe w:case
 w:clock w:colleg w:conjugaison w:conseil w:cours w:deja w:demenag w:depart w:depui w:devan w:didn w:digit
 w:dites w:doubl w:down w:equip w:espac w:fifth w:fin w:fourteen w:fruit w:great-grandfath w:hurt w:imagin
 w:insee w:jour w:june w:known w:mene w:mensuel w:middl w:miles w:names w:neuf w:nuits w:numero w:ouvre
 w:petri w:pique w:plural w:pm w:prese w:pub w:radio w:read w:red w:repet w:rules w:sailor w:season w:sells
 w:serieus w:serre w:seven w:siste w:sorti w:sous w:support w:surem w:surtout w:there w:tient w:total w:tour
 w:trait w:travaux w:union w:valid w:ve w:vers w:vienne w:vote w:vous w:websit w:weeks w:west w:would
-0.35
 @named~3 b:!_# b:!_l b:!_pas b:#_de b:,_il b:,_le b:,_though b:-_i b:._to b:._two b:._where b:?_dans b:?_le
 b:?_my b:?_vous b:^_l b:^_one b:^_rue b:^_ses b:^_there b:^_two b:^_« b:a_cat b:a_rien b:a_soldi b:a_vowel
 b:after_a b:again_$ b:alors_, b:and_i b:and_now b:as_per b:au_pluriel b:august_, b:avant_les b:c_est
 b:ce_serait b:could_someon b:d_ou b:d_union b:de_meme b:de_trop b:deux_, b:distribu_les b:doesn_t b:e_.
 b:equip_, b:est_reste b:et_il b:etait_a b:euros_, b:faudrait_accord b:faux_$ b:fin_du b:fois_? b:frere_,
 b:goes_insid b:headlin_says b:her_a b:here_$ b:here_, b:il_a b:ils_etaie b:is_one b:je_paie b:journal_!
 b:kille_him b:l_air b:l_enver b:la_citat b:la_legend b:la_semain b:last_week b:le_savoir b:les_s b:m_the
 b:ne_¶ b:neuf_ans b:no_full b:nothi_at b:off_$ b:on_friday b:on_monday b:particip_passe b:passe_$ b:phras_.
 b:pictur_is b:qu_elle b:qui_a b:resign_, b:sailor_. b:si_je b:so_in b:subject_. b:suppos_$ b:the_bench
 b:the_phone b:the_second b:tout_de b:trait_d b:travaill_a b:twice_? b:under_the b:une_page b:vous_avez
 b:vous_ecriv b:you_re b:«_les b:¶_a b:»_ca b:…_c f:person_concerned f:rulers~again w:) w:adjoi w:august
 w:basse w:bench w:between w:bonne w:c w:commun w:connect w:cousin w:decolere w:derrier w:deuxiem w:ecrir
 w:ecriv w:egg w:emploi w:enver w:expliqu w:fais w:february w:fifty w:furth w:grave w:grow w:informa w:insid
 w:intern w:interview w:jean w:jeudi w:kilometr w:majuscul w:men w:mettr w:moi w:mr w:net w:normal w:noun
 w:novemb w:ohio w:pardon w:petits-enfant w:phone w:polic w:queue w:reconnait w:screen w:screenshot w:slip
 w:soldi w:sour w:stops w:table w:tense w:the w:tho w:toile w:trial w:voitur w:wednesday w:whose w:wrong w:ya
-0.40
 =CAPITALS @figure~other @name~new b:#_cm b:,_cher b:,_dans b:,_jamai b:,_meme b:,_my b:._( b:._je b:._our
 b:?_et b:^_after b:^_ce b:^_eight b:^_her b:^_les b:^_samedi b:^_trois b:any_more b:are_they b:at_all
 b:born_in b:british_paper b:ca_m b:check_the b:chef_. b:de_# b:de_vous b:dit_# b:dites_# b:down_. b:enfant_,
 b:est_son b:full_stop b:have_. b:heard_of b:hui_$ b:i_believ b:i_presum b:il_m b:it_was b:j_y b:je_l
 b:la_fois b:la_mairi b:le_titre b:left_out b:link_goes b:lower_case b:mon_frere b:mostl_. b:my_copy b:non_$
 b:on_dirait b:on_est b:on_etait b:pas_¶ b:plusieur_a b:pour_rien b:que_l b:read_" b:s_a b:say_$ b:she_lost
 b:should_know b:sitti_on b:six_$ b:sur_le b:t_, b:the_press b:the_text b:toujour_$ b:toujour_a b:un_seul
 b:voitur_$ b:vos_# b:wait_. b:was_for b:was_in b:with_" b:word_missi b:y_suis b:you_do b:¶_$ b:¶_est
 f:place~again w:alert w:appell w:apres-midi w:avril w:british w:charity w:citat w:claus w:councillor w:devez
 w:dinne w:dormi w:dr w:e w:editor w:eh w:final w:finit w:frere w:friday w:gendarm w:i w:includ w:its w:j
 w:juge w:kevin w:lower w:mark w:mars w:menti w:mill w:monday w:montr w:morni w:mostl w:name w:ont w:pages
 w:past w:presum w:rathe w:recus w:rigueur w:round w:ses w:seule w:society w:souhait w:south w:text w:though
 w:took w:touch w:tromp w:until w:vowel w:wait w:way w:ye w:year w:…
-0.45
 =quote~start =shouts @alike~ending @alike~first @alike~last @alike~letters b:"_a b:#_. b:#_all b:#_and
 b:#_th b:,_he b:,_les b:,_sinon b:,_two b:,_which b:._demand b:._le b:._you b:?_ils b:?_¶ b:^_an b:^_and
 b:^_elle b:^_four b:^_its b:^_le b:^_me b:^_s b:^_three b:^_to b:^_twelv b:and_good b:avec_# b:cafe_.
 b:chez_nous b:cliqu_sur b:couvertur_$ b:dans_tous b:date_$ b:de_la b:de_laiss b:est_en b:for_that b:for_the
 b:go_to b:i_think b:in_may b:in_our b:is_for b:know_. b:la_photo b:lol_$ b:monsieur_le b:nous_a b:on_it
 b:pas_# b:pas_« b:plus_de b:s_$ b:si_elle b:sont_plusieur b:the_last b:they_do b:toute_les b:une_fois
 b:up_to b:vous_dites b:what_did b:y_en b:you_don b:you_forgot b:your_articl b:»._$ w:architect w:calle w:cap
 w:chiffr w:died w:differe w:easte w:even w:given w:goal w:hall w:held w:his w:indiqu w:joue w:make w:may
 w:mis w:n w:openi w:pas w:per w:porte w:quote w:salari w:scout w:se w:search w:septemb w:surel w:tell w:th
 w:thursday w:twelv w:unite w:vendu w:verb w:you w:→
-0.50
 @denies b:,_en b:,_see b:._ask b:._merci b:?_il b:^_c b:^_doubl b:^_touch b:ans_. b:befor_me b:d_. b:d_apres
 b:d_be b:dans_la b:demand_a b:en_a b:goes_to b:has_never b:have_no b:he_s b:il_manqu b:is_in b:je_viens
 b:l_accord b:l_ai b:la_fin b:montr_un b:n_etait b:phras_$ b:pleas_. b:pour_les b:que_vous b:quoi_?
 b:sense_of b:them_. b:they_d b:touch_$ b:viens_de b:was_# b:was_the b:way_$ b:wrong_word b:years_and
 b:you_mean b:you_ve b:your_foreign b:¶_. f:source~again w:; w:a w:american w:avait w:cent w:cette w:check
 w:coffe w:cup w:dried w:etais w:ete w:file w:foreign w:guillemet w:hand w:have w:heard w:hot w:m w:not w:ou
 w:peopl w:savoir w:sinon w:subject w:suis w:than w:unles w:viens
-0.55
 =... @other~kind b:)_$ b:,_au b:,_des b:,_i b::)_$ b:^_dr b:^_par b:a_eu b:a_word b:all_day b:day_. b:est_de
 b:est_l b:etait_pas b:four_¶ b:is_# b:l_arret b:lui_! b:not_a b:s_, b:site_de b:the_polic b:there_s
 b:they_told b:told_me b:un_journal b:¶_c b:¶_is w::) w:correcteur w:does w:eithe w:etaie w:fewer w:forgot
 w:francai w:hier w:ici w:is w:je w:l w:legend w:lien w:manqu w:match w:passe w:quinz w:quoi w:relog w:style
 w:thousand w:titre w:trois w:turne w:walke w:went
-0.60
 =?? @figure~as~long @in~its~place @name~alike @nothing~else b:!_il b:,_but b:,_one b:._did b:._in b:^_la
 b:^_sur b:a_hundr b:all_$ b:cette_phras b:de_corrig b:elle_a b:et_pas b:i_make b:j_etais b:s_ecrit
 b:should_be b:the_report b:un_s f:witness w:, w:been w:burnt w:count w:couvertur w:d w:dirait w:distribu
 w:eu w:euros w:go w:her w:last w:le w:lose w:lui w:missi w:off w:otherwis w:parle w:puis w:rien w:sais
 w:second w:seul w:six w:syndicat w:»
-0.65
 @both @same~colour @same~time b:#_, b:._# b:a_ete b:as_well b:est_pas b:il_n b:it_s b:les_deux b:n_y b:s_on
 b:sous_la b:the_quote b:well_. f:place w:+ w:accen w:chef w:cm w:confond w:eight w:else w:ils w:nom w:three
 w:verifi w:word
-0.70
 b:"._$ b:"_$ b:#_et b:,_l b:,_you b:._nous b:^_aux b:^_he b:^_ten b:^_that b:celle_de b:est_parti b:h_#
 b:le_# b:of_that b:on_cliqu b:was_on w:agree w:brest w:close w:green w:orang w:paragraph w:particip
 w:pluriel
-0.75
 @both~of~2 @denies~and~tells b:!!_j b:#_? b:#_is b:,_she b:,_vous b:^_une b:dans_un b:est_a b:et_non
 b:in_the b:made_me b:nom_de b:pas_la b:went_in w:au w:born w:came w:renvers w:sitti w:where w:y
-0.80
 @run~3 @same~month b:._the b:^_she b:^_should b:merci_pour f:part~again w:". w:an w:cliqu w:deux w:doesn
 w:eleve w:five w:mean w:never w:non w:sont
-0.85
 =size~3 b:,_pas b:en_# w:? w:apostroph w:est w:invers w:pound w:prenom w:re w:were
-0.90
 =: =arrow @says~the~doubled b:,_for b:has_been w:" w:both w:capital w:four w:goes w:hundr w:one w:plusieur
-0.95
 =size~11 @other~colour b:._j b:one_. w:/ w:but w:parti
-1.00
 =-ending @both~letters @names~the~doubled b:,_mon f:defect w:at w:befor w:celle w:nine w:or
-1.05
 b:^_# b:^_£ f:care w:- w:ends w:mais w:shows
-1.10
 w:( w:etait w:phras
-1.15
 b:,_not w:date w:elle w:s w:she
-1.20
 =small~start w:has w:sense
-1.25
 =endingIN b:at_the b:what_? f:form~again
-1.30
 w:was
-1.35
 b:^_the w:accord
-1.40
 b:._i
-1.45
 @share~5 f:part w:did w:two
-1.55
 =face =size~2 @figure~turned
-1.65
 =quote
-1.70
 b:^_it
-2.10
 =letter
-2.20
 =size~12 w:#
-2.30
 @alike~of~1
-2.80
 f:form
-3.25
 =;
"""


def _read(learnt: str) -> dict[str, float]:
    weights, weight = {"bias": _BIAS}, 0.0
    for line in learnt.strip().splitlines():
        if line.startswith(" "):
            weights.update((name.replace("~", " "), weight) for name in line.split())
        else:
            weight = float(line)
    return weights


WEIGHTS = _read(_LEARNT)
