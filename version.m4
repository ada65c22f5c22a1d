dnl SPDX-License-Identifier: EUPL-1.2
dnl
dnl The version, in its one place: the release, and the version of the binary interface as libtool counts
dnl it. configure, version.h, the pkg-config files and the Python package take both from here.
dnl
dnl At each release:
dnl   1. the code has changed at all                    -> revision + 1
dnl   2. something public was added, removed or changed -> current + 1, revision = 0
dnl   3. and nothing was removed or changed             -> age + 1; otherwise age = 0
dnl and ChangeLog.md tells how the three have moved. An added amount of the law is a change of code (1).
m4_define([bijstand_major], [0])
m4_define([bijstand_minor], [1])
m4_define([bijstand_patch], [0])

m4_define([bijstand_lt_current],  [0])
m4_define([bijstand_lt_revision], [0])
m4_define([bijstand_lt_age],      [0])
