#include "smtp.h"

#include "dialect/chkuser.h"
#include "dialect/clamd.h"
#include "dialect/indismtp.h"
#include "dialect/jgreylist.h"
#include "dialect/jms1.h"
#include "dialect/logging.h"
#include "dialect/logmsg.h"
#include "dialect/pidqplog.h"
#include "dialect/provider.h"
#include "dialect/qpsmtpd.h"
#include "dialect/qscanner.h"
#include "dialect/rblsmtpd.h"
#include "dialect/recordio.h"
#include "dialect/sagredo.h"
#include "dialect/simscan.h"
#include "dialect/spamcontrol.h"
#include "dialect/spamd.h"
#include "dialect/spamdyke.h"
#include "dialect/sslserver.h"
#include "dialect/tcpserver.h"
#include "dialect/vchkpw.h"

typedef bool dialect(struct str body, struct event *e);

/*
 * Which dialects to ask about a body, by its first byte; the likeliest
 * first, but one that takes whatever bears its prefix last.  A new dialect
 * is one word here.
 */
#define ROW(...) (dialect *const []){ __VA_ARGS__, NULL }
#define DATED ROW(clamd_event, spamd_event, qscanner_event)
#define NUMBERED ROW(recordio_event, qscanner_event, qpsmtpd_event)

static dialect *const *const rows[256] = {
	[','] = ROW(provider_event),
	['/'] = ROW(clamd_event),
	['0'] = NUMBERED, ['1'] = NUMBERED, ['2'] = NUMBERED,
	['3'] = NUMBERED, ['4'] = NUMBERED, ['5'] = NUMBERED,
	['6'] = NUMBERED, ['7'] = NUMBERED, ['8'] = NUMBERED,
	['9'] = NUMBERED, ['?'] = NUMBERED,
	['C'] = ROW(chkuser_event, qscanner_event),
	['D'] = ROW(sagredo_event),
	['F'] = DATED, ['S'] = DATED, ['T'] = DATED, ['W'] = DATED,
	['M'] = ROW(jms1_event, clamd_event, spamd_event, qscanner_event),
	['X'] = ROW(qscanner_event),
	['c'] = ROW(provider_event, spamd_event, clamd_event),
	['f'] = ROW(provider_event, clamd_event),
	['g'] = ROW(jgreylist_event),
	['i'] = ROW(provider_event, spamd_event, clamd_event),
	['j'] = ROW(jgreylist_event),
	['m'] = ROW(pidqplog_event),
	['p'] = ROW(sagredo_event, spamd_event),
	['q'] = ROW(jms1_event, spamcontrol_event, logmsg_event,
	    sagredo_event, logging_event, indismtp_event, qscanner_event),
	['r'] = ROW(rblsmtpd_event, pidqplog_event, provider_event,
	    spamd_event, recordio_event),
	['s'] = ROW(simscan_event, sslserver_event, tcpserver_event,
	    spamdyke_event, spamd_event, provider_event),
	['t'] = ROW(tcpserver_event, provider_event),
	['v'] = ROW(vchkpw_event, jms1_event)
};

/* Programs that syslog's tag names, with their pid. */
static const struct {
	const char *tag;
	dialect *event;
} tags[] = {
	{ "spamdyke", spamdyke_text },
	{ "spamd", spamd_event },
	{ "clamd", clamd_event },
	{ "qmail-scanner", qscanner_event }
};

static bool
by_tag(struct str body, const struct head *head, struct event *e)
{
	size_t i;

	for (i = 0; i < sizeof tags / sizeof tags[0]; i++)
		if (str_eq(head->tag, str_of(tags[i].tag)))
			return tags[i].event(body, e);
	return false;
}

static bool
by_first_byte(struct str body, struct event *e)
{
	dialect *const *row;

	if (body.n == 0)
		return false;
	row = rows[(unsigned char)*body.s];
	if (row == NULL)
		return false;
	while (*row != NULL)
		if ((*row++)(body, e))
			return true;
	return false;
}

/* Of a size that it knows, gcc makes a `rep stos', slower than the call. */
static const volatile size_t all_of_it = sizeof(struct smtp);

/* Dialects are promised that nothing is told before they begin. */
static void
clear(struct event *e)
{
	memset(&e->smtp, 0, all_of_it);
}

/* A line that is new to us still belongs to its connection. */
static bool
unknown(struct str body, struct event *e)
{
	char copy[SMTP_AHEAD] = "";
	const char *p = copy;
	size_t n = body.n < sizeof copy ? body.n : sizeof copy;

	memcpy(copy, body.s, n);
	if (smtp_glance(&p, &e->smtp.pid) != EVENT_TELL ||
	    e->smtp.pid == 0)
		return false;
	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_CONNECTION;
	e->smtp.program = (struct str){ body.s, strcspn(copy, "[:") };
	str_skip(&body, (size_t)(p - copy));
	e->smtp.text = body;
	return true;
}

void
smtp_event(struct str body, const struct head *head, bool brief,
    struct event *e)
{
	bool tagged = head->named && head->pid != 0;

	body = str_without_newline(body);
	e->brief = brief;
	clear(e);
	if ((tagged && by_tag(body, head, e)) || by_first_byte(body, e)) {
		if (tagged && e->smtp.pid == 0) {
			e->smtp.pid = head->pid;
			e->smtp.tagged = true;
		}
		return;
	}
	clear(e);
	if (!unknown(body, e)) {
		e->kind = EVENT_OTHER;
		clear(e);
	}
}

/* The border of two in <> is ">,<", for a comma may stand in quotes. */
static bool
eat_bracketed(struct str *rest, struct str *one)
{
	size_t at = str_find(*rest, STR(">,<"));

	*one = *rest;
	if (at == SIZE_MAX) {
		rest->s = NULL;
		one->n--;
	} else {
		one->n = at;
		str_skip(rest, at + 2);
	}
	str_skip(one, 1);
	return true;
}

bool
smtp_eat_recipient(const struct smtp *m, struct str *rest, struct str *one)
{
	if (rest->s == NULL)
		return false;
	if (m->several && rest->n > 1 && *rest->s == '<' &&
	    rest->s[rest->n - 1] == '>')
		return eat_bracketed(rest, one);
	if (m->several && eat_until(rest, ',', one))
		return true;
	*one = *rest;
	rest->s = NULL;
	return true;
}
