#include "track.h"

#include <stdlib.h>

#include "args.h"
#include "carry.h"
#include "die.h"
#include "in.h"
#include "out.h"
#include "pick.h"
#include "pool.h"
#include "state.h"

static const struct tracker *tracker;

/* Options. */
static bool all, counting;
static bool processor;		/* -P: the output is the new log */
static const char *file;	/* -p */
static const char *since, *until;
static bool carried;		/* -p or -P */
static bool picks;		/* there are criteria */
static size_t limit = (size_t)256 << 20;	/* bytes */

/* The line that is being read. */
static uint64_t number;
static struct head head;	/* its time is that of the line before, if
				   this one has none */
static bool timed;		/* that time is known */
static bool ending;		/* something ends with the line */
static struct track *owner;	/* whose it is; NULL: it is not kept */
static bool spilling;		/* it is printed as it comes */
static bool middle;		/* there is more of it to come */
static struct str text;		/* its first piece */


static bool plain;		/* no state is being read */
static struct track run;	/* lines that are nobody's */
static uint64_t groups;		/* printed or counted */
static bool warned;		/* of the memory limit */

/* A state that is being read. */
bool track_replays;
static bool owes_newline;	/* the last line's is not yet given out */
static bool verbatim;		/* the next line is log, whatever it is */
static bool in_run;		/* the lines are nobody's */

bool
track_option(int letter)
{
	switch (letter) {
	case 'a':
		return all = true;
	case 'c':
		return counting = true;
	case 'e':
		pick_text(args_value());
		return true;
	case 'l':
		stamp_leap(true);
		return true;
	case 'M':
		limit = (size_t)args_number(SIZE_MAX >> 20) << 20;
		return true;
	case 'p':
		file = args_value();
		return true;
	case 'P':
		return all = processor = true;
	case 'S':
		since = args_value();
		return true;
	case 'U':
		until = args_value();
		return true;
	default:
		return false;
	}
}

/* Groups. */

bool
track_selected(const struct track *t)
{
	return t->met == pick_all();
}

bool
track_prints(void)
{
	groups++;
	return !counting;
}

void
track_print(const struct track *t)
{
	if (!group_print(&t->lines))
		out_put("\n", 1);
}

void
track_printed(void)
{
	out_put("\n", 1);
}

void
track_end(struct track *t)
{
	group_free(&t->lines);
	t->first = 0;
	t->met = 0;
	if (owner == t)
		owner = NULL;
}

void
track_join(struct track *t, struct track *from)
{
	group_append(&t->lines, &from->lines);
	t->met |= from->met;
}

static void
print_run(void)
{
	if (track_selected(&run) && track_prints()) {
		track_print(&run);
		track_printed();
	}
	track_end(&run);
}

void
track_end_run(void)
{
	if (run.first > 0)
		print_run();
}

/* Keeping lines. */

void
track_mark(struct track *t, struct str mark)
{
	group_mark(&t->lines, number, mark);
}

/* " SEC NSEC SOURCE\n" at p, at most 64 bytes; returns how many. */
static size_t
put_place(char *p)
{
	size_t n = 4;

	memcpy(p, " - -", 4);
	if (timed) {
		n = 1 + str_put_u64(p + 1, (uint64_t)head.time.sec);
		p[n++] = ' ';
		n += str_put_u64(p + n, head.time.nsec);
	}
	p[n++] = ' ';
	n += str_put_u64(p + n, tracker->source());
	p[n++] = '\n';
	return n;
}

/* Mark what the line itself does not tell when it is read from a state. */
static void
mark_place(struct track *t)
{
	char mark[80];

	memcpy(mark, "#at", 3);
	if (timed || tracker->source() > 1 || *text.s == '#')
		track_mark(t, (struct str){ mark, 3 + put_place(mark + 3) });
}

/* A state's lines get their newline when it is sure that it is theirs. */
static struct str
given(struct str s)
{
	owes_newline = s.s[s.n - 1] == '\n';
	s.n -= owes_newline;
	return s;
}

static void
keep(struct track *t)
{
	if (t->first == 0)
		t->first = number;
	if (carried && !head.timed)
		mark_place(t);
	group_line(&t->lines, number, track_replays ? given(text) : text);
	if (picks) {
		t->met |= pick_by_text(text);
		if (timed)
			t->met |= pick_by_time(head.time);
	}
	owner = t;
}

void
track_mine(struct track *t, uint64_t met)
{
	track_end_run();
	keep(t);
	t->met |= met;
}

void
track_nobodys(void)
{
	if (track_replays && !in_run)
		carry_aside(text);
	else if (all) {
		if (run.first == 0)
			track_mark(&run, STR("#run\n"));
		keep(&run);
	}
}

/* Memory. */

static bool
over(void)
{
	return pool_held > limit;
}

/* The oldest groups are printed so far, until the rest can stay. */
static void
shed(void)
{
	if (!warned)
		warn("out of memory (-M): groups are printed before they end",
		    NULL);
	warned = true;
	while (over() && tracker->evict(owner))
		;
}

/* Print the line as it comes: it alone is more than we may hold. */
static void
spill(void)
{
	bool prints = track_selected(owner) && track_prints();

	if (prints)
		group_print(&owner->lines);
	track_end(owner);
	spilling = prints;
}

/* The line. */

static void
make_room(void)
{
	shed();
	if (over())
		track_end_run();
}

static void
begin_line(struct str line)
{
	if (over())
		make_room();
	text = line;
	number++;
	owner = NULL;
	stamp_head(&line, &head);
	timed |= head.timed;
	if (in_run)
		track_nobodys();
	else
		ending = tracker->line(line, &head);
}

static void
more_line(struct str piece)
{
	if (spilling)
		out_put(piece.s, piece.n);
	if (owner == NULL)
		return;
	group_more(&owner->lines, track_replays ? given(piece) : piece);
	if (over()) {
		shed();
		if (over())
			spill();
	}
}

static void
end_line(bool newline)
{
	if (!newline && owner != NULL)
		group_more(&owner->lines, STR("\n"));
	if (spilling) {
		out_text(newline ? "\n" : "\n\n");
		spilling = false;
	}
	middle = false;
	if (ending)
		tracker->complete();
	ending = false;
}

int64_t
track_now(void)
{
	return timed ? head.time.sec : 0;
}

bool
track_unstamped(void)
{
	return timed && !head.timed;
}

/* A state's lines. */

static void
pay_newline(void)
{
	if (owes_newline)
		end_line(false);
	owes_newline = false;
}

static bool
set_place(struct str s)
{
	uint64_t sec = 0, nsec = 0, source;
	bool known = !eat(&s, " - -");

	if (known && !(carry_eat(&s, &sec) && carry_eat(&s, &nsec)))
		return false;
	if (!carry_eat(&s, &source) || s.n > 0 || source > UINT32_MAX)
		return false;
	timed = known;
	head.time = (struct stamp){ (int64_t)sec, (uint32_t)nsec };
	tracker->set_source((uint32_t)source);
	return true;
}

static bool
restore_middle(struct str s)
{
	if (str_eq(s, STR("#middle")))
		owes_newline = false;
	else if (str_eq(s, STR("#spill")))
		spilling = true;
	else if (!str_eq(s, STR("#skip")))
		return false;
	pay_newline();
	return middle = true;
}

static bool
restore(struct str s)
{
	if (s.n > 0 && s.s[s.n - 1] == '\n')
		s.n--;
	if (restore_middle(s))
		return true;
	pay_newline();
	if (str_eq(s, STR("#run")))
		return in_run = true;
	if (str_eq(s, STR("#end"))) {
		track_replays = in_run = false;
		in_joins();
		return true;
	}
	if (eat(&s, "#at"))
		return verbatim = set_place(s);
	if (eat(&s, "#now"))
		return set_place(s);
	return tracker->restore(s);
}

static void
replay(struct str line)
{
	if (*line.s == '#' && !verbatim) {
		if (!restore(line))
			carry_aside(line);
		return;
	}
	verbatim = false;
	pay_newline();
	begin_line(line);
}

/* The end. */

static void
save_lines(void)
{
	const struct group **open = NULL;
	struct track *t;
	size_t n = 0;

	for (t = tracker->next(NULL); t != NULL; t = tracker->next(t))
		n++;
	open = die_alloc(n + 1, sizeof *open);
	n = 0;
	for (t = tracker->next(NULL); t != NULL; t = tracker->next(t))
		open[n++] = &t->lines;
	open[n++] = &run.lines;
	carry_lines(open, n);
	free(open);
}

static void
save(const struct group *unfinished)
{
	char place[64];

	state_begin();
	carry_header(tracker->name);
	tracker->save_first();
	save_lines();
	if (middle)
		out_text(spilling ? "#spill\n" :
		    owner == NULL ? "#skip\n" : "#middle\n");
	out_text("#now");
	out_put(place, put_place(place));
	tracker->save_last();
	out_text("#end\n");
	group_print(unfinished);
	state_commit();
}

static void
broken_off(void)
{
	warn("the state is damaged: its end is missing", NULL);
	pay_newline();
	track_replays = in_run = false;
}

/* Is it the state's, and done with? */
static bool
take_state(const struct line *l)
{
	static bool begun, header;
	bool given_before = (l->more & IN_BEFORE) != 0;

	if (!begun) {
		begun = true;
		track_replays = carry_is_header(l->text, tracker->name);
		header = track_replays && given_before;
		if (track_replays)
			return true;
	}
	if (header && track_replays && !given_before)
		broken_off();
	if (given_before && !track_replays)
		carry_aside(l->text);
	plain = !given_before && !track_replays;
	return given_before && !track_replays;
}

/* A line that is more than one piece, or the last, or of a state. */
static void
take(const struct line *l, struct group *unfinished)
{
	bool open = (l->more & IN_OPEN) != 0 && carried;

	if (take_state(l))
		return;
	if (track_replays) {
		if ((l->more & IN_REST) != 0)
			more_line(l->text);
		else
			replay(l->text);
		return;
	}
	if ((l->more & IN_REST) != 0 || middle)
		more_line(l->text);
	else if (open) {
		group_line(unfinished, 0, l->text);
		return;
	} else
		begin_line(l->text);
	middle = open || (l->more & IN_MORE) != 0;
	if (!middle)
		end_line(l->text.s[l->text.n - 1] == '\n');
}

static int
finish(const struct group *unfinished)
{
	if (pick_has(PICK_WINDOW) && number > 0 && !timed)
		die_usage("-S and -U: these lines have no time stamps", NULL);
	if (track_replays)
		broken_off();
	tracker->finish(carried);
	if (!carried)
		track_end_run();
	if (counting) {
		out_u64(groups);
		out_text("\n");
	}
	out_flush();
	if (in_failed())
		return EXIT_SYSTEM;
	if (carried)
		save(unfinished);
	return picks && groups == 0 && !processor ?
	    EXIT_NOTHING : EXIT_DONE;
}

int
track_run(const struct tracker *t, char **files)
{
	struct group unfinished;
	struct line line;

	tracker = t;
	group_init(&run.lines);
	group_init(&unfinished);
	if (processor && (counting || file != NULL))
		die_usage("-P goes with neither -c nor -p", NULL);
	if (processor)
		state_descriptors();
	else if (file != NULL)
		state_file(file);
	carried = state_carried();
	if (carried)
		group_numbered = true;
	pick_window(since, until);
	picks = pick_any();
	in_end_on_signals();
	in_files(files);
	while (in_line(&line))
		if (plain && line.more == 0 && !middle) {
			begin_line(line.text);
			if (ending)
				end_line(true);
		} else
			take(&line, &unfinished);
	return finish(&unfinished);
}
