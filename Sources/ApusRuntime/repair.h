/// What vector code calls for lanes that are computed apart; see repair.c.
#ifndef APUS_REPAIR_H
#define APUS_REPAIR_H

#include <stdint.h>

void apus_repair_lanes_double_1(
    uint64_t mask, double *results, const double *x, double (*function)(double));
void apus_repair_lanes_double_2(
    uint64_t mask, double *results, const double *x, const double *y,
    double (*function)(double, double));
void apus_repair_lanes_float_1(
    uint64_t mask, float *results, const float *x, float (*function)(float));
void apus_repair_lanes_float_2(
    uint64_t mask, float *results, const float *x, const float *y,
    float (*function)(float, float));

#if defined(__x86_64__)
void apus_repair_double_1_avx(void);
void apus_repair_double_2_avx(void);
void apus_repair_float_1_avx(void);
void apus_repair_float_2_avx(void);
void apus_repair_double_1_sse(void);
void apus_repair_double_2_sse(void);
void apus_repair_float_1_sse(void);
void apus_repair_float_2_sse(void);
#endif

#endif
