import ApusDiagnostics
import ApusIR
import ApusVocabulary
import Testing

@testable import ApusSemantics

/// The shapes that statements take in the IR.
struct LoweringTests {
  static let doubles = SourceType.array(.double)
  static let int = SourceType.scalar(.int)

  @Test func sumOverRange() throws {
    var f = FunctionSketch("sum", returning: .scalar(.double))
    let x = f.parameter("x", Self.doubles)
    let s = f.variable("s", .scalar(.double))
    let i = f.variable("i", isMutable: false)
    let zero = f.expression(.literal(Constant(0.0)), .scalar(.double))
    let start = f.bind(s, zero)
    let count = f.expression(.extent(f.use(x), axis: 0))
    let range = f.range(f.literal(0), count)
    let element = f.expression(
      .element(f.use(x), indices: [f.use(i)], name: "x"), .scalar(.double))
    let add = f.update(f.place(s), .add, element)
    let loop = f.statement(.for(.variable(i), .range(range), filter: nil, body: f.block(add)))
    let result = f.statement(.return(f.use(s)))
    let text = try FunctionSketch.lowered(f.finished(f.block(start, loop, result)))
    #expect(
      text == """
        entry func sum(%x: array<f64,1>) -> (f64)
          as sum(x: [Double]) -> Double {
          %s: f64 = constant 0.0
          %0: i64 = constant 0
          %1: i64 = extent 0 %x
          %2: bool = lessEqual %0, %1
          check %2, %0, %1
          %s#1: f64 = for L0 %i: i64 in %0 ..< %1 with (%s#2: f64 = %s) {
            poll
            %3: i64 = extent 0 %x
            %4: bool = inBounds %i, %3
            check %4, %i, %3
            %5: f64 = element %x, %i
            %s#3: f64 = add %s#2, %5
            continue L0(%s#3)
          }
          return(%s#1)
        }

        """)
  }

  @Test func whileWithBreakAndUninitialized() throws {
    var f = FunctionSketch("g", returning: .scalar(.int))
    let n = f.parameter("n", Self.int)
    let k = f.variable("k")
    let r = f.variable("r", isMutable: false)
    let start = f.bind(k, f.literal(0))
    let declare = f.statement(.declare(r))
    let loop = f.statement(.block([]))
    let set = f.assign(r, f.use(k))
    let stop = f.statement(.break(loop))
    let condition = f.compare(.equal, f.use(k), f.use(n))
    let test = f.statement(.if(condition, then: f.block(set, stop), else: nil))
    let step = f.update(f.place(k), .add, f.literal(1))
    let always = f.expression(.literal(Constant(true)), .scalar(.bool))
    f.function.statements[loop].kind = .while(always, body: f.block(test, step))
    let result = f.statement(.return(f.use(r)))
    let text = try FunctionSketch.lowered(f.finished(f.block(start, declare, loop, result)))
    #expect(
      text == """
        entry func g(%n: i64) -> (i64)
          as g(n: Int) -> Int {
          %k: i64 = constant 0
          %k#1: i64, %r: i64 = loop L0 with (%k#2: i64 = %k) {
            poll
            %0: bool = constant true
            %1: bool = equal %k#2, %n
            if L1 %1 {
              break L0(%k#2, %k#2)
            } else {
              break L1
            }
            %2: i64 = constant 1
            %3: bool = addIsExact %k#2, %2
            check %3, %k#2, %2
            %k#3: i64 = add %k#2, %2
            continue L0(%k#3)
          }
          return(%r)
        }

        """)
  }

  @Test func arraysAndSwap() throws {
    var f = FunctionSketch("h", returning: Self.doubles)
    let y = f.parameter("y", Self.doubles, isInout: true)
    let u = f.variable("u", Self.doubles)
    let i = f.variable("i", isMutable: false)
    let copy = f.bind(u, f.use(y))
    let range = f.range(f.literal(0), f.literal(10))
    let element = f.expression(
      .element(f.use(u), indices: [f.use(i)], name: "u"), .scalar(.double))
    let store = f.update(f.element(y, f.use(i)), .mul, element)
    let swap = f.statement(.swap(f.place(u), f.place(y)))
    let filter = f.compare(.less, f.use(i), f.literal(5))
    let loop = f.statement(
      .for(.variable(i), .reversed(.range(range)), filter: filter, body: f.block(store, swap)))
    let result = f.statement(.return(f.use(u)))
    let text = try FunctionSketch.lowered(f.finished(f.block(copy, loop, result)))
    let header = "%y#1: storage<f64,1>, %u#1: storage<f64,1> = for L0 %3: i64 in %1 ..< %2"
    #expect(text.contains(header))
    #expect(text.contains("store %15, %y#2, %i\n      break L1(%u#2, %y#2)"))
  }

  @Test func switchWithFallthrough() throws {
    var f = FunctionSketch("k", returning: .scalar(.int))
    let n = f.parameter("n", Self.int)
    let r = f.variable("r")
    let start = f.bind(r, f.literal(0))
    let one = f.literal(1)
    let two = f.literal(2)
    let three = f.literal(3)
    let cases = [
      TypedStatement.Case(
        patterns: [(.value(one), nil), (.value(two), nil)], body: f.assign(r, f.literal(10)),
        fallsThrough: true, range: FunctionSketch.range),
      TypedStatement.Case(
        patterns: [(.value(three), f.compare(.less, f.use(r), f.literal(4)))],
        body: f.update(f.place(r), .add, f.literal(20)), fallsThrough: true,
        range: FunctionSketch.range),
      TypedStatement.Case(
        patterns: [
          (
            .range(
              lower: f.literal(5), upper: f.use(r), isClosed: true, range: FunctionSketch.range),
            nil
          ), (.value(f.literal(9)), nil),
        ],
        body: f.update(f.place(r), .add, f.literal(30)), fallsThrough: false,
        range: FunctionSketch.range),
      TypedStatement.Case(
        patterns: [(.wildcard, nil)], body: f.assign(r, f.literal(40)), fallsThrough: false,
        range: FunctionSketch.range),
    ]
    let choice = f.statement(.switch(f.use(n), cases))
    let result = f.statement(.return(f.use(r)))
    let text = try FunctionSketch.lowered(f.finished(f.block(start, choice, result)))
    #expect(text.contains("%23: bool = addIsExact %r#3, %22"))
    #expect(text.contains("%5: i64 = constant 3\n        %6: bool = equal %n, %5"))
  }

  @Test func strides() throws {
    for type in [ElementType.double, .int, .uint8, .int16] {
      for through in [false, true] {
        var f = FunctionSketch("s", returning: .scalar(type))
        let a = f.parameter("a", .scalar(type))
        let b = f.parameter("b", .scalar(type))
        let d = f.parameter("d", type == .double ? .scalar(.double) : .scalar(.int))
        let x = f.variable("x", .scalar(type), isMutable: false)
        let k = f.variable("k", isMutable: false)
        let r = f.variable("r", .scalar(type))
        let start = f.bind(r, f.use(a))
        let sequence = TypedStatement.Sequence.stride(
          from: f.use(a), bound: f.use(b), by: f.use(d), isThrough: through)
        let loop = f.statement(
          .for(.variable(x), sequence, filter: nil, body: f.assign(r, f.use(x))))
        let other = f.statement(
          .for(
            .tuple([.variable(k), .variable(x)]), .enumerated(.reversed(sequence)), filter: nil,
            body: f.assign(r, f.use(x))))
        let result = f.statement(.return(f.use(r)))
        let text = try FunctionSketch.lowered(f.finished(f.block(start, loop, other, result)))
        #expect(text.contains(type == .double ? "fma" : "for L1 %k"))
      }
    }
  }

  @Test func globalsAndLocalFunctions() throws {
    let table = ID<Global>(0)
    var initial = FunctionSketch("table.initializer", returning: Self.doubles, isEntry: false)
    let one = initial.expression(.literal(Constant(1.0)), .scalar(.double))
    let array = initial.expression(.arrayLiteral([one, one]), Self.doubles)
    let initializer = initial.finished(initial.statement(.return(array)))

    var inner = FunctionSketch("f.bump", returning: Self.int, isEntry: false)
    let count = inner.capture("count", Self.int, .variable(ID(0), of: ID(2)), isInout: true)
    let values = inner.capture("table", Self.doubles, .global(table))
    let step = inner.update(inner.place(count), .add, inner.literal(1))
    let size = inner.expression(.extent(inner.use(values), axis: 0))
    let bump = inner.finished(inner.block(step, inner.statement(.return(size))))

    var f = FunctionSketch("f", returning: Self.int)
    let total = f.variable("count")
    _ = f.capture("table", Self.doubles, .global(table))
    let start = f.bind(total, f.literal(0))
    let call = f.expression(.call(ID(1), []))
    let other = f.expression(.call(ID(1), []))
    let both = f.expression(
      .logical(
        isAnd: true, f.compare(.less, call, f.literal(3)),
        f.compare(.less, other, f.literal(3))), .scalar(.bool))
    let result = f.statement(.return(f.checked(.add, f.use(total), f.literal(2))))
    let choice = f.statement(.if(both, then: result, else: nil))
    let end = f.statement(.return(f.use(total)))
    let function = f.finished(f.block(start, choice, end))

    var module = TypedModule(sources: SourceMap(SourceText(name: "sketch.swift", text: "x")))
    for function in [initializer, bump, function] { _ = module.functions.add(function) }
    _ = module.globals.add(
      Global(name: "table", type: Self.doubles, initializer: ID(0), range: FunctionSketch.range))
    let text = try FunctionSketch.lowered(module)
    #expect(text.contains("func f.body(%table: array<f64,1>) -> (i64)"))
    #expect(text.contains("%3: bool, %count#2: i64 = if L0 %2 {"))
    #expect(
      text.hasSuffix(
        """
        entry func f() -> (i64)
          as f() -> Int {
          %0: array<f64,1> = call table.initializer()
          %1: i64 = call f.body(%0)
          return(%1)
        }

        """))
  }
}
