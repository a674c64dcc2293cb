# The syntax tree.
apus emit kernel.swift --as tree
# The typed IR as the check leaves it, with every check that Swift makes.
apus emit kernel.swift --as ir
