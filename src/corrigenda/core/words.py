"""The closed lists of the domain: kinds of error, severities, roles, types of notice. Codes are strings."""

from __future__ import annotations

from enum import StrEnum


class ErrorKind(StrEnum):
    """What the reader says is wrong."""

    SPELLING = "spelling"
    NAME = "name"
    NUMBER = "number"
    QUOTATION = "quotation"
    CAPTION = "caption"
    LINK = "link"
    FACT = "fact"
    TRANSLATION = "translation"
    OTHER = "other"


class Severity(StrEnum):
    """What the editor says it weighs (the three steps of the CDJM's recommendation of May 2021)."""

    MINOR = "minor"
    SIGNIFICANT = "significant"
    SERIOUS = "serious"


class Role(StrEnum):
    """What a member may do in a publication; each includes the one before."""

    CORRECTOR = "corrector"
    EDITOR = "editor"
    MANAGER = "manager"

    def includes(self, other: Role) -> bool:
        """Whether this role may do what ``other`` may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


class NoticeType(StrEnum):
    """What a public entry is (the words of the record)."""

    TYPO = "typo"
    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    UPDATE = "update"
    EDITORS_NOTE = "editors_note"
    RETRACTION = "retraction"
    RIGHT_OF_REPLY = "right_of_reply"


class RejectionReason(StrEnum):
    """The prepared reasons an editor picks from; each has an editable sentence for the reader."""

    CORRECT_AS_IS = "correct_as_is"
    HOUSE_STYLE = "house_style"
    QUOTED_AS_SAID = "quoted_as_said"
    NOT_VERIFIED = "not_verified"
    MATTER_OF_OPINION = "matter_of_opinion"
    NOT_UNDERSTOOD = "not_understood"
    OTHER = "other"
