import Apus
import Testing

/// Compares uses of overloads with kernels that say the same.
struct OverloadUses {
  /// A value that overloads are tried with; the index tells operands of one use apart.
  func sample<Value: Sample>(_ type: Value.Type, _ index: Int) -> Value { .sample(index) }

  /// Expects that a use gives what the kernel with this body gives, to the bit.
  func check<each Operand: Sample>(
    _ text: String, _ operand: repeat each Operand, use: (repeat each Operand) -> Outcome
  ) {
    let outcome = use(repeat each operand)
    var types: [String] = []
    for type in repeat (each Operand).self { types.append(type.kernelTypeName) }
    let parameters = types.enumerated().map { "x\($0): \($1)" }.joined(separator: ", ")
    let source = "func f(\(parameters)) -> \(outcome.type) {\n  \(text)\n}"
      .replacing("; ", with: "\n  ")
    var arguments: [String: KernelValue] = [:]
    var index = 0
    for operand in repeat each operand {
      arguments["x\(index)"] = operand.kernelValue
      index += 1
    }
    do {
      let kernel = try #require(try Kernels(source: source)["f"], "\(source)")
      let expected = try kernel.call(arguments, engine: .interpreter).result
      #expect(outcome.text == Outcome.text(of: expected), "\(source)")
    } catch {
      Issue.record("\(source): \(error)")
    }
  }

  func values<A: Sample>(_ value: A) -> Outcome {
    Outcome(type: A.kernelTypeName, text: Outcome.text(of: value.kernelValue))
  }

  func values<A: Sample, B: Sample>(_ value: (A, B)) -> Outcome {
    Outcome(parts: [values(value.0), values(value.1)])
  }

  func values<A: Sample, B: Sample, C: Sample>(_ value: (A, B, C)) -> Outcome {
    Outcome(parts: [values(value.0), values(value.1), values(value.2)])
  }

  func values<A: Sample, B: Sample, C: Sample, D: Sample>(_ value: (A, B, C, D)) -> Outcome {
    Outcome(parts: [values(value.0), values(value.1), values(value.2), values(value.3)])
  }
}

/// What a use of an overload gave: its type in a kernel, and the values as they print.
struct Outcome {
  var type: String
  var text: String

  init(type: String, text: String) {
    self.type = type
    self.text = text
  }

  /// Several values.
  init(parts: [Outcome]) {
    type = "(" + parts.map(\.type).joined(separator: ", ") + ")"
    text = parts.map(\.text).joined(separator: "; ")
  }

  /// A value as it prints; numbers print such that they read back the same.
  static func text(of value: KernelValue) -> String {
    switch value {
    case .scalar(let scalar): "\(scalar)"
    case .array(let array): "\(array.shape) \(array)"
    case .tuple(let elements): elements.map { text(of: $0.value) }.joined(separator: "; ")
    }
  }
}

/// A type that overloads are tried with.
protocol Sample: EagerOperand, EagerResult {
  static func sample(_ index: Int) -> Self
  var kernelValue: KernelValue { get }
}

/// A number that is made of a fraction of 32.
protocol SampleNumber: Sample, KernelElement {
  init(thirtySeconds: Int)
}

extension SampleNumber {
  static func sample(_ index: Int) -> Self { Self(thirtySeconds: 11 + 5 * index) }
  var kernelValue: KernelValue { KernelValue(self) }
}

extension SampleNumber where Self: BinaryFloatingPoint {
  init(thirtySeconds: Int) { self = Self(thirtySeconds) / 32 }
}

extension Double: SampleNumber {}
extension Float: SampleNumber {}
extension Float16: SampleNumber {}
extension UInt8: SampleNumber {
  init(thirtySeconds: Int) { self = UInt8(thirtySeconds % 13 + 1) }
}
extension UInt: SampleNumber {
  init(thirtySeconds: Int) { self = UInt(thirtySeconds) }
}
extension UInt64: SampleNumber {
  init(thirtySeconds: Int) { self = UInt64(thirtySeconds) }
}
extension UInt32: SampleNumber {
  init(thirtySeconds: Int) { self = UInt32(thirtySeconds) }
}
extension Bool: SampleNumber {
  init(thirtySeconds: Int) { self = thirtySeconds % 3 == 1 }
}
extension Int: SampleNumber {
  init(thirtySeconds: Int) { self = thirtySeconds }
  /// What exponents, counts and orders are.
  static func sample(_ index: Int) -> Int { 2 }
}
extension Complex: Sample, SampleNumber where RealType: FloatingElement & KernelScalar {
  init(thirtySeconds: Int) {
    self.init(RealType(thirtySeconds) / 32, RealType(thirtySeconds % 5) / 64)
  }
}

/// Arrays have 3 elements along each axis: all shapes go together. Vectors ascend, and matrices are
/// positive definite.
extension NDArray: Sample where Element: SampleNumber {
  static func sample(_ index: Int) -> NDArray {
    var result = NDArray(zeros: [Int](repeating: 3, count: rank))
    let count = result.count
    result.withUnsafeMutableBufferPointer { elements in
      for place in 0..<count {
        let (row, column) = (place / 3, place % 3)
        let part =
          switch rank {
          case 1: 4 + 8 * place + index
          case 2: (row == column ? 16 : 0) + (row + column + index) % 3 + 1
          default: (7 * place + 3 * index) % 11 + 1
          }
        elements[place] = Element(thirtySeconds: part)
      }
    }
    return result
  }

  var kernelValue: KernelValue { KernelValue(self) }
}
