/*
 * Criteria by the client's address (-i), beside those of pick.h.
 */
#ifndef CLIENT_H
#define CLIENT_H

#include <stdint.h>

#include "str.h"

/*
 * Ask for a client, as net_read() knows an address or network; anything else
 * is code 100.
 */
void	client_ask(const char *text);

/* The bits of those criteria that a client of this address meets. */
uint64_t	client_met(struct str address);

#endif
