/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The version that this library was built as, for callers that can only ask by a call: other languages, and
 * programs that load the library at run time.
 */
#include <bijstand/version.h>

const char *bijstand_version_text(void)
{
  return BIJSTAND_VERSION_TEXT;
}

int32_t bijstand_version_number(void)
{
  return BIJSTAND_VERSION_NUMBER;
}
