#include "stats.h"

#include <stdlib.h>

#include "args.h"
#include "carry.h"
#include "die.h"
#include "event.h"
#include "form.h"
#include "group.h"
#include "human.h"
#include "in.h"
#include "out.h"
#include "page.h"
#include "pool.h"
#include "shape.h"
#include "state.h"
#include "threshold.h"
#include "tidy.h"
#include "window.h"

enum {
	TOP = 10, PAGE_TOP = 3	/* rows of top lists, if -n does not tell */
};

struct stats_now stats = { .addresses = true };

static const struct stats *program;

/* Options. */
static enum { PAGE, TSV, JSON, DUMP } form;
static size_t megabytes = 256;
static const char *sections;	/* -s */
static const char *since, *until;
static const char *file;	/* -p */
static bool processor;		/* -P: the output is the new log */
static unsigned tidying;	/* -A */

static struct tally_limit limit;
static struct tally shapes;	/* of lines not understood */
static bool carried;		/* -p or -P */

/* A last line, short of its newline; its bytes, and how many of those of the
   last run's are in the new log (-P) already. */
static struct group unfinished = GROUP_EMPTY(unfinished);
static size_t held;
static uint64_t copied;

/* Of dumps that were read, later of all; and the input's own period. */
static uint64_t read_before;
static struct dump_span all_time, own_time;

static uint64_t without;	/* so many lines were read with -d */

/* What the skeleton itself counts. */
static const struct dump_item items[] = {
	{ "read", DUMP_SUMS, &read_before, 1 },
	{ "without_addresses", DUMP_SUMS, &without, 1 },
	{ "lines", DUMP_SUMS, stats.kinds, STATS_KINDS },
	{ "period", DUMP_SPAN, &all_time, 0 },
	{ "other", DUMP_TALLY, &shapes, 0 },
	{ NULL, DUMP_SUMS, NULL, 0 }
};

static const struct dump_item carried_items[] = {
	{ "own", DUMP_SPAN, &own_time, 0 },
	{ NULL, DUMP_SUMS, NULL, 0 }
};

static void
read_form(const char *word)
{
	static const char *const words[] = { "text", "tsv", "json", "dump" };
	unsigned i;

	for (i = PAGE; i <= DUMP; i++)
		if (strcmp(word, words[i]) == 0) {
			form = i;
			return;
		}
	die_usage("-o takes text, tsv, json or dump, not ", word);
}

bool
stats_option(int letter)
{
	switch (letter) {
	case 'A':
		if (!tidy_read(args_value(), &tidying))
			die_usage("-A takes vpopmail, verp, batv, srs and "
			    "plus, not ", args_value());
		stats.tidies = tidying != 0;
		return true;
	case 'd':
		stats.addresses = false;
		return true;
	case 'l':
		stamp_leap(true);
		return true;
	case 'M':
		megabytes = (size_t)args_number(SIZE_MAX >> 20);
		return true;
	case 'n':
		stats.top = (size_t)args_number(1000000);
		return true;
	case 'o':
		read_form(args_value());
		return true;
	case 'p':
		file = args_value();
		return true;
	case 'P':
		return processor = true;
	case 's':
		sections = args_value();
		return true;
	case 'S':
		since = args_value();
		return true;
	case 'U':
		until = args_value();
		return true;
	case 'w':
		threshold_ask(args_value());
		return true;
	default:
		return false;
	}
}

/* A quarter of the memory is for open work. */
struct tally_limit *
stats_begin(void)
{
	stats.memory = megabytes << 18;
	tally_limit(&limit, stats.memory * 3);
	tally_init(&shapes, 1, 0, &limit);
	return &limit;
}

/* Addresses. */

/* Eight letters at a time: bit 5 is set in each byte from A to Z. */
static uint64_t
lower_eight(uint64_t v)
{
	const uint64_t ones = 0x0101010101010101U, low = 0x7f * ones;
	uint64_t from_a = (v & low) + (0x80 - 'A') * ones;
	uint64_t past_z = (v & low) + (0x7f - 'Z') * ones;

	return v | ((from_a & ~past_z & ~v & 0x80 * ones) >> 2);
}

static void
lower_at(char *to, const char *from)
{
	uint64_t v;

	memcpy(&v, from, 8);
	v = lower_eight(v);
	memcpy(to, &v, 8);
}

static void
lower(char *p, struct str text)
{
	size_t i;

	if (text.n < 8) {
		for (i = 0; i < text.n; i++)
			p[i] = char_lower(text.s[i]);
		return;
	}
	for (i = 0; i + 8 < text.n; i += 8)
		lower_at(p + i, text.s + i);
	lower_at(p + text.n - 8, text.s + text.n - 8);
}

struct str
stats_tidied(struct str address)
{
	static char tidied[TALLY_TEXT];

	if (tidying != 0)
		address = tidy_address(address, tidying, tidied,
		    sizeof tidied);
	if (address.n > TALLY_TEXT)
		address.n = TALLY_TEXT;
	return address;
}

struct str
stats_lower(struct str text)
{
	static char buffers[2][TALLY_TEXT];
	static unsigned turn;
	char *p = buffers[turn ^= 1];

	lower(p, text);
	return (struct str){ p, text.n };
}

struct str
stats_domain(struct str address)
{
	return str_behind_last(address, '@');
}

/* Lines. */

static void
count_shape(struct str body)
{
	char shape[SHAPE_MAX];
	struct str text = { shape, shape_of(body, shape) };

	++*tally_at_example(&shapes, text, str_without_newline(body));
}

static void
evict(void)
{
	static bool warned;

	if (!warned)
		warn("out of memory (-M): the oldest open work is given up",
		    NULL);
	warned = true;
	while (pool_held > stats.memory && program->evict())
		;
}

static void
take_line(struct str line)
{
	struct head head;
	unsigned kind;

	if (pool_held > stats.memory)
		evict();
	stamp_head(&line, &head);
	if (head.timed) {
		stats.timed = true;
		stats.now = head.time;
	}
	stats.counts = !window_bounded() ||
	    (stats.timed && window_has(stats.now));
	stats.opened |= stats.counts;
	kind = line.n <= 2 && str_without_newline(line).n == 0 ? STATS_EMPTY :
	    program->line(line, &head);
	if (!stats.counts)
		return;
	stats.read++;
	stats.kinds[kind]++;
	if (head.timed)
		stats_widen(head.time);
	if (kind == STATS_OTHER)
		count_shape(line);
}

/* Dumps and states. */

static enum { LOG, COUNTS, LEVELS, WORK } part;
static bool begun;		/* there was a line */
static bool resumes;		/* the state's work is to be taken up */
static bool lines;		/* there was one of a log */
static bool middle;		/* the line goes on */
static bool aside;		/* it is not of the input itself, but -p's */

static void
broken_off(void)
{
	warn("a state or dump is damaged: its end is missing", NULL);
	part = LOG;
}

static bool
restore_time(struct str s)
{
	uint64_t sec, nsec;

	if (!eat(&s, "#time") || !carry_eat(&s, &sec) ||
	    !carry_eat(&s, &nsec) || !carry_eat_local(&s))
		return false;
	stats.timed = true;
	stats.now = (struct stamp){ (int64_t)sec, (uint32_t)nsec };
	return true;
}

static bool
restore_copied(struct str s)
{
	uint64_t n;

	if (!eat(&s, "#copied") || !carry_eat(&s, &n) || s.n > 0)
		return false;
	copied = n;
	return true;
}

static bool
restore(struct str s)
{
	if (str_eq(s, STR("#skip")))
		return middle = true;
	if (str_eq(s, STR("#window")))
		return stats.opened = true;
	return restore_time(s) || restore_copied(s) ||
	    dump_line(carried_items, s) || dump_line(program->carried, s) ||
	    program->restore(s);
}

static bool
restore_counts(struct str s)
{
	return dump_line(items, s) || dump_line(program->items, s);
}

/* A line of a dump or state, without its newline; false if it is damaged. */
static bool
take_counts(struct str s)
{
	if (str_eq(s, STR("#levels")))
		part = LEVELS;
	else if (str_eq(s, STR("#work")))
		part = WORK;
	else if (str_starts(s, STR("#? ")))
		carry_aside(s);
	else if (part == COUNTS || (part == LEVELS && !resumes))
		return restore_counts(s);
	else if (part == WORK && resumes)
		return restore(s);
	return true;
}

static void
end_counts(void)
{
	part = LOG;
	if (resumes) {
		in_joins();
		stats.span = own_time;
	}
	resumes = false;
}

/* Does the dump or state that is being read go on with this line? */
static bool
goes_on(const struct line *l)
{
	if (aside && (l->more & IN_BEFORE) == 0)
		return false;
	return (l->more & IN_REST) != 0 || *l->text.s == '#';
}

static bool
begins(const struct line *l)
{
	if (middle || (l->more & IN_REST) != 0 ||
	    !carry_is_header(l->text, program->name))
		return false;
	part = COUNTS;
	resumes = !begun;
	aside = (l->more & IN_BEFORE) != 0;
	return true;
}

/* A line, or a piece of one, of a dump or state. */
static void
take_part(const struct line *l)
{
	struct str s = str_without_newline(l->text);
	bool whole = (l->more & ~(unsigned)IN_BEFORE) == 0;

	if (whole && str_eq(s, STR("#end")))
		end_counts();
	else if (!whole || !take_counts(s))
		carry_aside(s);
}

/* Is it of a dump or state, and done with? */
static bool
take_state(const struct line *l)
{
	if (part != LOG && !goes_on(l))
		broken_off();
	if (part != LOG)
		take_part(l);
	else if (!begins(l)) {
		begun = true;
		if ((l->more & IN_BEFORE) == 0)
			return false;
		carry_aside(l->text);
	}
	return begun = true;
}

/* -P: what comes in goes out, once. */
static void
copy(struct str text)
{
	size_t n = copied < text.n ? (size_t)copied : text.n;

	copied -= n;
	out_put(text.s + n, text.n - n);
}

static void
take_log(const struct line *l)
{
	bool open = (l->more & IN_OPEN) != 0 && carried;

	if (processor)
		copy(l->text);
	if (middle || (l->more & IN_REST) != 0)
		;		/* its first piece has told all */
	else if (open) {
		group_line(&unfinished, 0, l->text);
		held = l->text.n;
		return;
	} else {
		lines = true;
		take_line(l->text);
	}
	middle = open || (l->more & IN_MORE) != 0;
}

/* Is the next line, if it is whole, a log's, and nothing special? */
static bool
is_straight(void)
{
	return lines && part == LOG && !middle && !processor;
}

/* Whole lines that are no state's, as nearly all are, go straight. */
static void
read_all(void)
{
	bool usual = program->usual != NULL && !window_bounded();
	bool straight = false;
	struct line l;

	while (in_line(&l)) {
		if (straight && l.more == 0 && *l.text.s != '#')
			take_line(l.text);
		else {
			if (!take_state(&l))
				take_log(&l);
			straight = is_straight();
		}
		if (!usual)
			continue;
		stats.usual = straight && stats.span.set;
		if (stats.usual)
			program->usual();
	}
	if (part != LOG)
		broken_off();
}

/* What the lines were. */

static const struct table_column line_columns[] = {
	{ .name = "kind", .type = TABLE_TEXT },
	{ .name = "lines", .type = TABLE_COUNT },
	{ .name = "share", .type = TABLE_PERCENT }
};

static const struct table_kind line_kind = {
	.name = "lines", .title = "Lines",
	.about = "How many lines of each kind were read, and which part of "
	    "all that is.",
	.columns = line_columns,
	.n = sizeof line_columns / sizeof line_columns[0]
};

static void
line_row(struct table *t, const char *kind, uint64_t n)
{
	struct table_cell *c = table_row(t);

	c[0] = table_text(str_of(kind));
	c[1] = table_number(n);
	c[2] = table_percent(n, stats.read);
}

static void
build_lines(struct table *t)
{
	size_t i;

	for (i = 0; program->kinds[i] != NULL; i++)
		line_row(t, program->kinds[i], stats.kinds[STATS_KIND + i]);
	line_row(t, program->elsewhere, stats.kinds[STATS_ELSE]);
	line_row(t, "other", stats.kinds[STATS_OTHER]);
	line_row(t, "empty", stats.kinds[STATS_EMPTY]);
}

const struct section stats_lines = {
	.kind = &line_kind, .build = build_lines
};

static const struct table_column other_columns[] = {
	{ .name = "lines", .type = TABLE_COUNT },
	{ .name = "shape", .type = TABLE_TEXT },
	{ .name = "example", .type = TABLE_TEXT, .flags = TABLE_BELOW }
};

static const struct table_kind other_kind = {
	.name = "other", .title = "Lines not understood",
	.about = "How many lines were of no known kind, by their shape (* "
	    "stands for what differs), and the first of each.",
	.columns = other_columns,
	.n = sizeof other_columns / sizeof other_columns[0]
};

static const struct top other_top = {
	.kind = &other_kind, .tally = &shapes,
	.columns = (const struct top_column[]){
	    { .how = TOP_COUNT }, { .how = TOP_TEXT }, { .how = TOP_EXAMPLE }
	}
};

const struct section stats_other = {
	.kind = &other_kind, .top = &other_top,
	.flags = SECTION_PAGE | SECTION_IF_ANY
};

/* Sums that must agree. */

static struct balance
balance_of_lines(void)
{
	struct balance b = { .of = "lines", .in = { { "read", stats.read } },
	    .out = { { "understood", 0 },
		{ "other", stats.kinds[STATS_OTHER] },
		{ "empty", stats.kinds[STATS_EMPTY] },
		{ stats.kinds[STATS_ELSE] == 0 ? NULL : program->elsewhere,
		    stats.kinds[STATS_ELSE] } } };
	unsigned i;

	for (i = STATS_KIND; i < STATS_KINDS; i++)
		b.out[0].value += stats.kinds[i];
	return b;
}

/* The sums of lines, and then those of the program. */
static const struct balance *
next_sum(const struct balance *b)
{
	static struct balance own;

	if (b == NULL) {
		own = balance_of_lines();
		return &own;
	}
	b = b != &own ? b + 1 :
	    program->balance == NULL ? NULL : program->balance();
	return b == NULL || b->of == NULL ? NULL : b;
}

static void
build_balance(struct table *t)
{
	const struct balance *b = NULL;

	while ((b = next_sum(b)) != NULL)
		balance_row(t, b);
}

const struct section stats_balance = {
	.kind = &balance_kind, .build = build_balance
};

void
stats_note_balance(struct table *t)
{
	const struct balance *b = NULL;

	while ((b = next_sum(b)) != NULL)
		balance_note(t, b);
}

/* Problems. */

static const struct table_column problem_columns[] = {
	{ .name = "count", .type = TABLE_COUNT },
	{ .name = "what", .type = TABLE_TEXT },
	{ .name = "example", .type = TABLE_TEXT, .flags = TABLE_BELOW }
};

static const struct table_kind problem_kind = {
	.name = "problems", .title = "Problems",
	.about = "What somebody should look at: how often, and an example.",
	.columns = problem_columns,
	.n = sizeof problem_columns / sizeof problem_columns[0]
};

void
stats_problem(struct table *t, uint64_t count, struct str what,
    struct str example)
{
	struct table_cell *c;

	if (count == 0)
		return;
	c = table_row(t);
	c[0] = table_number(count);
	c[1] = table_text(what);
	if (example.s != NULL)
		c[2] = table_text(example);
}

/* A log that has stopped is what somebody should look at first. */
static void
note_nothing(struct table *t)
{
	struct table_cell *c = table_row(t);

	c[0] = table_number(0);
	c[1] = table_text(window_bounded() ?
	    STR("lines of this time: nothing was logged") :
	    STR("lines: the log is empty"));
}

static void
build_problems(struct table *t)
{
	const struct balance *b = NULL;
	struct str text;
	uint64_t hits;
	size_t i = 0;

	if (stats.read == 0)
		note_nothing(t);
	while ((b = next_sum(b)) != NULL)
		stats_problem(t, !balance_agrees(b),
		    STR("sums do not agree"), str_of(b->of));
	while (threshold_next(&i, &text, &hits))
		stats_problem(t, hits, text, UNTOLD);
	if (program->problems != NULL)
		program->problems(t);
	stats_problem(t, stats.kinds[STATS_OTHER], STR("lines were not "
	    "understood: see the last section"), UNTOLD);
}

const struct section stats_problems = {
	.kind = &problem_kind, .build = build_problems,
	.flags = SECTION_PAGE | SECTION_IF_ANY
};

/* The output. */

/* "not counted in 1,234 of 5,678 lines (-d)" */
static void
note_without(const struct sections *shown, struct report *r)
{
	char text[2 * HUMAN_ROOM + 40] = "not counted in ";
	size_t n = strlen(text);

	if (without == 0)
		return;
	n += human_count(text + n, without);
	memcpy(text + n, " of ", 4);
	n += 4 + human_count(text + n + 4, stats.read);
	memcpy(text + n, " lines (-d)", 11);
	sections_note(shown, r, pool_copy((struct str){ text, n + 11 }));
}

static void
print_report(const struct sections *shown)
{
	struct report r;

	if (stats.top == 0)
		stats.top = shown->page && shown->list == NULL ? PAGE_TOP :
		    TOP;
	report_begin(&r, program->name);
	sections_build(shown, stats.top, &r);
	note_without(shown, &r);
	if (shown->page)
		page_print(&r, shown->list == NULL);
	else if (form == TSV)
		form_tsv(&r);
	else
		form_json(&r);
}

static void
print_counts(enum dump_part levels)
{
	carry_header(program->name);
	dump_print(items, levels);
	dump_print(program->items, levels);
}

static void
print_dump(void)
{
	print_counts(DUMP_ALL);
	out_text("#end\n");
}

static void
save(void)
{
	state_begin();
	print_counts(DUMP_COUNTS);
	out_text("#levels\n");
	dump_print(program->items, DUMP_OWN);
	out_text("#work\n");
	dump_print(carried_items, DUMP_ALL);
	dump_print(program->carried, DUMP_ALL);
	program->save();
	if (stats.timed) {
		out_text("#time");
		carry_number((uint64_t)stats.now.sec);
		carry_number(stats.now.nsec);
		carry_local();
		out_text("\n");
	}
	if (stats.opened)
		out_text("#window\n");
	if (processor && held > 0) {
		out_text("#copied");
		carry_number(held);
		out_text("\n");
	}
	out_text(middle ? "#skip\n#end\n" : "#end\n");
	group_print(&unfinished);
	state_commit();
}

static bool
sums_agree(void)
{
	const struct balance *b = NULL;

	while ((b = next_sum(b)) != NULL)
		if (!balance_agrees(b)) {
			warn("sums do not agree: of ", b->of);
			return false;
		}
	return true;
}

/* From here on numbers and times of lines are those of dumps, too. */
static void
add_before(void)
{
	if (!stats.addresses)
		without = tally_plus(without, stats.read);
	stats.read = tally_plus(stats.read, read_before);
	read_before = stats.read;
	own_time = stats.span;
	if (own_time.set) {
		dump_widen(&all_time, own_time.first);
		dump_widen(&all_time, own_time.last);
	}
	stats.span = all_time;
}

/* All rows are compared, whatever -n is. */
static void
compare(void)
{
	size_t top = stats.top;

	stats.top = SIZE_MAX;
	sections_compare(program->sections);
	stats.top = top;
}

static int
finish(const struct sections *shown)
{
	bool good;

	if (window_bounded() && lines && !stats.timed)
		die_usage("-S and -U: these lines have no time stamps", NULL);
	program->finish();
	add_before();
	good = sums_agree();
	compare();
	good &= !threshold_hit();
	if (form == DUMP)
		print_dump();
	else if (!processor)
		print_report(shown);
	out_flush();
	if (in_failed())
		return EXIT_SYSTEM;
	if (carried)
		save();
	return good || processor ? EXIT_DONE : EXIT_NOTHING;
}

/*
 * multilog removes what it gave to a processor that ends well.  So with -P a
 * signal kills, and multilog tries again; else it is the end of the input.
 */
int
stats_run(const struct stats *s, char **files)
{
	const struct sections shown = {
		.all = s->sections, .list = sections, .page = form == PAGE,
		.addresses = stats.addresses
	};

	program = s;
	sections_verify(&shown);
	if (processor && (file != NULL || form != PAGE))
		die_usage("-P goes with neither -o nor -p", NULL);
	if (processor)
		state_descriptors();
	else if (file != NULL)
		state_file(file, program->name);
	carried = state_carried();
	window_set(since, until);
	if (!processor)
		in_end_on_signals();
	in_files(files);
	read_all();
	return finish(&shown);
}
