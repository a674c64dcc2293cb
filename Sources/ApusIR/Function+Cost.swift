import ApusVocabulary

extension Function {
  /// About how many instructions native code of the function is made of: what the time to compile it
  /// depends on. The elementary functions within loops count as what stands in their place there.
  package var compilationCost: Int { cost(of: body, isInLoop: false) }

  private func cost(of region: ID<Region>, isInLoop: Bool) -> Int {
    regions[region].instructions.reduce(0) { total, id in
      let instruction = instructions[id]
      var cost = 1
      if case .external(let function) = instruction.operation, isInLoop {
        cost = function.vectorCost
      }
      return instruction.regions.reduce(total + cost) {
        $0 + self.cost(of: $1, isInLoop: isInLoop || instruction.operation.isLoop)
      }
    }
  }
}

extension ExternalFunction {
  /// How many instructions take as long to compile as the function for a vector, measured.
  fileprivate var vectorCost: Int {
    switch self {
    case .gamma, .logGamma: 200
    case .pow, .hypot, .tan, .tanPi, .atan2, .logaddexp, .cosh, .sinh, .asinh, .acosh, .atanh: 40
    case .exp, .exp2, .exp10, .expm1, .log, .log2, .log10, .log1p, .cbrt, .sin, .cos, .sinPi,
      .cosPi, .asin, .acos, .atan, .tanh, .erf, .erfc, .sigmoid, .softplus, .remainder, .fmod,
      .fdim, .logb:
      20
    }
  }
}
