import ApusCore
import ApusIR
import ApusVocabulary

/// Draws arguments for `random:` and `edges:`.
struct RandomArguments {
  let signature: Signature
  let line: Int
  var generator: SplitMix64

  /// Arguments in the ranges that a directive gives.
  mutating func draw(_ arguments: [(name: String, text: String)]) throws(DirectiveError)
    -> Arguments
  {
    var result: Arguments = []
    for (name, text) in arguments {
      let parameter = try self.parameter(name)
      switch parameter.type {
      case .scalar(let element):
        result.append((name, .scalar(try draw(element, in: text))))
      case .array(let element), .ndarray(let element, rank: 1):
        let (count, range) = try split(text, known: result)
        var scalars: [AnyScalar] = []
        for _ in 0..<count { scalars.append(try draw(element, in: range)) }
        result.append((name, .array(array(of: scalars, element: element))))
      case .ndarray, .tuple, .range, .never, .error:
        throw error("no random values of type '\(parameter.type.swiftName)'")
      }
    }
    return result
  }

  /// Arguments from the edges of their types.
  mutating func drawEdges(_ arguments: [(name: String, text: String)]) throws(DirectiveError)
    -> Arguments
  {
    var result: Arguments = []
    for (name, _) in arguments {
      result.append((name, try edge(parameter(name).type)))
    }
    return result
  }

  private mutating func edge(_ type: SourceType) throws(DirectiveError) -> KernelValue {
    switch type {
    case .scalar(let element): return .scalar(edge(element))
    case .array(let element), .ndarray(let element, rank: 1):
      let scalars = (0..<generator.below(9)).map { _ in edge(element) }
      return .array(array(of: scalars, element: element))
    case .tuple(let elements):
      var values: [(label: String?, value: KernelValue)] = []
      for element in elements { values.append((element.label, try edge(element.type))) }
      return .tuple(values)
    case .ndarray, .range, .never, .error:
      throw error("no edge values of type '\(type.swiftName)'")
    }
  }

  private func parameter(_ name: String) throws(DirectiveError) -> Signature.Parameter {
    guard let found = signature.parameters.first(where: { $0.name == name }) else {
      throw error("'\(signature.name)' has no parameter '\(name)'")
    }
    return found
  }

  // MARK: Ranges

  /// The count and the range of the elements: `count 0...9 in -1...1`, `count = x(+1) in 0...9`.
  private mutating func split(
    _ text: String, known: Arguments
  ) throws(DirectiveError) -> (count: Int, range: String) {
    guard text.hasPrefix("count "), let middle = text.firstRange(of: " in ") else {
      throw error("expected 'count … in …', found '\(text)'")
    }
    let count = String(text[..<middle.lowerBound].dropFirst("count ".count))
    let range = String(text[middle.upperBound...])
    guard count.hasPrefix("= ") else {
      return (Int(try draw(.int, in: count).value(as: Int.self) ?? 0), range)
    }
    let words = count.dropFirst(2).split { " ()".contains($0) }
    guard let name = words.first, let value = known.first(where: { $0.name == name })?.value else {
      throw error("no argument before this one is called as in '\(count)'")
    }
    let offset = Int(words.dropFirst().joined()) ?? 0
    switch value {
    case .array(let array): return (max(0, array.count + offset), range)
    case .scalar(let scalar): return (max(0, (scalar.value(as: Int.self) ?? 0) + offset), range)
    case .tuple: throw error("a tuple is no count")
    }
  }

  /// A number in a closed range as it is written.
  private mutating func draw(
    _ element: ElementType, in range: String
  ) throws(DirectiveError) -> AnyScalar {
    guard let dots = range.firstRange(of: "...") else { throw error("no range: '\(range)'") }
    let lower = String(range[..<dots.lowerBound])
    let upper = String(range[dots.upperBound...])
    if element == .bool {
      return AnyScalar(lower == upper ? lower == "true" : generator.below(2) == 1)
    }
    if element.isInteger {
      guard let low = Int128(lower), let high = Int128(upper), low <= high else {
        throw error("no range of integers: '\(range)'")
      }
      let span = UInt128(high - low) + 1
      let offset = UInt128(generator.next()) % span
      return AnyScalar(element, bits: UInt64(truncatingIfNeeded: low + Int128(offset)))
    }
    if element.isComplex {
      let parts = [try draw(element.component, in: range), try draw(element.component, in: range)]
      return AnyScalar(element, words: parts.map(\.bits))
    }
    guard let low = Double(lower), let high = Double(upper), low <= high else {
      throw error("no range of numbers: '\(range)'")
    }
    return number(low + (high - low) * generator.unit(), element)
  }

  /// A floating-point number, rounded to the type.
  private func number(_ value: Double, _ element: ElementType) -> AnyScalar {
    switch element {
    case .float16: AnyScalar(Float16(value))
    case .float: AnyScalar(Float(value))
    case .double, .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64,
      .uint, .complexFloat, .complexDouble:
      AnyScalar(value)
    }
  }

  // MARK: Edges

  /// A value at which things change.
  private mutating func edge(_ element: ElementType) -> AnyScalar {
    let bits: UInt64
    switch element {
    case .bool: bits = generator.next() & 1
    case .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint:
      bits = integerEdge(width: element.bitWidth)
    case .float16: bits = UInt64(floatEdge(Float16.self).bitPattern)
    case .float: bits = UInt64(floatEdge(Float.self).bitPattern)
    case .double: bits = floatEdge(Double.self).bitPattern
    case .complexFloat, .complexDouble:
      return AnyScalar(
        element, words: [edge(element.component).bits, edge(element.component).bits])
    }
    return AnyScalar(element, bits: bits)
  }

  /// 0, 1, -1, the extremes, and the neighbours of powers of two; in two's complement.
  private mutating func integerEdge(width: Int) -> UInt64 {
    let power = UInt64(1) << UInt64(generator.below(width))
    let signed = generator.below(2) == 0 ? power : 0 &- power
    switch generator.below(8) {
    case 0: return 0
    case 1: return 1
    case 2: return .max
    case 3: return UInt64(1) << UInt64(width - 1)
    case 4: return (UInt64(1) << UInt64(width - 1)) &- 1
    default: return signed &+ UInt64(generator.below(3)) &- 1
    }
  }

  /// Zeros, ones, infinities, NaN, the smallest and greatest, integers and halves, limits of the
  /// integer types, and neighbours of all of them.
  private mutating func floatEdge<T: BinaryFloatingPoint>(_: T.Type) -> T {
    let limits = [7, 8, 15, 16, 31, 32, 53, 63, 64]
    let exponent = T.Exponent(limits[generator.below(limits.count)])
    let power = T(sign: .plus, exponent: exponent, significand: 1)
    let values: [T] = [
      0, 1, 2, 3, 0.5, 1.5, 2.5, 0.1, 10, 100, .infinity, .nan, .leastNonzeroMagnitude,
      .leastNormalMagnitude, .greatestFiniteMagnitude, .ulpOfOne, .pi, power, power, power,
    ]
    var value = values[generator.below(values.count)]
    switch generator.below(4) {
    case 0: value = value.nextUp
    case 1: value = value.nextDown
    default: break
    }
    return generator.below(2) == 0 ? value : -value
  }

  // MARK: Values

  private func array(of scalars: [AnyScalar], element: ElementType) -> AnyArray {
    AnyArray(elementType: element, words: scalars.flatMap(\.words))
  }

  private func error(_ message: String) -> DirectiveError {
    DirectiveError(line: line, message: message)
  }
}
