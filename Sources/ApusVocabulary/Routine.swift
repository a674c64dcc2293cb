/// A routine of the run-time library that works on whole arrays, such as a matrix product.
///
/// In C it is `int64_t apus_<kind>_<suffix>(void *const *arrays, const uint64_t *numbers)`: the
/// arrays among the operands in their order, and the bits of the numbers in theirs. Both engines
/// call it in the same way.
package struct Routine: Hashable, Sendable {
  /// What it computes.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// C = α A B + β C.
    case gemm
  }

  /// An operand of a routine.
  package enum Parameter: Hashable, Sendable {
    /// An array that is only read, at any offset and strides: it is followed by its offset and the
    /// strides of its axes, counted in elements.
    case view(rank: Int)
    /// An array that is written: a storage.
    case storage(rank: Int)
    /// A number of this type.
    case number(ScalarType)
    /// A number of the element type; complex ones are two.
    case scalar
  }

  package var kind: Kind
  /// The type of the real numbers that it works with: float or double.
  package var element: ScalarType
  /// Whether they come in pairs: arrays then have one more axis, last, of extent 2.
  package var isComplex: Bool

  package init(_ kind: Kind, _ element: ScalarType, isComplex: Bool = false) {
    self.kind = kind
    self.element = element
    self.isComplex = isComplex
  }

  /// The name in printed IR, such as `gemm.f64` or `gemm.c32`.
  package var name: String { kind.rawValue + "." + suffix }

  /// The C function.
  package var symbol: String { "apus_" + kind.rawValue + "_" + suffix }

  private var suffix: String { (isComplex ? "c" : "f") + String(element.bitWidth) }

  /// The routine that printed IR calls `name`.
  package init?(name: some StringProtocol) {
    let parts = name.split(separator: ".")
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    for element in [ScalarType.float, .double] {
      for isComplex in [false, true] {
        self.init(kind, element, isComplex: isComplex)
        if suffix == parts[1] { return }
      }
    }
    return nil
  }

  /// The operands.
  package var parameters: [Parameter] {
    let number = Parameter.number(.int64)
    return switch kind {
    // α, A, B, β, C, the offset and row stride of C, rows, columns, inner extent.
    case .gemm:
      [
        .scalar, .view(rank: 2), .view(rank: 2), .scalar, .storage(rank: 2), number, number, number,
        number, number,
      ]
    }
  }
}
