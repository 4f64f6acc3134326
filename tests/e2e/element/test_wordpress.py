"""The plugin in a real WordPress: its settings page, its three places, what it escapes, and a report through it."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.connectors.wordpress_site import WordPressSite
from tests.e2e.element.conftest import Reader
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.xdist_group("e2e")]
NewReader = Callable[..., Reader]
PLUGIN = Path(__file__).resolve().parents[3] / "integrations" / "wordpress" / "corrigenda"
SEED = """
from django.core.management import call_command
from tests.factories import make_publication
call_command("migrate", verbosity=0)
make_publication("gazette", {host!r}, languages=["en", "fr"])
"""
# What a person does in the admin, for what is not under test here.
FILL = """<?php
require __DIR__ . '/wp-load.php';
wp_set_current_user(1);
require_once ABSPATH . 'wp-admin/includes/plugin.php';
activate_plugin('corrigenda/corrigenda.php');
switch_theme('plain');
$text = '<!-- wp:paragraph --><p>The old lighthouse was lit for the first time on a stormy night in Febuary 1847.</p>'
    . '<!-- /wp:paragraph --><!-- wp:paragraph --><p>Its keeper climbed the 212 steps twice a day for thirty-one years, '
    . 'whatever the weather.</p><!-- /wp:paragraph -->';
$posts = [['post', 'lighthouse', $text], ['post', 'with-block', $text . '<!-- wp:corrigenda/report /-->'], ['page', 'about', $text]];
foreach ($posts as [$type, $slug, $content])
    wp_insert_post(['post_type' => $type, 'post_name' => $slug, 'post_title' => 'A light that has not gone out',
        'post_status' => 'publish', 'post_content' => $content]);
"""
# Debian packs WordPress without a theme.
THEME = """<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
<body><?php while (have_posts()) { the_post(); ?><article><h1><?php the_title(); ?></h1><?php the_content(); ?></article>
<?php } ?><footer>Gazette</footer><?php wp_footer(); ?></body></html>
"""
SET = """<?php
require __DIR__ . '/wp-load.php';
foreach (json_decode(file_get_contents('php://stdin'), true) as [$name, $value])
    $name === 'locale' ? update_user_meta(1, 'locale', $value) : update_option($name, $value);
"""
# The admin's pages are never quite loaded: what is under test stands in their HTML.
READY: Literal["domcontentloaded"] = "domcontentloaded"
TAG = re.compile(r"<corrigenda-report\b.*?</corrigenda-report>", re.DOTALL)


@dataclass
class Blog:
    """A WordPress with the plugin, and the Corrigenda server that its readers report to."""

    site: WordPressSite
    server: Served
    admin: Page

    def settings(self) -> Page:
        """The plugin's settings page."""
        self.admin.goto(f"{self.site.url}/wp-admin/options-general.php?page=corrigenda", wait_until=READY)
        return self.admin

    def save(self, **typed: str) -> Page:
        """The settings page after these fields were typed and saved; no version is pinned unless it is typed."""
        page = self.settings()
        for name, value in {"version": "latest", "integrity": "", **typed}.items():
            field = page.locator(f'[name="corrigenda[{name}]"]')
            if name == "place":
                page.locator(f'[name="corrigenda[place]"][value="{value}"]').check()
            else:
                field.fill(value)
        page.locator("#submit").click()
        page.wait_for_url("**settings-updated=true", wait_until=READY)
        return page

    def html(self, path: str) -> str:
        """A public page as a stranger gets it."""
        return str(self.admin.context.browser.new_context().request.get(f"{self.site.url}{path}").text())  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def blog(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Iterator[Blog]:
    site = WordPressSite(tmp_path_factory.mktemp("blog"))
    context: BrowserContext | None = None
    try:
        shutil.copytree(PLUGIN, site.root / "wp-content" / "plugins" / "corrigenda")
        theme = site.root / "wp-content" / "themes" / "plain"
        theme.mkdir(parents=True)
        (theme / "style.css").write_text("/* Theme Name: Plain */", "utf-8")
        (theme / "index.php").write_text(THEME, "utf-8")
        # Nor with a language: WordPress offers those whose catalogue lies here, were it an empty one.
        languages = site.root / "wp-content" / "languages"
        languages.mkdir(exist_ok=True)
        (languages / "fr_FR.mo").write_bytes(b"")
        for name, script in {"fill.php": FILL, "set.php": SET}.items():
            (site.root / name).write_text(script, "utf-8")
        site.php("fill.php")
        with Served(tmp_path_factory.mktemp("server")) as server:
            server.python(SEED.format(host=site.url.removeprefix("http://")))
            server.serve()
            context = chromium.new_context()
            # The admin asks for pictures and news elsewhere: refused at once, they keep no page waiting.
            context.route(lambda url: not url.startswith((site.url, "data:")), lambda route: route.abort())
            page = context.new_page()
            page.goto(f"{site.url}/wp-login.php")
            page.fill("#user_login", "ada")
            page.fill("#user_pass", "ada-password")
            page.click("#wp-submit")
            page.wait_for_url("**/wp-admin/**", wait_until=READY)
            yield Blog(site, server, page)
    finally:
        if context:
            context.close()
        site.close()


def test_a_reader_reports_from_a_post(blog: Blog, new_reader: NewReader) -> None:
    blog.save(server=f"{blog.server.url}/", place="after")
    reader = new_reader()
    reader.visit(f"{blog.site.url}/lighthouse/")

    reader.tap()
    reader.page.get_by_role("button", name=re.compile("Febuary")).click()
    reader.reword("Febuary", "February")
    reader.panel.locator(".main").click()
    reader.panel.locator(".thanks").wait_for()

    with sqlite3.connect(blog.server.folder / "corrigenda.sqlite3") as database:
        rows = database.execute(
            "select p.proposal, a.url from corrigenda_passage p join corrigenda_report r on r.id = p.report_id"
            " join corrigenda_article a on a.id = r.article_id"
        ).fetchall()
    assert len(rows) == 1
    assert "in February 1847" in rows[0][0]
    assert rows[0][1] == f"{blog.site.url}/lighthouse/"


def test_the_link_stands_where_the_settings_say(blog: Blog) -> None:
    server = blog.server.url
    blog.save(server=server, place="after")
    post, page = blog.html("/lighthouse/"), blog.html("/about/")
    assert len(TAG.findall(post)) == 1
    assert f'<script type="module" src="{server}/w/latest/loader.js" crossorigin="anonymous">' in post
    assert "corrigenda" not in page
    assert len(TAG.findall(blog.html("/with-block/"))) == 1

    blog.save(place="footer")
    post = blog.html("/lighthouse/")
    assert len(TAG.findall(post)) == 1
    assert post.index("<corrigenda-report") > post.index("<footer>")

    blog.save(place="block")
    assert TAG.findall(blog.html("/lighthouse/")) == []
    assert "loader.js" not in blog.html("/lighthouse/")
    assert len(TAG.findall(blog.html("/with-block/"))) == 1


def test_feeds_get_the_plain_link(blog: Blog) -> None:
    blog.save(server=blog.server.url, place="after")

    feed = blog.html("/feed/")

    assert "corrigenda-report" not in feed
    assert f"{blog.server.url}/report?url=" in feed
    assert "<script" not in feed


def test_what_is_typed_wrong_is_not_kept_and_nothing_breaks_out(blog: Blog) -> None:
    page = blog.save(
        server='javascript:alert(1)//"><script>alert(2)</script>', version="1.2.x", integrity="md5-x"
    )

    expect(page.locator("#corrigenda-server")).to_have_value("")
    expect(page.locator("#corrigenda-version")).to_have_value("latest")
    expect(page.locator("#corrigenda-integrity")).to_have_value("")
    assert "corrigenda" not in blog.html("/lighthouse/")

    pinned = "sha384-" + "A" * 64
    page = blog.save(
        server='https://corrigenda.example/a"><b', version="0.1.0", integrity=pinned, place="after"
    )
    post = blog.html("/lighthouse/")
    assert 'a"><b' not in post + page.content()
    assert f'/w/0.1.0/loader.js" crossorigin="anonymous" integrity="{pinned}"' in post


def test_the_settings_and_the_link_speak_french(blog: Blog) -> None:
    blog.site.php("set.php", b'[["locale", "fr_FR"], ["WPLANG", "fr_FR"]]')
    try:
        page = blog.save(server=blog.server.url, place="after")

        expect(page.get_by_label("Serveur Corrigenda")).to_be_visible()
        expect(page.get_by_label("Sous le texte de l’article")).to_be_checked()
        assert ">Une erreur dans le texte\u202f?</a>" in blog.html("/lighthouse/")
    finally:
        blog.site.php("set.php", b'[["locale", ""], ["WPLANG", ""]]')


def test_the_block_is_in_the_editor(blog: Blog) -> None:
    page = blog.admin
    page.goto(f"{blog.site.url}/wp-admin/post-new.php")
    page.wait_for_function("window.wp && wp.blocks && wp.data && wp.data.select('core/block-editor')")

    title = page.evaluate("wp.blocks.getBlockType('corrigenda/report').title")
    page.evaluate(
        "wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('corrigenda/report'))"
    )

    assert title == "Corrigenda"
    assert "<!-- wp:corrigenda/report /-->" in page.evaluate(
        "wp.data.select('core/editor').getEditedPostContent()"
    )
