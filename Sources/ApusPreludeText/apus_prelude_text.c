/// The files of the prelude, embedded as they are: a new file needs two lines here.

#include "apus_prelude_text.h"

static const char exponentials[] = {
#embed "../ApusPrelude/Exponentials.swift"
};

#define FILE(name, text) {name, text, sizeof text}

static const apus_prelude_file files[] = {
    FILE("Exponentials.swift", exponentials),
};

const apus_prelude_file *apus_prelude_file_table(void) { return files; }

size_t apus_prelude_file_count(void) { return sizeof files / sizeof *files; }
