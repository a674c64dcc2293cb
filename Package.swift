// swift-tools-version:6.2
import CompilerPluginSupport
import PackageDescription

/// Where LLVM 15 is installed; Debian's package `llvm-15-dev` puts it here.
let llvm = Context.environment["LLVM_PREFIX"] ?? "/usr/lib/llvm-15"

/// What links LLVM. Its static libraries become part of every program, so that none looks for LLVM where
/// it runs, loads a back end for each of LLVM's processors, or shares it with who needs another version:
/// a program starts 11 ms earlier. Where only the shared library is installed, `LLVM_SHARED=1` links that.
#if arch(arm64)
  let llvmProcessor = ["AArch64CodeGen", "AArch64Desc", "AArch64Info", "AArch64Utils"]
#else
  let llvmProcessor = ["X86CodeGen", "X86Desc", "X86Info"]
#endif
let llvmLibraries =
  Context.environment["LLVM_SHARED"] != nil
  ? ["-lLLVM-15"]
  : (llvmProcessor + [
    "Passes", "ObjCARCOpts", "Coroutines", "ipo", "Instrumentation", "Vectorize", "Linker",
    "IRReader", "AsmParser", "FrontendOpenMP", "CFGuard", "GlobalISel", "MCDisassembler",
    "SelectionDAG", "AsmPrinter", "CodeGen", "Target", "ScalarOpts", "InstCombine", "BitWriter",
    "AggressiveInstCombine", "TransformUtils", "Analysis", "ProfileData", "Symbolize",
    "DebugInfoPDB", "DebugInfoMSF", "DebugInfoDWARF", "Object", "TextAPI", "MCParser", "MC",
    "DebugInfoCodeView", "BitReader", "Core", "Remarks", "BitstreamReader", "BinaryFormat",
    "Support", "Demangle",
  ]).map { "-lLLVM\($0)" } + ["-ltinfo", "-lz", "-ldl", "-lrt"]

/// The elementary functions are always optimised: the kernel tests spend their time in them.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Builds of the elementary functions for processors that have more than all of their kind have.
/// The folder is a symbolic link: the sources are the same. A manifest knows the processor that it is
/// read on, not the one that is built for: who builds for another kind takes this target out or in.
#if arch(x86_64)
  let preludeVariants: [Target] = [
    .target(
      name: "ApusPreludeV3", dependencies: ["ApusTables"],
      swiftSettings: optimized + [.unsafeFlags(["-Xcc", "-march=x86-64-v3"])],
      linkerSettings: [.linkedLibrary("m")])
  ]
#else
  let preludeVariants: [Target] = []
#endif

/// The lessons that are programs, each a folder of `Samples`; the others are scripts.
let lessons = [
  "8-scalar-kernel", "9-arrays-and-inout", "10-k-means", "11-logistic-regression",
  "12-heat-equation", "13-black-scholes", "14-mandelbrot", "15-user-formulas",
  "16-errors-and-cancellation", "17-three-ways-to-run", "18-arrays-in-swift",
]

let package = Package(
  name: "Apus",
  products: [
    .executable(name: "apus", targets: ["ApusCommand"]),
    .library(name: "Apus", targets: ["Apus"]),
    .library(name: "ApusCore", targets: ["ApusCore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Only for the macros and their tests.
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
    // Only for `swift package generate-documentation`: no target uses it.
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    // Only for tests: what is right for complex numbers.
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
  ],
  targets: [
    .target(name: "ApusDiagnostics"),
    .target(name: "ApusVocabulary"),
    .target(name: "ApusSyntax", dependencies: ["ApusDiagnostics", "ApusVocabulary"]),
    .target(name: "ApusIR", dependencies: ["ApusDiagnostics", "ApusVocabulary"]),
    .target(name: "ApusSemantics", dependencies: ["ApusSyntax", "ApusIR"]),
    .target(name: "ApusPasses", dependencies: ["ApusIR", "ApusElementary"]),
    .target(name: "ApusTables", exclude: ["tables.py"]),
    .target(
      name: "ApusPrelude", dependencies: ["ApusTables"], swiftSettings: optimized,
      linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "ApusPreludeText", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    .target(
      name: "ApusElementary",
      dependencies: ["ApusPrelude", "ApusRuntime", "ApusTables", "ApusVocabulary"]
        + preludeVariants.map { .byName(name: $0.name) }),
    .target(
      name: "ApusRuntime",
      cSettings: [.unsafeFlags(["-O2", "-fno-strict-aliasing"])],
      linkerSettings: [.linkedLibrary("m"), .linkedLibrary("pthread"), .linkedLibrary("dl")]),
    // Optimised in debug builds too: the kernel tests spend their time in it.
    .target(
      name: "ApusInterpreter", dependencies: ["ApusIR", "ApusRuntime", "ApusElementary"],
      swiftSettings: optimized),
    .target(
      name: "CLLVM",
      cSettings: [.unsafeFlags(["-I\(llvm)/include"])],
      cxxSettings: [.unsafeFlags(["-I\(llvm)/include", "-fno-rtti", "-fno-exceptions"])],
      // The cache tells builds from each other by the number that the linker gives them.
      linkerSettings: [
        .unsafeFlags(["-L\(llvm)/lib", "-Xlinker", "--build-id"] + llvmLibraries)
      ]),
    .target(name: "ApusCache", swiftSettings: optimized),
    .target(
      name: "ApusNative",
      dependencies: [
        "ApusCache", "ApusIR", "ApusRuntime", "ApusElementary", "ApusPreludeText", "ApusSyntax",
        "ApusSemantics", "ApusPasses", "CLLVM",
      ],
      swiftSettings: [.unsafeFlags(["-Xcc", "-I\(llvm)/include"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "ApusCore",
      dependencies: [
        "CZlib", "ApusCache", "ApusSyntax", "ApusSemantics", "ApusPasses", "ApusInterpreter",
        "ApusNative",
        "ApusRuntime",
      ]),
    .macro(
      name: "ApusMacros",
      dependencies: [
        "ApusDiagnostics", "ApusSyntax", "ApusSemantics", "ApusVocabulary",
        .product(name: "SwiftCompilerPlugin", package: "swift-syntax"),
        .product(name: "SwiftDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
      ]),
    .target(name: "ApusTasks"),
    .target(
      name: "Apus",
      dependencies: [
        "ApusCore", "ApusDiagnostics", "ApusIR", "ApusMacros", "ApusNative", "ApusRuntime",
        "ApusSemantics", "ApusSyntax", "ApusTasks", "ApusVocabulary",
      ]),
    .target(
      name: "ApusLibraryRuntime", dependencies: ["ApusRuntime"], exclude: ["python", "swift"],
      cSettings: [.unsafeFlags(["-O2", "-fno-strict-aliasing", "-Wno-c23-extensions"])]),
    .target(
      name: "ApusLibrary",
      dependencies: [
        "ApusCore", "ApusDiagnostics", "ApusIR", "ApusLibraryRuntime", "ApusNative",
        "ApusVocabulary",
      ]),
    .executableTarget(
      name: "ApusCommand",
      dependencies: [
        "ApusCore", "ApusLibrary", "ApusNative",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestEnvironment", path: "Tests/TestEnvironment"),
    .testTarget(
      name: "ApusRuntimeTests", dependencies: ["ApusRuntime", "ApusVocabulary"]),
    .testTarget(name: "ApusCacheTests", dependencies: ["ApusCache"]),
    .testTarget(name: "ApusSyntaxTests", dependencies: ["ApusSyntax"]),
    .testTarget(name: "ApusIRTests", dependencies: ["ApusIR"]),
    .testTarget(name: "ApusSemanticsTests", dependencies: ["ApusSemantics"]),
    .testTarget(
      name: "ApusPassesTests", dependencies: ["ApusPasses", "ApusSemantics", "ApusInterpreter"]),
    .testTarget(name: "ApusInterpreterTests", dependencies: ["ApusInterpreter"]),
    .testTarget(
      name: "ApusNativeTests",
      dependencies: ["ApusNative", "ApusElementary", "ApusIR", "ApusRuntime"]),
    .testTarget(
      name: "ApusCoreTests",
      dependencies: ["ApusCore", "ApusElementary", "ApusPrelude", "ApusRuntime", "TestEnvironment"]
        + preludeVariants.map { .byName(name: $0.name) }),
    .testTarget(
      name: "ApusTests",
      dependencies: ["Apus", "ApusRuntime", "ApusSemantics", "ApusVocabulary", "TestEnvironment"]),
    // Runs the Swift compiler with the plug-in, which is built because of the library.
    .testTarget(name: "ApusMacrosTests", dependencies: ["Apus"]),
    .testTarget(
      name: "ApusLibraryTests",
      dependencies: ["ApusCommand", "ApusCore", "ApusLibrary", "ApusLibraryRuntime"]),
    .testTarget(name: "ApusCommandTests", dependencies: ["ApusCommand", "TestEnvironment"]),
    .testTarget(
      name: "ApusKernelTests",
      dependencies: [
        "ApusCore", "TestEnvironment",
        .product(name: "ComplexModule", package: "swift-numerics"),
      ]),
  ] + preludeVariants
    + lessons.map {
      .executableTarget(
        name: $0, dependencies: ["Apus"], path: "Samples/\($0)", exclude: ["expected.txt"])
    },
  cxxLanguageStandard: .cxx17
)
