import ApusIR
import ApusVocabulary

extension Kernel {
  /// Versions of the kernel in which parameters are constants:
  ///
  ///     let cubic = try polynomial.specialized(degree: 3)
  ///
  /// Values have the parameters' types, as in `f(n: 3, scale: 0.5, count: Int32(7))`.
  public var specialized: KernelSpecializer { KernelSpecializer(kernel: self) }

  /// A version of the kernel in which some parameters are constants: loops whose length depends on
  /// them are unrolled, checks and branches decided.
  ///
  /// It has the other parameters only, the same results and the same faults. Each version is
  /// compiled at its first call and kept beside the general one as long as the ``Kernels`` are.
  /// - Parameter values: Numbers, `Bool`s or tuples of them, by the parameter's name.
  /// - Throws: `ArgumentError` for a parameter that there is not, that is an array or `inout`, or
  ///   that has another type than the value.
  public func specialized(_ values: [String: KernelValue]) throws(ArgumentError) -> Kernel {
    var result = self
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { try result.fix(name, at: value) }
    return result
  }

  /// The parameters that are constants in this version of the kernel, with their values.
  public var fixedArguments: [(name: String, value: KernelValue)] {
    fixed.values(in: declared)
  }

  /// Fixes one parameter more.
  private mutating func fix(_ name: String, at value: KernelValue) throws(ArgumentError) {
    let index = try indexOfFixable(name)
    fixed.fix(index, at: try ArgumentBinder.leaves(of: value, for: declared.parameters[index]))
  }

  /// Where a parameter stands in the declaration.
  /// - Throws: `ArgumentError` if there is none of the name, or its value cannot be fixed.
  @discardableResult
  package func indexOfFixable(_ name: String) throws(ArgumentError) -> Int {
    guard signature.parameters.contains(where: { $0.name == name }),
      let index = declared.parameters.firstIndex(where: { $0.name == name })
    else { throw ArgumentError(unknown: name, kernel: self) }
    let parameter = declared.parameters[index]
    if parameter.type.leaves.contains(where: { $0.arrayShape != nil }) {
      throw ArgumentError(
        argument: name,
        """
        '\(name)' of '\(self.name)' is '\(parameter.type.swiftName)'; kernels can be specialised \
        on numbers, Bools and tuples of them, not on arrays
        """)
    }
    if parameter.isInout {
      throw ArgumentError(
        argument: name,
        "'\(name)' of '\(self.name)' is inout; kernels cannot be specialised on what they change")
    }
    return index
  }
}

/// Makes versions of a kernel in which parameters are constants; see ``Kernel/specialized``.
@dynamicCallable
public struct KernelSpecializer: Sendable {
  let kernel: Kernel

  /// What `kernel.specialized(n: 3, degree: 8)` calls.
  /// - Throws: `ArgumentError`, as `Kernel.specialized(_:)` does; also for a value without a name,
  ///   and for a name that is given twice.
  public func dynamicallyCall(
    withKeywordArguments arguments: KeyValuePairs<String, any ArrayElement>
  ) throws(ArgumentError) -> Kernel {
    var values: [String: KernelValue] = [:]
    for (name, value) in arguments {
      guard !name.isEmpty else {
        throw ArgumentError(
          argument: "\(value)", "specialized(\(value)) does not say which parameter is meant")
      }
      guard values.updateValue(.scalar(AnyScalar(value)), forKey: name) == nil else {
        throw ArgumentError(argument: name, "argument '\(name)' is given twice")
      }
    }
    return try kernel.specialized(values)
  }
}
