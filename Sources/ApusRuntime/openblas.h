/// OpenBLAS, found when it is first needed. Its functions are called by the conventions of Fortran.
#ifndef APUS_OPENBLAS_H
#define APUS_OPENBLAS_H

#include <stdint.h>

/// The four types of elements: float, double, and complex numbers of these.
enum { apus_f32, apus_f64, apus_c32, apus_c64, apus_element_kinds };

/// The functions that are used, for each type of elements.
enum {
  apus_blas_gemm,
  apus_blas_gemv,
  apus_lapack_gelqf,
  apus_lapack_geev,
  apus_lapack_gelsd,
  apus_lapack_gesdd,
  apus_lapack_getrf,
  apus_lapack_getri,
  apus_lapack_getrs,
  apus_lapack_heevd,
  apus_lapack_potrf,
  apus_lapack_unglq,
  apus_blas_functions
};

typedef void (*apus_any_function)(void);

/// What the library gives; only valid when the status is zero.
typedef struct apus_openblas {
  int64_t status;
  apus_any_function functions[apus_element_kinds][apus_blas_functions];
  char description[256];
} apus_openblas;

/// The library, loaded by the first call.
const apus_openblas *apus_openblas_library(void);

#endif
