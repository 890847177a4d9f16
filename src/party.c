#include "party.h"

struct tally parties[PARTIES];

void
party_init(struct tally_limit *limit)
{
	unsigned i;

	for (i = 0; i < PARTIES; i++)
		tally_init(&parties[i], PARTY_COUNTERS, 1U << PARTY_SLOWEST,
		    limit);
}

/* Those that were asked for, the oldest first. */
enum { QUESTIONS = 4, NAME = 64 };

static struct question {
	enum party party;
	struct tally_spot *at;	/* NULL: book the sum */
	struct party_sum sum;
	uint32_t hash;
	size_t n;
	char name[NAME];
} questions[QUESTIONS];
static unsigned first, asked;

static void
answer_first(void)
{
	struct question *q = &questions[first];
	struct tally *t = &parties[q->party];
	struct tally_spot at;

	at.place = tally_place_of(t, q->hash, (struct str){ q->name, q->n });
	at.moved = t->moved;
	if (q->at != NULL)
		*q->at = at;
	else
		party_book(q->party, &at, &q->sum);
	first = (first + 1) % QUESTIONS;
	asked--;
}

void
party_answer(void)
{
	while (asked > 0)
		answer_first();
}

/* The slot of the one that was asked for last should be there by now. */
static void
fetch_entry(void)
{
	const struct question *q = &questions[(first + asked - 1) % QUESTIONS];

	if (asked > 0)
		tally_fetch_entry(&parties[q->party], q->hash);
}

static struct question *
ask(enum party p, struct str name)
{
	struct question *q;

	if (asked == QUESTIONS)
		answer_first();
	fetch_entry();
	q = &questions[(first + asked++) % QUESTIONS];
	q->party = p;
	q->n = name.n;
	memcpy(q->name, name.s, name.n);
	q->hash = tally_hash(name);
	tally_fetch_slot(&parties[p], q->hash);
	return q;
}

void
party_ask(enum party p, struct tally_spot *at, struct str name)
{
	if (name.n <= NAME) {
		ask(p, name)->at = at;
		return;
	}
	party_answer();
	party_find(p, at, name);
}

void
party_count(enum party p, struct str name, const struct party_sum *sum)
{
	struct tally_spot at;
	struct question *q;

	if (name.n <= NAME) {
		q = ask(p, name);
		q->at = NULL;
		q->sum = *sum;
		return;
	}
	party_answer();
	party_find(p, &at, name);
	party_book(p, &at, sum);
}

/*
 * The columns differ in what a row is, and in what the first number counts.
 * Headings are short, so that there is room for the names.
 */
#define COLUMNS(name1, name2, heading2) { \
	{ .name = name1, .type = TABLE_TEXT, .flags = TABLE_MIDDLE }, \
	{ .name = name2, .heading = heading2, \
	    .type = TABLE_COUNT }, \
	{ .name = "bytes", .type = TABLE_BYTES }, \
	{ .name = "success", .heading = "ok", .type = TABLE_COUNT }, \
	{ .name = "deferral", .heading = "defer", .type = TABLE_COUNT }, \
	{ .name = "failure", .heading = "fail", .type = TABLE_COUNT }, \
	{ .name = "mean", .type = TABLE_SECONDS }, \
	{ .name = "max", .type = TABLE_SECONDS } \
}

enum { WIDE = 8 };

static const struct table_column sender_columns[WIDE] =
    COLUMNS("sender", "messages", "msgs");
static const struct table_column recipient_columns[WIDE] =
    COLUMNS("recipient", "messages", "msgs");
static const struct table_column domain_columns[WIDE] =
    COLUMNS("domain", "messages", "msgs");
static const struct table_column host_columns[WIDE] =
    COLUMNS("host", "attempts", "tries");
static const struct table_column uid_columns[WIDE] =
    COLUMNS("uid", "messages", "msgs");

static const struct top_column cells[WIDE] = {
	{ .how = TOP_TEXT },
	{ .how = TOP_COUNT, .counter = PARTY_MESSAGES },
	{ .how = TOP_COUNT, .counter = PARTY_BYTES },
	{ .how = TOP_COUNT, .counter = PARTY_SUCCESS },
	{ .how = TOP_COUNT, .counter = PARTY_DEFERRAL },
	{ .how = TOP_COUNT, .counter = PARTY_FAILURE },
	{ .how = TOP_MEAN, .counter = PARTY_TIME, .by = PARTY_TIMED },
	{ .how = TOP_MOST, .counter = PARTY_SLOWEST, .by = PARTY_TIMED }
};

static const struct table_kind party_kinds[PARTIES] = {
	{ .name = "senders", .title = "Senders",
	    .about = "Those with the most messages or bytes; results of their "
	    "deliveries, and the time from entering the queue to success.",
	    .columns = sender_columns, .n = WIDE },
	{ .name = "sender_domains", .title = "Domains of senders",
	    .about = "The same by domain.",
	    .columns = domain_columns, .n = WIDE },
	{ .name = "recipients", .title = "Recipients",
	    .about = "Those with the most messages or bytes; results of "
	    "deliveries to them, and the time from entering the queue to "
	    "success.",
	    .columns = recipient_columns, .n = WIDE },
	{ .name = "recipient_domains", .title = "Domains of recipients",
	    .about = "The same by domain.",
	    .columns = domain_columns, .n = WIDE },
	{ .name = "hosts", .title = "Remote hosts",
	    .about = "Those whose address stands in the results of the most "
	    "attempts, or that took the most bytes; how these ended, and how "
	    "long they lasted.",
	    .columns = host_columns, .n = WIDE },
	{ .name = "uids", .title = "Users",
	    .about = "Messages by the uid of who put them into the queue; "
	    "results of their deliveries, and the time to success.",
	    .columns = uid_columns, .n = WIDE }
};

#define TOP(i) \
	{ .kind = &party_kinds[i], .columns = cells, .tally = &parties[i], \
	    .also = PARTY_BYTES }

static const struct top tops[PARTIES] = {
	TOP(0), TOP(1), TOP(2), TOP(3), TOP(4), TOP(5)
};

const struct section party_sections[PARTIES] = {
	{ .kind = &party_kinds[0], .top = &tops[0],
	    .flags = SECTION_BY_ADDRESS },
	{ .kind = &party_kinds[1], .top = &tops[1] },
	{ .kind = &party_kinds[2], .top = &tops[2],
	    .flags = SECTION_BY_ADDRESS },
	{ .kind = &party_kinds[3], .top = &tops[3] },
	{ .kind = &party_kinds[4], .top = &tops[4],
	    .flags = SECTION_BY_ADDRESS },
	{ .kind = &party_kinds[5], .top = &tops[5] }
};
