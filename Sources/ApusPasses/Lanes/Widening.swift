import ApusIR
import ApusVocabulary

extension StraightLine {
  /// The function on vectors: each instruction does in every lane what it did on one number.
  package func widened(to lanes: Int) -> Function {
    var result = function
    for id in result.values.ids {
      result.values[id].type = .scalar(result.values[id].type.element, lanes: lanes)
    }
    result.results = result.results.map { .scalar($0.element, lanes: lanes) }
    return result
  }
}
