"""Drops the indexes of single columns that composite ones begin with: every report wrote them for nothing.

By name, because Django would make the whole tables anew on SQLite, and the trail without its triggers.
"""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models

INDEXES = {
    "corrigenda_report_publication_id_feee1cd0": "corrigenda_report (publication_id)",
    "corrigenda_passage_report_id_9d50804f": "corrigenda_passage (report_id)",
    "corrigenda_trailevent_publication_id_0797a761": "corrigenda_trailevent (publication_id)",
    "corrigenda_erratum_publication_id_f2e7ebb5": "corrigenda_erratum (publication_id)",
    "corrigenda_erratum_article_id_f80ba87b": "corrigenda_erratum (article_id)",
}


def _plain(model: str, name: str, to: str, related: str) -> migrations.AlterField:
    key = models.ForeignKey(
        to=f"corrigenda.{to}",
        on_delete=django.db.models.deletion.CASCADE,
        related_name=related,
        db_index=False,
    )
    return migrations.AlterField(model_name=model, name=name, field=key)


class Migration(migrations.Migration):
    dependencies = [("corrigenda", "0020_reader_credit")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(f"DROP INDEX IF EXISTS {name}", f"CREATE INDEX {name} ON {columns}")
                for name, columns in INDEXES.items()
            ],
            state_operations=[
                _plain("report", "publication", "publication", "reports"),
                _plain("passage", "report", "report", "passages"),
                _plain("trailevent", "publication", "publication", "trail"),
                _plain("erratum", "publication", "publication", "errata"),
                _plain("erratum", "article", "article", "errata"),
            ],
        )
    ]
