import ApusCore
import ApusNative
import Foundation
import Testing

/// Code for processors of each level gives the bits of the interpreter.
///
/// Of the files under `Tests/Kernels` it is a sample; `APUS_LEVELS=all` takes all.
@Suite struct LevelTests {
  static let levels = ProcessorLevel.allCases.filter { $0 != .native && $0.isAvailable }

  static let files: [KernelFile] = {
    let takesAll = ProcessInfo.processInfo.environment["APUS_LEVELS"] == "all"
    let step = takesAll || KernelFile.all.count < KernelFile.everything.count ? 1 : 16
    return KernelFile.all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }()

  @Test(arguments: files)
  func levelsAgree(_ file: KernelFile) throws {
    let directives = try file.directives()
    if directives.contains(where: \.isError) { return }
    let calls = try CallBuilder(file).calls(for: directives)
    for level in Self.levels {
      let kernels = try Kernels(contentsOf: file.path, streamedBytes: 300, level: level)
      for call in calls {
        let kernel = try #require(kernels[call.signature.name])
        let reference = try EngineRun.optimized.outcome(of: call, kernel: kernel)
        let outcome = try EngineRun.native.outcome(of: call, kernel: kernel)
        #expect(
          outcome.isIdentical(to: reference),
          "\(file.name):\(call.line): \(call.text), \(level): \(outcome), not \(reference)")
      }
    }
  }

  /// The levels differ: what one of them has, its code uses, and that of the one before does not.
  @Test(.enabled(if: ProcessorLevel.v4.isSupported))
  func levelsUseWhatTheyHave() throws {
    let path = Folders.kernels + "/elementwise"
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: path).sorted().first)
    func assembly(_ level: ProcessorLevel) throws -> String {
      let kernels = try Kernels(contentsOf: path + "/" + name, streamedBytes: 300, level: level)
      return try kernels.all.map { try $0.text(as: .assembly) }.joined()
    }
    #expect(try assembly(.baseline).contains("%xmm"))
    #expect(try !assembly(.v2).contains("%ymm"))
    #expect(try assembly(.v3).contains("%ymm"))
    #expect(try !assembly(.v3).contains("%zmm"))
    #expect(try assembly(.v4).contains("%zmm"))
  }
}
