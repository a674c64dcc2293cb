extension LibraryFunction {
  /// Random numbers: each is a function of a seed and an index, so that the order in which they are
  /// computed does not matter.
  static let random: [LibraryFunction] = [
    LibraryFunction(
      #"""
      /// Philox4x32-10: four random words for four words of a counter and two of a key.
      ///
      /// J. K. Salmon et al., Parallel random numbers: as easy as 1, 2, 3, SC11 (2011).
      func philox(
        _ c0: UInt32, _ c1: UInt32, _ c2: UInt32, _ c3: UInt32, key0: UInt32, key1: UInt32
      ) -> (UInt32, UInt32, UInt32, UInt32) {
        var (a, b, c, d) = (c0, c1, c2, c3)
        var k0 = key0
        var k1 = key1
        for _ in 0..<10 {
          let left = (0xD251_1F53 as UInt32).multipliedFullWidth(by: a)
          let right = (0xCD9E_8D57 as UInt32).multipliedFullWidth(by: c)
          (a, b, c, d) = (right.high ^ b ^ k0, right.low, left.high ^ d ^ k1, left.low)
          k0 = k0 &+ 0x9E37_79B9
          k1 = k1 &+ 0xBB67_AE85
        }
        return (a, b, c, d)
      }
      """#),
    LibraryFunction(
      #"""
      /// 64 random bits for a seed, an index, and what they are for.
      func _randomBits(_ seed: Int, _ index: Int, _ purpose: UInt32, _ attempt: UInt32) -> UInt {
        let key = UInt(bitPattern: seed)
        let counter = UInt(bitPattern: index)
        let words = philox(
          UInt32(truncatingIfNeeded: counter), UInt32(truncatingIfNeeded: counter >> 32), attempt,
          purpose, key0: UInt32(truncatingIfNeeded: key), key1: UInt32(truncatingIfNeeded: key >> 32))
        return UInt(words.1) << 32 | UInt(words.0)
      }
      """#),
    LibraryFunction(
      #"""
      /// The random number of an index, uniform in 0..<1: a multiple of 2^-53.
      func uniform(seed: Int, at index: Int) -> Double {
        Double(_randomBits(seed, index, 0, 0) >> 11) * 0x1p-53
      }
      """#),
    LibraryFunction(
      #"""
      /// The random number of an index, uniform in a range.
      func uniform(in range: Range<Double>, seed: Int, at index: Int) -> Double {
        precondition(range.lowerBound < range.upperBound, "uniform in an empty range")
        let span = range.upperBound - range.lowerBound
        precondition(span.isFinite, "uniform in an infinite range")
        let value = range.lowerBound + span * uniform(seed: seed, at: index)
        // The sum is rounded, which must not reach the upper bound.
        return value < range.upperBound ? value : range.upperBound.nextDown
      }
      """#),
    LibraryFunction(
      #"""
      /// Random numbers, uniform in 0..<1: those of the indices from 0.
      func uniform(count: Int, seed: Int) -> Vector<Double> {
        Vector<Double>(count: count) { i in uniform(seed: seed, at: i) }
      }
      """#),
    LibraryFunction(
      #"""
      /// Random numbers, uniform in a range: those of the indices from 0.
      func uniform(count: Int, in range: Range<Double>, seed: Int) -> Vector<Double> {
        Vector<Double>(count: count) { i in uniform(in: range, seed: seed, at: i) }
      }
      """#),
    LibraryFunction(
      #"""
      /// A matrix of random numbers, uniform in 0..<1: those of the indices from 0, row by row.
      func uniform(rows: Int, columns: Int, seed: Int) -> Matrix<Double> {
        Matrix<Double>(rows: rows, columns: columns) { i, j in
          uniform(seed: seed, at: i &* columns &+ j)
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The natural logarithm of a positive normal number, by arithmetic alone, so that it is the
      /// same on every machine; the error is below 1 ulp.
      func _naturalLogarithm(_ x: Double) -> Double {
        // x = 2^k m with m from √½ to √2; s = (m - 1) / (m + 1); log m = 2 s + s³ (2/3 + …), with
        // the coefficients of FreeBSD's e_log.c (Sun Microsystems, 1993).
        var k = Int(x.exponent)
        var m = x.significand
        if m > 1.4142135623730951 {
          m = m / 2
          k = k &+ 1
        }
        let f = m - 1
        let s = f / (2 + f)
        let z = s * s
        let w = z * z
        let even = w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332))
        let odd =
          z
          * (0.6666666666666735130
            + w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)))
        let half = 0.5 * f * f
        let n = Double(k)
        return n * 6.93147180369123816490e-01
          - ((half - (s * (half + (even + odd)) + n * 1.90821492927058770002e-10)) - f)
      }
      """#),
    LibraryFunction(
      #"""
      /// The number below which a normal random number lies with this probability, which is inside
      /// of 0...1; the relative error is about 1e-16.
      ///
      /// M. J. Wichura, Algorithm AS 241: The percentage points of the normal distribution, Applied
      /// Statistics 37 (1988), 477–484.
      func _normalQuantile(_ p: Double) -> Double {
        let q = p - 0.5
        if abs(q) <= 0.425 {
          let r = 0.180625 - q * q
          let numerator =
            (((((((2.50908_09287_30122_6727e+3 * r + 3.34305_75583_58812_8105e+4) * r
              + 6.72657_70927_00870_0853e+4) * r
              + 4.59219_53931_54987_1457e+4) * r
              + 1.37316_93765_50946_1125e+4) * r
              + 1.97159_09503_06551_4427e+3) * r
              + 1.33141_66789_17843_7745e+2) * r
              + 3.38713_28727_96366_6080e+0) * q
          let denominator =
            ((((((5.22649_52788_52854_5610e+3 * r + 2.87290_85735_72194_2674e+4) * r
              + 3.93078_95800_09271_0610e+4) * r
              + 2.12137_94301_58659_5867e+4) * r
              + 5.39419_60214_24751_1077e+3) * r
              + 6.87187_00749_20579_0830e+2) * r
              + 4.23133_30701_60091_1252e+1) * r + 1
          return numerator / denominator
        }
        let tail = (0 - _naturalLogarithm(q < 0 ? p : 1 - p)).squareRoot()
        var value: Double
        if tail <= 5 {
          let r = tail - 1.6
          let numerator =
            ((((((7.74545_01427_83414_07640e-4 * r + 2.27238_44989_26918_45833e-2) * r
              + 2.41780_72517_74506_11770e-1) * r
              + 1.27045_82524_52368_38258e+0) * r
              + 3.64784_83247_63204_60504e+0) * r
              + 5.76949_72214_60691_40550e+0) * r
              + 4.63033_78461_56545_29590e+0) * r
            + 1.42343_71107_49683_57734e+0
          let denominator =
            ((((((1.05075_00716_44416_84324e-9 * r + 5.47593_80849_95344_94600e-4) * r
              + 1.51986_66563_61645_71966e-2) * r
              + 1.48103_97642_74800_74590e-1) * r
              + 6.89767_33498_51000_04550e-1) * r
              + 1.67638_48301_83803_84940e+0) * r
              + 2.05319_16266_37758_82187e+0) * r + 1
          value = numerator / denominator
        } else {
          let r = tail - 5
          let numerator =
            ((((((2.01033_43992_92288_13265e-7 * r + 2.71155_55687_43487_57815e-5) * r
              + 1.24266_09473_88078_43860e-3) * r
              + 2.65321_89526_57612_30930e-2) * r
              + 2.96560_57182_85048_91230e-1) * r
              + 1.78482_65399_17291_33580e+0) * r
              + 5.46378_49111_64114_36990e+0) * r
            + 6.65790_46435_01103_77720e+0
          let denominator =
            ((((((2.04426_31033_89939_78564e-15 * r + 1.42151_17583_16445_88870e-7) * r
              + 1.84631_83175_10054_68180e-5) * r
              + 7.86869_13114_56132_59100e-4) * r
              + 1.48753_61290_85061_48525e-2) * r
              + 1.36929_88092_27358_05310e-1) * r
              + 5.99832_20655_58879_37690e-1) * r + 1
          value = numerator / denominator
        }
        return q < 0 ? -value : value
      }
      """#),
    LibraryFunction(
      #"""
      /// The random number of an index, normally distributed: the normal quantile of a uniform one.
      func normal(
        mean: Double = 0, standardDeviation: Double = 1, seed: Int, at index: Int
      ) -> Double {
        precondition(
          !(standardDeviation < 0), "normal with the standard deviation {0}, which is negative",
          standardDeviation)
        // The middle of one of 2^52 equal parts of 0...1, so that neither end is reached.
        let p = (Double(_randomBits(seed, index, 1, 0) >> 12) + 0.5) * 0x1p-52
        return mean + standardDeviation * _normalQuantile(p)
      }
      """#),
    LibraryFunction(
      #"""
      /// Normally distributed random numbers: those of the indices from 0.
      func normal(
        count: Int, mean: Double = 0, standardDeviation: Double = 1, seed: Int
      ) -> Vector<Double> {
        Vector<Double>(count: count) { i in
          normal(mean: mean, standardDeviation: standardDeviation, seed: seed, at: i)
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// A matrix of normally distributed random numbers: those of the indices from 0, row by row.
      func normal(
        rows: Int, columns: Int, mean: Double = 0, standardDeviation: Double = 1, seed: Int
      ) -> Matrix<Double> {
        Matrix<Double>(rows: rows, columns: columns) { i, j in
          normal(mean: mean, standardDeviation: standardDeviation, seed: seed, at: i &* columns &+ j)
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The random number of an index, exponentially distributed.
      func exponential(mean: Double = 1, seed: Int, at index: Int) -> Double {
        precondition(!(mean < 0), "exponential with the mean {0}, which is negative", mean)
        // From 2^-53 to 1, so that the logarithm is finite.
        let p = Double((_randomBits(seed, index, 2, 0) >> 11) + 1) * 0x1p-53
        return mean * (0 - _naturalLogarithm(p))
      }
      """#),
    LibraryFunction(
      #"""
      /// Exponentially distributed random numbers: those of the indices from 0.
      func exponential(count: Int, mean: Double = 1, seed: Int) -> Vector<Double> {
        Vector<Double>(count: count) { i in exponential(mean: mean, seed: seed, at: i) }
      }
      """#),
    LibraryFunction(
      #"""
      /// A matrix of exponentially distributed random numbers: those of the indices from 0, row by row.
      func exponential(rows: Int, columns: Int, mean: Double = 1, seed: Int) -> Matrix<Double> {
        Matrix<Double>(rows: rows, columns: columns) { i, j in
          exponential(mean: mean, seed: seed, at: i &* columns &+ j)
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// A random number below `bound`, all of them equally likely; any number when `bound` is 0.
      func _randomBelow(_ bound: UInt, _ seed: Int, _ index: Int, _ purpose: UInt32) -> UInt {
        if bound == 0 { return _randomBits(seed, index, purpose, 0) }
        // The high word of bits · bound, unless the low word is one of the 2^64 mod bound that make
        // some results more likely: D. Lemire, Fast random integer generation in an interval, ACM
        // Transactions on Modeling and Computer Simulation 29 (2019).
        let excess = (0 &- bound) % bound
        var attempt: UInt32 = 0
        var product = _randomBits(seed, index, purpose, 0).multipliedFullWidth(by: bound)
        while product.low < excess {
          attempt = attempt &+ 1
          product = _randomBits(seed, index, purpose, attempt).multipliedFullWidth(by: bound)
        }
        return product.high
      }
      """#),
    LibraryFunction(
      #"""
      /// The random integer of an index, all of the range equally likely.
      func integers(in range: Range<Int>, seed: Int, at index: Int) -> Int {
        precondition(range.lowerBound < range.upperBound, "integers in an empty range")
        let width = UInt(bitPattern: range.upperBound) &- UInt(bitPattern: range.lowerBound)
        return range.lowerBound &+ Int(bitPattern: _randomBelow(width, seed, index, 3))
      }
      """#),
    LibraryFunction(
      #"""
      /// Random integers, all of the range equally likely: those of the indices from 0.
      func integers(count: Int, in range: Range<Int>, seed: Int) -> Vector<Int> {
        Vector<Int>(count: count) { i in integers(in: range, seed: seed, at: i) }
      }
      """#),
    LibraryFunction(
      #"""
      /// A matrix of random integers: those of the indices from 0, row by row.
      func integers(rows: Int, columns: Int, in range: Range<Int>, seed: Int) -> Matrix<Int> {
        Matrix<Int>(rows: rows, columns: columns) { i, j in
          integers(in: range, seed: seed, at: i &* columns &+ j)
        }
      }
      """#),
    LibraryFunction(
      #"""
      /// The numbers 0..<n in random order, all orders equally likely.
      func permutation(_ n: Int, seed: Int) -> Vector<Int> {
        var order = Vector<Int>(count: n) { i in i }
        for i in 0..<max(n - 1, 0) {
          let j = i &+ Int(bitPattern: _randomBelow(UInt(bitPattern: n - i), seed, i, 4))
          let element = order[i]
          order[i] = order[j]
          order[j] = element
        }
        return order
      }
      """#),
    LibraryFunction(
      #"""
      /// The elements in random order, all orders equally likely.
      func shuffled<T>(_ x: Vector<T>, seed: Int) -> Vector<T> {
        let order = permutation(x.count, seed: seed)
        return Vector<T>(count: x.count) { i in x[order[i]] }
      }
      """#),
  ]
}
