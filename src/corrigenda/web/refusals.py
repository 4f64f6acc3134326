"""What a refusal says to a reader: of the form, the receipt and the public record.

These sentences exist in every language of `core.languages.READERS`; what only the desk, its connectors and programs
meet stands in `sentences`, in the desk's languages.
"""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

ADDRESS: dict[str, Promise] = {
    "url.bad": _("This is not the address of a page. It should begin with https:// and be copied whole."),
    "url.not_in_domains": _("This address is not on a site of this publication."),
    "publication.unknown": _("The site at this address does not take corrections here."),
    "article.unknown": _("There is no such article."),
    "article.empty": _("No article was found on this page."),
    "receipt.unknown": _("There is no receipt at this address."),
}

FETCHING: dict[str, Promise] = {
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
    "fetch.bad_charset": _("The page’s letters cannot be read: its character set is unknown or wrong."),
    "fetch.bad_encoding": _("The page’s packing cannot be read."),
}

READING: dict[str, Promise] = {
    "extract.no_article": _(
        "No article was found on this page: it may be a list of articles, a video, or a page that its scripts fill."
    ),
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

REPORTING: dict[str, Promise] = {
    "report.nothing_picked": _("Pick at least one paragraph that contains an error."),
    "report.too_many_passages": _(
        "Pick at most %(most)s paragraphs, and send the others in a second report."
    ),
    "report.bad_email": _("This does not look like an e-mail address. Correct it, or leave it empty."),
    "credit.too_long": _("The name is too long: %(most)s characters are allowed."),
    "credit.not_a_name": _(
        "This cannot be shown as a name: write letters, without an address. Or leave it empty."
    ),
    "reader_key.not_ours": _(
        "This is not a reader’s key of this publication. Correct it, or leave it empty."
    ),
    "reader_key.has_one": _("This report belongs to a reader’s key already."),
    "reader_key.erased": _("This report was taken back."),
    "reader_key.unknown": _("There is no such reader’s key."),
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
    "report.proof_needed": _(
        "Far more reports than usual are coming in. Please send yours again in %(seconds)s seconds; nothing you "
        "typed is lost."
    ),
    "report.too_many_addresses": _(
        "Several addresses have been given for this report already. Try again in a few hours."
    ),
    "report.blocked": _(
        "This report is not taken here. If that is a mistake, write to the publication on its contact page."
    ),
    "passage.already_corrected": _("Corrected since your copy: %(at)s. Reload the article to see it."),
    "passage.ground_rule": _("This is how we write it here: %(rule)s"),
    "passage.rejected_before": _("This was proposed before, and the text is right as it stands: %(reason)s"),
    "passage.too_long": _("This is too long: %(length)s characters, %(most)s are allowed."),
    "passage.unknown_block": _("This paragraph is not in the article."),
    "passage.unknown_kind": _("Pick a kind from the list."),
    "passage.bad_source": _("This is not a web address. It should begin with https://."),
    "answer.empty": _("Write your answer first."),
    "answer.too_long": _("This is too long: %(length)s characters, %(most)s are allowed."),
}

ASKING: dict[str, Promise] = {
    "request.bad_characters": _(
        "The text contains characters that cannot be kept (NUL or half a character)."
    ),
    "request.too_large": _("The request is larger than %(most)s bytes."),
    "request.no_such_page": _("There is no such page."),
    "request.invalid": _("The request cannot be kept as it stands. Each thing to mend is named below."),
    "request.too_long": _("This is too long."),
    "request.bad_value": _("This has the wrong type or value."),
    "server.fault": _("Something went wrong on our side. It has been noted."),
    "server.unavailable": _("Nothing can be kept at the moment. Please send it again in a few minutes."),
    "origin.foreign": _("Reports are taken from the publication’s own pages only."),
    "report.off_topic": _(
        "This message is not about an error in the text. The contact page is the right place."
    ),
}

REFUSALS: dict[str, Promise] = {**ADDRESS, **FETCHING, **READING, **REPORTING, **ASKING}
UNKNOWN = _("Something went wrong (%(code)s).")
