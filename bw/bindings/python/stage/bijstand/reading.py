# SPDX-License-Identifier: EUPL-1.2
"""Reading JSON, which the library libbijstand-json does: its messages, and all errors of a text at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import native
from .errors import BijstandError, error_of_report


def in_json(name: str) -> Callable[..., Any]:
    """A function of libbijstand-json."""
    if not hasattr(native, name):
        raise NotImplementedError("this build of bijstand has no JSON: libbijstand-json was not there")
    function: Callable[..., Any] = getattr(native, name)
    return function


def read(name: str, line: int, *arguments: Any) -> Any:
    """What a function of libbijstand-json reads from a text that starts on a line of its file.

    What is wrong with the text is raised with line and path.
    """
    report = in_json("json_report_new")()
    native.json_report_start_line(report, line)
    try:
        return getattr(native, name)(*arguments, report)
    except BijstandError as error:
        raise error_of_report(report) or error from None
