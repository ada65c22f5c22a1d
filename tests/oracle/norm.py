# SPDX-License-Identifier: EUPL-1.2
"""The norm (19a to 24, 53a): of somebody alone, of spouses, of a spouse who alone has the right, and of those who
share costs.
"""

import datetime
from fractions import Fraction

from basis import NOT_JUDGED, OPEN, Unsettled, amount, birthday, half_up
from dossier import kept
from entitlement import Entitlement
from household import FIRST_DEGREE, SECOND_DEGREE


class Norm(Entitlement):
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
                p in entitled and p.aged(21, day) and p.carer_stay_elsewhere(day) for p in self.spouses(day)):
            raise Unsettled(OPEN)  # reading 9
        return self.couple_norm(day) if len(entitled) == 2 else self.alone_norm(entitled[0], day)
