/*
 * How a program is called: its name, --help and --version, its options.
 */
#ifndef ARGS_H
#define ARGS_H

#include <stdint.h>

/*
 * Call it before anything else.  Takes main()'s arguments, the program's
 * name, and its help: the text of --help, whose first line is the usage.
 * Answers --help and --version (each only as the sole argument) on standard
 * output and exits.  Descriptors 0 to 2 are made sure of, so that no file
 * opened later is mistaken for one of them.
 */
void	args_begin(int argc, char **argv, const char *name, const char *help);

/*
 * The next option letter, as getopt(3) with these letters, or -1 after the
 * last.  An unknown letter, or one without its argument, is code 100.
 */
int	args_next(const char *letters);

/* The argument of that option. */
char	*args_value(void);

/* The same as a number from 1 to max; anything else is code 100. */
uint64_t	args_number(uint64_t max);

/* The operands: what stands behind the options, NULL-terminated. */
char	**args_rest(void);

#endif
