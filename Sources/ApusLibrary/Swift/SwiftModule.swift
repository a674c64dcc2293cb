import ApusCore
import ApusVocabulary

/// The two modules of a Swift package, of which the one in C is nobody else's business.
struct SwiftModule {
  /// The functions, for each kernel one or two.
  let functions: [SwiftFunction]
  let names: SwiftNames
  private let library: LibraryInterface

  /// - Throws: `LibraryError` for a kernel that is called as a type of the package.
  init(_ library: LibraryInterface, prefix: String, names: SwiftNames) throws(LibraryError) {
    var functions: [SwiftFunction] = []
    var keys: Set<String> = []
    for kernel in library.kernels {
      if names.own.contains(kernel.swiftName) {
        throw LibraryError(
          """
          '\(kernel.swiftName)' cannot be a function of the package: it has a declaration of that \
          name itself
          """)
      }
      var function = SwiftFunction(kernel, in: names)
      if !keys.insert(function.key).inserted {
        // Both kinds of vectors are arrays in the package.
        function = SwiftFunction(
          kernel, name: String(kernel.cName.dropFirst(prefix.count)), in: names)
        keys.insert(function.key)
      }
      functions.append(function)
    }
    self.functions = functions
    self.names = names
    self.library = library
  }

  /// The numbers and arrays of all kernels.
  private var leaves: [LeafInterface] {
    library.kernels.flatMap { $0.parameters.flatMap(\.leaves) + $0.results }
  }

  var hasArrays: Bool { leaves.contains { $0.rank > 1 } }
  var hasComplex: Bool { leaves.contains { $0.element.isComplex } }

  /// What the files are, in a line.
  private var origin: String {
    "Kernels of \(CText.oneLine(library.files.joined(separator: ", "))), compiled by Apus "
      + "\(ApusVersion.text)."
  }

  /// The functions that users call.
  var kernels: String {
    """
    // \(origin)
    internal import \(names.code)

    \(functions.map(\.text).joined(separator: "\n"))
    """
  }

  /// The error that they throw, and what holds for all.
  func error(template: String) -> String {
    let faults = LibraryStatus.faults.map { (SwiftModule.camelCase($0.name), $0.code) }
    let others = LibraryStatus.allCases.filter { $0 != .null }.map { ("\($0)", $0.rawValue) }
    let cases = (faults + others).map { "    case \($0.0) = \($0.1)\n" }.joined()
    let renamed = [
      "CModule": names.code, "KernelError": names.error, "KernelLibrary": names.library,
      "library_processor": "\(library.name)_processor",
      "library_set_limits": "\(library.name)_set_limits",
    ]
    return """
      \(Self.renaming(renamed, in: template))
      extension \(names.error) {
        /// The kinds of faults.
        public enum Kind: Int32, Hashable, Sendable {
      \(cases)    case other = 0
        }
      }

      """
  }

  /// What Swift sees of the machine code.
  var header: String {
    """
    /// \(origin) For the package's own module.
    #ifndef \(names.code.uppercased())_H
    #define \(names.code.uppercased())_H

    #include <stdbool.h>
    #include <stdint.h>

    typedef struct apus_complex64 {
      float real, imaginary;
    } apus_complex64;
    typedef struct apus_complex128 {
      double real, imaginary;
    } apus_complex128;

    const char *apus_error_message(void);
    const char *apus_error_file(void);
    int apus_error_line(void);
    const char *apus_error_function(void);
    void apus_free(void *result);

    const char *\(library.name)_processor(void);
    void \(library.name)_set_limits(unsigned long memory, long depth, unsigned long nanoseconds);

    \(functions.map(\.prototype).joined())
    #endif

    """
  }

  /// A text with other names for those that it has: all at once, as names can contain each other.
  private static func renaming(_ names: [String: String], in text: String) -> String {
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0 == "_" || $0.isLetter || $0.isNumber }
      result += names[String(word)] ?? String(word)
      rest = rest[word.endIndex...]
      let others = rest.prefix { $0 != "_" && !$0.isLetter && !$0.isNumber }
      result += others
      rest = rest[others.endIndex...]
    }
    return result
  }

  private static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_")
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
