#include "told.h"

#include "dialect/rblsmtpd.h"

static const struct told rows[] = {
	/* Refused */
	{ "rblsmtpd: 127.66.1.55 pid 199: 451 "
	    "http://rbl.example.org/lookup?ip=127.66.1.55",
	  "defer connection rblsmtpd pid=199 ip=127.66.1.55 "
	    "text=http://rbl.example.org/lookup?ip=127.66.1.55 code=451" },
	{ "rblsmtpd: 2001:db8::1 pid 199: 451 a",
	  "defer connection rblsmtpd pid=199 ip=2001:db8::1 text=a code=451" },
	{ "rblsmtpd:  pid 199: 451 a: b",
	  "defer connection rblsmtpd pid=199 text=a: b code=451" },
	{ "rblsmtpd: pid 27730: 451 x",
	  "defer connection rblsmtpd pid=27730 text=x code=451" },
	{ "rblsmtpd: x.x.x.x pid 27730: 553",
	  "reject connection rblsmtpd pid=27730 ip=x.x.x.x text= code=553" },
	{ "rblsmtpd: 127.0.0.1 pid 199: 4510 x",
	  "tell connection rblsmtpd pid=199 ip=127.0.0.1 text=4510 x" },
	{ "rblsmtpd: 127.0.0.1 pid x: 451 y",
	  "tell connection rblsmtpd text=127.0.0.1 pid x: 451 y" },
	{ "rblsmtpd: 127.0.0.1 pid 18446744073709551616: 451 y",
	  "tell connection rblsmtpd text=127.0.0.1 pid 18446744073709551616: "
	    "451 y" },
	{ "rblsmtpd: a b pid 1: 451 y",
	  "tell connection rblsmtpd text=a b pid 1: 451 y" },
	{ "rblsmtpd: 127.0.0.1 pid 9: 451 rblsmtpd: 127.0.0.2 pid 8: 553 x",
	  "defer connection rblsmtpd pid=9 ip=127.0.0.1 text=rblsmtpd: "
	    "127.0.0.2 pid 8: 553 x code=451" },

	/* IndiMail's */
	{ "rblsmtpd:  pid 12 from 127.0.0.1: 451 x",
	  "defer connection rblsmtpd pid=12 ip=127.0.0.1 text=x code=451" },
	{ "rblsmtpd:  pid 12 from 2001:db8::: 553 x",
	  "reject connection rblsmtpd pid=12 ip=2001:db8:: text=x code=553" },
	{ "rblsmtpd:  pid 12 from : 553 x",
	  "reject connection rblsmtpd pid=12 text=x code=553" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1: greetdelay: 3",
	  "tell connection rblsmtpd pid=12 ip=127.0.0.1 reason=greetdelay "
	    "seconds=3" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1: Sender <>",
	  "tell sender rblsmtpd pid=12 ip=127.0.0.1 sender=" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1: Sender <a@example.com>",
	  "tell sender rblsmtpd pid=12 ip=127.0.0.1 sender=a@example.com" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1: Recipient <b> <c@example.net>",
	  "tell recipient rblsmtpd pid=12 ip=127.0.0.1 recipient=b> "
	    "<c@example.net" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1: MAIL with too long address",
	  "tell sender rblsmtpd pid=12 ip=127.0.0.1 text=MAIL with too long "
	    "address" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1: RCPT with too long address",
	  "tell recipient rblsmtpd pid=12 ip=127.0.0.1 text=RCPT with too "
	    "long address" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1: : Session terminated: quitting",
	  "tell connection rblsmtpd pid=12 ip=127.0.0.1 text=: Session "
	    "terminated: quitting" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1",
	  "tell connection rblsmtpd text= pid 12 from 127.0.0.1" },
	{ "rblsmtpd:  pid 12 from 127.0.0.1: Recipient <tcpserver: end 209 "
	    "status 256",
	  "tell recipient rblsmtpd pid=12 ip=127.0.0.1 recipient=tcpserver: "
	    "end 209 status 256" },

	/* All else */
	{ "rblsmtpd: 127.0.0.1 pid 199: 553 Permanently refused, pid 1 from "
	    "hell",
	  "reject connection rblsmtpd pid=199 ip=127.0.0.1 text=Permanently "
	    "refused, pid 1 from hell code=553" },
	{ "rblsmtpd: 127.0.0.1 pid 199: greetdelay: 15",
	  "tell connection rblsmtpd pid=199 ip=127.0.0.1 reason=greetdelay "
	    "seconds=15" },
	{ "rblsmtpd: 127.0.0.1 pid 199: [RBL info] listed",
	  "tell connection rblsmtpd pid=199 ip=127.0.0.1 reason=RBL info "
	    "text=listed" },
	{ "rblsmtpd: fatal: unable to run qmail-smtpd: file does not exist",
	  "alert rblsmtpd reason=fatal text=unable to run qmail-smtpd: file "
	    "does not exist" },
	{ "rblsmtpd: usage: rblsmtpd",
	  "warning rblsmtpd reason=usage text=rblsmtpd" },
	{ "rblsmtpd: strange", "tell connection rblsmtpd text=strange" },
	{ "rblsmtpd 5", "no" },
	{ "rblsmtpd: ", "tell connection rblsmtpd text=" },
	{ "rblsmtpd:", "no" },
	{ "tcpserver: fatal: x", "no" },
	{ "", "no" },

	{ NULL, NULL }
};

/* The short cut for those that refuse: what stands behind the pid. */
static bool
refuses(const char *line, enum kind kind, unsigned code, const char *text)
{
	struct event e = { .kind = EVENT_OTHER };

	return rblsmtpd_refused(str_of(line), &e) && e.kind == kind &&
	    e.smtp.code == code && str_eq(e.smtp.text, str_of(text));
}

static void
short_cut(void)
{
	CHECK(refuses(": 451 listed", EVENT_DEFER, 451, "listed"));
	CHECK(refuses(": 553  x", EVENT_REJECT, 553, " x"));
	CHECK(refuses(": 451", EVENT_DEFER, 451, ""));
	CHECK(!refuses(": 4519", EVENT_OTHER, 0, ""));
	CHECK(!refuses(": greetdelay: 15", EVENT_OTHER, 0, ""));
	CHECK(!refuses(" from 127.0.0.1: 451 x", EVENT_OTHER, 0, ""));
	CHECK(!refuses("", EVENT_OTHER, 0, ""));
}

int
main(void)
{
	short_cut();
	told_check(rblsmtpd_event, rows);
	return failures;
}
