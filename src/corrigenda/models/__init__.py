"""Rows. Fields, constraints, tiny properties; no decisions."""

from __future__ import annotations

from corrigenda.models.alteration import Alteration, AlterationState
from corrigenda.models.article import Article, ArticleAddress, Revision
from corrigenda.models.connection import Application, ApplicationState, CmsConnection
from corrigenda.models.delivery import Delivery
from corrigenda.models.erratum import Correction, Erratum, Notice, Pairing
from corrigenda.models.limits import Block, Bucket, DailySalt, SpentProof
from corrigenda.models.links import LinkCheck
from corrigenda.models.login import LoginDelay
from corrigenda.models.publication import ApiToken, Domain, Member, Publication
from corrigenda.models.report import Message, Passage, ReaderAddress, ReaderKey, Report
from corrigenda.models.rules import GroundRule
from corrigenda.models.sweep import Recurrence, Sweep
from corrigenda.models.trail import TrailEvent, TrailHead
from corrigenda.models.watching import Announcement, Listing, ListingKind, Round, Watch, WatchPlan
from corrigenda.models.words import ArticleWords

__all__ = [
    "Alteration",
    "AlterationState",
    "Announcement",
    "ApiToken",
    "Application",
    "ApplicationState",
    "Article",
    "ArticleAddress",
    "ArticleWords",
    "Block",
    "Bucket",
    "CmsConnection",
    "Correction",
    "DailySalt",
    "Delivery",
    "Domain",
    "Erratum",
    "GroundRule",
    "LinkCheck",
    "Listing",
    "ListingKind",
    "LoginDelay",
    "Member",
    "Message",
    "Notice",
    "Pairing",
    "Passage",
    "Publication",
    "ReaderAddress",
    "ReaderKey",
    "Recurrence",
    "Report",
    "Revision",
    "Round",
    "SpentProof",
    "Sweep",
    "TrailEvent",
    "TrailHead",
    "Watch",
    "WatchPlan",
]
