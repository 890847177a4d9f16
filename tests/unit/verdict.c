/* What decisions come to, one after the other. */
#include "verdict.h"

#include "check.h"

static struct verdict v;

static unsigned
take(enum kind kind, enum about about, const char *program, uint64_t qp)
{
	struct event e = { .kind = kind };

	e.smtp.about = about;
	e.smtp.program = str_of(program);
	e.smtp.qp = qp;
	return verdict_take(&v, &e);
}

static void
clear(void)
{
	v = (struct verdict){ .yes = false };
}

/* Two programs tell of the same two messages. */
static void
messages(void)
{
	clear();
	CHECK(take(EVENT_ACCEPT, ABOUT_MESSAGE, "a", 5) ==
	    (VERDICT_YES | VERDICT_MESSAGE | VERDICT_QP));
	CHECK(take(EVENT_ACCEPT, ABOUT_RECIPIENT, "a", 5) == VERDICT_YES);
	CHECK(take(EVENT_ACCEPT, ABOUT_MESSAGE, "b", 0) == VERDICT_YES);
	CHECK(take(EVENT_ACCEPT, ABOUT_MESSAGE, "b", 0) ==
	    (VERDICT_YES | VERDICT_MESSAGE));
	CHECK(take(EVENT_ACCEPT, ABOUT_MESSAGE, "a", 6) ==
	    (VERDICT_YES | VERDICT_QP));
	CHECK(verdict_messages(&v) == 2 && verdict_counted(&v));
	CHECK(take(EVENT_REJECT, ABOUT_MESSAGE, "a", 0) == VERDICT_NO);
	CHECK(verdict_result(&v) == VERDICT_ACCEPTED);
}

/* Recipients, which the message takes back. */
static void
recipients(void)
{
	clear();
	CHECK(verdict_result(&v) == VERDICT_NONE && !verdict_counted(&v));
	CHECK(take(EVENT_ACCEPT, ABOUT_SENDER, "a", 0) == 0);
	CHECK(take(EVENT_REJECT, ABOUT_RECIPIENT, "a", 0) == VERDICT_NO);
	CHECK(verdict_result(&v) == VERDICT_REJECTED);
	CHECK(take(EVENT_ACCEPT, ABOUT_RECIPIENT, "a", 0) == VERDICT_YES);
	CHECK(verdict_result(&v) == VERDICT_ACCEPTED);
	CHECK(verdict_messages(&v) == 0 && !verdict_counted(&v));
	CHECK(take(EVENT_DEFER, ABOUT_MESSAGE, "a", 0) == VERDICT_NO);
	CHECK(verdict_result(&v) == VERDICT_DEFERRED && verdict_counted(&v));
}

/* Who remembers the password in the end has not failed. */
static void
logins(void)
{
	clear();
	CHECK(take(EVENT_REJECT, ABOUT_AUTH, "a", 0) == VERDICT_NO);
	CHECK(take(EVENT_ACCEPT, ABOUT_AUTH, "a", 0) == 0);
	CHECK(verdict_result(&v) == VERDICT_NONE);
	CHECK(take(EVENT_DENY, ABOUT_CONNECTION, "a", 0) == VERDICT_NO);
	CHECK(verdict_result(&v) == VERDICT_DENIED);
}

static void
many_tellers(void)
{
	static const char *const names[] = { "a", "b", "c", "d", "e", "f" };
	size_t i;

	clear();
	for (i = 0; i < 6; i++)
		take(EVENT_ACCEPT, ABOUT_MESSAGE, names[i], 0);
	CHECK(verdict_messages(&v) == 1);
}

int
main(void)
{
	messages();
	recipients();
	logins();
	many_tellers();
	return failures;
}
