#include "smtpcheck.h"

#include <stdlib.h>
#include "die.h"
#include "smtpcolumn.h"
#include "smtpcount.h"

/* Greylisting, SPF and the like, TLS. */

static const struct table_column grey_columns[] = {
	TEXT("greylisting"), COUNT("count"), SHARE
};

static const struct table_kind grey_kind = {
	.name = "greylist", .title = "Greylisting",
	.about = "How often a client was put off, or let through, and which "
	    "part of all that is.",
	COLUMNS(grey_columns)
};

static void
build_grey(struct table *t)
{
	struct table_cell *c;
	uint64_t all = 0;
	size_t i;

	for (i = 0; i < GREYLISTS; i++)
		all += counts.greylist[i];
	for (i = 0; i < GREYLISTS && all > 0; i++) {
		if (counts.greylist[i] == 0)
			continue;
		c = table_row(t);
		c[0] = table_text(str_of(greylist_titles[i]));
		c[1] = table_number(counts.greylist[i]);
		c[2] = table_percent(counts.greylist[i], all);
	}
}

static const struct table_column check_columns[] = {
	TEXT("check"), TEXT("result"), COUNT("count"), SHARE
};

static const struct table_kind check_kind = {
	.name = "checks", .title = "SPF, DKIM and DMARC",
	.about = "How often a check of the sender ended so, and which part of "
	    "all of that check; some programs log only what they refuse.",
	COLUMNS(check_columns)
};

static void
build_checks(struct table *t)
{
	const struct tally *checks = &counts.checks;
	struct tally_entry **list;
	size_t n = smtpcolumn_most_of(checks, &list), i;
	struct table_cell *c;
	struct str check;

	for (i = 0; i < n; i++) {
		check = smtpcount_first(tally_text(checks, list[i]));
		c = table_row(t);
		c[0] = table_text(check);
		c[1] = smtpcolumn_second_part(checks, list[i]);
		c[2] = table_number(list[i]->counters[0]);
		c[3] = table_percent(list[i]->counters[0],
		    smtpcolumn_sum_of_first(checks, check));
	}
	free(list);
}

static const struct table_column tls_columns[] = {
	TEXT("what"), TEXT("name"), COUNT("connections"), SHARE
};

static const struct table_kind tls_kind = {
	.name = "tls", .title = "Encryption",
	.about = "Connections that were encrypted, by version and by cipher "
	    "where they are logged, and which part that is of all.",
	COLUMNS(tls_columns)
};

static void
tls_row(struct table *t, const char *what, struct str name, uint64_t n)
{
	struct table_cell *c = table_row(t);

	c[0] = table_text(str_of(what));
	c[1] = table_text(name);
	c[2] = table_number(n);
	c[3] = table_percent(n, counts.sums[COUNT_OPENED]);
}

static void
tls_rows(struct table *t, const char *what, const struct tally *names)
{
	struct tally_entry **list;
	size_t n = smtpcolumn_most_of(names, &list), i;

	for (i = 0; i < n; i++)
		tls_row(t, what, tally_text(names, list[i]),
		    list[i]->counters[0]);
	free(list);
}

static void
build_tls(struct table *t)
{
	if (counts.sums[COUNT_SECURED] == 0)
		return;
	tls_row(t, "all", STR(""), counts.sums[COUNT_SECURED]);
	tls_rows(t, "version", &counts.versions);
	tls_rows(t, "cipher", &counts.ciphers);
}

/* Scanners. */

static const struct table_column scan_columns[] = {
	TEXT("program"), TEXT("verdict"), COUNT("count"), SHARE,
	{ .name = "mean_score", .type = TABLE_DECIMAL },
	{ .name = "least_score", .heading = "least", .type = TABLE_DECIMAL },
	{ .name = "most_score", .heading = "most", .type = TABLE_DECIMAL }
};

static const struct table_kind scan_kind = {
	.name = "scans", .title = "Scanners",
	.about = "How often a scanner said so, which part of all its verdicts "
	    "that is, and the scores: their mean, the least and the "
	    "greatest.",
	COLUMNS(scan_columns)
};

static void
scores(struct table_cell *c, const uint64_t *n)
{
	if (n[SCAN_SCORED] == 0)
		return;
	c[0] = table_signed(((int64_t)n[SCAN_PLUS] - (int64_t)n[SCAN_MINUS]) /
	    (int64_t)n[SCAN_SCORED]);
	c[1] = table_signed((int64_t)(SCAN_ZERO - n[SCAN_LEAST]));
	c[2] = table_signed((int64_t)(n[SCAN_MOST] - SCAN_ZERO));
}

static void
build_scans(struct table *t)
{
	const struct tally *scans = &counts.scans;
	struct tally_entry **list;
	size_t n = smtpcolumn_most_of(scans, &list), i;
	struct table_cell *c;

	for (i = 0; i < n; i++) {
		c = table_row(t);
		c[0] = smtpcolumn_first_part(scans, list[i]);
		c[1] = smtpcolumn_second_part(scans, list[i]);
		c[2] = table_number(list[i]->counters[SCAN_ALL]);
		c[3] = table_percent(list[i]->counters[SCAN_ALL],
		    smtpcolumn_sum_of_first(scans, c[0].is.text));
		scores(c + 4, list[i]->counters);
	}
	free(list);
}

#define ANY	(SECTION_PAGE | SECTION_IF_ANY)

const struct section smtpcheck_sections[] = {
	{ .kind = &tls_kind, .build = build_tls },
	{ .kind = &check_kind, .build = build_checks },
	{ .kind = &grey_kind, .build = build_grey },
	{ .kind = &scan_kind, .build = build_scans },
	{ .kind = NULL }
};
