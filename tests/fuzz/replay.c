/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Gives files to a fuzz target, one after the other: what libFuzzer does with a corpus, for any compiler.
 *
 *   TARGET FILE...
 *
 * Exit status 0 when all were read; a file that breaks the target ends the program the way it broke.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads a whole file into a new block that the caller frees; null when it cannot. */
static uint8_t *read_file(const char *path, size_t *size)
{
  FILE *file = fopen(path, "rb");
  if (file == NULL)
    return NULL;
  uint8_t *data = NULL;
  if (fseek(file, 0, SEEK_END) == 0 && ftell(file) >= 0) {
    *size = (size_t)ftell(file);
    rewind(file);
    data = malloc(*size > 0 ? *size : 1);
    if (data != NULL && fread(data, 1, *size, file) != *size) {
      free(data);
      data = NULL;
    }
  }
  fclose(file);
  return data;
}

int main(int argc, char **argv)
{
  for (int i = 1; i < argc; i++) {
    size_t size;
    uint8_t *data = read_file(argv[i], &size);
    if (data == NULL) {
      perror(argv[i]);
      return EXIT_FAILURE;
    }
    LLVMFuzzerTestOneInput(data, size);
    free(data);
  }
  return EXIT_SUCCESS;
}
