# A kernel file is Swift. Arguments go by the names of the parameters.
apus run kernel.swift coefficients='[1, 2, 3]' x=2
# A default argument may be left out; the interpreter gives the same bits.
apus run kernel.swift coefficients='[1, 2, 3]' --engine interpreter
# Literals are Swift's: underscores, exponents, hexadecimal.
apus run kernel.swift coefficients='[1_000, 2.5e-1, -0x1p-2]' x=0x10
