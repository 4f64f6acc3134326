"""What the address of a queue asks for: tab, kind, severity, article, mine, persons concerned, doubtful, words, order."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from corrigenda.core.lifecycle import State
from corrigenda.core.words import ErrorKind, Severity
from corrigenda.desk.numbers import whole
from corrigenda.models import Member
from corrigenda.models.queue import Lane, Order, Wanted

TABS: dict[str, tuple[Promise, frozenset[State]]] = {
    "open": (_("To decide"), frozenset({State.OPEN})),
    "doubtful": (_("Perhaps off topic"), frozenset({State.OPEN})),
    "asked": (_("Waiting for the reader"), frozenset({State.NEEDS_INFO})),
    "held": (_("On hold"), frozenset({State.HELD})),
    "accepted": (_("To paste"), frozenset({State.ACCEPTED})),
    "corrected": (_("Corrected"), frozenset({State.APPLIED, State.PUBLISHED, State.ALREADY_FIXED})),
    "rejected": (_("Turned down"), frozenset({State.REJECTED, State.OFF_TOPIC})),
    "all": (_("All"), frozenset()),
}
ORDERS: dict[Order, Promise] = {
    Order.RANK: _("Most urgent first"),
    Order.NEWEST: _("Newest first"),
    Order.OLDEST: _("Oldest first"),
}
MAX_WORDS = 200


@dataclass(frozen=True, slots=True)
class Filters:
    """The part of the queue that is looked at. What is not understood is left out.

    ``doubtful``: what is perhaps off topic stands among what is to be decided, so that everything open is seen.
    """

    tab: str = "open"
    kind: str = ""
    severity: str = ""
    article: str = ""
    mine: bool = False
    personal: bool = False
    doubtful: bool = False
    words: str = ""
    order: Order = Order.RANK
    page: int = 1

    @property
    def states(self) -> frozenset[State]:
        """The states of the chosen tab; none means all."""
        return TABS[self.tab][1]

    @property
    def lane(self) -> Lane:
        """Which of the open errata the chosen tab shows."""
        if self.tab == "doubtful":
            return Lane.DOUBTFUL
        return Lane.QUEUE if self.tab == "open" and not self.doubtful else Lane.BOTH

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the tab is asked for."""
        return bool(self.kind or self.severity or self.article or self.mine or self.personal or self.words)

    def wanted(self, member: Member) -> Wanted:
        """The same for the rows."""
        return Wanted(
            kind=self.kind,
            severity=self.severity,
            article=self.article,
            claimed_by=member.pk if self.mine else None,
            words=self.words,
            is_personal=self.personal,
        )

    def query(self, **changes: object) -> str:
        """The address's query for these filters, some of them changed; without what is the default."""
        kept: dict[str, object] = {
            "tab": self.tab,
            "kind": self.kind,
            "severity": self.severity,
            "article": self.article,
            "mine": "1" if self.mine else "",
            "personal": "1" if self.personal else "",
            "doubtful": "1" if self.doubtful else "",
            "q": self.words,
            "order": self.order.value,
            "page": self.page,
        }
        defaults = {"tab": "open", "order": Order.RANK.value, "page": 1}
        told = {
            name: value for name, value in (kept | changes).items() if value and value != defaults.get(name)
        }
        return "?" + urlencode(told) if told else ""


def filters_of(query: QueryDict) -> Filters:
    """The filters in an address."""
    return Filters(
        tab=_one_of(query.get("tab", ""), TABS, "open"),
        kind=_one_of(query.get("kind", ""), set(ErrorKind), ""),
        severity=_one_of(query.get("severity", ""), set(Severity), ""),
        article=query.get("article", "")[:12],
        mine=query.get("mine") == "1",
        personal=query.get("personal") == "1",
        doubtful=query.get("doubtful") == "1",
        words=query.get("q", "").strip()[:MAX_WORDS],
        order=Order(_one_of(query.get("order", ""), set(Order), Order.RANK.value)),
        page=whole(query.get("page", "")) or 1,
    )


def _one_of(value: str, known: Container[str], default: str) -> str:
    return value if value in known else default
