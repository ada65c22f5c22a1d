# SPDX-License-Identifier: EUPL-1.2
#
# The Python package: SWIG makes the module bijstand.native, the hand-written package over it is what callers
# see. A copy of the package as it will be installed is laid out in the build tree, for the tests and for
# whoever wants to use it from there: PYTHONPATH=<build>/bindings/python/stage.

EXTRA_DIST += \
  bindings/python/bijstand.i \
  bindings/python/pyproject.toml \
  bindings/python/setup.py \
  bindings/python/stubs.py \
  $(python_package)

python_package = \
  bindings/python/bijstand/__init__.py \
  bindings/python/bijstand/cells.py \
  bindings/python/bijstand/columns.py \
  bindings/python/bijstand/dask.py \
  bindings/python/bijstand/deadlines.py \
  bindings/python/bijstand/decision.py \
  bindings/python/bijstand/dossier.py \
  bindings/python/bijstand/errors.py \
  bindings/python/bijstand/figures.py \
  bindings/python/bijstand/native.pyi \
  bindings/python/bijstand/profile.py \
  bindings/python/bijstand/py.typed \
  bindings/python/bijstand/reading.py \
  bindings/python/bijstand/rulebook.py \
  bindings/python/bijstand/tables.py \
  bindings/python/bijstand/trajectory.py \
  bindings/python/bijstand/values.py \
  bindings/python/bijstand/whatif.py

if HAVE_PYTHON

# With libbijstand-json, where that is built.
if HAVE_JSON
python_json_define = -DBIJSTAND_PYTHON_JSON
python_json_library = bindings/json/libbijstand-json.la
endif

# One run of SWIG writes both files (grouped targets of GNU make). The headers of both trees are its input.
bindings/python/native_wrap.c bindings/python/native.py &: bindings/python/bijstand.i \
    $(dist_bijstandinclude_HEADERS) $(nodist_bijstandinclude_HEADERS)
	$(AM_V_GEN)$(MKDIR_P) bindings/python && \
	$(SWIG) -python -Wall -Werror $(python_json_define) -I$(top_builddir)/include -I$(top_srcdir)/include \
	  -outdir bindings/python -o bindings/python/native_wrap.c $(srcdir)/bindings/python/bijstand.i

pypkgdir = $(pyexecdir)/bijstand
pypkg_LTLIBRARIES = bindings/python/_native.la
nodist_bindings_python__native_la_SOURCES = bindings/python/native_wrap.c
# SWIG modules share one table of types per name; ours is its own.
bindings_python__native_la_CPPFLAGS = \
  -I$(top_builddir)/include -I$(top_srcdir)/include $(PYTHON_CPPFLAGS) \
  -DSWIG_TYPE_TABLE=bijstand $(python_json_define)
# What SWIG writes is not held to the warnings of this project.
bindings_python__native_la_CFLAGS = -fvisibility=hidden
bindings_python__native_la_LDFLAGS = \
  -module -avoid-version -shared -shrext $(PYTHON_EXT_SUFFIX) -export-symbols-regex '^PyInit__native$$'
bindings_python__native_la_LIBADD = $(python_json_library) libbijstand/libbijstand.la

# On installing, libtool links the module anew, with the library where that is installed. Named by a variable,
# since Automake would take a rule for its own target as one in place of its own.
python_install = install-pypkgLTLIBRARIES
$(python_install): install-libLTLIBRARIES

dist_pypkg_DATA = $(python_package)
nodist_pypkg_DATA = bindings/python/native.py $(python_stubs)

# The package as installed, in the build tree. What type checkers are told of the tables it prints itself.
python_stage = bindings/python/stage
python_staged = $(python_stage)/staged
python_stubs = $(python_stage)/bijstand/tables.pyi
noinst_DATA = $(python_staged)
$(python_stubs): $(python_staged)
$(python_staged): $(python_package) bindings/python/stubs.py bindings/python/native.py \
    bindings/python/_native.la
	$(AM_V_GEN)rm -rf $(python_stage) && $(MKDIR_P) $(python_stage)/bijstand && \
	for file in $(python_package); do cp $(srcdir)/$$file $(python_stage)/bijstand/ || exit 1; done && \
	cp bindings/python/native.py bindings/python/.libs/_native$(PYTHON_EXT_SUFFIX) $(python_stage)/bijstand/ && \
	PYTHONPATH=$(python_stage) PYTHONDONTWRITEBYTECODE=1 $(PYTHON) - \
	  <$(srcdir)/bindings/python/stubs.py >$(python_stage)/stubs && \
	mv $(python_stage)/stubs $(python_stubs) && touch $@

CLEANFILES += bindings/python/native_wrap.c bindings/python/native.py

module_descriptions += $(DESTDIR)$(pypkgdir)/_native.la
installed_folders += $(DESTDIR)$(pypkgdir)

clean-local:
	rm -rf $(python_stage)

endif
