// The logarithms of Doubles: log, log2, log10, and log as a sum of two numbers.
//
// Method: `x = 2^k · m`, `m` from √½ to √2, `f = m − 1`, `s = f / (m + 1)`; then
// `log m = 2 atanh s = f + s · (R − f)` with `R = s² · P(s²)`, as in FreeBSD's `e_log.c` (Sun, 1993):
// `f` is exact, and only the second term needs a polynomial. Division costs vectors little here.

/// A positive normal number as `2^k · m`, with `m` from √½ to √2.
///
/// The bits of √½ are subtracted, so that the carry out of the mantissa decides between the two
/// binades. The exponent becomes a number by way of the last bits of 2^52.
func logReductionDouble(_ x: Double) -> (k: Double, m: Double) {
  let offset = x.bitPattern &- 0x3fe6_a09e_667f_3bcd
  let m = Double(bitPattern: x.bitPattern &- (offset & 0xfff0_0000_0000_0000))
  let shifted = Double(bitPattern: (offset &>> 52) ^ 0x4330_0000_0000_0800)
  return (shifted - 0x1.0000000000800p52, m)
}

/// `(log((1 + s) / (1 − s)) − 2s) / s³` for `z = s²`, `|s| ≤ 3 − 2·√2`: minimax, such that the
/// logarithm is right to 2^-59.4. Evaluated by pairs, for a short chain.
func logTailDouble(_ z: Double) -> Double {
  let z2 = z * z
  let p01 = 0x1.5555555555592p-1.addingProduct(0x1.999999997ff1ap-2, z)
  let p23 = 0x1.24924941e1434p-2.addingProduct(0x1.c71c52145f608p-3, z)
  let p45 = 0x1.74663ceb1c0e6p-3.addingProduct(0x1.39a1e8ed893f4p-3, z)
  let p46 = p45.addingProduct(0x1.2f03b9c281033p-3, z2)
  return p01.addingProduct(p23, z2).addingProduct(p46, z2 * z2)
}

/// The natural logarithm of `2^k · m` as `hi + (rest + s · w)`, where `hi` has most of it.
func logTermsDouble(_ k: Double, _ m: Double) -> (hi: Double, rest: Double, s: Double, w: Double) {
  let ln2High = 0x1.62e42fefa3800p-1
  let ln2Low = 0x1.ef35793c76730p-45
  let f = m - 1
  let s = f / (m + 1)
  let hi = f.addingProduct(k, ln2High)
  let rest = (f + (-hi).addingProduct(k, ln2High)).addingProduct(k, ln2Low)
  let z = s * s
  return (hi, rest, s, (-f).addingProduct(z, logTailDouble(z)))
}

/// The natural logarithm as `hi + lo`; see `logTermsDouble`.
func logOfPartsDouble(_ k: Double, _ m: Double) -> (hi: Double, lo: Double) {
  let (hi, rest, s, w) = logTermsDouble(k, m)
  return (hi, rest.addingProduct(s, w))
}

/// Whether `x` is not positive and normal. Above the largest number the sum of the bits wraps around.
func isNotNormalDouble(_ x: Double) -> Bool {
  return Int64(bitPattern: x.bitPattern &+ 0x0010_0000_0000_0000) < 0x0020_0000_0000_0000
}

/// The natural logarithm of `x`.
///
/// See the top of the file; `k · ln 2` is added in two parts. Error: below 0.96 ULP (0.90 seen).
package func logDouble(_ x: Double) -> Double {
  let (k, m) = logReductionDouble(x)
  let (hi, lo) = logOfPartsDouble(k, m)
  let y = hi + lo
  if isNotNormalDouble(x) { return logOfUnusualDouble(x) }
  return y
}

/// `log` of what is not positive and normal.
func logOfUnusualDouble(_ x: Double) -> Double {
  if x == 0 { return -Double.infinity }
  if x < 0 { return Double.nan }
  if !(x < Double.infinity) { return x }
  let (k, m) = logReductionDouble(x * 0x1p54)
  let (hi, lo) = logOfPartsDouble(k - 54, m)
  return hi + lo
}

/// The logarithm of `x` to base 2; exact for powers of two.
///
/// As `log`, with a polynomial of its own. Error: below 0.96 ULP.
package func log2Double(_ x: Double) -> Double {
  let (k, m) = logReductionDouble(x)
  let y = log2OfPartsDouble(k, m)
  if isNotNormalDouble(x) { return log2OfUnusualDouble(x) }
  return y
}

/// The logarithm of `2^k · m` to base 2.
///
/// `−f²/2` is taken out of the tail as well, for the tail's error. `k` needs no care: the sum is at
/// least 1/2, what is added to it at most that.
func log2OfPartsDouble(_ k: Double, _ m: Double) -> Double {
  let f = m - 1
  let s = f / (m + 1)
  let z = s * s
  let z2 = z * z
  let p01 = 0x1.ec709dc3a0455p-1.addingProduct(0x1.2776c50ee73d7p-1, z)
  let p23 = 0x1.a61762d1f76d6p-2.addingProduct(0x1.484afcf9da19bp-2, z)
  let p45 = 0x1.0ca11dcdd7defp-2.addingProduct(0x1.c479d7bd2b0bbp-3, z)
  let p46 = p45.addingProduct(0x1.b528751687473p-3, z2)
  let p = p01.addingProduct(p23, z2).addingProduct(p46, z2 * z2)
  let half = f * 0x1.71547652b82fep-1
  let w = 0x1.777d0ffda0d24p-55.addingProduct(half, f).addingProduct(z, p)
  let tail = (s * w).addingProduct(-half, f)
  return k + tail.addingProduct(f, 0x1.71547652b82fep0)
}

/// `log2` of what is not positive and normal.
func log2OfUnusualDouble(_ x: Double) -> Double {
  if x == 0 { return -Double.infinity }
  if x < 0 { return Double.nan }
  if !(x < Double.infinity) { return x }
  let (k, m) = logReductionDouble(x * 0x1p54)
  return log2OfPartsDouble(k - 54, m)
}

/// The logarithm of `x` to base 10.
///
/// As `log2`; `k · log10(2)` and `f / ln 10` are taken in two parts. Error: below 0.98 ULP.
package func log10Double(_ x: Double) -> Double {
  let (k, m) = logReductionDouble(x)
  let y = log10OfPartsDouble(k, m)
  if isNotNormalDouble(x) { return log10OfUnusualDouble(x) }
  return y
}

/// The logarithm of `2^k · m` to base 10.
func log10OfPartsDouble(_ k: Double, _ m: Double) -> Double {
  let f = m - 1
  let s = f / (m + 1)
  let z = s * s
  let z2 = z * z
  let p01 = 0x1.287a7636f4394p-2.addingProduct(0x1.63c627750e9e8p-3, z)
  let p23 = 0x1.fc3fa6483a3d5p-4.addingProduct(0x1.8b4dd7522efc6p-4, z)
  let p45 = 0x1.43764986c7a83p-4.addingProduct(0x1.106a678fd7668p-4, z)
  let p46 = p45.addingProduct(0x1.07374b4fa6c9fp-4, z2)
  let p = p01.addingProduct(p23, z2).addingProduct(p46, z2 * z2)
  let lead = f * 0x1.bcb7b1526e50ep-2
  let leadLow = (-lead).addingProduct(f, 0x1.bcb7b1526e50ep-2)
  let high = k * 0x1.34413509f7800p-2
  let sum = high + lead
  let rest = ((lead - (sum - high)) + leadLow).addingProduct(k, 0x1.fef311f12b358p-46)
  let half = 0.5 * f
  let w = 0x1.95355baaafad3p-56.addingProduct(half, lead).addingProduct(z, p)
  return sum + rest.addingProduct(-half, lead).addingProduct(s, w)
}

/// `log10` of what is not positive and normal.
func log10OfUnusualDouble(_ x: Double) -> Double {
  if x == 0 { return -Double.infinity }
  if x < 0 { return Double.nan }
  if !(x < Double.infinity) { return x }
  let (k, m) = logReductionDouble(x * 0x1p54)
  return log10OfPartsDouble(k - 54, m)
}

/// `log(x)` for a positive normal `x` as the unevaluated sum `hi + lo`.
///
/// The error is below 2^-64.3 of the result everywhere, also next to 1, and mostly below 2^-67.
/// `hi` is the sum rounded to the nearest, `|lo| ≤ ½ ulp(hi)`. `x = 1` gives 0 and 0.
func logPairDouble(_ x: Double) -> (hi: Double, lo: Double) {
  let (k, m) = logReductionDouble(x)
  return logPairOfPartsDouble(k, m)
}

/// `log(2^k · m)` as the unevaluated sum `hi + lo`, `|lo| ≤ ½ ulp(hi)`.
func logPairOfPartsDouble(_ k: Double, _ m: Double) -> (hi: Double, lo: Double) {
  let (sum, low, _) = logSumDouble(k, m)
  let hi = sum + low
  return (hi, low - (hi - sum))
}

/// `log(2^k · m)` as the unevaluated sum `sum + low`, with `m` from √½ to √2, and `low` below 2^-51 of
/// the sum; and an estimate of the logarithm to base 2, right to 2^-18, that is known earlier.
///
/// With `f = m − 1` and `s = f / (2 + f)` carried to about 100 bits,
/// `log(1 + f) = 2s + s³ · (2/3 + s² · Q(s²))`; the quotient, s³, the constant 2/3 and the sums are
/// in pairs, the polynomial Q (minimax, right to 2^-66.3) in single numbers. Products are summed in
/// the order in which their factors become known. The error is below 2^-64.3 of the result.
func logSumDouble(_ k: Double, _ m: Double) -> (sum: Double, low: Double, estimate: Double) {
  let f = m - 1
  let d = m + 1
  let s = f / d
  let sLow = f.addingProduct(-s, d).addingProduct(-s, f - (d - 2)) * (1 / d)
  let z = s * s
  let zLow = (-z).addingProduct(s, s).addingProduct(s + s, sLow)
  let cube = s * z
  let cubeLow = (-cube).addingProduct(s, z).addingProduct(s, zLow).addingProduct(sLow, z)

  let z2 = z * z
  let q01 = 0x1.9999999999b30p-2.addingProduct(0x1.2492492457d6cp-2, z)
  let q23 = 0x1.c71c722d6365ap-3.addingProduct(0x1.745ce9e50d8e5p-3, z)
  let q45 = 0x1.3b1eeba115a0fp-3.addingProduct(0x1.0f7ff5314075fp-3, z)
  let q46 = q45.addingProduct(0x1.0e42340f89347p-3, z2)
  let q = q01.addingProduct(q23, z2).addingProduct(q46, z2 * z2)

  // p = 2/3 + z · q, v = s³ · p
  let p = 0x1.5555555555555p-1.addingProduct(z, q)
  let pLow = (0x1.5555555555555p-1 - p).addingProduct(z, q)
  let pRest = 0x1.5555555555555p-55.addingProduct(zLow, q)
  let v = cube * p
  let vRest = (-v).addingProduct(cube, p) + (cube * pRest).addingProduct(cubeLow, p)
  let vLow = vRest.addingProduct(cube, pLow)

  let twice = s + s
  let multiple = k * 0x1.62e42fefa39efp-1
  let multipleLow = (-multiple).addingProduct(k, 0x1.62e42fefa39efp-1)
    .addingProduct(k, 0x1.abc9e3b39803fp-56)
  let first = multiple + twice
  let firstLow = (twice - (first - multiple)).addingProduct(2, sLow)
  let sum = first + v
  let low = ((v - (sum - first)) + (firstLow + multipleLow)) + vLow
  let binary = k.addingProduct(s, 0x1.71547652b82fep1)
  return (sum, low, binary.addingProduct(cube, 0x1.ec709dp-1.addingProduct(z, 0x1.27ap-1)))
}
