/// The error of a thread. All libraries in a program share these functions, whichever is found
/// first; so what they agree on must not change.

#include "apus_library.h"

#include <stdlib.h>
#include <string.h>

#define SHARED __attribute__((weak, visibility("default")))

enum { text_size = 4096, name_size = 512 };

/// What happened last. Longer texts are cut.
static _Thread_local struct {
  int32_t line;
  char file[name_size], function[name_size], message[text_size];
} last;

/// Copies a text, cut between two characters if it is too long.
static void keep(char *to, size_t size, const char *text) {
  size_t count = strlen(text);
  if (count >= size) {
    count = size - 1;
    while (count > 0 && ((unsigned char)text[count] & 0xc0) == 0x80) count -= 1;
  }
  memcpy(to, text, count);
  to[count] = 0;
}

SHARED void apus_error_set(
    int32_t line, const char *file, const char *function, const char *message) {
  last.line = line;
  keep(last.file, name_size, file);
  keep(last.function, name_size, function);
  keep(last.message, text_size, message);
}

SHARED const char *apus_error_message(void) { return last.message; }
SHARED const char *apus_error_file(void) { return last.file; }
SHARED const char *apus_error_function(void) { return last.function; }
SHARED int32_t apus_error_line(void) { return last.line; }
SHARED void apus_free(void *result) { free(result); }
