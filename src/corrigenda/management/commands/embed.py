"""``embed``: prints what a publisher puts into the pages: the tag, what the policy must allow, the plain links."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import translation
from django.utils.translation import gettext

from corrigenda.conf import conf
from corrigenda.management.publications import publication_named
from corrigenda.models import Publication
from corrigenda.web import element


class Command(BaseCommand):
    """Prints, changes nothing."""

    help = "Prints the tag that puts the form into a publication's pages, and what else the pages need."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """A publication and, where its first language is not meant, another."""
        parser.add_argument("publication")
        parser.add_argument("--language", help="of the link's words (default: the publication's first)")

    def handle(self, *args: Any, **options: Any) -> None:
        """One block of text a use."""
        publication = publication_named(options["publication"])
        with translation.override(options["language"] or publication.language):
            label = gettext("An error in the text?")
        self.stdout.write(written(publication, label))


def written(publication: Publication, label: str) -> str:
    """Everything that a publisher needs, ready to be copied."""
    form = f"{conf().base_url}/report"
    hosts = ", ".join(publication.domains.values_list("host", flat=True)) or "none yet: add one at the desk"
    return f"""\
# The tag: once a page, where the link shall stand (under the article)

{element.tags(form, label)}

The article's address is taken from <link rel="canonical">; data-url="…" says another. It works on pages of:
{hosts}

# The Content-Security-Policy, where the pages have one: add

{element.policy()}

No style and no inline script is needed, and require-trusted-types-for 'script' may be on.

# The newest loader without a hash, which changes with the server

{conf().base_url}/w/{element.LATEST}/loader.js

# To serve it from the publication's own host: copy /w/{element.version()}/ and say where the server is

<script type="module" src="/corrigenda/loader.js" integrity="{element.integrity()}"></script>
<corrigenda-report data-server="{conf().base_url}/"><a href="{form}">{label}</a></corrigenda-report>

# Where no script runs (feeds, newsletters, AMP): a plain link, with the article's own address, percent-encoded

<a href="{form}?url=https%3A%2F%2Fwww.example.org%2Farticle">{label}</a>
"""
