// swift-tools-version:6.2
import PackageDescription

let package = Package(
  name: "ApusBenchmarks",
  products: [.library(name: "ApusPeer", type: .dynamic, targets: ["ApusPeer"])],
  dependencies: [.package(name: "Apus", path: "..")],
  targets: [
    .executableTarget(
      name: "apus-benchmarks", dependencies: [.product(name: "ApusCore", package: "Apus")],
      path: "Sources/ApusBenchmarks"),
    .target(
      name: "CalledFunctions", dependencies: [.product(name: "Apus", package: "Apus")]),
    .executableTarget(
      name: "apus-calls",
      dependencies: ["CalledFunctions", .product(name: "Apus", package: "Apus")],
      path: "Sources/ApusCalls"),
    .target(
      name: "ApusPeer", dependencies: [.product(name: "ApusCore", package: "Apus")]),
    .target(
      name: "Exact", path: "Accuracy/Exact",
      linkerSettings: [.linkedLibrary("mpfr"), .linkedLibrary("gmp")]),
    .executableTarget(
      name: "apus-accuracy",
      dependencies: ["Exact", .product(name: "ApusCore", package: "Apus")],
      path: "Accuracy/Sources"),
    .executableTarget(
      name: "apus-functions", dependencies: [.product(name: "ApusCore", package: "Apus")],
      path: "Functions/Sources"),
  ]
)
