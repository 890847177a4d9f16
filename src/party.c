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
