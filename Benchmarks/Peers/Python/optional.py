"""The peers' packages; one that is missing only keeps the functions that use it from running."""


class Missing:
    """Stands for what could not be imported."""

    def __init__(self, reason):
        self.reason = reason

    def __getattr__(self, name):
        raise ImportError(self.reason)

    def __call__(self, *arguments, **options):
        raise ImportError(self.reason)


try:
    import jax.numpy as jnp
    from jax import lax
    from jax import nn as jax_nn
    from jax.scipy import special as jax_special
except ImportError as error:
    jnp = lax = jax_nn = jax_special = Missing(str(error))

try:
    import numexpr as ne
except ImportError as error:
    ne = Missing(str(error))

try:
    import scipy.signal
    import scipy.sparse
    import scipy.spatial
    import scipy.special
except ImportError as error:
    scipy = Missing(str(error))

try:
    from numba.extending import register_jitable as inlined
except ImportError:

    def inlined(function):
        return function
