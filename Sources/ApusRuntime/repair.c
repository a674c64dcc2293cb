/// The lanes of vectors for which the common case of an elementary function does not do.
///
/// Vector code calls these in the middle of a loop, with all of its registers in use; so they
/// preserve all of them, as LLVM's convention `preserve_all` says: `apus_repair_…` saves what C
/// functions may change, and calls the C function, which takes one lane after the other.

#include "repair.h"

#include <stdint.h>

typedef double double_one(double);
typedef double double_two(double, double);
typedef float float_one(float);
typedef float float_two(float, float);

void apus_repair_lanes_double_1(
    uint64_t mask, double *results, const double *x, double_one *function) {
  for (; mask != 0; mask &= mask - 1) {
    const int lane = __builtin_ctzll(mask);
    results[lane] = function(x[lane]);
  }
}

void apus_repair_lanes_double_2(
    uint64_t mask, double *results, const double *x, const double *y, double_two *function) {
  for (; mask != 0; mask &= mask - 1) {
    const int lane = __builtin_ctzll(mask);
    results[lane] = function(x[lane], y[lane]);
  }
}

void apus_repair_lanes_float_1(
    uint64_t mask, float *results, const float *x, float_one *function) {
  for (; mask != 0; mask &= mask - 1) {
    const int lane = __builtin_ctzll(mask);
    results[lane] = function(x[lane]);
  }
}

void apus_repair_lanes_float_2(
    uint64_t mask, float *results, const float *x, const float *y, float_two *function) {
  for (; mask != 0; mask &= mask - 1) {
    const int lane = __builtin_ctzll(mask);
    results[lane] = function(x[lane], y[lane]);
  }
}

#if defined(__x86_64__)

/// The registers for vectors, saved or restored by `move` at distances of `size` bytes.
#define SAVE(move, register, size, n) #move " %" #register #n ", " #size "*" #n "(%rsp)\n"
#define RESTORE(move, register, size, n) #move " " #size "*" #n "(%rsp), %" #register #n "\n"
#define ALL(what, move, register, size)                                             \
  what(move, register, size, 0) what(move, register, size, 1)                       \
  what(move, register, size, 2) what(move, register, size, 3)                       \
  what(move, register, size, 4) what(move, register, size, 5)                       \
  what(move, register, size, 6) what(move, register, size, 7)                       \
  what(move, register, size, 8) what(move, register, size, 9)                       \
  what(move, register, size, 10) what(move, register, size, 11)                     \
  what(move, register, size, 12) what(move, register, size, 13)                     \
  what(move, register, size, 14) what(move, register, size, 15)

/// `name` calls `target` with the arguments that it was given, all registers preserved but r11.
/// `enter` is what follows the saving.
#define PRESERVING(name, target, move, register, size, enter)                       \
  __asm__(                                                                          \
      ".text\n.p2align 4\n.globl " #name "\n.hidden " #name "\n"                    \
      ".type " #name ", @function\n" #name ":\n.cfi_startproc\n"                    \
      "pushq %rbp\n.cfi_def_cfa_offset 16\n.cfi_offset %rbp, -16\n"                 \
      "movq %rsp, %rbp\n.cfi_def_cfa_register %rbp\n"                               \
      "pushq %rax\npushq %rcx\npushq %rdx\npushq %rsi\n"                            \
      "pushq %rdi\npushq %r8\npushq %r9\npushq %r10\n"                              \
      "subq $512, %rsp\nandq $-32, %rsp\n" ALL(SAVE, move, register, size)          \
      enter "call " #target "@PLT\n" ALL(RESTORE, move, register, size)                   \
      "leaq -64(%rbp), %rsp\n"                                                      \
      "popq %r10\npopq %r9\npopq %r8\npopq %rdi\n"                                  \
      "popq %rsi\npopq %rdx\npopq %rcx\npopq %rax\n"                                \
      "popq %rbp\n.cfi_def_cfa %rsp, 8\nret\n.cfi_endproc\n"                        \
      ".size " #name ", .-" #name "\n")

/// The function called is built for processors without AVX; its instructions are slow on many that have
/// it while the upper halves of the registers are in use.
#define BOTH_WIDTHS(kind)                                                           \
  PRESERVING(                                                                       \
      apus_repair_##kind##_avx, apus_repair_lanes_##kind, vmovups, ymm, 32,         \
      "vzeroupper\n");                                                              \
  PRESERVING(apus_repair_##kind##_sse, apus_repair_lanes_##kind, movups, xmm, 16, "")

BOTH_WIDTHS(double_1);
BOTH_WIDTHS(double_2);
BOTH_WIDTHS(float_1);
BOTH_WIDTHS(float_2);

#endif
