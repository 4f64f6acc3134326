from __future__ import annotations

import pytest

from corrigenda.core.links import MOST_IN_BLOCK, Finding, Outcome, Step, links_in, read

BASE = "https://gazette.example/2026/canal?page=1"


def test_the_links_of_a_block_are_whole_addresses_each_once_without_fragment() -> None:
    html = (
        'Voir <a class="x" href="/plan.pdf#page=3">le plan</a>, <a href="plan2">l’autre</a>,'
        ' <A HREF="https://ville.example/a?b=1&amp;c=2">la ville</A> et <a href="/plan.pdf">encore</a>.'
    )

    assert links_in(html, "Voir le plan, l’autre, la ville et encore.", BASE) == (
        "https://gazette.example/plan.pdf",
        "https://gazette.example/2026/plan2",
        "https://ville.example/a?b=1&c=2",
    )


def test_addresses_that_are_typed_out_count_without_what_follows_them() -> None:
    text = "Tout est sur https://ville.example/canal. (Ou sur http://port.example/bateaux), « https://a.example/b »."

    assert links_in("", text, BASE) == (
        "https://ville.example/canal",
        "http://port.example/bateaux",
        "https://a.example/b",
    )


@pytest.mark.parametrize(
    "target",
    [
        "#note-3",
        BASE,
        BASE + "#haut",
        "mailto:paul@example.org",
        "javascript:void(0)",
        "tel:+33100000000",
        "https://user:secret@ville.example/",
        "https://[ville/",
        "https://ville.example/a b",
        "https://ville.example/" + "a" * 2000,
        "",
    ],
)
def test_what_nobody_may_be_asked_for_is_no_link(target: str) -> None:
    assert links_in(f'<a href="{target}">là</a> <a>ici</a> <b href="/b">b</b>', "", BASE) == ()


def test_a_list_of_links_is_not_asked_for_whole() -> None:
    html = "".join(f'<a href="/{n}">{n}</a>' for n in range(30))

    assert len(links_in(html, "", BASE)) == MOST_IN_BLOCK


OLD, NEW = "http://ville.example/canal", "http://ville.example/port/canal"


@pytest.mark.parametrize(
    ("steps", "finding"),
    [
        ([], Finding(Outcome.SILENT)),
        ([Step(OLD, 200)], Finding(Outcome.ANSWERS, 200)),
        ([Step(OLD, 404)], Finding(Outcome.GONE, 404)),
        ([Step(OLD, 410)], Finding(Outcome.GONE, 410)),
        ([Step(OLD, 403)], Finding(Outcome.SILENT, 403)),
        ([Step(OLD, 503)], Finding(Outcome.SILENT, 503)),
        ([Step(OLD, 301, NEW), Step(NEW, 200)], Finding(Outcome.MOVED, 200, NEW)),
        ([Step(OLD, 308, "/port/canal"), Step(NEW, 200)], Finding(Outcome.MOVED, 200, NEW)),
        ([Step(OLD, 302, NEW), Step(NEW, 200)], Finding(Outcome.ANSWERS, 200)),
        ([Step(OLD, 301, NEW), Step(NEW, 404)], Finding(Outcome.GONE, 404)),
        ([Step(OLD, 301, NEW), Step(NEW, 302, OLD), Step(OLD, 200)], Finding(Outcome.MOVED, 200, NEW)),
        ([Step(OLD, 302, NEW), Step(NEW, 301, OLD), Step(OLD, 200)], Finding(Outcome.ANSWERS, 200)),
        ([Step(OLD, 301, NEW), Step(NEW, 301, OLD)], Finding(Outcome.SILENT, 301)),
        (
            [
                Step(OLD, 301, "https://www.ville.example/canal/"),
                Step("https://www.ville.example/canal/", 200),
            ],
            Finding(Outcome.ANSWERS, 200),
        ),
    ],
)
def test_only_what_is_certain_is_gone_or_moved(steps: list[Step], finding: Finding) -> None:
    assert read(steps) == finding


def test_a_redirect_to_no_web_address_leads_nowhere() -> None:
    assert [Step(OLD, 301, place).leads_to for place in ("mailto:a@b.example", "", "http://[x")] == [""] * 3
    assert Step(OLD, 200, NEW).leads_to == ""
