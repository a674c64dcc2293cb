# A library with its header; then a program in C, which knows nothing of Apus.
apus compile kernel.swift -o libkernels.so --header kernels.h
${CC:-clang} -Wall -o main main.c libkernels.so -Wl,-rpath,'$ORIGIN'
./main
# The same program with the kernels in it: there is no library to be found at run time.
apus compile kernel.swift -o kernels.o
${CC:-clang} -o main main.c kernels.o -lm
./main | head -n 1
# What the header says of a function, and what the library needs.
sed -n '/The straight line/,/;/p' kernels.h
ldd libkernels.so | grep -c -i -e apus -e swift -e llvm
# Names that the C library has are refused; with a prefix they are others.
echo 'func exp(of x: Double) -> Double { 1 + x * (1 + x * (0.5 + x / 6)) }' > series.swift
apus compile series.swift -o series.o 2>&1
apus compile series.swift -o series.o --prefix series_ && nm -g --defined-only series.o | grep -c series_exp
rm libkernels.so kernels.o kernels.h main series.swift series.o
