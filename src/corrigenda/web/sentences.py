"""What does a code say to a person? Every code of the core, the client, extraction and the services has a sentence.

A sentence may name facts of its error (``%(most)s``). Templates and doors call `sentence`, in the page's language.
"""

from __future__ import annotations

from collections import defaultdict

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from corrigenda.core.errors import CorrigendaError

_ADDRESS: dict[str, Promise] = {
    "url.bad": _("This is not the address of a page. It should begin with https:// and be copied whole."),
    "url.not_in_domains": _("This address is not on a site of this publication."),
    "publication.unknown": _("The site at this address does not take corrections here."),
    "domain.bad": _("“%(domain)s” is not the name of a site."),
    "article.unknown": _("There is no such article."),
    "article.empty": _("No article was found on this page."),
    "receipt.unknown": _("There is no receipt at this address."),
}

_FETCHING: dict[str, Promise] = {
    "fetch.bad_url": _("The site leads to an address that cannot be read."),
    "fetch.not_in_domains": _("The page leads to another site, which does not take corrections here."),
    "fetch.port_not_allowed": _("The page leads to an address that is not open to readers."),
    "fetch.private_address": _("The page leads to an address that is not open to readers."),
    "fetch.not_found": _("The site says that there is no page at this address."),
    "fetch.needs_login": _("The page asks for a log-in, so it cannot be shown here."),
    "fetch.refused": _("The site refuses to show us the page (answer %(status)s)."),
    "fetch.server_error": _(
        "The site has a fault at the moment (answer %(status)s). Please try again later."
    ),
    "fetch.timeout": _("The site took too long to answer. Please try again in a moment."),
    "fetch.unreachable": _("The site does not answer. Please try again in a moment."),
    "fetch.incomplete": _("The page broke off half-way. Please try again in a moment."),
    "fetch.too_large": _("The page is too large to be shown here."),
    "fetch.too_many_redirects": _("The page sends us from one address to the next without end."),
    "fetch.not_html": _("At this address is a file, not an article."),
    "fetch.not_json": _("The site’s answer cannot be read."),
    "fetch.bad_charset": _("The page’s letters cannot be read: its character set is unknown or wrong."),
    "fetch.bad_encoding": _("The page’s packing cannot be read."),
}

_READING: dict[str, Promise] = {
    "extract.no_article": _("No article was found on this page: it may be a list of articles, or a video."),
    "extract.not_found": _("The page says that there is nothing at this address any more."),
    "extract.needs_login": _("The page asks for a log-in, so it cannot be shown here."),
    "extract.subscribers_only": _(
        "Only the beginning of this article is open to everybody, so it cannot be shown whole here."
    ),
    "extract.bad_selector": _("“%(selector)s” is not a CSS selector."),
    "extract.too_large": _("The page is too large to be read here."),
    "extract.too_deep": _(
        "The page is built in too unusual a way to be read here: its parts are nested too deep."
    ),
    "extract.too_many_blocks": _("The page has too many paragraphs: %(limit)s can be read here."),
    "extract.too_unusual": _("The page is built in too unusual a way to be read here."),
    "extract.timeout": _("The page takes too long to read."),
}

_REPORTING: dict[str, Promise] = {
    "report.nothing_picked": _("Pick at least one paragraph that contains an error."),
    "report.too_many_passages": _(
        "Pick at most %(most)s paragraphs, and send the others in a second report."
    ),
    "report.bad_email": _("This does not look like an e-mail address. Correct it, or leave it empty."),
    "report.bad_key": _("The form has lost its place. Please open it again."),
    "report.key_reused": _(
        "You have already sent a report from this form. What stands here now would be another one: "
        "check it and send it again if you want to."
    ),
    "passage.empty": _("Reword the paragraph, or say in a few words what is wrong."),
    "passage.too_many_links": _(
        "A remark may hold at most %(most)s links. Keep the one that shows the error."
    ),
    "passage.nothing_reported": _(
        "Nothing waits for a correction here any more. Say what is wrong, if you like."
    ),
    "passage.unchanged": _("The text is unchanged. Reword it, or say in a few words what is wrong."),
    "passage.odd_characters": _(
        "The wording holds characters that cannot be seen or that pass for others: %(names)s. Please type it again."
    ),
    "report.too_many": _("Many reports are coming in at once. Please try again in %(seconds)s seconds."),
    "report.unknown": _("There is no such report."),
    "report.proof_needed": _(
        "Far more reports than usual are coming in. Please send yours again in %(seconds)s seconds; nothing you "
        "typed is lost."
    ),
    "report.blocked": _("This report is not taken."),
    "block.no_sender": _("Nothing is known any more of who sent this."),
    "block.too_short": _("Type at least %(least)s characters."),
    "block.unknown": _("There is no such block."),
    "passage.already_corrected": _("Corrected since your copy: %(at)s. Reload the article to see it."),
    "passage.ground_rule": _("This is how we write it here: %(rule)s"),
    "passage.rejected_before": _("This was proposed before, and the text is right as it stands: %(reason)s"),
    "rule.unknown_kind": _("Pick a kind from the list."),
    "rule.empty": _("Type the wording that is right here."),
    "rule.too_long": _("This is too long."),
    "rule.unknown": _("There is no such rule."),
    "passage.too_long": _("This is too long: %(length)s characters, %(most)s are allowed."),
    "passage.unknown_block": _("This paragraph is not in the article."),
    "passage.unknown_kind": _("Pick a kind from the list."),
    "passage.bad_source": _("This is not a web address. It should begin with https://."),
    "answer.empty": _("Write your answer first."),
    "answer.too_long": _("This is too long: %(length)s characters, %(most)s are allowed."),
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
    "question.empty": _("Write the question first."),
    "reason.empty": _("Give the reader a reason."),
    "reason.unknown": _("Pick a reason from the list."),
    "severity.unknown": _("Pick a severity from the list."),
    "split.nothing": _("Pick what is to be split off, and leave something behind."),
    "wording.empty": _("Write the new wording first."),
    "wording.too_long": _("The new wording is too long: %(most)s characters are allowed."),
    "wording.unchanged": _("The wording is the same as before."),
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
    "correction.not_seen": _("The new words do not stand in the article yet."),
    "diff.moved": _("The text has changed meanwhile."),
    "notice.empty": _("Write the text of the entry first."),
    "notice.too_long": _("The text is too long: %(most)s characters are allowed."),
    "notice.unknown": _("There is no such entry."),
    "notice.unknown_type": _("Pick a type of entry from the list."),
    "selector.empty": _("The selection quotes no text."),
    "selector.malformed": _("The selection cannot be read."),
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
    "request.bad_characters": _(
        "The text contains characters that cannot be kept (NUL or half a character)."
    ),
    "request.too_large": _("The request is larger than %(most)s bytes."),
    "request.not_json": _("Send application/json."),
    "request.method": _("This address does not know this method."),
    "request.no_such_address": _("The API has no such address."),
    "request.no_such_page": _("There is no such page."),
    "request.invalid": _("The request cannot be kept as it stands. Each thing to mend is named below."),
    "request.missing": _("This is missing."),
    "request.unknown_field": _("This field is not known."),
    "request.unknown_choice": _("This is not one of the choices."),
    "request.too_long": _("This is too long."),
    "request.empty": _("This is empty."),
    "request.bad_value": _("This has the wrong type or value."),
    "server.fault": _("Something went wrong on our side. It has been noted."),
    "origin.foreign": _("Reports are taken from the publication’s own pages only."),
    "report.off_topic": _(
        "This message is not about an error in the text. The contact page is the right place."
    ),
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
    "connector.sealed": _("The credentials cannot be opened: please enter them again."),
    "erratum.being_applied": _("The correction is being written to the editing system."),
    "application.wrong_state": _("This cannot be done any more: the page was out of date."),
    "application.unknown": _("There is no such attempt."),
}

_WATCHING: dict[str, Promise] = {
    "watch.elsewhere": _("The address leads to another text."),
    "listing.unreadable": _("This is neither a sitemap nor a feed."),
}

SENTENCES: dict[str, Promise] = {
    **_ADDRESS,
    **_FETCHING,
    **_READING,
    **_REPORTING,
    **_DECIDING,
    **_SETTINGS,
    **_EDITING,
    **_ASKING,
    **_CONNECTING,
    **_WATCHING,
}
_UNKNOWN = _("Something went wrong (%(code)s).")


def sentence(code: str, **facts: object) -> str:
    """The code's sentence in the active language, its facts filled in; a fact that is missing reads as "…"."""
    return str(SENTENCES.get(code, _UNKNOWN)) % defaultdict(lambda: "…", {"code": code, **facts})


def sentence_of(error: CorrigendaError) -> str:
    """The error's sentence in the active language."""
    return sentence(error.code, **error.facts)
