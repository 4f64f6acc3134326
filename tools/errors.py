"""Writes docs/errors.md: every code with its sentences, as the doors say them. With ``check`` it only compares."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = """\
# Error codes

Every refusal and every failure has a code, which is stable, and a sentence, which is told in the reader's or editor's
language and may be reworded. In the API both stand in the [envelope](api.md#errors); at the desk and in the form the
sentence alone. `{…}` are facts, filled in. This page is written by `tools/errors.py` from the code.

Of the statuses: 400 what cannot be read, 401 `token.required` and `announcement.unsigned`, 403 what is not allowed to
whoever asks, 404 what does not exist (`….unknown`) or belongs to another publication, 409 what contradicts what is kept or
what somebody decided meanwhile, 413 and 415 a body too large or of the wrong type, 429 a flood, 503 what passes (an
article's site that does not answer, a database that restarts), and 422 everything else, with its field under `errors`.

| code | English | français |
|---|---|---|
"""


class Named(dict[str, object]):
    """Facts that are not known: each stands as its name in braces."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


def errors_text() -> str:
    """The page."""
    from django.utils import translation

    from corrigenda.web.sentences import SENTENCES

    lines = []
    for code, sentence in sorted(SENTENCES.items()):
        said = []
        for language in ("en", "fr"):
            with translation.override(language):
                said.append(str(sentence) % Named())
        lines.append(f"| `{code}` | {said[0]} | {said[1]} |\n")
    return HEAD + "".join(lines)


def main(words: list[str]) -> int:
    """0 when the page is written, or is as it should be."""
    page = ROOT / "docs" / "errors.md"
    if words != ["check"]:
        page.write_text(errors_text(), "utf-8")
        return 0
    if page.read_text("utf-8") == errors_text():
        return 0
    print("docs/errors.md does not say what the code says; run: .venv/bin/python tools/errors.py")
    return 1


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "src")]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
    import django

    django.setup()
    sys.exit(main(sys.argv[1:]))
