/*
 * Labels in both conventions; what is none; the table of leap seconds.
 */
#include "tai.h"

#include "check.h"

/* Read a label that is all of this text. */
static bool
reads(const char *text, int64_t sec, uint32_t nsec, bool leap)
{
	struct str s = str_of(text);
	struct tai t;

	return tai_eat(&s, &t) && s.n == 0 && t.sec == sec &&
	    t.nsec == nsec && t.leap == leap;
}

/* Nothing is eaten from this text. */
static bool
refuses(const char *text, size_t n)
{
	struct str s = { text, n };
	struct tai t;

	return !tai_eat(&s, &t) && s.s == text && s.n == n;
}

static bool
writes(int64_t sec, uint32_t nsec, bool leap, const char *text)
{
	struct tai t = { sec, nsec, leap };
	char label[TAI_LABEL];

	tai_put(label, &t);
	return memcmp(label, text, TAI_LABEL) == 0;
}

/* As they come back: for any second, and both ways. */
static bool
returns(int64_t sec, uint32_t nsec, bool leap)
{
	struct tai t = { sec, nsec, leap };
	char label[TAI_LABEL + 1] = "";

	tai_put(label, &t);
	return reads(label, sec, nsec, leap);
}

static void
constant(void)
{
	static const char nul[TAI_LABEL] = "";

	CHECK(reads("@400000000000000a00000000", 0, 0, false));
	CHECK(reads("@400000000000000900000001", -1, 1, false));
	CHECK(reads("@400000006b01173a075bcd15", 1795233584, 123456789,
	    false));
	CHECK(reads("@400000006B01173A075BCd15", 1795233584, 123456789,
	    false));
	CHECK(reads("@400000006b01173affffffff", 1795233584, UINT32_MAX,
	    false));
	CHECK(reads("@000000000000000000000000", -4611686018427387914, 0,
	    false));
	CHECK(writes(1795233584, 123456789, false,
	    "@400000006b01173a075bcd15"));
	CHECK(writes(0, 0, true, "@400000000000000a00000000"));
	CHECK(refuses("@400000006b01173a075bcd1", 24));
	CHECK(refuses("@400000006b01173a075bcd15a", 26));
	CHECK(refuses("@400000006b01173a075bcd15F", 26));
	CHECK(refuses("@400000006b01173g075bcd15", 25));
	CHECK(refuses("@400000006b01173a075bcd1g", 25));
	CHECK(refuses("x400000006b01173a075bcd15", 25));
	CHECK(refuses("@400000006b01173a\xff" "75bcd15", 25));
	CHECK(refuses(nul, 25));
	CHECK(refuses("", 0));
	CHECK(returns(INT64_MAX, 5, false));
	CHECK(returns(INT64_MIN, 5, false));
}

/* A byte that is no digit is seen at each place of a label. */
static void
each_place(void)
{
	char text[] = "@400000006b01173a075bcd15";
	int i, c;

	for (i = 0; i < TAI_LABEL; i++) {
		for (c = 0; c < 256; c++) {
			bool digit = c < 128 && c != 0 &&
			    strchr("0123456789abcdefABCDEF", c) != NULL;
			char was = text[i];

			text[i] = (char)c;
			CHECK(refuses(text, TAI_LABEL) ==
			    !(i == 0 ? c == '@' : digit));
			text[i] = was;
		}
	}
}

/* Midnights behind leap seconds, and how many there were until then. */
static const struct {
	int64_t midnight;
	int count;
} known[] = {
	{ 78796800, 1 }, { 94694400, 2 }, { 315532800, 9 },
	{ 915148800, 22 }, { 1136073600, 23 }, { 1230768000, 24 },
	{ 1341100800, 25 }, { 1435708800, 26 }, { 1483228800, 27 }
};

static void
leaps(void)
{
	char label[TAI_LABEL + 1] = "";
	size_t i;
	int n;

	CHECK(reads("@40000000586846a300000000", 1483228799, 0, false));
	CHECK(reads("@40000000586846a400000005", 1483228800, 5, true));
	CHECK(reads("@40000000586846a500000000", 1483228800, 0, false));
	CHECK(reads("@400000000000000a00000000", 0, 0, false));
	CHECK(writes(1795233584, 0, false, "@400000006b01175500000000"));
	CHECK(writes(1483228800, 5, true, "@40000000586846a400000005"));
	CHECK(writes(1483228801, 5, true, "@40000000586846a600000005"));
	for (i = 0; i < sizeof known / sizeof known[0]; i++) {
		n = known[i].count;
		CHECK(returns(known[i].midnight - 1, 0, false));
		CHECK(returns(known[i].midnight, 0, true));
		CHECK(returns(known[i].midnight, 0, false));
		snprintf(label, sizeof label, "@40000000%08llx00000000",
		    (unsigned long long)(known[i].midnight + 10 + n));
		CHECK(reads(label, known[i].midnight, 0, false));
		snprintf(label, sizeof label, "@40000000%08llx00000000",
		    (unsigned long long)(known[i].midnight + 8 + n));
		CHECK(reads(label, known[i].midnight - 1, 0, false));
	}
}

int
main(void)
{
	constant();
	each_place();
	CHECK(reads("@40000000586846a500000000", 1483228827, 0, false));
	tai_leap(true);
	CHECK(reads("@40000000586846a500000000", 1483228800, 0, false));
	leaps();
	CHECK(returns(INT64_MIN, 5, false));
	return failures;
}
