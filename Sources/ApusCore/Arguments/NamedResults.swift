import ApusVocabulary

extension Kernel {
  /// What `--out` can name: `result`, the elements of a returned tuple as `result.0` or by their
  /// label, and the `inout` parameters.
  package var outputNames: [String] {
    Self.names(of: signature.result, prefix: "result")
      + signature.parameters.filter(\.isInout).flatMap { Self.names(of: $0.type, prefix: $0.name) }
  }

  private static func names(of type: SourceType, prefix: String) -> [String] {
    guard case .tuple(let elements) = type else { return [prefix] }
    return elements.enumerated().flatMap { index, element in
      names(of: element.type, prefix: "\(prefix).\(element.label ?? String(index))")
    }
  }
}

extension KernelResults {
  /// The scalars and arrays with their names, as `Kernel.outputNames` gives them.
  package func named(for kernel: Kernel) -> [(name: String, value: KernelValue)] {
    Self.flatten(result, prefix: "result")
      + inouts.flatMap { Self.flatten($0.value, prefix: $0.name) }
  }

  private static func flatten(
    _ value: KernelValue, prefix: String
  ) -> [(name: String, value: KernelValue)] {
    guard case .tuple(let elements) = value else { return [(prefix, value)] }
    return elements.enumerated().flatMap { index, element in
      flatten(element.value, prefix: "\(prefix).\(element.label ?? String(index))")
    }
  }

  /// Whether all results are the same bits, where NaNs count as equal.
  package func isIdentical(to other: KernelResults) -> Bool {
    result.isIdentical(to: other.result)
      && zip(inouts, other.inouts).allSatisfy { $0.value.isIdentical(to: $1.value) }
  }
}

extension KernelValue {
  /// Whether both are the same bits, where NaNs count as equal.
  package func isIdentical(to other: KernelValue) -> Bool {
    switch (self, other) {
    case (.scalar(let left), .scalar(let right)):
      return left.elementType == right.elementType
        && zip(left.words, right.words).allSatisfy {
          left.elementType.isIdentical($0, $1)
        }
    case (.array(let left), .array(let right)): return left.isIdentical(to: right)
    case (.tuple(let left), .tuple(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.value.isIdentical(to: $1.value) }
    case (.scalar, _), (.array, _), (.tuple, _): return false
    }
  }
}

extension AnyArray {
  /// Whether types, shapes and elements are the same bits, where NaNs count as equal.
  package func isIdentical(to other: AnyArray) -> Bool {
    guard elementType == other.elementType, shape == other.shape,
      let left = try? contiguous(), let right = try? other.contiguous()
    else { return false }
    return withExtendedLifetime((left, right)) {
      let width = elementType.representation.byteCount
      return (0..<left.count * elementType.componentCount).allSatisfy { index in
        elementType.isIdentical(
          Self.bits(at: left.start + index * width, width),
          Self.bits(at: right.start + index * width, width))
      }
    }
  }

  private static func bits(at start: UnsafeRawPointer, _ width: Int) -> UInt64 {
    switch width {
    case 1: UInt64(start.load(as: UInt8.self))
    case 2: UInt64(start.load(as: UInt16.self))
    case 4: UInt64(start.load(as: UInt32.self))
    default: start.load(as: UInt64.self)
    }
  }
}

extension ElementType {
  /// Whether two values, or components of complex ones, are the same bits, or both NaN.
  package func isIdentical(_ left: UInt64, _ right: UInt64) -> Bool {
    left == right || (isNaN(left) && isNaN(right))
  }

  private func isNaN(_ bits: UInt64) -> Bool {
    switch self {
    case .float16: Float16(bitPattern: UInt16(truncatingIfNeeded: bits)).isNaN
    case .float, .complexFloat: Float(bitPattern: UInt32(truncatingIfNeeded: bits)).isNaN
    case .double, .complexDouble: Double(bitPattern: bits).isNaN
    case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint:
      false
    }
  }
}
