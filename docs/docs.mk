# SPDX-License-Identifier: EUPL-1.2
#
# The pages that are printed from the tables and the headers.

EXTRA_DIST += docs/decisions

# What the library does with each part of the act; the page is kept with the sources.
conformance_sources = \
  docs/conformance/conformance.awk \
  libbijstand/law/parameters.csv \
  libbijstand/dossier/facts.csv \
  libbijstand/rules/rules.csv \
  docs/conformance/articles.csv
EXTRA_DIST += docs/conformance.md docs/conformance/articles.csv docs/conformance/conformance.awk
conformance: $(conformance_sources)
	LC_ALL=C $(AWK) -f $(addprefix $(srcdir)/,$(conformance_sources)) > conformance.md.new
	mv conformance.md.new $(srcdir)/docs/conformance.md

# The reference of the C interface, in docs/html.
docs: docs/Doxyfile $(BUILT_SOURCES)
	doxygen docs/Doxyfile

.PHONY: conformance docs
