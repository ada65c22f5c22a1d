# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong: one exception for each status of the library, and one for asking what is not known yet.

Each also is the exception of Python that a reader would expect, so that `except ValueError` works as well.
The message is the library's own. A call that raises has changed nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from . import native


class BijstandError(Exception):
    """The base of all of them.

    line and column count from 1; 0 means that there is none. place names the part of the content: a fact, a
    column of a table, a path in a dossier. findings are all errors of a text in JSON; the exception itself is
    the first.
    """

    status: ClassVar[int] = 0

    def __init__(self, message: str, line: int = 0, column: int = 0, place: str = "",
                 findings: Sequence[BijstandError] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column
        self.place = place
        self.findings = tuple(findings) or (self,)
        self._report: Any = None

    def __str__(self) -> str:
        """As compilers write it: 14: persons[0].facts.birth_date: 2001-02-30 does not exist."""
        where = str(self.line) if self.line else ""
        if self.column and not self.place:
            where += f":{self.column}"
        return ": ".join(part for part in (where, self.place, self.message) if part)


    def to_json(self, case_id: str | None = None, name: str | None = None) -> str:
        """The refusal as one JSON object on one line. name is that of the text, for a file its path."""
        report = native.json_report_new() if self._report is None else self._report
        case_id = native.json_report_id(report) or case_id
        text: str = native.json_write_errors(report, self.status, case_id, name)
        return text


class OutOfMemoryError(BijstandError, MemoryError):
    """An allocation failed."""

    status = native.ERROR_MEMORY


class ArgumentError(BijstandError, ValueError):
    """A number that names nothing, or an outcome that this person does not have."""

    status = native.ERROR_ARGUMENT


class FormError(BijstandError, ValueError):
    """Text that does not follow its format."""

    status = native.ERROR_SYNTAX


class UnknownNameError(BijstandError, LookupError):
    """A name that no table has. The message tells which was probably meant."""

    status = native.ERROR_NAME


class WrongTypeError(BijstandError, TypeError):
    """A value of another type than the table says, or a float where an amount is asked."""

    status = native.ERROR_TYPE


class OutOfRangeError(BijstandError, ValueError):
    """A value outside its domain or its legal bounds."""

    status = native.ERROR_RANGE


class DateError(BijstandError, ValueError):
    """A date that does not exist, or lies outside the years that can be asked."""

    status = native.ERROR_DATE


class OrderError(BijstandError, ValueError):
    """Dates that are not in order."""

    status = native.ERROR_ORDER


class OverlapError(BijstandError, ValueError):
    """Two periods of one parameter that overlap."""

    status = native.ERROR_OVERLAP


class RoleError(BijstandError, ValueError):
    """A fact that this person, or the case, does not have."""

    status = native.ERROR_ROLE


class DuplicateError(BijstandError, ValueError):
    """Something that may be there once and is there twice."""

    status = native.ERROR_DUPLICATE


class IncompleteError(BijstandError, ValueError):
    """Something that must be there and is not: an applicant, a birth date, a value."""

    status = native.ERROR_INCOMPLETE


class ConflictError(BijstandError, ValueError):
    """A value other than the one in force."""

    status = native.ERROR_CONFLICT


class LimitError(BijstandError, ValueError):
    """More of something than the library holds."""

    status = native.ERROR_LIMIT


class NotKnownError(TypeError):
    """A yes or no was asked of what is not known yet, which is an answer that was overlooked."""


_CLASSES = {each.status: each for each in BijstandError.__subclasses__()}


def error_of(status: int, message: str, line: int = 0, column: int = 0, place: str = "",
             findings: Sequence[BijstandError] = ()) -> BijstandError:
    """The exception for a status. The module bijstand.native calls this."""
    return _CLASSES.get(status, BijstandError)(message, line, column, place, findings)


def error_of_report(report: Any) -> BijstandError | None:
    """The exception for what a report on a text in JSON tells; none when it tells of no error."""
    findings = []
    for place in range(min(native.json_report_error_count(report), native.JSON_FINDINGS_MAX)):
        finding = native.json_report_error_at(report, place)
        error = finding.error  # lives as long as the finding
        findings.append(error_of(error.status, error.message, error.line, error.column, error.place))
    if not findings:
        return None
    first = findings[0]
    told = error_of(first.status, first.message, first.line, first.column, first.place, findings)
    told._report = report
    return told
