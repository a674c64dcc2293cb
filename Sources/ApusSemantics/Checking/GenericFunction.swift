import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// A generic function as it is written: of a file, or of the library.
struct GenericFunction {
  /// A parameter in angle brackets.
  struct Parameter {
    var name: String
    /// Set for `let rank: Int`.
    var isValue: Bool
    /// The types that the constraints allow.
    var domain: ElementTypes
    /// The protocols that the constraints name, for messages.
    var protocols: [String]
    var range: SourceRange
  }

  var name: String
  var tree: SyntaxTree
  /// The number of the tree in the compilation; `nil` for the library.
  var treeIndex: Int?
  var node: ID<FunctionNode>
  var parameters: [Parameter]
  /// Whether its body was found to be wrong, so that its uses report it no more.
  var isFaulty = false

  var declaration: FunctionNode { tree[node] }

  /// Whether it is a function of the library.
  var isOfLibrary: Bool { treeIndex == nil }

  func parameter(named name: String) -> Parameter? { parameters.first { $0.name == name } }

  /// What calls may write in front of each argument.
  var callParameters: [CallParameter] {
    declaration.parameters.map {
      CallParameter(
        label: $0.label.map(tree.text), name: tree.text($0.name),
        isOptional: $0.defaultValue != nil)
    }
  }

  /// The parameter of each argument, by labels alone; `nil` when they do not fit.
  func bindings(of labels: [String?]) -> [Int]? {
    var places: [Int] = []
    var next = 0
    for (place, parameter) in callParameters.enumerated() {
      if next < labels.count, labels[next] == parameter.label {
        places.append(place)
        next += 1
      } else if !parameter.isOptional {
        return nil
      }
    }
    return next == labels.count ? places : nil
  }
}

/// What the generic parameters of a function stand for.
struct GenericArguments: Hashable {
  var types: [String: ElementType] = [:]
  var values: [String: Int] = [:]

  static let none = GenericArguments()

  /// `<Double, 2>` for parameters in this order.
  func text(in order: [GenericFunction.Parameter]) -> String {
    let parts = order.map { parameter in
      parameter.isValue
        ? values[parameter.name].map(String.init) ?? "_"
        : types[parameter.name]?.swiftName ?? "_"
    }
    return "<" + parts.joined(separator: ", ") + ">"
  }
}
