#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The right to general assistance, written a second time.

An independent reading of the Participatiewet of 2015 to 2026: plain integers, fractions and dates, every day of
the month on its own, and only from the text of the law as the project states it, never from the rules of the
library. What both say alike was read alike twice; where they differ, one of the two misreads. Amounts come from
the tables of parameters, which are data; amounts whose status is neither in_force nor published are "not
covered". The answers are

    a value      settled
    OPEN         the text of the law settles nothing (readings 9 to 11)
    NOT_COVERED  an amount is not known for the day
    NOT_JUDGED   this reading takes no position

and a fact that is asked and not known raises Ask, so that a caller can try its values one by one.

    oracle.py [FILE...]    one case a line in JSON; writes the answers, one line each
"""

import calendar
import csv
import datetime
import json
import pathlib
import sys
from fractions import Fraction
from functools import wraps

ROOT = pathlib.Path(__file__).resolve().parents[2] / "libbijstand"
OPEN, NOT_COVERED, NOT_JUDGED = "open", "not covered", "not judged"
EVER = datetime.date.min
KEYS = ("right", "entitled", "norm_cents", "amount_cents", "cost_sharers", "household", "authority",
        "search_period", "start_date")


class Unsettled(Exception):
    """Law or table settles nothing; what is one of OPEN, NOT_COVERED and NOT_JUDGED."""

    def __init__(self, what):
        super().__init__(what)
        self.what = what


class Ask(Exception):
    """A fact is needed and not known: key is (person or None, fact, number of the entry)."""

    def __init__(self, key, allowed=None):
        super().__init__(key)
        self.key = key
        self.allowed = allowed


def _day(text):
    return datetime.date.fromisoformat(text)


def _table(name):
    with open(ROOT / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _load_parameters():
    rows = {}
    for row in _table("law/national.csv"):
        rows.setdefault(row["parameter"], []).append(row)
    loaded = {}
    for name, list_ in rows.items():
        list_.sort(key=lambda r: r["from"])
        loaded[name] = []
        for i, row in enumerate(list_):
            start = _day(row["from"])
            last = _day(row["until"]) if row["until"] else datetime.date.max
            if i + 1 < len(list_):
                last = min(last, _day(list_[i + 1]["from"]) - datetime.timedelta(1))
            good = row["status"] in ("in_force", "published")
            value = int(row["value"]) if row["value"].lstrip("-").isdigit() else row["value"]
            loaded[name].append((start, last, value if good else None))
    return loaded


PARAMETERS = _load_parameters()
FACTS = {row["fact"]: row for row in _table("dossier/facts.csv")}


def parameter(name, day):
    """The amount on the day, or None when none is known."""
    for start, last, value in PARAMETERS.get(name, ()):
        if start <= day <= last:
            return value
    return None


def amount(name, day):
    value = parameter(name, day)
    if value is None:
        raise Unsettled(NOT_COVERED)
    return value


def half_up(value):
    return (2 * Fraction(value) + 1).__floor__() // 2


def add_months(day, months):
    """Same day number in a later month, the last day where that does not exist."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def birthday(born, years):
    """Someone born on 29 February has his birthday on 1 March in common years."""
    if (born.month, born.day) == (2, 29) and not calendar.isleap(born.year + years):
        return datetime.date(born.year + years, 3, 1)
    return born.replace(year=born.year + years)


def cents(value):
    return value if isinstance(value, int) and not isinstance(value, bool) else half_up(Fraction(str(value)) * 100)


FIRST_DEGREE = {"parent", "child", "adopted_child", "stepparent", "stepchild", "parent_in_law", "child_in_law"}
SECOND_DEGREE_BLOOD = {"grandparent", "grandchild", "sibling"}
SECOND_DEGREE = SECOND_DEGREE_BLOOD | {"grandparent_in_law", "grandchild_in_law", "sibling_in_law"}
SCHEMES = {  # 15(1), reading 18: what a scheme pays, once its amount is known
    "unemployment": ("income_unemployment_benefit",), "sickness": ("income_sickness_benefit",),
    "disability": ("income_disability_benefit",), "state_pension": ("income_state_pension",),
    "survivors": ("income_survivor_benefit",), "student_finance": ("income_student_finance",),
    "older_unemployed": ("income_other_benefit",), "self_employed": ("income_self_employed",),
    "maintenance": ("income_partner_maintenance", "income_child_maintenance"), "other": ("income_other_benefit",)}
INSIDE = {"remand", "prison", "tbs", "youth_detention", "immigration_detention"}
COUNTED_INCOME = (  # 31(1), 32(1): all but work and the private pension
    "income_self_employed", "income_unemployment_benefit", "income_sickness_benefit", "income_disability_benefit",
    "income_survivor_benefit", "income_other_benefit", "income_child_maintenance", "income_partner_maintenance",
    "income_student_finance", "income_school_allowance", "income_tax_credits",
    "income_in_kind", "income_other", "income_tax_refund")
BALANCES = ("asset_bank", "asset_cash", "asset_securities", "asset_inheritance", "asset_other")
OWN_BALANCES = ("asset_valuables", "asset_real_estate", "asset_business")


def kept(method):
    """Computed once for each case and its arguments; what is asked or unsettled is not kept."""
    @wraps(method)
    def once(self, *arguments):
        key = (method.__name__,) + arguments
        if key not in self.known:
            self.known[key] = method(self, *arguments)
        return self.known[key]
    return once


class Person:
    def __init__(self, case, record):
        self.case = case
        self.id = record["id"] if record else None
        self.role = record["role"] if record else None
        self.facts = record["facts"] if record else case.dossier.get("facts", {})

    def entries(self, name):
        """The entries known on the day of decision, in order of their first day, corrections last."""
        value = self.facts.get(name)
        if name not in self.facts:
            return []
        if not isinstance(value, list):
            return [(EVER, 0, value)]
        known = []
        for i, entry in enumerate(value):
            if entry.get("recorded") and self.case.known_on and _day(entry["recorded"]) > self.case.known_on:
                continue
            known.append((_day(entry["from"]) if "from" in entry else EVER, i, entry["value"]))
        return known

    def get(self, name, day):
        """The value on the day: bool, str, date, None for "none", int for counts and cents."""
        spec = FACTS[name]
        key, value = None, None
        for start, i, stated in self.entries(name):
            if start <= day:
                key, value = (self.id, name, i), stated
        if key is not None and name.endswith("_this_year"):
            start = max(s for s, i, v in self.entries(name) if s <= day)
            if start != EVER and start.year < day.year:
                return 0
        if key is None:
            key = (self.id, name, None)
            if self.role is not None and self.role not in spec["roles"].split("|"):
                return {"bool": False, "enum": "none", "date": None}.get(spec["type"], 0)
            if spec["default"] == "":
                return self.case.completed(key, None, spec)
            value = {"true": True, "false": False}.get(spec["default"], spec["default"])
            if spec["type"] in ("int", "cents"):
                value = int(value)
        if value is None or isinstance(value, dict):
            return self.case.completed(key, value, spec)
        return self.convert(spec, value)

    @staticmethod
    def convert(spec, value):
        if spec["type"] == "date":
            return None if value == "none" else _day(value)
        if spec["type"] == "cents":
            return half_up(Fraction(str(value)) * 100)
        return value

    def __getattr__(self, name):
        if name not in FACTS:
            raise AttributeError(name)
        return lambda day: self.get(name, day)

    # -- age -----------------------------------------------------------------------------------------------

    def born(self):
        return self.get("birth_date", self.case.date)

    def aged(self, years, day):
        """From the start of the day of the birthday."""
        return day >= birthday(self.born(), years)

    def pension(self, day):
        """AOW 7a: reached on the first day on which the age in months is that of the day, and kept."""
        reached = [max(start, add_months(self.born(), months))
                   for start, last, months in PARAMETERS["pension_age"]
                   if months is not None and add_months(self.born(), months) <= last]
        return bool(reached) and min(reached) <= day

    def young(self, day):
        return not self.aged(21, day)


class Case:
    def __init__(self, line, completion=None):
        self.dossier = line["dossier"]
        self.date = _day(line["date"])
        known = line.get("known_on") or line.get("decision_date")
        self.known_on = _day(known) if known else None
        self.policy = line.get("policy") or {}
        self.completion = completion or {}
        self.known = {}
        self.ceiling = None  # "least" or "none": what a ceiling that is not known is taken for
        self.facts = Person(self, None)
        self.persons = [Person(self, record) for record in self.dossier["persons"]]
        self.applicant = next(p for p in self.persons if p.role == "applicant")
        self.partner = next((p for p in self.persons if p.role == "partner"), None)

    def completed(self, key, stated, spec):
        if key in self.completion:
            return Person.convert(spec, self.completion[key])
        raise Ask(key, stated)

    # -- household (3, 4) ----------------------------------------------------------------------------------

    def reference_day(self, day):
        """Reading 16: the application, in a running benefit the day of the question, for the whole month."""
        applied = self.facts.application_date(day)
        return self.date if self.facts.benefit_running(day) or applied is None else applied

    def presumed(self, q, day):
        """3(4): the joint household is fixed."""
        reference = self.reference_day(day)
        back = add_months(reference, -24)
        bonds = [(s, v) for s, i, v in q.entries("legal_bond") if s <= day]
        until = []  # last days of a marriage to one another
        for (start, value), (after, other) in zip(bonds, bonds[1:]):
            if value != "none" and other == "none":
                until.append(after - datetime.timedelta(1))
        joint = q.joint_benefit_until(day)
        if joint is not None and joint >= back:
            return True
        if day < datetime.date(2026, 1, 1):  # 3(4)(a) as it read: ever married
            if until:
                return True
        elif any(last >= back for last in until):
            return True
        return q.common_child(day) or q.cohabitation_contract(day) or q.registered_as_joint_household(day)

    def exempt_relation(self, q, day):
        """3(2)(a), (7): first degree, by blood or marriage, foster parent and former foster child; care."""
        kinship = q.kinship(day)
        if kinship in FIRST_DEGREE or kinship in ("foster_parent", "former_foster_child"):
            return True
        if day >= datetime.date(2026, 1, 1):
            return q.care_need_present(day) and q.care_is_reason_for_living_together(day)
        return kinship in SECOND_DEGREE_BLOOD and q.care_need_present(day)

    @kept
    def couple(self, day):
        """3(2): treated as married."""
        q = self.partner
        if q is None or q.deceased(day):
            return False
        if q.legal_bond(day) != "none":
            return not q.living_permanently_apart(day)
        if not q.shares_main_residence(day) or self.exempt_relation(q, day):
            return False
        return self.presumed(q, day) or q.mutual_care(day)

    @kept
    def children(self, day):
        """4: children at charge."""
        couple = self.couple(day)
        found = []
        for child in self.persons:
            if child.role != "child" or child.deceased(day) or child.aged(18, day):
                continue
            if child.child_kind(day) == "foster_child" or not child.lives_in_netherlands(day):
                continue
            if couple:
                if "child_benefit_recipient" in child.facts and child.child_benefit_recipient(day) == "other":
                    continue
            elif child.child_benefit_recipient(day) not in ("applicant", "none") or not child.full_care(day):
                continue
            found.append(child)
        return found

    def household(self, day):
        if self.couple(day):
            return "couple"
        return "single_parent" if self.children(day) else "single"

    def spouses(self, day):
        return [self.applicant, self.partner] if self.couple(day) else [self.applicant]

    def authority(self, day):
        """47a: one spouse of pension age is enough."""
        return "svb" if any(p.pension(day) for p in self.spouses(day)) else "municipality"

    # -- entitled group and exclusion (11, 13, 15) ---------------------------------------------------------

    def in_group(self, p, day):
        if not p.lives_in_netherlands(day):  # 11(1)
            return False
        if p.nationality(day) == "dutch":
            return True
        right = p.residence_right(day)
        if right in ("regular_fixed_term", "regular_permanent", "asylum_fixed_term", "asylum_permanent",
                     "association_turkey"):
            return True  # 11(2)
        if right == "eu_citizen":  # 11(2) with Directive 2004/38, 24(2)
            status = p.eu_worker_status(day)
            if status in ("worker", "self_employed", "former_worker") or p.eu_family_of_worker(day):
                return True
            return status == "none" and day >= add_months(p.eu_residence_start(day), 3)
        if right in ("renewal_pending", "appeal_pending"):  # 11(3), Besluit gelijkstelling 1
            if not p.residence_earlier_lawful(day):
                return False
            asked = p.residence_renewal_request_date(day)
            if not (asked is not None and asked <= p.residence_right_until(day)
                    or p.residence_withdrawal_contested_in_time(day)):
                return False
            return not (p.residence_decision_final(day)
                        or p.expulsion_ordered(day) and not p.expulsion_suspended(day))
        return False

    @kept
    def abroad_too_long(self, p, day):
        """13(1)(e), (4): every day above the limit in the year or in one stay."""
        limit = amount("abroad_days_max_pension" if p.pension(day) else "abroad_days_max", day)
        departure = self.policy.get("days_abroad_departure_counts", 1)
        back = self.policy.get("days_abroad_return_counts", 0)
        before = self.policy.get("days_abroad_before_benefit_count", 0)

        def away(d):
            now, yesterday = p.abroad(d), p.abroad(d - datetime.timedelta(1))
            if now and not yesterday:
                return bool(departure)
            return now or bool(back) and yesterday
        if not any(v for s, i, v in p.entries("abroad")) or not away(day):
            return False
        year, d = 0, datetime.date(day.year, 1, 1)
        while d <= day:
            year += away(d) and bool(before or self.facts.benefit_running(d))
            d += datetime.timedelta(1)
        stay, d = 0, day
        while away(d) and stay <= limit:
            stay += 1
            d -= datetime.timedelta(1)
        return year > limit or stay > limit

    @kept
    def in_institution(self, p, day):
        """1(f)."""
        stay = p.institution_stay(day)
        return stay == "nursing_care" or stay == "guided_lodging" and p.institution_guidance_over_half_day(day)

    def excluded(self, p, day):
        detention = p.detention(day)
        if detention in INSIDE or detention == "compulsory_care" and day < datetime.date(2020, 1, 1):
            return True  # 13(1)(a), (3)
        if p.evades_sentence(day) or p.military_service(day):  # 13(1)(b), (c)
            return True
        if self.abroad_too_long(p, day):  # 13(1)(e)
            return True
        if not p.aged(18, day):  # 13(1)(f)
            return True
        if self.facts.debt_assistance_requested(day) and self.facts.debt_means_when_arisen(day):
            return True  # 13(1)(g)
        if day >= datetime.date(2017, 3, 1) and p.reported_terror_traveller(day):  # 13(1)(h)
            return True
        if p.young(day) and self.in_institution(p, day):  # 13(2)(a)
            return True
        if not p.aged(27, day):
            if p.education_possible(day) and (p.student_finance_entitled(day) or not p.education_followed(day)):
                return True  # 13(2)(c)
            if p.unwilling_conduct(day):  # 13(2)(d)
                return True
        scheme = p.other_scheme_available(day)  # 15(1)
        return (scheme in SCHEMES and p.other_scheme_adequate(day)
                and not any(p.get(name, day) for name in SCHEMES[scheme]))

    def here(self, day):
        """40(1), 42: this is the municipality of residence, or that of actual stay while it is disputed."""
        return (self.authority(day) == "svb" or self.applicant.lives_in_municipality(day)
                or self.facts.municipality_competence_disputed(day))

    @kept
    def entitled(self, day):
        if not self.here(day):
            return []
        return [p for p in self.spouses(day) if self.in_group(p, day) and not self.excluded(p, day)]

    # -- norm (20 to 24) -----------------------------------------------------------------------------------

    def counts_as_sharer(self, h, day):
        """19a(1)."""
        if h.deceased(day) or not h.shares_main_residence(day):
            return False
        if day < birthday(h.born(), amount("cost_sharer_age", day) // 12):
            return False
        contract = h.rental_contract_kind(day)
        if contract in ("applicant_is_landlord", "applicant_is_tenant", "same_landlord"):
            related = h.kinship(day) in FIRST_DEGREE | SECOND_DEGREE
            if contract == "same_landlord" or not related:
                if h.rental_price_commercial(day) and h.rental_payment_proven(day):
                    return False  # (b), (c)
        if h.education_followed(day):  # (d), reading 39
            scheme = h.education_scheme(day)
            if scheme == "work_based":
                return False
            if scheme in ("student_finance", "school_allowance"):
                return not h.education_start_date(day) < birthday(h.born(), 30)
            if scheme == "abroad" and day >= datetime.date(2016, 1, 1):
                month = birthday(h.born(), 30)
                start = h.education_start_date(day)
                return not (start < month or (start.year, start.month) == (month.year, month.month))
        return True

    @kept
    def sharers(self, day):
        """K: housemates who share the costs; the partner of a pair that is no couple among them."""
        couple = self.couple(day)
        return sum(self.counts_as_sharer(p, day) for p in self.persons
                   if p.role in ("housemate", "child") or p.role == "partner" and not couple)

    def together(self, day):
        return self.couple(day) and self.partner.shares_main_residence(day)

    def cost_sharers(self, p, day):
        """A of 22a(1) for p: himself, the spouse of 21 and over in the dwelling, the housemates."""
        count = 1
        if p is self.applicant or self.together(day):
            count += self.sharers(day)
        if self.together(day):
            other = self.partner if p is self.applicant else self.applicant
            count += other.aged(21, day)
        return count

    def sharer_norm(self, p, day):
        """22a(1)."""
        a = self.cost_sharers(p, day)
        share = Fraction(amount("cost_sharer_base_percent", day) + a * amount("cost_sharer_person_percent", day),
                         10000 * a)
        return half_up(share * self.base(p, day))

    def base(self, p, day):
        """B of 22a(1)."""
        if p.pension(day):
            return amount("norm_couple_both_pension", day)
        if any(q.pension(day) for q in self.spouses(day)):
            return amount("norm_couple_one_pension", day)
        return amount("norm_couple_adult", day)

    def increment(self, p, day):
        """20(3)."""
        if day < datetime.date(2026, 1, 1) or not p.young(day) or not p.aged(18, day):
            return 0
        if not (p.parents_means_insufficient(day) or p.parents_claim_unenforceable(day)):
            return 0
        applied = self.facts.application_date(day)
        if applied is not None and applied < datetime.date(2026, 1, 1):
            raise Unsettled(NOT_JUDGED)  # 78ff(1)
        if self.sharers(day):
            raise Unsettled(OPEN)  # reading 9
        return amount("norm_increment_18_20", day)

    def single_norm(self, p, day, sharing):
        child = "single_parent" if self.children(day) else "single"
        if p.young(day):
            base, more = amount(f"norm_{child}_18_20", day), self.increment(p, day)
            return base if more == 0 else min(base + more, amount(f"norm_{child}_adult", day))  # 20(1)-(4)
        carer = day >= datetime.date(2026, 1, 1) and p.carer_stay_elsewhere(day)  # 22a(4)
        if sharing and not carer and self.sharers(day) > 0:
            self.old_case(day)
            return self.sharer_norm(p, day)
        if child == "single_parent":
            self.old_case(day)
        return amount(f"norm_{child}_pension" if p.pension(day) else f"norm_{child}_adult", day)

    def old_case(self, day):
        """78z: half a year for who had a benefit on 31 December 2014."""
        if day < datetime.date(2015, 7, 1) and self.facts.benefit_running(datetime.date(2014, 12, 31)):
            raise Unsettled(NOT_JUDGED)

    def institution_norm(self, kind, day):
        """23(1), (2)."""
        return amount(f"norm_institution_{kind}", day) + amount(f"institution_supplement_{kind}", day)

    def couple_norm(self, day):
        """The norm of two spouses who both have the right."""
        both = [self.applicant, self.partner]
        inside = [p for p in both if self.in_institution(p, day)]
        sharers = self.sharers(day)
        child = "_with_child" if self.children(day) else ""
        if len(inside) == 2:
            return self.institution_norm("couple", day)
        if inside:
            if sharers or any(p.young(day) for p in both):
                raise Unsettled(OPEN)  # reading 9
            home = next(p for p in both if p not in inside)
            return self.institution_norm("single", day) + self.single_norm(home, day, False)  # 23(3)
        young = [p for p in both if p.young(day)]
        pension = [p for p in both if p.pension(day)]
        more = sum(self.increment(p, day) for p in young)
        if young and pension:
            raise Unsettled(OPEN)  # reading 10
        if len(young) == 2 or young and not sharers:
            kind = "both" if len(young) == 2 else "one"
            base = amount(f"norm_couple_{kind}_18_20{child}", day)
            return base if more == 0 else min(base + more, amount("norm_couple_adult", day))
        if sharers:
            self.old_case(day)
        if young:
            older = next(p for p in both if p not in young)
            part = "with_child" if child else "no_child"
            return amount(f"cost_sharer_young_spouse_{part}", day) + self.sharer_norm(older, day)  # 22a(3)
        if sharers:
            if len(pension) == 1 and day < datetime.date(2016, 1, 1):
                raise Unsettled(OPEN)  # reading 11
            return sum(self.sharer_norm(p, day) for p in both)  # 22a(2)
        kind = ("adult", "one_pension", "both_pension")[len(pension)]
        return amount(f"norm_couple_{kind}", day)  # 21(b), 22(b), (c)

    def alone_norm(self, p, day):
        """24, 22a(1): the spouse who alone has the right."""
        if any(self.in_institution(q, day) for q in self.spouses(day)):
            raise Unsettled(OPEN)  # reading 9
        if day < datetime.date(2016, 1, 1):  # reading 6, 11
            at_home = p is self.applicant or self.together(day)
            if at_home and self.sharers(day) and not p.young(day):
                self.old_case(day)
                raise Unsettled(OPEN)
            return self.single_norm(p, day, False)
        half = Fraction(amount("non_entitled_spouse_norm_percent", day), 10000)
        if p.young(day):
            child = "_with_child" if self.children(day) else ""
            base, more = amount(f"norm_couple_both_18_20{child}", day), self.increment(p, day)
            if more:
                base = min(base + more, amount("norm_couple_adult", day))  # reading 7
            return half_up(half * base)
        at_home = p is self.applicant or self.together(day)
        if at_home and self.sharers(day):
            return self.sharer_norm(p, day)
        return half_up(half * amount("norm_couple_both_pension" if p.pension(day) else "norm_couple_adult", day))

    @kept
    def norm(self, day):
        entitled = self.entitled(day)
        if self.facts.living_situation_proof_requested(day):
            of = entitled if self.couple(day) else [self.applicant]
            if of and all(p.aged(21, day) and not self.in_institution(p, day) for p in of) \
               and not self.facts.living_situation_proven(day):
                return sum(half_up(Fraction(30, 100) * self.base(p, day)) for p in of)  # 53a(3)(a)
        if not self.couple(day):
            if not self.applicant.aged(18, day):
                return None
            if self.in_institution(self.applicant, day):
                return self.institution_norm("single", day)
            return self.single_norm(self.applicant, day, True)
        if not entitled:
            return None
        if day >= datetime.date(2026, 1, 1) and self.sharers(day) and any(
                p.carer_stay_elsewhere(day) for p in self.spouses(day)):
            raise Unsettled(OPEN)  # reading 9
        return self.couple_norm(day) if len(entitled) == 2 else self.alone_norm(entitled[0], day)

    # -- income (31 to 33) ---------------------------------------------------------------------------------

    def tolerant(self, day):
        """In 2026 a municipality may open the exemptions to those below 27."""
        return day.year == 2026 and bool(self.policy.get("youth_exemptions_tolerated", 0))

    def months_used(self, p, kind, day):
        """Months of an exemption before that of the day: as stated, or as follows from those applied (2.1)."""
        first = day.replace(day=1)
        fact = {"general": ""}.get(kind, f"{kind}_") + "earnings_exemption_months_used"
        stated = [start for start, _, _ in p.entries(fact) if start <= day]
        consecutive = kind != "general" or parameter("earnings_exemption_consecutive", first)
        if stated and stated[-1] == EVER:
            return p.get(fact, day)
        if stated:
            raise Unsettled(NOT_JUDGED)
        running = [start for start, _, value in self.facts.entries("benefit_running") if start <= day]
        since = running[-1] if running else EVER
        applied = p.entries("earnings_exemption_applied")
        months, begun = set(), None
        for i, (start, _, value) in enumerate(applied):
            until = applied[i + 1][0] if i + 1 < len(applied) else datetime.date.max
            if value is None or isinstance(value, dict):
                raise Unsettled(NOT_JUDGED)
            d = max(start, since)
            if value != kind or d == EVER and start == EVER:
                if value == kind:
                    raise Unsettled(NOT_JUDGED)
                continue
            while d < min(until, first):
                months.add((d.year, d.month))
                begun = min(begun or d, d)
                d = add_months(d.replace(day=1), 1)
        if not consecutive:
            return len(months)
        return 0 if begun is None else (first.year - begun.year) * 12 + first.month - begun.month

    @kept
    def earnings_exempt(self, p, work, day):
        """31(2)(n), (r), (y), (z), (aa): one at a time; the ages of the first day of the month decide (reading 26)."""
        first = day.replace(day=1)
        if work <= 0 or not self.facts.benefit_running(first) or p not in self.entitled(day):
            return 0
        wage_subsidy = (first >= datetime.date(2023, 1, 1) and p.job_kind(day) == "wage_subsidy"
                        and p.wage_subsidy_group(day))
        older = p.aged(27, first)
        if parameter("exemptions_youth_temporary", first) or self.tolerant(first):
            older = True  # 31a, gedoogjaar
        general = p.pension(first)
        if not general and older:
            used = self.months_used(p, "general", day)
            if used < 6:
                general = p.work_helps_reintegration(day)
        parent = False
        if not general and older and not wage_subsidy and used >= 6 and not self.couple(day):
            if any(not c.aged(12, first) for c in self.children(day)) \
               and self.months_used(p, "single_parent", day) < 30:
                parent = p.work_helps_reintegration(day)
        if general:
            kind = "earnings"
        elif p.hours_limited(day) and not (parent and first < datetime.date(2023, 1, 1)):
            kind = "hours_limited_earnings"
        elif wage_subsidy:
            if older and used < 6:
                return 0  # after the months of n (reading 29)
            if self.months_used(p, "wage_subsidy", day) < 12:
                kind = "wage_subsidy_earnings"
            elif p.work_hours_cannot_increase(day):
                kind = "wage_subsidy_extended_earnings"
            else:
                return 0
        elif parent:
            kind = "single_parent_earnings"
        else:
            return 0
        part = half_up(Fraction(amount(f"{kind}_exemption_percent", day), 10000) * work)
        most = parameter(f"{kind}_exemption_max", day)
        if most is None:
            least = parameter(f"{kind}_exemption_max_least", day)
            if least is None or part > least and self.ceiling is None:
                raise Unsettled(NOT_COVERED)
            return min(part, least) if self.ceiling == "least" else part
        return min(part, most)

    def income(self, p, day, couple_right):
        """Counted income of a person, a month's rate on the day."""
        work = p.income_work_net(day) + p.income_work_holiday_allowance(day)
        total = sum(p.get(name, day) for name in COUNTED_INCOME)
        total += self.rent(p, day) + self.volunteer(p, day) + self.from_parents(p, day)
        if not p.aged(27, day.replace(day=1)):
            total += p.income_young_disabled_credit(day)  # 31(2)(c), (5)
        total += self.lost_income(p, day)
        total += work - self.earnings_exempt(p, work, day) - p.income_compulsory_deductions(day)
        pension = p.income_private_pension(day)
        if p.pension(day):
            total += p.income_state_pension(day)
        if couple_right:
            return total, pension
        if pension and any(q.pension(day) for q in self.spouses(day)):
            pension = max(0, pension - amount("private_pension_exemption_single", day))  # 33(5), reading 31
        return max(0, total + pension)

    def rent(self, p, day):
        """33(4), reading 22: an amount for each lodger where it is set, else as received; not what is in the norm."""
        tenants = [h for h in self.persons if h.role in ("housemate", "partner") and h not in self.spouses(day)
                   and not h.deceased(day) and h.shares_main_residence(day)
                   and h.rental_contract_kind(day) == "applicant_is_landlord"]
        lodgers = [h for h in tenants if not self.counts_as_sharer(h, day)]
        if not lodgers:
            return 0 if tenants else p.income_rent(day)
        set_for = [self.policy.get("boarder_income_month" if h.board_included(day) else "tenant_income_month")
                   for h in lodgers]
        if None in set_for:
            return p.income_rent(day)
        return sum(set_for) if p is self.applicant else 0

    def volunteer(self, p, day):
        """31(2)(k), (5), reading 25."""
        received = p.income_volunteer_allowance(day)
        if not received:
            return 0
        open_ = p.aged(27, day.replace(day=1)) or parameter("exemptions_youth_temporary", day.replace(day=1))
        if not open_:
            return received
        if self.ceiling and parameter("volunteer_allowance_exemption_year", day) is None:
            return received if self.ceiling == "least" else 0
        month = amount("volunteer_allowance_exemption_month", day)
        room = amount("volunteer_allowance_exemption_year", day)
        for number in range(1, day.month):
            d = datetime.date(day.year, number, 1)
            room -= min(month, p.income_volunteer_allowance(d))
        return received - max(0, min(received, month, room))

    def from_parents(self, p, day):
        """31(2)(v): what parents pay takes the place of the increment of 20(3) as far as there is none."""
        paid = p.income_parental_maintenance(day)
        if not paid or day < datetime.date(2026, 1, 1) or not p.young(day) or not p.aged(18, day):
            return paid
        return max(0, paid - (amount("norm_increment_18_20", day) - self.increment(p, day)))

    def household_income(self, day):
        """Of a single, or of two spouses who both have the right."""
        spouses = self.spouses(day)
        if len(spouses) == 1:
            return self.income(spouses[0], day, False)
        total, left = 0, None  # of the exemption of the two together, the applicant's pension first
        for p in spouses:
            own, pension = self.income(p, day, True)
            if pension and any(q.pension(day) for q in spouses):
                left = amount("private_pension_exemption_couple", day) if left is None else left
                pension, left = max(0, pension - left), max(0, left - pension)
            total += max(0, own + pension)
        return total

    def lost_income(self, p, day):
        """13(1)(d), (2)(b), reading 17: what strike or unpaid leave costs counts as income of that person."""
        lost = p.strike_income_lost(day) if p.on_strike(day) else 0
        if p.unpaid_leave(day) and not (self.household(day) == "single_parent" and p.unpaid_leave_care_act(day)):
            lost += p.unpaid_leave_income_lost(day)
        return lost

    @kept
    def monthly(self, day):
        """Norm minus counted income; not above nil means no right."""
        entitled = self.entitled(day)
        norm = self.norm(day)
        if not self.couple(day) or len(entitled) == 2:
            return norm - self.household_income(day)
        own = entitled[0]
        other = next(p for p in self.spouses(day) if p is not own)
        first = self.income(own, day, False)
        second = self.income(other, day, False)
        if second == 0 or first >= norm:
            return norm - first
        if not self.together(day):  # 32(4)
            if not other.aged(18, day):
                raise Unsettled(NOT_JUDGED)  # a minor has no norm
            counted = max(0, second - self.single_norm(other, day, other is self.applicant))
        else:  # 32(3), reading 30
            try:
                couple = self.couple_norm(day)
            except Unsettled as unsettled:  # a part that is not known may matter or not
                raise Unsettled(NOT_JUDGED if unsettled.what == NOT_COVERED else unsettled.what) from None
            counted = min(second, max(0, first + second + max(0, norm - first) - couple))
        return norm - first - counted

    # -- assets (34, 50) -----------------------------------------------------------------------------------

    def annuity(self, p, day):
        value = p.annuity_value(day)
        if value == 0:
            return 0
        if day < datetime.date(2016, 4, 1) or p.pension(day) or p.annuity_start_postponed(day):
            return value
        years = p.annuity_contribution_years(day)
        if years == 0 or years >= 5 and p.annuity_contribution_highest(day) <= amount(
                "annuity_contribution_year_max", day):
            return max(0, value - amount("annuity_value_max", day))  # 15(2)(b), 31(6)(b)
        return value

    def assets(self, day):
        """34(1)(a): what is there and counts, and the debts."""
        total, debts = 0, 0
        for p in self.spouses(day):
            total += sum(max(0, p.get(name, day)) for name in BALANCES + OWN_BALANCES)
            vehicles = p.asset_vehicles(day)
            if vehicles and not p.asset_vehicles_necessary(day):
                total += max(0, vehicles - self.policy.get("car_value_exempt", 0))
            total += self.annuity(p, day)
            total -= p.asset_saved_from_benefit(day) + p.asset_damages_exempt(day) + p.asset_not_available(day)
            debts += p.asset_debts(day) + max(0, -p.asset_bank(day))
            if p.asset_student_debt(day):
                raise Unsettled(NOT_JUDGED)
        total = max(0, total)  # those three are parts of the balances
        for child in self.children(day):
            savings = sum(child.get(name, day) for name in BALANCES if name in child.facts)
            total += max(0, savings - child.asset_not_available(day))
        return total + sum(self.received(p, day) for p in self.spouses(day)), debts

    def received(self, p, day):
        """34(1)(b), reading 24: premiums and damages that are means."""
        counted, damages = 0, p.damages_received(day)
        if damages and p.damages_kind(day) != "listed":
            between = datetime.date(2026, 1, 1) <= day < datetime.date(2026, 7, 1)
            if between or not p.damages_acceptable(day):
                counted += damages
        premium = p.incentive_premium_this_year(day)
        if not premium:
            return counted
        first = day.replace(day=1)
        open_ = p.aged(27, first) or self.tolerant(first)
        if not open_ and day >= datetime.date(2023, 1, 1):
            open_ = p.wage_subsidy_group(day)
        if not open_ or not p.incentive_premium_helps_reintegration(day):
            return counted + premium
        given = max(1, p.incentive_premium_count_this_year(day))
        exempt = half_up(Fraction(premium * min(given, amount("incentive_premium_count_max", day)), given))
        most = parameter("incentive_premium_year_max", day)
        if most is None and exempt > amount("incentive_premium_year_max_least", day):
            raise Unsettled(NOT_JUDGED)
        return counted + premium - (exempt if most is None else min(exempt, most))

    def assets_allow(self, day):
        """34(2)(b), (d), (3): nothing above the limit."""
        total, debts = self.assets(day)
        if self.facts.home_tenure(day) == "owned":
            equity = max(0, self.facts.home_value(day) - self.facts.home_mortgage(day))
            excess = max(0, equity - amount("home_equity_exemption", day))
            if excess and not self.facts.home_sale_unreasonable(day):
                total += excess  # reading 32
        total += self.gifts(day)
        total = max(0, total - debts)
        limit = amount(f"asset_limit_{self.household(day)}", day)
        if total > limit and day < datetime.date(2026, 1, 1) and self.facts.benefit_running(day):
            raise Unsettled(NOT_JUDGED)  # reading 33
        return total <= limit

    def gifts(self, day):
        """31(2)(m), (s), reading 24: an asset as far as they are means."""
        gifts = self.facts.gifts_this_year(day)
        if day < datetime.date(2026, 1, 1):
            free = self.policy.get("gift_policy_exemption_year", 0)
            return gifts if gifts > free and not self.facts.gifts_acceptable(day) else 0
        gifts += self.facts.contributions_this_year(day)
        above = max(0, gifts - amount("gift_exemption_year", day)) if gifts else 0
        if above and day >= datetime.date(2026, 7, 1) and self.facts.gifts_acceptable(day):
            return 0
        return above

    # -- time (41, 43, 44) ---------------------------------------------------------------------------------

    def start_date(self, day):
        notified = self.facts.notification_date(day)
        if notified is None:
            return None
        start, need = notified, self.facts.need_start_date(day)
        if need is not None and need > start:
            start = need
        elif need is not None and notified >= datetime.date(2026, 1, 1) and self.facts.retroactive_start_needed(day):
            months = self.policy.get("retroactive_start_months", amount("retroactive_start_max_months", notified))
            start = max(need, add_months(notified, -months))  # 44(5)
        elif need is not None and day >= datetime.date(2026, 1, 1) and self.facts.retroactive_start_needed(day):
            raise Unsettled(NOT_JUDGED)  # a notification of before 44(5), asked after it
        applied = self.facts.application_date(day)
        if applied is not None and applied > max(notified, start) and self.facts.application_late_by_own_fault(day):
            if start < notified:
                raise Unsettled(NOT_JUDGED)  # 44(3) and 44(5) judged of one application
            start = applied  # 44(3)
        return start

    def search_period(self, day):
        """41(4); asked of an application that is under way."""
        notified = self.facts.notification_date(day)
        if notified is not None and notified > day:
            raise Unsettled(NOT_JUDGED)
        persons = self.spouses(day)
        if any(p.aged(27, day) for p in persons):
            return False
        if day >= datetime.date(2023, 7, 1):
            applied = self.facts.application_date(day) or day
            for p in persons:
                last = p.special_school_last_enrolled(day)
                if last is not None and last >= add_months(applied, -12):
                    return False
                if p.hours_limited(day) or p.wage_subsidy_group(day):
                    return False
        return not (day >= datetime.date(2026, 1, 1) and self.facts.early_application_needed(day))  # 41(11)

    # -- right and amount (19, 45) -------------------------------------------------------------------------

    def begun(self, day):
        """44(1): it has started, an earlier benefit runs on, or the break is shorter than thirty days (45(3)(a))."""
        start, end = self.start_date(day), self.facts.previous_benefit_end(day)
        if start is None or day >= start or self.facts.benefit_running(day):
            return True
        return end is not None and (day <= end or (start - end).days <= 30)

    @kept
    def open_day(self, day):
        """Somebody has the right, the assets allow it and it has begun."""
        return self.begun(day) and bool(self.entitled(day)) and self.assets_allow(day)

    def right(self, day):
        return "yes" if self.open_day(day) and self.monthly(day) > 0 else "no"

    def amount(self, day):
        days = calendar.monthrange(day.year, day.month)[1]
        total, thirty = Fraction(0), self.policy.get("part_month_denominator") == "thirty"
        for number in range(1, days + 1):
            d, weight = day.replace(day=number), 1
            if thirty:  # the last day counts up to the thirtieth
                weight = 0 if number > 30 else 31 - number if number == days else 1
            if weight and self.open_day(d):
                total += Fraction(max(0, self.monthly(d)) * weight, 30 if thirty else days)
        return half_up(total)

    def answer(self, key):
        """The answer to one key on the day of the question; Ask passes on."""
        day = self.date
        try:
            if key == "entitled":
                return [p.id for p in self.entitled(day)] if self.right(day) == "yes" else []
            if key == "norm_cents":
                try:
                    norm = self.norm(day)
                except Unsettled as unsettled:
                    if unsettled.what == OPEN and not self.entitled(day):
                        return NOT_JUDGED
                    raise
                return NOT_JUDGED if norm is None else norm
            if key == "cost_sharers":
                claimant = self.partner if self.entitled(day) == [self.partner] else self.applicant
                return self.cost_sharers(claimant, day)
            if key == "start_date":
                start = self.start_date(day)
                if start is None or start < datetime.date(2015, 1, 1) or self.right(start) != "yes":
                    return NOT_JUDGED  # the day on which the right arose
                return start.isoformat()
            return getattr(self, key.removesuffix("_cents"))(day)
        except Unsettled as unsettled:
            if unsettled.what == NOT_COVERED and self.ceiling is None:
                both = []
                for self.ceiling in ("least", "none"):
                    self.known = {}
                    both.append(self.answer(key))
                self.ceiling = None
                self.known = {}
                if both[0] == both[1]:
                    return both[0]
            # a right may be plain whatever an open norm or a missing ceiling amounts to
            return NOT_JUDGED if key in ("right", "entitled", "start_date") else unsettled.what


def decide(line):
    """All keys of a fully known case; a fact that is asked and not known gives "unknown"."""
    answers = {}
    for key in KEYS:
        try:
            answers[key] = Case(line).answer(key)
        except Ask as ask:
            answers[key] = "unknown"
            answers.setdefault("asked", []).append(ask.key)
    return answers


def main(paths):
    for path in paths or ["/dev/stdin"]:
        with open(path, encoding="utf-8") as file:
            for text in file:
                line = json.loads(text)
                if "dossier" in line:
                    print(json.dumps({"id": line.get("id"), **decide(line)}))


if __name__ == "__main__":
    main(sys.argv[1:])
