"""Statements whose SQL is made once: for the path that every report takes.

The ORM builds its SQL anew for every call, at five to ten times the price of running it on SQLite (measured: 0.7 ms
against 0.1 ms for a select with one join), and its cursors cost as much again as the statement. Rows and values stay the
models' own: `Insert` writes them, `Select` reads them.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections, models
from django.db.backends.base.base import BaseDatabaseWrapper

Row = TypeVar("Row", bound=models.Model)
Beside = TypeVar("Beside", bound=models.Model)
Prepare = Callable[..., Any]

# What a database takes as it is. All other fields make their values fit.
_PLAIN = {
    models.CharField,
    models.TextField,
    models.IntegerField,
    models.PositiveIntegerField,
    models.PositiveSmallIntegerField,
    models.PositiveBigIntegerField,
    models.BooleanField,
    models.ForeignKey,
}


class Insert(Generic[Row]):
    """``INSERT`` of one model's rows, without signals and without reading back anything but the key.

    With ``once``, the columns of a unique constraint, a row that is there already is left alone.
    """

    def __init__(self, model: type[Row], *, once: Sequence[str] = ()) -> None:
        fields = [field for field in model._meta.concrete_fields if not field.primary_key]
        columns = ", ".join(f'"{field.column}"' for field in fields)
        values = ", ".join(["%s"] * len(fields))
        key, table = model._meta.pk.column, model._meta.db_table
        unless = f"ON CONFLICT ({', '.join(once)}) DO NOTHING " if once else ""
        self._fields: list[tuple[str, Prepare | None]] = [
            (field.attname, None if type(field) in _PLAIN else field.get_db_prep_save) for field in fields
        ]
        self._statement = _Statement(
            f'INSERT INTO "{table}" ({columns}) VALUES ({values}) {unless}RETURNING "{key}"'  # noqa: S608 -- names of our own model
        )

    def __call__(self, row: Row) -> bool:
        """Writes the row and gives it its key; whether it did, which only a row that is there already prevents.

        Raises what the database raises (IntegrityError …).
        """
        database = _database()
        key = self._write(row.__dict__, database)
        if key is None:
            return False
        row.pk = key
        row._state.adding, row._state.db = False, database.alias
        return True

    def values(self, **values: Any) -> None:
        """Writes a row of these values, one for each column, without making a model's instance of them."""
        self._write(values, _database())

    def _write(self, values: dict[str, Any], database: BaseDatabaseWrapper) -> Any:
        prepared = [
            values[name] if prepare is None else prepare(values[name], connection=database)
            for name, prepare in self._fields
        ]
        rows, _ = self._statement.run(database, prepared)
        return rows[0][0] if rows else None


class Select(Generic[Row]):
    """A select of one model's rows: ``Manager.raw`` without its work before and after each statement.

    Columns that are not selected are read when they are asked for, as Django does.
    """

    def __init__(self, model: type[Row], sql: str) -> None:
        self._model = model
        self._statement, self._locking = _Statement(sql), _Statement(f"{sql} FOR UPDATE")
        self._shape: _Shape | None = None

    def __call__(self, *values: Any) -> list[Row]:
        """The rows that the select finds with these values."""
        return self._rows(self._statement, values)

    def locked(self, *values: Any) -> list[Row]:
        """The same, locking the rows where the database can (SQLite locks the whole file at the start)."""
        can = _database().features.has_select_for_update
        return self._rows(self._locking if can else self._statement, values)

    def _rows(self, statement: _Statement, values: Sequence[Any]) -> list[Row]:
        database = _database()
        rows, columns = statement.run(database, values)
        if not rows:
            return []
        if self._shape is None:
            self._shape = _Shape(self._model, [str(column[0]) for column in columns], database)
        return [self._shape.made(row, database) for row in rows]


class SelectBeside(Generic[Row, Beside]):
    """A select of rows of one model, each with a row of another beside it, or none, and with ``more`` columns.

    ``joined`` is all that follows FROM; in it and in ``more`` the models are called ``one`` and ``other``.
    """

    def __init__(self, one: type[Row], other: type[Beside], joined: str, *, more: Sequence[str] = ()) -> None:
        names = [[str(field.column) for field in model._meta.concrete_fields] for model in (one, other)]
        columns = [
            f'{name}."{column}"' for name, its in zip(("one", "other"), names, strict=True) for column in its
        ]
        self._models, self._names = (one, other), names
        self._statement = _Statement(f"SELECT {', '.join([*columns, *more])} FROM {joined}")  # noqa: S608 -- as above
        self._shapes: tuple[_Shape, _Shape] | None = None

    def __call__(self, *values: Any) -> list[tuple[Row, Beside | None, tuple[Any, ...]]]:
        """The rows that the select finds with these values, and their further columns as the driver gives them."""
        database = _database()
        rows, _ = self._statement.run(database, values)
        if not rows:
            return []
        if self._shapes is None:
            one, other = self._models
            self._shapes = _Shape(one, self._names[0], database), _Shape(other, self._names[1], database)
        left, right = self._shapes
        middle, end = len(self._names[0]), len(self._names[0]) + len(self._names[1])
        return [
            (
                left.made(row[:middle], database),
                None if row[middle] is None else right.made(row[middle:end], database),
                tuple(row[end:]),
            )
            for row in rows
        ]


class Read:
    """A select whose rows are as the driver gives them: JSON is text."""

    def __init__(self, sql: str) -> None:
        self._statement = _Statement(sql)

    def __call__(self, *values: int | str) -> list[tuple[Any, ...]]:
        """The rows that the select finds with these values."""
        return self._statement.run(_database(), values)[0]


class Update:
    """One statement that answers nothing."""

    def __init__(self, sql: str) -> None:
        self._statement = _Statement(sql)

    def __call__(self, *values: int | float | str) -> None:
        """Runs it with these values."""
        self._statement.run(_database(), values)


class _Shape:
    """How a model's attributes stand in the rows of a select."""

    def __init__(
        self, model: type[models.Model], columns: Sequence[str], database: BaseDatabaseWrapper
    ) -> None:
        at = {column: index for index, column in enumerate(columns)}
        fields = [field for field in model._meta.concrete_fields if field.column in at]
        self._model = model
        self._names = [field.attname for field in fields]
        self._order = [at[str(field.column)] for field in fields]
        self._converters: list[tuple[int, Prepare, Any]] = []
        for index, field in enumerate(fields):
            column = field.get_col(model._meta.db_table)
            for make in (*database.ops.get_db_converters(column), *column.get_db_converters(database)):
                self._converters.append((index, make, column))

    def made(self, row: Sequence[Any], database: BaseDatabaseWrapper) -> Any:
        """The row as an instance of its model."""
        values = [row[index] for index in self._order]
        for index, make, column in self._converters:
            values[index] = make(values[index], column, database)
        return self._model.from_db(database.alias, self._names, values)


class _Statement:
    """SQL, run with values on either database."""

    def __init__(self, sql: str) -> None:
        self._sql, self._sqlite = sql, sql.replace("%s", "?")

    def run(
        self, database: BaseDatabaseWrapper, values: Sequence[Any]
    ) -> tuple[list[Any], Sequence[Sequence[Any]]]:
        """The rows that it answers, and their columns. Raises Django's own errors."""
        if database.vendor == "sqlite" and not database.force_debug_cursor and not database.execute_wrappers:
            # Straight to the driver; nobody listens in.
            if database.connection is None:
                database.connect()
            database.validate_no_broken_transaction()
            try:
                found = database.connection.execute(self._sqlite, values)
                return found.fetchall(), found.description or ()
            except sqlite3.Error:
                with database.wrap_database_errors:
                    raise
        with database.cursor() as cursor:
            cursor.execute(self._sql, values)
            columns = cursor.description or ()
            return (cursor.fetchall() if columns else []), columns


class _Here(threading.local):
    """What this thread asked for last: looking it up costs a tenth of a short statement."""

    database: BaseDatabaseWrapper | None = None


_here = _Here()


def _database() -> BaseDatabaseWrapper:
    """The thread's connection to the database."""
    if _here.database is None:
        _here.database = connections[DEFAULT_DB_ALIAS]
    return _here.database
