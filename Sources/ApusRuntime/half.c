/// Conversions between half precision and others, for processors that have no instruction for
/// them. They round once, to nearest, ties to even.

#include "half.h"

#include <stdint.h>
#include <string.h>

/// The bits of the half nearest to a number: sign, then `significand * 2^exponent`.
///
/// - Requires: the significand is zero or has its highest bit set.
static uint16_t round_to_half(uint16_t sign, uint64_t significand, int exponent) {
  if (significand == 0) return sign;
  // The value is 1.f * 2^scale; a half has 10 bits of f, fewer below 2^-14.
  int scale = exponent + 63;
  if (scale > 15) return sign | 0x7c00;
  int dropped = scale >= -14 ? 53 : 53 + (-14 - scale);
  if (dropped > 64) return sign;
  uint64_t kept = dropped == 64 ? 0 : significand >> dropped;
  uint64_t rest = dropped == 64 ? significand : significand << (64 - dropped);
  uint64_t middle = (uint64_t)1 << 63;
  if (rest > middle || (rest == middle && (kept & 1))) kept += 1;
  // The leading bit of `kept` adds one to the exponent field; so does a carry out of it.
  uint64_t field = scale >= -14 ? (uint64_t)(scale + 14) << 10 : 0;
  return sign | (uint16_t)(field + kept);
}

static uint16_t half_from_double(double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  uint16_t sign = (uint16_t)(bits >> 48 & 0x8000);
  int field = (int)(bits >> 52 & 0x7ff);
  uint64_t fraction = bits & (((uint64_t)1 << 52) - 1);
  if (field == 0x7ff) return sign | 0x7c00 | (fraction ? 0x200 | (uint16_t)(fraction >> 42) : 0);
  // Subnormal doubles are far below half the smallest half.
  if (field == 0) return sign;
  return round_to_half(sign, (fraction | (uint64_t)1 << 52) << 11, field - 1023 - 63);
}

static float float_from_half(uint16_t half) {
  uint32_t sign = (uint32_t)(half & 0x8000) << 16, field = half >> 10 & 0x1f;
  uint32_t fraction = half & 0x3ff, bits;
  if (field == 0x1f) {
    bits = sign | 0x7f800000 | fraction << 13 | (fraction ? 0x400000 : 0);
  } else if (field == 0) {
    float magnitude = (float)fraction * 0x1p-24f;
    return sign ? -magnitude : magnitude;
  } else {
    bits = sign | (field + 112) << 23 | fraction << 13;
  }
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

_Float16 apus_truncdfhf2(double value) {
  uint16_t bits = half_from_double(value);
  _Float16 half;
  memcpy(&half, &bits, 2);
  return half;
}

_Float16 apus_truncsfhf2(float value) { return apus_truncdfhf2((double)value); }

float apus_extendhfsf2(_Float16 half) {
  uint16_t bits;
  memcpy(&bits, &half, 2);
  return float_from_half(bits);
}
