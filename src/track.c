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

struct tracking tracking = {
	.limit = (size_t)256 << 20,
	.run.lines = GROUP_EMPTY(tracking.run.lines)
};

static const struct tracker *tracker;

/* Options. */
static bool counting;
static bool processor;		/* -P: the output is the new log */
static const char *file;	/* -p */
static const char *since, *until;
static bool carried;		/* -p or -P */

static uint64_t groups;		/* printed or counted */
static bool spilling;		/* the line is printed as it comes */
static bool middle;		/* there is more of it to come */
static bool warned;		/* of the memory limit */

/* A last line, short of its newline. */
static struct group unfinished = GROUP_EMPTY(unfinished);

/* A state that is being read. */
static bool owes_newline;	/* the last line's is not yet given out */
static bool in_run;		/* the lines are nobody's */

bool
track_option(int letter)
{
	switch (letter) {
	case 'a':
		return tracking.keep_all = true;
	case 'c':
		return counting = true;
	case 'e':
		pick_text(args_value());
		return true;
	case 'l':
		stamp_leap(true);
		return true;
	case 'M':
		tracking.limit = (size_t)args_number(SIZE_MAX >> 20) << 20;
		return true;
	case 'p':
		file = args_value();
		return true;
	case 'P':
		return tracking.keep_all = processor = true;
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
	return t->met == pick_all;
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
		out_char('\n');
}

void
track_printed(void)
{
	out_char('\n');
}

void
track_end(struct track *t)
{
	group_free(&t->lines);
	t->first = 0;
	t->met = 0;
	if (tracking.owner == t)
		tracking.owner = NULL;
}

void
track_join(struct track *t, struct track *from)
{
	group_join(&t->lines, &from->lines);
	t->met |= from->met;
}

void
track_end_run(void)
{
	struct track *run = &tracking.run;

	if (run->first > 0 && track_selected(run) && track_prints()) {
		track_print(run);
		track_printed();
	}
	track_end(run);
}

/* Keeping lines. */

/*
 * Marks have numbers of their own: whatever their groups, order matters.
 * None can stand within a line; only a damaged state says so.
 */
void
track_mark(struct track *t, struct str mark)
{
	if (!middle || tracking.owner != t)
		group_mark(&t->lines, ++tracking.number, GROUP_MARK_EARLY,
		    mark);
}

static void
mark_line(struct track *t, struct str mark)
{
	group_mark(&t->lines, tracking.number, GROUP_MARK_LATE, mark);
}

/* " SEC NSEC SOURCE" at p, at most 64 bytes; returns how many. */
static size_t
put_place(char *p)
{
	size_t n = 4;

	memcpy(p, " - -", 4);
	if (tracking.timed) {
		n = 1 + str_put_u64(p + 1, (uint64_t)tracking.head.time.sec);
		p[n++] = ' ';
		n += str_put_u64(p + n, tracking.head.time.nsec);
	}
	p[n++] = ' ';
	return n + str_put_u64(p + n, tracker->sources->recent->id);
}

/* Mark what the line itself does not tell when it is read from a state. */
static void
mark_place(struct track *t)
{
	char mark[80];
	size_t n;

	if (!tracking.timed && tracker->sources->recent->id <= 1)
		return;
	memcpy(mark, "#at", 3);
	n = 3 + put_place(mark + 3);
	mark[n++] = '\n';
	mark_line(t, (struct str){ mark, n });
}

/* The same for a time that clocks show twice. */
static void
mark_local(struct track *t)
{
	char mark[32];
	size_t n;

	memcpy(mark, "#local ", 7);
	n = 7 + str_put_u64(mark + 7, (uint64_t)tracking.head.time.sec);
	mark[n++] = '\n';
	mark_line(t, (struct str){ mark, n });
}

/* A state's lines get their newline when it is sure that it is theirs. */
static struct str
given(struct str s)
{
	s.n -= s.s[s.n - 1] == '\n';
	return s;
}

void
track_keep(struct track *t, struct str text)
{
	if (carried && !tracking.head.timed)
		mark_place(t);
	else if (carried && stamp_was_doubtful(tracking.head.time.sec))
		mark_local(t);
	group_line(&t->lines, tracking.number,
	    tracking.replays ? given(text) : text);
	t->met |= pick_by_text(text);
	if (tracking.timed)
		t->met |= pick_by_time(tracking.head.time);
}

void
track_keep_nobodys(void)
{
	struct track *run = &tracking.run;

	if (tracking.replays && !in_run) {
		carry_aside(tracking.text);
		return;
	}
	if (run->first == 0) {
		run->first = tracking.number;
		mark_line(run, STR("#run\n"));
	}
	track_keep(run, tracking.text);
	tracking.owner = run;
}

/* Memory. */

static bool
over(void)
{
	return pool_held > tracking.limit;
}

/* The oldest groups are printed so far, until the rest can stay. */
static void
shed(void)
{
	if (!warned)
		warn("out of memory (-M): groups are printed before they end",
		    NULL);
	warned = true;
	while (over() && tracker->evict(tracking.owner))
		;
}

/* Print the line as it comes: it alone is more than we may hold. */
static void
spill(void)
{
	bool prints = track_selected(tracking.owner) && track_prints();

	if (prints)
		group_print(&tracking.owner->lines);
	track_end(tracking.owner);
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

static bool
run_line(struct str body, const struct head *head)
{
	(void)body;
	(void)head;
	track_keep_nobodys();
	return false;
}

/* The lines of a run in a state are not looked at again. */
static void
begin_line(struct str line)
{
	tracking.owner = NULL;
	if (over())
		make_room();
	tracking.text = line;
	tracking.number++;
	tracking.local = stamp_last_local();
	stamp_head(&line, &tracking.head);
	if (tracking.head.timed)
		tracking.timed = true;
	tracking.ends = (in_run ? run_line : tracker->line)(line,
	    &tracking.head);
}

static void
more_line(struct str piece)
{
	if (spilling)
		out_put(piece.s, piece.n);
	if (tracking.owner == NULL)
		return;
	group_more(&tracking.owner->lines,
	    tracking.replays ? given(piece) : piece);
	if (over()) {
		shed();
		if (over())
			spill();
	}
}

static void
end_line(bool newline)
{
	if (!newline && tracking.owner != NULL)
		group_more(&tracking.owner->lines, STR("\n"));
	if (spilling)
		out_text(newline ? "\n" : "\n\n");
	spilling = middle = false;
	if (tracking.ends)
		tracker->complete();
	tracking.ends = false;
}

/* For a short cut: the time is that of this line, which has a label. */
void
track_take_time(struct str line)
{
	uint32_t nsec = 0;

	tai_eight(line.s + TAI_SECOND, &nsec);
	tracking.head.timed = true;
	tracking.head.more = tracking.head.named = false;
	tracking.head.time = (struct stamp){ tai_last.sec, nsec };
}

bool
track_unstamped(void)
{
	return tracking.timed && !tracking.head.timed;
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
set_place(struct str *s)
{
	struct stamp time;
	uint64_t id;
	struct source *source;
	bool known;

	if (!carry_eat_time(s, &known, &time) || !carry_eat(s, &id))
		return false;
	tracking.timed = known;
	tracking.head.time = time;
	source = source_by_id(tracker->sources, id);
	if (source != NULL)
		tracker->sources->recent = source;
	return true;
}

/* The last line goes on, or one that is not here, kept or printed so far. */
static bool
restore_middle(struct str s)
{
	if (str_eq(s, STR("#middle"))) {
		owes_newline = false;
		return middle = true;
	}
	if (!str_eq(s, STR("#skip")) && !str_eq(s, STR("#spill")))
		return false;
	pay_newline();
	tracking.owner = NULL;
	spilling = str_eq(s, STR("#spill"));
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
		tracking.replays = in_run = false;
		in_joins();
		return true;
	}
	if (eat(&s, "#at"))
		return set_place(&s) && s.n == 0;
	if (eat(&s, "#now"))
		return set_place(&s) && carry_eat_local(&s);
	if (eat(&s, "#local"))
		return carry_eat_local(&s);
	return tracker->restore(s);
}

/* The rest of a line is what the line is; a broken line is none. */
static void
replay(const struct line *l)
{
	bool ends = (l->more & IN_MORE) == 0;
	struct str line = l->text;

	if ((l->more & IN_REST) != 0)
		more_line(line);
	else if ((!eat(&line, "#=") && *line.s == '#') ||
	    (ends && l->text.s[l->text.n - 1] != '\n')) {
		if (!restore(l->text))
			carry_aside(l->text);
		return;
	} else {
		owes_newline |= middle;	/* the state is damaged */
		pay_newline();
		begin_line(line);
	}
	owes_newline = ends && tracking.owner != NULL;
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
	open[n++] = &tracking.run.lines;
	carry_lines(open, n);
	free(open);
}

static void
save(void)
{
	char place[64];

	state_begin();
	carry_header(tracker->name);
	tracker->save_first();
	save_lines();
	if (middle)
		out_text(spilling ? "#spill\n" :
		    tracking.owner == NULL ? "#skip\n" : "#middle\n");
	out_text("#now");
	out_put(place, put_place(place));
	carry_local();
	out_text("\n");
	tracker->save_last();
	out_text("#end\n");
	group_print(&unfinished);
	state_commit();
}

static void
broken_off(void)
{
	warn("the state is damaged: its end is missing", NULL);
	if (owes_newline || middle)
		end_line(false);
	owes_newline = false;
	tracking.replays = in_run = false;
}

/* Is it the state's, and done with? */
static bool
take_state(const struct line *l)
{
	static bool begun, header;
	bool before = (l->more & IN_BEFORE) != 0;

	if (!begun) {
		begun = true;
		tracking.replays = carry_is_header(l->text, tracker->name);
		header = tracking.replays && before;
		tracking.resumed = tracking.replays;
		if (tracking.replays)
			return true;
	}
	if (header && tracking.replays && !before)
		broken_off();
	if (before && !tracking.replays)
		carry_aside(l->text);
	return before && !tracking.replays;
}

static void
take_log(const struct line *l)
{
	bool open = (l->more & IN_OPEN) != 0 && carried;

	if ((l->more & IN_REST) != 0 || middle)
		more_line(l->text);
	else if (open) {
		group_line(&unfinished, 0, l->text);
		return;
	} else
		begin_line(l->text);
	middle = open || (l->more & IN_MORE) != 0;
	if (!middle)
		end_line(l->text.s[l->text.n - 1] == '\n');
}

static void
set_pace(void)
{
	tracking.special = tracking.replays || middle;
	tracking.timely = carried || pick_has(PICK_WINDOW);
	tracking.careful = tracking.timely || tracking.replays ||
	    pick_has(PICK_TEXT);
	tracking.takes = !tracking.special && tracking.timed &&
	    !tracking.every;
	tracking.skips = tracking.takes && !tracking.keep_all;
}

/*
 * Read a line that is more than one piece, or the last, or the first after a
 * read, or of a state; false at the end of the input.
 */
static bool
special_line(void)
{
	struct line l;

	if (!in_line(&l))
		return false;
	if (take_state(&l))
		;
	else if (!tracking.replays)
		take_log(&l);
	else
		replay(&l);
	set_pace();
	return true;
}

bool
track_line(void)
{
	struct str line;

	if (tracking.special || !in_whole_line(&line))
		return special_line();
	begin_line(line);
	if (tracking.ends)
		tracker->complete();
	return true;
}

int
track_finish(void)
{
	if (pick_has(PICK_WINDOW) && tracking.number > 0 && !tracking.timed)
		die_usage("-S and -U: these lines have no time stamps", NULL);
	if (tracking.replays)
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
		save();
	return pick_any() && groups == 0 && !processor ?
	    EXIT_NOTHING : EXIT_DONE;
}

static void
begin_carrying(void)
{
	if (processor && (counting || file != NULL))
		die_usage("-P goes with neither -c nor -p", NULL);
	if (processor)
		state_descriptors();
	else if (file != NULL)
		state_file(file, tracker->name);
	carried = group_numbered = state_carried();
}

/*
 * multilog removes what it gave to a processor that ends well.  So with -P a
 * signal kills, and multilog tries again; else it is the end of the input.
 */
void
track_start(const struct tracker *t, char **files)
{
	tracker = t;
	begin_carrying();
	pick_window(since, until);
	set_pace();
	tracking.special = true;	/* the first line may be a state's */
	if (!processor)
		in_end_on_signals();
	in_files(files);
}
