# SPDX-License-Identifier: EUPL-1.2
"""Runs a file of pytest tests or a behave feature and prints its cases as TAP.

    python3 tap.py tests/python/test_money.py
    python3 tap.py tests/features/cost_sharers.feature

Both runners can report in the JUnit form; that report is what is printed here, so that every case counts as
one test of `make check`, whatever runner it came from.
"""

import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree


def run(path, folder):
    """Runs one file; its own output goes to standard error, its report to a folder."""
    if path.suffix == ".feature":
        command = ["behave", "--no-capture", "--junit", "--junit-directory", folder, str(path)]
    else:
        command = ["pytest", "-q", "-p", "no:cacheprovider", "--junitxml", f"{folder}/report.xml", str(path)]
    if importlib.util.find_spec(command[0]) is None:
        print(f"1..0 # SKIP {command[0]} is not installed")
        sys.exit(0)
    return subprocess.run([sys.executable, "-m", *command], stdout=sys.stderr, check=False).returncode


def result(case):
    """The TAP verdict of one case, its directive, and what went wrong."""
    skipped = case.find("skipped")
    if skipped is not None:
        return "ok", f" # SKIP {skipped.get('message') or ''}", ""
    for kind in ("failure", "error"):
        wrong = case.find(kind)
        if wrong is not None:
            return "not ok", "", f"{wrong.get('message') or ''}\n{wrong.text or ''}".strip()
    return "ok", "", ""


def main():
    path = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        status = run(path, folder)
        cases = [case for report in sorted(pathlib.Path(folder).glob("*.xml"))
                 for case in tree.parse(report).iter("testcase")]
    failed = False
    for number, case in enumerate(cases, 1):
        verdict, directive, wrong = result(case)
        failed |= verdict == "not ok"
        print(f"{verdict} {number} - {case.get('name').replace('#', '')}{directive}")
        for line in wrong.splitlines():
            print(f"# {line}")
    print(f"1..{len(cases)}")
    if not cases or (status != 0 and not failed):
        print(f"Bail out! the runner ended with status {status} and {len(cases)} cases")


if __name__ == "__main__":
    main()
