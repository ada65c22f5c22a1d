# SPDX-License-Identifier: EUPL-1.2
"""Time (41, 43, 44): the day on which assistance starts, and the period in which the young first look for work."""

import datetime

from basis import NOT_JUDGED, Unsettled, add_months, amount
from household import Household


class Start(Household):
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
