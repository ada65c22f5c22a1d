/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What every program here does when the library answers with an error: say it, and stop.
 */
#ifndef BENCH_MUST_H
#define BENCH_MUST_H

#include <stdio.h>
#include <stdlib.h>

#include <bijstand/bijstand.h>

static void must(bijstand_status status)
{
  if (status == BIJSTAND_OK)
    return;
  fprintf(stderr, "%s\n", bijstand_status_text(status));
  exit(EXIT_FAILURE);
}

#endif
