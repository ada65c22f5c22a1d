# SPDX-License-Identifier: EUPL-1.2
#
# The extension of PostgreSQL, where the headers of its server and libbijstand-json are there. It is installed in the
# folders that configure --with-postgresql asks pg_config for; without that option below $(libdir)/bijstand and
# $(datadir)/bijstand, from where the server takes it by links to the two files of extension/.

postgresql_sql = bindings/postgresql/bijstand.sql
EXTRA_DIST += $(postgresql_sql) bindings/postgresql/bijstand.control.in

if HAVE_POSTGRESQL

postgresqldir = $(POSTGRESQL_LIBDIR)
postgresqlextensiondir = $(POSTGRESQL_EXTENSIONDIR)
postgresql_LTLIBRARIES = bindings/postgresql/bijstand.la
bindings_postgresql_bijstand_la_SOURCES = bindings/postgresql/bijstand.c $(sql_sources)
bindings_postgresql_bijstand_la_CPPFLAGS = $(sql_cppflags) $(POSTGRESQL_CPPFLAGS)
# The macros of the server are not held to every warning of this project.
bindings_postgresql_bijstand_la_CFLAGS = $(AM_CFLAGS) -Wno-missing-prototypes
bindings_postgresql_bijstand_la_LDFLAGS = $(sql_ldflags) -export-symbols-regex '^(Pg_magic_func|pg_.*)$$'
bindings_postgresql_bijstand_la_LIBADD = $(sql_libraries)

postgresql_script = bindings/postgresql/bijstand--$(PACKAGE_VERSION).sql
postgresql_control = bindings/postgresql/bijstand.control
nodist_postgresqlextension_DATA = $(postgresql_script) $(postgresql_control)
CLEANFILES += $(postgresql_script) $(postgresql_control)

$(postgresql_script): $(postgresql_sql)
	$(AM_V_GEN)$(MKDIR_P) bindings/postgresql && cp $(srcdir)/$(postgresql_sql) $@
$(postgresql_control): bindings/postgresql/bijstand.control.in Makefile
	$(AM_V_GEN)$(MKDIR_P) bindings/postgresql && \
	sed -e 's|@''PACKAGE_VERSION@|$(PACKAGE_VERSION)|' -e 's|@''module@|$(postgresqldir)/bijstand|' \
	  $(srcdir)/bindings/postgresql/bijstand.control.in >$@

postgresql_install = install-postgresqlLTLIBRARIES
$(postgresql_install): install-libLTLIBRARIES

installed_modules += $(DESTDIR)$(postgresqldir)/bijstand.so
module_descriptions += $(DESTDIR)$(postgresqldir)/bijstand.la

endif
