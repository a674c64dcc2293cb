# A kernel file is Swift. Arguments go by the names of the parameters.
apus run kernel.swift coefficients='[1, 2, 3]' x=2
# A default argument may be left out; the interpreter gives the same bits.
apus run kernel.swift coefficients='[1, 2, 3]' --engine interpreter
