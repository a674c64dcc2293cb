import ApusIR
import Testing

@testable import ApusPasses

struct PipelineTests {
  @Test func parts() throws {
    let pipeline = Pipeline.standard
    let names = pipeline.passes.map(\.name)
    let through = try #require(pipeline.through("simplify", occurrence: 2))
    #expect(through.passes.map(\.name).filter { $0 == "simplify" }.count == 2)
    #expect(through.passes.last?.name == "simplify")
    #expect(pipeline.before(names[1])?.passes.map(\.name) == [names[0]])
    #expect(pipeline.through("nothing") == nil)
    #expect(pipeline.through("inlining", occurrence: 2) == nil)
    #expect(!pipeline.without("simplify").passes.contains { $0.name == "simplify" })
    #expect(Pipeline.none.passes.isEmpty)
    #expect(pipeline.passes.allSatisfy { $0.numerics == .exact && !$0.summary.isEmpty })
  }

  @Test func culpritIsNamed() throws {
    var module = try Reader.module(from: "func f() {\n  return\n}\n")
    let vandal = Pass(name: "vandal", summary: "empties bodies") { function, _ in
      function.regions[function.body].instructions = []
    }
    let error = #expect(throws: Pipeline.Failure.self) {
      try Pipeline([.simplify, vandal, .deadCode]).run(on: &module, verifying: true)
    }
    #expect(error?.description == "the pass 'vandal' broke a rule in f: a region is empty")
  }

  @Test func timesAreReported() throws {
    var module = try Reader.module(from: "func f() {\n  return\n}\n")
    var names: [String] = []
    Pipeline.standard.run(on: &module) { pass, time in
      names.append(pass.name)
      #expect(time >= .zero)
    }
    #expect(names == Pipeline.standard.passes.map(\.name))
  }
}
