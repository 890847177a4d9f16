/*
 * Addresses of clients, and networks of them.
 */
#ifndef NET_H
#define NET_H

#include <stdbool.h>

#include "str.h"

/* An IPv4 address is the one that IPv6 maps it to, ::ffff:a.b.c.d. */
struct net {
	unsigned char address[16];
	unsigned bits;		/* how many of them count: 128 for a host */
};

/*
 * Read an address, IPv4 or IPv6, perhaps in brackets; or, the second, also a
 * network, "192.0.2.0/24" or "2001:db8::/32".  False: it is none.
 */
bool	net_read_host(struct str text, struct net *net);
bool	net_read(struct str text, struct net *net);

/* Is this host in this network? */
bool	net_has(const struct net *net, const struct net *host);

/*
 * The network that a client's neighbours are in, as text at p: "192.0.2.0/24",
 * "2001:db8:1::/48".  Empty if the text is no address.
 */
enum { NET_ROOM = 64 };
struct str	net_around(struct str text, char *p);

#endif
