/// The files that libraries are compiled with, embedded as they are: a new one needs two lines here,
/// and one in `EmbeddedRuntime.swift`, which says when it is needed.

#include "apus_library.h"

static const char apus_runtime_h[] = {
#embed "../ApusRuntime/include/apus_runtime.h"
};

static const char apus_routines_h[] = {
#embed "../ApusRuntime/include/apus_routines.h"
};

static const char fork_h[] = {
#embed "../ApusRuntime/fork.h"
};

static const char half_h[] = {
#embed "../ApusRuntime/half.h"
};

static const char openblas_h[] = {
#embed "../ApusRuntime/openblas.h"
};

static const char repair_h[] = {
#embed "../ApusRuntime/repair.h"
};

static const char routines_inc[] = {
#embed "../ApusRuntime/routines.inc"
};

static const char scan_h[] = {
#embed "../ApusRuntime/scan.h"
};

static const char scan_inc[] = {
#embed "../ApusRuntime/scan.inc"
};

static const char arena_c[] = {
#embed "../ApusRuntime/arena.c"
};

static const char deadline_c[] = {
#embed "../ApusRuntime/deadline.c"
};

static const char environment_c[] = {
#embed "../ApusRuntime/environment.c"
};

static const char fork_c[] = {
#embed "../ApusRuntime/fork.c"
};

static const char half_c[] = {
#embed "../ApusRuntime/half.c"
};

static const char openblas_c[] = {
#embed "../ApusRuntime/openblas.c"
};

static const char processor_c[] = {
#embed "../ApusRuntime/processor.c"
};

static const char repair_c[] = {
#embed "../ApusRuntime/repair.c"
};

static const char routines_c[] = {
#embed "../ApusRuntime/routines.c"
};

static const char scan_c[] = {
#embed "../ApusRuntime/scan.c"
};

static const char stack_c[] = {
#embed "../ApusRuntime/stack.c"
};

static const char library_header[] = {
#embed "include/apus_library.h"
};

static const char errors_c[] = {
#embed "errors.c"
};

static const char library_c[] = {
#embed "library.c"
};

static const char numbers_c[] = {
#embed "numbers.c"
};

#define EMBEDDED(name, text) {name, text, sizeof text}

static const apus_embedded_file files[] = {
    EMBEDDED("apus_runtime.h", apus_runtime_h),
    EMBEDDED("apus_routines.h", apus_routines_h),
    EMBEDDED("fork.h", fork_h),
    EMBEDDED("half.h", half_h),
    EMBEDDED("openblas.h", openblas_h),
    EMBEDDED("repair.h", repair_h),
    EMBEDDED("routines.inc", routines_inc),
    EMBEDDED("scan.h", scan_h),
    EMBEDDED("scan.inc", scan_inc),
    EMBEDDED("arena.c", arena_c),
    EMBEDDED("deadline.c", deadline_c),
    EMBEDDED("environment.c", environment_c),
    EMBEDDED("fork.c", fork_c),
    EMBEDDED("half.c", half_c),
    EMBEDDED("openblas.c", openblas_c),
    EMBEDDED("processor.c", processor_c),
    EMBEDDED("repair.c", repair_c),
    EMBEDDED("routines.c", routines_c),
    EMBEDDED("scan.c", scan_c),
    EMBEDDED("stack.c", stack_c),
    EMBEDDED("apus_library.h", library_header),
    EMBEDDED("errors.c", errors_c),
    EMBEDDED("library.c", library_c),
    EMBEDDED("numbers.c", numbers_c),
};

const apus_embedded_file *apus_embedded_file_table(void) { return files; }

size_t apus_embedded_file_count(void) { return sizeof files / sizeof *files; }
