"""Sweeps, and the words of every article, searched by the database's own full-text index.

SQLite's is an FTS5 table without texts of its own, fed by triggers; PostgreSQL's a generated column. Both follow each
row in its transaction. Accents stay: they make other words.
"""

import corrigenda.models.identity
import django.db.models.deletion
from django.db import NotSupportedError, migrations, models

from corrigenda.core.searching import parts

TABLE = "corrigenda_articlewords"
INDEX = "corrigenda_articlewords_index"
_PUT = f"INSERT INTO {INDEX} (rowid, text) VALUES (new.id, new.text);"
_TAKE = f"INSERT INTO {INDEX} ({INDEX}, rowid, text) VALUES ('delete', old.id, old.text);"

ADD = {
    "sqlite": [
        f"CREATE VIRTUAL TABLE {INDEX} USING fts5(text, content='{TABLE}', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 0')",
        f"CREATE TRIGGER {INDEX}_put AFTER INSERT ON {TABLE} BEGIN {_PUT} END",
        f"CREATE TRIGGER {INDEX}_take AFTER DELETE ON {TABLE} BEGIN {_TAKE} END",
        f"CREATE TRIGGER {INDEX}_change AFTER UPDATE ON {TABLE} BEGIN {_TAKE} {_PUT} END",
    ],
    "postgresql": [
        f"ALTER TABLE {TABLE} ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED",
        f"CREATE INDEX {INDEX} ON {TABLE} USING gin (words) WITH (fastupdate = off)",
    ],
}
REMOVE = {
    "sqlite": [*[f"DROP TRIGGER {INDEX}_{verb}" for verb in ("put", "take", "change")], f"DROP TABLE {INDEX}"],
    "postgresql": [f"DROP INDEX {INDEX}", f"ALTER TABLE {TABLE} DROP COLUMN words"],
}


def add_index(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        with schema_editor.connection.cursor() as cursor:
            cursor.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')")
            if not cursor.fetchone()[0]:
                raise NotSupportedError("this SQLite was built without FTS5, which finds words in articles")
    for statement in ADD.get(schema_editor.connection.vendor, []):
        schema_editor.execute(statement)


def remove_index(apps, schema_editor):
    for statement in REMOVE.get(schema_editor.connection.vendor, []):
        schema_editor.execute(statement)


def keep_words(apps, schema_editor):
    words = apps.get_model("corrigenda", "ArticleWords").objects
    articles = apps.get_model("corrigenda", "Article").objects.exclude(current=None).select_related("current")
    for article in articles.iterator(chunk_size=200):
        texts = parts(text for _kind, text, _html in article.current.rows)
        words.bulk_create(words.model(article=article, part=part, text=text) for part, text in enumerate(texts))


class Migration(migrations.Migration):

    dependencies = [
        ('corrigenda', '0012_watch'),
    ]

    operations = [
        migrations.CreateModel(
            name='Sweep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=corrigenda.models.identity.new_public_id, max_length=12, unique=True)),
                ('wrong', models.TextField()),
                ('right', models.TextField()),
                ('started_at', models.DateTimeField()),
                ('erratum', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='sweeps', to='corrigenda.erratum')),
                ('member', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='corrigenda.member')),
                ('publication', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='sweeps', to='corrigenda.publication')),
            ],
            options={
                'ordering': ['-started_at', '-id'],
            },
        ),
        migrations.CreateModel(
            name='ArticleWords',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('part', models.PositiveSmallIntegerField()),
                ('text', models.TextField()),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='words', to='corrigenda.article')),
            ],
            options={
                'ordering': ['article', 'part'],
                'constraints': [models.UniqueConstraint(fields=('article', 'part'), name='one_text_per_part')],
            },
        ),
        migrations.CreateModel(
            name='Recurrence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('block', models.PositiveIntegerField()),
                ('before', models.TextField()),
                ('after', models.TextField()),
                ('state', models.CharField(choices=[('queued', 'queued'), ('taken', 'taken'), ('stopped', 'stopped'), ('unwished', 'unwished')], default='queued', max_length=10)),
                ('code', models.CharField(blank=True, max_length=60)),
                ('facts', models.JSONField(default=dict)),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='recurrences', to='corrigenda.article')),
                ('erratum', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='recurrences', to='corrigenda.erratum')),
                ('revision', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='corrigenda.revision')),
                ('sweep', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='recurrences', to='corrigenda.sweep')),
            ],
            options={
                'ordering': ['sweep', 'pk'],
                'constraints': [models.UniqueConstraint(fields=('sweep', 'article', 'block'), name='one_recurrence_per_block')],
            },
        ),
        migrations.RunPython(add_index, remove_index),
        migrations.RunPython(keep_words, migrations.RunPython.noop),
    ]
