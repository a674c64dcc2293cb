/// The environment in which tests run; to be linked in is all that it takes.
