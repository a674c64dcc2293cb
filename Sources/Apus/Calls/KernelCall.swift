/// Calls of kernels, as `@JIT` makes them: with the types of up to eight arguments written one by one,
/// for which the compiler makes code without looking types up at run time, as it would for the list of
/// arguments of ``JITKernel/call(_:)``.
///
/// All throw `KernelError` for a fault, and take O(1) beside what the kernel does: no memory is
/// allocated unless the kernel makes a new array.
public enum KernelCall {
  /// Calls a kernel with any number of arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, each Argument>(
    _ kernel: JITKernel<Result, repeat each Argument>, _ argument: repeat each Argument
  ) throws(KernelError) -> Result { try kernel.call(repeat each argument) }

  /// Runs `body`, a call, and stops the program with the fault's message if there is one.
  @inlinable
  public static func orStop<Result>(_ body: () throws(KernelError) -> Result) -> Result {
    do throws(KernelError) {
      return try body()
    } catch {
      stop(error)
    }
  }

  /// Calls `body` with a variable as a kernel takes it.
  @inlinable
  public static func withVariable<Value: KernelValueType, Result, Failure>(
    _ variable: inout Value, _ body: (Inout<Value>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeMutablePointer(to: &variable) { pointer throws(Failure) in
      try body(Inout(pointer))
    }
  }

  /// Calls `body` with a variable as a kernel takes it, whose type is known by another name.
  /// - Requires: Both names are of one type.
  @inlinable
  public static func withVariable<Value, Known: KernelValueType, Result, Failure>(
    _ variable: inout Value, as type: Known.Type, _ body: (Inout<Known>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(Value.self == Known.self)
    return try withUnsafeMutablePointer(to: &variable) { pointer throws(Failure) in
      let memory = UnsafeMutableRawPointer(pointer)
      return try body(Inout(memory.assumingMemoryBound(to: Known.self)))
    }
  }

  /// A value of a type that is known by another name.
  /// - Requires: Both names are of one type.
  @inlinable
  public static func value<Value, Known>(_ value: Value, as type: Known.Type) -> Known {
    precondition(Value.self == Known.self)
    return unsafeBitCast(value, to: Known.self)
  }

  /// Calls a kernel without arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result>(_ kernel: JITKernel<Result>) throws(KernelError) -> Result {
    try kernel.core.call(wordCount: Result.kernelWordCount) { _ in
    } results: { words, arrays in
      Result.takeKernelWords(from: &words, arrays)
    }
  }

  /// Calls a kernel with an argument.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, A>(
    _ kernel: JITKernel<Result, A>, _ a: A
  ) throws(KernelError) -> Result {
    var wordCount = Result.kernelWordCount
    wordCount += A.argumentWordCount + A.returnedWordCount
    return try kernel.core.call(wordCount: wordCount) { words in
      a.appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      a.takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls a kernel with two arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, A, B>(
    _ kernel: JITKernel<Result, A, B>, _ a: A, _ b: B
  ) throws(KernelError) -> Result {
    var wordCount = Result.kernelWordCount
    wordCount += A.argumentWordCount + A.returnedWordCount
    wordCount += B.argumentWordCount + B.returnedWordCount
    return try kernel.core.call(wordCount: wordCount) { words in
      a.appendKernelWords(to: &words)
      b.appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      a.takeBack(from: &words, arrays)
      b.takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls a kernel with three arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, A, B, C>(
    _ kernel: JITKernel<Result, A, B, C>, _ a: A, _ b: B, _ c: C
  ) throws(KernelError) -> Result {
    var wordCount = Result.kernelWordCount
    wordCount += A.argumentWordCount + A.returnedWordCount
    wordCount += B.argumentWordCount + B.returnedWordCount
    wordCount += C.argumentWordCount + C.returnedWordCount
    return try kernel.core.call(wordCount: wordCount) { words in
      a.appendKernelWords(to: &words)
      b.appendKernelWords(to: &words)
      c.appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      a.takeBack(from: &words, arrays)
      b.takeBack(from: &words, arrays)
      c.takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls a kernel with four arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, A, B, C, D>(
    _ kernel: JITKernel<Result, A, B, C, D>, _ a: A, _ b: B, _ c: C, _ d: D
  ) throws(KernelError) -> Result {
    var wordCount = Result.kernelWordCount
    wordCount += A.argumentWordCount + A.returnedWordCount
    wordCount += B.argumentWordCount + B.returnedWordCount
    wordCount += C.argumentWordCount + C.returnedWordCount
    wordCount += D.argumentWordCount + D.returnedWordCount
    return try kernel.core.call(wordCount: wordCount) { words in
      a.appendKernelWords(to: &words)
      b.appendKernelWords(to: &words)
      c.appendKernelWords(to: &words)
      d.appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      a.takeBack(from: &words, arrays)
      b.takeBack(from: &words, arrays)
      c.takeBack(from: &words, arrays)
      d.takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls a kernel with five arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, A, B, C, D, E>(
    _ kernel: JITKernel<Result, A, B, C, D, E>, _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
  ) throws(KernelError) -> Result {
    var wordCount = Result.kernelWordCount
    wordCount += A.argumentWordCount + A.returnedWordCount
    wordCount += B.argumentWordCount + B.returnedWordCount
    wordCount += C.argumentWordCount + C.returnedWordCount
    wordCount += D.argumentWordCount + D.returnedWordCount
    wordCount += E.argumentWordCount + E.returnedWordCount
    return try kernel.core.call(wordCount: wordCount) { words in
      a.appendKernelWords(to: &words)
      b.appendKernelWords(to: &words)
      c.appendKernelWords(to: &words)
      d.appendKernelWords(to: &words)
      e.appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      a.takeBack(from: &words, arrays)
      b.takeBack(from: &words, arrays)
      c.takeBack(from: &words, arrays)
      d.takeBack(from: &words, arrays)
      e.takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls a kernel with six arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, A, B, C, D, E, F>(
    _ kernel: JITKernel<Result, A, B, C, D, E, F>, _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
  ) throws(KernelError) -> Result {
    var wordCount = Result.kernelWordCount
    wordCount += A.argumentWordCount + A.returnedWordCount
    wordCount += B.argumentWordCount + B.returnedWordCount
    wordCount += C.argumentWordCount + C.returnedWordCount
    wordCount += D.argumentWordCount + D.returnedWordCount
    wordCount += E.argumentWordCount + E.returnedWordCount
    wordCount += F.argumentWordCount + F.returnedWordCount
    return try kernel.core.call(wordCount: wordCount) { words in
      a.appendKernelWords(to: &words)
      b.appendKernelWords(to: &words)
      c.appendKernelWords(to: &words)
      d.appendKernelWords(to: &words)
      e.appendKernelWords(to: &words)
      f.appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      a.takeBack(from: &words, arrays)
      b.takeBack(from: &words, arrays)
      c.takeBack(from: &words, arrays)
      d.takeBack(from: &words, arrays)
      e.takeBack(from: &words, arrays)
      f.takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls a kernel with seven arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, A, B, C, D, E, F, G>(
    _ kernel: JITKernel<Result, A, B, C, D, E, F, G>, _ a: A, _ b: B, _ c: C, _ d: D, _ e: E,
    _ f: F, _ g: G
  ) throws(KernelError) -> Result {
    var wordCount = Result.kernelWordCount
    wordCount += A.argumentWordCount + A.returnedWordCount
    wordCount += B.argumentWordCount + B.returnedWordCount
    wordCount += C.argumentWordCount + C.returnedWordCount
    wordCount += D.argumentWordCount + D.returnedWordCount
    wordCount += E.argumentWordCount + E.returnedWordCount
    wordCount += F.argumentWordCount + F.returnedWordCount
    wordCount += G.argumentWordCount + G.returnedWordCount
    return try kernel.core.call(wordCount: wordCount) { words in
      a.appendKernelWords(to: &words)
      b.appendKernelWords(to: &words)
      c.appendKernelWords(to: &words)
      d.appendKernelWords(to: &words)
      e.appendKernelWords(to: &words)
      f.appendKernelWords(to: &words)
      g.appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      a.takeBack(from: &words, arrays)
      b.takeBack(from: &words, arrays)
      c.takeBack(from: &words, arrays)
      d.takeBack(from: &words, arrays)
      e.takeBack(from: &words, arrays)
      f.takeBack(from: &words, arrays)
      g.takeBack(from: &words, arrays)
      return result
    }
  }

  /// Calls a kernel with eight arguments.
  /// - Throws: `KernelError` for a fault.
  @inlinable
  public static func call<Result, A, B, C, D, E, F, G, H>(
    _ kernel: JITKernel<Result, A, B, C, D, E, F, G, H>, _ a: A, _ b: B, _ c: C, _ d: D, _ e: E,
    _ f: F, _ g: G, _ h: H
  ) throws(KernelError) -> Result {
    var wordCount = Result.kernelWordCount
    wordCount += A.argumentWordCount + A.returnedWordCount
    wordCount += B.argumentWordCount + B.returnedWordCount
    wordCount += C.argumentWordCount + C.returnedWordCount
    wordCount += D.argumentWordCount + D.returnedWordCount
    wordCount += E.argumentWordCount + E.returnedWordCount
    wordCount += F.argumentWordCount + F.returnedWordCount
    wordCount += G.argumentWordCount + G.returnedWordCount
    wordCount += H.argumentWordCount + H.returnedWordCount
    return try kernel.core.call(wordCount: wordCount) { words in
      a.appendKernelWords(to: &words)
      b.appendKernelWords(to: &words)
      c.appendKernelWords(to: &words)
      d.appendKernelWords(to: &words)
      e.appendKernelWords(to: &words)
      f.appendKernelWords(to: &words)
      g.appendKernelWords(to: &words)
      h.appendKernelWords(to: &words)
    } results: { words, arrays in
      let result = Result.takeKernelWords(from: &words, arrays)
      a.takeBack(from: &words, arrays)
      b.takeBack(from: &words, arrays)
      c.takeBack(from: &words, arrays)
      d.takeBack(from: &words, arrays)
      e.takeBack(from: &words, arrays)
      f.takeBack(from: &words, arrays)
      g.takeBack(from: &words, arrays)
      h.takeBack(from: &words, arrays)
      return result
    }
  }
}
