from __future__ import annotations

import json
import tomllib

import pytest

from corrigenda.core.edits import Applied, Edit, Near, SourceFormat, Stopped, apply_edit, undo

BEFORE, AFTER = "Le cannal de l’Ourcq rouvre", "Le canal de l’Ourcq rouvre"


def outcome_of(source: str, before: str, after: str, kind: SourceFormat = SourceFormat.MARKDOWN) -> object:
    outcome = apply_edit(source, kind, Edit(before, after))
    if isinstance(outcome, Applied):
        assert undo(outcome) == source
        return outcome.source
    return outcome.code


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: Le cannal de l’Ourcq rouvre\n---\n",
        "\ufeff---\r\ndate: 2026-03-14\r\ntitle:   Le cannal de l’Ourcq rouvre  # à relire\r\ntags: [a]\r\n---\r\n",
        "---\ntitle: 'Le cannal de l’Ourcq rouvre'\n---\n",
        '---\ntitle: "Le cannal de l’Ourcq rouvre" # x\nother: |\n  title: Le cannal de l’Ourcq rouvre\n---\n',
        '---\ntitle: "Le cannal de l\\u2019Ourcq rouvre"\n...\n',
        "---\ntitle: >-\n  Le cannal de l’Ourcq\n  rouvre\ndraft: false\n---\n",
        "---\r\ndescription: |\r\n    Le cannal de l’Ourcq\r\n    rouvre\r\n---\r\n",
        '+++\ntitle = "Le cannal de l’Ourcq rouvre"\n[params]\ntitle = "Le cannal de l’Ourcq rouvre"\n+++\n',
        "+++\r\nsummary = 'Le cannal de l’Ourcq rouvre' # x\r\n+++\r\n",
        '{\n  "date": "2026-03-14",\n  "title": "Le cannal de l\\u2019Ourcq rouvre",\n  "n": {"title": "x"}\n}\n',
    ],
)
@pytest.mark.parametrize("kind", [SourceFormat.MARKDOWN, SourceFormat.MDX, SourceFormat.HTML])
def test_a_headline_is_corrected_where_its_file_keeps_it(front: str, kind: SourceFormat) -> None:
    source = f"{front}\n<p>Le texte.</p>\n"
    wished = source.replace("cannal", "canal", 1)

    assert outcome_of(source, BEFORE, AFTER, kind) == wished
    assert outcome_of(source, "Le texte.", "Un texte.", kind) == source.replace("Le texte", "Un texte")


@pytest.mark.parametrize(
    ("front", "before", "after", "wished"),
    [
        ("---\ntitle: 'L''eau et le pin'\n---\n", "L'eau et le pin", "L'eau et l'autre pain", "'L''eau et l''autre pain'"),
        ('---\ntitle: "L\'eau dit \\"oui\\""\n---\n', 'L\'eau dit "oui"', 'L\'eau "nous" dit "oui"', '"L\'eau \\"nous\\" dit \\"oui\\""'),
        ('+++\ntitle = "a \\\\ b"\n+++\n', "a \\ b", 'a \\ "c"', '"a \\\\ \\"c\\""'),
        ('---\ntitle: "Dix\\_euro"\n---\n', "Dix\u00a0euro", "Dix\u00a0euros", '"Dix\\_euros"'),
        ("---\ntitle: R&D à Lyon\n---\n", "R&D à Lyon", "R&D à Lille", "R&D à Lille"),
        ("---\ntitle: Le 2:30 de Paris\n---\n", "Le 2:30 de Paris", "Le 3:30 de Paris", "Le 3:30 de Paris"),
    ],
)  # fmt: skip
def test_its_spelling_is_the_files_own(front: str, before: str, after: str, wished: str) -> None:
    source = front + "\nTexte.\n"
    changed = outcome_of(source, before, after)

    assert isinstance(changed, str)
    assert f"{wished}\n" in changed


@pytest.mark.parametrize(
    ("front", "before", "after", "code"),
    [
        # The words would end the text, or make it something else.
        ("---\ntitle: Le canal\n---\n", "Le canal", "Le canal : la suite", "edit.unproven"),
        ("---\ntitle: Le canal\n---\n", "Le canal", "Le canal #1", "edit.unproven"),
        ("---\ntitle: Le canal\n---\n", "Le canal", "- canal", "edit.unproven"),
        ("---\ntitle: An 2026\n---\n", "An 2026", "2026", "edit.unproven"),
        ("+++\ntitle = 'Le canal'\n+++\n", "Le canal", "L'autre canal", "edit.unproven"),
        # A theme might read it as markup.
        ("---\ntitle: 'Le canal'\n---\n", "Le canal", "Le <b>canal</b>", "edit.unproven"),
        ("---\ntitle: 'Le canal'\n---\n", "Le canal", "Le *canal*", "edit.unproven"),
        ("---\ntitle: 'Le canal'\n---\n", "Le canal", "Le {{ canal }}", "edit.unproven"),
        ("---\ntitle: 'Le canal'\n---\n", "Le canal", "Le &amp; canal", "edit.unproven"),
        # Its letters cannot be told for sure.
        ("---\ntitle: Le\n  canal\n---\n", "Le canal", "Un canal", "edit.not_found"),
        ("---\ntitle: &t Le canal\n---\n", "Le canal", "Un canal", "edit.not_found"),
        ("---\ntitle: 2026-03-14\n---\n", "2026-03-14", "2026-03-15", "edit.not_found"),
        ('---\ntitle: "a\\zb"\n---\n', "a\\zb", "a", "edit.not_found"),
        ('---\ntitle: "\\ud800 a b"\n---\n', "a b", "a c", "edit.not_found"),
        ("---\ntitle: Le canal\ntitle: Le canal\n---\n", "Le canal", "Un canal", "edit.not_found"),
        ("---\ntitle: >\n  Le canal\n\n  Suite\n---\n", "Le canal", "Un canal", "edit.not_found"),
        ("---\ntitle: >\n  Le canal\n    Suite\n---\n", "Le canal Suite", "Un canal Suite", "edit.not_found"),
        ("+++\nx = '''\ntitle = 'Le canal'\n'''\n+++\n", "Le canal", "Un canal", "edit.not_found"),
        ("+++\n[params]\ntitle = 'Le canal'\n+++\n", "Le canal", "Un canal", "edit.not_found"),
        ("{\n\"title\": 'x',\n}\n", "x", "y", "edit.not_found"),
        ("---\nslug: canal\n---\n", "canal", "canaux", "edit.not_found"),
    ],
)  # fmt: skip
def test_what_is_not_sure_stops(front: str, before: str, after: str, code: str) -> None:
    assert outcome_of(front + "\nTexte.\n", before, after) == code


@pytest.mark.parametrize("text", ['Dit "oui" \\ non', "L'eau 'vive'", "a\tb", "é 👩\u200d💻 \u2028"])
def test_any_text_is_written_so_that_its_language_reads_it_back(text: str) -> None:
    for front, read in (
        ('+++\ntitle = "Un mot"\n+++\n', lambda front: tomllib.loads(front.replace("+++", ""))),
        ('{\n"title": "Un mot"\n}\n', json.loads),
    ):
        changed = outcome_of(front + "\nTexte.\n", "Un mot", f"Un mot {text}")

        assert isinstance(changed, str)
        assert " ".join(read(changed.removesuffix("\nTexte.\n"))["title"].split()) == " ".join(
            f"Un mot {text}".split()
        )


def test_the_neighbours_tell_a_headline_from_a_heading_that_reads_the_same() -> None:
    source = "---\ntitle: Le canal\ndescription: Il rouvre.\n---\n\n# Le canal\n\nDix bateaux.\n"
    edit = Edit("Le canal", "Le port")

    headline = apply_edit(source, SourceFormat.MARKDOWN, edit, near=Near(following="Il rouvre."))
    heading = apply_edit(source, SourceFormat.MARKDOWN, edit, near=Near(following="Dix bateaux."))

    assert isinstance(headline, Applied)
    assert isinstance(heading, Applied)
    assert headline.source == source.replace("Le canal", "Le port", 1)
    assert heading.source == source.replace("# Le canal", "# Le port")
    assert apply_edit(source, SourceFormat.MARKDOWN, edit) == Stopped("edit.two_places", {"count": 2})
