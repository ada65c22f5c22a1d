# SPDX-License-Identifier: EUPL-1.2
"""The household (3, 4): who is treated as married, which children are at charge; and who decides (47a)."""

import datetime

from basis import add_months
from dossier import Dossier, kept

FIRST_DEGREE = {"parent", "child", "adopted_child", "stepparent", "stepchild", "parent_in_law", "child_in_law"}
SECOND_DEGREE_BLOOD = {"grandparent", "grandchild", "sibling"}
SECOND_DEGREE = SECOND_DEGREE_BLOOD | {"grandparent_in_law", "grandchild_in_law", "sibling_in_law"}


class Household(Dossier):
    def reference_day(self, day):
        """Reading 16: the application, in a running benefit the day itself."""
        applied = self.facts.application_date(day)
        return day if self.facts.benefit_running(day) or applied is None else applied

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
