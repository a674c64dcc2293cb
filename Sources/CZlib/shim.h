// zlib, which reads the compressed entries of .npz files.
#include <zlib.h>
