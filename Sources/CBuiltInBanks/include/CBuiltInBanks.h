#ifndef BUILT_IN_BANKS_H
#define BUILT_IN_BANKS_H

#include <stddef.h>

/// A bank that ships inside the program.
struct BuiltInBank {
  const char *_Nonnull fileName;
  /// UTF-8, ended by a NUL (a bank is text, so it holds none itself).
  const unsigned char *_Nonnull text;
};

const struct BuiltInBank *_Nonnull builtInBankEntries(void);
size_t builtInBankCount(void);

#endif
