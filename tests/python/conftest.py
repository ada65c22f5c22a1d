# SPDX-License-Identifier: EUPL-1.2
"""How hypothesis draws the cases of the property tests.

As a check every run draws the same ones, so that what passes today passes tomorrow and on every machine, and
nothing is kept between runs. HYPOTHESIS_PROFILE=explore draws others each time, and more of them; EXAMPLES
says how many for each property.
"""

import os

from hypothesis import HealthCheck, settings

COMMON = {"deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}

settings.register_profile("check", max_examples=200, derandomize=True, **COMMON)
settings.register_profile("explore", max_examples=int(os.environ.get("EXAMPLES", "2000")), derandomize=False,
                          print_blob=True, **COMMON)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "check"))
