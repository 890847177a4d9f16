/*
 * Lists on a page: a line for each column of the section, with the values of
 * its rows side by side.  A long list with one row is printed in two halves.
 */
#ifndef LISTING_H
#define LISTING_H

#include "table.h"

/* Print the rows of a section. */
void	listing_print(const struct table *t);

#endif
