#include "qscanner.h"

/* "Mon, 21 Nov 2026 10:00:00 +0100", in old versions "21/11/2026 10:00:00" */
static bool
eat_date(struct str *s)
{
	if (eat_shape(s, "00/00/0000 00:00:00"))
		return true;
	if (!eat_shape(s, "aaa, 00 aaa 0000 00:00:00") &&
	    !eat_shape(s, "aaa, 0 aaa 0000 00:00:00"))
		return false;
	eat_char(s, ' ');
	while (s->n > 0 && (is_digit(*s->s) || is_letter(*s->s) ||
	    *s->s == '+' || *s->s == '-'))
		str_skip(s, 1);
	return true;
}

/* "SA:0(-4.4/5.0):" */
static void
score(struct str s, struct smtp *m)
{
	struct str all, hits, limit;

	if (!(eat(&s, "SA:") && (eat_char(&s, '0') || eat_char(&s, '1')) &&
	    eat_char(&s, '(')))
		return;
	all = s;
	if (eat_decimal(&s, &hits) && eat_char(&s, '/') &&
	    eat_decimal(&s, &limit) && eat_char(&s, ')'))
		m->score = (struct str){ all.s, hits.n + 1 + limit.n };
}

/* "RC:0(IP):SA:0(S/R):", in old versions "RC:1:" */
static bool
origin(struct str s, struct smtp *m)
{
	if (!(eat_char(&s, '0') || eat_char(&s, '1')))
		return false;
	if (eat_char(&s, '(') && !eat_until(&s, ')', &m->ip))
		return false;
	if (m->ip.n == 0)
		m->ip.s = NULL;
	if (!eat_char(&s, ':'))
		return false;
	score(s, m);
	return true;
}

/*
 * "Clear:RC:0(IP):SA:0(S/R):", "CLAMDSCAN:Worm.X:RC:...".  A name of a file
 * may be part of the verdict; what is behind the last ":RC:" is not.
 */
static bool
verdict(struct str status, struct event *e, struct smtp *m)
{
	struct str s, word;

	if (!cut_last(&status, STR(":RC:"), &s) || status.n == 0 ||
	    !origin(s, m))
		return false;
	if (eat(&status, "SA:"))
		m->reason = status;
	else if (eat_until(&status, ':', &word)) {
		m->reason = word;
		m->text = status;
	} else
		m->reason = status;
	e->kind = str_eq(m->reason, STR("Clear")) ||
	    str_eq(m->reason, STR("SPAM-TAGGED")) ? EVENT_TELL :
	    EVENT_REJECT;
	return m->reason.n > 0;
}

/* log_msg() writes <> for what is empty. */
static struct str
plain(struct str s)
{
	if (str_eq(s, STR("<>")))
		s.n = 0;
	return s;
}

/*
 * "STATUS SECONDS BYTES FROM RCPTS SUBJECT ID FILES", by spaces in syslog,
 * where no field has one, and else by TABs.  A long line may have been cut.
 */
static bool
summary(struct str s, char by, struct event *e, struct smtp *m)
{
	struct str status, seconds, size, subject;

	if (!(eat_until(&s, by, &status) && verdict(status, e, m) &&
	    eat_until(&s, by, &seconds) &&
	    eat_decimal(&seconds, &m->seconds) && seconds.n == 0 &&
	    eat_until(&s, by, &size) && eat_u64(&size, &m->bytes) &&
	    size.n == 0 && eat_until(&s, by, &m->sender)))
		return false;
	m->sender = plain(m->sender);
	m->about = ABOUT_MESSAGE;
	if (!eat_until(&s, by, &m->recipient))
		return true;
	m->recipient = plain(m->recipient);
	m->several = true;
	if (m->text.s == NULL && eat_until(&s, by, &subject))
		m->text = plain(subject);
	return true;
}

/* "qmail-scanner[1234]: STATUS ...", "qmail-scanner: STATUS<TAB>..." */
static bool
named_summary(struct str s, struct event *e, struct smtp *m)
{
	bool tabs = s.n > 0 && memchr(s.s, '\t', s.n) != NULL;

	if (!eat(&s, "qmail-scanner") ||
	    (eat_char(&s, '[') && !(eat_u64(&s, &m->pid) &&
	    eat_char(&s, ']'))) || !eat(&s, ": "))
		return false;
	return summary(s, tabs ? '\t' : ' ', e, m);
}

/* The last such words, which qmail-scanner wrote, not the client. */
static void
client(struct str s, struct smtp *m)
{
	struct str ip;

	if (cut_last(&s, STR("via SMTP from "), &ip) && ip.n > 0 &&
	    memchr(ip.s, ' ', ip.n) == NULL)
		m->ip = ip;
}

/* "from='S', to='R,R', subj='SUBJECT', via SMTP from IP" */
static bool
envelope(struct str s, struct smtp *m)
{
	struct str sender, list, subject, how;

	if (!(eat(&s, "from='") &&
	    eat_until_str(&s, STR("', to='"), &sender) &&
	    eat_until_str(&s, STR("', subj='"), &list)))
		return false;
	subject = s;
	if (cut_last(&subject, STR("', via "), &how))
		client(s, m);
	m->sender = sender;
	m->recipient = list;
	m->several = true;
	m->text = subject;
	return true;
}

/* 'g_e_h: return-path is "S", recips is "R,R"' */
static bool
return_path(struct str s, struct smtp *m)
{
	if (!(eat(&s, "g_e_h: return-path is \"") &&
	    eat_until_str(&s, STR("\", recips is \""), &m->sender)))
		return false;
	cut_char(&s, '"');
	m->recipient = s;
	m->several = true;
	return true;
}

/* "+++ starting debugging for process P", "------ Process P finished. ..." */
static bool
first_or_last(struct str s, struct smtp *m)
{
	uint64_t pid;
	bool total;

	if (eat(&s, "+++ starting debugging for process ")) {
		m->reason = STR("starting");
		return true;
	}
	if (!(eat(&s, "------ Process ") && eat_u64(&s, &pid) &&
	    eat(&s, " finished.")))
		return false;
	m->reason = STR("finished");
	total = eat(&s, " Total of ") && eat_decimal(&s, &m->seconds);
	if (!total)
		m->seconds = UNTOLD;
	return true;
}

/* What stands behind "DATE:PID: ". */
static void
debug(struct str s, struct event *e, struct smtp *m)
{
	const struct smtp fresh = *m;

	if (named_summary(s, e, m))
		return;
	e->kind = EVENT_TELL;
	*m = fresh;
	m->about = ABOUT_MESSAGE;
	if (first_or_last(s, m) || envelope(s, m) || return_path(s, m))
		return;
	*m = fresh;
	m->text = s;
	if (str_starts(s, STR("error_condition: ")))
		e->kind = EVENT_WARNING;
	else if (str_starts(s, STR("incoming SMTP connection from ")))
		client(s, m);
}

/* The file of debug(), or that of log_msg(). */
static bool
dated(struct str s, struct event *e, struct smtp *m)
{
	if (!eat_date(&s))
		return false;
	if (eat_char(&s, '\t'))
		return summary(s, '\t', e, m);
	if (!(eat_char(&s, ':') && eat_u64(&s, &m->pid) && eat(&s, ": ")))
		return false;
	debug(s, e, m);
	return true;
}

/* error_condition() in syslog: "X-Qmail-Scanner-1.25:[mx1123456] TEXT" */
static bool
condition(struct str s, struct event *e, struct smtp *m)
{
	struct str word;

	if (!(str_starts(s, STR("X-Qmail-Scanner-")) ||
	    str_starts(s, STR("X-Antivirus-"))))
		return false;
	e->kind = EVENT_WARNING;
	m->text = s;
	return eat_word(&s, &word) && word.s[word.n - 1] == ']' &&
	    str_find(word, STR(":[")) != SIZE_MAX && s.n > 1;
}

static bool
known(struct str s, struct event *e, struct smtp *m)
{
	const struct smtp fresh = *m;

	if (dated(s, e, m))
		return true;
	*m = fresh;
	if (named_summary(s, e, m))
		return true;
	*m = fresh;
	if (condition(s, e, m))
		return true;
	*m = fresh;
	return summary(s, ' ', e, m);
}

bool
qscanner_event(struct str body, struct event *e)
{
	struct smtp m = e->smtp;

	m.about = ABOUT_CONNECTION;
	if (!known(body, e, &m))
		return false;
	m.program = STR("qmail-scanner");
	m.foreign = true;
	e->smtp = m;
	return true;
}
