/// The constant tables of the elementary functions.
///
/// `tables.py` writes them. Row numbers are taken modulo the number of rows.
#ifndef APUS_TABLES_H
#define APUS_TABLES_H

#include <stdint.h>

enum { apus_erf_row_count = 2048 };

/// A row of two numbers.
typedef struct apus_pair {
  double first;
  double second;
} apus_pair;

/// What `erfDouble` and `erfcDouble` have for each 256th.
extern const apus_pair apus_table_erfRow[apus_erf_row_count];
extern const apus_pair apus_table_erfcRow[apus_erf_row_count];

static inline const apus_pair *apus_table_erf(void) { return apus_table_erfRow; }
static inline const apus_pair *apus_table_erfc(void) { return apus_table_erfcRow; }

#endif
