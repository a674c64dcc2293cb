import ApusCore
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The symbols of a library: what each kernel is called in C.
///
/// A kernel has its own name with the prefix. Overloads add their labels; those that are still alike
/// add the types of their parameters.
struct LibraryNames {
  private var names: [ID<Function>: String] = [:]
  private var uses: [String: Int] = [:]
  private let library: String
  private let prefix: String

  init(of kernels: [Kernel], library: String, prefix: String) {
    self.library = library
    self.prefix = prefix
    for kernel in kernels { names[kernel.function] = kernel.name }
    let byName = Dictionary(grouping: kernels, by: \.name)
    for overloads in byName.values where overloads.count > 1 {
      for kernel in overloads { names[kernel.function] = Self.labelled(kernel) }
      let byLabels = Dictionary(grouping: overloads) { names[$0.function] ?? "" }
      for alike in byLabels.values where alike.count > 1 {
        for kernel in alike { names[kernel.function] = Self.typed(kernel) }
      }
    }
    for (function, name) in names {
      names[function] = prefix + name
      uses[prefix + name, default: 0] += 1
    }
  }

  /// The symbol of a kernel.
  func name(of kernel: Kernel) -> String { names[kernel.function] ?? prefix + kernel.name }

  /// The symbols that the library defines besides kernels.
  static func own(of library: String) -> [String] {
    ["\(library)_processor", "\(library)_set_limits"]
  }

  /// Reports a name that C programs cannot use.
  func check(_ kernel: Kernel, _ diagnostics: inout Diagnostics) {
    let name = name(of: kernel)
    let range = kernel.program.module.functions[kernel.function].range
    func report(_ reason: String, advice: String = "; choose names with '--prefix'") {
      diagnostics.report(.cName(name, of: kernel.fullName, reason + advice, at: range))
    }
    let symbols =
      kernel.signature.argumentLeaves.contains { $0.arrayShape != nil }
      ? [name, name + "_strided"] : [name]
    if !CNames.isIdentifier(name) {
      report("in C, names are made of the letters a to z, digits and '_'", advice: "")
    } else if uses[name, default: 0] > 1 {
      report("it would be the symbol of two functions", advice: "; rename one of them")
    } else if CNames.isReserved(name) {
      report("it is a word of C or C++")
    } else if symbols.contains(where: CNames.isInSystemLibraries) {
      report("the C library has a function of that name")
    } else if name.hasPrefix("apus_") || symbols.contains(where: Self.own(of: library).contains) {
      report("it is one of the library's own")
    } else if symbols.dropFirst().contains(where: { uses[$0] != nil }) {
      report("'\(name)_strided' is the symbol of another function", advice: "; rename one of them")
    }
  }

  /// The name followed by the labels.
  private static func labelled(_ kernel: Kernel) -> String {
    ([kernel.name] + kernel.signature.parameters.compactMap(\.label)).joined(separator: "_")
  }

  /// The name followed by labels and types.
  private static func typed(_ kernel: Kernel) -> String {
    let parts = kernel.signature.parameters.flatMap { parameter in
      [parameter.label, word(for: parameter.type)].compactMap(\.self)
    }
    return ([kernel.name] + parts).joined(separator: "_")
  }

  /// A word for a type, in letters: `double`, `doubles`, `double_matrix`.
  private static func word(for type: SourceType) -> String {
    func word(_ element: ElementType) -> String {
      String(element.swiftName.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    return switch type {
    case .scalar(let element): word(element)
    case .array(let element): word(element) + "s"
    case .ndarray(let element, 1): word(element) + "_vector"
    case .ndarray(let element, 2): word(element) + "_matrix"
    case .ndarray(let element, let rank): "\(word(element))_array\(rank)"
    case .tuple(let elements): elements.map { Self.word(for: $0.type) }.joined(separator: "_")
    case .range(let element, _): word(element) + "_range"
    case .never, .error: "none"
    }
  }
}
