# SPDX-License-Identifier: EUPL-1.2
#
# The library: what is printed from its tables, its public headers, and its sources room by room. Each list has
# one file a line, sorted: a new source file is one new line here.

# --- The tables: what is printed from them ------------------------------------------------------------------

# In this order, since a rule names parameters, facts and outcomes, and a word names facts and outcomes.
tables = \
  libbijstand/law/parameters.csv \
  libbijstand/law/profiles.csv \
  libbijstand/statistics/figures.csv \
  libbijstand/dossier/facts.csv \
  libbijstand/rules/outcomes.csv \
  libbijstand/rules/rules.csv \
  libbijstand/terms/terms.csv \
  libbijstand/explain/words.csv

# Enumerators for everybody, and for the library itself the other forms that tables.awk knows: <table>.<form>.
table_headers = \
  include/bijstand/facts.h \
  include/bijstand/figures.h \
  include/bijstand/outcomes.h \
  include/bijstand/parameters.h \
  include/bijstand/rules.h \
  include/bijstand/term_numbers.h
table_code = \
  libbijstand/facts.access \
  libbijstand/facts.breaks \
  libbijstand/facts.codes \
  libbijstand/facts.def \
  libbijstand/facts.order \
  libbijstand/figures.def \
  libbijstand/outcomes.access \
  libbijstand/outcomes.codes \
  libbijstand/outcomes.def \
  libbijstand/outcomes.order \
  libbijstand/outcomes.written \
  libbijstand/parameters.access \
  libbijstand/parameters.codes \
  libbijstand/parameters.def \
  libbijstand/profiles.def \
  libbijstand/rules.activation \
  libbijstand/rules.aside \
  libbijstand/rules.def \
  libbijstand/rules.eligibility \
  libbijstand/rules.intake \
  libbijstand/rules.measures \
  libbijstand/rules.month \
  libbijstand/rules.order \
  libbijstand/terms.def \
  libbijstand/terms.links \
  libbijstand/terms.order \
  libbijstand/words.def

print_table = $(AM_V_GEN)$(MKDIR_P) $(@D) && LC_ALL=C $(AWK) -f $(srcdir)/libbijstand/csv.awk \
  -f $(srcdir)/libbijstand/tables.awk -v table=$(patsubst %_numbers,%s,$(basename $(@F)))

$(table_headers): $(tables) libbijstand/csv.awk libbijstand/tables.awk
	$(print_table) -v form=header $(filter %.csv,$^) > $@.new && mv $@.new $@

$(table_code): $(tables) libbijstand/csv.awk libbijstand/tables.awk
	$(print_table) -v form=$(subst .,,$(suffix $@)) $(filter %.csv,$^) > $@.new && mv $@.new $@

# Tables that the library carries as text, to be read as any other file is.
profile_tables = \
  libbijstand/law/profiles/bos-en-lommer-2000.csv \
  libbijstand/law/profiles/divosa-2000.csv \
  libbijstand/law/profiles/emmen-2003.csv \
  libbijstand/law/profiles/emmen-2015.csv \
  libbijstand/law/profiles/isd-brabantse-wal.csv \
  libbijstand/law/profiles/neutraal-2026.csv \
  libbijstand/law/profiles/oost-gelre-2008.csv
embedded_tables = \
  libbijstand/law/national.c \
  $(profile_tables:.csv=.c)

libbijstand/law/national.c: embedded_name = bijstand_law_national
$(profile_tables:.csv=.c): embedded_name = bijstand_profile_$(subst -,_,$(basename $(@F)))
$(embedded_tables): %.c: %.csv libbijstand/embed.awk
	$(AM_V_GEN)$(MKDIR_P) $(@D) && LC_ALL=C $(AWK) -f $(srcdir)/libbijstand/embed.awk \
	  -v name=$(embedded_name) $< > $@.new && mv $@.new $@

# The profiles as files too, to begin a municipality's own policy with.
profiledir = $(pkgdatadir)/profiles
profile_DATA = $(profile_tables)

# The trajectory: its tables name each other and the outcomes of a decision, so that each print reads them all.
trajectory_tables = \
  libbijstand/trajectory/actions.csv \
  libbijstand/trajectory/asks.csv \
  libbijstand/trajectory/attributes.csv \
  libbijstand/trajectory/data.csv \
  libbijstand/trajectory/events.csv \
  libbijstand/trajectory/reasons.csv \
  libbijstand/trajectory/regions.csv \
  libbijstand/trajectory/states.csv \
  libbijstand/trajectory/tasks.csv \
  libbijstand/trajectory/timers.csv \
  libbijstand/trajectory/transitions.csv \
  libbijstand/trajectory/wirings.csv
trajectory_code = $(trajectory_tables:.csv=.def)
trajectory_header = include/bijstand/trajectory_names.h

print_trajectory = $(AM_V_GEN)$(MKDIR_P) $(@D) && LC_ALL=C $(AWK) -f $(srcdir)/libbijstand/csv.awk \
  -f $(srcdir)/libbijstand/trajectory/tables.awk

$(trajectory_header): $(trajectory_tables) libbijstand/rules/outcomes.csv libbijstand/csv.awk libbijstand/trajectory/tables.awk
	$(print_trajectory) -v form=header $(filter %.csv,$^) > $@.new && mv $@.new $@

$(trajectory_code): $(trajectory_tables) libbijstand/rules/outcomes.csv libbijstand/csv.awk libbijstand/trajectory/tables.awk
	$(print_trajectory) -v form=$(basename $(@F)) $(filter %.csv,$^) > $@.new && mv $@.new $@

BUILT_SOURCES = $(table_headers) $(table_code) $(embedded_tables) $(trajectory_header) $(trajectory_code)
CLEANFILES = $(BUILT_SOURCES)
EXTRA_DIST += $(trajectory_tables) libbijstand/trajectory/tables.awk
EXTRA_DIST += $(tables) $(embedded_tables:.c=.csv) libbijstand/csv.awk libbijstand/tables.awk libbijstand/embed.awk

# Where the amounts were read, and what the consolidated texts print beside them.
EXTRA_DIST += libbijstand/law/evidence.csv libbijstand/law/sources.csv

# --- Public headers -----------------------------------------------------------------------------------------

bijstandincludedir = $(includedir)/bijstand
dist_bijstandinclude_HEADERS = \
  include/bijstand/activation.h \
  include/bijstand/api.h \
  include/bijstand/bijstand.h \
  include/bijstand/columns.h \
  include/bijstand/date.h \
  include/bijstand/decision.h \
  include/bijstand/dossier.h \
  include/bijstand/duties.h \
  include/bijstand/explain.h \
  include/bijstand/money.h \
  include/bijstand/municipality.h \
  include/bijstand/profile.h \
  include/bijstand/rulebook.h \
  include/bijstand/status.h \
  include/bijstand/tables.h \
  include/bijstand/terms.h \
  include/bijstand/trajectory.h \
  include/bijstand/value.h \
  include/bijstand/whatif.h
nodist_bijstandinclude_HEADERS = \
  $(table_headers) \
  $(trajectory_header) \
  include/bijstand/version.h

# --- The library, room by room ------------------------------------------------------------------------------

base_sources = \
  libbijstand/base/alloc.h \
  libbijstand/base/csv.c \
  libbijstand/base/csv.h \
  libbijstand/base/date.c \
  libbijstand/base/date.h \
  libbijstand/base/holidays.c \
  libbijstand/base/money.c \
  libbijstand/base/possible.h \
  libbijstand/base/status.c \
  libbijstand/base/text.c \
  libbijstand/base/text.h \
  libbijstand/base/version.c

law_sources = \
  libbijstand/law/check.c \
  libbijstand/law/lookup.c \
  libbijstand/law/parameters.c \
  libbijstand/law/pension.c \
  libbijstand/law/profiles.c \
  libbijstand/law/rulebook.c \
  libbijstand/law/rulebook.h \
  libbijstand/law/stack.h \
  libbijstand/law/table.c

dossier_sources = \
  libbijstand/dossier/domain.c \
  libbijstand/dossier/dossier.c \
  libbijstand/dossier/dossier.h \
  libbijstand/dossier/entries.c \
  libbijstand/dossier/names.c \
  libbijstand/dossier/values.c

rules_sources = \
  libbijstand/rules/activation/known.c \
  libbijstand/rules/activation/steps.c \
  libbijstand/rules/asking.h \
  libbijstand/rules/book.c \
  libbijstand/rules/book.h \
  libbijstand/rules/counting.c \
  libbijstand/rules/counting.h \
  libbijstand/rules/decision.c \
  libbijstand/rules/decision.h \
  libbijstand/rules/duties.c \
  libbijstand/rules/eligibility/known.c \
  libbijstand/rules/eligibility/routed.c \
  libbijstand/rules/eligibility/steps.c \
  libbijstand/rules/evaluate.c \
  libbijstand/rules/explore.c \
  libbijstand/rules/history.c \
  libbijstand/rules/intake/known.c \
  libbijstand/rules/intake/steps.c \
  libbijstand/rules/measures/known.c \
  libbijstand/rules/measures/steps.c \
  libbijstand/rules/kinds.c \
  libbijstand/rules/kinds.h \
  libbijstand/rules/lanes.h \
  libbijstand/rules/missing.c \
  libbijstand/rules/offers.c \
  libbijstand/rules/places.c \
  libbijstand/rules/precedent.c \
  libbijstand/rules/precedent.h \
  libbijstand/rules/reading.h \
  libbijstand/rules/route.c \
  libbijstand/rules/route.h \
  libbijstand/rules/routed.h \
  libbijstand/rules/routing.c \
  libbijstand/rules/run.c \
  libbijstand/rules/snapshot.c \
  libbijstand/rules/steps.h \
  libbijstand/rules/taking.h \
  libbijstand/rules/view.c \
  libbijstand/rules/view.h

# The text of the rules, which the steps.c of their question takes in.
rules_text = \
  libbijstand/rules/activation/distance.c \
  libbijstand/rules/activation/instruments.c \
  libbijstand/rules/activation/ladder.c \
  libbijstand/rules/activation/offers.c \
  libbijstand/rules/activation/outflow.c \
  libbijstand/rules/activation/phase.c \
  libbijstand/rules/activation/plan.c \
  libbijstand/rules/activation/register.c \
  libbijstand/rules/activation/severity.c \
  libbijstand/rules/activation/support.c \
  libbijstand/rules/eligibility/amount.c \
  libbijstand/rules/eligibility/assets.c \
  libbijstand/rules/eligibility/cost_sharers.c \
  libbijstand/rules/eligibility/earnings.c \
  libbijstand/rules/eligibility/entitled.c \
  libbijstand/rules/eligibility/exclusions.c \
  libbijstand/rules/eligibility/exemptions.c \
  libbijstand/rules/eligibility/holiday_allowance.c \
  libbijstand/rules/eligibility/home.c \
  libbijstand/rules/eligibility/household.c \
  libbijstand/rules/eligibility/household_test.c \
  libbijstand/rules/eligibility/income.c \
  libbijstand/rules/eligibility/last_resort.c \
  libbijstand/rules/eligibility/low_income.c \
  libbijstand/rules/eligibility/norm.c \
  libbijstand/rules/eligibility/norm_2004.c \
  libbijstand/rules/eligibility/norm_share.c \
  libbijstand/rules/eligibility/search_period.c \
  libbijstand/rules/eligibility/spouse_income.c \
  libbijstand/rules/eligibility/start.c \
  libbijstand/rules/eligibility/survivors.c \
  libbijstand/rules/eligibility/transition.c \
  libbijstand/rules/eligibility/wij.c \
  libbijstand/rules/intake/deadlines.c \
  libbijstand/rules/intake/duties.c \
  libbijstand/rules/intake/gate.c \
  libbijstand/rules/intake/language.c \
  libbijstand/rules/intake/lifted.c \
  libbijstand/rules/intake/loans.c \
  libbijstand/rules/intake/other_duties.c \
  libbijstand/rules/intake/single_parent.c \
  libbijstand/rules/intake/work_duties.c \
  libbijstand/rules/intake/workday.c \
  libbijstand/rules/measures/breach.c \
  libbijstand/rules/measures/debts.c \
  libbijstand/rules/measures/exempt.c \
  libbijstand/rules/measures/fine.c \
  libbijstand/rules/measures/language.c \
  libbijstand/rules/measures/recovery.c \
  libbijstand/rules/measures/reduction.c \
  libbijstand/rules/measures/suspension.c \
  libbijstand/rules/measures/warning.c
EXTRA_DIST += $(rules_text)

terms_sources = \
  libbijstand/terms/due.c \
  libbijstand/terms/open.c \
  libbijstand/terms/penalty.c \
  libbijstand/terms/table.c

explain_sources = \
  libbijstand/explain/letter.c \
  libbijstand/explain/places.c \
  libbijstand/explain/sentences.c \
  libbijstand/explain/values.c \
  libbijstand/explain/writer.c \
  libbijstand/explain/writer.h

statistics_sources = \
  libbijstand/statistics/figures.c \
  libbijstand/statistics/municipality.c
columns_sources = \
  libbijstand/columns/chunk.c \
  libbijstand/columns/chunk.h \
  libbijstand/columns/columns.c \
  libbijstand/columns/columns.h \
  libbijstand/columns/kernels.c \
  libbijstand/columns/kernels.h \
  libbijstand/columns/routes.c \
  libbijstand/columns/row.c

whatif_sources = \
  libbijstand/whatif/sensitivity.c \
  libbijstand/whatif/trial.c \
  libbijstand/whatif/trial.h \
  libbijstand/whatif/turning_points.c

trajectory_sources = \
  libbijstand/trajectory/ask.c \
  libbijstand/trajectory/chart.c \
  libbijstand/trajectory/chart.h \
  libbijstand/trajectory/choices.c \
  libbijstand/trajectory/choices.h \
  libbijstand/trajectory/event.c \
  libbijstand/trajectory/event.h \
  libbijstand/trajectory/guards.c \
  libbijstand/trajectory/log.c \
  libbijstand/trajectory/members.c \
  libbijstand/trajectory/members.h \
  libbijstand/trajectory/needs.c \
  libbijstand/trajectory/needs.h \
  libbijstand/trajectory/step.c \
  libbijstand/trajectory/timers.c \
  libbijstand/trajectory/trajectory.c \
  libbijstand/trajectory/trajectory.h \
  libbijstand/trajectory/wirings.c \
  libbijstand/trajectory/wirings.h

table_sources = \
  libbijstand/tables.c \
  libbijstand/tables.h

lib_LTLIBRARIES = libbijstand/libbijstand.la
libbijstand_libbijstand_la_SOURCES = \
  $(base_sources) \
  $(table_sources) \
  $(law_sources) \
  $(dossier_sources) \
  $(rules_sources) \
  $(terms_sources) \
  $(explain_sources) \
  $(statistics_sources) \
  $(whatif_sources) \
  $(columns_sources) \
  $(trajectory_sources)
nodist_libbijstand_libbijstand_la_SOURCES = $(embedded_tables)
libbijstand_libbijstand_la_CFLAGS = $(AM_CFLAGS) $(VIS_CFLAGS)
libbijstand_libbijstand_la_LDFLAGS = $(AM_LDFLAGS) $(LIB_LDFLAGS) -no-undefined \
  -version-info $(BIJSTAND_LT_VERSION)
if HAVE_VERSION_SCRIPT
libbijstand_libbijstand_la_LDFLAGS += -Wl,--version-script=$(srcdir)/libbijstand/libbijstand.map
EXTRA_libbijstand_libbijstand_la_DEPENDENCIES = libbijstand/libbijstand.map
endif
EXTRA_DIST += libbijstand/libbijstand.map

pkgconfig_DATA = libbijstand.pc
