# SPDX-License-Identifier: EUPL-1.2
"""Columns over a cluster: the partitions of a table of Dask, each decided where it is.

    import dask.dataframe, bijstand.dask

    table = dask.dataframe.read_parquet("caseload")
    amounts = bijstand.dask.decide_columns(table, "2026-07-01")["amount_cents"].sum().compute()

Nothing is kept between partitions: one that is lost with its worker is decided again on another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from . import columns
from .dossier import Dossier
from .rulebook import PolicyValue, Rulebook
from .values import Date, Which

_BOOKS: dict[tuple[str | None, tuple[tuple[str, PolicyValue], ...]], Rulebook] = {}


def decide_columns(table: Any, date: Date | None = None, household: Dossier | None = None,
                   outcomes: Sequence[Which] = ("right", "amount_cents"), *, profile: str | None = None,
                   policy: Mapping[str, PolicyValue] | None = None, known_on: Date | None = None) -> Any:
    """What bijstand.decide_columns makes of each partition of a DataFrame of Dask, as another one.

    date is of all rows; without one the table has a column date. The rulebook goes by the names that each worker
    can make it from: a profile, and policy over it.
    """
    settings = tuple(sorted((policy or {}).items()))
    options: dict[str, Any] = {"date": date, "household": household, "outcomes": tuple(outcomes), "profile": profile,
               "settings": settings, "known_on": known_on}
    return table.map_partitions(_decide, meta=_decide(table._meta, **options), **options)


def _decide(table: Any, date: Date | None, household: Dossier | None, outcomes: Sequence[Which],
            profile: str | None, settings: tuple[tuple[str, PolicyValue], ...], known_on: Date | None) -> Any:
    """One partition. A worker keeps the rulebooks that it has made."""
    key = profile, settings
    if key not in _BOOKS:
        _BOOKS[key] = Rulebook(dict(settings), profile=profile)
    return columns.decide_columns(table, date, household, outcomes, rulebook=_BOOKS[key], known_on=known_on)
