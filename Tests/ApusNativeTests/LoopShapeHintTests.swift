import ApusIR
import ApusNative
import Testing

/// What LLVM is told about a loop, and what those of its passes do that few loops need.
struct LoopShapeHintTests {
  /// A loop over elements with a body, to which `%a` and `%k` are numbers and `%x`, `%y`, `%z` arrays.
  private static func text(
    _ body: String, vectorBits: Int? = nil, isOptimized: Bool = false
  ) throws -> String {
    let kernel = try Kernel(
      """
      entry func f(%a: f64, %k: i64, %x: storage<f64,1>, %y: exclusive storage<f64,1>, %z: exclusive storage<f32,1>) -> (storage<f64,1>, storage<f32,1>) {
        %one: i64 = constant 1
        %n: i64 = extent 0 %y
        for L0 %i: i64 in %one ..< %n {
      \(body)
          continue L0
        }
        return(%y, %z)
      }
      """, options: NativeOptions(vectorBits: vectorBits, streamedBytes: nil))
    return try kernel.native.compilation.llvmText(isOptimized: isOptimized)
  }

  private static let copy = "%1: f64 = load %x, %i\nstore %1, %y, %i"

  /// The number of a hint; `nil` without that hint.
  private static func hint(_ name: String, in text: String) -> Int? {
    let parts = text.split(separator: "!\"llvm.loop.\(name)\", i", omittingEmptySubsequences: false)
    guard parts.count > 1, let number = parts[1].split(separator: " ").dropFirst().first else {
      return nil
    }
    return Int(number.prefix { $0.isNumber })
  }

  // MARK: Hints

  @Test func plainLoopsHaveNone() throws {
    #expect(try !Self.text(Self.copy).contains("!llvm.loop"))
  }

  @Test(arguments: [128, 256, 512])
  func widthIsThatOfTheWidestElement(bits: Int) throws {
    let text = try Self.text(Self.copy, vectorBits: bits)
    #expect(Self.hint("vectorize.width", in: text) == bits / 64)
    #expect(Self.hint("interleave.count", in: text) == nil)
    let narrow = try Self.text(
      "%1: f32 = load %z, %i\n%2: f32 = add %1, %1\nstore %2, %z, %i", vectorBits: bits)
    #expect(Self.hint("vectorize.width", in: narrow) == bits / 32)
  }

  @Test func functionsAreWorkEnoughForOneVector() throws {
    func call(_ name: String, bits: Int?) throws -> String {
      try Self.text(
        "%1: f64 = load %x, %i\n%2: f64 = external \(name) %1\nstore %2, %y, %i", vectorBits: bits)
    }
    let exp = try call("exp", bits: nil)
    #expect(Self.hint("interleave.count", in: exp) == 1)
    #expect(Self.hint("vectorize.width", in: exp) == nil)
    // A function for which two vectors are faster than one, unless a width was asked for.
    let own = try #require(Self.hint("vectorize.width", in: try call("sinh", bits: nil)))
    #expect([4, 8, 16].contains(own))
    #expect(Self.hint("vectorize.width", in: try call("sinh", bits: 128)) == 2)
  }

  @Test(arguments: [nil, 256] as [Int?])
  func loopsWithChecksStayAsTheyAre(bits: Int?) throws {
    let text = try Self.text(
      "%0: bool = less %i, %k\ncheck %0 !precondition \"k\"\n" + Self.copy, vectorBits: bits)
    #expect(text.contains("!\"llvm.loop.vectorize.enable\", i1 false}"))
    #expect(Self.hint("vectorize.width", in: text) == nil)
  }

  @Test func severalVectorsSideBySideAreNotUnrolled() throws {
    func splat(_ lanes: Int) throws -> String {
      try Self.text(
        """
        %1: f64x\(lanes) = splat %a
        %2: f64x\(lanes) = load %x, %i
        %3: f64x\(lanes) = add %1, %2
        store %3, %y, %i
        """, vectorBits: 256)
    }
    #expect(try splat(8).contains("!\"llvm.loop.unroll.disable\""))
    #expect(try !splat(4).contains("!\"llvm.loop.unroll.disable\""))
  }

  @Test func outerLoopsHaveNoWidth() throws {
    let text = try Self.text(
      """
      for L1 %j: i64 in %one ..< %k {
        %1: f64 = load %x, %j
        store %1, %y, %i
        continue L1
      }
      """, vectorBits: 128)
    #expect(text.split(separator: "!\"llvm.loop.vectorize.width\"").count == 2)
    #expect(text.split(separator: "br ").filter { $0.contains("!llvm.loop") }.count == 1)
  }

  // MARK: Passes

  /// The block that stores, or adds up, in an optimised loop.
  private static func block(with word: String, in text: String) throws -> Substring {
    let blocks = text.split(separator: "\n\n")
    return try #require(blocks.first { $0.contains(word) })
  }

  /// What the iteration before has stored is still in a register.
  @Test func whatWasStoredIsNotLoaded() throws {
    let text = try Self.text(
      """
      %0: i64 = sub %i, %one
      %1: f64 = load %y, %0
      %2: f64 = load %x, %i
      %3: f64 = add %1, %2
      store %3, %y, %i
      """, isOptimized: true)
    let loop = try Self.block(with: "store double", in: text)
    #expect(loop.contains("phi double"))
    #expect(loop.split(separator: "load double").count == 2)
  }

  /// An index that is a product becomes steps.
  @Test func stridesAreSteps() throws {
    func sum(_ index: String) throws -> Substring {
      let kernel = try Kernel(
        """
        entry func f(%k: i64, %n: i64, %x: storage<f64,1>) -> (f64) {
          %zero: i64 = constant 0
          %none: f64 = constant 0.0
          %r: f64 = for L0 %i: i64 in %zero ..< %n with (%s: f64 = %none) {
            %0: i64 = \(index)
            %1: f64 = load %x, %0
            %2: f64 = add %s, %1
            continue L0(%2)
          }
          return(%r)
        }
        """)
      let text = try kernel.native.compilation.llvmText(isOptimized: true)
      return try Self.block(with: "fadd double", in: text)
    }
    let strided = try sum("mul %i, %k")
    #expect(!strided.contains("mul "), "\(strided)")
    #expect(try sum("add %i, %k").contains("getelementptr"))
  }
}
