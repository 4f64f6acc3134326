"""What each trait of a remark weighs for something else than an error; learnt by tools/learn_offtopic.py.

A weight stands above the traits that have it (`reading` tells their names; ``~`` stands for a space in one).
"""

from __future__ import annotations

# From this score on the reader is asked; about three in a hundred genuine errors told by strangers reach it.
ASK = 1.95
# From this score on it is doubtful; about eight in a hundred genuine errors told by strangers reach it.
DOUBT = 1.05
_BIAS = -0.42
_LEARNT = r"""
+2.95
 f:anger
+1.90
 f:comments
+1.70
 f:praise
+1.65
 f:letter
+1.60
 f:service
+1.50
 w:correc
+1.45
 b:do_i w:super
+1.40
 =figure w:voila
+1.35
 b:is_there
+1.30
 b:^_so w:money
+1.25
 b:»_est f:politics w:can w:commentair w:rectifi
+1.20
 =size~9 b:!!_$ w:= w:erreur
+1.15
 f:paper w:ces w:comme w:ok
+1.10
 =length b:^_j b:there_a w:print
+1.05
 b:^_good b:^_what b:one_$ b:the_only f:money f:service~again w:bien w:fauteuil w:like
+1.00
 b:!_i b:^_et b:ce_qu b:on_s b:s_affich f:always f:defect~again w:arriv w:ref w:today w:tranquill w:webcam
 w:why
+0.95
 b:._vous b:^_hello b:arret_a b:on_nous b:pas_une b:»_: w:test w:vie
+0.90
 =size~8 @run~5 @share~0 b:avant_$ b:t_il f:comments~again f:wish w:alway w:bad w:end w:error w:live w:my
 w:pour w:prison w:show w:this w:travaill w:zero
+0.85
 b:#_% b:._he b:^_test b:je_n b:l_etat b:photo_de f:advertising~again f:you~again w:% w:articl w:best
 w:correct w:corrig w:gets w:good w:happy w:misspell w:notre w:plutot w:pouvez-vou w:video w:vive
+0.80
 =?$ =size~7 b:,_autan b:,_voila b:^_can b:^_je b:^_votre b:a_qui b:wrong_. b:«_¶ f:contact f:view w:all
 w:audio w:editi w:fix w:if w:langu w:news w:readi w:site w:write
+0.75
 b:^_bonjour b:^_mon b:^_toujour b:and_you b:ca_. b:ce_que b:d_y b:et_les b:faute_. b:ll_be b:pas_les b:¶_and
 f:why f:wrong~again w:about w:again w:anyway w:app w:aurie w:bonjour w:climat w:column w:faux w:for w:franc
 w:god w:hello w:man w:mes w:mieux w:pay w:payer w:problem w:review w:vrai
+0.70
 =size~6 b:^_bien b:^_encor b:^_passe b:^_why b:as_a b:chez_vous b:et_vous b:le_problem b:meme_, b:ne_s
 b:not_one b:qu_on b:since_# b:the_ground b:the_word b:we_need b:you_call w:chess w:complet w:interest w:mot
 w:nobody w:oui w:quand w:quell w:surpris w:try w:vraie
+0.65
 b:",_it b:._correct b:^_are b:^_my b:^_nice b:^_not b:^_ou b:^_tres b:^_trop b:a_perfect b:again_.
 b:articl_is b:can_i b:could_you b:from_£ b:i_am b:it_? b:it_for b:le_mot b:n_ai b:no_" b:on_n b:tout_.
 f:advertising f:meant~again f:praise~again w:buy w:call w:clear w:debut w:email w:entre w:etes w:everyth
 w:faire w:finish w:free w:great w:info w:keeps w:ligne w:me w:metie w:mots w:once w:paywall w:perfect
 w:pleas w:pleur w:quel w:quels w:road w:send w:should w:talk
+0.60
 @other~day b:#_! b:._everyon b:^_best b:^_enfin b:^_god b:^_video b:and_not b:by_a b:cet_articl b:de_passe
 b:du_# b:en_parle b:error_in b:faux_, b:have_you b:i_¶ b:in_your b:je_voudrai b:on_m b:ou_le b:pas_d b:up_$
 b:you_peopl f:paper~again w:appli w:asked w:aura w:belle w:blame w:cet w:cryin w:days w:give w:heat
 w:holiday w:idea w:impossibl w:interess w:just w:let w:made w:monde w:nos w:nurse w:oil w:pays w:pense
 w:peut-on w:photo w:poor w:quest w:reject w:responsabl w:sans w:scienc w:seen w:thank w:voudrai w:your
+0.55
 @alike~of~5 b:"_¶ b:#_e b:%_de b:._a b:._comme b:._is b:._moi b::_the b:^_bon b:^_ma b:^_merci b:^_pauvr
 b:^_very b:^_where b:a_medal b:addres_for b:ailleur_. b:are_there b:autre_. b:ca_vous b:call_it b:de_ce
 b:enough_$ b:erreur_dans b:error_. b:est_tout b:fake_news b:for_a b:have_a b:i_say b:je_le b:la_vraie
 b:monde_le b:mot_a b:ou_pas b:paid_for b:photo_of b:seen_it b:sentenc_. b:terme_« b:the_comme b:they_say
 b:tranquill_, b:une_erreur b:une_photo b:vous_aurie b:was_one b:word_" b:¶_! b:»,_c f:anger~again
 f:contact~again f:everybody f:me~again w:achet w:adress w:anywher w:book w:brillia w:cheer w:code w:country
 w:earn w:explain w:fake w:femme w:frais w:fuit w:gratuit w:hate w:headlin w:insult w:libre w:lie w:lot
 w:mail w:medal w:mette w:nice w:notifica w:personn w:peut w:photograph w:prix w:racont w:rest w:somewher
 w:telephon w:up w:verit w:votre w:what
+0.50
 =size~10 @quote~short~new @share~1 b:"_is b:#_fois b:._fix b:?_$ b:^_anoth b:^_as b:^_i b:^_leave b:^_would
 b:and_well b:ans_que b:articl_. b:ceux_qui b:cherch_l b:days_. b:end_of b:fix_the b:hasn_t b:is_how b:it_a
 b:it_is b:l_annonc b:l_eau b:la_verit b:le_reste b:mon_oil b:numbe_# b:oubli_$ b:pas_l b:pas_sur b:personn_n
 b:pour_la b:que_ca b:report_, b:s_all b:s_been b:the_. b:the_state b:to_be b:too_$ b:toute_la b:two_days
 b:with_# b:years_. b:you_say b:your_site b:¶_in w:amend w:anyon w:autan w:baiss w:bette w:car w:concern
 w:contact w:day w:defini w:droit w:eau w:encor w:everybody w:fan w:gosse w:gout w:grand-mer w:ground w:hasn
 w:heure w:letter w:magnifiqu w:maire w:mange w:met w:pesticid w:privat w:recoi w:repeat w:scandal w:sound
 w:story w:terme w:us w:vocabulair w:whole w:years
+0.45
 =size~5 @figure~new b:"_— b:#_minut b:,_devis b:,_is b:.._et b:._c b:._corrig b:._pleas b::_mon b:?_j
 b:^_alway b:^_do b:^_impossibl b:^_made b:^_peut-on b:^_quel b:affich_en b:again_, b:alors_que b:ans_de
 b:are_wrong b:au_lieu b:be_out b:befor_you b:blame_the b:canna_get b:comme_, b:corrig_votre b:en_ai
 b:encor_un b:erreur_sur b:est_le b:et_on b:fait_pour b:final_. b:i_call b:i_have b:il_ne b:impossibl_de
 b:is_clear b:is_the b:it_$ b:just_a b:l_erreur b:la_page b:m_not b:ma_grand-mer b:mais_ca b:march_pas
 b:me_out b:moi_je b:month_, b:mot_« b:my_phone b:ne_march b:no_¶ b:out_, b:pas_du b:right_$ b:says_i
 b:the_app b:the_right b:the_whole b:these_days b:trois_fois b:une_¶ b:we_ve b:¶_mon b:»,_il b:…_$ f:laugh
 f:we f:you w:!! w:bois w:canna w:choir w:com w:connait w:critiqu w:de w:des w:devis w:disait w:divis
 w:eleven w:enter w:et w:faut-il w:girl w:impot w:jeu w:knows w:larme w:lost w:memori w:mistak w:moral
 w:opens w:page w:parlait w:pass w:photographi w:prelev w:regrett w:special w:subscrip w:suivi w:trop w:venez
 w:villag w:won
+0.40
 =size~13 @both~ending @both~of~6 @other~kin b:"_was b:#_$ b:#_heure b:,_# b:,_bien b:,_et b:,_in b:,_madam
 b:,_oui b:,_point b:,_thank b:._an b:._your b:._¶ b:/_# b:^_about b:^_bonsoir b:^_does b:^_poor b:^_who
 b:a_« b:ai_trouv b:and_then b:apres_? b:are_you b:as_" b:as_if b:au_telephon b:bette_than b:can_you
 b:comme_d b:connait_la b:correct_that b:correct_the b:d_en b:dans_ces b:day_, b:de_votre b:du_matin b:est_la
 b:est_une b:et_a b:et_apres b:et_que b:fois_, b:foot_. b:for_once b:give_the b:il_faut b:is_an b:is_right
 b:is_that b:it_. b:la_belle b:last_tuesday b:le_terme b:les_banqu b:les_commentair b:lieu_de b:lot_. b:lui_,
 b:me_, b:mon_commentair b:of_this b:on_connait b:on_your b:oubli_de b:ought_to b:pas_. b:pense_? b:plus_,
 b:pour_# b:pour_une b:pour_vous b:qui_est b:says_the b:t_the b:talk_to b:tells_you b:that_, b:the_bishop
 b:they_should b:this_country b:this_month b:trent_ans b:tried_to b:trouv_ca b:under_this b:une_phras
 b:up_the b:use_the b:vous_le b:was_¶ b:what_a b:y_aura b:you_could b:£_# f:wish~again w:abandonn w:addres
 w:aller w:banqu w:beau w:bonsoir w:bought w:ca w:cache w:centr w:chambr w:chang w:clair w:commerc
 w:construir w:costs w:could w:dedicac w:demain w:dette w:done w:donne w:du w:enfin w:envie w:etat w:everyon
 w:excus w:faute w:fun w:grace w:image w:lache w:leurs w:liked w:line w:louis w:love w:malad w:march w:ment
 w:natur w:nonsens w:ought w:peur w:plate w:portrait w:prioriti w:programm w:qu w:report w:resultat w:ring
 w:sent w:sport w:start w:summe w:tells w:temps w:that w:track w:transmettr w:tres w:trist w:utile w:vitess
 w:voir w:vs w:vue w:world w:wrong w:»…
+0.35
 =? @same~role b:!_you b:#_alors b:#_jours b:#_per b:$_# b:,_and b:,_book b:,_more b:,_when b:.._$ b:._il
 b:._nobody b:._voila b:._votre b:._whoev b:/_h b:?_je b:^_any b:^_beautiful b:^_clear b:^_comme b:^_great
 b:^_is b:^_moi b:^_pleas b:^_pouvez-vou b:^_tout b:a_# b:a_la b:a_plus b:a_week b:about_time b:ai_des
 b:ai_ete b:ai_perdu b:all_. b:all_wrong b:am_one b:and_have b:and_never b:au_milieu b:bel_articl b:bought_.
 b:clear_. b:comme_toujour b:debut_a b:depui_# b:do_$ b:du_debut b:entre_guillemet b:erreur_de b:est_mort
 b:est_qu b:et_je b:every_year b:for_# b:have_it b:headlin_. b:heure_, b:how_many b:i_want b:il_faudrait
 b:in_a b:in_canada b:in_this b:is_my b:j_attend b:je_vous b:km_/ b:l_appli b:la_langu b:la_tete b:la_vie
 b:les_gosse b:les_jours b:les_parisien b:lettr_du b:like_to b:line_$ b:m_envoy b:m_in b:may_i b:mine_,
 b:mise_a b:monde_sait b:must_be b:my_foot b:ne_l b:no_error b:oui_. b:pas_a b:pas_aux b:pas_recu b:phras_,
 b:prelev_deux b:que_nous b:repondu_a b:review_, b:s_calle b:s_etonn b:s_not b:si_bien b:silenc_,
 b:sur_demand b:ten_years b:that_. b:the_mistak b:the_rest b:there_any b:this_is b:this_town b:to_buy
 b:to_look b:to_you b:toujour_la b:toujour_les b:un_? b:une_faute b:vous_etes b:vous_y b:wasn_t b:when_i
 b:whoev_wrote b:wrote_this b:y_a b:y_ai b:you_$ b:¶_ans b:¶_but b:¶_pour f:me f:rulers f:writing~again w:$
 w:aid w:alone w:anyth w:argen w:art w:attent w:beautiful w:bravo w:calle w:canada w:card w:cares w:cesse
 w:cheap w:chien w:children w:chouett w:congratula w:coupe w:crack w:delivery w:dort w:elect w:envoi w:envoy
 w:etonn w:famil w:find w:fine w:fire w:foot w:gentleman w:get w:hide w:hidin w:house w:instit w:jamai
 w:jambe w:jardin w:journalist w:kids w:looks w:loved w:madam w:maison w:ministr w:mortgag w:newslett
 w:newspap w:order w:parisien w:partout w:pdf w:pensi w:perdu w:piece w:pis w:pothol w:projet w:public w:put
 w:reads w:repondu w:resum w:runni w:school w:silenc w:smile w:sonde w:stopp w:sure w:swallow w:tax w:tete
 w:throw w:togeth w:traffic w:tried w:typical w:vente w:vingt-troi w:vois w:voit w:vole w:want w:wasn w:€
+0.30
 @alike~of~3 @alike~of~4 @alike~of~6 @other~unit @same~kin b:"._it b:#_/ b:#_grand b:#_milli b:#_» b:#_€
 b:,_call b:,_page b:,_pis b:,_plus b:,_pouvez-vou b:,_same b:,_tout b:,_trois b:,_well b:._" b:._this b::_il
 b:?_personn b:^_bravo b:^_combien b:^_have b:^_nous b:^_too b:^_typical b:^_your b:a_cet b:a_copy b:a_ma
 b:a_man b:a_vole b:about_that b:accord_du b:amend_. b:an_insult b:and_nobody b:and_see b:and_still
 b:arriv_plus b:articl_: b:au_premi b:aujourd_hui b:aurie_pu b:avant_# b:avec_vous b:be_the b:ben_voyon
 b:by_# b:call_them b:can_be b:ce_maire b:ce_pays b:ce_qui b:cela_fait b:chez_moi b:correc_. b:corrig_,
 b:d_autre b:d_impot b:d_like b:d_orthograph b:dans_cette b:de_mon b:depui_le b:depui_lundi b:did_$
 b:donne_la b:donne_le b:dr_¶ b:en_attent b:en_doubl b:en_est b:en_fiche b:en_paix b:enfin_un b:enfin_une
 b:epoqu_. b:est_bien b:et_pourquoi b:etre_, b:ferai_mieux b:fix_$ b:fix_it b:fois_$ b:for_forty b:for_it
 b:get_a b:get_the b:give_it b:gratuit_, b:her_. b:here_is b:heure_. b:i_did b:i_get b:if_i b:incorrect_.
 b:is_a b:is_wrong b:it_in b:it_ll b:j_aimerai b:jamai_la b:je_peux b:je_recoi b:journal_n b:l_ancienn
 b:l_annuair b:l_ecran b:la_faute b:la_franc b:la_loi b:la_press b:la_recett b:lance_pas b:last_year
 b:le_journal b:le_monde b:le_soir b:les_petit b:line_. b:logs_me b:made_this b:mais_il b:mais_pas
 b:march_sur b:me_dit b:me_donne b:mieux_de b:mon_compt b:my_eye b:my_name b:my_paper b:my_¶ b:name_. b:ne_le
 b:ne_vaut b:of_a b:on_le b:on_leur b:on_march b:on_¶ b:oui_, b:paper_$ b:par_la b:paragraph_: b:pas_mon
 b:pass_on b:pictur_of b:pleas_amend b:plus_rien b:pour_des b:pouvez-vou_transmettr b:quelqu_un b:quoi_.
 b:reads_" b:rectifi_. b:same_as b:se_lance b:seule_. b:should_try b:signe_. b:since_the b:sont_les b:sous_#
 b:sujet_, b:sur_une b:svp_$ b:t_hear b:telephon_? b:tell_me b:thank_you b:the_error b:the_lot b:the_minist
 b:they_ll b:they_sent b:think_it b:this_articl b:three_weeks b:titre_$ b:to_your b:toujour_le b:tout_ca
 b:trop_tard b:un_ancien b:up_and b:ve_a b:verb_. b:video_de b:voila_la b:vous_en b:vous_tromp b:what_do
 b:who_do b:who_paid b:with_it b:word_is b:write_" b:years_$ b:you_pass b:your_wordi b:¶_# b:¶_can b:¶_should
 f:they~again w:ad w:ads w:affich w:ailleur w:aimerai w:annuair w:apparait w:appoint w:artisan w:attendu
 w:aujourd w:avoir w:bishop w:cancel w:care w:cherch w:chere w:concert w:coupabl w:coute w:crowd w:defigur
 w:dehor w:delet w:direct w:do w:eighteen w:etoil w:expert w:expir w:eye w:fell w:ferai w:fond w:gens
 w:guillemet w:happen w:hui w:infographi w:insuranc w:interdir w:jeune w:kid w:late w:latin w:life w:logs
 w:loi w:mayor w:means w:minist w:minister w:mise w:misse w:offer w:oubli w:paid w:park w:parol w:partag
 w:paysan w:peuve w:peux w:pile w:politic w:politician w:politiqu w:possed w:profit w:pu w:reall w:recevoir
 w:reform w:remov w:rende w:run w:sayin w:score w:scotland w:student w:subventionn w:supprim w:suspend w:tard
 w:temoign w:told w:top w:turn w:ur w:usine w:usual w:vaut w:ward w:water w:welcom w:who w:whoev w:wordi
+0.25
 @both~of~5 @named~4 @run~4 b:!_it b:#_%, b:#_bis b:,_cela b:,_free b:,_happy b:,_impossibl b:,_n b:,_puis
 b:,_quell b:,_what b:._aujourd b:._et b:._exampl b:._it b:._not b:._qu b:._que b:._that b::_un b:?_# b:?_it
 b:?_non b:^_articl b:^_could b:^_how b:^_im b:^_on b:^_pas b:^_tried b:^_vos b:a_" b:a_ceux b:a_coute
 b:a_domicil b:a_fine b:a_headlin b:a_joke b:a_paris b:a_revoir b:a_rise b:abonn_depui b:about_her
 b:about_what b:accord_avec b:ai_un b:apres_on b:arret_de b:articl_est b:as_the b:at_# b:at_least b:au_¶
 b:aussi_? b:avait_pas b:avec_mes b:bien_. b:bien_sur b:box_. b:bravo_a b:but_¶ b:buy_a b:ca_, b:celui_de
 b:cette_dame b:chang_de b:chiffr_, b:chose_$ b:combien_de b:compt_rendu b:contr_la b:copy_of b:d_un
 b:dans_le b:de_payer b:de_recopi b:de_troisiem b:de_volont b:demand_. b:devis_gratuit b:dit_. b:du_¶
 b:ecole_, b:ecriv_« b:elle_etait b:envoy_ma b:est_ca b:est_d b:est_dans b:est_dit b:est_les b:est_un b:et_ce
 b:et_des b:et_nous b:et_qui b:et_vs b:expert_. b:fait_un b:fix_your b:fois_que b:for_her b:for_them b:for_¶
 b:full_of b:g_. b:go_. b:grave_. b:half_the b:has_lost b:has_no b:have_made b:i_could b:i_won b:if_she
 b:il_¶ b:ils_ne b:impot_$ b:in_which b:it_befor b:it_since b:it_wasn b:it_wrong b:je_cliqu b:je_souhaiterai
 b:journal_de b:journal_que b:juste_, b:l_argen b:l_ecrir b:l_invit b:l_odeur b:la_# b:la_demand b:la_maison
 b:la_parol b:la_polic b:la_pub b:le_bac b:le_donne b:les_chien b:les_juges b:les_memes b:life_. b:like_this
 b:loved_it b:lovel_piece b:ma_fille b:ma_vie b:maintena_. b:mais_c b:merci_. b:moi_, b:month_$ b:mort_en
 b:my_neighbour b:my_own b:not_" b:nous_on b:number_are b:on_that b:once_. b:other_one b:ou_sont b:parol_a
 b:parti_, b:partir_de b:perdu_mon b:personn_qui b:piece_$ b:plus_depui b:point_final b:press_releas
 b:print_" b:print_it b:qu_a b:qu_ils b:quand_? b:que_je b:quelqu_part b:qui_, b:qui_me b:qui_va b:racont_.
 b:read_it b:revoir_. b:right_and b:s_y b:salle_$ b:say_so b:si_on b:si_vous b:site_dit b:strength_of
 b:suis_abonn b:suppos_to b:suspend_for b:svp_c b:t_in b:t_read b:temoign_, b:temps_de b:the_famil
 b:the_front b:the_letter b:the_mayor b:the_money b:the_spell b:the_strength b:them_in b:this_, b:time_for
 b:to_find b:to_me b:today_$ b:tout_ce b:town_. b:tres_bien b:un_. b:un_des b:vie_a b:votre_site b:vous_les
 b:vous_publi b:vous_racont b:vous_recopi b:was_a b:went_, b:what_about b:what_it b:what_the b:where_can
 b:word_about b:wordi_. b:would_you b:written_to b:yesterday_s b:you_know b:you_to b:your_page b:¶_!! b:¶_=
 b:¶_£ b:»._vous f:they w:%, w:abonn w:accou w:administra w:adore w:applica w:attend w:bath w:bicycl w:bill
 w:broken w:bus w:casie w:casse w:censur w:charm w:chez w:chips w:clues w:confirma w:corner w:crossword
 w:debit w:deplac w:digital w:domicil w:drink w:driver w:drone w:ecout w:est-c w:etiquett w:explica w:face
 w:faim w:fee w:fevri w:firefox w:float w:formul w:funny w:getti w:gone w:grammar w:greve w:habitant
 w:habitud w:health w:hes w:high w:hold w:honneur w:human w:immediat w:invent w:itself w:join w:joindr w:joke
 w:juges w:know w:least w:legal w:local w:lourd w:ma w:memes w:mon w:month w:more w:no w:odeur w:omiss w:open
 w:out w:paper w:papie w:par w:paris w:payon w:permiss w:peu w:pire w:place w:play w:press w:promi w:pubs
 w:quid w:reade w:reason w:referenc w:remettr w:remind w:reprendr w:revoir w:roule w:rue w:sa w:same w:sauve
 w:sensibl w:seriou w:showe w:side w:situa w:souhaiterai w:sucre w:suiss w:tap w:tape w:toilet w:toujour
 w:urgenc w:use w:vend w:vendr w:versi w:veut w:vin w:volont w:voter w:weekend w:when w:white w:with w:work
 w:yer
+0.20
 @both~of~4 b:#_.. b:#_habitant b:#_mois b:#_year b:,_- b:,_all b:,_can b:,_catalogu b:,_chiffr b:,_like
 b:,_mais b:._alors b:._at b:._de b:._do b:._quand b:._ref b:._venez b:._vos b:._wrong b::_it b::_you b:^_bjr
 b:^_cours b:^_faute b:^_moins b:^_never b:^_nobody b:^_oh b:^_quand b:^_sans b:^_you b:a_corrig b:a_disgrac
 b:a_ecrit b:a_faire b:a_fortnight b:a_newspap b:a_sa b:a_seriou b:a_ses b:a_tous b:about_this b:ai_deja
 b:all_know b:all_the b:am_# b:and_had b:and_no b:and_£ b:apres_, b:arriv_pas b:ask_me b:autre_? b:best_thing
 b:biscuit_. b:but_it b:c_etait b:can_we b:ce_monsieur b:ce_¶ b:class_$ b:commentair_sur b:corrig_l
 b:d_accueil b:d_habitud b:d_ici b:d_occas b:dame_, b:dans_une b:de_bois b:de_class b:de_precis b:de_vos
 b:de_vue b:demand_$ b:des_docum b:des_photo b:deux_mots b:dit_" b:doing_a b:donc_: b:donne_envie b:elle_.
 b:encor_nos b:ends_# b:et_c b:et_personn b:ete_, b:ete_supprim b:euros_par b:exampl_$ b:fait_trois b:faux_.
 b:for_four b:for_me b:for_our b:forty_years b:got_to b:gratuit_. b:guillemet_, b:happy_to b:has_a
 b:have_written b:he_was b:here_we b:how_you b:i_send b:i_talk b:i_was b:i_would b:il_etait b:il_vous
 b:import_quoi b:in_his b:in_july b:is_alway b:is_no b:it_back b:it_should b:it_were b:jamai_. b:know_who
 b:know_why b:l_arbitr b:l_avez b:l_essentiel b:l_usine b:la_ligne b:la_mer b:la_musiqu b:le_meme b:le_montr
 b:le_« b:les_gens b:les_mots b:les_pieds b:lettr_. b:leur_a b:ligne_. b:ma_mere b:ma_¶ b:made_it b:make_a
 b:me_that b:meme_pas b:merci_$ b:merci_aux b:merci_la b:mes_# b:mes_enfant b:mis_les b:missi_from b:moiti_du
 b:mon_journal b:monde_$ b:money_. b:moque_de b:more_like b:mot_de b:mots_crois b:my_card b:my_house b:n_ont
 b:never_arriv b:never_mind b:news_. b:nobody_ever b:nom_du b:non_plus b:not_an b:not_like b:nothi_$
 b:obituary_. b:of_an b:on_les b:on_se b:only_thing b:order_a b:ou_envoy b:ou_trouv b:par_an b:par_qui
 b:pas_au b:pas_dans b:paye_par b:pays_. b:per_cent b:permett_a b:person_who b:personn_ne b:place_de
 b:pleas_correct b:plus_$ b:plus_d b:pour_faire b:pour_mon b:pour_un b:precis_que b:print_a b:put_it b:put_me
 b:que_c b:qui_ont b:qui_payon b:ref_# b:report_a b:rest_her b:right_for b:s_arret b:s_asseoir b:s_got
 b:s_name b:sait_qu b:saturday_s b:say_" b:say_# b:second_$ b:semain_. b:send_me b:servic_. b:she_has
 b:should_like b:site_says b:some_of b:someth_. b:son_eleve b:speak_of b:suis_la b:sur_¶ b:svp_, b:t_menti
 b:temps_on b:that_in b:the_author b:the_person b:the_top b:the_train b:the_¶ b:there_an b:they_¶ b:this_.
 b:three_times b:times_and b:to_? b:to_my b:to_print b:to_see b:to_speak b:to_talk b:toujour_pas b:toute_l
 b:trop_de b:two_of b:two_sentenc b:ve_print b:voit_bien b:vos_chiffr b:vos_lecteur b:votre_critiqu
 b:votre_formulair b:vous_devri b:vous_donne b:vous_ne b:vous_qui b:vous_vous b:want_to b:want_you
 b:well_done b:when_they b:when_you b:while_the b:who_cares b:whom_? b:won_t b:work_. b:write_. b:wrong_,
 b:wrong_about b:you_" b:you_. b:you_so b:you_write b:your_paper b:«_une b:¶_?? b:¶_au b:¶_be b:¶_ne b:¶_»,
 b:¶_». f:always~again f:laugh~again f:we~again w:. w:." w:agricol w:allow w:animal w:arbitr w:arret w:aux
 w:avale w:bac w:back w:belong w:betes w:bjr w:black w:blanc w:blank w:block w:bloqu w:bon w:bonnet w:bord
 w:bouton w:brule w:by w:cance w:cela w:certificat w:chief w:clean w:coeur w:cold w:commercant w:company
 w:contribuabl w:cooki w:dad w:desabonn w:devri w:disgrac w:divorc w:dogs w:dr w:dress w:drive w:dying w:elus
 w:envelopp w:essai w:essay w:essentiel w:etage w:ever w:exact w:faut w:fiche w:fortnight w:full w:gave
 w:gentil w:givin w:googl w:grill w:hasnt w:inconvenienc w:internet w:jours w:knew w:laugh w:les w:livin
 w:livraison w:ll w:many w:market w:metal w:milieu w:mobil w:moins w:moque w:morte w:musiqu w:nae w:need
 w:new w:niveau w:numbe w:obituary w:occas w:offert w:offre w:onze w:paix w:parfait w:passport w:permett
 w:pictur w:pieds w:plateau w:price w:pris w:profs w:protest w:publish w:puis-j w:quarti w:qui w:raison
 w:ramass w:rang w:rapid w:reclam w:refus w:regal w:remark w:repons w:rich w:rire w:rise w:river w:rond
 w:saute w:saw w:serve w:si w:signe w:sort w:speak w:stagiair w:stars w:state w:stock w:stop w:stude
 w:suspect w:svp w:take w:tea w:team w:those w:through w:tribut w:trous w:twenty w:under w:une w:vais w:venir
 w:vit w:vite w:volunteer w:voyon w:waiti w:watch w:weath w:well w:without w:wonderful w:worki w:worst
 w:wrote w:».
+0.15
 @share~2 b:!_comme b:!_et b:!_j b:"._she b:"_as b:#_euros b:#_for b:#_foyer b:#_to b:#_when b:#_¶ b:,_best
 b:,_buvett b:,_honte b:,_laissez-moi b:,_livraison b:,_mes b:,_nobody b:,_salle b:,_says b:,_si b:,_three
 b:,_y b:-_# b:-_b b:._appel b:._as b:._by b:._ces b:._erreur b:._free b:._get b:._go b:._l b:._mme b:._more
 b:._name b:._pouvez-vou b:._puis b:._put b:._signe b:._there b:._toute b:._try b:?_nous b:?_pleas b:^_app
 b:^_avec b:^_cet b:^_franch b:^_if b:^_our b:^_press b:^_qu b:^_que b:a_bad b:a_box b:a_chang b:a_chaqu
 b:a_child b:a_correc b:a_disparu b:a_donc b:a_me b:a_mistak b:a_numbe b:a_pris b:a_scienc b:a_story
 b:a_waste b:about_¶ b:ai_eu b:ai_les b:ai_pas b:alors_quand b:an_error b:and_each b:and_put b:and_the
 b:and_was b:and_would b:articl_$ b:articl_a b:au_fond b:aura_pas b:aura_un b:autre_chose b:avec_les
 b:avec_ses b:avec_une b:ca_la b:ca_me b:ca_pour b:cancel_. b:chiffr_sont b:class_de b:comme_le
 b:commentair_$ b:commentair_, b:company_. b:complet_? b:compt_deux b:correct_your b:crime_. b:d_been
 b:dans_vos b:daught_in b:de_ces b:de_dire b:de_m b:de_me b:de_nous b:de_rectifi b:de_sa b:de_son b:de_¶
 b:demand_de b:des_# b:des_articl b:des_fetes b:deux_heure b:devis_sous b:du_march b:e_, b:ecrir_. b:ecrit_«
 b:email_. b:en_avait b:en_mai b:envie_de b:envoy_un b:error_, b:est_donc b:est_mon b:est_ouvert b:est_vous
 b:et_me b:etait_. b:faute_de b:femme_a b:fetes_, b:fin_, b:fois_de b:for_ten b:forgot_to b:four_hours
 b:four_times b:free_quote b:from_your b:front_page b:funny_that b:get_your b:h_, b:h_du b:habit_au
 b:have_taken b:he_says b:her_in b:hi_, b:him_a b:home_, b:honte_de b:hours_. b:i_bet b:i_see b:i_suspect
 b:i_took b:i_work b:if_it b:il_avait b:ils_ont b:impot_. b:in_january b:in_one b:in_touch b:in_¶ b:is_not
 b:is_still b:it_off b:it_on b:it_says b:it_up b:je_cherch b:je_serai b:journalism_. b:jours_, b:know_$
 b:l_adress b:l_auteur b:l_editi b:l_espac b:l_infographi b:la_gare b:la_grill b:la_tablett b:la_video
 b:laissez-moi_rire b:last_line b:le_bouton b:le_courag b:le_dis b:lecteur_. b:les_ecolo b:les_famill
 b:les_train b:les_trois b:let_me b:like_. b:looki_for b:lorri_. b:ma_repons b:mais_l b:mal_. b:man_.
 b:march_, b:mardi_. b:mari_est b:me_in b:merci_d b:milli_de b:mme_¶ b:moi_j b:moins_# b:moins_$ b:moins_de
 b:mois_. b:mon_adress b:money_$ b:month_. b:mot_sur b:my_accou b:my_grandson b:my_nan b:my_siste b:n_en
 b:ne_repond b:neighbour_is b:non_, b:not_be b:nothi_, b:nothi_to b:numbe_for b:occas_, b:on_achet
 b:on_devrait b:on_tuesday b:one_and b:one_¶ b:other_way b:ou_est b:oubli_d b:out_$ b:out_. b:pages_.
 b:paper_, b:par_des b:parle_quand b:passe_. b:pay_for b:permiss_to b:petit-fil_de b:peu_de b:photo_,
 b:place_du b:possibl_d b:post_? b:pour_eux b:print_that b:pub_. b:que_mon b:que_son b:qui_paie b:qui_vous
 b:re_doing b:recu_le b:rest_of b:rue_des b:run_a b:s_# b:s_is b:s_ouvre b:s_still b:says_. b:school_in
 b:send_a b:should_all b:shouldn_t b:si_c b:signe_up b:site_, b:son_sujet b:sous_cet b:speak_to b:start_at
 b:still_no b:stop_. b:story_, b:story_. b:street_. b:suis_dans b:sur_mesur b:sure_. b:t_be b:t_see b:that_is
 b:that_isn b:that_man b:that_my b:the_man b:the_old b:the_page b:the_puzzl b:the_saturday b:the_trust
 b:them_? b:them_to b:there_$ b:there_is b:this_on b:through_your b:thursday_. b:to_$ b:to_cancel b:to_it
 b:today_, b:touch_with b:tout_l b:twenty_years b:un_# b:un_jeune b:un_jour b:un_trou b:une_. b:urgenc_.
 b:ve_no b:ve_read b:venez_voir b:villag_. b:vos_moderateur b:votre_articl b:votre_newslett b:vous_interess
 b:vous_trouv b:was_her b:was_to b:waste_of b:way_to b:week_and b:what_are b:what_is b:what_they b:when_the
 b:which_i b:who_has b:with_you b:would_the b:y_a-t-il b:years_, b:you_be b:you_did b:you_lot b:you_never
 b:you_print b:you_put b:you_send b:your_articl b:your_review b:¶_", b:¶_by b:¶_d b:¶_sans b:¶_»… b:»,_«
 b:»._il f:everybody~again f:none f:person_concerned f:writing w:", w:a-t-il w:accueil w:advert w:advertis
 w:affair w:afraid w:agrandir w:airport w:ajout w:along w:am w:answe w:appren w:aucun w:audit w:auriez-vou
 w:availabl w:bel w:ben w:bet w:bin w:bloke w:breath w:brocant w:built w:buvett w:cadeau w:careful w:carre
 w:ce w:chanson w:choic w:choisi w:collect w:come w:competi w:connaiss w:connu w:content w:control w:copain
 w:courag w:courrier w:crime w:croir w:cross w:cut w:cv w:daught w:decis w:deliver w:demand w:devrait w:direc
 w:dis w:doing w:dossi w:ecolo w:effac w:elles w:enfan w:enfanc w:est-il w:exampl w:fault w:fete w:fetes
 w:fit w:flat w:forty w:freez w:frigo w:game w:grand w:grandson w:gross w:group w:guest w:hang w:hear
 w:himself w:his w:import w:incorrect w:infirmier w:instituteur w:ipad w:jai w:jette w:joli w:journal w:kept
 w:la-ba w:la-dedan w:lab w:lad w:lads w:lady w:laissez-moi w:law w:list w:livre w:lock w:loft w:lorri w:main
 w:maintena w:manuscrit w:marri w:meanwhil w:meeti w:memoir w:merci w:min w:moderateur w:monsieur w:montagn
 w:monte w:mouth w:ms w:nan w:neige w:neighbour w:oblig w:oreill w:organis w:ose w:pain w:paint w:papier
 w:paru w:pensioner w:perhap w:permi w:phone w:plage w:policy w:port w:pourriez-vou w:prope w:propos w:proud
 w:puzzl w:quelqu w:real w:recopi w:refund w:regio w:regle w:releas w:rencontr w:repar w:respir w:retour
 w:return w:rever w:right w:route w:sac w:sait w:sale w:saturday w:scientist w:selon w:serai w:shed w:shouldn
 w:sick w:sign w:sonne w:spend w:spot w:stade w:statu w:straight w:subscrib w:suivr w:tablet w:tablett
 w:tante w:tende w:themselv w:third w:tho w:tout w:treat w:trent w:trou w:trouv w:typed w:un w:updat w:vicar
 w:vienn w:ville w:visit w:voice w:vos w:voted w:walki w:wheel w:wind w:within w:—
+0.10
 @named~0 @same~result b:!_des b:"._i b:"_this b:#_in b:%_off b:,_apres b:,_articl b:,_c b:,_check b:,_could
 b:,_entre b:,_est b:,_faite b:,_has b:,_his b:,_ils b:,_kindl b:,_lui b:,_merci b:,_moi b:,_monsieur b:,_ne
 b:,_quand b:,_rue b:,_this b:._$ b:._also b:._could b:._en b:._encor b:._give b:._ils b:._nothi b:._or
 b:._print b:._shame b:._un b:._vive b::_vous b:?_and b:?_pas b:?_toujour b:?_venez b:^_$ b:^_belle b:^_ca
 b:^_ces b:^_dear b:^_error b:^_fair b:^_got b:^_madam b:^_mme b:^_someon b:^_thank b:^_y b:a_bus b:a_demand
 b:a_jour b:a_m b:a_nice b:a_nos b:a_paper b:a_partir b:a_pied b:a_year b:abonn_au b:abonn_numeriqu b:ad_for
 b:adress_, b:ai_insult b:ai_la b:ai_passe b:and_" b:and_got b:and_when b:and_who b:annee_# b:ans_pour
 b:answer_. b:anyway_. b:app_shows b:at_your b:au_club b:au_moins b:auriez-vou_un b:aussi_$ b:avec_des
 b:avec_nos b:back_. b:back_to b:be_a b:be_asham b:be_interest b:becaus_there b:becaus_they b:bien_,
 b:bien_connu b:bonne_nouvell b:bring_back b:by_post b:ca_en b:ca_se b:calcul_, b:ce_temps b:chang_d
 b:chaqu_page b:chose_. b:chose_a b:club_, b:come_and b:comme_. b:comme_are b:comme_les b:comme_si
 b:complet_, b:continu_a b:continu_comme b:contrair_a b:could_have b:couldn_t b:council_. b:cover_half
 b:d_agrandir b:d_etre b:d_hab b:d_talk b:dans_l b:dans_sa b:de_ca b:de_cherch b:de_relay b:dear_sirs
 b:demand_d b:depui_hier b:depui_qu b:depui_votre b:des_chose b:des_tilleul b:did_. b:dire_$ b:do_we b:do_you
 b:does_. b:does_the b:droit_. b:droit_de b:earliest_. b:ecrit_. b:elle_avait b:en_ligne b:encor_une
 b:erreur_, b:erreur_. b:est-c_que b:est_rare b:est_tombe b:est_tres b:et_de b:et_penda b:etait_un
 b:every_day b:everyth_. b:face_. b:faire_? b:faire_le b:famill_. b:faute_, b:fils_est b:find_a b:first_line
 b:francai_. b:gens_qui b:get_it b:get_my b:give_him b:grace_a b:gratuit_$ b:h_$ b:half_of b:has_the b:his_¶
 b:human_being b:i_buy b:i_can b:i_do b:i_knew b:i_know b:i_laugh b:i_like b:i_reach b:i_said b:i_suppos
 b:i_told b:i_ve b:i_wish b:i_write b:il_en b:il_fallait b:il_s b:in_first b:in_it b:in_leeds
 b:insult_personn b:interess_? b:interest_in b:internet_. b:is_about b:it_and b:it_as b:it_with b:j_ecris
 b:j_en b:je_trouv b:je_voulai b:joindr_l b:journal_est b:journalist_de b:journalist_veut b:jusqu_a
 b:just_print b:just_spins b:keep_it b:knows_it b:l_associa b:l_ecole b:l_ete b:la_$ b:la_bouch b:la_cours
 b:la_famill b:la_main b:la_moiti b:la_quest b:la_route b:la_rue b:le_code b:le_dire b:le_lendemain b:le_mien
 b:le_porteur b:le_telephon b:le_vrai b:leavi_out b:les_patron b:les_pubs b:les_riche b:leur_fait b:like_,
 b:like_it b:link_in b:lui_transmettr b:lundi_, b:m_afraid b:m_en b:ma_tante b:made_my b:main_. b:mark_my
 b:me_$ b:me_the b:metie_, b:mettr_un b:mistak_, b:mois_, b:mon_mot b:mon_tel b:mon_temps b:monsieur_.
 b:mot_, b:my_comme b:my_dog b:my_numbe b:my_son b:my_subscrip b:my_words b:ne_nous b:ne_se b:ne_voit
 b:neighbour_who b:never_do b:newspap_. b:nobody_answer b:nobody_asked b:nobody_has b:nous_cache b:now_.
 b:of_cours b:of_your b:of_¶ b:oil_. b:old_man b:old_one b:on_en b:on_me b:on_peut b:on_their b:on_veut
 b:one_? b:one_with b:ont_jamai b:page_# b:papie_. b:parti_. b:partout_, b:pas_, b:passe_les b:payon_.
 b:penda_ce b:peopl_should b:pere_etait b:person_. b:personn_pour b:peut_plus b:peux_vous b:phone_, b:photo_.
 b:place_$ b:pleas_pass b:pleas_put b:plus_a b:pour_cette b:pourquoi_mon b:pouve_vous b:pr_les b:publi_.
 b:quand_le b:que_dit b:que_les b:quell_heure b:qui_dois-j b:quote_$ b:quote_. b:read_your b:rien_,
 b:round_the b:route_, b:s_about b:s_est b:s_il b:s_paper b:s_too b:samedi_$ b:says_, b:se_moque b:se_passe
 b:see_the b:sent_a b:shame_. b:shop_. b:si_le b:so_good b:sont_en b:suite_, b:sur_cette b:sur_mon
 b:sur_notre b:t_do b:t_know b:t_let b:tante_, b:telephon_, b:that_bus b:that_i b:the_ad b:the_addres
 b:the_best b:the_car b:the_council b:the_country b:the_earliest b:the_map b:the_next b:the_pictur
 b:the_price b:the_real b:them_on b:they_are b:they_were b:thing_. b:this_and b:this_for b:this_pleas b:to_,
 b:to_have b:to_know b:to_numbe b:to_read b:to_send b:to_write b:toujour_. b:train_. b:trop_$ b:trouv_le
 b:trouv_que b:tuesday_s b:two_lines b:un_dimanch b:un_e b:un_expos b:un_tirag b:un_zero b:un_¶ b:une_bonne
 b:up_, b:us_for b:va_bien b:ve_never b:veil_, b:voila_ce b:voila_le b:vous_, b:vous_. b:vous_aussi b:vous_l
 b:vous_plait b:vous_signal b:vous_voule b:want_a b:was_not b:we_can b:we_d b:week_, b:went_to b:what_i
 b:what_we b:where_do b:who_¶ b:why_. b:why_do b:with_my b:word_you b:wrong_addres b:you_, b:you_need
 b:you_want b:you_were b:your_end b:your_headlin b:your_moderator b:your_newspap b:your_websit b:«_en
 b:«_erreur b:¶_, b:¶_ce b:¶_en b:¶_l b:¶_la b:¶_lol b:¶_that b:¶_the b:¶_¶ b:»._c b:»_c f:why~again w:actual
 w:adieu w:against w:agenc w:ago w:agriculteur w:ai w:and w:answer w:appel w:asham w:askin w:asleep w:associa
 w:aunti w:auron w:auteur w:author w:avis w:ayez w:backlink w:balanc w:banni w:believ w:benevol w:biase
 w:billi w:bless w:boite w:bonus w:boy w:caiss w:calli w:camarad w:camera w:cancell w:carte w:chaqu w:chass
 w:child w:clich w:coach w:community w:consulta w:contract w:copie w:cost w:couldn w:county w:cour w:crash
 w:croit w:cutti w:dedan w:dessu w:detail w:di w:digne w:dix w:doctor w:docum w:dois-j w:donat w:drole
 w:earliest w:eat w:ecran w:epoqu w:fact w:facts w:fallait w:farmer w:fees w:festival w:feuill w:fichi
 w:first w:folk w:football w:form w:fourth w:foyer w:fridg w:garden w:glad w:grey w:guerr w:hab w:heart
 w:hiver w:horair w:hours w:how w:id w:im w:institut w:jolie w:kettl w:ki w:kw w:lac w:laiss w:laptop w:learn
 w:leave w:leavi w:lendemain w:library w:lies w:littl w:lived w:lol w:look w:looki w:magazin w:manifest
 w:maree w:marqu w:maths w:medecin w:mere w:merit w:messag w:micro w:mien w:mind w:mode w:modera w:moderator
 w:moiti w:montreal w:mort w:moved w:must w:ne w:neede w:nineteen w:number w:numeriqu w:obligatoir w:onlin
 w:opposi w:ouvrir w:owned w:panda w:parki w:partenair w:password w:patie w:patient w:paye w:payee w:plait
 w:plant w:pls w:pocket w:porteur w:postcod w:poste w:prize w:property w:propr w:protect w:provid w:publicit
 w:quatriem w:reader w:recu w:relay w:rememb w:repair w:repeti w:repond w:repondr w:restaura w:result w:riche
 w:rigol w:rings w:rubbish w:savait w:save w:sec w:septant w:sera w:shipp w:since w:spent w:spins w:stage
 w:statistic w:still w:studio w:such w:superb w:suppl w:system w:they w:tiens w:tilleul w:time w:tirag w:toit
 w:toute w:trust w:tue w:tv w:veil w:vende w:vendredi w:verdict w:vingt w:visibl w:voleur w:voulai w:voule
 w:weep w:whatev w:wish w:worke
-0.10
 =address @both~of~1 @other~direction @other~month @run~0 @share~3 b:!_the b:!_they b:"_# b:"_to b:#_dans
 b:#_mais b:#_mars b:#_miles b:#_on b:,_accord b:,_as b:,_befor b:,_d b:,_dimanch b:,_m b:,_peopl b:,_personn
 b:,_six b:,_sur b:._abonn b:._anyway b:._bon b:._bravo b:._donc b:._faite b:._if b:._mais b:._six b:._veuill
 b::_a b::_les b::_nous b:;_il b:?_" b:?_c b:?_par b:?_the b:?_votre b:?_we b:^_au b:^_comma b:^_ils
 b:^_lovel b:^_m b:^_manqu b:^_mine b:^_pourquoi b:^_same b:^_sir b:^_two b:a_differe b:a_gagne b:a_line
 b:a_littl b:a_plusieur b:a_qu b:a_rendu b:a_toute b:a_verb b:a_votre b:accen_sur b:accord_$ b:adjectif_,
 b:ai_travaill b:an_apostroph b:an_s b:and_even b:and_every b:and_is b:and_one b:ans_, b:apostroph_,
 b:apres_avoir b:au_feminin b:aunt_s b:aussi_j b:auxiliair_avoir b:avait_un b:avant_« b:avec_la b:avec_toute
 b:avez_invers b:avez_oubli b:becaus_of b:bravo_, b:but_not b:but_there b:ca_a b:certificat_d b:chiffr_a
 b:choisir_, b:chose_, b:cinq_ans b:comma_after b:compt_$ b:contr_# b:coordinator_. b:cordial_, b:correct_it
 b:coupe_, b:crois_, b:d_avanc b:d_etude b:d_ou b:de_gens b:de_mettr b:de_temps b:de_traver b:depui_la
 b:des_annee b:des_¶ b:deux_fois b:did_you b:dire_a b:do_they b:donc_pas b:du_paragraph b:du_texte b:du_verbe
 b:emploi_$ b:en_chef b:en_dessou b:en_deux b:en_francai b:en_plus b:en_tout b:en_trop b:en_un b:est-c_qu
 b:est_ecrit b:est_encor b:est_votre b:et_quand b:et_un b:etais_dans b:etait_l b:factur_d b:fait_des
 b:fait_le b:ferme_$ b:fine_. b:first_sentenc b:fois_en b:fois_qu b:for_. b:fort_, b:go_on b:good_news
 b:got_a b:grand_est b:h_. b:h_a b:h_et b:had_it b:has_$ b:has_an b:has_not b:he_said b:here_and b:hier_$
 b:i_don b:i_made b:i_post b:i_run b:i_watch b:il_me b:in_that b:in_to b:infinitif_$ b:instead_of b:is_more
 b:is_of b:is_she b:isn_t b:its_. b:its_¶ b:jamai_de b:je_m b:je_suis b:je_tiens b:juste_un b:kindl_do
 b:l_abonn b:l_affair b:l_alert b:l_hopital b:l_infinitif b:l_on b:la_chambr b:la_conjugaison b:la_date
 b:la_gendarmeri b:la_radio b:la_redac b:la_second b:la_semain b:le_communiqu b:le_cure b:le_dit b:le_jour
 b:le_lien b:le_maire b:le_matin b:le_musee b:les_chiffr b:les_soirs b:listen_to b:littl_word b:lol_.
 b:lot_of b:mais_bon b:manqu_la b:many_. b:march_. b:may_, b:meme_les b:merci_de b:merci_¶ b:mesur_, b:moi_$
 b:moi_ca b:moins_que b:mois_$ b:mon_telephon b:mon_voisin b:mon_¶ b:my_daught b:my_fathe b:my_gran
 b:my_grandad b:my_mothe b:my_old b:ne_me b:ne_peut b:ne_prend b:needs_to b:next_week b:ni_de b:no_apostroph
 b:no_hyphen b:no_more b:nom_$ b:of_me b:off_the b:on_, b:on_attend b:on_my b:on_ne b:on_voit b:one_is
 b:ont_pas b:or_so b:ou_il b:par_le b:paragraph_. b:pas_encor b:pas_« b:passe_a b:personn_du b:phras_:
 b:phras_est b:piece_on b:pleas_do b:poser_une b:pour_ce b:prend_le b:preposi_. b:prochain_, b:prove_it
 b:put_this b:qu_une b:quand_meme b:que_dans b:que_j b:que_l b:que_tout b:qui_fait b:quinz_ans b:redac_,
 b:redac_. b:redacteur_en b:report_. b:respect_sir b:retrait_, b:rien_de b:rire_. b:s_accord b:s_an
 b:s_appelait b:s_only b:said_" b:say_that b:se_sont b:second_line b:she_says b:should_say b:shows_the
 b:shut_. b:si_l b:simpl_. b:singuli_. b:site_$ b:so_$ b:so_. b:so_in b:sont_a b:sour_, b:sous_les b:story_$
 b:subject_is b:sur_« b:surel_, b:surtout_pas b:svp_( b:takes_me b:ten_¶ b:th_$ b:than_i b:that_¶ b:the_#
 b:the_headlin b:the_one b:the_result b:the_story b:there_. b:there_and b:there_was b:there_were b:this_paper
 b:this_story b:this_week b:to_to b:to_¶ b:too_. b:toujour_l b:tous_. b:tout_le b:town_$ b:troisiem_personn
 b:tromp_de b:trop_. b:tuesday_. b:twice_. b:twice_in b:un_de b:un_grand b:un_point b:un_qui b:un_sujet
 b:un_« b:under_a b:une_ancienn b:up_in b:va_pas b:verbe_, b:verbe_avoir b:verbe_est b:video_$ b:voir_.
 b:voir_l b:votre_journalist b:vous_voyez b:was_never b:well_, b:were_in b:which_is b:with_a b:with_one
 b:wrong_$ b:ya_une b:you_how b:yours_faithful b:«_le b:«_pas b:°_# b:¶_"? b:¶_/ b:¶_: b:¶_; b:¶_? b:¶_des
 b:¶_du b:¶_if b:¶_mais b:¶_sur b:¶_un f:care~again f:meant w:accept w:acros w:agenda w:aime w:alors w:annonc
 w:apart w:appeal w:apprenti w:asseoir w:auxiliair w:b w:bairn w:be w:becaus w:bedroom w:besid w:bottom
 w:bouch w:box w:brebi w:budget w:cafe w:camio w:carton w:cinquant w:circonflex w:collec w:comin w:comit
 w:comprend w:compri w:confirm w:conjugu w:coordinator w:courri w:dame w:decid w:decouvert w:deliber
 w:dernier w:dessou w:dictionary w:dix-neuf w:dog w:donc w:dos w:entendu w:evening w:express w:factur w:fair
 w:faithful w:fauss w:fille w:force w:forms w:fort w:fou w:found w:friday w:gare w:gendarmeri w:gran
 w:grandad w:guys w:ha w:haute w:hectar w:hedgehog w:helicopter w:hip w:histoir w:honnet w:honteux w:hopital
 w:hors w:hungry w:imperatif w:interdit w:into w:invariabl w:isn w:journaux w:jury w:kindl w:land w:lane
 w:later w:lausann w:lead w:leeds w:lighthous w:limit w:loin w:lu w:maitress w:manag w:meme w:might
 w:milliard w:model w:moon w:mothe w:national w:newspaper w:often w:ours w:ouvert w:paiem w:papa w:pareil
 w:pere w:pied w:pigeon w:podcast w:pont w:poser w:pouve w:prove w:pub w:publi w:puddi w:pupil w:quarant
 w:quatr w:rate w:recens w:relativ w:relis w:rentr w:repos w:repri w:reserv w:resident w:resign w:respectueus
 w:reste w:retract w:reveill w:ruban w:serre w:shame w:share w:short w:shout w:sixiem w:solair w:son w:soul
 w:t w:times w:titulair w:to w:traver w:turns w:u w:van w:verte w:vide w:vietnam w:violon w:volunte w:voulu
 w:voyez w:waite w:war w:weekday w:weight w:whom w:will w:yeux w:yr
-0.15
 =quote~start @goes~on~otherwise @named~1 @run~2 b:"._$ b:"_has b:"_who b:#_- b:#_but b:#_d b:#_le b:#_may
 b:#_n b:#_pages b:#_point b:#_so b:#_times b:#_was b:#_– b:(_# b:+_# b:,_a b:,_at b:,_ca b:,_class b:,_from
 b:,_let b:,_only b:,_pleas b:,_puisqu b:,_rectifi b:,_soit b:,_son b:,_sous b:,_the b:,_then b:,_they
 b:,_tres b:,_£ b:-_the b:._ca b:._cet b:._come b:._her b:._les b:._mon b:._one b:._par b:._qui b:._sinon
 b:._unles b:._y b:._yours b::_une b::_« b:??_$ b:?_you b:^_apostroph b:^_de b:^_des b:^_du b:^_except
 b:^_his b:^_honest b:^_neuf b:^_non b:^_quatr b:^_sentenc b:^_this b:^_trait b:a_bien b:a_bishop b:a_boy
 b:a_ce b:a_deja b:a_deux b:a_dit b:a_dog b:a_donne b:a_grand b:a_livin b:a_nurse b:a_semi-colon b:a_small
 b:a_trois b:a_vu b:about_the b:accord_, b:accord_. b:after_the b:ai_recu b:all_of b:all_that b:an_articl
 b:and_its b:and_so b:and_there b:and_they b:and_we b:and_yet b:ans_. b:ans_? b:ans_depui b:arret_en
 b:arret_net b:articl_? b:at_¶ b:au_mois b:au_servic b:avant_que b:away_$ b:beaucoup_d b:becaus_i
 b:behind_the b:bien_de b:bien_un b:bus_. b:ca_! b:ca_s b:catalogu_. b:ce_jour b:ce_ne b:cette_nuit-la
 b:chiffr_est b:citat_n b:comme_un b:contr_le b:correct_. b:d_aout b:d_ecole b:dans_ce b:dans_mon b:daught_s
 b:de_moins b:de_quoi b:depui_longtemp b:dernier_phras b:deux_point b:did_it b:didn_t b:dire_« b:does_nothi
 b:donne_# b:du_mois b:en_charg b:en_fait b:en_terminal b:enver_, b:essay_avec b:est_au b:et_ca b:et_il
 b:etait_une b:euros_$ b:even_in b:even_the b:fait_plaisir b:faut_un b:fille_. b:for_your b:four_hundr
 b:francai_, b:furth_down b:goals_, b:got_the b:grand_merci b:has_¶ b:have_not b:have_¶ b:he_did b:her_,
 b:here_. b:hier_, b:him_, b:his_name b:i_count b:i_farm b:i_m b:i_paid b:i_thought b:i_will b:if_the b:in_.
 b:in_law b:infinitif_. b:into_the b:is_" b:is_on b:it_all b:it_came b:it_isn b:journ_a b:journal_$
 b:journal_. b:km_, b:know_that b:l_an b:l_autre b:l_invers b:l_oil b:la_dernier b:la_nuit b:la_prefectur
 b:last_sentenc b:le_chiffr b:le_conseil b:le_particip b:le_plan b:le_prenom b:le_train b:learn_english
 b:les_ai b:les_horair b:lettr_a b:lisan_. b:ll_have b:lost_its b:lu_votre b:m_. b:mais_a b:mais_la b:mars_.
 b:me_a b:me_sembl b:meme_chose b:metre_, b:metre_. b:mois_d b:mon_nom b:mon_petit-fil b:mots_, b:name_of
 b:ne_fait b:ne_pas b:ne_sont b:need_to b:niveau_cm b:no_. b:not_. b:nothi_. b:nous_$ b:nous_somme b:now_$
 b:numero_de b:of_us b:oil_, b:on_. b:on_la b:on_sunday b:on_the b:on_time b:on_va b:one_to b:one_who
 b:orthograph_$ b:ou_l b:p_. b:paie_# b:paper_. b:par_¶ b:parle_plus b:pas_besoin b:pas_donne b:pas_le
 b:pas_ou b:peopl_, b:peopl_who b:personn_, b:petit_mot b:photo_on b:plait_, b:pls_$ b:plusieur_, b:point_.
 b:pour_nos b:pour_tout b:que_# b:que_ce b:qui_ecrit b:qui_n b:regard_le b:remplac_par b:s_appell b:s_my
 b:s_what b:said_it b:sait_, b:say_. b:says_my b:she_s b:sing_. b:soir_, b:sont_des b:sont_pas b:step_#
 b:suis_bien b:sur_votre b:take_it b:thank_for b:the_bus b:the_capti b:the_list b:the_step b:the_steps
 b:the_union b:the_verb b:thing_you b:this_$ b:this_paragraph b:time_. b:titre_dit b:to_" b:to_leave
 b:to_tell b:tombe_sur b:took_the b:tous_les b:tout_, b:tres_bel b:twice_$ b:two_and b:un_exemplair
 b:une_heure b:union_, b:up_? b:us_$ b:used_to b:ve_got b:ve_the b:verb_, b:visit_$ b:vos_articl
 b:votre_journal b:votre_¶ b:vous_? b:vous_ecris b:want_the b:was_at b:websit_$ b:week_. b:weep_. b:what_you
 b:who_can b:why_is b:words_. b:works_. b:www_. b:y_aller b:y_va b:you_describ b:you_left b:you_not
 b:your_sub-editor b:«_par b:¶_( b:¶_+ b:¶_an b:¶_are b:¶_etait b:¶_on b:¶_qui b:¶_sont b:¶_« w:". w:).
 w:above w:add w:adverb w:allo w:appelait w:assuranc w:au-dessu w:aupre w:avanc w:beau-frer w:bebe w:beg
 w:between w:biscuit w:bosse w:cannot w:carri w:champ w:chemin w:chercheur w:circula w:circule w:comes
 w:comput w:connaitr w:conseill w:conte w:coquill w:cordial w:corps w:covid w:demi-heur w:describ w:devan
 w:didn w:diffe w:dimanch w:durin w:ecris w:enfant w:environ w:er w:etude w:exemplair w:exige w:fabriqu
 w:farm w:fermetur w:few w:forget w:fund w:fut w:futur w:gate w:gateau w:grammair w:graphiqu w:hard w:head
 w:heari w:hyphen w:imprim w:ingenieur w:institutric w:iphon w:journ w:juin w:jure w:kilos w:km w:la-haut
 w:left w:less w:locut w:lycee w:mdr w:mer w:meteo w:metre w:morts w:moyen w:much w:mur w:names w:nee w:night
 w:noire w:nuit-la w:nul w:oh w:on w:onion w:ordre w:ouvre w:passenger w:patienc w:patron w:perce w:period
 w:philo w:plaisir w:plan w:plays w:possibl w:pourro w:preposi w:professeur w:professor w:puisqu w:rain
 w:receiv w:recip w:redac w:riverain w:roof w:saved w:say w:seat w:sembl w:semi-colon w:serieux w:signal
 w:simpl w:singular w:sleep w:soirs w:sold w:somme w:sourir w:steps w:stuff w:sub-editor w:sums w:sur w:ta
 w:takin w:teach w:ten w:termin w:terminal w:there w:these w:thought w:title w:tombe w:tonne w:tractor
 w:tripl w:twice w:underneath w:uniform w:uniqu w:vacanc w:victim w:wante w:written w:www w:yesterday w:yours
 w:zone w:« w:° w:¶
-0.20
 =!$ @alike~of~2 @name~same @named~3 @names~the~doubled @run~1 b:!_mon b:!_my b:"_at b:"_were b:#_!! b:#_%.
 b:#_am b:#_en b:#_g b:#_s b:%_of b:(_i b:,_alors b:,_becaus b:,_contr b:,_la b:,_or b:,_ou b:,_qui b:,_reall
 b:,_sans b:,_surel b:,_un b:,_where b:,_which b:,_¶ b:._but b:._how b:._to b:._une b:._who b:?_il b:?_is
 b:^_ce b:^_fifty b:^_headlin b:^_nine b:^_photo b:^_pour b:^_qui b:^_someth b:^_vous b:^_whose b:a_bit
 b:a_cote b:a_lire b:a_month b:a_perdu b:about_# b:about_it b:accou_. b:ai_cliqu b:ai_pris b:all_, b:an_¶
 b:and_in b:ans_et b:apres_les b:are_a b:are_¶ b:articl_de b:asseoir_. b:attend_toujour b:au_bout b:aux_¶
 b:avec_ma b:be_# b:befor_the b:besoin_de b:bout_du b:bravo_pour b:ca_ne b:ce_nom b:d_accen b:dame_. b:days_$
 b:de_ne b:de_plus b:de_s b:deux_. b:deux_ans b:devan_le b:did_the b:dimanch_. b:do_not b:dont_vous b:early_?
 b:eleve_de b:elle_s b:encor_, b:encor_le b:enfin_, b:english_, b:enough_. b:erreur_# b:est_du b:est_faux
 b:est_honteux b:est_ma b:et_moi b:et_votre b:etait_# b:every_morni b:everywher_else b:exist_pas b:fait_de
 b:famill_, b:faute_en b:forty_minut b:from_a b:he_d b:honte_a b:i_got b:il_est b:il_y b:in_# b:in_front
 b:in_my b:is_it b:is_off b:it_round b:it_the b:it_¶ b:j_adore b:janvi_. b:journal_qui b:l_annee
 b:l_orthograph b:la_. b:la_marqu b:la_premier b:la_salle b:la_suite b:le_a b:le_grand b:le_jeudi b:le_juge
 b:le_pluriel b:le_site b:le_sujet b:le_troisiem b:les_femme b:les_gars b:like_the b:lis_ca b:ma_sour
 b:mais_enfin b:mais_« b:manqu_une b:marqu_du b:mars_, b:matin_. b:may_be b:me_. b:me_for b:me_¶ b:meme_$
 b:meme_mon b:mes_eleve b:mistak_$ b:moi-mem_, b:moi_. b:moi_jai b:mon_cousin b:mot_que b:my_eyes b:my_late
 b:my_wife b:n_est b:n_exist b:ne_veut b:never_a b:not_in b:nouvell_. b:nulle_part b:of_all b:of_those
 b:on_her b:on_l b:only_$ b:ont_ete b:or_you b:otherwis_a b:ou_alors b:ou_la b:out_the b:page_d b:parle_.
 b:parti_a b:peopl_. b:phras_s b:pictur_, b:place_. b:plait_. b:pleas_, b:pluriel_. b:plus_. b:plus_bas
 b:pour_mes b:pris_le b:que_ma b:que_« b:qui_ai b:qui_se b:r_. b:read_" b:rien_a b:rien_dire b:s_at b:s_in
 b:s_own b:same_. b:savoir_, b:saw_the b:say_i b:says_so b:se_fait b:second_sentenc b:sentenc_, b:singuli_,
 b:sinon_c b:sir_, b:sous_le b:that_$ b:that_a b:that_it b:that_was b:the_clock b:the_govern b:the_house
 b:the_kids b:the_middl b:the_minut b:the_thing b:the_town b:the_two b:the_webcam b:the_year b:the_young
 b:them_$ b:them_. b:there_are b:there_in b:they_didn b:though_he b:tiens_un b:time_, b:to_a b:to_his
 b:to_the b:tourn_. b:twice_, b:two_words b:typo_in b:un_accen b:un_adjectif b:un_an b:une_autre b:unles_the
 b:up_on b:ve_just b:verbe_. b:veut_rien b:vous_lis b:vous_pouve b:where_? b:will_not b:y_etait b:y_travaill
 b:year_$ b:you_and b:you_that b:you_will b:«_il b:¶_il b:¶_was b:»._on b:»_$ f:politics~again w:%. w:-> w:ah
 w:aide w:aigu w:allemand w:already w:aout w:apprenait w:april w:atten w:aunt w:automatiqu w:avec w:base
 w:behind w:bins w:blanch w:bout w:boutiqu w:bref w:bridg w:bronz w:cabinet w:calls w:camp w:candidat
 w:century w:chapeau w:charg w:clock w:collegu w:comet w:compos w:conjugaison w:contrair w:cote w:credit
 w:cure w:death w:defend w:derni w:dont w:drove w:ecriv w:effect w:ensembl w:equip w:espac w:etre w:eux
 w:examin w:except w:expect w:eyes w:faile w:fin w:final w:foi w:fois w:font w:frame w:fruit w:gagne
 w:general w:genre w:gives w:goals w:guide w:heard w:hour w:hove w:june w:jura w:key w:kille w:kind w:kitchen
 w:landlord w:letti w:listen w:longtemp w:looke w:losin w:manquant w:marks w:mauvais w:mesdam w:messieur
 w:middl w:moi-mem w:musee w:name w:neuf w:nulle w:oak w:opini w:our w:parie w:partir w:permettez-moi
 w:portait w:post w:premier w:principl w:qualit w:que w:recherch w:red w:regard w:remerci w:remis w:respect
 w:ri w:roman w:secretary w:serait w:servi w:sit w:sixty w:soire w:sorry w:spare w:staff w:stays w:strin
 w:suite w:sum w:switch w:then w:thing w:think w:tiers w:took w:tourn w:transport w:travaux w:troisiem
 w:uncle w:valai w:ve w:walk w:while w:yes w:yet w:–
-0.25
 =size~4 @alike~last @name~alike b:!_and b:"._a b:#_. b:,_avec b:,_dear b:,_deux b:,_eh b:,_enfin b:,_if
 b:,_my b:,_on b:,_petit b:,_quelqu b:,_rien b:,_we b:,_who b:._# b:._dans b:._its b:._on b:._otherwis
 b:._rien b:._they b:._two b:._we b::_elle b::_le b::_on b::_¶ b:?_my b:?_vous b:?_« b:^_a b:^_accord
 b:^_cher b:^_close b:^_en b:^_every b:^_ferme b:^_for b:^_in b:^_isn b:^_no b:^_ses b:^_their b:a_comma
 b:a_dead b:a_page b:a_parle b:a_quitt b:a_rien b:a_tout b:a_un b:acros_the b:ai_# b:ai_le b:all_i b:and_i
 b:and_she b:ans_je b:are_. b:arret_, b:at_that b:au_nom b:aux_enfant b:avant_d b:avez_tout b:be_in
 b:becaus_the b:befor_a b:bon_, b:bonjour_a b:ce_matin b:ce_paragraph b:ce_sont b:celle_d b:comme_la
 b:comme_vous b:conseil_d b:d_a b:d_ecrir b:d_¶ b:derni_mot b:deux_, b:dirait_qu b:do_the b:do_your
 b:editor_, b:eithe_the b:elle_n b:en_donne b:en_premier b:error_here b:est_$ b:est_pour b:est_sur b:est_¶
 b:et_la b:et_le b:et_merci b:etait_a b:fait_# b:fait_rire b:faut_lire b:faute_dans b:ferme_, b:fois_!
 b:fois_. b:for_an b:forty_thousand b:he_is b:hello_from b:her_own b:here_, b:heure_? b:homme_, b:i_nearl
 b:i_teach b:is_. b:is_missi b:is_¶ b:it_# b:it_again b:it_does b:it_went b:je_joue b:je_suppos
 b:kindl_correct b:l_air b:l_ont b:la_couvertur b:la_fois b:la_place b:le_bulletin b:le_rapport b:le_s
 b:left_out b:les_s b:les_yeux b:lien_« b:lire_. b:looke_at b:m_# b:m_aurait b:mais_je b:manqu_le b:matin_$
 b:minut_. b:mistak_in b:moi_qui b:monsieur_le b:more_, b:morni_. b:my_knees b:my_uncle b:nom_. b:not_¶
 b:nous_a b:on_$ b:on_lit b:one_you b:or_the b:our_¶ b:par_contr b:parle_de b:parti_en b:pas_dire
 b:photo_vous b:pictur_is b:pluriel_$ b:plus_haut b:put_a b:qu_en b:quatr_fois b:que_vos b:s_a b:s_sake
 b:s_the b:sa_sour b:sake_. b:sans_s b:says_" b:seems_to b:septemb_, b:simpl_, b:so_" b:so_does b:son_s
 b:stepp_down b:the_apostroph b:the_bench b:the_first b:the_same b:the_table b:the_trial b:them_, b:them_and
 b:there_, b:they_ve b:to_do b:to_go b:to_keep b:too_, b:too_many b:trop_, b:une_seule b:une_trottinett
 b:vous_dire b:was_no b:where_you b:will_be b:word_$ b:word_, b:worke_in b:would_have b:you_d b:you_meant
 b:you_ve b:«_la b:¶_dit b:¶_i b:¶_it b:¶_of b:¶_s b:¶_to w:adjectif w:also w:appear w:archiv w:as w:ask
 w:avant w:band w:bench w:bird w:board w:boat w:broad w:carnet w:case w:certain w:chequ w:cher w:confus
 w:courriel w:decoup w:depart w:depui w:derrier w:dessin w:distanc w:doigt w:don w:door w:dropp w:ecrit
 w:entend w:eveni w:exist w:fathe w:ferme w:feu w:figur w:from w:gliss w:heureus w:holdi w:in w:indee
 w:inquiry w:insid w:journalism w:juste w:knees w:lire w:lisan w:liste w:machin w:mai w:mal w:maman w:map
 w:melang w:mineur w:most w:near w:needs w:ni w:nous w:nowher w:nuanc w:numero w:paie w:penda w:plural w:plus
 w:possessiv w:postal w:prefectur w:produc w:quite w:r w:ran w:replac w:republi w:rigueur w:sake w:salt
 w:scottish w:scream w:screenshot w:seems w:sentenc w:sing w:soit w:sorte w:soup w:sous w:sprin w:stand
 w:stepp w:support w:tableau w:terminaison w:titre w:tract w:travail w:tribunal w:tromp w:typo w:unit
 w:vingt-deux w:virgul w:vouli w:wanti w:wee w:weeks w:wet w:works w:wrapp w:ya w:year w:you
-0.30
 =!! =CAPITALS @same~unit b:#_: b:#_kg b:#_m b:#_this b:,_an b:,_dont b:,_it b:,_j b:,_messieur b:,_since
 b:,_you b:._avec b:._la b:._meme b:._what b:._where b:._you b:?_on b:^_deux b:^_il b:^_les b:^_missi b:^_ont
 b:^_se b:a_$ b:a_des b:a_droit b:a_pas b:a_une b:accord_to b:after_" b:and_now b:and_this b:ans_$ b:apres_«
 b:articl_about b:au_singuli b:aussi_je b:avec_l b:avez_mis b:befor_it b:bien_que b:born_in b:build_. b:but_"
 b:can_see b:ce_n b:ce_serait b:close_. b:corrig_. b:could_someon b:crois_que b:de_faire b:de_garde b:de_la
 b:de_le b:dear_. b:dear_editor b:deuxiem_phras b:does_not b:does_your b:doesn_t b:don_t b:du_pluriel
 b:du_tout b:elle_y b:en_¶ b:end_, b:enfin_! b:est_clair b:et_meme b:et_son b:et_¶ b:etait_en b:faim_$
 b:faire_la b:faudrait_accord b:for_three b:guillemet_ouvert b:has_" b:have_$ b:have_been b:hier_soir
 b:hundr_and b:i_give b:i_ll b:i_shall b:il_a b:il_aurait b:ils_etaie b:in_her b:in_may b:it_was b:j_ai b:j_y
 b:je_pense b:je_travaill b:jour_, b:journal_, b:l_enver b:la_phras b:la_veill b:le_derni b:le_dossi
 b:le_francai b:le_nom b:le_titre b:les_a b:les_autre b:like_that b:longtemp_, b:mairi_, b:make_it
 b:me_permet b:me_to b:meme_moi b:mes_saluta b:milli_, b:morni_$ b:my_husband b:ne_sais b:ne_¶ b:needful_.
 b:neuf_ans b:no_full b:of_# b:of_it b:of_them b:off_$ b:on_y b:page_about b:paragraph_, b:pas_de b:per_¶
 b:permet_de b:phone_$ b:plusieur_a b:pour_nous b:prend_un b:qu_elle b:que_votre b:quote_marks b:recu_mon
 b:reste_sur b:round_$ b:s_had b:sait_pas b:serieux_, b:she_is b:she_was b:sitti_on b:so_you b:spell_it
 b:sunday_, b:sur_l b:sur_le b:sur_sa b:t_it b:table_# b:than_the b:that_the b:the_month b:the_name
 b:the_needful b:the_photo b:the_piece b:the_subject b:the_very b:thing_, b:though_, b:to_# b:to_that
 b:tout_de b:tout_seul b:turne_# b:two_. b:two_letter b:two_¶ b:un_articl b:un_t b:ve_put b:vendu_.
 b:vous_parle b:vous_remerci b:was_for b:way_$ b:y_all b:y_en b:year_# b:you_can b:you_only b:«_de b:¶_$
 b:¶_n b:»_renvoi f:view~again w:: w:affect w:africa w:agent w:apres w:attribu w:aurait w:bas w:billetteri
 w:broth w:cat w:caught w:cette w:charity w:classiqu w:colle w:couleur w:councillor w:court w:cried w:dear
 w:departemental w:down w:emploi w:employ w:en w:enver w:esper w:fallu w:fella w:fifth w:forgiv w:garde
 w:going w:gros w:haut w:howev w:janvi w:joue w:judge w:kg w:known w:litre w:lyon w:mardi w:mesur w:miles
 w:milk w:nearl w:needful w:neith w:note w:now w:nuit w:o w:old w:only w:over w:parent w:permet w:plein
 w:prof w:publiqu w:quote w:radio w:reconnait w:rembours w:renvoi w:retrait w:septembr w:serieus w:set
 w:shall w:so w:society w:spott w:surtout w:swapp w:the w:tous w:trottinett w:used w:veill w:very w:vienne
 w:we w:whose w:wife w:worse w:would
-0.35
 =twice =year @denies b:!_l b:"_a b:"_could b:#_c b:#_de b:#_mai b:#_of b:#_pour b:)_$ b:,_il b:,_jamai
 b:,_never b:,_nous b:,_vous b:,_with b:-_i b:.)_$ b:._ah b:._so b:?_¶ b:^_after b:^_dr b:^_eight b:^_has
 b:^_l b:^_might b:^_particip b:^_second b:^_un b:a_mis b:a_quoi b:a_vous b:a_vowel b:again_$ b:alors_,
 b:am_a b:arriv_$ b:articl_in b:articl_sur b:been_a b:befor_e b:bon_. b:but_the b:can_t b:ce_# b:cette_annee
 b:cm_# b:d_be b:d_union b:d_unite b:de_mars b:de_quel b:desk_$ b:dit_le b:does_nobody b:down_. b:en_mer
 b:en_moins b:en_plein b:english_teach b:est_parti b:et_l b:et_toujour b:euros_, b:force_un b:greeting_.
 b:have_. b:hour_, b:i_befor b:i_believ b:i_ever b:i_hope b:je_crois b:je_me b:je_sais b:l_unite b:la_meme
 b:la_queue b:laiss_passe b:lettr_de b:link_goes b:m_a b:m_the b:madam_, b:ne_sait b:not_a b:now_i b:of_my
 b:on_etait b:on_monday b:only_, b:passe_simpl b:phras_. b:pluriel_, b:pour_le b:pour_lui b:pour_rien
 b:pour_votre b:que_la b:renvoi_vers b:rien_. b:right_, b:s_$ b:s_gone b:sans_accen b:savoir_. b:school_.
 b:someth_is b:son_premi b:sorry_, b:suppos_$ b:sur_ce b:t_, b:t_say b:the_big b:the_end b:the_original
 b:the_paper b:the_text b:titre_annonc b:toujour_a b:trait_d b:two_hundr b:vers_une b:vos_# b:vos_pages
 b:vous_$ b:vous_ecriv b:vous_oubli b:way_. b:who_chair b:you_charg b:¶_. b:¶_a b:¶_with w:), w:?! w:alert
 w:allee w:altitud w:apprend w:apres-midi w:avez w:begay w:c w:capti w:comma w:compt w:conseil w:council
 w:cousin w:dans w:deja w:demenag w:digit w:doit w:egg w:enquet w:enseign w:expliqu w:feminin w:fidel w:finit
 w:food w:greeting w:have w:hein w:helpe w:huit w:indiqu w:informa w:intern w:interview w:lecteur w:lettr
 w:lower w:majuscul w:make w:masculin w:maybe w:mr w:n w:net w:nuits w:party w:pm w:preside w:principal
 w:rathe w:refer w:rien w:sailor w:saluta w:sauf w:scroll w:sens w:seven w:siste w:sorti w:step w:stops
 w:toile w:total w:trait w:trial w:valid w:verb w:vient w:young
-0.40
 @alike~first @alike~letters @denies~and~tells @figure~as~long @figure~other b:!_le b:"_for b:#_ans b:#_au
 b:#_pm b:,_demand b:,_en b:,_s b:,_une b:,_unles b:._ask b::_l b:;_i b:?_le b:?_no b:^_doubl b:^_guillemet
 b:^_kindl b:^_ne b:^_one b:^_s b:^_to b:^_wrong b:^_« b:a_fait b:a_trouv b:am_i b:are_in b:as_per b:at_all
 b:at_it b:aussi_. b:avant_de b:bien_a b:bonjour_, b:bonne_journ b:bonsoir_, b:c_est b:ca_fait b:cafe_.
 b:cette_phras b:chiffr_de b:come_on b:d_. b:de_# b:de_meme b:de_telephon b:depui_que b:des_vache
 b:deux_faute b:did_your b:doit_etre b:e_. b:ecrir_que b:encor_. b:est_# b:est_affich b:est_mme b:est_plus
 b:et_# b:fois_? b:for_that b:gens_vont b:go_to b:has_never b:i_never b:i_saw b:ici_$ b:it_" b:it_goes
 b:je_les b:je_lis b:je_paie b:l_accord b:l_avocat b:last_week b:le_savoir b:le_verbe b:les_¶ b:lol_$
 b:match_the b:nobody_read b:non_? b:nothi_at b:nous_etion b:of_that b:one_or b:pas_un b:peopl_$ b:photo_is
 b:prof_de b:quand_on b:qui_¶ b:s_de b:says_# b:seule_, b:she_d b:t_$ b:t_think b:they_do b:this_morni b:to_.
 b:un_journal b:un_petit b:une_fille b:was_in b:we_were b:would_be b:you_couldn b:you_have b:you_re b:¶_»
 b:»,_non f:rulers~again f:witness w:.) w:.. w:advis w:architect w:aurai w:aussi w:avais w:avait w:bag
 w:below w:blagu w:build w:chair w:check w:choix w:closi w:coffe w:colleg w:contr w:etion w:even w:far
 w:foreign w:fourteen w:furth w:handl w:hope w:hot w:infinitif w:jour w:last w:lectur w:lisez w:malgr w:menti
 w:mis w:momen w:monday w:mostl w:normal w:north w:not w:noun w:novemb w:opene w:original w:ou w:p w:part
 w:pas w:petite-fill w:petits-enfant w:pique w:prefet w:queue w:quota w:remplac w:retir w:said w:season
 w:septemb w:singl w:sir w:small w:somebody w:surem w:takes w:tense w:thousand w:tient w:till w:trois w:union
 w:until w:verifi w:vieux w:voitur w:vowel w:websit w:west
-0.45
 =shouts @both~of~3 @name~new @same~day b:!_# b:!_pas b:,_chez b:,_je b:,_ma b:,_sinon b:,_there b:,_though
 b:,_votre b:._bien b:._ce b:._demand b:._for b:._pour b::_" b:^_* b:^_an b:^_le b:^_samedi b:^_ten b:a_fair
 b:a_force b:and_it b:as_an b:avant_les b:ca_? b:cloch_. b:equip_, b:est_reste b:est_son b:fait_la b:for_this
 b:frere_, b:him_. b:hope_you b:i_presum b:in_our b:is_one b:it_took b:j_avais b:kindl_note b:la_fin
 b:la_retrait b:le_prefet b:le_premi b:m_on b:more_$ b:more_than b:mostl_. b:my_english b:nous_, b:on_it
 b:one_word b:pas_eu b:passe_$ b:pleas_fix b:pour_ca b:qui_a b:s_, b:should_know b:six_$ b:the_press b:they_?
 b:think_you b:this_year b:un_, b:vous_a b:y_suis b:you_do b:you_forgot b:¶_has b:¶_que b:»_!! b:»_au b:»_et
 f:place~again w:a w:amoun w:august w:basse w:bulletin w:cent w:cloch w:d w:deuxiem w:dit w:dried w:etaie
 w:fait w:february w:gendarm w:help w:includ w:jeudi w:kevin w:lis w:meant w:mill w:mrs w:ones w:openi
 w:pages w:pantout w:peopl w:peut-etr w:porte w:pourrait w:prend w:ramen w:says w:search w:shut w:singuli
 w:slip w:spell w:street w:suis w:teste w:twelv w:unite w:vendu w:vers w:wait
-0.50
 @alike~ending b:"_- b:#_all b:#_cm b:,_but b:,_des b:,_meme b:._cela b:._des b:._j b:._je b:?_ils b:^_elle
 b:^_meme b:^_trois b:^_twelv b:^_which b:a_eu b:and_¶ b:are_the b:as_it b:au_choix b:au_pluriel b:avec_#
 b:befor_me b:by_the b:ca_m b:date_$ b:de_publi b:demand_a b:est_moi b:est_pas b:fin_du b:for_him b:goes_to
 b:have_no b:have_to b:i_make b:i_think b:il_m b:j_etais b:je_viens b:l_arret b:l_oubli b:la_deuxiem
 b:la_mairi b:non_$ b:not_# b:nous_. b:on_dirait b:on_friday b:particip_passe b:phras_$ b:pleas_. b:re_.
 b:say_$ b:sense_of b:should_be b:sont_ceux b:sont_plusieur b:sur_la b:sur_un b:tell_you b:the_phone
 b:the_the b:toute_les b:travaill_a b:un_seul b:up_to b:vous_avez b:wrong_word b:y_est b:¶_est b:¶_is w:*
 w:adjoi w:after w:aie w:appell w:cinq w:commun w:connect w:died w:dinne w:e w:ecrir w:five w:guess w:hall
 w:je w:juge w:lovel w:lui w:mairi w:mark w:measur w:mettr w:morni w:pardon w:passe w:petit w:salari w:sont
 w:sour w:stood w:style w:surel w:table w:thirty w:though w:touch w:tour w:viens w:wednesday
-0.55
 =... @both @other~kind b:#_th b:,_au b:,_de b:,_he b:,_l b:,_les b:,_que b:,_see b:,_so b:,_two b:._bonne
 b:._merci b:._somebody b:?_et b:^_phras b:^_une b:a_hundr b:a_word b:all_$ b:cher_journal b:cliqu_sur
 b:d_have b:de_laiss b:de_trop b:faut_choisir b:faute_d b:for_the b:from_the b:he_s b:headlin_says b:know_.
 b:l_ai b:la_citat b:la_legend b:mate_$ b:me_too b:moi_aussi b:mon_frere b:mot_$ b:n_y b:oubli_. b:pour_l
 b:s_. b:site_de b:the_last b:the_polic b:there_s b:they_re b:un_chiffr b:un_s b:under_the b:viens_de
 b:vous_dites b:years_and b:you_look b:«_a b:«_un b:¶_c b:»_! w:) w:bonne w:british w:cap w:choisir
 w:communiqu w:dance w:desk w:easte w:eh w:fais w:forgot w:given w:hand w:held w:lose w:m w:manqu w:missi
 w:moi w:montr w:never w:nom w:parle w:read w:screen w:souhait w:subject w:th w:thursday w:vote w:walke w:way
 w:word w:ye
-0.60
 @in~its~place @other~result b:#_a b:,_comme b:,_i b:,_one b:._le b:._nous b:^_c b:^_par b:^_there b:^_three
 b:after_a b:ai_vu b:any_more b:apres_le b:full_stop b:here_$ b:il_manqu b:il_n b:ils_sont b:invers_, b:is_#
 b:l_a b:la_photo b:n_etait b:of_" b:paragraph_$ b:pas_# b:pas_¶ b:plus_de b:que_vous b:remarqu_que b:s_on
 b:si_je b:une_fois b:une_page b:was_on b:you_don b:you_spell b:«_les f:source~again w:"? w:?? w:bit w:burnt
 w:cape w:chef w:chiffr w:citat w:claus w:count w:deputy w:eleve w:else w:est w:etais w:ete w:fifty w:frere
 w:hier w:i w:is w:kilometr w:mars w:match w:mene w:past w:presum w:puis w:relit w:sais w:se w:ses w:seule
 w:six w:tech w:text w:than w:verbe w:vieill w:vont w:went w:… w:→
-0.65
 =: =size~11 @nothing~else @run~3 b:#_and b:,_donc b:._in b:^_" b:^_four b:^_he b:^_its b:^_la b:all_day
 b:as_you b:celle_de b:d_apres b:dans_la b:day_. b:erreur_$ b:est_en b:est_l b:etait_pas b:faux_$ b:heard_of
 b:it_, b:l_articl b:point_, b:s_ecrit b:si_elle b:so_i b:than_. b:the_report b:told_me b:well_. b:with_"
 f:place w:+ w:, w:been w:born w:came w:dirait w:doubl w:francai w:go w:goal w:ici w:imagin w:le w:lien
 w:posts w:pourta w:sang w:savoir
-0.70
 =quote @same~month b:!_il b:,_ce b:,_she b:._( b:._did b:^_and b:^_sur b:and_my b:elle_a b:en_a b:enfant_,
 b:est_de b:is_for b:it_s b:pas_la b:pour_les b:sous_la b:the_quote b:they_d b:you_mean b:»_? f:defect w:/
 w:american w:annee w:avril w:big w:close w:couvertur w:differe w:eithe w:green w:long w:may w:parti w:per
 w:quinz w:remarqu w:renvers w:three w:turne w:unles w:y
-0.75
 =face b:,_le b::)_$ b:a_woman b:dit_# b:has_been b:is_in b:nom_de b:on_est b:t_make b:was_# b:went_in w::)
 w:? w:au w:euros w:four w:its w:l w:legend w:off w:prenom
-0.80
 b:#_et b:,_mon b:._elle b:^_she b:dans_tous b:de_vous b:h_# b:les_deux b:made_me b:merci_pour b:quoi_?
 b:read_this b:the_second b:was_the b:»._$ w:accen w:confond w:her w:j w:mate w:nine w:non w:paragraph
 w:round w:second w:seul w:sinon w:sitti w:vu
-0.85
 @both~letters @same~time b:#_, b:,_for b:^_aux b:^_that b:a_ete b:en_# b:et_non b:je_l b:le_# b:on_cliqu
 f:witness~again w:agree w:capital w:cliqu w:cm w:does w:doesn w:job w:one w:orang w:particip w:pound w:»
-0.90
 @both~of~2 b:^_me b:^_should b:as_well b:chez_nous b:dans_un b:in_the b:the_wrong w:editor w:ends w:english
 w:ils w:mille w:point
-0.95
 =-ending b:,_pas b:at_the b:est_a b:et_pas b:one_. w:" w:celle w:deux w:quoi w:where
-1.00
 =?? b:^_# b:de_corrig w:but w:eight w:eu w:hundr w:mean w:was
-1.05
 =size~3 @other~colour b:#_? b:^_£ w:; w:at w:both w:etait w:notic w:or w:plusieur w:shows
-1.10
 =endingIN =small~start b:#_is
-1.15
 b:"_$ f:form~again w:- w:has w:otherwis w:re w:were
-1.20
 @figure~turned w:apostroph w:invers w:mais w:sense
-1.25
 w:correcteur w:elle w:goes w:pluriel w:she
-1.30
 =size~12 b:._the w:an w:syndicat
-1.35
 =; @share~5 b:^_it b:^_the f:care w:s
-1.40
 =arrow b:._i w:date w:phras
-1.45
 b:,_not w:accord w:did w:two
-1.50
 f:part~again w:befor
-1.55
 b:what_?
-1.60
 f:part
-1.65
 w:(
-1.70
 =size~2
-1.80
 =letter
-1.85
 @says~the~doubled
-2.35
 @alike~of~1
-2.45
 f:form w:#
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
