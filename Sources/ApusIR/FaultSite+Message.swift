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
        types.indices.contains(number), values.indices.contains(number)
      else {
        result += "{"
        continue
      }
      result += types[number].text(ofBits: values[number])
      rest = rest[close...].dropFirst()
    }
    return result + rest
  }
}
