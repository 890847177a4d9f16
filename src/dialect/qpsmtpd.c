#include "qpsmtpd.h"

#define NAME(literal)	{ literal, sizeof(literal) - 1 }

/* What a name stands for, or a beginning. */
struct meaning {
	struct str name;
	enum about about;
};

#define MEANINGS(table)	(sizeof (table) / sizeof (table)[0])

static const struct meaning hooks[] = {
	{ NAME("connect"), ABOUT_CONNECTION },
	{ NAME("pre-connection"), ABOUT_CONNECTION },
	{ NAME("post-connection"), ABOUT_CONNECTION },
	{ NAME("disconnect"), ABOUT_CONNECTION },
	{ NAME("quit"), ABOUT_CONNECTION },
	{ NAME("unrecognized_command"), ABOUT_CONNECTION },
	{ NAME("helo"), ABOUT_HELO }, { NAME("ehlo"), ABOUT_HELO },
	{ NAME("mail"), ABOUT_SENDER }, { NAME("mail_pre"), ABOUT_SENDER },
	{ NAME("rcpt"), ABOUT_RECIPIENT },
	{ NAME("rcpt_pre"), ABOUT_RECIPIENT },
	{ NAME("data"), ABOUT_MESSAGE }, { NAME("data_post"), ABOUT_MESSAGE },
	{ NAME("data_headers_end"), ABOUT_MESSAGE },
	{ NAME("received_line"), ABOUT_MESSAGE },
	{ NAME("queue"), ABOUT_MESSAGE }, { NAME("queue_pre"), ABOUT_MESSAGE },
	{ NAME("queue_post"), ABOUT_MESSAGE },
	{ NAME("auth"), ABOUT_AUTH }, { NAME("auth-plain"), ABOUT_AUTH },
	{ NAME("auth-login"), ABOUT_AUTH },
	{ NAME("auth-cram-md5"), ABOUT_AUTH }
};

/* Plugins without check_ and require_, which some had until 0.84. */
static const struct meaning plugins[] = {
	{ NAME("earlytalker"), ABOUT_CONNECTION },
	{ NAME("dnsbl"), ABOUT_CONNECTION },
	{ NAME("hosts_allow"), ABOUT_CONNECTION },
	{ NAME("connection_time"), ABOUT_CONNECTION },
	{ NAME("fcrdns"), ABOUT_CONNECTION },
	{ NAME("loadcheck"), ABOUT_CONNECTION },
	{ NAME("badcountries"), ABOUT_CONNECTION },
	{ NAME("count_unrecognized_commands"), ABOUT_CONNECTION },
	{ NAME("helo"), ABOUT_HELO }, { NAME("spamhelo"), ABOUT_HELO },
	{ NAME("tls"), ABOUT_TLS },
	{ NAME("badmailfrom"), ABOUT_SENDER },
	{ NAME("badmailfrom_patterns"), ABOUT_SENDER },
	{ NAME("rhsbl"), ABOUT_SENDER },
	{ NAME("resolvable_fromhost"), ABOUT_SENDER },
	{ NAME("sender_permitted_from"), ABOUT_SENDER },
	{ NAME("badmailfromto"), ABOUT_RECIPIENT },
	{ NAME("badrcptto"), ABOUT_RECIPIENT },
	{ NAME("badrcptto_patterns"), ABOUT_RECIPIENT },
	{ NAME("goodrcptto"), ABOUT_RECIPIENT },
	{ NAME("smtp_forward"), ABOUT_RECIPIENT },
	{ NAME("qmail_deliverable"), ABOUT_RECIPIENT },
	{ NAME("rcpt_ok"), ABOUT_RECIPIENT },
	{ NAME("rcpt_map"), ABOUT_RECIPIENT },
	{ NAME("rcpt_regexp"), ABOUT_RECIPIENT },
	{ NAME("headers"), ABOUT_MESSAGE },
	{ NAME("basicheaders"), ABOUT_MESSAGE },
	{ NAME("bogus_bounce"), ABOUT_MESSAGE },
	{ NAME("loop"), ABOUT_MESSAGE }, { NAME("dkim"), ABOUT_MESSAGE },
	{ NAME("domainkeys"), ABOUT_MESSAGE },
	{ NAME("dmarc"), ABOUT_MESSAGE }, { NAME("uribl"), ABOUT_MESSAGE },
	{ NAME("spamassassin"), ABOUT_MESSAGE },
	{ NAME("dspam"), ABOUT_MESSAGE }, { NAME("clamav"), ABOUT_MESSAGE },
	{ NAME("tnef2mime"), ABOUT_MESSAGE },
	{ NAME("pattern_filter"), ABOUT_MESSAGE },
	{ NAME("smeoptimizer"), ABOUT_MESSAGE },
	{ NAME("klez_filter"), ABOUT_MESSAGE }
};

/* Directories of plugins. */
static const struct meaning families[] = {
	{ NAME("virus::"), ABOUT_MESSAGE }, { NAME("queue::"), ABOUT_MESSAGE },
	{ NAME("auth::"), ABOUT_AUTH }, { NAME("ident::"), ABOUT_CONNECTION }
};

/* How the replies of SMTP.pm and of plugins begin that say what they mean. */
static const struct meaning replies[] = {
	{ NAME("Relaying denied"), ABOUT_RECIPIENT },
	{ NAME("relaying denied"), ABOUT_RECIPIENT },
	{ NAME("delivery denied"), ABOUT_RECIPIENT },
	{ NAME("mail to "), ABOUT_RECIPIENT },
	{ NAME("too many recipients"), ABOUT_RECIPIENT },
	{ NAME("invalid recipient"), ABOUT_RECIPIENT },
	{ NAME("No plugin decided if relaying"), ABOUT_RECIPIENT },
	{ NAME("Connection from you "), ABOUT_CONNECTION },
	{ NAME("Connecting host "), ABOUT_CONNECTION },
	{ NAME("Sorry, too many connections"), ABOUT_CONNECTION },
	{ NAME("http://"), ABOUT_CONNECTION },
	{ NAME("https://"), ABOUT_CONNECTION },
	{ NAME("I do not believe you are "), ABOUT_HELO },
	{ NAME("Sorry, I don't believe "), ABOUT_HELO }
};

static bool
find(const struct meaning *t, size_t n, struct str name, enum about *about)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_eq(t[i].name, name)) {
			*about = t[i].about;
			return true;
		}
	return false;
}

static bool
find_start(const struct meaning *t, size_t n, struct str s, enum about *about)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_starts(s, t[i].name)) {
			*about = t[i].about;
			return true;
		}
	return false;
}

/* Without the number of an instance (":0"), and SME's "extn". */
static struct str
base_name(struct str name)
{
	struct str base = name;
	size_t n;

	eat_word(&name, &base);
	for (n = base.n; n > 0 && is_digit(base.s[n - 1]); n--)
		;
	if (n > 1 && n < base.n && base.s[n - 1] == ':')
		base.n = n - 1;
	return base;
}

static bool
plugin_about(struct str name, enum about *about)
{
	name = base_name(name);
	if (find_start(families, MEANINGS(families), name, about))
		return true;
	if (!eat(&name, "check_"))
		eat(&name, "require_");
	return find(plugins, MEANINGS(plugins), name, about);
}

static struct str
told_host(struct str s)
{
	if (s.n == 0 || str_same(s, STR("Unknown")) || *s.s == '[')
		return UNTOLD;
	return s;
}

/* Without <>, if both are there. */
static struct str
bare(struct str s)
{
	str_unwrap(&s, '<', '>');
	return s;
}

static void
tell(struct event *e, enum about about, struct str text)
{
	e->kind = EVENT_TELL;
	e->smtp.about = about;
	e->smtp.text = text;
}

/* "1.566" of "1.566 sec." */
static bool
seconds(struct str s, struct smtp *m)
{
	size_t n = 0;

	while (n < s.n && (is_digit(s.s[n]) || s.s[n] == '.'))
		n++;
	m->seconds = (struct str){ s.s, n };
	str_skip(&s, n);
	return n > 0 && eat(&s, " s");
}

/*
 * The last words of a connection: "1.566 s.", once "Connection time from IP:
 * 1.566 sec."
 */
static bool
connection_time(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str rest;

	tell(e, ABOUT_CONNECTION, UNTOLD);
	m->last = true;
	if (!eat(&s, "Connection time from "))
		return seconds(s, m);
	if (!cut_last(&s, STR(": "), &rest) || !seconds(rest, m))
		return false;
	if (str_like_ip(s))
		m->ip = s;
	return true;
}

/* "IP: 6 > 5", "IP (6 > 5)" */
static bool
too_many(struct str s, struct smtp *m)
{
	struct str ip;

	if (!eat_word(&s, &ip))
		return false;
	cut_char(&ip, ':');
	if (!eat_char(&s, ' '))
		return false;
	eat_char(&s, '(');
	if (!(eat_u64(&s, &m->used) && eat(&s, " > ") &&
	    eat_u64(&s, &m->limit)))
		return false;
	if (str_like_ip(ip))
		m->ip = ip;
	return true;
}

/* The parent asks it, before there is a child. */
static bool
hosts_allow(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str text = s;

	if (eat(&s, "Too many connections from ") ||
	    eat(&s, "fail: too many connections from ")) {
		if (!too_many(s, m))
			return false;
		e->kind = EVENT_DEFER;	/* it returns DENYSOFT */
	} else if (eat(&s, "fail: ") || eat(&s, "fail, "))
		e->kind = EVENT_REJECT;
	else
		return false;
	m->about = ABOUT_CONNECTION;
	m->foreign = true;
	m->text = text;
	return true;
}

/* "No, hits=-2.6 required=5.0 ...": from the score to what is required. */
static struct str
score(struct str s)
{
	struct str before;
	size_t end;

	if (!eat_until_str(&s, STR("score="), &before) &&
	    !eat_until_str(&s, STR("hits="), &before))
		return UNTOLD;
	if ((end = str_find(s, STR(" required="))) == SIZE_MAX)
		return UNTOLD;
	for (end += 10; end < s.n && (is_digit(s.s[end]) ||
	    s.s[end] == '.' || s.s[end] == '-'); end++)
		;
	return (struct str){ s.s, end };
}

/* SME's field behind the text; a TAB may be the text's own. */
static void
terse_text(struct str s, struct smtp *m)
{
	struct str more;

	m->text = s;
	if (!cut_last(&s, STR("\t"), &more))
		return;
	if (str_starts(more, STR("Yes")) || str_starts(more, STR("No")))
		m->score = score(more);
	else if (!str_starts(more, STR("msg denied")))
		return;
	m->text = s;
}

/* 901 to 904 are Constants.pm's DENY, DENYSOFT, and both with _DISCONNECT. */
static bool
terse_kind(struct str disposition, struct str value, struct event *e)
{
	uint64_t v;

	e->smtp.reason = disposition;
	if (value.n == 0) {
		e->kind = EVENT_ACCEPT;
		return str_eq(disposition, STR("queued"));
	}
	if (!eat_u64(&value, &v) || v < 901 || v > 904 || value.n > 0)
		return false;
	e->kind = v % 2 == 1 ? EVENT_REJECT : EVENT_DEFER;
	e->smtp.code = v % 2 == 1 ? 550 : 450;
	return true;
}

/* A plugin's name says more than how far the session has come. */
static void
terse_about(struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str s = m->text;

	if (e->kind == EVENT_ACCEPT)
		m->about = ABOUT_MESSAGE;
	else if (!plugin_about(m->reason, &m->about))
		m->about = m->recipient.s != NULL ? ABOUT_RECIPIENT :
		    m->sender.s != NULL ? ABOUT_SENDER : ABOUT_CONNECTION;
	if (m->recipient.s == NULL && m->about == ABOUT_RECIPIENT &&
	    eat(&s, "invalid recipient ") && s.n > 0)
		m->recipient = bare(s);
}

/* The text may be missing, with the TAB before it. */
static bool
eat_fields(struct str *s, struct str f[7])
{
	size_t i;

	for (i = 0; i < 6; i++)
		if (!eat_until(s, '\t', &f[i]))
			return false;
	if (!eat_until(s, '\t', &f[6])) {
		f[6] = *s;
		str_skip(s, s->n);
	}
	return true;
}

/* PREFIX IP, HOST, HELO, SENDER, RECIPIENTS, DISPOSITION, VALUE, TEXT */
static bool
logterse(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str f[7], prefix;

	if (!(eat_word(&s, &prefix) && eat_char(&s, ' ')) ||
	    memchr(prefix.s, '\t', prefix.n) != NULL || !eat_fields(&s, f))
		return false;
	m->reason = UNTOLD;
	if (!terse_kind(f[5], f[6], e))
		return false;
	m->program = STR("logterse");
	if (f[0].n > 0)
		m->ip = f[0];
	m->host = told_host(f[1]);
	if (f[2].n > 0)
		m->helo = f[2];
	if (f[3].n > 0)
		m->sender = bare(f[3]);
	m->several = str_find(f[4], STR(">,<")) != SIZE_MAX;
	if (f[4].n > 0)
		m->recipient = m->several ? f[4] : bare(f[4]);
	terse_text(s, m);
	terse_about(e);
	return true;
}

/* qmail-queue's own process says it: "(for PID ) Queuing ..." */
static void
queuing(struct str s, struct smtp *m)
{
	uint64_t handler;

	if (!(eat(&s, "(for ") && eat_u64(&s, &handler)) || m->pid == 0)
		return;
	m->qp = m->pid;
	m->pid = handler;
}

static bool
is_trouble(struct str s)
{
	return str_starts(s, STR("error,")) || str_starts(s, STR("error:")) ||
	    str_starts(s, STR("FATAL"));
}

/* Many plugins have their say; few of them decide. */
static bool
plugin(struct str name, struct str hook, struct str text, struct event *e)
{
	const struct smtp was = e->smtp;
	struct str base = base_name(name);
	enum about about = ABOUT_CONNECTION;

	e->smtp.reason = name;
	if (str_eq(base, STR("connection_time")) && connection_time(text, e))
		return true;
	if (str_eq(base, STR("hosts_allow")) && hosts_allow(text, e))
		return true;
	if (str_ends(base, STR("logterse")) && logterse(text, e))
		return true;
	e->smtp = was;
	if (!find(hooks, MEANINGS(hooks), hook, &about))
		plugin_about(name, &about);
	tell(e, about, text);
	e->smtp.reason = name;
	if (is_trouble(text))
		e->kind = EVENT_WARNING;
	if (str_starts(name, STR("queue::qmail")))
		queuing(text, &e->smtp);
	return true;
}

/* Eat "(HOOK)". */
static bool
eat_hook(struct str *s, struct str *hook)
{
	struct str rest = *s;

	if (!(eat_char(&rest, '(') && eat_until(&rest, ')', hook)) ||
	    hook->n == 0 || memchr(hook->s, ' ', hook->n) != NULL)
		return false;
	*s = rest;
	return true;
}

/* Eat "NAME:", and the space behind it. */
static bool
eat_name(struct str *s, struct str *name)
{
	struct str rest = *s;

	if (!(eat_word(&rest, name) && is_letter(*name->s) &&
	    cut_char(name, ':')))
		return false;
	eat_char(&rest, ' ');
	*s = rest;
	return true;
}

/* "(HOOK) NAME: TEXT", "(HOOK) running plugin: NAME" */
static bool
hooked(struct str s, struct event *e)
{
	struct str hook, name;

	if (!(eat_hook(&s, &hook) && eat_char(&s, ' ')))
		return false;
	if (eat(&s, "running plugin: "))
		return plugin(s, hook, STR("running"), e);
	return eat_name(&s, &name) && plugin(name, hook, s, e);
}

/*
 * "NAME plugin: TEXT", "NAME plugin (HOOK): TEXT", and since 0.90 of plugins
 * without a hook "NAME: TEXT".
 */
static bool
named(struct str s, struct event *e)
{
	struct str rest = s, name, hook = UNTOLD;

	if (!eat_word(&rest, &name))
		return false;
	if (!eat(&rest, " plugin")) {
		return *s.s >= 'a' && *s.s <= 'z' && eat_name(&s, &name) &&
		    plugin(name, hook, s, e);
	}
	if (eat_char(&rest, ' ') && !eat_hook(&rest, &hook))
		return false;
	if (!eat_char(&rest, ':'))
		return false;
	eat_char(&rest, ' ');
	return plugin(name, hook, rest, e);
}

/* The last "(#5.1.1)" says what it is about. */
static bool
status_about(struct str s, enum about *about)
{
	struct str status;
	uint64_t class, subject, detail;

	if (!(cut_last(&s, STR("(#"), &status) && eat_u64(&status, &class) &&
	    eat_char(&status, '.') && eat_u64(&status, &subject) &&
	    eat_char(&status, '.') && eat_u64(&status, &detail)))
		return false;
	*about = ABOUT_RECIPIENT;
	return (subject == 1 && detail >= 1 && detail <= 6) ||
	    subject == 2 || (subject == 5 && detail == 3);
}

/*
 * Does this reply tell what was refused?  One that may be the answer to MAIL
 * does not: the line before it does.
 */
static bool
refusal(unsigned code, struct str s, struct smtp *m)
{
	struct str name;

	if (eat_hook(&s, &name) && eat_char(&s, ' ')) {	/* naughty */
		m->reason = name;
		m->text = s;
		if (!plugin_about(name, &m->about))
			m->about = ABOUT_MESSAGE;
		return true;
	}
	m->about = ABOUT_MESSAGE;
	if (code == 451 || code == 452 || code == 552 || code == 554 ||
	    str_ends(s, STR("barelf.html")))
		return true;
	m->about = ABOUT_CONNECTION;
	return code == 521 || status_about(s, &m->about) ||
	    find_start(replies, MEANINGS(replies), s, &m->about);
}

/* "LOGIN authentication failed for USER - WHY from IP" */
static void
authenticated(struct str s, struct smtp *m)
{
	struct str method, user, rest;

	if (!eat_word(&s, &method) ||
	    !(eat(&s, " authentication failed for ") ||
	    eat(&s, " authentication successful for ")))
		return;
	m->method = method;
	user = s;
	if (cut_last(&s, STR(" from "), &rest) && str_like_ip(rest)) {
		m->ip = rest;
		user = s;
	}
	m->text = UNTOLD;
	cut_last(&user, STR(" - "), &m->text);
	m->user = user;
}

/* "Queued! T qp Q <ID>", and what others than queue/qmail-queue say */
static void
queued(struct str s, struct event *e)
{
	e->kind = EVENT_ACCEPT;
	e->smtp.about = ABOUT_MESSAGE;
	if (!(eat(&s, "Queued! ") && event_eat_qp(&s, &e->smtp.qp)))
		return;
	eat_char(&s, ' ');
	e->smtp.text = s;
}

/* Behind "250 " */
static void
accepted(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str rest;

	if (str_starts(s, STR("Queued"))) {
		queued(s, e);
	} else if (!eat_char(&s, '<')) {
		return;
	} else if (cut_str(&s, STR(">, recipient ok"))) {
		tell(e, ABOUT_RECIPIENT, UNTOLD);
		e->kind = EVENT_ACCEPT;
		m->early = true;
		m->recipient = s;
	} else if (cut_last(&s, STR(">, sender OK"), &rest)) {
		tell(e, ABOUT_SENDER, UNTOLD);
		e->kind = EVENT_ACCEPT;
		m->sender = s;
	}
}

/* What the client was told; commands it should not have said are no matter. */
static bool
reply(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	unsigned code;

	if (!event_eat_reply(&s, &code))
		return false;
	m->code = code;
	if (eat_char(&s, '-')) {	/* the last line decides */
		tell(e, ABOUT_CONNECTION, s);
		return true;
	}
	if (s.n > 0 && !eat_char(&s, ' '))
		return false;
	tell(e, ABOUT_CONNECTION, s);
	if (code == 250)
		accepted(s, e);
	else if (code == 235 || code == 334 || code == 535) {
		m->about = ABOUT_AUTH;
		e->kind = code == 235 ? EVENT_ACCEPT :
		    code == 535 ? EVENT_REJECT : EVENT_TELL;
		authenticated(s, m);
	} else if (code >= 400 && (code < 500 || code > 504) &&
	    refusal(code, s, m))
		e->kind = code < 500 ? EVENT_DEFER : EVENT_REJECT;
	return true;
}

/* Eat this verb, in either case. */
static bool
eat_verb(struct str *s, struct str verb)
{
	if (s->n < verb.n || !str_same((struct str){ s->s, verb.n }, verb))
		return false;
	str_skip(s, verb.n);
	return true;
}

/* "<ADDRESS> PARAMETERS"; there may be a > in it. */
static struct str
path(struct str s)
{
	struct str word = s;
	size_t at;

	while (eat_char(&s, ' '))
		;
	if (s.n == 0 || *s.s != '<') {
		word.n = 0;
		eat_word(&s, &word);
		return word;
	}
	if ((at = str_find(s, STR("> "))) == SIZE_MAX &&
	    (at = str_find_last(s, STR(">"))) == SIZE_MAX)
		at = s.n;
	return (struct str){ s.s + 1, at - 1 };
}

/* What the client has said.  What follows AUTH is nobody's business. */
static bool
dispatching(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;

	tell(e, ABOUT_CONNECTION, s);
	if (eat_verb(&s, STR("HELO ")) || eat_verb(&s, STR("EHLO "))) {
		tell(e, ABOUT_HELO, UNTOLD);
		m->helo = s;
	} else if (eat_verb(&s, STR("MAIL FROM:"))) {
		tell(e, ABOUT_SENDER, UNTOLD);
		m->sender = path(s);
	} else if (eat_verb(&s, STR("RCPT TO:"))) {
		tell(e, ABOUT_RECIPIENT, UNTOLD);
		m->recipient = path(s);
	} else if (eat_verb(&s, STR("AUTH "))) {
		tell(e, ABOUT_AUTH, UNTOLD);
		eat_word(&s, &m->method);
	} else if (eat_verb(&s, STR("DATA")))
		m->about = ABOUT_MESSAGE;
	else if (eat_verb(&s, STR("STARTTLS")))
		m->about = ABOUT_TLS;
	return true;
}

/* "R/MAX from IP / HOST" */
static bool
connection(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str ip, host;

	if (!(eat_u64(&s, &m->used) && eat_char(&s, '/') &&
	    eat_u64(&s, &m->limit) && eat(&s, " from ") &&
	    eat_word(&s, &ip)))
		return false;
	e->kind = EVENT_OPEN;
	m->ip = ip;
	if (eat(&s, " / ") && eat_word(&s, &host))
		m->host = told_host(host);
	return true;
}

/* "HOST [IP]", "USER@HOST [IP]" where ident was asked, "[IP] [IP]" */
static bool
connected(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str ip, host;

	if (!(cut_last(&s, STR(" ["), &ip) && cut_char(&ip, ']')) ||
	    ip.n == 0)
		return false;
	tell(e, ABOUT_CONNECTION, UNTOLD);
	m->ip = ip;
	host = s;
	cut_last(&s, STR("@"), &host);
	m->host = told_host(host);
	return true;
}

/* prefork's "IP:PORT" */
static bool
peer(struct str s, enum kind kind, struct event *e)
{
	struct str port;

	if (!cut_last(&s, STR(":"), &port) || !str_like_ip(s))
		return false;
	e->kind = kind;
	e->smtp.ip = s;
	return true;
}

/* "<A> (MSG)", where the reply does not tell it */
static bool
denied_sender(struct str s, enum kind kind, struct event *e)
{
	struct smtp *m = &e->smtp, ignored = { .pid = 0 };
	struct str text;

	if (!(eat_char(&s, '<') && cut_last(&s, STR("> ("), &text)))
		return false;
	cut_char(&text, ')');
	tell(e, ABOUT_SENDER, text);
	m->sender = s;
	if (!refusal(kind == EVENT_REJECT ? 550 : 450, text, &ignored))
		e->kind = kind;
	return true;
}

/* The same for a recipient; it does not say for how long. */
static bool
denied_recipient(struct str s, struct event *e)
{
	struct smtp ignored = { .pid = 0 };

	cut_char(&s, ')');
	tell(e, ABOUT_RECIPIENT, s);
	if (!refusal(550, s, &ignored))
		e->kind = EVENT_REJECT;
	return true;
}

/* "[NAME]: TEXT" */
static bool
fatal(struct str s, struct event *e)
{
	struct str name;

	if (!eat_until(&s, ']', &name))
		return false;
	eat(&s, ": ");
	e->kind = EVENT_WARNING;
	e->smtp.reason = name;
	e->smtp.text = s;
	return true;
}

/* "NAME, hook HOOK returned RC, MSG": other lines tell it, too. */
static bool
returned(struct str s, struct event *e)
{
	struct str name, hook;
	enum about about = ABOUT_CONNECTION;

	if (!(eat_until(&s, ',', &name) && eat(&s, " hook ") &&
	    eat_word(&s, &hook) && eat(&s, " returned ")))
		return false;
	if (!find(hooks, MEANINGS(hooks), hook, &about))
		plugin_about(name, &about);
	tell(e, about, s);
	e->smtp.reason = name;
	return true;
}

/* The parent: "R >= MAX.  Waiting one second." */
static bool
busy(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;

	if (!(eat_u64(&s, &m->used) && eat(&s, " >= ") &&
	    eat_u64(&s, &m->limit)))
		return false;
	e->kind = EVENT_WARNING;
	m->foreign = true;
	m->text = STR("Too many connections");
	return true;
}

/* Before hosts_allow did it, forkserver did. */
static bool
crowded(struct str s, struct event *e)
{
	if (!too_many(s, &e->smtp))
		return false;
	e->smtp.foreign = true;
	return event_say(e, EVENT_DEFER, ABOUT_CONNECTION,
	    STR("Too many connections"));
}

static bool
timed_out(struct event *e)
{
	e->smtp.code = 421;
	return event_say(e, EVENT_DEFER, ABOUT_CONNECTION,
	    STR("Connection Timed Out"));
}

static bool
cleaned_up(struct str s, struct event *e)
{
	uint64_t pid;

	if (!eat_u64(&s, &pid))
		return false;
	e->kind = EVENT_CLOSE;
	e->smtp.pid = pid;
	return true;
}

/* "running plugin (HOOK): NAME" */
static bool
running(struct str s, struct event *e)
{
	struct str hook;

	return eat_hook(&s, &hook) && eat(&s, ": ") &&
	    plugin(s, hook, STR("running"), e);
}

/* 0.2x, and others when debugging: "[<A>]", "FROM:<A>", "<A>" */
static bool
parsed(struct str s, enum about about, struct event *e)
{
	struct str rest;

	if (!(eat_until(&s, '<', &rest) && cut_last(&s, STR(">"), &rest)))
		return false;
	tell(e, about, UNTOLD);
	if (about == ABOUT_SENDER)
		e->smtp.sender = s;
	else
		e->smtp.recipient = s;
	return true;
}

/* Lines of the server itself: what begins with a capital, */
static bool
capital(struct str s, struct event *e)
{
	struct str all = s;

	if (eat(&s, "Accepted connection "))
		return connection(s, e);
	if (eat(&s, "Connection from "))
		return connected(s, e);
	if (eat(&s, "Connection Timed Out"))
		return timed_out(e);
	if (eat(&s, "Too many connections: "))
		return busy(s, e);
	if (eat(&s, "Too many connections from "))
		return crowded(s, e);
	if (eat(&s, "Plugin "))
		return returned(s, e);
	if (eat(&s, "FATAL PLUGIN ERROR ["))
		return fatal(s, e);
	if (eat(&s, "Authentication ") || eat(&s, "Loaded ")) {
		tell(e, *all.s == 'A' ? ABOUT_AUTH : ABOUT_CONNECTION, all);
		return true;
	}
	if (eat(&s, "Listening on ") || eat(&s, "Running as user ")) {
		tell(e, ABOUT_CONNECTION, all);
		return e->smtp.foreign = true;
	}
	if (!eat(&s, "XX: ") && !eat(&s, "Could not print ["))
		return false;
	e->kind = EVENT_WARNING;
	e->smtp.text = all;
	return true;
}

/* and what does not. */
static bool
small(struct str s, struct event *e)
{
	struct str all = s;

	if (eat(&s, "dispatching "))
		return dispatching(s, e);
	if (eat(&s, "cleaning up after "))
		return cleaned_up(s, e);
	if (eat(&s, "denysoft mail from "))
		return denied_sender(s, EVENT_DEFER, e);
	if (eat(&s, "deny mail from "))
		return denied_sender(s, EVENT_REJECT, e);
	if (eat(&s, "delivery denied ("))
		return denied_recipient(s, e);
	if (eat(&s, "connect from: "))
		return peer(s, EVENT_OPEN, e);
	if (eat(&s, "disconnect from: "))
		return peer(s, EVENT_CLOSE, e);
	if (eat(&s, "running plugin "))
		return running(s, e);
	if (eat(&s, "getting mail from ") ||
	    eat(&s, "full from_parameter: ") ||
	    eat(&s, "from email address : "))
		return parsed(s, ABOUT_SENDER, e);
	if (eat(&s, "to email address : "))
		return parsed(s, ABOUT_RECIPIENT, e);
	if (!eat(&s, "spooling message to disk") &&
	    !eat(&s, "click, disconnecting"))
		return false;
	tell(e, *all.s == 's' ? ABOUT_MESSAGE : ABOUT_CONNECTION, all);
	return true;
}

static bool
known(struct str s, struct event *e)
{
	if (s.n == 0)
		return false;
	if (*s.s == '(')
		return hooked(s, e);
	if (is_digit(*s.s))
		return reply(s, e);
	if (*s.s >= 'A' && *s.s <= 'Z' ? capital(s, e) : small(s, e))
		return true;
	return named(s, e);
}

/* Eat the process id, or what some logging plugins have in its place. */
static bool
eat_handler(struct str *s, uint64_t *pid)
{
	struct str rest = *s, word;
	bool told = eat_u64(&rest, pid);

	if (told && eat_char(&rest, ' ')) {
		*s = rest;
		return true;
	}
	*pid = 0;
	if (!(eat_word(s, &word) && eat_char(s, ' ')))
		return false;
	return str_eq(word, STR("???")) || (told &&
	    memchr(word.s, '.', word.n) != NULL && str_like_ip(word));
}

/*
 * Any other word of the server.  Behind the number of a reply it may be the
 * rest of another program's line that was torn.
 */
static bool
other(struct str s, uint64_t pid, struct event *e)
{
	if (pid == 0 || (pid >= 200 && pid < 600) || s.n == 0 ||
	    !is_letter(*s.s))
		return false;
	tell(e, ABOUT_CONNECTION, s);
	return true;
}

bool
qpsmtpd_event(struct str body, struct event *e)
{
	const struct smtp was = e->smtp;
	struct str s = body;
	uint64_t pid;

	if (!eat_handler(&s, &pid))
		return false;
	eat(&s, "` ");		/* adaptive: of accepted mail */
	e->smtp.program = STR("qpsmtpd");
	e->smtp.pid = pid;
	if (known(s, e))
		return true;
	e->smtp = was;
	if (!other(s, pid, e))
		return false;
	e->smtp.program = STR("qpsmtpd");
	e->smtp.pid = pid;
	return true;
}
