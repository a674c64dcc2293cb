// The logarithms of Floats: log, log2, log10. The method is that of `Logarithms.swift`.

/// A positive normal number as `2^k · m`, with `m` from √½ to √2.
func logReductionFloat(_ x: Float) -> (k: Float, m: Float) {
  let offset = x.bitPattern &- 0x3f35_04f3
  let m = Float(bitPattern: x.bitPattern &- (offset & 0xff80_0000))
  let shifted = Float(bitPattern: (offset &>> 23) ^ 0x4b00_0100)
  return (shifted - 0x1.000200p23, m)
}

/// `(log((1 + s) / (1 − s)) − 2s) / s` for `z = s²`, `|s| ≤ 3 − 2·√2`: minimax, such that the
/// logarithm is right to 2^-30.2; plus `start`.
func logTailFloat(_ z: Float, _ start: Float) -> Float {
  let p = Float(0x1.55557ap-1).addingProduct(
    z, Float(0x1.995ed6p-2).addingProduct(z, 0x1.31e080p-2))
  return start.addingProduct(z, p)
}

/// The natural logarithm of `2^k · m` as `hi + lo`, not normalised: `lo` is the last summand.
///
/// The nearest Float to ln 2 is right to 2^-29.4, so that it needs no second part.
func logOfPartsFloat(_ k: Float, _ m: Float) -> (hi: Float, lo: Float) {
  let ln2: Float = 0x1.62e430p-1
  let f = m - 1
  let s = f / (m + 1)
  let half = 0.5 * f
  let hi = f.addingProduct(k, ln2)
  let rest = f + (-hi).addingProduct(k, ln2)
  let w = logTailFloat(s * s, half * f)
  return (hi, rest.addingProduct(-half, f).addingProduct(s, w))
}

/// The natural logarithm of `x`.
///
/// See `logDouble`. Error: below 0.9 ULP.
package func logFloat(_ x: Float) -> Float {
  let (k, m) = logReductionFloat(x)
  let (hi, lo) = logOfPartsFloat(k, m)
  let y = hi + lo
  if x < 0x1p-126 || !(x < Float.infinity) { return logOfUnusualFloat(x) }
  return y
}

/// `log` of what is not positive and normal.
func logOfUnusualFloat(_ x: Float) -> Float {
  if x == 0 { return -Float.infinity }
  if x < 0 { return Float.nan }
  if !(x < Float.infinity) { return x }
  let (k, m) = logReductionFloat(x * 0x1p24)
  let (hi, lo) = logOfPartsFloat(k - 24, m)
  return hi + lo
}

/// `log(m)` times `factor + factorLow`, plus `high` (exact) and `low`; `m` is from √½ to √2.
func logOfMantissaFloat(
  _ m: Float, _ factor: Float, _ factorLow: Float, _ high: Float, _ low: Float
) -> Float {
  let f = m - 1
  let s = f / (m + 1)
  let half = 0.5 * f
  let lead = f.addingProduct(-half, f)
  let leadLow = (f - lead).addingProduct(-half, f)
  let w = logTailFloat(s * s, half * f)
  let sum = high.addingProduct(lead, factor)
  let sumLow = (low + (high - sum).addingProduct(lead, factor)).addingProduct(lead, factorLow)
  return sum + sumLow.addingProduct(leadLow.addingProduct(s, w), factor)
}

/// The logarithm of `x` to base 2; exact for powers of two.
///
/// See `log2Double`. Error: below 0.6 ULP.
package func log2Float(_ x: Float) -> Float {
  let (k, m) = logReductionFloat(x)
  let y = logOfMantissaFloat(m, 0x1.715476p0, 0x1.4ae0c0p-26, k, 0)
  if x < 0x1p-126 || !(x < Float.infinity) { return log2OfUnusualFloat(x) }
  return y
}

/// `log2` of what is not positive and normal.
func log2OfUnusualFloat(_ x: Float) -> Float {
  if x == 0 { return -Float.infinity }
  if x < 0 { return Float.nan }
  if !(x < Float.infinity) { return x }
  let (k, m) = logReductionFloat(x * 0x1p24)
  return logOfMantissaFloat(m, 0x1.715476p0, 0x1.4ae0c0p-26, k - 24, 0)
}

/// The logarithm of `x` to base 10.
///
/// See `log10Double`. Error: below 0.6 ULP.
package func log10Float(_ x: Float) -> Float {
  let (k, m) = logReductionFloat(x)
  let y = log10OfPartsFloat(k, m)
  if x < 0x1p-126 || !(x < Float.infinity) { return log10OfUnusualFloat(x) }
  return y
}

/// The logarithm of `2^k · m` to base 10.
func log10OfPartsFloat(_ k: Float, _ m: Float) -> Float {
  return logOfMantissaFloat(
    m, 0x1.bcb7b2p-2, -0x1.5b235ep-27, k * 0x1.3442p-2, k * -0x1.95ec10p-19)
}

/// `log10` of what is not positive and normal.
func log10OfUnusualFloat(_ x: Float) -> Float {
  if x == 0 { return -Float.infinity }
  if x < 0 { return Float.nan }
  if !(x < Float.infinity) { return x }
  let (k, m) = logReductionFloat(x * 0x1p24)
  return log10OfPartsFloat(k - 24, m)
}
