"""What each trait of a remark weighs for something else than an error; learnt by tools/learn_offtopic.py.

A weight stands above the traits that have it (`reading` tells their names; ``~`` stands for a space in one).
"""

from __future__ import annotations

# From this score on the reader is asked; two in a hundred genuine errors told by strangers reach it.
ASK = 2.55
# From this score on it is doubtful; eight more in a hundred reach it.
DOUBT = 0.60
_BIAS = -0.45
_LEARNT = r"""
+2.45
 f:anger
+1.60
 f:comments f:service
+1.50
 f:praise
+1.35
 =size~9
+1.20
 b:do_i
+1.15
 f:letter
+1.10
 =?$ =figure
+1.05
 =size~8 b:is_there f:politics w:ok
+1.00
 f:paper f:service~again w:can
+0.95
 &=CAPITALS~far &f:anger~near b:^_et b:^_so b:^_what
+0.90
 b:^_j f:always f:money w:super
+0.85
 b:^_good b:^_hello b:avant_$ b:ce_qu w:bien w:correc w:end w:pour
+0.80
 b:!!_$ b:#_% b:._vous b:the_only b:there_a f:view w:% w:= w:error w:mieux w:voila
+0.75
 =size~7 b:._he b:^_je b:je_n b:on_s b:one_$ b:pas_une b:photo_de b:»_est f:advertising~again
 f:comments~again f:defect~again f:wish w:my w:site w:test w:vie
+0.70
 &=figure~near =length @share~0 b:et_les b:¶_and b:»_: f:meant~again f:wrong~again w:erreur w:for w:man
 w:money w:print w:rectifi
+0.65
 &=figure~far &f:praise~far &f:writing~near =size~10 @run~5 b:^_i b:^_test b:arret_a b:as_a b:i_am b:s_affich
 b:the_word f:contact f:why p:ez> w:all w:best w:buy w:comme w:good w:hello w:mot w:news w:readi w:this w:why
 w:your
+0.60
 &f:letter~near =size~6 b:!_i b:^_bien b:^_my b:a_qui b:and_you b:faute_. b:in_your b:on_nous b:we_need
 f:contact~again p:df> w:arriv w:ces w:correct w:free w:nurse
+0.55
 &f:they~far @other~day b:,_# b:._fix b:^_as b:^_can b:^_enfin b:^_toujour b:^_tres b:^_votre b:^_why b:can_i
 b:ce_que b:could_you b:end_of b:et_vous b:have_you b:ll_be b:pour_une b:you_call b:«_¶ f:anger~again
 f:praise~again f:rulers f:we f:you~again p:<as p:<cr p:pay w:again w:alway w:commentair w:debut w:happy w:if
 w:langu w:like w:mes w:notre w:oui w:prison w:quell w:quels w:today w:verit w:webcam w:zero
+0.50
 &=quote~far &f:comments~far &f:contact~far &f:laugh~near &f:service~far @alike~of~5 b:"_is b:._correct
 b:._is b:^_bonjour b:^_nice b:^_where b:^_your b:and_not b:articl_is b:ca_. b:en_parle b:error_in b:it_.
 b:la_verit b:monde_le b:mot_a b:n_ai b:not_one b:on_m b:pas_d b:pas_les b:right_$ b:since_# b:t_il
 b:the_right b:was_one b:wrong_. f:advertising f:everybody f:paper~again p:<pay p:<re p:eat p:ecti w:audio
 w:bad w:bonjour w:brillia w:complet w:corrig w:editi w:entre w:faire w:franc w:just w:march w:me w:metie
 w:pense w:pleas w:poor w:quand w:road w:seen w:send w:thank w:there w:tranquill w:write
+0.45
 &f:wrong~again~near b:",_it b:"_¶ b:#_minut b:,_voila b:._a b:._c b:^_anoth b:^_best b:^_leave b:^_mon
 b:by_a b:cet_articl b:ceux_qui b:d_y b:de_mon b:de_passe b:erreur_dans b:error_. b:est_une b:fake_news b:i_¶
 b:je_le b:l_etat b:mon_oil b:ne_s b:photo_of b:to_be b:tout_. b:toute_la b:une_erreur b:word_" f:they p:<err
 p:<pr p:atin p:cle p:ment p:ress p:sse w:amend w:app w:articl w:aurie w:blame w:cet w:column w:country
 w:days w:earn w:eau w:encor w:fake w:fauteuil w:gets w:god w:lost w:made w:misspell w:nice w:nos w:oil
 w:plutot w:sent w:show w:sound w:start w:talk w:travaill w:try w:vive w:votre w:vraie
+0.40
 &f:meant~again~near &f:paper~near @other~kin b:,_autan b:._" b:._comme b:._pleas b:._¶ b::_the b:^_are
 b:^_bon b:^_encor b:^_god b:^_ou b:^_pauvr b:^_poor b:^_trop b:^_video b:a_# b:a_perfect b:again_. b:c_etait
 b:ca_vous b:call_it b:chez_vous b:days_. b:de_ce b:encor_un b:et_apres b:fait_pour b:faux_, b:have_a
 b:is_how b:it_$ b:it_a b:l_eau b:la_vraie b:le_mot b:mine_, b:numbe_# b:on_n b:ou_pas b:phras_, b:qu_on
 b:s_all b:seen_it b:that_. b:the_ground b:to_buy b:une_photo b:up_the b:you_peopl b:your_site b:¶_mon b:»,_c
 f:me f:wish~again p:<er p:<li p:<mo p:<to p:arr p:ati p:ey> p:hea p:ire p:mme p:oli p:rect p:rre p:ter
 w:accou w:alone w:anywher w:asked w:aura w:bath w:call w:car w:chess w:climat w:com w:concern w:defini
 w:eleven w:et w:etes w:fan w:fix w:fuit w:give w:grand-mer w:idea w:keeps w:let w:ligne w:live w:magnifiqu
 w:mots w:pass w:pays w:paywall w:perfect w:personn w:pleur w:pouvez-vou w:ref w:review w:right w:should
 w:video w:years
+0.35
 &=size~13~far &f:defect~near &f:everybody~again~near &f:meant~far &f:rulers~near &f:service~again~far
 &f:wish~near =size~5 @alike~of~4 @both~of~6 @share~1 b:"_was b:#_fois b:#_milli b:%_de b:,_in b:._everyon
 b:._il b:^_could b:^_have b:^_ma b:^_moi b:^_not b:^_too b:a_medal b:a_« b:alors_que b:and_then b:are_wrong
 b:articl_: b:be_out b:befor_you b:can_you b:connait_la b:d_en b:depui_# b:erreur_sur b:est_qu b:est_tout
 b:et_a b:fix_it b:for_a b:from_£ b:he_was b:i_call b:il_ne b:is_an b:is_clear b:is_the b:it_for b:je_voudrai
 b:just_a b:l_annonc b:la_tete b:ma_grand-mer b:march_sur b:me_, b:month_, b:mot_« b:ne_march b:no_error
 b:on_connait b:on_march b:oubli_$ b:oubli_de b:ought_to b:oui_, b:paid_for b:pour_la b:s_been b:s_etonn
 b:sentenc_. b:sont_les b:tell_me b:thank_you b:the_comme b:the_council b:this_country b:tried_to b:use_the
 b:vous_aurie b:you_say b:¶_! b:¶_in f:me~again p:<can p:<ge p:<la p:<mot p:<vo p:abl p:ces p:ces> p:cti
 p:de> p:ered p:ers> p:ez- p:fau p:fic p:hat p:ign p:ing> p:isa p:ivi p:jou p:let p:ntr p:ole p:quel p:rite
 p:sse> p:ssez p:tte p:uil w:achet w:aller w:argen w:attent w:belle w:bette w:clear w:connait w:construir
 w:costs w:disait w:divis w:do w:du w:enfin w:etonn w:everybody w:faux w:femme w:gosse w:gout w:holiday
 w:journalist w:lot w:mayor w:medal w:moral w:need w:nobody w:nonsens w:once w:oubli w:ought w:par w:partout
 w:pay w:prelev w:problem w:qu w:rest w:sans w:since w:subscrip w:temps w:tete w:voudrai w:vrai w:»…
+0.30
 &=:~near &=arrow~near &=size~8~near &=size~9~near &f:politics~far @alike~of~3 @both~ending @named~0
 @other~unit @quote~short~new b:!_you b:#_! b:#_per b:$_# b:,_bien b:,_devis b:,_et b:,_tout b:,_when b:.._et
 b:._it b:._moi b:._nobody b:/_# b:?_$ b:^_about b:^_beautiful b:^_comme b:^_made b:^_merci b:^_on b:^_quel
 b:^_vos b:^_who b:a_copy b:a_ma b:a_plus b:a_week b:addres_for b:affich_en b:and_well b:ans_de b:apres_?
 b:are_there b:au_lieu b:bel_articl b:bette_than b:blame_the b:bravo_a b:copy_of b:correct_that
 b:corrig_votre b:d_un b:de_votre b:depui_le b:do_$ b:dr_¶ b:du_# b:du_matin b:en_attent b:en_est b:enfin_une
 b:enough_$ b:est_le b:et_on b:et_que b:foot_. b:for_# b:for_it b:for_once b:give_the b:has_lost b:hasn_t
 b:i_have b:il_faudrait b:in_this b:is_that b:is_wrong b:it_in b:j_aimerai b:journal_de b:journal_n b:l_argen
 b:la_langu b:la_press b:le_donne b:le_problem b:le_reste b:lettr_du b:line_$ b:m_not b:march_pas b:meme_,
 b:moi_je b:my_foot b:my_name b:ne_l b:no_" b:no_¶ b:of_this b:on_¶ b:pas_a b:pas_l b:pas_mon b:pas_sur
 b:pense_? b:pour_vous b:que_ca b:terme_« b:the_app b:the_bishop b:the_error b:the_whole b:they_ll b:this_is
 b:this_month b:tranquill_, b:two_days b:under_this b:une_phras b:verb_. b:vous_le b:what_a b:with_# b:y_aura
 b:years_. b:¶_!! b:»,_il p:<bl p:<fa p:<man p:<ref p:<sup p:<vi p:able p:age> p:ale> p:anda p:ans p:bie
 p:ce> p:ct> p:ded p:end> p:heat p:his p:his> p:ifi p:ir> p:lez p:mai p:mis p:mot p:ode p:oil p:ok> p:one
 p:op> p:otr p:pri p:rs> p:sez p:sup p:tifi p:uel p:uill w:$ w:. w:aimerai w:appli w:are w:aucun w:beau
 w:beautiful w:book w:ca w:cancel w:chambr w:chang w:code w:collect w:day w:dette w:devis w:droit w:envie
 w:everyth w:finish w:forty w:frais w:grill w:hasn w:hate w:heat w:impossibl w:impot w:info w:insult w:jamai
 w:larme w:lie w:ll w:looks w:mail w:ment w:met w:mine w:mise w:monde w:open w:partag w:payer w:peut
 w:photograph w:plate w:pothol w:prioriti w:quel w:recoi w:scandal w:scienc w:smile w:sort w:sport w:stopp
 w:story w:suivi w:sure w:surpris w:swallow w:terme w:togeth w:tres w:tried w:trop w:up w:us w:vole w:vs
 w:vue w:weep w:whole w:with
+0.25
 &=??~near &=size~7~far &=small~start~far &=year~far &f:you~near @alike~of~6 @both~of~5 @other~time b:"_—
 b:#_%, b:#_/ b:#_alors b:#_e b:#_euros b:#_grand b:#_jours b:#_» b:,_and b:,_cela b:,_is b:,_oui b:,_page
 b:,_point b:,_quell b:,_thank b:._an b:._corrig b:._et b:._not b:._que b:._this b:._voila b:._whoev b::_mon
 b:?_j b:?_non b:^_alway b:^_bravo b:^_impossibl b:^_is b:^_nous b:^_passe b:^_tried b:^_very b:^_we
 b:^_would b:^_you b:a_cet b:a_faire b:a_joke b:a_man b:about_her b:about_that b:again_, b:ai_ete b:ai_trouv
 b:ailleur_. b:amend_. b:and_nobody b:and_see b:ans_que b:are_you b:articl_. b:as_" b:as_if b:at_least
 b:au_milieu b:aujourd_hui b:autre_. b:be_the b:buy_a b:by_# b:ca_, b:call_them b:canna_get b:cela_fait
 b:celui_de b:clear_. b:comme_, b:comme_d b:comme_toujour b:correct_the b:d_orthograph b:dans_ces
 b:dans_cette b:dans_le b:day_, b:de_recopi b:debut_a b:depui_lundi b:did_$ b:du_debut b:elle_. b:elle_etait
 b:en_fiche b:entre_guillemet b:est_bien b:est_mort b:est_ouvert b:et_je b:final_. b:fix_the b:fois_,
 b:fois_que b:for_forty b:for_her b:forty_years b:give_it b:has_no b:have_it b:heure_. b:i_get b:i_say
 b:i_want b:if_i b:il_etait b:impossibl_de b:in_a b:incorrect_. b:is_right b:it_is b:jamai_. b:je_vous
 b:la_belle b:la_faute b:la_grill b:la_musiqu b:la_page b:last_tuesday b:last_year b:le_bac b:le_meme
 b:le_soir b:les_banqu b:les_gosse b:les_parisien b:les_petit b:life_. b:lovel_piece b:lui_, b:m_in
 b:made_this b:mais_ca b:may_i b:me_dit b:me_out b:merci_. b:mise_a b:mon_compt b:monde_sait b:my_eye b:my_¶
 b:ne_le b:ne_vaut b:on_le b:on_se b:only_thing b:ou_sont b:out_, b:pas_, b:pas_. b:pas_du b:pleas_amend
 b:pour_des b:prelev_deux b:print_" b:qu_ils b:qui_me b:repondu_a b:report_, b:s_not b:say_so b:says_i
 b:should_try b:silenc_, b:sous_# b:suspend_for b:t_the b:talk_to b:ten_years b:the_famil b:the_mayor
 b:the_mistak b:the_rest b:the_¶ b:there_any b:they_say b:they_sent b:titre_$ b:too_$ b:toujour_la
 b:toujour_les b:trois_fois b:trop_tard b:trouv_ca b:un_. b:un_ancien b:une_¶ b:up_and b:vie_a b:votre_articl
 b:votre_site b:vous_en b:vous_tromp b:vous_y b:was_a b:wasn_t b:we_ve b:what_do b:when_i b:whoev_wrote
 b:with_it b:with_the b:write_" b:wrote_this b:y_a b:y_ai b:you_. b:you_put b:¶_# b:¶_¶ f:laugh p:<an p:<bie
 p:<ch p:<deb p:<dr p:<fau p:<fr p:<fu p:<met p:<mon p:<ok> p:<pa p:<peu p:<pla p:<pri p:<reg p:<us p:<viv
 p:<voi p:abo p:ani p:ank p:ant> p:any p:asn p:at> p:aute p:can p:care p:cont p:ctif p:deb p:dre p:eati
 p:emai p:emo p:er> p:erit p:err p:erre p:erro p:ett p:ette p:gez> p:ibl p:ible p:ide p:iez p:igez p:ike
 p:ila p:ili p:ins p:ion> p:ire> p:isse p:ke> p:late p:leu p:leur p:lie> p:lled p:main p:med p:mer p:mie
 p:mmen p:ncer p:new p:ney p:ng> p:nis p:nter p:otre p:ots p:ots> p:oui p:peu p:pol p:raie p:rais p:res p:reu
 p:rint p:ris p:riv p:ror p:ror> p:rreu p:rro p:rror p:sait p:tar p:tif p:tru p:us> p:ute> p:uteu p:ve>
 p:vie> p:viv p:vra p:vrai p:yer w:!! w:%, w:." w:affich w:aid w:am w:anyon w:apparait w:aujourd w:autan
 w:avale w:bac w:baiss w:banqu w:bought w:bravo w:canna w:card w:cares w:chips w:contact w:courag w:coute
 w:croir w:cryin w:dehor w:done w:donne w:elect w:email w:envoi w:essai w:explain w:eye w:famil w:fell w:find
 w:fond w:foot w:gentil w:girl w:grand w:gratuit w:great w:guillemet w:hold w:hui w:image w:interess w:itself
 w:jeu w:jeune w:joke w:kid w:kids w:lache w:least w:libre w:louis w:maire w:maison w:mange w:marqu w:memori
 w:ministr w:mistak w:musiqu w:ne w:newspap w:offer w:ont w:order w:papie w:parisien w:parlait w:peur
 w:peut-on w:politic w:press w:prix w:public w:publish w:quest w:racont w:recevoir w:reject w:repondu
 w:repons w:report w:reprendr w:resultat w:rich w:ring w:run w:runni w:sait w:score w:sera w:side w:silenc
 w:special w:summe w:suspend w:tape w:tard w:telephon w:temoign w:typical w:ur w:use w:vaut w:venez w:vente
 w:villag w:vocabulair w:wasn w:white w:wordi w:wrong
+0.20
 &=endingIN~near &=small~start~near &=twice~near &f:advertising~again~near &f:anger~again~near
 &f:comments~again~far &f:contact~again~far &f:defect~again~near &f:everybody~far &f:money~near
 &f:person_concerned~far &f:source~far &f:they~again~near &f:why~far &f:wrong~near &f:you~again~far
 &f:you~again~near @run~4 b:"._she b:#_$ b:#_for b:#_heure b:#_mois b:#_to b:#_year b:#_€ b:,_" b:,_book
 b:,_can b:,_check b:,_madam b:,_mais b:,_more b:,_n b:,_pis b:,_puis b:,_three b:,_well b:._do b:._exampl
 b:._quand b:._there b:._your b::_il b:?_# b:?_it b:?_je b:?_personn b:^_ca b:^_combien b:^_do b:^_im
 b:^_peut-on b:^_pleas b:^_pouvez-vou b:^_tout b:^_typical b:a_ceux b:a_la b:a_revoir b:a_rise b:a_tous
 b:a_vole b:about_time b:accord_avec b:ai_perdu b:ai_un b:all_. b:all_know b:all_wrong b:am_one b:and_have
 b:and_never b:and_no b:apres_on b:arriv_pas b:arriv_plus b:articl_est b:ask_me b:at_# b:au_premi b:aurie_pu
 b:autre_? b:avait_pas b:avec_mes b:avec_vous b:ben_voyon b:best_thing b:bought_. b:can_be b:ce_monsieur
 b:ce_pays b:club_, b:comme_le b:correc_. b:corrig_, b:couldn_t b:d_autre b:d_impot b:d_like b:de_vue b:de_¶
 b:demand_. b:doing_a b:donne_la b:en_ai b:en_doubl b:en_paix b:enfin_un b:epoqu_. b:erreur_de b:est_la
 b:est_les b:est_un b:et_c b:et_ce b:et_nous b:et_personn b:et_pourquoi b:et_qui b:fait_trois b:ferai_mieux
 b:for_me b:for_them b:for_¶ b:front_page b:gratuit_, b:has_a b:headlin_. b:her_. b:here_is b:how_many
 b:i_talk b:il_fallait b:import_quoi b:in_canada b:in_his b:is_my b:it_? b:it_ll b:it_says b:it_since
 b:it_wasn b:it_wrong b:jamai_la b:je_cherch b:je_cliqu b:je_peux b:je_recoi b:journal_que b:juste_,
 b:l_annuair b:l_arbitr b:l_avez b:l_ecrir b:l_erreur b:l_invit b:la_demand b:la_loi b:la_maison b:la_parol
 b:lance_pas b:le_journal b:le_monde b:le_terme b:le_texte b:les_chien b:les_ecolo b:les_jours b:les_memes
 b:les_mots b:lieu_de b:ligne_. b:like_this b:like_to b:line_. b:lot_. b:m_envoy b:ma_fille b:ma_vie
 b:mais_pas b:me_$ b:me_donne b:merci_aux b:merci_d b:mieux_de b:month_$ b:month_. b:more_like b:mort_en
 b:my_card b:my_neighbour b:my_paper b:my_phone b:n_en b:name_. b:news_. b:nobody_ever b:non_plus b:nous_on
 b:number_are b:on_that b:on_your b:ou_le b:oui_. b:page_. b:par_an b:par_la b:par_qui b:paragraph_:
 b:parol_a b:pas_aux b:pas_recu b:pass_on b:per_cent b:permett_a b:personn_n b:personn_qui b:pictur_of
 b:plus_, b:plus_depui b:plus_rien b:pour_faire b:press_releas b:print_it b:put_me b:que_de b:quelqu_un
 b:qui_ont b:quoi_. b:revoir_. b:right_and b:run_a b:s_calle b:same_as b:says_the b:se_lance b:seule_.
 b:should_like b:si_bien b:si_c b:si_on b:signe_. b:site_says b:suis_abonn b:sujet_, b:sur_demand b:sur_¶
 b:svp_$ b:telephon_? b:temoign_, b:that_, b:that_s b:the_front b:the_lot b:the_spell b:the_state b:there_is
 b:these_days b:they_should b:this_, b:this_articl b:this_town b:three_times b:three_weeks b:time_for b:to_me
 b:to_you b:to_your b:toujour_le b:town_. b:trent_ans b:two_sentenc b:up_$ b:ve_a b:ve_print b:voila_la
 b:vous_, b:vous_etes b:vous_publi b:vous_vous b:was_¶ b:what_about b:where_can b:who_cares b:who_do
 b:who_paid b:would_you b:written_to b:years_$ b:years_, b:you_could b:you_did b:you_know b:you_pass b:you_so
 b:your_wordi b:£_# b:«_une b:¶_= b:¶_au b:¶_but b:¶_by b:¶_can b:¶_ne b:¶_pour b:»._vous b:…_$
 f:always~again f:laugh~again f:writing~again p:-les p:-vo p:-vou p:<any p:<aud p:<ces p:<che p:<det p:<goo
 p:<he p:<hea p:<im p:<int p:<ja p:<lik p:<mag p:<mie p:<my p:<my> p:<new p:<nur p:<pen p:<pl p:<pol p:<pu
 p:<que p:<rev p:<sta p:<su p:<tea p:<tor p:<ur p:<vr p:<vra p:<wr p:ade p:ads p:ads> p:aid p:all p:ama
 p:ank> p:ans> p:app p:ated p:auri p:aux> p:bien p:ble p:bli p:cal p:ccu p:chea p:chon p:cien p:clea p:cles
 p:dal p:day> p:ded> p:der p:des p:des> p:det p:dre> p:ears p:ema p:emet p:entr p:erai p:ery p:esse p:etie
 p:ez-v p:faut p:fun p:gan p:gent p:get p:goo p:good p:grat p:hate p:hol p:hon p:hon> p:hoto p:hy> p:ies
 p:iez> p:igne p:ike> p:ila> p:impo p:irez p:isai p:ison p:iter p:ites p:iti p:itio p:iver p:jour p:ker p:lea
 p:leas p:ler> p:lez> p:lik p:like p:lim p:lima p:line p:lit p:lot p:lut p:man p:men p:mer> p:mieu p:mmer
 p:mone p:mot> p:mple p:nan p:ndal p:news p:ney> p:nst p:nta p:ntre p:nty p:nurs p:oad p:ogr p:ogra p:oila
 p:olu p:omme p:oney p:oot p:oto p:ous> p:oyer p:pap p:pen p:pens p:pin p:pir p:pla p:poli p:py> p:quil p:rai
 p:rav p:ref p:reur p:rev p:riez p:rig p:rir> p:rive p:rriv p:sab p:ses> p:sez> p:son p:spe p:st> p:supe
 p:tart p:tere p:til p:tin p:ting p:tod p:tog p:tran p:try p:try> p:tten p:uels p:ught p:ui> p:ule> p:ult
 p:upe p:uper p:ures p:urge p:ved p:vel p:voil p:vou p:why> p:yer> p:z-v p:z-vo w:abandonn w:about w:ad
 w:adress w:annuair w:arbitr w:avoir w:bois w:breath w:brule w:by w:cache w:canada w:casie w:ce w:cela
 w:censur w:cheer w:cherch w:chien w:choir w:chouett w:clair w:clues w:congratula w:copy w:could w:couldn
 w:cours w:crowd w:cut w:de w:defigur w:delet w:demain w:digital w:dort w:dossi w:drink w:ecolo w:ecout
 w:eighteen w:elles w:elus w:enter w:envoy w:est-c w:etat w:etiquett w:excus w:fallait w:ferai w:fire w:fun
 w:googl w:grace w:grammar w:ground w:guest w:hang w:headlin w:hidin w:high w:honneur w:how w:human
 w:immediat w:interdir w:invent w:it w:jai w:jambe w:join w:joindr w:know w:knows w:legal w:life w:loi w:ma
 w:malad w:market w:means w:memes w:mette w:monte w:morte w:mortgag w:natur w:niveau w:no w:notifica w:numbe
 w:offre w:opens w:oreill w:paid w:paper w:park w:parol w:permett w:pesticid w:peux w:photographi w:piece
 w:pile w:pire w:pis w:port w:portrait w:possed w:poste w:programm w:projet w:promi w:pu w:pubs w:quarti
 w:ramass w:reform w:regrett w:remark w:rememb w:remind w:remov w:rende w:responsabl w:revoir w:roule w:route
 w:rue w:same w:school w:scotland w:semain w:serve w:showe w:some w:somewher w:sonde w:spent w:sucre w:take
 w:they w:tho w:those w:through w:throw w:told w:top w:track w:transmettr w:trist w:turn w:une w:utile w:vais
 w:vend w:vingt-troi w:vitess w:voter w:voyon w:waiti w:want w:ward w:watch w:whoev w:x w:€
+0.15
 &=!~near &=;~near &=face~near &=size~13~near &=size~5~near &=twice~far &f:advertising~again~far &f:anger~far
 &f:defect~again~far &f:paper~again~near &f:politics~again~near &f:politics~near &f:witness~near @same~colour
 @same~role @share~2 b:!_comme b:"._i b:"._it b:#_bis b:#_in b:#_¶ b:,_all b:,_apres b:,_best b:,_call
 b:,_chiffr b:,_dans b:,_free b:,_like b:,_lui b:,_mes b:,_plus b:,_salle b:,_same b:,_trois b:,_what b:,_y
 b:.._$ b:._aujourd b:._de b:._erreur b:._qu b:._vos b:._votre b:/_h b::_it b::_la b::_un b:^_any b:^_articl
 b:^_avec b:^_bjr b:^_bonsoir b:^_cours b:^_does b:^_franch b:^_how b:^_if b:^_qu b:^_quand b:^_quelqu b:a_"
 b:a_chang b:a_corrig b:a_coute b:a_disgrac b:a_domicil b:a_ecrit b:a_headlin b:a_l b:a_numbe b:a_partir
 b:a_sa b:a_seriou b:a_waste b:abonn_depui b:about_this b:about_what b:accord_du b:ai_des b:ai_eu b:ai_pas
 b:all_the b:alors_quand b:am_# b:an_insult b:and_" b:and_still b:and_would b:and_£ b:ans_! b:apres_,
 b:articl_$ b:articl_a b:au_telephon b:au_¶ b:aura_un b:aussi_$ b:aussi_, b:aussi_? b:avez_oubli b:bien_,
 b:bien_sur b:biscuit_. b:bring_back b:but_¶ b:ca_pour b:can_we b:ce_maire b:ce_qui b:cette_dame b:cherch_l
 b:chez_moi b:chose_$ b:combien_de b:compt_rendu b:contr_la b:d_accueil b:d_ici b:dame_, b:dans_une
 b:dans_vos b:de_bois b:de_class b:de_m b:de_precis b:de_sa b:de_troisiem b:de_vos b:depui_qu b:des_docum
 b:devis_gratuit b:dit_. b:does_the b:donne_envie b:donne_le b:ecrir_. b:email_. b:en_avait b:ends_#
 b:envoy_ma b:envoy_un b:est_dans b:est_donc b:et_des b:et_ne b:et_vs b:etait_. b:etait_un b:ete_, b:etre_,
 b:euros_par b:exampl_$ b:fait_un b:faux_. b:femme_a b:fix_$ b:fix_your b:fois_$ b:for_four b:for_our
 b:for_ten b:forgot_to b:get_the b:go_. b:got_to b:guillemet_, b:h_$ b:habit_au b:half_of b:half_the
 b:have_written b:he_says b:her_in b:here_we b:heure_, b:home_, b:honte_de b:hours_. b:how_you b:i_buy
 b:i_could b:i_did b:i_do b:i_send b:i_suspect b:i_was b:i_won b:i_would b:if_she b:il_faut b:il_¶ b:impot_$
 b:in_touch b:in_which b:is_no b:is_not b:it_back b:it_befor b:it_off b:it_on b:it_should b:j_attend
 b:j_esper b:je_ne b:je_souhaiterai b:journalism_. b:journalist_de b:jusqu_a b:km_/ b:know_who b:l_appli
 b:l_ecran b:l_odeur b:la_$ b:la_famill b:la_franc b:la_ligne b:la_polic b:la_pub b:la_rue b:la_vie
 b:last_line b:le_courag b:le_dis b:lecteur_. b:les_commentair b:les_famill b:les_juges b:let_me b:lettr_.
 b:like_. b:logs_me b:lorri_. b:lundi_, b:made_it b:mais_il b:mal_. b:man_. b:mardi_. b:mari_est b:me_in
 b:mes_# b:mes_enfant b:milli_de b:moi_, b:moiti_du b:mon_adress b:mon_commentair b:mon_journal b:mon_mot
 b:moque_de b:mot_de b:mots_crois b:must_be b:my_accou b:my_house b:my_own b:n_ont b:never_arriv b:not_"
 b:not_an b:not_be b:of_an b:of_the b:on_leur b:on_tuesday b:once_. b:one_with b:one_¶ b:order_a b:ou_trouv
 b:pages_. b:paper_$ b:parti_, b:partir_de b:partout_, b:pas_dans b:passe_. b:pay_for b:personn_ne b:photo_,
 b:piece_$ b:plus_d b:point_final b:post_? b:pour_# b:pour_mon b:pour_un b:precis_que b:pub_. b:publi_.
 b:put_it b:qu_a b:que_je b:que_les b:que_mon b:quell_heure b:quelqu_part b:qui_, b:qui_est b:qui_va
 b:racont_. b:re_doing b:rectifi_. b:review_, b:s_# b:s_got b:s_is b:s_name b:s_y b:say_" b:says_.
 b:school_in b:second_$ b:send_me b:she_has b:should_all b:since_the b:site_dit b:some_of b:sont_en
 b:speak_of b:story_. b:strength_of b:suis_la b:suppos_to b:sur_mon b:sur_une b:t_. b:t_hear b:t_in
 b:tells_you b:temps_de b:temps_on b:that_in b:that_my b:the_. b:the_author b:the_man b:the_record
 b:the_saturday b:the_school b:the_strength b:them_? b:there_$ b:there_an b:they_¶ b:think_it b:through_your
 b:thursday_. b:times_and b:to_? b:to_cancel b:to_find b:to_it b:to_my b:to_print b:to_see b:to_speak
 b:to_talk b:touch_with b:tout_ca b:tout_ce b:tres_bien b:two_of b:un_# b:un_? b:un_des b:un_¶ b:une_faute
 b:urgenc_. b:ve_no b:video_de b:villag_. b:voit_bien b:vos_chiffr b:vos_lecteur b:vos_moderateur
 b:votre_formulair b:vous_donne b:vous_les b:vous_qui b:vous_recopi b:want_you b:waste_of b:well_done
 b:went_, b:when_they b:which_i b:while_the b:who_has b:who_¶ b:whom_? b:word_about b:wordi_. b:work_.
 b:write_. b:wrong_, b:wrong_about b:yesterday_s b:you_$ b:you_, b:you_never b:you_send b:you_to b:you_write
 b:your_page b:your_paper b:«_en b:¶_, b:¶_ans b:¶_be b:¶_d b:¶_my b:¶_should b:¶_£ b:¶_». b:»._il f:none
 f:person_concerned f:we~again f:you p:-el p:-ell p:-il p:-il> p:-le p:-si p:<ab p:<aga p:<all p:<alw p:<ang
 p:<arr p:<art p:<au p:<avo p:<bet p:<bli p:<buy p:<car p:<cas p:<cor p:<cre p:<day p:<des p:<dis p:<div
 p:<dre p:<eco p:<env p:<ess p:<et> p:<ev p:<fin p:<fix p:<fl p:<fo p:<fre p:<fui p:<fun p:<get p:<god p:<ha
 p:<hap p:<hes p:<hid p:<if p:<if> p:<imp p:<inc p:<jam p:<jo p:<kid p:<lan p:<lar p:<len p:<lou p:<mad
 p:<me> p:<med p:<mis p:<na p:<oi p:<oui p:<pap p:<ple p:<pro p:<qu p:<rep p:<rig p:<ro p:<roa p:<sci p:<ser
 p:<st p:<stu p:<ta p:<tar p:<the p:<tod p:<tr p:<urg p:<ven p:<vit p:<wh p:<ze p:<zer p:abi p:ada p:ade>
 p:adin p:aga p:agai p:ains p:alw p:alwa p:amb p:ams p:ams> p:anna p:anyw p:app> p:appl p:appy p:aqu p:aque
 p:arri p:asi p:asn> p:ass> p:assa p:aud p:aut p:aux p:aye p:ayer p:bai p:bal p:bca p:bcam p:best p:bet
 p:bles p:brav p:brea p:bril p:bsc p:bscr p:buy p:buy> p:cad p:cade p:call p:car p:carr p:cati p:cer p:cern
 p:cet> p:chi p:chie p:chis p:cia p:ck> p:clim p:core p:cour p:cre> p:cri p:cro p:day p:debu p:dema p:der>
 p:ding p:dis p:disa p:div p:donn p:dy> p:ea> p:eadi p:eak p:eak> p:ear p:eat> p:ebc p:ebca p:ebut p:eche
 p:ect p:ect> p:ed> p:eda p:eep p:emoi p:enc p:enir p:ensi p:enty p:erd p:ero> p:es> p:esc p:est> p:esti
 p:eter p:eton p:ets p:ets> p:eui p:euil p:eure p:eut p:eve p:evie p:evo p:ews p:ews> p:faux p:ffic p:fica
 p:fiq p:fiqu p:fis p:fix p:fle p:free p:fui p:gain p:gets p:gle p:gne p:god p:god> p:gra p:gri p:gs> p:hank
 p:happ p:hasn p:hee p:hell p:hero p:hid p:houl p:how> p:hs> p:ial p:iant p:iat p:ibre p:ic> p:ick p:icl
 p:icle p:ics p:ics> p:idea p:ided p:ies> p:ific p:il> p:ilis p:ima p:imat p:ime p:imp p:ind p:inis p:inst
 p:inte p:ion p:ira p:iso p:iss p:issp p:itan p:ivil p:ivr p:jam p:kid p:lai p:lame p:larm p:les p:les>
 p:let> p:lete p:lic> p:lio p:lion p:list p:liti p:liv p:llio p:llo p:lo> p:loa p:lost p:lum p:luto p:lwa
 p:lway p:lys p:mad p:made p:mail p:man> p:memo p:mend p:met p:meti p:mira p:miss p:mode p:mon p:mori p:mour
 p:ms> p:nanc p:nco p:nder p:ndo p:ngue p:nic p:nir p:nish p:nna p:nne> p:nob p:notr p:ns> p:nsu p:ntai
 p:nte> p:ntry p:nty> p:nur p:nyw p:oan p:oca p:ock p:od> p:oday p:ode> p:ody p:ody> p:oge p:oig p:oign
 p:oise p:olit p:onai p:onc p:once p:onne p:onse p:onte p:orc p:ory p:ory> p:ost> p:otog p:oue p:oui> p:oula
 p:pai p:pape p:pays p:pele p:per> p:phot p:pine p:ple p:plet p:pli p:plut p:pons p:pp> p:ppli p:ppy p:ppy>
 p:pra p:pris p:prop p:qu> p:rab p:rai> p:ranq p:rant p:rau p:rch p:reat p:reg p:repo p:resc p:revi p:rez
 p:rez- p:rgen p:righ p:rir p:rist p:rke p:rmer p:ro> p:road p:role p:roul p:rpri p:rri p:rtag p:rte> p:rtin
 p:sac p:sap p:sat p:sati p:sci p:scie p:scri p:seen p:send p:ser p:sib p:sibl p:sis> p:sla p:spi p:spin
 p:spo p:spon p:ssp p:sspe p:star p:stru p:stud p:sul p:sult p:summ p:surp p:t-el p:t-i p:t-il p:tac p:tag
 p:tair p:tal p:talk p:tate p:ter> p:tera p:tet p:tete p:this p:ticl p:tim p:titi p:tle p:toda p:togr p:tory
 p:tre> p:tte> p:ubs p:ubsc p:udio p:uell p:uire p:uld p:ulez p:um> p:unn p:uppr p:urp p:ute p:utot p:uve
 p:uy> p:ved> p:vere p:vil p:vit p:vive p:voi p:vous p:wall p:ward p:wasn p:ways p:wea p:webc p:wor p:yin
 p:ying p:your p:ysi p:ywa p:z-le p:zy> w:abonn w:adore w:ads w:advert w:anglai w:anoth w:anyway w:appel
 w:applica w:appoint w:attendu w:aux w:ban w:belong w:biase w:bicycl w:bishop w:bjr w:blank w:bloke w:bloqu
 w:bon w:bonsoir w:bonus w:broken w:calle w:camera w:cance w:care w:careful w:centr w:cesse w:chaqu w:charm
 w:chief w:choisi w:coeur w:cold w:commerc w:community w:company w:content w:contribuabl w:coupabl w:coupe
 w:crack w:critiqu w:crossword w:dad w:daught w:debit w:dedicac w:deliver w:delivery w:depui w:des w:deserv
 w:detail w:devrait w:disgrac w:divorc w:docteur w:doctor w:domicil w:dr w:envelopp w:eolienn w:exact
 w:expert w:faut-il w:fee w:fiche w:field w:fine w:float w:formul w:fourth w:funny w:gamin w:gave w:gens
 w:gentleman w:get w:gone w:gross w:habitud w:hasnt w:hes w:heure w:hide w:im w:import w:instit w:insuranc
 w:internet w:ipad w:jardin w:joli w:journal w:jours w:juges w:ki w:la-ba w:law w:leurs w:line w:logs w:lorri
 w:lourd w:love w:loved w:lundi w:maitr w:manuscrit w:maths w:matin w:men w:merci w:metal w:milieu w:min
 w:moderateur w:more w:neighbour w:new w:newslett w:number w:obituary w:odeur w:of w:omiss w:out w:pain
 w:paix w:parfait w:paru w:paysan w:pdf w:pensi w:perdu w:permi w:permiss w:photo w:plateau w:politiqu
 w:privat w:profit w:profs w:protest w:put w:quid w:rang w:rapid w:reclam w:record w:recu w:referenc w:refund
 w:refus w:remettr w:repar w:repeat w:resum w:retour w:return w:rond w:sa w:saute w:sauve w:sayin w:scientist
 w:seriou w:situa w:souhaiterai w:still w:straight w:stude w:student w:suiss w:svp w:tap w:tax w:tells w:that
 w:them w:third w:toujour w:tout w:toute w:traffic w:twenty w:un w:updat w:urgenc w:usine w:venir w:versi
 w:vit w:vois w:voit w:weath w:weekend w:welcom w:when w:which w:who w:world w:wrote w:yer w:».
+0.10
 &=!!~far &=!$~far &=:~far &=quote~near &=size~5~far &=size~6~near &=size~7~near &f:advertising~far
 &f:comments~near &f:contact~again~near &f:paper~again~far &f:praise~again~far &f:we~again~far &f:why~near
 &f:writing~again~far =? @other~role @quote~middling~same @same~direction b:!_des b:!_et b:!_it b:!_j b:"_and
 b:"_this b:#_.. b:#_foyer b:,_- b:,_buvett b:,_catalogu b:,_entre b:,_honte b:,_how b:,_ils b:,_impossibl
 b:,_merci b:,_monsieur b:,_nobody b:,_pouvez-vou b:,_quand b:,_this b:-_# b:._alors b:._also b:._appel
 b:._as b:._at b:._ces b:._could b:._en b:._encor b:._every b:._get b:._go b:._l b:._ma b:._mme b:._more
 b:._no b:._or b:._pouvez-vou b:._puis b:._put b:._signe b:._that b:._try b:._venez b:._wrong b::_vous
 b::_you b:?_nous b:?_the b:^_$ b:^_cet b:^_clear b:^_depui b:^_faute b:^_got b:^_madam b:^_moins b:^_never
 b:^_nobody b:^_oh b:^_pas b:^_press b:^_que b:^_sans b:^_someon b:^_this b:a_bad b:a_box b:a_chaqu
 b:a_correc b:a_dire b:a_fine b:a_fortnight b:a_gp b:a_me b:a_newspap b:a_nice b:a_nos b:a_nous b:a_paper
 b:a_paris b:a_pris b:a_ses b:a_story b:abonn_numeriqu b:about_¶ b:ad_for b:and_# b:and_each b:and_got
 b:and_had b:and_put b:and_the b:and_was b:and_when b:annee_# b:are_run b:articl_m b:as_the b:au_fond
 b:au_moins b:aura_pas b:autre_chose b:avant_# b:avec_ce b:avec_des b:avec_nos b:avec_ses b:avec_une
 b:be_asham b:bonne_nouvell b:box_. b:by_post b:ca_me b:cancel_. b:ce_bel b:ce_¶ b:chang_de b:chiffr_,
 b:chiffr_sont b:chose_. b:class_de b:come_and b:comme_. b:comme_are b:company_. b:complet_? b:continu_a
 b:continu_comme b:contrair_a b:correct_your b:corrig_l b:cover_half b:d_abord b:d_hab b:d_habitud b:d_talk
 b:dans_ma b:daught_in b:de_cherch b:de_dire b:de_mardi b:de_me b:de_payer b:de_rectifi b:de_relay b:de_son
 b:de_volont b:demand_de b:depui_votre b:des_# b:des_fetes b:des_gens b:des_photo b:deux_heure b:dit_"
 b:does_. b:donc_: b:droit_de b:du_march b:du_temps b:ecole_, b:ecrit_. b:ecriv_« b:encor_nos b:error_,
 b:est_ca b:est_dit b:est_nous b:est_rare b:est_vous b:et_de b:et_le b:et_me b:et_penda b:ete_supprim
 b:every_year b:everyth_. b:faute_de b:fetes_, b:find_a b:fois_de b:for_" b:four_times b:francai_. b:franch_,
 b:from_your b:full_of b:funny_that b:g_. b:gens_qui b:get_a b:get_my b:get_your b:god_bless b:got_it
 b:gratuit_. b:grave_. b:h_du b:happy_to b:has_the b:have_made b:have_taken b:hi_, b:him_a b:i_reach b:i_said
 b:i_see b:i_suppos b:i_told b:i_took b:i_wish b:i_work b:if_it b:if_you b:il_avait b:il_s b:il_vous
 b:ils_ont b:in_an b:in_it b:in_january b:in_july b:in_leeds b:in_one b:in_¶ b:internet_. b:is_alway
 b:is_dead b:is_still b:is_to b:it_as b:it_up b:it_were b:it_with b:j_ecris b:j_en b:je_serai b:je_trouv
 b:joindr_l b:just_print b:know_why b:l_ancienn b:l_auteur b:l_editi b:l_equip b:l_espac b:l_essentiel
 b:l_usine b:la_# b:la_main b:la_mer b:la_tablett b:le_bouton b:le_code b:le_droit b:le_montr b:le_porteur
 b:le_sait b:le_telephon b:le_« b:les_patron b:les_pubs b:les_train b:leur_a b:leur_fait b:like_, b:looki_for
 b:loved_it b:lui_transmettr b:ma_repons b:ma_tante b:ma_¶ b:maintena_. b:mais_c b:mais_l b:make_a b:march_,
 b:me_that b:me_the b:meme_pas b:merci_la b:messieur_, b:milli_d b:minut_, b:mis_les b:missi_from b:moi_non
 b:mois_. b:mon_tel b:money_. b:mot_sur b:my_class b:my_comme b:my_delivery b:my_grandson b:my_nan b:my_numbe
 b:my_siste b:n_a b:name_is b:ne_nous b:neighbour_is b:neighbour_who b:never_mind b:non_, b:nothi_to b:now_.
 b:numbe_for b:obituary_. b:of_your b:of_¶ b:oil_. b:on_achet b:on_les b:on_peut b:on_their b:one_on b:only_.
 b:other_one b:ou_envoy b:ou_est b:oubli_d b:out_$ b:out_. b:papie_. b:par_des b:parle_quand b:parti_.
 b:passe_en b:passe_les b:paye_par b:pays_. b:penda_ce b:perdu_mon b:permiss_to b:person_. b:personn_pour
 b:petit-fil_de b:peux_vous b:phone_, b:place_du b:pleas_correct b:pleas_pass b:pleas_put b:pm_. b:pour_avoir
 b:pour_cette b:pour_eux b:pouvez-vou_transmettr b:pr_les b:print_a b:print_that b:qu_il b:quand_? b:quand_je
 b:quand_le b:que_dit b:que_nous b:que_son b:qui_dois-j b:qui_paie b:qui_payon b:qui_peut b:qui_vous
 b:read_it b:read_your b:reads_" b:redacteur_, b:report_a b:rest_her b:rest_of b:rien_, b:right_for b:rue_des
 b:s_" b:s_asseoir b:s_en b:s_est b:s_no b:s_ouvre b:s_still b:s_too b:sait_qu b:salle_$ b:saturday_s b:say_#
 b:says_, b:se_passe b:see_. b:see_the b:semain_. b:send_a b:sent_a b:si_le b:si_vous b:signe_up b:site_,
 b:six_¶ b:so_good b:someth_. b:son_eleve b:son_sujet b:sous_cet b:speak_to b:start_at b:street_. b:suis_dans
 b:suite_, b:sur_mesur b:sure_. b:svp_, b:svp_c b:t_be b:t_know b:t_menti b:t_read b:t_see b:tante_,
 b:telephon_, b:that_man b:that_you b:the_ad b:the_addres b:the_car b:the_letter b:the_map b:the_minist
 b:the_money b:the_next b:the_old b:the_other b:the_page b:the_person b:the_pictur b:the_puzzl b:the_top
 b:them_in b:then_it b:they_were b:this_for b:this_on b:this_pleas b:to_$ b:to_look b:to_numbe b:to_write
 b:today_$ b:toujour_pas b:tout_l b:toute_l b:trop_de b:twenty_years b:un_e b:un_jeune b:un_jour b:un_mot
 b:un_trou b:un_zero b:une_. b:une_bonne b:une_femme b:va_bien b:ve_been b:voila_le b:votre_phras
 b:vous_aussi b:vous_devri b:vous_l b:vous_laiss b:vous_ne b:vous_racont b:vous_trouv b:want_to b:was_her
 b:was_to b:way_to b:we_can b:we_d b:week_, b:went_to b:what_he b:what_is b:what_it b:when_you b:where_do
 b:why_do b:with_a b:with_you b:won_t b:word_is b:would_the b:wrong_addres b:you_" b:you_for b:you_lot
 b:you_print b:you_want b:your_end b:your_review b:your_websit b:¶_". b:¶_?? b:¶_ce b:¶_depui b:¶_en b:¶_l
 b:¶_lol b:¶_sans b:¶_», b:¶_»… b:»._c p:-mer p:-moi p:-on> p:<abo p:<act p:<ana p:<arg p:<ask p:<auc p:<auj
 p:<aur p:<bac p:<bes p:<blo p:<boi p:<bra p:<by p:<by> p:<ce p:<chi p:<cle p:<cra p:<cro p:<cry p:<dig
 p:<don p:<du> p:<dun p:<ear p:<eau p:<ema p:<enc p:<enf p:<ent p:<eve p:<ex p:<exp p:<fac p:<fak p:<fam
 p:<fan p:<fit p:<foo p:<for p:<foy p:<fra p:<fri p:<gen p:<hai p:<hat p:<hi p:<hom p:<hum p:<id p:<ina
 p:<it> p:<joi p:<jol p:<jus p:<kee p:<kno p:<lib p:<lig p:<liv p:<lo p:<loa p:<lot p:<min p:<mod p:<mou
 p:<nat p:<ne> p:<nic p:<nob p:<nos p:<occ p:<oil p:<ok p:<onc p:<oug p:<pai p:<pes p:<pho p:<pi p:<pil
 p:<poo p:<pra p:<ps p:<pub p:<qu> p:<rea p:<ric p:<rid p:<ron p:<ru p:<sac p:<saf p:<sam p:<sc p:<sca p:<see
 p:<sit p:<sm p:<smi p:<sp p:<spe p:<spi p:<spo p:<sto p:<tal p:<tax p:<te p:<tet p:<tog p:<toi p:<ton p:<tra
 p:<try p:<up p:<us> p:<use p:<vol p:<vs p:<vs> p:<wea p:<web p:<wel p:<who p:<why p:<wit p:<wo p:<won p:<wor
 p:<wri p:<wro p:<yo p:<you p:abon p:abou p:abu p:accu p:ace> p:ach p:achi p:ack> p:acl p:aco p:acr p:acre
 p:act p:act> p:adi p:adm p:admi p:agn p:agni p:agri p:ags p:ags> p:ai> p:aid> p:ail> p:ails p:aim p:ain>
 p:air> p:aire p:ak> p:alis p:alk p:alk> p:all> p:alle p:alo p:alon p:alth p:aly p:alys p:ama> p:amai p:ambr
 p:ame> p:amil p:ana p:anal p:anc> p:ance p:ang p:angu p:anic p:ano p:anq p:anqu p:anta p:apl p:ares p:arke
 p:arme p:arn> p:arro p:arry p:ask p:aske p:asnt p:ass p:atis p:auc p:aucu p:audi p:augm p:auj p:aujo p:aul
 p:aur p:aval p:ave> p:ay> p:ayez p:ayor p:ays p:ayw p:aywa p:bac p:bad> p:bais p:bat> p:bath p:bes p:bett
 p:bia p:bit p:bitu p:blam p:ble> p:blem p:blin p:blo p:bo> p:bod p:body p:bon p:bonj p:boo p:bord p:bul
 p:bula p:by> p:byl p:cam> p:can> p:canc p:car> p:cas p:casi p:ccou p:chas p:chat p:che p:chee p:cho p:chou
 p:cial p:cie p:cile p:civ p:civi p:clic p:cod p:code p:coi p:cois p:colu p:com> p:comm p:coo p:corr p:cowa
 p:cra p:crip p:cros p:cry p:cue p:cue> p:cun p:cune p:cus p:cuse p:cyc p:cycl p:d-m p:d-me p:dale p:dat>
 p:dba p:dde p:dea> p:deca p:denc p:deo p:deo> p:depl p:dese p:dett p:dig p:dio p:dio> p:dire p:disc p:diti
 p:divi p:dmi p:dnt p:dnt> p:done p:dop p:dor p:dos p:dres p:droi p:du> p:dua p:dun p:dve p:e-e p:eads p:earn
 p:eaut p:eba p:ebu p:ecoi p:edal p:ede> p:eel p:eep> p:egl p:egle p:egre p:eins p:elc p:ele p:eler p:eliv
 p:ello p:elop p:els> p:elt p:emm p:emme p:emor p:enan p:enco p:end- p:enez p:ent p:enta p:enti p:entl p:ents
 p:eo> p:epho p:epl p:epo p:epon p:epor p:era p:era> p:erdi p:erf p:erfe p:erno p:ert> p:erv p:erve p:eryb
 p:eryt p:esce p:esit p:ess p:essa p:et> p:etag p:ete p:etes p:etez p:eth p:ethe p:etiq p:eto p:eun p:eut>
 p:eve> p:ever p:evi p:evoi p:ew> p:exp p:expi p:fac p:face p:fak p:fake p:fam p:fami p:fan> p:fel p:fem
 p:femm p:fer p:fere p:ffs p:fich p:find p:fire p:fit p:fix> p:flec p:fo> p:foo p:foot p:foy p:foye p:fra
 p:frai p:fres p:fri p:fuit p:ful> p:fund p:gala p:geth p:gez p:ght p:gme p:gmen p:gna p:gnif p:gno p:gril
 p:guil p:hamb p:hang p:hara p:hass p:heal p:hern p:hess p:hete p:hey p:hey> p:hie p:hips p:hole p:holi
 p:home p:honn p:hop> p:hors p:hrow p:hui> p:huma p:ial> p:iati p:ibr p:ich> p:icia p:icit p:icke p:ideo
 p:ids p:ids> p:ieux p:iew p:iew> p:ifiq p:ifu p:iful p:ige p:ige> p:igh> p:igna p:igo p:ilen p:ilit p:im>
 p:imer p:imo p:inad p:inco p:ind> p:info p:ing p:inks p:ins> p:insu p:int p:int> p:iori p:isat p:isc p:isco
 p:ism p:ism> p:ist p:iste p:ists p:ita p:itiq p:itua p:ity p:ity> p:ivat p:ivea p:ivis p:ivre p:jama p:jamb
 p:jet p:jol p:just p:kee p:keep p:ken p:kers p:kill p:kno p:ks> p:lach p:lag p:lage p:lam p:lang p:lat p:lay
 p:lay> p:ld> p:lear p:lec p:lect p:len p:lent p:lep p:ler p:leve p:ley p:ley> p:lez- p:lib p:libr p:lic
 p:lick p:lida p:lif p:lig p:lign p:lin p:lind p:lisa p:litt p:lity p:live p:llag p:llec p:llia p:llo> p:llow
 p:lls p:lls> p:lock p:loi p:lone p:lood p:lot> p:loui p:lta p:lth p:lue p:lumn p:lus> p:ma> p:mag p:magn
 p:manu p:marc p:mari p:marr p:mayo p:meda p:mera p:mere p:mew p:mir p:mist p:mn> p:mod p:moig p:mor p:mora
 p:mots p:mpre p:mum p:musi p:my> p:nad p:nae> p:nali p:naly p:nas p:nat p:nce p:nce> p:ncel p:ncem p:ncr
 p:nd- p:nd-m p:ndat p:ndb p:ndba p:ndre p:ne- p:ners p:new> p:nges p:ni> p:nice p:nien p:nif p:nifi p:nir>
 p:nist p:niv p:nive p:njo p:njou p:nk> p:nks p:nks> p:nnae p:nnag p:nni p:nnin p:no> p:nobo p:nonc p:nons
 p:nos> p:nove p:nsab p:nsen p:nsi p:nstr p:nsul p:nsur p:ntac p:ntal p:nte p:ntil p:ntl p:numb p:nus p:nywh
 p:oad> p:obl p:obod p:oby p:occ p:oda p:oder p:oget p:ogs p:ogs> p:oil> p:ois> p:oit p:oit> p:oke p:oke>
 p:ol> p:ole> p:oles p:olid p:olie p:olum p:olut p:omew p:omi p:omis p:ompl p:onde p:ondo p:onfi p:onjo p:onn
 p:ons p:onsa p:onta p:ood p:ook p:ool> p:oop p:oot> p:oper p:opp p:oqu p:oque p:orch p:oria p:orl p:orld
 p:orme p:orri p:os> p:oser p:ossi p:ot> p:otho p:otif p:otos p:oua p:oudr p:ouer p:ouet p:ould p:our> p:ourd
 p:ouri p:out p:out> p:oved p:owar p:oya p:oye p:par> p:park p:pati p:pay> p:paye p:payw p:peci p:pen> p:pest
 p:phie p:pho p:phy p:pire p:play p:plea p:pleu p:plin p:ploi p:pon p:pot p:poth p:pots p:pous p:pouv p:ppl
 p:ppoi p:pray p:pret p:pric p:pro p:prob p:prog p:quan p:ques p:rabl p:rack p:raco p:rage p:rale p:rama
 p:ran p:ras> p:rave p:rce> p:rder p:rea p:reak p:rec p:ref> p:refo p:rela p:rele p:renc p:rep p:rer> p:ret
 p:rfe p:rfec p:rged p:rid p:rigo p:rill p:rio p:ript p:risi p:riso p:rit p:rket p:rld p:rli p:rmi p:rmis
 p:rnal p:roa p:robl p:roit p:rond p:rong p:rope p:ross p:rote p:roya p:rpr p:rrec p:rses p:rue p:rue> p:ruir
 p:run p:run> p:rves p:ry> p:ryb p:rybo p:ryt p:ryth p:sacr p:sam p:sans p:sant p:saye p:sco p:scoo p:sera
 p:ses p:seur p:sez- p:shar p:shou p:sic p:sien p:sile p:sinc p:sine p:ske p:sked p:sm> p:sme p:smi p:smil
 p:sn> p:son> p:sonn p:soun p:spec p:spen p:ss> p:ssed p:ssib p:sta p:stak p:sti p:stic p:subs p:susp p:swal
 p:swe p:t-o p:t-on p:tact p:tat p:tat> p:tax p:tee p:tef p:tein p:tel p:tell p:temo p:tes p:test p:teui
 p:thin p:thol p:thro p:tic p:tics p:tifu p:til> p:time p:tio p:tion p:tis p:tiss p:toge p:toi p:tol p:tonn
 p:top p:topp p:tos p:tos> p:tot> p:tp> p:trui p:ts> p:tud p:ture p:uai p:ual p:ual> p:uan p:uand p:uck p:ucu
 p:ucun p:uden p:udi p:udr p:udra p:uer> p:uett p:uff p:uffe p:ug> p:ugm p:ugme p:uil> p:uir p:ujo p:ujou
 p:ula p:ulai p:uld> p:ulta p:uma p:umme p:umn p:umn> p:un> p:unny p:untr p:upa p:urd p:urd> p:urg p:urn>
 p:urpr p:urse p:uses p:usp p:uspe p:ust> p:ut> p:uti p:utif p:util p:uve> p:uven p:uvez p:uvr p:uvri p:val
 p:vale p:vec p:vel> p:velo p:veni p:vent p:very p:vez- p:vid p:vide p:view p:ving p:vis p:vis> p:vite p:vole
 p:votr p:voud p:voy p:vrir p:vs> p:way p:web p:whe p:who p:whol p:why p:win p:wind p:won p:worl p:wri p:writ
 p:wro p:xpi p:xpir p:yab p:ybod p:ycl p:yez> p:yone p:yor p:yor> p:you p:yth p:ythi p:ywal p:ywh p:ywhe
 p:zen p:zen> p:zer p:zero w:! w:", w:abord w:accueil w:actual w:adieu w:administra w:advertis w:afraid
 w:agricol w:agriculteur w:airport w:ajout w:allow w:animal w:answe w:answer w:anyth w:appren w:art w:artisan
 w:asham w:asleep w:audit w:aunti w:auron w:author w:avis w:avons w:backlink w:banni w:bel w:ben w:bin
 w:bless w:block w:boite w:bonnet w:bord w:bouton w:bring w:brocant w:built w:bus w:buvett w:cadeau
 w:certificat w:charg w:chere w:choic w:clean w:club w:coach w:command w:commercant w:competi w:concert
 w:confirma w:connaiss w:connu w:continu w:contract w:cooki w:corner w:cour w:courrier w:crash w:cross w:cv
 w:debat w:dedan w:deplac w:desabonn w:devri w:di w:differenc w:direct w:dis w:dites w:dix w:docum w:doing
 w:dois-j w:donat w:dress w:drive w:driver w:drone w:dying w:ecran w:effac w:enfan w:enfanc w:essentiel
 w:etage w:etoil w:everyon w:ex w:exampl w:expir w:facts w:famill w:faute w:fetes w:fevri w:firefox w:fit
 w:fortnight w:found w:foyer w:friend w:frigo w:front w:game w:garden w:getti w:givin w:gp w:grandson w:greve
 w:group w:hab w:health w:here w:him w:himself w:his w:hiver w:house w:housi w:id w:incorrect w:infirmier
 w:infographi w:inscrit w:instituteur w:interest w:kept w:knew w:lab w:lads w:lady w:late w:latin w:laugh
 w:leaflet w:leave w:letter w:library w:lies w:liked w:list w:littl w:lived w:livin w:livraison w:local
 w:lock w:lol w:madam w:main w:maintena w:many w:marri w:meanwhil w:memoir w:messag w:milli w:minist
 w:minister w:misse w:mode w:modera w:mois w:monsieur w:montagn w:month w:moque w:ms w:nae w:nan w:neede
 w:nord w:novembr w:numeriqu w:oblig w:obligatoir w:offert w:onze w:opposi w:organis w:ose w:other w:page
 w:parki w:passport w:patient w:pauvr w:payee w:payon w:pensioner w:peu w:peuve w:play w:politician w:porteur
 w:postcod w:pourquoi w:pourriez-vou w:price w:pris w:prope w:property w:propos w:propr w:proud w:publicit
 w:puzzl w:quelqu w:rappel w:reads w:reall w:recopi w:regal w:regle w:relay w:rencontr w:repeti w:respir
 w:rire w:rise w:rubbish w:saw w:see w:selon w:sensibl w:serai w:servic w:shed w:shop w:sick w:signe w:soir
 w:someon w:someth w:sonne w:soupe w:sourc w:speak w:spend w:stade w:stage w:stars w:state w:statu w:stock
 w:stuck w:subscrib w:subventionn w:superb w:suppos w:supprim w:suspect w:system w:tablet w:tablett w:tant
 w:tante w:tea w:tell w:tende w:themselv w:time w:toilet w:treat w:trent w:tribut w:trou w:trous w:tue
 w:typed w:usual w:vende w:vendr w:verdict w:veut w:visibl w:vite w:voleur w:volont w:walki w:waste w:week
 w:wept w:wheel w:wind w:window w:wish w:won w:work w:worki
-0.10
 &=!~far &=...~near &=endingIN~far &=face~far &f:everybody~near &f:laugh~far &f:letter~again~near &f:me~far
 &f:none~far &f:place~again~far &f:praise~again~near &f:they~again~far &f:view~again~near &f:view~near
 &f:why~again~near &f:witness~again~near @alike~more @figure~new @other~month @quote~short~same @run~2
 @same~kin b:!!_i b:!_le b:"_# b:"_at b:"_has b:"_the b:"_were b:#_!! b:#_%. b:#_d b:#_en b:#_er b:#_hours
 b:#_le b:#_mais b:#_pages b:#_was b:#_years b:(_# b:)._$ b:,_a b:,_alors b:,_at b:,_bravo b:,_d b:,_enfin
 b:,_il b:,_j b:,_or b:,_personn b:,_puisqu b:,_qui b:,_reall b:,_sans b:,_son b:,_surel b:,_then b:,_tres
 b:,_you b:-_the b:._abonn b:._anyway b:._ask b:._but b:._ca b:._cet b:._faite b:._how b:._kindl b:._made
 b:._mon b:._my b:._one b:._qui b:._sinon b:._trois b:._two b:._we b:._what b:._where b:._y b::_ce b::_le
 b::_les b::_nous b:;_il b:;_the b:??_$ b:?_" b:?_c b:?_merci b:?_vous b:?_you b:^_ce b:^_chez b:^_close
 b:^_des b:^_du b:^_except b:^_headlin b:^_honest b:^_ils b:^_in b:^_lovel b:^_m b:^_non b:^_pour b:^_quell
 b:^_qui b:^_respect b:^_sentenc b:^_someth b:^_they b:^_whose b:^_¶ b:^_… b:a_- b:a_bien b:a_deja
 b:a_differe b:a_donne b:a_gagne b:a_jamai b:a_line b:a_littl b:a_livin b:a_parle b:a_phone b:a_qu b:a_rien
 b:a_semi-colon b:a_small b:a_verb b:about_# b:accord_, b:acros_the b:after_" b:agree_mes b:ai_cliqu
 b:ai_regard b:all_i b:an_s b:and_about b:and_all b:and_could b:and_even b:and_every b:and_so b:and_that
 b:and_there b:and_to b:and_we b:and_your b:ans_, b:are_. b:are_a b:are_¶ b:arret_en b:articl_? b:articl_de
 b:asseoir_. b:at_¶ b:au_bout b:au_nom b:au_servic b:aussi_j b:aux_¶ b:auxiliair_avoir b:avait_un
 b:avec_toute b:avez_invers b:avoir_le b:be_in b:beaucoup_d b:becaus_i b:befor_a b:befor_the b:behind_the
 b:bravo_, b:bus_. b:but_it b:ca_! b:ca_s b:catalogu_. b:ce_matin b:ce_nom b:ce_paragraph b:certificat_d
 b:cette_nuit-la b:chiffr_est b:comme_la b:comme_vous b:contr_le b:cordial_, b:correct_. b:could_someon b:d_a
 b:d_accord b:d_ailleur b:d_aout b:d_avanc b:d_etude b:daught_s b:day_s b:days_$ b:de_gens b:de_moins
 b:de_plus b:de_s b:demand_aux b:depui_longtemp b:deux_, b:deux_. b:deux_fois b:deux_point b:devan_le
 b:dire_qu b:do_not b:do_your b:doesn_t b:don_t b:du_texte b:du_verbe b:elle_s b:en_chef b:en_deux b:en_fait
 b:en_premier b:en_trop b:encor_le b:english_. b:enough_. b:enver_, b:essay_avec b:est-c_qu b:est_.
 b:est_arriv b:est_au b:est_deux b:et_il b:et_merci b:etait_a b:etait_en b:etait_une b:even_the
 b:everywher_else b:factur_d b:fait_de b:fait_plaisir b:faute_en b:fille_. b:fils_de b:fois_qu b:for_three
 b:forty_minut b:forty_thousand b:furth_down b:h_. b:has_not b:he_did b:he_said b:her_, b:here_and b:heure_?
 b:hier_soir b:his_name b:i_believ b:i_count b:i_farm b:i_know b:i_made b:i_post b:i_thought b:if_he b:if_the
 b:il_est b:il_fait b:ils_etaie b:impossibl_d b:in_front b:instead_of b:is_" b:is_on b:isn_t b:it_all
 b:it_the b:janvi_. b:je_m b:je_travaill b:journal_. b:juste_un b:km_, b:l_abonn b:l_invers b:l_oil b:l_ont
 b:la_. b:la_bonne b:la_chambr b:la_couvertur b:la_fois b:la_guerr b:la_marqu b:la_plus b:la_prefectur
 b:la_redac b:la_salle b:la_suite b:la_troisiem b:la_ville b:le_bulletin b:le_jour b:le_matin b:le_musee
 b:le_petit b:le_sujet b:le_temps b:le_¶ b:les_femme b:les_horair b:les_soirs b:les_yeux b:lettr_de
 b:like_the b:lire_. b:lis_ca b:littl_word b:ll_have b:lol_$ b:lol_. b:look_at b:lot_of b:lu_votre b:m_#
 b:m_a b:mais_a b:mais_bon b:mais_« b:manqu_une b:march_. b:marqu_du b:mars_, b:matin_$ b:may_, b:me_sembl
 b:me_¶ b:meme_chose b:mes_eleve b:minut_. b:mistak_$ b:moi_ca b:mois_$ b:mois_d b:mon_cousin b:mon_fils
 b:mon_nom b:mon_oncle b:mon_voisin b:morni_$ b:morni_. b:mot_est b:mots_, b:my_fathe b:my_grandad b:my_old
 b:my_wife b:name_of b:ne_me b:ne_pas b:ne_peut b:ne_¶ b:need_to b:next_to b:next_week b:ni_de b:niveau_cm
 b:no_. b:nous_$ b:nous_en b:nous_somme b:nulle_part b:of_all b:of_it b:of_me b:of_these b:of_those b:of_us
 b:off_, b:on_a b:on_attend b:on_dit b:on_l b:on_la b:on_sunday b:on_time b:on_voit b:one_to b:one_who
 b:ont_ete b:or_you b:ou_? b:ou_c b:ou_l b:ou_la b:ou_¶ b:page_# b:par_contr b:par_le b:par_¶ b:parti_a
 b:pas_besoin b:pas_donne b:pas_ou b:peopl_, b:peopl_. b:petit_mot b:photo_on b:pictur_, b:piece_on
 b:pluriel_. b:plus_haut b:plusieur_, b:plusieur_a b:point_. b:porte_$ b:pour_mes b:pour_nos b:pour_tout
 b:preposi_. b:put_a b:put_this b:qu_elle b:qu_une b:quand_meme b:que_# b:qui_fait b:qui_le b:read_"
 b:recu_mon b:redacteur_en b:respect_sir b:rien_de b:rien_dire b:right_. b:s_an b:s_what b:sa_sour b:said_"
 b:say_that b:says_my b:says_so b:she_says b:sing_. b:singuli_avec b:sir_, b:so_. b:sour_, b:stepp_down
 b:subject_is b:suppos_$ b:sur_le b:surel_, b:t_get b:t_¶ b:the_apostroph b:the_back b:the_bench b:the_clock
 b:the_headlin b:the_list b:the_photo b:the_possessiv b:the_steps b:the_town b:the_two b:the_webcam b:them_,
 b:there_. b:they_ve b:though_he b:time_. b:titre_dit b:to_his b:to_the b:to_to b:to_¶ b:toujour_l b:tout_,
 b:town_$ b:tres_bel b:twice_$ b:twice_. b:twice_in b:un_an b:un_autre b:un_de b:un_exemplair b:un_sujet
 b:un_« b:une_citat b:une_seule b:une_trottinett b:union_, b:up_? b:ve_just b:ve_sent b:ve_the b:verbe_,
 b:verbe_au b:veuill_agree b:veut_rien b:vos_articl b:votre_travail b:vous_lis b:vous_n b:vous_pouve b:was_at
 b:was_for b:water_, b:what_you b:where_the b:which_is b:why_is b:with_one b:works_. b:wouldn_t b:www_.
 b:y_avait b:y_va b:ya_une b:you_and b:you_can b:you_describ b:you_how b:you_ll b:you_meant b:you_that
 b:«_par b:«_pas b:¶_( b:¶_/ b:¶_; b:¶_an b:¶_et b:¶_etait b:¶_it b:¶_les b:¶_mais b:¶_on b:¶_qui b:¶_the
 b:¶_to b:»._on b:»_ne b:…_et f:letter~again f:source f:writing p:-co p:-en p:-etr p:-gra p:-ha p:-mem p:-ne
 p:-re p:-sep p:<a> p:<acc p:<add p:<aft p:<ag p:<agi p:<aie p:<amo p:<apr p:<arc p:<are p:<as> p:<ast p:<at
 p:<au- p:<ava p:<avr p:<bat p:<bee p:<bit p:<boa p:<bro p:<bui p:<c> p:<cam p:<cel p:<cho p:<chu p:<cul
 p:<d> p:<daf p:<dea p:<den p:<dep p:<der p:<die p:<din p:<dub p:<e> p:<ed p:<eit p:<emp p:<en p:<en> p:<enq
 p:<ens p:<ep p:<est p:<eur p:<far p:<fat p:<feb p:<fie p:<fig p:<fil p:<gav p:<gig p:<gl p:<hal p:<has
 p:<hil p:<hui p:<i> p:<ic p:<ici p:<ima p:<iro p:<is> p:<it p:<je> p:<jur p:<ke p:<kev p:<key p:<kg p:<kg>
 p:<kin p:<las p:<le> p:<leg p:<lir p:<lis p:<loo p:<lui p:<ly p:<maj p:<mak p:<mas p:<may p:<meg p:<mel
 p:<mi p:<mos p:<mr p:<nea p:<nev p:<nin p:<noo p:<nor p:<nui p:<oh p:<on> p:<op p:<ou> p:<our p:<p> p:<pat
 p:<ph p:<piq p:<pon p:<pos p:<pou p:<pre p:<r> p:<ri p:<sa p:<sad p:<sav p:<sel p:<ses p:<shu p:<sir p:<sis
 p:<sl p:<sli p:<slo p:<sma p:<soi p:<sub p:<sy p:<tak p:<th> p:<thr p:<thu p:<tom p:<tot p:<tu p:<un p:<unl
 p:<va p:<vic p:<von p:<wen p:<wes p:<wis p:<wou p:<zi p:ac> p:acc p:acco p:acke p:adv p:affe p:afte p:agre
 p:ague p:ah> p:aile p:aill p:airi p:aite p:aki p:akin p:alem p:aler p:ales p:algr p:alt p:alto p:ame p:ami
 p:amou p:anc p:andl p:ane> p:ang> p:ann p:anti p:anto p:aph> p:apit p:apo p:apr p:apt p:apti p:arag p:arbo
 p:ardo p:arei p:aren p:arge p:arie p:arle p:arni p:art> p:ary> p:ase> p:assi p:asu p:asur p:at-g p:ata
 p:atea p:atre p:au- p:au-d p:ause p:auss p:auto p:avan p:ave p:avi p:avoi p:avr p:avri p:ayb p:aybe p:aye>
 p:bag> p:bass p:been p:bega p:ber p:bigg p:bill p:bit> p:bled p:bond p:bor p:bos p:bour p:bre> p:bric p:brit
 p:brot p:bue p:bue> p:bui p:buil p:but p:but> p:cair p:cann p:cap> p:cape p:capi p:caug p:cco p:cell p:cem
 p:cemb p:ch> p:chai p:char p:chef p:chev p:chif p:chin p:choi p:chu p:ci> p:cie> p:cin p:cita p:cla p:clau
 p:cof p:coff p:com p:comb p:con p:conj p:cot p:cou p:cout p:crea p:cree p:crie p:crol p:cto p:ctur p:daf
 p:daft p:dan p:danc p:darm p:ddi p:dear p:decr p:dee p:dele p:depu p:dic p:dica p:die p:din p:dina p:diss
 p:dist p:dit> p:djoi p:dle> p:dne p:doi p:don> p:dou p:dred p:dub p:dur p:dus p:dus> p:e-c p:each p:eagu
 p:eali p:eant p:eas p:easu p:eat- p:eau p:eauc p:ebod p:ece p:ecem p:ech p:echa p:ecre p:ecri p:ectr p:eded
 p:edn p:edne p:eem p:een p:eet p:eet> p:efet p:efo p:ege> p:eigh p:eil> p:eiz p:eize p:eld> p:elic p:ella
 p:elog p:elow p:elp p:elp> p:ely p:ely> p:em> p:embe p:embl p:embr p:empe p:empl p:empo p:enom p:enq p:enqu
 p:enr p:enre p:ensa p:ente p:entu p:enu p:epos p:eran p:erat p:erbe p:erge p:erri p:esd p:esda p:esk> p:esn
 p:esp p:espe p:essi p:esu p:esur p:etin p:ettr p:euf p:euf> p:eul> p:eule p:even p:eves p:evin p:evr p:expr
 p:ext> p:fail p:far p:far> p:fat p:fen p:ferm p:fess p:fet> p:ffec p:ffir p:ffr p:fied p:fier p:fill p:fon
 p:forg p:fram p:ft> p:fte p:fter p:fty p:fty> p:fut p:gais p:gat p:gav p:gh> p:gig p:git> p:giv p:grad
 p:gre> p:gree p:grow p:gua p:guer p:gues p:guli p:hair p:haut p:hef> p:hel p:held p:hen> p:hers p:hev p:hier
 p:hin p:hois p:hoix p:hope p:hot> p:hout p:hti p:hui p:ibue p:ice> p:iced p:ici> p:ico p:ide> p:idel p:idem
 p:ied> p:iet p:iffe p:ifty p:igge p:ight p:ildi p:iled p:ils p:ils> p:imag p:ina> p:inai p:inal p:ince
 p:indi p:inge p:ingi p:ingu p:init p:ink> p:inon p:inq> p:inqu p:inse p:int- p:ints p:inue p:inz p:inze
 p:ionn p:ior p:ipl p:iple p:ips p:ips> p:ires p:irie p:irs p:ish p:isso p:ita> p:itc p:itch p:ite- p:ite>
 p:itif p:itis p:itiv p:itr p:itre p:its p:its> p:ix- p:ize> p:jon p:jug p:jur p:kev p:kevi p:kg> p:knee
 p:lan> p:land p:lar> p:las p:lat> p:lau p:laus p:le- p:leau p:lee p:lef p:legu p:lei p:lein p:leme p:lend
 p:less p:lgr p:lgre p:ligh p:lip> p:lir p:lire p:lis p:lit> p:litr p:lla p:lom p:losi p:loud p:lov p:low
 p:lp> p:lti p:lto p:lud p:lus p:lve> p:lyc p:magi p:mak p:malg p:mar p:mars p:matc p:mate p:mati p:mauv
 p:mayb p:mbl p:mble p:meas p:meb p:mebo p:meg p:memb p:menc p:meri p:mesu p:metr p:mis- p:mma> p:mmes p:mmi
 p:mmu p:mmun p:mont p:morn p:mos p:most p:moun p:mpe p:mper p:mpri p:mun p:muse p:nai p:nar p:nche p:ncil
 p:ncl p:nct p:ncti p:nday p:ndee p:ndri p:near p:nec p:nesd p:nev p:nez p:nez> p:nfin p:nge> p:ngi p:ngin
 p:ngt p:nie p:nin> p:nine p:ning p:nion p:nior p:nit> p:nle p:nles p:nnez p:non p:nora p:not> p:nou p:nq>
 p:nqu p:nscr p:ntag p:nte- p:ntem p:ntin p:ntio p:nue p:nze p:nze> p:oal> p:oard p:oas p:oast p:ob> p:och
 p:oco p:oesn p:of> p:off> p:og> p:oi> p:oid p:oin p:oix> p:ola p:olon p:ols p:ols> p:oman p:ome p:omeb
 p:omen p:ommu p:omo p:ompo p:ompt p:onar p:onda p:onju p:ono p:ont p:onti p:onve p:oph p:opor p:ord> p:ordi
 p:orgi p:oric p:orma p:orn p:oro p:ose p:osin p:osit p:oss> p:ost p:ota p:oth> p:otte p:otti p:oub p:oud>
 p:ouf p:oun> p:ounc p:ound p:oung p:ourg p:ourr p:ousa p:oven p:ows> p:pac p:pant p:pard p:past p:pate
 p:pear p:pere p:perm p:pete p:phe> p:pie> p:piq p:piqu p:pita p:plei p:plus p:pont p:posi p:ppea p:ppor
 p:pren p:pres p:prom p:pted p:puis p:punc p:put p:puty p:quet p:quie p:ract p:rade p:ragr p:rair p:ram
 p:rang p:rapp p:ras p:rate p:rath p:rbe p:rbe> p:rbo p:rce p:rcem p:rdez p:rdi> p:rdon p:re- p:reco p:reet
 p:rei p:rely p:rem p:reo p:rese p:rest p:retr p:rew p:rew> p:rg> p:rge> p:rgi p:rib p:ric p:rida p:rier
 p:rif p:rifi p:rigi p:rip p:rit> p:rks p:rks> p:rly p:rly> p:rm> p:rme> p:rmin p:rna p:rnin p:rnt p:rnt>
 p:rof p:rof> p:roi> p:roid p:roll p:roni p:rono p:roth p:roun p:rrie p:rry p:rry> p:rse p:rser p:rtee p:rth
 p:rthe p:rtie p:rton p:rtug p:rtur p:rver p:sad p:sag p:said p:sain p:sanc p:sav p:scou p:scul p:sday p:sed>
 p:see p:sel> p:sens p:sept p:sess p:set p:set> p:shu p:sie p:sin> p:sitt p:six p:sli p:slip p:slo p:sma
 p:smal p:soi p:sol p:sold p:sou p:spa p:ssin p:sson p:ssur p:step p:ster p:stes p:stl p:stly p:stoo p:stra
 p:sur> p:synd p:t-d p:t-de p:t-et p:t-g p:t-gr p:tab p:tai p:taie p:tais p:tait p:tanc p:tant p:tch> p:tem>
 p:ten p:tens p:tenu p:tep p:thie p:thr p:tice p:tici p:tif> p:tip p:tla p:tlan p:tne p:toco p:toma p:ton>
 p:too p:tood p:tors p:touc p:trac p:trai p:tras p:troi p:tti p:ttin p:ttri p:tug p:tum p:typ p:u-d p:u-de
 p:uary p:uatr p:uct p:ucti p:uer p:uera p:uess p:uet p:uete p:uets p:uga p:ugai p:uge p:ugu p:uiet p:uild
 p:uinz p:ul> p:ulie p:ulin p:ume p:umer p:umes p:unch p:unci p:ung p:uniq p:unit p:unl p:unle p:unt> p:urce
 p:urem p:urg> p:urie p:urne p:urnt p:uros p:urr p:urs p:urs> p:usa p:usi p:usie p:uss p:ut-e p:uter p:utom
 p:uts p:uts> p:uty p:uty> p:uvee p:uver p:uxi p:va> p:vei p:vely p:vern p:ves> p:vez p:vien p:vier p:vont
 p:vril p:wedn p:wes p:west p:wh> p:wom p:woma p:wou p:woul p:xpr p:xt> p:ybe p:ybe> p:ye> p:yes p:yle p:yle>
 p:ynd p:yndi p:yon> p:youn w:%. w:-> w:adverb w:advis w:against w:ah w:alert w:alors w:and w:apprenait
 w:apprenti w:asseoir w:assuranc w:auxiliair w:avant w:b w:bairn w:balle w:behind w:bench w:benevol w:between
 w:beurr w:bins w:blanch w:board w:bouch w:bridg w:bronz w:c w:cabinet w:candidat w:case w:cat w:century
 w:ceux w:chapeau w:cher w:chercheur w:class w:comin w:conjugaison w:connaitr w:courriel w:cure w:dame
 w:death w:depart w:departemental w:derni w:describ w:dictionary w:diffe w:disparu w:dix-neuf w:doigt w:don
 w:door w:effect w:ensembl w:entend w:entendu w:etude w:everywher w:exemplair w:exige w:express w:factur
 w:fifth w:foi w:food w:forget w:fou w:frami w:fruit w:gallery w:gate w:gateau w:got w:grammair w:grand-per
 w:grandad w:graphiqu w:haute w:heari w:hedgehog w:histoir w:honte w:husband w:il w:imperatif w:ingenieur
 w:insid w:introuvabl w:iphon w:isn w:janvi w:journaux w:jury w:keep w:key w:kindl w:la-haut w:landlord
 w:lecteur w:lette w:lettr w:light w:link w:lisan w:liste w:longtemp w:losin w:maitress w:mal w:mardi w:mdr
 w:mesdam w:meteo w:metre w:most w:moyen w:nee w:newspaper w:night w:north w:note w:nowher w:nuit-la w:nulle
 w:offic w:often w:on w:oncle w:ours w:own w:papa w:passenger w:pigeon w:plus w:pont w:post w:postal w:pouve
 w:preposi w:present w:professor w:promo w:radio w:ran w:rapport w:receiv w:recherch w:relativ w:remis
 w:repet w:repri w:republi w:resign w:reste w:result w:salt w:saved w:screenshot w:season w:sembl
 w:semi-colon w:septembr w:serait w:serieus w:servi w:seven w:shout w:singl w:singular w:sit w:sixty w:soire
 w:soit w:somme w:son w:sorte w:step w:stepp w:steps w:stop w:street w:strin w:stuff w:substantif w:suite
 w:ta w:telli w:termin w:terminal w:then w:these w:think w:times w:title w:titre w:titulair w:tombe w:tonne
 w:took w:tourn w:tractor w:travaux w:truc w:twice w:u w:uniqu w:vacanc w:ve w:violon w:volunte w:voyez
 w:walk w:weeks w:weight w:wet w:whom w:wouldn w:www w:yes w:yesterday w:yr w:zone
-0.15
 &=;~far &=letter~far &=size~11~near &=size~9~far &f:contact~near &f:place~again~near &f:witness~far
 &f:wrong~again~far =! @name~alike @name~same @named~1 @named~2 @run~1 @same~result b:!_l b:!_my b:"._a b:#_-
 b:#_am b:#_g b:#_point b:#_pour b:#_s b:#_times b:#_– b:(_i b:,_as b:,_becaus b:,_ca b:,_contr b:,_demand
 b:,_dont b:,_jamai b:,_rectifi b:,_rien b:,_since b:,_six b:,_sous b:,_which b:._come b:._dans b:._her
 b:._mais b:._otherwis b:._to b:._unles b:._veuill b:._yours b::_a b:?_is b:?_¶ b:^_accord b:^_cher b:^_deux
 b:^_eight b:^_ferme b:^_for b:^_il b:^_les b:^_ont b:^_particip b:^_photo b:^_se b:^_second b:^_ten
 b:^_trait b:^_« b:a_bishop b:a_bit b:a_boy b:a_deux b:a_grand b:a_mis b:a_perdu b:a_quitt b:a_un b:a_vowel
 b:about_the b:ai_pris b:all_, b:all_of b:all_that b:am_a b:an_articl b:and_he b:and_i b:and_in b:and_yet
 b:ans_je b:apres_les b:at_that b:attend_toujour b:au_# b:au_mois b:aussi_je b:aux_enfant b:avant_« b:avec_l
 b:besoin_de b:bien_de b:bonjour_a b:bout_du b:bravo_pour b:build_. b:but_" b:cafe_. b:ce_jour b:ce_ne
 b:ce_sont b:chiffr_a b:chiffr_de b:chose_, b:citat_n b:close_. b:d_accen b:d_ecole b:d_ecrir b:d_¶ b:dame_.
 b:dangereux_, b:dans_ce b:de_mettr b:de_ne b:derni_mot b:deuxiem_phras b:dimanch_. b:dire_« b:dit_le
 b:do_the b:dont_vous b:du_mois b:du_pluriel b:early_? b:editor_, b:eithe_the b:elle_est b:en_¶ b:enfin_!
 b:enfin_, b:english_, b:est_$ b:est_encor b:est_ma b:est_parti b:est_sur b:et_la b:et_moi b:et_quand b:et_un
 b:et_votre b:etait_# b:every_morni b:exist_pas b:fait_# b:fait_des b:ferme_, b:first_time b:fois_!
 b:four_hundr b:from_a b:go_on b:goals_, b:got_the b:have_$ b:have_not b:her_own b:him_, b:homme_,
 b:hundr_and b:i_ll b:i_nearl b:i_never b:i_teach b:il_va b:in_my b:in_that b:into_the b:is_missi b:is_off
 b:is_¶ b:it_round b:j_adore b:j_aurai b:j_y b:jour_, b:journ_a b:journal_$ b:know_that b:l_an b:l_enver
 b:l_orthograph b:la_date b:la_premier b:le_derni b:le_juge b:le_plan b:le_pluriel b:le_prenom b:le_s
 b:le_train b:le_troisiem b:learn_english b:les_s b:ligne_, b:like_a b:listen_to b:longtemp_, b:looke_at
 b:lost_its b:m_. b:mairi_, b:mais_enfin b:mais_je b:manqu_le b:many_. b:matin_. b:me_. b:me_a b:me_for
 b:meme_$ b:meme_mon b:milli_, b:mistak_in b:moi-mem_, b:monsieur_le b:mot_que b:my_mothe b:ne_sais b:ne_sont
 b:ne_veut b:neuf_ans b:nom_. b:not_a b:not_in b:not_¶ b:nouvell_. b:now_$ b:off_the b:on_$ b:on_etait
 b:on_her b:one_you b:or_the b:out_the b:p_. b:paie_# b:paragraph_, b:parle_. b:parle_de b:pas_de b:passe_a
 b:phras_s b:pictur_is b:plait_. b:pleas_, b:pls_$ b:pluriel_$ b:pour_lui b:print_. b:qu_en b:qu_un
 b:quatr_fois b:que_ce b:que_ma b:que_vos b:quest_. b:qui_ai b:redac_. b:remplac_par b:s_had b:s_sake b:s_the
 b:sait_, b:sake_. b:same_. b:sans_s b:saw_the b:say_i b:se_fait b:second_sentenc b:seems_to b:sense_of
 b:serieux_, b:singuli_, b:sinon_c b:sitti_on b:so_" b:so_does b:someth_is b:son_s b:sont_pas b:sous_le
 b:suis_bien b:t_it b:takes_me b:that_was b:the_bus b:the_capti b:the_first b:the_govern b:the_kids
 b:the_middl b:the_needful b:the_same b:the_subject b:the_text b:the_trial b:the_verb b:there_in b:thing_,
 b:this_paragraph b:tiens_un b:to_do b:to_leave b:to_tell b:tombe_sur b:too_, b:took_the b:tout_de
 b:tout_seul b:trop_, b:two_. b:two_and b:two_words b:typo_in b:un_accen b:un_adjectif b:un_articl b:un_point
 b:un_t b:une_ancienn b:une_autre b:unles_the b:up_on b:us_$ b:used_to b:ve_got b:ve_lost b:verb_, b:verbe_.
 b:vos_# b:votre_page b:votre_¶ b:vous_? b:vous_ecris b:way_$ b:where_? b:who_can b:who_chair b:word_$
 b:worke_in b:y_etait b:y_travaill b:yours_faithful b:¶_+ b:¶_: b:¶_a b:¶_il b:¶_no b:¶_s b:¶_was b:¶_with
 b:¶_« b:»_$ f:care~again f:place~again f:wrong p:-de p:<adj p:<adv p:<age p:<al p:<alt p:<am p:<ami p:<ap
 p:<apo p:<beg p:<bot p:<cla p:<cm p:<cm> p:<dan p:<di p:<dir p:<dou p:<eas p:<eh p:<eh> p:<ei p:<eig p:<eta
 p:<gar p:<go p:<go> p:<goa p:<gre p:<gu p:<gue p:<inq p:<inv p:<job p:<l> p:<la> p:<lec p:<lor p:<m> p:<mal
 p:<on p:<ora p:<ot p:<oth p:<per p:<phr p:<poi p:<pui p:<riv p:<sea p:<sec p:<seu p:<she p:<six p:<sol
 p:<str p:<syn p:<tab p:<tec p:<th p:<ti p:<tie p:<tou p:<tro p:<vie p:<vu> p:<way p:<y> p:<ye p:<ye> p:acce
 p:adj p:ado p:advi p:afo p:afor p:agi p:agin p:agu p:alen p:ali p:amer p:amo p:anch p:and> p:ande p:ane
 p:ante p:apos p:appr p:arb p:ard p:arl p:ary p:ast> p:aste p:auva p:bee p:beg p:big> p:bje p:bjec p:boa
 p:boar p:born p:bot p:both p:bro p:cai p:capt p:cat> p:cce p:ccen p:cee> p:cett p:cha p:chap p:cinq p:cliq
 p:clos p:cm> p:coll p:comp p:conf p:conv p:cous p:dat p:del p:deme p:dess p:di> p:dito p:dot p:doub p:drie
 p:duc p:duct p:dvi p:ech> p:eco p:eed p:een> p:efor p:egen p:egu p:eh> p:eig p:eit p:eith p:el> p:ele> p:eli
 p:elit p:eme p:en> p:enda p:ene> p:ener p:engl p:enin p:ense p:eop p:epu p:eput p:erg p:erry p:esid p:este
 p:etai p:eu> p:eul p:eurs p:eux> p:ewe p:ewer p:fai p:fais p:feb p:ffe p:fie p:fil p:fini p:four p:fre>
 p:frer p:ger> p:gine p:give p:goa p:goal p:han> p:hand p:harg p:hef p:help p:hiff p:hirt p:hoi p:houg p:hows
 p:hra p:hras p:hri p:huit p:hut p:ibu p:ican p:icip p:iei p:ieil p:ient p:iete p:ieu p:iff p:iffr p:ig>
 p:ill p:ill> p:ilo p:ilom p:ina p:infi p:inv p:inve p:ipe p:ipe> p:iron p:irt p:irty p:is- p:ish> p:isi
 p:isir p:item p:ito p:itor p:ives p:job p:kes> p:kilo p:lace p:ldin p:leg p:lem p:lin> p:lish p:liss p:llet
 p:lome p:long p:lusi p:mall p:manq p:may p:may> p:mean p:mega p:mil p:mill p:mina p:ming p:mp> p:mpar p:mpla
 p:mpt p:nale p:nced p:ncee p:nch p:ncip p:ndez p:ndic p:ndl p:nee> p:nera p:nfon p:ngli p:ngul p:nite p:nju
 p:nly p:nly> p:nna> p:nne p:nnes p:nom> p:nt- p:nti p:ntou p:oar p:oint p:oix p:oldi p:omet p:omp p:ond>
 p:onf p:onfo p:ont> p:onv p:oos p:oose p:ophe p:ora p:oran p:orn> p:ort p:ostr p:ote> p:otic p:oubl p:ouli
 p:ova p:ow> p:ows p:pare p:pell p:pera p:ph> p:phr p:phra p:ple> p:plu p:pou p:pour p:pped p:pref p:pte
 p:quo p:quoi p:rain p:rame p:ran> p:rase p:rcen p:rdo p:re> p:rece p:ree p:reen p:refe p:reli p:renv p:rere
 p:resi p:ribu p:rie> p:rien p:ril> p:ring p:rma p:rmet p:rni p:roi p:rom p:rom> p:roph p:ros p:rpe p:rpen
 p:rra p:rtan p:rts p:rts> p:rty p:rty> p:sais p:sang p:savo p:says p:sbo p:sda p:seco p:seul p:she p:she>
 p:sieu p:sist p:sk> p:sser p:sso p:ssu p:stan p:ste p:stro p:subj p:sur p:sure p:syn p:tch p:teau p:tec
 p:tech p:temp p:tero p:teu p:thir p:tie p:tie> p:tish p:tite p:tiv p:to> p:tour p:tre p:trib p:ttr p:ubj
 p:ubje p:ud> p:ueu p:uge> p:uit p:ulem p:ules p:ulle p:una p:und p:uoi p:uoi> p:urai p:urta p:used p:uvai
 p:vai p:vais p:vaut p:vert p:ves p:vie p:viei p:vieu p:vu> p:was> p:wer> w:above w:affect w:aide w:aigu
 w:allee w:allemand w:allo w:also w:amuse w:ancienn w:ans w:aout w:appeal w:apres-midi w:april w:architect
 w:attribu w:au-dessu w:aunt w:aupre w:aussi w:avanc w:band w:boat w:bosse w:bout w:bref w:broad w:budget
 w:calls w:cannot w:carnet w:carton w:champ w:check w:chequ w:circula w:classiqu w:coffe w:collec w:comet
 w:compos w:compt w:comput w:confus w:contr w:coquill w:cordial w:cried w:crois w:dangereux w:decid w:decoup
 w:deja w:donc w:down w:dried w:dropp w:drove w:durin w:ecrir w:ecris w:egg w:en w:enver w:er w:etre w:even
 w:examin w:except w:exist w:expect w:expliqu w:faile w:faithful w:fallu w:fathe w:fauss w:feu w:figur
 w:first w:follow w:fourteen w:fut w:gare w:genera w:gives w:going w:gros w:guide w:haut w:head w:heard
 w:hectar w:heureus w:hove w:howev w:huit w:in w:informa w:inquiry w:journ w:kilos w:kitchen w:lane w:later
 w:less w:locut w:look w:looke w:lycee w:majuscul w:maman w:manag w:manquant w:map w:marks w:melang w:meme
 w:mesur w:middl w:miles w:moi-mem w:morts w:mothe w:myself w:needful w:needs w:neith w:net w:noire w:nuanc
 w:nuit w:o w:only w:opini w:our w:parent w:parie w:pas w:peopl w:period w:plural w:polic w:portait w:possibl
 w:prefectur w:prevenu w:principl w:produc w:professeur w:puisqu w:qualit w:queue w:quite w:recett w:recip
 w:red w:redac w:regard w:rembours w:renvers w:repond w:repos w:reserv w:robot w:roman w:sailor w:seems
 w:sing w:society w:soirs w:sold w:sont w:sorry w:sorti w:spare w:spott w:stand w:stays w:sums w:sunday w:sur
 w:surtout w:swapp w:takin w:tense w:thursday w:tiers w:total w:tous w:uncle w:underneath w:union w:unit
 w:until w:va w:vache w:vienne w:vient w:vingt-deux w:vouli w:war w:winte w:works w:yours w:°
-0.20
 &=!$~near &=arrow~far &=size~3~near &f:always~again~near &f:care~near &f:form~again~near &f:letter~far
 &f:part~near &f:source~again~far @goes~on~otherwise @has @other~direction @quote~middling~new b:!_mon
 b:!_pas b:#_. b:#_: b:#_m b:#_n b:#_this b:,_an b:,_it b:,_nous b:,_on b:,_pleas b:,_s b:,_sinon b:,_they
 b:,_unles b:,_¶ b:-_i b:._avec b:._demand b:._its b:._on b:._rien b:._une b::_elle b::_on b:?_le b:?_«
 b:^_after b:^_dr b:^_every b:^_has b:^_isn b:^_meme b:^_ses b:^_their b:a_$ b:a_des b:a_page b:a_pas
 b:a_quoi b:a_vu b:about_it b:again_$ b:ai_# b:ai_le b:an_¶ b:and_she b:and_they b:ans_$ b:apres_«
 b:articl_about b:articl_in b:avant_d b:avec_ma b:avez_tout b:be_# b:been_a b:befor_it b:bon_, b:ca_? b:can_t
 b:ce_n b:ce_serait b:celle_d b:cette_annee b:cloch_. b:conseil_d b:crois_que b:de_faire b:de_garde b:de_la
 b:de_le b:dear_. b:demand_a b:dirait_qu b:down_. b:ecrir_que b:elle_n b:elle_y b:en_donne b:encor_,
 b:encor_. b:end_, b:english_teach b:equip_, b:erreur_# b:est_# b:est_clair b:est_pour b:est_son b:est_¶
 b:et_l b:et_meme b:et_son b:euros_, b:faire_la b:fait_la b:fait_rire b:faudrait_accord b:faute_dans b:fois_.
 b:for_your b:honte_a b:i_give b:i_hope b:i_run b:il_a b:in_# b:in_our b:infinitif_. b:is_. b:it_# b:it_again
 b:it_went b:it_¶ b:j_ai b:je_joue b:je_sais b:je_suppos b:kindl_correct b:know_. b:l_accord b:l_annee
 b:l_avocat b:la_mairi b:la_phras b:la_queue b:la_veill b:le_conseil b:le_francai b:le_nom b:le_rapport
 b:le_titre b:le_verbe b:les_a b:les_autre b:les_gars b:lien_« b:like_that b:m_the b:mars_. b:match_the
 b:may_be b:mes_saluta b:moi_. b:moi_jai b:moi_qui b:more_, b:my_husband b:my_knees b:my_uncle b:n_exist
 b:ne_fait b:needful_. b:no_full b:non_$ b:numero_de b:of_# b:off_$ b:on_lit b:on_monday b:on_my b:on_ne
 b:on_y b:only_$ b:otherwis_a b:ou_alors b:our_¶ b:parti_en b:pas_le b:phone_$ b:place_. b:pluriel_,
 b:pour_nous b:prend_un b:pris_le b:que_j b:que_« b:qui_ecrit b:quote_marks b:regard_le b:s_$ b:s_at
 b:said_it b:sait_pas b:savoir_, b:savoir_. b:sentenc_, b:she_d b:simpl_, b:son_premi b:sunday_, b:t_say
 b:table_# b:ten_¶ b:than_the b:thank_for b:that_$ b:that_it b:the_house b:the_month b:the_original
 b:the_result b:the_year b:them_and b:they_didn b:they_do b:this_$ b:titre_annonc b:to_# b:to_go b:to_keep
 b:too_. b:too_many b:toujour_a b:travaill_a b:turne_# b:twice_, b:two_hundr b:two_letter b:two_¶ b:vendu_.
 b:votre_journal b:vous_a b:vous_dire b:vous_parle b:where_you b:will_be b:will_not b:would_have b:year_$
 b:you_do b:you_forgot b:you_will b:«_de b:«_il b:¶_. b:¶_i b:¶_n b:¶_un b:»,_non b:»_renvoi f:view~again
 p:-la> p:-se p:<at> p:<au> p:<ave p:<bas p:<be p:<bef p:<big p:<but p:<cl p:<clo p:<cou p:<deu p:<did p:<el
 p:<ell p:<eng p:<es p:<esp p:<eu> p:<fai p:<few p:<goe p:<hun p:<il p:<ils p:<ind p:<j> p:<le p:<lu p:<mar
 p:<mat p:<mid p:<moi p:<non p:<one p:<or> p:<quo p:<rad p:<sai p:<scr p:<sin p:<two p:<vau p:<vu p:<wa
 p:<wal p:<we p:<wer p:aft p:ages p:akes p:appe p:are p:au> p:aus p:avez p:bas p:be> p:bef p:befo p:big
 p:ced> p:cee p:cen p:cipe p:clo p:deu p:dez> p:dle p:eac p:ean p:ean> p:econ p:ecr p:efe p:ega p:eill p:ends
 p:ene p:eng p:erb p:ere> p:eric p:erme p:erts p:erw p:erwi p:etit p:eux p:few p:gar p:gea p:gli p:glis p:goe
 p:goes p:gre p:gul p:hal p:hall p:he> p:herw p:hes> p:hir p:hun p:hund p:ica p:iel p:iere p:ieur p:iger
 p:inq p:ip> p:iro p:issa p:jec p:ject p:job> p:kes p:ldi p:lege p:lien p:lier p:lip p:lles p:lon p:lori
 p:lu> p:luri p:mal p:mea p:mi> p:mid p:nci p:nds p:nds> p:nea p:nee p:nes p:nio p:nom p:non> p:nor p:nt>
 p:nten p:nto p:oal p:oes> p:oisi p:om> p:oma p:ort> p:ose> p:ote p:ott p:ourt p:pe> p:ped p:ped> p:peti
 p:pit p:post p:poun p:ppe p:rait p:ren p:rent p:rica p:rinc p:ron p:ros> p:rrai p:rse> p:rt> p:rwi p:rwis
 p:scre p:sea p:see> p:sh> p:ssi p:ta> p:tan p:tati p:te- p:tem p:tenc p:thou p:tive p:tor> p:tri p:tro
 p:two> p:ubl p:uble p:uf> p:ugh> p:undr p:utes p:vau p:ven> p:verb p:vez> p:vic p:vice p:were p:wise p:wo>
 p:ze> w:agent w:altitud w:archiv w:atten w:august w:bas w:beg w:boutiqu w:capti w:cent w:cloch w:colle
 w:colleg w:commenc w:couleur w:couvertur w:credit w:dessin w:deuxiem w:dinne w:distanc w:ecrit w:employ
 w:enquet w:espac w:esper w:eveni w:every w:february w:feminin w:fin w:fois w:foreign w:forgot w:frame w:from
 w:furth w:garde w:general w:gliss w:goals w:helpe w:hier w:honteux w:hope w:hot w:hour w:institutric
 w:journalism w:june w:jura w:juste w:kind w:languag w:listen w:lower w:lyon w:mai w:masculin w:meant w:mer
 w:momen w:mostl w:mrs w:musee w:n w:near w:nearl w:never w:nom w:normal w:nous w:novemb w:nuits w:original
 w:ou w:over w:pages w:paie w:part w:permettez-moi w:petite-fill w:petits-enfant w:pm w:possessiv w:principal
 w:reconnait w:relis w:resident w:ri w:salari w:scottish w:scream w:scroll w:search w:seat w:sens w:sentenc
 w:soup w:sour w:sourir w:suis w:sum w:surem w:tableau w:terminaison w:thousand w:three w:till w:toile
 w:transport w:trial w:tribunal w:troisiem w:trottinett w:typo w:veill w:vendu w:virgul w:vowel w:whose
 w:wife w:worse w:ya w:yet w:–
-0.25
 &=quote~start~far &=size~8~far &f:form~near &f:paper~far &f:place~near &f:service~near &f:we~far &f:wish~far
 =size~4 @denies~and~tells @names~the~doubled b:#_all b:#_au b:#_c b:#_de b:#_mai b:#_on b:#_pm b:)_$
 b:,_dear b:,_deux b:,_eh b:,_en b:,_meme b:,_never b:,_ou b:,_petit b:,_quelqu b:,_two b:,_un b:,_we b:,_who
 b:._ah b:._meme b:._pour b:._so b:._they b::_l b::_¶ b:?_ils b:^_an b:^_kindl b:^_l b:^_missi b:^_ne b:^_s
 b:^_samedi b:^_to b:^_une b:a_dead b:a_droit b:a_hundr b:a_month b:a_tout b:a_word b:accord_to b:and_a
 b:and_now b:and_this b:ans_et b:are_the b:arret_, b:arriv_$ b:at_all b:avez_mis b:befor_me b:bien_a
 b:bien_que b:bon_. b:born_in b:but_the b:can_see b:celle_de b:cette_phras b:cm_# b:d_. b:d_be b:d_union
 b:de_meme b:de_quel b:dear_editor b:des_vache b:did_the b:does_nobody b:does_not b:does_your b:doit_etre
 b:e_. b:en_moins b:error_here b:est_affich b:est_honteux b:est_mme b:est_plus b:et_# b:et_toujour b:et_¶
 b:faim_$ b:fois_? b:for_that b:force_un b:fort_, b:greeting_. b:guillemet_ouvert b:has_" b:hello_from
 b:him_. b:i_presum b:i_saw b:ici_$ b:il_aurait b:il_m b:in_her b:in_may b:is_it b:is_she b:it_" b:it_does
 b:it_goes b:j_etais b:je_les b:je_pense b:journal_, b:journal_qui b:la_place b:last_week b:le_dossi
 b:link_goes b:m_aurait b:m_on b:make_it b:me_permet b:me_to b:meme_moi b:more_$ b:mostl_. b:mot_$
 b:nobody_read b:non_? b:nous_, b:nous_etion b:now_i b:on_. b:on_the b:page_about b:page_d b:particip_passe
 b:pas_dire b:passe_simpl b:permet_de b:photo_is b:photo_vous b:phras_$ b:phras_. b:pleas_. b:quand_on b:r_.
 b:right_, b:round_$ b:s_gone b:s_own b:sans_accen b:says_" b:seule_, b:she_was b:should_know b:so_you
 b:sont_plusieur b:sur_l b:t_think b:the_big b:the_end b:the_minut b:the_name b:the_paper b:the_phone
 b:the_piece b:the_press b:the_very b:the_young b:there_, b:there_s b:they_? b:think_you b:though_, b:to_a
 b:to_that b:tous_les b:trait_d b:un_petit b:un_seul b:ve_put b:vos_pages b:vous_$ b:vous_dites b:vous_ecriv
 b:vous_oubli b:was_no b:we_were b:word_, b:y_all b:y_en b:year_# b:you_d b:you_only b:«_la b:¶_$ b:¶_dit
 b:¶_est b:»_!! b:»_au f:witness p:-la p:<af p:<da p:<dat p:<doe p:<is p:<lon p:<mea p:<pas p:<plu p:<rel
 p:<sh p:<tw p:<ver p:anne p:ccor p:ced p:date p:deux p:did p:did> p:doe p:does p:ead> p:emen p:erm p:for
 p:fore p:gend p:gin p:gue p:has> p:ice p:iel> p:iqu p:ique p:it> p:iven p:liq p:liqu p:lur p:ly> p:mat p:min
 p:ndi p:nin p:nit p:nse p:nve p:oll p:ons> p:ord p:osi p:oth p:othe p:pas p:phe p:plur p:pre p:rel p:riel
 p:rle> p:sec p:sir p:sir> p:teur p:the p:tit p:tom p:tou p:two p:uli p:urt p:uva p:wis w:), w:). w:?!
 w:adjectif w:africa w:already w:amoun w:appear w:appell w:apprend w:apres w:basse w:begay w:bird w:blagu
 w:build w:bulletin w:camp w:caught w:cinq w:close w:closi w:communiqu w:connect w:cousin w:defend w:demenag
 w:died w:digit w:doit w:else w:etaie w:etion w:fais w:fait w:fella w:finit w:five w:forgiv w:fort w:gagne
 w:gendarm w:genre w:green w:greeting w:have w:hein w:holdi w:indee w:interview w:jeudi w:knees w:known w:la
 w:lectur w:lire w:lisez w:litre w:lui w:mairi w:milk w:mineur w:mis w:montr w:morni w:mr w:ni w:not w:noun
 w:numero w:ones w:openi w:ouvre w:parle w:party w:permet w:petit w:plays w:pourrait w:que w:quota w:rathe
 w:refer w:remerci w:respect w:retrait w:sake w:saluta w:sauf w:shall w:shut w:sir w:siste w:sprin w:stops
 w:style w:surel w:tract w:trait w:used w:valid w:very w:voitur w:vote w:walke w:wee w:wrapp w:year
-0.30
 &f:part~again~far &f:place~far @figure~as~long @figure~same @named~3 b:!_# b:!_and b:!_il b:"_for b:#_cm
 b:#_of b:,_avec b:,_chez b:,_des b:,_la b:,_there b:,_though b:,_une b:._bien b:._cela b:._j b:._la b:;_i
 b:?_on b:^_a b:^_doubl b:^_en b:^_might b:^_par b:^_twelv b:^_un b:^_vous b:^_wrong b:a_comma b:a_fair
 b:a_force b:a_trouv b:a_vous b:all_$ b:alors_, b:and_it b:as_an b:as_per b:at_it b:au_singuli b:aussi_.
 b:avant_de b:befor_e b:bonne_journ b:bonsoir_, b:ca_fait b:ca_m b:ce_# b:cher_journal b:cliqu_sur b:corrig_.
 b:d_unite b:desk_$ b:deux_faute b:did_your b:en_mer b:en_plein b:est_faux b:est_reste b:faut_lire b:for_an
 b:frere_, b:gens_vont b:goes_to b:has_never b:have_. b:have_been b:have_no b:have_to b:he_is b:he_s
 b:i_befor b:i_make b:i_shall b:it_was b:je_lis b:je_me b:je_paie b:kindl_note b:l_unite b:la_deuxiem
 b:la_meme b:me_too b:moi_aussi b:my_late b:ne_sait b:nothi_at b:of_that b:of_them b:on_it b:one_or
 b:paragraph_$ b:pas_eu b:pas_un b:passe_$ b:peopl_$ b:per_¶ b:pour_rien b:pour_votre b:prof_de b:que_votre
 b:qui_a b:qui_¶ b:remarqu_que b:renvoi_vers b:rien_. b:s_de b:say_$ b:says_# b:she_is b:site_de b:six_$
 b:sorry_, b:spell_it b:sur_sa b:t_$ b:the_table b:this_morni b:this_year b:time_, b:to_. b:toute_les
 b:un_journal b:vous_remerci b:would_be b:y_suis b:you_don b:»_et f:rulers~again p:<an> p:<av p:<eu p:<hu
 p:<pet p:<re> p:<s> p:<si p:an> p:cent p:cip p:cord p:cte p:dez p:ege p:eil p:emb p:erse p:etr p:etre p:her>
 p:ier> p:lor p:mene p:na> p:nver p:oes p:olle p:part p:pos p:que> p:rad p:se> p:str p:ther p:unc p:vers
 p:wer w:: w:adjoi w:arret w:aurai w:aurait w:avais w:below w:cap w:choix w:comma w:commun w:conseil w:d
 w:dear w:easte w:eleve w:ete w:far w:fidel w:francai w:handl w:help w:includ w:indiqu w:infinitif w:intern
 w:lis w:lose w:lovel w:make w:manqu w:mill w:missi w:monday w:old w:pantout w:pardon w:past w:pique w:plan
 w:porte w:prefet w:prend w:preside w:prof w:r w:ramen w:remplac w:renvoi w:replac w:retir w:said w:sais
 w:set w:seule w:slip w:stood w:subject w:support w:thirty w:tient w:touch w:tour w:travail w:trois w:twelv
 w:vous w:wanti w:websit w:wednesday w:went w:west w:while w:word w:would w:«
-0.35
 &=!!~near &=?$~near &=size~4~near &f:everybody~again~far &f:part~far &f:rulers~far &f:witness~again~far
 @alike~letters @same~unit b:"_could b:#_ans b:#_kg b:,_he b:,_if b:,_ma b:,_one b:,_que b:,_see b:,_with
 b:.)_$ b:._ce b:._des b:._je b:._nous b:._you b:?_et b:?_my b:?_no b:^_* b:^_elle b:^_he b:^_phras b:^_three
 b:^_trois b:a_fait b:all_day b:am_i b:are_in b:articl_sur b:as_it b:au_choix b:au_pluriel b:avant_les
 b:by_the b:c_est b:come_on b:day_. b:de_# b:de_mars b:de_publi b:de_telephon b:for_him b:for_the b:for_this
 b:go_to b:he_d b:here_$ b:hope_you b:hour_, b:i_ever b:il_n b:is_# b:it_took b:j_avais b:je_crois b:l_oubli
 b:la_fin b:la_retrait b:laiss_passe b:le_prefet b:le_premi b:le_savoir b:les_¶ b:madam_, b:mon_frere
 b:my_english b:n_est b:n_y b:not_# b:of_my b:on_dirait b:on_friday b:only_, b:pour_ca b:reste_sur b:s_,
 b:s_a b:sur_ce b:sur_un b:t_, b:tell_you b:that_the b:the_quote b:told_me b:un_s b:une_fille b:vers_une
 b:way_. b:went_in b:y_est b:years_and b:you_charg b:you_have b:you_look b:«_a b:«_un b:¶_has b:¶_que b:»_?
 f:meant p:<ma p:<mil p:<no p:<so p:ais p:ais> p:cteu p:ecte p:emp p:ent> p:ete> p:her p:lle p:par p:pet
 p:sin p:sing p:th> p:ver w:+ w:.. w:a w:after w:aie w:avez w:bag w:billetteri w:bit w:british w:burnt
 w:chair w:claus w:count w:dance w:dans w:differe w:e w:eithe w:enseign w:etais w:etait w:euros w:fifty
 w:guess w:hall w:held w:ici w:je w:jour w:kevin w:kg w:kilometr w:malgr w:match w:maybe w:measur w:menti
 w:nine w:opene w:p w:parti w:peut-etr w:presum w:quinz w:remarqu w:says w:screen w:sitti w:six w:somebody
 w:souhait w:takes w:though w:verbe w:verifi w:vieux w:wait
-0.40
 &f:care~far &f:form~far &f:me~near =... @alike~last @alike~of~2 @denies @figure~other b:"._$ b:"_- b:#_et
 b:,_au b:,_l b:,_les b:,_so b:._bonne b:._in b:._le b:._somebody b:^_four b:^_guillemet b:^_which b:a_une
 b:any_more b:apres_le b:as_you b:dans_la b:de_trop b:depui_que b:enfant_, b:erreur_$ b:est_en b:est_pas
 b:has_been b:il_manqu b:invers_, b:je_viens b:les_deux b:nous_. b:of_" b:one_word b:oubli_. b:pleas_fix
 b:point_, b:school_. b:sont_ceux b:sous_la b:sur_la b:the_the b:up_to b:was_in b:was_on b:with_"
 b:you_couldn b:you_spell b:«_les b:¶_is b:¶_» b:»_! p:<or p:ast w:"? w:* w:agree w:annee w:as w:avril w:been
 w:came w:cape w:cette w:deputy w:desk w:dirait w:does w:doesn w:frere w:goal w:i w:juge w:last w:mark w:may
 w:moi w:paragraph w:plein w:ses w:seul w:singuli w:small w:spell w:text w:unite w:vieill w:viens w:vont
 w:young w:→
-0.45
 &f:form~again~far &f:praise~near &f:you~far @alike~ending @name~new b:#_th b:,_but b:,_de b:,_donc b:,_votre
 b:._did b:._merci b:^_c b:^_le b:^_one b:^_there b:a_eu b:after_a b:ai_vu b:and_¶ b:bonjour_, b:d_apres
 b:date_$ b:de_laiss b:est_de b:est_l b:est_moi b:fin_du b:heard_of b:i_think b:is_one b:l_arret b:la_citat
 b:la_legend b:made_me b:more_than b:n_etait b:nom_de b:pas_¶ b:que_vous b:re_. b:s_. b:s_ecrit b:s_on
 b:should_be b:the_last b:they_re b:un_, b:under_the b:viens_de b:vous_avez b:wrong_word b:you_re b:¶_c
 f:place f:source~again p:<cap p:as> p:cap p:in> p:oun w:.) w:/ w:accen w:born w:celle w:chef w:deux w:given
 w:hand w:laiss w:le w:mene w:mettr w:off w:particip w:prenom w:puis w:relit w:sang w:sinon w:teste w:th
 w:turne w:unles w:vers w:way w:ye
-0.50
 &f:defect~far &f:part~again~near =CAPITALS =twice =year @both b:,_comme b:,_je b:,_she b:^_" b:^_la b:^_she
 b:^_sur b:a_ete b:a_woman b:avec_# b:dit_# b:elle_a b:en_a b:etait_pas b:faut_choisir b:faute_d b:from_the
 b:headlin_says b:ils_sont b:is_for b:l_a b:l_ai b:mate_$ b:plus_de b:si_je b:t_make b:the_second b:they_d
 b:une_fois b:well_. p:ier w:) w:american w:apostroph w:big w:bonne w:capital w:chiffr w:choisir w:doubl w:eh
 w:go w:is w:its w:non w:notic w:orang w:posts w:pound w:second w:table w:tech w:where w:y
-0.55
 @both~of~3 @other~kind b:#_a b:._for b::)_$ b::_" b:^_aux b:^_its b:as_well b:d_have b:dans_tous b:en_#
 b:est_a b:faux_$ b:h_# b:is_in b:je_l b:on_est b:pas_la b:quoi_? b:si_elle b:so_i b:than_. b:the_polic
 b:un_chiffr b:was_# b:was_the p:ee> p:rie w::) w:?? w:both w:citat w:cliqu w:confond w:imagin w:legend
 w:long w:m w:mars w:per w:plusieur w:quoi w:round w:savoir w:syndicat
-0.60
 &=size~2~far @both~of~2 @same~day @same~time b:#_and b:#_is b:,_i b:._( b:^_should b:and_my b:dans_un
 b:full_stop b:merci_pour b:on_cliqu b:pas_# b:pour_l b:the_report b:une_page f:witness~again w:cm w:ends
 w:english w:j w:l w:lien w:passe w:pourta w:sense w:shows w:than w:was w:…
-0.65
 @alike~first @in~its~place @other~result @same~month b:,_ce b:,_for b:,_pas b:._elle b:^_and b:^_me b:^_£
 b:chez_nous b:it_s b:la_photo b:le_# b:one_. b:the_wrong b:you_mean b:»._$ f:defect w:? w:au w:eight w:est
 w:four w:her w:hundr w:ils w:job w:mille w:point w:vu
-0.70
 =face @nothing~else b:,_mon b:^_that b:de_vous b:it_, b:l_articl b:read_this p:<se w:editor w:invers w:mate
 w:otherwis w:phras w:she w:were
-0.75
 =size~11 b:pour_les w:; w:eu w:goes w:mean w:or w:pluriel w:read w:two
-0.80
 =shouts @both~letters @run~3 b:at_the b:de_corrig b:et_non w:, w:befor w:but w:elle w:one
-0.85
 =quote b:,_le b:^_it b:et_pas w:has w:mais w:»
-0.90
 =-ending b:#_? b:^_# b:in_the w:- w:at w:did
-0.95
 =: b:#_, f:form~again w:" w:accord w:date
-1.00
 @other~colour w:re
-1.05
 =?? =size~2 @figure~turned b:._the w:an w:correcteur
-1.15
 =endingIN =size~3 =small~start w:s
-1.20
 b:"_$ b:^_the f:care
-1.25
 b:,_not
-1.30
 @share~5 b:._i
-1.35
 =;
-1.40
 f:part~again
-1.45
 b:what_?
-1.60
 @says~the~doubled w:(
-1.65
 =size~12
-1.70
 =arrow
-1.75
 f:part
-1.95
 @alike~of~1
-2.00
 =letter
-2.10
 w:#
-2.40
 f:form
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
