import ApusRuntime

/// Where the fields of a frame are that native code reads and writes, in bytes.
enum FrameLayout {
  static let poll = offset(of: \.poll)
  static let faultSite = offset(of: \.fault_site)
  static let depth = offset(of: \.depth)
  static let depthLimit = offset(of: \.depth_limit)
  static let faultValues = offset(of: \.fault_values)
  static let words = offset(of: \.words)
  static let allocateResult = offset(of: \.allocate_result)
  static let print = offset(of: \.print)
  static let context = offset(of: \.context)

  /// How many values of a fault there is room for.
  static let faultValueCount = 4

  private static func offset(of field: PartialKeyPath<apus_frame>) -> Int {
    guard let offset = MemoryLayout<apus_frame>.offset(of: field) else {
      preconditionFailure("the frame is a C structure, whose fields have offsets")
    }
    return offset
  }
}
