#include "sagredo.h"

/* The fields in the order of the line; the rest of it has REASON on. */
enum {
	DETAIL, HELO, MAILFROM, RCPTTO, RELAY, RCPTHOSTS, SIZE, AUTHUSER,
	AUTHTYPE, ENCRYPTED, SSLVERIFIED, LOCALIP, LOCALPORT, REMOTEIP,
	REMOTEPORT, REMOTEHOST, QP, PID, FIELDS
};

static const char *const names[FIELDS] = {
	" detail=", " helo=", " mailfrom=", " rcptto=", " relay=",
	" rcpthosts=", " size=", " authuser=", " authtype=", " encrypted=",
	" sslverified=", " localip=", " localport=", " remoteip=",
	" remoteport=", " remotehost=", " qp=", " pid="
};

/* What qlogenvelope is about, if not about the recipient. */
static const struct {
	const char *reason;
	enum about about;
} reasons[] = {
	{ "alarmtimeout", ABOUT_CONNECTION },
	{ "out_of_memory", ABOUT_CONNECTION },
	{ "cannot_read_controls", ABOUT_CONNECTION },
	{ "unknown_ip_me", ABOUT_CONNECTION },
	{ "pregreet", ABOUT_CONNECTION },
	{ "rblreject", ABOUT_CONNECTION },
	{ "rbldelay", ABOUT_CONNECTION },
	{ "brtlimit", ABOUT_CONNECTION },
	{ "qregexbhelo", ABOUT_HELO },
	{ "authfailed", ABOUT_AUTH },
	{ "authinvalid", ABOUT_AUTH },
	{ "authrequired", ABOUT_AUTH },
	{ "authnotmailfrom", ABOUT_SENDER },
	{ "nullsenderdenied", ABOUT_SENDER },
	{ "chkusersender", ABOUT_SENDER },
	{ "qregexbmf", ABOUT_SENDER },
	{ "spf", ABOUT_SENDER },
	{ "bad_newlines", ABOUT_MESSAGE },
	{ "qqtfailure", ABOUT_MESSAGE }
};

static uint64_t
number(struct str s)
{
	uint64_t n;

	return eat_u64(&s, &n) && s.n == 0 ? n : 0;
}

/*
 * Each is the last of its name.  In a session with SMTPUTF8 spaces are logged
 * as they came, so that greeting and addresses may hold fields; what stands
 * behind them is the server's, and is found from the end.
 */
static bool
cut_fields(struct str *s, struct str *values)
{
	int i;

	for (i = FIELDS; i-- > 0;)
		if (!cut_last(s, str_of(names[i]), &values[i]))
			return false;
	return true;
}

/* "VALUE" up to a space, perhaps empty */
static struct str
eat_value(struct str *s)
{
	struct str value;

	return eat_word(s, &value) ? value : (struct str){ s->s, 0 };
}

static enum about
about_reason(struct str reason)
{
	size_t i;

	for (i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
		if (str_eq(reason, str_of(reasons[i].reason)))
			return reasons[i].about;
	return ABOUT_RECIPIENT;
}

static enum kind
verdict(struct str result, unsigned code)
{
	if (str_eq(result, STR("accepted")))
		return EVENT_ACCEPT;
	if (!str_eq(result, STR("rejected")))
		return EVENT_TELL;
	return code >= 400 && code < 500 ? EVENT_DEFER : EVENT_REJECT;
}

/* Before MAIL an empty sender is none, later it is the null sender. */
static void
envelope(const struct str *values, struct smtp *m)
{
	m->helo = event_known(values[HELO]);
	m->sender = values[MAILFROM];
	if (m->sender.n == 0 && (m->about == ABOUT_CONNECTION ||
	    m->about == ABOUT_HELO || m->about == ABOUT_AUTH))
		m->sender = UNTOLD;
	if (values[RCPTTO].n == 0)
		return;
	m->recipient = values[RCPTTO];
	m->several = m->about == ABOUT_MESSAGE &&
	    memchr(m->recipient.s, ',', m->recipient.n) != NULL;
}

static void
session(const struct str *values, struct smtp *m)
{
	m->host = event_known(values[REMOTEHOST]);
	if (values[AUTHUSER].n > 0)
		m->user = values[AUTHUSER];
	if (values[AUTHTYPE].n > 0)
		m->method = values[AUTHTYPE];
	if (values[ENCRYPTED].n > 0)
		m->tls = values[ENCRYPTED];
	if (values[DETAIL].n > 0)
		m->text = values[DETAIL];
	m->bytes = number(values[SIZE]);
	m->qp = number(values[QP]);
}

/* Behind the last field, and without space, another line may have begun. */
static bool
qlog(struct str s, bool received, struct event *e)
{
	struct str values[FIELDS], result, reason, word;
	struct smtp *m = &e->smtp;
	unsigned code = 0;
	uint64_t pid;

	if (!(eat(&s, "result=") && eat_word(&s, &result) &&
	    eat(&s, " code=")))
		return false;
	word = eat_value(&s);
	eat_fixed(&word, 3, &code);
	if (!eat(&s, " reason="))
		return false;
	reason = eat_value(&s);
	if (!cut_fields(&s, values) || !eat_u64(&values[PID], &pid))
		return false;
	m->pid = pid;
	m->ip = event_known(values[REMOTEIP]);
	event_say(e, verdict(result, code), received ? ABOUT_MESSAGE :
	    about_reason(reason), reason.n > 0 ? reason : UNTOLD);
	m->early = e->kind == EVENT_ACCEPT && m->about == ABOUT_RECIPIENT;
	m->code = code;
	envelope(values, m);
	session(values, m);
	return true;
}

/* "> at IP": the address may hold that, too. */
static bool
culprit(struct str s, struct event *e)
{
	struct str ip;

	if (!cut_last(&s, STR("> at "), &ip))
		return false;
	e->smtp.ip = event_known(eat_value(&ip));
	e->smtp.recipient = s;
	return true;
}

/*
 * What a qlogenvelope line will decide, or what other checks may still
 * refuse, is only told here.
 */
static bool
validrcptto(struct str s, struct event *e)
{
	struct str reason;

	if (eat(&s, "accepted address <"))
		reason = STR("validrcptto accepted");
	else if (eat(&s, "drop address <"))
		reason = STR("validrcptto drop");
	else
		return false;
	return culprit(s, e) &&
	    event_say(e, EVENT_TELL, ABOUT_RECIPIENT, reason);
}

/* It calls the recipient whose sender is over the limit a sender. */
static bool
rcptcheck(struct str s, struct event *e)
{
	struct str reason;

	if (eat(&s, "checking <") || eat(&s, "checking address <"))
		reason = STR("rcptcheck checking");
	else if (eat(&s, "accepted address <"))
		reason = STR("rcptcheck accepted");
	else if (eat(&s, "drop address <"))
		reason = STR("rcptcheck drop");
	else if (eat(&s, "ignore address <"))
		reason = STR("rcptcheck ignore");
	else if (eat(&s, "overlimit sender <"))
		reason = STR("rcptcheck overlimit");
	else
		return false;
	return culprit(s, e) &&
	    event_say(e, EVENT_TELL, ABOUT_RECIPIENT, reason);
}

/* The user may hold a newline: then there is no > at the end. */
static bool
auth(struct str s, struct event *e)
{
	struct str method, reason = STR("auth-success");
	enum kind kind = EVENT_ACCEPT;

	if (eat(&s, "auth-failed type=")) {
		reason = STR("auth-failed");
		kind = EVENT_TELL;
	} else if (!eat(&s, "auth-success type="))
		return false;
	if (!(eat_word(&s, &method) && eat(&s, " user=<")))
		return false;
	cut_char(&s, '>');
	e->smtp.user = s;
	e->smtp.method = method;
	return event_say(e, kind, ABOUT_AUTH, reason);
}

/* "ip=IP query=NAME result=RESULT message='TEXT'" */
static bool
rbl(struct str s, struct event *e)
{
	struct str ip, name, result, text;

	if (!eat(&s, "ip="))
		return false;
	ip = eat_value(&s);
	text = s;
	if (!eat(&s, " query="))
		return false;
	str_skip(&text, 1);
	name = eat_value(&s);
	if (name.n == 0 || !eat(&s, " result=") || !eat_word(&s, &result))
		return false;
	e->smtp.ip = event_known(ip);
	e->smtp.text = text;
	return event_say(e, EVENT_TELL, ABOUT_CONNECTION, result);
}

/* "GREETDELAY: Ns", "GREETDELAY from IP: TEXT" */
static bool
greetdelay(struct str s, struct event *e)
{
	struct str ip, seconds = s;
	uint64_t n;

	if (eat(&seconds, ": ")) {
		s = seconds;
		if (!(eat_u64(&s, &n) && eat_char(&s, 's')))
			return false;
		seconds.n = (size_t)(s.s - seconds.s) - 1;
		e->smtp.seconds = seconds;
	} else {
		if (!(eat(&s, " from ") && eat_word(&s, &ip) &&
		    ip.s[--ip.n] == ':' && eat_char(&s, ' ')))
			return false;
		e->smtp.ip = event_known(ip);
		e->smtp.text = s;
	}
	return event_say(e, EVENT_TELL, ABOUT_CONNECTION, STR("GREETDELAY"));
}

static bool
excessive(struct str s, struct event *e)
{
	if (!eat(&s, "excessive rcptto violations hanging up on "))
		return false;
	e->smtp.ip = event_known(eat_value(&s));
	return event_say(e, EVENT_TELL, ABOUT_CONNECTION,
	    STR("excessive rcptto violations"));
}

static bool
rcptcheck_error(struct str s, struct event *e)
{
	e->smtp.text = s;
	return event_say(e, EVENT_TELL, ABOUT_RECIPIENT,
	    STR("RCPTCHECK error"));
}

static bool
with_pid(struct str s, struct event *e)
{
	switch (s.n > 0 ? *s.s : '\0') {
	case 'a':
		return eat(&s, "auth: ") && auth(s, e);
	case 'b':
		return eat(&s, "badrcptto: ") && excessive(s, e);
	case 'G':
		return eat(&s, "GREETDELAY") && greetdelay(s, e);
	case 'r':
		return eat(&s, "rbl: ") ? rbl(s, e) :
		    eat(&s, "rcptcheck: ") && rcptcheck(s, e);
	case 'R':
		return eat(&s, "RCPTCHECK error: ") && rcptcheck_error(s, e);
	case 'v':
		return eat(&s, "validrcptto: ") && validrcptto(s, e);
	default:
		return false;
	}
}

/*
 * "local A -> remote B (UNAUTHENTICATED SENDER)": A is the user who logged
 * in, or the sender.
 */
static void
policy_addresses(struct str s, struct smtp *m)
{
	struct str to;
	bool user = cut_str(&s, STR(" (AUTHENTICATED SENDER)"));

	if (!user && !cut_str(&s, STR(" (UNAUTHENTICATED SENDER)")))
		return;
	if (!cut_last(&s, STR(" -> "), &to))
		return;
	if (!(eat(&s, "local ") || eat(&s, "remote ")) ||
	    !(eat(&to, "local ") || eat(&to, "remote ")))
		return;
	m->recipient = to;
	if (user)
		m->user = s;
	else
		m->sender = s;
}

/* "policy_check: TEXT", before the qlogenvelope line, and without a pid */
static bool
policy(struct str s, struct event *e)
{
	static const char *const words[] = {
		"policy forbids transmission", "policy allows transmission",
		"policy_load failed", "policy_forbids failed",
		"sender not authenticated"
	};
	struct str reason = STR("policy_check");
	size_t i;

	if (!eat(&s, "policy_check: "))
		return false;
	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		if (str_starts(s, str_of(words[i])))
			reason = str_of(words[i]);
	if (str_eq(reason, STR("policy_check"))) {
		policy_addresses(s, &e->smtp);
		e->smtp.text = s;
	}
	e->smtp.program = STR("qmail-smtpd");
	return event_say(e, EVENT_TELL, ABOUT_RECIPIENT, reason);
}

/* qmail-queue's letter for a permanent error stands before it. */
static bool
surblfilter(struct str s, struct event *e)
{
	if (!eat_char(&s, 'D'))
		return false;
	e->smtp.text = s;
	if (!eat(&s, "message contains an URL listed in SURBL blocklist"))
		return false;
	e->smtp.program = STR("surblfilter");
	return event_say(e, EVENT_REJECT, ABOUT_MESSAGE, STR("SURBL"));
}

/* "client=X limit=N current=N", once for each recipient it is asked about */
static bool
overlimit(struct str s, struct event *e)
{
	if (!(eat(&s, "qmail-overlimit: ") &&
	    str_starts(s, STR("client="))))
		return false;
	e->smtp.text = s;
	e->smtp.program = STR("qmail-overlimit");
	return event_say(e, EVENT_TELL, ABOUT_SENDER, STR("overlimit"));
}

static bool
known(struct str s, struct event *e)
{
	uint64_t pid;

	e->smtp.program = STR("qmail-smtpd");
	if (eat(&s, "qlogenvelope: "))
		return qlog(s, false, e);
	if (eat(&s, "qlogreceived: "))
		return qlog(s, true, e);
	if (eat(&s, "qmail-smtpd[")) {
		if (!(eat_u64(&s, &pid) && eat(&s, "]: ")))
			return false;
		e->smtp.pid = pid;
		return with_pid(s, e);
	}
	return policy(s, e) || surblfilter(s, e) || overlimit(s, e);
}

bool
sagredo_event(struct str body, struct event *e)
{
	struct smtp before;

	if (body.n == 0 || strchr("qpD", *body.s) == NULL)
		return false;
	before = e->smtp;
	if (known(body, e))
		return true;
	e->smtp = before;
	return false;
}
