#include "client.h"

#include "die.h"
#include "net.h"
#include "pick.h"

static struct {
	struct net net;
	uint64_t bit;
} asked[PICK_MOST];

static unsigned count;

void
client_ask(const char *text)
{
	uint64_t bit = pick_ask(PICK_CLIENT);

	if (!net_read(str_of(text), &asked[count].net))
		die_usage("not an address or network: ", text);
	asked[count++].bit = bit;
}

uint64_t
client_met(struct str address)
{
	struct net host;
	uint64_t met = 0;
	unsigned i;

	if (count == 0 || address.n == 0 || !net_read_host(address, &host))
		return 0;
	for (i = 0; i < count; i++)
		if (net_has(&asked[i].net, &host))
			met |= asked[i].bit;
	return met;
}
