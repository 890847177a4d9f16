/*
 * Texts made alike: what becomes of some, and that reason.h and reply.h see
 * no difference in many that are put together by chance.
 */
#include "alike.h"

#include <stdlib.h>

#include "check.h"
#include "dialect/reply.h"
#include "reason.h"

static const struct row {
	const char *from, *text;
} rows[] = {
	{ "", "" },
	{ "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
	    "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/" },
	{ "198.51.100.23_does_not_like_recipient./Remote_host_said:_550_"
	    "<b@x.example>_unknown/Giving_up_on_198.51.100.23./",
	    "0.0.0.0_does_not_like_recipient./Remote_host_said:_550_"
	    "<x>_unknown/Giving_up_on_0.0.0.0./" },
	{ "Connected_to_2001:db8::17_but_connection_died._(#4.4.2)/",
	    "Connected_to_1::1_but_connection_died._(#4.4.2)/" },
	/* no words, or no addresses */
	{ "x198.51.100.23_y", "x198.51.100.23_y" },
	{ "198.51.100.23-y", "198.51.100.23-y" },
	{ "198.51.100.256_1.2.3_1.2.3.4.5", "198.51.100.256_1.2.3_1.2.3.4.5" },
	{ "(198.51.100.23)_/x/198.51.100.23",
	    "(198.51.100.23)_/x/198.51.100.23" },
	{ "dead_beef_12:30_a:b:c:d_::1", "dead_beef_12:30_a:b:c:d_::1" },
	{ "a 198.51.100.23, b 198.51.100.23:", "a 0.0.0.0, b 0.0.0.0:" },
	/* names */
	{ "<>_<a_b>_<a_b@c>_<a<b>c>_<", "<>_<a_b>_<x>_<x>c>_<" },
	/* no more parts than eight */
	{ "<1>_<2>_<3>_<4>_<5>_<6>_<7>_<8>_<9>_1.2.3.4",
	    "<x>_<x>_<x>_<x>_<x>_<x>_<x>_<x>_<9>_1.2.3.4" }
};

static void
check_row(const struct row *r)
{
	static struct alike a;

	alike_make(str_of(r->from), &a);
	CHECK(str_eq(a.text, str_of(r->text)));
}

/* Texts by chance. */

static unsigned
below(unsigned n)
{
	static unsigned long state = 1;

	state = state * 1103515245 + 12345;
	return (unsigned)(state >> 16) % n;
}

static struct str
some_text(char *p)
{
	static const char *const pieces[] = {
		"198.51.100.23", "203.0.113.255", "2001:db8::17", "::1",
		"fe80::1.2.3.4", "<box45@shop.example>", "<box_45@x>", "<id7>",
		"_", "_", "_", "/", "./", " ", "._", ",_", ":", "(", ")", "-",
		"[", "]", "#", "550", "450-", "5.1.1", "4.7.0", "250_",
		"Remote_host_said:_", "Connected_to_",
		"does_not_like_recipient", "User", "unknown", "queued_as_",
		"host_named_", "Sorry", "http://x.example/", "/usr/bin/x",
		"mx.example.org", "4F2C81A", "12:30:59", "id=7a8b9c", "did_",
		"1+0+0", "box45@shop.example", "a", "f0", "."
	};
	const char *piece;
	size_t n = 0;
	unsigned left = 1 + below(24);

	while (left-- > 0) {
		piece = pieces[below(sizeof pieces / sizeof *pieces)];
		n += (size_t)sprintf(p + n, "%s", piece);
	}
	if (below(3) == 0)
		n += (size_t)sprintf(p + n, "/Giving_up_on_192.0.2.1./");
	return (struct str){ p, n };
}

static bool
same_reply(const struct reply *a, const struct reply *b,
    const struct alike *alike)
{
	return a->code == b->code && a->place == b->place &&
	    a->expired == b->expired && a->tls == b->tls &&
	    str_eq(a->enhanced, b->enhanced) &&
	    (b->address.n == 0 ? a->address.n == 0 :
	    str_eq(a->address, alike_from(alike, b->address)));
}

/* Names that are put together might hold an address, and differ in that. */
static void
check_some(void)
{
	static struct alike a;
	char text[1024], mask[2][REASON_MAX];
	struct str from = some_text(text), address = STR("box45@shop.example");
	struct reply reply[2];
	size_t n;

	alike_make(from, &a);
	n = reason_mask(from, address, mask[0], REASON_MAX);
	CHECK(n == reason_mask(a.text, address, mask[1], REASON_MAX) &&
	    memcmp(mask[0], mask[1], n) == 0);
	reply_read(from, STR("remote"), &reply[0]);
	reply_read(a.text, STR("remote"), &reply[1]);
	CHECK(same_reply(&reply[0], &reply[1], &a));
	if (failures != 0)
		printf("%.*s\n%.*s\n", (int)from.n, from.s, (int)a.text.n,
		    a.text.s);
}

/* What stands where no part is comes back as it was. */
static void
check_from(void)
{
	static const char text[] = "a_198.51.100.23_b<c@d.example>e";
	static struct alike a;

	alike_make(str_of(text), &a);
	CHECK(str_eq(a.text, STR("a_0.0.0.0_b<x>e")));
	CHECK(str_eq(alike_from(&a, (struct str){ a.text.s, 1 }), STR("a")));
	CHECK(str_eq(alike_from(&a, (struct str){ a.text.s + 2, 7 }),
	    STR("198.51.100.23")));
	CHECK(str_eq(alike_from(&a, (struct str){ a.text.s + 9, 2 }),
	    STR("_b")));
	CHECK(str_eq(alike_from(&a, (struct str){ a.text.s + 14, 1 }),
	    STR("e")));
}

int
main(void)
{
	static char large[ALIKE_MOST + 1];
	static struct alike a;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		check_row(&rows[i]);
	check_from();
	for (i = 0; i < 50000 && failures == 0; i++)
		check_some();
	memset(large, '<', sizeof large);
	alike_make((struct str){ large, sizeof large }, &a);
	CHECK(a.text.s == large && a.text.n == sizeof large);
	alike_make((struct str){ large, sizeof large - 1 }, &a);
	CHECK(a.text.s != large && a.text.n == ALIKE_MOST);
	return failures;
}
