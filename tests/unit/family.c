/*
 * Families: who joins whom, who waits, and for how long.
 */
#include "family.h"

#include "map.h"
#include "pool.h"

#include "check.h"

enum { MOST = 8 };

static struct member m[MOST];
static bool whole;		/* the family of whom expired() told last */

static struct member *
expired(int64_t now)
{
	return family_expired(now, &whole);
}

/* Members whose first lines are 1, 2, 3 ... */
static void
begin(void)
{
	uint64_t i;

	for (i = 0; i < MOST; i++)
		m[i] = (struct member){ .first = i + 1 };
	CHECK(pool_held == 0);
}

static void
informed(struct member *who, uint64_t qp, const char *sender)
{
	struct event e = { .qp = qp, .sender = str_of(sender) };

	family_informed(who, 1, &e);
}

/* Are these its members, in this order?  Take it apart. */
static bool
consists(struct member *any, const char *indexes)
{
	struct member *p = family_first(any);
	bool ok = true;

	for (; p != NULL && *indexes != '\0'; p = p->next)
		ok &= p == &m[*indexes++ - '0'];
	ok &= p == NULL && *indexes == '\0';
	family_dissolve(any);
	return ok && any->family == NULL;
}

static void
alone(void)
{
	begin();
	CHECK(family_ended(&m[0], 100) && consists(&m[0], "0"));
	informed(&m[1], 7, "");
	CHECK(family_ended(&m[1], 100) && consists(&m[1], "1"));
	CHECK(expired(INT64_MAX) == NULL);
}

/* The bounce's info comes before or behind the end. */
static void
bounce(void)
{
	begin();
	family_bounced(&m[0], 1, 7);
	informed(&m[1], 7, "");
	CHECK(!family_ended(&m[0], 100));
	CHECK(expired(INT64_MAX) == NULL);
	CHECK(family_first(&m[1]) == &m[0] && family_ended(&m[1], 101));
	CHECK(consists(&m[1], "01"));
	begin();
	family_bounced(&m[0], 1, 7);
	CHECK(!family_ended(&m[0], 100));
	informed(&m[1], 7, "");
	CHECK(expired(INT64_MAX) == NULL);
	CHECK(family_ended(&m[1], 101) && consists(&m[0], "01"));
	begin();
	family_bounced(&m[0], 1, 7);
	informed(&m[1], 7, "");
	CHECK(!family_ended(&m[1], 100) && family_ended(&m[0], 100));
	CHECK(consists(&m[0], "01"));
}

/* The first line tells the order, not who bounced. */
static void
order(void)
{
	begin();
	family_bounced(&m[3], 1, 7);
	family_bounced(&m[3], 1, 8);
	family_bounced(&m[3], 1, 9);
	family_bounced(&m[3], 1, 10);
	informed(&m[5], 7, "");
	informed(&m[1], 8, "");
	informed(&m[4], 9, "");
	informed(&m[0], 10, "");
	CHECK(!family_ended(&m[3], 1) && !family_ended(&m[0], 1));
	CHECK(!family_ended(&m[1], 1) && !family_ended(&m[4], 1));
	CHECK(family_ended(&m[5], 1) && consists(&m[4], "01345"));
}

/* A bounce that bounces, whose double bounce is discarded. */
static void
chain(void)
{
	begin();
	family_bounced(&m[0], 1, 7);
	CHECK(!family_ended(&m[0], 100));
	informed(&m[1], 7, "");
	family_bounced(&m[1], 1, 8);
	CHECK(!family_ended(&m[1], 200));
	CHECK(expired(200 + FAMILY_WAIT - 1) == NULL);
	informed(&m[2], 8, "#@[]");
	CHECK(family_ended(&m[2], 300) && consists(&m[0], "012"));
}

/* Sender, host and qp must fit; nobody is the bounce of itself. */
static void
strangers(void)
{
	struct event e = { .qp = 7, .sender = STR("") };

	begin();
	family_bounced(&m[0], 1, 7);
	informed(&m[1], 7, "b@x.org");
	informed(&m[2], 8, "");
	informed(&m[0], 7, "");
	family_informed(&m[3], 2, &e);
	CHECK(family_ended(&m[1], 1) && consists(&m[1], "1"));
	CHECK(family_ended(&m[2], 1) && consists(&m[2], "2"));
	CHECK(family_ended(&m[3], 1) && consists(&m[3], "3"));
	informed(&m[4], 7, "");
	informed(&m[5], 7, "");		/* the second one is another's */
	CHECK(family_ended(&m[5], 1) && consists(&m[5], "5"));
	CHECK(!family_ended(&m[0], 1) && family_ended(&m[4], 1));
	CHECK(consists(&m[4], "04"));
}

/* An hour, in order of time; it is kept where lines go back in time. */
static void
hour(void)
{
	begin();
	family_bounced(&m[0], 1, 7);
	family_bounced(&m[1], 1, 8);
	family_bounced(&m[2], 1, 9);
	CHECK(!family_ended(&m[0], 300) && !family_ended(&m[1], 100));
	CHECK(!family_ended(&m[2], 200));
	CHECK(expired(100 + FAMILY_WAIT - 1) == NULL);
	CHECK(expired(100 + FAMILY_WAIT) == &m[1]);
	CHECK(consists(&m[1], "1"));
	CHECK(expired(100 + FAMILY_WAIT) == NULL);
	CHECK(expired(300 + FAMILY_WAIT) == &m[2]);
	CHECK(consists(&m[2], "2"));
	CHECK(expired(300 + FAMILY_WAIT) == &m[0]);
	CHECK(consists(&m[0], "0"));
	CHECK(expired(INT64_MAX) == NULL);
	informed(&m[3], 7, "");
	CHECK(family_ended(&m[3], 1) && consists(&m[3], "3"));
	/* no time is so late that it overflows */
	begin();
	family_bounced(&m[0], 1, 7);
	CHECK(!family_ended(&m[0], INT64_MAX));
	CHECK(expired(INT64_MAX - 1) == NULL);
	CHECK(expired(INT64_MAX) == &m[0] && whole && consists(&m[0], "0"));
}

/* Its hour is over, but another member is still open. */
static void
hour_within(void)
{
	begin();
	family_bounced(&m[0], 1, 7);
	family_bounced(&m[0], 1, 8);
	informed(&m[1], 7, "");
	CHECK(!family_ended(&m[0], 100));
	CHECK(expired(INT64_MAX) == &m[0] && !whole && m[0].awaits == NULL);
	CHECK(family_ended(&m[1], 100) && consists(&m[0], "01"));
	begin();
	family_bounced(&m[0], 1, 7);
	family_bounced(&m[0], 1, 8);
	informed(&m[1], 7, "");
	CHECK(!family_ended(&m[0], 100) && !family_ended(&m[1], 50));
	CHECK(expired(100 + FAMILY_WAIT) == &m[0] && whole);
	CHECK(consists(&m[1], "01"));
}

/* Two bounces of one qp: the later waits first, then the earlier. */
static void
one_qp(void)
{
	begin();
	family_bounced(&m[0], 1, 7);
	family_bounced(&m[1], 1, 7);
	family_bounced(&m[1], 1, 7);
	informed(&m[2], 7, "");
	CHECK(family_first(&m[2]) == &m[1]);
	informed(&m[3], 7, "");
	CHECK(family_first(&m[3]) == &m[0]);
	CHECK(!family_ended(&m[0], 1) && !family_ended(&m[1], 1));
	CHECK(family_ended(&m[2], 1) && family_ended(&m[3], 1));
	CHECK(consists(&m[2], "12") && consists(&m[3], "03"));
	/* again, behind another's */
	begin();
	family_bounced(&m[0], 1, 7);
	family_bounced(&m[1], 1, 7);
	family_bounced(&m[0], 1, 7);
	informed(&m[2], 7, "");
	informed(&m[3], 7, "");
	informed(&m[4], 7, "");
	CHECK(family_first(&m[2]) == &m[1] && family_first(&m[3]) == &m[0]);
	CHECK(family_first(&m[4]) == &m[4]);
	CHECK(consists(&m[1], "12") && consists(&m[0], "03"));
	/* the one below gives up */
	begin();
	family_bounced(&m[0], 1, 7);
	family_bounced(&m[1], 1, 7);
	family_bounced(&m[2], 1, 7);
	CHECK(!family_ended(&m[1], 1));
	CHECK(expired(1 + FAMILY_WAIT) == &m[1]);
	CHECK(consists(&m[1], "1"));
	informed(&m[3], 7, "");
	informed(&m[4], 7, "");
	CHECK(family_first(&m[3]) == &m[2] && family_first(&m[4]) == &m[0]);
	CHECK(consists(&m[2], "23") && consists(&m[0], "04"));
}

/* Dissolved while it waits: the list forgets it. */
static void
dissolved(void)
{
	begin();
	family_bounced(&m[0], 1, 7);
	family_bounced(&m[1], 1, 8);
	informed(&m[2], 7, "");
	CHECK(!family_ended(&m[1], 1));
	CHECK(consists(&m[1], "1") && consists(&m[2], "02"));
	CHECK(expired(INT64_MAX) == NULL);
	CHECK(pool_held == 0);
}

int
main(void)
{
	family_init();
	alone();
	bounce();
	order();
	chain();
	strangers();
	hour();
	hour_within();
	one_qp();
	dissolved();
	return failures;
}
