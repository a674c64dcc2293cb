import ApusCore
import ArgumentParser

/// `apus doctor`: says what Apus finds on this machine, and what is missing.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what Apus finds on this machine, what is missing, and how to mend it.")

  func run() throws {
    let findings = SystemReport.findings()
    let width = findings.map(\.name.count).max() ?? 0
    for finding in findings {
      let name = finding.name + String(repeating: " ", count: width - finding.name.count)
      print("\(finding.isGood ? "ok     " : "missing")  \(name)  \(finding.detail)")
      if let remedy = finding.remedy { print("         mend it with: \(remedy)") }
    }
    if findings.contains(where: { !$0.isGood && $0.isRequired }) { throw ExitCode(1) }
  }
}
