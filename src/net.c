#include "net.h"

#include <arpa/inet.h>

enum { ALL = 128, MAPPED = 96 };	/* bits of an address; of ::ffff:0:0 */

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
	if (read_family(AF_INET6, text, net->address))
		return true;
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
