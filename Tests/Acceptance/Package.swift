// swift-tools-version:6.2
import PackageDescription

let package = Package(
  name: "host",
  dependencies: [.package(path: "Kernels")],
  targets: [
    .executableTarget(
      name: "host", dependencies: [.product(name: "Kernels", package: "Kernels")], path: "host")
  ],
  swiftLanguageModes: [.v6]
)
