#include "indismtp.h"

static void
text(struct str s, struct event *e)
{
	while (eat_char(&s, ' ') || eat_char(&s, ':'))
		;
	if (s.n > 0)
		e->smtp.text = s;
}

/* "<A>", or bare */
static struct str
address(struct str s)
{
	struct str rest;

	if (eat_char(&s, '<'))
		cut_last(&s, STR(">"), &rest);
	return s;
}

/* "USER: AUTH METHOD: local-rcpt", of which any may be missing */
static void
auth(struct str s, struct smtp *m)
{
	struct str user = s, rest;

	if (!cut_last(&user, STR(": AUTH "), &rest)) {
		if (s.n > 0)
			m->text = s;
		return;
	}
	m->user = user;
	if (eat_until(&rest, ':', &m->method)) {
		eat_char(&rest, ' ');
		m->text = rest;
	} else
		m->method = rest;
}

static void
tls(struct str s, struct smtp *m)
{
	struct str before, version;

	if (eat_until_str(&s, STR("TLS="), &before) &&
	    eat_word(&s, &version) && !str_eq(version, STR("No")))
		m->tls = version;
}

/* "N TLS=V X-Bogosity: ...", "N X-Bogosity: ... TLS=V qp Q" */
static void
size(struct str s, struct smtp *m)
{
	struct str rest = s;
	uint64_t n;

	if (eat_u64(&rest, &n))
		m->bytes = n;
	tls(rest, m);
	if (cut_last(&s, STR(" qp "), &rest) && eat_u64(&rest, &n))
		m->qp = n;
}

/* What may stand behind the addresses; then the last > is gone. */
static void
cut_tail(struct str *s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str rest, user;

	if (cut_last(s, STR("> Size: "), &rest)) {
		size(rest, m);
		if (cut_last(s, STR("> AUTH <"), &rest))
			auth(rest, m);
	} else if (cut_last(s, STR(">, Auth <"), &rest) ||
	    cut_last(s, STR("> AUTH <"), &rest)) {
		if (eat_until(&rest, '>', &user))
			m->user = user;
	} else if (cut_last(s, STR("> state <"), &rest)) {
		cut_char(&rest, '>');
		m->text = rest;
	} else
		cut_char(s, '>');
}

/*
 * "MAIL from <F> RCPT <T> AUTH <A> Size: N ...", of which all but the first
 * may be missing; what stands before is left in s.  The greeting, which is
 * there, is freer than the addresses, so that the last ones count.
 */
static bool
envelope(struct str *s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str all = *s, part;

	if (str_find(*s, STR("MAIL from")) == SIZE_MAX)
		return false;
	cut_tail(s, e);
	if (cut_last(s, STR("> RCPT <"), &part) ||
	    cut_last(s, STR("> RCPT "), &part) ||
	    cut_last(s, STR("> Last RCPT <"), &part))
		m->recipient = part;
	if (cut_last(s, STR("MAIL from <"), &part) ||
	    cut_last(s, STR("MAIL from: <"), &part)) {
		m->sender = part;
		return true;
	}
	*s = all;
	return false;
}

static void
with_envelope(struct str s, struct event *e)
{
	struct str all = s;

	if (!envelope(&s, e))
		text(all, e);
}

/* "V: MAIL from ..." */
static void
virus(struct str s, struct event *e)
{
	if (envelope(&s, e))
		cut_str(&s, STR(": "));
	text(s, e);
}

/* "F" is swallowed in silence; "from <F> Reason R" is refused. */
static void
blackhole(struct str s, struct event *e)
{
	struct str reason;

	if (eat(&s, " MAIL from <")) {
		if (cut_last(&s, STR("> Reason "), &reason)) {
			e->kind = EVENT_REJECT;
			e->smtp.text = reason;
		} else
			cut_char(&s, '>');
		e->smtp.sender = s;
	} else if (eat(&s, " MAIL "))
		e->smtp.sender = address(s);
}

/* " HELO <H> FQDN <HOST>", " HELO <H> for local ..." */
static void
greeting(struct str s, struct event *e)
{
	struct str rest;

	if (!eat(&s, " HELO <"))
		return;
	if (cut_last(&s, STR("> FQDN <"), &rest)) {
		cut_char(&rest, '>');
		e->smtp.host = event_known(rest);
	} else if (cut_last(&s, STR("> for local "), &rest))
		e->smtp.text = rest;
	else
		cut_char(&s, '>');
	e->smtp.helo = s;
}

static void
bare_greeting(struct str s, struct event *e)
{
	eat_char(&s, ' ');
	e->smtp.helo = s;
}

static void
bare_sender(struct str s, struct event *e)
{
	eat_char(&s, ' ');
	e->smtp.sender = address(s);
}

/* " <A>: REASON", " <A> REASON" */
static void
denied(struct str s, struct event *e)
{
	struct str reason, sender = s;

	if (!eat(&sender, " <") || !cut_last(&sender, STR(">"), &reason)) {
		text(s, e);
		return;
	}
	e->smtp.sender = sender;
	eat_char(&reason, ':');
	text(reason, e);
}

/* "  <F> to <T>...": T is the first of several. */
static void
greylist(struct str s, struct event *e)
{
	struct str sender = s, recipient, rest;

	while (eat_char(&sender, ' '))
		;
	if (!eat_char(&sender, '<') ||
	    !cut_last(&sender, STR("> to <"), &recipient) ||
	    !cut_last(&recipient, STR(">"), &rest)) {
		text(s, e);
		return;
	}
	e->smtp.sender = sender;
	e->smtp.recipient = recipient;
}

static void
bad_host(struct str s, struct event *e)
{
	if (eat_char(&s, ' '))
		e->smtp.host = event_known(s);
}

/* What a text begins with; a colon there is not part of the reason. */
static const struct row {
	const char *words;
	enum kind kind;
	enum about about;
	void (*details)(struct str s, struct event *e);
} rows[] = {
	{ "Invalid RECIPIENT address:", EVENT_REJECT, ABOUT_RECIPIENT,
	    with_envelope },
	{ "Invalid RELAY client:", EVENT_REJECT, ABOUT_RECIPIENT,
	    with_envelope },
	{ "Invalid SENDER address:", EVENT_REJECT, ABOUT_SENDER,
	    with_envelope },
	{ "Invalid SENDER host IP address:", EVENT_REJECT,
	    ABOUT_CONNECTION, with_envelope },
	{ "Invalid HELO greeting:", EVENT_REJECT, ABOUT_HELO, greeting },
	{ "invalid HELO greeting:", EVENT_DEFER, ABOUT_HELO, greeting },
	{ "non-FQDN HELO:", EVENT_DEFER, ABOUT_HELO, bare_greeting },
	{ "Non-existing DNS_MX: HELO", EVENT_REJECT, ABOUT_HELO,
	    bare_greeting },
	{ "Non-existing DNS_MX: MAIL", EVENT_REJECT, ABOUT_SENDER,
	    bare_sender },
	{ "CHECKSENDER: SMTP Access denied to", EVENT_REJECT, ABOUT_SENDER,
	    denied },
	{ "SMTP Access denied to", EVENT_REJECT, ABOUT_SENDER, denied },
	{ "Too many RECIPIENTS:", EVENT_REJECT, ABOUT_RECIPIENT,
	    with_envelope },
	{ "Too many Invalid RECIPIENTS", EVENT_DEFER, ABOUT_RECIPIENT,
	    with_envelope },
	{ "data size exceeded:", EVENT_REJECT, ABOUT_RECIPIENT,
	    with_envelope },
	{ "virus/banned content:", EVENT_REJECT, ABOUT_RECIPIENT, virus },
	{ "greylist ", EVENT_DEFER, ABOUT_MESSAGE, greylist },
	{ "greylisting temporary failure:", EVENT_DEFER, ABOUT_MESSAGE,
	    text },
	{ "Timeout (no response from greylisting server)", EVENT_DEFER,
	    ABOUT_MESSAGE, text },
	{ "Bare LF received", EVENT_DEFER, ABOUT_MESSAGE, text },
	{ "qqt failure", EVENT_DEFER, ABOUT_MESSAGE, text },
	{ "BAD IP client", EVENT_DEFER, ABOUT_CONNECTION, text },
	{ "BAD HOST", EVENT_REJECT, ABOUT_CONNECTION, bad_host },
	{ "OPEN RELAY client", EVENT_REJECT, ABOUT_CONNECTION, text },
	{ "PTR (reverse DNS) record points to wrong hostname", EVENT_REJECT,
	    ABOUT_CONNECTION, text },
	{ "unable to obain PTR (reverse DNS) record", EVENT_REJECT,
	    ABOUT_CONNECTION, text },
	{ "SMTP Protocol violation - Early Talking", EVENT_REJECT,
	    ABOUT_CONNECTION, text },
	{ "command too long", EVENT_REJECT, ABOUT_CONNECTION, text },
	{ "ETRN", EVENT_TELL, ABOUT_CONNECTION, text },
	{ "ATRN", EVENT_TELL, ABOUT_CONNECTION, text },
	{ "timeout reached reading data from client", EVENT_TELL,
	    ABOUT_CONNECTION, text },
	{ "read error", EVENT_TELL, ABOUT_CONNECTION, text },
	{ "write error", EVENT_TELL, ABOUT_CONNECTION, text },
	{ "Setting EnvRule No", EVENT_TELL, ABOUT_SENDER, text },
	{ "Setting DomainQueue Rule No", EVENT_TELL, ABOUT_SENDER, text },
	{ "Routing SENDER address:", EVENT_TELL, ABOUT_SENDER, text },
	{ "Blackholed SENDER address:", EVENT_TELL, ABOUT_SENDER,
	    blackhole },
	{ "Blackholed RECIPIENT address:", EVENT_TELL, ABOUT_RECIPIENT,
	    with_envelope },
	{ "NOTIFY:", EVENT_TELL, ABOUT_MESSAGE, with_envelope }
};

/* What its owner should know; the client is told to try again. */
static const char *const troubles[] = {
	"out of memory", "unable to read controls",
	"unable to figure out my IP address", "regex compilation failed",
	"unable create temporary files", "fork:", "trouble creating pipes:",
	"address_match:", "recipients database error",
	"passwd database error", "sql database error", "Database error",
	"libindimail.so not loaded"
};

static bool
row(struct str s, struct event *e)
{
	struct str words;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		words = str_of(rows[i].words);
		if (str_starts(s, words))
			break;
	}
	if (i == sizeof rows / sizeof rows[0])
		return false;
	e->kind = rows[i].kind;
	e->smtp.about = rows[i].about;
	str_skip(&s, words.n);
	rows[i].details(s, e);
	if (!cut_char(&words, ':'))
		cut_char(&words, ' ');
	e->smtp.reason = words;
	return true;
}

static bool
trouble(struct str s, struct event *e)
{
	size_t i;

	for (i = 0; i < sizeof troubles / sizeof troubles[0]; i++)
		if (str_starts(s, str_of(troubles[i]))) {
			e->kind = EVENT_WARNING;
			e->smtp.text = s;
			return true;
		}
	return false;
}

/* "HELO <H> MAIL from ..." */
static bool
transaction(struct str s, struct event *e)
{
	struct smtp m = e->smtp;

	if (!eat(&s, "HELO <"))
		return false;
	if (!envelope(&s, e) || !cut_str(&s, STR("> "))) {
		e->smtp = m;
		return false;
	}
	e->smtp.helo = s;
	e->smtp.about = ABOUT_RECIPIENT;
	return true;
}

/*
 * log_trans writes it once for each recipient of a message that is in the
 * queue.  Without a size it stands before "greylist".
 */
static bool
accepted(struct str s, struct event *e)
{
	bool sized = str_find(s, STR("> Size: ")) != SIZE_MAX;

	if (!transaction(s, e))
		return false;
	e->kind = sized ? EVENT_ACCEPT : EVENT_TELL;
	return true;
}

/* The log of qmail-logfifo: spam filters put theirs behind the size. */
static bool
spamlogger(struct str s, struct event *e)
{
	if (!str_starts(s, STR("MAIL from ")) || !envelope(&s, e))
		return false;
	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_RECIPIENT;
	return true;
}

/* err_queue: "TEXT (permanent): HELO <H> ...", again for each recipient */
static bool
refused(struct str s, struct event *e)
{
	struct str text;
	bool permanent = eat_until_str(&s, STR(" (permanent): "), &text);

	if (!permanent && !eat_until_str(&s, STR(" (temporary): "), &text))
		return false;
	if (!transaction(s, e))
		return false;
	e->kind = permanent ? EVENT_REJECT : EVENT_DEFER;
	e->smtp.text = text;
	e->smtp.reason = permanent ? STR("permanent") : STR("temporary");
	return true;
}

/*
 * "AUTH USER [U] status=[N] AUTH METHOD TLS=V auth failure", or, in the
 * clear, "AUTH METHODstatus=[N] ..."
 */
static bool
auth_failure(struct str s, struct event *e)
{
	struct str user = UNTOLD, rest;

	if (!(eat(&s, "AUTH ") && str_ends(s, STR(" auth failure"))))
		return false;
	if (eat(&s, "USER [")) {
		user = s;
		if (!(cut_last(&user, STR("] status=["), &rest) &&
		    eat_until(&rest, ']', &s) && eat(&rest, " AUTH ")))
			return false;
		s = rest;
	} else if (!cut_last(&s, STR("status=["), &rest))
		return false;
	else
		tls(rest, &e->smtp);
	tls(s, &e->smtp);
	eat_word(&s, &e->smtp.method);
	if (user.n > 0)
		e->smtp.user = user;
	return event_say(e, EVENT_REJECT, ABOUT_AUTH, STR("auth failure"));
}

static bool
ssl_version(struct str s, struct event *e)
{
	return eat(&s, "ssl-version=") && eat_word(&s, &e->smtp.tls) &&
	    event_say(e, EVENT_TELL, ABOUT_TLS, STR("ssl-version"));
}

static bool
known(struct str s, struct event *e)
{
	return accepted(s, e) || row(s, e) || auth_failure(s, e) ||
	    ssl_version(s, e) || spamlogger(s, e) || trouble(s, e) ||
	    refused(s, e);
}

/* Another's line has a colon behind the address. */
static bool
eat_client(struct str *s, struct str *ip)
{
	*ip = UNTOLD;
	if (eat_word(s, ip) && ip->s[ip->n - 1] == ':')
		return false;
	*ip = event_known(*ip);
	return s->n > 0;
}

bool
indismtp_event(struct str body, struct event *e)
{
	struct str s = body, ip = UNTOLD;
	uint64_t pid;
	bool from;

	if (!(eat(&s, "qmail-smtpd: pid ") && eat_u64(&s, &pid)))
		return false;
	from = eat(&s, " from ");
	if (from && !eat_client(&s, &ip))
		return false;
	if (!eat_char(&s, ' '))
		return false;
	eat_char(&s, ' ');
	if (!known(s, e)) {
		if (!from)
			return false;
		e->kind = EVENT_TELL;
		e->smtp.about = ABOUT_CONNECTION;
		e->smtp.text = s;
	}
	e->smtp.program = STR("qmail-smtpd");
	e->smtp.pid = pid;
	e->smtp.ip = ip;
	return true;
}
