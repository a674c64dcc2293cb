import ApusVocabulary

/// Where the arguments and results of a kernel are among the words of a call; the calling convention
/// is described with `apus_frame`.
struct CallLayout {
  /// A number, which may be complex: one or two words.
  struct Number {
    let leaf: LeafInterface
    /// The first word as argument and as result.
    var argument: Int?
    var result: Int?

    /// Whether C programs give a place for it.
    var isPlace: Bool { result != nil }
  }

  /// An array: where its words begin as argument and as result, and its index among the results.
  struct Array {
    let leaf: LeafInterface
    let direction: Direction
    var argument = 0
    var result = 0
    var slot = -1
  }

  /// Which way the elements of an array go.
  enum Direction: String {
    case `in`, `inout`, out

    var cName: String { "apus_array_" + rawValue }
  }

  private(set) var numbers: [Number] = []
  private(set) var arrays: [Array] = []
  private(set) var wordCount = 0
  private var slotCount = 0

  init(of kernel: KernelInterface) {
    // What is changed, in order: the final values come after the returned one.
    var changed: [(isNumber: Bool, index: Int)] = []
    for parameter in kernel.parameters {
      for leaf in parameter.leaves {
        if leaf.isNumber {
          if parameter.isInout { changed.append((true, numbers.count)) }
          numbers.append(Number(leaf: leaf, argument: take(leaf)))
        } else {
          if parameter.isInout { changed.append((false, arrays.count)) }
          arrays.append(
            Array(
              leaf: leaf, direction: parameter.isInout ? .inout : .in, argument: take(leaf)))
        }
      }
    }
    for leaf in kernel.results {
      let slot = takeSlots(leaf)
      if leaf.isNumber {
        numbers.append(Number(leaf: leaf, result: take(leaf)))
      } else {
        arrays.append(Array(leaf: leaf, direction: .out, result: take(leaf), slot: slot))
      }
    }
    for (isNumber, index) in changed {
      if isNumber {
        _ = takeSlots(numbers[index].leaf)
        numbers[index].result = take(numbers[index].leaf)
      } else {
        arrays[index].slot = takeSlots(arrays[index].leaf)
        arrays[index].result = take(arrays[index].leaf)
      }
    }
  }

  /// Gives a leaf its words.
  private mutating func take(_ leaf: LeafInterface) -> Int {
    defer {
      let rank = SourceType.storedRank(of: leaf.rank, element: leaf.element)
      wordCount += leaf.isNumber ? leaf.element.componentCount : 1 + 2 * rank
    }
    return wordCount
  }

  /// Gives a result its index: the components of a complex number have one each.
  private mutating func takeSlots(_ leaf: LeafInterface) -> Int {
    defer { slotCount += leaf.isNumber ? leaf.element.componentCount : 1 }
    return slotCount
  }
}

extension CallLayout.Number {
  /// The components of the value in C.
  private func components(of value: String, _ member: String) -> [String] {
    leaf.element.isComplex ? [value + member + "real", value + member + "imaginary"] : [value]
  }

  /// Writes the argument's words.
  func store(to word: Int) -> String {
    let values =
      isPlace
      ? components(of: leaf.element.isComplex ? leaf.cName : "*" + leaf.cName, "->")
      : components(of: leaf.cName, ".")
    return values.enumerated().map { index, value in
      let place = "apus_words[\(word + index)]"
      switch leaf.element.representation {
      case .bool: return "  \(place) = \(value) ? 1 : 0;\n"
      case .float, .double:
        let type = leaf.element.component.cType
        return
          "  \(place) = 0;\n  __builtin_memcpy(&\(place), &(\(type)){\(value)}, sizeof(\(type)));\n"
      case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .float16:
        return "  \(place) = (uint64_t)\(value);\n"
      }
    }.joined()
  }

  /// Reads the result's words.
  func load(from word: Int) -> String {
    let places = components(of: leaf.element.isComplex ? leaf.cName : "*" + leaf.cName, "->")
    return places.enumerated().map { index, place in
      let value = "apus_words[\(word + index)]"
      let type = leaf.element.component.cType
      switch leaf.element.representation {
      case .bool: return "  \(place) = \(value) & 1;\n"
      case .float, .double:
        let address = leaf.element.isComplex ? "&\(place)" : leaf.cName
        return "  __builtin_memcpy(\(address), &\(value), sizeof(\(type)));\n"
      case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .float16:
        return "  \(place) = (\(type))\(value);\n"
      }
    }.joined()
  }
}

extension CallLayout.Array {
  /// What the call is told of it.
  func initializer(isStrided: Bool) -> String {
    let name = leaf.cName
    if direction == .out {
      let extents = leaf.rank == 1 ? leaf.countName : leaf.extentsName
      return "      {.result = (void **)\(name), .result_extents = \(extents)},"
    }
    if isStrided {
      return """
              {.data = (void *)\(name), .extents = \(leaf.extentsName), \
        .strides = \(leaf.stridesName)},
        """
    }
    let extents = leaf.rank == 1 ? "&\(leaf.countName)" : leaf.extentsName
    return "      {.data = (void *)\(name), .extents = \(extents)},"
  }
}
