/// Finds OpenBLAS and makes sure that it is the kind that the routines expect: integers of 32 bits,
/// one thread.

#define _GNU_SOURCE
#include "openblas.h"
#include "apus_routines.h"
#include "apus_runtime.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// The names of a function for real and for complex elements, without the letter of the type.
typedef struct function_name {
  const char *real, *complex;
} function_name;

static const function_name names[apus_blas_functions] = {
    [apus_blas_gemm] = {"gemm_", "gemm_"},      [apus_blas_gemv] = {"gemv_", "gemv_"},
    [apus_lapack_gelqf] = {"gelqf_", "gelqf_"}, [apus_lapack_geev] = {"geev_", "geev_"},
    [apus_lapack_gelsd] = {"gelsd_", "gelsd_"}, [apus_lapack_gesdd] = {"gesdd_", "gesdd_"},
    [apus_lapack_getrf] = {"getrf_", "getrf_"}, [apus_lapack_getri] = {"getri_", "getri_"},
    [apus_lapack_getrs] = {"getrs_", "getrs_"}, [apus_lapack_heevd] = {"syevd_", "heevd_"},
    [apus_lapack_potrf] = {"potrf_", "potrf_"}, [apus_lapack_unglq] = {"orglq_", "unglq_"},
};

/// The files that OpenBLAS has been installed as, the likeliest first.
static const char *const file_names[] = {
    "libopenblas.so.0",   "libopenblasp.so.0",  "libopenblaso.so.0", "libopenblas.so",
    "libopenblas.0.dylib", "libopenblas.dylib",
};

/// How a scalar product that gets a count of 32 bits, followed by 32 set bits, ends: of one
/// element, or, where the count has 64 bits and is therefore negative, of none.
static int64_t width_of_integers(void *function) {
  double (*dot)(const void *, const double *, const void *, const double *, const void *);
  memcpy(&dot, &function, sizeof dot);
  const double x[2] = {3, 5}, y[2] = {7, 11};
  const int32_t count[2] = {1, -1}, step[2] = {1, 0};
  double product = dot(count, x, step, y, step);
  return product == 21 ? 0 : apus_routine_wide_integers;
}

int64_t apus_openblas_probe(apus_function_finder find, void *context) {
  void *configuration = find(context, "openblas_get_config");
  if (configuration) {
    const char *(*describe)(void);
    memcpy(&describe, &configuration, sizeof describe);
    const char *text = describe();
    if (text && strstr(text, "USE64BITINT")) return apus_routine_wide_integers;
  }
  void *dot = find(context, "ddot_");
  if (!dot) {
    int is_wide = find(context, "ddot_64_") || find(context, "scipy_ddot_64_");
    return is_wide ? apus_routine_wide_integers : apus_routine_missing_library;
  }
  return width_of_integers(dot);
}

static apus_openblas library;
static pthread_once_t loaded = PTHREAD_ONCE_INIT;

/// Keeps what is wrong, or what the library says about itself.
static void describe(const char *before, const char *what, const char *after) {
  snprintf(library.description, sizeof library.description, "%s%s%s", before, what, after);
}

static void *find_in_file(void *file, const char *name) { return dlsym(file, name); }

/// Opens the file that the environment names, else the first one that there is.
static void *open_library(void) {
  const char *path = apus_environment("APUS_OPENBLAS");
  if (path && *path) return dlopen(path, RTLD_NOW | RTLD_LOCAL);
  for (size_t i = 0; i < sizeof file_names / sizeof *file_names; i += 1) {
    void *file = dlopen(file_names[i], RTLD_NOW | RTLD_LOCAL);
    if (file) return file;
  }
  return NULL;
}

/// Looks up all functions; zero, unless one is missing.
static int64_t find_functions(void *file) {
  for (int element = 0; element < apus_element_kinds; element += 1) {
    int is_complex = element == apus_c32 || element == apus_c64;
    for (int function = 0; function < apus_blas_functions; function += 1) {
      char name[16];
      snprintf(name, sizeof name, "%c%s", "sdcz"[element],
               is_complex ? names[function].complex : names[function].real);
      void *address = dlsym(file, name);
      if (!address) {
        describe("it has no function '", name, "'");
        return apus_routine_missing_library;
      }
      memcpy(&library.functions[element][function], &address, sizeof address);
    }
  }
  return 0;
}

/// Sets the library to one thread and keeps its name.
static void configure(void *file) {
  void *address = dlsym(file, "openblas_set_num_threads");
  if (address) {
    void (*set_threads)(int);
    memcpy(&set_threads, &address, sizeof set_threads);
    set_threads(1);
  }
  const char *text = NULL;
  address = dlsym(file, "openblas_get_config");
  if (address) {
    const char *(*get_text)(void);
    memcpy(&get_text, &address, sizeof get_text);
    text = get_text();
  }
  Dl_info place;
  const char *path = dladdr(address, &place) && place.dli_fname ? place.dli_fname : "";
  describe(text ? text : "a library without a name", *path ? ", " : "", path);
}

static void load(void) {
  void *file = open_library();
  if (!file) {
    library.status = apus_routine_missing_library;
    describe("it is not installed", "", "");
    return;
  }
  library.status = apus_openblas_probe(find_in_file, file);
  if (library.status == apus_routine_wide_integers)
    describe("it takes integers of 64 bits", "", "");
  else if (library.status)
    describe("it has no function 'ddot_'", "", "");
  else
    library.status = find_functions(file);
  if (library.status == 0) configure(file);
}

const apus_openblas *apus_openblas_library(void) {
  pthread_once(&loaded, load);
  return &library;
}

int64_t apus_openblas_status(void) { return apus_openblas_library()->status; }

const char *apus_openblas_description(void) { return apus_openblas_library()->description; }
