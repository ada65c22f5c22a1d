# SPDX-License-Identifier: EUPL-1.2
"""Income (31 to 33): what of it counts, what is exempt, and what it leaves of the norm."""

import datetime
from fractions import Fraction

from basis import NOT_COVERED, NOT_JUDGED, Unsettled, add_months, amount, half_up, parameter
from dossier import EVER, kept
from norm import Norm

COUNTED_INCOME = (  # 31(1), 32(1): all but work and the private pension
    "income_self_employed", "income_unemployment_benefit", "income_sickness_benefit", "income_disability_benefit",
    "income_survivor_benefit", "income_other_benefit", "income_child_maintenance", "income_partner_maintenance",
    "income_student_finance", "income_school_allowance", "income_tax_credits",
    "income_in_kind", "income_other", "income_tax_refund")


class Income(Norm):
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
