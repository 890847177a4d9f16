/*
 * gensmtpd: logs of a busy SMTP service; the same arguments give the same
 * bytes.
 *
 *	gensmtpd BYTES SEED [NAME=VALUE ...]
 *
 * It plays tcpserver -v, rblsmtpd, jgreylist, qmail-smtpd with jms1's patch
 * and simscan for as long as it takes to write BYTES bytes (the last line is
 * whole).  Clients come, are denied, on a blacklist, put off, or served; some
 * log in, some guess recipients.  Each has the pid of its process, from
 * `tcpserver: pid' to `tcpserver: end'; pids wrap around and are used again.
 * Labels are those of multilog: 10 s ahead, nanoseconds that end in 500.
 *
 *	conc	50	connections at once
 *	lost	2	per mille of the ends are not in the log
 *	pids	32767	the highest pid; then they begin anew
 */
#define PROGRAM "gensmtpd"
#include "made.h"

enum { FIRST_PID = 300, MAX_PIDS = 4194304 };
enum { RANKS = 20000, ZIPF = 65536 };

struct setting {
	const char *name;
	uint64_t value;
};

enum { CONC, LOST, PIDS };

static struct setting settings[] = {
	{ "conc", 50 }, { "lost", 2 }, { "pids", 32767 }, { NULL, 0 }
};

static uint64_t
get(int which)
{
	return settings[which].value;
}

static void *
clear(size_t n, size_t size)
{
	void *p = calloc(n, size);

	if (p == NULL)
		die("out of memory");
	return p;
}

static uint16_t zipf[ZIPF];		/* rank of a client or domain, by use */

/* Rank r (from 0) has the weight 1/(r + 1). */
static void
make_zipf(void)
{
	uint64_t sum = 0, have = 0;
	size_t at = 0;
	unsigned r;

	for (r = 0; r < RANKS; r++)
		sum += (UINT64_C(1) << 32) / (r + 1);
	for (r = 0; r < RANKS; r++) {
		have += (UINT64_C(1) << 32) / (r + 1);
		while (at < ZIPF && at * sum <= have * ZIPF)
			zipf[at++] = (uint16_t)r;
	}
}

static unsigned
any_rank(void)
{
	return zipf[below(ZIPF)];
}

/* "0.07" */
static void
put_hundredths(uint64_t v)
{
	put_u64(v / 100);
	put(v % 100 < 10 ? ".0" : ".");
	put_u64(v % 100);
}

static void
put_hex(uint64_t v, unsigned digits)
{
	while (digits-- > 0)
		out[out_n++] = "0123456789abcdef"[v >> (4 * digits) & 15];
}

/* Some lines are read together with the one before, at the same time. */
static void
line(const char *begin)
{
	if (now > stamp)
		stamp = now;
	else if (below(100) >= 28)
		stamp += between(1, 80);
	put("@");
	put_hex((UINT64_C(1) << 62) + 10 + stamp / SECOND, 16);
	put_hex(stamp % SECOND * 1000 + 500, 8);
	put(" ");
	put(begin);
}

static void
line_end(void)
{
	static size_t before;

	put("\n");
	written += out_n - before;
	if (out_n > sizeof out - 4096 || written >= wanted)
		flush();
	before = out_n;
	if (written >= wanted)
		exit(0);
}

/* Names and addresses. */

static void
put_ip(unsigned client)
{
	uint64_t z = mix(client + 1);

	put("198.");
	put_u64(18 + (z & 1));
	put(".");
	put_u64(z >> 8 & 255);
	put(".");
	put_u64(1 + (z >> 16 & 127));
}

static void
put_domain(unsigned rank)
{
	static const char *const syllables[] = {
		"ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo",
		"ba", "du", "fe", "gi", "ho", "pe", "wa", "zu"
	};
	static const char *const ends[] = {
		".example", ".test", ".example", ".example.com"
	};
	uint64_t z = mix(rank + 1);

	put(syllables[z & 15]);
	put(syllables[rank & 15]);
	put(syllables[rank >> 4 & 15]);
	put(syllables[z >> 4 & 15]);
	put(ends[z >> 8 & 3]);
}

/* The reverse name, which some have not. */
static void
put_host(unsigned client)
{
	if (mix(client + 1) >> 40 & 3) {
		put("mx");
		put_u64(mix(client + 1) >> 44 & 7);
		put(".");
		put_domain(client);
	}
}

static void
put_user(unsigned user)
{
	static const char *const roles[] = {
		"info", "sales", "office", "news", "root", "webmaster",
		"no-reply", "abuse", "orders", "support", "hr", "bounces",
		"admin", "user", "box", "service"
	};

	put(roles[user & 15]);
	if (user >> 4 > 0)
		put_u64(user >> 4);
}

static void
put_here(unsigned user)
{
	static const char *const here[] = {
		"example.org", "mail.example.org", "example.net",
		"shop.example.com"
	};

	put_user(user >> 2);
	put("@");
	put(here[user & 3]);
}

/* Connections. */

enum step {
	COMES, HAS_PID, LOOKED_UP, BLACKLIST, GREYLIST, LOGIN, CHECKED, SPF,
	MAIL, RCPT, VALID, SCAN, ENDS
};

struct conn {
	enum step step;
	unsigned pid, client;
	unsigned domain, sender;	/* of the envelope */
	unsigned rcpts, done, good;	/* how many */
	unsigned rcpt, last_good;	/* users */
	unsigned code;			/* wait status */
	bool login;
};

static bool *busy;			/* pids */
static uint64_t open_now;

static unsigned
new_pid(void)
{
	static uint64_t pid = 2000;

	do {
		pid += between(1, 5);
		if (pid > get(PIDS))
			pid = FIRST_PID;
	} while (busy[pid]);
	busy[pid] = true;
	return (unsigned)pid;
}

static void
say_status(void)
{
	line("tcpserver: status: ");
	put_u64(open_now);
	put("/");
	put_u64(get(CONC));
	line_end();
}

static void
comes(struct conn *c)
{
	*c = (struct conn){ .step = HAS_PID };
	c->pid = new_pid();
	c->client = any_rank();
	c->domain = any_rank();
	c->sender = (unsigned)below(2048);
	c->login = percent(7);
	c->rcpts = percent(75) ? 1 : (unsigned)between(2, 4);
	open_now++;
	say_status();
}

static void
has_pid(struct conn *c)
{
	line("tcpserver: pid ");
	put_u64(c->pid);
	put(" from ");
	put_ip(c->client);
	line_end();
	c->step = LOOKED_UP;
}

static void
looked_up(struct conn *c)
{
	bool deny = percent(2);

	line(deny ? "tcpserver: deny " : "tcpserver: ok ");
	put_u64(c->pid);
	put(" mail.example.org:192.0.2.25:25 ");
	put_host(c->client);
	put(":");
	put_ip(c->client);
	put("::");
	put_u64(between(1024, 65535));
	line_end();
	c->step = deny ? ENDS : percent(8) ? BLACKLIST :
	    c->login ? LOGIN : GREYLIST;
	if (deny)
		c->code = 25600;
}

static void
blacklist(struct conn *c)
{
	line("rblsmtpd: ");
	put_ip(c->client);
	put(" pid ");
	put_u64(c->pid);
	put(percent(80) ? ": 451 " : ": 553 ");
	put("http://rbl.example/lookup?ip=");
	put_ip(c->client);
	line_end();
	c->step = ENDS;
}

static void
greylist(struct conn *c)
{
	static const char *const bad[] = {
		": GREY first time", ": GREY too soon", ": GREY first time",
		": DENY blacklisted", ": GREY too soon", ": DENY no reverse DNS"
	};
	bool known = percent(85);

	line("jgreylist[");
	put_u64(c->pid);
	put("]: ");
	put_ip(c->client);
	put(known ? percent(90) ? ": OK known" : ": OK whitelisted" :
	    bad[below(sizeof bad / sizeof bad[0])]);
	line_end();
	c->step = known ? CHECKED : ENDS;
}

static void
smtpd(const struct conn *c, const char *text)
{
	line("qmail-smtpd[");
	put_u64(c->pid);
	put("]: ");
	put(text);
}

static void
put_in_brackets(const struct conn *c)
{
	put(" [");
	put_ip(c->client);
	put("] ");
}

static void
put_sender(const struct conn *c)
{
	if (c->sender % 25 == 0)
		return;			/* a bounce */
	put_user(c->sender);
	put("@");
	put_domain(c->domain);
}

static void
login(struct conn *c)
{
	bool good = percent(60);

	smtpd(c, good ? "AUTH successful" : percent(70) ?
	    "AUTH failed (unknown user)" : "AUTH failed (bad password)");
	put_in_brackets(c);
	put_here((unsigned)below(2048));
	line_end();
	c->step = good ? CHECKED : ENDS;
	if (!good)
		c->code = 256;
}

static void
checked(struct conn *c)
{
	smtpd(c, "MFCHECK pass");
	put_in_brackets(c);
	put_domain(c->domain);
	line_end();
	c->step = SPF;
}

static void
spf(struct conn *c)
{
	uint64_t kind = below(10);

	smtpd(c, kind < 5 ? "Received-SPF: pass (mail.example.org: SPF record "
	    "at " : kind < 8 ? "Received-SPF: none (mail.example.org: domain "
	    "at " : "Received-SPF: softfail (mail.example.org: domain at ");
	put_domain(c->domain);
	if (kind < 5) {
		put(" designates ");
		put_ip(c->client);
		put(" as permitted sender)");
	} else
		put(" does not designate permitted sender hosts)");
	line_end();
	c->step = MAIL;
}

static void
mail(struct conn *c)
{
	bool bad = percent(3);

	smtpd(c, bad ? "badmailfrom: <" : "MAIL FROM:<");
	put_sender(c);
	put(">");
	if (bad) {
		put(" at ");
		put_ip(c->client);
	}
	line_end();
	c->step = bad ? ENDS : RCPT;
}

static void
rcpt(struct conn *c)
{
	c->rcpt = (unsigned)below(2048);
	smtpd(c, "RCPT TO:<");
	put_here(c->rcpt);
	put(">");
	line_end();
	c->done++;
	c->step = VALID;
}

static void
valid(struct conn *c)
{
	bool found = percent(80);

	smtpd(c, "validrcptto");
	put_in_brackets(c);
	put(found ? "found: " : "not found: ");
	put_here(c->rcpt);
	line_end();
	if (found) {
		c->good++;
		c->last_good = c->rcpt;
	}
	c->step = c->done < c->rcpts ? RCPT : c->good > 0 ? SCAN : ENDS;
}

static void
scan(struct conn *c)
{
	static const char *const subjects[] = {
		"hello", "Re_ your order", "Newsletter", "", "invoice 4711",
		"buy 100% off (3.0/5.0)", "=?utf-8?q?caf=C3=A9?=", "[talk] a: b"
	};
	bool spam = percent(20);

	line("simscan:[");
	put_u64(c->pid);
	put(spam ? "]:SPAM REJECT (" : "]:CLEAN (");
	put_hundredths(spam ? between(500, 4000) : below(500));
	put("/5.00/5.00):0.");
	put_u64(between(1000, 9999));
	put("s:");
	put(subjects[below(sizeof subjects / sizeof subjects[0])]);
	put(":");
	put_ip(c->client);
	put(":");
	put_sender(c);
	put(":");
	put_here(c->last_good);
	line_end();
	c->step = ENDS;
}

static void
ends(struct conn *c)
{
	if (below(1000) >= get(LOST)) {
		line("tcpserver: end ");
		put_u64(c->pid);
		put(" status ");
		put_u64(c->code == 0 && percent(6) ? 256 : c->code);
		line_end();
	}
	busy[c->pid] = false;
	open_now--;
	say_status();
	c->step = COMES;
}

static void
go_on(struct conn *c)
{
	static void (*const steps[])(struct conn *) = {
		comes, has_pid, looked_up, blacklist, greylist, login, checked,
		spf, mail, rcpt, valid, scan, ends
	};

	steps[c->step](c);
}

/* Until its next line, in microseconds. */
static uint64_t
pause_before(enum step s)
{
	if (s == COMES)
		return between(1000, 400000);
	if (s == HAS_PID)
		return between(50, 5000);
	if (s == ENDS)
		return percent(5) ? between(1, 60) * SECOND :
		    between(2000, 900000);
	return between(500, s == LOOKED_UP ? 300000 : 600000);
}

/* What comes next, a heap by time; there is one for each connection. */

struct event {
	uint64_t time;
	struct conn *conn;
};

static struct event *events;
static size_t events_n;

/* Put it in the place of the first one, and down from there. */
static void
event_replace(struct event e)
{
	size_t i = 0, k;

	while ((k = 2 * i + 1) < events_n) {
		if (k + 1 < events_n && events[k + 1].time < events[k].time)
			k++;
		if (events[k].time >= e.time)
			break;
		events[i] = events[k];
		i = k;
	}
	events[i] = e;
}

/* They are added in order of time. */
static void
begin(void)
{
	struct conn *conns = clear((size_t)get(CONC), sizeof *conns);
	size_t i;

	events_n = (size_t)get(CONC);
	events = clear(events_n, sizeof *events);
	for (i = 0; i < events_n; i++)
		events[i] = (struct event){ now + (i + 1) * 40000, &conns[i] };
	say_status();
}

static void
play(void)
{
	struct event e;

	for (begin();; event_replace(e)) {
		e = events[0];
		now = e.time;
		go_on(e.conn);
		e.time = now + pause_before(e.conn->step);
	}
}

static void
set(char *word)
{
	char *equals = strchr(word, '=');
	struct setting *s;

	if (equals == NULL)
		die("a setting is name=value");
	*equals = '\0';
	for (s = settings; s->name != NULL; s++)
		if (strcmp(s->name, word) == 0) {
			s->value = strtoull(equals + 1, NULL, 10);
			return;
		}
	die("no setting of this name");
}

int
main(int argc, char **argv)
{
	int i;

	if (argc < 3)
		die("usage: gensmtpd bytes seed [name=value ...]");
	wanted = strtoull(argv[1], NULL, 10);
	seed = mix(strtoull(argv[2], NULL, 10));
	for (i = 3; i < argc; i++)
		set(argv[i]);
	if (get(PIDS) > MAX_PIDS || get(CONC) < 1 ||
	    get(PIDS) < FIRST_PID + 2 * get(CONC))
		die("conc and pids do not go together");
	make_zipf();
	busy = clear((size_t)get(PIDS) + 1, sizeof *busy);
	play();
}
