# SPDX-License-Identifier: EUPL-1.2
#
# The tests. All speak TAP, so that each case counts as one: check programs (.t), shell scripts (.sh), pytest
# files (.py) and behave features (.feature).
#
# tests/<room>/<name>.t is made from tests/<room>/<name>.t.c; to add one, add its line to check_unit.

TESTS =
check_PROGRAMS =
check_LTLIBRARIES =

TEST_EXTENSIONS = .t .sh .py .feature
tap_driver = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
T_LOG_DRIVER = $(tap_driver)
SH_LOG_DRIVER = $(tap_driver)
SH_LOG_COMPILER = $(SHELL)
PY_LOG_DRIVER = $(tap_driver)
PY_LOG_COMPILER = $(PYTHON) $(srcdir)/tests/tap.py
FEATURE_LOG_DRIVER = $(tap_driver)
FEATURE_LOG_COMPILER = $(PYTHON) $(srcdir)/tests/tap.py

AM_TESTS_ENVIRONMENT = \
  CK_TAP_LOG_FILE_NAME=-; CK_VERBOSITY=silent; CK_TIMEOUT_MULTIPLIER=15; \
  export CK_TAP_LOG_FILE_NAME CK_VERBOSITY CK_TIMEOUT_MULTIPLIER; \
  CC='$(CC)'; CXX='$(CXX)'; NM='$(NM)'; PKG_CONFIG='$(PKG_CONFIG)'; export CC CXX NM PKG_CONFIG; \
  FUZZ_TARGETS='$(fuzz_targets)'; export FUZZ_TARGETS; \
  $(installed_environment)

# Where things are installed, and which of them were built.
installed_environment = \
  libdir='$(libdir)'; pkgconfigdir='$(pkgconfigdir)'; SAN_FLAGS='$(SAN_FLAGS)'; \
  export libdir pkgconfigdir SAN_FLAGS;
if HAVE_JSON
installed_environment += HAVE_JSON=yes; export HAVE_JSON;
endif
if HAVE_SQLITE
installed_environment += HAVE_SQLITE=yes; export HAVE_SQLITE;
endif
if HAVE_POSTGRESQL
installed_environment += \
  HAVE_POSTGRESQL=yes; POSTGRESQL_BINDIR='$(POSTGRESQL_BINDIR)'; PG_CONFIG='$(PG_CONFIG)'; \
  export HAVE_POSTGRESQL POSTGRESQL_BINDIR PG_CONFIG;
endif
if HAVE_PYTHON
installed_environment += \
  HAVE_PYTHON=yes; PYTHON='$(PYTHON)'; pyexecdir='$(pyexecdir)'; export HAVE_PYTHON PYTHON pyexecdir; \
  PYTHONPATH='$(abs_top_builddir)/bindings/python/stage'; PYTHONDONTWRITEBYTECODE=1; \
  export PYTHONPATH PYTHONDONTWRITEBYTECODE;
endif

# --- The white-box library: the same sources, all symbols, and an allocator that can fail -------------------

check_LTLIBRARIES += tests/libwhitebox.la
tests_libwhitebox_la_SOURCES = \
  $(libbijstand_libbijstand_la_SOURCES) \
  tests/allocation.c \
  tests/allocation.h
nodist_tests_libwhitebox_la_SOURCES = $(nodist_libbijstand_libbijstand_la_SOURCES)
tests_libwhitebox_la_CPPFLAGS = $(AM_CPPFLAGS) $(JSON_C_CFLAGS) -I$(top_srcdir) -DBIJSTAND_TEST_ALLOC
tests_libwhitebox_la_LIBADD = $(JSON_C_LIBS)

# --- Unit tests ---------------------------------------------------------------------------------------------

AM_DEFAULT_SOURCE_EXT = .t.c

check_unit = \
  tests/base/csv.t \
  tests/base/date.t \
  tests/base/holidays.t \
  tests/base/money.t \
  tests/base/possible.t \
  tests/base/status.t \
  tests/base/text.t \
  tests/base/version.t \
  tests/columns/columns.t \
  tests/columns/routes.t \
  tests/dossier/entries.t \
  tests/dossier/memory.t \
  tests/dossier/persons.t \
  tests/dossier/tables.t \
  tests/dossier/values.t \
  tests/explain/letter.t \
  tests/explain/sentences.t \
  tests/explain/tables.t \
  tests/law/national.t \
  tests/law/parameters.t \
  tests/law/pension.t \
  tests/law/profiles.t \
  tests/law/refusals.t \
  tests/law/rulebook.t \
  tests/rules/activation.t \
  tests/rules/decision.t \
  tests/rules/duties.t \
  tests/rules/kinds.t \
  tests/rules/lanes.t \
  tests/rules/missing.t \
  tests/rules/precedent.t \
  tests/rules/norms.t \
  tests/rules/threads.t \
  tests/statistics/municipality.t \
  tests/terms/due.t \
  tests/terms/open.t \
  tests/terms/penalty.t \
  tests/terms/table.t \
  tests/rules/refusals.t \
  tests/trajectory/chart.t \
  tests/trajectory/guards.t \
  tests/trajectory/scenarios.t \
  tests/trajectory/walks.t \
  tests/whatif/sensitivity.t \
  tests/whatif/turning_points.t

check_unit_json = \
  tests/json/acceptance.t \
  tests/json/bounds.t \
  tests/json/cases.t \
  tests/json/decision.t \
  tests/json/memory.t \
  tests/json/municipality.t \
  tests/json/refusals.t \
  tests/json/syntax.t \
  tests/json/values.t

test_headers = \
  tests/dossier/sample.h \
  tests/each.h \
  tests/json/case_lines.h \
  tests/json/sample.h \
  tests/law/law.h \
  tests/rules/household.h \
  tests/trajectory/case.h \
  tests/trajectory/invariants.h \
  tests/trajectory/random.h \
  tests/trajectory/situations.h
EXTRA_DIST += $(test_headers)

if HAVE_JSON
tests_libwhitebox_la_SOURCES += $(json_sources)
check_unit += $(check_unit_json)
endif

EXTRA_PROGRAMS = $(check_unit)
if HAVE_CHECK
check_PROGRAMS += $(check_unit)
TESTS += $(check_unit)
endif

LDADD = tests/libwhitebox.la $(CHECK_LIBS)
tests_json_acceptance_t_CPPFLAGS = $(AM_CPPFLAGS) $(JSON_C_CFLAGS)

# Threads see the library as callers do: the allocator of the white-box build counts, for one thread.
tests_rules_threads_t_LDADD = libbijstand/libbijstand.la $(CHECK_LIBS)
tests_rules_threads_t_LDFLAGS = $(AM_LDFLAGS) -pthread

# It compares what was written with json-c.
tests_json_municipality_t_CPPFLAGS = $(AM_CPPFLAGS) $(JSON_C_CFLAGS) -I$(top_srcdir)
tests_trajectory_chart_t_SOURCES = tests/trajectory/chart.t.c tests/trajectory/invariants.c
tests_trajectory_guards_t_SOURCES = tests/trajectory/guards.t.c tests/trajectory/random.c tests/trajectory/invariants.c
tests_trajectory_walks_t_SOURCES = tests/trajectory/walks.t.c tests/trajectory/random.c tests/trajectory/invariants.c
tests_trajectory_scenarios_t_SOURCES = tests/trajectory/scenarios.t.c tests/trajectory/invariants.c

# The same walks for as long as one likes: so many random events on each profile, and every sequence of so many events.
EVENTS = 10000000
IN_A_ROW = 4
EXTRA_PROGRAMS += tests/trajectory/walk
tests_trajectory_walk_SOURCES = tests/trajectory/walk.c tests/trajectory/random.c tests/trajectory/invariants.c
tests_trajectory_walk_LDADD = tests/libwhitebox.la
walks: tests/trajectory/walk$(EXEEXT)
	tests/trajectory/walk $(EVENTS) $(IN_A_ROW)
.PHONY: walks

# --- Fuzz targets: tests/fuzz/fuzz_<name>, each over tests/fuzz/corpus/<name>/ ------------------------------

fuzz_targets = \
  tests/fuzz/fuzz_columns \
  tests/fuzz/fuzz_csv \
  tests/fuzz/fuzz_date \
  tests/fuzz/fuzz_decide \
  tests/fuzz/fuzz_dossier \
  tests/fuzz/fuzz_money \
  tests/fuzz/fuzz_rulebook \
  tests/fuzz/fuzz_terms \
  tests/fuzz/fuzz_trajectory
if HAVE_JSON
fuzz_targets += tests/fuzz/fuzz_json
endif
check_PROGRAMS += $(fuzz_targets)
EXTRA_DIST += tests/fuzz/corpus

# The program around a target: libFuzzer, or one that reads files.
check_LIBRARIES = tests/fuzz/libreplay.a
tests_fuzz_libreplay_a_SOURCES = tests/fuzz/replay.c
if FUZZERS
fuzz_program = $(FUZZ_LDFLAGS)
else
fuzz_program = tests/fuzz/libreplay.a
endif

tests_fuzz_fuzz_columns_SOURCES = tests/fuzz/fuzz_columns.c
tests_fuzz_fuzz_columns_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_csv_SOURCES = tests/fuzz/fuzz_csv.c
tests_fuzz_fuzz_csv_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_date_SOURCES = tests/fuzz/fuzz_date.c
tests_fuzz_fuzz_date_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_decide_SOURCES = tests/fuzz/fuzz_decide.c
tests_fuzz_fuzz_decide_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_dossier_SOURCES = tests/fuzz/fuzz_dossier.c
tests_fuzz_fuzz_dossier_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_json_SOURCES = tests/fuzz/fuzz_json.c
tests_fuzz_fuzz_json_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_money_SOURCES = tests/fuzz/fuzz_money.c
tests_fuzz_fuzz_money_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_rulebook_SOURCES = tests/fuzz/fuzz_rulebook.c
tests_fuzz_fuzz_rulebook_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_trajectory_SOURCES = tests/fuzz/fuzz_trajectory.c tests/trajectory/invariants.c
tests_fuzz_fuzz_trajectory_LDADD = tests/libwhitebox.la $(fuzz_program)
tests_fuzz_fuzz_terms_SOURCES = tests/fuzz/fuzz_terms.c
tests_fuzz_fuzz_terms_LDADD = tests/libwhitebox.la $(fuzz_program)

# --- Python: the package, and the library seen from outside -------------------------------------------------

python_tests = \
  tests/oracle/test_oracle.py \
  tests/python/test_activation.py \
  tests/python/test_caseload.py \
  tests/python/test_cases.py \
  tests/python/test_columns.py \
  tests/python/test_dask.py \
  tests/python/test_dates.py \
  tests/python/test_examples.py \
  tests/python/test_measures.py \
  tests/python/test_municipality.py \
  tests/python/test_package.py \
  tests/python/test_profiles.py \
  tests/python/test_obligations.py \
  tests/python/test_properties.py \
  tests/python/test_rule_coverage.py \
  tests/python/test_terms.py \
  tests/python/test_scxml.py \
  tests/python/test_trajectory.py \
  tests/python/test_types.py
python_helpers = \
  tests/python/conftest.py \
  tests/python/dossiers.py \
  tests/python/stubtest.txt
EXTRA_DIST += $(python_tests) $(python_helpers) tests/cases tests/json/bounds-loose.txt tests/rules/parameters-unread.txt
EXTRA_DIST += tests/model/model.awk tests/model/trajectory.pml tests/model/verify.sh
oracle = \
  tests/oracle/assets.py \
  tests/oracle/basis.py \
  tests/oracle/compare.py \
  tests/oracle/dossier.py \
  tests/oracle/entitlement.py \
  tests/oracle/generate.py \
  tests/oracle/household.py \
  tests/oracle/income.py \
  tests/oracle/norm.py \
  tests/oracle/oracle.py \
  tests/oracle/start.py
EXTRA_DIST += $(oracle)

# The library beside the oracle on many dossiers, known in full and in part; the number of each is a matter of time.
COMPARED = 20000
COMPARED_UNKNOWN = 500
compare: all
	$(PYTHON) $(srcdir)/tests/oracle/compare.py --program examples/decide $(COMPARED)
	$(PYTHON) $(srcdir)/tests/oracle/compare.py --program examples/decide --unknown 0.08 --show contradiction,bolder,weaker \
	  $(COMPARED_UNKNOWN)
.PHONY: compare

if HAVE_PYTHON
TESTS += $(python_tests)
endif

# --- Features: the situations that a caseworker meets most, in Dutch -----------------------------------------

features = \
  tests/features/aanvraag.feature \
  tests/features/activering.feature \
  tests/features/inkomen.feature \
  tests/features/kring_en_uitsluiting.feature \
  tests/features/partner.feature \
  tests/features/pensioenleeftijd.feature \
  tests/features/praktijk_bos_en_lommer.feature \
  tests/features/praktijk_brabantse_wal.feature \
  tests/features/praktijk_divosa.feature \
  tests/features/praktijk_emmen_2003.feature \
  tests/features/praktijk_emmen_2015.feature \
  tests/features/praktijk_oost_gelre.feature \
  tests/features/sancties.feature \
  tests/features/termijnen.feature \
  tests/features/vermogen.feature \
  tests/features/verplichtingen.feature \
  tests/features/woning_delen.feature
feature_steps = \
  tests/features/steps/activation_steps.py \
  tests/features/steps/amount_steps.py \
  tests/features/steps/household_steps.py \
  tests/features/steps/measure_steps.py \
  tests/features/steps/obligation_steps.py \
  tests/features/steps/practice_steps.py \
  tests/features/steps/right_steps.py \
  tests/features/steps/term_steps.py \
  tests/features/story.py
EXTRA_DIST += $(features) $(feature_steps)
if HAVE_PYTHON
TESTS += $(features)
endif

# --- Scripts ------------------------------------------------------------------------------------------------

dist_check_SCRIPTS = \
  tests/docs/conformance.sh \
  tests/docs/pictures.sh \
  tests/docs/practice.sh \
  tests/examples/decide.sh \
  tests/examples/intake.sh \
  tests/examples/letter.sh \
  tests/examples/norms.sh \
  tests/examples/trajectory.sh \
  tests/examples/phase.sh \
  tests/examples/profile.sh \
  tests/exports.sh \
  tests/fuzz/replay.sh \
  tests/headers.sh \
  tests/install.sh \
  tests/sql/postgresql.sh \
  tests/sql/sqlite.sh
TESTS += $(dist_check_SCRIPTS)

# What tests the library without Python, for builds that count or look closely.
c_tests = $(dist_check_SCRIPTS)
if HAVE_CHECK
c_tests += $(check_unit)
endif

# What valgrind and the sanitizers look at. Not the long walks, whole tables and long texts, which repeat what shorter
# tests do: of columns there is the corpus of their fuzz target, of the cases and plans under valgrind what the other tests decide;
# nor threads, which have a sanitizer of their own, nor the corpora, from which the fuzz targets set out, nor scripts that
# run nothing of the library.
long_tests = \
  tests/columns/columns.t \
  tests/rules/lanes.t \
  tests/rules/missing.t \
  tests/rules/norms.t \
  tests/rules/threads.t \
  tests/trajectory/walks.t
c_tests_sanitized = \
  $(filter-out $(long_tests),$(check_unit)) \
  $(filter-out %/decide.sh %/phase.sh,$(filter tests/examples/%,$(dist_check_SCRIPTS))) \
  tests/sql/postgresql.sh \
  tests/sql/sqlite.sh
c_tests_valgrind = $(filter-out $(long_tests) tests/columns/routes.t tests/json/acceptance.t tests/json/bounds.t tests/rules/activation.t,$(check_unit))

EXTRA_DIST += \
  tests/exports.txt \
  tests/sql/questions.sh \
  tests/tap.py \
  tests/tap.sh

# Installing links the libraries anew where they stand, so it waits until nobody else runs them there.
tests/install.log: $(filter-out tests/install.log $(check_unit:.t=.log),$(TEST_LOGS))

# --- When nothing changed -------------------------------------------------------------------------------------

# `make check` runs every test. With RECHECK_LOGS= a test stands as it ended before, unless anything is newer than
# this file: what the archive holds, since no test reads more than that (make distcheck shows it), and what was built.
# It is made before the first test, so that what changes while they run counts as newer too. Of folders in the archive
# each file is one, and so is each folder, for what was taken away.
tests/inputs: Makefile config.status $(DISTFILES) $(shell cd $(srcdir) && find $(EXTRA_DIST) -mindepth 1) \
    $(PROGRAMS) $(LTLIBRARIES) $(DATA) $(check_PROGRAMS) $(check_LTLIBRARIES)
	$(AM_V_GEN)$(MKDIR_P) tests && touch $@
$(TEST_LOGS): tests/inputs
CLEANFILES += tests/inputs
