/// Who sees what belongs to a kernel `f`, such as `fKernel`.
///
/// A public function of a module that says `internal import Apus` needs `.internal`: what belongs to
/// its kernel has types of Apus, which the users of the module do not see.
public enum JITCompanion: Sendable {
  /// All that see the function.
  case asFunction
  /// The package.
  case `package`
  /// The module.
  case `internal`
  /// The file.
  case `fileprivate`
}
