# SPDX-License-Identifier: EUPL-1.2
"""The types of the package: what is printed of the tables is what is there; the modules keep their own."""

import os
import pathlib
import subprocess
import sys

import pytest

import bijstand

pytest.importorskip("mypy")

HERE = pathlib.Path(__file__).parent
PACKAGES = pathlib.Path(bijstand.__file__).parent.parent

PROGRAM = """
import bijstand
dossier = bijstand.Dossier(home_tenure="rented")
dossier.add(bijstand.Role.APPLICANT, "anna", birth_date="1992-02-10")
decision = bijstand.decide(dossier, "2026-07-01")
reveal_type(decision.right)
reveal_type(decision.household)
reveal_type(decision.entitled)
reveal_type(bijstand.Fact.BIRTH_DATE)
bijstand.Fact.BIRTHDATE
decision.rigth
bijstand.decide(dossier)
"""


def python(folder, *arguments):
    """Runs a module of Python in a folder of its own, where its caches may lie."""
    environment = {**os.environ, "PYTHONPATH": str(PACKAGES), "MYPYPATH": str(PACKAGES)}
    return subprocess.run([sys.executable, "-m", *arguments], cwd=folder, env=environment, check=False,
                          capture_output=True, text=True)


def test_the_stub_of_the_tables_agrees_with_the_package(tmp_path):
    done = python(tmp_path, "mypy.stubtest", "bijstand", "--allowlist", str(HERE / "stubtest.txt"))
    assert done.returncode == 0, done.stdout


def test_the_package_keeps_its_types(tmp_path):
    done = python(tmp_path, "mypy", "--strict", "-p", "bijstand")
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """What mypy says of the program."""
    folder = tmp_path_factory.mktemp("program")
    (folder / "program.py").write_text(PROGRAM)
    return python(folder, "mypy", "program.py").stdout


@pytest.mark.parametrize("said", [
    'Revealed type is "bijstand.values.Truth"',
    'Revealed type is "Union[bijstand.tables.Household, bijstand.values.Never, None]"',
    'Revealed type is "builtins.dict[builtins.str, bijstand.values.Truth]"',
    'Revealed type is "Literal[bijstand.tables.Fact.BIRTH_DATE]?"',
    '"Type[Fact]" has no attribute "BIRTHDATE"',
    '"Decision" has no attribute "rigth"',
    'Missing positional argument "date" in call to "decide"',
])
def test_a_program_is_checked(checked, said):
    assert said in checked
