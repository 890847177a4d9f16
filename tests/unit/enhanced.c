/* Enhanced status codes: registered ones, others, and what is none. */
#include "enhanced.h"

#include "check.h"

static bool
means(const char *code, const char *text)
{
	const char *m = enhanced_meaning(str_of(code));

	return m != NULL && strcmp(m, text) == 0;
}

static bool
none(const char *code)
{
	return enhanced_meaning(str_of(code)) == NULL &&
	    enhanced_class(str_of(code)) == NULL;
}

/* Every registered code means something else than its subject's rest. */
static void
registered(void)
{
	static const unsigned last[] = { 0, 10, 4, 6, 7, 6, 10, 30 };
	char code[] = "5.0.00";
	struct str s = { code, 0 };
	const char *other;
	unsigned y, z;

	for (y = 0; y < 8; y++) {
		code[2] = (char)('0' + y);
		code[4] = '0';
		s.n = 5;
		other = enhanced_meaning(s);
		CHECK(other != NULL && strlen(other) <= 52);
		for (z = 1; z <= last[y] + 1; z++) {
			s.n = 4 + str_put_u64(code + 4, z);
			CHECK((enhanced_meaning(s) == other) ==
			    (z == last[y] + 1));
			CHECK(strlen(enhanced_meaning(s)) <= 52);
		}
	}
}

int
main(void)
{
	registered();
	CHECK(means("5.1.1", "no such mailbox"));
	CHECK(means("4.2.2", "mailbox is full"));
	CHECK(means("2.1.5", "recipient's address is good"));
	CHECK(means("5.7.26", "several checks of authenticity failed"));
	CHECK(means("5.7.509", "something else about security or policy"));
	CHECK(means("5.99.1", "something else, not told"));
	CHECK(none("") && none("5") && none("5.1") && none("5.1."));
	CHECK(none("3.1.1") && none("5.1.1.") && none("5.1.1 "));
	CHECK(none("5.1000.1") && none("5.1.1000") && none("5..1"));
	CHECK(none("99999999999999999999.1.1") && none("-5.1.1"));
	CHECK(strcmp(enhanced_class(STR("2.0.0")), "success") == 0);
	CHECK(strcmp(enhanced_class(STR("4.0.0")), "for now") == 0);
	CHECK(strcmp(enhanced_class(STR("5.0.0")), "for good") == 0);
	return failures;
}
