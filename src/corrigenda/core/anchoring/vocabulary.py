"""How are two articles written as strings of one character a word, so that C code compares them by words?

One `Vocabulary` serves one pair of articles: equal words get equal characters, in the order met. Beyond
Unicode's size the characters start again: two words in a million would be taken for one another.
"""

from __future__ import annotations

from corrigenda.core.anchoring.normalise import bare, fold, raw_tokens

_SIZE = 0x110000 - 1


class _Letters(dict[str, str]):
    """raw token -> one character, by its folding; a token that folds to nothing gives the empty string."""

    def __init__(self, folding: str) -> None:
        super().__init__()
        self._fold = bare if folding == "bare" else fold
        self._known: dict[str, str] = {}

    def __missing__(self, token: str) -> str:
        form = self._fold(token)
        letter = self._known.setdefault(form, chr(1 + len(self._known) % _SIZE)) if form else ""
        self[token] = letter
        return letter


class Vocabulary:
    """The words of one pair of articles. ``key`` is a text's loose key, ``words`` its bare words."""

    def __init__(self) -> None:
        self._loose = _Letters("loose")
        self._bare = _Letters("bare")

    def key(self, raw: list[str]) -> str:
        return "".join(map(self._loose.__getitem__, raw))

    def words(self, raw: list[str]) -> str:
        return "".join(map(self._bare.__getitem__, raw))


class Side:
    """One article of the pair: texts, and what was worked out of them so far (each text is read at most once)."""

    def __init__(self, texts: tuple[str, ...], vocabulary: Vocabulary) -> None:
        self.texts = texts
        self._vocabulary = vocabulary
        self._raw: list[list[str] | None] = [None] * len(texts)
        self._keys: list[str | None] = [None] * len(texts)
        self._words: list[str | None] = [None] * len(texts)

    def __len__(self) -> int:
        return len(self.texts)

    def key(self, index: int) -> str:
        """The loose key: equal keys are the same text to a person."""
        key = self._keys[index]
        if key is None:
            key = self._keys[index] = self._vocabulary.key(self._tokens(index))
        return key

    def words(self, index: int) -> str:
        """The bare words, one character each; empty for a text without words."""
        words = self._words[index]
        if words is None:
            words = self._words[index] = self._vocabulary.words(self._tokens(index))
        return words

    def letters(self, index: int) -> str:
        """The bare words spelt out, one space between them."""
        return " ".join(filter(None, map(bare, self._tokens(index))))

    def _tokens(self, index: int) -> list[str]:
        raw = self._raw[index]
        if raw is None:
            raw = self._raw[index] = raw_tokens(self.texts[index])
        return raw
