"""What each trait of a remark weighs for something else than an error; learnt by tools/learn_offtopic.py.

A weight stands above the traits that have it (`reading` tells their names; ``~`` stands for a space in one).
"""

from __future__ import annotations

# From this score on the reader is asked; about three in a hundred genuine errors told by strangers reach it.
ASK = 1.83
_BIAS = -0.21
_LEARNT = r"""
+2.55
 f:anger
+2.00
 f:praise
+1.90
 f:comments
+1.50
 f:letter f:service
+1.40
 w:this
+1.35
 w:voila
+1.30
 f:always
+1.25
 w:comme
+1.20
 =size~13 f:advertising
+1.15
 f:money w:my w:news
+1.10
 =size~9 w:bien
+1.05
 f:paper w:arriv w:commentair w:today
+1.00
 b:!!_$ b:!_i b:^_so b:one_$ f:service~again w:end
+0.95
 =?$ @run~5 b:^_good b:on_s b:»_est f:politics f:wish w:= w:can w:lost w:money
+0.90
 b:,_voila b:^_votre b:ce_qu b:is_there w:erreur
+0.85
 =size~8 @alike~of~5 @share~0 b:^_hello b:ans_de b:ne_s b:there_a b:¶_in w:ces w:for w:prison w:quel w:test
 w:travaill w:try w:why
+0.80
 =figure b:avant_$ b:it_? b:qu_on f:why w:all w:femme w:happy w:print w:ref
+0.75
 =length b:^_can b:since_# b:t_il b:up_$ f:contact f:laugh w:about w:des w:fix w:god w:impossibl w:pay w:show
 w:surpris
+0.70
 =size~6 =size~7 b:"_is b:,_et b:^_nice b:^_ok b:^_what b:arret_a b:ca_. b:do_i b:svp_$ f:comments~again
 w:aller w:alway w:articl w:best w:correc w:etes w:faire w:franc w:good w:hello w:if w:mandat w:mes w:mot
 w:notre w:readi w:tranquill
+0.65
 b:^_bonjour b:^_j b:^_je b:d_y b:erreur_dans b:il_un b:no_¶ b:s_arret b:too_$ f:me w:bonjour w:ca w:envoy
 w:keeps w:ok w:review w:road w:votre
+0.60
 =size~10 @other~kin @quote~short~new b:._everyon b:^_et b:^_my b:^_passe b:^_pauvr b:as_a b:cet_articl
 b:is_that b:je_n b:l_erreur b:la_vraie b:meme_, b:not_one b:pas_du b:the_only f:advertising~again
 f:praise~again f:you~again w:again w:anywher w:buy w:cryin w:error w:everyon w:lot w:once w:svp w:that w:too
 w:vie w:vraie
+0.55
 =? b:#_! b:#_e b:._comme b:._moi b:^_why b:a_medal b:as_if b:aujourd_hui b:autre_. b:et_on b:for_a b:have_a
 b:il_ne b:l_etat b:moi_je b:on_nous b:pas_les b:pas_sur b:que_les b:s_affich b:says_the b:the_comme
 b:years_. b:»,_c w:arret w:aujourd w:beau w:free w:hui w:info w:langu w:live w:medal w:mieux w:mots w:nos
 w:pays w:pleas w:pour w:qu w:ratin w:rectifi w:seen w:translat w:une w:vrai w:won w:work
+0.50
 @named~4 @share~1 b:"_¶ b:#_$ b:#_fois b:._¶ b::_il b:?_i b:^_bon b:^_i b:^_is b:^_lol b:^_toujour b:a_fix
 b:alors_que b:ceux_qui b:du_# b:est_la b:fix_the b:march_pas b:n_ai b:on_n b:out_, b:pour_une b:report_,
 b:sont_les b:terme_« b:the_ground b:your_headlin b:«_¶ f:anger~again f:me~again f:we w:adress w:aurie
 w:clear w:dehor w:do w:fuit w:gratuit w:ground w:hate w:headlin w:how w:insult w:kids w:like w:man w:oil
 w:out w:payer w:pense w:quest w:qui w:story w:terme w:want w:water w:zero
+0.45
 b:#_milli b:,_in b:,_is b:._vous b:?_$ b:^_anoth b:^_are b:^_cheap b:^_god b:^_great b:^_mon b:^_ou b:^_quel
 b:^_tres b:^_vous b:and_you b:ans_que b:articl_, b:cherch_l b:circul_. b:de_ce b:essay_donc b:et_vous
 b:in_this b:it_for b:it_ll b:laiss_les b:ll_be b:m_in b:me_, b:ne_march b:no_" b:numbe_# b:on_en b:pas_$
 b:que_j b:tout_. b:trouv_ca b:vous_etes b:vous_tromp b:vous_vous b:vraie_quest b:we_ve b:you_to
 f:always~again f:everybody f:view w:alone w:amend w:and w:anoth w:app w:aura w:circul w:climat w:complet
 w:correct w:day w:demarr w:encor w:enfin w:everyth w:gosse w:great w:impot w:jeu w:know w:line w:louis
 w:maire w:me w:mistak w:mon w:mort w:nice w:nobody w:of w:parlait w:pensi w:perfect w:personn w:pis w:poor
 w:problem w:put w:quell w:run w:saw w:site w:supprimez-moi w:us w:webcam w:with w:write
+0.40
 @other~unit b:!_trent b:%_de b:,_and b:,_tout b:._l b::_mon b:^_alway b:^_leave b:^_pleas b:^_too b:^_you
 b:a_cet b:a_qui b:ailleur_. b:and_well b:as_usual b:be_out b:ca_, b:ce_charabia b:chez_vous b:could_you
 b:en_parle b:end_of b:est_responsabl b:est_tout b:et_je b:etoil_, b:final_. b:have_made b:i_did
 b:il_faudrait b:impossibl_de b:it_is b:j_attend b:la_franc b:la_vie b:le_journal b:mot_a b:nous_en
 b:photo_of b:plus_d b:pour_la b:saw_it b:thank_you b:they_should b:to_be b:today_s b:trent_ans b:une_¶
 b:was_one b:we_need b:what_a b:you_say f:everybody~again f:we~again w:adore w:back w:bon w:charabia w:chere
 w:column w:courag w:de w:debut w:du w:email w:enter w:famil w:holiday w:idea w:larme w:let w:letter w:livre
 w:marseill w:met w:month w:nurse w:partout w:peut-on w:plate w:pothol w:pourquoi w:punish w:racont
 w:responsabl w:rest w:resum w:rue w:should w:si w:sign w:student w:temps w:thank w:tout w:track w:up w:urgen
 w:venez w:video w:vingt-troi w:vite w:vocabulair w:weath w:whole w:your
+0.35
 =size~5 @both~ending @figure~new @quote~middling~new b:#_% b:,_autan b:,_call b:,_devis b:,_ouvert b:,_pis
 b:,_trois b:,_when b:.._$ b:._a b:._is b:._this b:?_j b:^_best b:^_bien b:^_climat b:^_comme b:^_nurse
 b:^_trop b:^_would b:a_" b:a_joke b:a_paris b:a_photo b:a_week b:ai_trouv b:and_not b:and_still b:arriv_,
 b:au_lieu b:au_milieu b:ca_vous b:call_it b:connait_la b:correct_that b:d_en b:day_, b:deserv_a b:dit_"
 b:do_$ b:du_matin b:ecriv_« b:error_in b:est_ca b:est_d b:est_mon b:et_apres b:et_qui b:everyon_in b:from_£
 b:get_a b:ha_ha b:is_right b:it_$ b:it_were b:je_voudrai b:jeu_, b:l_annonc b:l_avez b:la_# b:la_verit
 b:le_mot b:le_reste b:le_« b:les_banqu b:lieu_de b:live_with b:milli_in b:mon_jardin b:must_be b:n_a
 b:ne_vaut b:oil_$ b:on_connait b:on_m b:pense_? b:peu_de b:photo_de b:place_de b:print_it b:quelqu_un
 b:s_been b:s_etonn b:se_voit b:sentenc_. b:si_on b:sur_demand b:that_, b:the_whole b:these_days b:they_say
 b:this_country b:to_see b:une_femme b:voila_la b:weath_$ b:won_t b:y_aura b:yacht_. b:yesterday_s b:¶_!
 b:¶_and b:»_: f:laugh~again f:they f:wish~again w:!! w:% w:. w:achet w:audio w:avant w:banqu w:belle w:ben
 w:blanc w:bravo w:cache w:casse w:ce w:cet w:cheer w:country w:crack w:devis w:done w:entre w:envie w:envoi
 w:essay w:etat w:etoil w:etonn w:ever w:genera w:gens w:greve w:heure w:horair w:interest w:jardin w:jeune
 w:joke w:jsuis w:keep w:latin w:market w:milieu w:nettoy w:order w:peur w:prelev w:privat w:privatis
 w:programm w:sauve w:school w:send w:start w:suspend w:town w:trist w:un w:useful w:vaut w:verit w:voudrai
 w:world w:yacht
+0.30
 @alike~of~6 b:#_%, b:#_alors b:#_heure b:#_minut b:#_mois b:,_c b:,_point b:,_thank b:,_what b:.._et b:._et
 b:._he b:._pleas b:._that b:._voila b:?_en b:^_any b:^_ca b:^_chez b:^_does b:^_enfin b:^_impossibl
 b:^_laiss b:^_made b:^_mme b:^_never b:^_order b:^_where b:a_coute b:a_du b:a_fine b:a_headlin b:a_mistak
 b:a_perfect b:again_, b:again_. b:and_then b:apres_? b:are_there b:articl_: b:at_£ b:be_" b:bel_articl
 b:ben_voyon b:bien_racont b:blame_the b:blanc_. b:can_i b:can_you b:canna_get b:ce_¶ b:comme_, b:company_s
 b:de_¶ b:dit_. b:do_you b:elle_etait b:est_bien b:est_qu b:fait_pour b:fois_$ b:for_them b:for_your b:i_can
 b:i_have b:i_say b:i_suppos b:i_want b:if_it b:il_vous b:in_scotland b:in_your b:is_a b:is_how b:it_befor
 b:l_ecran b:la_mer b:le_minister b:le_paywall b:le_vin b:les_commentair b:les_gosse b:line_. b:lui_,
 b:mais_ca b:me_out b:mine_, b:monde_le b:of_this b:on_le b:once_. b:pas_dans b:pas_recu b:pas_vecu
 b:personn_n b:photograph_. b:point_final b:que_ca b:que_le b:qui_est b:review_, b:right_$ b:say_,
 b:should_try b:site_dit b:suspend_for b:svp_c b:t_the b:ten_years b:the_bishop b:the_council b:the_letter
 b:the_man b:the_mistak b:the_rest b:the_train b:the_word b:there_any b:there_is b:they_ll b:this_town
 b:to_the b:today_$ b:too_late b:toujour_le b:tout_ce b:two_days b:un_beau b:un_mot b:un_peu b:une_erreur
 b:vecu_. b:votre_articl b:vous_l b:what_it b:when_i b:where_can b:write_that b:wrong_. b:you_know
 b:young_folk b:your_site f:meant~again f:paper~again f:you w:! w:$ w:%, w:ad w:ai w:ailleur w:anglai w:anyth
 w:art w:asked w:attach w:autre w:bath w:bishop w:blame w:brillia w:canna w:cents w:cheap w:chez w:chien
 w:contact w:coquillett w:coupe w:coute w:days w:donne w:dort w:dossi w:driver w:droit w:eau w:ecran w:editi
 w:exact w:faut w:first w:from w:gets w:house w:jamai w:journalist w:late w:legal w:les w:lets w:malad w:meme
 w:memes w:mer w:minister w:miracl w:more w:notifica w:pass w:passport w:paye w:paywall w:pdf w:pensioner
 w:peu w:photograph w:pied w:pleur w:pouvez-vou w:prene w:prioriti w:prix w:quand w:quatriem w:reade w:reject
 w:repeat w:report w:same w:saute w:scienc w:suivi w:supprim w:tape w:telephon w:tete w:tres w:vais w:vecu
 w:vegan w:vin w:voyon
+0.25
 @other~month @same~kin b:#_» b:$_# b:,_- b:,_all b:,_bien b:,_impossibl b:,_moi b:,_says b:,_that b:,_we
 b:-_that b:._c b:._corrig b:._de b:._name b:._qu b:._try b:/_# b::_you b:^_bravo b:^_brillia b:^_clear
 b:^_do b:^_encor b:^_merci b:^_moi b:^_nous b:^_peut-on b:^_serve b:^_video b:a_faire b:a_pied b:a_plus
 b:a_seriou b:a_word b:addres_for b:ai_dit b:ai_perdu b:all_be b:and_had b:and_never b:and_your b:at_no
 b:aussi_bien b:avez_donne b:avez_oubli b:bac_ne b:back_to b:been_¶ b:ca_la b:ca_se b:can_we b:ce_que
 b:cesse_de b:contr_la b:couldn_t b:d_impot b:dans_mon b:de_votre b:depui_# b:depui_lundi b:deux_mots
 b:dimanch_a b:dire_$ b:do_someth b:en_mai b:enough_$ b:envoy_ma b:epoqu_. b:est_mort b:et_les b:et_pourquoi
 b:et_un b:every_year b:faire_$ b:faute_? b:footwear_, b:for_# b:here_$ b:hui_, b:i_get b:i_know b:i_was
 b:in_a b:is_an b:is_not b:it_a b:it_says b:j_aimerai b:je_le b:je_nariv b:journal_n b:know_$ b:l_adress
 b:l_eau b:l_ecrir b:la_metropol b:la_pauvret b:la_tete b:le_bac b:le_maire b:le_mien b:le_sait b:least_two
 b:les_juges b:les_memes b:logs_me b:lot_. b:m_not b:made_of b:made_this b:me_$ b:merci_d b:missi_from
 b:mme_¶ b:mon_oil b:money_. b:mot_« b:my_own b:my_phone b:nariv_pas b:ne_le b:never_arriv b:no_one b:non_.
 b:nos_frais b:not_the b:not_to b:now_have b:of_a b:on_leur b:one_day b:other_one b:ou_c b:oubli_de b:out_.
 b:paye_par b:plus_rien b:pour_faire b:pourquoi_pas b:prison_. b:quand_il b:quell_epoqu b:reste_c b:run_a
 b:say_# b:seule_. b:si_bien b:some_of b:sous_# b:suis_la b:supermarket_. b:t_menti b:that_. b:the_app
 b:the_youth b:them_in b:there_$ b:think_it b:this_, b:tout_ca b:tribut_to b:un_des b:vaut_plus b:votre_site
 b:vous_, b:vous_le b:want_to b:wasn_t b:what_do b:who_cares b:wrong_addres b:your_page b:¶_" b:¶_be b:¶_mon
 b:¶_should b:…_$ f:wrong~again w:addres w:affich w:aimerai w:analys w:any w:apparait w:argen w:benevol
 w:bette w:bill w:bonnet w:brave w:car w:cares w:centr w:certificat w:cesse w:chats w:chuckl w:code w:company
 w:concert w:congratula w:connait w:convenient w:cooki w:couldn w:county w:cover w:cut w:dead w:defigur
 w:deserv w:digital w:dire w:divorc w:drain w:dress w:expert w:faut-il w:faux w:feminist w:find w:foot
 w:frais w:gaz w:get w:give w:hold w:hours w:il w:instead w:interess w:juges w:lentil w:leur w:leurs w:ligne
 w:litte w:ll w:loge w:logs w:lol w:made w:march w:memoir w:memori w:metropol w:mien w:mobil w:mortgag
 w:nariv w:newslett w:novel w:offert w:oubli w:oui w:paris w:park w:pauvret w:perhap w:peut w:place w:plenty
 w:profit w:projet w:quarti w:quelqu w:reclam w:sapling w:scandal w:sent w:seriou w:serve w:sound w:stopp
 w:stuck w:studi w:supermarket w:suppos w:tea w:team w:tiens w:trent w:tribut w:trop w:updat w:vente w:villag
 w:vive w:wasn w:what w:worst w:yer w:youth w:€
+0.20
 =address @alike~of~4 @both~of~5 @other~day b:"_le b:#_.. b:#_/ b:#_for b:#_hours b:#_per b:#_weeks b:#_€
 b:,_" b:,_a b:,_alway b:,_catalogu b:,_free b:,_honte b:,_livraison b:,_nationwid b:,_nobody b:,_par
 b:._correct b:._do b:._exampl b::_un b:?_# b:?_he b:^_articl b:^_beautiful b:^_bjr b:^_cyclist b:^_moins
 b:^_on b:^_pouvez-vou b:^_quand b:^_vos b:^_who b:a_a b:a_bus b:a_ceux b:a_copy b:a_dire b:a_piece
 b:administra_. b:adore_$ b:an_insult b:and_he b:and_no b:anyway_. b:apres_on b:articl_complet b:as_the
 b:au_¶ b:aura_pas b:avant_# b:avant_, b:befor_. b:bienvenu_. b:bravo_a b:by_the b:c_etait b:can_be
 b:chang_de b:chose_. b:comme_les b:comme_si b:corrig_l b:d_autre b:d_avoir b:d_occas b:day_s b:days_.
 b:de_bois b:de_memoir b:debut_a b:demand_. b:deux_fois b:did_$ b:donne_envie b:donne_le b:down_$ b:du_debut
 b:en_paix b:en_tout b:envoy_un b:est_dans b:est_malad b:est_tombe b:etais_. b:expect_$ b:expert_.
 b:fabriqu_en b:faire_le b:fait_un b:fin_, b:find_the b:first_$ b:foot_. b:for_" b:for_eleven b:for_forty
 b:for_me b:for_our b:for_ten b:frami_, b:franc_. b:gets_a b:give_the b:god_. b:gratuit_$ b:gratuit_,
 b:has_lost b:headlin_. b:her_. b:her_in b:heure_. b:how_do b:i_am b:i_could b:i_d b:i_do b:i_would b:i_¶
 b:if_she b:il_faut b:ils_y b:impot_$ b:in_canada b:indee_. b:is_no b:it_. b:it_took b:it_wasn b:jamai_la
 b:juste_. b:l_academi b:l_administra b:l_art b:la_demand b:la_faute b:la_journ b:la_langu b:la_musiqu
 b:la_seule b:la_tablett b:laiss_faire b:lance_pas b:langu_de b:le_bouton b:le_deplac b:le_temps b:les_autre
 b:les_petit b:les_pieds b:like_to b:live_on b:ma_grand-mer b:mais_c b:me_donne b:me_that b:merci_$
 b:merci_la b:mis_les b:moins_de b:mon_commentair b:monsieur_, b:mots_crois b:my_congratula b:my_eye
 b:my_foot b:myself_. b:nap_$ b:need_disciplin b:need_more b:no_confirma b:non_, b:not_like b:nous_on b:now_.
 b:occas_, b:of_god b:on_achet b:on_my b:on_your b:only_the b:oui_, b:paid_for b:paix_. b:par_votre
 b:parce_que b:pas_d b:pas_l b:pas_mon b:pass_on b:pay_for b:pays_. b:pictur_of b:pleas_$ b:pleas_correct
 b:point_c b:pour_gagne b:put_the b:qu_ils b:qui_va b:read_it b:review_$ b:rue_des b:s_# b:s_all b:s_asseoir
 b:scandal_. b:se_lance b:see_the b:si_la b:story_, b:suis_abonn b:sujet_, b:t_hear b:t_read b:takes_me
 b:telephon_? b:tells_you b:that_s b:the_front b:the_lot b:the_minist b:the_money b:the_mortgag b:the_old
 b:the_state b:the_¶ b:this_is b:through_your b:to_me b:to_print b:today_, b:toujour_les b:tout_est b:un_?
 b:une_honte b:une_insult b:video_$ b:video_de b:voila_le b:voted_against b:vous_aurie b:vous_et b:vous_oubli
 b:want_you b:was_a b:was_her b:well_done b:what_about b:what_the b:would_you b:write_" b:y_ai b:you_"
 b:you_. b:you_expect b:you_got b:you_pass b:you_print b:your_review b:¶_since f:rulers w:abandonn w:abonn
 w:academi w:administra w:ads w:aid w:aime w:animal w:anyway w:askin w:autan w:beautiful w:bedroom w:behind
 w:bienvenu w:bizarr w:bjr w:bloqu w:bois w:book w:bouton w:break w:calculator w:canada w:cance w:card
 w:censur w:centre-vill w:chass w:cherch w:chimi w:church w:com w:command w:confirma w:content w:contribuabl
 w:crossword w:dedan w:delet w:delivery w:demand w:direct w:disciplin w:door w:drink w:dying w:elect w:exampl
 w:expir w:eye w:face w:faim w:faineant w:fera w:fit w:flo w:float w:franch w:furnitur w:glad w:grand-mer
 w:guerr w:health w:hear w:here w:hide w:him w:honest w:inscrit w:itself w:jeter w:joli w:kept w:kitchen
 w:knows w:laugh w:leave w:livraison w:looks w:ma w:magnifiqu w:mail w:mange w:matin w:misse w:moque w:musiqu
 w:nae w:nap w:nationwid w:next w:night w:nonsens w:nothi w:occas w:offic w:partag w:permiss w:photo w:pictur
 w:piece w:pieds w:pilot w:play w:plutot w:press w:pret w:publicit w:quid w:rapid w:real w:recevoir
 w:referenc w:remov w:ring w:river w:rural w:sa w:sans w:score w:scotland w:see w:sensibl w:serieux w:state
 w:straight w:suiss w:tablett w:talk w:tax w:teach w:tells w:ticket w:time w:toilet w:trous w:turn w:urgenc
 w:usual w:va w:vois w:watch w:when w:young
+0.15
 @alike~of~2 @figure~same @named~0 @run~0 @share~2 b:!!_je b:!_et b:!_it b:"._she b:#_as b:#_kids b:,_#
 b:,_apres b:,_best b:,_buvett b:,_comme b:,_how b:,_la b:,_no b:,_quand b:,_the b:,_they b:-_# b:-_b b:._an
 b:._but b:._du b:._essay b:._follow b:._free b:._il b:._kindl b:._les b:._mon b:._no b:._nobody b:._not
 b:._pay b:._thank b::_le b:?_it b:?_nous b:^_as b:^_combien b:^_could b:^_if b:^_well b:^_when b:^_y b:^_¶
 b:a_bad b:a_demand b:a_jamai b:a_l b:a_prope b:a_quell b:a_scienc b:a_story b:a_vole b:abonn_au
 b:abonn_depui b:about_that b:agree_$ b:ai_chang b:ai_des b:ai_fait b:ai_un b:all_. b:all_the b:all_wrong
 b:and_have b:and_nobody b:ans_qu b:argen_, b:at_# b:at_least b:au_# b:aura_un b:aussi_$ b:aux_yeux
 b:avec_deux b:avec_les b:avec_mes b:be_interest b:becaus_they b:besoin_d b:bien_sur b:birds_. b:bonjour_ou
 b:bought_. b:calls_it b:ce_qui b:cela_fait b:club_, b:combien_de b:comme_d b:commentair_$ b:commentair_de
 b:complet_? b:compt_deux b:concert_? b:could_have b:council_. b:d_ailleur b:d_been b:d_like b:d_un
 b:dans_vos b:day_it b:de_ces b:de_class b:de_dire b:de_me b:de_precis b:demand_il b:depui_le b:des_#
 b:des_fetes b:des_gens b:devis_sous b:donne_la b:driver_you b:droit_$ b:en_ai b:en_difficult b:en_est
 b:en_francai b:encor_un b:enfin_des b:enfin_un b:est_ecrit b:et_elle b:et_ne b:et_nous b:ete_supprim
 b:exampl_$ b:face_. b:fetes_, b:field_. b:first_time b:follow_the b:for_four b:for_once b:four_. b:franch_,
 b:free_quote b:front_page b:full_of b:g_. b:glad_to b:go_. b:h_$ b:h_du b:had_the b:happy_to b:has_the
 b:hasn_t b:heure_, b:hide_behind b:i_met b:i_send b:i_work b:if_he b:if_i b:il_avait b:il_fait b:il_va
 b:impossibl_d b:impot_. b:in_january b:in_touch b:in_twenty b:interest_in b:is_blank b:is_it b:is_wrong
 b:it_and b:it_isn b:it_with b:jamai_mis b:je_fais b:je_souhaiterai b:journalist_. b:justic_a b:know_why
 b:l_annuair b:l_essentiel b:l_hiver b:la_guerr b:la_page b:la_parol b:la_press b:la_pub b:la_recett
 b:la_reclam b:larme_aux b:le_commentair b:le_direct b:le_montr b:le_vrai b:legal_$ b:les_famill b:les_larme
 b:les_train b:les_trous b:leur_a b:life_$ b:ligne_$ b:like_, b:lis_« b:livre_chez b:looki_for b:lost_two
 b:lundi_, b:m_envoi b:mais_ils b:mais_lui b:make_a b:mal_choisi b:march_sur b:mark_my b:may_i b:met_a
 b:mieux_de b:minut_sur b:moi_j b:moiti_du b:mon_dossi b:month_, b:montr_a b:my_neighbour b:my_words b:n_°
 b:name_one b:ne_l b:ne_voit b:nobody_ever b:noir_. b:nos_gosse b:not_be b:notre_cabinet b:nous_autre
 b:obituary_. b:offert_des b:on_march b:on_¶ b:or_, b:order_a b:ou_envoy b:ou_pas b:ou_sont b:out_in b:page_,
 b:page_missi b:par_la b:par_qui b:parol_a b:partag_l b:pas_, b:pas_pleur b:passe_les b:penda_ce b:perdu_mon
 b:permiss_to b:photo_. b:photo_du b:piece_$ b:pleur_$ b:pm_. b:port_offert b:possibl_d b:pour_des b:pour_mon
 b:precis_que b:proud_. b:put_them b:qu_a b:que_je b:qui_les b:racont_. b:racont_la b:recu_le b:ref_#
 b:rest_of b:row_# b:s_about b:s_is b:s_not b:s_ouvre b:saturday_s b:say_" b:semain_. b:servic_. b:si_quelqu
 b:since_the b:site_, b:sont_en b:sont_passe b:start_at b:strength_of b:subscrib_. b:sur_ma b:sur_mobil
 b:sur_notre b:t_find b:t_in b:t_see b:temps_on b:that_i b:the_best b:the_county b:the_famil b:the_link
 b:the_map b:the_poor b:the_real b:the_strength b:the_telephon b:them_to b:they_pay b:thing_i b:this_month
 b:this_on b:three_times b:to_put b:to_sign b:to_work b:to_your b:touch_pas b:touch_with b:toujour_. b:town_.
 b:train_. b:trous_de b:twice_, b:two_lines b:two_of b:un_dimanch b:un_instituteur b:un_plombi b:un_point
 b:une_photo b:ve_read b:venez_voir b:vos_lecteur b:vos_moderateur b:votre_page b:voule_. b:vous_en
 b:vous_plait b:vous_racont b:vous_y b:vu_un b:wante_to b:was_, b:was_¶ b:week_and b:what_time b:when_the
 b:which_¶ b:while_the b:with_it b:word_" b:work_. b:work_in b:y_etais b:y_ont b:y_pense b:you_$ b:you_be
 b:you_describ b:you_never b:you_should b:you_so b:you_want b:£_# b:¶_, b:¶_?? b:¶_ans b:¶_but b:¶_depui
 b:¶_la b:¶_nous b:¶_pour b:¶_the b:¶_une b:¶_», b:¶_». b:»,_« b:»_il b:»_ne w:acces w:advert w:agriculteur
 w:allow w:annonc w:annuair w:answe w:applica w:attend w:aucun w:audit w:aurai w:birds w:blank w:bord w:bring
 w:buvett w:cabinet w:camp w:carre w:cas w:chang w:chanson w:clich w:club w:coeur w:coffret w:coincidenc
 w:cold w:community w:competi w:concern w:construir w:contr w:costs w:crime w:critiqu w:crowd w:cv w:debit
 w:decue w:deliver w:deplac w:desabonn w:describ w:dessu w:devrait w:difficult w:diggi w:digne w:drone w:earn
 w:ecout w:eighteen w:elles w:epoqu w:essentiel w:everybody w:fabriqu w:felt w:ferai w:festival w:fete
 w:fetes w:fichi w:field w:fifteen w:finish w:fire w:fiscal w:folk w:football w:frapp w:funeral w:gauch
 w:gave w:getti w:got w:gps w:grace w:group w:hasn w:hiver w:housi w:human w:internet w:january w:join w:just
 w:kill w:kindl w:knew w:lad w:lads w:least w:livin w:looki w:loved w:maree w:mayor w:meanwhil w:ment
 w:minist w:ministr w:moderateur w:mois w:morte w:motif w:ms w:municipal w:myself w:natur w:numbe w:obituary
 w:ouvert w:paix w:paper w:parce w:parol w:particulier w:paru w:payon w:perdu w:plafond w:plait w:plans
 w:plombi w:possibl w:pourriez-vou w:price w:pris w:proud w:public w:pubs w:racist w:rang w:recett w:recip
 w:recoi w:repar w:resultat w:retour w:riche w:right w:roule w:route w:savon w:seventy w:short w:signe w:size
 w:slide w:sold w:souhaiterai w:sport w:stone w:subscrib w:suivr w:suppl w:telescop w:tende w:these w:through
 w:treat w:tue w:twenty w:vend w:vende w:ville w:vit w:vitess w:vole w:vos w:warden w:whatev w:which w:who
 w:without w:wonderful w:years w:°
+0.10
 @alike~of~3 @same~result b:!!_i b:!_on b:"_that b:"_this b:#_acros b:#_in b:#_to b:%_avec b:,_as b:,_enfin
 b:,_faite b:,_just b:,_monsieur b:,_place b:,_rue b:,_savez-vou b:,_this b:,_« b:._adieu b:._also b:._for
 b:._give b:._irresponsibl b:._meanwhil b:._more b:._my b:._press b:._print b:._quand b:._relis b:._toute
 b:._un b::_c b::_ce b:?_toujour b:^_ah b:^_allo b:^_app b:^_at b:^_cela b:^_ces b:^_dear b:^_don b:^_every
 b:^_fair b:^_faut-il b:^_got b:^_ma b:^_our b:^_page b:^_pas b:^_qu b:^_respect b:^_sans b:^_some
 b:^_typical b:^_worst b:a_# b:a_bank b:a_cause b:a_chaqu b:a_corrig b:a_de b:a_deux b:a_disparu b:a_fric
 b:a_last b:a_mon b:a_month b:a_numbe b:a_paper b:a_partir b:a_revoir b:a_une b:a_vos b:about_immigra
 b:actual_, b:ad_for b:ai_dans b:ai_deja b:ai_ete b:ai_les b:ai_¶ b:all_know b:alors_la b:alway_$ b:an_error
 b:and_all b:and_every b:and_put b:and_they b:and_this b:and_who b:anoth_reade b:ans_a b:ans_pour b:anyth_.
 b:app_keeps b:aren_t b:arret_de b:arriv_pas b:articl_$ b:articl_a b:articl_qui b:articl_to b:aura_t
 b:autour_de b:autre_? b:aux_urgenc b:avec_ma b:avec_ses b:avec_votre b:avez_lu b:avoir_le b:been_print
 b:believ_i b:best_thing b:beyond_the b:bien_. b:billi_. b:bonjour_. b:bonne_nouvell b:box_. b:bring_back
 b:but_he b:but_i b:ca_me b:cache_tout b:cancel_. b:ce_monsieur b:ce_temps b:chez_moi b:chiffr_$ b:cinq_ans
 b:comme_are b:commentair_, b:commentair_mais b:complic_du b:construir_des b:contact_avec b:cour_. b:d_etre
 b:d_hab b:dangereux_, b:dans_sa b:de_ca b:de_chien b:de_mon b:de_nous b:de_rectifi b:de_repondr b:de_son
 b:de_troisiem b:de_vos b:demand_d b:des_articl b:des_photo b:des_tilleul b:des_¶ b:direct_debit b:disposi_.
 b:dit_la b:dit_« b:dites_que b:down_the b:down_there b:droit_de b:ecologiqu_. b:ecrit_. b:eleven_minut
 b:email_. b:en_$ b:en_contact b:en_mars b:enfin_une b:english_. b:envie_de b:envoi_des b:erreur_sur
 b:est_arriv b:est_paru b:est_rare b:est_tres b:est_une b:et_l b:et_mon b:et_penda b:et_pour b:et_que
 b:etage_. b:etait_. b:etait_parfait b:etes_complic b:euros_par b:every_day b:every_singl b:everyth_.
 b:expir_. b:faire_? b:fait_des b:fait_si b:famill_de b:ferai_mieux b:first_line b:fois_, b:fond_de b:foot_in
 b:get_the b:going_to b:good_to b:got_them b:had_two b:have_asked b:have_you b:he_is b:hours_. b:i_bet
 b:i_cancell b:i_keep b:i_laugh b:i_see b:i_told b:i_took b:i_wish b:i_write b:if_you b:ils_ne b:import_quoi
 b:in_it b:in_july b:in_leeds b:in_my b:in_ten b:in_two b:interess_quelqu b:invert_comma b:irresponsibl_.
 b:is_now b:is_so b:is_still b:is_the b:it_down b:it_on b:it_up b:j_aurai b:j_ecris b:jamai_. b:jaune_.
 b:je_recoi b:je_souhait b:je_veux b:journal_de b:juin_, b:jusqu_au b:keep_getti b:keeps_crash b:knows_it
 b:l_annee b:l_argen b:l_auteur b:l_autre b:l_editi b:l_espac b:la_famill b:la_ligne b:la_route b:la_ville
 b:lads_in b:laiss_sa b:le_cance b:le_cas b:le_concert b:le_lendemain b:le_micro b:le_prix b:le_telephon
 b:le_¶ b:leave_the b:les_riche b:lettr_. b:leur_vie b:lien_de b:ligne_, b:line_$ b:looks_like b:ma_commun
 b:made_it b:maintena_. b:mairi_. b:mais_bon b:maitr_. b:mari_est b:matin_$ b:me_dit b:me_in b:me_the
 b:menti_that b:messieur_les b:metal_detector b:moi_, b:moins_# b:mon_compt b:mon_mari b:mon_oncle
 b:mon_telephon b:monde_a b:month_. b:month_free b:moque_de b:more_like b:my_card b:my_fathe b:my_house
 b:my_mum b:my_numbe b:my_paper b:my_¶ b:n_ont b:name_is b:ne_posez b:ne_suis b:neighbour_is b:never_do
 b:never_mind b:never_set b:nom_du b:not_been b:nothi_$ b:nothi_, b:notre_site b:nous_cache b:numbe_.
 b:number_are b:of_cours b:of_these b:oil_. b:old_ones b:on_and b:on_devrait b:on_dit b:on_envoi b:on_vous
 b:once_, b:one_pan b:one_¶ b:ont_jamai b:open_the b:or_¶ b:ou_on b:ou_peut-on b:ou_trouv b:paper_$ b:papie_.
 b:par_des b:par_jour b:paragraph_est b:parti_des b:partir_de b:passe_en b:passe_par b:payon_. b:pense_aux
 b:peopl_in b:perce_off b:personn_a b:peur_de b:peut_on b:phras_, b:place_du b:pleas_print b:pleas_put
 b:plus_personn b:posez_jamai b:post_? b:pour_un b:pour_vous b:pouvez-vou_me b:prenne_le b:proud_to b:put_it
 b:quand_? b:que_de b:que_dit b:que_mes b:qui_? b:qui_« b:quid_for b:quote_. b:reade_s b:reject_button
 b:remerci_. b:reserv_aux b:revoir_. b:rien_ne b:right_, b:right_and b:right_for b:rire_jaune b:route_,
 b:run_this b:s_est b:s_il b:s_name b:s_paper b:s_¶ b:sait_, b:samedi_$ b:says_. b:se_moque b:send_me b:ses_#
 b:set_foot b:should_all b:si_peur b:si_vous b:signe_up b:someth_. b:son_sujet b:sort_it b:sous_cet
 b:still_no b:still_on b:stop_. b:story_. b:suis_pas b:suppos_to b:sur_ces b:sur_mesur b:sur_telephon
 b:sur_une b:t_. b:t_do b:t_even b:t_let b:talk_to b:telephon_$ b:telephon_. b:telli_me b:that_has b:the_end
 b:the_record b:the_saturday b:the_student b:the_weekend b:they_take b:they_were b:thing_. b:this_.
 b:this_articl b:this_in b:this_story b:times_and b:to_use b:togeth_. b:tous_la b:tout_l b:tout_sur b:tout_un
 b:toute_l b:toute_la b:toute_une b:town_$ b:trois_samedi b:trop_$ b:twenty_years b:un_courri b:un_enfan
 b:un_qui b:under_this b:une_bonne b:une_phras b:urgenc_. b:us_for b:us_old b:us_who b:use_the b:ve_lost
 b:verit_que b:villag_. b:vois_que b:vos_« b:votre_formulair b:votre_newslett b:vous_. b:vous_laiss
 b:vous_les b:vous_voule b:want_a b:way_to b:we_were b:week_, b:weeks_, b:what_are b:what_is b:what_we
 b:when_its b:where_do b:where_s b:which_i b:who_do b:who_has b:why_do b:with_dr b:words_, b:would_the
 b:wrong_, b:wrote_it b:ya_des b:year_? b:years_$ b:you_forgot b:you_just b:you_moderat b:you_put b:you_take
 b:you_write b:your_pages b:your_paper b:your_websit b:your_¶ b:¶_# b:¶_= b:¶_at b:¶_au b:¶_avec b:¶_et
 b:¶_every b:¶_no b:»_qui f:letter~again f:none f:they~again w:adieu w:affair w:ago w:amazon w:ange w:anyon
 w:appli w:apres w:aren w:artist w:attent w:aux w:avis w:avoir w:away w:bac w:bad w:banks w:banni w:bel w:bet
 w:beyond w:biere w:billet w:bins w:bio w:block w:blog w:bosse w:breakfast w:bus w:buses w:caiss w:cancel
 w:cancell w:care w:careful w:cause w:chain w:children w:chouett w:claim w:clien w:commenc w:complain
 w:complic w:comprend w:conserv w:cour w:cyclist w:dangereux w:decide w:detail w:detector w:dis w:disposi
 w:dit w:dogs w:dois-j w:drive w:ecologiqu w:elus w:enjoy w:entrepris w:essai w:est-il w:et w:etage
 w:etudiant w:exces w:expensiv w:explain w:fact w:farme w:fenci w:firefox w:food w:footwear w:frami w:fric
 w:frigo w:full w:funny w:garden w:gesti w:givin w:going w:grandson w:hab w:had w:hang w:heat w:honte w:image
 w:immigra w:inconnu w:instituteur w:interet w:invert w:ipad w:irresponsibl w:jail w:jaune w:jette w:journal
 w:jusqu w:lache w:laptop w:law w:left w:lendemain w:life w:lire w:local w:look w:love w:madam w:mairi w:mari
 w:marin w:merit w:metal w:micro w:milli w:min w:mme w:mode w:modera w:moderat w:must w:named w:ne
 w:necessair w:need w:neighbour w:new w:newspap w:no w:offer w:offre w:oncle w:opposi w:oreill w:our
 w:ouvertur w:pain w:pan w:papie w:parfait w:parrot w:parts w:person w:physiqu w:piscin w:plant w:portrait
 w:posez w:poste w:pourta w:precis w:precise w:prenne w:profs w:prope w:puis-j w:push w:rag w:raison w:ramass
 w:rare w:recommand w:refund w:regal w:remerci w:remettr w:remplir w:repondr w:repons w:restaura w:reste
 w:revoir w:rich w:rigol w:rouvr w:ruine w:saturday w:sayin w:sec w:set w:shari w:shop w:singl w:somebody
 w:sonde w:sonne w:stade w:stars w:stock w:stop w:strang w:such w:sur w:sure w:surgery w:ta w:themselv w:then
 w:throw w:tilleul w:top w:toute w:transmettr w:tried w:trouv w:typical w:venir w:veux w:vile w:voir w:voisin
 w:volunte w:voule w:waste w:wee w:weekend w:weep w:wind w:wish w:»…
+0.05
 @both~of~4 @run~4 b:!_des b:!_voila b:",_so b:"._i b:#_) b:#_balle b:#_er b:#_euros b:#_rd b:#_¶ b:%_off
 b:,_alors b:,_auriez-vou b:,_bravo b:,_cela b:,_could b:,_elles b:,_entre b:,_eux b:,_ne b:,_ou b:,_oui
 b:,_peopl b:,_personn b:,_peut-on b:,_quell b:,_si b:,_tarif b:,_tres b:,_were b:,_your b:._$ b:._bon
 b:._can b:._continu b:._encor b:._her b:._how b:._interess b:._it b:._mais b:._pouvez-vou b:._quel b:._quell
 b:._she b:._trois b:._vive b:._when b:._would b:._your b::_les b:?_( b:?_and b:?_is b:?_je b:?_moi
 b:?_nobody b:?_ou b:?_pas b:?_tout b:?_venez b:^_cours b:^_depui b:^_funny b:^_hi b:^_pourriez-vou b:^_si
 b:^_somebody b:^_they b:^_tout b:^_used b:^_ya b:a_case b:a_ces b:a_cette b:a_chequ b:a_child b:a_donc
 b:a_fait b:a_full b:a_human b:a_la b:a_le b:a_lire b:a_lot b:a_man b:a_mettr b:a_moins b:a_nos b:a_pris
 b:a_red b:a_remplir b:a_sa b:a_secur b:a_ses b:a_vu b:a_ward b:about_a b:about_our b:about_right
 b:about_this b:about_what b:acces_a b:ad_block b:addres_? b:adieu_. b:adress_, b:adress_pour b:advert_,
 b:ai_eu b:ai_plus b:am_one b:an_, b:ancienn_adress b:and_a b:and_can b:and_could b:and_each b:and_got
 b:and_when b:and_would b:and_yet b:android_$ b:anyth_on b:apologis_for b:arriv_plus b:art_, b:articl_.
 b:articl_de b:articl_s b:as_" b:as_someon b:ask_you b:at_our b:at_your b:au_club b:au_cour b:aurait_pu
 b:availabl_for b:avanc_. b:avant_de b:avec_ce b:avec_des b:avec_nos b:away_$ b:b_. b:back_. b:becaus_you
 b:been_tryin b:been_up b:bien_, b:bless_her b:bon_debarra b:bonjour_madam b:box_, b:bravo_le b:built_in
 b:but_¶ b:by_peopl b:by_post b:by_¶ b:ca_dure b:ca_pour b:calendar_. b:can_one b:cantin_. b:cause_de
 b:ce_bel b:celui_de b:ces_messieur b:cette_dame b:chequ_for b:chez_eux b:class_de b:club_. b:come_and
 b:come_with b:comme_about b:comme_faire b:comme_il b:comme_on b:comme_open b:comme_toujour b:comme_was
 b:commentair_? b:commentair_depui b:commentair_ne b:commentair_sur b:contact_? b:continu_comme b:contr_les
 b:cooki_box b:coordonn_? b:could_send b:crash_when b:d_avanc b:d_eau b:dans_les b:day_$ b:days_, b:de_billet
 b:de_cet b:de_cherch b:de_deces b:de_lire b:de_ma b:de_poste b:de_press b:de_recopi b:de_sa b:des_guerr
 b:des_histoir b:desk_$ b:deux_mois b:devrait_etre b:devrait_mettr b:diffe_. b:dire_ce b:dire_que b:do_a
 b:do_anyth b:do_we b:does_. b:doing_a b:donne_des b:dr_¶ b:drove_the b:du_journal b:du_soir b:earliest_.
 b:ecrir_un b:ecris_, b:elle_n b:en_avait b:en_commentair b:en_droit b:en_ligne b:en_novembr b:en_vende
 b:encor_des b:encor_nos b:encor_une b:end_$ b:enfan_de b:enjoy_it b:entre_en b:envoy_nos b:est-c_que b:est_.
 b:est_mal b:est_tous b:est_votre b:et_a b:et_ceux b:et_de b:et_des b:et_mes b:et_personn b:et_qu b:et_sans
 b:etais_, b:etait_au b:eux_, b:ever_, b:every_time b:every_week b:exact_? b:faire_. b:faire_de
 b:faire_insult b:fais_un b:fait_plaisir b:fait_rever b:faite_le b:farme_in b:faut-il_que b:faux_, b:ferme_la
 b:ferme_les b:ferme_sur b:feuill_d b:figur_. b:fin_de b:find_a b:first_. b:fix_it b:for_anyth b:for_it
 b:for_my b:for_nothi b:for_price b:formul_. b:found_. b:fridg_$ b:from_home b:fund_the b:gave_them
 b:gens_qui b:get_# b:get_my b:get_your b:give_me b:good_day b:got_the b:grave_. b:has_a b:have_about
 b:have_her b:have_left b:have_loved b:her_email b:hi_, b:his_¶ b:histoir_. b:home_, b:honte_a b:honte_aux
 b:how_many b:how_may b:how_you b:i_find b:i_only b:i_open b:i_playe b:i_reach b:il_etait b:il_parait
 b:ils_aurai b:ils_vienne b:in_? b:in_¶ b:instead_of b:interess_? b:internet_. b:is_about b:it_back b:it_just
 b:it_keeps b:it_off b:it_suitabl b:j_adore b:j_esper b:je_cherch b:je_dis b:je_les b:je_possed b:je_vois
 b:je_vous b:joke_$ b:journalist_veut b:just_print b:juste_, b:keep_the b:keeps_going b:know_who b:l_equip
 b:l_europ b:l_hopital b:la_cantin b:la_croix b:la_date b:la_journalist b:la_justic b:la_mise b:la_piscin
 b:la_quest b:la_rue b:la_scienc b:la_suite b:la_video b:laptop_$ b:laugh_so b:le_code b:le_courri b:le_dire
 b:le_droit b:le_faire b:le_lecteur b:le_matin b:le_meme b:le_monde b:le_nombr b:le_numero b:le_portail
 b:le_porteur b:le_texte b:leeds_. b:les_chien b:les_gens b:les_golfs b:les_horair b:les_mains b:let_me
 b:leur_fait b:lies_. b:ligne_. b:like_it b:link_for b:list_. b:local_. b:log_in b:look_like b:loved_it
 b:loved_this b:lui_transmettr b:lundi_$ b:ma_voisin b:madam_, b:mail_. b:mais_il b:man_who b:me_it b:me_know
 b:me_met b:me_parle b:me_suis b:me_two b:merci_de b:merci_¶ b:mes_coordonn b:mes_deux b:mes_enfant
 b:mes_impot b:met_« b:mettr_un b:milieu_de b:milli_. b:milli_pour b:mise_a b:mistak_, b:mois_, b:mon_abonn
 b:mon_ancienn b:mon_fils b:mon_journal b:mon_numero b:mon_tel b:mon_temps b:money_from b:mot_pour b:my_#
 b:my_accou b:my_ad b:my_broth b:my_class b:my_comme b:my_ex b:my_first b:my_full b:my_grandson b:my_mothe
 b:my_siste b:my_son b:my_subscrip b:my_tablet b:ne_m b:ne_parle b:ne_peux b:ne_vous b:near_the b:need_to
 b:never_correct b:newspap_. b:niveaux_, b:no_doubt b:no_fee b:nobody_asked b:nom_, b:nom_est b:nom_et
 b:nonsens_from b:nos_route b:not_do b:not_found b:not_my b:nous_ont b:nous_prend b:nouvell_dans b:numbe_of
 b:of_the b:on_# b:on_a b:on_me b:on_peut b:on_sait b:on_that b:on_the b:on_veut b:once_again b:one_, b:one_?
 b:one_for b:only_thing b:ont_bien b:ou_peut b:out_$ b:page_and b:page_says b:par_l b:parait_que
 b:parle_jamai b:parle_pas b:pas_faire b:pay_us b:person_who b:personn_ne b:peut_plus b:peux_vous b:photo_,
 b:photo_en b:pieds_dans b:pis_nos b:place_des b:plein_de b:plus_, b:pm_, b:poison_. b:porteur_est b:pour_cet
 b:pour_du b:pour_ne b:pour_riche b:pourquoi_faut-il b:pourquoi_mon b:prend_pour b:press_? b:print_.
 b:print_that b:proper_, b:publi_n b:public_on b:puis_il b:qu_aux b:quand_ce b:que_personn b:qui_dois-j
 b:qui_la b:qui_le b:qui_peut b:qui_prend b:quoi_serve b:quote_$ b:read_a b:read_the b:repondr_, b:report_a
 b:retrait_, b:revoy_votre b:riche_. b:rien_, b:road_. b:robot_. b:s_alway b:s_emeut b:s_for b:s_the
 b:sans_passe b:savoir_si b:say_. b:says_it b:scienc_$ b:se_passe b:season_ticket b:secur_way b:see_our
 b:send_a b:send_it b:should_i b:si_les b:simpl_. b:site_affich b:so_good b:so_much b:somebody_s b:someon_who
 b:son_nom b:still_you b:story_$ b:street_. b:suitabl_for b:suite_, b:sur_cette b:sur_mon b:sur_nos b:sursi_.
 b:t_want b:t_¶ b:talk_on b:tarif_degressif b:telephon_, b:that_in b:that_isn b:that_made b:that_man
 b:the_advert b:the_articl b:the_author b:the_door b:the_earliest b:the_list b:the_mayor b:the_other
 b:the_person b:the_place b:the_puzzl b:the_recip b:the_sea b:the_sentenc b:the_top b:the_way b:them_?
 b:there_, b:there_an b:there_and b:they_call b:this_$ b:this_for b:this_paragraph b:this_review b:thursday_.
 b:time_. b:time_for b:to_" b:to_, b:to_? b:to_know b:to_look b:to_send b:to_talk b:to_you b:toujour_en
 b:toujour_la b:toujour_pas b:tous_niveaux b:tout_vu b:transmettr_mes b:travaill_# b:tres_belle b:tres_bien
 b:trois_fois b:tryin_to b:twice_and b:two_years b:typed_. b:un_a b:un_camio b:un_certain b:un_classeur
 b:un_commentair b:un_expos b:un_journalist b:un_poisson b:une_. b:une_belle b:une_qui b:up_and b:up_of
 b:ve_report b:versi_of b:veut_pas b:vide_, b:villag_, b:vingt_ans b:voila_ce b:vos_journalist b:votre_appli
 b:votre_carte b:votre_journalist b:vous_m b:we_all b:we_are b:we_d b:we_re b:websit_. b:what_an b:when_they
 b:when_this b:when_will b:who_i b:who_was b:who_wrote b:why_. b:why_my b:wife_s b:will_be b:with_a
 b:with_her b:with_saturday b:word_for b:would_" b:would_anyon b:would_love b:would_your b:write_up
 b:written_by b:wrong_but b:y_a-t-il b:years_i b:yeux_$ b:you_charg b:you_could b:you_give b:you_leave
 b:you_let b:you_ll b:you_need b:you_pay b:you_peopl b:you_¶ b:your_app b:your_cooki b:your_newspap
 b:your_own b:¶_!! b:¶_: b:¶_articl b:¶_by b:¶_d b:¶_en b:¶_my b:¶_one b:¶_ou b:¶_un b:¶_you b:¶_your b:¶_«
 b:¶_¶ b:¶_»… b:»,_je b:»._j b:…_et f:contact~again f:money~again f:why~again w:a-t-il w:accou w:actual
 w:against w:agricultur w:aider w:already w:am w:android w:anonym w:apologis w:apple w:archiv w:around
 w:arros w:asks w:aunti w:aurait w:auriez-vou w:auteur w:autorout w:availabl w:avec w:backlink w:balanc
 w:balle w:beaucoup w:bed w:bicycl w:billi w:bonus w:books w:boost w:bought w:boutiqu w:bu w:budget w:built
 w:button w:cadeau w:calcul w:calendar w:call w:camarad w:canard w:cantin w:caracter w:cards w:cartoon w:cash
 w:chanti w:chaqu w:chercheur w:china w:chinoi w:classeur w:click w:come w:comment w:commercant w:connu
 w:consult w:consulta w:cook w:coordonn w:copain w:crash w:credit w:croir w:croix w:cross w:cru w:daily
 w:dame w:data w:debarra w:debat w:deces w:decouvr w:degressif w:demenag w:denie w:dept w:develop w:devenu
 w:di w:die w:disen w:dix w:doctor w:donc w:doubt w:dream w:dure w:earliest w:emeut w:enfan w:england w:esper
 w:etonna w:euro w:europ w:every w:evidenc w:ex w:factur w:famill w:fan w:fee w:feuill w:fiche w:fine w:finir
 w:flats w:flower w:formul w:forty w:fridg w:friend w:g w:gagne w:golfs w:gouvern w:graduat w:grave
 w:greeting w:habitant w:habituell w:happen w:hi w:holde w:hopital w:import w:imprim w:institutric w:joignabl
 w:journ w:july w:jurist w:la-dedan w:lac w:land w:learn w:lecteur w:lies w:light w:listen w:load w:lock
 w:locke w:log w:lu w:lunch w:magazin w:mal w:manuscrit w:marchand w:marri w:matter w:measur w:meeting
 w:menac w:menag w:mine w:monde w:morts w:much w:neede w:nineteen w:niveaux w:noel w:noir w:nombr w:nord
 w:novembr w:only w:onze w:opera w:organis w:page w:paint w:palac w:panda w:parait w:pareil w:parki
 w:passenger w:patrimoin w:pauvr w:peuve w:peux w:pieton w:pile w:pitch w:plain w:plaindr w:plaisir w:plann
 w:plateau w:playe w:plein w:poison w:poisson w:politic w:politiqu w:pompe w:port w:portail w:porteur
 w:possed w:posti w:poubell w:pr w:prevu w:prochain w:prof w:proper w:property w:pu w:publish w:puzzl
 w:rappel w:rd w:recopi w:record w:redoute w:reform w:regio w:regle w:regrett w:rent w:repair w:reply
 w:resign w:resili w:respectueus w:result w:retrait w:rever w:revie w:revoy w:roux w:sache w:sait w:sea
 w:secur w:semain w:sept w:seuls w:shipp w:showi w:signal w:silenc w:similar w:simpl w:soir w:soleil w:spend
 w:spent w:stude w:stupidity w:subscrip w:suitabl w:suite w:suivant w:sursi w:survey w:system w:tablet w:take
 w:tard w:taxes w:tel w:telli w:tenant w:term w:them w:they w:think w:togeth w:toujour w:tract w:trees w:truc
 w:tryin w:tunnel w:type w:typed w:uniqu w:utile w:utilis w:vache w:vendredi w:veule w:vicar w:vienn w:vingt
 w:viven w:voleur w:voted w:vouloir w:vraim w:wante w:wants w:ward w:well w:wheel w:white w:wills w:within
 w:worldwid w:yet w:zoe w:»,
-0.05
 =!$ @both~of~6 @has @quote~short~same b:!_enfin b:!_ils b:!_the b:!_¶ b:"_he b:"_of b:"_there b:"_would
 b:#_+ b:#_- b:#_au b:#_days b:#_hors b:#_may b:#_milliard b:#_not b:#_now b:#_years b:(_e b:(_la b:(_s
 b:,_avec b:,_can b:,_cod b:,_ils b:,_invariabl b:,_it b:,_non b:,_on b:,_pleas b:,_sauf b:,_then b:,_who
 b:.._has b:._and b:._as b:._bit b:._bravo b:._ca b:._cordial b:._donc b:._est-c b:._fix b:._hm b:._if
 b:._just b:._made b:._par b:._read b:._sauf b:._sinon b:._so b:._son b:._veuill b:._vos b:._we b:._whoev
 b:._« b:/_e b::_" b::_# b::_vous b:;_the b:?_" b:?_c b:?_ca b:?_do b:?_ma b:?_merci b:?_no b:?_par b:?_un
 b:?_you b:^_a b:^_abonn b:^_accord b:^_bonsoir b:^_faite b:^_four b:^_honest b:^_how b:^_infinitif b:^_mes
 b:^_normal b:^_photo b:^_poor b:^_quell b:^_someth b:^_tewkesbury b:a_$ b:a_. b:a_boy b:a_cote b:a_differe
 b:a_gagne b:a_lovel b:a_n b:a_page b:a_perdu b:a_vingt b:a_¶ b:a_» b:about_. b:accord_$ b:accord_du
 b:accord_pas b:accord_to b:adjectif_, b:again_$ b:age_, b:agree_mes b:ai_achet b:ai_travaill b:ai_une
 b:ai_vue b:all_i b:all_of b:an_. b:an_apostroph b:an_articl b:an_hour b:an_old b:and_" b:and_to b:and_we
 b:apostroph_. b:apostroph_there b:app_. b:are_run b:articl_about b:articl_est b:asked_for b:au_masculin
 b:au_particip b:avait_un b:avec_avoir b:avec_beaucoup b:avec_la b:avec_mon b:avoir_. b:avoir_l b:avons_lu
 b:be_a b:beaucoup_d b:becaus_i b:becaus_of b:befor_a b:bel_hommag b:besoin_. b:bette_. b:bien_de
 b:bonne_continua b:bus_, b:but_" b:but_there b:cette_nuit-la b:chang_tout b:chef_, b:cloch_. b:close_on
 b:closi_invert b:club_s b:code_postal b:comme_ca b:comme_le b:comme_vous b:complet_. b:comprend_pas
 b:crois_, b:d_abord b:d_rathe b:d_« b:dans_l b:date_d b:de_cette b:de_deux b:de_faire b:de_frapp b:de_gens
 b:de_lettr b:de_ne b:de_retard b:de_suite b:demand_aux b:deny_. b:deux_$ b:deux_trait b:deux_¶ b:dire_a
 b:dit_le b:do_the b:does_nobody b:drole_de b:du_particip b:du_verbe b:e_) b:else_$ b:en_- b:en_haut b:en_l
 b:en_me b:en_panne b:en_plus b:english_at b:english_is b:envol_, b:equip_. b:er_, b:er_/ b:est-c_qu
 b:est_alles b:est_deux b:est_donc b:est_du b:est_feminin b:est_hors b:est_hospitalis b:est_ma b:est_meme
 b:est_nee b:est_vous b:et_ils b:et_j b:et_rien b:et_votre b:etais_a b:etais_son b:etait_hier b:etait_l
 b:etant_du b:ete_fonde b:ete_» b:eu_la b:even_a b:evidem_. b:expos_. b:fait_# b:fait_le b:fait_pas b:faute_,
 b:faute_en b:faux_. b:ferme_$ b:fin_. b:fine_. b:fois_a b:fois_de b:fonde_en b:for_heaven b:for_print
 b:for_thirty b:from_a b:gagne_# b:gare_. b:gens_vont b:got_it b:grand_est b:had_a b:has_" b:has_# b:has_$
 b:has_¶ b:have_done b:have_not b:have_the b:he_d b:him_, b:hommag_a b:hoped_to b:house_. b:i_count b:i_had
 b:i_post b:i_serve b:i_shan b:ici_$ b:ici_, b:ici_: b:ils_l b:in_. b:in_an b:in_august b:in_english
 b:infinitif_$ b:is_close b:is_my b:is_off b:is_on b:is_only b:it_out b:it_three b:it_¶ b:its_, b:its_¶
 b:je_me b:journalist_d b:just_the b:km_, b:know_what b:l_affair b:l_associa b:l_audienc b:l_auxiliair
 b:l_histoir b:l_infinitif b:l_on b:l_orthograph b:l_usine b:la_liste b:la_pauvr b:la_plus b:la_salle
 b:le_bourg b:le_grand b:le_pluriel b:le_sais b:le_verbe b:les_a b:les_matin b:les_media b:line_, b:liste_$
 b:lot_of b:m_, b:m_afraid b:ma_maitress b:ma_mere b:made_my b:mais_ce b:majuscul_, b:map_has b:mardi_,
 b:mars_, b:may_, b:me_demand b:me_fait b:meme_chose b:meme_phras b:meme_si b:merci_. b:mesur_, b:metre_,
 b:mettr_dans b:minut_$ b:mois_pour b:mon_grand-per b:monday_. b:my_husband b:my_late b:n_arriv b:ne_comprend
 b:ne_nous b:ne_se b:ne_sont b:need_$ b:ni_le b:nine_. b:no_apostroph b:non_mais b:non_pas b:not_an b:not_¶
 b:nothi_to b:nothi_wrong b:noun_, b:nous_qui b:now_, b:of_those b:on_an b:on_paie b:on_tuesday b:one_"
 b:one_has b:one_is b:one_n b:one_of b:only_a b:open_on b:orthograph_! b:ou_, b:ou_? b:ou_l b:our_parish
 b:out_loud b:out_of b:own_websit b:p_. b:page_$ b:paix_a b:paper_and b:par_contr b:par_mois b:paragraph_.
 b:parce_qu b:parle_au b:particip_, b:pas_avant b:pas_en b:pas_encor b:pas_ouvert b:peopl_. b:peopl_are
 b:phras_: b:piece_on b:pique_les b:plait_. b:pleas_, b:plural_, b:pluriel_$ b:point_for b:porte_$ b:porte_le
 b:post_it b:pour_# b:pour_le b:pourri_vous b:preposi_. b:prochain_, b:proven_, b:puisqu_il b:quand_elle
 b:qui_ai b:quote_is b:rd_of b:remplac_par b:reply_to b:respect_sir b:rien_. b:rien_a b:round_$ b:route_$
 b:s_) b:s_: b:s_au b:s_en b:s_five b:s_my b:s_puisqu b:s_quand b:sa_¶ b:said_" b:sais_, b:sais_j
 b:same_story b:sat_in b:say_so b:sayin_" b:sea_. b:second_" b:second_sentenc b:septemb_. b:shame_on b:she_¶
 b:should_have b:shut_. b:si_l b:signal_un b:singuli_avec b:sir_, b:site_$ b:so_$ b:so_. b:so_to b:speak_of
 b:step_# b:subject_is b:sujet_pluriel b:sunday_. b:sur_l b:sur_les b:sur_votre b:surel_, b:t_a b:t_have
 b:taken_$ b:tante_, b:ten_¶ b:th_. b:than_$ b:that_$ b:that_place b:that_was b:that_would b:the_back
 b:the_booki b:the_correc b:the_date b:the_figur b:the_prope b:the_same b:the_steps b:the_verb b:the_webcam
 b:the_young b:their_$ b:their_offic b:then_it b:there_at b:this_as b:this_to b:this_¶ b:though_i b:titre_de
 b:to_a b:to_come b:to_tell b:trente-cinq_ans b:troisiem_personn b:twice_in b:un_avis b:un_banc b:un_robot
 b:un_souci b:un_zero b:une_citat b:une_de b:union_$ b:up_# b:updat_. b:us_. b:us_in b:va_pas b:ve_had
 b:verb_. b:verbe_au b:veuill_agree b:vite_$ b:voir_. b:votre_photo b:votre_travail b:vous_devri b:voyez_$
 b:was_. b:was_at b:was_dropp b:was_made b:was_not b:way_. b:went_to b:which_is b:who_can b:who_did
 b:who_never b:with_an b:with_my b:word_$ b:would_have b:would_like b:write_to b:wrong_one b:y_a b:yes_,
 b:yeux_. b:your_report b:¶_"? b:¶_; b:¶_an b:¶_de b:¶_fait b:¶_if b:¶_mais b:¶_ne b:¶_par b:¶_… b:¶_→ b:»,_l
 b:»_$ b:…_« f:care~again f:meant f:source f:writing w:& w:* w::/ w:abord w:accept w:adjectif w:agreabl
 w:aigu w:alles w:alors w:amateur w:ame w:amoun w:ancienn w:ans w:approuv w:asseoir w:associa w:assur w:atten
 w:audienc w:author w:auxiliair w:avanc w:avons w:b w:bag w:banc w:barbu w:becaus w:besoin w:beurr w:biscuit
 w:blanch w:boite w:bonsoir w:booki w:bourg w:boy w:camio w:catalogu w:caught w:chair w:chambr w:chapeau
 w:charm w:child w:choisir w:choisiss w:cinquant w:class w:classiqu w:cloch w:closi w:cod w:coins w:collin
 w:commun w:confirm w:continu w:continua w:cordial w:council w:coup w:couru w:couvert w:covid w:curator
 w:dark w:decis w:demande w:deny w:design w:devri w:differenc w:disagr w:disparu w:docum w:drole w:drove
 w:ecart w:ed w:employ w:entier w:envol w:etant w:etude w:evene w:eveni w:evening w:evidem w:expos w:fair
 w:fait w:faite w:fathe w:faudrait w:faute w:film w:fish w:follow w:fonde w:forme w:forms w:formulair w:fort
 w:fourth w:foyer w:front w:gallery w:grammar w:grand-per w:ha w:half w:heaven w:helicopter w:help w:hm
 w:hope w:hoped w:hors w:hospitalis w:in w:infirmier w:informatiqu w:institut w:invariabl w:invit w:invoic
 w:ironic w:issue w:it w:jokin w:justic w:la-haut w:lady w:lecon w:lequel w:lettr w:lieu w:lines w:link
 w:lived w:long w:loud w:machin w:maitress w:makin w:manag w:many w:marks w:marqu w:marriag w:marrow
 w:masculin w:meteo w:mette w:mettr w:milliard w:mise w:monsieur w:most w:moved w:neith w:nous w:nuit-la
 w:offrir w:often w:oh w:ordre w:orthograph w:paella w:panne w:parish w:parlia w:pause w:payee w:pingouin
 w:plan w:pourri w:pourvoi w:prendr w:preposi w:prime w:pronom w:proofread w:proven w:quatr w:questionnair
 w:quoti w:rapport w:read w:realis w:recu w:repri w:respect w:retard w:retrouv w:rire w:robot w:row w:salari
 w:say w:securit w:servic w:shut w:sic w:singular w:sinistr w:small w:some w:sons w:sort w:souci w:sourc
 w:speak w:speech w:sprin w:steps w:still w:sums w:suspect w:taill w:taken w:takes w:tales w:tant w:tante
 w:taught w:terminal w:tewkesbury w:those w:tiret w:trente-cinq w:turns w:u w:use w:used w:vendr w:veuill
 w:veut w:vietnam w:voyag w:wakel w:we w:whom w:x w:yellow w:yours w:–
-0.10
 @both~of~1 @named~2 @other~direction b:!_my b:",_and b:",_not b:"_and b:"_has b:"_should b:"_the b:"_— b:#_:
 b:#_but b:#_c b:#_dans b:#_g b:#_mais b:#_miles b:#_ml b:#_perce b:#_so b:)._$ b:,_becaus b:,_ca b:,_check
 b:,_de b:,_every b:,_il b:,_or b:,_permettez-moi b:,_rien b:,_there b:-_you b:._" b:._abonn b:._alors
 b:._eithe b:._ici b:._la b:._ma b:._qui b:._serve b:._though b::_on b::_one b::_votre b::_« b:?_la b:?_she
 b:^_age b:^_apostroph b:^_apprenti b:^_au b:^_ce b:^_clair-obscur b:^_comma b:^_en b:^_except b:^_ferme
 b:^_half b:^_have b:^_m b:^_n b:^_ne b:^_neuf b:^_paragraph b:^_quarant b:^_sa b:^_sir b:^_trait b:^_tripl
 b:^_we b:^_whose b:a_dit b:a_droit b:a_ferme b:a_fifth b:a_gp b:a_jour b:a_lette b:a_ma b:a_plural b:a_qu
 b:a_reason b:a_sarlat b:a_six b:a_toute b:a_troop b:a_tuesday b:about_the b:abstenu_, b:accen_sur b:accord_,
 b:accord_. b:add_up b:and_on b:and_one b:annee_, b:ans_! b:ans_?? b:apostroph_in b:apprend_le b:apres_la
 b:apres_le b:are_nine b:are_¶ b:arriv_$ b:articl_! b:as_my b:asseoir_. b:astronom_amateur b:at_all b:at_that
 b:at_¶ b:attend_toujour b:au_cm b:au_debut b:aunt_s b:avait_pas b:avec_l b:avec_un b:b_# b:be_the
 b:been_takin b:befor_the b:besoin_de b:but_you b:ca_va b:can_say b:can_see b:capital_. b:ce_matin b:ce_n
 b:ce_prix-la b:chambr_d b:chang_. b:check_their b:chose_$ b:chose_, b:citat_n b:contr_le b:coordinator_.
 b:could_tell b:council_tax b:cousin_. b:d_ecole b:d_ici b:d_imprimeri b:de_jeu b:de_le b:de_moins b:de_publi
 b:de_« b:dear_editor b:depui_ce b:depui_longtemp b:des_le b:des_mots b:dit_que b:dog_. b:dont_vous
 b:du_temps b:editor_, b:elle_m b:en_charg b:en_chef b:en_janvi b:en_trop b:encor_et b:erreur_$ b:erreur_de
 b:est_# b:est_celle b:est_devan b:est_faux b:est_mme b:est_moi b:est_ne b:et_toujour b:et_une b:etait_#
 b:etait_un b:eveni_, b:everywher_else b:faire_un b:fait_la b:feminin_, b:ferme_, b:ferme_le b:fille_de
 b:fin_$ b:fonctionnair_. b:for_. b:forgot_to b:four_hundr b:front_of b:full_name b:gone_, b:h_le b:hard_i
 b:has_gone b:has_no b:her_, b:heure_avec b:i_hope b:i_need b:i_taught b:i_used b:il_aurait b:il_fallait
 b:il_se b:il_y b:ils_ont b:import_quel b:imprimeri_, b:in_her b:in_to b:insid_the b:into_the b:it_" b:it_at
 b:it_round b:it_since b:its_. b:j_apprend b:j_habit b:je_lis b:je_suis b:je_travaill b:journal_.
 b:journalist_n b:just_say b:kindl_note b:l_articl b:l_ere b:l_imperatif b:la_, b:la_base b:la_chambr
 b:la_couvertur b:la_gare b:la_mairi b:la_meme b:la_place b:la_redac b:la_reuni b:la_second b:la_¶
 b:late_husband b:le_bon b:le_derni b:le_dit b:le_dossi b:le_musee b:le_point b:le_port b:le_pv
 b:le_redacteur b:le_s b:le_titre b:le_tract b:le_troisiem b:learn_english b:learn_it b:les_chiffr
 b:les_fonctionnair b:les_gendarm b:les_jours b:les_s b:les_¶ b:letter_. b:m_aurait b:m_c b:ma_retrait
 b:mais_# b:mais_enfin b:manqu_la b:manqu_un b:marks_in b:mars_il b:matin_, b:matin_. b:me_permet b:metre_.
 b:moi_aussi b:moi_ca b:moi_qui b:mon_pere b:mon_¶ b:more_$ b:morni_and b:mot_de b:my_wife b:n_avait b:n_en
 b:n_exist b:name_. b:needful_. b:net_dans b:no_link b:no_thank b:not_" b:not_even b:nothi_. b:nov_# b:of_#
 b:of_me b:of_our b:of_us b:on_her b:on_l b:on_les b:one_and b:one_or b:one_who b:only_one b:ont_ete
 b:opini_. b:other_way b:ou_elle b:out_to b:page_# b:page_for b:pages_, b:par_chequ b:par_une b:paragraph_en
 b:pas_. b:pas_besoin b:pas_dire b:pas_donne b:pas_mis b:passe_au b:past_the b:per_¶ b:photo_# b:phras_est
 b:pictur_. b:pleas_do b:pluriel_. b:plus_$ b:plus_haut b:porte_un b:premier_fois b:premier_phras b:print_the
 b:qu_elle b:qu_un b:qu_une b:quand_la b:que_# b:que_tout b:qui_n b:quinz_ans b:reach_the b:read_them
 b:redac_, b:redac_. b:redacteur_en b:remplac_$ b:rien_du b:s_appelait b:s_appell b:s_got b:s_no b:s_what
 b:said_so b:sarlat_. b:school_. b:se_fait b:se_tromp b:sense_of b:seule_et b:she_is b:she_says b:shouldn_t
 b:shows_the b:site_coordinator b:so_hard b:so_the b:somebody_has b:sont_a b:still_payin b:sur_la b:t_$
 b:t_it b:th_$ b:th_of b:that_nobody b:the_# b:the_bridg b:the_bus b:the_call b:the_indict b:the_kids
 b:the_minut b:the_needful b:the_photo b:the_site b:the_sprin b:the_step b:the_table b:the_the b:the_thing
 b:the_trial b:them_$ b:this_paper b:ticket_in b:titre_$ b:to_keep b:to_to b:too_many b:tout_, b:tres_bel
 b:troisiem_, b:trop_, b:trop_. b:un_accen b:un_articl b:un_autre b:un_de b:un_e b:un_sou b:un_verbe
 b:une_espac b:up_? b:up_in b:used_to b:ve_sent b:vers_le b:votre_journal b:votre_redac b:vous_donne
 b:vous_lui b:vous_pouve b:vous_signal b:vowel_sound b:voyez_le b:want_" b:was_ever b:we_had b:websit_$
 b:weekl_$ b:were_two b:where_does b:where_you b:who_have b:who_is b:with_one b:word_has b:would_be
 b:writi_this b:wrote_" b:www_. b:y_passe b:y_¶ b:year_# b:year_. b:you_go b:you_wrote b:«_en b:¶_". b:¶_(
 b:¶_+ b:¶_/ b:¶_ca b:¶_des b:¶_for b:¶_have b:¶_s b:¶_say b:¶_sont b:¶_were b:¶_with b:»_? w:"? w:). w:."
 w:abstenu w:advic w:age w:allo w:along w:also w:appelait w:apprend w:apprenti w:april w:are w:assuranc
 w:astronom w:au-dessu w:aunt w:autumn w:avaie w:avocat w:ban w:bank w:bas w:base w:beau-frer w:bless w:blue
 w:board w:boxes w:brebi w:build w:bulletin w:cela w:celui w:ceux w:chairman w:charg w:chemin w:chose
 w:clair-obscur w:combien w:comes w:communiqu w:commut w:compt w:comput w:conseill w:coordinator w:dans
 w:death w:decid w:decouvert w:defil w:delegu w:departemental w:dimanch w:docteur w:doit w:dos w:ecrit
 w:enfant w:environ w:ere w:etre w:euh w:everywher w:except w:fallait w:few w:fin w:flacon w:fonctionnair
 w:font w:found w:fut w:futur w:gap w:garde w:govern w:gp w:grandmoth w:guess w:heari w:hum w:illisibl
 w:imperatif w:imprimeri w:indee w:indict w:ingenieur w:japonai w:jours w:juin w:kille w:kilo w:knees
 w:languag w:later w:latte w:leadi w:lectur w:leeds w:lisez w:lit w:locut w:mai w:majuscul w:marey w:mauvais
 w:maybe w:mercredi w:mere w:mesdam w:mesur w:ml w:model w:moi w:montagn w:mordr w:mordu w:musee w:m²
 w:needful w:newspaper w:noire w:nombreux w:nov w:nowher w:nuits w:number w:open w:opini w:paiem w:paren
 w:partir w:patch w:penalti w:permet w:permi w:philo w:policy w:polonai w:post w:pourro w:pouve w:prix-la
 w:procedur w:professeur w:promo w:publiqu w:puddi w:puisqu w:pv w:r w:reach w:reason w:receiv w:redacteur
 w:regard w:rentr w:renvoi w:repond w:reuni w:ri w:riverain w:saluta w:samedi w:sarlat w:sat w:septembr
 w:shouldn w:sing w:someth w:sou w:sourir w:strength w:strict w:takin w:technical w:tenait w:terminaison
 w:texte w:tombe w:tonne w:trail w:train w:tripl w:troop w:trottinett w:trust w:vacanc w:van w:venus w:verte
 w:victim w:vide w:votin w:vous w:waite w:walk w:war w:weekday w:weeks w:whose w:wife w:will w:word w:worki
 w:writi w:wrong w:www w:xvie
-0.15
 =! =!! @alike~more @both~of~3 @quote~middling~same @same~unit @share~3 b:!_c b:"_isn b:"_it b:"_to b:"_were
 b:#_am b:#_ce b:#_d b:#_en b:#_kg b:#_m b:,_befor b:,_dimanch b:,_from b:,_made b:,_merci b:,_never b:,_only
 b:,_our b:,_que b:,_quelqu b:,_qui b:,_reall b:,_soit b:,_voyez b:,_where b:._avec b:._bien b:._ce b:._cet
 b:._ou b:._somebody b:._they b:._une b:._unles b:._verifi b:._who b::_elle b:^_du b:^_manqu b:^_monsieur
 b:^_no b:^_their b:^_there b:^_trois b:a_bien b:a_blue b:a_cap b:a_ce b:a_deja b:a_des b:a_fallu
 b:a_plusieur b:a_son b:a_tape b:a_trois b:a_trouv b:a_vous b:a_white b:a_« b:after_the b:agree_with
 b:ai_cliqu b:ai_recu b:ai_regard b:an_¶ b:and_# b:and_even b:and_that b:annee_$ b:ans_$ b:ans_depui
 b:apres_les b:articl_!! b:articl_? b:au_bout b:au_nord b:au_servic b:aussi_. b:autre_cote b:aux_enfant
 b:avec_. b:back_$ b:been_a b:befor_i b:bien_un b:bravo_pour b:bus_. b:ca_! b:ca_avec b:case_. b:chaqu_jour
 b:chemin_des b:comma_after b:compt_$ b:compt_tous b:coquill_dans b:cote_$ b:coupe_, b:d_accen b:dans_ce
 b:dans_le b:de_garde b:depui_que b:deux_ans b:deux_faute b:deux_point b:did_it b:dire_qu b:do_not b:do_they
 b:do_your b:donc_pas b:du_pluriel b:du_servic b:e_, b:early_? b:ecrit_« b:eh_$ b:eleve_de b:elle_s b:en_bas
 b:en_fait b:en_¶ b:erreur_# b:est_fauss b:est_le b:est_¶ b:et_le b:etait_dans b:etre_fatigu b:even_in
 b:every_morni b:exist_pas b:faute_dans b:faute_de b:february_$ b:fifty_years b:final_$ b:first_sentenc
 b:fois_! b:fois_: b:for_¶ b:forget_it b:got_a b:h_. b:have_¶ b:he_was b:her_life b:i_nearl b:i_paid
 b:i_should b:if_the b:il_a b:il_sort b:is_. b:is_missi b:is_of b:it_the b:j_ai b:j_en b:je_joue b:journ_a
 b:journal_qui b:know_the b:l_abonn b:l_est b:l_un b:l_¶ b:la_commun b:la_gendarmeri b:la_nuit b:la_radio
 b:la_retrait b:la_semain b:la_troisiem b:la_zone b:last_month b:le_a b:le_conseil b:le_covid b:le_particip
 b:le_pere b:le_sujet b:les_femme b:lighthous_. b:like_the b:lire_. b:mairi_, b:mais_« b:me_.) b:meme_a
 b:meme_moi b:menti_, b:mes_eleve b:mes_saluta b:milli_, b:mistak_in b:moins_que b:mois_$ b:mois_d b:morts_.
 b:my_old b:n_est b:ne_fait b:ne_pas b:ne_peut b:net_, b:never_a b:niveau_cm b:nom_$ b:not_# b:not_.
 b:nous_etion b:nouvell_. b:numero_. b:of_them b:off_. b:ok_but b:on_, b:on_its b:on_lit b:on_mine b:on_ne
 b:one_to b:only_start b:ont_pas b:or_so b:ou_# b:ou_alors b:oubli_$ b:paie_# b:parle_. b:parle_d b:pas_au
 b:pas_de b:pas_des b:peopl_who b:personn_, b:petit_coquill b:peu_plus b:peut_$ b:photo_is b:photo_que
 b:plait_, b:plus_. b:plusieur_, b:pound_$ b:pour_ce b:pour_lui b:pour_nous b:pour_votre b:prend_le b:qu_en
 b:quand_meme b:quatr_fois b:que_la b:que_« b:quelqu_chose b:qui_fut b:qui_l b:qui_¶ b:report_. b:retrait_en
 b:s_. b:s_an b:s_just b:s_own b:s_two b:sans_le b:sans_s b:says_so b:se_mesur b:se_sont b:she_did b:she_was
 b:sinon_c b:slowl_. b:so_you b:son_premi b:sont_des b:sorry_, b:sous_les b:sujet_au b:t_get b:table_#
 b:than_the b:thank_for b:that_it b:that_photo b:that_the b:the_chart b:the_day b:the_one b:the_pictur
 b:the_radio b:the_story b:the_weekday b:them_, b:them_all b:there_were b:these_peopl b:though_, b:though_he
 b:till_# b:titre_dit b:to_. b:to_go b:to_my b:tous_. b:tout_seul b:two_and b:un_et b:un_sujet b:under_a
 b:une_faute b:une_trottinett b:unles_the b:ve_", b:ve_just b:ve_put b:venus_$ b:veut_dire b:vos_articl
 b:vous_n b:vu_. b:want_the b:was_never b:was_shut b:way_, b:we_meet b:went_up b:what_s b:when_we b:where_are
 b:with_" b:with_the b:word_, b:you_not b:your_verbs b:«_par b:¶_etait b:¶_i b:¶_l b:»._ma w:), w:: w:above
 w:add w:advis w:after w:ah w:ancien w:apart w:avais w:avez w:avez-vou w:aye w:being w:believ w:big w:bin
 w:bouch w:bridg w:broad w:by w:cap w:captur w:carnet w:century w:champ w:chart w:cher w:civil w:cllr w:comet
 w:commiss w:compete w:connaitr w:conservatoir w:coquill w:corrig w:crois w:daughter w:demi-heur w:depart
 w:dernier w:desk w:dirai w:distanc w:early w:emoti w:english w:enough w:etion w:examin w:exemplair w:exige
 w:exist w:fallu w:fatigu w:fiere w:figur w:filme w:flew w:foi w:force w:gars w:gate w:gendarmeri w:gros
 w:guide w:habit w:hard w:haut w:hip w:home w:hour w:huit w:inquiry w:intend w:interdit w:iphon w:jai w:jo
 w:jure w:jury w:juste w:kg w:kilos w:landlord w:lane w:lead w:lighthous w:limit w:list w:looke w:manque
 w:martel w:meet w:men w:merci w:messieur w:minut w:mum w:names w:nee w:ni w:ordi w:osprey w:own w:par
 w:particular w:patienc w:patron w:permettez-moi w:permut w:petite-fill w:pont w:preside w:principal
 w:professor w:que w:quinz w:redac w:rendu w:repet w:replac w:roof w:says w:seanc w:sentenc w:sera w:serait
 w:share w:sixty w:slowl w:solair w:someon w:spokeswoman w:staff w:stays w:surviv w:swapp w:switch w:tableau
 w:termin w:teste w:thirty w:took w:travaux w:trial w:tromp w:under w:verbs w:vingt-deux w:violon w:voit
 w:vouli w:voyez w:vue w:websit w:weekl w:worse w:yes w:yesterday w:yeux w:zone w:£ w:¶ w:—
-0.20
 @same~day b:!_and b:!_pas b:"_- b:"_a b:"_as b:"_at b:"_for b:"_in b:"_made b:#_!! b:#_a b:#_le b:#_metre
 b:#_n b:#_point b:#_pour b:#_was b:%_of b:(_i b:+_# b:,_demand b:,_deux b:,_elle b:,_le b:,_mais b:,_my
 b:,_petit b:,_prend b:,_since b:,_toujour b:,_une b:,_unles b:,_with b:,_¶ b:._bonne b:._on b:._one b::_l
 b::_la b:?_ha b:?_le b:?_votre b:?_we b:^_close b:^_des b:^_fifty b:^_for b:^_his b:^_isn b:^_kindl
 b:^_lance b:^_missi b:^_ont b:^_penda b:^_step b:^_wednesday b:a_que b:a_quitt b:a_rendu b:a_rouvert
 b:a_semi-colon b:a_un b:a_vowel b:about_# b:accou_. b:after_" b:ai_pris b:all_, b:ans_je b:any_more
 b:apres_« b:are_a b:arret_net b:articl_sur b:as_far b:as_i b:aux_¶ b:avez_mis b:avez_tout b:be_# b:be_in
 b:becaus_the b:been_, b:believ_$ b:bien_que b:bon_. b:bonne_journ b:bureau_de b:by_my b:ca_$ b:can_t
 b:can_tell b:ce_# b:ce_paragraph b:cette_phras b:comme_un b:correct_. b:crois_que b:d_a b:d_aout b:days_$
 b:de_# b:demi-heur_, b:deux_. b:deuxiem_phras b:didn_t b:dit_# b:dit_ca b:does_not b:does_nothi b:ecole_mais
 b:effect_$ b:eight_, b:eithe_the b:elle_qui b:en_moins b:en_premier b:enver_, b:envoy_special b:est_au
 b:est_plus b:est_pour b:est_trop b:est_un b:et_ca b:et_moi b:et_son b:et_¶ b:etait_de b:etait_la b:eux_?
 b:except_$ b:far_as b:faut_un b:faute_d b:faux_$ b:final_et b:from_the b:guillemet_ouvert b:has_an
 b:have_been b:he_can b:hier_$ b:honnet_, b:how_can b:hungry_. b:i_bought b:i_read b:il_est b:in_april
 b:in_front b:in_our b:in_that b:is_¶ b:j_avais b:je_decoup b:je_ne b:je_tombe b:jour_, b:l_an b:l_enseign
 b:l_ont b:laiss_en b:laiss_passe b:le_col b:le_lien b:le_livre b:les_compt b:les_gars b:lettr_de b:like_a
 b:like_that b:lis_ca b:longtemp_, b:m_# b:m_. b:m_on b:mais_je b:mais_la b:manqu_le b:march_. b:mdr_$
 b:me_for b:me_¶ b:mes_petits-enfant b:mine_on b:minut_. b:my_english b:name_of b:nous_, b:nous_somme
 b:numero_de b:of_" b:on_hedgehog b:on_this b:on_va b:on_voit b:on_y b:or_you b:ou_il b:ou_quoi b:ou_se
 b:ouvert_, b:page_d b:paragraph_, b:parti_a b:parti_en b:pas_une b:passe_$ b:pere_de b:place_.
 b:plus_ancienn b:plus_bas b:point_. b:pour_mes b:pour_nos b:put_a b:qu_il b:quand_je b:quand_on b:que_c
 b:qui_parle b:qui_se b:rien_$ b:s_" b:s_at b:s_eight b:s_from b:s_had b:s_sake b:sait_pas b:sake_.
 b:sans_accen b:savoir_, b:seule_, b:she_s b:singuli_, b:so_" b:son_in b:suis_bien b:sur_« b:surem_pas
 b:surtout_pas b:t_say b:take_it b:the_big b:the_govern b:the_paper b:the_regulator b:the_right b:the_second
 b:the_subject b:the_very b:the_wrong b:there_. b:there_are b:they_re b:they_ve b:this_week b:this_year
 b:three_of b:tient_. b:time_, b:times_. b:to_# b:to_do b:tombe_sur b:tourn_. b:tous_les b:tout_le
 b:un_exemplair b:un_miroir b:un_petit b:une_fille b:une_heure b:une_minut b:union_, b:vos_pages
 b:votre_envoy b:vous_dire b:what_you b:will_not b:words_. b:y_all b:y_avait b:y_tient b:you_, b:you_are
 b:you_have b:you_meant b:you_that b:«_a b:«_un b:¶_.. b:¶_il b:¶_it b:¶_was b:¶_» b:»_?? b:»_et
 f:place~again f:view~again w:", w:-> w:acros w:africa w:aout w:aussi w:bairn w:below w:bird w:bit w:box
 w:brake w:bureau w:cannot w:certain w:cette w:chequ w:col w:corgi w:court w:dear w:decoup w:devan w:didn
 w:dog w:dont w:effect w:enquet w:enregistre w:eux w:far w:fauss w:feminin w:feu w:fil w:forget w:forgiv
 w:fund w:genre w:grand w:green w:he w:hedgehog w:hein w:hit w:holdi w:howev w:i w:infinitif w:infinitiv
 w:into w:job w:joue w:judge w:key w:kilometr w:lausann w:lette w:lis w:loin w:longe w:longtemp w:malgr
 w:maman w:mardi w:mate w:meant w:meilleur w:melang w:might w:missi w:momen w:montr w:mrs w:mur w:near
 w:nearl w:neige w:old w:onion w:ouvre w:over w:p w:part w:penalty w:petit-fil w:poser w:possessiv
 w:prefectur w:prend w:qualit w:quarant w:quimp w:quitt w:quota w:refer w:regulator w:relit w:rouvert w:said
 w:salt w:sang w:sauf w:saved w:scroll w:semi-colon w:sens w:servi w:shall w:shame w:sir w:sleep w:society
 w:soit w:somme w:son w:sorti w:special w:stand w:sujet w:surtout w:ten w:thing w:thousand w:times w:to
 w:tourn w:tous w:tractor w:trois w:tuesday w:valai w:vent w:verbe w:versi w:vient w:vote w:weight w:wet
 w:while w:winte w:woke w:works w:wrapp w:written
-0.25
 =size~4 @figure~other @name~same @named~1 @run~1 b:!_le b:!_they b:#_%. b:#_cm b:#_km b:#_last b:#_mai
 b:#_ne b:,_chez b:,_dont b:,_if b:,_ma b:,_messieur b:,_sans b:,_surel b:-_the b:._ah b:._come b:._elle
 b:._everyth b:._otherwis b:._what b::_¶ b:;_i b:??_et b:?_et b:?_l b:^_" b:^_doubl b:^_guillemet b:^_lovel
 b:^_might b:^_non b:^_not b:^_qui b:^_three b:^_which b:^_wrong b:^_« b:a_dog b:a_parle b:a_pas b:a_rien
 b:acros_the b:ai_# b:am_, b:and_it b:and_she b:and_so b:and_¶ b:au_singuli b:aussi_je b:bien_a b:bonjour_,
 b:bonjour_a b:broad_daylight b:but_not b:ca_? b:catalogu_. b:chiffr_a b:chiffr_de b:cm_# b:come_on
 b:conseil_d b:d_accord b:d_une b:de_famill b:de_s b:de_telephon b:de_trop b:dear_. b:depui_toujour
 b:devan_le b:did_the b:did_you b:did_your b:elle_y b:encor_. b:est_affich b:est_clair b:est_l b:etait_en
 b:etait_le b:for_$ b:friday_$ b:go_$ b:govern_websit b:headlin_says b:him_. b:his_name b:homme_, b:hope_you
 b:hundr_and b:i_helpe b:i_ll b:i_m b:i_shall b:i_worke b:is_more b:it_wis b:jamai_de b:je_pense b:journal_!
 b:jours_, b:l_unite b:la_conjugaison b:la_deuxiem b:la_legend b:le_francai b:le_tribunal b:les_yeux b:m_one
 b:meme_$ b:moi_. b:monday_and b:no_. b:not_in b:novemb_, b:oak_. b:of_". b:off_$ b:on_etait b:on_sunday
 b:one_you b:or_the b:page_. b:paper_. b:pardon_si b:parle_du b:particip_passe b:passe_away b:pour_ca
 b:pour_rien b:prend_un b:prove_it b:s_de b:s_in b:say_$ b:since_tuesday b:so_i b:soir_, b:stepp_down
 b:suis_l b:sur_ce b:sur_un b:tant_qu b:that_is b:the_apostroph b:the_first b:the_last b:think_you b:to_¶
 b:too_. b:un_¶ b:vous_parle b:who_s b:with_him b:won_it b:word_. b:worke_in b:would_of b:y_en b:y_est
 b:y_etait b:you_can b:«_de b:«_la b:¶_est b:¶_has b:¶_n b:¶_of b:¶_on b:¶_que b:»,_non b:…_? f:witness~again
 w:%. w:?? w:adjoi w:baker w:be w:bondit w:brother w:cafe w:cat w:colleg w:comma w:compri w:conjugaison
 w:conte w:cote w:councillor w:daylight w:depui w:derni w:dites w:egg w:en w:enseign w:entend w:est-tu
 w:expect w:fairl w:ferme w:fourteen w:froid w:gare w:general w:h w:hall w:helpe w:homme w:hummi w:known
 w:less w:letti w:liste w:littl w:lovel w:lycee w:mark w:mineur w:miroir w:needs w:normal w:nuit w:oak w:ones
 w:onlin w:paie w:penda w:pere w:petri w:point w:postal w:prove w:ran w:remplac w:repos w:republi w:sailor
 w:sake w:scottish w:secteur w:serre w:seule w:seven w:step w:stepp w:street w:sunday w:their w:there w:till
 w:titre w:tribunal w:troisiem w:typo w:union w:virgul w:visit w:vu w:wis w:ya w:».
-0.30
 =year @goes~on~otherwise @named~3 @same~role b:!_$ b:#_pm b:,_at b:,_donc b:,_eh b:,_je b:,_near b:,_s
 b:,_un b:._dans b:?_my b:^_by b:^_deux b:^_has b:^_il b:^_in b:^_se b:^_to b:a_comma b:a_mis b:a_quoi
 b:a_row b:a_soldi b:a_votre b:alert_, b:all_$ b:allee_, b:am_a b:ans_et b:are_. b:are_the b:articl_in
 b:as_an b:as_it b:au_pluriel b:avec_eux b:but_the b:ca_fait b:ca_pique b:ce_serait b:charg_? b:close_.
 b:continu_. b:could_someon b:d_have b:d_ou b:deux_, b:dimanch_. b:dirait_qu b:doit_etre b:en_a b:en_rouge
 b:equip_, b:est_$ b:est_de b:est_son b:est_sur b:et_# b:et_quand b:etait_a b:euros_, b:faisai_parti b:fin_du
 b:go_to b:goes_insid b:have_$ b:have_to b:heard_of b:here_, b:hurt_. b:i_. b:i_don b:i_got b:i_ve
 b:ils_etaie b:ils_sont b:in_, b:it_all b:it_went b:j_y b:je_l b:je_sais b:kille_him b:l_a b:l_air b:l_enver
 b:la_citat b:la_phras b:le_nom b:lol_$ b:m_her b:m_the b:make_it b:me_. b:messieur_. b:milli_? b:moi_»
 b:mon_nom b:montr_l b:more_, b:more_than b:morni_. b:name_s b:ne_sais b:ne_¶ b:non_? b:normal_write b:now_$
 b:on_compt b:one_word b:paid_# b:par_un b:pas_un b:pris_le b:promo_$ b:quarant_ans b:rire_. b:s_$ b:s_,
 b:sailor_. b:says_# b:six_$ b:son_s b:sur_le b:t_normal b:the_bench b:the_headlin b:the_lette b:the_phone
 b:the_piece b:thing_, b:toujour_$ b:toute_les b:tromp_$ b:tuesday_. b:turne_# b:two_. b:two_¶ b:un_t
 b:une_seule b:until_the b:va_etre b:vendu_. b:visit_$ b:voitur_$ b:votre_¶ b:was_there b:you_only b:¶_$
 b:¶_a b:»_! b:»_!! b:»_au f:writing~again w:affect w:agent w:allee w:aubrac w:bench w:bout w:broth w:case
 w:chiffr w:colle w:correcteur w:corresponde w:cousin w:decolere w:deja w:deuxiem w:don w:e w:ecole w:ecriv
 w:emploi w:enver w:equip w:expliqu w:fais w:faisai w:fifth w:fifty w:fois w:fruit w:great-grandfath w:hurt
 w:imagin w:insee w:insid w:interview w:janvi w:june w:map w:mdr w:mene w:metre w:name w:neuf w:notic w:ohio
 w:opene w:petit w:pique w:plural w:pm w:polic w:premier w:pub w:radio w:reconnait w:rembours w:remis
 w:screen w:season w:sells w:serieus w:singuli w:siste w:slip w:soldi w:stood w:stops w:support w:tense w:tho
 w:tient w:toile w:trait w:valid w:vienne w:voitur w:vowel w:west w:you
-0.35
 =CAPITALS =shouts @other~result b:!_# b:!_il b:!_l b:,_cher b:,_j b:,_judge b:,_les b:,_so b:,_though
 b:,_votre b:.)_$ b:._# b:._cela b:._je b:._to b:._two b::_this b:?_in b:?_the b:^_an b:^_de b:^_ils b:^_its
 b:^_one b:^_par b:^_samedi b:^_second b:^_two b:a_cat b:ai_vu b:alors_, b:and_now b:ans_, b:ans_. b:as_per
 b:august_, b:born_in b:ca_m b:cette_annee b:chef_. b:chez_nous b:d_union b:de_mars b:de_meme b:de_plus
 b:dites_# b:doesn_t b:don_t b:et_la b:faudrait_accord b:fois_? b:for_the b:frere_, b:full_stop b:i_believ
 b:i_imagin b:in_may b:is_one b:it_, b:it_was b:je_crois b:je_paie b:l_avocat b:la_fin b:last_week
 b:le_prefet b:le_savoir b:link_goes b:mon_frere b:n_etait b:no_full b:nous_a b:on_. b:on_dirait b:on_friday
 b:pas_le b:peopl_$ b:phone_$ b:phras_. b:pluriel_, b:read_" b:read_this b:savoir_. b:should_know b:site_de
 b:subject_. b:sunday_, b:t_, b:t_count b:tell_you b:the_clock b:the_middl b:the_name b:the_river b:tout_$
 b:tout_de b:trait_d b:twice_? b:two_hundr b:un_journal b:vos_# b:vous_dites b:vous_ecriv b:wait_. b:y_suis
 b:¶_? b:»_ca b:…_c f:person_concerned f:politics~again f:rulers~again f:source~again w:) w:.) w:air w:annee
 w:appell w:ask w:avait w:avril w:between w:citat w:clock w:connect w:conseil w:derrier w:digit w:dormi
 w:down w:dropp w:final w:frere w:furth w:guillemet w:his w:includ w:jean w:jeudi w:km w:manquant w:may
 w:mensuel w:middl w:morni w:mr w:net w:nom w:north w:noun w:novemb w:pages w:parent w:petits-enfant w:phone
 w:prefet w:prese w:queue w:rathe w:rien w:rigueur w:rules w:screenshot w:sous w:surem w:t w:table w:thursday
 w:total w:vers w:wait w:wednesday w:year
-0.40
 @alike~ending @alike~letters @denies @name~new b:#_. b:,_des b:,_jamai b:,_see b:,_sinon b:,_which b:-_i
 b:._our b:._you b:?_dans b:?_ils b:?_¶ b:^_after b:^_and b:^_eight b:^_le b:^_me b:^_nine b:^_quatr b:^_ses
 b:^_she b:^_twelv b:^_un b:after_a b:are_they b:as_well b:avec_# b:d_apres b:dans_tous b:date_$ b:de_vous
 b:distribu_les b:du_tout b:e_. b:elle_a b:enfant_, b:est_reste b:etait_pas b:have_. b:he_s b:her_a b:il_m
 b:is_for b:it_in b:je_viens b:l_ai b:la_fois b:le_premi b:lower_case b:m_a b:mostl_. b:my_copy b:ne_sait
 b:neuf_ans b:not_a b:pas_« b:pas_¶ b:pictur_is b:plus_de b:plusieur_a b:pour_l b:que_l b:qui_a b:si_elle
 b:si_je b:so_in b:sont_plusieur b:the_text b:under_the b:une_fois b:une_page b:up_to b:viens_de b:way_$
 b:you_do b:your_articl b:«_les b:¶_to w:a w:apres-midi w:august w:claus w:cours w:cup w:devez w:dinne w:does
 w:doesn w:doubl w:dr w:eh w:even w:february w:finit w:francai w:friday w:gendarm w:hier w:indiqu w:j w:juge
 w:kevin w:legend w:lower w:miles w:mill w:mis w:mostl w:nine w:pardon w:per w:recus w:search w:ses w:souhait
 w:suis w:surel w:syndicat w:text w:the w:though w:touch w:unite w:unles w:until w:vendu w:viens w:went w:ye
 w:→
-0.45
 b:#_all b:#_th b:,_he b:,_meme b:._( b:._demand b:._where b:?_il b:?_vous b:^_elle b:^_la b:^_s b:a_eu
 b:and_good b:c_est b:cafe_. b:day_. b:de_la b:de_laiss b:demand_a b:down_. b:est_en b:et_il b:have_no
 b:i_think b:know_. b:l_arret b:on_est b:on_monday b:pleas_. b:que_vous b:quoi_? b:sitti_on b:the_press
 b:there_s b:they_do b:toujour_a b:un_seul b:vous_avez b:was_in b:what_did b:years_and b:you_ve b:¶_. w:agree
 w:been w:bonne w:c w:calle w:cent w:couvertur w:d w:died w:differe w:espac w:etais w:ete w:eu w:given w:have
 w:heard w:je w:make w:monday w:n w:numero w:ont w:openi w:past w:plus w:premi w:red w:se w:septemb w:sitti
 w:six w:tell w:th w:verb w:would
-0.50
 =quote~start @alike~first @alike~last b:,_en b:,_she b:,_two b:._in b:._merci b:^_dr b:^_that b:^_une
 b:a_ete b:all_day b:celle_de b:cliqu_sur b:couvertur_$ b:d_be b:et_pas b:goes_to b:has_never b:il_manqu
 b:is_# b:l_accord b:monsieur_le b:montr_un b:pas_# b:pour_les b:s_a b:s_ecrit b:should_be b:the_polic
 b:touch_$ b:un_s b:vous_$ b:was_the b:went_in b:your_foreign f:wrong w:". w:; w:burnt w:cm w:coffe w:dried
 w:easte w:ecrir w:eithe w:etaie w:euros w:foreign w:go w:goal w:held w:its w:jour w:le w:lien w:mars w:menti
 w:not w:pas w:passe w:porte w:quoi w:quote w:relog w:round w:seul w:sinon w:subject w:than w:tiers w:turne
 w:twelv w:ve w:very w:way w:» w:…
-0.55
 =twice @in~its~place b:#_et b:)_$ b:,_ce b:,_l b:._le b::)_$ b:^_he b:^_touch b:ce_sont b:for_that b:on_it
 b:sous_la b:the_report b:they_d b:they_told b:told_me b:was_# b:well_. b:¶_c f:witness w:+ w::) w:alert w:at
 w:close w:dirait w:editor w:else w:fewer w:ici w:last w:lose w:lui w:m w:manqu w:otherwis w:paragraph
 w:parle w:peopl w:sais w:savoir w:style w:three w:walke
-0.60
 =... @both @both~of~2 @figure~as~long @nothing~else b:,_au b:,_but b:,_one b:._ask b:^_les b:^_sur b:a_hundr
 b:and_i b:est_a b:has_been b:i_make b:is_in b:j_etais b:le_# b:les_deux b:lui_! b:nous_$ b:them_.
 b:wrong_word b:you_don b:you_mean b:you_re b:¶_is f:place w:, w:count w:deux w:distribu w:hand w:l w:match
 w:particip w:pluriel
-0.65
 @other~colour @other~kind @same~colour @same~time b:"._$ b:#_, b:#_and b:,_i b:,_vous b:._did b:._nous
 b:^_aux b:dans_un b:de_corrig b:est_parti b:est_pas b:et_non b:il_n b:la_photo b:made_me b:nom_de b:of_that
 b:on_cliqu b:the_quote b:was_on b:»._$ w:? w:accen w:au w:celle w:check w:chef w:confond w:eight w:four
 w:her w:is w:off w:orang w:puis w:y
-0.70
 @name~alike b:"_$ b:#_? b:,_pas b:h_# b:it_s b:n_y b:s_on f:part~again w:befor w:brest w:est w:ils w:renvers
 w:second w:verifi
-0.75
 =?? @denies~and~tells @same~month b:!!_j b:#_is b:,_you b:^_should b:^_ten b:dans_la b:en_# b:in_the
 b:pas_la f:defect w:born w:non w:phras w:prenom w:were
-0.80
 =size~3 b:^_£ w:an w:came w:capital w:cliqu w:eleve w:re w:sense
-0.85
 =: b:,_for b:._the b:^_c b:merci_pour w:" w:/ w:apostroph w:goes w:invers w:mean w:parti w:pound w:shows
 w:where
-0.90
 =arrow =size~11 @says~the~doubled b:one_. w:both w:plusieur w:sont
-0.95
 @run~3 w:- w:hundr w:mais w:never w:she
-1.00
 =-ending @both~letters b:._j w:date w:ends w:five w:or w:ou
-1.05
 b:,_mon b:,_not f:care w:( w:etait w:one
-1.10
 @names~the~doubled b:^_# f:form~again w:elle
-1.15
 =small~start w:was
-1.20
 =size~2 b:^_the b:what_? w:has w:s
-1.25
 b:^_it b:at_the w:but
-1.30
 w:accord
-1.35
 =endingIN @share~5
-1.40
 f:part w:two
-1.45
 =face @figure~turned
-1.50
 w:did
-1.55
 b:._i
-1.70
 =quote
-2.05
 =letter
-2.10
 w:#
-2.35
 =size~12
-2.40
 @alike~of~1
-2.65
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
