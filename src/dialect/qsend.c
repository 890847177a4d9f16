#include "qsend.h"

/* IndiMail's queue names are names of directories. */
static bool
is_queue(struct str word)
{
	size_t i;

	for (i = 0; i < word.n; i++)
		if (!(is_digit(word.s[i]) || word.s[i] == '-' ||
		    word.s[i] == '_' || word.s[i] == '.' ||
		    (char_lower(word.s[i]) >= 'a' &&
		    char_lower(word.s[i]) <= 'z')))
			return false;
	return word.n > 0;
}

/*
 * What follows a whole form: nothing, or a space and more words.  One word
 * alone is a queue name, perhaps behind a program's ("qmail-send: queue1").
 */
static bool
tail(struct str s, struct event *e)
{
	struct str word;

	e->queue.n = 0;
	if (s.n == 0)
		return true;
	if (!eat_char(&s, ' '))
		return false;
	if (!eat_word(&s, &word))
		return true;
	if (word.s[word.n - 1] == ':' && (!eat_char(&s, ' ') ||
	    !eat_word(&s, &word)))
		return true;
	if (s.n == 0 && is_queue(word))
		e->queue = word;
	return true;
}

static bool
new_msg(struct str s, struct event *e)
{
	e->kind = EVENT_NEW;
	return eat(&s, "new msg ") && eat_u64(&s, &e->msg) && tail(s, e);
}

static bool
end_msg(struct str s, struct event *e)
{
	e->kind = EVENT_END;
	return eat(&s, "end msg ") && eat_u64(&s, &e->msg) && tail(s, e);
}

/* " qp Q uid U" and the end of the line. */
static bool
origin(struct str s, struct event *e)
{
	return eat(&s, " qp ") && eat_u64(&s, &e->qp) &&
	    eat(&s, " uid ") && eat_u64(&s, &e->uid) && tail(s, e);
}

/*
 * The sender ends at the last " qp ": < and > are legal in it, and eQmail
 * lets spaces into it.  Web pages may have lost the <>, or all of it.
 */
static bool
odd_sender(struct str s, struct event *e)
{
	size_t n = str_find_last(s, STR(" qp "));
	struct str from = s;

	if (n == SIZE_MAX)
		return false;
	from.n = n;
	str_skip(&s, n);
	if (n >= 2 && from.s[0] == '<' && from.s[n - 1] == '>')
		e->sender = (struct str){ from.s + 1, n - 2 };
	else
		e->sender = (struct str){ n == 0 ? NULL : from.s, n };
	return origin(s, e);
}

/* Nearly always the first > is the last, and nothing follows the uid. */
static bool
sender_and_origin(struct str s, struct event *e)
{
	struct str rest = s, from;

	if (eat_char(&rest, '<') && eat_until(&rest, '>', &from) &&
	    memchr(rest.s, '>', rest.n) == NULL && origin(rest, e)) {
		e->sender = from;
		return true;
	}
	return odd_sender(s, e);
}

/* Behind "info msg ", which eQmail writes "info: msg ". */
static bool
envelope(struct str s, struct event *e)
{
	e->kind = EVENT_INFO;
	e->text = s;
	if (!(eat_u64(&s, &e->msg) &&
	    eat(&s, ": bytes ") && eat_u64(&s, &e->bytes) &&
	    eat(&s, " from ")))
		return false;
	if (sender_and_origin(s, e))
		return true;
	e->kind = EVENT_NOTE;	/* splogger cut it within a long sender */
	e->queue.n = 0;
	return s.n > 0 && *s.s == '<';
}

static bool
info_msg(struct str s, struct event *e)
{
	return eat(&s, "info msg ") && envelope(s, e);
}

/* IndiMail writes 12.3: delivery 12 of its third queue. */
static bool
delivery(struct str *s, struct event *e)
{
	struct str part;
	uint64_t queue;

	if (!eat_u64(s, &e->delivery))
		return false;
	part = *s;
	if (eat_char(&part, '.') && eat_u64(&part, &queue))
		*s = part;
	return true;
}

/* A recipient may be missing, or be several words that name no queue. */
static void
recipient(struct str s, struct event *e)
{
	const char *space;
	struct str rest = s;

	e->queue.n = 0;
	e->recipient = s;
	if (e->raw || s.n == 0 || (space = memchr(s.s, ' ', s.n)) == NULL)
		return;
	str_skip(&rest, (size_t)(space - s.s));
	tail(rest, e);
	if (e->queue.n > 0)
		e->recipient.n = (size_t)(space - s.s);
}

/* "D: msg M to CHANNEL RECIPIENT" */
static bool
starting(struct str s, struct event *e)
{
	e->kind = EVENT_START;
	if (!(delivery(&s, e) && eat(&s, ": msg ") && eat_u64(&s, &e->msg) &&
	    eat(&s, " to ")))
		return false;
	e->rest = s;
	return e->rough = s.n > 0 && *s.s > ' ';
}

static void
starting_details(struct event *e)
{
	struct str s = e->rest;

	eat_word(&s, &e->channel);
	eat_char(&s, ' ');
	recipient(s, e);
}

/* "D: success: TEXT" */
static bool
result(struct str s, struct event *e)
{
	e->kind = EVENT_RESULT;
	if (!(delivery(&s, e) && eat(&s, ": ")))
		return false;
	if (eat(&s, "report mangled, will defer"))
		e->outcome = OUTCOME_MANGLED;
	else if (eat(&s, "success:"))
		e->outcome = OUTCOME_SUCCESS;
	else if (eat(&s, "deferral:"))
		e->outcome = OUTCOME_DEFERRAL;
	else if (eat(&s, "failure:"))
		e->outcome = OUTCOME_FAILURE;
	else
		return false;
	e->rest = s;
	return e->rough = true;
}

/* The last word of a text with spaces may be a queue; the reader decides. */
static void
result_details(struct event *e)
{
	struct str s = e->rest;
	size_t space;

	eat_char(&s, ':');
	eat_char(&s, ' ');
	e->text = s;
	e->queue.n = 0;
	if (e->outcome == OUTCOME_MANGLED && is_queue(s)) {
		e->queue = s;
		e->text.n = 0;
	}
	if (e->raw || s.n == 0 || memchr(s.s, ' ', s.n) == NULL)
		return;
	space = str_find_last(s, STR(" "));
	str_skip(&s, space + 1);
	if (is_queue(s)) {
		e->queue = s;
		e->text.n = space;
	}
}

void
qsend_details(struct event *e)
{
	if (!e->rough)
		return;
	e->rough = false;
	if (e->kind == EVENT_START)
		starting_details(e);
	else
		result_details(e);
}

/*
 * The message that a text names in a path of the queue, such as
 * "remote/5/123": a number behind the last slash of a word.
 */
static bool
path_msg(struct str s, uint64_t *msg)
{
	bool found = false;
	struct str before;
	uint64_t number;

	while (eat_until(&s, '/', &before)) {
		struct str rest = s;

		if (eat_u64(&rest, &number) &&
		    (rest.n == 0 || strchr(" ;:,!>", rest.s[0]) != NULL)) {
			*msg = number;
			found = true;
		}
	}
	return found;
}

static struct str
last_word(struct str s)
{
	size_t space = str_find_last(s, STR(" "));

	if (space != SIZE_MAX)
		str_skip(&s, space + 1);
	return is_queue(s) ? s : STR("");
}

/* "bounce processor sender <S> recipient <R> messfn <F> ... exit=N QUEUE" */
static bool
bounce_note(struct str s, struct event *e)
{
	e->kind = EVENT_NOTE;
	e->text = s;
	e->bytes = 0;
	e->queue = last_word(s);
	return eat(&s, "bounce processor ") && path_msg(s, &e->msg);
}

static bool
bounce_msg(struct str s, struct event *e)
{
	struct str whole = s;

	e->kind = EVENT_BOUNCE;
	if (!eat(&s, "bounce msg "))
		return bounce_note(whole, e);
	return eat_u64(&s, &e->msg) && eat(&s, " qp ") &&
	    eat_u64(&s, &e->qp) && tail(s, e);
}

/* Behind "triple " or "double ", or IndiMail's "delete ". */
static bool
discard(struct str s, struct event *e)
{
	e->kind = EVENT_DISCARD;
	return eat(&s, "bounce: discarding bounce/") &&
	    eat_u64(&s, &e->msg) && tail(s, e);
}

/* Take the last word off a text; empty if there is none. */
static struct str
cut_word(struct str *s)
{
	size_t space = str_find_last(*s, STR(" "));
	struct str word = *s;

	if (space == SIZE_MAX) {
		s->n = 0;
		return word;
	}
	str_skip(&word, space + 1);
	s->n = space;
	return word;
}

/* IndiMail's "local: S R M B bytes QUEUE opendir mode", remote the same. */
static bool
job_note(struct str s, struct event *e)
{
	size_t at = str_find_last(s, STR(" bytes "));
	struct str number, rest = s;

	e->kind = EVENT_NOTE;
	e->text = s;
	e->bytes = 0;
	if (at == SIZE_MAX ||
	    !(eat(&s, "local: ") || eat(&s, "remote: ")) ||
	    at < (size_t)(s.s - e->text.s))
		return false;
	str_skip(&rest, at + 7);
	s.n = at - (size_t)(s.s - e->text.s);
	cut_word(&s);
	number = cut_word(&s);
	return eat_word(&rest, &e->queue) && is_queue(e->queue) &&
	    eat_u64(&number, &e->msg) && number.n == 0;
}

/* "info: qmail-send: pid P QUEUE exiting", "... delete bounce: ..." */
static bool
info_colon(struct str s, struct event *e)
{
	struct str word;
	uint64_t pid;

	if (!(eat(&s, "info: ") && eat_word(&s, &word) && eat_char(&s, ' ')))
		return false;
	if (eat(&s, "delete "))
		return discard(s, e);
	e->kind = EVENT_EXIT;
	return eat(&s, "pid ") && eat_u64(&s, &pid) && eat_char(&s, ' ') &&
	    eat_word(&s, &e->queue) && str_eq(s, STR(" exiting"));
}

/* "status: exiting", IndiMail's "status: QUEUE QUEUE qmail-send exiting" */
static bool
exiting(struct str text, struct event *e)
{
	e->kind = EVENT_EXIT;
	e->queue.n = 0;
	if (str_eq(text, STR("exiting")))
		return true;
	return str_ends(text, STR("-send exiting")) &&
	    eat_word(&text, &e->queue);
}

/* "status: qmail-todo stop processing asap" has no counters. */
static bool
status(struct str s, struct event *e)
{
	struct str name;
	uint64_t used, limit;

	if (!eat(&s, "status: "))
		return false;
	if (exiting(s, e))
		return true;
	e->kind = EVENT_STATUS;
	e->text = s;
	return qsend_counter(&s, &name, &used, &limit);
}

/* IndiMail: "warn: qmail-send: QUEUE: ...", "... got TERM: QUEUE" */
static struct str
queue_in_trouble(struct str s)
{
	struct str word, queue = STR("");

	while (eat_word(&s, &word) && word.s[word.n - 1] == ':' &&
	    eat_char(&s, ' '))
		queue = (struct str){ word.s, word.n - 1 };
	return queue.n > 0 && is_queue(queue) ? queue : last_word(s);
}

static bool
trouble(struct str s, struct event *e)
{
	e->kind = EVENT_WARNING;
	if (eat(&s, "alert: "))
		e->kind = EVENT_ALERT;
	else if (!eat(&s, "warning: ") && !eat(&s, "warn: "))
		return false;
	e->text = s;
	e->queue = queue_in_trouble(s);
	e->named = path_msg(s, &e->msg);
	return true;
}

/* Before qmail 1.03 qmail-send said it in a word. */
static bool
old_word(struct str s, struct event *e)
{
	e->kind = EVENT_EXIT;
	e->queue.n = 0;
	return str_eq(s, STR("running")) || str_eq(s, STR("exiting"));
}

static bool
known(struct str s, struct event *e)
{
	switch (s.n > 0 ? s.s[0] : '\0') {
	case 's':
		return eat(&s, "starting delivery ") ? starting(s, e) :
		    status(s, e);
	case 'd':
		return eat(&s, "delivery ") ? result(s, e) :
		    eat(&s, "double ") && discard(s, e);
	case 'n':
		return new_msg(s, e);
	case 'i':
		return info_msg(s, e) || info_colon(s, e);
	case 'e':
		return end_msg(s, e) || old_word(s, e);
	case 'b':
		return bounce_msg(s, e);
	case 't':
		return eat(&s, "triple ") && discard(s, e);
	case 'w': case 'a':
		return trouble(s, e);
	case 'l':
		return job_note(s, e);
	case 'r':
		return job_note(s, e) || old_word(s, e);
	default:
		return false;
	}
}

/*
 * eQmail puts its name before every line, and a grade; its recipients and
 * texts have spaces, and it has no queues.  Its warnings bear the word WHO.
 */
static bool
eqmail(struct str s, struct event *e)
{
	e->raw = true;
	if (eat(&s, "WHO: "))
		return trouble(s, e);
	if (!eat(&s, "qmail-send: "))
		return false;
	eat(&s, "notice: ");
	if (!(eat(&s, "info: msg ") ? envelope(s, e) : known(s, e)))
		return false;
	e->queue.n = 0;
	return true;
}

/* What passing them can read, at most. */
enum { START_BYTES = 48, RESULT_BYTES = 30 };

void
qsend_glance(struct str body, struct event *e)
{
	const char *p = body.s, *q = body.s;

	e->rough = true;
	e->raw = false;
	body = str_without_newline(body);
	if (body.n >= START_BYTES && qsend_pass_start(&p, e)) {
		e->kind = EVENT_START;
		e->rest = (struct str){ p, (size_t)(body.s + body.n - p) };
		return;
	}
	if (body.n >= RESULT_BYTES && qsend_pass_result(&q, e)) {
		e->kind = EVENT_RESULT;
		e->rest = (struct str){ q, (size_t)(body.s + body.n - q) };
		return;
	}
	e->rough = false;
	if (known(body, e) || eqmail(body, e))
		return;
	e->kind = EVENT_OTHER;
	e->rough = false;
	e->queue.n = 0;
}

void
qsend_event(struct str body, struct event *e)
{
	qsend_glance(body, e);
	qsend_details(e);
}

bool
qsend_counter(struct str *text, struct str *name, uint64_t *used,
    uint64_t *limit)
{
	struct str s = *text;

	eat_char(&s, ' ');
	if (!(eat_word(&s, name) && eat_char(&s, ' ') && eat_u64(&s, used) &&
	    eat_char(&s, '/') && eat_u64(&s, limit)))
		return false;
	eat(&s, " (held)");	/* IndiMail's */
	*text = s;
	return true;
}

bool
qsend_idle(struct str text)
{
	struct str name;
	uint64_t used, limit;
	bool some = false;

	while (qsend_counter(&text, &name, &used, &limit)) {
		if (used > 0)
			return false;
		some = true;
	}
	return some;
}

struct str
qsend_status_queue(struct str text)
{
	struct str name;
	uint64_t used, limit, jobs;

	text = str_without_newline(text);
	while (qsend_counter(&text, &name, &used, &limit))
		;
	if (eat(&text, " delayed jobs="))
		eat_u64(&text, &jobs);
	if (eat_char(&text, ' ') && eat_word(&text, &name) &&
	    !str_eq(name, STR("exitasap")) && is_queue(name))
		return name;
	return STR("");
}
