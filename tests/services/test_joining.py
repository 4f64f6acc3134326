from __future__ import annotations

import pytest

from corrigenda.core.errors import Refused
from corrigenda.core.intake import Picked
from corrigenda.models import Article, Erratum, Member, Pairing, TrailEvent
from corrigenda.services import joining, pairing, reporting, trail, triage
from tests.factories import RIGHT, TEXTS, later, make_article, make_member, make_report, push_again

pytestmark = pytest.mark.django_db
ACCLAIMED = TEXTS[2].replace("applaudissement", "acclamations")


@pytest.fixture
def article() -> Article:
    return make_article()


def numbers(article: Article) -> list[tuple[int, int]]:
    return list(Erratum.objects.filter(article=article).order_by("number").values_list("number", "readers"))


def test_readers_who_say_it_differently_are_behind_one_erratum(article: Article) -> None:
    make_report(article, proposal=RIGHT)
    make_report(article, remark="« applaudissement » prend un s")
    make_report(article, remark="applaudissements")
    make_report(article, remark="coquille ici")

    assert numbers(article) == [(1, 4)]


def test_a_rewording_that_mends_two_errors_speaks_of_two_errata(article: Article) -> None:
    assert article.current is not None
    seen = article.current.texts[3]
    both = seen.replace("travaillés", "travaillé").replace("Vautier", "Vauthier")
    report = make_report(article, Picked(3, seen, both, "Deux fautes", "spelling"))

    passages = list(report.passages.order_by("position"))
    assert [(passage.position, passage.remark) for passage in passages] == [(0, "Deux fautes"), (1, "")]
    assert passages[0].proposal == seen.replace("travaillés", "travaillé")
    assert passages[1].proposal == seen.replace("Vautier", "Vauthier")
    assert numbers(article) == [(1, 1), (2, 1)]


def test_what_was_known_of_an_erratum_follows_the_article(article: Article) -> None:
    make_report(article, proposal=RIGHT)
    moved = push_again(article, [TEXTS[0], "Un paragraphe de plus.", *TEXTS[1:]])
    make_report(moved, index=3, proposal=RIGHT)

    assert numbers(article) == [(1, 2)]


def test_what_is_alike_but_not_surely_the_same_is_suggested(article: Article) -> None:
    _first, second = suggested(article)

    assert [pair.other.number for pair in pairing.suggestions(second)] == [1]
    assert numbers(article) == [(1, 1), (2, 1)]


class TestAnEditor:
    @pytest.fixture
    def editor(self, article: Article) -> Member:
        return make_member(article.publication)

    def test_who_merges_leads_later_reports_to_the_one_that_is_left(
        self, article: Article, editor: Member
    ) -> None:
        make_report(article, proposal=RIGHT)
        make_report(article, proposal=TEXTS[2].replace("péniche", "barge"))
        first, second = Erratum.objects.filter(article=article).order_by("number")
        triage.merge(second, first, editor, now=later())
        make_report(article, proposal=TEXTS[2].replace("péniche", "barge"))

        assert numbers(article) == [(1, 3), (2, 0)]

    def test_who_undoes_a_merge_gets_the_passages_back(self, article: Article, editor: Member) -> None:
        make_report(article, proposal=RIGHT)
        make_report(article, proposal=TEXTS[2].replace("péniche", "barge"))
        first, second = Erratum.objects.filter(article=article).order_by("number")
        triage.merge(second, first, editor, now=later())
        triage.undo(Erratum.objects.get(pk=second.pk), editor, now=later(2))
        make_report(article, proposal=TEXTS[2].replace("péniche", "barge"))

        assert numbers(article) == [(1, 1), (2, 2)]
        assert Pairing.objects.get().verdict == Pairing.APART

    def test_who_splits_is_followed_by_later_reports(self, article: Article, editor: Member) -> None:
        split_in_two(article, editor)
        make_report(article, proposal=ACCLAIMED)
        make_report(article, proposal=RIGHT)

        assert numbers(article) == [(1, 2), (2, 2)]

    def test_who_undoes_a_split_has_one_erratum_again_and_later_reports_join_it(
        self, article: Article, editor: Member
    ) -> None:
        new, old = split_in_two(article, editor)
        make_report(article, proposal=ACCLAIMED)  # one more reader behind the new one meanwhile

        triage.undo(Erratum.objects.get(pk=new.pk), editor, now=later(2))
        make_report(article, proposal=ACCLAIMED)

        assert numbers(article) == [(1, 4), (2, 0)]
        assert (Pairing.objects.get().verdict, Pairing.objects.get().other) == (Pairing.MERGED, old)
        assert trail.verify(article.publication) is None

    def test_an_undone_split_can_be_had_again(self, article: Article, editor: Member) -> None:
        new, _old = split_in_two(article, editor)
        triage.undo(Erratum.objects.get(pk=new.pk), editor, now=later(2))

        triage.undo(Erratum.objects.get(pk=new.pk), editor, now=later(3))

        assert numbers(article) == [(1, 1), (2, 1)]

    def test_a_split_is_undone_after_the_decisions_that_came_after_it(
        self, article: Article, editor: Member
    ) -> None:
        new, _old = split_in_two(article, editor)
        triage.hold(new, editor, reason="", now=later(2))

        assert triage.undo(Erratum.objects.get(pk=new.pk), editor, now=later(3)).state == "open"
        assert triage.undo(Erratum.objects.get(pk=new.pk), editor, now=later(4)).reason_code == "merged"

    def test_a_split_is_not_undone_once_the_other_is_decided(self, article: Article, editor: Member) -> None:
        new, old = split_in_two(article, editor)
        triage.off_topic(old, editor, now=later(2))

        with pytest.raises(Refused, match=r"erratum\.cannot_undo"):
            triage.undo(new, editor, now=later(3))

    def test_a_corrector_takes_back_what_a_corrector_may_do(self, article: Article) -> None:
        corrector = make_member(article.publication, "corrector")
        new, _old = split_in_two(article, corrector)

        triage.undo(new, corrector, now=later(2))
        triage.undo(Erratum.objects.get(pk=new.pk), corrector, now=later(3))

        assert numbers(article) == [(1, 1), (2, 1)]

    def test_who_finds_two_errors_in_a_suggestion_is_not_asked_again_until_it_is_undone(
        self, article: Article, editor: Member
    ) -> None:
        first, second = suggested(article)
        before = Pairing.objects.values("verdict", "reason", "percent").get()

        triage.keep_apart(second, first, editor, now=later())
        assert (pairing.suggestions(first), pairing.suggestions(second)) == ([], [])

        triage.suggest_again(first, second, editor, now=later(2))
        assert Pairing.objects.values("verdict", "reason", "percent").get() == before
        acts = TrailEvent.objects.order_by("-sequence").values_list("action", flat=True)
        assert list(acts[:2]) == ["erratum.alike", "erratum.apart"]

    def test_only_a_suggestion_is_turned_down(self, article: Article, editor: Member) -> None:
        new, old = split_in_two(article, editor)

        with pytest.raises(Refused, match=r"pairing\.unknown"):
            triage.keep_apart(new, old, editor, now=later(2))
        with pytest.raises(Refused, match=r"pairing\.unknown"):
            triage.suggest_again(new, old, editor, now=later(2))


def split_in_two(article: Article, member: Member) -> tuple[Erratum, Erratum]:
    """One erratum of two readers, split: the new one and the old one."""
    make_report(article, proposal=RIGHT)
    make_report(article, proposal=ACCLAIMED)
    erratum = Erratum.objects.get(article=article)
    other = erratum.passages.get(proposal=ACCLAIMED)
    return triage.split(erratum, [other.pk], member, now=later()), erratum


def suggested(article: Article) -> tuple[Erratum, Erratum]:
    """Two errata that may be one."""
    make_report(
        article, remark="Cette affirmation est démentie par le syndicat dans son rapport", kind="fact"
    )
    make_report(article, remark="Le contraire a été affirmé ce matin par le préfet", kind="fact")
    first, second = Erratum.objects.filter(article=article).order_by("number")
    return first, second


def test_words_taken_back_are_no_longer_known(article: Article) -> None:
    report = make_report(article, proposal=RIGHT, remark="un mot à moi")
    make_report(article, remark="« applaudissement » prend un s")
    reporting.erase_report(report, now=later())
    erratum = Erratum.objects.get(article=article)

    assert erratum.about == {}
    assert [len(one.targets) for one in joining.known_errata(article)] == [1]


def test_a_new_report_costs_no_more_queries_when_many_readers_came_before(
    article: Article, django_assert_max_num_queries: pytest.FixtureRequest
) -> None:
    for _ in range(20):
        make_report(article, proposal=RIGHT)

    with django_assert_max_num_queries(40):  # type: ignore[operator]
        make_report(article, proposal=RIGHT)
