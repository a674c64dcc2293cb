import Foundation
import Testing

/// Kernel files are Swift: with Apus and Foundation imported they type-check as they are.
@Suite struct KernelFilesTests {
  /// Files with array arithmetic. Others cannot be checked this way: those that expect mistakes, and
  /// those with what Swift lacks, such as generic functions of arrays whose constraint says nothing of
  /// elements, `stencil`, and values of a mixed list of literals.
  static let files: [String] = [
    "algorithms/matrix_product", "complex/fusion", "elementwise/accumulated_products",
    "elementwise/slice_faults", "errors/much_of_the_library", "linalg/equations", "library/masks",
  ]

  @Test("A kernel file type-checks as Swift, each expression soon", arguments: files)
  func typeCheck(file: String) throws {
    let imports = ["Foundation", "Apus"].flatMap { name in
      ["-Xfrontend", "-import-module", "-Xfrontend", name]
    }
    let limit = ["-Xfrontend", "-warn-long-expression-type-checking=5000"]
    let output = try SwiftCompiler.check(["Kernels/\(file).swift"], imports + limit)
    let mistakes = output.split(separator: "\n").filter {
      $0.contains("error:") || $0.contains("took")
    }
    #expect(mistakes == [])
  }
}
