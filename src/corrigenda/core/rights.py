"""Does somebody write who is concerned by the article, and asks something for themselves?

A right of reply, a name or a picture taken out, personal data erased: none of it is an error in the text, and all of it
is the desk's alone to read. Recognised by the words of the law in the readers' languages, and by a wish that speaks of
"my" name; what is not recognised is a report like any other, and the desk can still say so by hand.
"""

from __future__ import annotations

import re
import unicodedata

from corrigenda.core import offtopic
from corrigenda.core.offtopic.words import flat

_READ = 2_000  # what is read of a long remark
_REMOVE = (
    r"(?:re)?(?:tir|suppr[ia]m|suppress|effac|enlev|anonymis|dépubli|déréférenc)\w*|remov\w+|delet\w+|eras\w+|take down|unpublish\w*"
    r"|anonymi[sz]\w+|redact\w*|blur\w*|flout\w+"
)
_MINE = (
    r"(?:mon|notre|my|our) (?:pré)?(?:nom|names?|surname|adresse|address|phone|numéro|visage|face|image|picture|photo|âge|age)\w*"
    r"|(?:mes|nos|my|our) (?:données|coordonnées|photos?|images?|pictures?|(?:personal )?(?:data|details|information))\w*"
    r"|(?:photos?|pictures?|images?|article|story|this|page) (?:de|of|sur|about) (?:moi|nous|me|us|mon fils|ma fille|my son|my daughter)"
    r"|(?:nom|name) (?:de|of) (?:mon fils|ma fille|my son|my daughter)"
)
# A wish that begins with an apology or a politeness may stand some words before what it is about.
_WISH = re.compile(rf"\b(?:{flat(_REMOVE)})\b[^.!?]{{0,40}}?\b(?:{flat(_MINE)})\b", re.IGNORECASE)
_LAW = re.compile(
    flat(
        r"droits? (?:de réponse|de rectification|à l['’]oubli|à l['’]effacement|à l['’]image)|rights? (?:of reply|of erasure"
        r"|to be forgotten|to erasure|of rectification)|\b(?:rgpd|gdpr|dsgvo|rgdp)\b|gegendarstellung"
        r"|recht auf (?:vergessenwerden|löschung)|derecho (?:de rectificación|al olvido|de réplica|de supresión)"
        r"|diritto (?:di replica|di rettifica|all['’]oblio)|recht op (?:vergetelheid|weerwoord|antwoord)"
        r"|direito (?:de resposta|ao esquecimento|de retificação)|حق (?:الرد|النسيان)"
    ),
    re.IGNORECASE,
)


def is_asked_for(remark: str, found: offtopic.Finding = offtopic.NOTHING) -> bool:
    """Whether the remark asks for a right of a person concerned, or was ``found`` to be put like one."""
    remark = unicodedata.normalize("NFC", remark)[:_READ]
    plain = flat(remark)
    if _LAW.search(plain) or _WISH.search(plain):
        return True
    return found.topic is offtopic.Topic.PERSON_CONCERNED and found.score >= offtopic.ASK
