/// The version of Apus.
public enum ApusVersion {
  /// As semantic versioning writes it.
  public static let text = "0.1.0"
}
