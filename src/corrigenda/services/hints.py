"""Hints for the desk, with the hunspell dictionaries that stand on the machine's disk, where there are any."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from corrigenda.core.hints import Hint, Knows, hints_on
from corrigenda.models import Erratum
from corrigenda.services import placing

FOLDER = Path("/usr/share/hunspell")
# The dictionaries that serve a language, the first one there is.
_NAMES = {"fr": ("fr", "fr_FR"), "en": ("en_GB", "en_US"), "en-us": ("en_US",)}
_ELIDED = ("l", "d", "j", "m", "t", "s", "n", "c", "qu")


def hints_for(erratum: Erratum, proposals: Sequence[str]) -> tuple[Hint, ...]:
    """The hints on the whole-block wordings that readers propose; none where the place is not sure."""
    revision = erratum.article.current
    before = None if revision is None else placing.text_at(erratum.place, revision)
    if revision is None or before is None:
        return ()
    here = set(erratum.place["blocks"])
    others = [text for index, text in enumerate(revision.texts) if index not in here]
    knows = dictionary(erratum.article.language)
    found = [
        hint
        for wording in proposals
        for hint in hints_on(before, wording, others, knows, erratum.article.language)
    ]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=8)
def dictionary(language: str, folder: Path = FOLDER) -> Knows | None:
    """Whether a word is known in a language; None without the extra ``spelling`` or a dictionary on disk."""
    try:
        from hunspell import Hunspell
    except ImportError:
        return None
    tag = language.lower()
    names = _NAMES.get(tag) or _NAMES.get(tag.split("-")[0]) or ()
    name = next((name for name in names if (folder / f"{name}.dic").exists()), None)
    if name is None:
        return None
    checker = Hunspell(name, hunspell_data_dir=str(folder))

    def knows(word: str) -> bool:
        """An elided article («\u00a0l’\u00a0») is known; a curly apostrophe is a straight one to the dictionary."""
        plain = word.replace("’", "'")
        return plain.rstrip("'").casefold() in _ELIDED or bool(checker.spell(plain))

    return knows
