import ApusIR
import ApusVocabulary

/// The instructions of a function numbered in the order of the text.
struct TextOrder {
  private var numbers: [Int32]
  /// By region, the numbers of what it and the regions inside it hold.
  private var spans: [Range<Int32>]

  init(of function: Function) {
    numbers = Array(repeating: -1, count: function.instructions.count)
    spans = Array(repeating: 0..<0, count: function.regions.count)
    var next: Int32 = 0
    number(function.body, of: function, &next)
  }

  private mutating func number(
    _ region: ID<Region>, of function: Function, _ next: inout Int32
  ) {
    let first = next
    for id in function.regions[region].instructions {
      numbers[Int(id.index)] = next
      next += 1
      for inner in function.instructions[id].regions { number(inner, of: function, &next) }
    }
    spans[Int(region.index)] = first..<next
  }

  /// The number of an instruction; -1 if nothing reaches it.
  func number(of instruction: ID<Instruction>) -> Int32 { numbers[Int(instruction.index)] }

  /// A number above those of an instruction and of what its regions hold.
  func end(of instruction: ID<Instruction>, in function: Function) -> Int32 {
    guard let last = function.instructions[instruction].regions.last else {
      return number(of: instruction) + 1
    }
    return spans[Int(last.index)].upperBound
  }

  /// Whether an instruction stands in a region or in one inside it.
  func isInside(_ instruction: ID<Instruction>, _ region: ID<Region>) -> Bool {
    spans[Int(region.index)].contains(numbers[Int(instruction.index)])
  }
}
