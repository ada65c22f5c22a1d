# SPDX-License-Identifier: EUPL-1.2
"""Columns over a cluster: the same answers as on one machine, and nothing lost with a worker."""

import os
import pickle
import signal
import time

import pytest

import bijstand

np = pytest.importorskip("numpy")
pd = pytest.importorskip("pandas")
dataframe = pytest.importorskip("dask.dataframe")
distributed = pytest.importorskip("distributed")

import bijstand.dask  # noqa: E402

DAY = "2026-07-01"
ROWS, PARTITIONS = 4000, 20


@pytest.fixture(scope="module")
def table():
    """Single persons with a wage, of whom some have a partner."""
    wages = np.arange(ROWS, dtype=np.int64) * 50
    married = np.arange(ROWS) % 3 == 0
    return pd.DataFrame({
        "applicant.birth_date": np.full(ROWS, "1992-02-10", "datetime64[ns]"), "applicant.asset_bank": 0,
        "applicant.marital_status": np.where(married, "married", "unmarried"), "applicant.income_work_net": wages,
        "applicant.nationality": "dutch", "applicant.lives_in_netherlands": True,
        "partner.birth_date": np.where(married, np.datetime64("1990-01-01", "ns"), np.datetime64("NaT")),
        "partner.marital_status": np.where(married, "married", None),
        "partner.legal_bond": np.where(married, "marriage", None), "home_tenure": "rented",
        "partner.nationality": np.where(married, "dutch", None),
        "partner.lives_in_netherlands": np.where(married, True, None),
        "partner.asset_bank": pd.array(np.where(married, 0, None), "Int64"),
        "partner.income_work_net": pd.array(np.where(married, 0, None), "Int64")})


@pytest.fixture
def cluster(tmp_path):
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None,
                                  local_directory=str(tmp_path)) as local, distributed.Client(local):
        yield local


OUTCOMES = ["right", "amount_cents", "household", "entitled", "start_date"]


def decided(table):
    parts = dataframe.from_pandas(table, npartitions=PARTITIONS)
    return bijstand.dask.decide_columns(parts, DAY, outcomes=OUTCOMES)


def test_partitions_are_decided_as_the_whole_table(table):
    parts = decided(table)
    whole = bijstand.decide_columns(table, DAY, outcomes=OUTCOMES)
    assert parts.columns.tolist() == whole.columns.tolist()
    pd.testing.assert_frame_equal(parts.compute(scheduler="synchronous"), whole)


def slow_once(part, folder):
    """Tells which worker has a partition; holds it long enough to be killed with it the first time."""
    marker = os.path.join(folder, f"{part.index[0]}")
    if not os.path.exists(marker):
        open(marker, "w").close()
        time.sleep(0.15)
    return part


def test_a_killed_worker_loses_nothing(table, cluster, tmp_path):
    whole = bijstand.decide_columns(table, DAY, outcomes=OUTCOMES)
    marked = tmp_path / "seen"
    marked.mkdir()
    answers = decided(table)
    answers = answers.map_partitions(slow_once, str(marked), meta=answers._meta)
    client = distributed.get_client()
    pids = client.run(os.getpid)
    future = client.compute(answers)
    while len(list(marked.iterdir())) < PARTITIONS // 4:
        time.sleep(0.02)
    os.kill(next(iter(pids.values())), signal.SIGKILL)
    pd.testing.assert_frame_equal(future.result(timeout=60), whole)
    assert set(client.run(os.getpid).values()) != set(pids.values())


def test_the_rulebook_goes_by_name(table):
    household = bijstand.Dossier()
    household.add("applicant", "applicant", deceased=False)
    household.set("applicant", "lives_in_municipality", False, since="2026-07-11")
    parts = dataframe.from_pandas(table.iloc[1:2], npartitions=1)
    amounts = {each: bijstand.dask.decide_columns(parts, DAY, household, policy={"part_month_denominator": each})
               ["amount_cents"].sum().compute(scheduler="synchronous") for each in ("calendar", "thirty")}
    assert amounts["calendar"] != amounts["thirty"] > 0


def test_a_dossier_can_be_sent_to_another_process():
    dossier = bijstand.Dossier(home_tenure=bijstand.OneOf("owned", "rented"))
    dossier.add("applicant", "anna", birth_date="1992-02-10", asset_bank=bijstand.Range(0, None))
    dossier.set("anna", "income_work_net", None, since="2026-07-01", recorded="2026-07-20")
    sent = pickle.loads(pickle.dumps(dossier))
    assert (sent.persons, sent.entries) == (dossier.persons, dossier.entries)
