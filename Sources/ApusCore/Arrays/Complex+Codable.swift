extension Complex: Codable {
  /// Reads what `encode(to:)` wrote: both parts, the real one first.
  public init(from decoder: any Decoder) throws {
    var parts = try decoder.unkeyedContainer()
    self.init(try parts.decode(RealType.self), try parts.decode(RealType.self))
  }

  /// Writes an array of both parts as they are stored, as swift-numerics does.
  public func encode(to encoder: any Encoder) throws {
    var parts = encoder.unkeyedContainer()
    try parts.encode(rawStorage.x)
    try parts.encode(rawStorage.y)
  }
}
