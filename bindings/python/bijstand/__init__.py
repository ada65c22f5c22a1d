# SPDX-License-Identifier: EUPL-1.2
"""The rules of Dutch social assistance (bijstand), for any day and any municipality.

    from decimal import Decimal
    import bijstand

    dossier = bijstand.Dossier(home_tenure="rented")
    dossier.add("applicant", "anna", birth_date="1992-02-10", nationality="dutch", lives_in_netherlands=True,
                marital_status="unmarried", income_work_net=Decimal("812.50"), asset_bank=0)
    decision = bijstand.decide(dossier, "2026-07-01")

    decision.right                  # Truth.YES, Truth.NO or Truth.UNKNOWN
    decision.money("amount_cents")  # euro, or None while it is not known
    decision.bounds("amount_cents") # between which amounts it lies
    decision.missing()              # which facts to ask for
    decision.grounds()              # each rule with its article, in words
    decision.letter()               # the whole decision as a letter
    bijstand.terms(decision)        # which terms are open, and when they are due
    bijstand.Trajectory()           # the case from notification to ending, event by event
    bijstand.right_end(dossier, "2026-07-01", "anna", "income_work_net")  # the wage at which the right ends
    bijstand.decide_columns(table, "2026-07-01")  # a caseload: arrays of NumPy, or a DataFrame of pandas

Not known is an answer: None, or Truth.UNKNOWN, which is neither true nor false and says so when it is used
as one. What goes wrong is raised as a BijstandError with the message of the library.
"""

from . import errors, native, tables, values
from .columns import decide_columns, dossier_of_row
from .deadlines import Due, OpenTerm, Penalty, calendar, due, due_days, penalty, terms
from .decision import Case, Decision, Duty, Ground, Missing, Offer, Part, decide
from .dossier import Dossier, Entry
from .errors import BijstandError, NotKnownError
from .figures import FigureGround, Municipality, municipality
from .profile import Profile, Tension, profile_check, profiles
from .rulebook import Amount, Report, Rulebook
from .tables import (Actor, Answer, Ask, Attribute, Datum, Ending, Event, Fact, Outcome, Parameter, Question,
                     Reason, Region, Role, Rule, State, Task, Term, TermState, Timer, Wiring)
from .trajectory import (Applied, Became, Cause, Claim, DueTask, Guard, Line, Possible, RunningTerm, Standing, Step,
                         Trajectory, guards)
from .values import NEVER, Never, OneOf, Range, Truth, euro
from .whatif import BreakPoint, TurningPoint, right_end, sensitivity, turning_points

__version__: str = native.version_text()

__all__ = [
    "Actor", "Amount", "Answer", "Applied", "Ask", "Attribute", "Became", "BijstandError", "BreakPoint", "Case",
    "Cause", "Claim", "Datum", "Decision", "Dossier", "Due", "DueTask", "Duty", "Ending", "Entry", "Event",
    "Fact", "FigureGround", "Ground", "Guard", "Line", "Missing", "Municipality", "NEVER", "Never", "NotKnownError",
    "Offer", "OneOf", "OpenTerm", "Outcome", "Parameter", "Part", "Penalty", "Possible", "Profile", "Question", "Range",
    "Reason", "Region", "Report", "Role", "Rule", "Rulebook", "RunningTerm", "Standing", "State", "Step",
    "Task", "Tension", "Term", "TermState", "Timer", "Trajectory", "Truth", "TurningPoint", "Wiring",
    "calendar", "decide", "decide_columns", "dossier_of_row", "due", "due_days", "errors", "euro", "guards", "municipality",
    "penalty", "profile_check", "profiles", "right_end", "sensitivity", "tables", "terms", "turning_points",
    "values",
]
