import ApusIR
import ApusNative
import ApusRuntime
import Testing

/// Storages: access, results, temporaries.
struct MemoryTests {
  private func array<T>(_ slot: Int32, _ outcome: Kernel.Outcome, _: T.Type, count: Int) -> [T] {
    guard let memory = outcome.arrays[slot] else { return [] }
    return Array(UnsafeRawBufferPointer(memory).bindMemory(to: T.self).prefix(count))
  }

  @Test func resultsAreCopiedToTheHost() throws {
    let kernel = try Kernel(
      """
      entry func f(%n: i64, %m: i64) -> (i64, storage<i32,2>) {
        %0: i64 = constant 0
        %t: storage<i32,2> = allocate %n, %m !
        for L0 %i: i64 in %0 ..< %n {
          for L1 %j: i64 in %0 ..< %m {
            %1: i64 = mul %i, %m
            %2: i64 = add %1, %j
            %3: i32 = convert %2
            store %3, %t, %i, %j
            continue L1
          }
          continue L0
        }
        return(%n, %t)
      }
      """)
    let outcome = try kernel.call("f", [3, 4], results: 6)
    #expect(outcome.status == 0)
    #expect(array(1, outcome, Int32.self, count: 12) == Array(0..<12))
    #expect(outcome.words[0] == 3)
    #expect(outcome.words[2...] == [3, 4, 4, 1])
    #expect(outcome.words[1] == UInt64(UInt(bitPattern: outcome.arrays[1]?.baseAddress)))
    let host = Kernel.Host()
    host.refusesMemory = true
    let refused = try kernel.call("f", [3, 4], results: 6, host: host)
    #expect(refused.status == apus_fault_memory)
    #expect(refused.faultSite == 0, "the storage was to be made in the host's memory")
  }

  @Test func inoutArraysStayOrAreBoundAnew() throws {
    let kernel = try Kernel(
      """
      entry func negate(%x: exclusive storage<f32,1>) -> (storage<f32,1>) {
        %0: i64 = constant 0
        %n: i64 = extent 0 %x
        for L0 %i: i64 in %0 ..< %n {
          %1: f32 = load %x, %i
          %2: f32 = neg %1
          store %2, %x, %i
          continue L0
        }
        return(%x)
      }
      entry func exchange(%x: exclusive storage<f32,1>, %y: exclusive storage<f32,1>, %c: bool) -> (storage<f32,1>, storage<f32,1>) {
        %0: storage<f32,1>, %1: storage<f32,1> = if L0 %c {
          break L0(%y, %x)
        } else {
          break L0(%x, %y)
        }
        return(%0, %1)
      }
      """)
    var (x, y): ([Float], [Float]) = ([1, 2, 3], [4, 5])
    try x.withUnsafeMutableBufferPointer { x in
      try y.withUnsafeMutableBufferPointer { y in
        let (a, b) = (arrayWords(x), arrayWords(y))
        let negated = try kernel.call("negate", a, results: 3)
        #expect(negated.words == a && negated.arrays.isEmpty)
        #expect(Array(x) == [-1, -2, -3])
        let same = try kernel.call("exchange", a + b + [0], results: 6)
        #expect(same.words == a + b && same.arrays.isEmpty)
        let other = try kernel.call("exchange", a + b + [1], results: 6)
        #expect(array(0, other, Float.self, count: 2) == [4, 5])
        #expect(array(1, other, Float.self, count: 3) == [-1, -2, -3])
        #expect([other.words[1], other.words[4]] == [2, 3])
      }
    }
  }

  @Test func boolsTakeAByte() throws {
    let kernel = try Kernel(
      """
      entry func f(%x: storage<bool,1>, %y: exclusive storage<bool,1>) -> (i64, storage<bool,1>) {
        %0: i64 = constant 0
        %n: i64 = extent 0 %x
        %r: i64 = for L0 %i: i64 in %0 ..< %n with (%c: i64 = %0) {
          %1: bool = load %x, %i
          %2: i64 = convert %1
          %3: i64 = add %c, %2
          %4: bool = not %1
          store %4, %y, %i
          continue L0(%3)
        }
        return(%r, %y)
      }
      entry func fill(%v: bool, %y: exclusive storage<bool,1>) -> (storage<bool,1>) {
        fill %v, %y
        return(%y)
      }
      """)
    let count = 100
    var x = (0..<count).map { $0 % 3 == 0 }
    var y = Array(repeating: true, count: count)
    try x.withUnsafeMutableBufferPointer { x in
      try y.withUnsafeMutableBufferPointer { y in
        let outcome = try kernel.call("f", arrayWords(x) + arrayWords(y), results: 4)
        #expect(outcome.words[0] == 34)
        #expect(Array(y) == x.map { !$0 })
        _ = try kernel.call("fill", [1] + arrayWords(y), results: 3)
        #expect(Array(y) == Array(repeating: true, count: count))
      }
    }
  }

  /// Temporaries of each iteration are freed at its end.
  @Test func temporariesAreReleased() throws {
    let kernel = try Kernel(
      """
      entry func f(%n: i64, %x: storage<f64,1>) -> (f64) {
        %0: i64 = constant 0
        %z: f64 = constant 0
        %r: f64 = for L0 %i: i64 in %0 ..< %n with (%s: f64 = %z) {
          %m: i64 = mark
          %t: storage<f64,1> = copy %x !
          %u: storage<f64,1> = copy %t !
          %one: f64 = constant 1
          fill %one, %t
          %1: f64 = load %t, %0
          %2: f64 = load %u, %0
          %3: f64 = add %1, %2
          %4: f64 = add %s, %3
          store %4, %u, %0
          release %m
          continue L0(%4)
        }
        return(%r)
      }
      """)
    var x = Array(repeating: 0.5, count: 1000)
    try x.withUnsafeMutableBufferPointer { x in
      let outcome = try kernel.call(
        "f", [10_000] + arrayWords(x), results: 1, limits: .init(memory: 20_000))
      #expect(outcome.status == 0)
      #expect(outcome.words == [(15_000.0).bitPattern])
    }
  }

  @Test(arguments: [NativeOptions.Optimization.none, .standard])
  func lanes(_ optimization: NativeOptions.Optimization) throws {
    let kernel = try Kernel(
      """
      entry func f(%x: storage<f64,1>, %y: exclusive storage<f64,1>, %b: exclusive storage<bool,1>) -> (f64, f64, i32, storage<f64,1>, storage<bool,1>) {
        %0: i64 = constant 0
        %1: i64 = constant 1
        %4: i64x4 = constant 4
        %four: i64 = constant 4
        %five: i64x4 = constant 5
        %z: f64x4 = constant 0
        %v: f64x4 = load %x, %1
        %i: i64x4 = iota
        %two: i64x4 = constant 2
        %m: boolx4 = less %i, %two
        maskedStore %m, %v, %y, %0
        %w: f64x4 = maskedLoad %m, %z, %x, %four
        %s: f64 = reduce add %w
        %r: i64x4 = sub %4, %i
        %g: f64x4 = gather %m, %z, %x, %r
        %max: f64 = reduce max %g
        scatter %m, %g, %y, %five
        store %m, %b, %0
        %n: boolx4 = load %b, %0
        %k: i32x4 = convert %n
        %c: i32 = reduce add %k
        return(%s, %max, %c, %y, %b)
      }
      """,
      options: NativeOptions(optimization: optimization))
    var x: [Double] = [1, 2, 3, 4, 5, 6]
    var y = Array(repeating: -1.0, count: 6)
    var b = Array(repeating: true, count: 4)
    try x.withUnsafeMutableBufferPointer { x in
      try y.withUnsafeMutableBufferPointer { y in
        try b.withUnsafeMutableBufferPointer { b in
          let words = arrayWords(x) + arrayWords(y) + arrayWords(b)
          let outcome = try kernel.call("f", words, results: 9)
          #expect(outcome.status == 0)
          #expect(outcome.words.prefix(3) == [(11.0).bitPattern, (5.0).bitPattern, 2])
          #expect(Array(y) == [2, 3, -1, -1, -1, 4])
          #expect(Array(b) == [true, true, false, false])
        }
      }
    }
  }

  /// Each lane is folded with all before it, in vectors wider and narrower than the machine's.
  @Test(arguments: [128, 256, 512])
  func scans(vectorBits: Int) throws {
    for lanes in [4, 8, 32] {
      let kernel = try Kernel(
        """
        entry func f(%x: storage<i32,1>, %y: exclusive storage<i32,1>) -> (storage<i32,1>) {
          %0: i64 = constant 0
          %1: i64 = constant \(lanes)
          %2: i64 = constant \(2 * lanes)
          %3: i64 = constant \(3 * lanes)
          %v: i32x\(lanes) = load %x, %0
          %a: i32x\(lanes) = scan add %v
          %b: i32x\(lanes) = scan min %v
          %c: i32x\(lanes) = scan xor %v
          %d: i32x\(lanes) = scan mul %v
          store %a, %y, %0
          store %b, %y, %1
          store %c, %y, %2
          store %d, %y, %3
          return(%y)
        }
        """,
        options: NativeOptions(vectorBits: vectorBits))
      var x = (0..<lanes).map { Int32(truncatingIfNeeded: ($0 * 37 + 11) % 101 - 40) }
      var y = Array(repeating: Int32(0), count: 4 * lanes)
      var expected: [Int32] = []
      for fold in [{ $0 &+ $1 }, { min($0, $1) }, { $0 ^ $1 }, { $0 &* $1 }]
        as [(Int32, Int32) -> Int32]
      {
        for lane in x.indices {
          expected.append(lane == 0 ? x[0] : fold(expected[expected.count - 1], x[lane]))
        }
      }
      try x.withUnsafeMutableBufferPointer { x in
        try y.withUnsafeMutableBufferPointer { y in
          let outcome = try kernel.call("f", arrayWords(x) + arrayWords(y), results: 3)
          #expect(outcome.status == 0)
          #expect(Array(y) == expected)
        }
      }
    }
  }

  /// Sums of lanes are folded by halves, so that rounding is defined.
  @Test func reductionsFoldHalves() throws {
    let kernel = try Kernel(
      """
      entry func f(%x: storage<f32,1>) -> (f32) {
        %0: i64 = constant 0
        %v: f32x8 = load %x, %0
        %r: f32 = reduce add %v
        return(%r)
      }
      """)
    var x: [Float] = [1e8, 1, -1e8, 3, 5e7, 0.25, 1e8, 7]
    let expected = ((x[0] + x[4]) + (x[2] + x[6])) + ((x[1] + x[5]) + (x[3] + x[7]))
    try x.withUnsafeMutableBufferPointer { x in
      let outcome = try kernel.call("f", arrayWords(x), results: 1)
      #expect(outcome.words == [UInt64(expected.bitPattern)])
    }
  }
}
