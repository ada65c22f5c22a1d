/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The export macro. Everything marked BIJSTAND_API is public: it keeps its meaning and its binary form
 * as ChangeLog.md tells. Everything else is hidden in the shared library.
 */
#ifndef BIJSTAND_API_H
#define BIJSTAND_API_H

#if defined(__GNUC__) && !defined(SWIG)
#define BIJSTAND_API __attribute__((visibility("default")))
#else
#define BIJSTAND_API
#endif

#endif
