/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The words for a status.
 */
#include <bijstand/status.h>

static const char *const status_texts[] = {
  [BIJSTAND_OK] = "success",
  [BIJSTAND_ERROR_MEMORY] = "out of memory",
  [BIJSTAND_ERROR_ARGUMENT] = "invalid argument",
  [BIJSTAND_ERROR_SYNTAX] = "text does not follow its format",
  [BIJSTAND_ERROR_NAME] = "unknown name",
  [BIJSTAND_ERROR_TYPE] = "value of the wrong type",
  [BIJSTAND_ERROR_RANGE] = "value out of range",
  [BIJSTAND_ERROR_DATE] = "date does not exist or is out of range",
  [BIJSTAND_ERROR_ORDER] = "dates out of order",
  [BIJSTAND_ERROR_OVERLAP] = "periods overlap",
  [BIJSTAND_ERROR_ROLE] = "fact does not belong to this person or to the case",
  [BIJSTAND_ERROR_DUPLICATE] = "given twice",
  [BIJSTAND_ERROR_INCOMPLETE] = "something required is missing",
  [BIJSTAND_ERROR_CONFLICT] = "value conflicts with the one in force",
  [BIJSTAND_ERROR_LIMIT] = "more than the library holds"
};

_Static_assert(sizeof status_texts / sizeof status_texts[0] == BIJSTAND_STATUS_COUNT,
               "every status has a text");

const char *bijstand_status_text(bijstand_status status)
{
  if (status < 0 || status >= BIJSTAND_STATUS_COUNT)
    return "unknown status";
  return status_texts[status];
}
