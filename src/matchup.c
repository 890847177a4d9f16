/* matchup: one line per finished delivery and message of qmail-send's log. */

#include <fcntl.h>
#include <stdlib.h>

#include "args.h"
#include "carry.h"
#include "classic.h"
#include "die.h"
#include "dialect/qsend.h"
#include "group.h"
#include "in.h"
#include "ledger.h"
#include "out.h"
#include "outcome.h"
#include "pick.h"
#include "pool.h"
#include "state.h"

static const char help[] =
"usage: matchup [-Cl] [-o form] [-S since] [-U until] [-M megabytes]\n"
"    [-p state | -P] [file ...]\n"
"Print a line for each delivery of qmail-send's log, and for each message\n"
"that left the queue, in the form of qmailanalog:\n"
"  d RESULT BIRTH START END BYTES <SENDER> CHANNEL.RECIPIENT QP UID REASON\n"
"  m BIRTH END BYTES SUCCESSES FAILURES DEFERRALS <SENDER> QP UID\n"
"RESULT is k (success), z (deferral) or d (failure); other lines follow a ?.\n"
"  -C       keep the case of addresses\n"
"  -o       more columns: tsv or json\n"
"  -S, -U   what ended then: 2026-11-20 13:00, yesterday, -2h, @4000...\n"
"  -l       labels count leap seconds (s6-log)\n"
"  -M       hold at most so many megabytes (256)\n"
"  -p, -P   carry open messages in this file; as multilog's !processor\n"
"If descriptor 5 is open, open messages go there as log lines, to be put\n"
"before the next log:\n"
"    cat pending.1 log.2 | matchup >out.2 5>pending.2\n"
"Totals; and who was deferred yesterday, most often first:\n"
"    cat @*.s current | matchup | zoverall\n"
"    matchup -o tsv -S yesterday -U today @*.s current |\n"
"        awk -F '\\t' '$13 == \"deferral\" { print $11 }' |\n"
"        sort | uniq -c | sort -rn\n";

static struct ledger ledger;

/* Options. */
static enum { CLASSIC, TSV, JSON } form;
static bool processor;		/* -P: the output is the new log */
static const char *file;	/* -p */
static const char *since, *until;
static size_t limit = (size_t)256 << 20;
static bool carried;		/* -p or -P */
static bool pends;		/* to descriptor 5, as qmailanalog does */
static bool windowed;		/* -S or -U */

static bool resumed;		/* there was a state... */
static bool replays;		/* ... and its lines are being read */
static bool any;		/* something was printed */
static bool some;		/* there was a line of a log */

/* The line. */
static bool middle;		/* there is more of it to come: */
static bool copies;		/* ... it is printed as it comes */
static bool appended;		/* lines are of what descriptor 5 got */

/* A last line, short of its newline. */
static struct group unfinished = GROUP_EMPTY(unfinished);

/* Printing. */

/* Is what ends now asked for? */
static bool
asked(void)
{
	return !windowed || (ledger.timed && pick_by_time(ledger.now) != 0);
}

/* The names of columns have been printed where a state was left. */
static void
begin_records(void)
{
	static bool begun;

	if (form != CLASSIC && !begun && !resumed)
		outcome_names();
	begun = true;
}

static bool
records(void)
{
	if (form == CLASSIC || !asked())
		return false;
	begin_records();
	return any = true;
}

static void
lost(struct ledger_message *m)
{
	if (records())
		outcome_lost_message(&ledger, m);
}

static void
cut(struct ledger_delivery *d, bool restart)
{
	(void)restart;
	if (records())
		outcome_lost_delivery(&ledger, d);
}

static void
print(struct str line, struct str body, const struct event *e,
    const struct ledger_step *step)
{
	enum classic printed = CLASSIC_NOTHING;

	if (!asked())
		return;
	if (form == CLASSIC)
		printed = classic_line(&ledger, line, body, e, step);
	else {
		begin_records();
		if (outcome_line(&ledger, body, e, step))
			printed = CLASSIC_PRINTED;
	}
	any |= printed != CLASSIC_NOTHING;
	copies = printed == CLASSIC_COPIED;
}

/* Lines. */

static void
make_room(void)
{
	static bool warned;

	if (!warned)
		warn("out of memory (-M): messages are given up before they "
		    "end", NULL);
	warned = true;
	while (pool_held > limit && ledger_evict(&ledger))
		;
}

/*
 * What descriptor 5 got is read: starts are in no order, and no line tells of
 * a restart.  It begins with an `extra' and ends with the first other line;
 * starts of the log may follow at once, which does no harm.
 */
static bool
take_appended(struct str body)
{
	if (classic_extra(&ledger, body))
		return appended = true;
	appended = appended && classic_may_pend(body);
	return false;
}

static void
take_line(struct str line)
{
	static struct head head;
	struct str body = line;
	struct event e;
	struct ledger_step step;

	if (pool_held > limit)
		make_room();
	copies = false;
	some = true;
	stamp_head(&body, &head);
	if ((appended || (body.n > 0 && *body.s == 'e')) &&
	    take_appended(body))
		return;
	ledger.queue.replays = appended;
	ledger_line(&ledger, body, &head, &e, &step);
	if (appended && e.kind == EVENT_START &&
	    e.delivery > ledger.source->last_start)
		ledger.source->last_start = e.delivery;
	print(line, body, &e, &step);
	ledger_done(&ledger, &step);
}

static void
end_line(bool newline)
{
	if (copies && !newline)
		out_char('\n');
	middle = copies = false;
}

static void
take_log(const struct line *l)
{
	bool open = (l->more & IN_OPEN) != 0 && (carried || pends);

	if ((l->more & IN_REST) == 0 && !middle) {
		if (open) {
			group_line(&unfinished, 0, l->text);
			return;
		}
		take_line(l->text);
	} else if (copies)
		out_put(l->text.s, l->text.n);
	middle = open || (l->more & IN_MORE) != 0;
	if (!middle)
		end_line(l->text.s[l->text.n - 1] == '\n');
}

/* The carried state. */

static bool
restore(struct str s)
{
	if (s.n > 0 && s.s[s.n - 1] == '\n')
		s.n--;
	if (str_eq(s, STR("#end"))) {
		replays = false;
		in_joins();
	} else if (str_eq(s, STR("#appended")))
		appended = true;
	else if (str_eq(s, STR("#skip")))
		middle = true;
	else if (str_eq(s, STR("#copy")))
		middle = copies = true;
	else
		return ledger_restore(&ledger, s);
	return true;
}

static void
save(void)
{
	state_begin();
	carry_header("matchup");
	ledger_save(&ledger);
	if (appended)
		out_text("#appended\n");
	if (middle)
		out_text(copies ? "#copy\n" : "#skip\n");
	out_text("#end\n");
	group_print(&unfinished);
	state_commit();
}

static void
broken_off(void)
{
	warn("the state is damaged: its end is missing", NULL);
	if (middle)
		end_line(false);
	replays = false;
}

/* Only whole lines are the state's. */
static void
replay(const struct line *l)
{
	if ((l->more & ~(unsigned)IN_BEFORE) != 0 || !restore(l->text))
		carry_aside(l->text);
}

/* Is it the state's? */
static bool
take_state(const struct line *l)
{
	static bool begun, header;
	bool before = (l->more & IN_BEFORE) != 0;

	if (!begun) {
		begun = true;
		resumed = replays = carry_is_header(l->text, "matchup");
		header = replays && before;
		if (replays)
			return true;
	}
	if (header && replays && !before)
		broken_off();
	if (replays)
		replay(l);
	else if (before)
		carry_aside(l->text);
	else
		return false;
	return true;
}

/* Lines that are like most are taken without a look at all of them. */
static inline bool
take_usual_line(const char *p)
{
	struct event e;
	struct ledger_step step;

	if (*p == 's')
		return ledger_skip_status(&ledger, p) ||
		    ledger_take_start(&ledger, p);
	if (*p == 'd' ? !ledger_take_result(&ledger, p, &e, &step) :
	    !ledger_take_message(&ledger, p, &e, &step))
		return false;
	print(STR(""), STR(""), &e, &step);
	ledger_done(&ledger, &step);
	return true;
}

static void
take_usual_lines(void)
{
	const char *p;

	while (pool_held <= limit && (p = ledger_body(&ledger)) != NULL &&
	    take_usual_line(p))
		;
}

static void
take_all(void)
{
	struct line l;

	while (in_line(&l)) {
		if (!take_state(&l))
			take_log(&l);
		if (!replays && !middle && !appended)
			take_usual_lines();
	}
}

/* The end. */

static void
leave_pending(void)
{
	state_pend();
	classic_pending(&ledger);
	group_print(&unfinished);
	out_flush();
}

static int
finish(void)
{
	if (windowed && some && !ledger.timed)
		die_usage("-S and -U: these lines have no time stamps", NULL);
	if (replays)
		broken_off();
	begin_records();
	out_flush();
	if (in_failed())
		return EXIT_SYSTEM;
	if (carried)
		save();
	else if (pends)
		leave_pending();
	return windowed && !any && !processor ? EXIT_NOTHING : EXIT_DONE;
}

static void
ask_form(const char *word)
{
	if (strcmp(word, "tsv") == 0)
		form = TSV;
	else if (strcmp(word, "json") == 0)
		form = JSON;
	else
		die_usage("-o takes tsv or json, not ", word);
	outcome_form(form == JSON ? ROW_JSON : ROW_TSV);
}

static void
option(int letter)
{
	switch (letter) {
	case 'C':
		classic_keep_case();
		break;
	case 'l':
		stamp_leap(true);
		break;
	case 'M':
		limit = (size_t)args_number(SIZE_MAX >> 20) << 20;
		break;
	case 'o':
		ask_form(args_value());
		break;
	case 'p':
		file = args_value();
		break;
	case 'P':
		processor = true;
		break;
	case 'S':
		since = args_value();
		break;
	case 'U':
		until = args_value();
		break;
	}
}

/*
 * multilog removes what it gave to a processor that ends well: where it may
 * be multilog that has opened descriptor 5, a signal kills.
 */
static void
start(void)
{
	static const struct ledger_hooks hooks = { 0, 0, NULL, lost, cut };

	if (processor && file != NULL)
		die_usage("-P does not go with -p", NULL);
	pends = !processor && file == NULL && state_may_pend();
	if (processor)
		state_descriptors();
	else if (file != NULL)
		state_file(file, "matchup");
	carried = state_carried();
	pick_window(since, until);
	windowed = pick_any();
	if (!processor && !pends)
		in_end_on_signals();
	ledger_init(&ledger, &hooks);
}

int
main(int argc, char **argv)
{
	int letter;

	args_begin(argc, argv, "matchup", help);
	while ((letter = args_next(":ClM:o:p:PS:U:")) != -1)
		option(letter);
	start();
	in_files(args_rest());
	take_all();
	return finish();
}
