# The typed IR as the check leaves it, with every check that Swift makes.
apus emit kernel.swift --as ir
# The vector loop in the machine code: no comparison of an index, no call.
apus emit kernel.swift --as assembly | grep -c 'vmulps.*ymm'
