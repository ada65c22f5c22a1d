# SPDX-License-Identifier: EUPL-1.2
"""Prints bijstand/tables.pyi, what type checkers and editors know of the tables, from the built package.

    PYTHONPATH=build/bindings/python/stage python3 - < stubs.py > tables.pyi
"""

from bijstand import native, tables

HEAD = '''\
# SPDX-License-Identifier: EUPL-1.2
# Printed from the tables of the library by stubs.py.

import datetime
import enum
from fractions import Fraction
from typing import Any, Optional, Type, TypeVar, Union

from .values import Never, Truth

_Member = TypeVar("_Member", bound=Named)
_Charted = TypeVar("_Charted", bound=Charted)

class Named(enum.IntEnum):
    @classmethod
    def of(cls: Type[_Member], which: Union[int, str]) -> _Member: ...

class Row(Named):
    @property
    def info(self) -> Any: ...

class WrittenRow(Row):
    @property
    def key(self) -> str: ...
    @property
    def attribute(self) -> str: ...

class Code(str, enum.Enum): ...

class Charted(str, enum.Enum):
    @classmethod
    def of(cls: Type[_Charted], which: str) -> _Charted: ...
    @classmethod
    def at(cls: Type[_Charted], number: int) -> Optional[_Charted]: ...
    @property
    def info(self) -> Any: ...
'''


def print_class(name, base, members):
    """An enumeration with its members and their values."""
    print(f"\nclass {name}({base}):")
    for member in members:
        print(f"    {member.name} = {member.value!r}")


def type_of(outcome):
    """What the property of an outcome answers."""
    row = outcome.info
    if row.type == native.TYPE_BOOL:
        kind = "Truth"
    else:
        kind = "datetime.date" if row.type == native.TYPE_DATE else "int"
        kind = "Fraction" if row.unit == "millionths" else kind
        kind = tables.CODES[outcome].__name__ if outcome in tables.CODES else kind
        kind = f"Union[{kind}, {'Never, ' * row.may_be_none}None]"
    return kind if row.scope == native.SCOPE_CASE else f"dict[str, {kind}]"


print(HEAD, end="")
for name in ("Fact", "Outcome", "Rule", "Parameter", "Term", "Role", "Answer", "Ending", "Actor", "Unit",
             "TermKind", "TermState"):
    table = getattr(tables, name)
    print_class(name, table.__mro__[1].__name__, table)
print_class("Question", "enum.IntFlag", tables.Question.__members__.values())
for chart in tables.Charted.__subclasses__():
    print_class(chart.__name__, "Charted", chart)
for codes in tables.CODES.values():
    print_class(codes.__name__, "Code", codes)
print("\nCODES: dict[Outcome, Type[Code]]")
print("\nclass Outcomes:\n    def __getitem__(self, outcome: Union[int, str]) -> Any: ...")
for outcome in tables.Outcome:
    print(f"    @property\n    def {outcome.attribute}(self) -> {type_of(outcome)}: ...")
