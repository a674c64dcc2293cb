import ApusRuntime
import ApusVocabulary
import Testing

extension RoutineTests {
  /// Products of operands at any offsets and strides, against plain loops.
  @Suite struct MatrixProductTests {
    /// A matrix within memory: where it begins, and its strides, in elements.
    struct View {
      var rows: Int
      var columns: Int
      var offset: Int
      var strides: (row: Int, column: Int)
      var memory: [Double]

      /// Where an element is.
      func place(_ row: Int, _ column: Int) -> Int {
        offset + row * strides.row + column * strides.column
      }
    }

    /// How an operand lies in memory.
    enum Layout: CaseIterable {
      case rows, columns, spacedRows, everySecond, upwards, backwards, oneRow, oneElement

      func view(rows: Int, columns: Int, width: Int, seed: Int) -> View {
        let place: (offset: Int, row: Int, column: Int) =
          switch self {
          case .rows: (0, columns, 1)
          case .columns: (0, 1, rows)
          case .spacedRows: (3, columns + 2, 1)
          case .everySecond: (1, 2 * columns, 2)
          case .upwards: ((rows - 1) * columns, -columns, 1)
          case .backwards: (columns - 1, columns, -1)
          case .oneRow: (0, 0, 1)
          case .oneElement: (2, 0, 0)
          }
        let memory = (0..<(2 * (rows + 2) * (columns + 2) * width)).map {
          Double(($0 &* 7919 &+ seed) % 19) - 9
        }
        return View(
          rows: rows, columns: columns, offset: place.offset, strides: (place.row, place.column),
          memory: memory)
      }
    }

    @Test(arguments: [
      (1, 1, 1), (2, 3, 4), (9, 8, 9), (12, 7, 8), (1, 30, 20), (30, 1, 20), (30, 20, 1),
      (1, 1, 700), (1, 700, 1), (700, 1, 1), (3, 4, 0),
    ])
    func agreesWithPlainLoops(_ extents: (rows: Int, columns: Int, inner: Int)) throws {
      for width in [1, 2] {
        for left in Layout.allCases {
          for right in Layout.allCases {
            let a = left.view(
              rows: extents.rows, columns: extents.inner, width: width, seed: 1)
            let b = right.view(
              rows: extents.inner, columns: extents.columns, width: width, seed: 5)
            try compare(a, b, width)
          }
        }
      }
    }

    /// All numbers are small integers, so that every order of the sums gives the same.
    private func compare(_ a: View, _ b: View, _ width: Int) throws {
      let stride = b.columns + 1
      let start = (0..<((a.rows * stride + 2) * width)).map { Double($0 % 7) }
      let sums = sums(a, b, stride, width)
      for (alpha, beta) in [(1.0, 0.0), (-2.0, 3.0), (0.0, 1.0)] {
        var expected = start
        for (place, sum) in sums { expected[place] = alpha * sum + beta * start[place] }
        try compare(a, b, alpha, beta, start, expected, stride, width)
      }
    }

    /// The numbers of the product, and where they stand in the result.
    private func sums(
      _ a: View, _ b: View, _ stride: Int, _ width: Int
    ) -> [(place: Int, sum: Double)] {
      var sums: [(place: Int, sum: Double)] = []
      for i in 0..<a.rows {
        for j in 0..<b.columns {
          var (real, imaginary) = (0.0, 0.0)
          for k in 0..<a.columns {
            let (left, right) = (a.place(i, k) * width, b.place(k, j) * width)
            real += a.memory[left] * b.memory[right]
            guard width == 2 else { continue }
            real -= a.memory[left + 1] * b.memory[right + 1]
            imaginary += a.memory[left] * b.memory[right + 1]
            imaginary += a.memory[left + 1] * b.memory[right]
          }
          let place = (2 + i * stride + j) * width
          sums.append((place, real))
          if width == 2 { sums.append((place + 1, imaginary)) }
        }
      }
      return sums
    }

    private func compare(
      _ a: View, _ b: View, _ alpha: Double, _ beta: Double, _ start: [Double],
      _ expected: [Double], _ stride: Int, _ width: Int
    ) throws {
      var doubles = start
      let status = try product(a, b, alpha, beta, into: &doubles, stride, width, "64")
      #expect(status == 0)
      #expect(doubles == expected)
      var floats = start.map(Float.init)
      let floatStatus = try product(a, b, alpha, beta, into: &floats, stride, width, "32")
      #expect(floatStatus == 0)
      #expect(floats.map(Double.init) == expected)
    }

    /// Calls the routine for the elements of `result`.
    private func product<Number: BinaryFloatingPoint>(
      _ a: View, _ b: View, _ alpha: Double, _ beta: Double, into result: inout [Number],
      _ stride: Int, _ width: Int, _ bits: String
    ) throws -> Int64 {
      let name = "apus_gemm_" + (width == 2 ? "c" : "f") + bits
      let address = try #require(apus_routine_lookup(name))
      let routine = unsafeBitCast(address, to: apus_routine.self)
      func word(_ value: Double) -> UInt64 {
        bits == "64" ? value.bitPattern : UInt64(Float(value).bitPattern)
      }
      func scalar(_ value: Double) -> [UInt64] {
        width == 2 ? [word(value), word(0)] : [word(value)]
      }
      func place(_ view: View) -> [UInt64] {
        [view.offset, view.strides.row, view.strides.column].map {
          UInt64(bitPattern: Int64($0 * width))
        }
      }
      let sizes = [2, stride, a.rows, b.columns, a.columns].map { UInt64($0) }
      let numbers = scalar(alpha) + place(a) + place(b) + scalar(beta) + sizes
      var (left, right) = (a.memory.map { Number($0) }, b.memory.map { Number($0) })
      return left.withUnsafeMutableBytes { left in
        right.withUnsafeMutableBytes { right in
          result.withUnsafeMutableBytes { result in
            routine([left.baseAddress, right.baseAddress, result.baseAddress], numbers)
          }
        }
      }
    }

    @Test func zeroTimesInfinityIsNaN() throws {
      let memory = [Double](repeating: .infinity, count: 400)
      let a = View(rows: 20, columns: 20, offset: 0, strides: (20, 1), memory: memory)
      var result = [Double](repeating: 1, count: 402)
      let status = try product(a, a, 0, 1, into: &result, 20, 1, "64")
      #expect(status == 0)
      let areNaN = result.dropFirst(2).allSatisfy { $0.isNaN }
      #expect(areNaN)
    }

    @Test func refusesWhatDoesNotFitIn32Bits() throws {
      let huge = 1 << 31
      let a = View(rows: huge, columns: 1, offset: 0, strides: (0, 0), memory: [1, 2, 3])
      let b = View(rows: 1, columns: 1, offset: 0, strides: (0, 0), memory: [1])
      var result = [1.0, 1, 1]
      let status = try product(a, b, 1, 1, into: &result, 0, 1, "64")
      #expect(status == Int64(apus_routine_too_large.rawValue))
    }

    @Test func knowsEveryRoutineByName() {
      for kind in Routine.Kind.allCases {
        for element in [ScalarType.float, .double] {
          for isComplex in [false, true] {
            let routine = Routine(kind, element, isComplex: isComplex)
            #expect(apus_routine_lookup(routine.symbol) != nil)
            #expect(Routine(name: routine.name) == routine)
          }
        }
      }
      #expect(apus_routine_lookup("apus_gemm_f16") == nil)
      #expect(apus_routine_lookup("") == nil)
    }
  }
}
