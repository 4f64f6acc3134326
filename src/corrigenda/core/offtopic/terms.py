"""The words of people who speak of a text (its parts, its signs, its figures), and of those who speak of the world."""

from __future__ import annotations

import re
import unicodedata


def flat(text: str) -> str:
    """The text without its accents, as a phone types it; each character keeps its index."""
    return "".join(unicodedata.normalize("NFD", char)[0] for char in unicodedata.normalize("NFC", text))


# What an article is made of, and what may be wrong with it: together they tell an error, alone nothing.
PART = (
    r"(?:photo|image|pic|picture|vidéo|video|map|carte|table|tableau|graph\w+|chart|pdf|document|link|lien|page|title|titre"
    r"|headline|caption|légende|name|nom|prénom|date|figure|chiffre|nombre|number|word|mot(?! de passe)|lett(?:er|re)|sign|signe|character"
    r"|caractère|symbol\w*|decimal|décimale|point|trait|paragraph\w*|phrase|sentence|line|ligne|quote|citation|age|âge|space"
    r"|espace|unit\w*|percentage|pourcentage|zero|zéro|bracket|parenthèse)s?x?\b"
)
DEFECT = (
    r"(?:missing|wrong|broken|dead|garbled|misplaced|mis\w+led|swapped|mixed|different|duplicat\w+|repeated|twice|extra"
    r"|unreadable|cut off|does(?: not|n['’]?t)|no longer|mort\w*|cassé\w*|manqu\w+|faux|fausse|erroné\w*|mauvaise?|oubli\w+"
    r"|interverti\w*|invers\w+|coupée?|tronqué\w*|répét\w+|doubl\w+|(?:ne |n['’])\w+ (?:pas|plus)|en trop|déplacé\w*"
    r"|the other way|last year['’]s|out of date|outdated|périmée?|anciens?|anciennes?)\b"
)
# Alone these tell no error, but who uses one seldom speaks of the world at large. Taken from lists of terms of grammar,
# typography, page make-up and the calendar, whether a corpus has them or not.
_TERMS = (
    # grammar and spelling
    r"adjecti\w+ adverb\w* conjonction conjunction consonn?e?s?(?:ants?)? voyelles? vowels? diphtongue gérondif"
    r" gerund imparfait infiniti\w+ imperfect preterite past prépositions? prepositions? pronoms? pronouns? possessi\w+"
    r" subjunctive apposition homophones? homonym\w* pléonasm\w+ pleonasm anglicism\w+ américanism\w+ barbarism\w+"
    r" solécism\w+ tautolog\w+ redundan\w+ redondan\w+ néologism\w+ malapropism ambigu\w* français english grammatical\w*"
    r" dictionnaire dictionary bescherelle larousse oxford conjug\w+ accord\w* elision liaison syllabes? syllables? sing plur masc"
    r" fem clause comparati\w+ superlati\w+ apostroph\w+ spell\w* mistyp\w+ typed? tapés?"
    r" lapsus bourde boulette bévue howler blunder bloop\w+ gaffe",
    # typography and characters
    r"bold italics? italiques? underlin\w+ soulign\w+ fonts? capitales? capitali[sz]\w+ lower-?case upper-?case"
    r" minuscul\w+ majuscul\w+ cédill\w+ cedilla tréma umlaut circonflexe circumflex aigu acute ligature tild[ea] tirets?"
    r" dash\w* hyphen\w* slash ampersand asteris\w+ bullet colon semi-?colons? deux-points point-virgule ellipsis brackets?"
    r" crochets? braces? parenthes\w+ characters? caractères? glyphs? encod\w+ unicode html markup balis\w+ symbol\w*"
    r" indent\w* alin\w+ spac\w+ espac\w+ insécables? insert\w* punctuat\w+ ponctu\w+ digits? zéros? zeros? decimals?"
    r" décimal\w+ exponent indices? exposants? letters? lettres? superscript truncat\w+ tronqu\w+ illegib\w+",
    # parts of a page
    r"headings? headlines? headers? titres? sous-titres? intertitres? sub-?title\w* sub-?heading\w* standfirst chapeau chapô"
    r" byline signature footnotes? notes? encadrés? infobox sidebars? paragraph\w* paras? lignes? lines? colonnes? columns?"
    r" captions? légend\w+ graph\w* charts? diagram\w* schémas? tableau\w* tables? maps? infograph\w* vignette thumbnails?"
    r" photos? pictures? pics? images? illustrat\w+ vidéos? videos? audio podcasts? embed\w* liens? links? urls?"
    r" hyperlinks? hyperliens? redirect\w* pdf documents? fichiers? files? downloads? téléchargement sources? références?"
    r" references? citations? quot\w+ guillemets? exergue extraits? excerpts? annexes? traduct\w+ translat\w+ sous-titrage",
    # figures, units, the calendar
    r"(?:cent|mill)i(?:mètres?|meters?|metres?|grams?|litres?) kilomèt\w+ kilomet\w+ mètres? metres? meters? miles? yards? inches"
    r" pouces hectares? acres? tonnes? tons? litres? gallons? degrés? degrees? celsius fahrenheit percent pour-cent pourcent\w+"
    r" percentages? millions? milliards? billions? thousands? milliers? centaines? dozens? douzaine\w* halves moitié third tiers"
    " quarts? quarter deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante"
    " two three four five seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred"
    " janvier février mars avril juin juillet août septembre octobre novembre décembre january february march april june"
    " july august september october november december monday tuesday wednesday thursday friday saturday sunday lundi mardi"
    r" mercredi jeudi vendredi samedi dimanche siècles? century centuries average totals? sums? addition\w*"
    " née? born died décédée? founded fondée? created créée? population altitude superficie",
    # who is who, and where
    r"prénom\w* surnames? initials? initiales? nickname surnom homonymes? namesake maiden"
    r" titre titles? spelled épel\w+ pronounced prononc\w+ nommée? named called rename\w*",
    # what an error is and does to a text
    r"confond\w* confus\w+ contradict\w+ contredi\w+ incohér\w+ inconsisten\w+ mismatch\w* discrepan\w+ interver\w+"
    r" invers\w+ swap\w* switched mixed mélang\w+ garbl\w+ misplac\w+ misquot\w+ misattribut\w+ mislabel\w+ mistrans\w+"
    r" misread\w* omi[ts]\w* omission\w* oubli\w+ forgot\w* miss(?:ed|ing) absent manqu\w+ superflu\w* extra"
    r" duplicat\w+ repeat\w* répét\w+ twice dupliqu\w+ doublons? incomplet\w* incomplete unfinished inachev\w+"
    r" coupée? erron\w+ inexact\w* inaccura\w+ imprecis\w* imprécis\w+ approximati\w+ correct\w* corrig\w+ rectifi\w+"
    r" amend\w* revis\w+ précis\w+ verif\w+ vérifi\w+ proof\w* relect\w+ relis\w* relire reread",
)
_TERM = re.compile(
    rf"\b(?:{'|'.join(term for terms in _TERMS for term in flat(terms).split())})\b", re.IGNORECASE
)


def speaks_of_text(remark: str) -> bool:
    """Whether a remark, made flat, uses a word of people who speak of a text, its figures or its dates."""
    return bool(_TERM.search(remark))


# Who speaks of the world says it of himself, of everybody, of always; who speaks of a text hardly does.
_WORLD = tuple(
    re.compile(rf"(?<!\w)(?:{flat(pattern)})", re.IGNORECASE)
    for pattern in (
        r"(?:moi|nous|mon|ma|mes|nos|notre|my|we|our|ours|us|myself)\b|j['’ ](?:ai|étais|habite|aime|adore)|i(?:['’]ve|['’]d| have| had| was| want| love| hate| live)\b",
        r"(?:tous|toutes|tout le monde|toujours|jamais|rien|personne|quelqu['’]un|chacun|everyone|everybody|nobody|nothing|never|always|anyone|someone|ever|forever)\b",
        r"(?:pourquoi|comment|quand|combien|où|à quand|est-ce que|why|how|when|where|what about|can|could|do|does|is there|are there)\b[^?]{0,200}\?",
        r"(?:très|trop|tellement|vraiment|totalement|complètement|tant|si peu|so|very|too|totally|absolutely|really|completely)\b",
        r"(?:gens|monde|vie|mort|argent|pays|ville|village|état|loi|justice|police|école|hôpital|enfants?|famille|peuple|travail|money|country|town|world|life|law|justice|police|school|hospital|children|kids|family|workers?|rich|poor|war|guerre|prison|jail|votes?|voter|government)\b",
    )
)


def speaks_of_world(remark: str) -> int:
    """How many of the manners of those who speak of the world at large a remark, made flat, has."""
    return sum(bool(pattern.search(remark)) for pattern in _WORLD)
