#include "jms1.h"

/* "[IP]", and a space if more follows. */
static bool
eat_client(struct str *s, struct str *ip)
{
	struct str rest = *s;

	if (!(eat_char(&rest, '[') && eat_until(&rest, ']', ip)))
		return false;
	eat_char(&rest, ' ');
	*ip = event_known(*ip);
	*s = rest;
	return true;
}

/*
 * "<A>": the client may have put a > into A.  Without any, the line is torn.
 * Web pages may have lost the <>.
 */
static struct str
address(struct str s, struct event *e)
{
	struct str rest;

	if (!eat_char(&s, '<'))
		return s.n == 0 ? UNTOLD : s;
	if (cut_char(&s, '>') || cut_last(&s, STR(">"), &rest))
		return s;
	e->smtp.text = s;
	return UNTOLD;
}

/* Before the checks: nothing is accepted yet. */
static bool
rcpt_to(struct str s, struct event *e)
{
	if (!eat(&s, "RCPT TO:"))
		return false;
	if (!e->brief)
		e->smtp.recipient = address(s, e);
	return event_say(e, EVENT_TELL, ABOUT_RECIPIENT, STR("RCPT TO"));
}

static bool
mail_from(struct str s, struct event *e)
{
	if (!eat(&s, "MAIL FROM:"))
		return false;
	if (!e->brief)
		e->smtp.sender = address(s, e);
	return event_say(e, EVENT_TELL, ABOUT_SENDER, STR("MAIL FROM"));
}

/* Whether a bad result is refused is for SPFBEHAVIOR to say. */
static bool
received_spf(struct str s, struct event *e)
{
	struct str result;

	if (!(eat(&s, "Received-SPF: ") && eat_word(&s, &result)))
		return false;
	if (eat_char(&s, ' ') && s.n > 0)
		e->smtp.text = s;
	return event_say(e, EVENT_TELL, ABOUT_SENDER, result);
}

/* The program's words are logged even if it lets the recipient pass. */
static bool
rcptcheck(struct str s, struct event *e)
{
	if (!eat(&s, "RCPTCHECK error:"))
		return false;
	eat_char(&s, ' ');
	e->smtp.text = s;
	return event_say(e, EVENT_TELL, ABOUT_RECIPIENT,
	    STR("RCPTCHECK error"));
}

/*
 * Behind all the words that are the reason: "[IP] ".  Nothing is set if there
 * is no client.
 */
static bool
judge(struct str all, struct str *s, enum kind kind, enum about about,
    struct event *e)
{
	struct str reason = { all.s, all.n - s->n - 1 }, ip;

	if (!eat_client(s, &ip))
		return false;
	e->smtp.ip = ip;
	return event_say(e, kind, about, reason);
}

/* "bypassed" is only documented. */
static bool
mfcheck(struct str s, struct event *e)
{
	struct str all = s;
	enum kind kind = EVENT_TELL;
	bool invalid;

	if (!eat(&s, "MFCHECK "))
		return false;
	invalid = eat(&s, "invalid ");
	if (invalid || eat(&s, "fail "))
		kind = EVENT_REJECT;
	else if (!eat(&s, "pass ") && !eat(&s, "bypassed "))
		return false;
	if (!judge(all, &s, kind, ABOUT_SENDER, e))
		return false;
	if (invalid)
		e->smtp.sender = s;
	else
		e->smtp.text = s;
	return true;
}

static bool
maxrcpt(struct str s, struct event *e)
{
	struct str all = s;

	return eat(&s, "MAXRCPT fail ") &&
	    judge(all, &s, EVENT_REJECT, ABOUT_RECIPIENT, e);
}

/* At MAIL, by the size that was announced, or at DATA. */
static bool
databytes(struct str s, struct event *e)
{
	struct str all = s;

	return eat(&s, "DATABYTES exceeded ") &&
	    judge(all, &s, EVENT_REJECT, ABOUT_MESSAGE, e);
}

/* The user is the last: whatever it holds, it is all that follows. */
static bool
auth(struct str s, struct event *e)
{
	struct str all = s, why;
	enum kind kind = EVENT_REJECT;

	if (eat(&s, "AUTH successful "))
		kind = EVENT_ACCEPT;
	else if (!eat(&s, "AUTH failed "))
		return false;
	if (eat_char(&s, '(') &&
	    !(eat_until(&s, ')', &why) && eat_char(&s, ' ')))
		return false;
	if (!judge(all, &s, kind, ABOUT_AUTH, e))
		return false;
	e->smtp.user = s;
	return true;
}

/* Who leaves by himself, or is lost, was not refused. */
static bool
before_greeting(struct str s, struct event *e)
{
	struct str ip;

	if (!(eat(&s, "before greeting: ") && eat_client(&s, &ip)))
		return false;
	e->smtp.ip = ip;
	e->smtp.text = s;
	return event_say(e, str_starts(s, STR("client sent data")) ?
	    EVENT_REJECT : EVENT_TELL, ABOUT_CONNECTION,
	    STR("before greeting"));
}

static bool
tell_key(struct str key, struct str reason, struct event *e)
{
	e->smtp.text = key;
	return event_say(e, EVENT_TELL, ABOUT_RECIPIENT, reason);
}

static bool
recipient(struct str s, enum kind kind, struct str reason, struct event *e)
{
	e->smtp.recipient = s;
	return event_say(e, kind, ABOUT_RECIPIENT, reason);
}

/*
 * "found" is no acceptance: RCPTCHECK comes later.  After "reject", "not
 * found" always follows.  KEY need not be the recipient: it may be
 * user-default@domain, or @domain.
 */
static bool
validrcptto_check(struct str s, struct event *e)
{
	if (eat(&s, "found: "))
		return tell_key(s, STR("validrcptto found"), e);
	if (eat(&s, "not found: "))
		return recipient(s, EVENT_REJECT,
		    STR("validrcptto not found"), e);
	if (eat(&s, "RCPT TO: "))
		return recipient(s, EVENT_TELL, STR("validrcptto RCPT TO"),
		    e);
	if (eat(&s, "trying: "))
		return tell_key(s, STR("validrcptto trying"), e);
	if (eat(&s, "reject: "))
		return tell_key(s, STR("validrcptto reject"), e);
	return eat(&s, "excessive violations") &&
	    event_say(e, EVENT_REJECT, ABOUT_CONNECTION,
	    STR("validrcptto excessive violations"));
}

static bool
validrcptto(struct str s, struct event *e)
{
	struct str ip = UNTOLD;

	if (!eat(&s, "validrcptto"))
		return false;
	if (!eat(&s, ": ") && !(eat_char(&s, ' ') && eat_client(&s, &ip)))
		return false;
	if (!validrcptto_check(s, e))
		return false;
	e->smtp.ip = ip;
	return true;
}

/*
 * "<VALUE> at IP", perhaps " matches pattern: RE" behind it, which sagredo's
 * qmail has instead of the IP.  The client chooses VALUE, so that its end is
 * the last that may be.
 */
static bool
culprit(struct str s, bool bare, struct str *value, struct event *e)
{
	size_t at, instead = SIZE_MAX;

	bare = bare && (s.n == 0 || *s.s != '<');
	if (!bare && !eat_char(&s, '<'))
		return false;
	at = str_find_last(s, bare ? STR(" at ") : STR("> at "));
	if (!bare)
		instead = str_find_last(s, STR("> matches pattern: "));
	*value = s;
	if (instead != SIZE_MAX && (at == SIZE_MAX || instead > at)) {
		value->n = instead;
		str_skip(&s, instead + 1);
	} else if (at != SIZE_MAX) {
		value->n = at;
		str_skip(&s, at + (bare ? 4 : 5));
		if (eat_word(&s, &e->smtp.ip))
			e->smtp.ip = event_known(e->smtp.ip);
	} else
		return false;
	if (bare && value->n == 0)
		*value = UNTOLD;
	if (eat(&s, " matches pattern: "))
		e->smtp.text = s;
	return true;
}

/*
 * These are written at RCPT, once for each recipient.  The address may be
 * bare where a web page has lost the <>.
 */
static bool
bad(struct str s, bool bare, struct event *e)
{
	struct str value;

	if (eat(&s, "badhelo: ")) {
		if (!culprit(s, bare, &value, e))
			return false;
		e->smtp.helo = value;
		return event_say(e, EVENT_REJECT, ABOUT_HELO, STR("badhelo"));
	}
	if (eat(&s, "badmailfrom: ")) {
		if (!culprit(s, bare, &value, e))
			return false;
		e->smtp.sender = value;
		return event_say(e, EVENT_REJECT, ABOUT_SENDER,
		    STR("badmailfrom"));
	}
	if (!(eat(&s, "badrcptto: ") && culprit(s, bare, &value, e)))
		return false;
	e->smtp.recipient = value;
	return event_say(e, EVENT_REJECT, ABOUT_RECIPIENT, STR("badrcptto"));
}

static bool
with_pid(struct str s, struct event *e)
{
	switch (s.n > 0 ? *s.s : '\0') {
	case 'R':
		return rcpt_to(s, e) || received_spf(s, e) ||
		    rcptcheck(s, e);
	case 'M':
		return mail_from(s, e) || mfcheck(s, e) || maxrcpt(s, e);
	case 'v':
		return validrcptto(s, e);
	case 'A':
		return auth(s, e);
	case 'b':
		return bad(s, true, e) || before_greeting(s, e);
	case 'D':
		return databytes(s, e);
	default:
		return false;
	}
}

/* The logging patches have a "qmail-smtpd: badmailfrom: " without <>. */
static bool
without_pid(struct str s, struct event *e)
{
	if (eat(&s, "qmail-smtpd: "))
		return bad(s, false, e);
	return mfcheck(s, e) || validrcptto(s, e);
}

bool
jms1_event(struct str body, struct event *e)
{
	struct str s = body;
	uint64_t pid = 0;

	if (eat(&s, "qmail-smtpd[")) {
		if (!(eat_u64(&s, &pid) && eat(&s, "]: ") && with_pid(s, e)))
			return false;
	} else if (!without_pid(s, e))
		return false;
	e->smtp.program = STR("qmail-smtpd");
	e->smtp.pid = pid;
	return true;
}
