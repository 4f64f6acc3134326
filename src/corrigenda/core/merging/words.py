"""What do readers' words say about a text, however carelessly they are typed?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from corrigenda.core.wording import fold_typography, is_space, is_word, tokens

# Words too common to point at a place unless they are quoted.
_COMMON_WORDS = (
    "a à au aux avec c ce ceci cela ces cet cette comme d dans de des du elle elles en entre est et était eu eux fait"
    " faut il ils j je l la le les leur leurs lui m ma mais me même mes mon n ne nos notre nous on ont or ou où par"
    " pas plus plutôt pour qu que qui quoi s sa sans se ses si son sont sous sur t ta te tes ton tu un une vos votre"
    " vous y été être avoir avait devrait doit ici là non oui donc alors aussi très bien tout tous toute toutes car"
    " dit dites voir semble crois pense sauf erreur lieu place bonjour merci cordialement svp"
    " an and are as at be been but by can could do does for from had has have he her his i if in is it its just me"
    " my no nor not of off on one or our out own please said same she should so some such than thank thanks that the"
    " their them then there these they this those to too up was we were what when which who why will with would you"
    " your instead rather think believe hello hi actually really here"
)
_COMMON = frozenset(_COMMON_WORDS.split())
# Words about language or about errors: they say of what sort an error is, not where.
_JARGON = {
    "form": "faute fautes orthographe orthographique grammaire grammaticale coquille coquilles typo typos spelling"
    " grammar misspelled misspelt mistype accord accorder accordé conjugaison pluriel singulier féminin masculin"
    " participe passé infinitif verbe verbes sujet auxiliaire accent accents cédille majuscule majuscules minuscule"
    " minuscules virgule virgules point apostrophe espace espaces guillemet guillemets tiret ponctuation syntaxe"
    " plural singular verb noun tense apostrophes comma commas capital capitals punctuation hyphen spacing quotes"
    " missing manque manquant manquante letter lettre lettres doublon répété répétition duplicate twice repeated mot"
    " mots word words phrase sentence s",
    "name": "nom noms prénom prénoms name names surname s'appelle called",
    "number": "chiffre chiffres nombre nombres date dates année années number numbers figure figures year years",
    "fact": "faux fausse inexact inexacte wrong untrue incorrect incorrecte false inaccurate",
    "": "erreur erreurs error errors mistake mistakes problème problem souci texte text paragraphe paragraph ligne"
    " line article titre title légende caption corriger correct correction corrigez fix écrit écrire s'écrit écrite"
    " lire mettre remplacer say says written read write spelled spelt replace change changer moi idem mal mauvais mauvaise bad needed need surely attention relisez-vous relire aussi pareil vu ai"
    " également confirme agree noticed saw too also first second third premier deuxième troisième dernier dernière",
}
# With words about errors these say no more than that there is one: « il y a une faute ici », "there is a typo in this".
_FILLER_WORDS = (
    "il y a j j' qu' n' one je me moi c' ce est ai une un l' le la les de d' du des en dans au à ici cette cet sur je bonjour merci"
    " svp there here is a an the i it this that in of on has have you your me my please hello hi thanks s"
)
_FILLER = frozenset(_FILLER_WORDS.split())
_FAMILY_OF_JARGON = {word: family for family, words in _JARGON.items() for word in words.split()}
SIGN = "sign"  # the family of a remark that names a punctuation mark and hardly a word
FAMILY_OF_KIND = {"spelling": "form", "name": "name", "number": "number", "fact": "fact", "link": "link"}


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The text as two careless typists would agree on it: case, spaces, apostrophes, quotes and dashes folded."""
    return fold_typography(unicodedata.normalize("NFKC", text).casefold()).strip()


@lru_cache(maxsize=4096)
def unaccented(word: str) -> str:
    """The word without its accents."""
    return "".join(
        char for char in unicodedata.normalize("NFD", word) if not unicodedata.category(char).startswith("M")
    )


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is written and folded, and where it stands. « 640 000 » is one word."""

    raw: str
    folded: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text; signs and spaces left out. An elided article keeps its apostrophe."""
    words: list[Word] = []
    at = 0
    for token in tokens(text):
        start, at = at, at + len(token)
        if not is_word(token):
            continue
        last = words[-1] if words else None
        if last and start - last.end == 1 and _continues(last.folded, token) and is_space(text[last.end]):
            words[-1] = Word(text[last.start : at], last.folded + token, last.start, at)
        else:
            words.append(Word(token, folded(token), start, at))
    return words


def folded_words(text: str) -> list[str]:
    """The words of a text as two careless typists would agree on them."""
    return [word.folded for word in words_of(text)]


def _continues(number: str, token: str) -> bool:
    """Whether a group of three digits goes on a number written with spaces."""
    return number.isdecimal() and len(token) == 3 and token.isdecimal() and len(number) != 4


def likeness(one: str, other: str) -> float:
    """How much two folded words look alike, 0..1; a missing accent hardly counts."""
    if one == other:
        return 1.0
    bare, other_bare = unaccented(one), unaccented(other)
    return 0.95 if bare == other_bare else ratio(bare, other_bare) / 100


def is_common(word: str) -> bool:
    """Whether a folded word is an article, a preposition or the like, or too short to tell anything."""
    return word in _COMMON or (len(word) < 3 and not word.isdecimal())


def is_jargon(word: str) -> bool:
    """Whether a folded word speaks of errors or of language rather than of what the text speaks of."""
    return word in _FAMILY_OF_JARGON


def is_filler(word: str) -> bool:
    """Whether a folded word adds nothing to words about errors."""
    return word in _FILLER or (len(word) == 1 and word not in "aày")


def is_telling(word: str) -> bool:
    """Whether an unquoted word of a remark may point at a word of the text."""
    return not is_common(word) and not is_jargon(word)


def family_of(words: Sequence[str], kind: str) -> str:
    """The sort of error that a remark speaks of, by its own words first, else by the kind that was ticked."""
    said = [_FAMILY_OF_JARGON[word] for word in words if _FAMILY_OF_JARGON.get(word)]
    return said[0] if said else FAMILY_OF_KIND.get(kind, "")


def signs_of(text: str) -> list[str]:
    """The punctuation marks of a text, in their order; those inside words left out."""
    return [token for token in tokens(folded(text)) if not is_word(token) and not is_space(token)]


def is_number(word: str) -> bool:
    """Whether a word is a figure, with its marks of thousands and decimals or not."""
    return bool(re.fullmatch(r"\d[\d.,:h]*(?:am|pm|km|kg|db|m|k|bn|e|er|re|th|st|nd|rd)?", word))
