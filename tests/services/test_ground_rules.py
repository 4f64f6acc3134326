from __future__ import annotations

import pytest

from corrigenda.core.errors import NotFound, Refused
from corrigenda.models import GroundRule, Member
from corrigenda.services import ground_rules, trail
from tests.factories import NOW, make_member, make_publication

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor() -> Member:
    return make_member(make_publication())


def test_a_rule_is_kept_replaced_and_removed_in_the_trail(editor: Member) -> None:
    ground_rules.add_rule(editor, kind="spelling", language="fr", kept=" événement ", now=NOW)
    rule = ground_rules.add_rule(
        editor, kind="spelling", language="fr", kept="événement", instead_of=["évènement", " "], now=NOW
    )
    assert GroundRule.objects.get().instead_of == ["évènement"]

    ground_rules.remove_rule(editor, rule.pk, now=NOW)
    assert not GroundRule.objects.exists()
    assert trail.verify(editor.publication) is None


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"kind": "nonsense"}, "rule.unknown_kind"),
        ({"kind": "spelling", "kept": " "}, "rule.empty"),
        ({"kind": "spelling", "kept": "x" * 201}, "rule.too_long"),
    ],
)
def test_a_bad_rule_is_refused(editor: Member, fields: dict[str, str], code: str) -> None:
    with pytest.raises(Refused, match=code):
        ground_rules.add_rule(editor, now=NOW, **fields)  # type: ignore[arg-type]


def test_only_editors_make_rules_and_only_their_own(editor: Member) -> None:
    corrector = make_member(editor.publication, "corrector")
    with pytest.raises(Refused, match="erratum.role"):
        ground_rules.add_rule(corrector, kind="british", now=NOW)

    rule = ground_rules.add_rule(editor, kind="british", now=NOW)
    with pytest.raises(NotFound):
        ground_rules.remove_rule(make_member(make_publication()), rule.pk, now=NOW)
