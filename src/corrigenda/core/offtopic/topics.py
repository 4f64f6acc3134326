"""What a message is about when it is not about an error in the text."""

from __future__ import annotations

import re
from enum import StrEnum

from corrigenda.core.offtopic.families import families_of
from corrigenda.core.offtopic.words import flat


class Topic(StrEnum):
    """What a message is about when it is not about an error in the text."""

    OPINION = "opinion"
    COMMENTS = "comments"
    SERVICE = "service"
    CONTACT = "contact"
    ADVERTISING = "advertising"
    PRAISE = "praise"
    PERSON_CONCERNED = "person_concerned"


_OF_FAMILY = {topic.value: topic for topic in Topic if topic not in {Topic.OPINION, Topic.PERSON_CONCERNED}}
# Who asks for a reply or for a name to be taken out has a lane of their own, whatever else they say.
_CONCERNED = re.compile(
    flat(
        r"\b(?:droits? de réponse|right (?:of|to) reply|diffam|defam|libel|m(?:ise|ettons|ets) en demeure"
        r"|(?:mon|nos|notre|my|our) (?:avocats?|conseils?|lawyers?|solicitors?)\b|en (?:ma )?qualité de conseil"
        r"|je suis (?:la|le|l'|celui|celle) ?(?:personne|gérante?|propriétaire|directeur|directrice)\b"
        r"|i am the (?:person|owner|manager|director)\b|(?:my|our) (?:company|reputation)\b"
        r"|(?:ma|notre) (?:société|réputation|entreprise)\b|mise?s? en cause|on behalf of|porte-parole"
        r"|(?:retire[rz]|enleve[rz]|supprime[rz]|remove|take (?:down|out|off)|delete)\b[^.!?]{0,30}"
        r"\b(?:pré)?(?:nom|photo|image|adresse|name|photograph|picture|address)s?\b"
        r"|(?:take|taken|took) (?:it|that|this|them) (?:down|out|off)|taken down|(?:print|publish) (?:my|our|it whole)"
        r"|(?:my|our) (?:side|answer|reply|statement) (?:printed|published)|(?:insérer|publie[rz]) (?:ma|notre|sa|la) "
        r"(?:réponse|version|mise au point|présente)|ne (?:plus|pas) publier|un rectificatif\b|présomption d'innocence)"
    )
)


def topic_of(remark: str, words: list[str]) -> Topic:
    """The topic of a remark that is not about an error: the one whose words it uses most, else an opinion."""
    if _CONCERNED.search(flat(remark)):
        return Topic.PERSON_CONCERNED
    counted = dict.fromkeys(_OF_FAMILY, 0)
    for word in set(words):
        for family in families_of(word) & counted.keys():
            counted[family] += 1
    likeliest = max(counted, key=lambda family: counted[family])
    return _OF_FAMILY[likeliest] if counted[likeliest] else Topic.OPINION
