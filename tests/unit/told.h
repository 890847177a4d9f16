/*
 * What an event of the SMTP side tells, as text, so that a test of a dialect
 * is a table of lines and of what they say:
 *
 *	"reject recipient tcpserver pid=5 ip=127.0.0.1 reason=..."
 *
 * Kind; what it is about, for decisions and information; program; then all
 * that is told, in the order of struct smtp.  What is told but empty is
 * "helo=".  A line that is not the dialect's is "no".
 */
#ifndef TOLD_H
#define TOLD_H

#include <stdio.h>

#include "check.h"
#include "event.h"

static char told_text[4096];
static size_t told_n;

static inline void
told_put(const char *s, size_t n)
{
	if (n > sizeof told_text - 1 - told_n)
		n = sizeof told_text - 1 - told_n;
	if (n > 0)
		memcpy(told_text + told_n, s, n);
	told_n += n;
	told_text[told_n] = '\0';
}

static inline void
told_word(const char *s)
{
	if (told_n > 0)
		told_put(" ", 1);
	told_put(s, strlen(s));
}

static inline void
told_slice(const char *name, struct str s)
{
	if (s.s == NULL)
		return;
	told_word(name);
	told_put("=", 1);
	told_put(s.s, s.n);
}

static inline void
told_number(const char *name, uint64_t n)
{
	char digits[20];

	if (n > 0)
		told_slice(name, (struct str){ digits,
		    str_put_u64(digits, n) });
}

static inline const char *
told_kind(enum kind kind)
{
	switch (kind) {
	case EVENT_OTHER: return "other";
	case EVENT_WARNING: return "warning";
	case EVENT_ALERT: return "alert";
	case EVENT_OPEN: return "open";
	case EVENT_ALLOW: return "allow";
	case EVENT_DENY: return "deny";
	case EVENT_ACCEPT: return "accept";
	case EVENT_REJECT: return "reject";
	case EVENT_DEFER: return "defer";
	case EVENT_TELL: return "tell";
	case EVENT_CLOSE: return "close";
	case EVENT_LOAD: return "load";
	default: return "no SMTP event";
	}
}

static inline void
told_all(const struct smtp *m)
{
	told_number("pid", m->pid);
	told_number("parent", m->parent);
	if (m->foreign)
		told_word("foreign");
	if (m->last)
		told_word("last");
	if (m->tapped)
		told_word("tapped");
	if (m->secured)
		told_word("secured");
	if (m->in_order)
		told_word("in_order");
	if (m->early)
		told_word("early");
	if (m->several)
		told_word("several");
	told_slice("ip", m->ip);
	told_slice("host", m->host);
	told_slice("helo", m->helo);
	told_slice("user", m->user);
	told_slice("method", m->method);
	told_slice("protocol", m->protocol);
	told_slice("tls", m->tls);
	told_slice("cipher", m->cipher);
	told_slice("sender", m->sender);
	told_slice("recipient", m->recipient);
	told_slice("reason", m->reason);
	told_slice("text", m->text);
	told_slice("seconds", m->seconds);
	told_slice("score", m->score);
	told_number("qp", m->qp);
	told_number("bytes", m->bytes);
	told_number("count", m->count);
	told_number("used", m->used);
	told_number("limit", m->limit);
	told_number("code", m->code);
	told_number("exit", m->exit_code);
	told_number("signal", m->signal);
}

static inline const char *
told(const struct event *e)
{
	static const char *const abouts[] = {
		[ABOUT_CONNECTION] = "connection", [ABOUT_HELO] = "helo",
		[ABOUT_TLS] = "tls", [ABOUT_AUTH] = "auth",
		[ABOUT_SENDER] = "sender", [ABOUT_RECIPIENT] = "recipient",
		[ABOUT_MESSAGE] = "message"
	};

	told_n = 0;
	told_word(told_kind(e->kind));
	if (e->kind >= EVENT_ACCEPT && e->kind <= EVENT_TELL)
		told_word(abouts[e->smtp.about]);
	if (e->smtp.program.s != NULL)
		told_put(" ", 1);
	told_put(e->smtp.program.s, e->smtp.program.n);
	told_all(&e->smtp);
	return told_text;
}

struct told {
	const char *line, *says;
};

/* Tell it if these two differ. */
static inline void
told_same(const char *line, const char *says, const char *wanted)
{
	if (strcmp(says, wanted) == 0)
		return;
	printf("%s\n  says:   %s\n  wanted: %s\n", line, says, wanted);
	failures = 1;
}

/* A brief look must agree with a whole one. */
static inline void
told_brief(const char *line, const struct event *e, const struct event *b)
{
	if (b->kind != e->kind || b->smtp.pid != e->smtp.pid ||
	    b->smtp.parent != e->smtp.parent ||
	    b->smtp.foreign != e->smtp.foreign ||
	    b->smtp.last != e->smtp.last ||
	    b->smtp.tapped != e->smtp.tapped ||
	    b->smtp.secured != e->smtp.secured ||
	    b->smtp.in_order != e->smtp.in_order ||
	    (b->smtp.ip.s == NULL) != (e->smtp.ip.s == NULL) ||
	    !str_eq(b->smtp.ip, e->smtp.ip))
		told_same(line, "otherwise in brief", told(e));
}

typedef bool told_dialect(struct str body, struct event *e);

/* Check what a dialect makes of these lines; the last row has no line. */
static inline void
told_check(told_dialect *dialect, const struct told *t)
{
	bool known;

	for (; t->line != NULL; t++) {
		struct event e = { .kind = EVENT_OTHER };
		struct event b = { .kind = EVENT_OTHER, .brief = true };

		known = dialect(str_of(t->line), &e);
		told_same(t->line, known ? told(&e) : "no", t->says);
		if (known != dialect(str_of(t->line), &b))
			told_same(t->line, "not the same in brief", t->says);
		else if (known)
			told_brief(t->line, &e, &b);
	}
}

#endif
