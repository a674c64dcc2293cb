extension NDArray: Hashable {
  /// Whether shapes and elements are equal, whatever the strides; NaN differs from itself.
  ///
  /// - Complexity: O(count).
  public static func == (left: NDArray, right: NDArray) -> Bool {
    guard left.shape == right.shape else { return false }
    return left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in left.elementsEqual(right) }
    }
  }

  /// Feeds the shape and the elements to `hasher`.
  ///
  /// - Complexity: O(count).
  public func hash(into hasher: inout Hasher) {
    for axis in 0..<rank { hasher.combine(extents[axis]) }
    for element in self { hasher.combine(element) }
  }
}

extension NDArray: Codable {
  private enum CodingKeys: String, CodingKey {
    case shape, elements
  }

  /// Writes `{"shape": [2, 3], "elements": [1, 2, 3, 4, 5, 6]}`: the extents and the elements in
  /// row-major order.
  ///
  /// Encoders of formats that lack NaN and infinity, such as JSON, throw at these unless told what to
  /// write.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(shape, forKey: .shape)
    try container.encode([Element](self), forKey: .elements)
  }

  /// Reads what `encode(to:)` wrote.
  ///
  /// - Throws: `DecodingError` if the shape has not `rank` extents, or there are not as many elements
  ///   as it says.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let shape = try container.decode([Int].self, forKey: .shape)
    let elements = try container.decode([Element].self, forKey: .elements)
    do {
      try self.init(elements, shape: shape)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .shape, in: container, debugDescription: error.message)
    }
  }
}
