/// The constant tables of the elementary functions.
///
/// `tables.py` writes them. Row numbers are taken modulo the number of rows.
#ifndef APUS_TABLES_H
#define APUS_TABLES_H

#include <stdint.h>

enum { apus_row_count = 2048, apus_long_row_count = 4096 };

/// A row of two numbers.
typedef struct apus_pair {
  double first;
  double second;
} apus_pair;

/// A row of two numbers of half the size.
typedef struct apus_float_pair {
  float first;
  float second;
} apus_float_pair;

/// What `erfDouble` and `erfcDouble` have for each 256th.
extern const apus_pair apus_table_erfRow[apus_row_count];
extern const apus_pair apus_table_erfcRow[apus_row_count];

/// What `erfcFloat` has for each 256th.
extern const apus_float_pair apus_table_erfcFloatRow[apus_long_row_count];

/// What `tanhDouble` has for each 64th.
extern const apus_pair apus_table_tanhRow[apus_row_count];

/// What `logaddexpDouble` has for each 64th, and `logaddexpFloat` for each 128th.
extern const apus_pair apus_table_logaddexpRow[apus_long_row_count];
extern const apus_float_pair apus_table_logaddexpFloatRow[apus_long_row_count];

static inline const apus_pair *apus_table_erf(void) { return apus_table_erfRow; }
static inline const apus_pair *apus_table_erfc(void) { return apus_table_erfcRow; }
static inline const apus_float_pair *apus_table_erfcFloat(void) { return apus_table_erfcFloatRow; }
static inline const apus_pair *apus_table_tanh(void) { return apus_table_tanhRow; }
static inline const apus_pair *apus_table_logaddexp(void) { return apus_table_logaddexpRow; }
static inline const apus_float_pair *apus_table_logaddexpFloat(void) {
  return apus_table_logaddexpFloatRow;
}

#endif
