# SPDX-License-Identifier: EUPL-1.2
#
# What the extensions of databases share. They see what callers see, the public headers and the libraries as they are
# exported, and their own session.

sql_sources = \
  bindings/sql/session.c \
  bindings/sql/session.h
sql_cppflags = -I$(top_builddir)/include -I$(top_srcdir)/include -I$(top_srcdir)
sql_ldflags = $(AM_LDFLAGS) -module -avoid-version -shared
sql_libraries = bindings/json/libbijstand-json.la libbijstand/libbijstand.la

include $(top_srcdir)/bindings/sqlite/sqlite.mk
include $(top_srcdir)/bindings/postgresql/postgresql.mk
