# SPDX-License-Identifier: EUPL-1.2
#
# The pages that are printed from the tables and the headers.

EXTRA_DIST += docs/decisions docs/performance.md

# What the library does with each part of the act; the page is kept with the sources.
conformance_sources = \
  docs/conformance/conformance.awk \
  libbijstand/law/parameters.csv \
  libbijstand/dossier/facts.csv \
  libbijstand/rules/rules.csv \
  libbijstand/terms/terms.csv \
  docs/conformance/articles.csv
EXTRA_DIST += docs/conformance.md docs/conformance/articles.csv docs/conformance/conformance.awk

# What it does with the practice of municipalities; this page too.
practice_sources = \
  docs/conformance/practice.awk \
  libbijstand/law/parameters.csv \
  libbijstand/law/profiles.csv \
  libbijstand/dossier/facts.csv \
  libbijstand/rules/outcomes.csv \
  libbijstand/rules/rules.csv \
  libbijstand/statistics/figures.csv \
  libbijstand/terms/terms.csv \
  libbijstand/trajectory/events.csv \
  libbijstand/trajectory/states.csv \
  libbijstand/trajectory/tasks.csv \
  libbijstand/trajectory/timers.csv \
  libbijstand/trajectory/wirings.csv \
  docs/conformance/practice.csv
EXTRA_DIST += docs/practice-conformance.md docs/conformance/practice.csv docs/conformance/practice.awk

conformance: $(conformance_sources) $(practice_sources)
	LC_ALL=C $(AWK) -f $(srcdir)/libbijstand/csv.awk -f $(addprefix $(srcdir)/,$(conformance_sources)) > conformance.md.new
	mv conformance.md.new $(srcdir)/docs/conformance.md
	LC_ALL=C $(AWK) -f $(srcdir)/libbijstand/csv.awk -f $(addprefix $(srcdir)/,$(practice_sources)) > practice.md.new
	mv practice.md.new $(srcdir)/docs/practice-conformance.md

# The reference of the C interface, in docs/html.
docs: docs/Doxyfile $(BUILT_SOURCES)
	doxygen docs/Doxyfile

# The five regions of the trajectory as pictures, and the whole of it as SCXML; kept with the sources too. The pictures
# need Graphviz; that they are those of the tables is a test that does not.
DOT = dot
regions = claim gate contact activation protection
EXTRA_DIST += docs/trajectory.md docs/trajectory-guards.md docs/trajectory.scxml $(regions:%=docs/trajectory-%.svg)
pictures: examples/diagram$(EXEEXT)
	for region in $(regions); do \
	  examples/diagram dot $$region en > picture.dot && $(DOT) -Tsvg -o picture.svg picture.dot && \
	  mv picture.svg $(srcdir)/docs/trajectory-$$region.svg || exit 1; \
	done
	rm -f picture.dot
	examples/diagram scxml > scxml.new
	mv scxml.new $(srcdir)/docs/trajectory.scxml

.PHONY: conformance docs pictures
