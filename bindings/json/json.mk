# SPDX-License-Identifier: EUPL-1.2
#
# The library over JSON, where json-c is there.

json_sources = \
  bindings/json/case.c \
  bindings/json/decision.c \
  bindings/json/decision.h \
  bindings/json/duties.c \
  bindings/json/dossier.c \
  bindings/json/duplicates.c \
  bindings/json/errors.c \
  bindings/json/facts.c \
  bindings/json/grounds.c \
  bindings/json/municipality.c \
  bindings/json/municipality.h \
  bindings/json/open.c \
  bindings/json/out.c \
  bindings/json/out.h \
  bindings/json/outcomes.c \
  bindings/json/parse.c \
  bindings/json/parse.h \
  bindings/json/place.c \
  bindings/json/place.h \
  bindings/json/policy.c \
  bindings/json/policy.h \
  bindings/json/read.h \
  bindings/json/report.c \
  bindings/json/report.h \
  bindings/json/terms.c \
  bindings/json/tokens.c \
  bindings/json/tokens.h \
  bindings/json/warnings.c \
  bindings/json/write.c
EXTRA_DIST += bindings/json/libbijstand-json.map

if HAVE_JSON
dist_bijstandinclude_HEADERS += include/bijstand/json.h
pkgconfig_DATA += libbijstand-json.pc
lib_LTLIBRARIES += bindings/json/libbijstand-json.la
endif

# It has its own copy of the private functions on text, which the library below does not export.
bindings_json_libbijstand_json_la_SOURCES = $(json_sources) libbijstand/base/text.c
bindings_json_libbijstand_json_la_CPPFLAGS = $(AM_CPPFLAGS) $(JSON_C_CFLAGS)
bindings_json_libbijstand_json_la_CFLAGS = $(AM_CFLAGS) $(VIS_CFLAGS)
bindings_json_libbijstand_json_la_LDFLAGS = $(AM_LDFLAGS) $(LIB_LDFLAGS) -no-undefined \
  -version-info $(BIJSTAND_LT_VERSION)
bindings_json_libbijstand_json_la_LIBADD = libbijstand/libbijstand.la $(JSON_C_LIBS)
if HAVE_VERSION_SCRIPT
bindings_json_libbijstand_json_la_LDFLAGS += -Wl,--version-script=$(srcdir)/bindings/json/libbijstand-json.map
EXTRA_bindings_json_libbijstand_json_la_DEPENDENCIES = bindings/json/libbijstand-json.map
endif
