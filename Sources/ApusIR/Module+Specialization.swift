import ApusVocabulary

extension Module {
  /// Adds a version of a function in which some parameters are constants: neither its body nor its
  /// signature has them any more. Calls among functions stay as they are, those of the function by
  /// itself too.
  /// - Parameters:
  ///   - name: What the version is called; unique in the module.
  ///   - constants: By the index of a parameter in the signature, the bits of its leaves, which are
  ///     scalars.
  package mutating func addVersion(
    of function: ID<Function>, name: String, constants: [Int: [UInt64]]
  ) -> ID<Function> {
    var version = functions[function]
    version.name = name
    var (kept, conventions): ([ID<Value>], [Convention]) = ([], [])
    var prelude: [ID<Instruction>] = []
    var leaves = zip(version.parameters, version.conventions).makeIterator()
    for (index, parameter) in version.signature.parameters.enumerated() {
      for position in parameter.type.leaves.indices {
        guard let (value, convention) = leaves.next() else { break }
        guard let bits = constants[index], position < bits.count else {
          kept.append(value)
          conventions.append(convention)
          continue
        }
        let constant = Constant(version.values[value].type.element, bits: bits[position])
        prelude.append(
          version.instructions.add(
            Instruction(.constant(constant), results: [value], range: version.range)))
      }
    }
    version.regions[version.body].parameters = kept
    version.regions[version.body].instructions.insert(contentsOf: prelude, at: 0)
    version.conventions = conventions
    version.signature = version.signature.omitting(constants.keys)
    return functions.add(version)
  }
}

extension Signature {
  /// The signature without some parameters, by index.
  package func omitting(_ omitted: some Sequence<Int>) -> Signature {
    let omitted = Set(omitted)
    var result = self
    result.parameters = parameters.indices.filter { !omitted.contains($0) }.map { parameters[$0] }
    return result
  }
}
