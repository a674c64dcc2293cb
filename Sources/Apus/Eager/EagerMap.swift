extension NDArray {
  /// The array of what a closure, which is ordinary Swift, makes of each element.
  ///
  /// In a kernel `map` is compiled with what is around it; here it calls the closure for each element.
  public func map<Other: ArrayElement, Failure: Error>(
    _ transform: (Element) throws(Failure) -> Other
  ) throws(Failure) -> NDArray<Other, rank> {
    let source = contiguous()
    let result = NDArray<Other, rank>(allocating: shape, zeroed: false)
    defer { withExtendedLifetime((source.storage, result.storage)) {} }
    for index in 0..<count { result.start[index] = try transform(source.start[index]) }
    return result
  }
}
