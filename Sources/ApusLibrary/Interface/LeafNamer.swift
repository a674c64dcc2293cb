import ApusVocabulary

/// Gives the parameters of a C function names that differ from one another and from what C and C++
/// have for themselves.
struct LeafNamer {
  private var used: Set<String> = []

  /// The leaves of a value.
  /// - Parameter name: The parameter, or `result`.
  mutating func leaves(of type: SourceType, named name: String) -> [LeafInterface] {
    var result: [LeafInterface] = []
    add(type, path: name, name: Self.spelled(name), to: &result)
    return result
  }

  private mutating func add(
    _ type: SourceType, path: String, name: String, to leaves: inout [LeafInterface]
  ) {
    switch type {
    case .scalar(let element):
      leaves.append(
        LeafInterface(cName: unique(name, rank: 0), path: path, element: element, rank: 0))
    case .array, .ndarray:
      guard let (element, rank) = type.arrayShape else { return }
      leaves.append(
        LeafInterface(cName: unique(name, rank: rank), path: path, element: element, rank: rank))
    case .tuple(let elements):
      for (index, element) in elements.enumerated() {
        let part = element.label ?? "\(index)"
        add(
          element.type, path: "\(path).\(part)", name: "\(name)_\(Self.spelled(part))",
          to: &leaves)
      }
    case .range, .never, .error: break
    }
  }

  /// A name that no other parameter has, with those that an array has besides.
  private mutating func unique(_ name: String, rank: Int) -> String {
    var name = name
    if CNames.isReserved(name) || CNames.isConstant(name) || name.hasPrefix("apus_") {
      name += "_"
    }
    func names(_ name: String) -> [String] {
      [name] + (rank == 0 ? [] : ["_count", "_extents", "_strides"].map { name + $0 })
    }
    while names(name).contains(where: used.contains) { name += "_" }
    used.formUnion(names(name))
    return name
  }

  /// The name in the letters that C has: others become their code, `u3b1`.
  private static func spelled(_ name: String) -> String {
    String(
      name.unicodeScalars.flatMap { scalar -> [Character] in
        if scalar.isASCII,
          scalar == "_" || scalar.properties.isAlphabetic
            || ("0"..."9").contains(scalar)
        {
          return [Character(scalar)]
        }
        return Array("u" + String(scalar.value, radix: 16))
      })
  }
}
