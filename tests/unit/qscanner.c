/* Lines of qmail-scanner, and what they say. */
#include "dialect/qscanner.h"

#include "told.h"

#define DATE "Mon, 21 Nov 2016 10:00:00 +0100"
#define DEBUG DATE ":1234: "

static const struct told rows[] = {
	/* the debug file */
	{ DEBUG "+++ starting debugging for process 1234 by uid=501 at x",
	    "tell message qmail-scanner pid=1234 foreign reason=starting" },
	{ "Mon, 27 Sep 2004 13:31:23 CEST:26421: +++ starting debugging for "
	    "process 26421 by uid=504",
	    "tell message qmail-scanner pid=26421 foreign reason=starting" },
	{ "16/11/2002 13:50:34:1163: +++ starting debugging for process 1163 "
	    "by uid=502",
	    "tell message qmail-scanner pid=1163 foreign reason=starting" },
	{ "Mon, 7 Sep 2004 13:31:23 -0000:21: ------ Process 21 finished. "
	    "Total of 0.307 secs",
	    "tell message qmail-scanner pid=21 foreign reason=finished "
	    "seconds=0.307" },
	{ DEBUG "------ Process 1234 finished.",
	    "tell message qmail-scanner pid=1234 foreign reason=finished" },
	{ DEBUG "incoming SMTP connection from via SMTP from 10.0.0.1",
	    "tell connection qmail-scanner pid=1234 foreign ip=10.0.0.1 "
	    "text=incoming SMTP connection from via SMTP from 10.0.0.1" },
	{ DEBUG "incoming pipe connection from via local process 1234",
	    "tell connection qmail-scanner pid=1234 foreign "
	    "text=incoming pipe connection from via local process 1234" },
	{ DEBUG "w_c: mkdir /var/spool/qmailscan/tmp/mx1",
	    "tell connection qmail-scanner pid=1234 foreign "
	    "text=w_c: mkdir /var/spool/qmailscan/tmp/mx1" },
	{ DEBUG "p_s: finished scan in 0.0123 secs",
	    "tell connection qmail-scanner pid=1234 foreign "
	    "text=p_s: finished scan in 0.0123 secs" },
	{ DEBUG "error_condition: X-Qmail-Scanner-1.25: no",
	    "warning qmail-scanner pid=1234 foreign "
	    "text=error_condition: X-Qmail-Scanner-1.25: no" },
	{ DEBUG "from='a@b', to='c@d,e@f', subj='it's, via SMTP from "
	    "9.9.9.9', via SMTP from 10.0.0.1",
	    "tell message qmail-scanner pid=1234 foreign several ip=10.0.0.1 "
	    "sender=a@b recipient=c@d,e@f "
	    "text=it's, via SMTP from 9.9.9.9" },
	{ DEBUG "from='', to='c@d', subj='x', via local process 1234",
	    "tell message qmail-scanner pid=1234 foreign several sender= "
	    "recipient=c@d text=x" },
	{ DEBUG "from='a@b', to='c@d', subj='x",
	    "tell message qmail-scanner pid=1234 foreign several sender=a@b "
	    "recipient=c@d text=x" },
	{ DEBUG "g_e_h: return-path is \"a@b\", recips is \"c@d,e@f\"",
	    "tell message qmail-scanner pid=1234 foreign several sender=a@b "
	    "recipient=c@d,e@f" },
	{ DEBUG "g_e_h: no sender and no recips.",
	    "tell connection qmail-scanner pid=1234 foreign "
	    "text=g_e_h: no sender and no recips." },
	{ DEBUG "qmail-scanner[1234]: Clear:RC:0(10.0.0.1):SA:0(-4.4/5.0): "
	    "0.30741 2741 a@b c@d Hello_you <1@x> a.txt:17",
	    "tell message qmail-scanner pid=1234 foreign several ip=10.0.0.1 "
	    "sender=a@b recipient=c@d reason=Clear text=Hello_you "
	    "seconds=0.30741 score=-4.4/5.0 bytes=2741" },

	/* syslog's */
	{ "qmail-scanner[77]: Clear:RC:1(10.0.0.1): 0.3 27 <> c@d|e@f <> <> ",
	    "tell message qmail-scanner pid=77 foreign several ip=10.0.0.1 "
	    "sender= recipient=c@d|e@f reason=Clear text= seconds=0.3 "
	    "bytes=27" },
	{ "qmail-scanner[77]: CLAMDSCAN:Worm.SomeFool.P:RC:0(10.0.0.1): 0.3 "
	    "27 a@b c@d Hi <1@x> ",
	    "reject message qmail-scanner pid=77 foreign several "
	    "ip=10.0.0.1 sender=a@b recipient=c@d reason=CLAMDSCAN "
	    "text=Worm.SomeFool.P seconds=0.3 bytes=27" },
	{ "qmail-scanner[77]: SA:SPAM-REJECTED:RC:0(10.0.0.1):SA:1(12.3/5.0):"
	    " 0.3 27 a@b c@d Hi <1@x> ",
	    "reject message qmail-scanner pid=77 foreign several "
	    "ip=10.0.0.1 sender=a@b recipient=c@d reason=SPAM-REJECTED "
	    "text=Hi seconds=0.3 score=12.3/5.0 bytes=27" },
	{ "qmail-scanner[77]: SA:SPAM-TAGGED:RC:0(2001:db8::1):SA:1(7/5):"
	    " 0.3 27 a@b c@d Hi <1@x> ",
	    "tell message qmail-scanner pid=77 foreign several "
	    "ip=2001:db8::1 sender=a@b recipient=c@d reason=SPAM-TAGGED "
	    "text=Hi seconds=0.3 score=7/5 bytes=27" },
	{ "qmail-scanner[77]: Perlscan:x:RC:1(9.9.9.9):y.exe:RC:0(10.0.0.1):"
	    " 0.3 27 a@b c@d Hi <1@x> ",
	    "reject message qmail-scanner pid=77 foreign several "
	    "ip=10.0.0.1 sender=a@b recipient=c@d reason=Perlscan "
	    "text=x:RC:1(9.9.9.9):y.exe seconds=0.3 bytes=27" },
	{ "Clear:RC:1: 0.3 27 a@b c@d Hi <1@x> ",
	    "tell message qmail-scanner foreign several sender=a@b "
	    "recipient=c@d reason=Clear text=Hi seconds=0.3 bytes=27" },
	{ "Clear:RC:0(): 0.3 27 a@b ",
	    "tell message qmail-scanner foreign sender=a@b reason=Clear "
	    "seconds=0.3 bytes=27" },
	{ "X-Qmail-Scanner-1.25:[mx1123456] clamdscan: corrupt",
	    "warning qmail-scanner foreign "
	    "text=X-Qmail-Scanner-1.25:[mx1123456] clamdscan: corrupt" },
	{ "X-Antivirus-MYDOMAIN-1.25-st-qms:[mx11] cannot read",
	    "warning qmail-scanner foreign "
	    "text=X-Antivirus-MYDOMAIN-1.25-st-qms:[mx11] cannot read" },

	/* in a file of its own */
	{ DATE "\tClear:RC:0(10.0.0.1):SA:1(5.5/5.0):\t1.25\t900\ta@b\tc@d\t"
	    "Hi you\t<1@x>\ta.txt:1",
	    "tell message qmail-scanner foreign several ip=10.0.0.1 "
	    "sender=a@b recipient=c@d reason=Clear text=Hi you seconds=1.25 "
	    "score=5.5/5.0 bytes=900" },

	{ DATE, "no" },
	{ DATE ":1234", "no" },
	{ DATE ":x: y", "no" },
	{ DATE "\tx\ty", "no" },
	{ "Mon, 21 Nov 2016 10:00", "no" },
	{ "qmail-scanner[77]: hello", "no" },
	{ "qmail-scanner[77] Clear:RC:1: 0.3 27 a@b c@d Hi <1@x> ", "no" },
	{ "Clear:RC:2: 0.3 27 a@b c@d Hi <1@x> ", "no" },
	{ "Clear:RC:1 0.3 27 a@b c@d Hi <1@x> ", "no" },
	{ "Clear:RC:0(10.0.0.1: 0.3 27 a@b c@d Hi <1@x> ", "no" },
	{ "Clear:RC:1: x 27 a@b c@d Hi <1@x> ", "no" },
	{ "Clear:RC:1: 0.3 x a@b c@d Hi <1@x> ", "no" },
	{ ":RC:1: 0.3 27 a@b c@d Hi <1@x> ", "no" },
	{ "SA::RC:1: 0.3 27 a@b c@d Hi <1@x> ", "no" },
	{ "X-Qmail-Scanner-1.25: x", "no" },
	{ "X-Spam: [x] y", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(qscanner_event, rows);
	return failures;
}
