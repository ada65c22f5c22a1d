# SPDX-License-Identifier: EUPL-1.2
"""Columns of NumPy and pandas as columns of the library, and the other way round.

In the library a column is of 64-bit numbers: truths 0 and 1, codes from 0, dates as days since 1970, amounts in
cents. What has that form already (int64, datetime64[D], periods of a day) is read where it stands.
"""

from __future__ import annotations

import importlib
from decimal import Decimal
from typing import Any

from . import native
from .errors import BijstandError, ConflictError, IncompleteError, OutOfRangeError, WrongTypeError
from .tables import Fact, Outcome
from .values import written

DAYS = "datetime64[D]"


def numpy() -> Any:
    """NumPy, which only those who decide columns need."""
    return importlib.import_module("numpy")


def at(error: BijstandError, name: str, row: int | None = None) -> BijstandError:
    """The error with the column in which it was found, and the row: 7: applicant.birth_date: ..."""
    error.place = name
    error.line = 0 if row is None else row + 1
    return error


# --- in -----------------------------------------------------------------------------------------------------

def numbers(name: str, fact: Fact, column: Any) -> tuple[Any, Any]:
    """A column as numbers, and which of them count: an array of truths, or None when all do.

    A number that is UNKNOWN, NaN, NaT, None and what a mask hides are not known.
    """
    np = numpy()
    valid = None
    if isinstance(column, np.ma.MaskedArray):
        hidden = np.ma.getmask(column)
        valid = None if hidden is np.ma.nomask else ~hidden
        column = column.data
    categories = getattr(getattr(column, "dtype", None), "categories", None)
    if categories is not None:
        values = _of_categories(np, name, fact, column, categories)
    elif type(getattr(column, "dtype", None)).__name__ == "PeriodDtype":
        values = _of_periods(np, name, fact, column)
    else:
        values = _of_array(np, name, fact, _array(np, column))
    if values.ndim != 1:
        raise at(WrongTypeError("a column has one dimension"), name)
    if not values.flags.aligned or len(values) > 1 and values.strides[0] == 0:
        values = values.copy()
    return values, valid


def _array(np: Any, column: Any) -> Any:
    """The column as an array; one of pandas that can hold NA becomes one of numbers, with UNKNOWN for it."""
    dtype = getattr(column, "dtype", None)
    if dtype is not None and not isinstance(dtype, np.dtype) and getattr(dtype, "kind", "O") in "iub":
        return column.to_numpy(dtype=np.int64, na_value=native.UNKNOWN)
    return np.asarray(column)


def _of_array(np: Any, name: str, fact: Fact, array: Any) -> Any:
    kind = array.dtype.kind
    is_date = fact.info.type == native.TYPE_DATE
    if kind == "M" and is_date:
        return _of_times(np, name, array)
    if kind == "u":
        row = _first(np, array > np.uint64(native.MONEY_LAST))
        if row is not None:
            raise at(OutOfRangeError(f"{array[row]} is out of range"), name, row)
    if kind in "iu" or kind == "b" and fact.info.type == native.TYPE_BOOL:
        return array.astype(np.int64, copy=False)
    if kind == "f" and not is_date:
        return _of_floats(np, name, array)
    if kind in "OU":
        return _of_objects(np, name, fact, array.astype(object, copy=False))
    raise at(WrongTypeError(f"a column of {array.dtype} says nothing of {fact.info.name}"), name)


def _of_times(np: Any, name: str, array: Any) -> Any:
    days = array.astype(DAYS, copy=False)
    if days is not array:
        row = _first(np, (days != array) & ~np.isnat(array))
        if row is not None:
            raise at(WrongTypeError(f"{array[row]} is a time, not a day"), name, row)
    return days.view(np.int64)


def _of_floats(np: Any, name: str, array: Any) -> Any:
    """Whole numbers that an array holds as floats because some are NaN."""
    unknown = np.isnan(array)
    row = _first(np, ~unknown & ((array != np.trunc(array)) | (np.abs(array) > 2.0 ** 53)))
    if row is not None:
        raise at(WrongTypeError(f"{array[row]} is no whole number; amounts are in cents"), name, row)
    values = np.where(unknown, 0, array).astype(np.int64)
    values[unknown] = native.UNKNOWN
    return values


def _of_periods(np: Any, name: str, fact: Fact, column: Any) -> Any:
    if fact.info.type != native.TYPE_DATE or column.dtype.freq.name != "D":
        raise at(WrongTypeError(f"a column of {column.dtype} says nothing of {fact.info.name}"), name)
    return np.asarray(getattr(column, "array", column).asi8)


def _of_categories(np: Any, name: str, fact: Fact, column: Any, categories: Any) -> Any:
    """Each category is read once. The last place is that of NaN, whose code is -1."""
    codes = np.asarray(column.cat.codes if hasattr(column, "cat") else column.codes)
    read = []
    for place, category in enumerate(categories):
        try:
            read.append(_read(fact, category))
        except BijstandError as error:
            row = _first(np, codes == place)
            if row is not None:
                raise at(error, name, row) from None
            read.append(native.UNKNOWN)
    return np.array([*read, native.UNKNOWN], dtype=np.int64)[codes]


def _of_objects(np: Any, name: str, fact: Fact, array: Any) -> Any:
    """Values of Python, as the package takes them in a dossier; amounts are euro, as Decimal or text."""
    values = np.empty(len(array), dtype=np.int64)
    read: dict[Any, int] = {}
    for row, value in enumerate(array):
        try:
            key = (type(value), value)
            if key not in read:
                read[key] = _read(fact, value)
            values[row] = read[key]
        except TypeError:
            raise at(WrongTypeError(f"{type(value).__name__} is no type of a value"), name, row) from None
        except BijstandError as error:
            raise at(error, name, row) from None
    return values


def _read(fact: Fact, value: Any) -> int:
    """One value. What is not equal to itself is NaN or NaT; pandas has an NA, which is not that either."""
    if value is None or type(value).__name__ in ("NAType", "NaTType") or isinstance(value, float) and value != value:
        return int(native.UNKNOWN)
    if isinstance(value, str) and value == "?":
        return int(native.UNKNOWN)
    if fact.info.type == native.TYPE_CENTS and not isinstance(value, (Decimal, str)) and value != 0:
        raise WrongTypeError(f"{value!r} may be euro or cents; give a Decimal or text, or an array of numbers")
    item = getattr(value, "item", None)
    entry = native.fact_parse(fact, *written(value if item is None else item()))
    if entry.low != entry.high or entry.codes & (entry.codes - 1):
        raise ConflictError(f"{value!r} is half known, which a column cannot tell")
    return int(entry.low)


def _first(np: Any, wrong: Any) -> int | None:
    """The first row in which something is wrong."""
    return int(np.argmax(wrong)) if wrong.any() else None


def days(name: str, column: Any) -> Any:
    """A column of dates, each of which has to be known."""
    values, valid = numbers(name, Fact.BIRTH_DATE, column)
    np = numpy()
    row = _first(np, values == native.UNKNOWN if valid is None else (values == native.UNKNOWN) | ~valid)
    if row is not None:
        raise at(IncompleteError("there is no date"), name, row)
    return values


# --- out ----------------------------------------------------------------------------------------------------

def in_numpy(outcome: Outcome, values: Any) -> Any:
    """An outcome as NumPy has it: datetime64[D] for a date, otherwise a masked array."""
    np = numpy()
    row = outcome.info
    if row.type == native.TYPE_DATE:
        return values.view(DAYS)
    if row.type == native.TYPE_BOOL:
        return np.ma.MaskedArray(values == 1, values == native.UNKNOWN)
    if row.type == native.TYPE_ENUM:
        codes, names = _codes(np, outcome, values)
        return np.ma.MaskedArray(np.array([*names, ""])[codes], codes < 0)
    return np.ma.MaskedArray(values, _no_number(outcome, values))


def in_pandas(outcome: Outcome, values: Any) -> Any:
    """An outcome as pandas has it: boolean, Int64, Categorical, and periods of a day for dates.

    datetime64[ns] ends in 2262, before 9999-12-31, which stands for what there is none of.
    """
    np, pd = numpy(), importlib.import_module("pandas")
    row = outcome.info
    if row.type == native.TYPE_DATE:
        return pd.arrays.PeriodArray(values, freq="D")
    if row.type == native.TYPE_BOOL:
        return pd.arrays.BooleanArray(values == 1, values == native.UNKNOWN)
    if row.type == native.TYPE_ENUM:
        codes, names = _codes(np, outcome, values)
        return pd.Categorical.from_codes(codes, categories=names)
    return pd.arrays.IntegerArray(values, _no_number(outcome, values))


def _no_number(outcome: Outcome, values: Any) -> Any:
    """Where a number is not known, or there is none."""
    hidden = values == native.UNKNOWN
    return hidden | (values == native.NEVER) if outcome.info.may_be_none else hidden


def _codes(np: Any, outcome: Outcome, values: Any) -> tuple[Any, list[str]]:
    """The codes with -1 for not known, and their names; none is among them where there may be none."""
    names = outcome.info.values.split("|")
    codes = np.where(values == native.UNKNOWN, -1, values)
    if outcome.info.may_be_none:
        names += [] if "none" in names else ["none"]
        codes[codes == native.NEVER] = names.index("none")
    return codes, names
