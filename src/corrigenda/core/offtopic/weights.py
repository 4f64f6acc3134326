"""What each trait of a remark weighs for something else than an error; learnt by tools/learn_offtopic.py.

A weight stands above the traits that have it (`reading` tells their names; ``~`` stands for a space in one).
"""

from __future__ import annotations

# From this score on the reader is asked; about three in a hundred genuine errors told by strangers reach it.
ASK = 1.80
_BIAS = -0.2
_LEARNT = r"""
+2.75
 f:anger
+2.00
 f:comments f:praise
+1.65
 f:letter
+1.45
 f:service w:this
+1.35
 w:voila
+1.30
 f:always
+1.25
 w:comme w:my
+1.20
 =size~13 f:paper
+1.15
 w:bien w:news
+1.10
 =size~9 f:advertising w:commentair
+1.05
 b:^_good b:one_$ f:money w:arriv
+1.00
 f:service~again f:wish w:end w:money w:today
+0.95
 @run~5 b:!!_$ b:,_voila b:^_so b:^_votre b:is_there b:»_est w:can w:happy w:lost
+0.90
 =?$ =size~8 b:^_hello b:^_super b:ce_qu b:on_s b:there_a w:= w:for w:good w:super w:test
+0.85
 @alike~of~5 b:!_i b:ans_de b:ne_s b:¶_in f:politics w:all w:ces w:femme w:print w:prison w:travaill w:try
 w:why
+0.80
 =figure @share~0 b:bonjour_$ b:it_? f:laugh f:why w:des w:mot w:quel w:ref w:surpris
+0.75
 =size~7 b:^_can b:^_je b:^_ok b:arret_a b:avant_$ b:ca_. b:pour_la b:qu_on b:t_il b:up_$ f:contact w:erreur
 w:fix w:hello w:if w:impossibl w:pay w:show
+0.70
 =size~6 b:"_is b:^_j b:^_nice b:^_what b:do_i b:s_arret b:since_# b:svp_$ f:comments~again w:about w:aller
 w:articl w:best w:correc w:envoy w:etes w:faire w:franc w:god w:interest w:mandat w:notre w:ok w:pour
 w:readi w:too w:tranquill
+0.65
 =length =size~10 @other~kin b:,_et b:as_a b:d_y b:erreur_dans b:il_un b:is_that b:je_n b:l_etat b:the_only
 b:too_$ f:advertising~again f:view w:alway w:ca w:keeps w:mes w:road w:that
+0.60
 @quote~short~new b:._everyon b:^_i b:^_my b:^_trop b:autre_. b:cet_articl b:is_a b:l_erreur b:la_vraie
 b:meme_, b:no_¶ b:not_one b:pas_du b:pas_les b:says_the b:years_. f:me w:again w:anywher w:cryin w:everyon
 w:free w:letter w:like w:live w:lot w:me w:nobody w:once w:pleas w:review w:svp w:vie w:votre w:vraie
+0.55
 b:#_! b:#_e b:._comme b:._moi b:^_et b:^_passe b:^_pauvr b:^_quels b:^_why b:alors_que b:as_if b:aujourd_hui
 b:ce_que b:est_la b:et_on b:fix_the b:have_a b:meme_pas b:moi_je b:on_n b:pas_sur b:que_les b:s_affich
 b:the_comme b:»,_c f:me~again f:praise~again f:you~again w:arret w:aujourd w:beau w:buy w:email w:how w:hui
 w:langu w:nos w:pays w:qu w:quels w:ratin w:rectifi w:reject w:seen w:une w:vrai w:want w:work w:zero
+0.50
 =? @named~4 @share~1 b:"_¶ b:#_fois b:._vous b:._¶ b::_il b:?_$ b:^_are b:^_bonjour b:^_is b:^_lol b:^_mon
 b:^_toujour b:^_tres b:a_fix b:a_medal b:addres_for b:ceux_qui b:cherch_l b:de_passe b:enough_$ b:for_a
 b:il_ne b:it_for b:laiss_les b:march_pas b:no_" b:on_nous b:out_, b:pas_d b:pour_une b:report_, b:terme_«
 b:the_ground b:your_headlin f:everybody f:we w:addres w:adress w:aurie w:bonjour w:correct w:dehor w:do w:du
 w:enfin w:fuit w:gratuit w:great w:ground w:hate w:hop w:impot w:info w:insult w:maire w:man w:medal w:mieux
 w:mots w:oil w:payer w:pense w:poor w:quell w:quest w:qui w:run w:story w:supprimez-moi w:terme w:translat
 w:us w:water w:won w:your
+0.45
 =size~5 b:!_trent b:#_$ b:,_is b:^_anoth b:^_bon b:^_bonsoir b:^_cheap b:^_god b:^_great b:^_quel b:a_qui
 b:and_you b:ans_que b:ce_charabia b:circul_. b:du_# b:essay_donc b:et_vous b:have_made b:il_faudrait
 b:in_this b:it_is b:it_ll b:ll_be b:me_: b:n_ai b:ne_march b:on_en b:saw_it b:trent_ans b:trouv_ca
 b:vous_etes b:vous_tromp b:vous_vous b:vraie_quest b:was_one b:we_ve b:you_to b:«_¶ f:always~again
 f:anger~again w:amend w:and w:anoth w:app w:aura w:bonsoir w:ce w:charabia w:circul w:clear w:climat w:day
 w:de w:everyth w:gens w:gosse w:headlin w:idea w:jeu w:kids w:know w:let w:line w:louis w:mistak w:mort
 w:nice w:oubli w:partout w:pensi w:personn w:pis w:problem w:punish w:put w:resum w:rue w:saw w:site w:tout
 w:up w:video w:vite w:webcam w:whole w:with
+0.40
 @both~ending @figure~new @other~unit @quote~middling~new b:,_and b:,_autan b:,_call b:,_in b:,_pis b:,_tout
 b:._is b:._l b::_mon b:?_i b:?_j b:^_alway b:^_bien b:^_leave b:^_mot b:^_ou b:^_pleas b:^_very b:^_vous
 b:a_cet b:a_paris b:ailleur_. b:and_well b:articl_, b:as_usual b:au_lieu b:be_out b:ca_, b:chez_vous
 b:could_you b:de_ce b:en_parle b:end_of b:error_in b:est_responsabl b:everyon_in b:final_. b:impossibl_de
 b:j_attend b:je_voudrai b:la_franc b:la_vie b:le_journal b:lieu_de b:me_, b:milli_in b:mot_a b:nous_en
 b:on_le b:on_m b:peu_de b:photo_of b:plus_d b:plus_rien b:thank_you b:the_whole b:they_should b:to_be
 b:today_s b:tout_. b:une_femme b:une_¶ b:we_need b:what_a b:you_say f:everybody~again f:we~again w:. w:adore
 w:alone w:audio w:back w:bon w:bravo w:cares w:cheer w:complet w:country w:debut w:demarr w:encor w:famil
 w:holiday w:larme w:livre w:marseill w:met w:mon w:month w:of w:parlait w:perfect w:peut-on w:plate w:pothol
 w:prix w:racont w:responsabl w:rest w:should w:student w:temps w:thank w:track w:trop w:urgen w:venez
 w:vingt-troi w:voudrai w:write
+0.35
 b:#_% b:%_de b:,_devis b:,_ouvert b:,_trois b:,_what b:,_when b:.._$ b:._a b:._this b:?_en b:^_any b:^_best
 b:^_climat b:^_comme b:^_does b:^_erreur b:^_laiss b:^_nurse b:^_order b:^_pas b:^_too b:^_where b:^_would
 b:^_your b:a_" b:a_photo b:ai_trouv b:all_about b:and_not b:and_still b:arriv_, b:au_milieu b:bien_racont
 b:ca_vous b:call_it b:can_i b:can_you b:connait_la b:dit_" b:do_$ b:du_matin b:ecriv_« b:est_ca b:est_d
 b:est_tout b:et_apres b:et_je b:et_les b:et_qui b:etoil_, b:from_£ b:get_a b:i_can b:i_did b:il_vous b:it_$
 b:it_were b:jeu_, b:l_annonc b:l_avez b:la_# b:la_verit b:le_paywall b:le_« b:les_banqu b:les_commentair
 b:line_. b:live_with b:lui_, b:m_in b:mine_, b:mon_jardin b:must_be b:n_a b:numbe_# b:of_this b:oil_$
 b:on_connait b:oubli_$ b:pense_? b:place_de b:print_it b:qui_est b:right_$ b:s_etonn b:se_voit b:sentenc_.
 b:si_on b:sont_les b:sur_demand b:ten_years b:that_, b:the_word b:these_days b:they_say b:this_country
 b:to_see b:voila_la b:weath_$ b:won_t b:wrong_. b:y_aura b:yacht_. b:yesterday_s b:your_¶ b:¶_and b:»_:
 f:wish~again w:!! w:% w:achet w:avant w:banqu w:belle w:ben w:blame w:blanc w:cache w:casse w:cet w:chere
 w:column w:courag w:crack w:days w:devis w:done w:donne w:driver w:droit w:enter w:entre w:envie w:error
 w:essay w:etat w:etoil w:etonn w:ever w:faut w:first w:genera w:greve w:heure w:jardin w:jeune w:jsuis
 w:keep w:latin w:meme w:mer w:milieu w:miracl w:nettoy w:nurse w:order w:paye w:paywall w:pdf w:peur w:photo
 w:pourquoi w:pouvez-vou w:prelev w:privat w:privatis w:programm w:same w:sauve w:school w:send w:si
 w:suspend w:tres w:trist w:un w:useful w:verit w:vocabulair w:weath w:world w:yacht
+0.30
 @alike~of~6 b:#_%, b:#_alors b:#_heure b:#_minut b:#_mois b:,_point b:,_thank b:._et b:._he b:._pleas
 b:._that b:._voila b:/_# b::_you b:^_ca b:^_chez b:^_enfin b:^_impossibl b:^_made b:^_mme b:^_never b:^_nous
 b:a_coute b:a_du b:a_fine b:a_headlin b:a_joke b:a_mistak b:a_perfect b:a_week b:again_. b:and_then
 b:apres_? b:are_there b:articl_: b:at_no b:at_£ b:bel_articl b:ben_voyon b:blame_the b:blanc_.
 b:can_children b:canna_get b:ce_¶ b:chang_de b:comme_, b:correct_that b:couldn_t b:d_en b:d_impot b:dans_mon
 b:day_, b:de_¶ b:deserv_a b:dit_. b:elle_etait b:epoqu_. b:est_mon b:fois_$ b:for_them b:ha_ha b:i_say
 b:i_suppos b:i_want b:if_it b:in_scotland b:in_your b:is_an b:is_how b:is_right b:it_befor b:l_ecran
 b:la_mer b:la_tete b:le_minister b:le_mot b:le_reste b:le_vin b:les_gosse b:mais_ca b:me_out b:monde_le
 b:ne_vaut b:not_the b:not_to b:once_. b:pas_$ b:pas_dans b:pas_vecu b:personn_n b:photo_de b:point_final
 b:quelqu_un b:review_, b:run_a b:s_been b:say_, b:should_try b:site_dit b:sous_# b:supermarket_.
 b:suspend_for b:svp_c b:t_menti b:t_the b:the_bishop b:the_man b:the_mistak b:the_rest b:there_any b:they_ll
 b:this_town b:today_$ b:too_late b:tout_ce b:two_days b:un_beau b:vecu_. b:votre_articl b:vous_l b:what_it
 b:when_i b:write_that b:young_folk b:your_page b:¶_! b:¶_be b:¶_pour f:laugh~again f:meant~again f:they
 f:you w:%, w:ad w:ai w:ailleur w:anglai w:art w:asked w:attach w:bath w:bishop w:bois w:brillia w:canna
 w:certificat w:chang w:chien w:contact w:coquillett w:couldn w:coupe w:coute w:dire w:dort w:dossi w:eau
 w:ecran w:envoi w:from w:house w:interess w:jamai w:joke w:journalist w:legal w:les w:lets w:leurs w:ll
 w:made w:march w:market w:memes w:memori w:minister w:notifica w:out w:pass w:passport w:peu w:photograph
 w:pied w:plenty w:pleur w:prene w:prioriti w:quatriem w:quid w:repeat w:saute w:scienc w:sign w:start
 w:suivi w:supermarket w:suppos w:supprim w:tape w:telephon w:tete w:vais w:vaut w:vecu w:vegan w:vin w:voyon
 w:what
+0.25
 @alike~of~4 @other~day @same~kin b:#_milli b:#_» b:$_# b:,_- b:,_all b:,_bien b:,_free b:,_impossibl
 b:,_says b:,_that b:,_we b:,_well b:-_that b:.._et b:._corrig b:^_bravo b:^_brillia b:^_clear b:^_do
 b:^_encor b:^_merci b:^_moi b:^_peut-on b:^_pouvez-vou b:^_serve b:^_stop b:^_video b:a_faire b:a_pied
 b:a_plus b:a_seriou b:again_, b:ai_dit b:ai_perdu b:all_be b:and_had b:and_never b:aussi_bien b:avez_donne
 b:been_¶ b:bravo_a b:ca_la b:ce_maire b:cesse_de b:company_s b:contr_la b:de_memoir b:de_votre b:depui_#
 b:depui_lundi b:deux_mots b:dimanch_a b:dire_$ b:do_you b:en_ai b:en_mai b:en_paix b:est_bien b:est_qu
 b:et_pourquoi b:et_un b:every_year b:faire_$ b:fait_pour b:faute_? b:footwear_, b:for_# b:for_eleven
 b:for_ten b:for_your b:hui_, b:i_get b:i_have b:i_know b:il_faut b:impot_$ b:in_a b:it_a b:it_says
 b:j_aimerai b:je_le b:je_nariv b:journal_n b:know_$ b:l_eau b:l_ecrir b:la_metropol b:la_pauvret b:le_mien
 b:le_sait b:least_two b:les_gens b:les_juges b:les_memes b:like_to b:logs_me b:lot_. b:m_not b:made_of
 b:made_this b:maire_est b:mais_c b:merci_$ b:merci_d b:missi_from b:mon_commentair b:mon_oil b:money_.
 b:mot_« b:my_own b:my_phone b:nariv_pas b:ne_le b:ne_suis b:never_arriv b:no_one b:non_. b:nos_frais
 b:now_have b:of_a b:on_your b:one_day b:other_one b:oubli_de b:out_. b:pas_l b:pas_recu b:pass_on b:paye_par
 b:photograph_. b:pourquoi_pas b:prison_. b:quand_il b:que_ca b:que_j b:que_le b:read_it b:s_all b:say_#
 b:seule_. b:si_bien b:some_of b:suis_la b:suis_pas b:t_hear b:that_. b:that_s b:the_app b:the_council
 b:the_letter b:the_minist b:the_train b:them_in b:there_$ b:think_it b:this_, b:this_is b:to_print
 b:toujour_le b:tout_ca b:tribut_to b:un_des b:un_peu b:une_erreur b:video_de b:votre_site b:vous_, b:want_to
 b:wasn_t b:what_do b:where_can b:where_is b:write_" b:wrong_addres b:you_know b:you_pass b:your_site b:¶_"
 b:¶_should b:…_$ f:paper~again f:wrong~again w:$ w:administra w:affich w:aid w:aimerai w:anyth w:apparait
 w:argen w:autre w:benevol w:bette w:biase w:bonnet w:brave w:car w:card w:centr w:cesse w:chats w:cheap
 w:cherch w:chez w:chuckl w:code w:commerc w:concert w:congratula w:connait w:convenient w:county w:cover
 w:dedan w:defigur w:digital w:divorc w:drain w:dress w:dying w:editi w:expert w:faut-il w:feminist w:find
 w:frais w:gaz w:get w:gets w:give w:hear w:hold w:horair w:hours w:instead w:itself w:jeter w:juges w:late
 w:laugh w:lentil w:leur w:ligne w:litte w:loge w:logs w:lol w:looks w:ma w:malad w:memoir w:metropol w:mien
 w:mobil w:moque w:mortgag w:nariv w:newslett w:nothi w:novel w:offert w:oui w:paris w:park w:pauvret
 w:pensioner w:perhap w:peut w:peuve w:pictur w:piece w:prete w:profit w:projet w:quand w:quarti w:reade
 w:recevoir w:reclam w:report w:sa w:sapling w:scandal w:sent w:seriou w:serve w:sound w:stuck w:studi w:tea
 w:team w:ticket w:tiens w:trent w:tribut w:updat w:va w:villag w:vitess w:wasn w:worst w:yer w:young w:€
+0.20
 =address @both~of~5 @figure~same @other~month b:"_le b:#_.. b:#_/ b:#_for b:#_hours b:#_per b:#_weeks b:#_€
 b:,_" b:,_alway b:,_c b:,_catalogu b:,_happy b:,_honte b:,_livraison b:,_moi b:,_nationwid b:,_nobody
 b:,_par b:,_plus b:._c b:._correct b:._de b:._do b:._exampl b:._go b:._il b:._name b:._no b:._qu b:._try
 b::_un b:?_# b:?_he b:^_articl b:^_beautiful b:^_bjr b:^_cyclist b:^_moins b:^_on b:^_quand b:^_vos b:^_who
 b:a_a b:a_bus b:a_copy b:a_dire b:accord_du b:administra_. b:adore_$ b:ai_des b:ai_fait b:an_insult b:and_he
 b:and_no b:and_your b:anyway_. b:apres_on b:as_the b:au_¶ b:aura_pas b:avant_# b:avant_, b:avez_oubli
 b:bac_ne b:back_to b:befor_. b:belong_in b:bienvenu_. b:by_the b:ca_se b:can_be b:can_we b:chose_.
 b:comme_les b:commentair_$ b:copy_of b:d_avoir b:d_occas b:day_s b:days_. b:de_bois b:de_nous b:de_vitess
 b:debut_a b:demand_. b:demand_il b:did_$ b:do_someth b:donne_le b:down_$ b:du_debut b:en_est b:envoy_ma
 b:envoy_un b:est_dans b:est_malad b:est_mort b:est_tombe b:etais_. b:expect_$ b:expert_. b:fabriqu_en
 b:faire_le b:fin_, b:find_the b:foot_. b:for_" b:for_forty b:for_me b:frami_, b:franc_. b:free_quote b:g_.
 b:gets_a b:give_the b:god_. b:gratuit_$ b:gratuit_, b:happy_to b:has_lost b:headlin_. b:her_. b:her_in
 b:heure_. b:hide_behind b:i_am b:i_could b:i_d b:i_do b:i_would b:i_¶ b:if_she b:if_you b:ils_y b:in_canada
 b:it_took b:it_wasn b:jamai_la b:juste_. b:l_academi b:l_administra b:l_adress b:l_annuair b:l_art
 b:la_demand b:la_faute b:la_journ b:la_langu b:la_musiqu b:la_recett b:la_seule b:la_tablett b:laiss_faire
 b:lance_pas b:langu_de b:le_bac b:le_bouton b:le_deplac b:le_direct b:le_temps b:les_autre b:les_pieds
 b:les_trous b:leur_donne b:life_$ b:live_on b:ma_grand-mer b:march_sur b:me_$ b:me_donne b:me_that
 b:merci_la b:mis_les b:mme_¶ b:moi_j b:moins_de b:monsieur_, b:mot_de b:mots_crois b:my_congratula b:my_eye
 b:my_paper b:myself_. b:ne_l b:need_more b:no_confirma b:non_, b:not_like b:nous_on b:now_. b:occas_,
 b:of_god b:on_achet b:on_leur b:on_march b:on_my b:only_the b:ou_c b:oui_, b:paid_for b:paix_. b:par_votre
 b:parce_que b:pas_mon b:pay_for b:pays_. b:pictur_of b:piece_$ b:pleas_correct b:point_c b:pour_faire
 b:pour_mon b:put_the b:qu_a b:qu_ils b:quell_epoqu b:qui_va b:racont_. b:reste_c b:review_$ b:s_#
 b:s_asseoir b:scandal_. b:se_lance b:see_the b:site_was b:someth_. b:story_, b:suis_abonn b:sujet_,
 b:sur_mobil b:t_in b:t_read b:takes_me b:telephon_? b:tells_you b:that_size b:the_front b:the_money
 b:the_mortgag b:the_old b:the_poor b:the_state b:the_youth b:there_is b:through_your b:to_put b:to_sign
 b:to_the b:today_, b:toujour_les b:town_. b:trop_de b:trous_de b:trouv_le b:twice_that b:un_? b:une_honte
 b:une_insult b:vaut_plus b:video_$ b:voila_le b:voted_against b:vous_aurie b:vous_en b:vous_et b:vous_le
 b:vous_plait b:vous_y b:want_you b:was_a b:was_her b:was_¶ b:weep_$ b:what_about b:what_the b:who_cares
 b:would_you b:y_ai b:you_" b:you_. b:you_expect b:you_got b:you_should b:you_want b:¶_mon b:¶_since b:»_il
 w:abonn w:academi w:ads w:aime w:animal w:annuair w:anyway w:askin w:autan w:beautiful w:bedroom w:belong
 w:bienvenu w:bill w:bjr w:bloqu w:book w:bouton w:break w:bus w:calculator w:canada w:cance w:censur
 w:centre-vill w:chass w:chimi w:com w:command w:company w:confirma w:content w:contribuabl w:cooki
 w:crossword w:cut w:dead w:delivery w:demand w:deserv w:direct w:drink w:earn w:eighteen w:elect w:epoqu
 w:exampl w:expir w:eye w:face w:faim w:faineant w:felt w:fera w:fete w:fichi w:fire w:fit w:flo w:foot
 w:furnitur w:glad w:got w:grand-mer w:guerr w:health w:hide w:him w:honest w:human w:il w:inscrit w:joli
 w:kept w:knows w:livraison w:mail w:mange w:matin w:minist w:more w:musiqu w:nae w:nationwid w:nonsens
 w:occas w:partag w:permiss w:person w:pieds w:pilot w:place w:plait w:play w:plutot w:policy w:press w:pret
 w:pubs w:quelqu w:rapid w:real w:recett w:referenc w:remov w:ring w:river w:rural w:savon w:score w:scotland
 w:see w:serieux w:seventy w:state w:stopp w:straight w:suiss w:tablett w:talk w:tax w:tells w:time w:toilet
 w:town w:trous w:twenty w:urgenc w:usual w:vente w:vive w:watch w:when w:who w:wonderful w:youth
+0.15
 @named~0 @run~0 b:!_et b:!_it b:!_so b:"._she b:#_as b:#_euros b:#_kids b:,_# b:,_a b:,_apres b:,_best
 b:,_buvett b:,_comme b:,_how b:,_no b:,_quand b:,_they b:-_# b:-_b b:._an b:._but b:._essay b:._follow
 b:._free b:._kindl b:._les b:._nobody b:._not b:._pay b:._thank b::_" b::_le b:?_it b:?_nous b:^_ah b:^_as
 b:^_at b:^_buy b:^_ces b:^_combien b:^_could b:^_if b:^_nobody b:^_they b:^_well b:^_when b:^_y b:a_bad
 b:a_ceux b:a_de b:a_demand b:a_deux b:a_fric b:a_l b:a_piece b:a_prope b:a_quell b:a_story b:a_vole
 b:abonn_depui b:about_that b:actual_, b:agree_$ b:ai_un b:ai_¶ b:all_know b:all_the b:all_wrong b:and_have
 b:and_nobody b:ans_qu b:aren_t b:arriv_pas b:articl_$ b:articl_complet b:at_# b:at_least b:au_# b:aura_un
 b:autour_de b:aux_yeux b:avale_nos b:avec_deux b:avec_les b:avec_mes b:be_" b:becaus_they b:besoin_d
 b:bien_sur b:birds_. b:bonjour_ou b:bought_. b:c_etait b:calls_it b:ce_qui b:cela_fait b:chang_d
 b:combien_de b:comme_d b:comme_si b:commentair_de b:compt_deux b:concert_? b:corrig_l b:could_have
 b:council_. b:d_adress b:d_ailleur b:d_autre b:d_like b:dans_vos b:day_it b:de_ces b:de_class b:de_dire
 b:de_me b:de_precis b:depui_le b:des_# b:des_fetes b:des_gens b:deux_fois b:devis_sous b:donne_envie
 b:donne_la b:driver_you b:droit_$ b:en_difficult b:en_francai b:en_tout b:encor_un b:enfin_des b:enfin_un
 b:et_elle b:et_nous b:etait_. b:etat_, b:ete_supprim b:exampl_$ b:face_. b:fait_un b:ferai_mieux b:fetes_,
 b:field_. b:first_$ b:follow_the b:for_four b:for_once b:for_our b:four_. b:franch_, b:front_page b:full_of
 b:glad_to b:go_. b:going_to b:h_$ b:h_du b:had_the b:has_the b:hasn_t b:heure_, b:hours_? b:how_do b:i_keep
 b:i_met b:i_send b:i_work b:if_he b:if_i b:il_avait b:il_fait b:il_va b:impossibl_d b:impot_. b:in_january
 b:in_touch b:in_twenty b:indee_. b:is_blank b:is_dead b:is_it b:is_still b:is_the b:jamai_mis b:je_fais
 b:je_souhaiterai b:justic_a b:know_why b:l_argen b:l_autre b:l_essentiel b:l_hiver b:la_guerr b:la_page
 b:la_parol b:la_press b:la_pub b:la_reclam b:larme_aux b:le_commentair b:le_montr b:le_vrai b:les_famill
 b:les_larme b:les_petit b:les_train b:leur_a b:ligne_$ b:like_, b:livre_chez b:looki_for b:lovel_piece
 b:made_it b:mais_ils b:mais_lui b:make_a b:mal_choisi b:mark_my b:may_i b:met_a b:mieux_de b:minut_sur
 b:moins_# b:moiti_du b:mon_dossi b:mon_oncle b:money_$ b:month_, b:montr_a b:moque_de b:my_card b:my_foot
 b:my_neighbour b:my_words b:n_ont b:n_° b:name_one b:nap_$ b:ne_voit b:need_disciplin b:nobody_ever b:noir_.
 b:nom_du b:not_be b:nothi_$ b:notre_cabinet b:nous_autre b:obituary_. b:offert_des b:oil_. b:on_¶ b:once_,
 b:ont_jamai b:or_, b:order_a b:ou_envoy b:ou_sont b:out_in b:page_, b:page_missi b:paper_$ b:par_des
 b:par_la b:par_qui b:parol_a b:partag_l b:pas_, b:pas_ete b:pas_pleur b:passe_les b:perdu_mon b:permiss_to
 b:person_who b:photo_. b:photo_du b:pleas_$ b:pleur_$ b:pm_. b:port_offert b:possibl_d b:pour_gagne
 b:precis_que b:proud_. b:put_them b:quand_? b:que_je b:qui_les b:quid_for b:racont_la b:recu_le b:ref_#
 b:rest_of b:right_for b:row_# b:rue_des b:s_about b:s_il b:s_is b:s_not b:s_ouvre b:salle_$ b:saturday_s
 b:say_" b:se_moque b:semain_. b:servic_. b:si_la b:si_quelqu b:since_the b:site_, b:sont_en b:sont_passe
 b:start_at b:stop_. b:strength_of b:subscrib_. b:sur_ma b:sur_mesur b:sur_notre b:t_find b:t_see b:talk_to
 b:temps_on b:that_i b:the_author b:the_best b:the_county b:the_famil b:the_lot b:the_map b:the_person
 b:the_real b:the_strength b:the_telephon b:the_¶ b:them_to b:they_pay b:thing_i b:this_. b:this_month
 b:this_on b:three_times b:to_your b:touch_pas b:touch_with b:toujour_. b:tout_est b:train_. b:twice_,
 b:two_lines b:two_of b:un_dimanch b:un_instituteur b:un_mot b:un_plombi b:un_point b:une_photo b:ve_read
 b:vos_lecteur b:vos_moderateur b:votre_page b:vous_oubli b:vous_racont b:vu_un b:wante_to b:was_, b:week_and
 b:well_done b:what_are b:what_time b:what_we b:when_the b:which_¶ b:while_the b:with_it b:word_" b:work_$
 b:work_in b:y_etais b:y_ont b:y_pense b:you_be b:you_describ b:you_never b:you_print b:you_set b:your_own
 b:your_review b:£_# b:¶_?? b:¶_ans b:¶_au b:¶_but b:¶_depui b:¶_la b:¶_nous b:¶_the b:¶_une b:¶_», b:¶_».
 b:»,_« b:»_ne f:none f:rulers f:they~again w:abandonn w:advert w:agriculteur w:allow w:analys w:annonc w:any
 w:applica w:aren w:attend w:attent w:audit w:aurai w:avale w:bad w:baiss w:birds w:bizarr w:blank w:bord
 w:buvett w:call w:camp w:care w:carre w:cas w:cents w:chanson w:children w:church w:clich w:coeur w:coffret
 w:coincidenc w:cold w:community w:concern w:construir w:costs w:crime w:critiqu w:crowd w:cv w:debit w:delet
 w:deliver w:deplac w:desabonn w:describ w:devrait w:difficult w:diggi w:digne w:disciplin w:drone w:ecout
 w:elles w:elus w:essentiel w:et w:everybody w:exact w:fabriqu w:faux w:ferai w:festival w:fetes w:field
 w:fifteen w:finish w:fiscal w:float w:folk w:football w:footwear w:franch w:frapp w:fric w:frigo w:funeral
 w:gauch w:gave w:getti w:givin w:gps w:grace w:group w:hasn w:hiver w:housi w:image w:internet w:january
 w:join w:jusqu w:just w:kill w:kindl w:kitchen w:knew w:lad w:lads w:least w:leave w:life w:livin w:locat
 w:look w:looki w:loved w:magnifiqu w:maree w:mayor w:meanwhil w:ment w:ministr w:misse w:moderateur w:morte
 w:motif w:ms w:municipal w:nap w:natur w:need w:night w:no w:obituary w:offer w:oncle w:oreill w:paix
 w:paper w:parce w:parol w:particulier w:paru w:perdu w:piscin w:plafond w:plans w:plombi w:portrait
 w:pourriez-vou w:price w:pris w:prope w:proud w:publicit w:racist w:rang w:reason w:recip w:recoi w:repar
 w:resultat w:retour w:riche w:right w:roule w:route w:sans w:savait w:sensibl w:set w:short w:signe w:slide
 w:sold w:souhaiterai w:stars w:stock w:stone w:subscrib w:suivr w:suppl w:teach w:telescop w:tende w:these
 w:through w:told w:treat w:trouv w:turn w:vend w:vende w:ville w:vit w:vois w:vole w:warden w:well w:which
 w:wind w:without w:years w:° w:»…
+0.10
 @alike~of~3 @share~2 b:!!_i b:!!_je b:!_on b:"._i b:"_that b:"_this b:#_acros b:#_in b:#_to b:#_¶ b:%_avec
 b:,_as b:,_enfin b:,_entre b:,_just b:,_la b:,_monsieur b:,_ne b:,_place b:,_rue b:,_savez-vou b:,_the
 b:,_this b:,_« b:._adieu b:._also b:._du b:._for b:._give b:._irresponsibl b:._it b:._meanwhil b:._more
 b:._my b:._print b:._quand b:._relis b:._toute b:._un b::_c b::_ce b:?_je b:?_non b:?_toujour b:^_allo
 b:^_app b:^_cela b:^_dear b:^_don b:^_every b:^_faut-il b:^_gagne b:^_got b:^_ma b:^_our b:^_page b:^_qu
 b:^_sans b:^_some b:^_typical b:^_worst b:^_¶ b:a-t-il_un b:a_# b:a_bank b:a_cause b:a_chaqu b:a_child
 b:a_corrig b:a_disparu b:a_jamai b:a_la b:a_last b:a_me b:a_mon b:a_month b:a_nos b:a_numbe b:a_paper
 b:a_partir b:a_remplir b:a_revoir b:a_scienc b:a_une b:a_vos b:abonn_au b:about_immigra b:ad_for b:ai_chang
 b:ai_dans b:ai_deja b:ai_les b:all_. b:all_morni b:alors_la b:alway_$ b:and_a b:and_all b:and_every
 b:and_put b:and_they b:and_this b:and_who b:anoth_reade b:ans_a b:ans_pour b:anyth_. b:app_keeps b:argen_,
 b:arret_de b:articl_a b:articl_qui b:articl_to b:aura_t b:aussi_$ b:autre_? b:aux_urgenc b:avec_ma
 b:avec_ses b:avec_vous b:avez_lu b:avoir_le b:be_interest b:been_print b:believ_i b:best_thing b:beyond_the
 b:bien_. b:billi_. b:bins_$ b:bonjour_. b:bonne_nouvell b:box_. b:bring_back b:but_he b:but_¶ b:by_peopl
 b:ca_me b:cache_tout b:cancel_. b:ce_monsieur b:ce_temps b:cette_dame b:chez_moi b:chiffr_$ b:cinq_ans
 b:club_, b:comme_are b:comme_toujour b:commentair_, b:commentair_mais b:complet_? b:complic_du b:cour_.
 b:d_been b:d_hab b:dangereux_, b:dans_sa b:de_ca b:de_mon b:de_rectifi b:de_repondr b:de_son b:de_troisiem
 b:de_vos b:demand_d b:des_articl b:des_photo b:des_tilleul b:des_¶ b:deux_mois b:direct_debit b:disagr_with
 b:disposi_. b:dit_« b:dites_que b:down_the b:down_there b:droit_de b:ecologiqu_. b:ecrit_. b:eleven_minut
 b:email_. b:en_$ b:en_mars b:end_$ b:enfin_une b:english_. b:envie_de b:envoi_des b:erreur_sur b:est_arriv
 b:est_ecrit b:est_rare b:et_a b:et_mon b:et_ne b:et_penda b:et_que b:etage_. b:etait_parfait b:etes_complic
 b:euros_par b:every_day b:everyth_. b:exact_? b:expir_. b:faire_? b:fait_des b:fait_plus b:famill_de
 b:feuill_d b:first_line b:first_time b:fois_, b:fond_de b:foot_in b:get_the b:good_to b:had_two b:have_asked
 b:have_you b:he_is b:honneur_. b:hours_. b:how_many b:human_. b:i_bet b:i_cancell b:i_laugh b:i_see b:i_told
 b:i_took b:i_wish b:i_write b:il_etait b:ils_ne b:import_quoi b:in_it b:in_july b:in_leeds b:in_my b:in_ten
 b:in_two b:interess_quelqu b:interest_in b:invert_comma b:irresponsibl_. b:is_my b:is_now b:is_so b:it_and
 b:it_on b:it_up b:it_with b:j_aurai b:j_ecris b:jaune_. b:je_dis b:je_recoi b:je_souhait b:je_veux
 b:journal_de b:journalist_. b:juin_, b:jusqu_au b:juste_, b:keep_getti b:keeps_crash b:knows_it b:l_annee
 b:l_auteur b:l_editi b:l_espac b:la_date b:la_justic b:la_ligne b:la_piscin b:la_route b:la_ville b:lads_in
 b:laiss_sa b:le_cance b:le_cas b:le_concert b:le_maire b:le_micro b:le_prix b:le_telephon b:le_¶ b:leave_the
 b:legal_$ b:les_riche b:lettr_. b:leur_vie b:lien_de b:ligne_, b:like_it b:line_$ b:lis_« b:list_.
 b:looks_like b:lost_two b:loved_it b:lundi_, b:m_envoi b:ma_commun b:maintena_. b:mairi_. b:mais_bon
 b:mari_est b:matin_$ b:me_dit b:me_in b:me_the b:menti_that b:messieur_les b:metal_detector b:moi_,
 b:mon_compt b:mon_mari b:monde_a b:month_. b:month_free b:more_like b:my_comme b:my_fathe b:my_grandson
 b:my_house b:my_mum b:my_numbe b:my_¶ b:neighbour_is b:never_do b:never_mind b:never_set b:nos_gosse
 b:not_been b:nothi_, b:notre_site b:nous_cache b:numbe_. b:of_cours b:of_these b:old_ones b:on_devrait
 b:on_dit b:on_envoi b:on_that b:on_veut b:on_vous b:one_pan b:one_¶ b:open_the b:or_¶ b:ou_on b:ou_pas
 b:ou_peut-on b:ou_trouv b:oubli_d b:page_hasn b:papie_. b:par_jour b:paragraph_est b:parti_des b:partir_de
 b:passe_par b:payon_. b:penda_ce b:pense_aux b:pense_qu b:peopl_in b:perce_off b:peur_de b:peut_on
 b:peux_vous b:phras_, b:place_du b:pleas_print b:pleas_put b:plus_personn b:post_? b:pour_des b:pour_un
 b:pour_vous b:prenne_le b:proud_to b:put_it b:que_de b:que_mes b:qui_? b:qui_paie b:qui_« b:quote_.
 b:reade_s b:remerci_. b:retrait_, b:revoir_. b:rien_ne b:right_, b:right_and b:rire_jaune b:route_, b:s_name
 b:s_¶ b:sait_, b:samedi_$ b:says_. b:send_me b:ses_# b:set_foot b:should_all b:si_vous b:signe_up
 b:son_sujet b:sous_cet b:still_no b:still_on b:story_. b:suppos_to b:sur_ces b:sur_telephon b:sur_une b:t_.
 b:t_do b:t_even b:t_let b:telephon_$ b:telephon_. b:telli_me b:that_has b:the_end b:the_link b:the_record
 b:the_saturday b:the_sea b:the_student b:the_top b:the_weekend b:there_, b:they_take b:they_were b:thing_.
 b:this_$ b:this_articl b:this_in b:this_paragraph b:this_story b:three_weeks b:times_and b:to_? b:to_look
 b:to_me b:to_send b:to_use b:to_work b:togeth_. b:toujour_pas b:tous_la b:tout_sur b:tout_un b:toute_l
 b:toute_la b:toute_une b:town_$ b:trois_samedi b:trop_$ b:twenty_years b:un_courri b:un_qui b:under_this
 b:une_belle b:une_bonne b:une_phras b:urgenc_. b:us_for b:us_old b:us_who b:use_the b:venez_voir b:verit_que
 b:villag_. b:vois_que b:vos_« b:votre_formulair b:votre_newslett b:voule_. b:vous_. b:vous_laiss b:vous_les
 b:vous_voule b:want_a b:way_to b:we_were b:week_, b:weeks_, b:where_do b:where_s b:which_i b:who_do
 b:who_has b:why_do b:with_dr b:words_, b:work_. b:wrong_, b:wrote_it b:y_a-t-il b:year_? b:years_$ b:you_$
 b:you_charg b:you_just b:you_moderat b:you_put b:you_so b:you_take b:you_write b:you_¶ b:your_pages
 b:your_paper b:¶_, b:¶_= b:¶_avec b:¶_every b:¶_¶ b:»_qui f:letter~again w:! w:a-t-il w:acces w:accou
 w:actual w:adieu w:advertis w:affair w:ago w:amazon w:ange w:answe w:apple w:appli w:apres w:artist w:as
 w:aucun w:aux w:avec w:avis w:avoir w:bac w:banks w:banni w:bel w:bet w:beyond w:biere w:billet w:bio
 w:block w:bonus w:bosse w:bought w:breakfast w:bring w:buses w:caiss w:calcul w:cancel w:cancell w:careful
 w:cause w:chain w:cher w:chouett w:claim w:click w:clien w:club w:commenc w:competi w:complain w:complic
 w:comprend w:conserv w:cyclist w:dangereux w:decide w:decue w:dessu w:detail w:detector w:dis w:disposi
 w:dogs w:dois-j w:drive w:ecologiqu w:entrepris w:essai w:est-il w:etage w:exces w:expensiv w:explain w:fact
 w:fenci w:firefox w:food w:frami w:full w:funny w:g w:garden w:gesti w:going w:grandson w:hab w:had w:hang
 w:heat w:honneur w:honte w:immigra w:inconnu w:instituteur w:interet w:invert w:ipad w:irresponsibl w:jail
 w:jaune w:jette w:lache w:land w:laptop w:law w:local w:madam w:mari w:merit w:metal w:micro w:min w:mode
 w:modera w:moderat w:mois w:must w:myself w:named w:ne w:necessair w:neighbour w:new w:newspap w:offre
 w:only w:onze w:opposi w:our w:ouvert w:page w:pain w:pan w:papie w:parfait w:parrot w:payon w:physiqu
 w:plant w:pompe w:possibl w:pourta w:precis w:precise w:prenne w:profs w:propos w:public w:puis-j w:push
 w:rag w:raison w:ramass w:rare w:recommand w:refund w:remerci w:remettr w:remplir w:repair w:repondr
 w:repons w:restaura w:reste w:result w:revoir w:rigol w:rouvr w:ruine w:saturday w:sayin w:sec w:shari
 w:shop w:signal w:singl w:size w:somebody w:sonde w:sonne w:sport w:stade w:stop w:strang w:such w:suivant
 w:sur w:surgery w:ta w:take w:them w:themselv w:then w:throw w:tilleul w:ton w:top w:transmettr w:tried
 w:tue w:typical w:venir w:veux w:vicar w:vile w:voir w:voisin w:volunte w:vos w:voule w:waste w:weekend
 w:whatev w:wish
+0.05
 =!$ @run~4 @same~result b:!_des b:!_voila b:",_so b:#_) b:#_balle b:#_er b:#_metre b:#_on b:#_rd b:%_off
 b:,_alors b:,_auriez-vou b:,_cela b:,_could b:,_elles b:,_eux b:,_faite b:,_nor b:,_oui b:,_peopl
 b:,_personn b:,_peut-on b:,_quell b:,_si b:,_tarif b:,_three b:,_tres b:,_were b:._$ b:._bon b:._can
 b:._continu b:._encor b:._her b:._how b:._interess b:._mais b:._nothi b:._pouvez-vou b:._press b:._quel
 b:._quell b:._she b:._trois b:._vive b:._when b:._would b:._your b:?_( b:?_and b:?_is b:?_moi b:?_nobody
 b:?_ou b:?_pas b:?_tout b:?_venez b:^_cours b:^_depui b:^_did b:^_fair b:^_funny b:^_hi b:^_journalist
 b:^_pourriez-vou b:^_respect b:^_salari b:^_savez-vou b:^_si b:^_somebody b:^_tout b:^_used b:^_ya b:^_you
 b:a_case b:a_ces b:a_cette b:a_chequ b:a_donc b:a_fait b:a_full b:a_human b:a_le b:a_lire b:a_lot b:a_man
 b:a_mettr b:a_moins b:a_red b:a_sa b:a_ses b:a_vu b:a_ward b:about_a b:about_our b:about_right b:about_this
 b:about_what b:acces_a b:ad_block b:addres_? b:adieu_. b:adress_, b:adress_pour b:advert_, b:ai_ete b:ai_eu
 b:ai_plus b:aime_pas b:am_one b:an_, b:an_error b:ancienn_adress b:and_can b:and_could b:and_each b:and_got
 b:and_when b:and_with b:and_would b:and_yet b:anyth_on b:apologis_for b:arriv_plus b:art_, b:articl_.
 b:articl_de b:articl_s b:as_" b:as_someon b:ask_you b:asked_us b:at_our b:at_your b:au_club b:au_moins
 b:aurait_pu b:availabl_for b:avanc_. b:avant_de b:avec_ce b:avec_des b:avec_nos b:away_$ b:b_. b:back_.
 b:becaus_you b:been_tryin b:been_up b:bien_, b:bless_her b:bon_debarra b:bonjour_madam b:box_, b:bravo_le
 b:built_in b:but_i b:by_post b:by_¶ b:ca_dure b:ca_pour b:calendar_. b:can_one b:cantin_. b:cause_de
 b:ce_bel b:celui_de b:ces_messieur b:chang_my b:cheer_me b:chequ_for b:chez_eux b:child_, b:choir_$
 b:class_de b:club_. b:come_and b:come_with b:comme_about b:comme_faire b:comme_il b:comme_on b:comme_open
 b:comme_was b:commentair_? b:commentair_depui b:commentair_sur b:construir_des b:contact_? b:contact_avec
 b:continu_comme b:contr_les b:cooki_box b:coordonn_? b:could_send b:crash_when b:d_assuranc b:d_avanc
 b:d_eau b:d_etre b:d_un b:d_¶ b:day_$ b:days_, b:de_billet b:de_cet b:de_cherch b:de_chien b:de_deces b:de_l
 b:de_lire b:de_ma b:de_poste b:de_press b:de_propagand b:de_publicit b:de_recopi b:de_sa b:des_docum
 b:des_guerr b:des_histoir b:desk_$ b:devrait_etre b:devrait_mettr b:diffe_. b:dire_ce b:dire_que b:dit_la
 b:dix_¶ b:do_a b:do_anyth b:do_we b:does_. b:doing_a b:donne_des b:droit_d b:droit_est b:drove_the
 b:du_journal b:du_monde b:earliest_. b:ecrir_un b:ecris_, b:effect_. b:elle_. b:en_avait b:en_commentair
 b:en_contact b:en_droit b:en_ligne b:en_novembr b:en_trois b:en_vende b:encor_des b:encor_nos b:enfan_de
 b:enjoy_it b:entre_en b:envoy_nos b:est-c_que b:est_. b:est_du b:est_paru b:est_tres b:est_votre b:et_ceux
 b:et_de b:et_des b:et_l b:et_mes b:et_personn b:et_pour b:et_qu b:et_sans b:et_surtout b:etais_, b:etait_au
 b:every_singl b:every_time b:every_week b:explain_why b:faire_. b:faire_de b:faire_insult b:fais_un
 b:fait_plaisir b:fait_rever b:fait_si b:faite_le b:farme_in b:faut-il_que b:faut_pas b:faux_, b:ferme_la
 b:ferme_les b:ferme_sur b:figur_. b:fin_de b:find_a b:first_. b:fix_it b:for_anyth b:for_it b:for_my
 b:for_price b:formul_. b:found_. b:fridg_$ b:from_home b:fund_the b:gave_them b:gens_qui b:get_# b:get_my
 b:get_your b:give_me b:got_the b:got_them b:govern_is b:grave_. b:has_a b:has_leake b:have_about b:have_her
 b:have_left b:have_loved b:her_email b:here_. b:hi_, b:his_¶ b:histoir_. b:home_, b:how_may b:how_you
 b:i_find b:i_open b:i_playe b:i_reach b:il_parait b:ils_aurai b:ils_vienne b:in_? b:in_¶ b:instead_of
 b:interess_? b:internet_. b:is_about b:is_no b:is_not b:is_wrong b:it_back b:it_down b:it_fails b:it_isn
 b:it_just b:it_keeps b:it_off b:it_suitabl b:j_adore b:jamai_. b:je_cherch b:je_les b:je_possed b:joke_$
 b:journal_est b:journalist_veut b:just_print b:keep_the b:keeps_going b:know_who b:l_equip b:l_europ
 b:la_cantin b:la_croix b:la_famill b:la_grill b:la_journalist b:la_mise b:la_quest b:la_rue b:la_suite
 b:la_video b:laptop_$ b:last_line b:laugh_so b:le_chanti b:le_code b:le_courri b:le_dire b:le_droit
 b:le_faire b:le_lecteur b:le_lendemain b:le_matin b:le_nombr b:le_numero b:le_portail b:le_porteur
 b:le_texte b:leeds_. b:les_chien b:les_golfs b:les_mains b:let_me b:leur_fait b:ligne_. b:link_for b:local_.
 b:log_in b:look_like b:loved_this b:lui_transmettr b:lundi_$ b:ma_voisin b:madam_, b:mail_. b:mais_il
 b:maitr_. b:man_who b:me_connect b:me_it b:me_know b:me_met b:me_parle b:me_suis b:me_two b:me_up b:merci_de
 b:merci_¶ b:mes_coordonn b:mes_enfant b:mes_impot b:met_« b:mettr_un b:milieu_de b:milli_. b:milli_de
 b:milli_pour b:mise_a b:mistak_, b:mois_, b:mon_abonn b:mon_ancienn b:mon_fils b:mon_journal b:mon_numero
 b:mon_tel b:mon_telephon b:mon_temps b:money_from b:mot_pour b:my_# b:my_accou b:my_ad b:my_broth b:my_class
 b:my_ex b:my_full b:my_mothe b:my_siste b:my_son b:my_subscrip b:my_tablet b:n_aime b:ne_m b:ne_parle
 b:ne_peux b:ne_posez b:ne_vous b:near_the b:need_to b:never_correct b:newspap_. b:niveaux_, b:no_fee
 b:nobody_asked b:nom_, b:nom_et b:nos_route b:not_do b:not_found b:not_my b:notre_avis b:nous_ont
 b:nous_prend b:nouvell_dans b:number_are b:on_# b:on_a b:on_and b:on_me b:on_peut b:on_sait b:once_again
 b:one_? b:one_for b:only_thing b:ont_bien b:ont_le b:ou_peut b:out_$ b:page_and b:page_says b:par_l
 b:parait_que b:parle_jamai b:parle_pas b:pas_a b:pas_faire b:passe_en b:pay_us b:personn_a b:personn_ne
 b:peut_plus b:photo_, b:pieds_dans b:pis_nos b:place_des b:pleas_send b:plein_de b:plus_$ b:plus_, b:pm_,
 b:poison_. b:porteur_est b:posez_jamai b:postal_? b:pour_cet b:pour_du b:pour_ne b:pour_riche
 b:pourquoi_faut-il b:pourquoi_mon b:pouvez-vou_me b:prend_pour b:press_? b:print_. b:print_that b:problem_$
 b:proper_, b:publi_n b:public_on b:puis_il b:qu_aux b:quand_ce b:que_c b:que_dit b:que_personn b:qui_dois-j
 b:qui_la b:qui_le b:qui_peut b:qui_prend b:quoi_serve b:read_a b:read_the b:reject_button b:repondr_,
 b:report_a b:reserv_aux b:resili_mon b:revoy_votre b:riche_. b:rien_, b:rien_de b:road_. b:robot_.
 b:run_this b:s_alway b:s_est b:s_for b:s_missi b:s_paper b:sa_carte b:sans_passe b:savoir_si b:says_it
 b:se_passe b:season_ticket b:see_our b:send_a b:send_it b:serait-il_possibl b:seule_a b:should_i b:si_les
 b:si_peur b:simpl_. b:site_affich b:so_good b:so_much b:somebody_s b:someon_who b:son_nom b:son_¶ b:sort_it
 b:still_you b:story_$ b:street_. b:suitabl_for b:suite_, b:sur_cette b:sur_mon b:sur_nos b:svp_, b:t_want
 b:t_¶ b:talk_on b:tarif_degressif b:telephon_, b:that_bus b:that_isn b:that_made b:that_man b:the_advert
 b:the_country b:the_earliest b:the_lady b:the_list b:the_mayor b:the_other b:the_place b:the_price
 b:the_puzzl b:the_recip b:the_school b:the_sentenc b:the_time b:the_way b:them_? b:there_an b:there_and
 b:they_call b:this_one b:thursday_. b:time_. b:time_for b:to_" b:to_, b:to_know b:to_talk b:to_you
 b:toujour_la b:tous_niveaux b:tout_l b:tout_vu b:transmettr_mes b:travaill_# b:tres_belle b:tres_bien
 b:trois_fois b:trois_semain b:tryin_to b:twice_$ b:twice_and b:two_years b:typed_. b:un_a b:un_camio
 b:un_certain b:un_classeur b:un_commentair b:un_enfan b:un_expos b:un_journalist b:un_poisson b:une_.
 b:une_qui b:up_and b:up_of b:us_$ b:ve_lost b:ve_report b:versi_of b:veut_pas b:vide_, b:villag_,
 b:vingt_ans b:voila_ce b:voila_un b:votre_appli b:votre_carte b:votre_journalist b:vous_m b:vous_ne b:we_are
 b:we_d b:we_offer b:we_re b:websit_. b:what_an b:what_is b:when_its b:when_they b:when_this b:when_will
 b:who_i b:who_was b:who_wrote b:why_. b:why_my b:wife_s b:will_be b:will_you b:with_a b:with_her
 b:with_saturday b:word_for b:would_" b:would_anyon b:would_the b:write_up b:written_by b:wrong_but b:ya_des
 b:years_i b:yeux_$ b:you_alway b:you_could b:you_give b:you_leave b:you_let b:you_ll b:you_need b:you_pay
 b:you_peopl b:your_app b:your_cooki b:your_newspap b:your_websit b:¶_!! b:¶_# b:¶_: b:¶_articl b:¶_at b:¶_by
 b:¶_en b:¶_et b:¶_le b:¶_no b:¶_one b:¶_ou b:¶_un b:¶_you b:¶_« b:¶_»… b:»,_je b:»._j b:…_et f:contact~again
 w:agricultur w:aider w:already w:am w:android w:announc w:anonym w:anyon w:apologis w:around w:arros w:asks
 w:assez w:aunti w:aurait w:auriez-vou w:auteur w:autorout w:autour w:availabl w:away w:backlink w:balanc
 w:balle w:bed w:bicycl w:billi w:bins w:blog w:boost w:boutiqu w:bu w:built w:cabinet w:cadeau w:calendar
 w:camarad w:canard w:cantin w:caracter w:cash w:chanti w:chaqu w:chercheur w:china w:chinoi w:choir
 w:classeur w:come w:comment w:commercant w:connu w:consult w:consulta w:contr w:cook w:coordonn w:copain
 w:cost w:could w:cour w:crash w:credit w:croir w:croix w:cross w:cru w:daily w:dame w:data w:debarra w:debat
 w:deces w:decouvr w:degressif w:demenag w:denie w:dept w:develop w:di w:die w:diffe w:disen w:donc w:dream
 w:drole w:dure w:earliest w:eleven w:enfan w:england w:enjoy w:etonna w:etudiant w:euro w:every w:ex
 w:factur w:fails w:faisait w:famill w:fan w:farme w:fee w:feuill w:fine w:flats w:flower w:formul w:forty
 w:fridg w:friend w:golfs w:gone w:graduat w:grave w:greeting w:grill w:habitant w:habituell w:happen w:hi
 w:holde w:hospital w:husband w:import w:imprim w:install w:institutric w:joignabl w:journal w:jurist
 w:la-dedan w:lac w:leake w:lecteur w:lendemain w:light w:lire w:listen w:lived w:load w:lock w:log w:love
 w:lu w:lunch w:magazin w:manuscrit w:marchand w:marin w:marri w:matter w:measur w:meeting w:menac w:menag
 w:mme w:monde w:morts w:much w:next w:nineteen w:niveaux w:noel w:noir w:nombr w:nor w:novembr w:numbe
 w:offic w:opera w:organis w:ouvertur w:paid w:paint w:palac w:panda w:parait w:parki w:parts w:passenger
 w:password w:patrimoin w:pdg w:peux w:pieton w:pile w:pitch w:plain w:plaindr w:plaisir w:plann w:plateau
 w:playe w:poison w:poisson w:politic w:politiqu w:port w:portail w:porteur w:posez w:possed w:poste w:posti
 w:poubell w:pr w:prevu w:prochain w:propagand w:proper w:property w:pu w:publi w:publish w:puzzl w:rappel
 w:rd w:recopi w:record w:redoute w:reform w:regal w:regle w:regrett w:rent w:reply w:resign w:resili
 w:respectueus w:retrait w:rever w:revie w:revoy w:rich w:roux w:row w:sache w:savez-vou w:sea w:semain
 w:sept w:serait-il w:seuls w:shipp w:showi w:silenc w:similar w:simpl w:so w:soleil w:spend w:spent w:stude
 w:stupidity w:subscrip w:suitabl w:suite w:sure w:sursi w:survey w:system w:tablet w:tard w:taxes w:tel
 w:telli w:tenant w:term w:they w:togeth w:toujour w:toute w:trees w:truc w:tryin w:tunnel w:twice w:type
 w:typed w:utile w:utilis w:vache w:vendredi w:veule w:vienn w:vingt w:viven w:voleur w:voted w:vraim w:wante
 w:wants w:ward w:wee w:wheel w:white w:wills w:worke w:worldwid w:yet w:»,
-0.05
 @alike~of~2 @both~of~1 @both~of~6 @named~2 @quote~short~same @same~role @share~3 b:!_ils b:!_the b:!_¶ b:"_#
 b:"_he b:"_of b:"_there b:"_would b:#_+ b:#_- b:#_au b:#_days b:#_h b:#_hors b:#_may b:#_milliard b:#_not
 b:#_now b:#_years b:(_e b:(_la b:(_s b:,_accord b:,_cod b:,_d b:,_encor b:,_every b:,_ils b:,_invariabl
 b:,_it b:,_pleas b:,_sauf b:,_then b:.._has b:._and b:._bit b:._bravo b:._ca b:._cordial b:._donc b:._est-c
 b:._fix b:._if b:._just b:._mon b:._par b:._que b:._read b:._sauf b:._sinon b:._so b:._son b:._there
 b:._veuill b:._vos b:._whoev b:._« b:/_e b::_# b::_the b::_vous b:;_the b:??_$ b:?_" b:?_ca b:?_do b:?_ma
 b:?_merci b:?_no b:?_par b:?_un b:?_you b:^_abonn b:^_faite b:^_honest b:^_how b:^_infinitif b:^_l
 b:^_mauvais b:^_mes b:^_neuf b:^_normal b:^_photo b:^_phras b:^_poor b:^_pourquoi b:^_quarant b:^_quell
 b:^_someth b:^_tewkesbury b:^_this b:^_virgul b:^_we b:a_$ b:a_boy b:a_cote b:a_differe b:a_door b:a_ferme
 b:a_line b:a_lovel b:a_n b:a_page b:a_perdu b:a_review b:a_six b:a_toute b:a_tuesday b:a_vingt b:a_¶ b:a_»
 b:about_. b:about_the b:accord_$ b:accord_pas b:achet_le b:adjectif_, b:again_$ b:age_, b:agree_mes
 b:ai_achet b:ai_travaill b:ai_une b:ai_vue b:all_i b:all_of b:an_. b:an_apostroph b:an_articl b:an_hour
 b:an_old b:and_" b:and_to b:and_we b:apostroph_. b:apostroph_there b:app_. b:apres_le b:are_run b:articl_!
 b:articl_about b:asked_for b:attend_toujour b:au_debut b:au_masculin b:au_nom b:au_particip b:avait_un
 b:avec_accen b:avec_avoir b:avec_beaucoup b:avec_la b:avec_mon b:avec_une b:avoir_. b:avoir_l b:avons_lu
 b:be_a b:beaucoup_d b:becaus_i b:becaus_of b:befor_a b:befor_the b:besoin_. b:bette_. b:bien_de
 b:bonne_continua b:bonsoir_, b:but_" b:but_there b:cents_, b:cette_nuit-la b:chang_tout b:chef_, b:cloch_.
 b:close_on b:closi_invert b:club_s b:code_postal b:comme_le b:comme_vous b:complet_. b:comprend_pas
 b:crois_, b:d_abord b:d_rathe b:d_« b:dans_l b:date_d b:de_deux b:de_frapp b:de_gens b:de_le b:de_lettr
 b:de_mettr b:de_ne b:de_retard b:de_suite b:deny_. b:deux_$ b:deux_trait b:deux_¶ b:devan_la b:dire_a
 b:dit_le b:does_nobody b:door_. b:du_particip b:du_verbe b:e_) b:eight_to b:else_$ b:en_- b:en_haut b:en_l
 b:en_me b:en_panne b:en_plus b:english_at b:english_is b:envol_, b:equip_. b:er_, b:er_/ b:est-c_qu
 b:est_alles b:est_deux b:est_donc b:est_feminin b:est_honteux b:est_hors b:est_hospitalis b:est_ma b:est_mal
 b:est_nee b:est_vous b:et_encor b:et_ils b:et_rien b:et_votre b:etais_a b:etais_dans b:etais_son
 b:etait_hier b:etait_l b:etant_du b:ete_fonde b:ete_» b:eu_la b:even_a b:evidem_. b:fait_# b:fait_pas
 b:faute_, b:faute_en b:faux_. b:feminin_$ b:ferme_$ b:ferme_le b:fin_. b:fine_. b:fois_a b:fois_de
 b:fonde_en b:for_heaven b:for_print b:for_thirty b:for_¶ b:from_# b:from_a b:gagne_# b:gens_vont b:gone_,
 b:ha_. b:had_a b:has_" b:has_# b:has_$ b:has_¶ b:haut_vous b:have_done b:have_not b:he_d b:him_, b:hoped_to
 b:house_. b:i_need b:i_post b:i_said b:i_serve b:i_shan b:ici_, b:ici_: b:il_parle b:ils_l b:in_an
 b:in_august b:in_english b:infinitif_$ b:is_close b:is_off b:is_on b:is_only b:it_go b:it_out b:it_since
 b:it_three b:it_¶ b:its_, b:its_¶ b:j_habit b:je_me b:journalist_d b:just_say b:just_the b:know_what
 b:l_affair b:l_articl b:l_associa b:l_audienc b:l_auxiliair b:l_histoir b:l_infinitif b:l_on b:l_orthograph
 b:l_usine b:la_liste b:la_pauvr b:la_plus b:la_salle b:le_bourg b:le_parquet b:le_sais b:le_verbe b:les_a
 b:les_matin b:les_media b:let_it b:line_, b:liste_$ b:lot_of b:m_, b:m_afraid b:ma_maitress b:ma_mere
 b:made_my b:mais_ce b:majuscul_, b:makes_it b:mal_orthographi b:mardi_, b:mars_, b:mars_il b:may_,
 b:me_demand b:me_fait b:meme_chose b:meme_si b:metre_, b:mettr_dans b:mine_? b:minut_$ b:minut_, b:missi_$
 b:moins_$ b:mois_pour b:mon_¶ b:monday_. b:my_daught b:my_husband b:my_late b:n_arriv b:name_is
 b:ne_comprend b:ne_prend b:ne_se b:ne_sont b:need_$ b:needful_. b:ni_le b:nine_. b:no_, b:no_apostroph
 b:no_link b:non_mais b:non_pas b:not_an b:not_¶ b:noun_, b:nous_qui b:now_, b:of_it b:of_our b:of_the
 b:of_those b:on_an b:on_paie b:one_" b:one_has b:one_is b:one_n b:open_on b:openi_hours b:orthograph_!
 b:orthograph_$ b:ou_, b:ou_l b:our_parish b:out_loud b:out_to b:own_websit b:p_. b:page_# b:paix_a
 b:paper_and b:par_contr b:par_mois b:paragraph_. b:part_de b:particip_, b:pas_avant b:pas_besoin b:pas_en
 b:pas_encor b:pas_mis b:pas_ouvert b:passe_, b:peopl_who b:phras_: b:pictur_. b:piece_, b:plait_. b:pleas_,
 b:pleas_do b:plural_, b:pluriel_$ b:point_for b:poor_woman b:porte_$ b:porte_le b:post_it b:pour_#
 b:pourri_vous b:prochain_, b:proven_, b:puisqu_il b:qui_ai b:qui_revie b:rd_of b:remplac_par b:reply_to
 b:respect_sir b:rien_. b:round_$ b:route_$ b:s_) b:s_: b:s_au b:s_five b:s_puisqu b:s_quand b:s_the b:sa_¶
 b:said_" b:sais_, b:sais_j b:same_story b:sat_in b:say_so b:sayin_" b:sea_. b:second_" b:second_sentenc
 b:sentenc_$ b:sentenc_, b:septemb_. b:shame_on b:she_¶ b:should_have b:shows_the b:shut_. b:si_l b:signal_un
 b:singuli_avec b:site_$ b:so_$ b:so_. b:so_fine b:so_to b:speak_of b:step_# b:subject_is b:sujet_pluriel
 b:sunday_. b:sur_l b:surel_, b:t_a b:t_be b:t_have b:taken_$ b:tante_, b:th_. b:than_$ b:that_$ b:that_place
 b:that_was b:that_would b:the_# b:the_booki b:the_call b:the_correc b:the_date b:the_figur b:the_indict
 b:the_needful b:the_numbe b:the_original b:the_steps b:the_the b:the_verb b:the_webcam b:the_young b:their_$
 b:their_offic b:there_at b:this_to b:titre_$ b:titre_de b:to_a b:to_come b:to_say b:to_tell b:to_write
 b:trente-cinq_ans b:two_were b:un_banc b:un_souci b:un_zero b:une_citat b:une_de b:union_$ b:up_# b:up_.
 b:up_in b:updat_. b:us_. b:us_in b:va_pas b:ve_had b:verb_. b:verbe_$ b:verbe_au b:veuill_agree b:vite_$
 b:votre_photo b:vous_devri b:voyez_$ b:was_. b:was_dropp b:was_made b:weekl_$ b:went_to b:were_$ b:who_.
 b:who_can b:who_did b:who_¶ b:with_an b:with_my b:would_have b:would_like b:wrong_one b:yes_,
 b:your_apostroph b:¶_"? b:¶_- b:¶_; b:¶_an b:¶_ca b:¶_de b:¶_des b:¶_for b:¶_if b:¶_mais b:¶_men b:¶_par
 b:¶_pas b:¶_… b:¶_→ b:»,_l b:»_de b:»_devrait b:…_« f:care~again f:writing w:& w:* w:." w::/ w:abord
 w:accept w:adjectif w:agreabl w:aigu w:alles w:allo w:alors w:ame w:amoun w:ancienn w:approuv w:are w:area
 w:asseoir w:associa w:assur w:assuranc w:atten w:audienc w:auxiliair w:avanc w:avons w:b w:bag w:banc
 w:barbu w:becaus w:besoin w:beurr w:biscuit w:blanch w:board w:booki w:bourg w:boy w:budget w:camio
 w:chapeau w:charg w:charm w:choisiss w:cinq w:cinquant w:classiqu w:cloch w:closi w:cod w:coins w:collin
 w:confirm w:continu w:continua w:cordial w:coup w:couru w:couvert w:covid w:curator w:dans w:dark w:daught
 w:decouvert w:demande w:deny w:design w:devri w:differenc w:dimanch w:disparu w:doing w:drove w:ecart w:ed
 w:employ w:entier w:envol w:etant w:etre w:etude w:evene w:eveni w:evening w:evidem w:explica w:expos w:fair
 w:fait w:faite w:fathe w:fermetur w:film w:fish w:follow w:fonde w:forms w:fort w:found w:fourth w:foyer
 w:front w:gallery w:govern w:grammar w:half w:heaven w:hee-haw w:helicopter w:hope w:hoped w:hospitalis
 w:hum w:hungry w:incorrect w:indict w:infirmier w:informatiqu w:institut w:invariabl w:invit w:invoic
 w:ironic w:issue w:it w:jokin w:justic w:la w:la-haut w:laiss w:lecon w:lequel w:lines w:loud w:machin
 w:maitress w:makes w:makin w:manag w:marks w:marqu w:marriag w:marrow w:masculin w:means w:media w:mette
 w:mettr w:milli w:milliard w:mise w:miss w:monsieur w:montagn w:moved w:needful w:neith w:nous w:nouvell
 w:now w:nuit-la w:often w:oh w:original w:orthograph w:orthographi w:own w:paella w:panne w:parish w:parlia
 w:parquet w:pause w:payee w:perce w:permi w:pingouin w:plan w:poche w:pourri w:prendr w:preposi w:prime
 w:procedur w:project w:promo w:pronom w:proofread w:proven w:puisqu w:quatr w:questionnair w:quoti w:realis
 w:recu w:redacteur w:rentr w:renvoi w:repond w:repri w:resident w:respect w:retard w:retrouv w:rire w:robot
 w:rule w:salari w:samedi w:say w:securit w:shut w:sic w:singular w:sinistr w:soixant w:someth w:sons w:sorry
 w:sort w:souci w:sourc w:speak w:speech w:sprin w:steps w:still w:suspect w:taill w:taken w:takes w:tales
 w:tant w:tante w:taught w:terminal w:tewkesbury w:texte w:think w:those w:tiret w:trente-cinq w:turns w:u
 w:van w:vendr w:veuill w:veut w:vietnam w:votin w:voyag w:wakel w:we w:whom w:worki w:yours w:–
-0.10
 @other~direction b:!_enfin b:!_my b:",_and b:",_not b:"_and b:"_has b:"_should b:"_the b:"_were b:"_— b:#_:
 b:#_ans b:#_but b:#_c b:#_dans b:#_de b:#_g b:#_mais b:#_miles b:#_ml b:#_perce b:#_so b:)._$ b:,_avec
 b:,_becaus b:,_can b:,_check b:,_de b:,_merci b:,_only b:,_or b:,_permettez-moi b:,_rien b:,_there b:,_where
 b:,_who b:-_you b:._" b:._abonn b:._alors b:._eithe b:._la b:._ma b:._qui b:._serve b:._though b:._une
 b:._we b::_on b::_one b::_votre b:?_c b:?_la b:?_she b:^_accord b:^_age b:^_apostroph b:^_apprenti
 b:^_clair-obscur b:^_comma b:^_en b:^_except b:^_ferme b:^_half b:^_have b:^_m b:^_n b:^_ne b:^_no b:^_not
 b:^_nothi b:^_paragraph b:^_sa b:^_sir b:^_trait b:^_tripl b:^_whose b:a_. b:a_deja b:a_dit b:a_droit
 b:a_fifth b:a_gagne b:a_jour b:a_lette b:a_ma b:a_plural b:a_qu b:a_sarlat b:a_troop b:a_white b:abstenu_,
 b:accen_sur b:accord_, b:add_up b:agree_with b:ai_cliqu b:an_¶ b:and_on b:and_one b:and_the b:annee_,
 b:ans_! b:ans_$ b:ans_?? b:ans_depui b:apostroph_in b:apprend_le b:apres_la b:are_nine b:are_¶ b:arriv_$
 b:articl_? b:articl_est b:as_my b:asseoir_. b:astronom_amateur b:at_all b:at_that b:at_¶ b:au_cm b:aunt_s
 b:avait_pas b:avec_l b:avec_un b:b_# b:back_$ b:be_the b:been_takin b:besoin_de b:bonjour_, b:but_you b:ca_!
 b:ca_s b:ca_va b:can_say b:capital_. b:ce_matin b:ce_prix-la b:chair_$ b:chambr_d b:chang_. b:check_their
 b:chose_$ b:chose_, b:close_for b:connect_$ b:contr_le b:coordinator_. b:could_tell b:council_tax b:d_ecole
 b:d_ici b:d_imprimeri b:dans_le b:dans_les b:de_jeu b:de_publi b:de_quel b:de_« b:dear_editor b:demand_aux
 b:depui_ce b:depui_longtemp b:des_le b:des_mots b:deux_ans b:dit_que b:dog_. b:donc_pas b:dont_vous
 b:du_temps b:ecrit_sur b:ecrit_« b:editor_, b:elle_est b:elle_m b:en_charg b:en_chef b:en_janvi b:en_trop
 b:encor_et b:est_celle b:est_devan b:est_mme b:est_moi b:est_ne b:et_j b:et_le b:et_toujour b:et_une
 b:etait_# b:etait_un b:euros_$ b:eveni_, b:everywher_else b:faire_un b:fait_la b:feminin_, b:ferme_,
 b:fille_de b:fin_$ b:fois_! b:fonctionn_pas b:fonctionnair_. b:for_. b:forgot_to b:four_hundr b:front_of
 b:full_name b:gare_. b:h_, b:h_le b:hard_i b:has_gone b:has_no b:he_was b:her_, b:heure_avec b:i_count
 b:i_hope b:i_taught b:i_used b:ici_$ b:il_aurait b:il_se b:imprimeri_, b:in_her b:in_to b:insid_the
 b:into_the b:it_" b:it_at b:it_round b:its_. b:j_apprend b:j_en b:je_travaill b:journal_$ b:journal_.
 b:journalist_n b:kindl_note b:l_ere b:l_imperatif b:la_, b:la_base b:la_chambr b:la_commun b:la_couvertur
 b:la_gare b:la_gendarmeri b:la_redac b:la_reuni b:la_second b:last_month b:late_husband b:le_bon
 b:le_conseil b:le_derni b:le_dit b:le_dossi b:le_journalist b:le_musee b:le_pluriel b:le_point b:le_port
 b:le_pv b:le_redacteur b:le_site b:le_titre b:le_tract b:le_troisiem b:learn_english b:learn_it b:les_chiffr
 b:les_fonctionnair b:les_gendarm b:les_horair b:les_s b:long_d b:m_aurait b:ma_retrait b:mairi_, b:mais_#
 b:mais_enfin b:manqu_la b:manqu_un b:map_has b:marks_in b:matin_, b:matin_. b:me_a b:me_permet b:meme_phras
 b:mesur_, b:milli_d b:moi_aussi b:moi_ca b:moi_qui b:mois_$ b:mois_d b:mon_pere b:morni_and b:my_wife
 b:n_avait b:n_exist b:name_. b:ne_fait b:ne_fonctionn b:net_dans b:no_thank b:not_" b:not_even b:nothi_.
 b:nov_# b:of_me b:of_us b:on_, b:on_her b:on_l b:on_les b:on_mine b:one_and b:one_or b:one_who b:only_a
 b:only_one b:opini_. b:other_way b:ou_elle b:page_$ b:page_for b:pages_, b:par_chequ b:par_une
 b:paragraph_en b:parce_qu b:parle_au b:parle_d b:pas_. b:pas_dix b:pas_donne b:passe_au b:past_the b:peopl_.
 b:peopl_are b:per_¶ b:petit_faute b:peut_$ b:phras_$ b:phras_est b:piece_on b:pique_les b:pluriel_.
 b:plus_haut b:porte_un b:premier_fois b:premier_phras b:print_the b:qu_un b:qu_une b:quand_elle b:quand_la
 b:que_# b:que_tout b:que_« b:quell_honte b:qui_n b:quinz_ans b:quote_is b:reach_the b:read_them b:redac_,
 b:redac_. b:redacteur_en b:remplac_$ b:retrait_en b:rien_a b:s_an b:s_appelait b:s_appell b:s_en b:s_got
 b:s_my b:s_no b:s_what b:said_so b:sans_le b:sarlat_. b:school_. b:se_fait b:se_tromp b:seule_et b:she_is
 b:she_says b:sir_, b:site_coordinator b:so_hard b:so_the b:somebody_has b:sont_a b:sous_les b:still_payin
 b:sur_votre b:t_$ b:t_get b:th_$ b:th_of b:that_nobody b:that_photo b:the_bridg b:the_bus b:the_door
 b:the_kids b:the_site b:the_sprin b:the_step b:the_table b:the_thing b:the_trial b:the_weekday b:the_wrong
 b:this_as b:this_paper b:though_, b:ticket_in b:to_keep b:to_to b:too_many b:tout_$ b:tout_, b:troisiem_,
 b:troisiem_personn b:trop_, b:trop_. b:un_accen b:un_articl b:un_avis b:un_de b:un_e b:un_sou b:un_sujet
 b:un_verbe b:une_espac b:up_? b:used_to b:ve_just b:ve_sent b:vers_le b:voir_. b:votre_journal b:votre_redac
 b:vous_donne b:vous_lui b:vous_pouve b:vous_signal b:vowel_sound b:voyez_le b:want_" b:was_ever b:way_.
 b:we_had b:websit_$ b:were_two b:where_does b:where_you b:who_is b:who_never b:with_one b:word_, b:word_has
 b:would_be b:write_to b:writi_this b:wrote_" b:www_. b:y_passe b:y_¶ b:year_# b:year_. b:you_are b:you_go
 b:you_wrote b:your_report b:«_en b:¶_". b:¶_( b:¶_+ b:¶_/ b:¶_ne b:¶_say b:¶_sont b:¶_were b:¶_with b:»_?
 w:). w:: w:abstenu w:add w:advic w:after w:age w:ah w:also w:amateur w:ans w:appelait w:apprend w:apprenti
 w:april w:astronom w:au-dessu w:aunt w:autumn w:avaie w:ban w:bank w:bas w:base w:beau-frer w:being w:bergen
 w:bless w:blue w:boxes w:brebi w:broken w:bulletin w:by w:carnet w:catalogu w:cela w:celui w:ceux w:chair
 w:chairman w:chambr w:chemin w:choisir w:clair-obscur w:class w:combien w:comes w:communiqu w:commut w:compt
 w:comput w:conseill w:conservatoir w:coordinator w:council w:decid w:defil w:docteur w:doit w:door w:dos
 w:environ w:ere w:euh w:everywher w:except w:few w:flacon w:fonctionn w:fonctionnair w:font w:forme w:fut
 w:futur w:gap w:garde w:gate w:gendarmeri w:grandmoth w:guess w:ha w:hard w:heari w:help w:here w:hors
 w:illisibl w:imperatif w:imprimeri w:indee w:ingenieur w:intend w:interdit w:japonai w:jo w:juin w:juste
 w:kilo w:knees w:later w:latte w:leadi w:leeds w:left w:lettr w:lisez w:list w:lit w:locut w:mai w:majuscul
 w:marey w:mauvais w:maybe w:merci w:mere w:mesdam w:mesur w:meteo w:ml w:model w:moi w:mordr w:mordu w:musee
 w:m² w:newspaper w:ni w:noire w:nombreux w:nov w:nowher w:nuanc w:nuits w:number w:open w:opini w:paiem
 w:par w:paren w:particular w:patch w:patron w:penalti w:permet w:philo w:polonai w:post w:pourro w:pourvoi
 w:pouve w:prix-la w:professeur w:prononc w:publiqu w:puddi w:pv w:r w:reach w:regard w:reuni w:ri w:riverain
 w:said w:saluta w:sarlat w:sat w:septembr w:sing w:small w:sou w:sourir w:strength w:strict w:sums w:switch
 w:takin w:technical w:tenait w:terminaison w:tombe w:tonne w:touchy w:trail w:train w:tribunal w:tripl
 w:troop w:trust w:under w:verte w:victim w:vide w:violon w:vouli w:vous w:waite w:war w:weekday w:while
 w:wife w:will w:writi w:wrong w:www w:xvie
-0.15
 =! @alike~more @both~of~3 @quote~middling~same @same~unit b:!_c b:"_a b:"_at b:"_isn b:"_it b:"_to b:#_am
 b:#_ce b:#_d b:#_doesn b:#_en b:#_kg b:#_s b:+_# b:,_befor b:,_ca b:,_dimanch b:,_elle b:,_from b:,_il
 b:,_never b:,_our b:,_petit b:,_que b:,_quelqu b:,_qui b:,_reall b:,_soit b:,_une b:,_voyez b:,_¶ b:._avec
 b:._bien b:._ce b:._cet b:._ici b:._ou b:._somebody b:._verifi b:._who b::_elle b::_« b:?_we b:^_au b:^_des
 b:^_du b:^_for b:^_lovel b:^_manqu b:^_mine b:^_monsieur b:^_their b:a_bien b:a_blue b:a_cap b:a_ce
 b:a_fallu b:a_gp b:a_plusieur b:a_reason b:a_semi-colon b:a_son b:a_tape b:a_trois b:a_trouv b:a_un b:a_«
 b:accord_. b:accord_to b:after_the b:ai_recu b:ai_regard b:and_# b:and_even b:and_that b:annee_$ b:apres_les
 b:apres_« b:are_the b:articl_!! b:au_bout b:au_nord b:au_servic b:aussi_. b:autre_cote b:aux_enfant b:aux_¶
 b:avec_. b:avez_tout b:been_a b:befor_i b:bravo_pour b:bureau_de b:bus_. b:ca_avec b:can_see b:case_.
 b:chaqu_jour b:citat_n b:comma_after b:comme_ca b:compt_$ b:compt_tous b:contr_# b:coquill_dans b:cote_$
 b:coupe_, b:cousin_. b:d_accen b:d_une b:date_is b:de_date b:de_garde b:de_moins b:depui_que b:deux_faute
 b:deux_point b:did_it b:dire_le b:dire_qu b:do_not b:do_they b:do_your b:du_pluriel b:e_, b:early_?
 b:effect_$ b:eh_$ b:eleve_de b:elle_s b:en_bas b:en_fait b:en_¶ b:envoy_special b:erreur_# b:erreur_$
 b:est_# b:est_fauss b:est_le b:est_un b:est_¶ b:et_en b:etait_dans b:etait_de b:etait_la b:etre_fatigu
 b:even_in b:every_morni b:exist_pas b:faut_un b:faute_dans b:faute_de b:february_$ b:fifty_years
 b:first_sentenc b:fois_: b:fois_le b:forget_it b:free_. b:got_a b:h_. b:have_¶ b:her_life b:hier_$ b:i_nearl
 b:i_paid b:i_should b:if_the b:il_a b:il_fallait b:il_sort b:il_y b:ils_ont b:import_quel b:in_front b:is_.
 b:is_missi b:is_of b:it_close b:it_the b:je_joue b:je_lis b:je_suis b:je_tombe b:journ_a b:journal_qui
 b:july_$ b:km_, b:know_the b:l_est b:l_un b:l_¶ b:la_meme b:la_nuit b:la_radio b:la_retrait b:la_semain
 b:la_troisiem b:la_zone b:la_¶ b:le_a b:le_col b:le_covid b:le_juge b:le_particip b:le_pere b:le_s
 b:le_sujet b:les_femme b:les_jours b:les_¶ b:letter_. b:lighthous_. b:like_the b:m_c b:mais_« b:mdr_$
 b:me_.) b:menti_, b:mes_eleve b:mes_saluta b:metre_. b:mistak_in b:moins_que b:morts_. b:my_old b:name_of
 b:ne_pas b:never_a b:niveau_cm b:nom_$ b:not_# b:not_. b:nous_etion b:numero_. b:numero_de b:of_them b:off_.
 b:ok_but b:on_its b:on_lit b:on_ne b:on_voit b:one_to b:only_start b:ont_ete b:ont_pas b:or_so b:ou_#
 b:ou_alors b:page_d b:paie_# b:pas_au b:pas_de b:pas_des b:pas_dire b:pas_une b:pere_de b:personn_,
 b:petit_coquill b:peu_plus b:photo_# b:plait_, b:pleas_chang b:plus_. b:plus_ancienn b:plus_bas b:plusieur_,
 b:pound_$ b:pour_le b:pour_nos b:pour_votre b:prend_le b:qu_elle b:qu_en b:quand_meme b:quatr_fois b:que_la
 b:quelqu_chose b:qui_fut b:qui_l b:qui_¶ b:rien_du b:s_. b:s_just b:s_own b:s_two b:sans_s b:savoir_,
 b:says_so b:se_sont b:sense_of b:she_was b:shouldn_t b:sinon_c b:slowl_. b:so_i b:so_you b:son_premi
 b:sorry_, b:suis_bien b:sujet_au b:surem_pas b:surtout_pas b:t_agree b:t_it b:table_# b:than_the b:thank_for
 b:that_it b:that_the b:the_capti b:the_chart b:the_day b:the_govern b:the_meeti b:the_minut b:the_one
 b:the_pictur b:the_radio b:the_story b:the_town b:the_year b:them_$ b:them_, b:there_were b:these_peopl
 b:though_he b:till_# b:titre_dit b:to_. b:to_do b:to_go b:to_my b:tous_. b:tout_seul b:tres_bel b:two_and
 b:un_et b:under_a b:une_trottinett b:ve_", b:ve_put b:venus_$ b:veut_dire b:vos_articl b:votre_envoy
 b:vous_n b:vu_. b:want_the b:was_at b:was_never b:was_shut b:way_, b:we_meet b:weeks_$ b:went_up b:what_s
 b:where_are b:will_not b:with_" b:wrong_$ b:you_, b:you_have b:you_not b:your_verbs b:«_par b:«_un b:¶_etait
 b:¶_have b:¶_i b:¶_l b:¶_s b:»._ma b:»_$ w:above w:advis w:along w:ancien w:apart w:avez w:avez-vou w:avocat
 w:aye w:behind w:believ w:big w:bin w:bouch w:bridg w:broad w:bureau w:cap w:captur w:century w:champ
 w:chart w:cheval w:civil w:cllr w:col w:comet w:commiss w:compete w:connaitr w:coquill w:corrig w:daughter
 w:death w:delegu w:demi-heur w:depart w:departemental w:dernier w:desk w:dirai w:distanc w:dog w:early
 w:emoti w:en w:enfant w:english w:enregistre w:etion w:examin w:exige w:exposant w:fallait w:fallu w:fatigu
 w:fauss w:faute w:fiere w:filme w:fin w:flew w:foi w:force w:fund w:gars w:genre w:gp w:grand w:gros w:guide
 w:habit w:haut w:hedgehog w:hip w:hit w:home w:hour w:huit w:inquiry w:into w:iphon w:joue w:jours w:july
 w:jure w:jury w:key w:kg w:kille w:kilos w:landlord w:lane w:languag w:lead w:lectur w:lighthous w:limit
 w:loin w:long w:looke w:manque w:martel w:meet w:meeti w:melang w:mercredi w:messieur w:might w:minut w:mum
 w:names w:nee w:neige w:old w:ordi w:osprey w:partir w:patienc w:permettez-moi w:permut w:petite-fill w:pont
 w:preside w:principal w:professor w:quinz w:receiv w:rendu w:replac w:repos w:roof w:seanc w:semi-colon
 w:sera w:serait w:share w:shouldn w:sixty w:sleep w:slowl w:society w:solair w:someon w:special
 w:spokeswoman w:staff w:stand w:stays w:sujet w:surtout w:surviv w:swapp w:tableau w:termin w:teste w:thirty
 w:thousand w:times w:took w:tractor w:travaux w:trial w:tromp w:trottinett w:vacanc w:valai w:venus w:verbs
 w:versi w:vingt-deux w:voit w:voyez w:vue w:walk w:websit w:weekl w:whose w:worse w:wrapp w:yes w:yeux
 w:zone w:£ w:¶ w:—
-0.20
 =!! @same~day b:!_and b:!_pas b:"_- b:"_as b:"_for b:"_in b:"_made b:#_!! b:#_a b:#_le b:#_point b:#_was
 b:%_of b:(_i b:,_demand b:,_deux b:,_made b:,_mais b:,_my b:,_prend b:,_since b:,_toujour b:,_voir b:,_with
 b:._bonne b:._elle b:._one b:._unles b::_l b::_la b:?_votre b:^_close b:^_fifty b:^_headlin b:^_his b:^_isn
 b:^_lance b:^_might b:^_missi b:^_ont b:^_penda b:^_step b:^_trois b:^_wednesday b:a_des b:a_que b:a_quitt
 b:a_rendu b:a_rouvert b:a_vous b:a_vowel b:about_# b:accou_. b:after_" b:ai_pris b:all_, b:and_she b:and_so
 b:ans_je b:are_a b:arret_net b:articl_sur b:as_far b:as_i b:be_# b:be_in b:becaus_the b:been_, b:believ_$
 b:bien_a b:bien_que b:bien_un b:bon_. b:bonne_journ b:by_my b:ca_$ b:can_t b:can_tell b:ce_# b:ce_n
 b:ce_paragraph b:cette_phras b:chemin_des b:comme_un b:conseil_d b:correct_. b:crois_que b:d_a b:d_aout
 b:dans_ce b:days_$ b:de_# b:de_s b:demi-heur_, b:deux_. b:did_the b:didn_t b:dit_ca b:does_nothi b:du_servic
 b:ecole_mais b:eight_, b:eithe_the b:elle_qui b:enver_, b:erreur_de b:est_affich b:est_au b:est_plus
 b:est_pour b:est_trop b:et_ca b:et_moi b:et_son b:et_¶ b:etait_le b:eux_? b:except_$ b:far_as b:final_$
 b:final_et b:from_the b:has_an b:have_been b:he_can b:his_name b:honnet_, b:how_can b:i_bought b:i_ll
 b:i_read b:i_shall b:in_april b:in_our b:in_that b:is_more b:is_¶ b:j_avais b:jamai_de b:je_decoup b:je_ne
 b:jour_, b:l_abonn b:l_an b:l_enseign b:l_ont b:la_mairi b:la_place b:laiss_en b:laiss_passe b:le_francai
 b:le_livre b:les_compt b:les_gars b:like_a b:like_that b:lire_. b:lis_ca b:longtemp_, b:m_# b:m_. b:m_on
 b:mais_je b:mais_la b:manqu_le b:march_. b:me_for b:me_¶ b:meme_a b:meme_moi b:mes_petits-enfant b:mine_on
 b:minut_. b:my_english b:ne_peut b:net_, b:nous_, b:nous_somme b:nouvell_. b:of_# b:on_hedgehog b:on_sunday
 b:on_this b:on_va b:on_y b:or_you b:ou_il b:ou_quoi b:ou_se b:ouvert_, b:paragraph_, b:parle_. b:parti_a
 b:parti_en b:photo_ne b:photo_que b:place_. b:point_. b:pour_lui b:pour_mes b:pour_nous b:prend_un b:qu_il
 b:qui_parle b:report_. b:rien_$ b:s_" b:s_at b:s_eight b:s_from b:s_had b:s_in b:s_sake b:sait_pas b:sake_.
 b:sans_accen b:se_mesur b:septemb_, b:seule_, b:she_did b:she_s b:singuli_, b:so_" b:soir_, b:son_in
 b:sont_des b:sur_la b:sur_« b:take_it b:the_big b:the_regulator b:the_right b:the_second b:the_subject
 b:the_very b:the_vote b:them_all b:there_. b:there_are b:they_re b:they_ve b:think_you b:this_week
 b:this_year b:three_of b:tient_. b:time_, b:times_. b:tombe_sur b:tourn_. b:tous_les b:tout_le b:un_autre
 b:un_exemplair b:un_miroir b:un_petit b:un_¶ b:une_faute b:une_fille b:une_heure b:une_minut b:union_,
 b:unles_the b:vos_pages b:vote_was b:vous_dire b:was_there b:what_you b:when_we b:words_. b:y_all b:y_avait
 b:y_tient b:you_meant b:you_that b:«_a b:¶_.. b:¶_il b:¶_it b:¶_was b:»_?? b:»_et w:", w:"? w:), w:->
 w:acros w:africa w:aout w:aussi w:avais w:bairn w:be w:below w:bird w:box w:brake w:cannot w:cat w:certain
 w:chequ w:commun w:conte w:corgi w:cote w:court w:crois w:dear w:decoup w:depui w:devan w:didn w:dont
 w:effect w:enquet w:eux w:exemplair w:exist w:far w:feminin w:feu w:figur w:fil w:forget w:forgiv w:froid
 w:he w:hein w:holdi w:homme w:howev w:i w:infinitif w:jai w:job w:judge w:kilometr w:lausann w:less w:lette
 w:longe w:longtemp w:lovel w:lycee w:malgr w:maman w:mate w:meant w:meilleur w:metre w:mine w:missi w:montr
 w:morni w:most w:mrs w:mur w:near w:nearl w:onion w:onlin w:ouvre w:p w:part w:penalty w:pere w:petit-fil
 w:poser w:possessiv w:prefectur w:qualit w:quarant w:que w:quimp w:quitt w:redac w:regulator w:relit
 w:return w:rouvert w:salt w:sang w:sauf w:saved w:scottish w:scroll w:sens w:sentenc w:servi w:seule w:shall
 w:sir w:somme w:son w:sorti w:step w:thing w:tourn w:tuesday w:verbe w:very w:visit w:weeks w:weep w:weight
 w:winte w:woke w:works w:yesterday
-0.25
 =size~4 @goes~on~otherwise @name~same @named~1 @run~1 b:!_le b:!_they b:#_%. b:#_cm b:#_km b:#_last b:#_m
 b:#_mai b:#_n b:#_pour b:,_chez b:,_dont b:,_if b:,_le b:,_ma b:,_messieur b:,_sans b:,_surel b:,_unles
 b:-_the b:._ah b:._come b:._everyth b:._on b:._otherwis b::_¶ b:;_i b:??_et b:?_et b:?_ha b:?_l b:?_the
 b:^_" b:^_by b:^_ce b:^_four b:^_kindl b:^_non b:^_personn b:^_qui b:^_there b:^_three b:^_which b:^_«
 b:a_dog b:a_parle b:a_rien b:acros_the b:ai_# b:allee_, b:am_, b:and_it b:and_¶ b:ans_et b:articl_in
 b:au_singuli b:aussi_je b:bonjour_a b:broad_daylight b:but_not b:chiffr_a b:chiffr_de b:cm_# b:come_on
 b:could_someon b:de_cette b:de_famill b:de_telephon b:dear_. b:depui_toujour b:deuxiem_phras b:devan_le
 b:did_you b:did_your b:does_not b:doit_etre b:du_tout b:elle_y b:en_moins b:en_premier b:en_rouge b:encor_.
 b:est_clair b:est_faux b:est_sur b:etait_en b:faisai_parti b:faute_d b:for_$ b:friday_$ b:go_$
 b:govern_websit b:guillemet_ouvert b:have_$ b:here_$ b:him_. b:hope_you b:hundr_and b:hungry_. b:i_got
 b:i_helpe b:i_worke b:il_est b:it_all b:it_be b:it_wis b:j_ai b:je_l b:journal_! b:l_unite b:la_conjugaison
 b:la_deuxiem b:le_lien b:le_tribunal b:les_yeux b:lettr_de b:link_to b:m_one b:meme_$ b:moi_. b:monday_and
 b:more_$ b:more_, b:n_est b:name_s b:no_. b:non_? b:novemb_, b:oak_. b:of_". b:off_$ b:on_compt b:one_word
 b:one_you b:or_the b:page_. b:pardon_si b:parle_du b:particip_passe b:passe_$ b:passe_away b:photo_is
 b:pour_ca b:pour_rien b:promo_$ b:prove_it b:put_a b:quand_je b:quand_on b:qui_se b:recu_mon b:s_de b:say_$
 b:says_# b:says_four b:since_tuesday b:someth_is b:son_s b:suis_l b:sur_ce b:sur_un b:t_say b:tant_qu
 b:that_is b:the_apostroph b:the_first b:the_headlin b:the_paper b:the_photo b:to_# b:to_¶ b:typo_in b:un_t
 b:votre_¶ b:vous_parle b:who_chair b:who_s b:with_him b:won_it b:word_. b:worke_in b:would_of b:y_en b:y_est
 b:y_etait b:you_can b:«_de b:«_la b:¶_est b:¶_has b:¶_of b:¶_on b:¶_que b:¶_» b:»,_non b:…_? f:place~again
 f:view~again f:witness~again w:%. w:?? w:adjoi w:allee w:baker w:bit w:bondit w:brother w:build w:cafe
 w:compri w:corresponde w:daylight w:deja w:derni w:dites w:ecole w:ecrit w:egg w:enseign w:entend w:est-tu
 w:fairl w:faisai w:ferme w:fifth w:fourteen w:gare w:general w:green w:helpe w:hummi w:infinitiv w:letti
 w:lis w:liste w:littl w:mardi w:mdr w:mineur w:miroir w:momen w:needs w:notic w:oak w:ones w:over w:paie
 w:penda w:petri w:plural w:point w:postal w:prend w:prove w:quota w:ran w:refer w:rembours w:remis w:remplac
 w:republi w:sailor w:sake w:says w:secteur w:serre w:seven w:shame w:siste w:soit w:street w:sunday w:t
 w:ten w:their w:there w:till w:titre w:to w:troisiem w:typo w:union w:vent w:vient w:virgul w:vowel w:vu
 w:wet w:wis w:written
-0.30
 @figure~other b:!_il b:!_l b:#_ne b:#_pm b:,_at b:,_donc b:,_eh b:,_j b:,_je b:,_les b:,_mine b:,_near b:,_s
 b:,_though b:,_un b:._cela b:._dans b:._they b:._what b:?_in b:?_my b:^_deux b:^_guillemet b:^_in b:^_se
 b:^_to b:^_wrong b:a_comma b:a_mis b:a_pas b:a_quoi b:a_row b:a_soldi b:a_votre b:ai_vu b:alert_, b:all_$
 b:am_a b:are_. b:as_an b:as_it b:au_pluriel b:avec_eux b:avez_mis b:but_the b:c_est b:ca_? b:ca_fait b:ca_m
 b:catalogu_. b:ce_serait b:cette_annee b:charg_? b:close_. b:continu_. b:d_etat b:d_ou b:de_trop b:deux_,
 b:dimanch_. b:dirait_qu b:en_a b:equip_, b:est_l b:et_# b:et_quand b:euros_, b:fin_du b:fois_? b:for_three
 b:full_stop b:have_to b:headlin_says b:heard_of b:here_, b:homme_, b:hurt_. b:i_don b:i_m b:i_ve b:ils_etaie
 b:ils_sont b:in_, b:is_one b:it_, b:it_was b:it_went b:j_y b:je_pense b:je_sais b:jours_, b:kille_him b:l_a
 b:l_air b:l_enver b:la_legend b:la_phras b:le_nom b:le_prefet b:le_savoir b:lol_$ b:m_her b:m_the b:make_it
 b:me_. b:messieur_. b:milli_, b:moi_» b:mon_nom b:montr_l b:more_than b:morni_. b:ne_sais b:ne_¶
 b:normal_write b:not_in b:now_$ b:of_" b:on_etait b:paid_# b:paper_. b:par_un b:pas_un b:pris_le
 b:quarant_ans b:read_this b:rire_. b:s_, b:sailor_. b:stepp_down b:sunday_, b:sur_le b:t_count b:t_normal
 b:the_clock b:the_last b:the_lette b:the_name b:the_piece b:thing_, b:think_$ b:too_. b:toujour_$
 b:toute_les b:tromp_$ b:tuesday_. b:turne_# b:two_. b:two_¶ b:une_seule b:until_the b:va_etre b:vendu_.
 b:visit_$ b:with_the b:you_only b:¶_a b:¶_n b:»_! b:»_!! b:»_au f:person_concerned f:politics~again w:)
 w:affect w:agent w:ask w:aubrac w:bout w:broth w:case w:clock w:colle w:colleg w:comma w:conjugaison
 w:connect w:correcteur w:decolere w:don w:down w:dropp w:e w:emploi w:enver w:equip w:expect w:fais w:fifty
 w:fois w:fruit w:furth w:great-grandfath w:h w:hurt w:imagin w:insee w:janvi w:june w:known w:manquant w:map
 w:mark w:mene w:mensuel w:neuf w:normal w:nuit w:opene w:petit w:petits-enfant w:pm w:polic w:prefet
 w:premier w:pub w:radio w:reconnait w:repet w:rien w:rules w:screen w:season w:sells w:serieus w:singuli
 w:soldi w:stepp w:stood w:support w:surem w:table w:tense w:tient w:tous w:trait w:trois w:valid w:vers
 w:vienne w:vote w:west w:ya w:».
-0.35
 =CAPITALS =year @named~3 @other~result b:!_# b:"_who b:,_cher b:,_dans b:,_judge b:,_so b:,_votre b:-_i
 b:.)_$ b:._je b:._our b:._to b:._two b::_this b:?_le b:^_after b:^_an b:^_de b:^_doubl b:^_eight b:^_has
 b:^_her b:^_il b:^_ils b:^_one b:^_par b:^_samedi b:^_second b:^_two b:a_cat b:alors_, b:and_now b:ans_,
 b:as_per b:august_, b:born_in b:ca_pique b:chef_. b:d_have b:d_union b:de_mars b:de_meme b:distribu_les
 b:dites_# b:doesn_t b:don_t b:est_son b:etait_a b:faudrait_accord b:faux_$ b:frere_, b:goes_insid b:her_a
 b:i_. b:i_believ b:i_imagin b:in_may b:je_crois b:je_paie b:l_ai b:l_avocat b:la_citat b:la_fin b:last_week
 b:link_goes b:milli_? b:mon_frere b:no_full b:nous_a b:on_. b:on_dirait b:on_friday b:pas_« b:peopl_$
 b:phone_$ b:pluriel_, b:plusieur_a b:que_l b:qui_a b:read_" b:s_$ b:savoir_. b:should_know b:si_je b:so_in
 b:subject_. b:tell_you b:the_bench b:the_middl b:the_phone b:the_river b:tout_de b:trait_d b:twice_?
 b:two_hundr b:under_the b:une_page b:voitur_$ b:vos_# b:vous_$ b:vous_dites b:vous_ecriv b:wait_. b:weep_.
 b:y_suis b:¶_$ b:»_ca f:rulers~again f:writing~again w:.) w:air w:annee w:appell w:apres-midi w:avait
 w:avril w:bench w:between w:c w:cette w:conseil w:councillor w:cours w:cousin w:derrier w:deuxiem w:digit
 w:dinne w:ecriv w:expliqu w:final w:frere w:guillemet w:includ w:insid w:interview w:jean w:jeudi w:juge
 w:may w:middl w:mr w:nom w:north w:noun w:novemb w:ohio w:pages w:parent w:pique w:plus w:prese w:queue
 w:recus w:slip w:sous w:suis w:surel w:tho w:though w:toile w:voitur w:wait w:wednesday w:year
-0.40
 =shouts @alike~letters @name~new b:!_$ b:#_. b:,_des b:,_jamai b:,_which b:._# b:._where b:._you b:?_dans
 b:?_ils b:?_¶ b:^_its b:^_le b:^_me b:^_nine b:^_quatr b:^_ses b:^_she b:^_un b:a_eu b:after_a b:any_more
 b:as_well b:chez_nous b:d_apres b:dans_tous b:de_plus b:de_vous b:dit_# b:e_. b:elle_a b:est_de b:est_reste
 b:et_il b:he_s b:il_m b:it_in b:je_viens b:la_fois b:la_photo b:le_premi b:lower_case b:m_a b:mostl_.
 b:my_copy b:n_etait b:ne_sait b:neuf_ans b:non_$ b:on_est b:on_monday b:pas_¶ b:phras_. b:pictur_is b:pour_l
 b:si_elle b:six_$ b:sont_plusieur b:t_, b:un_journal b:up_to b:viens_de b:was_for b:was_in b:way_$ b:you_do
 b:you_forgot b:you_ve b:your_articl b:«_les b:¶_? b:¶_to b:…_c f:source~again w:august w:bonne w:citat
 w:claus w:cup w:devez w:doesn w:dormi w:espac w:ete w:eu w:february w:finit w:friday w:gendarm w:hier w:his
 w:indiqu w:je w:kevin w:km w:lower w:men w:miles w:mill w:mostl w:n w:name w:net w:nine w:numero w:pardon
 w:passe w:phone w:rathe w:rigueur w:screenshot w:search w:ses w:souhait w:stops w:text w:total w:touch
 w:unite w:viens w:ye w:you
-0.45
 @alike~ending @alike~first b:#_all b:#_th b:,_he b:,_meme b:,_see b:,_sinon b:._( b:._demand b:?_vous
 b:^_and b:^_s b:^_twelv b:a_ete b:a_word b:are_they b:avec_# b:cafe_. b:cliqu_sur b:d_be b:dans_la b:date_$
 b:day_. b:de_laiss b:demand_a b:down_. b:enfant_, b:est_en b:et_la b:etait_pas b:for_the b:go_to b:have_.
 b:il_manqu b:is_for b:know_. b:l_arret b:monsieur_le b:montr_un b:pleas_. b:plus_de b:pour_les b:quoi_?
 b:site_de b:sitti_on b:the_press b:the_text b:they_do b:touch_$ b:toujour_a b:un_seul b:une_fois b:what_did
 b:¶_is w:a w:calle w:cent w:chiffr w:couvertur w:d w:died w:differe w:dr w:easte w:editor w:eh w:etais
 w:even w:francai w:given w:hall w:have w:heard w:held w:j w:jour w:make w:mars w:mis w:monday w:ont w:openi
 w:past w:per w:premi w:quote w:red w:se w:septemb w:syndicat w:tell w:th w:the w:thursday w:unles w:until
 w:ve w:vendu w:verb w:would w:→
-0.50
 =quote~start @alike~last @denies b:,_en b:,_i b:,_she b:,_two b:._merci b:?_il b:^_elle b:^_les b:^_that
 b:^_touch b:all_day b:and_good b:ans_. b:ce_sont b:celle_de b:couvertur_$ b:et_pas b:goes_to b:has_never
 b:have_no b:is_# b:nous_$ b:on_it b:pas_# b:que_vous b:s_a b:they_d b:un_s b:vous_avez b:was_the
 b:wrong_word b:years_and b:your_foreign b:¶_. f:wrong w:; w:alert w:been w:burnt w:cm w:coffe w:does w:doubl
 w:dried w:etaie w:foreign w:forgot w:goal w:ici w:its w:legend w:lien w:manqu w:menti w:not w:pas w:porte
 w:quoi w:round w:seul w:six w:subject w:than w:tiers w:turne w:twelv w:word w:»
-0.55
 =... @in~its~place b:"_$ b:#_et b:)_$ b:,_ce b:._in b:._le b::)_$ b:^_dr b:^_la b:and_i b:de_la b:for_that
 b:has_been b:les_deux b:not_a b:pas_le b:s_ecrit b:should_be b:sous_la b:the_polic b:the_report b:them_.
 b:there_s b:they_told b:told_me b:was_# b:you_re b:¶_c f:witness w:". w:+ w::) w:count w:dirait w:eithe
 w:else w:euros w:fewer w:go w:last w:lui w:m w:match w:parle w:peopl w:relog w:sais w:savoir w:sinon w:style
 w:three w:walke w:way w:went w:…
-0.60
 =twice @both~of~2 @figure~as~long @name~alike @nothing~else @same~colour b:#_and b:,_au b:,_but b:,_l
 b:,_one b:._ask b:^_he b:^_sur b:a_hundr b:i_make b:is_in b:j_etais b:l_accord b:lui_! b:was_on b:well_.
 b:you_don b:you_mean f:place w:, w:at w:close w:deux w:distribu w:ecrir w:hand w:l w:le w:lose w:off
 w:otherwis w:paragraph w:y
-0.65
 @both @other~colour @other~kind @same~time b:"._$ b:#_, b:._did b:._nous b:^_aux b:^_c b:^_une b:dans_un
 b:de_corrig b:est_a b:est_parti b:et_non b:h_# b:i_think b:il_n b:le_# b:made_me b:n_y b:nom_de b:of_that
 b:s_on b:the_quote b:went_in b:»._$ w:au w:celle w:check w:chef w:eight w:is w:orang w:particip w:pluriel
 w:puis w:second
-0.70
 b:!!_j b:#_is b:,_vous b:^_ten b:it_s b:on_cliqu b:pas_la f:part~again w:? w:accen w:befor w:brest w:confond
 w:her w:renvers w:verifi
-0.75
 =?? @denies~and~tells @same~month b:#_? b:,_pas b:,_you b:^_should b:en_# w:agree w:an w:born w:came w:cliqu
 w:est w:ils w:prenom w:were
-0.80
 b:._the b:est_pas b:in_the w:capital w:eleve w:non w:phras w:re w:sense w:sitti w:where
-0.85
 =: =arrow =size~3 b:,_for b:^_£ b:merci_pour w:" w:/ w:goes w:invers w:mean w:pound
-0.90
 =size~11 @says~the~doubled b:one_. f:defect w:- w:apostroph w:both w:four w:never w:parti w:plusieur w:shows
-0.95
 @run~3 b:._j w:hundr w:ou w:she w:sont
-1.00
 =-ending b:,_not w:( w:ends w:five w:one w:or
-1.05
 @both~letters b:,_mon w:elle w:mais
-1.10
 @names~the~doubled b:^_# w:etait
-1.15
 f:care w:date
-1.20
 =small~start b:what_? f:form~again w:but w:has w:s
-1.25
 =endingIN b:^_the w:accord
-1.30
 @share~5 b:^_it b:at_the w:was
-1.40
 =size~2 f:part w:two
-1.50
 =face b:._i w:did
-1.60
 @figure~turned
-1.70
 =quote
-2.00
 =letter
-2.15
 w:#
-2.30
 @alike~of~1
-2.40
 =size~12
-2.55
 f:form
-3.10
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
