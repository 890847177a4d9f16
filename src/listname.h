/*
 * The name of the block list that has refused a client, from the text that
 * the client was told: the host of the URL in it, a host that is named, or
 * the text's first words.
 *
 *	http://www.example.org/lookup?ip=192.0.2.7	www.example.org
 *	Blocked, see https://example.org/query/192.0.2.7	example.org
 *	192.0.2.7 is listed at bl.example.net		bl.example.net
 *	rbl.example.net					rbl.example.net
 *	sorry, your client is listed			sorry, your client is
 *
 * The client's own address, reversed or not, is no name of a list.
 */
#ifndef LISTNAME_H
#define LISTNAME_H

#include "str.h"

/* It is a part of the text; empty if that is. */
struct str	listname(struct str text);

#endif
