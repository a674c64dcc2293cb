import Glibc

/// What names mean in C.
enum CNames {
  /// Whether a name is one in C, in the letters that every compiler takes.
  static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.utf8.first, !isDigit(first) else { return false }
    return name.utf8.allSatisfy {
      isDigit($0) || $0 == UInt8(ascii: "_")
        || ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z"))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The name in the letters of C: any other becomes `_`.
  static func identifier(_ name: some StringProtocol) -> String {
    let letters = name.unicodeScalars.map { scalar in
      isIdentifier("_\(scalar)") ? Character(scalar) : "_"
    }
    let text = String(letters)
    return text.first.map { !$0.isNumber } == true ? text : "_" + text
  }

  /// Whether the name means something to compilers of C or C++ or to their usual headers.
  static func isReserved(_ name: String) -> Bool {
    words.contains(name[...])
      || isConstant(name) && limits.contains { name.hasSuffix($0) }
  }

  /// Whether the name looks as those of macros do: `M_PI`.
  static func isConstant(_ name: String) -> Bool {
    name.utf8.count > 1 && !name.utf8.contains { $0 >= UInt8(ascii: "a") }
      && name.utf8.contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
  }

  /// What the macros of <stdint.h> and <limits.h> end in.
  private static let limits = ["_MAX", "_MIN", "_WIDTH", "_C"]

  /// Whether the C library or its mathematical part, as they are installed here, has a function of
  /// this name. A library that defines it too would replace it in the whole program.
  static func isInSystemLibraries(_ name: String) -> Bool {
    systemLibraries.contains { dlsym(UnsafeMutableRawPointer(bitPattern: $0), name) != nil }
  }

  private static let systemLibraries: [UInt] = ["libc.so.6", "libm.so.6"].compactMap {
    (file: String) in dlopen(file, RTLD_LAZY | RTLD_LOCAL).map { UInt(bitPattern: $0) }
  }

  private static let words = Set(
    """
    auto break case char const continue default do double else enum extern float for goto if inline \
    int long register restrict return short signed sizeof static struct switch typedef union \
    unsigned void volatile while alignas alignof bool constexpr false nullptr static_assert \
    thread_local true typeof typeof_unqual asm fortran \
    and and_eq bitand bitor catch char16_t char32_t char8_t class co_await co_return co_yield compl \
    concept const_cast consteval constinit decltype delete dynamic_cast explicit export friend \
    mutable namespace new noexcept not not_eq operator or or_eq private protected public \
    reinterpret_cast requires static_cast template this throw try typeid typename using virtual \
    wchar_t xor xor_eq \
    main errno linux unix i386 complex imaginary I NULL NAN INFINITY EOF assert stdin stdout stderr \
    isnan isinf isfinite isnormal signbit fpclassify isgreater isgreaterequal isless islessequal \
    islessgreater isunordered offsetof va_start va_end va_arg va_copy setjmp noreturn \
    int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t size_t ssize_t ptrdiff_t \
    intptr_t uintptr_t
    """.split(separator: " "))
}
