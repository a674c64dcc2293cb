/// Running the programs that make a library; no part of libraries themselves.
#ifndef APUS_SPAWN_H
#define APUS_SPAWN_H

#ifdef __cplusplus
extern "C" {
#endif

/// Starts a program in a folder, where its output and its errors go to the file `log`. Signals that
/// are blocked here are not blocked there. Returns zero and the process, or an error of the system.
int apus_spawn(const char *program, char *const *arguments, char *const *environment,
               const char *folder, const char *log, int *process);

#ifdef __cplusplus
}
#endif
#endif
