// swift-tools-version:6.2
import PackageDescription

let package = Package(
  name: "harbour",
  // In a package of your own: the path of the folder, or the address and version of a repository.
  dependencies: [.package(path: "../Tides")],
  targets: [
    .executableTarget(name: "harbour", dependencies: [.product(name: "Tides", package: "Tides")])
  ]
)
