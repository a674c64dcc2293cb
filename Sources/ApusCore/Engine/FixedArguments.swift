import ApusIR
import ApusVocabulary

/// The parameters of a kernel that are constants in a specialised version, and their values.
package struct FixedArguments: Hashable, Sendable {
  /// By the parameter's index in the declaration, the bits of its leaves.
  package private(set) var bits: [Int: [UInt64]] = [:]

  /// Of the general version.
  package static let none = FixedArguments()

  var isEmpty: Bool { bits.isEmpty }

  /// Fixes one parameter more.
  mutating func fix(_ parameter: Int, at leaves: [KernelValue]) {
    bits[parameter] = leaves.map { if case .scalar(let scalar) = $0 { scalar.bits } else { 0 } }
  }

  /// The fixed parameters of a declaration with their values, in order.
  func values(in signature: Signature) -> [(name: String, value: KernelValue)] {
    bits.sorted { $0.key < $1.key }.map { index, bits in
      let parameter = signature.parameters[index]
      var words = bits[...]
      return (parameter.name, Self.value(of: parameter.type, from: &words))
    }
  }

  private static func value(
    of type: SourceType, from words: inout ArraySlice<UInt64>
  ) -> KernelValue {
    guard case .tuple(let elements) = type else {
      guard case .scalar(let element) = type else { return .tuple([]) }
      defer { words = words.dropFirst(element.componentCount) }
      return .scalar(AnyScalar(element, words: words))
    }
    return .tuple(elements.map { ($0.label, value(of: $0.type, from: &words)) })
  }
}
