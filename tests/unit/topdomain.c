/* Top-level domains. */
#include "topdomain.h"

#include "check.h"

static bool
is(const char *domain, const char *top)
{
	return str_eq(topdomain(str_of(domain)), str_of(top));
}

int
main(void)
{
	CHECK(is("example.org", ".org"));
	CHECK(is("a.b.example.org.", ".org"));
	CHECK(is("org", "org"));
	CHECK(is("[192.0.2.1]", "[]"));
	CHECK(is("", ""));
	CHECK(is(".", "."));
	CHECK(is("a..", "a.."));
	return failures;
}
