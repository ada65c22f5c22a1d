# SPDX-License-Identifier: EUPL-1.2
# The module that SWIG writes; only the package uses it.

from typing import Any

def __getattr__(name: str) -> Any: ...
