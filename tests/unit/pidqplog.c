/*
 * Both lines of the pidqplog patch.
 */
#include "dialect/pidqplog.h"

#include "told.h"

static const struct told rows[] = {
	{ "mail recv: pid 5 from <a@x.org> qp 7",
	    "accept message qmail-smtpd pid=5 sender=a@x.org "
	    "reason=mail recv qp=7" },
	{ "mail recv: pid 5 from <> qp 7",
	    "accept message qmail-smtpd pid=5 sender= reason=mail recv "
	    "qp=7" },
	{ "mail recv: pid 5 from <a> qp 9 @x.org> qp 7 more",
	    "accept message qmail-smtpd pid=5 sender=a> qp 9 @x.org "
	    "reason=mail recv qp=7" },
	{ "mail recv: pid 5 from  qp 7",
	    "accept message qmail-smtpd pid=5 reason=mail recv qp=7" },
	{ "mail recv: pid 5 from [email protected] qp 7",
	    "accept message qmail-smtpd pid=5 sender=[email protected] "
	    "reason=mail recv qp=7" },
	{ "mail recv: pid 5 from <a@x.org>", "no" },
	{ "mail recv: pid 5 from <a@x.org> qp ", "no" },
	{ "mail recv: pid 5 from <a@x.org> qp 18446744073709551616", "no" },
	{ "mail recv: pid x from <a@x.org> qp 7", "no" },
	{ "mail recv: from <a@x.org> qp 7", "no" },

	{ "relaying denied: pid 5 from <a@x.org> to <b@y.org>",
	    "reject recipient qmail-smtpd pid=5 sender=a@x.org "
	    "recipient=b@y.org reason=relaying denied" },
	{ "relaying denied: pid 5 from <> to <>",
	    "reject recipient qmail-smtpd pid=5 sender= recipient= "
	    "reason=relaying denied" },
	{ "relaying denied: pid 5 from <a to b@x.org> to <b@y.org>",
	    "reject recipient qmail-smtpd pid=5 sender=a to b@x.org "
	    "recipient=b@y.org reason=relaying denied" },
	{ "relaying denied: pid 5 from <a@x.org> to <b> to <c@y.org>",
	    "reject recipient qmail-smtpd pid=5 sender=a@x.org "
	    "recipient=b> to <c@y.org reason=relaying denied" },
	{ "relaying denied: pid 5 from  to ",
	    "reject recipient qmail-smtpd pid=5 reason=relaying denied" },
	{ "relaying denied: pid 5 from <a@x.org>", "no" },
	{ "relaying denied: pid  from <a@x.org> to <b@y.org>", "no" },
	{ "mail", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(pidqplog_event, rows);
	return failures;
}
