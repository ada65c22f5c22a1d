#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""How fast columns are from Python: ns a row, and the ratio to the speed of the same call from C.

    PYTHONPATH=build/bindings/python/stage python3 bench/columns.py [ROUNDS]

The cases are those of bench.c: persons living alone on one date, six columns in, right and amount out. The call from
C is timed from here as well, with the buffers ready, so that both see the same cases at the same moment; they take
turns, and of each the median counts.
"""

import statistics
import sys
import time

try:
    import numpy as np
    import pandas as pd
except ImportError:
    print("columns from Python are not measured: NumPy or pandas is not there")
    sys.exit(0)

import bijstand
from bijstand import Fact, Outcome, native

DAY = 20635  # 2026-07-01


def table_of(rows):
    """The columns, as numbers of the library."""
    chance = np.random.default_rng(1)
    one_in = chance.integers
    return {
        "applicant.birth_date": DAY - 365 * (27 + one_in(0, 38, rows)) - 100,
        "applicant.income_work_net": np.where(one_in(0, 3, rows) > 0, one_in(0, 180000, rows), 0),
        "applicant.asset_bank": one_in(0, 900000, rows),
        "applicant.asset_debts": np.where(one_in(0, 4, rows) > 0, 0, one_in(0, 300000, rows)),
        "applicant.marital_status": np.where(one_in(0, 4, rows) > 0, code("unmarried"), code("divorced")),
        "applicant.nationality": np.zeros(rows, np.int64)}


def code(name):
    """The code of a marital status."""
    return Fact.MARITAL_STATUS.info.values.split("|").index(name)


def alone():
    """What a person living alone states besides what the columns say."""
    household = bijstand.Dossier(home_tenure="rented")
    household.add("applicant", "applicant", lives_in_netherlands=True)
    return household


def from_c(rulebook, table, rows):
    """The call of C by itself."""
    household = alone()
    handle = native.columns_new(household._handle)
    for name in table:
        native.columns_add_input(handle, 0, Fact.of(name.split(".")[1]))
    for outcome in (Outcome.of("right"), Outcome.of("amount_cents")):
        native.columns_add_output(handle, outcome, native.CASE)
    inputs = [(column, None) for column in table.values()]
    outputs = [np.empty(rows, np.int64) for _ in range(2)]
    return lambda: native.columns_decide(handle, rulebook._handle, rows, DAY, native.NEVER, inputs, outputs, None)


def ns(call, rows):
    """ns a row of one call."""
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) / rows * 1e9


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    rulebook, household = bijstand.Rulebook(), alone()
    print(f"{'rows':>10}{'C':>10}{'NumPy':>10}{'of C':>8}{'pandas':>10}{'of C':>8}   ns a row")
    for rows in (1024, 8192, 65536):
        table = table_of(rows)
        frame = pd.DataFrame(table)
        calls = {"C": from_c(rulebook, table, rows),
                 "NumPy": lambda: bijstand.decide_columns(table, "2026-07-01", household, rulebook=rulebook),
                 "pandas": lambda: bijstand.decide_columns(frame, "2026-07-01", household, rulebook=rulebook)}
        times = {name: [] for name in calls}
        for _ in range(rounds):
            for name, call in calls.items():
                times[name].append(ns(call, rows))
        c, numpy, pandas = (statistics.median(each) for each in times.values())
        print(f"{rows:>10}{c:>10.0f}{numpy:>10.0f}{c / numpy:>8.0%}{pandas:>10.0f}{c / pandas:>8.0%}")


if __name__ == "__main__":
    main()
