/// What debuggers and profilers are told about code that was made while the process runs.
#ifndef APUS_DEBUGGER_H
#define APUS_DEBUGGER_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// An object file that debuggers know.
typedef struct apus_debug_object apus_debug_object;

/// Shows debuggers an object file whose sections have the addresses at which they are loaded, by the
/// interface of GDB. A copy is kept; NULL if there is no memory for it.
apus_debug_object *apus_debugger_add(const void *bytes, uint64_t size);
/// Takes it back, before its code is freed; NULL does nothing.
void apus_debugger_remove(apus_debug_object *object);

/// Whether the environment asks for a file with the names of functions: `APUS_PERF_MAP=1`.
int apus_perf_map_is_wanted(void);
/// Adds a function to the file `/tmp/perf-PID.map`, in which perf looks names up.
/// - Returns: 0, or -1 if there can be no such file: what already has its name is never written to.
int apus_perf_map_add(const void *address, uint64_t size, const char *name);

#ifdef __cplusplus
}
#endif
#endif
