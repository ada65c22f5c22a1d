# SPDX-License-Identifier: EUPL-1.2
"""examples/decide.py answers dossiers as examples/decide does: the same lines, the same status."""

import os
import pathlib
import subprocess
import sys

import pytest

import bijstand

TOP = pathlib.Path(__file__).parent.parent.parent
PROGRAM = pathlib.Path("examples/decide").absolute()
if not PROGRAM.exists():
    pytest.skip("examples/decide was not built", allow_module_level=True)

CASES = b"".join(path.read_bytes() for path in sorted((TOP / "tests" / "cases").rglob("*.jsonl")))
# The script is about dossiers; the figures of a municipality are told by the program alone.
LINES = b"".join(line for line in CASES.splitlines(keepends=True) if b'"dossier"' in line)
BAD_LINES = b"""
{"id": "a", "date": "2026-07-01", "dossier": {"persons": []}}
{"id": "b", "date": "2026-07-01", "dossier": {"persons": [{"id": "a", "role": "applicant", "facts": {}}]}}
{"id": "c", "date": "2026-02-30", "dossier": {}}

{"id": "d", "persons": [}
{"id": "e", "date": "1950-07-01",
not JSON
\xff
{"persons": [{"id": "a", "role": "applicant", "facts": {"birth_date": "1991-11-30"}}]}
"""


def answers(*command, lines=None):
    """The exit status and what was printed for lines on standard input."""
    environment = {**os.environ, "PYTHONPATH": str(pathlib.Path(bijstand.__file__).parent.parent)}
    done = subprocess.run(command, input=lines, env=environment, stdout=subprocess.PIPE, check=False)
    return done.returncode, done.stdout.decode().splitlines()


def both(*options, lines=None):
    """What the program and the script answer."""
    return (answers(str(PROGRAM), *options, lines=lines),
            answers(sys.executable, str(TOP / "examples" / "decide.py"), *options, lines=lines))


def test_every_case_is_answered_alike():
    program, script = both("--json", lines=LINES)
    assert script == program
    assert len(script[1]) == len(LINES.splitlines())


def test_every_refusal_is_told_alike():
    program, script = both("--json", lines=BAD_LINES)
    assert script == program
    assert script[0] == 1
    assert len(script[1]) == len([line for line in BAD_LINES.splitlines() if line.strip()])


def test_every_sample_dossier_is_answered_alike():
    files = [str(path) for path in sorted((TOP / "examples" / "dossiers").glob("*.json"))]
    program, script = both("--json", "--date", "2026-07-01", *files)
    assert script == program
    assert script[0] == 0


def test_a_decision_is_told_in_words():
    file = TOP / "examples" / "dossiers" / "single.json"
    status, lines = answers(sys.executable, str(TOP / "examples" / "decide.py"), str(file))
    assert status == 0
    assert "right yes" in lines[0]
    assert any("Pw 21(a)" in line for line in lines)
