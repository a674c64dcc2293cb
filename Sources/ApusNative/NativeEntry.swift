import ApusRuntime

/// Where native code of a function begins, with what a call has to provide.
package struct NativeEntry: Sendable {
  package let function: apus_entry
  /// Whether the function reaches recursion, and so needs a large stack.
  package let isDeep: Bool
  private let stackNeeds: StackNeeds

  init(function: apus_entry, isDeep: Bool, stackNeeds: StackNeeds) {
    self.function = function
    self.isDeep = isDeep
    self.stackNeeds = stackNeeds
  }

  /// Calls the function with arguments and results in `frame`, with the language's floating-point
  /// control, on a stack that suffices.
  ///
  /// - Returns: zero, or the code of the fault that the frame describes.
  package func run(_ frame: UnsafeMutablePointer<apus_frame>) -> Int32 {
    isDeep
      ? apus_run_deep(function, frame, stackNeeds.bytes(forDepth: frame.pointee.depth_limit))
      : apus_run(function, frame)
  }
}
