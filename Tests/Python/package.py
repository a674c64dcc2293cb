"""What the functions of a package for Python promise: run with the package's folder as argument."""

import sys, pickle, threading
sys.path.insert(0, sys.argv[1])
import numpy as np
import pk
def raises(kind, text, f):
    try: f()
    except kind as e:
        assert text in str(e), (text, str(e)); return e
    raise AssertionError(f"no {kind}")
x = np.arange(5, dtype=np.float32); y = np.ones(5, np.float32)
assert pk.axpy(2, x, y) is None and y.tolist() == [1,3,5,7,9]
z = np.zeros(10, np.float32)[::2]; pk.axpy(1.0, x, z); assert z.tolist() == [0,1,2,3,4]
raises(TypeError, "expected a NumPy array", lambda: pk.axpy(2, x, [1,2,3]))
raises(TypeError, "expected elements of type float32", lambda: pk.axpy(2, x, np.ones(5)))
raises(TypeError, ".astype('float32')", lambda: pk.axpy(2, np.ones(5), y))
ro = np.ones(5, np.float32); ro.flags.writeable = False
raises(ValueError, "read-only", lambda: pk.axpy(2, x, ro))
raises(pk.KernelError, "overlap", lambda: pk.axpy(2, y, y))
e = raises(pk.KernelError, "kernels.swift:3:", lambda: pk.axpy(2, x, np.ones(3, np.float32)))
assert e.kind == "index_out_of_bounds" and e.line == 3 and e.function == "axpy", (e.kind, e.line)
e2 = pickle.loads(pickle.dumps(e)); assert str(e2) == str(e) and e2.line == 3
f = pickle.loads(pickle.dumps(pk.bump)); assert f is pk.bump
assert type(pk.bump(0.0)) is float and pk.bump(0) == 1.0
g = np.linspace(-3, 3, 1000)
r = pk.bump(g); assert r.shape == g.shape and np.allclose(r, np.exp(-g*g/1.5), rtol=1e-15)
assert all(pk.bump(v) == w for v, w in zip(g, r))
m = pk.bump(g.reshape(10, 100), np.arange(1, 101.0)); assert m.shape == (10,100)
assert pk.bump(g[:, None], g[None, 1:3] * 0 + 2).shape == (1000, 2)
out = np.empty(1000); assert pk.bump(g, out=out) is out and (out == r).all()
h = g.copy(); pk.bump(h, out=h); assert (h == r).all()
big = np.zeros(2000)[::2]; assert pk.bump(g, out=big) is big and (big == r).all()
raises(ValueError, "out has the shape", lambda: pk.bump(g, out=np.empty(3)))
p = pk.polar(3, 4); assert p.radius == 5.0 and p.angle == np.arctan2(4, 3), p
pr, pa = pk.polar(g, 1.0); assert pr.shape == (1000,)
M = np.arange(6.0).reshape(2, 3); assert (pk.scale(M, 2) == 2*M).all()
assert (pk.scale(M.T, 2) == 2*M.T).all() and (pk.scale([[1, 2]], 3) == [[3, 6]]).all()
o = np.empty((2,3)); assert pk.scale(M, 2, out=o) is o and (o == 2*M).all()
raises(pk.KernelError, "", lambda: pk.scale(M, 2, out=np.empty((3,3))))
raises(ValueError, "2 axes", lambda: pk.scale(g, 2))
s = pk.scale(np.empty((0, 3)), 2); assert s.shape == (0, 3)
k = pk.scale(M, 1); del M; import gc; gc.collect(); k += 1; assert k[1,2] == 6
assert pk.count([1,2,3], 1, False) == 2 and pk.count(x=np.array([5]), from_=1, lambda_=True) == -1
raises(TypeError, "", lambda: pk.count([1.5], 1, False)); raises(TypeError, "", lambda: pk.count([1], 1.5, False))
raises(OverflowError, "", lambda: pk.count([1], 2**63, False)); raises(TypeError, "bool", lambda: pk.count([1], 1, 1))
assert (pk.ratio(np.array([7, 8]), 2) == [3, 4]).all()
e = raises(pk.KernelError, "division by zero", lambda: pk.ratio(np.array([7, 8]), [1, 0])); assert e.line == 14, e
assert pk.rotate(1+2j, 1j) == -2+1j and (pk.rotate(np.array([1j, 2]), 2) == [2j, 4]).all()
hv = pk.halves(np.array([1, 3], np.float16)); assert hv.dtype == np.float16 and hv.tolist() == [0.5, 1.5]
assert pk.step(1, [1.0, 2, 3]) == (3.0, 2)
assert pk.minmax((3, 1)) == (1.0, 3.0); raises(TypeError, "tuple of 2", lambda: pk.minmax((1,2,3)))
q = np.array([1.0, 2]); pk.grow(q); assert q.tolist() == [2, 4]
assert pk.negate(True) is False and (pk.negate(np.array([True, False])) == [False, True]).all()
assert np.allclose(pk.product(np.eye(3), np.ones((3, 2))), np.ones((3, 2)))
ts = [threading.Thread(target=lambda: [pk.bump(g) for _ in range(100)]) for _ in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
try:
    import resource
    for _ in range(2000): pk.scale(np.ones((100,100)), 2)
    a = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(5000): pk.scale(np.ones((100,100)), 2)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < a + 5000
finally: pass
print("ok")
