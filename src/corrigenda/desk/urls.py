"""The addresses of this door."""

from __future__ import annotations

from django.urls import path

from corrigenda.desk import (
    articles,
    blocks,
    connection,
    corrections,
    decisions,
    erratum,
    figures,
    home,
    login,
    mails,
    queue,
    rules,
    settings,
    trail,
    writing,
)

app_name = "desk"
urlpatterns = [
    path("", home.home, name="home"),
    path("login", login.log_in, name="login"),
    path("logout", login.log_out, name="logout"),
    path("p/<slug:slug>/", queue.show_queue, name="queue"),
    path("p/<slug:slug>/decide", queue.decide_several, name="bulk"),
    path("p/<slug:slug>/errata/<int:number>", erratum.show_erratum, name="erratum"),
    path("p/<slug:slug>/errata/<int:number>/preview", erratum.preview, name="preview"),
    path("p/<slug:slug>/errata/<int:number>/confirm", corrections.confirm, name="confirm"),
    path("p/<slug:slug>/errata/<int:number>/publish", corrections.publish, name="publish"),
    path("p/<slug:slug>/errata/<int:number>/do/<slug:verb>", decisions.decide, name="decide"),
    path("p/<slug:slug>/notices/<slug:notice_id>/amend", corrections.amend, name="amend"),
    path("p/<slug:slug>/notices/<slug:notice_id>/withdraw", corrections.withdraw, name="withdraw"),
    path("p/<slug:slug>/articles", articles.list_articles, name="articles"),
    path("p/<slug:slug>/articles/look", articles.look_at, name="look"),
    path("p/<slug:slug>/articles/<slug:article_id>/", articles.show_article, name="article"),
    path("p/<slug:slug>/articles/<slug:article_id>/observe", articles.observe, name="observe"),
    path("p/<slug:slug>/articles/<slug:article_id>/changes", articles.compare, name="compare"),
    path("p/<slug:slug>/settings", settings.change_settings, name="settings"),
    path("p/<slug:slug>/settings/members", settings.list_members, name="members"),
    path("p/<slug:slug>/settings/members/<int:member_id>", settings.change_member, name="member"),
    path("p/<slug:slug>/settings/rules", rules.list_rules, name="rules"),
    path("p/<slug:slug>/settings/rules/<int:rule_id>", rules.remove_rule, name="rule"),
    path("p/<slug:slug>/settings/blocks", blocks.list_blocks, name="blocks"),
    path("p/<slug:slug>/settings/blocks/<int:block_id>", blocks.unblock, name="block"),
    path("p/<slug:slug>/settings/tokens", settings.list_tokens, name="tokens"),
    path("p/<slug:slug>/settings/tokens/<int:token_id>", settings.revoke_token, name="token"),
    path("p/<slug:slug>/errata/<int:number>/write", writing.write, name="write"),
    path("p/<slug:slug>/errata/<int:number>/source", writing.show_source, name="source"),
    path("p/<slug:slug>/applications/<int:application_id>/again", writing.try_again, name="again"),
    path("p/<slug:slug>/applications/<int:application_id>/undo", writing.take_back, name="take_back"),
    path("p/<slug:slug>/unwritten", writing.list_unwritten, name="unwritten"),
    path("p/<slug:slug>/settings/connection", connection.change_connection, name="connection"),
    path("mails/<int:member_id>/<str:token>/stop", mails.stop_mails, name="stop_mails"),
    path("p/<slug:slug>/mails", mails.choose_mails, name="mails"),
    path("p/<slug:slug>/numbers", figures.show_figures, name="figures"),
    path("p/<slug:slug>/numbers.csv", figures.download_figures, name="figures_csv"),
    path("p/<slug:slug>/trail", trail.show_trail, name="trail"),
]
