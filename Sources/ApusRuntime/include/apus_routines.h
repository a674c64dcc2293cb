/// Routines on whole arrays, as the IR's `routine` instruction calls them.
#ifndef APUS_ROUTINES_H
#define APUS_ROUTINES_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A routine: the arrays among its operands in their order, and the bits of the numbers in theirs.
/// Returns zero, a positive status of LAPACK, or an `apus_routine_failure`.
typedef int64_t (*apus_routine)(void *const *arrays, const uint64_t *numbers);

/// Why a routine did not run.
enum apus_routine_failure {
  apus_routine_missing_library = -1,
  apus_routine_wide_integers = -2,
  apus_routine_too_large = -3,
  apus_routine_no_memory = -4,
  apus_routine_not_finite = -5,
};

/// The address of the routine of this name, such as `apus_gemm_f64`; NULL if unknown.
void *apus_routine_lookup(const char *symbol);

/// How many work arrays the running routines hold at this moment, for tests.
int64_t apus_routine_work_arrays(void);

/// Loads OpenBLAS, if that was not done, and sets it to one thread. Returns zero,
/// `apus_routine_missing_library` or `apus_routine_wide_integers`.
int64_t apus_openblas_status(void);
/// What was found: the library's own words about itself, or what is wrong.
const char *apus_openblas_description(void);

/// Where the functions of a library come from: the address of one, or NULL.
typedef void *(*apus_function_finder)(void *context, const char *name);
/// Whether the functions work on integers of 32 bits: zero, `apus_routine_missing_library` or
/// `apus_routine_wide_integers`.
int64_t apus_openblas_probe(apus_function_finder find, void *context);

#ifdef __cplusplus
}
#endif
#endif
