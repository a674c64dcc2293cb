/// Numbers as Swift shows them.
///
/// The fewest digits that no neighbouring number has are found by trying; it is messages that are
/// written here. Nothing depends on the program's locale: digits are read as an integer with an
/// exponent, never with a decimal point.

#include "apus_library.h"

#include <stdlib.h>
#include <string.h>

void apus_text_put(apus_text *text, const char *chars, size_t count) {
  if (text->file) {
    fwrite(chars, 1, count, text->file);
    return;
  }
  size_t room = text->capacity - text->count;
  if (count > room) count = room;
  memcpy(text->start + text->count, chars, count);
  text->count += count;
}

void apus_text_put_string(apus_text *text, const char *string) {
  apus_text_put(text, string, strlen(string));
}

void apus_text_put_uint64(apus_text *text, uint64_t value) {
  char digits[20];
  int start = 20;
  do digits[--start] = (char)('0' + value % 10);
  while ((value /= 10) != 0);
  apus_text_put(text, digits + start, (size_t)(20 - start));
}

void apus_text_put_int64(apus_text *text, int64_t value) {
  if (value < 0) apus_text_put(text, "-", 1);
  apus_text_put_uint64(text, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

// MARK: Floating point

/// The kinds of floating-point numbers.
typedef enum kind { kind_half, kind_float, kind_double } kind;

/// A decimal number: its digits without a point, and the power of ten of the first.
typedef struct decimal {
  char digits[20];
  int count;
  int exponent;
} decimal;

/// The positive number that a decimal number is nearest to, in the precision of `kind`; for a half,
/// in double precision.
static double value_of(const decimal *decimal, kind kind) {
  char text[40];
  memcpy(text, decimal->digits, (size_t)decimal->count);
  snprintf(text + decimal->count, sizeof text - (size_t)decimal->count, "e%d",
           decimal->exponent - decimal->count + 1);
  return kind == kind_float ? (double)strtof(text, NULL) : strtod(text, NULL);
}

/// A positive half.
static double half_value(uint16_t bits) {
  int exponent = bits >> 10 & 0x1f;
  double significand = (bits & 0x3ff) + (exponent ? 1024 : 0);
  for (int scale = (exponent ? exponent : 1) - 25; scale != 0; scale += scale < 0 ? 1 : -1)
    significand = scale < 0 ? significand / 2 : significand * 2;
  return significand;
}

/// Whether a decimal number means the positive number that `bits` are.
static int means(const decimal *decimal, kind kind, uint64_t bits, double value) {
  double read = value_of(decimal, kind);
  if (kind != kind_half) return read == value;
  // What is nearer to it than to its neighbours, which halves have in double precision.
  double below = bits == 0 ? 0 : (half_value((uint16_t)(bits - 1)) + value) / 2;
  double above = bits == 0x7bff ? 65520 : (half_value((uint16_t)(bits + 1)) + value) / 2;
  return bits & 1 ? read > below && read < above : read >= below && read <= above;
}

/// The `count` digits nearest to a positive number.
static decimal rounded(double value, int count) {
  char text[40];
  snprintf(text, sizeof text, "%.*e", count - 1, value);
  decimal result = {.count = 0};
  const char *next = text;
  for (; *next && *next != 'e'; next++)
    if (*next >= '0' && *next <= '9' && result.count < count)
      result.digits[result.count++] = *next;
  result.exponent = atoi(next + 1);
  return result;
}

/// The next greater decimal number of as many digits.
static decimal following(decimal number) {
  int place = number.count;
  while (place > 0 && number.digits[place - 1] == '9') number.digits[--place] = '0';
  if (place > 0) {
    number.digits[place - 1] += 1;
  } else {
    number.digits[0] = '1';
    number.exponent += 1;
  }
  return number;
}

/// The fewest digits that mean a positive finite number, the nearest to it among these. Below a power
/// of two neighbours are nearer than above: there the nearest digits may be those of another number,
/// while the next greater ones are not.
static decimal shortest(kind kind, uint64_t bits, double value) {
  const int most = kind == kind_double ? 17 : kind == kind_float ? 9 : 5;
  decimal result = {.count = 0};
  for (int count = 1; count <= most; count++) {
    result = rounded(value, count);
    if (means(&result, kind, bits, value)) break;
    decimal next = following(result);
    if (means(&next, kind, bits, value)) {
      result = next;
      break;
    }
  }
  while (result.count > 1 && result.digits[result.count - 1] == '0') result.count -= 1;
  return result;
}

static void put_zeros(apus_text *text, int count) {
  for (; count > 0; count--) apus_text_put(text, "0", 1);
}

/// Writes a decimal number with a point, or with an exponent.
static void put_decimal(apus_text *text, const decimal *number, int has_exponent) {
  const char *digits = number->digits;
  const int count = number->count, exponent = number->exponent;
  if (has_exponent) {
    apus_text_put(text, digits, 1);
    if (count > 1) {
      apus_text_put(text, ".", 1);
      apus_text_put(text, digits + 1, (size_t)count - 1);
    }
    char power[16];
    int length = snprintf(power, sizeof power, "e%c%02d", exponent < 0 ? '-' : '+',
                          exponent < 0 ? -exponent : exponent);
    apus_text_put(text, power, (size_t)length);
  } else if (exponent < 0) {
    apus_text_put(text, "0.", 2);
    put_zeros(text, -exponent - 1);
    apus_text_put(text, digits, (size_t)count);
  } else {
    const int whole = count < exponent + 1 ? count : exponent + 1;
    apus_text_put(text, digits, (size_t)whole);
    put_zeros(text, exponent + 1 - whole);
    apus_text_put(text, ".", 1);
    if (count > whole) apus_text_put(text, digits + whole, (size_t)(count - whole));
    else apus_text_put(text, "0", 1);
  }
}

/// Writes a number of which sign, bits without sign and value without sign are given.
static void put_number(apus_text *text, kind kind, int is_negative, uint64_t bits, double value) {
  if (value != value) {
    apus_text_put_string(text, "nan");
    return;
  }
  if (is_negative) apus_text_put(text, "-", 1);
  if (value == 0) {
    apus_text_put_string(text, "0.0");
  } else if (value > 1.7976931348623157e308) {
    apus_text_put_string(text, "inf");
  } else if (kind == kind_half && value >= 2048) {
    // Swift shows all digits of these, which are whole numbers.
    apus_text_put_uint64(text, (uint64_t)value);
    apus_text_put_string(text, ".0");
  } else {
    // From here on not all whole numbers are numbers of this kind.
    const double whole = kind == kind_double  ? 9007199254740992.0
                         : kind == kind_float ? 16777216.0
                                              : 65536.0;
    decimal digits = shortest(kind, bits, value);
    put_decimal(text, &digits, digits.exponent < -4 || value > whole);
  }
}

void apus_text_put_double(apus_text *text, double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  const uint64_t sign = (uint64_t)1 << 63;
  put_number(text, kind_double, (bits & sign) != 0, bits & ~sign, value < 0 ? -value : value);
}

void apus_text_put_float(apus_text *text, float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  const uint32_t sign = (uint32_t)1 << 31;
  put_number(text, kind_float, (bits & sign) != 0, bits & ~sign,
             value < 0 ? -(double)value : (double)value);
}

void apus_text_put_half(apus_text *text, uint16_t bits) {
  const uint16_t magnitude = bits & 0x7fff;
  double value = half_value(magnitude);
  if (magnitude == 0x7c00) value = (double)__builtin_inff();
  if (magnitude > 0x7c00) value = (double)__builtin_nanf("");
  put_number(text, kind_half, bits >> 15, magnitude, value);
}

// MARK: Messages

/// The number whose bits are the low ones of a word.
static double double_of(uint64_t word) {
  double value;
  memcpy(&value, &word, 8);
  return value;
}

static float float_of(uint64_t word) {
  uint32_t bits = (uint32_t)word;
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

/// Writes a complex number; what its second part is shown as begins with a sign.
static void put_complex(apus_text *text, char type, const uint64_t *words) {
  char component[40];
  apus_text part = {.start = component, .capacity = sizeof component};
  apus_text_put_value(&part, type, words + 1);
  apus_text_put_value(text, type, words);
  if (part.count > 0 && component[0] != '-') apus_text_put(text, "+", 1);
  apus_text_put(text, component, part.count);
  apus_text_put(text, "i", 1);
}

int apus_text_put_value(apus_text *text, char type, const uint64_t *words) {
  const uint64_t word = words[0];
  switch (type) {
  case 'b': apus_text_put_string(text, word & 1 ? "true" : "false"); break;
  case 'c': apus_text_put_int64(text, (int8_t)word); break;
  case 's': apus_text_put_int64(text, (int16_t)word); break;
  case 'i': apus_text_put_int64(text, (int32_t)word); break;
  case 'l': apus_text_put_int64(text, (int64_t)word); break;
  case 'C': apus_text_put_uint64(text, (uint8_t)word); break;
  case 'S': apus_text_put_uint64(text, (uint16_t)word); break;
  case 'I': apus_text_put_uint64(text, (uint32_t)word); break;
  case 'L': apus_text_put_uint64(text, word); break;
  case 'h': apus_text_put_half(text, (uint16_t)word); break;
  case 'f': apus_text_put_float(text, float_of(word)); break;
  case 'd': apus_text_put_double(text, double_of(word)); break;
  case 'F': put_complex(text, 'f', words); return 2;
  case 'D': put_complex(text, 'd', words); return 2;
  default: break;
  }
  return 1;
}

/// How many words a value of a type has.
static size_t word_count(char type) { return type == 'F' || type == 'D' ? 2 : 1; }

void apus_text_put_message(
    apus_text *text, const char *format, const char *types, const uint64_t *words) {
  const size_t count = strlen(types);
  for (const char *next = format; *next;) {
    const char *open = strchr(next, '{');
    if (!open) {
      apus_text_put_string(text, next);
      return;
    }
    apus_text_put(text, next, (size_t)(open - next));
    size_t number = 0, digits = 0;
    const char *end = open + 1;
    for (; *end >= '0' && *end <= '9' && digits < 4; end++, digits++)
      number = number * 10 + (size_t)(*end - '0');
    if (digits == 0 || *end != '}' || number >= count) {
      apus_text_put(text, "{", 1);
      next = open + 1;
      continue;
    }
    size_t place = 0;
    for (size_t i = 0; i < number; i++) place += word_count(types[i]);
    apus_text_put_value(text, types[number], words + place);
    next = end + 1;
  }
}
