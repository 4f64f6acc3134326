from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("corrigenda", "0014_alterations"),
    ]

    operations = [
        migrations.RenameModel("Hint", "Announcement"),
        migrations.RemoveConstraint("announcement", "one_hint_per_id"),
        migrations.AddConstraint(
            "announcement",
            models.UniqueConstraint(fields=["publication", "message_id"], name="one_announcement_per_id"),
        ),
        migrations.RenameIndex("announcement", new_name="announcement_age", old_name="hint_age"),
        migrations.AddField("listing", "is_read", models.BooleanField(default=True)),
    ]
