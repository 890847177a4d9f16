/*
 * Sums that must agree: what came is what went and what is still there.
 *
 * Each term is counted at its own event, none is the difference of others: so
 * an error in one of them shows.
 */
#ifndef BALANCE_H
#define BALANCE_H

#include <stdbool.h>
#include <stdint.h>

#include "table.h"

enum { BALANCE_TERMS = 8 };

/* A name of NULL ends the terms of a side, an `of' of NULL a list. */
struct balance_term {
	const char *name;
	uint64_t value;
};

struct balance {
	const char *of;
	struct balance_term in[BALANCE_TERMS], out[BALANCE_TERMS];
};

/* Do both sides agree? */
bool	balance_agrees(const struct balance *b);

/*
 * Add a row for it, to a section of this kind; or a note, to any: "messages:
 * entered 12 + open before 3 = ..."
 */
extern const struct table_kind balance_kind;
void	balance_row(struct table *t, const struct balance *b);
void	balance_note(struct table *t, const struct balance *b);

#endif
