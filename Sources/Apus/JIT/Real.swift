/// The floating-point types of kernels: what the type parameter of a generic kernel has to be for the
/// elementary functions.
///
///     @JIT func softplus<T: Real>(_ x: [T]) -> [T] {
///       var y = x
///       for i in y.indices { y[i] = log1p(exp(x[i])) }
///       return y
///     }
///
/// The set is closed: conform no types of your own.
public protocol Real: BinaryFloatingPoint, KernelScalar {}

extension Float16: Real {}
extension Float: Real {}
extension Double: Real {}
