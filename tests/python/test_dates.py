# SPDX-License-Identifier: EUPL-1.2
"""Every day of 2004 to 2030 through the C library, against Python's own calendar and the tables of Easter.

Nothing here is computed the way the library computes it: dates come from datetime, and Easter from the table
of the full moons of the church that stands in prayer books.
"""

import ctypes
import datetime
import pathlib

import pytest

PATH = pathlib.Path("libbijstand/.libs/libbijstand.so")
if not PATH.exists():
    pytest.skip("no shared library was built", allow_module_level=True)
LIBRARY = ctypes.CDLL(str(PATH.absolute()))

EPOCH = datetime.date(1970, 1, 1)
DAY = datetime.timedelta(days=1)
FIRST = datetime.date(2004, 1, 1)
LAST = datetime.date(2030, 12, 31)
DAYS = [FIRST + n * DAY for n in range((LAST - FIRST).days + 1)]

# The full moon of the church by golden number, 1 to 19, as (month, day); good from 1900 to 2199.
FULL_MOONS = [
    (4, 14), (4, 3), (3, 23), (4, 11), (3, 31), (4, 18), (4, 8), (3, 28), (4, 16), (4, 5),
    (3, 25), (4, 13), (4, 2), (3, 22), (4, 10), (3, 30), (4, 17), (4, 7), (3, 27),
]


def declare(name, result, *arguments):
    """A function of the library with the types of its header."""
    function = getattr(LIBRARY, f"bijstand_date_{name}")
    function.restype = result
    function.argtypes = arguments
    return function


INT32, VALUE = ctypes.c_int32, ctypes.c_int64
from_civil = declare("from_civil", INT32, INT32, INT32, INT32, ctypes.POINTER(VALUE))
to_civil = declare("to_civil", INT32, VALUE, *[ctypes.POINTER(INT32)] * 3)
parse = declare("parse", INT32, ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(VALUE))
write = declare("format", INT32, VALUE, ctypes.c_char_p)
months_later = declare("months_later", VALUE, VALUE, INT32)
birthday = declare("birthday", VALUE, VALUE, INT32)
age = declare("age", INT32, VALUE, VALUE)
month_start = declare("month_start", VALUE, VALUE)
month_end = declare("month_end", VALUE, VALUE)
month_days = declare("month_days", INT32, VALUE)
year_start = declare("year_start", VALUE, VALUE)
weekday = declare("weekday", INT32, VALUE)
is_holiday = declare("is_holiday", ctypes.c_int, VALUE)
next_workday = declare("next_workday", VALUE, VALUE)


def number(date):
    """A date as the library knows it."""
    return (date - EPOCH).days


def day(value):
    """A date of the library as Python knows it."""
    return EPOCH + value * DAY


def last_of_month(date):
    """The last day of a month, found from the first of the next."""
    return (date.replace(day=1) + 31 * DAY).replace(day=1) - DAY


def easter(year):
    """The Sunday after the full moon of the church."""
    date = datetime.date(year, *FULL_MOONS[year % 19]) + DAY
    while date.weekday() != 6:
        date += DAY
    return date


def celebration(year):
    """The day on which the birthday of the Queen or King is celebrated, since 1980 never on a Sunday."""
    date = datetime.date(year, 4, 30) if year <= 2013 else datetime.date(year, 4, 27)
    return date - DAY if date.weekday() == 6 else date


def holidays(year):
    """The days of article 3(1) and (2) of the Algemene termijnenwet."""
    fixed = {datetime.date(year, *date) for date in [(1, 1), (5, 5), (12, 25), (12, 26)]}
    moving = {easter(year) + n * DAY for n in (-2, 1, 39, 50)}
    return fixed | moving | {celebration(year)}


FREE = {date for year in range(FIRST.year, LAST.year + 2) for date in holidays(year)}


def test_a_day_has_the_same_number_in_both_calendars():
    for date in DAYS:
        value = VALUE()
        assert from_civil(date.year, date.month, date.day, value) == 0
        assert value.value == number(date)
        civil = INT32(), INT32(), INT32()
        assert to_civil(number(date), *civil) == 0
        assert tuple(part.value for part in civil) == (date.year, date.month, date.day)


def test_a_day_is_written_as_iso_8601_says():
    for date in DAYS:
        text = ctypes.create_string_buffer(11)
        assert write(number(date), text) == 0
        assert text.value.decode() == date.isoformat()
        value = VALUE()
        assert parse(text.value, 10, value) == 0
        assert value.value == number(date)


def test_a_day_lies_in_its_week_month_and_year():
    for date in DAYS:
        assert weekday(number(date)) == date.isoweekday()
        assert day(month_start(number(date))) == date.replace(day=1)
        assert day(month_end(number(date))) == last_of_month(date)
        assert month_days(number(date)) == last_of_month(date).day
        assert day(year_start(number(date))) == date.replace(month=1, day=1)


@pytest.mark.parametrize("months", [-25, -12, -1, 0, 1, 3, 12, 13])
def test_a_term_of_months_ends_in_the_month_it_names(months):
    for date in DAYS:
        end = day(months_later(number(date), months))
        assert 12 * end.year + end.month == 12 * date.year + date.month + months
        assert end.day == min(date.day, last_of_month(end).day)


@pytest.mark.parametrize("years", [18, 21, 27])
def test_an_age_is_reached_on_the_birthday(years):
    for date in DAYS:
        try:
            reached = date.replace(year=date.year + years)
        except ValueError:  # 29 February in a common year
            reached = datetime.date(date.year + years, 3, 1)
        assert day(birthday(number(date), years)) == reached
        assert age(number(date), number(reached)) == years
        assert age(number(date), number(reached - DAY)) == years - 1


def test_the_holidays_are_those_of_the_act():
    for date in DAYS:
        assert is_holiday(number(date)) == (date in FREE), date


def test_a_term_ends_on_the_first_working_day():
    for date in DAYS:
        end = date
        while end.isoweekday() >= 6 or end in FREE:
            end += DAY
        assert day(next_workday(number(date))) == end, date
