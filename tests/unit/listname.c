/* Names of block lists, in texts that clients were told. */
#include "listname.h"

#include "check.h"

static bool
is(const char *text, const char *name)
{
	return str_eq(listname(str_of(text)), str_of(name));
}

int
main(void)
{
	CHECK(is("http://www.example.org/lookup?ip=192.0.2.7",
	    "www.example.org"));
	CHECK(is("Blocked, see https://example.org/query/192.0.2.7",
	    "example.org"));
	CHECK(is("https://example.org", "example.org"));
	CHECK(is("192.0.2.7 is listed at bl.example.net", "bl.example.net"));
	CHECK(is("bl.example.net says that 192.0.2.7 spams.",
	    "bl.example.net"));
	CHECK(is("rbl.example.net", "rbl.example.net"));
	CHECK(is("  rbl.example.net. ", "rbl.example.net"));
	CHECK(is("Blocked anna@example.org by bl.example.net",
	    "bl.example.net"));
	CHECK(is("sorry, your client is listed", "sorry, your client is"));
	CHECK(is("listed", "listed"));
	CHECK(is("192.0.2.7", "192.0.2.7"));
	CHECK(is("", ""));
	CHECK(is("://", "://"));
	CHECK(is("\t\033[2J", "\t\033[2J"));
	CHECK(listname((struct str){ NULL, 0 }).n == 0);
	return failures;
}
