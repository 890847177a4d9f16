/* All of qsend-stats: see report.h. */
#define main program_main
#include "../../src/qsend-stats.c"
#undef main

#define REPORT "qsend-stats"
#include "report.h"
