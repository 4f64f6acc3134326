"""What each trait of a remark weighs for something else than an error; learnt by tools/learn_offtopic.py.

A weight stands above the traits that have it (`reading` tells their names; ``~`` stands for a space in one).
"""

from __future__ import annotations

# From this score on the reader is asked; about three in a hundred genuine errors told by strangers reach it.
ASK = 1.86
_BIAS = -0.07
_LEARNT = r"""
+2.75
 f:anger
+2.00
 f:praise
+1.85
 f:comments
+1.70
 f:letter
+1.40
 f:service
+1.30
 w:comme w:voila
+1.25
 =size~13 =size~9
+1.20
 f:always w:commentair w:my
+1.15
 f:paper w:bien w:news
+1.10
 b:^_good b:is_there f:service~again w:this
+1.05
 b:one_$ w:= w:can w:money
+1.00
 =?$ b:ce_qu b:there_a b:»_est w:arriv w:today
+0.95
 @run~5 b:!!_$ b:^_hello b:^_so b:do_i f:advertising f:money w:about w:end w:webcam
+0.90
 =figure b:!_i b:^_j b:^_super b:^_votre b:qu_on f:politics w:bad w:ces w:good w:happy w:super
+0.85
 =size~8 @alike~of~5 b:,_voila b:^_je b:bonjour_$ b:on_s b:up_$ b:¶_in f:why w:pour w:print w:try w:why
+0.80
 @share~0 b:,_autan b:^_what b:ca_. b:it_? b:s_affich w:fix w:hello w:impossibl w:mes w:prison w:problem
 w:readi
+0.75
 =size~6 =size~7 b:^_et b:^_ok b:arret_a b:svp_$ f:wish w:all w:audio w:best w:for w:franc w:interest w:limog
 w:notre w:pay w:ref w:show w:tears
+0.70
 =length b:^_can b:^_nice b:as_a b:avant_$ b:d_y b:is_that b:je_n b:l_etat b:le_problem b:ne_s b:on_nous
 b:s_arret b:t_il f:comments~again f:contact f:view w:alway w:belle w:correc w:etes w:god w:gratuit w:live
 w:lost w:mandat w:mot w:ok w:payer w:quel w:quest w:surpris w:test w:that w:tranquill
+0.65
 =size~10 @quote~short~new b:._moi b:^_are b:^_passe b:^_toujour b:autre_. b:cet_articl b:il_un b:meme_,
 b:on_n b:pour_la b:une_¶ f:advertising~again f:laugh w:anyway w:articl w:beau w:column w:correct w:keeps
 w:letter w:like w:lot w:perfect w:pleas w:road w:travaill w:video w:vie w:vrai w:write
+0.60
 b:"_is b:,_et b:._everyon b:?_$ b:^_mon b:^_ou b:^_test b:^_vive b:a_perfect b:alors_que b:ans_de b:cherch_l
 b:could_you b:fix_the b:ll_be b:meme_pas b:moi_je b:no_¶ b:photo_de b:s_been b:since_# b:terme_« b:test_$
 b:the_ground b:the_only b:years_. f:always~again w:anywher w:app w:autan w:ca w:chess w:cryin w:editi
 w:email w:everyth w:gets w:ground w:how w:if w:me w:mieux w:nobody w:nos w:poor w:pouss w:pouvez-vou
 w:rectifi w:reject w:repeat w:site w:svp w:terme w:translat w:up w:zero
+0.55
 b:#_! b:#_e b:._vous b::_il b:^_encor b:^_i b:^_quel b:a_qui b:and_you b:ans_que b:anyway_$ b:ceux_qui
 b:de_passe b:du_# b:erreur_dans b:et_on b:for_a b:il_ne b:it_for b:it_is b:l_erreur b:no_sound b:not_one
 b:pas_d b:pas_les b:pas_sur b:«_¶ b:»,_c f:everybody f:me f:you f:you~again w:adress w:buy w:encor w:faire
 w:free w:fuit w:great w:heat w:info w:insult w:langu w:libre w:maire w:man w:met w:month w:mots w:once
 w:oubli w:quels w:ratin w:review w:supprimez-moi w:vive w:votre w:want w:won
+0.50
 @figure~new @other~kin @share~1 b:"_¶ b:#_$ b:#_fois b:.._$ b:._comme b:^_anoth b:^_bien b:^_bon b:^_bonjour
 b:^_bonsoir b:^_lol b:^_mot b:^_pauvr b:^_pleas b:^_quels b:^_tres b:^_trop b:^_video b:^_why b:a_medal
 b:addres_for b:as_if b:but_it b:ce_que b:enough_$ b:error_in b:from_£ b:je_voudrai b:la_vraie b:laiss_les
 b:march_pas b:me_: b:n_ai b:no_" b:pour_une b:saw_it b:son_de b:the_comme b:travaill_$ b:une_photo b:was_one
 b:we_need b:your_site b:¶_! f:me~again f:praise~again f:we w:!! w:addres w:aller w:arret w:aurie w:back
 w:bonjour w:bonsoir w:clear w:complet w:des w:do w:enfin w:erreur w:everyon w:explain w:femme w:frais
 w:frozen w:give w:hate w:heure w:idea w:kids w:ma w:madam w:medal w:oil w:peut-on w:photo w:pis w:quell
 w:rechauff w:school w:story w:thank w:une w:voudrai w:vraie w:water w:what w:your
+0.45
 b:!_trent b:,_tout b:._¶ b::_mon b:^_best b:^_cheap b:^_is b:^_would b:a_fix b:affich_en b:and_well
 b:are_there b:as_" b:audio_versi b:chez_vous b:circul_. b:dans_son b:end_of b:everyon_in b:finish_$ b:get_a
 b:hasn_t b:have_a b:have_made b:i_have b:impress_$ b:la_page b:le_journal b:le_voir b:milli_in b:ne_march
 b:on_m b:oubli_$ b:out_, b:plus_rien b:problem_, b:que_ca b:report_, b:says_the b:tells_you b:ten_years
 b:they_say b:they_should b:trent_ans b:trouv_ca b:vie_, b:vous_etes b:we_ve b:what_a b:what_the
 f:anger~again f:we~again w:abandonn w:again w:amend w:anyth w:appli w:aura w:cet w:choir w:circul w:climat
 w:country w:day w:de w:debut w:finish w:gosse w:hasn w:hop w:impot w:impress w:jeu w:ll w:louis w:made w:mon
 w:monde w:natur w:notifica w:order w:partout w:pays w:pense w:pensi w:personn w:pesticid w:portrait w:prix
 w:put w:qu w:racont w:rest w:seen w:should w:si w:sound w:tells w:temps w:urgen w:us w:utile w:work
+0.40
 =? @alike~of~6 @named~4 @quote~middling~new b:,_call b:,_devis b:,_is b:,_madam b:,_pis b:._is b:._l b::_you
 b:?_j b:^_alway b:^_climat b:^_enfin b:^_god b:^_great b:^_leave b:^_pas b:^_reall b:^_very b:^_where b:a_"
 b:a_cet b:again_, b:ailleur_. b:as_usual b:au_lieu b:be_out b:can_i b:carte_des b:ce_charabia b:comme_,
 b:de_ce b:du_matin b:essay_donc b:est_la b:est_responsabl b:est_tout b:final_. b:give_the b:i_¶
 b:il_faudrait b:impossibl_de b:it_ll b:it_up b:j_attend b:jeu_, b:l_annonc b:la_franc b:la_vie
 b:les_commentair b:lieu_de b:m_in b:mot_a b:ne_vaut b:nhs_is b:ou_pas b:peu_de b:photo_of b:print_it
 b:thank_you b:that_, b:the_nhs b:the_state b:the_whole b:think_it b:today_s b:too_late b:tout_.
 b:vraie_quest b:was_¶ b:you_$ b:your_headlin b:¶_and b:»_: w:and w:ben w:bois w:brain w:charabia w:cheer
 w:chere w:days w:dehor w:demarr w:devis w:enter w:envie w:etat w:ever w:famil w:faut w:fevri w:get w:got
 w:habitant w:holiday w:jamai w:know w:larme w:love w:mail w:mort w:nhs w:nice w:parlait w:plate w:prelev
 w:programm w:punish w:quand w:qui w:responsabl w:resultat w:student w:tres w:trop w:vaut w:vingt-troi w:voir
 w:whole
+0.35
 =size~5 @both~ending b:#_alors b:%_de b:,_in b:,_ouvert b:,_trois b:._a b:^_alert b:^_any b:^_comme
 b:^_erreur b:^_impossibl b:^_laiss b:^_ma b:^_merci b:^_natur b:^_nurse b:^_order b:^_peut-on b:^_serve
 b:^_vous b:a_headlin b:a_photo b:a_plus b:a_seriou b:ai_trouv b:all_about b:and_not b:and_still b:articl_,
 b:articl_: b:ca_vous b:call_it b:chang_de b:day_, b:decal_$ b:dire_$ b:dit_. b:do_$ b:ecriv_« b:en_parle
 b:est_ca b:est_d b:et_apres b:et_je b:etoil_, b:every_year b:fait_pour b:fois_$ b:for_them b:hui_, b:i_am
 b:i_say b:i_want b:in_this b:it_$ b:it_says b:it_were b:l_ancienn b:l_ecran b:la_belle b:la_tete b:la_verit
 b:le_mot b:le_paywall b:le_reste b:le_« b:les_banqu b:line_. b:live_with b:lui_, b:mais_c b:me_, b:me_out
 b:mine_, b:mon_jardin b:numbe_# b:of_a b:oil_$ b:on_en b:on_le b:on_your b:pas_du b:pas_recu b:pas_une
 b:pense_? b:place_de b:pour_# b:publish_the b:que_nous b:say_, b:se_voit b:sentenc_. b:should_try
 b:sur_demand b:sure_$ b:svp_c b:the_a b:the_app b:the_full b:the_rest b:these_days b:this_country b:to_be
 b:to_see b:today_$ b:too_$ b:tout_ce b:two_days b:voila_la b:y_aura b:you_could b:you_say b:you_to
 b:¶_should b:»,_il f:wish~again w:achet w:adore w:affich w:alone w:angoiss w:anoth w:assassin w:banqu
 w:blame w:bravo w:cache w:casse w:cherch w:clair w:coquillett w:could w:crack w:decal w:done w:donne
 w:driver w:droit w:du w:eau w:entre w:envoi w:essay w:excus w:expert w:fire w:genera w:gout w:greve
 w:headlin w:hedge w:house w:infographi w:jambe w:jardin w:jsuis w:latin w:ligne w:line w:livre w:mer
 w:miracl w:offert w:page w:passport w:paye w:paywall w:peur w:photographi w:plenty w:pleur w:pothol w:privat
 w:privatis w:result w:resum w:run w:same w:sauve w:send w:seriou w:sign w:suivi w:supprim w:suspend w:tax
 w:tete w:throw w:trist w:useful w:venez w:verit w:vin w:vite w:vos w:who w:with w:without w:world
+0.30
 @alike~of~4 @both~of~5 @figure~same @other~day @other~unit @same~kin b:"_— b:#_% b:#_habitant b:#_heure
 b:#_mois b:,_impossibl b:,_moi b:,_point b:,_same b:,_says b:,_thank b:,_what b:,_when b:.._et b:._he
 b:._this b:._voila b:?_en b:^_bravo b:^_chez b:^_clear b:^_do b:^_does b:^_made b:^_mme b:^_my b:^_not
 b:a_coute b:a_du b:a_joke b:a_paris b:a_ses b:a_week b:again_. b:and_never b:apres_? b:at_no b:at_£
 b:avez_ecrit b:been_to b:bel_articl b:ben_voyon b:bien_racont b:blame_the b:buy_a b:ca_la b:can_be b:can_you
 b:ce_maire b:ch_ti b:chose_$ b:connait_la b:correct_that b:couldn_t b:d_impot b:day_is b:de_payer b:de_votre
 b:deserv_a b:deux_mots b:dit_" b:donne_le b:elle_etait b:en_ai b:en_doubl b:epoqu_. b:est_dit b:et_les
 b:et_qui b:et_vous b:expert_. b:faire_$ b:ferai_mieux b:fois_, b:ha_ha b:how_do b:i_know b:if_it b:il_vous
 b:in_your b:it_befor b:journal_n b:know_if b:l_appli b:l_eau b:la_# b:la_mer b:le_minister b:le_vin
 b:logs_me b:m_not b:mais_ca b:mieux_de b:mon_commentair b:monde_$ b:mot_de b:my_phone b:on_connait
 b:personn_n b:plus_, b:point_final b:prelev_deux b:prison_. b:quand_il b:que_les b:qui_est b:qui_resum
 b:read_it b:repondu_a b:review_, b:s_all b:s_etonn b:si_on b:sont_les b:sous_# b:suis_la b:supermarket_.
 b:suspend_for b:t_hear b:t_read b:t_the b:the_bishop b:the_letter b:the_word b:them_in b:there_any b:this_is
 b:this_month b:this_town b:toujour_le b:toujour_les b:tout_ca b:trois_fois b:trop_cher b:un_des b:voila_qui
 b:want_to b:what_it b:when_i b:won_t b:wrong_. b:years_$ b:you_know b:you_peopl b:your_¶ b:£_# b:¶_= b:¶_ans
 b:¶_can b:¶_£ b:…_$ f:laugh~again f:paper~again f:wrong~again w:% w:. w:ads w:ailleur w:art w:artisan
 w:asked w:attach w:bishop w:bon w:book w:brillia w:broken w:cares w:certificat w:ch w:chien w:code w:commerc
 w:contact w:couldn w:coute w:dead w:dedicac w:delet w:demain w:demand w:divorc w:envoy w:et w:etoil w:etonn
 w:faim w:faut-il w:ferai w:first w:him w:interess w:jeune w:joke w:just w:let w:lets w:logs w:market w:memes
 w:memoir w:memori w:minister w:nettoy w:of w:opens w:oui w:out w:pdf w:perhap w:peut w:photograph w:plastic
 w:politician w:quatriem w:quid w:reade w:recue w:repondu w:scienc w:serve w:supermarket w:tea w:team w:ti
 w:tiens w:time w:track w:transmettr w:vegan w:versi w:villag w:vitess w:vocabulair w:voyon w:weath w:worst
 w:yer
+0.25
 @alike~of~3 b:#_%, b:#_milli b:#_minut b:#_» b:$_# b:,_- b:,_bien b:,_book b:,_happy b:,_honte b:,_more
 b:,_pouvez-vou b:,_that b:,_well b:._corrig b:._et b:._pleas b:._that b:/_# b::_" b::_un b:?_# b:^_articl
 b:^_brillia b:^_chess b:^_magnifiqu b:^_never b:^_nous b:^_pouvez-vou b:^_too b:a_a b:a_copy b:a_dire
 b:a_fine b:about_what b:accord_du b:ai_deja b:ai_des b:ai_dit b:ai_perdu b:air_, b:an_insult b:and_then
 b:arriv_, b:at_least b:at_your b:au_milieu b:aujourd_hui b:aussi_bien b:avec_les b:avez_donne b:bac_ne
 b:been_¶ b:blanc_. b:c_etait b:can_children b:canna_get b:cesse_de b:contr_la b:copy_of b:critiqu_l b:d_en
 b:d_occas b:dans_le b:days_. b:de_bois b:de_class b:de_memoir b:de_quell b:deux_fois b:dimanch_a b:do_someth
 b:donne_faim b:en_fiche b:est_bien b:est_illisibl b:est_le b:et_pourquoi b:expect_$ b:explica_$ b:fabriqu_en
 b:faire_le b:faute_? b:footwear_, b:for_# b:for_your b:gare_de b:get_the b:gratuit_$ b:gratuit_, b:has_lost
 b:headlin_. b:i_d b:i_would b:if_she b:il_faut b:ils_ferai b:impot_$ b:in_a b:in_scotland b:is_an b:is_how
 b:is_right b:it_a b:j_aimerai b:je_le b:jours_$ b:l_adress b:l_art b:l_avez b:l_ecrir b:la_faute
 b:last_tuesday b:le_bac b:le_temps b:least_two b:les_gens b:les_gosse b:les_memes b:like_to b:lot_.
 b:made_it b:made_of b:made_this b:maire_est b:march_sur b:me_donne b:mes_enfant b:mon_oil b:money_.
 b:must_be b:my_bin b:my_paper b:ne_dit b:ne_le b:ne_suis b:never_arriv b:no_one b:non_. b:not_to b:now_have
 b:on_leur b:on_march b:once_. b:oubli_de b:out_. b:paid_for b:parce_que b:partir_de b:pas_dans b:pas_vecu
 b:paye_par b:photograph_. b:pour_faire b:pourquoi_pas b:pouvez-vou_transmettr b:rue_a b:run_a b:sa_splendeur
 b:same_as b:say_# b:scoop_$ b:seule_. b:si_bien b:si_vous b:site_dit b:story_of b:suis_pas b:t_menti
 b:the_man b:the_old b:the_train b:the_trust b:the_youth b:there_$ b:they_all b:they_ll b:this_, b:to_print
 b:toute_sa b:town_. b:tribut_to b:tuesday_s b:un_? b:un_beau b:un_peu b:vaut_plus b:vecu_. b:votre_articl
 b:vous_aurie b:vous_racont b:want_you b:weath_$ b:where_can b:who_is b:with_it b:would_make b:write_that
 b:wrong_addres b:yacht_. b:yesterday_s b:you_never b:young_folk b:¶_" b:¶_be b:¶_but b:¶_mon b:¶_pour
 b:¶_the f:everybody~again f:meant~again f:they f:why~again w:$ w:%, w:administra w:aimerai w:ancienn
 w:animal w:argen w:attend w:aujourd w:benevol w:bette w:bin w:blanc w:bloqu w:boy w:brave w:canna w:car
 w:censur w:centre-vill w:cesse w:chang w:chats w:cheap w:concert w:cooki w:corner w:coupe w:critiqu w:dedan
 w:defigur w:devrait w:digital w:dire w:direct w:dort w:dossi w:elect w:error w:expir w:feminist w:fine
 w:franch w:gens w:girl w:hear w:high w:hold w:hui w:image w:instead w:instit w:jeter w:journalist w:knows
 w:late w:least w:leave w:legal w:leurs w:litte w:loge w:loved w:magnifiqu w:malad w:mange w:march w:marseill
 w:milieu w:mobil w:mortgag w:newslett w:novel w:nurse w:paris w:park w:pass w:pensioner w:permiss w:peu
 w:peuve w:piece w:pied w:place w:policy w:pourquoi w:prene w:prioriti w:profit w:projet w:reall w:recevoir
 w:reclam w:recoi w:regrett w:remov w:rende w:river w:sapling w:scoop w:sent w:special w:splendeur w:start
 w:stopp w:stuck w:studi w:tape w:ticket w:toilet w:tout w:tribut w:vais w:vecu w:vente w:yacht w:years
 w:youth w:€
+0.20
 =address b:!_it b:"_as b:"_le b:#_.. b:#_hours b:#_it b:#_per b:#_weeks b:#_€ b:,_all b:,_alway b:,_apres
 b:,_catalogu b:,_free b:,_has b:,_par b:,_plus b:,_we b:-_# b:-_that b:._an b:._correct b:._de b:._do
 b:._exampl b:._il b:._my b:._name b:._qu b:._try b:/_h b:?_he b:?_i b:?_je b:?_personn b:^_at b:^_beautiful
 b:^_combien b:^_could b:^_franch b:^_notifica b:^_quand b:^_stop b:^_vos b:a_bus b:a_ceux b:a_disparu
 b:a_pied b:a_rise b:about_her b:administra_. b:ai_¶ b:all_be b:all_the b:am_one b:and_had b:and_he b:and_no
 b:and_your b:apres_on b:articl_complet b:as_the b:at_# b:au_¶ b:aura_pas b:autre_chose b:avant_# b:avant_,
 b:avec_mes b:back_to b:befor_. b:belong_in b:bienvenu_. b:bravo_a b:but_¶ b:ca_, b:can_we b:ce_¶ b:chose_.
 b:commentair_$ b:company_s b:compt_deux b:corrig_l b:d_aujourd b:d_avoir b:d_like b:day_s b:de_mon b:de_nous
 b:de_vitess b:debut_a b:demand_. b:depui_le b:dessu_$ b:did_$ b:donne_envie b:du_debut b:ecole_, b:ecrit_«
 b:en_est b:en_mai b:en_paix b:encor_nos b:encor_un b:enfin_un b:enfin_une b:envoy_ma b:envoy_un b:est_dans
 b:est_malad b:est_moins b:est_mort b:est_qu b:est_tombe b:et_c b:et_mon b:etais_. b:first_$ b:foot_. b:for_"
 b:for_eleven b:for_me b:franc_. b:free_quote b:g_. b:gets_a b:god_. b:gone_in b:grand_$ b:h_, b:had_the
 b:happy_to b:has_no b:her_. b:her_in b:hide_behind b:i_could b:i_get b:if_i b:il_¶ b:ils_y b:in_canada
 b:is_a b:is_it b:is_the b:it_! b:jamai_la b:jamai_mis b:je_nariv b:je_peux b:je_recoi b:juste_. b:km_/
 b:know_$ b:l_administra b:l_essentiel b:l_info b:la_demand b:la_langu b:la_metropol b:la_pauvret b:la_seule
 b:la_video b:laiss_faire b:lance_pas b:le_bouton b:le_deplac b:le_mien b:le_sait b:les_jours b:les_juges
 b:les_metier b:les_pieds b:les_trous b:leur_donne b:life_$ b:live_on b:looki_for b:ma_grand-mer b:make_me
 b:mal_choisi b:mari_est b:may_i b:merci_$ b:merci_d b:merci_la b:mercredi_, b:mes_# b:mis_les b:missi_from
 b:mme_¶ b:moi_j b:monde_le b:month_$ b:month_, b:mot_« b:my_eye b:my_neighbour b:my_own b:my_¶ b:myself_.
 b:n_a b:nariv_pas b:need_more b:no_confirma b:non_# b:non_merci b:nos_frais b:not_like b:not_the b:nous_en
 b:nous_on b:on_my b:one_day b:only_the b:other_one b:oui_. b:paper_$ b:par_qui b:par_votre b:pas_a b:pas_l
 b:pas_mon b:pass_on b:pay_for b:pays_. b:pictur_of b:pleas_$ b:pleas_correct b:plus_$ b:plus_d b:point_c
 b:pour_gagne b:pour_mon b:qu_a b:quand_? b:que_c b:que_j b:quell_epoqu b:quelqu_un b:qui_va b:reste_c
 b:review_$ b:round_the b:rue_des b:s_" b:s_asseoir b:s_got b:salle_$ b:scandal_. b:se_lance b:se_met
 b:see_the b:si_quelqu b:site_was b:some_of b:someth_. b:story_, b:suis_abonn b:sujet_, b:sur_mobil b:t_in
 b:t_like b:takes_me b:telephon_? b:that_. b:that_size b:the_chief b:the_council b:the_insert b:the_map
 b:the_minist b:the_money b:the_mortgag b:them_to b:this_. b:three_weeks b:to_look b:to_put b:to_sign
 b:to_you b:today_, b:tout_est b:tried_to b:trop_de b:trop_tard b:trous_de b:twice_that b:two_of b:une_insult
 b:une_phras b:video_de b:voila_le b:votre_page b:votre_site b:vous_et b:vous_le b:vous_y b:vu_un b:was_a
 b:wasn_t b:weep_$ b:what_do b:where_is b:which_¶ b:while_the b:who_do b:word_about b:would_you b:write_"
 b:y_ai b:you_ll b:you_pass b:your_page b:¶_!! b:¶_since b:¶_une b:»_il b:»_ne f:rulers f:they~again w:abonn
 w:ad w:aid w:aime w:am w:anybody w:apparait w:avant w:avoir w:baiss w:bath w:beautiful w:betes w:biase
 w:bienvenu w:bill w:bonnet w:bouton w:break w:calculator w:call w:canada w:cance w:card w:care w:centr
 w:chass w:chimi w:chuckl w:clean w:col w:cold w:com w:command w:confirma w:congratula w:connait w:content
 w:contribuabl w:convenient w:county w:courag w:crossword w:cut w:delivery w:diggi w:drain w:dress w:drone
 w:dying w:ecran w:eighteen w:elles w:epoqu w:essentiel w:everybody w:exampl w:eye w:face w:faineant w:felt
 w:fera w:fete w:find w:flo w:foot w:from w:gaz w:getti w:glad w:grace w:grand-mer w:guerr w:health w:hide
 w:human w:il w:insert w:juges w:keep w:kept w:kindl w:knew w:laugh w:lentil w:les w:leur w:livin w:livraison
 w:local w:lol w:looki w:looks w:manner w:metier w:metropol w:mien w:misse w:mistak w:moins w:moque w:motif
 w:nae w:nariv w:night w:no w:nonsens w:occas w:offer w:pauvret w:payon w:perdu w:pieds w:pilot w:plutot
 w:pret w:prete w:pubs w:quarti w:rapid w:reagir w:real w:reason w:referenc w:repons w:report w:reve w:rise
 w:route w:sa w:saute w:savait w:savon w:scandal w:score w:scotland w:seventy w:silenc w:sport w:stars
 w:stock w:straight w:sucre w:suiss w:sure w:tablett w:talk w:tard w:tele w:themselv w:these w:trent w:tried
 w:trous w:trouv w:turn w:twenty w:twice w:un w:updat w:usine w:usual w:va w:voisin w:ward w:wasn w:wonderful
 w:», w:—
+0.15
 @named~0 @same~role @share~2 b:!_et b:!_so b:#_/ b:#_as b:#_for b:#_kids b:,_" b:,_a b:,_and b:,_as
 b:,_buvett b:,_c b:,_interven b:,_livraison b:,_nationwid b:,_no b:,_nobody b:,_non b:,_quand b:,_rue
 b:,_wrong b:-_b b:._du b:._essay b:._follow b:._for b:._free b:._go b:._kindl b:._les b:._nobody b:._not
 b:._pay b:._thank b:._un b::_ce b:?_it b:^_ah b:^_allo b:^_app b:^_as b:^_bjr b:^_buy b:^_cours b:^_cyclist
 b:^_link b:^_moins b:^_nobody b:^_our b:^_poor b:^_qu b:^_si b:^_they b:^_typical b:^_who b:^_wonderful
 b:^_y b:a_domicil b:a_fric b:a_jamai b:a_me b:a_mistak b:a_mon b:a_paper b:a_piece b:a_prope b:a_vole
 b:a_vos b:a_waste b:abonn_au b:abonn_depui b:about_that b:adore_$ b:agree_$ b:ai_chang b:ai_fait b:ai_les
 b:ai_un b:all_. b:all_morni b:all_wrong b:an_appoint b:and_a b:and_all b:and_have b:and_nobody b:and_they
 b:and_this b:and_was b:ans_pour b:ans_qu b:anyway_. b:app_$ b:apres_$ b:argen_, b:articl_$ b:ask_me
 b:aura_un b:avale_nos b:avec_deux b:avec_ma b:be_interest b:becaus_they b:besoin_d b:bien_. b:bien_fait
 b:bien_sur b:birds_. b:bonne_nouvell b:bought_. b:box_. b:ca_se b:calls_it b:ce_qui b:cela_fait b:chang_d
 b:class_$ b:clearanc_, b:combien_de b:comme_d b:comme_les b:comme_si b:commentair_sur b:concert_?
 b:council_. b:d_adress b:d_ailleur b:d_autre b:d_un b:dans_sa b:dans_vos b:de_ces b:de_dire b:de_me
 b:de_precis b:de_troisiem b:delivery_$ b:demand_il b:depui_# b:depui_lundi b:des_# b:des_fetes
 b:devis_gratuit b:devis_sous b:dire_que b:disagr_with b:donne_la b:droit_$ b:en_difficult b:enfin_des
 b:envie_de b:envoi_des b:erreur_sur b:est_arriv b:et_elle b:etait_. b:ete_supprim b:euros_par b:exampl_$
 b:face_. b:fait_des b:fait_un b:fetes_, b:field_. b:fin_, b:find_the b:first_line b:follow_the b:fond_de
 b:for_forty b:for_four b:for_once b:for_our b:for_ten b:four_. b:frami_, b:franch_, b:full_of b:glad_to
 b:go_. b:going_to b:heure_, b:heure_. b:hours_? b:i_did b:i_do b:i_met b:i_send b:i_suppos b:i_work
 b:i_write b:if_he b:il_etait b:il_fait b:il_fallait b:il_va b:impossibl_d b:impot_. b:in_it b:in_january
 b:in_twenty b:indee_. b:interess_quelqu b:interest_in b:is_blank b:is_dead b:is_she b:it_wasn b:it_with
 b:j_arriv b:je_dis b:je_fais b:je_souhaiterai b:je_veux b:justic_a b:keep_it b:know_why b:knows_it
 b:l_academi b:l_annuair b:l_hiver b:l_usine b:la_guerr b:la_journ b:la_musiqu b:la_parol b:la_press
 b:la_recett b:la_reclam b:la_tablett b:langu_de b:le_direct b:le_montr b:le_¶ b:leave_a b:les_famill
 b:les_petit b:les_train b:leur_a b:ligne_$ b:like_$ b:line_$ b:live_page b:livre_chez b:lost_two b:loved_it
 b:ma_mere b:maintena_. b:mais_ils b:mais_lui b:make_a b:mark_my b:me_that b:merci_aux b:met_a b:moins_#
 b:moins_$ b:moins_de b:moiti_du b:mon_dossi b:mon_oncle b:money_$ b:monsieur_, b:montr_a b:moque_de
 b:mots_crois b:my_card b:my_congratula b:my_foot b:my_house b:my_mothe b:my_words b:n_ont b:n_° b:nap_$
 b:ne_l b:ne_voit b:need_disciplin b:neighbour_is b:never_mind b:nobody_ever b:noir_. b:nom_du b:not_been
 b:nothi_$ b:notre_cabinet b:now_. b:obituary_. b:occas_, b:of_god b:offert_$ b:offert_des b:oil_. b:on_achet
 b:on_devrait b:on_envoi b:on_vous b:on_¶ b:once_, b:one_and b:or_, b:order_a b:ou_envoy b:ou_sont b:ou_trouv
 b:oui_, b:our_river b:our_school b:out_in b:page_# b:paix_. b:par_des b:par_la b:parol_a b:parti_des b:pas_,
 b:pas_ete b:pas_pleur b:passe_les b:perdu_mon b:permiss_to b:person_who b:personn_ne b:photo_. b:photo_du
 b:piece_$ b:pleur_$ b:pm_. b:port_offert b:possibl_d b:pour_eux b:precis_que b:prend-il_des b:proud_.
 b:put_it b:put_the b:put_them b:qu_ils b:que_le b:quell_heure b:qui_les b:qui_payon b:quid_for b:racont_.
 b:racont_la b:ref_# b:rest_of b:right_and b:right_for b:row_# b:s_about b:s_is b:s_name b:s_ouvre b:sale_$
 b:saturday_s b:se_demand b:se_moque b:second_¶ b:si_la b:since_the b:site_, b:site_says b:sont_en
 b:sont_passe b:sous_cet b:start_at b:strength_of b:subscrib_. b:sur_ma b:sur_mesur b:t_open b:t_see
 b:talk_to b:temps_on b:that_pays b:that_you b:the_author b:the_county b:the_famil b:the_front b:the_lot
 b:the_other b:the_person b:the_poor b:the_real b:the_strength b:the_telephon b:there_an b:there_is
 b:they_pay b:they_take b:thing_. b:this_articl b:this_on b:three_times b:through_your b:to_me b:to_your
 b:touch_with b:toujour_. b:tout_sur b:train_. b:two_lines b:un_dimanch b:un_instituteur b:un_plombi
 b:un_point b:une_bonne b:une_honte b:up_, b:ve_read b:verit_que b:vos_lecteur b:vos_moderateur
 b:voted_against b:votre_critiqu b:vous_. b:vous_en b:vous_l b:vous_les b:vous_oubli b:vous_plait
 b:vous_tromp b:vous_vous b:wante_to b:was_, b:was_her b:waste_of b:way_to b:week_and b:well_done
 b:what_about b:what_are b:what_time b:who_cares b:word_" b:word_of b:work_in b:y_a b:y_etais b:y_ont
 b:y_pense b:you_" b:you_. b:you_be b:you_describ b:you_expect b:you_set b:you_so b:you_want b:your_review
 b:¶_?? b:¶_au b:¶_en b:¶_¶ b:¶_», f:contact~again w:! w:academi w:acces w:act w:advert w:analys w:ange
 w:annuair w:anyon w:applica w:appoint w:areas w:askin w:attent w:audit w:avale w:bac w:biere w:birds
 w:bizarr w:bjr w:blank w:bord w:bretagn w:bus w:buvett w:camp w:charm w:chief w:children w:chouett w:church
 w:class w:clearanc w:clich w:coeur w:coffret w:coincidenc w:community w:company w:competi w:concern
 w:construir w:costs w:cover w:crime w:crowd w:cuts w:debit w:decue w:deliver w:deplac w:desabonn w:describ
 w:deserv w:difficult w:digne w:dis w:disciplin w:domicil w:drink w:earn w:eleven w:elm w:elus w:entry
 w:explica w:fallait w:fee w:fetes w:field w:fifteen w:fiscal w:float w:football w:footwear w:form w:frami
 w:fric w:frigo w:funeral w:furnitur w:game w:gauch w:gave w:gone w:gps w:group w:hiver w:horair w:inform
 w:instituteur w:insuranc w:internet w:interven w:itself w:january w:joli w:kill w:lads w:littl w:look w:meme
 w:ment w:micro w:minist w:ministr w:moderateur w:more w:morte w:municipal w:musiqu w:named w:nap w:nationwid
 w:need w:nothi w:numbe w:obituary w:offre w:oncle w:opposi w:organis w:paix w:parce w:parol w:partag
 w:particulier w:paru w:patissier w:person w:peux w:pictur w:plafond w:plait w:plombi w:possibl
 w:pourriez-vou w:prend-il w:prenne w:pris w:prize w:proud w:public w:publicit w:publish w:racist w:rang
 w:recett w:remettr w:rencontr w:repair w:repar w:retour w:rich w:ring w:roule w:rural w:sac w:sale w:sans
 w:saturday w:saw w:scolair w:sensibl w:serieux w:set w:side w:signe w:slide w:souhaiterai w:state w:stone
 w:subscrib w:subventionn w:suivr w:suppl w:tende w:tomorrow w:top w:treat w:typical w:urgenc w:vend w:veux
 w:vit w:vois w:vole w:vue w:warden w:welcom w:well w:which w:wish w:° w:»…
+0.10
 @other~month @run~0 b:!!_i b:!!_je b:!_des b:!_on b:"._she b:"_that b:"_this b:#_acros b:#_euros b:#_in
 b:#_to b:%_avec b:,_best b:,_entre b:,_eux b:,_faite b:,_get b:,_how b:,_la b:,_ne b:,_nor b:,_oui
 b:,_personn b:,_place b:,_premi b:,_quell b:,_savez-vou b:,_« b:._$ b:._adieu b:._also b:._but b:._give
 b:._meanwhil b:._more b:._no b:._pouvez-vou b:._print b:._quand b:._relis b:._she b:._toute b::_c b:?_moi
 b:?_non b:?_nous b:?_pas b:?_toujour b:?_tout b:^_all b:^_belle b:^_ca b:^_cela b:^_ces b:^_dear b:^_don
 b:^_faut-il b:^_gagne b:^_got b:^_if b:^_on b:^_peopl b:^_pourriez-vou b:^_sans b:^_some b:^_tant b:^_these
 b:^_tout b:^_well b:^_when b:^_worst b:^_your b:a-t-il_un b:a_# b:a_bad b:a_bank b:a_chaqu b:a_child
 b:a_corrig b:a_de b:a_demand b:a_disgrac b:a_donc b:a_faire b:a_home b:a_l b:a_last b:a_month b:a_numbe
 b:a_remplir b:a_revoir b:a_scienc b:a_story b:a_thousand b:about_this b:ad_for b:ai_dans b:all_know
 b:alone_, b:alway_$ b:and_every b:and_paid b:and_put b:and_who b:anoth_reade b:ans_a b:ans_et b:anyth_.
 b:app_keeps b:aren_t b:arret_de b:arriv_pas b:arriv_plus b:articl_. b:articl_on b:articl_qui b:articl_to
 b:au_club b:aura_t b:auriez-vou_un b:autour_de b:autre_? b:aux_urgenc b:aux_yeux b:avec_des b:avec_ses
 b:avec_vous b:avez_lu b:avoir_le b:been_print b:believ_i b:beyond_the b:billi_. b:bins_$ b:blog_$ b:bois_du
 b:bonjour_. b:bring_back b:but_he b:by_peopl b:ca_dure b:ca_me b:cancel_. b:cantin_. b:care_less
 b:ce_monsieur b:ce_temps b:child_, b:class_de b:club_, b:comme_are b:comme_toujour b:commentair_,
 b:commentair_de b:commentair_mais b:complet_? b:complic_du b:construir_des b:could_have b:could_smell
 b:country_$ b:cour_. b:cours_de b:cours_offert b:d_avanc b:d_been b:d_hab b:dangereux_, b:dans_cette
 b:dans_mon b:day_it b:de_ca b:de_ceux b:de_l b:de_lire b:de_publicit b:de_rectifi b:de_repondr b:de_son
 b:de_vos b:demand_d b:depui_hier b:des_articl b:des_docum b:des_photo b:des_tilleul b:deux_heure
 b:devrait_etre b:direct_debit b:disposi_. b:dites_que b:do_we b:does_. b:down_$ b:down_the b:down_there
 b:driver_you b:droit_de b:ecrir_? b:ecrit_. b:eleven_minut b:elle_avait b:email_. b:en_francai b:en_ligne
 b:en_mars b:en_route b:en_tout b:encor_des b:english_. b:enjoy_it b:est_ecrit b:est_mon b:est_paru
 b:est_rare b:est_tres b:et_nous b:et_penda b:et_que b:etage_. b:etait_parfait b:etat_, b:etes_complic
 b:every_singl b:everyth_. b:exact_? b:expir_. b:faire_? b:fait_plus b:fait_si b:famill_de b:faut_les
 b:feuill_d b:fiche_de b:fille_? b:foot_in b:front_page b:good_to b:grace_a b:h_du b:has_the b:have_asked
 b:have_loved b:have_you b:he_is b:here_we b:home_, b:honneur_. b:hours_. b:how_many b:human_. b:i_bet
 b:i_cancell b:i_keep b:i_laugh b:i_like b:i_see b:i_told b:i_took b:i_was b:i_wish b:i_won b:il_avait
 b:ils_ne b:import_quoi b:in_july b:in_leeds b:in_my b:in_ten b:in_touch b:in_two b:invert_comma b:is_now
 b:is_so b:is_still b:is_wrong b:it_. b:it_and b:it_down b:it_on b:it_right b:it_to b:j_ecris b:jaune_.
 b:je_cherch b:je_souhait b:jour_dans b:journal_de b:journalist_. b:juin_, b:just_a b:keep_getti
 b:keeps_crash b:know_who b:l_annee b:l_argen b:l_auteur b:l_espac b:l_invit b:la_cantin b:la_date
 b:la_famill b:la_gare b:la_justic b:la_ligne b:la_pub b:la_route b:la_suite b:la_ville b:lads_in b:laiss_sa
 b:larme_aux b:law_and b:le_cance b:le_cas b:le_commentair b:le_concert b:le_dire b:le_faire b:le_lecteur
 b:le_meme b:le_micro b:le_telephon b:le_vrai b:legal_$ b:les_chien b:les_cooki b:les_larme b:les_pubs
 b:les_riche b:lettr_. b:leur_vie b:lien_de b:ligne_, b:like_, b:like_it b:link_takes b:lire_la b:lis_«
 b:list_. b:listen_to b:looks_like b:loved_this b:lovel_piece b:lovel_to b:m_envoi b:mairi_. b:mais_l
 b:me_dit b:me_in b:meme_¶ b:menti_that b:merci_. b:messieur_les b:mettr_un b:minut_sur b:mistak_, b:moi_,
 b:mon_compt b:mon_fils b:mon_temps b:monde_a b:month_. b:more_like b:mort_en b:my_fathe b:my_grandson
 b:my_mum b:my_subscrip b:name_one b:ne_m b:ne_posez b:near_the b:never_do b:never_set b:never_will
 b:nobody_can b:non_, b:nos_gosse b:not_be b:nothi_, b:nothi_ever b:notre_site b:nous_autre b:numbe_.
 b:numbe_of b:of_cours b:of_these b:of_this b:of_you b:off_the b:old_ones b:on_peut b:on_se b:on_that
 b:on_veut b:one_pan b:one_¶ b:ont_jamai b:open_the b:or_¶ b:other_way b:ou_c b:ou_voir b:oubli_d
 b:page_missi b:papie_. b:par_jour b:paragraph_est b:parent_d b:partag_l b:pas_$ b:passe_par b:payon_.
 b:penda_ce b:pense_aux b:pense_qu b:peopl_in b:perce_off b:peur_de b:peux_vous b:pis_nos b:place_du
 b:pleas_print b:pleas_put b:pleas_send b:plus_a b:posez_jamai b:post_? b:pour_des b:pourquoi_faut-il
 b:pouve_vous b:premi_cours b:prenne_le b:price_of b:print_. b:proud_to b:que_de b:que_je b:que_mes b:qui_?
 b:qui_la b:qui_paie b:qui_« b:quote_. b:racont_$ b:read_a b:read_the b:reade_s b:recu_le b:remerci_.
 b:repondr_, b:report_a b:rest_her b:revoir_. b:right_, b:rire_jaune b:road_. b:s_# b:s_for b:s_il b:s_paper
 b:samedi_$ b:says_. b:says_i b:says_it b:semain_. b:send_me b:servic_. b:ses_# b:set_foot b:should_all
 b:should_have b:si_peur b:signe_up b:skis_. b:smell_the b:son_sujet b:still_no b:still_on b:stop_. b:story_.
 b:street_. b:suppos_to b:sur_ces b:sur_les b:sur_notre b:sur_telephon b:sur_une b:t_be b:t_care b:t_do
 b:t_find b:t_get b:t_run b:telephon_. b:that_has b:that_i b:that_in b:that_isn b:the_best b:the_country
 b:the_numbe b:the_price b:the_saturday b:the_student b:the_top b:the_weekend b:the_¶ b:them_? b:there_,
 b:they_were b:thing_$ b:thing_i b:this_$ b:times_and b:to_$ b:to_send b:to_use b:to_work b:togeth_.
 b:touch_pas b:toujour_la b:toujour_pas b:tous_la b:tout_l b:tout_un b:toute_l b:toute_une b:tres_bien
 b:trois_samedi b:trouv_la b:trouv_le b:twenty_years b:twice_, b:typed_. b:un_a b:un_certain b:un_courri
 b:under_this b:urgenc_. b:us_for b:us_old b:us_who b:use_the b:ve_lost b:venez_voir b:veut_pas b:villag_.
 b:vos_« b:votre_formulair b:votre_newslett b:voule_. b:vous_, b:vous_laiss b:we_offer b:websit_. b:week_,
 b:weeks_, b:what_is b:what_we b:when_its b:when_the b:when_they b:when_this b:where_do b:where_s b:which_i
 b:who_has b:who_looke b:why_do b:will_be b:with_a b:with_dr b:words_$ b:words_, b:work_. b:would_it
 b:would_the b:wrong_, b:wrong_but b:y_a-t-il b:ya_des b:year_? b:you_and b:you_got b:you_moderat b:you_print
 b:you_should b:you_take b:your_own b:your_pages b:your_paper b:¶_depui b:¶_every b:¶_la b:¶_ne b:¶_nous
 b:¶_un b:¶_». b:»,_« b:»_qui f:care~again f:defect~again f:meant w:a-t-il w:accou w:actual w:adieu
 w:advertis w:affair w:agriculteur w:allow w:alors w:amazon w:anglai w:anonym w:any w:apple w:aren w:artist
 w:ate w:aucun w:aurai w:auriez-vou w:avis w:baked w:banks w:banni w:bel w:belong w:bet w:beyond w:billet
 w:billi w:bio w:blagu w:block w:blog w:bonus w:bosse w:bought w:buses w:caiss w:calcul w:camarad w:cancel
 w:cancell w:cantin w:careful w:carre w:cas w:ce w:chanson w:chez w:claim w:click w:come w:commenc
 w:commercant w:complic w:connu w:conserv w:consult w:copain w:cour w:croir w:cutti w:cv w:cyclist w:daily
 w:dangereux w:decad w:decide w:detail w:disen w:disgrac w:disposi w:dogs w:dois-j w:donc w:drive w:dure
 w:ecout w:enjoy w:essai w:est-il w:etage w:euro w:exces w:expensiv w:fact w:famill w:fenci w:festival
 w:feuill w:fiche w:fichi w:firefox w:fit w:folk w:footag w:frapp w:freez w:full w:funny w:g w:gesti w:givin
 w:grandson w:hab w:here w:holde w:honest w:honneur w:honte w:hours w:housi w:ignor w:illisibl w:import
 w:importa w:inconnu w:inscrit w:interet w:invert w:ipad w:jail w:jaune w:jette w:join w:jusqu w:kitchen
 w:lache w:lad w:laptop w:law w:life w:light w:listen w:locat w:lu w:mal w:many w:maree w:meanwhil w:menag
 w:mere w:merit w:min w:mode w:modera w:ms w:myself w:necessair w:newspap w:oreill w:other w:our w:ouvert
 w:own w:paid w:pan w:paper w:papie w:parfait w:parki w:parrot w:parts w:password w:physiqu w:pile w:piscin
 w:plant w:play w:portail w:posez w:poubell w:pourta w:precis w:precise w:price w:profs w:prope w:propos w:pu
 w:puis-j w:push w:rag w:raison w:ramass w:rare w:recip w:recommand w:recopi w:refund w:regle w:remerci
 w:remplir w:repondr w:restaura w:revoir w:riche w:rue w:ruine w:sait w:sayin w:sec w:see w:shari w:simpl
 w:skis w:smell w:so w:sold w:somebody w:sonde w:stade w:statu w:strang w:subscrip w:such w:suite w:suivant
 w:surgery w:suspect w:teach w:telephon w:telescop w:through w:tilleul w:ton w:tons w:town w:trottoir w:trust
 w:tue w:vende w:venir w:vicar w:vile w:ville w:volunteer w:vraim w:week w:weekend w:whatev w:wind w:wins
+0.05
 @both~of~4 @run~4 b:!_voila b:"._i b:#_) b:#_balle b:#_er b:#_rd b:#_¶ b:%_off b:,_articl b:,_auriez-vou
 b:,_cela b:,_chiffr b:,_comme b:,_contact b:,_could b:,_mes b:,_monsieur b:,_peopl b:,_peut-on b:,_should
 b:,_si b:,_story b:,_tarif b:,_this b:,_three b:,_tres b:,_were b:,_who b:._bon b:._c b:._can b:._encor
 b:._her b:._how b:._interess b:._irresponsibl b:._mais b:._nothi b:._press b:._quel b:._quell b:._trois
 b:._vive b:._when b:._would b:._your b::_# b::_les b:?_( b:?_a b:?_and b:?_is b:?_mon b:?_nobody b:?_venez
 b:^_boost b:^_did b:^_fair b:^_funny b:^_hi b:^_how b:^_journalist b:^_page b:^_respect b:^_salari
 b:^_savez-vou b:^_six b:^_somebody b:^_thank b:^_used b:^_ya b:^_you b:^_¶ b:a_case b:a_cause b:a_ces
 b:a_cette b:a_chequ b:a_fait b:a_fortnight b:a_full b:a_human b:a_jour b:a_la b:a_lire b:a_lot b:a_man
 b:a_mettr b:a_moins b:a_nos b:a_pris b:a_quell b:a_red b:a_sa b:a_vu b:a_ward b:a_year b:about_a
 b:about_immigra b:about_our b:acces_a b:accou_$ b:actual_, b:ad_block b:adieu_. b:adress_, b:adress_pour
 b:advert_, b:agrandir_les b:ai_ete b:ai_eu b:aime_pas b:alors_la b:an_, b:ancienn_adress b:and_can
 b:and_each b:and_get b:and_got b:and_my b:and_when b:and_would b:and_yet b:anyth_on b:app_won b:art_,
 b:articl_de b:articl_est b:articl_s b:as_someon b:ask_you b:asked_us b:at_our b:au_# b:au_cour b:au_journal
 b:aurait_pu b:aurie_pu b:avanc_$ b:avanc_. b:avant_de b:avec_ce b:avec_le b:avec_toute b:avez_ferme b:b_.
 b:back_. b:bas_. b:becaus_of b:becaus_you b:been_tryin b:been_up b:best_thing b:bien_, b:bless_her b:boite_,
 b:bon_debarra b:bonjour_ou b:bravo_le b:built_in b:button_does b:by_post b:ca_pour b:cache_tout b:caiss_.
 b:can_one b:catalogu_gratuit b:ce_bel b:celui_de b:ces_messieur b:cette_dame b:cette_¶ b:chang_my b:cheer_me
 b:chequ_for b:chez_eux b:class_. b:club_. b:come_and b:come_with b:comme_$ b:comme_about b:comme_avant
 b:comme_faire b:comme_il b:comme_on b:comme_open b:comme_was b:commentair_? b:commentair_depui
 b:commentair_ne b:contact_? b:contact_avec b:continu_comme b:contr_les b:cooki_box b:coordonn_? b:could_send
 b:crash_when b:d_accord b:d_agrandir b:d_assuranc b:d_eau b:d_etre b:d_habitud b:d_¶ b:dame_, b:dans_l
 b:dans_toute b:days_, b:de_billet b:de_cet b:de_cherch b:de_chien b:de_deces b:de_propagand b:de_recopi
 b:de_sa b:de_¶ b:decad_. b:deplac_? b:des_chose b:des_guerr b:des_histoir b:desk_$ b:deux_mois
 b:devrait_mettr b:diffe_. b:dire_ce b:disparu_, b:dit_la b:dit_« b:dix_¶ b:do_a b:do_anyth b:do_you
 b:doing_a b:donne_des b:droit_est b:drove_the b:du_journal b:du_monde b:du_soir b:du_texte b:du_travail
 b:earliest_. b:ecologiqu_. b:ecrir_un b:ecris_, b:effect_. b:elle_. b:en_$ b:en_avait b:en_commentair
 b:en_contact b:en_droit b:en_novembr b:en_trois b:encor_une b:end_$ b:enfan_de b:entre_? b:est-c_que b:est_.
 b:est_mal b:est_nous b:est_votre b:et_a b:et_ceux b:et_de b:et_des b:et_l b:et_mes b:et_personn b:et_pour
 b:et_qu b:et_sans b:et_voila b:etais_, b:etait_au b:etat_? b:every_day b:every_time b:every_week
 b:explain_why b:faire_. b:faire_de b:faire_des b:faire_insult b:fais_un b:fait_plaisir b:fait_rever
 b:faite_le b:famill_. b:farme_in b:faut-il_que b:ferme_la b:ferme_les b:ferme_sur b:figur_. b:fils_est
 b:find_a b:first_. b:fix_it b:for_all b:for_anyth b:for_it b:for_my b:for_nothi b:for_price b:fridg_$
 b:from_home b:fund_the b:gave_them b:gens_qui b:get_# b:get_your b:got_them b:govern_is b:grave_. b:h_$
 b:had_two b:has_a b:has_leake b:haut_de b:have_about b:have_her b:have_it b:have_left b:her_email b:here_.
 b:hi_, b:histoir_. b:honte_a b:honte_aux b:how_may b:how_much b:how_you b:i_buy b:i_find b:i_open b:i_playe
 b:i_reach b:il_parait b:ils_aurai b:in_? b:in_¶ b:instead_of b:interess_? b:internet_, b:internet_.
 b:irresponsibl_. b:is_doing b:is_my b:is_no b:is_not b:it_back b:it_fails b:it_just b:it_keeps b:it_off
 b:it_suitabl b:j_aurai b:jamai_. b:je_possed b:je_tiens b:je_trouv b:je_vous b:joke_$ b:journal_est
 b:journalist_veut b:jusqu_au b:just_print b:juste_, b:keep_the b:keeps_going b:kids_. b:l_avis b:l_editi
 b:l_europ b:l_explica b:l_opposi b:la_croix b:la_journalist b:la_mise b:la_moiti b:la_piscin b:la_quest
 b:la_scienc b:laptop_$ b:last_year b:laugh_so b:le_chanti b:le_code b:le_communiqu b:le_droit b:le_lendemain
 b:le_matin b:le_nombr b:le_numero b:le_portail b:le_porteur b:le_prix b:leave_the b:leeds_. b:les_golfs
 b:les_laiss b:les_mains b:les_mots b:les_panneaux b:les_parent b:let_me b:leur_fait b:ligne_. b:local_.
 b:log_in b:lui_transmettr b:ma_commun b:ma_vie b:ma_voisin b:mail_. b:mais_bon b:mais_il b:maitr_. b:man_who
 b:me_$ b:me_connect b:me_met b:me_parle b:me_suis b:me_the b:me_to b:me_two b:me_up b:memes_qui b:merci_!
 b:merci_¶ b:mes_coordonn b:mes_deux b:met_« b:metal_detector b:midi_. b:milieu_de b:milli_. b:milli_pour
 b:mise_a b:mois_, b:mon_abonn b:mon_ancienn b:mon_journal b:mon_tel b:money_from b:month_free b:mot_est
 b:mot_pour b:mots_. b:my_# b:my_accou b:my_ad b:my_broth b:my_class b:my_comme b:my_ex b:my_full b:my_nan
 b:my_numbe b:my_siste b:my_son b:my_tablet b:n_aime b:ne_parle b:ne_peux b:ne_repond b:ne_se b:ne_vous
 b:never_correct b:newspap_. b:niveaux_, b:no_doctor b:no_doubt b:no_fee b:nobody_asked b:nom_, b:nom_et
 b:nos_route b:not_do b:not_my b:nothi_to b:notic_for b:notre_avis b:nous_cache b:nous_ont b:nous_parle
 b:nous_prend b:nous_qui b:nouvell_dans b:now_, b:number_are b:of_my b:of_our b:old_one b:on_# b:on_a
 b:on_and b:on_dit b:on_me b:on_pleur b:on_sait b:on_the b:once_again b:one_? b:one_of b:only_thing
 b:ont_bien b:open_to b:orthograph_de b:ou_on b:ou_peut b:ou_peut-on b:out_$ b:out_of b:page_, b:page_?
 b:page_and b:page_hasn b:page_says b:par_l b:par_le b:par_mois b:parait_que b:parle_jamai b:parle_pas
 b:pas_faire b:passe_de b:personn_a b:petit_$ b:peut_on b:peut_plus b:phras_, b:pieds_dans b:place_$
 b:place_des b:pleas_could b:pleas_pass b:plein_de b:plus_personn b:pm_, b:poison_. b:porteur_est b:postal_?
 b:pour_cet b:pour_du b:pour_ne b:pour_riche b:pour_un b:pour_vous b:pourquoi_mon b:pouvez-vou_me
 b:prend_pour b:press_? b:price_, b:print_that b:problem_$ b:proper_, b:publi_n b:public_on b:puis_il
 b:qu_aux b:quand_ce b:quand_l b:que_ce b:que_dit b:que_personn b:qui_appel b:qui_dois-j b:qui_le b:qui_peut
 b:qui_prend b:quote_$ b:recopi_le b:regle_$ b:reject_button b:report_the b:reserv_aux b:retrait_,
 b:revoy_votre b:riche_. b:rien_, b:rien_de b:right_$ b:robot_. b:route_, b:run_this b:s_alway b:s_missi
 b:s_¶ b:sa_carte b:sait_, b:sans_passe b:savoir_si b:saw_a b:say_" b:scienc_$ b:se_passe b:season_ticket
 b:see_our b:send_a b:send_it b:serait-il_possibl b:seule_a b:shop_. b:should_i b:si_les b:simon_veil
 b:simpl_. b:site_affich b:so_, b:so_good b:so_much b:someon_who b:son_nom b:son_¶ b:sort_it b:still_you
 b:suitabl_for b:suite_, b:sur_cette b:sur_mon b:sur_nos b:sur_¶ b:svp_, b:t_. b:t_an b:t_even b:t_let
 b:t_touch b:t_want b:t_¶ b:take_the b:talk_on b:tarif_degressif b:tea_. b:telephon_, b:telli_me b:that_bus
 b:that_is b:that_made b:that_man b:the_advert b:the_back b:the_earliest b:the_good b:the_lady b:the_new
 b:the_place b:the_puzzl b:the_recip b:the_sentenc b:the_story b:the_time b:they_are b:they_call b:think_the
 b:this_for b:this_in b:this_one b:this_with b:thursday_. b:time_. b:time_for b:to_, b:to_? b:to_know
 b:to_listen b:to_make b:to_read b:to_talk b:to_visit b:took_the b:touch_it b:tous_niveaux b:tout_$ b:tout_vu
 b:toute_la b:transmettr_mes b:travaill_# b:tres_belle b:trois_ligne b:trois_semain b:trop_$ b:tryin_to
 b:turn_it b:twice_and b:two_years b:un_camio b:un_classeur b:un_enfan b:un_expos b:un_journalist
 b:un_lecteur b:un_numero b:un_poisson b:un_truc b:une_. b:une_belle b:une_qui b:up_and b:up_of b:us_$
 b:ve_report b:ve_sent b:veil_, b:versi_of b:villag_, b:voila_. b:voila_ce b:voila_un b:voir_l b:vois_que
 b:vos_journalist b:votre_carte b:vous_donne b:vous_m b:vous_ne b:vous_voule b:want_a b:we_all b:we_are
 b:we_d b:we_re b:when_will b:who_i b:who_paid b:who_was b:why_. b:why_are b:why_my b:wife_s b:will_you
 b:with_her b:with_saturday b:wonderful_. b:word_for b:work_$ b:would_" b:would_anyon b:would_love
 b:would_your b:wouldn_t b:write_up b:written_by b:wrote_it b:years_i b:you_charg b:you_just b:you_leave
 b:you_need b:you_pay b:you_write b:you_¶ b:your_cooki b:your_websit b:¶_# b:¶_articl b:¶_avec b:¶_by b:¶_d
 b:¶_les b:¶_one b:¶_that b:¶_« b:¶_»… b:»._j f:money~again f:none w:", w:against w:ago w:agrandir
 w:agricultur w:aider w:already w:android w:answe w:apologis w:appel w:apres w:around w:arros w:asks w:assez
 w:aunti w:aurait w:auron w:auteur w:author w:autorout w:aux w:availabl w:avec w:backlink w:balanc w:balle
 w:bed w:believ w:bicycl w:boite w:boost w:boutiqu w:breakfast w:bring w:bu w:built w:bulk w:cadeau w:canard
 w:caracter w:cash w:cause w:cents w:chain w:chanti w:chaqu w:charg w:cher w:chercheur w:child w:choisi
 w:classeur w:clien w:club w:comment w:compani w:comprend w:consulta w:cook w:coordonn w:copy w:coverag
 w:crash w:credit w:croix w:cross w:cru w:dame w:debarra w:deces w:decouvr w:degressif w:denie w:detector
 w:develop w:di w:diagram w:diffe w:disparu w:doubt w:dream w:drole w:earliest w:ecologiqu w:ecrit w:embet
 w:enfan w:england w:etonna w:etudiant w:fails w:faite w:fan w:farme w:faudrait w:faux w:fell w:film w:fini
 w:flats w:flower w:fond w:fortnight w:fridg w:friend w:garden w:golfs w:greeting w:grill w:habitud
 w:habituell w:hang w:happen w:hi w:home w:honteux w:hospital w:ignobl w:immigra w:imprim w:install
 w:institutric w:invit w:irresponsibl w:joignabl w:joindr w:journal w:jours w:jurist w:la w:la-dedan w:lac
 w:large w:leake w:learn w:lendemain w:lived w:load w:lock w:log w:lunch w:lunett w:magazin w:manuscrit
 w:marchand w:marin w:marri w:matin w:mayor w:measur w:meeti w:menac w:metal w:mind w:mme w:moderat w:mothe
 w:moyen w:must w:nan w:ne w:neige w:neighbour w:new w:nineteen w:niveaux w:noel w:nombr w:nor w:nous
 w:novembr w:obtain w:offic w:on w:onze w:opera w:ouvrir w:pain w:paint w:palac w:panda w:papier w:parait
 w:patrimoin w:pdg w:pierr w:pieton w:pitch w:plaindr w:plaisir w:plann w:plateau w:playe w:poison w:poisson
 w:politic w:politiqu w:pompe w:port w:porteur w:possed w:poste w:pr w:prevu w:propagand w:proper w:property
 w:puzzl w:quelqu w:rappel w:rd w:redoute w:refait w:reform w:refus w:regal w:remind w:rent w:repond w:resili
 w:respectueus w:rever w:revie w:revoy w:rigol w:robot w:rouge w:rouvr w:roux w:row w:rubbish w:sache w:save
 w:savez-vou w:sept w:serait-il w:sert w:seuls w:shipp w:shop w:showi w:sick w:silen w:similar w:simon
 w:small w:soleil w:sonne w:sorry w:spend w:spent w:stati w:stop w:stude w:stupidity w:suitabl w:sursi
 w:survey w:system w:ta w:tablet w:take w:tant w:taxes w:tel w:tenant w:term w:texte w:think w:third w:those
 w:togeth w:toit w:told w:toujour w:trees w:tryin w:tu w:tunnel w:type w:typed w:utilis w:vache w:veil
 w:vendredi w:veule w:vienn w:viven w:voleur w:volunte w:voted w:voule w:vouloir w:wante w:wants w:wee
 w:wheel w:when w:white w:wills w:within w:woman w:worki w:worldwid w:wouldn w:yet w:young w:zoe w:«
-0.05
 @both~of~6 @has @named~2 @other~direction @same~direction @share~3 b:!_enfin b:!_ils b:!_the b:!_¶ b:"_#
 b:"_he b:"_on b:"_there b:"_would b:#_# b:#_- b:#_dans b:#_days b:#_h b:#_hors b:#_km b:#_mais b:#_milliard
 b:#_not b:#_now b:(_e b:(_la b:(_s b:)._$ b:,_accord b:,_avec b:,_born b:,_cod b:,_croyez-moi b:,_d
 b:,_every b:,_invariabl b:,_on b:,_relis b:,_sauf b:,_second b:,_then b:.._has b:._" b:._alors b:._bit
 b:._bravo b:._ca b:._cordial b:._donc b:._est-c b:._fix b:._hm b:._if b:._la b:._made b:._par b:._que
 b:._qui b:._read b:._si b:._sinon b:._so b:._son b:._veuill b:._vos b:._whoev b:/_are b:/_e b::_j b::_on
 b::_one b::_the b::_vous b:;_the b:??_$ b:?_" b:?_c b:?_ca b:?_do b:?_merci b:?_no b:?_par b:?_she b:?_you
 b:^_abonn b:^_age b:^_alors b:^_apostroph b:^_clair-obscur b:^_er b:^_est-c b:^_every b:^_except b:^_honest
 b:^_infinitif b:^_keep b:^_mes b:^_n b:^_normal b:^_phras b:^_plus b:^_quell b:^_someth b:^_tewkesbury
 b:^_virgul b:a_boy b:a_compri b:a_deux b:a_differe b:a_door b:a_ferme b:a_grand b:a_line b:a_lovel b:a_n
 b:a_perdu b:a_plural b:a_tout b:a_tuesday b:a_typo b:a_une b:a_vingt b:a_vous b:a_» b:about_. b:accord_$
 b:accord_pas b:achet_le b:affich_$ b:after_the b:after_¶ b:age_$ b:age_, b:agree_mes b:ai_achet b:ai_une
 b:ai_vue b:all_i b:all_of b:alors_vos b:am_i b:an_. b:an_old b:an_s b:and_" b:and_the b:and_to b:and_we
 b:annee_# b:apostroph_$ b:apostroph_. b:apostroph_there b:are_nine b:are_¶ b:asked_for b:au_cm b:au_debut
 b:au_masculin b:aunt_s b:aussi_, b:avec_avoir b:avec_beaucoup b:avec_mon b:avec_un b:avoir_l b:avons_lu
 b:away_$ b:be_the b:beaucoup_d b:been_for b:been_telli b:befor_the b:besoin_. b:bette_. b:bonne_continua
 b:bonsoir_, b:boutiqu_$ b:bus_, b:ce_prix-la b:cents_, b:cette_nuit-la b:chang_tout b:chef_, b:chiffr_$
 b:close_for b:close_on b:closi_invert b:club_s b:comme_le b:comprend_pas b:conjugaison_. b:count_, b:crois_.
 b:d_abord b:d_imprimeri b:d_rathe b:d_« b:dans_les b:dans_votre b:date_d b:de_deux b:de_frapp b:de_gens
 b:de_lettr b:de_ma b:de_ne b:de_press b:de_suite b:de_temps b:demand_aux b:deny_. b:depui_ce b:des_mots
 b:deux_$ b:deux_trait b:deux_¶ b:devan_la b:dire_a b:dit_que b:doctor_$ b:does_nobody b:does_the b:does_your
 b:dont_vous b:door_. b:du_particip b:du_verbe b:du_¶ b:e_) b:else_$ b:en_- b:en_haut b:en_l b:en_panne
 b:en_trop b:enfin_! b:english_at b:english_is b:envol_, b:equip_. b:er_, b:er_/ b:est-c_qu b:est_$
 b:est_alles b:est_celle b:est_deux b:est_donc b:est_feminin b:est_honteux b:est_hors b:est_hospitalis
 b:est_les b:est_ma b:est_meme b:est_ne b:est_nee b:est_vous b:et_ils b:et_meme b:et_une b:etais_a
 b:etais_dans b:etais_son b:etait_hier b:etait_l b:etant_du b:ete_fonde b:ete_» b:eu_la b:even_a b:eveni_,
 b:faire_un b:fait_le b:famill_, b:faute_, b:faute_en b:feminin_$ b:fin_$ b:fin_de b:fois_de b:fonde_en
 b:for_heaven b:for_print b:for_thirty b:from_# b:gagne_# b:h_. b:had_a b:had_one b:half_a b:has_# b:has_$
 b:haut_et b:haut_vous b:have_not b:heure_? b:hour_. b:i_hope b:i_serve b:i_shan b:i_taught b:ici_, b:ici_:
 b:il_me b:il_s b:ils_l b:imprimeri_, b:in_# b:in_an b:in_august b:in_english b:in_that b:infinitif_$
 b:into_the b:invers_$ b:invit_, b:is_close b:is_off b:is_perfect b:it_at b:it_out b:it_since b:it_¶ b:its_,
 b:its_¶ b:je_me b:journal_$ b:journalist_d b:just_the b:juste_de b:know_what b:l_affair b:l_articl
 b:l_audienc b:l_autre b:l_auxiliair b:l_ecole b:l_hopital b:l_inaugura b:l_infinitif b:l_invers
 b:l_orthograph b:l_ouvertur b:l_¶ b:la_carte b:la_commun b:la_liste b:la_pauvr b:la_rue b:la_salle b:la_voir
 b:last_line b:last_sentenc b:le_bourg b:le_dit b:le_parquet b:le_pdf b:le_point b:le_sais b:legend_$ b:les_a
 b:les_matin b:les_medecin b:les_media b:line_, b:link_to b:liste_$ b:lot_of b:love_to b:lui_aussi b:m_afraid
 b:ma_fille b:ma_maitress b:mais_ce b:majuscul_, b:mal_orthographi b:mardi_, b:mars_, b:mars_il b:matin_.
 b:me_sembl b:meme_phras b:mesur_, b:metre_, b:mettr_dans b:mine_? b:minut_, b:missi_$ b:moi_$ b:mois_pour
 b:mon_pere b:monday_. b:montr_la b:morni_and b:musee_de b:my_late b:name_is b:ne_comprend b:ne_fait
 b:ne_nous b:ne_pas b:ne_va b:never_got b:ni_le b:no_, b:no_apostroph b:non_mais b:non_pas b:not_even
 b:noun_, b:nulle_part b:of_forty b:of_those b:of_your b:of_¶ b:on_$ b:on_an b:on_our b:on_paie b:one_"
 b:one_has b:one_is b:one_that b:openi_hours b:orthograph_! b:ou_? b:ou_l b:ou_¶ b:ought_to b:our_club
 b:our_parish b:out_the b:out_to b:page_not b:paid_it b:paix_a b:paper_and b:par_contr b:par_les b:par_un
 b:parle_au b:parle_d b:part_de b:particip_, b:pas_avant b:pas_dix b:pas_donne b:pas_en b:pas_encor
 b:pas_juste b:pas_mis b:pas_ouvert b:peopl_who b:phras_: b:phras_est b:pique_les b:plait_. b:pleas_,
 b:plural_, b:point_for b:poor_woman b:porte_$ b:porte_le b:post_it b:pour_ce b:pour_tout b:pourri_vous
 b:prix_du b:proven_, b:puisqu_il b:quand_elle b:quand_la b:qui_revie b:rd_of b:remplac_par b:reply_to
 b:rien_$ b:run_togeth b:s_: b:s_accord b:s_an b:s_appelait b:s_au b:s_en b:s_five b:s_puisqu b:s_quand
 b:sa_¶ b:said_" b:sais_, b:sais_j b:sait_plus b:same_story b:sat_. b:sat_in b:say_so b:say_that b:sayin_"
 b:sea_. b:second_" b:second_sentenc b:see_table b:sentenc_$ b:sentenc_, b:septembr_$ b:she_is b:she_says
 b:shows_the b:shut_. b:si_l b:signal_un b:singuli_avec b:so_. b:so_fine b:so_the b:so_to b:sorry_,
 b:speak_of b:step_# b:subject_is b:sujet_pluriel b:sunday_. b:sur_l b:surel_? b:t_a b:t_have b:taken_$
 b:tante_, b:ten_¶ b:tense_, b:th_. b:than_$ b:that_$ b:that_place b:that_s b:that_would b:that_¶ b:the_booki
 b:the_bridg b:the_call b:the_date b:the_door b:the_figur b:the_form b:the_indict b:the_kids b:the_light
 b:the_prope b:the_right b:the_singular b:the_steps b:the_the b:the_verb b:the_young b:their_$ b:their_offic
 b:them_up b:then_it b:there_at b:this_as b:this_paragraph b:this_story b:this_to b:though_i b:thousand_of
 b:time_and b:titre_$ b:titre_de b:to_a b:to_come b:to_have b:to_tell b:to_write b:togeth_$ b:town_$
 b:tres_toucha b:twice_in b:two_, b:two_in b:two_sentenc b:two_were b:typo_$ b:un_accen b:un_adjectif
 b:un_banc b:un_de b:un_mot b:un_robot b:un_souci b:un_verbe b:un_zero b:une_centain b:une_citat b:une_de
 b:une_lettr b:union_$ b:up_# b:up_? b:up_in b:updat_. b:us_. b:us_in b:ve_had b:verb_. b:verbe_$ b:verbe_au
 b:veuill_agree b:votre_photo b:votre_travail b:vous_lui b:vous_signal b:vous_voyez b:vowel_sound b:voyez_$
 b:was_. b:was_dropp b:way_round b:we_were b:week_. b:weekl_$ b:went_to b:were_$ b:what_s b:which_is b:who_.
 b:who_can b:who_did b:who_have b:who_¶ b:without_the b:word_has b:would_like b:write_about b:wrong_one b:x_$
 b:y_aller b:y_va b:year_, b:year_. b:year_s b:yeux_$ b:your_apostroph b:¶_", b:¶_"? b:¶_- b:¶_; b:¶_an
 b:¶_at b:¶_ca b:¶_des b:¶_et b:¶_have b:¶_isn b:¶_mais b:¶_men b:¶_my b:¶_ont b:¶_par b:¶_pas b:¶_passe
 b:¶_your b:¶_… b:¶_→ b:»,_l b:»_devrait b:…_on b:…_« w:& w:). w:* w:." w:abord w:accept w:ada w:adult
 w:after w:agglo w:agreabl w:aigu w:alles w:amateur w:ame w:appelait w:apprenti w:area w:asseoir w:atten
 w:au-dessu w:audienc w:aunt w:auxiliair w:avanc w:avons w:b w:banc w:banne w:barbu w:bergen w:besoin w:beurr
 w:biscuit w:blanch w:board w:booki w:bourg w:budget w:butte w:camio w:campi w:capti w:caraway w:cars w:celui
 w:centain w:ceux w:chant w:chapeau w:chart w:choisiss w:chose w:circonflex w:clair-obscur w:classiqu w:closi
 w:cod w:combien w:complain w:comput w:continu w:continua w:cordial w:coup w:courri w:couru w:couvert w:crois
 w:croyez-moi w:curator w:decouvert w:defil w:delegu w:demande w:deny w:design w:doit w:drove w:ecart w:ed
 w:eglis w:employ w:ensembl w:ensuit w:entier w:envol w:er w:etant w:etude w:europ w:evene w:eveni w:evening
 w:extra w:fair w:faisait w:fait w:fathe w:few w:fille w:fish w:fonde w:fondu w:forme w:forms w:fort w:forty
 w:fourth w:foyer w:front w:gallery w:gamin w:gliss w:going w:govern w:grammar w:grand w:grands-parent w:had
 w:heari w:heaven w:heureus w:hm w:hopital w:hors w:hospitalis w:hum w:hungry w:imprimeri w:in w:inaugura
 w:incorrect w:indee w:indict w:informatiqu w:institut w:intend w:invariabl w:issue w:jokin w:journalism
 w:justic w:kilo w:la-dessu w:la-haut w:lance w:languag w:lecon w:lines w:link w:locut w:lundi w:maintena
 w:maitress w:marks w:marqu w:marrow w:masculin w:media w:merci w:mesur w:milliard w:mise w:m² w:neith w:note
 w:nuit-la w:nulle w:o w:onlin w:orthographi w:ought w:paiem w:panne w:panneaux w:par w:pareil w:parish
 w:parquet w:pauvr w:payee w:perce w:permi w:pingouin w:plain w:plans w:poche w:polonai w:post w:pourri
 w:prevenu w:prime w:privacy w:prix-la w:procedur w:promo w:pronom w:proofread w:proven w:publi w:puisqu
 w:quatr w:questionnair w:quoti w:realis w:record w:redacteur w:relis w:renvoi w:repri w:reserv w:resident
 w:respect w:reuni w:ri w:rule w:securit w:selon w:sembl w:servic w:sic w:singular w:sinistr w:soixant w:some
 w:sons w:souci w:souve w:speak w:sprin w:steps w:strict w:sums w:symbol w:t w:taill w:taken w:takes w:tales
 w:tante w:taught w:telecharg w:terminal w:tewkesbury w:they w:tiret w:too w:toucha w:tracteur w:turns w:u
 w:under w:uniqu w:use w:van w:veuill w:victim w:vieill w:vire w:voix w:waite w:wakel w:warni w:waste w:whom
 w:x w:yours w:£
-0.10
 @alike~more @both~of~1 b:!_my b:",_and b:"_and b:"_has b:"_the b:#_+ b:#_: b:#_a b:#_c b:#_ce b:#_d
 b:#_doesn b:#_g b:#_may b:#_miles b:#_on b:#_perce b:#_so b:#_years b:,_befor b:,_check b:,_de b:,_from
 b:,_ils b:,_never b:,_or b:,_rien b:,_they b:,_un b:,_une b:,_voyez b:-_you b:._abonn b:._eithe b:._ici
 b:._just b:._sauf b:._serve b:._though b:._verifi b:._we b::_le b::_votre b::_« b:?_la b:^_apprenti b:^_au
 b:^_comma b:^_d b:^_half b:^_have b:^_m b:^_manqu b:^_mauvais b:^_mine b:^_more b:^_neuf b:^_nothi
 b:^_pourquoi b:^_quarant b:^_quelqu b:^_sa b:^_sentenc b:^_then b:^_trait b:^_tripl b:^_troisiem b:^_un
 b:a_. b:a_cap b:a_deja b:a_differenc b:a_dit b:a_donne b:a_droit b:a_fifth b:a_gagne b:a_gp b:a_lette b:a_ma
 b:a_page b:a_plusieur b:a_qu b:a_reason b:a_sarlat b:a_six b:a_tape b:a_toute b:a_troop b:a_voix b:a_¶
 b:abstenu_, b:accen_sur b:add_up b:adjectif_, b:agree_with b:ai_cliqu b:ai_lu b:an_apostroph b:an_articl
 b:an_hour b:and_is b:and_on b:annee_, b:apostroph_in b:app_. b:apprend_le b:apres_la b:apres_les b:are_$
 b:articl_! b:articl_? b:articl_about b:as_my b:asseoir_. b:astronom_amateur b:at_easte b:attend_toujour
 b:aussi_. b:aussi_j b:autre_cote b:avait_pas b:avec_la b:b_# b:back_$ b:been_takin b:befor_i b:besoin_de
 b:bien_de b:bonjour_, b:bravo_pour b:but_there b:but_you b:ca_! b:ca_s b:ca_va b:can_say b:capital_.
 b:ce_conseil b:celle_d b:chair_$ b:chambr_d b:chang_. b:check_their b:chose_, b:cinq_ans b:club_$ b:comme_ca
 b:comme_vous b:compt_$ b:contr_# b:contr_le b:coordinator_. b:cours_, b:cousin_. b:d_accen b:d_ecole b:d_ici
 b:date_is b:de_date b:de_faire b:de_garde b:de_publi b:dear_editor b:des_le b:devrait_le b:dirait_que
 b:dire_le b:dire_qu b:do_they b:docum_$ b:dog_. b:donc_pas b:dossi_de b:du_temps b:editor_, b:eh_?
 b:eight_to b:elle_m b:en_chef b:en_fait b:en_plus b:entrepris_. b:enver_$ b:error_here b:est_devan b:est_mme
 b:est_trop b:est_un b:est_une b:et_votre b:etait_un b:euros_$ b:every_morni b:everywher_else b:fait_#
 b:fait_la b:faute_$ b:faux_. b:february_$ b:feminin_, b:ferme_$ b:figur_$ b:fille_de b:fine_. b:fois_le
 b:fonctionn_pas b:for_. b:four_hundr b:friday_, b:from_a b:front_of b:furth_down b:gare_. b:gone_, b:got_it
 b:grand_est b:h_et b:ha_. b:hang_on b:has_" b:has_gone b:has_¶ b:have_done b:have_the b:have_¶ b:her_,
 b:here_as b:heure_avec b:hier_$ b:honest_$ b:hoped_to b:i_count b:i_give b:i_need b:i_paid b:i_used b:ici_et
 b:il_aurait b:il_parle b:il_se b:import_quel b:in_her b:in_three b:in_to b:insid_the b:is_on b:is_only
 b:isn_t b:it_close b:it_round b:it_took b:its_. b:j_ai b:j_apprend b:j_en b:j_habit b:janvi_. b:je_confirm
 b:journal_. b:journal_qui b:journalist_n b:just_say b:kindl_note b:know_the b:l_ere b:l_est b:l_histoir
 b:l_imperatif b:l_on b:l_un b:la_base b:la_chambr b:la_gendarmeri b:la_plus b:la_redac b:la_reuni
 b:la_second b:la_versi b:late_husband b:le_bon b:le_bulletin b:le_conseil b:le_grand b:le_journalist
 b:le_particip b:le_port b:le_pv b:le_redacteur b:le_s b:le_troisiem b:learn_english b:learn_it b:left_at
 b:les_chiffr b:les_femme b:les_gendarm b:les_riverain b:les_travaux b:long_d b:m_, b:m_aurait b:ma_retrait
 b:mairi_, b:mais_a b:mais_enfin b:mais_je b:manqu_la b:map_has b:marks_in b:matin_, b:may_, b:mdr_$
 b:me_permet b:meme_chose b:mes_saluta b:metre_. b:milli_d b:moi_ca b:mois_$ b:mois_d b:mon_¶ b:much_for
 b:my_gran b:my_husband b:n_avait b:n_exist b:name_. b:ne_fonctionn b:need_$ b:needful_. b:next_week
 b:no_hang b:no_link b:no_thank b:not_¶ b:nothi_. b:nov_# b:numero_. b:numero_de b:of_me b:of_the b:of_us
 b:on_her b:on_l b:on_la b:on_mine b:one_or b:one_who b:only_a b:ont_ete b:open_on b:ou_, b:page_for
 b:pages_, b:paie_# b:par_chequ b:par_une b:par_¶ b:parce_qu b:parle_de b:pas_besoin b:pas_ce b:pas_des
 b:passe_au b:passe_avec b:past_the b:peopl_are b:per_¶ b:personn_du b:petit_faute b:photo_est b:pictur_.
 b:piece_, b:piece_on b:pleas_do b:plural_verb b:pluriel_$ b:porte_un b:premier_fois b:premier_phras b:qu_un
 b:qu_une b:que_# b:que_dans b:que_tout b:quell_honte b:quelqu_chose b:qui_ai b:qui_fut b:quinz_ans
 b:reach_the b:read_them b:redac_, b:redac_. b:redacteur_en b:remplac_$ b:retrait_en b:rien_du b:rien_que
 b:round_$ b:s_appell b:s_my b:s_no b:s_only b:s_the b:s_two b:said_so b:same_$ b:sans_le b:sarlat_.
 b:school_. b:se_fait b:se_tromp b:septemb_. b:shop_$ b:shouldn_t b:sir_, b:site_$ b:site_coordinator
 b:slowl_. b:so_$ b:somebody_has b:son_fils b:sont_a b:still_payin b:stop_at b:story_$ b:suis_a b:sur_votre
 b:surel_, b:t_$ b:t_agree b:telephon_$ b:th_$ b:th_of b:that_nobody b:that_photo b:the_bus b:the_diagram
 b:the_editor b:the_needful b:the_pictur b:the_site b:the_south b:the_sprin b:the_step b:the_weekday
 b:there_and b:this_paper b:though_, b:ticket_in b:time_$ b:to_keep b:to_my b:to_the b:to_to b:to_¶ b:tous_.
 b:troisiem_, b:troisiem_personn b:trop_. b:two_and b:un_avis b:un_e b:un_exemplair b:un_sou b:un_sujet
 b:under_a b:une_espac b:une_femme b:up_. b:used_to b:verbe_est b:vers_le b:veut_dire b:video_$ b:vite_$
 b:voir_. b:voir_avec b:voix_haute b:votre_redac b:vous_pouve b:voyez_le b:was_ever b:way_. b:we_had
 b:went_up b:were_two b:where_does b:where_you b:who_never b:with_one b:word_, b:write_to b:writi_this
 b:wrong_$ b:wrote_" b:www_. b:y_passe b:y_¶ b:year_# b:year_old b:years_late b:you_go b:you_put b:you_wrote
 b:your_report b:«_en b:«_par b:¶_( b:¶_+ b:¶_/ b:¶_: b:¶_as b:¶_for b:¶_say b:¶_sont b:¶_votre b:¶_were w:..
 w::/ w:above w:abstenu w:adjectif w:advic w:age w:ah w:along w:also w:amoun w:ans w:apprend w:april w:are
 w:assuranc w:astronom w:autumn w:avocat w:bag w:ban w:bank w:base w:be w:beau-frer w:bedroom w:blue
 w:bordeaux w:brebi w:bridg w:bronz w:caught w:cela w:chambr w:champ w:chemin w:choisir w:coins w:collegu
 w:comes w:comit w:commut w:conservatoir w:coordinator w:corrig w:covid w:daughter w:decid w:differenc
 w:docteur w:dos w:en w:enough w:environ w:ere w:euh w:eux w:every w:except w:exemplair w:fermetur w:filme
 w:flacon w:flew w:fois w:fonctionn w:font w:fut w:futur w:gap w:gare w:gendarmeri w:gp w:gran w:grandmoth
 w:guess w:ha w:half w:handl w:haute w:he w:hedgehog w:helicopter w:help w:hoped w:imperatif w:ingenieur
 w:interdit w:into w:ironic w:isn w:japonai w:july w:juste w:kilos w:kind w:knees w:laiss w:lane w:later
 w:latte w:leadi w:less w:lit w:looke w:machin w:marey w:maybe w:mesdam w:mette w:might w:milli w:mine
 w:model w:mois w:montagn w:mordr w:mordu w:needful w:newspaper w:noire w:nombreux w:nov w:nowher w:nt
 w:nuanc w:number w:oh w:paren w:particular w:patch w:patron w:penalti w:permet w:plan w:pourro w:pourvoi
 w:press w:prof w:professeur w:prononc w:pv w:r w:reach w:receiv w:rentr w:retract w:retrouv w:said w:salom
 w:saluta w:sarlat w:sat w:saved w:shouldn w:since w:sing w:sixty w:slowl w:solair w:sou w:soul w:sourir
 w:spare w:still w:strength w:surviv w:takin w:technical w:tenait w:termin w:terminaison w:them w:thirty
 w:tombe w:touchy w:tous w:trail w:tripl w:troop w:tuesday w:verte w:veut w:vietnam w:violon w:vouli w:voyag
 w:war w:weekday w:weekl w:weep w:writi w:www w:xvie w:yes w:–
-0.15
 @alike~of~2 @both~of~3 @named~1 @other~role @other~time @quote~middling~same @run~2 b:!_c b:",_not b:"_at
 b:"_to b:"_were b:#_am b:#_au b:#_but b:#_en b:#_kg b:#_mars b:#_ml b:#_s b:+_# b:,_becaus b:,_ca b:,_deux
 b:,_merci b:,_only b:,_our b:,_permettez-moi b:,_que b:,_quelqu b:,_qui b:,_soit b:,_there b:,_votre
 b:._avec b:._ce b:._cet b:._ma b:._one b:._ou b:._une b:._unles b:?_ma b:?_we b:^_a b:^_ils b:^_isn
 b:^_lovel b:^_moi b:^_monsieur b:^_paragraph b:^_particip b:^_penda b:^_sir b:^_their b:a_blue b:a_ce
 b:a_cote b:a_des b:a_fallu b:a_lyon b:a_nurse b:a_que b:a_semi-colon b:a_son b:a_trois b:a_un b:a_voir
 b:a_white b:a_« b:about_# b:about_the b:accord_, b:accord_. b:ai_regard b:alert_$ b:an_error b:an_¶
 b:and_even b:and_its b:and_one b:and_so b:and_that b:annee_$ b:ans_! b:ans_?? b:ans_depui b:are_in
 b:articl_!! b:articl_sur b:as_i b:au_bout b:au_derni b:au_nord b:au_servic b:aux_¶ b:avec_l b:avez_oubli
 b:be_a b:been_a b:bon_. b:bureau_de b:but_" b:by_the b:ca_$ b:ca_avec b:can_see b:can_t b:case_. b:ce_nom
 b:chemin_des b:citat_n b:cloch_. b:comma_after b:comme_moi b:comme_un b:compt_tous b:confirm_, b:connect_$
 b:cote_$ b:could_tell b:council_tax b:coupe_, b:crois_, b:d_aout b:de_jeu b:de_le b:de_mettr b:de_moins
 b:de_« b:demi-heur_, b:depui_longtemp b:depui_vingt b:dernier_phras b:deux_faute b:did_it b:dit_ca b:do_not
 b:du_pluriel b:early_? b:ecrit_sur b:effect_$ b:eh_$ b:eleve_de b:elle_est b:elle_qui b:elle_s b:emploi_$
 b:en_charg b:en_lisan b:erreur_# b:erreur_de b:est_fauss b:est_moi b:est_¶ b:et_ca b:et_en b:et_quand b:et_¶
 b:etait_dans b:etait_de b:etait_la b:etre_fatigu b:eux_? b:even_in b:exist_pas b:faute_de b:ferme_le
 b:first_sentenc b:fois_! b:fonctionnair_. b:for_¶ b:forget_it b:forgot_to b:free_. b:full_name b:got_a
 b:h_le b:hard_i b:he_was b:her_life b:i_bought b:i_shall b:if_the b:ils_ont b:in_april b:in_front b:is_missi
 b:is_neede b:is_of b:it_" b:it_in b:it_the b:j_avais b:je_joue b:je_lis b:je_ne b:je_tombe b:journ_a
 b:july_$ b:km_, b:l_abonn b:la_, b:la_dernier b:la_meme b:la_nuit b:la_place b:la_radio b:la_troisiem
 b:la_zone b:last_month b:le_a b:le_derni b:le_juge b:le_musee b:le_nom b:le_pere b:le_pluriel b:le_site
 b:le_sous-titr b:le_sujet b:le_tract b:le_verbe b:les_compt b:les_cyclist b:les_fonctionnair b:les_horair
 b:letter_. b:lettr_a b:lien_« b:lighthous_. b:m_c b:mais_# b:mais_surtout b:mais_« b:make_it b:manqu_le
 b:manqu_une b:me_.) b:me_for b:meme_a b:menti_, b:mine_on b:mistak_$ b:moi_qui b:moins_que b:mon_telephon
 b:morts_. b:my_old b:name_of b:ne_sont b:net_, b:net_dans b:niveau_cm b:nom_$ b:not_" b:not_# b:nouvell_.
 b:of_# b:of_them b:off_. b:on_, b:on_hedgehog b:on_its b:on_joue b:on_les b:on_lit b:on_sunday b:on_voit
 b:one_to b:only_start b:ont_pas b:opini_. b:orthograph_$ b:ou_# b:ou_alors b:ou_elle b:page_$ b:page_d
 b:paragraph_en b:parle_plus b:pas_au b:pas_dire b:pas_le b:pas_ou b:pays_a b:peopl_. b:pere_de b:personn_,
 b:peu_plus b:peut_$ b:photo_# b:photo_ne b:plait_, b:pleas_chang b:pluriel_. b:plus_bas b:plus_haut
 b:plusieur_, b:pound_$ b:pour_nos b:pour_nous b:prend_le b:print_the b:prochain_, b:professor_, b:qu_en
 b:quand_meme b:que_« b:qui_¶ b:rien_. b:s_. b:s_at b:s_eight b:s_own b:s_what b:sans_s b:says_" b:says_$
 b:se_sont b:second_$ b:seems_to b:seule_et b:she_was b:should_read b:sinon_c b:so_" b:so_hard b:so_i
 b:son_premi b:sont_pas b:sujet_au b:surem_pas b:svp_( b:t_it b:table_# b:thank_for b:that_it b:that_was
 b:the_# b:the_abstract b:the_announc b:the_articl b:the_chart b:the_day b:the_meeti b:the_minut b:the_one
 b:the_radio b:the_regulator b:the_table b:the_thing b:the_town b:the_very b:the_year b:them_, b:them_all
 b:there_were b:these_peopl b:this_week b:though_he b:three_years b:tient_. b:till_# b:times_. b:titre_dit
 b:to_. b:to_do b:to_go b:to_hot b:tout_seul b:tres_bel b:tromp_de b:trop_, b:two_times b:un_articl b:un_et
 b:un_particip b:une_heure b:une_trottinett b:va_pas b:ve_just b:ve_put b:venus_$ b:visit_$ b:vos_articl
 b:votre_journal b:vous_n b:vu_. b:want_" b:want_the b:was_shut b:was_there b:we_meet b:websit_$ b:weeks_$
 b:y_tient b:you_are b:your_verbs b:¶_". b:¶_du b:¶_etait b:¶_if b:¶_it b:¶_nothi b:»._ma b:»_?? w::
 w:abstract w:add w:air w:allemand w:ancien w:announc w:aout w:apart w:autre w:avaie w:avais w:avez-vou
 w:avion w:aye w:bairn w:bas w:behind w:being w:big w:bless w:bouch w:box w:boxes w:broad w:bureau w:cabinet
 w:cannot w:canton w:carnet w:century w:chairman w:cheval w:circula w:circule w:civil w:cllr w:cloch
 w:commiss w:compri w:connaitr w:conseill w:control w:council w:court w:dear w:death w:demi-heur
 w:departemental w:desk w:dessin w:dimanch w:dirai w:distanc w:dog w:early w:ecole w:emoti w:examin
 w:exposant w:fallu w:fatigu w:fauss w:faute w:fonctionnair w:force w:fund w:gars w:gate w:genre w:gros
 w:habit w:hard w:hein w:hip w:hit w:iphon w:jai w:jo w:jury w:kg w:kille w:landlord w:lausann w:lead w:leeds
 w:left w:lette w:lettr w:lighthous w:limit w:lis w:lisan w:loin w:long w:lovel w:lycee w:mai w:mairi
 w:manque w:map w:martel w:mauvais w:mdr w:meet w:messieur w:meteo w:ml w:mum w:near w:nee w:needs w:next
 w:ni w:now w:opini w:ordi w:osprey w:permettez-moi w:permut w:pont w:prefectur w:pres w:preside w:professor
 w:puddi w:quarant w:que w:quimp w:redac w:regard w:regulator w:relu w:remplac w:rendu w:replac w:repos
 w:reseau w:reste w:right w:riverain w:seanc w:secretary w:seems w:semain w:semi-colon w:septembr w:sera
 w:shall w:sleep w:soir w:someth w:sous-titr w:spokeswoman w:stays w:sujet w:sunday w:swapp w:switch
 w:tableau w:tiers w:tilli w:times w:to w:tonne w:tractor w:train w:travail w:tribunal w:trottinett w:vacanc
 w:vainqueur w:valai w:venus w:verbs w:very w:vide w:voit w:voyez w:walk w:watch w:weight w:while w:winte
 w:worse w:zone w:¶ w:».
-0.20
 =! =!! =size~4 @same~day @same~result @same~unit b:!_$ b:"_for b:"_in b:"_isn b:"_it b:"_made b:"_should
 b:#_ans b:#_le b:#_n b:#_point b:#_this b:%_of b:(_i b:,_an b:,_at b:,_ce b:,_dimanch b:,_if b:,_j b:,_lisez
 b:,_made b:,_petit b:,_prend b:,_reall b:,_sur b:,_the b:,_toujour b:,_where b:,_with b:-_the b:._ah b:._bad
 b:._bien b:._bonne b:._otherwis b:._somebody b:._they b::_elle b::_l b::_¶ b:?_the b:?_votre b:^_" b:^_avaie
 b:^_cinq b:^_en b:^_ferme b:^_fifty b:^_for b:^_kindl b:^_lance b:^_last b:^_lundi b:^_might b:^_missi
 b:^_ont b:^_same b:^_step b:^_this b:^_we b:^_wednesday b:a_bien b:a_quitt b:a_rendu b:a_rouvert b:a_trouv
 b:accou_. b:ai_pris b:ai_recu b:all_, b:all_place b:and_# b:and_she b:ans_$ b:ans_je b:apres_« b:are_a
 b:arret_net b:as_far b:as_of b:at_¶ b:au_singuli b:aussi_je b:aux_enfant b:avaie_, b:avec_. b:avez_tout
 b:be_in b:becaus_the b:been_, b:bien_un b:bonne_journ b:broad_daylight b:bus_. b:by_my b:can_tell b:ce_#
 b:chaqu_jour b:conseil_d b:coquill_dans b:correct_. b:d_a b:days_$ b:de_cette b:de_plus b:de_telephon
 b:dear_. b:depui_que b:deux_. b:deux_point b:deuxiem_phras b:did_the b:do_your b:does_not b:does_nothi
 b:du_servic b:e_, b:ecole_mais b:eight_, b:eithe_the b:en_bas b:en_¶ b:encor_et b:enver_, b:envoy_special
 b:est_# b:est_au b:est_grave b:est_pour b:et_moi b:et_son b:et_toujour b:etait_# b:except_$ b:faire_la
 b:far_as b:faudrait_savoir b:faut_un b:faute_d b:faute_dans b:fifty_years b:final_$ b:final_et b:fois_:
 b:forty_minut b:forty_thousand b:from_the b:guillemet_ouvert b:has_an b:he_? b:he_can b:hier_soir b:his_name
 b:honnet_, b:i_don b:i_got b:i_ll b:i_m b:i_nearl b:i_should b:i_ve b:i_worke b:ici_$ b:il_sort b:is_.
 b:is_more b:is_¶ b:it_wis b:jamai_de b:je_decoup b:je_les b:jour_, b:l_an b:l_enseign b:l_ont b:la_.
 b:la_phras b:la_retrait b:laiss_en b:le_col b:le_covid b:le_dossi b:le_francai b:le_lien b:le_livre
 b:les_gars b:les_¶ b:like_a b:like_that b:like_the b:lire_. b:lis_ca b:m_# b:m_. b:maintena_$ b:mais_la
 b:march_. b:matin_$ b:me_¶ b:mene_a b:mes_eleve b:mes_petits-enfant b:moi_. b:monday_and b:ne_veut b:never_a
 b:not_. b:nous_, b:nous_etion b:nous_somme b:of_all b:ok_but b:on_ne b:on_peopl b:on_this b:on_va b:on_y
 b:only_one b:or_so b:ou_il b:ou_quoi b:paragraph_, b:parle_. b:parle_du b:pas_de b:pas_un b:passe_a
 b:peopl_$ b:petit_coquill b:photo_que b:plus_. b:plus_ancienn b:point_. b:pour_l b:pour_le b:pour_mes
 b:pour_votre b:prefet_, b:put_a b:qu_il b:quatr_fois b:que_la b:qui_l b:qui_parle b:s_from b:s_just
 b:savoir_, b:says_# b:says_four b:says_so b:se_mesur b:septemb_, b:seule_, b:she_did b:singuli_, b:so_you
 b:son_in b:sont_des b:sous_les b:staff_$ b:suis_bien b:suis_l b:suis_sa b:sur_ce b:sur_« b:surtout_pas
 b:take_it b:takes_you b:than_i b:that_the b:the_big b:the_capti b:the_govern b:the_opposit b:the_subject
 b:the_vote b:the_wrong b:their_. b:them_$ b:there_are b:they_ve b:three_of b:time_, b:too_, b:too_.
 b:toujour_dans b:tourn_. b:tout_, b:tout_le b:trial_. b:typo_in b:un_autre b:un_par b:un_qui b:un_¶
 b:une_faute b:une_fille b:une_minut b:union_, b:unles_the b:ve_", b:vos_pages b:vote_was b:votre_envoy
 b:votre_¶ b:vous_a b:vous_dire b:vu_l b:was_at b:way_, b:where_are b:will_not b:words_. b:worke_in
 b:would_be b:would_have b:would_of b:y_all b:y_avait b:you_, b:you_can b:you_not b:you_that b:¶_i b:¶_il
 b:¶_l b:¶_n b:¶_on b:¶_was b:¶_with b:»_$ b:»_? b:»_et b:»_mene f:witness~again f:writing~again w:?? w:advis
 w:africa w:ask w:automatiqu w:below w:bins w:bird w:brake w:bulletin w:captur w:certain w:chair w:chequ
 w:comet w:compete w:confirm w:conte w:coquill w:corgi w:corresponde w:courriel w:dans w:daylight w:decoup
 w:dit w:dont w:effect w:enregistre w:entend w:etion w:exige w:exist w:expect w:far w:feminin w:feu w:fiere
 w:figur w:fil w:flour w:foi w:forget w:froid w:guide w:holdi w:hope w:howev w:hummi w:infinitif w:inquiry
 w:it w:janvi w:job w:judge w:jure w:key w:km w:leaflet w:lectur w:list w:liste w:longe w:lyon w:malgr
 w:mardi w:mate w:melang w:metre w:mineur w:minut w:mrs w:musee w:old w:onion w:opposit w:orthograph w:p
 w:partir w:patienc w:penalty w:penda w:pere w:petit w:petit-fil w:petite-fill w:plus w:poser w:possessiv
 w:postal w:principal w:qualit w:quitt w:rembours w:rer w:resign w:return w:roof w:rouvert w:sang w:say
 w:scottish w:sentenc w:servi w:shame w:share w:sms w:somme w:son w:spell w:spott w:stand w:step w:teste
 w:vient w:vingt-deux w:week-end w:wet w:wis w:woke w:works w:wrapp w:written w:yesterday w:yeux
-0.25
 =twice @goes~on~otherwise @name~same @other~result @run~1 b:!_and b:!_le b:!_they b:#_!! b:#_%. b:#_are
 b:#_last b:#_mai b:#_ne b:#_of b:#_was b:,_chez b:,_demand b:,_eh b:,_it b:,_je b:,_messieur b:,_nous
 b:,_sans b:,_since b:,_unles b:,_voir b:,_£ b:,_¶ b:._come b:._dans b:._elle b:._on b:._who b::_la b:;_i
 b:??_et b:?_ha b:?_l b:^_accord b:^_by b:^_close b:^_des b:^_forty b:^_guillemet b:^_headlin b:^_his b:^_il
 b:^_ne b:^_no b:^_non b:^_personn b:^_quatr b:^_qui b:a_$ b:a_comma b:a_dog b:a_kestrel b:a_parle
 b:accord_to b:acros_the b:after_" b:am_, b:and_in b:and_it b:and_¶ b:apres_le b:arriv_$ b:articl_in
 b:at_most b:au_nom b:avec_eux b:avez_mis b:be_# b:befor_a b:believ_$ b:bien_a b:bien_que b:bonjour_a
 b:but_not b:ca_? b:catalogu_. b:charg_? b:cherch_une b:chiffr_a b:chiffr_de b:cm_# b:come_on b:compt_les
 b:crois_que b:d_une b:dans_ce b:de_famill b:de_francai b:de_s b:depui_toujour b:deux_ans b:devan_le
 b:did_you b:did_your b:didn_t b:differe_thing b:dirait_qu b:doit_etre b:du_tout b:elle_y b:en_moins
 b:en_premier b:en_rouge b:error_$ b:est_sur b:etait_en b:etait_le b:faisai_parti b:for_$ b:for_three
 b:francai_$ b:friday_$ b:gens_vont b:go_$ b:going_by b:govern_websit b:have_been b:him_. b:homme_,
 b:hope_you b:hour_, b:how_can b:hundr_and b:hungry_. b:i_helpe b:i_read b:in_, b:it_, b:it_all b:it_went
 b:je_pense b:je_suppos b:la_conjugaison b:la_couvertur b:la_deuxiem b:laiss_passe b:le_premi b:le_tribunal
 b:les_ai b:les_autre b:longtemp_, b:m_her b:m_on b:m_one b:meme_$ b:meme_moi b:minut_. b:mon_nom b:montr_l
 b:more_, b:morni_. b:my_wife b:n_est b:name_s b:ne_peut b:no_. b:not_in b:nous_$ b:novemb_, b:now_$ b:oak_.
 b:of_" b:of_". b:of_it b:on_time b:one_you b:or_the b:or_you b:ou_se b:ouvert_, b:paid_# b:paper_. b:paper_?
 b:pardon_si b:parti_a b:parti_en b:passe_away b:place_. b:pour_ca b:pour_lui b:prend_un b:pris_le b:promo_$
 b:prove_it b:quand_je b:quarant_ans b:qui_se b:read_this b:report_. b:rire_. b:s_had b:s_sake b:sait_pas
 b:sake_. b:sans_accen b:semain_prochain b:since_tuesday b:soir_, b:someth_is b:stepp_down b:sur_un b:tant_qu
 b:than_the b:the_apostroph b:the_first b:the_headlin b:the_lette b:the_name b:the_original b:the_webcam
 b:three_¶ b:to_# b:tombe_sur b:tromp_$ b:un_miroir b:un_petit b:une_majuscul b:une_seule b:until_the
 b:va_etre b:was_never b:what_you b:when_we b:with_him b:won_it b:word_$ b:word_. b:y_etait b:year_$
 b:you_have b:you_meant b:«_a b:«_de b:¶_.. b:¶_? b:¶_s b:¶_to b:…_? f:politics~again f:view~again f:wrong
 w:"? w:%. w:-> w:acros w:aubrac w:avez w:baker w:bit w:bondit w:build w:cafe w:carri w:cat w:cinq w:colle
 w:comma w:compt w:contr w:cote w:dernier w:didn w:don w:door w:dropp w:enquet w:enseign w:est-tu w:fairl
 w:faisai w:ferme w:forgiv w:garde w:general w:great-grandfath w:grenobl w:haut w:helpe w:homme w:hour w:huit
 w:infinitiv w:juin w:kestrel w:land w:letti w:lisez w:longtemp w:maman w:manquant w:meant w:miroir w:momen
 w:most w:mur w:nearl w:north w:nuit w:oak w:ones w:opene w:original w:over w:paie w:parent w:part w:portait
 w:premi w:premier w:prend w:prove w:publiqu w:quite w:quota w:ran w:refer w:relit w:remis w:repet w:republi
 w:roman w:sake w:salt w:sauf w:scroll w:secteur w:sens w:serait w:shut w:signal w:singl w:singuli w:sir
 w:soit w:someon w:staff w:stepp w:stood w:street w:ten w:their w:thing w:till w:tour w:tourn w:troisiem
 w:vent w:verbe w:virgul w:vont w:vous w:we w:websit w:wife w:window w:would
-0.30
 =year b:!_l b:"_- b:#_de b:#_m b:#_pm b:#_pour b:,_donc b:,_dont b:,_judge b:,_ma b:,_mais b:,_mine b:,_near
 b:,_s b:,_so b:,_surel b:.)_$ b:._cela b:._everyth b:._what b::_this b:?_in b:?_le b:^_ce b:^_de b:^_deux
 b:^_du b:^_in b:^_nine b:^_se b:^_which b:^_whose b:^_wrong b:^_« b:a_joue b:a_mis b:a_pas b:a_row b:a_votre
 b:ai_# b:alert_, b:allee_, b:am_a b:ans_, b:are_. b:are_the b:as_an b:as_it b:avant_les b:but_the b:ca_fait
 b:ca_ne b:ca_pique b:ce_matin b:ce_n b:ce_sont b:cette_annee b:close_. b:continu_. b:d_etat b:d_have
 b:d_union b:de_mars b:de_quel b:dimanch_. b:don_t b:encor_. b:english_teach b:est_affich b:est_clair
 b:est_faux b:est_plus b:et_il b:et_la b:et_le b:exact_. b:ferme_, b:have_$ b:have_to b:headlin_says b:hurt_.
 b:i_. b:il_est b:il_y b:ils_sont b:is_one b:it_be b:je_crois b:je_sais b:kille_him b:l_a b:l_avocat
 b:l_unite b:la_bonne b:les_s b:les_yeux b:lettr_de b:m_a b:mais_des b:me_. b:messieur_. b:milli_, b:milli_?
 b:mistak_in b:moi_» b:more_$ b:more_than b:my_english b:ne_sait b:next_door b:non_? b:normal_write
 b:on_cherch b:on_compt b:on_friday b:one_word b:page_. b:particip_passe b:phone_$ b:photo_is b:phras_.
 b:pluriel_, b:quel_mois b:qui_n b:recu_mon b:s_de b:s_in b:savoir_. b:she_s b:so_in b:someth_else b:son_s
 b:sunday_, b:suppos_$ b:sur_la b:t_count b:t_normal b:t_say b:teach_would b:tell_you b:the_cabinet
 b:the_clock b:the_middl b:the_paper b:the_photo b:the_piece b:the_river b:the_trial b:they_re b:thing_,
 b:think_$ b:think_you b:this_year b:trait_d b:tuesday_. b:turne_# b:two_. b:two_hundr b:two_¶ b:un_t
 b:une_page b:vendu_. b:vous_$ b:vous_parle b:weep_. b:well_$ b:well_as b:who_chair b:with_the b:y_est
 b:y_travaill b:you_only b:your_home b:«_la b:¶_has b:¶_of b:¶_que b:¶_» b:»,_non b:»_! b:»_!!
 f:person_concerned f:rulers~again w:) w:), w:.) w:adjoi w:affect w:agent w:allee w:annee w:bout w:broth
 w:brother w:by w:case w:clock w:colleg w:conjugaison w:conseil w:cours w:deja w:demenag w:depart w:depui
 w:devan w:dites w:doubl w:down w:ecrir w:english w:equip w:espac w:fifth w:fin w:food w:fourteen w:fruit
 w:hurt w:imagin w:insee w:june w:lecteur w:mene w:mensuel w:middl w:names w:neuf w:nuits w:numero w:ouvre
 w:petri w:phone w:pique w:plural w:pm w:point w:prese w:pub w:radio w:read w:red w:retir w:rules w:sailor
 w:says w:season w:sells w:serieus w:serre w:siste w:sorti w:sous w:support w:surem w:surtout w:there w:total
 w:trait w:travaux w:typo w:valid w:ve w:vers w:vote w:weeks w:west w:wrong w:ya
-0.35
 =CAPITALS =shouts @named~3 b:!_# b:,_il b:,_le b:,_though b:._to b:._two b:._where b:?_dans b:?_my b:?_vous
 b:^_has b:^_l b:^_les b:^_one b:^_rue b:^_second b:^_ses b:^_there b:a_cat b:a_quoi b:a_rien b:a_soldi
 b:a_vowel b:after_a b:again_$ b:alors_, b:and_i b:and_now b:as_per b:au_pluriel b:august_, b:ca_m
 b:ce_paragraph b:could_someon b:d_ou b:de_meme b:de_trop b:deux_, b:distribu_les b:doesn_t b:e_. b:equip_,
 b:et_# b:etait_a b:euros_, b:faudrait_accord b:faux_$ b:fin_du b:fois_? b:frere_, b:goes_insid b:heard_of
 b:her_a b:here_, b:i_imagin b:il_a b:ils_etaie b:je_paie b:je_suis b:je_travaill b:journal_! b:l_air
 b:l_enver b:la_citat b:la_legend b:la_semain b:last_week b:le_prefet b:le_savoir b:m_the b:morni_$ b:ne_sais
 b:ne_¶ b:neuf_ans b:no_full b:off_$ b:on_. b:on_monday b:passe_$ b:pictur_is b:quand_on b:resign_, b:rien_a
 b:sailor_. b:si_je b:subject_. b:the_bench b:the_phone b:the_second b:tout_de b:travaill_a b:twice_?
 b:under_the b:vous_ecriv b:y_suis b:you_re b:«_les b:«_un b:¶_$ b:¶_a b:»_au b:»_ca b:…_c f:place~again
 w:alert w:appell w:august w:basse w:bench w:between w:bonne w:c w:commun w:connect w:contrair w:councillor
 w:cousin w:decolere w:derrier w:deuxiem w:digit w:e w:ecriv w:egg w:emploi w:enver w:expliqu w:fais
 w:february w:fifty w:final w:finit w:furth w:grave w:grow w:informa w:insid w:intern w:interview w:jean
 w:jeudi w:jour w:kilometr w:known w:majuscul w:mettr w:miles w:mis w:mr w:net w:normal w:noun w:novemb
 w:ohio w:ont w:pardon w:petits-enfant w:polic w:queue w:rathe w:reconnait w:screen w:screenshot w:ses
 w:seven w:soldi w:sour w:stops w:table w:tense w:the w:tho w:though w:tient w:toile w:took w:trial w:vienne
 w:voitur w:vowel w:wednesday w:year
-0.40
 @alike~first @alike~last @figure~other @name~new b:!_pas b:#_cm b:,_cher b:,_dans b:,_jamai b:,_meme b:,_my
 b:-_i b:._( b:._je b:._our b:?_et b:^_after b:^_an b:^_eight b:^_four b:^_her b:^_its b:^_samedi b:^_trois
 b:^_two b:any_more b:are_they b:at_all b:born_in b:british_paper b:c_est b:ce_serait b:check_the b:chef_.
 b:communiqu_$ b:de_# b:dit_# b:dit_le b:dites_# b:down_. b:enfant_, b:erreur_$ b:est_reste b:est_son
 b:full_stop b:have_. b:hui_$ b:i_believ b:i_presum b:i_saw b:i_think b:il_m b:in_may b:j_y b:je_l b:la_fois
 b:la_mairi b:le_titre b:left_out b:link_goes b:lower_case b:moi_aussi b:mon_frere b:monsieur_le b:mostl_.
 b:my_copy b:non_$ b:nothi_at b:on_dirait b:on_etait b:oubli_un b:pas_« b:pas_¶ b:plus_de b:plusieur_a
 b:pour_rien b:qu_elle b:que_l b:qui_a b:read_" b:s_a b:say_$ b:she_lost b:should_know b:sitti_on b:six_$
 b:t_, b:the_press b:the_text b:they_do b:this_morni b:toujour_$ b:un_seul b:une_fois b:voitur_$ b:vos_#
 b:vous_dites b:wait_. b:was_for b:was_in b:word_missi b:you_do b:¶_est b:»._$ f:writing w:apres-midi w:avril
 w:british w:calle w:charity w:citat w:claus w:communiqu w:devez w:dinne w:dormi w:editor w:eh w:frere
 w:friday w:gendarm w:hot w:includ w:indiqu w:j w:joue w:juge w:kevin w:lower w:make w:mark w:mars w:men
 w:menti w:mill w:monday w:montr w:mostl w:n w:pages w:prefet w:presum w:quote w:recus w:rigueur w:round w:se
 w:seule w:slip w:society w:souhait w:south w:text w:touch w:tromp w:twelv w:until w:wait w:way w:whose w:ye
 w:you w:…
-0.45
 =quote~start @alike~ending @alike~letters b:"_a b:#_. b:#_all b:#_th b:,_les b:,_sinon b:,_two b:,_which
 b:._demand b:?_ils b:?_¶ b:^_and b:^_elle b:^_s b:^_three b:^_to b:^_twelv b:and_good b:avec_# b:befor_me
 b:cafe_. b:chez_nous b:cliqu_sur b:couvertur_$ b:d_. b:dans_la b:dans_tous b:date_$ b:de_la b:de_vous
 b:est_en b:for_that b:for_the b:go_to b:here_$ b:il_manqu b:in_our b:it_was b:know_. b:la_photo b:lecteur_$
 b:lol_$ b:nous_a b:on_est b:on_it b:pour_les b:que_vous b:s_$ b:si_elle b:sont_plusieur b:sur_le b:the_last
 b:toujour_a b:toute_les b:up_to b:vous_avez b:way_$ b:what_did b:with_" b:y_en b:you_forgot b:your_articl
 w:a w:american w:architect w:aussi w:avait w:cap w:check w:dr w:easte w:even w:goal w:hall w:have w:held
 w:his w:i w:je w:may w:name w:not w:openi w:pas w:past w:per w:salari w:scout w:search w:septemb w:surel
 w:tell w:th w:thursday w:unite w:vendu w:→
-0.50
 @denies b:#_and b:,_he b:,_see b:._ask b:._le b:._merci b:._you b:?_il b:^_doubl b:^_touch b:a_word b:ans_.
 b:d_be b:de_laiss b:demand_a b:en_a b:has_never b:have_no b:he_s b:is_for b:is_in b:je_viens b:l_accord
 b:l_ai b:l_arret b:la_fin b:montr_un b:mot_$ b:n_etait b:pas_# b:phras_$ b:pleas_. b:quoi_? b:sense_of
 b:site_de b:them_. b:they_d b:touch_$ b:un_journal b:viens_de b:wrong_word b:years_and b:you_don b:you_mean
 b:you_ve b:your_foreign b:¶_. f:source~again w:; w:cent w:cette w:coffe w:cup w:died w:dried w:etaie w:etais
 w:ete w:file w:foreign w:francai w:given w:guillemet w:hand w:heard w:is w:m w:manqu w:moi w:morni w:ou
 w:peopl w:porte w:savoir w:sinon w:subject w:suis w:than w:titre w:union w:unles w:verb w:viens
-0.55
 =... @other~kind b:,_au b:,_des b:,_en b::)_$ b:^_c b:^_dr b:^_meme b:a_eu b:all_day b:d_apres b:day_.
 b:est_de b:est_l b:etait_pas b:four_¶ b:goes_to b:is_# b:lui_! b:me_too b:not_a b:paragraph_$ b:s_,
 b:s_ecrit b:the_polic b:they_told b:told_me b:was_# b:was_the b:¶_c b:¶_is f:witness w::) w:chiffr
 w:correcteur w:d w:distribu w:does w:eu w:fewer w:forgot w:hier w:its w:l w:last w:legend w:lien w:match
 w:off w:passe w:quinz w:quoi w:relog w:remarqu w:rien w:seul w:style w:thousand w:trois w:turne w:vu w:walke
 w:went w:»
-0.60
 @figure~as~long @in~its~place @name~alike @nothing~else b:!_il b:)_$ b:,_but b:,_i b:,_one b:._did b:^_le
 b:^_par b:^_sur b:a_hundr b:ai_vu b:all_$ b:cette_phras b:de_corrig b:est_pas b:et_pas b:forgot_a b:i_make
 b:it_s b:j_etais b:les_deux b:should_be b:the_report b:there_s b:un_s b:well_. w:, w:agree w:been w:burnt
 w:confond w:count w:couvertur w:eithe w:euros w:go w:her w:ici w:le w:lose w:lui w:missi w:nom w:otherwis
 w:parle w:puis w:sais w:second w:six w:three w:verifi w:word
-0.65
 =?? @both b:"._$ b:#_, b:,_l b:._# b:._in b:._nous b:^_la b:a_ete b:elle_a b:il_n b:le_# b:le_syndicat b:n_y
 b:s_on b:sous_la b:the_quote f:place w:+ w:accen w:cm w:differe w:dirait w:else w:ils w:particip
-0.70
 @same~colour @same~time b:"_$ b:#_et b:,_you b:^_aux b:^_he b:^_ten b:^_that b:celle_de b:est_a b:est_parti
 b:h_# b:in_the b:of_that b:on_cliqu b:was_on w:brest w:chef w:close w:eight w:orang w:pluriel
-0.75
 @both~of~2 @denies~and~tells @same~month b:!!_j b:,_she b:,_vous b:^_une b:dans_un b:et_non b:made_me
 b:nom_de b:pas_la b:went_in w:au w:born w:came w:deux w:green w:never w:renvers w:sitti w:sont w:where
-0.80
 @run~3 b:#_? b:#_is b:^_she f:part~again w:". w:? w:cliqu w:doesn w:eleve w:est w:five w:mean w:non w:notic
 w:y
-0.85
 =: =arrow b:,_pas b:._the b:^_should b:en_# b:merci_pour w:" w:apostroph w:four w:pound w:prenom w:re
 w:syndicat
-0.90
 =size~11 @says~the~doubled b:,_for b:._j b:as_well b:has_been b:one_. w:an w:both w:capital w:goes w:invers
 w:one w:paragraph w:plusieur w:were
-0.95
 =size~3 @other~colour b:,_mon b:^_me w:/ w:befor w:but w:hundr w:nine w:parti
-1.00
 @both~letters @names~the~doubled f:care w:at w:celle w:or
-1.05
 =-ending b:^_# b:^_£ w:( w:- w:ends w:mais w:phras w:shows
-1.10
 f:defect w:date w:etait w:s
-1.15
 =small~start b:,_not w:elle w:has w:sense w:she w:was
-1.25
 =endingIN b:at_the b:what_? f:form~again
-1.35
 w:accord
-1.40
 @share~5 b:._i b:^_the
-1.45
 f:part w:did w:two
-1.50
 @figure~turned
-1.55
 =face =size~2
-1.65
 =quote b:^_it
-2.05
 =letter
-2.15
 w:#
-2.25
 =size~12 @alike~of~1
-2.80
 f:form
-3.20
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
