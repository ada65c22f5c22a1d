/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The version of the library: of these headers as constants, of the library that is loaded as functions.
 * A program may compare the two.
 */
#ifndef BIJSTAND_VERSION_H
#define BIJSTAND_VERSION_H

#include <stdint.h>

#include <bijstand/api.h>

#ifdef __cplusplus
extern "C" {
#endif

#define BIJSTAND_VERSION_MAJOR 0
#define BIJSTAND_VERSION_MINOR 1
#define BIJSTAND_VERSION_PATCH 0

/* The same as text, and as one number that orders releases: 0x010203 for 1.2.3. */
#define BIJSTAND_VERSION_TEXT "0.1.0"
#define BIJSTAND_VERSION_NUMBER \
  (BIJSTAND_VERSION_MAJOR * 0x10000 + BIJSTAND_VERSION_MINOR * 0x100 + BIJSTAND_VERSION_PATCH)

/* BIJSTAND_VERSION_TEXT of the library that is loaded. Borrowed, lives for ever. */
BIJSTAND_API const char *bijstand_version_text(void);

/* BIJSTAND_VERSION_NUMBER of the library that is loaded. */
BIJSTAND_API int32_t bijstand_version_number(void);

#ifdef __cplusplus
}
#endif

#endif
