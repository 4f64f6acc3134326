"""What comes in and goes out, typed: strict (a number is no string), closed (an unknown field is an error)."""

from __future__ import annotations

from corrigenda.api.schemas.alterations import (
    AlterationDecision,
    AlterationOut,
    AlterationsPage,
    ChangeOut,
    Dismiss,
    Publish,
    Reopen,
)
from corrigenda.api.schemas.announcements import AnnouncementIn, AnnouncementOut, ChangedIn
from corrigenda.api.schemas.articles import (
    ArticleIn,
    ArticleOut,
    BlockIn,
    BlockOut,
    Kind,
    Mark,
    PublicationOut,
)
from corrigenda.api.schemas.base import ArticleRef
from corrigenda.api.schemas.decisions import (
    Accept,
    Admit,
    AlreadyFixed,
    Ask,
    Decision,
    Doubt,
    Hold,
    OffTopic,
    Reject,
    Undo,
)
from corrigenda.api.schemas.errata import AnnotationPage, ErrataPage, ErratumDetail, ErratumOut, PassageOut
from corrigenda.api.schemas.notices import NoticeOut, NoticesPage
from corrigenda.api.schemas.problems import Finding, Problem
from corrigenda.api.schemas.reports import (
    ArticleSeen,
    PassageIn,
    PassageState,
    ReceiptOut,
    ReportIn,
    ReportReceived,
)
from corrigenda.api.schemas.sweeps import (
    Look,
    RecurrenceOut,
    SweepDecision,
    SweepDetail,
    SweepOut,
    SweepsPage,
    TakeBack,
    TryAgain,
)

__all__ = [
    "Accept",
    "Admit",
    "AlreadyFixed",
    "AlterationDecision",
    "AlterationOut",
    "AlterationsPage",
    "AnnotationPage",
    "AnnouncementIn",
    "AnnouncementOut",
    "ArticleIn",
    "ArticleOut",
    "ArticleRef",
    "ArticleSeen",
    "Ask",
    "BlockIn",
    "BlockOut",
    "ChangeOut",
    "ChangedIn",
    "Decision",
    "Dismiss",
    "Doubt",
    "ErrataPage",
    "ErratumDetail",
    "ErratumOut",
    "Finding",
    "Hold",
    "Kind",
    "Look",
    "Mark",
    "NoticeOut",
    "NoticesPage",
    "OffTopic",
    "PassageIn",
    "PassageOut",
    "PassageState",
    "Problem",
    "PublicationOut",
    "Publish",
    "ReceiptOut",
    "RecurrenceOut",
    "Reject",
    "Reopen",
    "ReportIn",
    "ReportReceived",
    "SweepDecision",
    "SweepDetail",
    "SweepOut",
    "SweepsPage",
    "TakeBack",
    "TryAgain",
    "Undo",
]
