# SPDX-License-Identifier: EUPL-1.2
"""This library beside others on one small set of rules: norm, income and asset limit of a single person or a couple.

    python3 compare.py LIBRARY [CASES [RUNS]]

LIBRARY is the program made from library.c. It states the norms and the limits; everybody decides the same generated
cases, and must come to the same answers before any time counts. In each run all have their turn. What is printed is
the median of the runs, with the lowest and the highest, and how many steps of the anchor a case takes: a loop of known
work, measured in the same run. The engines of npm are installed into a temporary folder, and left out without npm.
"""

import json
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

try:
    import numpy
except ImportError:
    numpy = None

ENGINES = {"json-rules-engine": "json-rules-engine@7", "zen-engine": "@gorules/zen-engine@0"}
FEW = 20000  # cases for the engines of npm, which take some microseconds for each


def generated(count):
    """The same cases in each run, about the borders as well as far from them."""
    source = random.Random(20260701)
    return [{"couple": source.random() < 0.3, "income": source.choice((0, source.randrange(250000))),
             "assets": source.choice((0, source.randrange(2500000)))} for _ in range(count)]


def by_python(figures, cases):
    start = time.perf_counter()
    answers = []
    for one in cases:
        kind = "couple" if one["couple"] else "single"
        norm, limit = figures["norm_" + kind], figures["limit_" + kind]
        right = one["income"] < norm and one["assets"] <= limit
        answers.append((int(right), norm - one["income"] if right else 0))
    return (time.perf_counter() - start) / len(cases) * 1e9, answers


def by_numpy(figures, cases):
    couple, income, assets = (numpy.array([one[name] for one in cases]) for name in ("couple", "income", "assets"))
    start = time.perf_counter()
    norm = numpy.where(couple, figures["norm_couple"], figures["norm_single"])
    limit = numpy.where(couple, figures["limit_couple"], figures["limit_single"])
    right = (income < norm) & (assets <= limit)
    amount = numpy.where(right, norm - income, 0)
    took = time.perf_counter() - start
    return took / len(cases) * 1e9, list(zip(right.astype(int).tolist(), amount.tolist()))


def by_engine(name, folder, figures, cases):
    script = pathlib.Path(__file__).with_name("engines.mjs").resolve()
    done = subprocess.run(["node", str(script), name], cwd=folder, check=True, stdout=subprocess.PIPE,
                          input=json.dumps({"figures": figures, "cases": cases[:FEW]}).encode())
    told = json.loads(done.stdout)
    return told["ns"], [tuple(answer) for answer in told["answers"]]


def by_library(library, cases):
    """The ns of the anchor, and ns and answers by decision and by columns."""
    lines = "".join(f"{one['couple']:d} {one['income']} {one['assets']}\n" for one in cases)
    done = subprocess.run([library, "decide"], input=lines, stdout=subprocess.PIPE, check=True, text=True)
    first, *rest = done.stdout.splitlines()
    anchor, single, rows = map(float, first.split())
    answers = [tuple(map(int, line.split())) for line in rest]
    return anchor, (single, [each[:2] for each in answers]), (rows, [each[2:] for each in answers])


def installed_engines(folder):
    """The engines that npm could install, each in the folder."""
    if not shutil.which("npm") or not shutil.which("node"):
        print("npm is not installed: its rule engines are left out")
        return []
    done = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", *ENGINES.values()], cwd=folder,
                          check=False)
    if done.returncode != 0:
        print("npm could not install its rule engines: they are left out")
        return []
    return list(ENGINES)


def one_run(library, engines, folder, figures, cases):
    """Everybody's turn: the ns of the anchor, and {name: (ns, answers)}."""
    anchor, single, rows = by_library(library, cases)
    results = {"libbijstand, case by case": single, "libbijstand, columns": rows,
               "plain Python": by_python(figures, cases)}
    if numpy is not None:
        results["NumPy by hand"] = by_numpy(figures, cases)
    for name in engines:
        results[name] = by_engine(name, folder, figures, cases)
    return anchor, results


def check(results):
    """Ends the program where two of them answer otherwise."""
    expected = results["plain Python"][1]
    for name, (_, answers) in results.items():
        for place, (answer, right) in enumerate(zip(answers, expected)):
            if answer != right:
                sys.exit(f"{name}: case {place}: {answer}, by plain Python {right}")


def main():
    library, count, runs = sys.argv[1], int((sys.argv[2:] or [100000])[0]), int((sys.argv[3:] or [3])[0])
    figures = json.loads(subprocess.run([library, "figures"], stdout=subprocess.PIPE, check=True).stdout)
    cases = generated(count)
    times, steps = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        engines = installed_engines(folder)
        for _ in range(runs):
            anchor, results = one_run(library, engines, folder, figures, cases)
            check(results)
            for name, (ns, _) in results.items():
                times.setdefault(name, []).append(ns)
                steps.setdefault(name, []).append(ns / anchor)
    print(f"{count} cases ({FEW} for the engines of npm), {runs} runs, all answers alike\n")
    print("| | ns a case, median | lowest – highest | anchors, median | lowest – highest |\n|---|--:|--:|--:|--:|")
    for name in sorted(times, key=lambda name: statistics.median(steps[name])):
        ns, ratio = times[name], steps[name]
        print(f"| {name} | {statistics.median(ns):,.1f} | {min(ns):,.1f} – {max(ns):,.1f} "
              f"| {statistics.median(ratio):,.1f} | {min(ratio):,.1f} – {max(ratio):,.1f} |")


if __name__ == "__main__":
    main()
