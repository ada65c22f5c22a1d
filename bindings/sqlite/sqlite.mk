# SPDX-License-Identifier: EUPL-1.2
#
# The extension of SQLite, where its headers and libbijstand-json are there: $(libdir)/bijstand/sqlite/bijstand.so.

if HAVE_SQLITE

sqlitedir = $(libdir)/bijstand/sqlite
sqlite_LTLIBRARIES = bindings/sqlite/bijstand.la
bindings_sqlite_bijstand_la_SOURCES = bindings/sqlite/bijstand.c $(sql_sources)
bindings_sqlite_bijstand_la_CPPFLAGS = $(sql_cppflags) $(SQLITE_CFLAGS)
bindings_sqlite_bijstand_la_CFLAGS = $(AM_CFLAGS) $(VIS_CFLAGS)
bindings_sqlite_bijstand_la_LDFLAGS = $(sql_ldflags) -export-symbols-regex '^sqlite3_bijstand_init$$'
bindings_sqlite_bijstand_la_LIBADD = $(sql_libraries)

# On installing, libtool links the module anew, with the libraries where those are installed.
sqlite_install = install-sqliteLTLIBRARIES
$(sqlite_install): install-libLTLIBRARIES

installed_modules += $(DESTDIR)$(sqlitedir)/bijstand.so
module_descriptions += $(DESTDIR)$(sqlitedir)/bijstand.la

endif
