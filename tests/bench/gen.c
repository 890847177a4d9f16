/*
 * gen: busy qmail-send logs; the same arguments give the same bytes.
 *
 *	gen send|backlog|sparse BYTES SEED [NAME=VALUE ...]
 *	gen oneline N SEED
 *
 * The first form plays qmail-send for as long as it takes to write BYTES
 * bytes (the last line is whole): messages come, are delivered with limited
 * concurrency, deferred and tried again at quadratic intervals, bounced,
 * forwarded; numbers of messages are used again soon after their end; now and
 * then qmail-send stops or is killed and starts anew.  Labels are those of
 * multilog: 10 s ahead, nanoseconds that end in 500.
 *
 *	send	a busy server
 *	backlog	most deliveries are deferred for long: many open messages
 *	sparse	a message every 50 s
 *	oneline	N messages of one line each: `new msg' and nothing more
 *
 *	name		send	backlog	sparse
 *	gap		125	125	50000	mean ms between messages
 *	local		20	20	10	concurrency
 *	remote		100	200	20
 *	defer		10	60	10	percent of the attempts
 *	retry		400	40000	400	s until the second attempt
 *	lists		8	0	0	percent for 20-100 people,
 *					the others are for 1 to 3
 *	restart		40000	200000	10000	lines between two restarts
 *
 * Every start and every result of a delivery is followed by a status line, so
 * that a message of R recipients and no deferral has 2R status lines of 3+4R:
 * 45 % of them takes lists.
 */
#define PROGRAM "gen"
#include "made.h"

enum { LOCAL, REMOTE, CHANNELS };
enum { DOMAINS = 4000, ZIPF = 65536 };

static const char *const channel_name[CHANNELS] = { "local", "remote" };

struct setting {
	const char *name;
	uint64_t value;
};

enum { GAP, LOCALS, REMOTES, DEFER, RETRY, LISTS, RESTART, SETTINGS };

static struct setting settings[SETTINGS + 1] = {
	{ "gap", 125 }, { "local", 20 }, { "remote", 100 }, { "defer", 10 },
	{ "retry", 400 }, { "lists", 8 }, { "restart", 40000 }, { NULL, 0 }
};

static uint64_t
get(int which)
{
	return settings[which].value;
}

static void *
grow(void *p, size_t n)
{
	if ((p = realloc(p, n)) == NULL)
		die("out of memory");
	return p;
}

static uint64_t lines;			/* written */

static void
put_hex(uint64_t v, unsigned digits, const char *alphabet)
{
	while (digits-- > 0)
		out[out_n++] = alphabet[v >> (4 * digits) & 15];
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
	put_hex((UINT64_C(1) << 62) + 10 + stamp / SECOND, 16,
	    "0123456789abcdef");
	put_hex(stamp % SECOND * 1000 + 500, 8, "0123456789abcdef");
	put(" ");
	put(begin);
}

static void
line_end(void)
{
	static size_t before;

	put("\n");
	written += out_n - before;
	lines++;
	if (out_n > sizeof out - 4096 || written >= wanted)
		flush();
	before = out_n;
	if (written >= wanted)
		exit(0);
}

/* Addresses: a number that stands for a user and a domain. */

enum {
	LOCAL_BIT = 1 << 30,
	LIST_BIT = 1 << 29,
	USER_SHIFT = 16,
	USERS = 1 << 12
};

static const char *const here[] = {
	"example.org", "mail.example.org", "example.net", "example.com",
	"shop.example.com", "lists.example.org", "virt.example.net",
	"users.example.net"
};
enum { HERE = sizeof here / sizeof here[0], VIRTUAL = 4 };

static const char *const roles[] = {
	"info", "sales", "office", "news", "root", "webmaster", "no-reply",
	"abuse", "orders", "support", "hr", "bounces", "admin", "user", "box",
	"service"
};

static char domains[DOMAINS][24];
static uint16_t zipf[ZIPF];		/* rank of a domain, by use */

static void
name_domain(char *d, unsigned rank)
{
	static const char *const syllables[] = {
		"ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo",
		"ba", "du", "fe", "gi", "ho", "pe", "wa", "zu"
	};
	static const char *const ends[] = {
		".example", ".test", ".example", ".example.com"
	};
	uint64_t z = mix(rank + 1);

	sprintf(d, "%s%s%s%s%s", syllables[z & 15], syllables[z >> 4 & 15],
	    syllables[rank & 15], syllables[rank >> 4 & 15], ends[z >> 8 & 3]);
}

/* The domain of rank r (from 0) has the weight 1/(r + 1). */
static void
make_domains(void)
{
	uint64_t sum = 0, have = 0;
	size_t at = 0;
	unsigned r;

	for (r = 0; r < DOMAINS; r++)
		sum += (UINT64_C(1) << 32) / (r + 1);
	for (r = 0; r < DOMAINS; r++) {
		name_domain(domains[r], r);
		have += (UINT64_C(1) << 32) / (r + 1);
		while (at < ZIPF && at * sum <= have * ZIPF)
			zipf[at++] = (uint16_t)r;
	}
}

static uint32_t
new_address(int channel)
{
	uint64_t user = below(USERS);

	if (channel == LOCAL)
		return (uint32_t)(LOCAL_BIT | user << USER_SHIFT |
		    below(HERE));
	return (uint32_t)(user << USER_SHIFT | below(ZIPF));
}

static const char *
domain_of(uint32_t address)
{
	if (address & LIST_BIT)
		return "lists.example.org";
	return address & LOCAL_BIT ? here[(address & 0xffff) % HERE] :
	    domains[zipf[address & 0xffff]];
}

static void
put_user(uint32_t address)
{
	uint32_t user = address >> USER_SHIFT & (USERS - 1);

	if (address & LIST_BIT) {
		put("talk-return-");
		put_u64(address & 0xffff);
		put("-");
		return;
	}
	put(roles[user & 15]);
	if (user >> 4 > 0)
		put_u64(user >> 4);
}

static void
put_address(uint32_t address)
{
	put_user(address);
	put("@");
	put(domain_of(address));
}

/* As it stands in `starting delivery': virtual domains have their prefix. */
static void
put_recipient(uint32_t address)
{
	if (address & LIST_BIT)
		put("alias-");
	else if (address & LOCAL_BIT && (address & 0xffff) % HERE >= VIRTUAL) {
		put(domain_of(address));
		put("-");
	}
	put_address(address);
}

/* Texts of results; a % and a letter stand for what put_text() says. */

struct text {
	uint64_t weight;
	const char *form;
};

#define SAID "Remote_host_said:_"
#define LIKES "%i_does_not_like_recipient./" SAID

static const struct text local_good[] = {
	{ 70, "did_1+0+0/" }, { 6, "did_0+0+1/" }, { 2, "did_2+0+1/" },
	{ 2, "filter:_%d_bytes,_score_0.%d/did_0+0+1/" },
	{ 1, "smtp_auth/did_0+0+1/" }, { 1, "did_0+0+0/" }, { 1, "" },
	{ 0, NULL }
};
static const struct text local_later[] = {
	{ 4, "Unable_to_chdir_to_maildir._(#4.2.1)/" },
	{ 4, "Uh-oh:_.qmail_file_is_writable._(#4.7.0)/" },
	{ 2, "Home_directory_is_sticky:_user_is_editing_his_.qmail_file."
	    "_(#4.2.1)/" },
	{ 2, "/bin/sh:_1:_/usr/local/bin/filter:_not_found/" },
	{ 1, "qmail-spawn_unable_to_fork._(#4.3.0)/" }, { 1, "" },
	{ 0, NULL }
};
static const struct text local_bad[] = {
	{ 9, "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/" },
	{ 2, "This_message_is_looping:_it_already_has_my_Delivered-To_line."
	    "_(#5.4.6)/" },
	{ 2, "mailbox_is_over_quota_(%d_bytes)/" },
	{ 1, "This_address_no_longer_accepts_mail./" }, { 1, "" },
	{ 0, NULL }
};
static const struct text remote_good[] = {
	{ 8, "%i_accepted_message./" SAID "250_2.0.0_Ok:_queued_as_%x/" },
	{ 6, "%i_accepted_message./" SAID "250_ok_%e_qp_%d/" },
	{ 4, "%i_accepted_message./" SAID "250_OK_id=%x/" },
	{ 3, "%i_accepted_message./" SAID "250/" },
	{ 2, "%i_accepted_message./" SAID "250_2.0.0_%x_Message_accepted_for"
	    "_delivery/" },
	{ 1, "%i_accepted_message./" SAID "250_2.6.0_<%x@%h>_[InternalId=%d]_"
	    "Queued_mail_for_delivery/" },
	{ 1, "%i_accepted_message./" SAID "250-first_line/250-id_%x:_success,"
	    "_no_failure/250_end_msg_%d/" },
	{ 0, NULL }
};
static const struct text remote_later[] = {
	{ 9, LIKES "450_4.2.0_<%a>:_Recipient_address_rejected:_Greylisted/"
	    "Giving_up_on_%i./" },
	{ 4, LIKES "451_4.7.1_Please_try_again_later/Giving_up_on_%i./" },
	{ 3, LIKES "452_4.2.2_mailbox_over_quota/Giving_up_on_%i./" },
	{ 3, "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection."
	    "_(#4.4.1)/" },
	{ 2, "Connected_to_%i_but_greeting_failed./" SAID "421_%h_too_busy/" },
	{ 2, "Connected_to_%i_but_connection_died._(#4.4.2)/" },
	{ 2, "CNAME_lookup_failed_temporarily._(#4.4.3)/" },
	{ 2, "Sorry,_I_couldn't_find_any_host_by_that_name._(#4.1.2)/" },
	{ 1, "Connected_to_%i_but_connection_died._Possible_duplicate!"
	    "_(#4.4.2)/" },
	{ 1, "%i_failed_after_I_sent_the_message./" SAID
	    "451_%h:_local_error,_delivery_%d:_deferral:_not_ours/" },
	{ 1, "Connected_to_%i_but_my_name_was_rejected./" SAID
	    "501_5.5.2_bad_name/" },
	{ 0, NULL }
};
static const struct text remote_bad[] = {
	{ 8, LIKES "550_5.1.1_<%a>:_User_unknown/Giving_up_on_%i./" },
	{ 4, LIKES "554_5.7.1_Relay_access_denied/Giving_up_on_%i./" },
	{ 3, "Sorry,_I_couldn't_find_any_host_named_%h._(#5.1.2)/" },
	{ 2, "Sorry,_I_couldn't_find_a_mail_exchanger_or_IP_address."
	    "_(#5.4.4)/" },
	{ 2, "Connected_to_%i_but_sender_was_rejected./" SAID
	    "553_5.7.1_sorry,_not_in_my_list_(#5.7.1)/" },
	{ 2, "%i_failed_after_I_sent_the_message./" SAID "552-5.7.0_Message_"
	    "looks_like_spam:/552-5.7.0_score=%d/552_5.7.0_rejected/" },
	{ 1, "%i_failed_on_DATA_command./" SAID "554_no_valid_recipients/" },
	{ 1, LIKES "550/Giving_up_on_%i./" },
	{ 0, NULL }
};
static const char too_old[] = "I'm_not_going_to_try_again;_this_message_has_"
    "been_in_the_queue_too_long./";

static const char *
choose(const struct text *texts)
{
	uint64_t sum = 0, at;
	const struct text *t;

	for (t = texts; t->weight > 0; t++)
		sum += t->weight;
	for (at = below(sum); at >= texts->weight; texts++)
		at -= texts->weight;
	return texts->form;
}

static void
put_ip(uint32_t address)
{
	uint64_t z = mix(zipf[address & 0xffff]);

	put("198.");
	put_u64(18 + (z & 1));
	put(".");
	put_u64(z >> 8 & 255);
	put(".");
	put_u64(1 + (z >> 16 & 127));
}

static void
put_text(const char *form, uint32_t address)
{
	for (; *form != '\0'; form++)
		if (*form != '%')
			out[out_n++] = *form;
		else switch (*++form) {
		case 'a':
			put_address(address);
			break;
		case 'd':
			put_u64(below(40000));
			break;
		case 'e':
			put_u64(now / SECOND);
			break;
		case 'h':
			put(domain_of(address));
			break;
		case 'i':
			put_ip(address);
			break;
		case 'x':
			put_hex(below(UINT32_MAX), 8, "0123456789ABCDEF");
			put_hex(below(16), 1, "0123456789ABCDEF");
			break;
		}
}

/* The queue: messages, and a job for each of their channels. */

enum rcpt_state { TODO, FLYING, GONE };

struct rcpt {
	uint32_t address;
	enum rcpt_state state;
};

enum job_state { READY, WAITING, OVER };

struct job {
	struct msg *msg;
	struct job *next;		/* in its channel's line */
	int channel;
	unsigned at, end;		/* what of rcpt[] this pass has left */
	unsigned first;
	unsigned flying, tries;
	enum job_state state;
};

enum sender { PLAIN, BOUNCE, DOUBLE_BOUNCE, VERP };

struct msg {
	uint64_t number, qp, uid, bytes, birth;
	enum sender kind;
	uint32_t sender;
	bool failed;			/* some recipient, permanently */
	size_t place;			/* in live[] */
	struct job job[CHANNELS];
	struct rcpt rcpt[];
};

/* A delivery that is under way. */
enum outcome { GOOD, LATER, BAD };

struct flight {
	struct job *job;
	struct rcpt *rcpt;
	uint64_t number, life;
	enum outcome outcome;
	uint64_t forward;		/* qp of the copy, or 0 */
};

static struct msg **live;
static size_t live_n, live_max;
static struct msg **todo;		/* come while nobody looked */
static size_t todo_n, todo_max;

static struct {
	struct job *head, **tail;
	uint64_t flying;
} channel[CHANNELS];

static uint64_t life, delivery;		/* numbers of these */
static bool up = true, leaving;		/* leaving: exitasap */

static uint64_t *freed;			/* message numbers, used again soon */
static size_t freed_n, freed_max;

static void
list_add(struct msg ***list, size_t *n, size_t *max, struct msg *m)
{
	if (*n == *max)
		*list = grow(*list, (*max = *max * 2 + 64) * sizeof **list);
	(*list)[(*n)++] = m;
}

static uint64_t
new_number(void)
{
	static uint64_t last = 11117000;

	if (freed_n > 0 && !percent(5))
		return freed[--freed_n];
	return last += between(1, 3);
}

static void
free_number(uint64_t number)
{
	if (freed_n == freed_max)
		freed = grow(freed,
		    (freed_max = freed_max * 2 + 64) * sizeof *freed);
	freed[freed_n++] = number;
}

static uint64_t
new_pid(void)
{
	static uint64_t pid = 2000;

	pid += between(1, 7);
	if (pid >= 32768)
		pid = 300;
	return pid;
}

/* Events, a heap by time. */

enum event_kind { COMES, COMES_ALONE, ENDS, AGAIN, STARTS };

struct event {
	uint64_t time;
	enum event_kind kind;
	void *what;
};

static struct event *events;
static size_t events_n, events_max;

static void
event_add(uint64_t time, enum event_kind kind, void *what)
{
	size_t i = events_n++, up_i;

	if (events_n > events_max)
		events = grow(events,
		    (events_max = events_max * 2 + 64) * sizeof *events);
	for (; i > 0; i = up_i) {
		up_i = (i - 1) / 2;
		if (events[up_i].time <= time)
			break;
		events[i] = events[up_i];
	}
	events[i] = (struct event){ time, kind, what };
}

static struct event
event_next(void)
{
	struct event first = events[0], last = events[--events_n];
	size_t i = 0, k;

	while ((k = 2 * i + 1) < events_n) {
		if (k + 1 < events_n && events[k + 1].time < events[k].time)
			k++;
		if (events[k].time >= last.time)
			break;
		events[i] = events[k];
		i = k;
	}
	events[i] = last;
	return first;
}

/* Messages are made, ... */

static struct msg *
msg_new(unsigned rcpts)
{
	struct msg *m = grow(NULL, sizeof *m + rcpts * sizeof m->rcpt[0]);

	*m = (struct msg){ .number = new_number(), .qp = new_pid(),
	    .uid = 7791, .bytes = between(400, 4000), .birth = now };
	if (percent(20))
		m->bytes *= between(2, 400);
	return m;
}

/* The first `locals' of rcpt[] are local. */
static void
msg_channels(struct msg *m, unsigned locals, unsigned rcpts)
{
	unsigned i;

	for (i = 0; i < rcpts; i++)
		m->rcpt[i].state = TODO;
	for (i = 0; i < CHANNELS; i++)
		m->job[i] = (struct job){ .msg = m, .channel = (int)i,
		    .first = i == LOCAL ? 0 : locals,
		    .end = i == LOCAL ? locals : rcpts };
}

static struct msg *
msg_to_one(uint32_t address)
{
	struct msg *m = msg_new(1);

	m->rcpt[0].address = address;
	msg_channels(m, address & (LOCAL_BIT | LIST_BIT) ? 1 : 0, 1);
	return m;
}

static struct msg *
msg_any(void)
{
	bool list = percent(get(LISTS)), sent = percent(45);
	unsigned rcpts = (unsigned)(list ? between(20, 100) :
	    percent(55) ? 1 : between(2, 3)), locals = 0, i;
	struct msg *m = msg_new(rcpts);

	for (i = 0; i < rcpts; i++)
		locals += percent(sent ? 15 : 98);
	for (i = 0; i < rcpts; i++)
		m->rcpt[i].address = new_address(i < locals ? LOCAL : REMOTE);
	msg_channels(m, locals, rcpts);
	m->kind = list ? VERP : percent(4) ? BOUNCE : PLAIN;
	m->sender = list ? (uint32_t)(LIST_BIT | below(0xffff)) :
	    new_address(sent ? LOCAL : REMOTE);
	if (sent || list)
		m->uid = between(1000, 1040);
	return m;
}

/* ... announced, ... */

static void
say_new(const struct msg *m)
{
	line("new msg ");
	put_u64(m->number);
	line_end();
}

static void
say_info(const struct msg *m)
{
	line("info msg ");
	put_u64(m->number);
	put(": bytes ");
	put_u64(m->bytes);
	put(" from <");
	if (m->kind == PLAIN || m->kind == VERP)
		put_address(m->sender);
	if (m->kind == VERP)
		put("-@[]");
	if (m->kind == DOUBLE_BOUNCE)
		put("#@[]");
	put("> qp ");
	put_u64(m->qp);
	put(" uid ");
	put_u64(m->uid);
	line_end();
}

static void
job_line_up(struct job *j)
{
	j->state = READY;
	if (!up || leaving)
		return;			/* the next life will find it */
	j->at = j->first;
	j->tries++;
	j->next = NULL;
	*channel[j->channel].tail = j;
	channel[j->channel].tail = &j->next;
}

static void
msg_enter(struct msg *m)
{
	int i;

	say_new(m);
	say_info(m);
	m->birth = now;
	m->place = live_n;
	list_add(&live, &live_n, &live_max, m);
	for (i = 0; i < CHANNELS; i++)
		if (m->job[i].first == m->job[i].end)
			m->job[i].state = OVER;
		else
			job_line_up(&m->job[i]);
}

/* ... and end, perhaps with a bounce. */

static void
say_bounce(const struct msg *m)
{
	struct msg *b;

	if (m->kind == DOUBLE_BOUNCE) {
		line("triple bounce: discarding bounce/");
		put_u64(m->number);
		line_end();
		return;
	}
	b = msg_to_one(m->kind == BOUNCE ? (uint32_t)LOCAL_BIT : m->sender);
	b->kind = m->kind == BOUNCE ? DOUBLE_BOUNCE : BOUNCE;
	b->uid = 7796;
	b->bytes = m->bytes % 50000 + 700;
	event_add(now + between(2000, 90000), COMES_ALONE, b);
	line("bounce msg ");
	put_u64(m->number);
	put(" qp ");
	put_u64(b->qp);
	line_end();
}

static void
msg_end(struct msg *m)
{
	if (m->failed)
		say_bounce(m);
	line("end msg ");
	put_u64(m->number);
	line_end();
	free_number(m->number);
	live[m->place] = live[--live_n];
	live[m->place]->place = m->place;
	free(m);
}

static bool
job_has_todo(const struct job *j)
{
	unsigned i;

	for (i = j->first; i < j->end; i++)
		if (j->msg->rcpt[i].state == TODO)
			return true;
	return false;
}

/* A pass through the recipients may be at its end. */
static void
job_check(struct job *j)
{
	uint64_t again = get(RETRY) * SECOND * j->tries * j->tries;

	if (j->at < j->end || j->flying > 0)
		return;
	if (job_has_todo(j)) {
		j->state = WAITING;
		again += j->msg->birth;
		event_add(again > now ? again : now + SECOND, AGAIN, j);
		return;
	}
	j->state = OVER;
	if (j->msg->job[LOCAL].state == OVER &&
	    j->msg->job[REMOTE].state == OVER)
		msg_end(j->msg);
}

/* Deliveries start ... */

static void
say_status(void)
{
	int i;

	line("status:");
	for (i = 0; i < CHANNELS; i++) {
		put(" ");
		put(channel_name[i]);
		put(" ");
		put_u64(channel[i].flying);
		put("/");
		put_u64(get(LOCALS + i));
	}
	if (leaving)
		put(" exitasap");
	line_end();
}

static enum outcome
new_outcome(const struct job *j)
{
	uint64_t bad = j->msg->kind == BOUNCE ? 25 : 3;
	bool old = now - j->msg->birth > 9 * get(RETRY) * SECOND;

	if (percent(get(DEFER)))
		return old ? BAD : LATER;
	return percent(bad) ? BAD : GOOD;
}

static uint64_t
duration(int c)
{
	if (c == LOCAL)
		return between(4000, 250000);
	return percent(3) ? between(5, 40) * SECOND :
	    between(150000, 2500000);
}

static void
delivery_start(struct job *j, struct rcpt *r)
{
	struct flight *f = grow(NULL, sizeof *f);

	*f = (struct flight){ .job = j, .rcpt = r, .number = ++delivery,
	    .life = life, .outcome = new_outcome(j) };
	r->state = FLYING;
	j->flying++;
	channel[j->channel].flying++;
	event_add(now + duration(j->channel), ENDS, f);
	line("starting delivery ");
	put_u64(f->number);
	put(": msg ");
	put_u64(j->msg->number);
	put(" to ");
	put(channel_name[j->channel]);
	put(" ");
	put_recipient(r->address);
	line_end();
	say_status();
}

/* Start one delivery on this channel, if there is one and a slot. */
static bool
channel_start(int c)
{
	struct job *j = channel[c].head;
	struct rcpt *r;

	if (!up || leaving || j == NULL ||
	    channel[c].flying >= get(LOCALS + c))
		return false;
	r = &j->msg->rcpt[j->at++];
	if (j->at == j->end) {
		channel[c].head = j->next;
		if (j->next == NULL)
			channel[c].tail = &channel[c].head;
	}
	if (r->state == TODO)
		delivery_start(j, r);
	else
		job_check(j);
	return true;
}

/* ... and end. */

static void
forward(const struct msg *m)
{
	struct msg *copy = msg_to_one(new_address(REMOTE));

	copy->kind = m->kind;
	copy->sender = m->sender;
	copy->bytes = m->bytes + 100;
	event_add(now + between(1000, 60000), COMES_ALONE, copy);
	put("did_0+1+0/qp_");
	put_u64(copy->qp);
	put("/");
}

static void
say_result(const struct flight *f)
{
	static const char *const word[] = { "success", "deferral", "failure" };
	static const struct text *const texts[CHANNELS][3] = {
		{ local_good, local_later, local_bad },
		{ remote_good, remote_later, remote_bad }
	};
	bool old = now - f->job->msg->birth > 9 * get(RETRY) * SECOND;
	int c = f->job->channel;

	line("delivery ");
	put_u64(f->number);
	put(": ");
	if (f->outcome == LATER && below(5000) == 0) {
		put("report mangled, will defer");
		line_end();
		return;
	}
	put(word[f->outcome]);
	put(": ");
	if (c == LOCAL && f->outcome == GOOD && percent(4))
		forward(f->job->msg);
	else
		put_text(choose(texts[c][f->outcome]), f->rcpt->address);
	if (f->outcome == BAD && old)
		put(too_old);
	line_end();
}

static void
delivery_end(struct flight *f)
{
	struct job *j = f->job;

	if (f->life == life) {
		channel[j->channel].flying--;
		j->flying--;
		f->rcpt->state = f->outcome == LATER ? TODO : GONE;
		if (f->outcome == BAD)
			j->msg->failed = true;
		say_result(f);
		say_status();
		job_check(j);
	}
	free(f);
}

/* qmail-send goes away and comes back. */

static void
stop(void)
{
	up = leaving = false;
	life++;
	delivery = 0;
	event_add(now + between(1, 5) * SECOND, STARTS, NULL);
}

/* Killed: sometimes while it looks at a new message. */
static void
kill_send(void)
{
	if (percent(60)) {
		list_add(&todo, &todo_n, &todo_max, msg_any());
		say_new(todo[todo_n - 1]);
		if (percent(50))
			say_info(todo[todo_n - 1]);
	}
	stop();
}

static void
job_revive(struct job *j)
{
	unsigned i;

	if (j->state != READY)
		return;
	j->flying = 0;
	for (i = j->first; i < j->end; i++)
		if (j->msg->rcpt[i].state == FLYING)
			j->msg->rcpt[i].state = TODO;
	job_line_up(j);
}

static void
channels_clear(void)
{
	int i;

	for (i = 0; i < CHANNELS; i++) {
		channel[i].flying = 0;
		channel[i].head = NULL;
		channel[i].tail = &channel[i].head;
	}
}

static void
start(void)
{
	size_t i;

	up = true;
	channels_clear();
	say_status();
	for (i = 0; i < live_n; i++) {
		job_revive(&live[i]->job[LOCAL]);
		job_revive(&live[i]->job[REMOTE]);
	}
	for (i = 0; i < todo_n; i++)
		msg_enter(todo[i]);
	todo_n = 0;
}

static void
perhaps_stop(void)
{
	static uint64_t at;

	if (at == 0)
		at = between(get(RESTART) / 4, get(RESTART));
	if (up && !leaving && lines >= at) {
		at = lines + between(get(RESTART) / 2, get(RESTART) * 3 / 2);
		if (percent(50))
			kill_send();
		else
			leaving = true;
	}
	if (leaving && channel[LOCAL].flying + channel[REMOTE].flying == 0) {
		line("status: exiting");
		line_end();
		stop();
	}
}

static void
comes(struct msg *m)
{
	if (up && !leaving)
		msg_enter(m);
	else
		list_add(&todo, &todo_n, &todo_max, m);
}

static void
happen(struct event e)
{
	now = e.time;
	switch (e.kind) {
	case COMES:
		event_add(now + 4 * get(GAP) * (below(1000) * below(1000)) /
		    1000 + 1, COMES, NULL);
		comes(msg_any());
		break;
	case COMES_ALONE:
		comes(e.what);
		break;
	case ENDS:
		delivery_end(e.what);
		break;
	case AGAIN:
		job_line_up(e.what);
		break;
	case STARTS:
		start();
		break;
	}
}

static void
play(void)
{
	bool local, remote;

	make_domains();
	channels_clear();
	say_status();
	event_add(now + SECOND, COMES, NULL);
	for (;;) {
		happen(event_next());
		do {
			local = channel_start(LOCAL);
			remote = channel_start(REMOTE);
		} while (local || remote);
		perhaps_stop();
	}
}

static void
oneline(uint64_t n)
{
	struct msg m = { .number = 11117000 };

	for (wanted = UINT64_MAX; n > 0; n--) {
		now += between(1, 100);
		m.number += between(1, 3);
		say_new(&m);
	}
	flush();
}

static void
set(const char *name, uint64_t value)
{
	struct setting *s;

	for (s = settings; s->name != NULL; s++)
		if (strcmp(s->name, name) == 0) {
			s->value = value;
			return;
		}
	die("no setting of this name");
}

static void
set_all(const char *const *names, const uint64_t *values)
{
	for (; *names != NULL; names++, values++)
		set(*names, *values);
}

static void
mode(const char *name)
{
	static const char *const names[] = {
		"gap", "local", "remote", "defer", "retry", "lists", "restart",
		NULL
	};
	static const uint64_t backlog[] = {
		125, 20, 200, 60, 40000, 0, 200000
	};
	static const uint64_t sparse[] = { 50000, 10, 20, 10, 400, 0, 10000 };

	if (strcmp(name, "backlog") == 0)
		set_all(names, backlog);
	else if (strcmp(name, "sparse") == 0)
		set_all(names, sparse);
	else if (strcmp(name, "send") != 0)
		die("the mode is send, backlog, sparse or oneline");
}

int
main(int argc, char **argv)
{
	char *equals;
	int i;

	if (argc < 4)
		die("usage: gen mode bytes|lines seed [name=value ...]");
	wanted = strtoull(argv[2], NULL, 10);
	seed = mix(strtoull(argv[3], NULL, 10));
	if (strcmp(argv[1], "oneline") == 0) {
		oneline(wanted);
		return 0;
	}
	mode(argv[1]);
	for (i = 4; i < argc; i++) {
		if ((equals = strchr(argv[i], '=')) == NULL)
			die("a setting is name=value");
		*equals = '\0';
		set(argv[i], strtoull(equals + 1, NULL, 10));
	}
	play();
}
