#include "net.h"

#include <arpa/inet.h>

enum { ALL = 128, MAPPED = 96 };	/* bits of an address; of ::ffff:0:0 */
enum { AROUND = 6 };	/* bytes of IPv6 that neighbours share */

/* inet_pton(3) wants a C string; no address is longer. */
static bool
read_family(int family, struct str text, unsigned char *address)
{
	char copy[INET6_ADDRSTRLEN];

	if (text.n >= sizeof copy || memchr(text.s, '\0', text.n) != NULL)
		return false;
	memcpy(copy, text.s, text.n);
	copy[text.n] = '\0';
	return inet_pton(family, copy, address) == 1;
}

/* False if it is none; *shift is where its own bits begin. */
static bool
read_address(struct str text, struct net *net, unsigned *shift)
{
	static const unsigned char mapped[12] = { [10] = 255, [11] = 255 };

	if (text.n == 0)
		return false;
	*shift = 0;
	if (memchr(text.s, ':', text.n) != NULL)
		return read_family(AF_INET6, text, net->address);
	*shift = MAPPED;
	memcpy(net->address, mapped, sizeof mapped);
	return read_family(AF_INET, text, net->address + sizeof mapped);
}

bool
net_read_host(struct str text, struct net *net)
{
	unsigned shift;

	if (text.n >= 2 && *text.s == '[' && text.s[text.n - 1] == ']')
		text = (struct str){ text.s + 1, text.n - 2 };
	net->bits = ALL;
	return read_address(text, net, &shift);
}

bool
net_read(struct str text, struct net *net)
{
	struct str address;
	unsigned shift;
	uint64_t bits;

	if (!eat_until(&text, '/', &address))
		return net_read_host(text, net);
	if (!read_address(address, net, &shift) || !eat_u64(&text, &bits) ||
	    text.n > 0 || bits > ALL - shift)
		return false;
	net->bits = shift + (unsigned)bits;
	return true;
}

bool
net_has(const struct net *net, const struct net *host)
{
	unsigned whole = net->bits / 8, rest = net->bits % 8;

	if (memcmp(net->address, host->address, whole) != 0)
		return false;
	return rest == 0 || ((net->address[whole] ^ host->address[whole]) >>
	    (8 - rest)) == 0;
}

/* 0 to 255: at the end of a text eat_u64() would take more steps. */
static inline bool
eat_octet(struct str *s)
{
	unsigned n = 0;
	size_t i;

	for (i = 0; i < s->n && is_digit(s->s[i]) && n <= 255; i++)
		n = n * 10 + (unsigned)(s->s[i] - '0');
	str_skip(s, i);
	return i > 0 && n <= 255;
}

/* The usual form: four numbers. */
static bool
around_ipv4(struct str text, char *p, struct str *net)
{
	struct str rest = text;
	size_t i, three = 0;

	for (i = 0; i < 4; i++) {
		three = (size_t)(rest.s - text.s);
		if ((i > 0 && !eat_char(&rest, '.')) || !eat_octet(&rest))
			return false;
	}
	if (rest.n > 0 || text.n >= INET_ADDRSTRLEN)
		return false;
	memcpy(p, text.s, three);
	memcpy(p + three, ".0/24", 5);
	*net = (struct str){ p, three + 5 };
	return true;
}

struct str
net_around(struct str text, char *p)
{
	static const unsigned char mapped[12] = { [10] = 255, [11] = 255 };
	struct net net;
	struct str s;

	eat(&text, "::ffff:");
	if (around_ipv4(text, p, &s))
		return s;
	if (!net_read_host(text, &net))
		return STR("");
	if (memcmp(net.address, mapped, sizeof mapped) == 0) {
		net.address[15] = 0;
		inet_ntop(AF_INET, net.address + 12, p, NET_ROOM);
	} else {
		memset(net.address + AROUND, 0, sizeof net.address - AROUND);
		inet_ntop(AF_INET6, net.address, p, NET_ROOM);
	}
	s = str_of(p);
	memcpy(p + s.n, net.address[0] == 0 && net.address[10] == 255 ? "/24" :
	    "/48", 3);
	return (struct str){ p, s.n + 3 };
}
