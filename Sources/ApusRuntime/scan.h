/// Running sums, for each type of elements.
#ifndef APUS_SCAN_H
#define APUS_SCAN_H

#include <stdint.h>

int64_t apus_scan_f32(void *const *arrays, const uint64_t *numbers);
int64_t apus_scan_f64(void *const *arrays, const uint64_t *numbers);
int64_t apus_scan_c32(void *const *arrays, const uint64_t *numbers);
int64_t apus_scan_c64(void *const *arrays, const uint64_t *numbers);

#endif
