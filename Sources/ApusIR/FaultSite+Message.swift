import ApusVocabulary

extension FaultSite {
  /// The format with each `{n}` replaced by the text of the n-th value.
  package func message(values: [UInt64]) -> String {
    var result = ""
    var rest = Substring(format)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...].dropFirst()
      guard let close = rest.firstIndex(of: "}"), let number = Int(rest[..<close]),
        types.indices.contains(number), let text = text(of: number, in: values)
      else {
        result += "{"
        continue
      }
      result += text
      rest = rest[close...].dropFirst()
    }
    return result + rest
  }

  /// The text of the n-th of the values.
  private func text(of number: Int, in values: [UInt64]) -> String? {
    let start = types[..<number].reduce(0) { $0 + $1.componentCount }
    let words = values.dropFirst(start).prefix(types[number].componentCount)
    guard words.count == types[number].componentCount, let first = words.first,
      let last = words.last
    else { return nil }
    return types[number].text(ofBits: first, imaginary: last)
  }
}
