"""Families of words, French and English, made flat: what is learnt about one word holds for its family."""

from __future__ import annotations

from functools import lru_cache

# A star stands for any ending.
_FAMILIES = {
    "form": (  # grammar, spelling, typography
        "accent* accentu* accusati* acute adverb* anglicism* antecedent* apostroph* apposition* asteri* "
        "auxiliaire* auxiliar* barbarism* begaie* begaiement bescherelle blooper* boulette bourde* "
        "bracket* cedille* checker chipot* circonflexe circumflex cod colons comma commas conditionnel "
        "conjonction* conjug* conjunction* consonant* consonne* copydesk coquille* correcteur* "
        "correcteurs correction* dashes determinant* dictionary dictionnaire* exponent exposant faute* "
        "feminin* genitive gerund* gramma* grammar* grammat* grevisse guillemet* homonym* homophone* "
        "howler* hyphen* imparfait imperatif infinitif* insecable* instit* instituteur institutrice "
        "invariable* italic* italique* lapsus larousse letter letters lettre* lowercase majuscule* "
        "malaprop* maniaque masculin* merriam minuscule* misprint* misspel* mot mots neologism* nitpick* "
        "nominati* noun nouns orthograph* orthographe* oxford parenthes* participe* pedant* pleonasm* "
        "plural* plurie* pluriel ponctuation possessi* preposition* preterit* professeur pronom* pronoun* "
        "proofread* punctuat* purist* puriste* quotation redoubl* relecteur* relecture* relire relis* "
        "relu* repeat* repeated repetition* schoolteacher semicolon* singular singulier slash solecis* "
        "spaces spacing spell* spelling* spelt stickler stutter* subeditor* subjonctif subjunctive "
        "superscript syllab* synonym* syntax* tatillon* tautolog* teacher term terme termes terminaison* "
        "tiret* traduct* traduit translat* trema typo typograph* typos uppercase verb verbe* verbs "
        "virgule* vocab* vowel* voyelle* webster words"
    ),
    "part": (  # the parts of a page
        "alinea byline caption* chapeau chapo chart* cliche* colonne* courbe* dessin diagram* document* "
        "encadre* footnote* graph* graphique* headline* hyperlink* illustration* infobox infograph* "
        "intertitre* legende* lien liens ligne* line lines link links map maps note para paragraph* "
        "paragraphe* pdf photo* photograph* phrase* pic pics picture* schema* sentence* sidebar "
        "sous-titre* standfirst subheading* tableau* title* titre* url"
    ),
    "defect": (  # what is wrong with them
        "absent* astray avale* awkward bancal* charabia clumsy confond* confus* confusion contradic* "
        "contredi* contresens correspond* discrepan* disparu* doubled dropped duplic* egare* erreur* "
        "errone* error* fausse fausses garbl* illisible* inachev* incoher* incomplet* incomplete "
        "inconsist* incorrect* inexact* interver* invers* mangled manqu* manque melang* mislabel* "
        "mismatch* missing mistake* mistook mistrans* mixed obsolete* omis* omit* oubli* outdated perime* "
        "redundant repeat* repete* reversed superflu* swap* transpos* tronque* truncat* twice unfinished "
        "useless wrong*"
    ),
    "writing": (  # writing and mending
        "accroch* add ajout* amend* appel* called changer checked correct* corrig* delete dire dites doit "
        "ecri* edit enlev* fallait falloir fix fixed flag heurt* instead lire means meant mention* "
        "modifi* named nomm* notic* notice* parlez plutot pointing precis* rather reading rectifi* "
        "remark* remarqu* remove remplac* repere* replace* signal* spelled spot spotted supprim* tiqu* "
        "verif* veut vouliez voulu write writes written wrote"
    ),
    "care": (  # being careful
        "aren believe certain crois isn maybe pense perhaps peut-etre possibly sauf semble shouldn surely "
        "think wasn"
    ),
    "source": (  # where one looks it up
        "abstract according acte affiche* annuaire apres archive archives biograph* brochure calendar "
        "calendrier census certificate communique dictionnaire etat-civil facade insee leaflet memoires "
        "minutes notice official* officiel* panneau paper poster prefecture proces-verbal program "
        "programme pv recensement register selon source* thesis timetable website wiki wikipedia"
    ),
    "witness": (  # who was there, and kin
        "assiste* attended aunt beau-frere beau-pere brother colleague* collegue* conduit* connai connais "
        "cousin* dad daily daughter etais everyday family father frere gran grand-mere grand-pere "
        "grandfather grandmere grandmother grandpere habit* husband knew know known lived mamie mari mere "
        "mom mother mum neighbor* neighbour* oncle papi papy pere played present* retired retraite* "
        "sister soeur tante temoin* travaill* uncle vecu veuve voisin* walked widow wife witness*"
    ),
    "service": (  # the paper, the site, the account
        "404 abo abonn* accessib* account* activ* ad ads advert* adverts agrandir agrandit alert* alerte* "
        "android app appli application* applis apps bandeau banner* blank bloque* boite bouton* browser* "
        "buffer* bugs button* cadeau* cancel* charg* charged charger chrome click* client clientele "
        "clique* computer* connect* consent* contraste cookie* cookies courriel* crash* crashes croise* "
        "croises crossword* debit* debited deliver* demenag* desabonn* desinscri* desk display* distrib* "
        "distribu* download* ecran enlarge* exemplaire* facteur* factur* facture* fige* firefox "
        "formulaire freeze* frozen gagne* gdpr grille* helpdesk hotline iban identifi* inbox infolettre* "
        "invoice* ios ipad iphone jeu-concours kiosk* kiosque* lag* laptop letterbox livr* load loading "
        "loads log logged login mac magasin magazine mailbox maj mdp mobile mot-de-passe motdepasse "
        "mots-fleches navigateur* newsagent* newsletter* notif* notification* ordi ordinateur* paiement* "
        "password* payant paywall* pc plante* pop-up* popup* porteur* postal postier postman prelev* "
        "preleve* print printing profil* profile promo pub publicit* pubs push puzzle* quiz rame* "
        "reactiv* recharg* reconnect* refresh* refund* reimburs* reload* rembours* renew* renouvel* "
        "resili* rgpd rib safari screen* screen-reader scroll* service-client sign-in signin smartphone "
        "spam subscri* sudoku* supplement* support swip* tablet* tablette* telecharg* unsubscrib* updated "
        "vpn wifi zoom"
    ),
    "contact": (  # reaching somebody, having something
        "adress* aimerais appeler appelez apply auriez autoris* billet* booking* candidat* cherche* "
        "contact* coordonnees copie* copies copy cout* cv don donate dons embauch* emploi enrol* "
        "entretien* etudiant* exemplaire* expose* forward* horaire* information* inscri* intern "
        "internship* intervenir interview* invest* invit* job jobs joignable joindre joins journaliste* "
        "licence license looking meet newsroom parking passer pdf permission petition* photographe* "
        "photographer* postul* pourriez pouvez propose* proposer puis-je purchase* rappel* rappelez reach "
        "recrut* redact* rencontr* renseign* reporter* reprint* reprod* republi* reserv* reuse scoop "
        "search* sending souhait* soumettre stage* student* submit suggest* temoign* testif* ticket* "
        "tirage* transmett* tuyau vacanc* voudrais wish wondering"
    ),
    "comments": (  # the comments under the article
        "abuse* anonym* ban banned banni* bans blocked censor* censur* charte com comment* commentaire* "
        "commenter commenters coms downvot* fil forum* hateful internaute* intervenant* moder* moderat* "
        "moderateur* moderator* modo* post posted posting posts pouce* pseudo* racist* reglement removing "
        "rules signale* signaler thread* troll* trolls upvot* username* vulgar*"
    ),
    "advertising": (  # selling
        "achetez agenda annonc* announce* backlink* betting bitcoin* blogger* blogueur* boost* boutique "
        "brocante buvette cabinet campagne campaign casino* cbd click cliquez collaborat* commandez "
        "communique consult* credit* crypto* dealership decouvrez devis diet diffus* discount* discover "
        "dofollow enrol entree evenement* event exposants foire forex gagnez garanti* guaranteed guest "
        "http https influenc* inscrivez-vous leads loan* loans loto marketing massage* offer offers "
        "offert* offerte* outlet partenariat* partnership* pills plombier plumb* poids prets profitez "
        "promo* promotion* quality quote ranking reduction* referencement remise* seo serrurier shipping "
        "soldes specialis* specialist* sponsor* telegram trading traffic trafic viagra vide-grenier* "
        "vide-greniers visibilite visibility visitez voyance webinaire* webinar* whatsapp wholesale www"
    ),
    "praise": (  # thanks and praise
        "ador* adore* aime aimee beautiful* bonheur bravo brilliant chapeau charming congrat* continuez "
        "delic* delight* emouv* enjoy* excellent* fantastic fascinating felicit* fiere formidable* "
        "genial* heureu* heureux informative journalism limpide loved lovely magnifique* merci passionna* "
        "pedagog* regal* remarqua* splendide* superbe* thank thanks touch* touchant* wonderful"
    ),
    "person_concerned": (  # the person concerned
        "autorisation* avocat* behalf concernee consent* defam* demand* dement* dementi* demeure denies "
        "diffam* erase* formally formellement harass* harcel* inser* insertion juridique* lawyer* legal* "
        "libel* oubli plainte* porte-parole prejud* privee rectificat* removal remove represent* "
        "reputation* require* retir* retrait rgpd solicitor* sue suing threat* tribunal* visee"
    ),
    "anger": (  # anger
        "absurd* agenda angel* appall* asham* betise* bias* biased blague* bobo* bourrage brainwash* "
        "bull* clown* clowns collabo* comique communist* complot* conne connerie* conspir* copains "
        "corromp* corrupt* crap crimin* cronies debile* degout* degueu* deplorabl* desinform* disgrac* "
        "disgust* ecoeur* facho* farce fascis* fed garbage gauchist* gaucho* hiding hont* honte* honteux "
        "hypocri* ideolog* idiot* ignoble* ignomini* imbecile* immig* indecen* indign* intox islam* joke "
        "jokes lamentabl* laxis* left-wing leftie* lefty liar* lobby* lying magouill* manipul* marre "
        "mascarad* mensong* menteur* menteurs migrant* militant* minable* moron* naive nonsense nulles "
        "outrag* partial* partisan* pathetic pathetiqu* patrie pourri* propagand* racaill* ras-le-bol "
        "revolt* revolta* ridicul* right-wing rigol* risible* robb* rubbish scandal* scandale* shame* "
        "shameful socialist* stupid* stupide* terroris* thief thieves vendu* voleur* vomir voyou* woke"
    ),
    "politics": (  # politics
        "actionnaire* aides assembl* assist* balles benefit* bikes border* boss bosses brussels bruxelles "
        "bucks chomage chomeur* citizen* citoyen* climate* congress conseiller* conservat* contribu* cops "
        "council councill* coupable crime crimes cyclist* cycliste* delinquan* democrat* depens* depute* "
        "ecolo* ecologi* electeur* election* elite* elu elue environn* eolien* etat eu europe flic* "
        "fonctionnaire* fortune* fric frontier* gaspill* gouvern* govern* greve* guerre* guilty hopitaux "
        "immigr* impot* impots insecurite israel jail judge* judges justice labour liberal* macron nhs "
        "nucleaire palestin* parlement* parliament* parties party patron* people peuple planet planete "
        "pognon policier* politi* politic* quid republic* riche* russ* salaire* securite senat* "
        "shareholders strike* subsid* subvention* syndicat* tax taxe* taxes taxpayer* tories tory "
        "trottinette* trump ue ukrain* victime* vote voter* votes voting wages waste* welfare"
    ),
    "everybody": (  # everybody and nobody
        "agriculteur* anyone automobilist* children chomeurs commercant* drivers elderly eleves enfants "
        "everybody everyone farmer* generation* gens habitants homme* humain* human* ils jeunes kids life "
        "local locals motorist* nobody nous our ouvrier* parents paysan* people residents riverain* "
        "shopkeepers societe society someone them they tous toutes us vies we workers young"
    ),
    "always": (  # always and never
        "absolument absolutely again always autrefois chaque complet* completement decidement dhab epoque "
        "era ever every evidemment forever franchement frankly habitude honestly honnetement jadis jamais "
        "meanwhile naturellement never nothing nowadays obviously pendant pourtant purement rien "
        "serieusement serieux seriously tellement total* totalement toujours typical* used usual utterly"
    ),
    "wish": (  # what should be done
        "abolish* act arretez arretons assez back boycott* bring cessez demission* devraient devrait "
        "esper* espere faites favor favour hope imagine* imaginez interdire oppose* ought pensez pourvu "
        "refuse* resign* reveillez souhaitons soutenons veulent veut veux vivement waiting wish"
    ),
    "why": (  # asking why
        "combien est-ce pourquoi quoi who why"
    ),
    "laugh": (  # laughing
        "amus* bof drole funny ha haha hahaha hehe hihi ironie ironique irony laugh* lmao lol mdr mouais "
        "pff pfff ptdr rigole ris rofl smile sourire xd"
    ),
    "view": (  # holding a view
        "accord agree avis bored boring common condole* courag* courage democrat* desaccord deserve* "
        "disagree dommage egalite ennuy* equality estime ethic* ethique expensive freedom hero heroes "
        "heros hommage issue* juge laid liberte logique merite moche nul opinion opinions overpriced "
        "overrated paix pathetic pauvre pensee* pity prayers prefer prefere prefers probleme* reasons "
        "reel respect* rip sad sense surcote thoughts triste tristesse truth ugly vas-y verite view views "
        "vivement"
    ),
    "paper": (  # the paper and its trade
        "clickbait copinage couvert* couvrez coverage deontolog* edito editor* editorial* equilibr* "
        "impartial* investig* journal* journalism* journaliste* lecteurs media* medias neutral* neutre "
        "newspaper* paper* papier publier putaclic rag readers readership redac redaction* reporter* "
        "rubrique tabloid* torchon"
    ),
    "you": (  # you
        "vos votre vous you your yours"
    ),
    "we": (  # we
        "nos notre nous on our ours us we"
    ),
    "me": (  # I
        "i j je ma me mes mine moi mon my myself"
    ),
    "they": (  # they
        "ces eux ils leurs them these they"
    ),
    "money": (  # money
        "argent balles billion billions euro euros impots milliard milliards million millions money "
        "pounds quid salaire taxes wages"
    ),
    "rulers": (  # who governs
        "council councillor councillors deputes elus gouvernement government maire mairie mayor minister "
        "ministers ministre ministres politicians prefet president presidente"
    ),
    "letter": (  # letters and words
        "letter letters lettre lettres mot mots word words"
    ),
    "place": (  # where in the text
        "bas bottom debut dernier derniere deuxieme end fin first fourth haut last ligne line premier "
        "premiere quatrieme second third titre top troisieme"
    ),
    "wrong": (  # wrong, bad, missing
        "bad broken casse coupe cut dead deux double extra fausse faux manque mauvais mauvaise missing "
        "mort trop twice wrong"
    ),
    "meant": (  # what was meant
        "devrait faut instead lieu mean meant plutot rather should supposed surely voulez vouliez voulu"
    ),
}
# One of these where the paragraph has another of the same kind tells what is right: “on Tuesday”.
_KINDS = {
    "day": (
        "demain dimanche fri friday hier jeudi lendemain lundi mardi mercredi mon monday samedi sat "
        "saturday sun sunday thu thur thurs thursday today tomorrow tue tues tuesday veille vendredi wed "
        "wednesday yesterday"
    ),
    "month": (
        "aout apr april aug august automne autumn avril dec december decembre ete fall feb february "
        "fevrier hiver jan january janvier juillet juin jul july jun june mai march mars may nov november "
        "novembre oct october octobre printemps sept september septembre spring summer winter"
    ),
    "colour": (
        "black blanc blanche bleu bleue blue brown brun brune gold gray green grey gris grise jaune "
        "marron noir noire orange pink purple red rose rouge silver vert verte verts violet white yellow"
    ),
    "unit": (
        "acre acres an annee annees ans celsius cents century cl cm day days degree degrees degres dollar "
        "dollars euro euros fahrenheit feet foot francs g gallon gramme grammes gw h hectare hectares "
        "heure heures hour hours inch inches joule jour jours kg kilo kilometre kilometres kilos km kw "
        "kwh litre litres livres m2 metre metres mg mile miles minute minutes ml mm mois month months mw "
        "mwh ounce pence percent pint points pound pounds pourcent second seconde secondes seconds "
        "semaine semaines siecle stone ton tonne tonnes tons volt watt watts week weeks yard yards year "
        "years"
    ),
    "direction": (
        "after amont apres aval avant bas before dessous dessus droite east eastern est gauche haut left "
        "nord north northern ouest right rive south southern sud west western"
    ),
    "role": (
        "adjoint ailier avocat avocate barrister bishop canon capitaine captain ceo cfo chair chairman "
        "chairwoman chief coach colonel commissaire conseiller conseillere corporal cpl cure defender "
        "depute deputee deputy directeur director directrice doctor dr editor entraineur eveque gardien "
        "general goalkeeper head headteacher infirmier infirmiere inspector judge juge keeper lawyer "
        "lecturer lieutenant maire manager mayor medecin midfielder minister ministre mp nurse owner "
        "pasteur pc pilier prefet prefete president presidente pretre priest procureur professeur "
        "professor secretaire secretary senateur senator senatrice sergeant sgt solicitor striker teacher "
        "treasurer tresorier tresoriere vicar vice"
    ),
    "kin": (
        "aunt brother compagne compagnon cousin cousine daughter epouse epoux father femme fille fils "
        "frere grand-mere grand-pere granddaughter grandson husband jumeau jumelle mari mere mother "
        "nephew neveu niece oncle partner pere sister soeur son stepfather stepson tante twin twins uncle "
        "veuf veuve widow widower wife"
    ),
    "time": ("afternoon am apres-midi evening matin midi midnight minuit morning night noon nuit pm soir"),
    "result": (
        "achete alive battu closed construit dead defaite demoli draw elu ferme gagne licencie loss lost "
        "mort nomme nul open ouvert perdu shut vendu victoire vivant win won"
    ),
}


def _index(groups: dict[str, str]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    whole: dict[str, set[str]] = {}
    started: dict[str, set[str]] = {}
    for group, words in groups.items():
        for word in words.split():
            index = started if word.endswith("*") else whole
            index.setdefault(word.rstrip("*"), set()).add(group)
    return whole, started


_WHOLE, _STARTED = _index(_FAMILIES)
_KIND_OF, _ = _index(_KINDS)
_SHORTEST, _LONGEST = min(map(len, _STARTED)), max(map(len, _STARTED))


@lru_cache(maxsize=8_192)  # the words of a language return
def families_of(word: str) -> frozenset[str]:
    """The families that a flat word belongs to."""
    found = set(_WHOLE.get(word, ()))
    for size in range(_SHORTEST, min(len(word), _LONGEST) + 1):
        found |= _STARTED.get(word[:size], set())
    return frozenset(found)


def kinds_of(word: str) -> set[str]:
    """The kinds of things (days, months, units, offices …) that a flat word names one of."""
    return _KIND_OF.get(word, set())
