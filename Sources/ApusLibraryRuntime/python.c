/// The module that Python packages of kernels share, embedded as it is.

#include "apus_library.h"

static const char support[] = {
#embed "python/support.py"
};

apus_embedded_file apus_python_support(void) {
  return (apus_embedded_file){"_support.py", support, sizeof support};
}
