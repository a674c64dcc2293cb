/// The files that Swift packages of kernels share, embedded as they are.

#include "apus_library.h"

static const char array[] = {
#embed "swift/NDArray.swift"
};

static const char complex[] = {
#embed "swift/Complex.swift"
};

static const char error[] = {
#embed "swift/KernelError.swift"
};

apus_embedded_file apus_swift_array(void) {
  return (apus_embedded_file){"NDArray.swift", array, sizeof array};
}

apus_embedded_file apus_swift_complex(void) {
  return (apus_embedded_file){"Complex.swift", complex, sizeof complex};
}

apus_embedded_file apus_swift_error(void) {
  return (apus_embedded_file){"KernelError.swift", error, sizeof error};
}
