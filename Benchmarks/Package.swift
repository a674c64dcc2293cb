// swift-tools-version:6.2
import PackageDescription

let package = Package(
  name: "ApusBenchmarks",
  dependencies: [.package(name: "Apus", path: "..")],
  targets: [
    .executableTarget(
      name: "apus-benchmarks", dependencies: [.product(name: "ApusCore", package: "Apus")],
      path: "Sources/ApusBenchmarks")
  ]
)
