# The syntax tree.
apus emit kernel.swift --as tree
# The typed IR as the check leaves it, with every check that Swift makes.
apus emit kernel.swift --as ir
# After the passes there are two loops: a fast one for when all indices are known to fit, and one
# with the checks that are left.
loop() { apus emit kernel.swift --as optimized-ir | awk "/ for L/ { n++ } n == $1" | sed '/continue/q'; }
echo "checks in the first loop: $(loop 1 | grep -c ' check ')"
echo "checks in the second loop: $(loop 2 | grep -c ' check ')"
# LLVM makes vectors of the first: as many lanes as the processor has.
apus emit kernel.swift --as optimized-llvm | grep -q 'fmul <[0-9]* x float>' && echo "products of vectors"
