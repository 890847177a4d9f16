#include "delay.h"

struct delays delays;

static const struct table_column columns[] = {
	{ .name = "time", .type = TABLE_TEXT },
	{ .name = "count", .type = TABLE_COUNT },
	{ .name = "mean", .type = TABLE_SECONDS },
	{ .name = "p50", .type = TABLE_SECONDS },
	{ .name = "p90", .type = TABLE_SECONDS },
	{ .name = "p95", .type = TABLE_SECONDS },
	{ .name = "p99", .type = TABLE_SECONDS },
	{ .name = "max", .type = TABLE_SECONDS }
};

const struct table_kind delay_kind = {
	.name = "latency", .title = "Latency",
	.about = "Delivery: from entering the queue to success, at once or "
	    "retried. Attempt, retry: of one. In queue: until the message has "
	    "left. p90: 90 % take no longer.",
	.columns = columns, .n = sizeof columns / sizeof columns[0]
};

static void
row(struct table *t, const char *name, const struct hist *h)
{
	struct table_cell *c;

	if (h->count == 0)
		return;
	c = table_row(t);
	c[0] = table_text(str_of(name));
	c[1] = table_number(h->count);
	c[2] = table_number(hist_mean(h));
	c[3] = table_number(hist_percentile(h, 500));
	c[4] = table_number(hist_percentile(h, 900));
	c[5] = table_number(hist_percentile(h, 950));
	c[6] = table_number(hist_percentile(h, 990));
	c[7] = table_number(h->max);
}

void
delay_rows(struct table *t)
{
	static const char *const names[CHANNELS][4] = {
		{ "local delivery", "local, retried",
		    "local attempt", "local retry" },
		{ "remote delivery", "remote, retried",
		    "remote attempt", "remote retry" },
		{ "other delivery", "other, retried",
		    "other attempt", "other retry" }
	};
	unsigned i;

	for (i = 0; i < CHANNELS; i++) {
		row(t, names[i][0], &delays.delivery[i][0]);
		row(t, names[i][1], &delays.delivery[i][1]);
	}
	for (i = 0; i < CHANNELS; i++) {
		row(t, names[i][2], &delays.attempt[i][0]);
		row(t, names[i][3], &delays.attempt[i][1]);
	}
	row(t, "in queue", &delays.queue[0]);
	row(t, "queue, deferred", &delays.queue[1]);
}
