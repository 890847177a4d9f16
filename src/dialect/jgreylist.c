#include "jgreylist.h"

static bool
eat_name(struct str *s, struct str *name)
{
	if (eat(s, "jgreylist"))
		*name = STR("jgreylist");
	else if (eat(s, "greylist"))
		*name = STR("greylist");
	else
		return false;
	return true;
}

/* "[PID]: ", or ": " with JGREYLIST_LOG_PID=0. */
static bool
eat_pid(struct str *s, uint64_t *pid)
{
	*pid = 0;
	if (eat_char(s, '[') && !(eat_u64(s, pid) && eat_char(s, ']')))
		return false;
	return eat(s, ": ");
}

/* EVENT_OTHER is none. */
static enum kind
decided(struct str s)
{
	if (eat(&s, "GREY "))
		return EVENT_DEFER;
	if (eat(&s, "OK "))
		return EVENT_ACCEPT;
	if (eat(&s, "DENY ") || eat(&s, "HANGUP "))
		return EVENT_REJECT;
	return EVENT_OTHER;
}

/* Another line may follow at once, its own start lost. */
static void
reason(struct str s, struct smtp *m)
{
	static const char *const reasons[] = {
		"GREY too soon", "GREY first time", "OK known",
		"OK whitelisted", "DENY blacklisted", "DENY no reverse DNS",
		"HANGUP too many RCPT commands"
	};
	struct str known;
	size_t i;

	m->reason = s;
	for (i = 0; i < sizeof reasons / sizeof reasons[0]; i++) {
		known = str_of(reasons[i]);
		if (!str_starts(s, known))
			continue;
		m->reason.n = known.n;
		if (s.n > known.n)
			m->text = (struct str){ s.s + known.n,
			    s.n - known.n };
		return;
	}
}

/* "IP: DECISION", "IP DECISION"; a web page may have lost the IP. */
static bool
decision(struct str s, struct event *e)
{
	const char *space = s.n > 0 ? memchr(s.s, ' ', s.n) : NULL;
	struct str ip = { s.s, 0 };
	enum kind kind = EVENT_OTHER;

	if (space != NULL) {
		ip.n = (size_t)(space - s.s);
		kind = decided((struct str){ space + 1, s.n - ip.n - 1 });
	}
	if (kind != EVENT_OTHER) {
		str_skip(&s, ip.n + 1);
		cut_char(&ip, ':');
		if (ip.n > 0 && !str_eq(ip, STR("unknown")))
			e->smtp.ip = ip;
	} else if ((kind = decided(s)) == EVENT_OTHER)
		return false;
	e->kind = kind;
	if (!e->brief)
		reason(s, &e->smtp);
	return true;
}

/* With JGREYLIST_LOG_SMTP; of what the client says it has up to 31 bytes. */
static bool
dialogue(struct str s, struct event *e)
{
	struct str all = s;

	if (!eat(&s, ">>> ") && !eat(&s, "<<< "))
		return false;
	e->kind = EVENT_TELL;
	e->smtp.text = all;
	if (!e->brief && *all.s == '>')
		eat_fixed(&s, 3, &e->smtp.code);
	return true;
}

/* After any of these it ends, and the client is gone. */
static bool
is_trouble(struct str s)
{
	static const char *const starts[] = {
		"read() failed: ", "file_create(): ", "file_touch(): ",
		"exec failed: ", "TCPREMOTEIP is ", "JGREYLIST_DIR is ",
		"no command specified", "out of memory", "/"
	};
	size_t i;

	for (i = 0; i < sizeof starts / sizeof starts[0]; i++)
		if (str_starts(s, str_of(starts[i])))
			return true;
	return false;
}

bool
jgreylist_event(struct str body, struct event *e)
{
	struct str s = body, name;
	uint64_t pid;

	if (!eat_name(&s, &name) || !eat_pid(&s, &pid))
		return false;
	e->smtp.program = name;
	e->smtp.pid = pid;
	e->smtp.about = ABOUT_CONNECTION;
	if (dialogue(s, e) || decision(s, e))
		return true;
	e->kind = is_trouble(s) ? EVENT_WARNING : EVENT_TELL;
	e->smtp.text = s;
	return true;
}
