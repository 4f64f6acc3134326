"""The template tags for Django and Wagtail sites."""

from __future__ import annotations

from django.template import Context, Template

from corrigenda.web import element


def rendered(source: str, **context: object) -> str:
    return Template("{% load corrigenda_element %}" + source).render(Context(context))


def test_the_script_is_pinned_by_its_hash() -> None:
    html = rendered("{% corrigenda_script %}")

    assert f"/w/{element.version()}/loader.js" in html
    assert f'integrity="{element.integrity()}"' in html


def test_the_element_holds_a_plain_link_to_the_form_for_the_article() -> None:
    html = rendered("{% corrigenda_report url %}", url='https://a.example/b?c="d"&e=f')

    assert 'data-url="https://a.example/b?c=&quot;d&quot;&amp;e=f"' in html
    assert "/report?url=https%3A%2F%2Fa.example%2Fb%3Fc%3D%22d%22%26e%3Df" in html
    assert ">An error in the text?</a>" in html


def test_the_article_may_be_pointed_at() -> None:
    assert ' data-selector=".story p"' in rendered(
        "{% corrigenda_report 'https://a.example/' selector='.story p' %}"
    )
