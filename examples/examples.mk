# SPDX-License-Identifier: EUPL-1.2
#
# The examples. They see what callers see: the public headers and the libraries as they are exported.

example_cppflags = -I$(top_builddir)/include -I$(top_srcdir)/include
example_ldflags = $(AM_LDFLAGS) -no-install
EXTRA_DIST += examples/caseload.py examples/debts.json examples/decide.py examples/dossiers

noinst_PROGRAMS = examples/diagram examples/trajectory examples/letter examples/norms examples/profile
if HAVE_JSON
noinst_PROGRAMS += examples/decide examples/intake
noinst_PROGRAMS += examples/decide
noinst_PROGRAMS += examples/phase
endif

examples_decide_SOURCES = \
  examples/decide.c \
  examples/print.c \
  examples/print.h
examples_decide_CPPFLAGS = $(example_cppflags)
examples_decide_LDFLAGS = $(example_ldflags)
examples_decide_LDADD = bindings/json/libbijstand-json.la libbijstand/libbijstand.la

examples_intake_SOURCES = \
  examples/intake.c \
  examples/print.c \
  examples/print.h
examples_intake_CPPFLAGS = $(example_cppflags)
examples_intake_LDFLAGS = $(example_ldflags)
examples_intake_LDADD = bindings/json/libbijstand-json.la libbijstand/libbijstand.la

examples_letter_SOURCES = examples/letter.c
examples_letter_CPPFLAGS = $(example_cppflags)
examples_letter_LDFLAGS = $(example_ldflags)
examples_letter_LDADD = libbijstand/libbijstand.la

examples_norms_SOURCES = examples/norms.c
examples_norms_CPPFLAGS = $(example_cppflags)
examples_norms_LDFLAGS = $(example_ldflags)
examples_norms_LDADD = libbijstand/libbijstand.la

examples_profile_SOURCES = examples/profile.c
examples_profile_CPPFLAGS = $(example_cppflags)
examples_profile_LDFLAGS = $(example_ldflags)
examples_profile_LDADD = libbijstand/libbijstand.la

examples_diagram_SOURCES = examples/diagram.c
examples_diagram_CPPFLAGS = $(example_cppflags)
examples_diagram_LDFLAGS = $(example_ldflags)
examples_diagram_LDADD = libbijstand/libbijstand.la

examples_trajectory_SOURCES = examples/trajectory.c
examples_trajectory_CPPFLAGS = $(example_cppflags)
examples_trajectory_LDFLAGS = $(example_ldflags)
examples_trajectory_LDADD = libbijstand/libbijstand.la
examples_phase_SOURCES = examples/phase.c
examples_phase_CPPFLAGS = $(example_cppflags)
examples_phase_LDFLAGS = $(example_ldflags)
examples_phase_LDADD = bindings/json/libbijstand-json.la libbijstand/libbijstand.la
