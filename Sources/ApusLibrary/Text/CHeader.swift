import ApusCore
import ApusVocabulary

/// The header of a library, for C and C++.
package struct CHeader {
  /// The whole file.
  package let text: String

  /// - Parameter fileName: The name of the file, which the guard is made of.
  package init(of library: LibraryInterface, fileName: String) {
    let guardName = "APUS_" + CNames.identifier(fileName).uppercased()
    text = """
      /// \(fileName): \(CText.oneLine(library.files.joined(separator: ", "))), compiled by Apus \
      \(ApusVersion.text).
      #ifndef \(guardName)
      #define \(guardName)

      #include <stdbool.h>
      #include <stdint.h>

      #ifdef __cplusplus
      extern "C" {
      #endif

      \(Self.common)
      /// What calls of this library may use from now on: bytes of temporary memory (4 GiB unless
      /// set), nested calls of functions that call themselves (10,000 unless set), time (without a
      /// limit unless set). Zero stands for what it is unless set.
      void \(library.name)_set_limits(
          uint64_t memory_bytes, int64_t recursion_depth, uint64_t nanoseconds);
      /// The level of processors whose code this library uses here: "baseline", "v2", "v3", "v4" or
      /// "native". The environment variable APUS_CPU chooses a lower one.
      const char *\(library.name)_processor(void);

      \(library.kernels.map(Self.declarations).joined(separator: "\n"))
      #ifdef __cplusplus
      }
      #endif

      #endif

      """
  }

  /// The types and codes that are the same for all libraries, as they stand in a source.
  static var types: String {
    """
    #include <stdbool.h>
    #include <stdint.h>

    \(common)
    """
  }

  /// What the headers of all libraries have in common.
  private static var common: String {
    """
    #ifndef APUS_LIBRARY_COMMON
    #define APUS_LIBRARY_COMMON

    /// A number of half precision: its bits.
    typedef uint16_t apus_float16;
    /// Complex numbers, laid out as those of C and C++.
    typedef struct apus_complex64 {
      float real, imaginary;
    } apus_complex64;
    typedef struct apus_complex128 {
      double real, imaginary;
    } apus_complex128;

    /// What the functions return, zero for success.
    enum {
      // The kernel faulted.
    \(faultCodes)
      // The call was wrong.
      apus_error_result_shape = 100, // a result, or an array that is changed, gets another shape
      apus_error_overlap = 101,      // an array that is written overlaps another one
      apus_error_null = 102,         // a pointer that is needed is NULL
      apus_error_out_of_memory = 103,
      apus_error_extent = 104,    // an extent is negative, or an array too large for memory
      apus_error_processor = 105, // the processor has none of the library's levels
      apus_error_alignment = 106, // an array does not begin at a multiple of its numbers' size
    };

    /// What was wrong in the last call of this thread that failed, as file:line:column: error:
    /// message; then its parts. Valid until the thread's next call that fails.
    const char *apus_error_message(void);
    const char *apus_error_file(void);
    int32_t apus_error_line(void);
    const char *apus_error_function(void);
    /// Frees an array that a function has allocated for a result.
    void apus_free(void *result);

    /// Arrays are row-major. By default they are contiguous, and an array of one axis comes with its
    /// number of elements, one of several axes with its extents. The functions whose names end in
    /// _strided take any: strides are distances in elements, and may be negative; what is not
    /// contiguous is copied.
    ///
    /// For an array that is a result, a place for a pointer is given. If it holds NULL, memory is
    /// allocated, and the caller frees it by apus_free. Otherwise it points to memory of the
    /// caller's, and the extents say how large that is: the result has to have that shape. Either
    /// way the extents are those of the result afterwards; after apus_error_result_shape, those that
    /// it needs.
    ///
    /// Functions can be called by several threads at once. After a fault, arrays that are changed
    /// hold anything.

    #endif

    """
  }

  /// The codes of faults, named as C names them.
  private static var faultCodes: String {
    LibraryStatus.faults.map { "  apus_error_\($0.name) = \($0.code)," }.joined(separator: "\n")
  }

  /// A kernel's comment and prototypes.
  private static func declarations(of kernel: KernelInterface) -> String {
    var lines = kernel.documentation
    if !lines.isEmpty { lines.append("") }
    lines.append("    " + kernel.declaration)
    let defaults = kernel.parameters.compactMap { parameter in
      parameter.defaultText.map { "'\(parameter.name)' is \($0)" }
    }
    if !defaults.isEmpty {
      lines += ["", "In Swift, \(defaults.joined(separator: ", ")) unless given."]
    }
    var text = CText.comment(
      lines.flatMap {
        $0.split(omittingEmptySubsequences: false) {
          $0.isNewline
        }.map(String.init)
      })
    text += CPrototype(kernel, isStrided: false).text + ";\n"
    if kernel.takesArrays { text += CPrototype(kernel, isStrided: true).text + ";\n" }
    return text
  }
}

extension CText {
  /// A text that ends no line.
  static func oneLine(_ text: String) -> String {
    String(comment([text]).dropFirst(4).dropLast())
  }
}
