/// What Swift has and kernels have not, with what to write instead.
enum Unsupported {
  /// Free functions and other names.
  static let names: [String: String] = [
    "readLine": "a parameter", "Self": "a parameter", "sequence": "a loop",
    "repeatElement": "'[T](repeating: value, count: n)'", "isnan": "'x.isNaN'",
    "isinf": "'x.isInfinite'", "isfinite": "'x.isFinite'", "signbit": "'x.sign == .minus'",
    "debugPrint": "'print'", "dump": "'print'",
    "arc4random": "'integers(in: 0..<n, seed: 1, at: i)'",
    "rand": "'integers(in: 0..<n, seed: 1, at: i)'",
    "drand48": "'uniform(seed: 1, at: i)'", "withUnsafePointer": "'inout'",
    "numericCast": "a conversion such as 'Int32(x)'", "sincos": "'sin' and 'cos'",
    "modf": "'trunc'", "frexp": "'x.exponent' and 'x.significand'", "nil": "a flag of type 'Bool'",
    "M_PI": "'Double.pi'", "INFINITY": "'Double.infinity'", "NAN": "'Double.nan'",
    "ilogb": "'x.exponent'", "j0": "a series of your own", "nan": "'Double.nan'",
    "type": "the name of the type", "len": "'x.count'", "range": "'0..<n'", "power": "'pow(x, y)'",
    "printf": "'print'", "println": "'print'", "math": "the function's name alone",
    "Math": "the function's name alone", "np": "the function's name alone",
    "Foundation": "the function's name alone", "Glibc": "the function's name alone",
    "clamp": "'x.clamped(to: low...high)'", "sgn": "'x < 0 ? -1 : 1'",
  ]

  /// Types.
  static let types: [String: String] = [
    "String": "a number, or a literal message", "Character": "'UInt8'", "Int128": "'Int64'",
    "UInt128": "'UInt64'", "Float80": "'Double'", "CGFloat": "'Double'", "Decimal": "'Double'",
    "Optional": "a value and a flag of type 'Bool'",
    "Dictionary": "an array", "Set": "an array", "Any": "a type of its own",
    "ArraySlice": "the array and two bounds", "ContiguousArray": "'[T]'",
    "UnsafeBufferPointer": "'[T]'", "UnsafeMutableBufferPointer": "'inout [T]'",
    "UnsafePointer": "'[T]'", "UnsafeMutablePointer": "'inout [T]'", "Span": "'[T]'",
    "MutableSpan": "'inout [T]'", "SIMD2": "a tuple", "SIMD4": "a tuple", "SIMD8": "a tuple",
    "SIMD16": "a tuple", "SystemRandomNumberGenerator": "a seed of type 'Int'",
    "CInt": "'Int32'", "CDouble": "'Double'", "CFloat": "'Float'", "Error": "'precondition'",
  ]

  /// Members of scalars and ranges.
  static let members: [String: String] = [
    "random": "'uniform(in: 0..<1, seed: 1, at: i)', or 'integers' in its place for integers,",
    "description": "'print'", "hashValue": "the value",
    "dividingFullWidth": "two divisions", "words": "shifts", "sign": "'x.sign == .minus'",
    "floatingPointClass": "'isNaN', 'isNormal' and their like", "nonzeroBits": "'nonzeroBitCount'",
    "reversed": "it in the head of a loop",

    "normalized": "'z.divided(by: z.length)'", "reciprocal": "'1 / z'",
  ]

  /// Members of arrays.
  static let arrayMembers: [String: String] = [
    "append": "'[T](repeating: value, count: n)' and an index", "first": "'x[0]'",
    "last": "'x[x.count - 1]'", "insert": "an array of full size", "remove": "a count of your own",
    "removeLast": "a count of your own", "removeAll": "a count of your own",
    "reserveCapacity": "'[T](repeating: value, count: n)'",
    "sort": "'x = Array(Vector(x).sorted())'", "sorted": "'Array(Vector(x).sorted())'",
    "min": "'Vector(x).min()'", "max": "'Vector(x).max()'", "sum": "'Vector(x).sum()'",
    "mean": "'Vector(x).mean()'",
    "prefix": "a loop over '0..<n'", "suffix": "a loop over indices", "dropFirst": "a loop",
    "dropLast": "a loop", "reversed": "it in the head of a loop, or indices from the end",
    "enumerated": "it in the head of a loop", "firstIndex": "a loop", "reverse": "'swapAt'",
    "shuffle": "'x = Array(Vector(x).shuffled(seed: 1))'", "joined": "a loop", "fill": "a loop",
    "dot": "'dot(Vector(x), Vector(y))'",
    "withUnsafeBufferPointer": "the array itself", "capacity": "'count'", "length": "'count'",
    "size": "'count'", "cols": "'columns'", "ndim": "'rank'", "lazy": "a loop",
    "T": "'transposed()'",
    "std": "'Vector(x).standardDeviation()'", "variance": "'Vector(x).variance()'",
    "argmin": "'Vector(x).argmin()'", "argmax": "'Vector(x).argmax()'",
    "randomElement": "'x[integers(in: 0..<x.count, seed: 1, at: i)]'",
    "removeFirst": "an index of your own", "popLast": "a count of your own",
    "copy": "'var y = x'",
  ]
}
