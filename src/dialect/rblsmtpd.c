#include "rblsmtpd.h"

/* " from IP: ", which only IndiMail's has; IPv6 has more colons. */
static bool
from(struct str *s, struct str *ip)
{
	return eat(s, " from ") && eat_word(s, ip) && cut_char(ip, ':') &&
	    eat_char(s, ' ');
}

/* "IP pid P: ", or " pid P from IP: "; the address may be empty. */
static bool
head(struct str *s, struct smtp *m)
{
	struct str ip = UNTOLD;

	if (!str_starts(*s, STR("pid ")) && !eat_until(s, ' ', &ip))
		return false;
	if (!(eat(s, "pid ") && eat_u64(s, &m->pid)))
		return false;
	if (!eat(s, ": ") && !from(s, &ip))
		return false;
	if (ip.n > 0)
		m->ip = ip;
	return true;
}

/* "451 TEXT" or "553 TEXT": what every recipient of the client will get */
static bool
refused(struct str s, struct event *e)
{
	if (eat(&s, "451")) {
		e->kind = EVENT_DEFER;
		e->smtp.code = 451;
	} else if (eat(&s, "553")) {
		e->kind = EVENT_REJECT;
		e->smtp.code = 553;
	} else
		return false;
	if (s.n > 0 && !eat_char(&s, ' '))
		return false;
	e->smtp.text = s;
	return true;
}

/* "A>": the client may have put a > into it, so it is the last one. */
static struct str
address(struct str s)
{
	cut_char(&s, '>');
	return s;
}

/* IndiMail's shows what a refused client says. */
static void
envelope(struct str s, struct smtp *m)
{
	if (eat(&s, "Sender <")) {
		m->about = ABOUT_SENDER;
		m->sender = address(s);
	} else if (eat(&s, "Recipient <")) {
		m->about = ABOUT_RECIPIENT;
		m->recipient = address(s);
	} else {
		m->text = s;
		if (str_starts(s, STR("MAIL ")))
			m->about = ABOUT_SENDER;
		else if (str_starts(s, STR("RCPT ")))
			m->about = ABOUT_RECIPIENT;
	}
}

static void
message(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;

	if (refused(s, e))
		return;
	e->kind = EVENT_TELL;
	m->code = 0;
	if (eat(&s, "[RBL info] ")) {
		m->reason = STR("RBL info");
		m->text = s;
	} else if (eat(&s, "greetdelay: ")) {
		m->reason = STR("greetdelay");
		eat_word(&s, &m->seconds);
	} else
		envelope(s, m);
}

static bool
trouble(struct str s, struct event *e)
{
	e->kind = EVENT_WARNING;
	if (eat(&s, "fatal: ")) {
		e->kind = EVENT_ALERT;
		e->smtp.reason = STR("fatal");
	} else if (eat(&s, "usage: "))
		e->smtp.reason = STR("usage");
	else
		return false;
	e->smtp.text = s;
	return true;
}

bool
rblsmtpd_refused(struct str s, struct event *e)
{
	return eat(&s, ": ") && refused(s, e);
}

bool
rblsmtpd_event(struct str body, struct event *e)
{
	struct str s = body;

	if (!eat(&s, "rblsmtpd: "))
		return false;
	e->smtp.program = STR("rblsmtpd");
	body = s;
	if (head(&s, &e->smtp)) {
		message(s, e);
		return true;
	}
	e->smtp.pid = 0;
	if (!trouble(body, e)) {
		e->kind = EVENT_TELL;
		e->smtp.text = body;
	}
	return true;
}
