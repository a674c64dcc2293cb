import ApusCore
import Foundation

/// Runs a kernel of one or two arrays for a process that compares: reads commands from its input and
/// answers each with a line.
///
///     load TYPE FOLDER EXPRESSION   compiles `z[...] = EXPRESSION` of `x` and `y`, which are files in
///                                   the folder, runs it once and writes the result to the file `z`
///     time CALLS                    seconds per call
struct Worker {
  private var call: PreparedCall?

  mutating func answer(_ line: String) throws -> String {
    let words = line.split(separator: " ", maxSplits: 3).map(String.init)
    switch words.first {
    case "load" where words.count == 4:
      let type = words[1]
      let body = words[3].hasPrefix("{") ? words[3] : "{ z[...] = \(words[3]) }"
      return try type == "Float"
        ? load(body, folder: words[2], as: Float.self)
        : load(body, folder: words[2], as: Double.self)
    case "time" where words.count == 2:
      guard let call, let calls = Int(words[1]) else { throw WorkerError("nothing is loaded") }
      return "\(try call.timedRuns(calls) / Double(calls))"
    default: throw WorkerError("unknown command")
    }
  }

  private mutating func load<Element: ArrayElement>(
    _ body: String, folder: String, as type: Element.Type
  ) throws -> String {
    let array = "Vector<\(Element.arrayElementType)>"
    let kernels = try Kernels(
      source: "func measured(_ x: \(array), _ y: \(array), _ z: inout \(array)) \(body)")
    guard let kernel = kernels["measured"] else { throw WorkerError("no kernel") }
    let x: [Element] = try read("\(folder)/x")
    let y: [Element] = try read("\(folder)/y")
    let call = try PreparedCall(
      kernel, arguments: ["x": .init(x), "y": .init(y), "z": .init(x)])
    try call.run()
    guard case .array(let z)? = try call.results().inouts.first?.value else {
      throw WorkerError("no array came back")
    }
    try z.elements(as: Element.self).withUnsafeBytes { Data($0) }
      .write(to: URL(fileURLWithPath: "\(folder)/z"))
    self.call = call
    return "loaded"
  }

  private func read<Element: ArrayElement>(_ path: String) throws -> [Element] {
    try Data(contentsOf: URL(fileURLWithPath: path)).withUnsafeBytes { bytes in
      Array(bytes.bindMemory(to: Element.self))
    }
  }
}

/// A command that cannot be carried out.
struct WorkerError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

var worker = Worker()
while let line = readLine() {
  let answer: String
  do {
    answer = try worker.answer(line)
  } catch {
    answer = "error \("\(error)".split(separator: "\n").joined(separator: " "))"
  }
  FileHandle.standardOutput.write(Data((answer + "\n").utf8))
}
