#include "told.h"

#include "dialect/recordio.h"

static const struct told rows[] = {
	{ "203 < [EOF]",
	  "tell connection recordio pid=203 tapped reason=< text=[EOF]" },
	{ "203 > [EOF]",
	  "tell connection recordio pid=203 last tapped reason=> text=[EOF]" },
	{ "203 < [EOF] ",
	  "tell connection recordio pid=203 tapped reason=< text=[EOF] " },
	{ "204 > 220 mail.example.net ESMTP ",
	  "tell connection recordio pid=204 tapped reason=> text=220 "
	    "mail.example.net ESMTP " },
	{ "204 < abc+",
	  "tell connection recordio pid=204 tapped reason=< text=abc+" },
	{ "204 <  ",
	  "tell connection recordio pid=204 tapped reason=< text= " },
	{ "204 < ", "tell connection recordio pid=204 tapped reason=< text=" },
	{ "204 <x", "no" },
	{ "204 = x", "no" },
	{ "204  < x", "no" },
	{ "qpsmtpd", "no" },
	{ "12345 (connect) fcrdns: pass", "no" },
	{ "99999999999999999999 < x", "no" },
	{ "recordio: fatal: unable to fork: out of memory",
	  "alert recordio reason=fatal text=unable to fork: out of memory" },
	{ "recordio: strange", "no" },
	{ "204 < MAIL FROM:<x@example.com>+",
	  "tell connection recordio pid=204 tapped reason=< text=MAIL "
	    "FROM:<x@example.com>+" },
	{ "204 > 9 < x ",
	  "tell connection recordio pid=204 tapped reason=> text=9 < x " },
	{ "204x < a", "no" },
	{ "204 << a", "no" },
	{ " 204 < a", "no" },
	{ "204", "no" },
	{ "204 ", "no" },
	{ "204 < tcpserver: end 78 status 0 ",
	  "tell connection recordio pid=204 tapped reason=< text=tcpserver: "
	    "end 78 status 0 " },
	{ "7 <  ", "tell connection recordio pid=7 tapped reason=< text= " },
	{ "recordio: fatal: ", "alert recordio reason=fatal text=" },
	{ "", "no" },

	{ NULL, NULL }
};

int
main(void)
{
	told_check(recordio_event, rows);
	return failures;
}
