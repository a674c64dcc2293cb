import ApusNative
import Testing

/// Temporary arrays in the rows that are computed of them.
struct RowStorageTests {
  /// A temporary array of `%n` elements, what is done in between, and a loop that stores to a row.
  private static func text(
    between: String = "", first: String = "%zero", place: String = "%j", row: String = "%i",
    after: String = ""
  ) throws -> String {
    let kernel = try Kernel(
      """
      entry func f(%i: i64, %n: i64, %x: storage<f64,1>, %y: exclusive storage<f64,2>) -> (f64, storage<f64,2>) {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %two: i64 = constant 2
        %none: f64 = constant 0.0
        %m: i64 = extent 1 %y
        %t: storage<f64,1> = allocate %n ! in f at 0..<1
        for L0 %k: i64 in %zero ..< %n {
          %1: f64 = load %x, %k
          %2: f64 = add %1, %1
          store %2, %t, %k
          continue L0
        }
        %r: f64 = for L1 %k#1: i64 in %zero ..< %n with (%s: f64 = %none) {
          %3: f64 = load %t, %k#1
          %s#1: f64 = add %s, %3
          continue L1(%s#1)
        }
        \(between)
        for L2 %j: i64 in \(first) ..< %m {
          %4: f64 = load %t, \(place)
          %5: f64 = mul %4, %r
          %half: i64 = div %j, %two
          store %5, %y, \(row), %j
          continue L2
        }
        \(after)
        return(%r, %y)
      }
      """, options: NativeOptions(streamedBytes: nil))
    return try kernel.native.compilation.llvmText(isOptimized: false)
  }

  private static func isInRow(_ text: String) -> Bool {
    text.contains("llvm.loop.parallel_accesses") && text.contains(", ptr %")
      && text.contains("!llvm.access.group")
  }

  @Test func temporaryLiesInTheRow() throws { #expect(Self.isInRow(try Self.text())) }

  /// Where it could be seen, it does not.
  @Test(arguments: [
    ("%e: f64 = load %y, %i, %zero", "%zero", "%j", "%i", ""),
    ("store %none, %y, %zero, %zero", "%zero", "%j", "%i", ""),
    (leaving, "%zero", "%j", "%i", ""),
    ("", "%one", "%j", "%i", ""),
    ("", "%zero", "%zero", "%i", ""),
    ("%p: i64 = sub %n, %one", "%zero", "%p", "%i", ""),
    ("", "%zero", "%j", "%half", ""),
    ("%p: i64 = sub %n, %one", "%zero", "%j", "%p", ""),
    ("", "%zero", "%j", "%i", "%e: f64 = load %t, %zero"),
  ])
  func temporaryLiesApart(
    between: String, first: String, place: String, row: String, after: String
  ) throws {
    let text = try Self.text(between: between, first: first, place: place, row: row, after: after)
    #expect(!Self.isInRow(text))
  }

  /// A way out on which the row is as it was.
  private static let leaving = """
    %isNone: bool = equal %r, %none
    if L3 %isNone {
      return(%r, %y)
    } else {
      break L3
    }
    """

  /// A choice with two ways to the loop.
  @Test func choicesInBetweenDoNoHarm() throws {
    let choice = Self.leaving.replacing("return(%r, %y)", with: "break L3")
    #expect(Self.isInRow(try Self.text(between: choice)))
  }

  /// Parts of the loop that the temporary is read in for the last time.
  private static func parts(end: String) throws -> String {
    let kernel = try Kernel(
      """
      entry func f(%n: i64, %x: storage<f64,1>, %y: exclusive storage<f64,1>) -> () {
        %zero: i64 = constant 0
        %length: i64 = constant 1024
        %t: storage<f64,1> = allocate %n ! in f at 0..<1
        for L0 %k: i64 in %zero ..< %n {
          %1: f64 = load %x, %k
          store %1, %t, %k
          continue L0
        }
        loop L1 with (%s: i64 = %zero) {
          %rest: i64 = sub %n, %s
          %isLast: bool = lessEqual %rest, %length
          %far: i64 = add %s, %length
          %back: i64 = sub %s, %length
          %end: i64 = select %isLast, %n, \(end)
          for L2 %j: i64 in %s ..< %end {
            %2: f64 = load %t, %j
            %3: f64 = mul %2, %2
            store %3, %y, %j
            continue L2
          }
          %goesOn: bool = less %end, %n
          if L3 %goesOn {
            continue L1(%end)
          } else {
            break L1
          }
          unreachable
        }
        return()
      }
      """, options: NativeOptions(streamedBytes: nil))
    return try kernel.native.compilation.llvmText(isOptimized: false)
  }

  /// If a part could come twice, what is read in it would have been replaced.
  @Test(arguments: [("%far", true), ("%back", false)])
  func partsComeOnce(end: String, isInRow: Bool) throws {
    #expect(Self.isInRow(try Self.parts(end: end)) == isInRow)
  }
}
