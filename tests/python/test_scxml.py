# SPDX-License-Identifier: EUPL-1.2
"""The statechart as SCXML 1.0 in an engine of others, Qt's: on the part without guards it takes the path of the table."""

import csv
import os
import pathlib
import random
import subprocess

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
core = pytest.importorskip("PySide2.QtCore")
scxml = pytest.importorskip("PySide2.QtScxml")

SOURCE = pathlib.Path(__file__).resolve().parents[2]
DIAGRAM = pathlib.Path("examples/diagram").resolve()
TABLES = SOURCE / "libbijstand" / "trajectory"


def rows(name):
    with open(TABLES / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def matrix():
    """The target of each cell, by codes: states first, then events."""
    states = {(row["region"], row["state"]): row["code"] for row in rows("states")}
    events = {(row["region"], row["event"]): row["code"] for row in rows("events")}
    return {
        (states[row["region"], row["state"]], events[row["region"], row["event"]]):
            states[row["region"], row["target"] or row["state"]]
        for row in rows("transitions")
    }


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    if not DIAGRAM.exists():
        pytest.skip("examples/diagram was not built")
    file = tmp_path_factory.mktemp("scxml") / "chart.scxml"
    file.write_bytes(subprocess.run([DIAGRAM, "scxml"], check=True, stdout=subprocess.PIPE).stdout)
    application = core.QCoreApplication.instance() or core.QCoreApplication([])
    machine = scxml.QScxmlStateMachine.fromFile(str(file))
    assert not machine.parseErrors()
    machine.start()
    application.processEvents()
    machine.application = application
    return machine


def active(machine):
    return {name for name in machine.activeStateNames() if name[0] in "APKBR"}


def test_it_starts_where_a_case_starts(machine):
    assert active(machine) == {"A0", "P0", "K0", "B0", "R0"}


def test_it_takes_the_path_of_the_table(machine, matrix):
    chance = random.Random(20260701)
    events = sorted({event for _, event in matrix})
    now = active(machine)
    moves = 0
    for _ in range(4000):
        event = chance.choice(events)
        machine.submitEvent(event)
        machine.application.processEvents()
        now = {matrix.get((state, event), state) for state in now}
        moves += active(machine) != now
        assert active(machine) == now, event
    assert moves == 0
