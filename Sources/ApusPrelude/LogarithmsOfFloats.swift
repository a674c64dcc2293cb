// The logarithms of Floats: log, log2, log10. The method is that of `Logarithms.swift`.

/// A positive normal number as `2^(scaled / 2^23) · m`, with `m` from √½ to √2.
///
/// The exponent stays where it is in the bits; as a number it is 2^23 times as large.
func logReductionFloat(_ x: Float) -> (scaled: Float, m: Float) {
  let offset = x.bitPattern &- 0x3f35_04f3
  let exponent = offset & 0xff80_0000
  let m = Float(bitPattern: x.bitPattern &- exponent)
  return (Float(Int32(bitPattern: exponent)), m)
}

/// The natural logarithm of `2^(scaled / 2^23) · m` as `hi + (rest + s · w)`, where `hi` has most of it.
///
/// The nearest Float to ln 2 is right to 2^-29.4, so that it needs no second part. The minimax
/// polynomial is right to 2^-30.2.
func logTermsFloat(_ scaled: Float, _ m: Float) -> (hi: Float, rest: Float, s: Float, w: Float) {
  let ln2: Float = 0x1.62e430p-24
  let f = m - 1
  let s = f / (m + 1)
  let hi = f.addingProduct(scaled, ln2)
  let rest = f + (-hi).addingProduct(scaled, ln2)
  let z = s * s
  let p12 = Float(0x1.995ed6p-2).addingProduct(z, 0x1.31e080p-2)
  let p = Float(0x1.55557ap-1).addingProduct(z, p12)
  return (hi, rest, s, (-f).addingProduct(z, p))
}

/// The natural logarithm as `hi + lo`; see `logTermsFloat`.
func logOfPartsFloat(_ scaled: Float, _ m: Float) -> (hi: Float, lo: Float) {
  let (hi, rest, s, w) = logTermsFloat(scaled, m)
  return (hi, rest.addingProduct(s, w))
}

/// Whether `x` is not positive and normal. Above the largest number the sum of the bits wraps around.
func isNotNormalFloat(_ x: Float) -> Bool {
  return Int32(bitPattern: x.bitPattern &+ 0x0080_0000) < 0x0100_0000
}

/// The natural logarithm of `x`.
///
/// See `logDouble`. Error: below 0.96 ULP (0.955 seen).
package func logFloat(_ x: Float) -> Float {
  let (scaled, m) = logReductionFloat(x)
  let (hi, lo) = logOfPartsFloat(scaled, m)
  let y = hi + lo
  if isNotNormalFloat(x) { return logOfUnusualFloat(x) }
  return y
}

/// `log` of what is not positive and normal.
func logOfUnusualFloat(_ x: Float) -> Float {
  if x == 0 { return -Float.infinity }
  if x < 0 { return Float.nan }
  if !(x < Float.infinity) { return x }
  let (scaled, m) = logReductionFloat(x * 0x1p24)
  let (hi, lo) = logOfPartsFloat(scaled - 0x18p23, m)
  return hi + lo
}

/// The logarithm of `x` to base 2; exact for powers of two.
///
/// See `log2Double`. Error: below 0.96 ULP.
package func log2Float(_ x: Float) -> Float {
  let (scaled, m) = logReductionFloat(x)
  let y = log2OfPartsFloat(scaled, m)
  if isNotNormalFloat(x) { return log2OfUnusualFloat(x) }
  return y
}

/// The logarithm of `2^(scaled / 2^23) · m` to base 2.
func log2OfPartsFloat(_ scaled: Float, _ m: Float) -> Float {
  let f = m - 1
  let s = f / (m + 1)
  let z = s * s
  let p12 = Float(0x1.274ca0p-1).addingProduct(z, 0x1.b93e9ep-2)
  let p = Float(0x1.ec70d2p-1).addingProduct(z, p12)
  let half = f * 0x1.715476p-1
  let w = Float(0x1.4ae0c0p-25).addingProduct(half, f).addingProduct(z, p)
  let tail = (s * w).addingProduct(-half, f)
  return tail.addingProduct(f, 0x1.715476p0).addingProduct(scaled, 0x1p-23)
}

/// `log2` of what is not positive and normal.
func log2OfUnusualFloat(_ x: Float) -> Float {
  if x == 0 { return -Float.infinity }
  if x < 0 { return Float.nan }
  if !(x < Float.infinity) { return x }
  let (scaled, m) = logReductionFloat(x * 0x1p24)
  return log2OfPartsFloat(scaled - 0x18p23, m)
}

/// The logarithm of `x` to base 10.
///
/// See `log10Double`. Error: below 0.96 ULP.
package func log10Float(_ x: Float) -> Float {
  let (scaled, m) = logReductionFloat(x)
  let y = log10OfPartsFloat(scaled, m)
  if isNotNormalFloat(x) { return log10OfUnusualFloat(x) }
  return y
}

/// The logarithm of `2^(scaled / 2^23) · m` to base 10.
func log10OfPartsFloat(_ scaled: Float, _ m: Float) -> Float {
  let f = m - 1
  let s = f / (m + 1)
  let z = s * s
  let p12 = Float(0x1.639328p-3).addingProduct(z, 0x1.09ad80p-3)
  let p = Float(0x1.287a96p-2).addingProduct(z, p12)
  let lead = f * 0x1.bcb7b2p-2
  let leadLow = (-lead).addingProduct(f, 0x1.bcb7b2p-2)
  let high = scaled * 0x1.3442p-25
  let sum = high + lead
  let rest = ((lead - (sum - high)) + leadLow).addingProduct(scaled, -0x1.95ec10p-42)
  let half = 0.5 * f
  let w = Float(-0x1.5b235ep-26).addingProduct(half, lead).addingProduct(z, p)
  return sum + rest.addingProduct(-half, lead).addingProduct(s, w)
}

/// `log10` of what is not positive and normal.
func log10OfUnusualFloat(_ x: Float) -> Float {
  if x == 0 { return -Float.infinity }
  if x < 0 { return Float.nan }
  if !(x < Float.infinity) { return x }
  let (scaled, m) = logReductionFloat(x * 0x1p24)
  return log10OfPartsFloat(scaled - 0x18p23, m)
}
