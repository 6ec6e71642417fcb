// The banks of QuestionBanks/, put into the binary by the compiler. To add one, add three lines here.

#include "CBuiltInBanks.h"

// #embed is C23; clang takes it in any C, and says so unless told not to.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define BANK(NAME) { NAME, (const unsigned char[]) {
#define END }}

static const struct BuiltInBank banks[] = {
  BANK("accounting.txt")
  #embed "../../QuestionBanks/accounting.txt" suffix(, 0)
  END,
  BANK("administration.txt")
  #embed "../../QuestionBanks/administration.txt" suffix(, 0)
  END,
  BANK("ask-the-employer.txt")
  #embed "../../QuestionBanks/ask-the-employer.txt" suffix(, 0)
  END,
  BANK("behavioural.txt")
  #embed "../../QuestionBanks/behavioural.txt" suffix(, 0)
  END,
  BANK("company.txt")
  #embed "../../QuestionBanks/company.txt" suffix(, 0)
  END,
  BANK("opening.txt")
  #embed "../../QuestionBanks/opening.txt" suffix(, 0)
  END,
  BANK("payables-payroll.txt")
  #embed "../../QuestionBanks/payables-payroll.txt" suffix(, 0)
  END,
  BANK("scenarios.txt")
  #embed "../../QuestionBanks/scenarios.txt" suffix(, 0)
  END,
  BANK("software.txt")
  #embed "../../QuestionBanks/software.txt" suffix(, 0)
  END,
};

const struct BuiltInBank *builtInBankEntries(void) { return banks; }

size_t builtInBankCount(void) { return sizeof banks / sizeof *banks; }
