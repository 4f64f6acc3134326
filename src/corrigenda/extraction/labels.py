"""Words that pages put around and into articles, in the languages that newsrooms here write: no site's own ones."""

from __future__ import annotations

import re

_MOST_LABEL_WORDS = 8
# A label announces something that is no part of the article; alone, or followed by what it announces.
_LABEL = re.compile(
    r"^\W*(advert(isement|ising)?|sponsored( content)?|publicit[ée]|publicidade?|anzeige|pubblicità|werbung"
    r"|related( \w+)?( \w+)?|recommended( for you)?|trending( now)?|most (read|viewed|popular)|top (rated )?comments"
    r"|read (more|also|next)|see (also|more)|more (from|on|about|great|news|stories)\b.*|don[’']t miss|also on\b.*"
    r"|you (may|might) (also )?(like|be interested)\b.*|leave a (reply|comment)|comments?|share( this)?( \w+){0,2}"
    r"|(à|a) (lire|voir|découvrir)( aussi)?|lire (aussi|la suite|également)|voir aussi|sur le même (sujet|thème)"
    r"|(articles?|contenus?) (liés?|similaires?|associés?|recommandés?)|les plus (lus|commentés)|partage[rz]\b.*"
    r"|commentaires?|laisser un commentaire|leia (também|mais)|você (pode|também pode) gostar|ver también|leggi anche"
    r"|lesen sie auch|mehr zum thema)\W*(:.*)?$",
    re.I,
)
# What asks the reader to follow, subscribe or write: only at an article's end, and only with a link in it.
_PLEA = re.compile(
    r"\b(follow (us|him|her|them|me|\w+ on|the)|sign up|subscribe|newsletters?|get \w+ .*delivered|download (the|our)"
    r"|(on|via|our) (twitter|facebook|instagram|whatsapp|telegram)|join (us|the)|contact (us|the)|e-?mail (us|him|her|\w+)"
    r"|abonnez-vous|suivez(-nous)?|inscrivez-vous|lettre d[’']information|téléchargez|rejoignez|écrivez)\b",
    re.I,
)
_MOST_PLEA_WORDS = 60
# What stands where an article breaks off for those who have not paid or not logged in.
_CLOSED_DOOR = re.compile(
    r"\b(article|contenu|suite|reste|fin)( \S+){0,6} réservée?s? (aux|à nos|à vous, nos) (\w+ )?abonné"
    r"|\b(vous )?reste \S{0,3}\d+(\W{0,2}%| pour cent)( \S+){0,4} à (lire|découvrir)|\bdéjà abonnée?\b"
    r"|\b(pour|afin de) (lire|consulter|accéder à) ((la|le|cet|tout) )?(suite|reste|article|l[’']intégralité|contenu)\b"
    r"|\bpour lire cet article,? (vous devez|connectez|abonnez|créez)"
    r"|\b(subscribe|sign in|log in|register|sign up)( \S+){0,4} to (read|continue|unlock|access|keep reading)"
    r"|\balready a (subscriber|member)\b|\b(article|story|content|post) is (only )?(for|available to|reserved for)"
    r"( \w+){0,3} (subscribers|members)\b|\b(nur )?für abonnenten\b|\bsolo para suscriptores\b"
    r"|\bexclusivo para assinantes\b|\briservato agli abbonati\b",
    re.I,
)
_MOST_DOOR_WORDS = 60
# Who wrote it and when; a time of day or a year with a day beside it is a date line, whatever the language.
_BYLINE = re.compile(
    r"^\W*(by|par|von|por|di|written by|posted|published|publié|updated|mis à jour|last updated|photos?|credit)\b"
    r"|\b\d{1,2}[:h.]\d{2}\b|\b(19|20)\d{2}\b.*\b\d{1,2}\b|\b\d{1,2}\b.*\b(19|20)\d{2}\b",
    re.I,
)


def is_label(text: str, words: int) -> bool:
    """Whether the text announces something around the article: "Related", « À lire aussi », "Advertisement"."""
    return 0 < words <= _MOST_LABEL_WORDS and _LABEL.match(text) is not None


def is_plea(text: str, words: int) -> bool:
    """Whether the text asks the reader to follow, to subscribe or to write."""
    return words <= _MOST_PLEA_WORDS and _PLEA.search(text) is not None


def is_byline(text: str) -> bool:
    """Whether a line before the article tells who wrote it, or when."""
    return _BYLINE.search(text) is not None


def is_closed_door(text: str, words: int) -> bool:
    """Whether the text says that the rest is for those who pay or log in."""
    return words <= _MOST_DOOR_WORDS and _CLOSED_DOOR.search(text) is not None
