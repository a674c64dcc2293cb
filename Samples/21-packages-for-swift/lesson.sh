# A package for Swift out of a kernel file; its functions are those of the file.
apus compile kernel.swift --swift Tides
sed -n '/^- /p' Tides/README.md
# A program that depends on it, as on any other package.
swift build --package-path harbour > build.log 2>&1 || cat build.log
harbour/.build/debug/harbour
# What the program needs at run time.
ldd harbour/.build/debug/harbour | grep -c -i -e apus -e llvm
rm -rf Tides harbour/.build build.log
