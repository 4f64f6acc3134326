"""Collects, compiles and checks the translations: ``collect`` (needs gettext), ``compile``, ``check``.

French has every sentence. The other languages have those that readers can see: what the rooms of `FOR_READERS` say.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from corrigenda.core.languages import READERS

APP = Path(__file__).resolve().parent.parent / "src" / "corrigenda"
WHOLE = "fr"
LOCALES = tuple(code for code in READERS if code != "en")
# Where a sentence stands that a reader may meet: on the public pages, in a mail, in an answer of the API to the element.
FOR_READERS = (
    "desk/erratum.py",  # The first words of a public entry, in its article's language.
    "desk/reasons.py",  # The prepared reasons are sent in the reader's language.
    "errata/",
    "models/erratum.py",
    "models/report.py",
    "reader/",
    "templates/corrigenda/_languages.html",
    "templates/corrigenda/_typed.html",
    "templates/corrigenda/base.html",
    "templates/corrigenda/errata/",
    "templates/corrigenda/failure.html",
    "templates/corrigenda/mail/confirm",
    "templates/corrigenda/mail/outcome",
    "templates/corrigenda/mail/question",
    "templates/corrigenda/reader/",
    "templates/corrigenda/unavailable.html",
    "templatetags/",
    "web/characters.py",
    "web/differences.py",
    "web/envelope.py",
    "web/failures.py",
    "web/refusals.py",
)


def catalogue(locale: str) -> Path:
    return APP / "locale" / locale / "LC_MESSAGES" / "django.po"


def collect() -> None:
    """Writes every catalogue anew from the sentences of the code, translations kept."""
    for locale, po in collected().items():
        catalogue(locale).parent.mkdir(parents=True, exist_ok=True)
        catalogue(locale).write_text(po, "utf-8")


def collected() -> dict[str, str]:
    """What each catalogue should read: Django's makemessages for French, the readers' part of it for the others."""
    kept = catalogue(WHOLE).read_text("utf-8")
    command = [sys.executable, "-m", "django", "makemessages", "--no-wrap", "--no-obsolete", "-l", WHOLE]
    env = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    try:
        located = [*command, "--add-location", "file"]
        subprocess.run(located, cwd=APP, check=True, env=env, stdout=subprocess.DEVNULL)
        found = catalogue(WHOLE).read_text("utf-8")
    finally:
        catalogue(WHOLE).write_text(kept, "utf-8")
    messages = [message for message in parsed(found, WHOLE) if message.id]
    for_readers = [message for message in messages if is_for_readers(message)]
    others = {locale: _readers_part(locale, for_readers) for locale in LOCALES if locale != WHOLE}
    return {WHOLE: _set_in_french(_without_places(found)), **others}


def is_for_readers(message: Message) -> bool:
    """Whether a reader may meet the sentence somewhere."""
    return any(path.removeprefix("./").startswith(FOR_READERS) for path, _line in message.locations)


def parsed(po: str, locale: str) -> Catalog:
    return read_po(BytesIO(po.encode()), locale=locale)


def compile_all() -> None:
    """Writes each catalogue's .mo beside it when it is older than the .po."""
    for locale in LOCALES:
        po = catalogue(locale)
        mo = po.with_suffix(".mo")
        if mo.exists() and mo.stat().st_mtime >= po.stat().st_mtime:
            continue
        with po.open("rb") as source, mo.open("wb") as target:
            write_mo(target, read_po(source, locale=locale))


def check() -> int:
    """0 when every sentence of the code stands translated where it should and the .mo is its build."""
    try:
        wanted = collected()
    except Exception as error:
        print(f"translations: cannot collect the sentences ({error}); on Debian: apt-get install gettext")
        return 1
    problems = [problem for locale in LOCALES for problem in faults(locale, wanted[locale])]
    print("\n".join(sorted(problems)) or f"translations: complete and compiled ({', '.join(LOCALES)})")
    return 1 if problems else 0


def faults(locale: str, wanted: str) -> Iterator[str]:
    """What is wrong with a language's catalogue, a line each."""
    written = parsed(catalogue(locale).read_text("utf-8"), locale)
    have = {(message.id, message.context) for message in written if message.id}
    want = {(message.id, message.context) for message in parsed(wanted, locale) if message.id}
    yield from (f"{locale}: not collected (run `make messages`): {missing[0]!r}" for missing in want - have)
    yield from (f"{locale}: not used any more (run `make messages`): {left[0]!r}" for left in have - want)
    for message in written:
        if message.id:
            yield from (f"{locale}: {fault}: {message.id!r}" for fault in _faults_of(message, locale))
    if not catalogue(locale).with_suffix(".mo").exists():
        yield f"{locale}: not compiled (run `make translations`)"


def _faults_of(message: Message, locale: str) -> Iterator[str]:
    parts = message.string if isinstance(message.string, tuple | list) else [message.string]
    if not all(parts):
        yield "not translated"
    if message.fuzzy:
        yield "unsure (fuzzy)"
    yield from (str(error) for error in message.check())
    plain = [re.sub(r"<[^>]*>", "", part) for part in parts if part]
    if any("'" in part or '"' in part for part in plain):
        yield "typewriter quotes or apostrophe"
    if locale == WHOLE and any("<" not in part and _typeset(part) != part for part in parts if part):
        yield "plain space in the typography (run `make messages`)"


def _readers_part(locale: str, messages: list[Message]) -> str:
    """A catalogue of these messages with the translations that the language has."""
    path = catalogue(locale)
    known = parsed(path.read_text("utf-8"), locale) if path.exists() else Catalog(locale=locale)
    part = Catalog(locale=locale)
    for message in messages:
        old = known.get(message.id, context=message.context)
        part.add(
            message.id,
            old.string if old else "",
            flags=message.flags - {"fuzzy"},
            auto_comments=message.auto_comments,
            context=message.context,
        )
    written = BytesIO()
    write_po(written, part, width=0, omit_header=True)
    header = (
        'msgid ""\nmsgstr ""\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        f'"Content-Transfer-Encoding: 8bit\\n"\n"Language: {locale}\\n"\n'
        f'"Plural-Forms: {part.plural_forms}\\n"\n\n'
    )
    return header + written.getvalue().decode().strip() + "\n"


def _typeset(text: str) -> str:
    """French typography: a no-break space before the double signs, inside guillemets and behind nº, the curly apostrophe."""
    text = re.sub(r"(?<=[\w)»’%]) (?=[;!?](?!\w))", "\u202f", text)
    text = re.sub(r" (?=:(?!\w))| (?=»)|(?<=«) |(?<=\b[nN]º) ", "\u00a0", text)
    return re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "’", text)


def _set_in_french(po: str) -> str:
    """The catalogue with its translations (not its msgids) typeset."""
    lines, translated = [], False
    for line in po.splitlines():
        translated = line.startswith("msgstr") or (translated and line.startswith('"'))
        lines.append(_typeset(line) if translated and "<" not in line else line)
    return "\n".join(lines) + "\n"


def _without_places(po: str) -> str:
    """The catalogue without places and dates, which would change with every collection."""
    noise = ('"POT-Creation-Date', '"PO-Revision-Date', "#: ")
    return "\n".join(line for line in po.splitlines() if not line.startswith(noise)) + "\n"


if __name__ == "__main__":
    verb = sys.argv[1] if len(sys.argv) > 1 else ""
    if verb == "collect":
        collect()
    elif verb == "compile":
        compile_all()
    elif verb == "check":
        compile_all()
        sys.exit(check())
    else:
        sys.exit(__doc__)
