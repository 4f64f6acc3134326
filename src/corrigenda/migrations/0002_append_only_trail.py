"""The database itself refuses to change or delete an event of the trail."""

from __future__ import annotations

from django.db import migrations

TABLE = "corrigenda_trailevent"

SQLITE = [
    f"CREATE TRIGGER trail_no_{verb.lower()} BEFORE {verb} ON {TABLE} "
    "BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END"
    for verb in ("UPDATE", "DELETE")
]
POSTGRES = [
    "CREATE FUNCTION corrigenda_trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the trail is append-only'; END $$",
    f"CREATE TRIGGER trail_append_only BEFORE UPDATE OR DELETE ON {TABLE} "
    "FOR EACH ROW EXECUTE FUNCTION corrigenda_trail_is_append_only()",
]
UNDO = {
    "sqlite": [f"DROP TRIGGER trail_no_{verb}" for verb in ("update", "delete")],
    "postgresql": [
        f"DROP TRIGGER trail_append_only ON {TABLE}",
        "DROP FUNCTION corrigenda_trail_is_append_only()",
    ],
}


def add(apps, schema_editor):
    for statement in {"sqlite": SQLITE, "postgresql": POSTGRES}.get(schema_editor.connection.vendor, []):
        schema_editor.execute(statement)


def remove(apps, schema_editor):
    for statement in UNDO.get(schema_editor.connection.vendor, []):
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("corrigenda", "0001_initial")]
    operations = [migrations.RunPython(add, remove)]
