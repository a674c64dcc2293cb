/// The source text of the prelude, for the engine that compiles what a kernel needs of it.
#ifndef APUS_PRELUDE_TEXT_H
#define APUS_PRELUDE_TEXT_H

#include <stddef.h>

/// A file of the prelude.
typedef struct apus_prelude_file {
  const char *name;
  const char *text;
  size_t count;
} apus_prelude_file;

/// All files that have functions.
const apus_prelude_file *apus_prelude_file_table(void);
size_t apus_prelude_file_count(void);

#endif
