import ApusIR
import ApusNative
import ApusRuntime
import ApusVocabulary
import Foundation
import Testing

/// The shape of the code that comes out.
struct CodeTests {
  private static let axpy = """
    entry func axpy(%a: f32, %x: storage<f32,1>, %y: exclusive storage<f32,1>) -> (storage<f32,1>) {
      %0: i64 = constant 0
      %n: i64 = extent 0 %y
      for L0 %i: i64 in %0 ..< %n {
        %1: f32 = load %x, %i
        %2: f32 = mul %a, %1
        %3: f32 = load %y, %i
        %4: f32 = add %2, %3
        store %4, %y, %i
        continue L0
      }
      return(%y)
    }
    """

  @Test func axpyIsVectorised() throws {
    let kernel = try Kernel(Self.axpy)
    let assembly = try kernel.native.compilation.assembly()
    #if arch(x86_64)
      #expect(assembly.contains("mulps") && assembly.contains("addps"))
    #endif
    #expect(!assembly.contains("fmadd"))
    let text = try kernel.native.compilation.llvmText(isOptimized: true)
    #expect(!text.contains("memcheck"))
    for count in [0, 1, 7, 8, 31, 32, 33, 1000] {
      var x = (0..<count).map { Float($0) }
      var y = (0..<count).map { Float($0 % 7) }
      let expected = zip(x, y).map { 3 * $0 + $1 }
      try x.withUnsafeMutableBufferPointer { x in
        try y.withUnsafeMutableBufferPointer { y in
          let words = [UInt64(Float(3).bitPattern)] + arrayWords(x) + arrayWords(y)
          let outcome = try kernel.call("axpy", words, results: 3)
          #expect(outcome.status == 0)
          #expect(Array(y) == expected)
        }
      }
    }
  }

  /// IR that breaks the rules, as a pass could leave it, is an error and does not stop the process:
  /// a number, a pointer or an extent that is used before it is there.
  @Test(arguments: ["add %0, %a", "extent 0 %s", "lengthOf %s"])
  func useBeforeDefinition(use: String) throws {
    let load = """
      %z: i64 = constant 0
            %1: i64 = load %s, %z
      """
    let module = try Reader.module(
      from: """
        entry func f(%c: bool, %a: i64) -> (i64) {
          if L0 %c {
            \(use == "lengthOf %s" ? load : "%1: i64 = \(use)")
            break L0
          } else {
            %0: i64 = add %a, %a
            %s: storage<i64,1> = allocate %0 ! in f at 1..<2
            break L0
          }
          return(%a)
        }
        """)
    let entry = try #require(module.function(named: "f"))
    let failure = NativeError.defect("a value is used before it is defined, in 'f'")
    #expect(throws: failure) { try NativeCode(compiling: module, entries: [entry]) }
    #expect(failure.description.contains("please report it"))
  }

  /// `y[i] += x[i * step]`, where the step is 0 for arrays of one element.
  static let broadcast = """
    entry func add(%x: storage<f32,1>, %y: exclusive storage<f32,1>) -> (storage<f32,1>) {
      %n: i64 = extent 0 %y
      %m: i64 = extent 0 %x
      %zero: i64 = constant 0
      %one: i64 = constant 1
      %0: bool = equal %m, %one
      %step: i64 = select %0, %zero, %one
      for L0 %i: i64 in %zero ..< %n {
        %1: i64 = mul %i, %step
        %2: f32 = load %x, %1
        %3: f32 = load %y, %i
        %4: f32 = add %2, %3
        store %4, %y, %i
        continue L0
      }
      return(%y)
    }
    """

  /// The same, where another step comes first: `x[i * step * step]`.
  static let broadcastTwice = broadcast.replacing(
    "%1: i64 = mul %i, %step\n", with: "%5: i64 = mul %i, %step\n%1: i64 = mul %5, %step\n")

  @Test(arguments: [broadcast, broadcastTwice])
  func loopsAreVectorisedForArraysThatMayBeBroadcast(_ source: String) throws {
    let kernel = try Kernel(source)
    let text = try kernel.native.compilation.llvmText(isOptimized: true)
    // In the vector loop the index is not multiplied.
    let start = try #require(text.range(of: "\nvector.body:")).upperBound
    let end = try #require(text.range(of: "\nmiddle.block:")).lowerBound
    let body = text[start..<end]
    #expect(body.contains("x float>") && !body.contains(" mul "))
    for (count, other) in [(33, 33), (33, 1), (1, 1), (0, 1), (0, 0)] {
      var x = (0..<other).map { Float($0 + 2) }
      var y = (0..<count).map { Float($0 % 7) }
      let expected = y.indices.map { y[$0] + x[other == 1 ? 0 : $0] }
      try x.withUnsafeMutableBufferPointer { x in
        try y.withUnsafeMutableBufferPointer { y in
          let outcome = try kernel.call("add", arrayWords(x) + arrayWords(y), results: 3)
          #expect(outcome.status == 0)
          #expect(Array(y) == expected)
        }
      }
    }
  }

  @Test func complexNumbersAreVectorised() throws {
    let kernel = try Kernel(
      """
      entry func add(%x: storage<f32,2>, %y: exclusive storage<f32,2>) -> (storage<f32,2>)
        as add(x: Vector<Complex<Float>>, y: inout Vector<Complex<Float>>) -> Void {
        %n: i64 = extent 0 %y
        %m: i64 = extent 0 %x
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %0: bool = equal %m, %one
        %step: i64 = select %0, %zero, %one
        for L0 %i: i64 in %zero ..< %n {
          %1: i64 = mul %i, %step
          %2: f32 = load %x, %1, %zero
          %3: f32 = load %x, %1, %one
          %4: f32 = load %y, %i, %zero
          %5: f32 = load %y, %i, %one
          %6: f32 = add %2, %4
          %7: f32 = add %3, %5
          store %6, %y, %i, %zero
          store %7, %y, %i, %one
          continue L0
        }
        return(%y)
      }
      """)
    let text = try kernel.native.compilation.llvmText(isOptimized: true)
    let body = text[try #require(text.range(of: "\nvector.body:")).upperBound...]
    let load = try #require(body.range(of: "= load <")).upperBound
    #expect(try #require(body.range(of: "middle.block:")).lowerBound > load)
  }

  @Test func fastMathShowsInTheText() throws {
    let module = try Reader.module(from: Self.axpy)
    let entries = module.functions.ids
    func text(_ flags: FastMath) throws -> String {
      try NativeCompilation(of: module, entries: entries, options: .init(fastMath: flags))
        .llvmText(isOptimized: false)
    }
    #expect(try text([]).contains("fmul float"))
    #expect(try text(.all).contains("fmul fast float"))
    #expect(try text([.contract, .noNaNs]).contains("fmul nnan contract float"))
    #expect(try text([.reassociate, .noSignedZeros]).contains("fadd reassoc nsz float"))
    #expect(try text([.noInfs, .reciprocal]).contains("fadd ninf arcp float"))
    let contracted = try NativeCompilation(
      of: module, entries: entries, options: .init(fastMath: .contract)
    ).assembly()
    if HostProcessor.shared.has("fma") { #expect(contracted.contains("fmadd")) }
  }

  @Test func minimumIsOneInstruction() throws {
    let kernel = try Kernel(
      """
      entry func f(%x: f64, %y: f64) -> (f64) {
        %0: f64 = min %x, %y
        return(%0)
      }
      """)
    #if arch(x86_64)
      let assembly = try kernel.native.compilation.assembly()
      #expect(assembly.contains("minsd") && !assembly.contains("cmp"))
    #endif
  }

  @Test func checkedSumsUseTheOverflowFlag() throws {
    let kernel = try Kernel(
      """
      entry func f(%x: i64, %y: i64) -> (i64) {
        %0: bool = addIsExact %x, %y
        check %0 !overflow "overflow"
        %1: i64 = add %x, %y
        return(%1)
      }
      """)
    let text = try kernel.native.compilation.llvmText(isOptimized: false)
    #expect(text.contains("llvm.sadd.with.overflow") && !text.contains("add i64"))
    #if arch(x86_64)
      let assembly = try kernel.native.compilation.assembly()
      #expect(assembly.contains("jo") || assembly.contains("seto"))
    #endif
  }

  @Test func smallArraysAreKeptInRegisters() throws {
    let kernel = try Kernel(
      """
      entry func f(%n: i64) -> (i64) {
        %0: i64 = constant 0
        %1: i64 = constant 1
        %2: i64 = constant 2
        %3: i64 = constant 3
        %r: i64 = for L0 %i: i64 in %0 ..< %n with (%s: i64 = %0) {
          %m: i64 = mark
          %t: storage<i64,1> = allocate %3 !
          fill %i, %t
          store %1, %t, %1
          %a: i64 = load %t, %0
          %b: i64 = load %t, %1
          %c: i64 = load %t, %2
          %4: i64 = add %a, %b
          %5: i64 = add %4, %c
          %6: i64 = add %s, %5
          release %m
          continue L0(%6)
        }
        return(%r)
      }
      entry func swap(%n: i64) -> (i64) {
        %0: i64 = constant 0
        %1: i64 = constant 1
        %t: storage<i64,1> = allocate %1 !
        fill %0, %t
        %r: storage<i64,1> = for L0 %i: i64 in %0 ..< %n with (%s: storage<i64,1> = %t) {
          %u: storage<i64,1> = allocate %1 !
          %2: i64 = load %s, %0
          %3: i64 = add %2, %i
          store %3, %u, %0
          continue L0(%u)
        }
        %4: i64 = load %r, %0
        return(%4)
      }
      """)
    #expect(try kernel.integers("f", 10) == [100])
    #expect(try kernel.integers("swap", 10) == [45])
    let assembly = try kernel.native.compilation.assembly()
    let f = assembly.prefix(upTo: try #require(assembly.range(of: "apus.entry.swap:")).lowerBound)
    #expect(!f.contains("apus_allocate") && assembly.contains("apus_allocate"))
  }

  @Test func codeIsFreed() throws {
    let module = try Reader.module(from: Self.axpy)
    /// The bytes of machine code that belongs to no file.
    func codeBytes() throws -> Int {
      let maps = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
      return maps.split(separator: "\n").reduce(0) { sum, line in
        let fields = line.split(separator: " ")
        guard fields.count == 5, fields[1].hasPrefix("r-x") else { return sum }
        let bounds = fields[0].split(separator: "-").compactMap { Int($0, radix: 16) }
        return sum + bounds[1] - bounds[0]
      }
    }
    func compile() throws {
      let native = try NativeCode(
        compiling: module, entries: module.functions.ids, options: .init(optimization: .none))
      #expect(native.entry(ID(0)) != nil)
    }
    let before = try codeBytes()
    for _ in 0..<300 { try compile() }
    // A leak would be a page each time; other tests may load some code meanwhile.
    #expect(try codeBytes() - before < 300 * 4096)
  }

  @Test func threadsCompileAtOnce() async throws {
    let module = try Reader.module(from: Self.axpy)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<24 {
        group.addTask {
          let native = try? NativeCode(compiling: module, entries: module.functions.ids)
          return native?.entry(ID(0)) != nil
        }
      }
      for await isCompiled in group { #expect(isCompiled) }
    }
  }

  @Test func largeCode() throws {
    var text = "entry func f(%x: f64) -> (f64) {\n  %v0: f64 = add %x, %x\n"
    for index in 1...8000 {
      text += "  %c\(index): f64 = constant \(Double(index) + 0.5)\n"
      text += "  %v\(index): f64 = \(index % 2 == 0 ? "mul" : "add") %v\(index - 1), %c\(index)\n"
    }
    text += "  return(%v8000)\n}\n"
    let kernel = try Kernel(text)
    let outcome = try kernel.call("f", [(0.0).bitPattern], results: 1)
    var expected = 0.0
    for index in 1...8000 {
      let number = Double(index) + 0.5
      expected = index % 2 == 0 ? expected * number : expected + number
    }
    #expect(outcome.words == [expected.bitPattern])
  }

  @Test func manyFunctions() throws {
    var text = ""
    for index in 0..<300 {
      let callee = index == 299 ? "%1: i64 = add %0, %k" : "%1: i64 = call f\(index + 1)(%0) !"
      text += """
        \(index == 0 ? "entry " : "")func f\(index)(%x: i64) -> (i64) {
          %k: i64 = constant \(index)
          %0: i64 = add %x, %k
          \(callee)
          return(%1)
        }

        """
    }
    let kernel = try Kernel(text)
    #expect(try kernel.integers("f0", 0) == [(0..<300).reduce(299, +)])
  }
}
