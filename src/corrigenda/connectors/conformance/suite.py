"""The sentences that hold for every connector, as tests."""

from __future__ import annotations

from typing import Protocol

import pytest

from corrigenda.connectors.base import Conflict, Connector, Note, Written
from corrigenda.connectors.conformance.proxy import RETRY_AFTER, Fault, FaultyProxy
from corrigenda.connectors.writing import DryRun, dry_run, take_back, write
from corrigenda.core.blocks import BlockKind
from corrigenda.core.edits import Edit, spliced
from corrigenda.core.errors import ConnectorError

NOTE = Note("er1abc", "https://gazette.example/a", "Correct a word", "A. Reader")


class Bench(Protocol):
    """One published article in a real CMS, and the people who touch it besides us.

    ``url`` is its address, ``edit`` a change of one of its blocks.
    """

    url: str
    edit: Edit

    def connector(self) -> Connector:
        """As a publication has it set up."""
        ...

    def raw(self) -> bytes:
        """The article's source as the CMS keeps it."""
        ...

    def save(self, source: bytes) -> None:
        """Somebody else saves the article in the CMS."""
        ...

    def added(self, source: bytes) -> bytes:
        """The source with one more paragraph at its end, as somebody else would write it."""
        ...

    def remove(self) -> None:
        """Somebody removes the article."""
        ...


class HeadlineBench(Bench, Protocol):
    """A bench of a CMS that keeps headlines of their own; ``headline`` is a change of the article's."""

    headline: Edit


class ServerBench(Bench, Protocol):
    """A bench of a CMS behind a server that asks for credentials; ``proxy`` stands before it and fails on demand."""

    proxy: FaultyProxy

    def connector_with_old_credentials(self) -> Connector:
        """With credentials that are no longer accepted."""
        ...


class Conformance:
    """What holds for every connector. Subclass with a ``bench`` fixture; each test starts from a fresh article."""

    def test_a_dry_run_shows_the_exact_change_and_writes_nothing(self, bench: Bench) -> None:
        before = bench.raw()

        planned = _planned(bench)

        assert bench.raw() == before
        assert planned.source.text.encode() == before
        assert spliced(planned.source.text, planned.applied.splices) == planned.applied.source
        assert len(planned.applied.splices) == 1

    def test_the_article_changes_by_the_planned_bytes_and_no_other(self, bench: Bench) -> None:
        planned = _planned(bench)

        outcome = _write(bench, planned)

        assert isinstance(outcome, Written)
        assert bench.raw() == planned.applied.source.encode()
        assert _planned_source(bench) == (planned.applied.source, outcome.version)

    def test_a_save_by_somebody_else_is_never_overwritten(self, bench: Bench) -> None:
        planned = _planned(bench)
        theirs = bench.added(bench.raw())
        bench.save(theirs)

        outcome = _write(bench, planned)

        assert isinstance(outcome, Conflict)
        assert bench.raw() == theirs

    def test_an_article_that_is_gone_is_permanent_and_named(self, bench: Bench) -> None:
        planned = _planned(bench)
        bench.remove()

        with pytest.raises(ConnectorError) as caught:
            _write(bench, planned)
        with pytest.raises(ConnectorError) as located:
            bench.connector().fetch(bench.connector().locate(bench.url))

        assert (caught.value.code, caught.value.permanent) == ("connector.gone", True)
        assert (located.value.code, located.value.permanent) == ("connector.gone", True)

    def test_undo_brings_back_the_same_bytes(self, bench: Bench) -> None:
        before = bench.raw()
        planned = _planned(bench)
        _write(bench, planned)

        outcome = take_back(
            bench.connector(), planned.located, planned.source.text, planned.applied.source, bench.edit, NOTE
        )

        assert isinstance(outcome, Written)
        assert bench.raw() == before

    def test_undo_keeps_what_somebody_changed_elsewhere_meanwhile(self, bench: Bench) -> None:
        before = bench.raw()
        planned = _planned(bench)
        _write(bench, planned)
        bench.save(bench.added(bench.raw()))

        outcome = take_back(
            bench.connector(), planned.located, planned.source.text, planned.applied.source, bench.edit, NOTE
        )

        assert isinstance(outcome, Written)
        assert bench.raw() == bench.added(before)

    def test_a_well_set_up_connector_says_so(self, bench: Bench) -> None:
        assert bench.connector().check().is_well


class HeadlineConformance(Conformance):
    """What holds besides where the CMS keeps headlines of their own."""

    def test_a_headline_is_corrected_where_it_is_kept_and_taken_back(self, bench: HeadlineBench) -> None:
        before, connector = bench.raw(), bench.connector()
        planned = dry_run(connector, bench.url, bench.headline, kind=BlockKind.HEADLINE)
        assert isinstance(planned, DryRun), planned

        outcome = _write(bench, planned)
        written = connector.fetch(planned.located)
        back = take_back(connector, planned.located, planned.source.text, written.text, bench.headline, NOTE)

        assert isinstance(outcome, Written)
        assert written.text == planned.applied.source
        assert isinstance(back, Written)
        assert connector.fetch(planned.located).text == planned.source.text
        assert bench.raw() == before

    def test_a_headline_that_somebody_changed_meanwhile_is_not_overwritten(
        self, bench: HeadlineBench
    ) -> None:
        connector = bench.connector()
        planned = dry_run(connector, bench.url, bench.headline, kind=BlockKind.HEADLINE)
        assert isinstance(planned, DryRun), planned
        theirs = planned.applied.source.replace(bench.headline.after, f"{bench.headline.after} 2")
        assert isinstance(write(connector, planned.located, planned.source, theirs, NOTE), Written)

        outcome = _write(bench, planned)

        assert isinstance(outcome, Conflict)
        assert connector.fetch(planned.located).text == theirs


class ServerConformance(Conformance):
    """What holds besides where a server may fail and credentials may expire."""

    def test_a_save_in_the_very_moment_of_writing_is_not_lost(self, bench: ServerBench) -> None:
        proxy = bench.proxy
        planned = _planned(bench)
        theirs = bench.added(bench.raw())
        proxy.meanwhile = lambda: bench.save(theirs)

        outcome = _write(bench, planned)

        assert isinstance(outcome, Conflict)
        assert bench.raw() == theirs

    def test_a_write_whose_answer_is_lost_counts_once(self, bench: ServerBench) -> None:
        proxy = bench.proxy
        planned = _planned(bench)
        proxy.fault = Fault.LOST_AFTER

        outcome = _write(bench, planned)
        proxy.fault = Fault.NONE
        again = _write(bench, planned)

        assert isinstance(outcome, Written)
        assert isinstance(again, Written)
        assert bench.raw() == planned.applied.source.encode()

    def test_a_write_that_never_arrived_is_told_apart_and_can_be_repeated(self, bench: ServerBench) -> None:
        proxy = bench.proxy
        planned = _planned(bench)
        proxy.fault = Fault.LOST_BEFORE
        before = bench.raw()

        with pytest.raises(ConnectorError) as caught:
            _write(bench, planned)
        assert not caught.value.permanent
        assert bench.raw() == before

        proxy.fault = Fault.NONE
        assert isinstance(_write(bench, planned), Written)
        assert bench.raw() == planned.applied.source.encode()

    @pytest.mark.parametrize(
        ("fault", "code", "permanent", "wait"),
        [
            (Fault.SERVER_ERROR, "connector.failed", False, 0),
            (Fault.RATE_LIMIT, "connector.busy", False, RETRY_AFTER),
            (Fault.REFUSED, "connector.refused", True, 0),
        ],
    )
    def test_a_failing_cms_says_whether_another_try_can_help(
        self, bench: ServerBench, fault: Fault, code: str, permanent: bool, wait: int
    ) -> None:
        proxy = bench.proxy
        planned = _planned(bench)
        before = bench.raw()
        proxy.fault = fault

        with pytest.raises(ConnectorError) as caught:
            _write(bench, planned)

        assert (caught.value.code, caught.value.permanent, caught.value.wait) == (code, permanent, wait)
        assert bench.raw() == before
        assert not bench.connector().check().is_well

    def test_expired_credentials_are_permanent_and_named(self, bench: ServerBench) -> None:
        connector = bench.connector_with_old_credentials()
        planned = _planned(bench)

        with pytest.raises(ConnectorError) as caught:
            write(connector, planned.located, planned.source, planned.applied.source, NOTE)

        assert (caught.value.code, caught.value.permanent) == ("connector.refused", True)
        assert connector.check().code == "connector.refused"


def _planned(bench: Bench) -> DryRun:
    planned = dry_run(bench.connector(), bench.url, bench.edit)
    assert isinstance(planned, DryRun), planned
    return planned


def _planned_source(bench: Bench) -> tuple[str, str]:
    connector = bench.connector()
    source = connector.fetch(connector.locate(bench.url))
    return source.text, source.version


def _write(bench: Bench, planned: DryRun) -> Written | Conflict:
    return write(bench.connector(), planned.located, planned.source, planned.applied.source, NOTE)
