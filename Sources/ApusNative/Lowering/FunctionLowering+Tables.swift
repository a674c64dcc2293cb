internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Rows of a table that were read, and where.
  struct Rows: Hashable {
    let table: LookUpTable
    let index: ID<Value>
    let block: LLVMBasicBlockRef
  }

  /// A number of a row in each lane. All columns of the rows are read at once.
  func lookUp(
    _ index: ID<Value>, in table: LookUpTable, column: Int, lanes: Int
  ) -> LLVMValueRef {
    let rows = Rows(table: table, index: index, block: LLVMGetInsertBlock(builder))
    if let columns = columns[rows] { return columns[column] }
    let columns = readColumns(of: table, at: lowered(index), lanes: lanes)
    self.columns[rows] = columns
    return columns[column]
  }

  private func readColumns(
    of table: LookUpTable, at index: LLVMValueRef, lanes: Int
  ) -> [LLVMValueRef] {
    let element = types.type(table.element)
    let type = LLVMTypeOf(index)!
    let offsets: LLVMValueRef = LLVMBuildMul(
      builder, LLVMBuildAnd(builder, index, splat(table.rows - 1, type, lanes), ""),
      splat(table.columns, type, lanes), "")
    let base = module.table(table)
    let places = (0..<lanes).map { lane in
      let offset: LLVMValueRef =
        lanes == 1 ? offsets : LLVMBuildExtractElement(builder, offsets, int32(lane), "")
      return self.element(
        of: base, at: LLVMBuildZExt(builder, offset, types.int64, ""), element)
    }
    if table.columns == 2 && lanes > 1 {
      let row = types.vector(element, lanes: 2)
      let rows = places.map {
        constantNumbers(row, at: $0, alignment: 2 * table.element.byteCount)
      }
      return transposed(rows)
    }
    return (0..<table.columns).map { column in
      joined(
        places.map {
          constantNumbers(
            element, at: address($0, offset: column * table.element.byteCount),
            alignment: table.element.byteCount)
        }, element)
    }
  }

  /// Reads what never changes.
  private func constantNumbers(
    _ type: LLVMTypeRef, at address: LLVMValueRef, alignment: Int
  ) -> LLVMValueRef {
    let value = load(type, at: address, alignment: alignment)
    LLVMSetMetadata(value, module.invariantLoadKind, module.emptyNode)
    return value
  }

  /// The first numbers of pairs, and the second ones.
  ///
  /// Pairs that are half of all apart are joined first, and then the two vectors are interleaved: on
  /// AVX that takes an instruction for each, and the half that is joined comes from memory.
  private func transposed(_ pairs: [LLVMValueRef]) -> [LLVMValueRef] {
    let half = pairs.count / 2
    if half == 1 { return [[0, 2], [1, 3]].map { shuffle(pairs[0], pairs[1], $0) } }
    if half > 2 {
      let halves = [pairs[..<half], pairs[half...]].map { transposed(Array($0)) }
      return (0..<2).map { column in
        shuffle(halves[0][column], halves[1][column], Array(0..<pairs.count))
      }
    }
    let even = shuffle(pairs[0], pairs[2], [0, 1, 2, 3])
    let odd = shuffle(pairs[1], pairs[3], [0, 1, 2, 3])
    return [[0, 4, 2, 6], [1, 5, 3, 7]].map { shuffle(even, odd, $0) }
  }

  private func shuffle(
    _ first: LLVMValueRef, _ second: LLVMValueRef, _ lanes: [Int]
  ) -> LLVMValueRef {
    var indices: [LLVMValueRef?] = lanes.map { int32($0) }
    return LLVMBuildShuffleVector(
      builder, first, second, LLVMConstVector(&indices, UInt32(indices.count)), "")
  }

  /// A vector of numbers; of one number, itself.
  private func joined(_ numbers: [LLVMValueRef], _ element: LLVMTypeRef) -> LLVMValueRef {
    if numbers.count == 1 { return numbers[0] }
    var vector: LLVMValueRef = LLVMGetPoison(types.vector(element, lanes: numbers.count))
    for (lane, number) in numbers.enumerated() {
      vector = LLVMBuildInsertElement(builder, vector, number, int32(lane), "")
    }
    return vector
  }

  /// A constant integer in each lane of a type.
  private func splat(_ value: Int, _ type: LLVMTypeRef, _ lanes: Int) -> LLVMValueRef {
    if lanes == 1 { return constant(value, type) }
    return splat(constant(value, LLVMGetElementType(type)), lanes: lanes)
  }
}

extension ModuleLowering {
  /// The address of a table, which is part of the process.
  func table(_ table: LookUpTable) -> LLVMValueRef {
    if let known = LLVMGetNamedGlobal(llvm, table.symbol) { return known }
    let count = table.rows * table.columns
    let value: LLVMValueRef = LLVMAddGlobal(
      llvm, LLVMArrayType(types.type(table.element), UInt32(count)), table.symbol)
    LLVMSetGlobalConstant(value, 1)
    LLVMSetAlignment(value, 64)
    return value
  }
}
