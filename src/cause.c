#include "cause.h"

#include "alike.h"
#include "enhanced.h"
#include "map.h"
#include "pool.h"
#include "reason.h"

/*
 * The key of a reason is "ENHANCED CODE REASON", - for what is not told: the
 * same words with another code are another reason.
 */
enum { CODES = 32 };		/* bytes enough for both */

struct tally cause_deferrals, cause_failures, cause_enhanced, cause_codes;

void
cause_init(struct tally_limit *limit)
{
	tally_init(&cause_deferrals, 1, 0, limit);
	tally_init(&cause_failures, 1, 0, limit);
	tally_init(&cause_enhanced, CAUSE_COUNTERS, 0, limit);
	tally_init(&cause_codes, CAUSE_COUNTERS, 0, limit);
}

/* Counting. */

static size_t
put(char *p, struct str text)
{
	if (text.n > 0)
		memcpy(p, text.s, text.n);
	p[text.n] = ' ';
	return text.n + 1;
}

/* "550", or "-" */
static struct str
code_text(char *p, unsigned code)
{
	if (code == 0)
		return STR("-");
	return (struct str){ p, str_put_u64(p, code) };
}

static struct str
enhanced_text(const struct reply *reply)
{
	return reply->enhanced.n == 0 || reply->enhanced.n > 11 ? STR("-") :
	    reply->enhanced;
}

/*
 * Count one; where that was is good until another is counted in a table that
 * shares the memory.
 */
static void
count(struct tally *t, struct str key, struct str example, unsigned also,
    struct tally_spot *at)
{
	uint64_t *counters = tally_at_example(t, key, example);

	counters[CAUSE_ALL]++;
	if (also != CAUSE_ALL)
		counters[also]++;
	tally_settle(t, at, key);
}

static void
count_reason(struct tally *t, struct str example, const struct reply *reply,
    struct str address, struct tally_spot *at)
{
	char key[CODES + REASON_MAX], digits[20];
	size_t n = put(key, enhanced_text(reply));

	n += put(key + n, code_text(digits, reply->code));
	n += reason_mask(reply->text, address, key + n, REASON_MAX);
	count(t, (struct str){ key, n }, example, CAUSE_ALL, at);
}

/*
 * Reading replies and masking reasons takes some time, and many texts come
 * again, or such as are alike: what came of them is remembered.  The address
 * matters only if it may be part of the text.
 */
enum { REMEMBERED = 4096, REASON = 0, ENHANCED, CODE, PLACES };

struct memory {
	uint64_t hash;		/* 0: of nothing */
	struct tally_spot places[PLACES];
	uint32_t host, host_size;	/* where in the text; 0: none */
};

/* What is to be counted. */
struct cause {
	bool failure;
	struct str text, channel, address;
};

static uint64_t
hash_of(struct str text, const struct cause *c)
{
	uint64_t hash = map_hash(text) + c->channel.n * 2 + c->failure;

	if (text.n > 0 && c->address.n > 0 &&
	    (memchr(text.s, '@', text.n) != NULL ||
	    memchr(c->address.s, '@', c->address.n) == NULL))
		hash = hash * 3 + map_hash(c->address);
	return hash;
}

static struct tally *
table_of(const struct cause *c, unsigned place)
{
	if (place == REASON)
		return c->failure ? &cause_failures : &cause_deferrals;
	return place == ENHANCED ? &cause_enhanced : &cause_codes;
}

/* Count by what stands in a text that is like the cause's. */
static void
count_slowly(struct memory *m, const struct cause *c, struct str text)
{
	unsigned how = c->failure ? CAUSE_FAILURE : CAUSE_DEFERRAL;
	char digits[20];
	struct reply reply;

	reply_read(text, c->channel, &reply);
	count_reason(table_of(c, REASON), c->text, &reply, c->address,
	    &m->places[REASON]);
	count(&cause_enhanced, enhanced_text(&reply), STR(""), how,
	    &m->places[ENHANCED]);
	count(&cause_codes, code_text(digits, reply.code), STR(""), how,
	    &m->places[CODE]);
	m->host_size = (uint32_t)reply.address.n;
	m->host = m->host_size == 0 ? 0 :
	    (uint32_t)(reply.address.s - text.s);
}

static bool
is_remembered(const struct memory *m, uint64_t hash, const struct cause *c)
{
	unsigned i;

	if (m->hash != hash)
		return false;
	for (i = 0; i < PLACES; i++)
		if (!tally_knows(table_of(c, i), &m->places[i]))
			return false;
	return true;
}

static void
count_again(const struct memory *m, const struct cause *c)
{
	uint64_t *counters;
	unsigned i;

	for (i = 0; i < PLACES; i++) {
		counters = tally_entry(table_of(c, i),
		    m->places[i].place)->counters;
		counters[CAUSE_ALL]++;
		if (i != REASON)
			counters[c->failure ? CAUSE_FAILURE :
			    CAUSE_DEFERRAL]++;
	}
}

static struct str
host_of(const struct memory *m, struct str text)
{
	return (struct str){ text.s + m->host, m->host_size };
}

/* Count by a text that is alike; *m is to remember of this one the same. */
static void
count_alike(struct memory *m, const struct cause *c)
{
	static struct memory memory[REMEMBERED];
	static struct alike a;
	struct memory *alike;
	struct str host;
	uint64_t hash;

	alike_make(c->text, &a);
	hash = hash_of(a.text, c);
	alike = &memory[hash % REMEMBERED];
	if (is_remembered(alike, hash, c))
		count_again(alike, c);
	else
		count_slowly(alike, c, a.text);
	alike->hash = hash;
	*m = *alike;
	if (m->host_size == 0)
		return;
	host = alike_from(&a, host_of(m, a.text));
	m->host = (uint32_t)(host.s - c->text.s);
	m->host_size = (uint32_t)host.n;
}

struct str
cause_count(bool failure, struct str text, struct str channel,
    struct str address)
{
	static struct memory memory[REMEMBERED];
	const struct cause c = { failure, text, channel, address };
	uint64_t hash = hash_of(text, &c);
	struct memory *m = &memory[hash % REMEMBERED];

	if (is_remembered(m, hash, &c))
		count_again(m, &c);
	else
		count_alike(m, &c);
	m->hash = hash;
	return host_of(m, text);
}

/* Sections. */

/* The three parts of a reason's key. */
static void
split(const struct tally *t, const struct tally_entry *e, struct str *enhanced,
    struct str *code, struct str *reason)
{
	*reason = tally_text(t, e);
	if (!eat_until(reason, ' ', enhanced))
		*enhanced = STR("");
	if (!eat_until(reason, ' ', code))
		*code = STR("");
}

static struct table_cell
told(struct str text)
{
	if (text.n == 0 || str_eq(text, STR("-")))
		return (struct table_cell){ .state = TABLE_ABSENT };
	return table_text(text);
}

static struct table_cell
enhanced_of(const struct tally *t, const struct tally_entry *e)
{
	struct str enhanced, code, reason;

	split(t, e, &enhanced, &code, &reason);
	return told(enhanced);
}

static struct table_cell
code_of(const struct tally *t, const struct tally_entry *e)
{
	struct str enhanced, code, reason;

	split(t, e, &enhanced, &code, &reason);
	return told(code);
}

static struct table_cell
reason_of(const struct tally *t, const struct tally_entry *e)
{
	struct str enhanced, code, reason, shown;
	char text[TALLY_TEXT];

	split(t, e, &enhanced, &code, &reason);
	shown = (struct str){ text, reason_show(reason, text) };
	return table_text(pool_copy(shown));
}

static struct table_cell
meaning_of(const struct tally *t, const struct tally_entry *e)
{
	struct str code = tally_text(t, e), rest = code;
	const char *meaning;

	(void)eat_until(&rest, ' ', &code);	/* a reason's key */
	meaning = enhanced_meaning(code);

	if (meaning == NULL)
		return (struct table_cell){ .state = TABLE_ABSENT };
	return table_text(str_of(meaning));
}

static struct table_cell
one_code(const struct tally *t, const struct tally_entry *e)
{
	return told(tally_text(t, e));
}

static const struct table_column reason_columns[] = {
	{ .name = "count", .type = TABLE_COUNT },
	{ .name = "enhanced", .heading = "status", .type = TABLE_TEXT },
	{ .name = "code", .heading = "SMTP", .type = TABLE_TEXT },
	{ .name = "meaning", .type = TABLE_TEXT },
	{ .name = "reason", .type = TABLE_TEXT,
	    .flags = TABLE_BELOW | TABLE_WRAP },
	{ .name = "example", .type = TABLE_TEXT, .flags = TABLE_HIDDEN }
};

static const struct top_column reason_cells[] = {
	{ .how = TOP_COUNT },
	{ .how = TOP_OTHER, .make = enhanced_of },
	{ .how = TOP_OTHER, .make = code_of },
	{ .how = TOP_OTHER, .make = meaning_of },
	{ .how = TOP_OTHER, .make = reason_of },
	{ .how = TOP_EXAMPLE }
};

static const struct table_kind deferral_kind = {
	.name = "deferrals", .title = "Why deliveries were deferred",
	.about = "How many attempts, with the status code, the SMTP code and "
	    "what they mean; below, the reason: * stands for what differs.",
	.columns = reason_columns,
	.n = sizeof reason_columns / sizeof reason_columns[0]
};

static const struct table_kind failure_kind = {
	.name = "failures", .title = "Why deliveries failed",
	.about = "How many recipients failed for good; as above.",
	.columns = reason_columns,
	.n = sizeof reason_columns / sizeof reason_columns[0]
};

static const struct table_column enhanced_columns[] = {
	{ .name = "count", .type = TABLE_COUNT },
	{ .name = "deferral", .type = TABLE_COUNT },
	{ .name = "failure", .type = TABLE_COUNT },
	{ .name = "enhanced", .heading = "status", .type = TABLE_TEXT },
	{ .name = "meaning", .type = TABLE_TEXT }
};

static const struct top_column enhanced_cells[] = {
	{ .how = TOP_COUNT, .counter = CAUSE_ALL },
	{ .how = TOP_COUNT, .counter = CAUSE_DEFERRAL },
	{ .how = TOP_COUNT, .counter = CAUSE_FAILURE },
	{ .how = TOP_OTHER, .make = one_code },
	{ .how = TOP_OTHER, .make = meaning_of }
};

static const struct table_kind enhanced_kind = {
	.name = "enhanced", .title = "Enhanced status codes",
	.about = "Deferrals and failures by the status code of RFC 3463 that "
	    "the other host or qmail gave, and what it means.",
	.columns = enhanced_columns,
	.n = sizeof enhanced_columns / sizeof enhanced_columns[0]
};

static const struct table_column code_columns[] = {
	{ .name = "count", .type = TABLE_COUNT },
	{ .name = "deferral", .type = TABLE_COUNT },
	{ .name = "failure", .type = TABLE_COUNT },
	{ .name = "code", .heading = "SMTP", .type = TABLE_TEXT }
};

static const struct table_kind code_kind = {
	.name = "codes", .title = "SMTP codes",
	.about = "Deferrals and failures by the code of the other host's "
	    "reply; - for those without a reply.",
	.columns = code_columns,
	.n = sizeof code_columns / sizeof code_columns[0]
};

static const struct top tops[] = {
	{ .kind = &deferral_kind, .columns = reason_cells,
	    .tally = &cause_deferrals },
	{ .kind = &failure_kind, .columns = reason_cells,
	    .tally = &cause_failures },
	{ .kind = &enhanced_kind, .columns = enhanced_cells,
	    .tally = &cause_enhanced },
	{ .kind = &code_kind, .columns = enhanced_cells,
	    .tally = &cause_codes }
};

const struct section cause_sections[4] = {
	{ .kind = &deferral_kind, .top = &tops[0],
	    .flags = SECTION_PAGE | SECTION_IF_ANY },
	{ .kind = &failure_kind, .top = &tops[1],
	    .flags = SECTION_PAGE | SECTION_IF_ANY },
	{ .kind = &enhanced_kind, .top = &tops[2] },
	{ .kind = &code_kind, .top = &tops[3] }
};
