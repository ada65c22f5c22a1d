# SPDX-License-Identifier: EUPL-1.2
"""Assets (34, 50): what is there and counts, premiums and gifts among it, beside the limit."""

import datetime
from fractions import Fraction

from basis import NOT_JUDGED, OPEN, Unsettled, amount, half_up, parameter
from income import Income

BALANCES = ("asset_bank", "asset_cash", "asset_securities", "asset_inheritance", "asset_other")
OWN_BALANCES = ("asset_valuables", "asset_real_estate", "asset_business")


class Assets(Income):
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
        if above and day < datetime.date(2026, 7, 1) and self.facts.gifts_acceptable(day):
            raise Unsettled(OPEN)  # of these months the act does not say
        if above and self.facts.gifts_acceptable(day):
            return 0
        return above
