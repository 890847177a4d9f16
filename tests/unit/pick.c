/*
 * Which addresses, numbers, results, texts and times meet a criterion.
 */
#include "pick.h"

#include <stdlib.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

/* Asked for, and what meets it, or not ("!"). */
static const char *const rows[][2] = {
	{ "b@x.org", "b@x.org" },
	{ "b@x.org", "B@X.Org" },
	{ "b@x.org", "x.org-b@x.org" },
	{ "b@x.org", "X.ORG-b@x.org" },
	{ "b@x.org", "!y.org-b@x.org" },
	{ "b@x.org", "!x.org.b@x.org" },
	{ "b@x.org", "!ab@x.org" },
	{ "b@x.org", "!a-b@x.org" },
	{ "b@x.org", "!x.org-x.org-b@x.org" },
	{ "b@x.org", "!b@x.org.uk" },
	{ "b@x.org", "!b@xxorg" },
	{ "b@x.org", "!b" },
	{ "b@x.org", "!x.org" },
	{ "b@x.org", "!" },
	{ "<b@x.org>", "b@x.org" },
	{ "<b@x.org>", "!<b@x.org>" },
	{ "@x.org", "b@x.org" },
	{ "@x.org", "@X.org" },
	{ "@x.org", "x.org-b@x.org" },
	{ "@x.org", "!b@y.x.org" },
	{ "@x.org", "!x.org" },
	{ "@x.org", "!b@x.org-c" },
	{ "b@", "b@x.org" },
	{ "b@", "B@y.org" },
	{ "b@", "y.org-b@y.org" },
	{ "b@", "b@" },
	{ "b@", "!y.org-b@z.org" },
	{ "b@", "!y.org+b@y.org" },
	{ "b@", "!ab@x.org" },
	{ "b@", "!b" },
	{ "b@", "!b@c@x.org" },
	{ "b@c@", "b@c@x.org" },
	{ "", "" },
	{ "", "!b@x.org" },
	{ "<>", "" },
	{ "<>", "!<>" },
	{ "<>", "!b@x.org" },
	{ "#@[]", "#@[]" },
	{ "b", "b" },
	{ "b", "-b" },		/* of the domain that has no name */
	{ "b", "!b@x.org" },
	{ "a b%c\xc3\xa4@x.org", "a_b_c__@x.org" },
	{ "a b%c\xc3\xa4@x.org", "a b%c\xc3\xa4@x.org" },
	{ "a b%c\xc3\xa4@x.org", "!a-b-c--@x.org" },
	{ "a_b@x.org", "a_b@x.org" },
	{ "a_b@x.org", "a b@x.org" },
	{ "a_b@x.org", "!a.b@x.org" },
	{ "@", "b@" },
	{ "@", "!b@x.org" }
};

/* Do this in a process of its own, which can ask for what it likes. */
static void
apart(void (*what)(const void *), const void *argument)
{
	int status = -1;
	pid_t pid;

	fflush(stdout);
	if ((pid = fork()) == 0) {
		what(argument);
		fflush(stdout);
		_exit(failures);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid || status != 0)
		failures = 1;
}

static struct str
copy(struct str s)
{
	char *p = malloc(s.n > 0 ? s.n : 1);

	if (s.n > 0)
		memcpy(p, s.s, s.n);
	return (struct str){ p, s.n };
}

static void
row(const void *argument)
{
	const char *const *r = argument;
	bool meets = *r[1] != '!', got;
	struct str address = copy(str_of(r[1] + !meets));

	pick_address(PICK_RECIPIENT, r[0]);
	got = pick_by_address(PICK_RECIPIENT, address) == 1;
	if (got != meets) {
		printf("%s: %s\n", r[0], r[1]);
		failures = 1;
	}
	CHECK(!got || pick_may_end(PICK_RECIPIENT, address));
	CHECK(pick_by_address(PICK_SENDER, address) == 0);
	CHECK(pick_by_address(PICK_RECIPIENT, (struct str){ NULL, 0 }) == 0);
	free((void *)(uintptr_t)address.s);
}

/* Of letters that often make something: an address, a prefix. */
static struct str
random_address(char *room, size_t most)
{
	static const char letters[] = "aAb@@-._% <\xc3";
	static const char *const domains[] = { "a", "b.a", "A" };
	const char *domain = domains[rand() % 3];
	size_t n = 0, i, users = (size_t)rand() % most;

	if (rand() % 3 == 0)
		n += (size_t)sprintf(room, "%s-", domain);
	for (i = 0; i < users; i++)
		room[n++] = letters[rand() % 12];
	if (rand() % 3 > 0)
		n += (size_t)sprintf(room + n, "@%s", domain);
	room[n] = '\0';
	return (struct str){ room, n };
}

/* A quick look passes over nothing that the long one finds. */
static void
random_row(const void *seed)
{
	char asked[2][32], address[32], text[48] = "local ";
	int i, count;

	srand(*(const unsigned *)seed);
	count = 1 + rand() % 2;
	for (i = 0; i < count; i++) {
		random_address(asked[i], 3);
		pick_address(PICK_RECIPIENT, asked[i]);
	}
	for (i = 0; i < 3000; i++) {
		struct str s = random_address(address, 3), end;

		if (pick_by_address(PICK_RECIPIENT, s) == 0)
			continue;
		memcpy(text + 6, s.s, s.n);
		end = copy((struct str){ text, 6 + s.n });
		if (!pick_may_end(PICK_RECIPIENT, s) ||
		    !pick_may_end(PICK_RECIPIENT, end)) {
			printf("%s, %s: may not end %s\n", asked[0],
			    count == 2 ? asked[1] : "", address);
			failures = 1;
		}
		free((void *)(uintptr_t)end.s);
	}
}

/* It is worth to look: most others are passed over. */
static void
quick(const void *nothing)
{
	(void)nothing;
	pick_address(PICK_SENDER, "b@x.org");
	CHECK(!pick_may_end(PICK_SENDER, STR("local b@x.com")));
	CHECK(!pick_may_end(PICK_SENDER, STR("local c@x.org")));
	CHECK(!pick_may_end(PICK_SENDER, STR("x.org")));
	CHECK(!pick_may_end(PICK_RECIPIENT, STR("local b@x.org")));
}

/* A user is a name, or an address. */
static void
users(const void *nothing)
{
	(void)nothing;
	pick_address(PICK_USER, "bob");
	pick_address(PICK_USER, "bob@x.org");
	pick_address(PICK_USER, "@x.org");
	pick_address(PICK_USER, "bob@");
	CHECK(pick_by_address(PICK_USER, STR("Bob")) == 1);
	CHECK(pick_by_address(PICK_USER, STR("bob@X.org")) == 14);
	CHECK(pick_by_address(PICK_USER, STR("ann@x.org")) == 4);
	CHECK(pick_by_address(PICK_USER, STR("bob@y.org")) == 8);
	CHECK(pick_by_address(PICK_USER, STR("abob")) == 0);
	CHECK(pick_by_address(PICK_USER, STR("")) == 0);
	CHECK(pick_by_address(PICK_USER, (struct str){ NULL, 0 }) == 0);
	CHECK(pick_by_address(PICK_SENDER, STR("bob@x.org")) == 0);
	CHECK(pick_may_end(PICK_USER, STR("login by bob@y.org")));
}

static void
pids(const void *nothing)
{
	(void)nothing;
	pick_number(PICK_PID, "5");
	CHECK(pick_by_number(PICK_PID, 5) == 1 && pick_all == 1);
	CHECK(pick_by_number(PICK_PID, 6) == 0);
	CHECK(pick_by_number(PICK_MESSAGE, 5) == 0);
}

static void
none(const void *nothing)
{
	(void)nothing;
	CHECK(!pick_any() && pick_all == 0);
	CHECK(pick_by_address(PICK_SENDER, STR("")) == 0);
	CHECK(pick_by_number(PICK_QP, 0) == 0);
	CHECK(pick_by_result(0) == 0 && pick_by_text(STR("")) == 0);
	CHECK(pick_by_time((struct stamp){ 0, 0 }) == 0);
}

/* One bit for each; all results are one, and so is the window. */
static void
bits(const void *nothing)
{
	(void)nothing;
	pick_number(PICK_MESSAGE, "18446744073709551615");
	pick_number(PICK_QP, "7");
	pick_number(PICK_QP, "8");
	pick_result(0);
	pick_result(31);
	pick_text("^a.*b$");
	pick_window(NULL, NULL);
	pick_window("@100", "@200");
	CHECK(pick_any() && pick_all == 63);
	CHECK(pick_has(PICK_QP) && !pick_has(PICK_SENDER));
	CHECK(pick_by_number(PICK_MESSAGE, UINT64_MAX) == 1);
	CHECK(pick_by_number(PICK_MESSAGE, 7) == 0);
	CHECK(pick_by_number(PICK_QP, 7) == 2);
	CHECK(pick_by_number(PICK_QP, 8) == 4);
	CHECK(pick_by_result(0) == 8 && pick_by_result(31) == 8);
	CHECK(pick_by_result(1) == 0 && pick_by_result(30) == 0);
	CHECK(pick_by_text(STR("axb\n")) == 16);
	CHECK(pick_by_text((struct str){ "a\0b", 3 }) == 16);
	CHECK(pick_by_text(STR("axb\r\n")) == 0);
	CHECK(pick_by_text(STR("xab")) == 0 && pick_by_text(STR("")) == 0);
	CHECK(pick_by_time((struct stamp){ 100, 0 }) == 32);
	CHECK(pick_by_time((struct stamp){ 199, 999999999 }) == 32);
	CHECK(pick_by_time((struct stamp){ 200, 0 }) == 0);
	CHECK(pick_by_time((struct stamp){ 99, 999999999 }) == 0);
}

/* The last of 64 has the last bit. */
static void
many(const void *nothing)
{
	int i;

	(void)nothing;
	for (i = 0; i < 63; i++)
		pick_number(PICK_QP, "7");
	CHECK(pick_all == UINT64_MAX >> 1);
	pick_address(PICK_SENDER, "@x.org");
	CHECK(pick_all == UINT64_MAX);
	CHECK(pick_by_address(PICK_SENDER, STR("b@x.org")) ==
	    (uint64_t)1 << 63);
	CHECK(pick_by_number(PICK_QP, 7) == UINT64_MAX >> 1);
}

int
main(void)
{
	unsigned i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		apart(row, rows[i]);
	for (i = 1; i <= 200; i++)
		apart(random_row, &i);
	apart(quick, NULL);
	apart(users, NULL);
	apart(pids, NULL);
	apart(none, NULL);
	apart(bits, NULL);
	apart(many, NULL);
	return failures;
}
