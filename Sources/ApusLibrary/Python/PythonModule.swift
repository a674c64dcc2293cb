import ApusCore
import ApusVocabulary

/// The module of a package: a function for each kernel.
struct PythonModule {
  /// The whole file.
  let text: String

  /// - Parameters:
  ///   - library: The library, with the loops.
  ///   - kernels: The kernels without them.
  init(_ library: LibraryInterface, of kernels: Kernels, loops: ElementwiseLoops) {
    let pairs = Self.pairs(kernels, library)
    let functions = Self.functions(pairs, library, loops)
    let files = kernels.program.sources.ids.map { kernels.program.sources[$0].name }
    let names =
      functions.flatMap { [$0.name] + $0.classNames } + ["set_limits", "KernelError"]
    let statuses =
      LibraryStatus.faults.map { ($0.code, $0.name) }
      + LibraryStatus.allCases.map { ($0.rawValue, $0.name) }
    text = """
      \"""Kernels of \(PythonNames.escaped(CText.oneLine(files.joined(separator: ", ")))), \
      compiled by Apus \(ApusVersion.text).\"""

      from __future__ import annotations

      import os as _os
      import typing as _typing

      import numpy as np
      import numpy.typing as npt

      from . import _support
      from ._support import KernelError

      __all__ = [\(names.map(PythonNames.quoted).joined(separator: ", "))]

      _library = _support.Library(
          _os.path.join(_os.path.dirname(_os.path.abspath(__file__)), "\(PythonPackage.libraryName)"),
          \(PythonNames.quoted(library.name)),
          {\(statuses.map { "\($0): \"\($1)\"" }.joined(separator: ", "))},
      )


      def set_limits(
          *, memory: int | None = None, depth: int | None = None, time: float | None = None
      ) -> None:
          \"""Set what calls in this process may use from now on.

          Args:
              memory: Bytes of temporary memory; 4 GiB unless given.
              depth: Nested calls of functions that call themselves; 10,000 unless given.
              time: Seconds; without a limit unless given.
          \"""
          _library.set_limits(memory, depth, time)


      \(functions.map(\.text).joined(separator: "\n\n"))
      """
  }

  /// What the module has besides functions of kernels, and the types that its hints name.
  private static let ownNames: Set<String> = [
    "KernelError", "annotations", "np", "npt", "set_limits", "_library", "_os", "_support",
    "_typing", "bool", "complex", "float", "int", "tuple",
  ]

  /// The kernels with what the library says of them. The library has them in another order, since
  /// it has the loops besides.
  private static func pairs(
    _ kernels: Kernels, _ library: LibraryInterface
  ) -> [(Kernel, KernelInterface)] {
    func place(_ file: String, _ line: Int, _ column: Int) -> String { "\(line):\(column):\(file)" }
    var interfaces: [String: KernelInterface] = [:]
    for kernel in library.kernels {
      interfaces[place(kernel.file, kernel.position.line, kernel.position.column)] = kernel
    }
    return kernels.all.compactMap { kernel in
      let range = kernel.program.module.functions[kernel.function].range
      let source = kernel.program.sources[range.source]
      let position = source.position(of: range.lower)
      return interfaces[place(source.name, position.line, position.column)].map { (kernel, $0) }
    }
  }

  /// The functions, with names that differ from one another's and from all else in the module.
  private static func functions(
    _ kernels: [(kernel: Kernel, interface: KernelInterface)], _ library: LibraryInterface,
    _ loops: ElementwiseLoops
  ) -> [PythonFunction] {
    let uses = Dictionary(grouping: kernels, by: \.kernel.name)
    let names = PythonNames.unique(
      kernels.map { kernel, interface in
        (uses[kernel.name]?.count ?? 0) > 1
          ? String(interface.cName.dropFirst(PythonPackage.prefix.count)) : interface.swiftName
      }, besides: ownNames)
    var used = ownNames.union(names)
    // A parameter hides what is called so in the module.
    for kernel in kernels {
      used.formUnion(PythonFunction.parameterNames(of: kernel.interface))
    }
    let interfaces = Dictionary(
      library.kernels.map { ($0.swiftName, $0) }, uniquingKeysWith: { first, _ in first })
    return zip(kernels, names).map { kernel, name in
      let loop = loops.name(over: kernel.kernel.function).flatMap { interfaces[$0] }
      return PythonFunction(
        kernel.interface, of: kernel.kernel, name: name, loop: loop, claiming: &used)
    }
  }
}
