/*
 * Top-level domains.
 */
#ifndef TOPDOMAIN_H
#define TOPDOMAIN_H

#include "str.h"

/*
 * What stands behind the last dot of a domain, and the dot: ".org".  Of an
 * address in brackets, "[]"; of what has no dot, the whole.
 */
struct str	topdomain(struct str domain);

#endif
