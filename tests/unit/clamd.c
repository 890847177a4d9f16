/* Lines of clamd, and what they say. */
#include "dialect/clamd.h"

#include "told.h"

#define DATE "Mon Jan  1 00:00:00 2024 -> "

static const struct told rows[] = {
	{ DATE "/var/qmail/simscan/1.2.3/a.exe: Eicar-Test-Signature FOUND",
	    "tell message clamd foreign reason=FOUND "
	    "text=Eicar-Test-Signature" },
	{ DATE "instream(127.0.0.1@56918): Win.Test.EICAR_HDB-1"
	    "(44d88612fea8a8f36de82e1278abb02f:68) FOUND",
	    "tell message clamd foreign reason=FOUND "
	    "text=Win.Test.EICAR_HDB-1" },
	{ DATE "stream: Worm.SomeFool.P FOUND",
	    "tell message clamd foreign reason=FOUND "
	    "text=Worm.SomeFool.P" },
	{ DATE "/tmp/a: x: y FOUND: Eicar FOUND",
	    "tell message clamd foreign reason=FOUND text=Eicar" },
	{ DATE "/tmp/a: Eicar FOUND: OK",
	    "tell message clamd foreign reason=OK" },
	{ DATE "/tmp/a: OK", "tell message clamd foreign reason=OK" },
	{ DATE "/tmp/a: Can't open file or directory ERROR",
	    "warning clamd foreign "
	    "text=/tmp/a: Can't open file or directory ERROR" },
	{ DATE "ERROR: Socket file is in use",
	    "warning clamd foreign text=ERROR: Socket file is in use" },
	{ DATE "WARNING: Can't lstat",
	    "warning clamd foreign text=WARNING: Can't lstat" },
	{ DATE "SelfCheck: Database status OK.",
	    "tell connection clamd foreign "
	    "text=SelfCheck: Database status OK." },
	{ DATE "+++ Started at Mon Jan  1 00:00:00 2024",
	    "tell connection clamd foreign "
	    "text=+++ Started at Mon Jan  1 00:00:00 2024" },
	{ DATE "x FOUND", "tell connection clamd foreign text=x FOUND" },
	{ DATE "/tmp/a: Two Words FOUND",
	    "tell connection clamd foreign text=/tmp/a: Two Words FOUND" },
	{ DATE "/tmp/a: X(12:68) FOUND",
	    "tell message clamd foreign reason=FOUND text=X(12:68)" },

	/* syslog's */
	{ "/tmp/a: Eicar-Test-Signature FOUND",
	    "tell message clamd foreign reason=FOUND "
	    "text=Eicar-Test-Signature" },
	{ "instream(local): Eicar FOUND",
	    "tell message clamd foreign reason=FOUND text=Eicar" },
	{ "stream(127.0.0.1@1234): Eicar FOUND",
	    "tell message clamd foreign reason=FOUND text=Eicar" },
	{ "fd[10]: Eicar FOUND",
	    "tell message clamd foreign reason=FOUND text=Eicar" },
	{ "clamd[733]: /tmp/a: Eicar FOUND",
	    "tell message clamd pid=733 foreign reason=FOUND text=Eicar" },
	{ "clamd[733]: SelfCheck: Database status OK.",
	    "tell connection clamd pid=733 foreign "
	    "text=SelfCheck: Database status OK." },

	{ "SelfCheck: Database status OK.", "no" },
	{ "/tmp/a: OK", "no" },
	{ "/tmp/a: FOUND", "no" },
	{ "/tmp/a: two words FOUND", "no" },
	{ "mail: Eicar FOUND", "no" },
	{ "/tmp/a: Eicar FOUND.", "no" },
	{ " FOUND", "no" },
	{ "Mon Jan  1 00:00:00 2024 [1] info: x", "no" },
	{ "Mon Jan 1 00:00:00 2024 -> x", "no" },
	{ "Mon Jan  1 00:00:00 2024 ->", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(clamd_event, rows);
	return failures;
}
