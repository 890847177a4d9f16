/*
 * Which texts are addresses and networks, and who is in them.
 */
#include "net.h"

#include <stdlib.h>

#include "check.h"

static const struct row {
	const char *net, *host;
	bool in;
} rows[] = {
	{ "192.0.2.7", "192.0.2.7", true },
	{ "192.0.2.7", "192.0.2.8", false },
	{ "192.0.2.7", "[192.0.2.7]", true },
	{ "192.0.2.7/32", "192.0.2.7", true },
	{ "192.0.2.0/24", "192.0.2.255", true },
	{ "192.0.2.255/24", "192.0.2.0", true },
	{ "192.0.2.0/24", "192.0.3.0", false },
	{ "192.0.2.0/25", "192.0.2.127", true },
	{ "192.0.2.0/25", "192.0.2.128", false },
	{ "192.0.2.128/31", "192.0.2.129", true },
	{ "192.0.2.128/31", "192.0.2.130", false },
	{ "192.0.2.0/1", "127.255.255.255", false },
	{ "128.0.0.0/1", "255.0.0.1", true },
	{ "0.0.0.0/0", "255.255.255.255", true },
	{ "0.0.0.0/0", "::1", false },
	{ "0.0.0.0/0", "::ffff:1.2.3.4", true },
	{ "::/0", "1.2.3.4", true },
	{ "::/0", "2001:db8::1", true },
	{ "::ffff:192.0.2.7", "192.0.2.7", true },
	{ "192.0.2.7", "::ffff:192.0.2.7", true },
	{ "192.0.2.7", "::FFFF:c000:207", true },
	{ "192.0.2.7", "::192.0.2.7", false },
	{ "::ffff:192.0.2.0/120", "192.0.2.9", true },
	{ "::ffff:192.0.2.0/120", "192.0.3.9", false },
	{ "2001:db8::/32", "2001:db8:ffff::1", true },
	{ "2001:db8::/32", "2001:db9::1", false },
	{ "2001:db8::/33", "2001:db8:8000::1", false },
	{ "2001:DB8::1", "2001:db8:0:0:0:0:0:1", true },
	{ "2001:db8::1/128", "2001:db8::2", false },
	{ "2001:db8::1/127", "2001:db8::", true },
	{ "[2001:db8::1]", "[2001:db8::1]", true }
};

static const char *const hosts[] = {
	"", "[]", "[", "]", "[1.2.3.4", "1.2.3.4]", "[[1.2.3.4]]", "x",
	"1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.4 ", " 1.2.3.4", "1.2.3.4x",
	"1.2.3.-4", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
	"1::2::3", "12345::", "g::", "::1%eth0", "1.2.3.4/24", "unknown",
	"1111:2222:3333:4444:5555:6666:123.123.123.123.123.123.123.123.123"
};

static const char *const nets[] = {
	"/", "/24", "1.2.3.4/", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/2x",
	"1.2.3.4/24/24", "1.2.3.4/ 24", "1.2.3.4/18446744073709551616",
	"1.2.3.4/18446744073709551615", "::/129", "::/", "[::]/0", "x/0",
	"1.2.3.0/255.255.255.0"
};

/* In memory of its own size, with bytes behind it that would change it. */
static bool
read(bool (*reader)(struct str, struct net *), const char *text,
    struct net *net)
{
	size_t n = strlen(text);
	char *copy = malloc(n + 1);
	bool is;

	memcpy(copy, text, n);
	copy[n] = '1';
	is = reader((struct str){ copy, n }, net);
	free(copy);
	return is;
}

static void
row(const struct row *r)
{
	struct net net, host;

	if (!read(net_read, r->net, &net) ||
	    !read(net_read_host, r->host, &host) ||
	    net_has(&net, &host) != r->in) {
		printf("%s, %s\n", r->net, r->host);
		failures = 1;
	}
}

/* A network of all lengths has the hosts that differ from it behind it. */
static void
lengths(void)
{
	struct net net, host;
	char text[40];
	unsigned bits, flip;

	for (bits = 0; bits <= 128; bits++) {
		snprintf(text, sizeof text, "2001:db8:a5a5::5a5a/%u", bits);
		CHECK(read(net_read, text, &net) && net.bits == bits);
		for (flip = 0; flip < 128; flip++) {
			read(net_read_host, "2001:db8:a5a5::5a5a", &host);
			host.address[flip / 8] ^=
			    (unsigned char)(128 >> flip % 8);
			CHECK(net_has(&net, &host) == (flip >= bits));
		}
	}
}

static bool
around(const char *text, const char *want)
{
	char p[NET_ROOM];

	return str_eq(net_around(str_of(text), p), str_of(want));
}

int
main(void)
{
	struct net net;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		row(&rows[i]);
	for (i = 0; i < sizeof hosts / sizeof hosts[0]; i++)
		if (read(net_read_host, hosts[i], &net)) {
			printf("\"%s\" is no address\n", hosts[i]);
			failures = 1;
		}
	for (i = 0; i < sizeof nets / sizeof nets[0]; i++)
		if (read(net_read, nets[i], &net)) {
			printf("\"%s\" is no network\n", nets[i]);
			failures = 1;
		}
	CHECK(!net_read_host((struct str){ "1.2.3.4\0", 8 }, &net));
	CHECK(around("192.0.2.77", "192.0.2.0/24"));
	CHECK(around("::ffff:192.0.2.77", "192.0.2.0/24"));
	CHECK(around("::FFFF:192.0.2.77", "192.0.2.0/24"));
	CHECK(around("[192.0.2.77]", "192.0.2.0/24"));
	CHECK(around("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"));
	CHECK(around("2001:DB8::1", "2001:db8::/48"));
	CHECK(around("::1", "::/48"));
	CHECK(around("", "") && around("x", "") && around("1.2.3.4.5", ""));
	CHECK(around("999.1.1.1", "") && around("1.2.3.xxx", ""));
	lengths();
	return failures;
}
