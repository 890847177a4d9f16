/* All of smtpd-stats: see report.h. */
#define main program_main
#include "../../src/smtpd-stats.c"
#undef main

#define REPORT "smtpd-stats"
#include "report.h"
