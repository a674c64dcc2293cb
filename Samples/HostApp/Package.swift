// swift-tools-version:6.2
import PackageDescription

let package = Package(
  name: "HostApp",
  dependencies: [
    // In a package of your own: where your clone of Apus is, or its address and a branch or revision.
    .package(name: "Apus", path: "../..")
  ],
  targets: [
    .executableTarget(name: "HostApp", dependencies: [.product(name: "Apus", package: "Apus")])
  ]
)
