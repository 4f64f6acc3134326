"""The screens of the product by their addresses in the demo: what the walk in test_screens opens."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from corrigenda.management.demo.data import SLUG

FACTS = """
import json
from django.utils import timezone
from corrigenda.models import Alteration, Article, Member, Notice, Report
from corrigenda.services import digests, notifying, reader_keys, tokens
receipts = {
    (passage.erratum.state if passage.erratum else "open"): tokens.derived_token("receipt", report.public_id)
    for report in Report.objects.prefetch_related("passages__erratum") for passage in report.passages.all()
}
canal = Article.objects.get(url__endswith="canal")
member = Member.objects.select_related("publication").first()
print(json.dumps({
    "receipts": receipts,
    "confirm": notifying.confirm_token(Report.objects.first(), ""),
    "key": reader_keys.keep_key(Report.objects.exclude(salt="").first(), now=timezone.now()),
    "article": canal.public_id,
    "alterations": list(Alteration.objects.values_list("public_id", flat=True)),
    "published": Notice.objects.first().article.public_id,
    "notice": Notice.objects.first().public_id,
    "stop": f"{member.pk}/{tokens.derived_token('digest', str(member.pk))}",
}))
"""
# What answers with a file, a redirect or to a POST alone is no screen; sweeps are looked at in test_elsewhere.
NO_SCREENS = {
    "reader": {"answer", "email", "forget", "export", "make_key", "drop_key"},
    "errata": {"atom", "json", "article_atom", "article_json", "notice_data"},
    "desk": {
        "logout", "bulk", "preview", "confirm", "publish", "decide", "amend", "withdraw", "look", "observe",
        "member", "token", "write", "again", "take_back", "figures_csv", "rule", "block", "home", "sweep", "sweep_undo", "sweep_again",
        "sweep_look", "elsewhere", "decide_alterations", "reopen_alterations", "publish_alteration", "keep_apart", "suggest_again", "listing", "watch_secret", "all_again",
    },
}  # fmt: skip


def addresses(facts: dict[str, Any], site_url: str) -> dict[str, str]:
    """Every screen that an address opens, by a name; ``facts`` are what FACTS prints in a filled demo."""
    desk, site = f"/desk/p/{SLUG}", quote(site_url, safe="")
    form = f"/report?url={site}%2Farticles%2Fcanal"
    return {
        "address": "/report",
        "bad address": "/report?url=foo",
        "no article": f"/report?url={site}%2Fnothing",
        "another site": "/report?url=https://elsewhere.example/",
        "form": form,
        **{f"receipt, {state}": f"/r/{token}" for state, token in facts["receipts"].items()},
        "erase": f"/r/{facts['receipts']['open']}/erase",
        "no receipt": "/r/nothing",
        "reader’s key": f"/k/{facts['key']}",
        "no reader’s key": "/k/nothing",
        "no address": f"/confirm/{facts['confirm']}",
        "record": f"/p/{SLUG}/",
        "record, nothing": f"/p/{SLUG}/?type=retraction",
        "policy": f"/p/{SLUG}/how-we-correct/",
        "record of an article": f"/p/{SLUG}/articles/{facts['published']}/",
        "notice": f"/p/{SLUG}/notices/{facts['notice']}/",
        "404": "/nothing",
        "stop mails": f"/desk/mails/{facts['stop']}/stop",
        "wrong stop": "/desk/mails/1/x/stop",
        **{
            f"queue, {tab}": f"{desk}/?tab={tab}"
            for tab in ("open", "doubtful", "asked", "held", "accepted", "rejected", "all")
        },
        "queue, nothing": f"{desk}/?q=introuvable",
        **{
            f"erratum {number}": f"{desk}/errata/{number}"
            for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16)
        },
        "source": f"{desk}/errata/4/source",
        "no erratum": f"{desk}/errata/999",
        "articles": f"{desk}/articles",
        "article": f"{desk}/articles/{facts['article']}/",
        "versions": f"{desk}/articles/{facts['article']}/changes",
        "alterations": f"{desk}/alterations",
        "alterations, decided": f"{desk}/alterations?tab=decided",
        **{f"alteration {at}": f"{desk}/alterations/{one}/" for at, one in enumerate(facts["alterations"])},
        "rules": f"{desk}/settings/rules",
        "blocks": f"{desk}/settings/blocks",
        "unwritten": f"{desk}/unwritten",
        **{
            f"numbers, {period}": f"{desk}/numbers?period={period}" for period in ("month", "quarter", "year")
        },
        "trail": f"{desk}/trail?verify=1",
        "settings": f"{desk}/settings",
        "members": f"{desk}/settings/members",
        "watch": f"{desk}/settings/watch",
        "connection": f"{desk}/settings/connection",
        "connection, WordPress": f"{desk}/settings/connection?connector=wordpress",
        "connection, git": f"{desk}/settings/connection?connector=git",
        "tokens": f"{desk}/settings/tokens",
        "my mails": f"{desk}/mails",
    }
