/*
 * Every form of line of jgreylist, and what remains of lines that several
 * processes wrote at once.
 */
#include "dialect/jgreylist.h"

#include "told.h"

static const struct told rows[] = {
	/* decisions */
	{ "jgreylist[5]: 1.2.3.4: OK known",
	    "accept connection jgreylist pid=5 ip=1.2.3.4 reason=OK known" },
	{ "jgreylist[5]: 1.2.3.4: OK whitelisted",
	    "accept connection jgreylist pid=5 ip=1.2.3.4 "
	    "reason=OK whitelisted" },
	{ "jgreylist[5]: 1.2.3.4: DENY blacklisted",
	    "reject connection jgreylist pid=5 ip=1.2.3.4 "
	    "reason=DENY blacklisted" },
	{ "jgreylist[5]: 1.2.3.4: DENY no reverse DNS",
	    "reject connection jgreylist pid=5 ip=1.2.3.4 "
	    "reason=DENY no reverse DNS" },
	{ "jgreylist[5]: 1.2.3.4: GREY first time",
	    "defer connection jgreylist pid=5 ip=1.2.3.4 "
	    "reason=GREY first time" },
	{ "jgreylist[5]: 1.2.3.4: GREY too soon",
	    "defer connection jgreylist pid=5 ip=1.2.3.4 "
	    "reason=GREY too soon" },
	{ "jgreylist[5]: 1.2.3.4: HANGUP too many RCPT commands",
	    "reject connection jgreylist pid=5 ip=1.2.3.4 "
	    "reason=HANGUP too many RCPT commands" },
	{ "jgreylist[5]: 2001:db8::1: OK known",
	    "accept connection jgreylist pid=5 ip=2001:db8::1 "
	    "reason=OK known" },
	{ "jgreylist[5]: 1.2.3.4: GREY something new",
	    "defer connection jgreylist pid=5 ip=1.2.3.4 "
	    "reason=GREY something new" },

	/* without a process id, Perl, sagredo's */
	{ "jgreylist: 1.2.3.4: DENY no reverse DNS",
	    "reject connection jgreylist ip=1.2.3.4 "
	    "reason=DENY no reverse DNS" },
	{ "jgreylist[5]: 1.2.3.4 OK known",
	    "accept connection jgreylist pid=5 ip=1.2.3.4 reason=OK known" },
	{ "greylist[5]: 1.2.3.4: GREY first time",
	    "defer connection greylist pid=5 ip=1.2.3.4 "
	    "reason=GREY first time" },
	{ "greylist: >>> 220 greylist v8",
	    "tell connection greylist text=>>> 220 greylist v8 code=220" },

	/* what people paste */
	{ "jgreylist[5]: x.x.x.x: GREY too soon",
	    "defer connection jgreylist pid=5 ip=x.x.x.x "
	    "reason=GREY too soon" },
	{ "jgreylist[5]: : GREY too soon",
	    "defer connection jgreylist pid=5 reason=GREY too soon" },
	{ "jgreylist[5]:  OK known",
	    "accept connection jgreylist pid=5 reason=OK known" },
	{ "jgreylist[5]: OK known",
	    "accept connection jgreylist pid=5 reason=OK known" },
	{ "jgreylist[5]: unknown: OK known",
	    "accept connection jgreylist pid=5 reason=OK known" },

	/* the dialogue, where the client says what it wants */
	{ "jgreylist[5]: >>> 450 GREYLIST Try again later.",
	    "tell connection jgreylist pid=5 "
	    "text=>>> 450 GREYLIST Try again later. code=450" },
	{ "jgreylist[5]: >>> odd",
	    "tell connection jgreylist pid=5 text=>>> odd" },
	{ "jgreylist[5]: <<< RCPT TO:<b@example.org>",
	    "tell connection jgreylist pid=5 "
	    "text=<<< RCPT TO:<b@example.org>" },
	{ "jgreylist[5]: <<< 250: OK known",
	    "tell connection jgreylist pid=5 text=<<< 250: OK known" },
	{ "jgreylist[5]: <<< ",
	    "tell connection jgreylist pid=5 text=<<< " },

	/* trouble */
	{ "jgreylist[5]: read() failed: Connection reset by peer",
	    "warning jgreylist pid=5 "
	    "text=read() failed: Connection reset by peer" },
	{ "jgreylist[5]: TCPREMOTEIP is empty or missing",
	    "warning jgreylist pid=5 text=TCPREMOTEIP is empty or missing" },
	{ "jgreylist: exec failed: No such file or directory",
	    "warning jgreylist text=exec failed: No such file or directory" },
	{ "jgreylist[5]: /var/jgreylist: Permission denied",
	    "warning jgreylist pid=5 "
	    "text=/var/jgreylist: Permission denied" },
	{ "jgreylist[5]: file_create(): creat() failed: Permission denied",
	    "warning jgreylist pid=5 "
	    "text=file_create(): creat() failed: Permission denied" },

	/* torn */
	{ "jgreylist[302]: jgreylist[305]: 127.32.0.6: GREY first time",
	    "tell connection jgreylist pid=302 "
	    "text=jgreylist[305]: 127.32.0.6: GREY first time" },
	{ "jgreylist[302]: tcpserver: end 305 status 0",
	    "tell connection jgreylist pid=302 "
	    "text=tcpserver: end 305 status 0" },
	{ "jgreylist[302]: 127.32.0.6tcpserver: end 305 status 0",
	    "tell connection jgreylist pid=302 "
	    "text=127.32.0.6tcpserver: end 305 status 0" },
	{ "jgreylist[302]: 127.32.0.6: GREY too soontcpserver: status: 3/9",
	    "defer connection jgreylist pid=302 ip=127.32.0.6 "
	    "reason=GREY too soon text=tcpserver: status: 3/9" },
	{ "jgreylist[5]: ", "tell connection jgreylist pid=5 text=" },
	{ "jgreylist[5]: 1.2.3.4: OK",
	    "tell connection jgreylist pid=5 text=1.2.3.4: OK" },

	/* no lines of it */
	{ "jgreylist", "no" },
	{ "jgreylist[]: 1.2.3.4: OK known", "no" },
	{ "jgreylist[5: 1.2.3.4: OK known", "no" },
	{ "jgreylist[18446744073709551616]: 1.2.3.4: OK known", "no" },
	{ "jgreylist[5]:", "no" },
	{ "greylisting: x", "no" },
	{ "127.2.0.91: GREY first time", "no" },
	{ ">>> 220 jgreylist v8", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(jgreylist_event, rows);
	return failures;
}
