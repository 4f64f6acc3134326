"""What does a code say to a person? Every code of the core, the client, extraction and the services has a sentence.

A sentence may name facts of its error (``%(most)s``). Templates and doors call `sentence`, in the page's language.
"""

from __future__ import annotations

from collections import defaultdict

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from corrigenda.core.errors import CorrigendaError
from corrigenda.web.characters import named
from corrigenda.web.refusals import REFUSALS, UNKNOWN

_RULING: dict[str, Promise] = {
    "domain.bad": _("“%(domain)s” is not the name of a site."),
    "fetch.not_json": _("The site’s answer cannot be read."),
    "block.no_sender": _("Nothing is known any more of who sent this."),
    "block.too_short": _("Type at least %(least)s characters."),
    "block.unknown": _("There is no such block."),
    "report.unknown": _("There is no such report."),
    "rule.unknown_kind": _("Pick a kind from the list."),
    "rule.empty": _("Type the wording that is right here."),
    "rule.too_long": _("This is too long."),
    "rule.unknown": _("There is no such rule."),
}

_DECIDING: dict[str, Promise] = {
    "erratum.unknown": _("There is no such erratum."),
    "erratum.wrong_state": _("This cannot be done in the state that the erratum is in now."),
    "erratum.role": _("Your role does not allow this."),
    "erratum.cannot_undo": _("This cannot be undone any more."),
    "erratum.changed": _("Somebody has decided this meanwhile. Look at it again."),
    "erratum.not_placed": _("The paragraph is not found in today’s article."),
    "erratum.other_article": _("Only errata of the same article can be merged."),
    "block.unknown": _("There is no such paragraph in today’s article."),
    "block.moved": _("The article has changed meanwhile. Look at the paragraph again, as it stands now."),
    "pairing.unknown": _("These two are no longer suggested as the same error."),
    "question.empty": _("Write the question first."),
    "reason.empty": _("Give the reader a reason."),
    "reason.unknown": _("Pick a reason from the list."),
    "severity.unknown": _("Pick a severity from the list."),
    "split.nothing": _("Pick what is to be split off, and leave something behind."),
    "wording.empty": _("Write the new wording first."),
    "wording.too_long": _("The new wording is too long: %(most)s characters are allowed."),
    "wording.unchanged": _("The wording is the same as before."),
    "correction.not_seen": _("The new words do not stand in the article yet."),
    "diff.moved": _("The text has changed meanwhile."),
    "notice.personal": _("What a person concerned asked is not published."),
    "notice.empty": _("Write the text of the entry first."),
    "notice.too_long": _("The text is too long: %(most)s characters are allowed."),
    "notice.unknown": _("There is no such entry."),
    "notice.unknown_type": _("Pick a type of entry from the list."),
    "selector.empty": _("The selection quotes no text."),
    "selector.malformed": _("The selection cannot be read."),
    "sweep.nothing": _("Pick at least one place."),
    "sweep.too_many": _("Pick at most %(most)s places at once."),
    "sweep.changed": _("What you picked has changed meanwhile. Look at it again."),
    "sweep.unknown": _("There is no such list."),
    "recurrence.unknown": _("There is no such place."),
    "recurrence.gone": _("The paragraph is no longer in the article."),
    "recurrence.changed": _("The words have changed meanwhile: “%(now)s”"),
    "recurrence.right_already": _("The article reads right by now."),
    "recurrence.agreed_already": _("This was agreed already, as #%(number)s."),
    "recurrence.nobody": _("Whoever picked it is no longer a member."),
    "recurrence.nothing": _("There is nothing to take back."),
    "recurrence.published": _("Its notice is published: withdraw it first."),
    "recurrence.by_hand": _(
        "It was corrected by hand: change it back in the editing system, and look at the article again."
    ),
}

_EDITING: dict[str, Promise] = {
    "edit.crosses_markup": _(
        "“%(before)s” stands partly in a link or an emphasis: it cannot be told where “%(after)s” belongs."
    ),
    "edit.empties_markup": _("A link or an emphasis would be left without words: “%(words)s”."),
    "edit.empty": _("A block cannot be emptied here: remove it in the content management system."),
    "edit.generated": _(
        "“%(words)s” is not written in the article’s source: a shortcode or a note shows it."
    ),
    "edit.moved": _("The article’s source has changed meanwhile."),
    "edit.not_found": _("The text does not stand in the article’s source. The nearest is: “%(nearest)s”."),
    "edit.nothing_to_change": _("The article already reads like this: there is nothing to change."),
    "edit.source_too_long": _("The article’s source is too long: %(most)s characters are allowed."),
    "edit.two_places": _("The same text stands in %(count)s places: it cannot be told which one is meant."),
    "edit.two_readings": _("“%(words)s” can be read in two ways: inside a link or an emphasis, or outside."),
    "edit.unproven": _("The change would have altered more than its words. Nothing was done."),
    "edit.unreadable_source": _("The article’s source cannot be read."),
}

_SETTINGS: dict[str, Promise] = {
    "domain.taken": _("The domain “%(domain)s” belongs to another publication."),
    "member.already": _("This person is a member already."),
    "member.last_manager": _("A publication needs a manager. Make somebody else a manager first."),
    "member.role": _("This is for managers."),
    "member.unknown_account": _("There is no account with this user name or e-mail address."),
    "publication.bad_rights": _(
        "Give the full address of a page, starting with https://, or leave it empty."
    ),
    "account.unfit": _("The account cannot be made like this: %(why)s"),
    "publication.bad_slug": _(
        "The short name consists of small letters, digits and hyphens: at most %(most)s characters."
    ),
    "publication.slug_taken": _("Another publication has this short name."),
    "publication.bad_contact": _("Give the full address of a page, starting with https://."),
    "publication.name_too_long": _("This is too long: at most %(most)s characters."),
    "publication.no_domain": _("Give at least one domain."),
    "publication.no_language": _("Choose at least one language."),
    "publication.no_name": _("Give the publication a name."),
    "publication.unknown_choice": _("Choose one of these."),
    "publication.rules_too_long": _("This is too long: at most %(most)s characters."),
    "publication.bad_time_zone": _("Pick a time zone from the list."),
    "digest.unknown_rhythm": _("Choose how often from the list."),
    "digest.unknown_language": _("Choose a language from the list."),
    "publication.bad_number": _("Type a whole number from 1 to %(most)s."),
    "publication.selector_too_long": _("This is too long: at most %(most)s characters."),
    "role.unknown": _("Choose a role."),
    "token.bad_purpose": _("Choose what the token is good for."),
    "token.bad_lifetime": _("Choose how long the token is good for."),
    "member.unknown": _("There is no such member."),
    "token.unknown": _("There is no such token."),
    "revision.unknown": _("There is no such version of the article."),
    "verb.unknown": _("There is no such act."),
    "token.no_name": _("Give the token a name of at most %(most)s characters."),
}

_ASKING: dict[str, Promise] = {
    "request.malformed": _("The body is not JSON that can be read in one way only."),
    "request.too_deep": _("The JSON is nested deeper than %(most)s levels."),
    "request.not_json": _("Send application/json."),
    "request.method": _("This address does not know this method."),
    "request.unknown_host": _("This server is not known by the name that the request gives (Host)."),
    "request.unreadable": _("The request cannot be read."),
    "request.not_allowed": _("This is not allowed."),
    "request.no_such_address": _("The API has no such address."),
    "request.missing": _("This is missing."),
    "request.unknown_field": _("This field is not known."),
    "request.unknown_choice": _("This is not one of the choices."),
    "request.empty": _("This is empty."),
    "token.required": _("Send a valid token: Authorization: Bearer …"),
    "article.role": _("Your role does not allow this."),
    "article.blocks_or_html": _("Send either blocks or HTML."),
    "block.unknown_kind": _("Pick a kind of block from the list."),
    "erratum.unknown_state": _("There is no such state."),
}

_CONNECTING: dict[str, Promise] = {
    "connector.well": _("The editing system answers, and lets corrections be written."),
    "connector.unknown": _("There is no such connection."),
    "connector.bad_setting": _("This setting is missing or does not fit: %(setting)s."),
    "connector.by_hand": _("Corrections are pasted by hand here."),
    "connector.refused": _("The editing system no longer accepts our credentials."),
    "connector.forbidden": _("Our account in the editing system may not do this."),
    "connector.gone": _("The editing system has no such article."),
    "connector.busy": _("The editing system asks us to come back later."),
    "connector.unreachable": _("The editing system does not answer."),
    "connector.failed": _("The editing system has a fault (answer %(status)s)."),
    "connector.not_allowed": _("The connection leads to an address that may not be called."),
    "connector.unreadable": _("The article’s source cannot be read as text."),
    "connector.changed": _("Somebody keeps saving the article at this moment; nothing was overwritten."),
    "connector.changed_after": _("Somebody saved the article right after us; please look at it."),
    "connector.locked": _("%(holder)s is editing the article; nothing was overwritten."),
    "connector.ignored": _("The editing system said yes and changed nothing."),
    "connector.filtered": _(
        "The editing system would have changed other parts of the article too; nothing was kept."
    ),
    "connector.branch_taken": _("There is another branch named %(branch)s."),
    "connector.credentials_in_address": _(
        "Leave the user name and the password out of the address: they have fields of their own, which are sealed."
    ),
    "connector.sealed": _("The credentials cannot be opened: please enter them again."),
    "erratum.being_applied": _("The correction is being written to the editing system."),
    "application.wrong_state": _("This cannot be done any more: the page was out of date."),
    "application.unknown": _("There is no such attempt."),
}

_WATCHING: dict[str, Promise] = {
    "announcement.unsigned": _("Sign the message with the secret of the publication (Standard Webhooks)."),
    "listing.foreign": _("This is on another site. Only addresses on the publication’s domains are read."),
    "listing.known": _("This one is read already."),
    "listing.unknown": _("There is no such sitemap or feed."),
    "pace.unknown": _("Choose how often."),
    "alteration.changed": _(
        "The article was changed again meanwhile. Look at everything that changed, then decide."
    ),
    "alteration.decided": _("Somebody has decided this meanwhile. Look at it again."),
    "alteration.unknown_state": _("There is no such state."),
    "alteration.unknown": _("There is no such alteration."),
    "watch.elsewhere": _("The address leads to another text."),
    "listing.unreadable": _("This is neither a sitemap nor a feed."),
}

SENTENCES: dict[str, Promise] = {
    **REFUSALS,
    **_RULING,
    **_DECIDING,
    **_SETTINGS,
    **_EDITING,
    **_ASKING,
    **_CONNECTING,
    **_WATCHING,
}

# Facts that count something; a port or an erratum's number is no size.
_SIZES = {"most", "length", "limit"}


def sentence(code: str, **facts: object) -> str:
    """The code's sentence in the active language, its facts filled in; a fact that is missing reads as "…"."""
    said = {name: _said(name, value) for name, value in facts.items()}
    return str(SENTENCES.get(code, UNKNOWN)) % defaultdict(lambda: "…", {"code": code, **said})


def sentence_of(error: CorrigendaError) -> str:
    """The error's sentence in the active language."""
    return sentence(error.code, **error.facts)


def _said(name: str, value: object) -> object:
    """A fact as a sentence says it: sizes with their digits in groups, characters by the language's names."""
    if name in _SIZES and isinstance(value, int):
        return number_format(value, force_grouping=True)
    return named(value) if name == "names" and isinstance(value, str) else value
