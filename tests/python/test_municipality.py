# SPDX-License-Identifier: EUPL-1.2
"""Figures of a municipality through the package. The acceptance cases of municipalities are in test_cases."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bijstand import Ending, Rulebook, Truth, errors, municipality

PERCENTS = st.integers(0, 3000)


def test_what_is_known_is_found_and_the_rest_is_asked():
    town = municipality({"inhabitants": 30000, "deficit_percent": "6.5"}, "2025-12-31")
    assert town.found["grant.objective_share"] == Fraction(3, 5)
    assert town.found["safety_net.possible"] is Truth.YES
    assert town.found["safety_net.amount_percent_of_grant"] is None
    assert {"earlier_deficits_percent[0]", "formal_conditions_met"} <= set(town.missing)
    assert "inhabitants" not in town.missing
    assert ("own_staff_allowed", "Pw 7", Ending.DOES_NOT_APPLY) in town.grounds


def test_the_own_means_of_a_profile_count():
    rulebook = Rulebook(profile="isd-brabantse-wal")
    assert municipality({}, "2014-01-01", rulebook).found["budget_per_head"] == Fraction(1, 4)


@pytest.mark.parametrize(("figures", "error"), [
    ({"inhabitant": 1}, errors.UnknownNameError),
    ({"grant.pool": "common"}, errors.UnknownNameError),
    ({"earlier_deficits_percent": [1, 2, 3, 4]}, errors.UnknownNameError),
    ({"council": "asked"}, errors.UnknownNameError),
    ({"inhabitants": "many"}, errors.WrongTypeError),
    ({"deficit_percent": 1.255}, errors.WrongTypeError),
    ({"inhabitants": -1}, errors.OutOfRangeError),
])
def test_a_figure_that_cannot_be_is_refused(figures, error):
    with pytest.raises(error):
        municipality(figures, "2026-01-01")


@given(st.integers(0, 100000), st.integers(0, 100000), st.sampled_from(["2014-12-31", "2015-12-31"]))
def test_a_larger_municipality_follows_the_model_no_less(one, other, day):
    shares = [municipality({"inhabitants": each}, day).found["grant.objective_share"]
              for each in sorted((one, other))]
    assert 0 <= shares[0] <= shares[1] <= 1


@given(PERCENTS, PERCENTS, st.sampled_from([2015, 2024]))
def test_a_larger_deficit_is_paid_no_less_and_never_in_full(one, other, year):
    paid = [municipality({"deficit_percent": f"{each // 100}.{each % 100:02}", "formal_conditions_met": True,
                          "cumulative_deficit_above_percent": "30"}, f"{year}-12-31")
            .found["safety_net.amount_percent_of_grant"] for each in sorted((one, other))]
    assert 0 <= paid[0] <= paid[1] <= max(one, other)


@given(st.booleans(), st.sampled_from(["informed", "consented", None]), PERCENTS)
def test_what_is_stated_never_opens_what_was_barred(formal, council, deficit):
    """Who states more may come to be barred, and is never let in by it."""
    known = {"deficit_percent": f"{deficit // 100}.{deficit % 100:02}"}
    more = {**known, "formal_conditions_met": formal, "council": council}
    for year in (2015, 2017, 2018, 2024, 2025):
        before = municipality(known, f"{year}-12-31").found["safety_net.possible"]
        after = municipality(more, f"{year}-12-31").found["safety_net.possible"]
        assert before is after or (before, after) == (Truth.YES, Truth.NO)
