// GNU readline, and the few calls of Linux that Swift's Glibc module leaves out.
#pragma once

#include <stdio.h>

#include <readline/history.h>
#include <readline/readline.h>

#include <signal.h>
#include <stdbool.h>
#include <sys/types.h>

// A descriptor that the signals in `mask` can be read from (signalfd(2)), or -1.
int shim_signal_descriptor(const sigset_t *mask);

// The number of the next signal waiting there, or 0.
int shim_next_signal(int descriptor);

// The size of the terminal behind a descriptor; false where it has none.
bool shim_window_size(int descriptor, int *columns, int *rows);

// A file in memory, without a name (memfd_create(2)), or -1.
int shim_memory_file(const char *label);

// Waits until a child ends or stops: its exit status, 128 and the signal that ended it, or -1 when it stopped.
int shim_wait(pid_t child);
