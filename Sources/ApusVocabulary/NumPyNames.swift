/// What Python and NumPy call otherwise, with what to write in a kernel.
package enum NumPyNames {
  /// Functions and members of arrays; each is advice that stands behind "write".
  package static let functions: [String: String] = [
    "std": "'x.standardDeviation()'", "nanstd": "'nanStandardDeviation(x)'",
    "var": "'x.variance()'", "nanvar": "'nanVariance(x)'", "average": "'mean(x)'",
    "prod": "'x.product()'", "amax": "'x.max()'", "amin": "'x.min()'",
    "nansum": "'nanSum(x)'", "nanmean": "'nanMean(x)'", "nanmax": "'nanMax(x)'",
    "nanmin": "'nanMin(x)'", "nanmedian": "'nanMedian(x)'", "percentile": "'quantile(x, p / 100)'",
    "ptp": "'x.max() - x.min()'", "cumsum": "'x.cumulativeSum()'",
    "cumprod": "'x.cumulativeProduct()'", "sort": "'x = x.sorted()'",
    "reversed": "'x.flipped()'", "reverse": "'x = x.flipped()'", "flip": "'x.flipped()'",
    "sign": "'select(x > 0, 1, select(x < 0, -1, 0))'",
    "nonzero": "'(x .!= 0).trueIndices()'", "flatnonzero": "'(x .!= 0).trueIndices()'",
    "argwhere": "'mask.trueIndices()'", "count_nonzero": "'count(x .!= 0)'",
    "where": "'select(condition, a, b)'", "clip": "'x.clamped(to: low...high)'",
    "concatenate": "'concatenated(x, y)'", "hstack": "'concatenated(x, y)'",
    "vstack": "'stacked(x, y)'", "stack": "'stacked(x, y)'", "append": "'concatenated(x, y)'",
    "zeros_like": "'zeros(like: x)'", "ones_like": "'ones(like: x)'",
    "full_like": "'select(true, value, x)'", "empty": "'zeros(n)'", "eye": "'identity(n)'",
    "astype": "a conversion such as 'Vector<Float>(x)'", "array": "'Vector([…])' or 'Matrix([…])'",
    "asarray": "'Vector(x)'", "ravel": "'x.flattened()'", "flatten": "'x.flattened()'",
    "reshape": "'x.reshaped(m, n)'", "transpose": "'x.transposed()'",
    "swapaxes":
      "'x.transposed(1, 0)'", "T": "'x.transposed()'", "einsum": "the sums themselves",
    "inv": "'inverse(a)'", "det": "'determinant(a)'", "lstsq": "'leastSquares(a, b)'",
    "vdot": "'dot(x, y)'", "inner": "'dot(x, y)'", "interp": "'interpolated(…)'",
    "convolve": "'x.convolved(with: y)'", "trapz": "'trapezoid(y, dx: h)'",
    "repeat": "'repeated(x, n)'", "tile": "'tiled(x, n)'", "tril": "'lowerTriangle(a)'",
    "triu": "'upperTriangle(a)'", "cov": "'covariance(x, y)'", "corrcoef": "'correlation(x, y)'",
    "matrix_power": "'matrixPower(a, n)'", "polyval": "'polynomial(coefficients, at: x)'",
    "isclose": "'abs(x - y) .<= tolerance'", "allclose": "'isClose(x, y)'",
    "size": "'x.count'", "ndim": "'x.rank'", "dtype": "the type in the declaration",
    "length": "'x.count'", "len": "'x.count'", "absolute": "'abs(x)'", "power": "'pow(x, y)'",
    "square": "'x * x'", "maximum": "'max(x, y)'", "minimum": "'min(x, y)'",
    "ln": "'log(x)'", "expit": "'sigmoid(x)'", "gammaln": "'logGamma(x)'", "int": "'Int(x)'",
    "float": "'Double(x)'", "arcsin": "'asin(x)'", "arccos": "'acos(x)'", "arctan": "'atan(x)'",
    "arctan2": "'atan2(y, x)'", "digitize": "'searchsorted(x, v, right: true)'",
    "nan_to_num": "'replacingNaN(x, with: v)'", "unique_counts": "'uniqueCounts(x)'",
    "unique_inverse": "'uniqueInverse(x)'", "minimum.accumulate": "'cumulativeMin(x)'",
    "maximum.accumulate": "'cumulativeMax(x)'", "mod": "'x - y * floor(x / y)'",
    "copy": "'let y = x', which is a copy", "tolist": "'Array(x)'", "item": "'x[0]'",
    "dropFirst": "'x[1...]'", "dropLast": "'x[..<(x.count - 1)]'", "prefix": "'x[..<n]'",
    "suffix": "'x[(x.count - n)...]'", "first": "'x[0]'", "last": "'x[x.count - 1]'",
  ]

  /// Constants of Python.
  package static let constants: [String: String] = [
    "True": "'true'", "False": "'false'", "None": "a flag of type 'Bool'",
  ]

  /// What stands for functions of real numbers where the argument is complex.
  package static let ofComplexNumbers: [String: String] = [
    "abs": "'z.length'", "floor": "the function of 'z.real' and 'z.imaginary'",
    "ceil": "the function of 'z.real' and 'z.imaginary'", "atan2": "'z.phase'",
    "max": "'z.length'", "min": "'z.length'",
  ]

  /// What stands for functions that only complex numbers have, where the argument is real.
  package static let ofRealNumbers: [String: String] = [
    "log(onePlus:)": "'log1p(x)'", "expMinusOne": "'expm1(x)'",
    "root": "'cbrt(x)' or 'pow(x, 1.0 / 3)'",
  ]

  /// Labels of arguments that say something about a whole array.
  package static let labels: [String: String] = [
    "axis": "'along: 0', or 'keeping: 0' for the axes that stay",
    "keepdims": "'.newAxis' in brackets behind the result, as in 'x.sum(along: 0)[.newAxis, ...]'",
    "dtype": "'as: Double.self' for a sum, or a conversion such as 'Vector<Double>(x)'",
    "base": "'log2(x)', 'log10(x)' or 'log(x) / log(base)'", "ord": "'order: 1'",
    "minlength": "'minimumCount: n'", "shift": "'by: n'",
    "out": "an assignment, 'y[...] = …'", "where": "'x[mask]' for the array",
  ]
}
