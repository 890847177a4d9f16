/*
 * The text of carried work: pieces that all trackers write and read.
 * track.h has the whole form.
 */
#ifndef CARRY_H
#define CARRY_H

#include <stdbool.h>
#include <stdint.h>

#include "group.h"
#include "stamp.h"
#include "str.h"

/* Is this line (newline or not) the header of the state of this program? */
bool	carry_is_header(struct str line, const char *name);

/* Print the header, and what was set aside. */
void	carry_header(const char *name);

/*
 * Keep a line that has no place in a state, for people to see; the first
 * one is reported.  A line that was set aside before is kept as it is.  What
 * exceeds a megabyte in all is dropped.
 */
void	carry_aside(struct str line);

/* Eat " NUMBER"; print it. */
bool	carry_eat(struct str *s, uint64_t *number);
void	carry_number(uint64_t number);

/* Eat " =TEXT", where TEXT has no space; print it. */
bool	carry_eat_text(struct str *s, struct str *text);
void	carry_text(struct str text);

/*
 * Eat " SEC NSEC", a time in Unix seconds and nanoseconds, both as unsigned
 * numbers, or " - -" where it is not known; print it.
 */
bool	carry_eat_time(struct str *s, bool *known, struct stamp *time);
void	carry_time(bool known, struct stamp time);

/*
 * Eat " LOCAL", if the line has it, and go on from there (stamp.h); print the
 * last local time, if there was one.  False if more follows.
 */
bool	carry_eat_local(struct str *s);
void	carry_local(void);

/*
 * Print the lines and marks of n groups, whose lines are numbered, in input
 * order.
 */
void	carry_lines(const struct group *const *groups, size_t n);

#endif
