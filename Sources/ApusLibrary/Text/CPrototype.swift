import ApusVocabulary

/// The declaration of a library's function in C.
struct CPrototype {
  /// The name and the parameters, without a semicolon.
  let text: String

  /// - Parameters:
  ///   - isStrided: Whether arrays come with extents and strides.
  ///   - name: What it is called; as programs call it unless given.
  init(_ kernel: KernelInterface, isStrided: Bool, name: String? = nil) {
    var parameters: [String] = []
    for parameter in kernel.parameters {
      for leaf in parameter.leaves {
        parameters += Self.argument(leaf, isInout: parameter.isInout, isStrided: isStrided)
      }
    }
    for leaf in kernel.results { parameters += Self.result(leaf) }
    if parameters.isEmpty { parameters = ["void"] }
    let name = name ?? kernel.cName + (isStrided ? "_strided" : "")
    text = CText.list(parameters, after: "int32_t \(name)(", tail: ")")
  }

  /// A number as it is, or as a place if the kernel changes it; an array with its shape.
  private static func argument(
    _ leaf: LeafInterface, isInout: Bool, isStrided: Bool
  ) -> [String] {
    let type = leaf.element.cType
    if leaf.isNumber { return [type + (isInout ? " *" : " ") + leaf.cName] }
    let data = (isInout ? "" : "const ") + type + " *" + leaf.cName
    if isStrided {
      return [
        data, "const int64_t \(leaf.extentsName)[\(leaf.rank)]",
        "const int64_t \(leaf.stridesName)[\(leaf.rank)]",
      ]
    }
    return leaf.rank == 1
      ? [data, "int64_t \(leaf.countName)"]
      : [data, "const int64_t \(leaf.extentsName)[\(leaf.rank)]"]
  }

  private static func result(_ leaf: LeafInterface) -> [String] {
    let type = leaf.element.cType
    if leaf.isNumber { return ["\(type) *\(leaf.cName)"] }
    return [
      "\(type) **\(leaf.cName)",
      leaf.rank == 1
        ? "int64_t *\(leaf.countName)" : "int64_t \(leaf.extentsName)[\(leaf.rank)]",
    ]
  }
}
