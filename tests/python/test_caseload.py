# SPDX-License-Identifier: EUPL-1.2
"""examples/caseload.py: what it counts is what comes of its households one by one; it tells and plots that."""

import pathlib
import subprocess
import sys

import pytest

import bijstand

np = pytest.importorskip("numpy")
pytest.importorskip("pandas")
dask = pytest.importorskip("dask")
pytest.importorskip("distributed")
pytest.importorskip("matplotlib")

EXAMPLES = pathlib.Path(__file__).parent.parent.parent / "examples"
sys.path.insert(0, str(EXAMPLES))

import caseload  # noqa: E402


def test_it_counts_what_comes_of_each_household():
    with dask.config.set(scheduler="synchronous"):
        counts = caseload.decide(12, block=5)
    table = [caseload.households(first, count) for first, count in ((0, 5), (5, 5), (10, 2))]
    cents = {}
    for part in table:
        facts = part.drop(columns=caseload.LABELS)
        for row in range(len(part)):
            dossier = bijstand.dossier_of_row(facts, row, household=caseload.common())
            decision = bijstand.decide(dossier, str(part["date"][row])[:10])
            place = part["municipality"][row], part["month"][row]
            cents[place] = cents.get(place, 0) + decision.amount_cents
    assert counts["cents"].to_dict() == cents
    assert counts["households"].sum() == 12 * len(caseload.MONTHS)
    assert counts["right"].sum() > 0 and counts["open"].sum() == 0


def test_who_had_no_right_a_month_ago_has_come_in():
    part = caseload.households(0, 200)
    answers = bijstand.decide_columns(part.drop(columns=caseload.LABELS), household=caseload.common())
    counted = caseload.tally(part, answers).groupby("month")["inflow"].sum()
    right = answers["right"].to_numpy(bool).reshape(200, -1)
    assert counted[0] == 0
    assert counted[1:].tolist() == (right[:, 1:] & ~right[:, :-1]).sum(axis=0).tolist()
    assert counted.sum() > 0


def test_it_tells_and_plots_a_year(tmp_path):
    plot = tmp_path / "budget.png"
    done = subprocess.run([sys.executable, EXAMPLES / "caseload.py", "--households", "120", "--workers", "1", "--plot",
                           plot], capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    head, *lines = done.stdout.splitlines()
    assert head.split() == ["households", "right", "inflow", "amount", "cost"]
    cells = [line.rsplit(maxsplit=5) for line in lines]
    assert cells[-1][:2] == ["all", "120"]
    for column in (1, 2, 3):
        assert sum(int(each[column]) for each in cells[:-1]) == int(cells[-1][column])
    assert plot.read_bytes().startswith(b"\x89PNG")
