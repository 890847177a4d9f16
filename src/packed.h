/*
 * Is a file compressed?  Its first bytes tell, as file(1) has them.
 */
#ifndef PACKED_H
#define PACKED_H

#include <stddef.h>

/*
 * Given the first n bytes of a file (PACKED_BYTES are always enough): what is
 * to be said of it, or NULL if it is not compressed.
 */
enum { PACKED_BYTES = 10 };
const char	*packed_warning(const char *p, size_t n);

#endif
