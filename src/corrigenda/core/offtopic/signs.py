"""The signs: what in a remark speaks for a topic, or for an error in the text; French and English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from corrigenda.core.offtopic.terms import DEFECT, PART, flat


class Topic(StrEnum):
    """What a message is about when it is not about an error in the text."""

    OPINION = "opinion"
    COMMENTS = "comments"
    SERVICE = "service"
    CONTACT = "contact"
    ADVERTISING = "advertising"
    PRAISE = "praise"
    PERSON_CONCERNED = "person_concerned"


@dataclass(frozen=True, slots=True)
class Sign:
    """A turn of phrase and how much it weighs for its topic; topic None: for an error in the text."""

    topic: Topic | None
    weight: float
    pattern: re.Pattern[str]


def _signs(topic: Topic | None, weight: float, *patterns: str) -> list[Sign]:
    return [
        Sign(topic, weight, re.compile(rf"(?<!\w)(?:{flat(pattern)})", re.IGNORECASE)) for pattern in patterns
    ]


_O, _M, _S, _C, _A, _P, _R = Topic

# "A, not B" contrasts two readings; "was not delivered", "n'est pas arrivé" deny a verb.
_NOT_OF_A_VERB = "".join(
    rf"(?<!\b{verb} )"
    for verb in (
        *(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "can",
            "could",
            "will",
            "would",
        ),
        *(
            "suis",
            "est",
            "sont",
            "etait",
            "etaient",
            "ai",
            "a",
            "avez",
            "ont",
            "avait",
            "peut",
            "peux",
            "fait",
        ),
    )
)

SIGNS: tuple[Sign, ...] = (
    # ---- opinion
    *_signs(
        _O,
        1.3,
        r"(?:à|de) mon (?:humble )?avis|selon moi|en ce qui me concerne|pour ma part",
        r"in my (?:humble )?(?:opinion|view)|if you ask me|as a (?:nurse|teacher|parent|taxpayer|resident|doctor)",
        r"(?:pas|plus) d['’]accord|(?:completely |totally |strongly )?disagree",
        r"(?:quelle )?honte(?:ux|use)?\b|scandaleu|lamentabl|navrant|déplorabl|écœur|indigne|inepti|minable|n['’]importe quoi",
        r"shame\b|ashamed|disgust|appalling|disgrac|scandal|rubbish|nonsense|garbage|outrage",
        r"propagande|parti pris|partial|orienté|désinformation|mensong|bien-pensan|(?:article|enquête|portrait|encore un|uniquement) à charge\b|vendus? (?:au|aux|à)",
        r"propaganda|bias|one-sided|fake news|left-wing|right-wing|clickbait|agenda\b|puff piece|paid by",
        r"putaclic|racoleu|caniveau|faire du clic|du buzz",
        r"vous (?:devriez|feriez mieux|êtes (?:tous )?(?:des|vendus)|ne (?:dites|parlez|donnez))",
        r"why (?:don['’]t|do(?: not)?) you|you (?:never|lot|always|people)|how dare you|do some proper",
        r"pourquoi (?:ne )?(?:parlez|dites|donnez|n['’]avez)-?(?:vous)?",
        r"on (?:s['’]en (?:fiche|fout|moque)|marche sur la tête)|ras[- ]le[- ]bol|aucun intérêt|sans intérêt",
        r"who cares|good riddance|vote them out|not news\b|fed up|sick of|enough is enough",
        r"bien fait pour|condoléances|pauvre (?:france|pays|homme|femme)|bravo à (?:elle|lui|eux)|mérite(?:rait)?",
        r"my thoughts are with|so sad|such a shame|what a (?:brave|load|waste|shame|pity)|deserves?\b|leave the",
        r"il (?:faudrait|serait|est) (?:grand )?(?:temps|plutôt|interdire|arrêter)|il faut (?:tout )?(?:arrêter|interdire)",
        r"(?:it is|it['’]s) (?:high )?time|we need (?:more|fewer|less)|should (?:resign|be in (?:prison|jail)|bring back|be fired)",
        r"j['’]aimerais réagir|je voudrais réagir|donner mon avis|ma réaction|mon opinion",
    ),
    *_signs(
        _O,
        0.8,
        r"je (?:trouve|considère|dis|suis (?:écœuré|déçu|choqué|outré|révolté|indigné))|moi,? je",
        r"i (?:feel|would never|have lived|remember when|cannot believe|can['’]t believe)|honestly",
        r"gouvernement|ministre|président|politicien|politique|impôts?|argent public|élus?\b|syndicats?|écologistes?",
        r"government|politicians?|taxpayers?|tax on|mayor|council(?:lors?)? (?:is|are|should)|the system|country is",
        r"comme (?:d['’]habitude|toujours)|encore (?:un|une|et toujours)|toujours (?:le|la|les) mêmes?|personne n['’]en parle",
        r"as usual|once again|nothing (?:will|has)|nobody (?:asked|ever)|everybody knows|they all know|year after year",
        r"les (?:gens|jeunes|riverains|cyclistes|automobilistes|agriculteurs|retraités|victimes|anglais|français)",
        r"(?:the )?(?:people|cyclists|motorists|residents|victims) (?:like|think|who|are|stopped)|real (?:issue|problem|scandal|question)s?",
        r"vrais? (?:problèmes?|question)|vraie question|franchement|honnêtement|tout simplement|qui peut croire",
        r"votre journal\b|ce journal|votre journaliste|journalis(?:me|tes?)|this paper|your (?:paper|reporter)|journalism|article (?:totalement|très)",
        r"(?:dé)?çoit|décevez|décevant|expected better|disappoint",
        r"devrai(?:t|ent) (?:être|avoir|payer|démissionner|prendre)|n['’]ont qu['’]à|laissez les|qui va payer|on nous",
        r"if people|they should|stop (?:scaring|printing|giving)|how much longer|what about\b|why (?:is|give|should|do we)",
        r"de mon temps|my grandmother|when i was|autrefois",
    ),
    # Who reports an error says it as carefully as who gives an opinion.
    *_signs(_O, 0.4, r"je (?:pense|crois)\b|i (?:think|believe)\b"),
    # ---- the comments under the article
    *_signs(
        _M,
        1.4,
        r"(?:mon|mes|vos|leurs|les|un|ce) (?:commentaire|message|post)s?\b",
        r"(?:my|your|the|open|reopen|of) (?:comments?|posts?)(?: section)?\b|comments (?:should|are|section)|removed my",
        r"modérat|modér(?:é|ée|és|er)\b|censur|moderat|censor",
        r"compte (?:bloqué|banni|suspendu)|account (?:banned|blocked|suspended)",
    ),
    # ---- the paper, the site, the account
    *_signs(
        _S,
        1.4,
        r"abonn(?:é|ée|és|ement|er|ez)|résili|désinscri|désabonn|newsletter|infolettre|paywall",
        r"subscri|unsubscrib|mot de passe|password|log ?in\b|log in|identifiant|(?:me|se) connecter|connexion",
        r"(?:pas|jamais|plus) (?:reçu|arrivé|livré)|n['’]est pas (?:arrivé|livré)|livraison|boîte aux lettres|facteur\b",
        r"not (?:been )?delivered|no (?:news)?paper|delivery|my paper|my newspaper",
        r"prélev|prélèvement|rembours|facture\b|refund|charged (?:my|twice|me)|credit card|invoice",
        r"application (?:plante|ne)|appli (?:plante|ne)|the app\b|app crashes|bandeau|cookie|se lance pas|bug\b",
        r"(?:trop de|de la|les) publicités?|too many ads|pop-?ups?|illisible sur|page keeps",
    ),
    # ---- somebody to reach, something to have
    *_signs(
        _C,
        1.4,
        r"coordonnées|contacter|joindre (?:la|le|l['’]|cette|votre)|entrer en contact|numéro de téléphone|transmettre",
        r"phone number|in touch with|contact (?:the|your|details)|speak to|pass (?:my|this) (?:message|on)|e-?mail address of",
        r"(?:je|nous) (?:souhait|voudr|aimer)\w+ (?:vous )?(?:proposer|soumettre|inviter|rencontrer)|idée d['’]article|proposer un sujet",
        r"(?:i|we) have a story|story for you|press release|communiqué de presse|organise un|pouvez-vous l['’]annoncer",
        r"je (?:re)?cherche|looking for|full list|liste complète|m['’]envoyer|send me|en pdf\b|as a pdf",
        r"reprodui|reprint|republish|réutiliser|droits? de (?:reproduction|diffusion)|permission to",
        r"où (?:peut-on|puis-je|acheter)|where can (?:i|we)|quels sont les|what time|horaires(?! (?:indiqu|donn|affich|annonc|sont|ont))|opening hours|acheter (?:les|des)|buy tickets",
        r"stage\b|candidature|offre d['’]emploi|internship|job\b",
    ),
    # ---- how people speak who do not speak of the text: a stance, a wish, sympathy, a memory, a question about life
    *_signs(
        _O,
        1.0,
        r"(?:je|j['’]) ?(?:espère|souhaite que|boycotte|refuse|n['’]irai|ne (?:comprends|supporte|regarde|lirai|vois) (?:pas|plus))",
        r"i (?:hope|wish|refuse|will never|would (?:rather|never)|stopped|am (?:furious|appalled|disgusted)|don['’]t (?:see|understand) why)",
        r"(?:ils|elles|on|vous|il|elle) (?:ferai(?:en)?t|feriez|devrai(?:en)?t|devriez) |il (?:faudrait|suffirait)|qu['’](?:ils|elles|on|il) (?:rende|pai|arrête|aill|s['’]occupe|commence)",
        r"(?:they|we|you|the council|cyclists|drivers|parents) (?:should|ought to|need to|must|couldn['’]t|can['’]t even) ",
        r"quel(?:le)?s? (?:gâchis|tristesse|bande|horreur|bêtise|hypocrisie|courage|culot|pays|époque|chance|bonheur|dommage)",
        r"(?:pauvres? (?:gamin|enfant|famille|gens|bête)|pensées? (?:à|aux|pour)|courage (?:à|aux)|toutes mes pensées|paix à son âme|repose en paix)",
        r"(?:thoughts and prayers|so sorry|rest in peace|\brip\b|poor (?:man|woman|child|boy|girl|family|thing|soul)|serves? (?:him|her|them|you) right)",
        r"(?:mon|ma|mes) (?:grands?-?(?:père|mère)s?|grands?-parents|enfance|jeunesse|quartier)|c['’]était mieux|que de souvenirs|à mon époque",
        r"my (?:grand(?:mother|father|parents)|childhood|street|neighbou?rs)|(?:lovely|fond|happy|many) memories|used to be so|those were the days",
        r"(?:et )?pendant ce temps(?:-là)?|personne (?:ne )?(?:nous|n['’]a|ne dit)|qui (?:va|vont|a encore|peut)|comment peut-on|jusqu['’]à quand|et (?:les|nos) [\w ]{3,30} ?,? on",
        r"how (?:can|could|do) (?:they|you|anyone|people)|who(?:['’]s| is| will| will be)? (?:going to )?pay|(?:about|high) time|time (?:for|to)\b|meanwhile|nobody asked",
        r"typical\b|utter(?:ly)?\b|sick (?:of|and tired)|(?:les|the) (?:écolos|bobos|gauchistes|riches?|rich|powerful|elite|politiciens) ",
    ),
    *_signs(
        _C,
        1.2,
        r"^(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|test|testing|essai|thanks)(?: there| à tous| tout le monde)?\s*[.!]*$",
        r"(?:pouvez-vous|pourriez-vous|peut-on|puis-je|peut-être pourriez-vous) (?:me |nous |m['’])?(?:donner|envoyer|dire|indiquer|republier|utiliser|avoir|transmettre)",
        r"(?:à quelle heure|quelqu['’]un (?:sait|connaît|peut)|est-ce (?:que c['’]est )?ouvert|quand (?:ouvre|commence|a lieu)|combien coûte)",
        r"(?:is it|are they|when (?:does|is|are)|does anyone|can anyone|how much (?:is|does)|how do i|where do i) (?:open|know|start|get|closed|close|the|it|find|cost|apply|join)?",
        r"(?:nous organisons|merci de (?:l['’]|les? )annoncer|please (?:publish|announce|advertise|print|include) (?:details|our|this|my)|coffee morning|appelez-moi|call me\b|un scoop)",
    ),
    *_signs(
        _S,
        1.2,
        r"illisible|toutes (?:ces|vos|les) pub|m['’](?:a|avez|ont) (?:prélevé|débité|facturé)|(?:débité|prélevé|facturé)e?s? (?:deux|trois|plusieurs) fois",
    ),
    *_signs(
        _O,
        1.0,
        r"(?:je suis |totalement |fermement )?opposée? (?:à|au|aux)\b|i(?:['’]m| am) against|ne partage pas|partage (?:pas|l['’]avis)",
        r"il faut (?:arrêter|interdire|virer|cesser)|donner la parole|éditorialistes?|columnists?|(?:[\w'’]+ )?dehors ?!",
        r"essayez donc|mettez-vous à|try living|allez (?:vivre|dire|demander)",
    ),
    *_signs(
        _S,
        1.2,
        r"(?:has|have)(?: not|n['’]?t) (?:been )?(?:delivered|arrived|come|received)|j['’ ]?arrive pas à (?:lire|ouvrir|me|voir)",
        r"(?:can(?:no|['’])?t|unable to) (?:log|read|sign|access|get into)",
    ),
    *_signs(
        _C,
        1.2,
        r"^(?:ok|okay|merci|thanks|thank you|ok (?:merci|thanks))\s*[.!]*$|(?:happy|joyeux) (?:birthday|anniversaire|christmas|noël)",
        r"(?:parler|speak|talk) (?:à|avec|to|with) (?:quelqu['’]un|un journaliste|someone|somebody|a (?:reporter|journalist))|pourriez-vous l['’]",
        r"(?:i['’]d|i would|we['’]d|we would) like (?:an?|some|to (?:buy|get|have|order|receive)) |j['’]aimerais (?:avoir|acheter|commander|recevoir)",
    ),
    *_signs(
        _P,
        1.2,
        r"(?:great|good|fine|superb|fantastic|wonderful|brilliant) (?:reporting|journalism|job|stuff|writing|interview)|(?:made my day|loved (?:this|it))|^(?:brilliant|superb|excellent|génial|super|parfait|wonderful)\b",
    ),
    # ---- advertising
    *_signs(
        _A,
        1.4,
        r"seo\b|backlinks?|référencement|ranking|guest posts?|sponsoris|sponsored|webmaster",
        r"casino|crypto|bitcoin|viagra|whatsapp|crédit rapide|offre de prêt|prêt entre|bonus\b|forex|loans?\b",
        r"gagnez|earn money|argent facile|depuis chez vous|from home|offre exclusive|réduction|promo\b|low prices|discount",
    ),
    *_signs(
        _A,
        0.7,
        r"https?://|www\.|\b\w+\.(?:com|net|biz|xyz)\b",
        r"nous (?:proposons|offrons)|we offer|visit\b|click",
    ),
    # ---- praise
    *_signs(
        _P,
        1.2,
        r"merci (?:pour|à)|bravo|félicitations|continuez|passionnant|superbe|magnifique|(?:très )?(?:bel|bon|beau) (?:article|reportage)",
        r"thank you|thanks for|well done|keep up|(?:great|lovely|excellent|wonderful|brilliant) (?:article|piece|work|story|read)",
        r"congratulations|beautifully written|enjoyed (?:this|it|reading)|chaud au cœur|heart-?warming",
    ),
    # ---- the person concerned
    *_signs(
        _R,
        1.5,
        r"droit de réponse|right of reply|diffam|defam|libel|mise en demeure|mon avocat|nos avocats|my (?:lawyer|solicitor)|our lawyers",
        r"je suis (?:la|le) (?:personne|gérant|propriétaire|directeur|directrice)|i am the (?:person|owner|manager|director)",
        r"(?:en tant que|société|entreprise) (?:gérant|mis|dirigeant)\w*|mis(?:e)? en cause|my (?:company|reputation)|our company|ma société|mon entreprise",
    ),
    # ---- an error in the text
    *_signs(
        None,
        1.6,
        r"fautes? (?:de|d['’]|dans|à)|\bfautes?\b|coquilles?|orthograph|typos?\b|misspel|mis-?spel|spell(?:ed|ing|t)\b|grammar|grammaire",
        r"(?<!d['’])accords?\b|conjugaison|participe|pluriel|singulier|féminin|plural|singular|verb\b|verbe|auxiliaire|tense\b|syntaxe",
        r"virgule|majuscule|apostrophe|guillemets?|trait d['’]union|comma\b|full stop|capital (?:letter)?|quot(?:e|ation) marks?|hyphen|accents?\b|splice",
        r"il manque|manque (?:un|une|le|la)|missing\b|(?:mot|word) (?:en trop|too many|is missing|twice)|doublon|repeated|appears? twice|deux fois|répét|pas finie",
        r"au lieu d[eu’']|instead of|should (?:be|read|have been|say|not be)|(?:devrait|doit|faut) (?:être|lire|écrire)|s['’]écri[tv]|on (?:écrit|dit) «|→|->|=>",
        r"lien (?:mort|cassé|vers|renvoie)|(?:the|second|first|dead|broken) link|link (?:to|goes|is|gives)|404\b",
        r"légende|caption|la photo (?:ne|est|n['’]est|montre)|picture (?:is|shows)|wrong (?:picture|photo|year|date|name|word|councillor|tense)|video shows",
        r"(?:erreur|error|mistake)s? (?:de|dans|in|d['’])|petite erreur|small mistake|corrige[rz]|please fix|inexact|incorrect|mal (?:orthographié|écrit|placée?|traduit)",
        r"(?:your|the|le|la|du|votre) (?:table|chart|tableau|map|carte|headline|titre|date|total|chiffre|pourcentage)",
        r"tradui|translat|prénom|surname|(?:le|the|his|her|son) (?:nom|name) (?:de|is|of|est)|vous écrivez|you (?:have )?(?:spell|repeated|wrote|misspel)|relisez|dernière phrase|this (?:sentence|paragraph)",
        r"(?:n['’]est|n['’]était|n['’]a|n['’]ont|ne sont) pas .{2,60}\b(?:mais|c['’]est|c['’]était)\b|\b(?:et non|(?<!arrive )pas à|pas en|pas l[ea](?! seul| premi| temps| peine| droit| choix))\b",
        r"(?:was|is|were|are|has|had|did) not .{2,60}[;,:]|, not \w|it was the .* (?:who|that|,)|rather than|, pas (?:à|en|le|la|un|une)?\b",
    ),
    *_signs(
        None,
        1.2,
        r"(?:photo|picture|video|image|caption|légende|vidéo) (?:is of|shows?|says?|montre|parle|dit)|(?:re-?)?lire\b|relire|relecture|proof-?read",
        r"(?:une|petite|one|a) (?:small |petite |little |minor )?(?:thing|remarque|chose|point|correction|coquille|quibble)\b",
        r"(?:has|takes|needs|with|prend|avec) (?:an?|one|two|deux|un|une) (?:\w|double \w)\b(?!['’])",
        r"^[\w'’-]+ ?(?:/|->|→|=>|>|\*) ?[\w'’-]+$",
        rf"[^.!?]{{2,60}}(?:,| et| and)? {_NOT_OF_A_VERB}(?:not|pas|non|and not|et non)(?: (?:to|à|en|au|le|la|les|in|on|at|the|an?|un|une|mr|mrs|dr|sir|lord)\b)? ?[\w'’-]+(?: [\w'’-]+)?[.!]?$",
        r"ortho\b|sentence|phrase|paragraphe?|headline|chapô|subjonctif|indicatif|conditionnel|bracket|parenthèse|tiret|hyphen|acronyme?|unités?\b|units?\b|espace (?:manqu|en trop|insécable)|stray|letter|lettre|syllab",
        r"(?:mots?(?! de passe)|words?)\b|moi aussi|idem\b|pareil\b|me too|same here|erreurs?\b|errors?\b|mistakes?\b|problèmes? (?:ici|là|dans)|wrong\b|faux\b|fausse\b",
        r"confond|confus(?:e|ing)|mixed up|revers|invers|swapped|wrong (?:way|way round|council|person|place|town)|out of date|périmé|obsolète|bounces|erroné|mauvais(?:e)? (?:photo|date|unité|nom|prénom|adresse)",
        r"(?:s['’]appelle|is called|called|named|nommée?) [A-ZÉÈÀ]|(?:lien|link)s?\b|(?:vous|you) (?:parlez|écrivez|dites|indiquez|donnez|mention|use|say|write|give)",
        r"(?:\b[\w'’]+) (?:is|est|was|était) (?:an?|un|une|the|le|la) (?:woman|man|femme|homme|vice|adjoint|conseiller)",
    ),
    *_signs(None, 1.2, rf"{PART}[^.!?]{{0,40}}?(?<!\w){DEFECT}", rf"{DEFECT}[^.!?]{{0,25}}?(?<!\w){PART}"),
    *_signs(
        None,
        0.7,
        r"[«“\"'‘][^»”\"'’]{1,30}[»”\"'’](?!\w)",
        r"(?:re)?lecteurs? d['’]épreuves|correcteurs?\b|relecteurs?\b|sub-?editors?|no editors",
        r"point(?:ing)? (?:it )?out|pedant\w*|nit-?pick\w*|(?:vous )?signale[rz]?\b|je me permets",
    ),
    *_signs(
        None,
        0.9,
        r"«[^»]{1,120}»|“[^”]{1,120}”|\"[^\"]{1,120}\"",
        r"affirmation|démenti|contredi|d['’]après|contrary to|denie[sd]|contradict|untrue|c['’]est faux|vérifier|according to|selon l['’](?:insee|ina)|pas (?:mondial|national)",
    ),
    *_signs(
        None,
        0.5,
        r"not .{2,40} but\b|(?:n['’]est|ne sont|n['’]a|n['’]ont|n['’]était|n['’]existe) (?:pas|plus|jamais)|has never been|(?:does|did|is|was|do|are)(?: not|n['’]t) ",
    ),
    *_signs(
        None, 0.7, r"(?:18|19|20)\d\d\b|\d[\d  .,]*(?:%|€|£|km|kg|ans|euros|habitants|employees|people)?"
    ),
)
