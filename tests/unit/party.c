/*
 * People's counters, found at once or ahead of time, and by domain: the same
 * ones as those that a plain search finds, in the same order.
 */
#include "party.h"

#include <stdlib.h>

#include "check.h"
#include "domain.h"
#include "stats.h"

enum { NAMES = 5000, TURNS = 40000 };

static struct tally_limit limit;

static unsigned
below(unsigned n)
{
	static unsigned long state = 7;

	state = state * 1103515245 + 12345;
	return (unsigned)(state >> 16) % n;
}

/* Some are too long to be asked for. */
static struct str
some_name(char *p)
{
	unsigned i = below(NAMES);

	return (struct str){ p, (size_t)sprintf(p, "%*u@host%u.example",
	    i % 70, i, i % 100) };
}

/* Both tables have the same texts and counters, in the same order. */
static bool
same_tables(const struct tally *a, const struct tally *b)
{
	const struct tally_entry *e, *f;
	uint32_t at = 0, of = 0;

	do {
		e = tally_next(a, &at);
		f = tally_next(b, &of);
		if (e != NULL && f != NULL &&
		    (!str_eq(tally_text(a, e), tally_text(b, f)) ||
		    memcmp(e->counters, f->counters,
		    a->counters * sizeof *e->counters) != 0))
			return false;
	} while (e != NULL && f != NULL);
	return e == f;
}

/* Every other one is booked without being asked for its place. */
static void
check_asked(void)
{
	static struct tally_spot places[TURNS];
	struct party_sum sum = { .messages = 1, .time = 3, .slowest = 3 };
	struct tally_spot at;
	char text[100];
	struct str name;
	unsigned i;

	for (i = 0; i < TURNS; i++) {
		name = some_name(text);
		sum.bytes = i;
		party_find(PARTY_SENDERS, &at, name);
		party_book(PARTY_SENDERS, &at, &sum);
		if (i % 2 == 0)
			party_ask(PARTY_RECIPIENTS, &places[i], name);
		else
			party_count(PARTY_RECIPIENTS, name, &sum);
		memset(text, 'x', sizeof text);
	}
	party_answer();
	for (i = 0; i < TURNS; i += 2) {
		CHECK(party_known(PARTY_RECIPIENTS, &places[i]));
		sum.bytes = i;
		party_book(PARTY_RECIPIENTS, &places[i], &sum);
	}
	CHECK(same_tables(&parties[PARTY_SENDERS],
	    &parties[PARTY_RECIPIENTS]));
}

/* In other letters, too: and when all were dropped meanwhile. */
static void
check_domains(void)
{
	static const char *const forms[] = {
		"a@shop%u.example", "a@b@SHOP%u.Example", "shop%u.EXAMPLE",
		"a@x%u", "list-@shop%u.example-@[]",
		"a@a-domain-of-a-good-many-bytes-more-than-most%u.example"
	};
	static const char *const names[] = {
		"shop%u.example", "shop%u.example", "shop%u.example", "x%u",
		"shop%u.example",
		"a-domain-of-a-good-many-bytes-more-than-most%u.example"
	};
	struct tally_spot at, by_name;
	char text[100];
	unsigned i, n, form;

	for (i = 0; i < TURNS; i++) {
		n = below(6000);
		form = below(sizeof forms / sizeof *forms);
		/* forms are literals, each with one number */
		at.place = by_name.place = 0;
		domain_find(PARTY_RECIPIENT_DOMAINS, &at, (struct str){ text,
		    (size_t)sprintf(text, forms[form], n) });
		party_find(PARTY_RECIPIENT_DOMAINS, &by_name, (struct str){
		    text, (size_t)sprintf(text, names[form], n) });
		CHECK(at.place == by_name.place && at.moved == by_name.moved);
		if (i % 9999 == 9998)
			tally_clear(&parties[PARTY_RECIPIENT_DOMAINS]);
	}
}

int
main(void)
{
	tally_limit(&limit, 64 << 20);
	party_init(&limit);
	check_asked();
	check_domains();
	return failures;
}
