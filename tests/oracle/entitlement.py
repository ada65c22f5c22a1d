# SPDX-License-Identifier: EUPL-1.2
"""Who of the household has the right: the entitled group (11), exclusion (13), other schemes (15), and the
municipality of residence (40, 42).
"""

import datetime

from basis import add_months, amount
from dossier import kept
from household import Household

SCHEMES = {  # 15(1), reading 18: what a scheme pays, once its amount is known
    "unemployment": ("income_unemployment_benefit",), "sickness": ("income_sickness_benefit",),
    "disability": ("income_disability_benefit",), "state_pension": ("income_state_pension",),
    "survivors": ("income_survivor_benefit",), "student_finance": ("income_student_finance",),
    "older_unemployed": ("income_other_benefit",), "self_employed": ("income_self_employed",),
    "maintenance": ("income_partner_maintenance", "income_child_maintenance"), "other": ("income_other_benefit",)}
INSIDE = {"remand", "prison", "tbs", "youth_detention", "immigration_detention"}


class Entitlement(Household):
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
