#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Random dossiers of 2015 to 2026, one case a line in JSON, the same for the same seed.

Ages lie at and around every boundary of the act, days of the question at every reform and half-year, amounts
around norms, ceilings and limits. --unknown is the share of the facts that are left out, made null, a range or a
choice of codes; without it every dossier is fully known.

    generate.py [--seed N] [--unknown SHARE] COUNT
"""

import argparse
import datetime
import json
import random
import sys

from basis import FACTS, add_months, birthday, parameter
from income import COUNTED_INCOME

REFORMS = [datetime.date(y, m, 1) for y in range(2015, 2027) for m in (1, 7)] + [
    datetime.date(2016, 4, 1), datetime.date(2017, 3, 1), datetime.date(2021, 10, 1)]
FIRST, LAST = datetime.date(2015, 1, 1), datetime.date(2026, 12, 31)
UNKNOWABLE = (  # a dossier is refused or says nothing without these, or their history is asked day by day
    "abroad", "legal_bond", "benefit_running", "marital_status")


class Maker:
    def __init__(self, seed, unknown=0.0):
        self.dice = random.Random(seed)
        self.unknown = unknown

    def chance(self, share):
        return self.dice.random() < share

    def pick(self, *values):
        return self.dice.choice(values)

    def day(self):
        if self.chance(0.5):
            day = self.dice.choice(REFORMS) + datetime.timedelta(self.pick(-31, -1, 0, 0, 1, 14, 31))
        else:
            day = FIRST + datetime.timedelta(self.dice.randrange((LAST - FIRST).days))
        return min(max(day, FIRST), LAST)

    def around(self, day):
        """A day in the month of the question, or near it."""
        return day.replace(day=1) + datetime.timedelta(self.pick(0, 1, 9, 14, 27, -1, -40, 20))

    def born(self, years, day):
        """Someone whose birthday of so many years lies near the day, or months away."""
        days = self.pick(0, 1, -1, 14, -14, 28, -28, 100, -100, 200, -200, 300)
        month = day + datetime.timedelta(days)
        if self.chance(0.02):
            return datetime.date(month.year - years - (month.year - years) % 4, 2, 29)
        return datetime.date(month.year - years, month.month, min(month.day, 28))

    def adult(self, day):
        years = self.pick(18, 18, 21, 21, 27, 27, 19, 24, 30, 33, 45, 55, 60, 65, 66, 67, 70)
        if years >= 65:
            months = parameter("pension_age", day)
            if self.chance(0.6):
                return (add_months(day, -months) + datetime.timedelta(self.pick(0, 1, -1, 10, -10, 60, -60)))
        return self.born(years, day)

    def euro(self, *near):
        """An amount in euro at or around one of those in cents."""
        cents = self.dice.choice(near) + self.pick(0, 0, 1, -1, 5000, -5000, 12345, -10000)
        return max(0, cents) / 100

    def changing(self, day, before, after):
        """A value that changes in the month, and sometimes becomes known only later."""
        entry = {"from": self.around(day).isoformat(), "value": after}
        if self.chance(0.2):
            entry["recorded"] = (day + datetime.timedelta(self.pick(-3, 0, 3, 20))).isoformat()
        return [{"value": before}, entry]

    def maybe_changing(self, day, value, none):
        if self.chance(0.25):
            return self.changing(day, none, value) if self.chance(0.6) else self.changing(day, value, none)
        return value

    def adult_facts(self, day, running):
        norm = parameter("norm_single_adult", day)
        born = self.adult(day)
        facts = {
            "birth_date": born.isoformat(), "nationality": "dutch", "lives_in_netherlands": True,
            "marital_status": "unmarried", "income_work_net": 0, "asset_bank": self.pick(0, 0, 100, 1234.56),
            "income_state_pension": 0, "parents_means_insufficient": self.chance(0.4),
            "parents_claim_unenforceable": self.chance(0.1), "education_possible": self.chance(0.12),
            "student_finance_entitled": self.chance(0.4), "education_followed": self.chance(0.3),
            "work_helps_reintegration": self.chance(0.7), "earnings_exemption_months_used": self.pick(0, 0, 3, 5, 6, 6),
            "single_parent_earnings_exemption_months_used": self.pick(0, 12, 29, 30),
            "wage_subsidy_earnings_exemption_months_used": self.pick(0, 6, 11, 12),
            "work_hours_cannot_increase": self.chance(0.5),
        }
        if facts["education_followed"]:
            facts.update(education_scheme=self.pick("student_finance", "school_allowance", "none"),
                         education_level="higher", education_state_funded=True, education_start_date=(
                             day - datetime.timedelta(500)).isoformat())
        if day < datetime.date(2016, 4, 1):
            facts["earnings_exemption_months_used"] = self.pick(0, 6)
        if self.chance(0.12):
            self.foreigner(facts, day)
        if self.chance(0.03):
            facts["lives_in_netherlands"] = self.maybe_changing(day, False, True)
        if self.chance(0.02):
            facts["lives_in_municipality"] = self.maybe_changing(day, False, True)
        if self.chance(0.04):
            facts["carer_stay_elsewhere"] = self.maybe_changing(day, True, False)
        if running and self.chance(0.15):
            self.months_applied(facts, day)
        self.exclusion(facts, day, running)
        self.income(facts, day, born, norm)
        self.assets(facts, day)
        if self.chance(0.06):
            facts["hours_limited"] = self.maybe_changing(day, True, False)
        if self.chance(0.06):
            facts.update(wage_subsidy_group=True)
            if day >= datetime.date(2023, 1, 1):
                facts["job_kind"] = "wage_subsidy"
        if self.chance(0.03):
            facts["special_school_last_enrolled"] = (day - datetime.timedelta(self.pick(10, 360, 364, 365, 366, 400))
                                                     ).isoformat()
        return facts

    def months_applied(self, facts, day):
        """Months of an exemption that were applied, instead of how many they are."""
        kind = self.pick("general", "general", "single_parent", "wage_subsidy")
        fact = {"general": ""}.get(kind, f"{kind}_") + "earnings_exemption_months_used"
        start = add_months(day.replace(day=1), -self.pick(1, 5, 6, 7, 11, 12, 13, 29, 30, 31))
        end = add_months(start, self.pick(1, 4, 5, 6, 12, 30))
        del facts[fact]
        facts["earnings_exemption_applied"] = [{"value": "none"}, {"from": start.isoformat(), "value": kind},
                                               {"from": end.isoformat(), "value": "none"}]

    def foreigner(self, facts, day):
        right = self.dice.choice(FACTS["residence_right"]["values"].split("|"))
        facts.update(nationality="eu_eea_swiss" if right == "eu_citizen" else "other", residence_right=right,
                     residence_right_until=(day + datetime.timedelta(400)).isoformat(), residence_earlier_lawful=False,
                     residence_withdrawal_contested_in_time=False)
        if right == "eu_citizen":
            facts.update(eu_residence_start=(day - datetime.timedelta(self.pick(30, 88, 90, 91, 92, 93, 400))
                                             ).isoformat(),
                         eu_worker_status=self.pick("worker", "self_employed", "former_worker", "jobseeker", "none"),
                         eu_family_of_worker=self.chance(0.2))
        if right in ("renewal_pending", "appeal_pending"):
            until = day - datetime.timedelta(60)
            facts.update(residence_right_until=until.isoformat(), residence_earlier_lawful=self.chance(0.8),
                         residence_renewal_request_date=self.pick(
                             "none", *((until + datetime.timedelta(n)).isoformat() for n in (-10, -1, 0, 1))),
                         residence_withdrawal_contested_in_time=self.chance(0.4),
                         residence_decision_final=self.maybe_changing(day, self.chance(0.2), False),
                         expulsion_ordered=self.chance(0.3), expulsion_suspended=self.chance(0.5))

    def exclusion(self, facts, day, running):
        if self.chance(0.05):
            kinds = FACTS["detention"]["values"].split("|")[1:]
            facts["detention"] = self.maybe_changing(day, self.dice.choice(kinds), "none")
        for name, share in (("evades_sentence", 0.01), ("military_service", 0.01), ("reported_terror_traveller", 0.02),
                            ("unwilling_conduct", 0.02)):
            if self.chance(share):
                facts[name] = self.maybe_changing(day, True, False)
        if self.chance(0.05):
            facts["institution_stay"] = self.maybe_changing(day, self.pick("nursing_care", "guided_lodging"), "none")
            facts["institution_guidance_over_half_day"] = self.chance(0.7)
        if self.chance(0.02):
            facts.update(on_strike=True, strike_income_lost=self.pick(0, 300, 2500))
        if self.chance(0.02):
            facts.update(unpaid_leave=True, unpaid_leave_care_act=self.chance(0.5),
                         unpaid_leave_income_lost=self.pick(0, 300, 2500))
        if self.chance(0.02):
            facts.update(other_scheme_available=self.pick("unemployment", "disability", "student_finance"),
                         other_scheme_adequate=self.chance(0.5))
        if running and self.chance(0.06):
            start = day - datetime.timedelta(self.pick(5, 20, 27, 28, 29, 60, 89, 92))
            stay = self.pick(10, 27, 28, 29, 30, 45, 91, 92, 100)
            facts["abroad"] = [{"value": False}, {"from": start.isoformat(), "value": True},
                               {"from": (start + datetime.timedelta(stay)).isoformat(), "value": False}]
            facts["abroad_reason"] = "holiday"

    def income(self, facts, day, born, norm):
        couple = parameter("norm_couple_adult", day)
        ceilings = [4 * (parameter("earnings_exemption_max", day) or 20000),
                    8 * (parameter("single_parent_earnings_exemption_max", day) or 14000)]
        if self.chance(0.35):
            wage = self.euro(norm // 2, norm, couple // 2, couple, 30000, *ceilings)
            facts["income_work_net"] = self.maybe_changing(day, wage, self.pick(0, 250))
            if self.chance(0.3):
                facts["income_work_holiday_allowance"] = self.pick(0, 48.5, 80)
        if self.chance(0.15):
            facts[self.pick(*COUNTED_INCOME)] = self.maybe_changing(
                day, self.euro(norm, norm // 2, couple // 2, couple - norm, 20000), 0)
        if self.chance(0.1):
            facts[self.pick("income_child_benefit", "income_allowances", "income_reimbursements",
                            "income_young_disabled_credit", "income_disability_allowance",
                            "income_survivor_allowance", "income_home_ownership_grant", "income_carer_appreciation",
                            "income_compulsory_deductions")] = self.pick(50, 400)
        if self.chance(0.15):
            facts["income_private_pension"] = self.euro(2500, 5100, 9000, norm)
        if self.chance(0.1):
            facts[self.pick("income_rent", "income_volunteer_allowance", "income_parental_maintenance",
                            "means_of_other_persons", "income_from_assets")] = self.maybe_changing(
                                day, self.pick(100, 220, 220.01, 450, 762.24, 900), 0)
        if born.year < day.year - 60 and self.chance(0.7):
            facts["income_state_pension"] = self.euro(norm, norm // 2, couple // 2)

    def assets(self, facts, day):
        limit = parameter("asset_limit_single", day)
        if self.chance(0.2):
            facts["asset_bank"] = self.maybe_changing(day, self.euro(limit, 2 * limit, limit // 2), 0)
        if self.chance(0.15):
            facts[self.pick("asset_cash", "asset_securities", "asset_valuables", "asset_inheritance", "asset_other",
                            "asset_real_estate", "asset_business")] = self.euro(limit // 2, limit, 100000)
        if self.chance(0.15):
            facts[self.pick("asset_debts", "asset_saved_from_benefit", "asset_damages_exempt",
                            "asset_not_available")] = self.euro(limit // 2, 100000)
        if self.chance(0.06):
            facts["asset_bank"] = -self.euro(limit // 2, 100000)
        if self.chance(0.04):
            facts.update(damages_received=self.euro(limit, limit // 2), damages_kind=self.pick("listed", "other"),
                         damages_acceptable=self.chance(0.5))
        if self.chance(0.04):
            most = parameter("incentive_premium_year_max", day) or 240000
            facts.update(incentive_premium_this_year=self.euro(most, most + limit, most // 2),
                         incentive_premium_count_this_year=self.pick(0, 1, 2, 3),
                         incentive_premium_helps_reintegration=self.chance(0.6))
        if self.chance(0.08):
            facts.update(asset_vehicles=self.euro(limit // 2, limit), asset_vehicles_necessary=self.chance(0.5))
        if self.chance(0.08):
            most = parameter("annuity_value_max", day) or 25000000
            deposit = parameter("annuity_contribution_year_max", day) or 600000
            facts.update(annuity_value=self.euro(most, most + limit, limit), annuity_start_postponed=self.chance(0.2),
                         annuity_contribution_years=self.pick(0, 0, 1, 4, 5),
                         annuity_contribution_highest=self.euro(deposit))

    def partner(self, day, running, applicant):
        facts = self.adult_facts(day, running)
        if facts["birth_date"] > add_months(day.replace(day=1), -216).isoformat():
            facts["birth_date"] = self.born(24, day).isoformat()  # a minor spouse has no norm to compare with
        facts["kinship"] = "none"
        kind = self.pick("married", "married", "married", "registered", "cohabiting", "related", "former", "apart")
        if kind in ("married", "registered", "apart"):
            facts["legal_bond"] = "marriage" if kind != "registered" else "registered_partnership"
            status = "married" if kind != "registered" else "registered_partner"
            facts["marital_status"] = applicant["marital_status"] = status
            facts["mutual_care"] = False
            if kind == "apart":
                facts["shares_main_residence"] = self.maybe_changing(day, False, True)
                facts["living_permanently_apart"] = self.maybe_changing(day, self.chance(0.5), False)
                facts["mutual_care"] = self.chance(0.3)
                facts["common_child"] = self.chance(0.3)
        else:
            facts["mutual_care"] = self.maybe_changing(day, self.chance(0.6), False)
            if kind == "related":
                facts["kinship"] = self.dice.choice(FACTS["kinship"]["values"].split("|"))
                facts["care_need_present"] = self.chance(0.5)
                facts["care_is_reason_for_living_together"] = self.chance(0.6)
            for name in ("common_child", "cohabitation_contract", "registered_as_joint_household"):
                if self.chance(0.1):
                    facts[name] = self.maybe_changing(day, True, False)
            if kind == "former":
                facts["marital_status"] = applicant["marital_status"] = "divorced"
                ended = add_months(day, -self.pick(24, 24, 23, 25, 60)) + datetime.timedelta(
                    self.pick(-2, -1, 0, 1, 2))
                if self.chance(0.7):
                    facts["legal_bond"] = [{"value": "marriage"}, {"from": ended.isoformat(), "value": "none"}]
                else:
                    facts["joint_benefit_until"] = ended.isoformat()
            facts["rental_contract_kind"] = self.pick("none", "none", "applicant_is_landlord")
            facts.update(rental_price_commercial=self.chance(0.7), rental_payment_proven=self.chance(0.7))
            if self.chance(0.2):
                facts["shares_main_residence"] = self.maybe_changing(day, False, True)
        if "education_start_date" not in facts:
            facts.update(education_scheme="none")
        return facts

    def child(self, day, partner):
        born = self.born(self.pick(0, 3, 5, 12, 12, 17, 18, 18), day)
        return {"birth_date": min(born, LAST).isoformat(), "lives_in_netherlands": not self.chance(0.05),
                "child_benefit_recipient": self.pick("applicant", "applicant", "applicant", "none", "other",
                                                     "partner" if partner else "applicant"),
                "full_care": not self.chance(0.1), "asset_bank": self.pick(0, 0, 0, 2500),
                "child_kind": self.pick("own", "own", "own", "stepchild", "foster_child")}

    def housemate(self, day):
        born = self.born(self.pick(20, 21, 21, 27, 27, 30, 31, 40, 70), day)
        facts = {"birth_date": born.isoformat(), "mutual_care": False,
                 "kinship": self.pick("none", "none", "none", "parent", "child", "sibling", "grandparent",
                                      "sibling_in_law", "child_in_law", "other"),
                 "rental_contract_kind": self.pick("none", "none", "applicant_is_landlord", "applicant_is_tenant",
                                                   "same_landlord", "other_landlord"),
                 "rental_price_commercial": self.chance(0.7), "rental_payment_proven": self.chance(0.8),
                 "education_followed": self.maybe_changing(day, self.chance(0.35), False),
                 "board_included": self.chance(0.3)}
        facts["education_scheme"] = self.pick("none", "student_finance", "school_allowance", "work_based", "abroad")
        facts["education_level"] = self.pick("higher", "vocational", "other")
        thirty = birthday(born, 30)
        facts["education_start_date"] = min(
            self.pick(day - datetime.timedelta(900), thirty, thirty + datetime.timedelta(1),
                      thirty - datetime.timedelta(1), thirty + datetime.timedelta(40)), day).isoformat()
        if self.chance(0.2):
            facts["shares_main_residence"] = self.maybe_changing(day, self.chance(0.3), True)
        return facts

    def began(self, day):
        """A day on which a benefit may have begun: the first of a month, or a day within this one."""
        return self.around(day) if self.chance(0.2) else add_months(day.replace(day=1), -self.pick(0, 1, 8, 14))

    def policy(self, day):
        """What a municipality has set."""
        chosen = {"part_month_denominator": "thirty", "tenant_income_month": 15000, "boarder_income_month": 25000,
                  "car_value_exempt": 300000}
        if day.year == 2026:
            chosen["youth_exemptions_tolerated"] = 1
        else:
            chosen["gift_policy_exemption_year"] = 120000
        return {name: value for name, value in chosen.items() if self.chance(0.4)}

    def case_facts(self, day, running):
        facts = {"home_tenure": "rented"}
        if running:
            facts["benefit_running"] = True if self.chance(0.8) else [
                {"value": False}, {"from": self.began(day).isoformat(), "value": True}]
            if self.chance(0.2):
                facts["asset_room_used"] = self.pick(0, 3000, 6000)
        elif self.chance(0.5):
            notified = self.around(day)
            facts["notification_date"] = notified.isoformat()
            if self.chance(0.3):
                facts["need_start_date"] = (notified + datetime.timedelta(self.pick(-200, -92, -30, 3))).isoformat()
                facts["retroactive_start_needed"] = self.chance(0.4)
            if self.chance(0.5):
                facts["application_date"] = (notified + datetime.timedelta(self.pick(0, 0, 5, 20, 28))).isoformat()
                facts["application_late_by_own_fault"] = self.chance(0.2)
            if self.chance(0.05):
                facts["early_application_needed"] = True
        if self.chance(0.08):
            exempt = parameter("home_equity_exemption", day) or 5000000
            facts.update(home_tenure="owned", home_mortgage=200000,
                         home_value=self.euro(20000000 + exempt, 20000000 + exempt + 700000, 15000000),
                         home_sale_unreasonable=self.chance(0.5))
        if self.chance(0.03):
            facts.update(living_situation_proof_requested=True, living_situation_proven=self.chance(0.4))
        if not running and "notification_date" in facts and self.chance(0.1):
            notified = datetime.date.fromisoformat(facts["notification_date"])
            facts["previous_benefit_end"] = (notified - datetime.timedelta(self.pick(1, 12, 29, 30, 31, 32, 200))).isoformat()
        if self.chance(0.1):
            facts.update(gifts_this_year=self.euro(120000, 50000), gifts_acceptable=self.chance(0.7),
                         contributions_this_year=self.pick(0, 0, 200))
        if self.chance(0.02):
            facts.update(debt_assistance_requested=True, debt_assistance_amount=2000,
                         debt_means_when_arisen=self.chance(0.5))
        return facts

    def blur(self, facts):
        """Leaves facts out or makes them null, a range or a choice, in the share asked for."""
        for name in list(facts):
            spec = FACTS[name]
            if name in UNKNOWABLE or not self.chance(self.unknown):
                continue
            if name == "birth_date":
                self.blur_birth(facts)
                continue
            way, value = self.pick("out", "null", "half"), facts[name]
            if way == "out":
                del facts[name]
            elif way == "half" and not isinstance(value, list) and value != "none":
                if spec["type"] == "enum":
                    other = self.dice.choice(spec["values"].split("|"))
                    facts[name] = {"one_of": sorted({value, other})} if other != value else None
                elif spec["type"] in ("cents", "int"):
                    facts[name] = self.range_about(value, spec)
                elif spec["type"] == "date":
                    first = datetime.date.fromisoformat(value)
                    facts[name] = {"low": value, "high": (first + datetime.timedelta(self.pick(1, 30))).isoformat()}
                else:
                    facts[name] = None
            elif isinstance(value, list) and self.chance(0.5):
                self.dice.choice(value)["value"] = None
            else:
                facts[name] = None

    def range_about(self, value, spec):
        """A range about a number, within what the fact may be."""
        step, below = self.pick(1, 5, 200), self.chance(0.5)
        least, most = int(spec["min"]), int(spec["max"])
        if spec["type"] == "int":
            return {"low": max(least, value - step if below else value), "high": min(most, value + step)}
        return {"low": round(max(least / 100, value - step if below else value), 2),
                "high": round(min(most / 100, value + step), 2)}

    def blur_birth(self, facts):
        """An age that is known no closer than to some years, or not at all."""
        born = datetime.date.fromisoformat(facts["birth_date"])
        low = born - datetime.timedelta(self.pick(0, 1, 20, 400, 2000))
        high = min(born + datetime.timedelta(self.pick(0, 1, 20, 400, 2000)), LAST)
        facts["birth_date"] = {"low": low.isoformat(), "high": high.isoformat()} if low < high else None

    def line(self, number):
        day = self.day()
        running = self.chance(0.5)
        applicant = self.adult_facts(day, running)
        if self.chance(0.02):
            applicant["birth_date"] = self.born(18, day).isoformat()
        persons = [{"id": "applicant", "role": "applicant", "facts": applicant}]
        paired = self.chance(0.45)
        if paired:
            persons.append({"id": "partner", "role": "partner", "facts": self.partner(day, running, applicant)})
        for i in range(self.pick(0, 0, 0, 1, 1, 2)):
            persons.append({"id": f"child{i + 1}", "role": "child", "facts": self.child(day, paired)})
        for i in range(self.pick(0, 0, 0, 0, 1, 1, 2, 3, 6)):
            persons.append({"id": f"housemate{i + 1}", "role": "housemate", "facts": self.housemate(day)})
        facts = self.case_facts(day, running)
        if self.unknown:
            for person in persons:
                self.blur(person["facts"])
            self.blur(facts)
        line = {"id": f"r{number}", "date": day.isoformat(), "dossier": {"persons": persons, "facts": facts}}
        if self.chance(0.15):
            line["policy"] = self.policy(day)
        if self.chance(0.3):
            line["known_on"] = (day + datetime.timedelta(self.pick(0, 1, 5, 30))).isoformat()
        return line


def dossiers(seed, count, unknown=0.0):
    for number in range(count):
        yield Maker(f"{seed}/{number}", unknown).line(number)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--unknown", type=float, default=0.0)
    arguments = parser.parse_args()
    for line in dossiers(arguments.seed, arguments.count, arguments.unknown):
        json.dump(line, sys.stdout)
        print()


if __name__ == "__main__":
    main()
