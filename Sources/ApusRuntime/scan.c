/// Running sums in the order of the language: blocks of 256 elements are halved again and again, the
/// last sum of a left half is added to all of the right one, and the last sum of a block to all of
/// the next. `scan.inc` holds what is the same for all types of elements.

#include "apus_routines.h"
#include "apus_runtime.h"
#include "scan.h"

#include <pthread.h>
#include <stddef.h>
#include <string.h>

enum { block_count = 256 };

/// What the machine is asked once, since a virtual one takes its time to answer.
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int has_vectors;
static uint64_t streamed_bytes;

static void look_at_machine(void) {
  has_vectors = apus_processor_is_v3();
  streamed_bytes = apus_streamed_bytes();
}

#if defined(__x86_64__)
#include <immintrin.h>
#define HAS_VECTORS 1
#if defined(__clang__)
#define UNROLLED _Pragma("clang loop unroll(full)")
#else
#define UNROLLED _Pragma("GCC unroll 32")
#endif
#define EACH UNROLLED for (int i = 0; i < 8; i++)
#define VECTOR_FUNCTION static __attribute__((target("avx2"), always_inline)) inline

/// The running sums of four numbers. What is added to the others is -0, which changes no bit.
VECTOR_FUNCTION __m256d own_f64(__m256d x) {
  const __m256d none = _mm256_set1_pd(-0.0);
  x = _mm256_add_pd(_mm256_blend_pd(none, _mm256_movedup_pd(x), 0xa), x);
  return _mm256_add_pd(_mm256_blend_pd(none, _mm256_permute4x64_pd(x, 0x55), 0xc), x);
}

/// The last of four numbers in all lanes.
VECTOR_FUNCTION __m256d last_f64(__m256d x) { return _mm256_permute4x64_pd(x, 0xff); }

/// The same of eight numbers.
VECTOR_FUNCTION __m256 own_f32(__m256 x) {
  const __m256 none = _mm256_set1_ps(-0.0f);
  x = _mm256_add_ps(_mm256_blend_ps(none, _mm256_moveldup_ps(x), 0xaa), x);
  x = _mm256_add_ps(_mm256_blend_ps(none, _mm256_permute_ps(x, 0x55), 0xcc), x);
  __m256 middle = _mm256_permute_ps(_mm256_permute2f128_ps(x, x, 0), 0xff);
  return _mm256_add_ps(_mm256_blend_ps(none, middle, 0xf0), x);
}

VECTOR_FUNCTION __m256 last_f32(__m256 x) {
  return _mm256_permute_ps(_mm256_permute2f128_ps(x, x, 0x11), 0xff);
}
#else
#define HAS_VECTORS 0
#endif

#define REAL float
#define COMPONENTS 1
#define VECTOR __m256
#define LANES 8
#define SUFFIXED(name) name##_f32
#define INTRINSIC(name) _mm256_##name##_ps
#include "scan.inc"

#define REAL double
#define COMPONENTS 1
#define VECTOR __m256d
#define LANES 4
#define SUFFIXED(name) name##_f64
#define INTRINSIC(name) _mm256_##name##_pd
#include "scan.inc"

#define REAL float
#define COMPONENTS 2
#define SUFFIXED(name) name##_c32
#include "scan.inc"

#define REAL double
#define COMPONENTS 2
#define SUFFIXED(name) name##_c64
#include "scan.inc"
