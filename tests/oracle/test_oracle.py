# SPDX-License-Identifier: EUPL-1.2
"""The library beside the oracle, on some dossiers that are the same in every run; make compare puts many more."""

import collections
import os

import pytest

import compare
import generate
import oracle

PROGRAM = os.environ.get("DECIDE", "examples/decide")


@pytest.mark.parametrize("count, unknown", [(200, 0.0), (20, 0.08)])
def test_the_library_answers_as_the_oracle_does(count, unknown):
    lines = list(generate.dossiers("check", count, unknown))
    differences = collections.defaultdict(list)
    for line, decision in zip(lines, compare.ask_library(PROGRAM, lines)):
        for key in oracle.KEYS:
            kind, said, found = compare.judge(line, key, decision, budget=200)
            if kind in ("contradiction", "bolder", "weaker"):
                differences[key, kind].append((said, found, line))
    assert not differences
