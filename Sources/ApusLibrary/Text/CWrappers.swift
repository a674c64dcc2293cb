import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The functions of a library as text in C: each hands its arguments over to `apus_library_call`,
/// with tables that say what they are and what the kernel's code is for each level.
struct CWrappers {
  let library: LibraryInterface
  /// Code for each level, the least one first.
  let levels: [LevelCode]
  let sites: [FaultSite]
  let sources: SourceMap
  /// The whole file.
  var text: String {
    """
    \(CHeader.types)
    #include "apus_library.h"

    #define APUS_PUBLIC __attribute__((visibility("default")))

    \(levelTable)
    \(siteTable)
    \(library.kernels.map { kernel($0, index: $0.entry) }.joined())
    """
  }

  // MARK: Tables

  /// The levels, what is set at run time, and the functions for that.
  private var levelTable: String {
    let rows = levels.map { "  {\"\($0.level.rawValue)\", \($0.needs)}," }
    return """
      static const apus_library_level apus_levels[] = {
      \(rows.joined(separator: "\n"))
      };

      static apus_library apus_this = {
          .levels = apus_levels,
          .level_count = \(levels.count),
          .memory_limit = APUS_USUAL_MEMORY_LIMIT,
          .depth_limit = apus_usual_depth_limit,
      };

      APUS_PUBLIC const char *apus_this_processor(void) __asm__("\(library.name)_processor");
      APUS_PUBLIC const char *apus_this_processor(void) { return apus_library_processor(&apus_this); }

      APUS_PUBLIC void apus_this_set_limits(
          uint64_t memory_bytes, int64_t recursion_depth, uint64_t nanoseconds)
          __asm__("\(library.name)_set_limits");
      APUS_PUBLIC void apus_this_set_limits(
          uint64_t memory_bytes, int64_t recursion_depth, uint64_t nanoseconds) {
        apus_library_set_limits(&apus_this, memory_bytes, recursion_depth, nanoseconds);
      }

      """
  }

  /// The places where kernels can fault or print, which are the same for all levels.
  private var siteTable: String {
    let rows = sites.map { site in
      let position = sources.position(of: site.range)
      let file = sources[site.range.source].name
      return """
          {\(CText.literal(site.format)), "\(String(site.types.map(\.letter)))", \
        \(CText.literal(site.function)), \(CText.literal(file)), \(position.line), \
        \(position.column)},
        """
    }
    // C has no empty tables.
    let all = rows.isEmpty ? ["  {0, 0, 0, 0, 0, 0},"] : rows
    return """
      static const apus_library_site apus_sites[] = {
      \(all.joined(separator: "\n"))
      };

      """
  }

  // MARK: Kernels

  private func kernel(_ kernel: KernelInterface, index: Int) -> String {
    let layout = CallLayout(of: kernel)
    var text = "// \(CText.oneLine(kernel.fullName))\n\n"
    for level in levels {
      text += """
        extern int32_t apus_entry_\(index)_\(level.level.rawValue)(apus_frame *)
            __asm__("\(level.symbol(ofEntry: index))");

        """
    }
    let codes = levels.map { level in
      let isDeep = level.isDeep[index]
      return """
          {apus_entry_\(index)_\(level.level.rawValue), \(isDeep ? level.largestFrame : 0)u, \
        \(isDeep ? level.allFrames : 0)u, apus_sites, \(sites.count)},
        """
    }
    text += """
      static const apus_library_code apus_codes_\(index)[] = {
      \(codes.joined(separator: "\n"))
      };

      """
    if !layout.arrays.isEmpty {
      text += """
        static const apus_library_array_type apus_arrays_\(index)[] = {
        \(layout.arrays.map(Self.row).joined(separator: "\n"))
        };

        """
    }
    text += """
      static const apus_library_kernel apus_kernel_\(index) = {
          .library = &apus_this,
          .name = \(CText.literal(kernel.swiftName)),
          .file = \(CText.literal(kernel.file)),
          .line = \(kernel.position.line),
          .column = \(kernel.position.column),
          .codes = apus_codes_\(index),
          .arrays = \(layout.arrays.isEmpty ? "NULL" : "apus_arrays_\(index)"),
          .array_count = \(layout.arrays.count),
      };

      """
    text += function(kernel, layout, index: index, isStrided: false)
    if kernel.takesArrays { text += function(kernel, layout, index: index, isStrided: true) }
    return text
  }

  /// A row of the table of a kernel's arrays.
  private static func row(_ array: CallLayout.Array) -> String {
    let element = array.leaf.element
    return """
        {\(CText.literal(array.leaf.path)), \(array.direction.cName), \(array.leaf.rank), \
      \(element.byteCount), \(element.representation.byteCount), \(array.argument), \
      \(array.result), \(array.slot)},
      """
  }

  /// The function that C programs call.
  private func function(
    _ kernel: KernelInterface, _ layout: CallLayout, index: Int, isStrided: Bool
  ) -> String {
    // The symbol may be a name that headers have otherwise.
    let prototype = CPrototype(
      kernel, isStrided: isStrided, name: "apus_function_\(index)\(isStrided ? "_strided" : "")")
    var text = """

      APUS_PUBLIC \(prototype.text)
          __asm__("\(kernel.cName)\(isStrided ? "_strided" : "")");
      APUS_PUBLIC \(prototype.text) {

      """
    for number in layout.numbers where number.isPlace {
      text += """
          if (!\(number.leaf.cName)) \
        return apus_library_null(&apus_kernel_\(index), \(CText.literal(number.leaf.path)));

        """
    }
    // What is not a number is written by the call.
    text += "  uint64_t apus_words[\(max(layout.wordCount, 1))];\n"
    if layout.wordCount == 0 { text += "  apus_words[0] = 0;\n" }
    for number in layout.numbers {
      if let word = number.argument { text += number.store(to: word) }
    }
    if !layout.arrays.isEmpty {
      text += """
          apus_library_array apus_arrays[\(layout.arrays.count)] = {
        \(layout.arrays.map { $0.initializer(isStrided: isStrided) }.joined(separator: "\n"))
          };

        """
    }
    let call =
      "apus_library_call(&apus_kernel_\(index), apus_words, "
      + (layout.arrays.isEmpty ? "NULL" : "apus_arrays") + ")"
    let results = layout.numbers.filter { $0.result != nil }
    if results.isEmpty { return text + "  return \(call);\n}\n\n" }
    text += "  const int32_t apus_status = \(call);\n"
    text += "  if (apus_status != 0) return apus_status;\n"
    for number in results {
      if let word = number.result { text += number.load(from: word) }
    }
    return text + "  return 0;\n}\n\n"
  }
}
