"""The form of a publication's settings: reads what was typed, shows it again when it is refused."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.utils.translation import gettext_lazy as _

from corrigenda.core.languages import READERS
from corrigenda.models import Publication
from corrigenda.models.publication import ProofChoices
from corrigenda.services import house


class SettingsForm(forms.Form):
    """What a manager sets. The services judge it; the form only reads and shows."""

    use_required_attribute = False

    name = forms.CharField(label=_("Name"), required=False, max_length=None)
    domains = forms.CharField(
        label=_("Domains"),
        help_text=_("One a line, for example www.example.org. Only pages on these domains are read."),
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages of the articles"),
        choices=list(READERS.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    contact_url = forms.CharField(
        label=_("Contact page"),
        help_text=_("Readers whose message is not about an error are sent here."),
        required=False,
    )
    rights_url = forms.CharField(
        label=_("Page for persons concerned"),
        help_text=_(
            "Who is concerned by an article and asks for a right of reply, or for their name to be taken out, is led "
            "here; left empty, to the contact page."
        ),
        required=False,
    )
    publish_typos = forms.ChoiceField(
        label=_("Corrected typos"),
        choices=[
            ("no", _("are corrected silently")),
            ("yes", _("appear in the public record like every correction")),
        ],
        widget=forms.RadioSelect,
        required=False,
    )
    doubtful = forms.ChoiceField(
        label=_("What is perhaps off topic"),
        help_text=_(
            "A remark that seems to be about something else than an error in the text. Nothing of it is lost: its reader "
            "gets the same answer, and the digest says how much waits."
        ),
        choices=[
            ("apart", _("lies beside the queue, under “Perhaps off topic”")),
            ("queue", _("stands in the queue like everything else")),
        ],
        widget=forms.RadioSelect,
        required=False,
    )
    article_selector = forms.CharField(
        label=_("Where the article stands in its page"),
        help_text=_("A CSS selector. Leave it empty unless articles are cut out wrongly."),
        required=False,
    )
    time_zone = forms.CharField(
        label=_("Time zone"),
        help_text=_("Dates and times are shown by this clock, to your readers too."),
        widget=forms.Select,
        required=False,
    )
    answer_days = forms.CharField(
        label=_("Days to answer a report"),
        help_text=_("What waits longer is marked as overdue at the desk and named in the digest."),
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        required=False,
    )
    articles_a_month = forms.CharField(
        label=_("Articles that you publish in a month"),
        help_text=_(
            "For the numbers. Left empty, reports are counted against the articles that were seen here."
        ),
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        required=False,
    )

    proof_of_work = forms.ChoiceField(
        label=_("Readers’ browsers prove that they are no flood"),
        help_text=_(
            "By a second of computing, without a third party. While half of what an article or the publication can take "
            "in at once is used up, unless you choose otherwise. Who has no scripts waits half a minute instead."
        ),
        choices=ProofChoices.choices,
        widget=forms.RadioSelect,
        required=False,
    )

    def __init__(self, publication: Publication, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zones = sorted(
            zone for zone in available_timezones() if not zone.startswith(("Etc/", "SystemV/", "US/"))
        )
        self.fields["time_zone"].widget.choices = [(zone, zone.replace("_", " ")) for zone in zones]
        # One field a language that the publication works in or has rules in; eight of them would be a wall.
        self._rules = [
            code for code in READERS if code in publication.languages or code in publication.ground_rules
        ]
        for code in self._rules:
            self.fields[f"rules_{code}"] = forms.CharField(
                label=_("Ground rules in %(language)s") % {"language": READERS[code]},
                help_text=_("Shown beside the readers’ form, for example: “We write British English.”"),
                widget=forms.Textarea(attrs={"rows": 4, "lang": code}),
                required=False,
            )
        for name, field in self.fields.items():
            if not isinstance(field.widget, forms.CheckboxSelectMultiple | forms.RadioSelect):
                field.widget.attrs["class"] = "field-input"
            if self.is_bound and name in (self.errors or {}):
                field.widget.attrs["aria-invalid"] = "true"

    def wanted(self) -> house.HouseSettings:
        """What was typed, as the service takes it."""
        given = self.cleaned_data
        return house.HouseSettings(
            name=given["name"],
            contact_url=given["contact_url"],
            rights_url=given["rights_url"],
            domains=tuple(given["domains"].split()),
            languages=tuple(given["languages"]),
            ground_rules={code: given[f"rules_{code}"] for code in self._rules},
            publish_typos=given["publish_typos"] == "yes",
            separates_doubtful=given["doubtful"] != "queue",
            article_selector=given["article_selector"],
            time_zone=given["time_zone"],
            answer_days=given["answer_days"],
            articles_a_month=given["articles_a_month"],
            proof_of_work=given["proof_of_work"] or ProofChoices.FLOODED.value,
        )


def initial_of(publication: Publication) -> dict[str, Any]:
    """The settings as they are, as the form shows them."""
    return {
        "name": publication.name,
        "domains": "\n".join(domain.host for domain in publication.domains.all()),
        "languages": publication.languages,
        "contact_url": publication.contact_url,
        "rights_url": publication.rights_url,
        "publish_typos": "yes" if publication.publish_typos else "no",
        "doubtful": "apart" if publication.separates_doubtful else "queue",
        "article_selector": publication.article_selector,
        "time_zone": publication.time_zone,
        "answer_days": publication.answer_days,
        "articles_a_month": publication.articles_a_month or "",
        "proof_of_work": publication.proof_of_work,
        **{f"rules_{code}": text for code, text in publication.ground_rules.items()},
    }
