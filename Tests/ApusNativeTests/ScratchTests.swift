import ApusIR
import ApusNative
import Foundation
import Testing
struct ScratchTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["IRFILE"] != nil)) func dump() throws {
    let text = try String(contentsOfFile: ProcessInfo.processInfo.environment["IRFILE"]!, encoding: .utf8)
    let kernel = try Kernel(text)
    try kernel.native.compilation.llvmText(isOptimized: false).write(toFile: "/tmp/nt/a.ll", atomically: true, encoding: .utf8)
    try kernel.native.compilation.llvmText(isOptimized: true).write(toFile: "/tmp/nt/b.ll", atomically: true, encoding: .utf8)
    try kernel.native.compilation.assembly().write(toFile: "/tmp/nt/a.s", atomically: true, encoding: .utf8)
    if ProcessInfo.processInfo.environment["LEAK"] != nil {
      let module = try Reader.module(from: text)
      for i in 0..<3000 { 
        _ = try NativeCode(compiling: module, entries: module.functions.ids, options: .init(optimization: .none))
        if i % 300 == 0 { print(try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) } 
      }
    }
    for _ in 0..<5 { print(try Kernel(text).native.timings) }
  }
}
