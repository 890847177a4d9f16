/*
 * Reports for people: plain text, at most 80 characters wide, ready to be
 * mailed.
 *
 * Numbers stand right, texts left; what is too long is cut, with "...";
 * sections with too many columns for one line are printed in parts, long lists
 * with one row in two halves.  No control byte comes out.
 */
#ifndef PAGE_H
#define PAGE_H

#include "table.h"

/* Print a report; brief: in fewer lines, none of them for a long text. */
void	page_print(const struct report *r, bool brief);

#endif
