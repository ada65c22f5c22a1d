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

Each part of the act is a module, and a class that goes on from what those before it read: household, entitlement,
norm, income and assets; start goes on from the household. All of them meet here, in the right and its amount.

    oracle.py [FILE...]    one case a line in JSON; writes the answers, one line each
"""

import calendar
import datetime
import json
import sys
from fractions import Fraction

from assets import Assets
from basis import NOT_COVERED, NOT_JUDGED, OPEN, Unsettled, half_up
from dossier import Ask, kept
from start import Start

KEYS = ("right", "entitled", "norm_cents", "amount_cents", "cost_sharers", "household", "authority",
        "search_period", "start_date")


class Case(Assets, Start):
    """The right and its amount (19, 45), and what is answered to each key."""

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
                if start is None or start < datetime.date(2015, 1, 1) or self.right(max(day, start)) != "yes":
                    return NOT_JUDGED
                while start < day and self.right(start) != "yes":
                    start += datetime.timedelta(1)
                return start.isoformat()  # 44(1): the day on which the right arose
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
