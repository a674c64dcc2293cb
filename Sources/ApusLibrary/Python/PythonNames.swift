/// What names mean in Python.
enum PythonNames {
  /// A name that Python takes, and takes for no other one: its own words get a `_` behind, and
  /// letters that it reads as others become their code, `u3b1`.
  static func identifier(_ name: String) -> String {
    let text = String(
      name.unicodeScalars.flatMap { scalar -> [Character] in
        isLetter(scalar) ? [Character(scalar)] : Array("u" + String(scalar.value, radix: 16))
      })
    return isTaken(text) ? text + "_" : text
  }

  /// Names of which no two are the same: those that can stay as they are do.
  /// - Parameter reserved: What is in use already.
  static func unique(_ names: [String], besides reserved: Set<String> = []) -> [String] {
    var used = reserved
    var result = names.map(identifier)
    let stays = result.indices.map { index in
      result[index] == names[index] && used.insert(result[index]).inserted
    }
    for index in result.indices where !stays[index] {
      result[index] = claim(result[index], &used)
    }
    return result
  }

  /// The name, with `_` behind it until it is a new one.
  static func claim(_ name: String, _ used: inout Set<String>) -> String {
    var name = name
    while isTaken(name) || !used.insert(name).inserted { name += "_" }
    return name
  }

  /// Why a package cannot be called so; `nil` if it can.
  static func mistake(inPackage name: String) -> String? {
    if !CNames.isIdentifier(name) || name.hasPrefix("_") || name.hasSuffix("_") {
      return "write letters, digits and '_', which a name neither begins nor ends with"
    }
    if isTaken(name) { return "it is a word of Python" }
    return modules.contains(name[...]) ? "Python or NumPy has a module of that name" : nil
  }

  /// The text in quotes.
  static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// The text as it stands within quotes, in Python and in TOML.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\", "\"": result += "\\\(scalar)"
      case "\n": result += "\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether Python means something by the name: a word, or `__name__`.
  private static func isTaken(_ name: String) -> Bool {
    words.contains(name[...])
      || (name.utf8.count > 4 && name.hasPrefix("__") && name.hasSuffix("__")
        && !name.hasSuffix("___"))
  }

  /// Whether a scalar can stand in a name, and Python's compatibility normalization leaves it as it
  /// is, whatever stands beside it.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return CNames.isIdentifier("_\(scalar)") }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .decimalNumber:
      // The parts of Hangul syllables become syllables.
      return properties.isXIDContinue && !properties.changesWhenNFKCCaseFolded
        && !(0x1100...0x11FF).contains(scalar.value)
    case .uppercaseLetter:
      // Case folding changes them anyway; the Kelvin sign becomes a k, and that another K.
      let lower = properties.lowercaseMapping
      guard lower.unicodeScalars.count == 1, let small = lower.unicodeScalars.first else {
        return false
      }
      return small != scalar && small.properties.uppercaseMapping == String(scalar)
        && small.properties.uppercaseMapping.unicodeScalars.first == scalar && isLetter(small)
    default: return false
    }
  }

  private static let words = Set(
    """
    False None True and as assert async await break class continue def del elif else except finally \
    for from global if import in is lambda nonlocal not or pass raise return try while with yield
    """.split(separator: " "))

  /// Modules that would hide a package of the same name, or be hidden by it.
  private static let modules = Set(
    """
    abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb \
    binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs \
    codeop collections colorsys compileall compression concurrent configparser contextlib \
    contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis \
    distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput \
    fnmatch formatter fractions ftplib functools gc genericpath getopt getpass gettext glob \
    graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io \
    ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal \
    math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath \
    nturl2path numbers numpy opcode operator optparse os ossaudiodev parser pathlib pdb pickle \
    pickletools pip pipes pkg_resources pkgutil platform plistlib poplib posix posixpath pprint \
    profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re \
    readline reprlib resource rlcompleter runpy sched secrets select selectors setuptools shelve \
    shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile \
    sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol \
    symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this \
    threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle \
    turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref \
    webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
    """.split(separator: " "))
}
