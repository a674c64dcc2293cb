/// The files of the prelude, embedded as they are: a new file needs two lines here.

#include "apus_prelude_text.h"

static const char exponentials[] = {
#embed "../ApusPrelude/Exponentials.swift"
};

#define FILE(name, text) {name, text, sizeof text}

const apus_prelude_file apus_prelude_files[] = {
    FILE("Exponentials.swift", exponentials),
};

const size_t apus_prelude_file_count =
    sizeof apus_prelude_files / sizeof *apus_prelude_files;
