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
    let all = kernels.all
    let files = kernels.program.sources.ids.map { kernels.program.sources[$0].name }
    var functions: [PythonFunction] = []
    // The loops come after the kernels of the files.
    for (kernel, interface) in zip(all, library.kernels) {
      let isOverloaded = all.count { $0.name == kernel.name } > 1
      let name =
        isOverloaded ? String(interface.cName.dropFirst("kernel_".count)) : interface.swiftName
      let loop = loops.name(over: kernel.function).flatMap { name in
        library.kernels.first { $0.swiftName == name }
      }
      functions.append(PythonFunction(interface, name: name, loop: loop))
    }
    let names = functions.map { PythonNames.quoted($0.name) } + ["\"KernelError\""]
    let statuses =
      LibraryStatus.faults.map { ($0.code, $0.name) }
      + LibraryStatus.allCases.map { ($0.rawValue, $0.name) }
    text = """
      \"""Kernels of \(PythonNames.escaped(CText.oneLine(files.joined(separator: ", ")))), \
      compiled by Apus \(ApusVersion.text).\"""

      from __future__ import annotations

      import os as _os

      import numpy as np
      import numpy.typing as npt

      from . import _support
      from ._support import KernelError

      __all__ = [\(names.joined(separator: ", "))]

      _library = _support.Library(
          _os.path.join(_os.path.dirname(_os.path.abspath(__file__)), "\(PythonPackage.libraryName)"),
          {\(statuses.map { "\($0): \"\($1)\"" }.joined(separator: ", "))},
      )


      \(functions.map(\.text).joined(separator: "\n\n\n"))

      """
  }
}
