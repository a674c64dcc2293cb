import ApusCore
import ApusLibrary
import ApusNative
import Foundation
import Testing

/// How a program ended, and what it wrote.
struct Outcome {
  var status: Int32
  var output: String
  var errors: String
}

/// An empty folder in which libraries and programs in C are made and run; it goes with its owner.
final class LibraryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "apus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Makes a library of a source, with its header beside it: `kernels.so` and `kernels.h`.
  @discardableResult
  func compile(
    _ source: String, to file: String = "libkernels.so", prefix: String = "",
    levels: [ProcessorLevel] = [.baseline, .v3]
  ) throws -> Kernels {
    let kernels = try Kernels(source: source, name: "kernels.swift")
    let name = LibraryInterface.name(forPath: file)
    let interface = try LibraryInterface(of: kernels, name: name, prefix: prefix)
    var options = LibraryBuilder.Options()
    options.levels = levels
    var builder = LibraryBuilder(
      kernels, interface: interface, options: options, toolchain: try Toolchain())
    let form = try #require(LibraryBuilder.Form(path: file))
    try Data(builder.build(form, named: file)).write(to: url.appending(path: file))
    try write(CHeader(of: interface, fileName: "\(name).h").text, to: "\(name).h")
    return kernels
  }

  /// Writes a file of the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  /// The bytes of a file of the folder.
  func bytes(of name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

  /// Runs a script of bash in the folder.
  func bash(_ script: String, _ variables: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = url
    process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    process.standardInput = FileHandle.nullDevice
    for name in [".output", ".errors"] { try Data().write(to: url.appending(path: name)) }
    process.standardOutput = try FileHandle(forWritingTo: url.appending(path: ".output"))
    process.standardError = try FileHandle(forWritingTo: url.appending(path: ".errors"))
    try Self.withoutBlockedSignals { try process.run() }
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try bytes(of: ".output"), as: UTF8.self),
      errors: String(decoding: try bytes(of: ".errors"), as: UTF8.self))
  }

  /// Runs `body` with no signal blocked, as those are that tests run on: a process begins with the
  /// signals of the thread that starts it.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var previous = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    try body()
  }

  /// Compiles `program.c` with all warnings, linked with libraries, to `program`.
  func link(
    _ program: String, with libraries: String = "libkernels.so", compiler: String = "clang"
  ) throws {
    try write(program, to: "program.c")
    let outcome = try bash(
      """
      \(compiler) -std=c11 -Wall -Wextra -Werror -o program program.c \(libraries) \
      -Wl,-rpath,'$ORIGIN' -lm
      """)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// The head of programs: `SHOW(x)` prints the bytes of a value as a number, `SHOWS(x, n)` those of
  /// `n` elements, `CALL(…)` calls a function that has to succeed, `FAIL(…)` one that has not.
  static let head = """
    #include "kernels.h"
    #include <math.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>

    __attribute__((unused)) static void show(const void *value, size_t size) {
      const unsigned char *bytes = value;
      for (size_t i = size; i > 0; i -= 1) printf("%02x", bytes[i - 1]);
      printf("\\n");
    }
    #define SHOW(x) show(&(x), sizeof(x))
    #define SHOWS(x, n) \\
      for (int64_t show_i = 0; show_i < (n); show_i += 1) show(&(x)[show_i], sizeof *(x))
    #define CALL(call) \\
      do { \\
        int32_t code = call; \\
        if (code != 0) printf("%d %s\\n", code, apus_error_message()); \\
      } while (0)
    #define FAIL(call) \\
      do { \\
        int32_t code = call; \\
        printf("%d %s\\n", code, code ? apus_error_message() : ""); \\
      } while (0)

    """
}

/// Where the products are: the test bundle that runs lies beside the command.
let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
