#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A caseload as large as that of a country, decided over the months of a year on a cluster of this machine.

    caseload.py [--households N] [--workers N] [--plot FILE]

The households are made up, the same ones in each run: people who live alone or together, some with children, who
find work and lose it again. Printed is what that means for each municipality: how many have a right at the end of
the year, how many came in during it, what they get on average and what it costs. The plot shows how far the budget
reaches, were each month to cost what the first does.
"""

import argparse
import os
import tempfile

import dask.dataframe
import matplotlib
import numpy as np
import pandas as pd
from distributed import Client, LocalCluster

import bijstand
import bijstand.dask

MONTHS = np.arange("2025-01", "2026-01", dtype="datetime64[M]").astype("datetime64[D]")
MUNICIPALITIES = [f"municipality {number}" for number in range(1, 26)]
LABELS = ["municipality", "month"]
BLOCK = 5000  # households in a partition


def common():
    """What all households have in common; the columns say the rest."""
    household = bijstand.Dossier(home_tenure="rented")
    household.add("applicant", "applicant", nationality="dutch", lives_in_netherlands=True,
                  earnings_exemption_months_used=0, work_helps_reintegration=False)
    return household


def born(chance, count, youngest, oldest):
    """Dates of birth of people of these ages when the year begins."""
    return MONTHS[0] - chance.integers(youngest * 366, oldest * 365, count)


def wages(chance, count):
    """What is earned in each month. Three of a hundred find work in a month, four of a hundred lose it."""
    at_work = chance.random(count) < 0.6
    pay = chance.integers(400_00, 3500_00, count)
    months = np.empty((count, len(MONTHS)), np.int64)
    for month in range(len(MONTHS)):
        turns = chance.random(count)
        at_work = np.where(at_work, turns >= 0.04, turns < 0.03)
        months[:, month] = np.where(at_work, pay, 0)
    return months.reshape(-1)


def households(first, count):
    """So many households, each with a row for every month; what nobody is there for is NaT or NA."""
    chance = np.random.default_rng(first)
    sizes = 1 / np.arange(2, len(MUNICIPALITIES) + 2)
    place = chance.choice(len(MUNICIPALITIES), count, p=sizes / sizes.sum())
    couple, child = chance.random(count) < 0.25, chance.random(count) < 0.3

    def each_month(values):
        return np.repeat(values, len(MONTHS))

    def code(values):
        return pd.Categorical(each_month(values))

    def yes_of(there):
        return pd.array(np.where(each_month(there), True, None), "boolean")

    def cents_of(there, cents):
        return pd.arrays.IntegerArray(cents, ~each_month(there))

    def day_of(there, days):
        return each_month(np.where(there, days, np.datetime64("NaT"))).astype("datetime64[ns]")

    return pd.DataFrame({
        "municipality": pd.Categorical.from_codes(each_month(place), MUNICIPALITIES),
        "month": np.tile(np.arange(len(MONTHS)), count),
        "date": np.tile(MONTHS, count).astype("datetime64[ns]"),
        "applicant.birth_date": day_of(True, born(chance, count, 28, 64)),
        "applicant.marital_status": code(np.where(couple, "married", "unmarried")),
        "applicant.income_work_net": wages(chance, count),
        "applicant.asset_bank": each_month(chance.integers(0, 10_000_00, count)),
        "partner.birth_date": day_of(couple, born(chance, count, 28, 64)),
        "partner.marital_status": code(np.where(couple, "married", None)),
        "partner.legal_bond": code(np.where(couple, "marriage", None)),
        "partner.nationality": code(np.where(couple, "dutch", None)),
        "partner.lives_in_netherlands": yes_of(couple),
        "partner.income_work_net": cents_of(couple, wages(chance, count)),
        "partner.asset_bank": cents_of(couple, np.zeros(count * len(MONTHS), np.int64)),
        "partner.work_helps_reintegration": pd.array(np.where(each_month(couple), False, None), "boolean"),
        "partner.earnings_exemption_months_used": cents_of(couple, np.zeros(count * len(MONTHS), np.int64)),
        "child1.birth_date": day_of(child, born(chance, count, 1, 15)),
        "child1.lives_in_netherlands": yes_of(child),
        "child1.full_care": yes_of(child),
        "child1.child_benefit_recipient": code(np.where(child, "applicant", None)),
    })


def tally(cases, answers):
    """What is counted of some households, for each municipality and month."""
    right = answers["right"].fillna(False).to_numpy(bool).reshape(-1, len(MONTHS))
    came_in = right.copy()
    came_in[:, 0] = False
    came_in[:, 1:] &= ~right[:, :-1]
    counts = pd.DataFrame({
        "households": 1, "right": right.reshape(-1).astype(np.int64), "inflow": came_in.reshape(-1).astype(np.int64),
        "cents": answers["amount_cents"].fillna(0).to_numpy(np.int64),
        "open": answers["right"].isna().to_numpy(np.int64)}, index=cases.index)
    return counts.groupby([cases["municipality"].astype(str), cases["month"]]).sum().reset_index()


def decide(count, block=BLOCK):
    """The counts of all households by municipality and month, worked out by whatever cluster is there."""
    firsts = list(range(0, count, block))
    cases = dask.dataframe.from_map(households, firsts, [min(block, count - first) for first in firsts],
                                    meta=households(0, 1).iloc[:0])
    answers = bijstand.dask.decide_columns(cases.drop(columns=LABELS), household=common())
    one = households(0, 1)
    meta = tally(one, bijstand.decide_columns(one.drop(columns=LABELS), household=common())).iloc[:0]
    return cases.map_partitions(tally, answers, meta=meta).groupby(LABELS).sum().compute()


def tell(counts):
    """A line for each municipality, and one for all."""
    print(f"{'':20}{'households':>12}{'right':>10}{'inflow':>10}{'amount':>12}{'cost':>18}")
    lines = {name: counts.loc[name] for name in MUNICIPALITIES if name in counts.index}
    for name, months in [*lines.items(), ("all", counts.groupby("month").sum())]:
        year, last = months.sum(), months.loc[len(MONTHS) - 1]
        amount = year["cents"] / 100 / max(year["right"], 1)
        print(f"{name:20}{last['households']:>12,.0f}{last['right']:>10,.0f}{year['inflow']:>10,.0f}"
              f"{amount:>12,.2f}{year['cents'] / 100:>18,.2f}")
    if counts["open"].sum():
        print(f"not known in {counts['open'].sum():,} months of households")


def plot(counts, path):
    """The cost of the year so far against the budget."""
    matplotlib.use("Agg")
    from matplotlib import pyplot
    spent = counts.groupby("month")["cents"].sum().cumsum().to_numpy() / 100e6
    budget = spent[0] * np.arange(1, len(MONTHS) + 1)
    figure, axes = pyplot.subplots(figsize=(8, 4.5), layout="constrained")
    names = [str(month)[:7] for month in MONTHS]
    axes.plot(names, spent, marker="o", label="cost")
    axes.plot(names, budget, linestyle="--", color="grey", label="budget")
    axes.fill_between(names, spent, budget, alpha=0.15)
    axes.set(title="Social assistance over the year", ylabel="million euro, since January", ylim=(0, None))
    axes.tick_params(axis="x", rotation=45)
    axes.legend()
    figure.savefig(path, dpi=120)


def main():
    parser = argparse.ArgumentParser(description="Decides a made-up caseload over a year on a cluster of this machine.")
    parser.add_argument("--households", type=int, default=1_000_000)
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--plot", default="budget.png", metavar="FILE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, \
            LocalCluster(n_workers=options.workers, threads_per_worker=1, dashboard_address=None,
                         local_directory=folder) as cluster, Client(cluster):
        counts = decide(options.households)
    tell(counts)
    plot(counts, options.plot)


if __name__ == "__main__":
    main()
