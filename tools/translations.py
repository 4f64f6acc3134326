"""Collects, compiles and checks the translations: ``collect`` (needs gettext), ``compile``, ``check``."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

APP = Path(__file__).resolve().parent.parent / "src" / "corrigenda"
LOCALES = ("fr",)


def catalogue(locale: str) -> Path:
    return APP / "locale" / locale / "LC_MESSAGES" / "django.po"


def collect(into: Path | None = None) -> None:
    """Runs Django's makemessages over the app; ``into`` collects into a copy of the catalogues instead."""
    command = [sys.executable, "-m", "django", "makemessages", "--no-location", "--no-wrap", "--no-obsolete"]
    for locale in LOCALES:
        command += ["-l", locale]
    env = {**os.environ, "DJANGO_SETTINGS_MODULE": ""}
    env.pop("DJANGO_SETTINGS_MODULE")
    kept = {locale: catalogue(locale).read_text("utf-8") for locale in LOCALES}
    subprocess.run(command, cwd=APP, check=True, env=env, stdout=subprocess.DEVNULL)
    for locale in LOCALES:
        fresh = _without_date(catalogue(locale).read_text("utf-8"))
        if locale == "fr":
            fresh = _set_in_french(fresh)
        if into is None:
            catalogue(locale).write_text(fresh, "utf-8")
        else:
            (into / f"{locale}.po").write_text(fresh, "utf-8")
            catalogue(locale).write_text(kept[locale], "utf-8")


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
    """0 when every sentence of the code stands translated in every catalogue and the .mo is its build."""
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            collect(into=Path(folder))
        except Exception as error:
            print(f"translations: cannot collect the sentences ({error}); on Debian: apt-get install gettext")
            return 1
        for locale in LOCALES:
            with catalogue(locale).open("rb") as source:
                written = read_po(source, locale=locale)
            with (Path(folder) / f"{locale}.po").open("rb") as source:
                wanted = read_po(source, locale=locale)
            have = {(m.id, m.context) for m in written if m.id}
            want = {(m.id, m.context) for m in wanted if m.id}
            problems += [f"{locale}: not collected (run `make messages`): {m[0]!r}" for m in want - have]
            problems += [f"{locale}: not used any more (run `make messages`): {m[0]!r}" for m in have - want]
            for message in written:
                if not message.id:
                    continue
                parts = message.string if isinstance(message.string, tuple | list) else [message.string]
                if not all(parts):
                    problems.append(f"{locale}: not translated: {message.id!r}")
                if message.fuzzy:
                    problems.append(f"{locale}: unsure (fuzzy): {message.id!r}")
                problems += [f"{locale}: {error}: {message.id!r}" for error in message.check()]
                if locale == "fr" and any(
                    "<" not in part and _typeset(part) != part for part in parts if part
                ):
                    problems.append(
                        f"fr: plain space in the typography (run `make messages`): {message.id!r}"
                    )
            compiled = catalogue(locale).with_suffix(".mo")
            if not compiled.exists():
                problems.append(f"{locale}: not compiled (run `make translations`)")
    print("\n".join(sorted(problems)) or "translations: complete and compiled")
    return 1 if problems else 0


def _typeset(text: str) -> str:
    """French typography: a no-break space before the double signs and inside guillemets, the curly apostrophe."""
    text = re.sub(r"(?<=[\w)»’%]) (?=[;!?](?!\w))", "\u202f", text)
    text = re.sub(r" (?=:(?!\w))| (?=»)|(?<=«) ", "\u00a0", text)
    return re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "’", text)


def _set_in_french(po: str) -> str:
    """The catalogue with its translations (not its msgids) typeset."""
    lines, translated = [], False
    for line in po.splitlines():
        translated = line.startswith("msgstr") or (translated and line.startswith('"'))
        lines.append(_typeset(line) if translated and "<" not in line else line)
    return "\n".join(lines) + "\n"


def _without_date(po: str) -> str:
    """The catalogue without the date header, which would change with every collection."""
    lines = [
        line for line in po.splitlines() if not line.startswith(('"POT-Creation-Date', '"PO-Revision-Date'))
    ]
    return "\n".join(lines) + "\n"


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
