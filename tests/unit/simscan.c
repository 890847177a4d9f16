/* Lines of simscan, and what they say. */
#include "dialect/simscan.h"

#include "told.h"

#define CLEAN "simscan:[439]:CLEAN (0.30/5.00/7.50):0.0369s:"

static const struct told rows[] = {
	/* scores of SpamAssassin */
	{ "simscan:[1727]:CLEAN (0.30/5.00/5.00):0.0304s::127.0.200.120:"
	    "bounces-123-x=y.z@lists.example.org:kate@example.net,"
	    "leo@example.net",
	    "tell message simscan pid=1727 several ip=127.0.200.120 "
	    "sender=bounces-123-x=y.z@lists.example.org "
	    "recipient=kate@example.net,leo@example.net reason=CLEAN text= "
	    "seconds=0.0304 score=0.30/5.00" },
	{ CLEAN "100% off (3.0/5.0):127.8.1.5::a@example.net",
	    "tell message simscan pid=439 several ip=127.8.1.5 sender= "
	    "recipient=a@example.net reason=CLEAN text=100% off (3.0/5.0) "
	    "seconds=0.0369 score=0.30/5.00" },
	{ "simscan:[9]:CLEAN (-1.20/5.00):1.2345s:hi:10.0.0.1:a@b:c@d",
	    "tell message simscan pid=9 several ip=10.0.0.1 sender=a@b "
	    "recipient=c@d reason=CLEAN text=hi seconds=1.2345 "
	    "score=-1.20/5.00" },
	{ "simscan:[5014]:CLEAN (0.0023/0.9700):0.0700s:x:127.20.5.74:a@b:c@d",
	    "tell message simscan pid=5014 several ip=127.20.5.74 sender=a@b "
	    "recipient=c@d reason=CLEAN text=x seconds=0.0700 "
	    "score=0.0023/0.9700" },
	{ "simscan:[1858]:SPAM PASS (7.30/5.00/5.00):0.1632s:buy:10.0.0.1:"
	    "a@b:c@d",
	    "tell message simscan pid=1858 several ip=10.0.0.1 sender=a@b "
	    "recipient=c@d reason=SPAM PASS text=buy seconds=0.1632 "
	    "score=7.30/5.00" },
	{ "simscan:[851]:PASSTHRU (12.50/5.00/5.00):0.0469s:Re_ a:10.0.0.1:"
	    "a@b:c@d",
	    "tell message simscan pid=851 several ip=10.0.0.1 sender=a@b "
	    "recipient=c@d reason=PASSTHRU text=Re_ a seconds=0.0469 "
	    "score=12.50/5.00" },
	{ "simscan:[2]:SPAM REJECT (1.0000/0.5000):0.0481s:buy :10.0.0.1:"
	    "a@b:c@d",
	    "reject message simscan pid=2 several ip=10.0.0.1 sender=a@b "
	    "recipient=c@d reason=SPAM REJECT text=buy  seconds=0.0481 "
	    "score=1.0000/0.5000" },
	{ "simscan:[2]:SPAM DROPPED (25.00/5.00/5.00):0.0981s:buy :10.0.0.1:"
	    "a@b:c@d",
	    "reject message simscan pid=2 several ip=10.0.0.1 sender=a@b "
	    "recipient=c@d reason=SPAM DROPPED text=buy  seconds=0.0981 "
	    "score=25.00/5.00" },

	/* no scores */
	{ "simscan:[981]:RELAYCLIENT:0.0077s:-:127.10.0.2:a@b:c@d",
	    "tell message simscan pid=981 several ip=127.10.0.2 sender=a@b "
	    "recipient=c@d reason=RELAYCLIENT seconds=0.0077" },
	{ "simscan:[981]:VIRUS:0.0229s:Eicar-Test-Signature:127.10.0.2:a@b:"
	    "c@d",
	    "reject message simscan pid=981 several ip=127.10.0.2 sender=a@b "
	    "recipient=c@d reason=VIRUS text=Eicar-Test-Signature "
	    "seconds=0.0229" },
	{ "simscan:[1155]:VIRUS DROPPED:0.0778s::127.30.0.5:a@b:c@d",
	    "reject message simscan pid=1155 several ip=127.30.0.5 "
	    "sender=a@b recipient=c@d reason=VIRUS DROPPED text= "
	    "seconds=0.0778" },
	{ "simscan:[880]:ATTACH:0.0713s:e f.pif:127.3.5.239:a@b:c@d",
	    "reject message simscan pid=880 several ip=127.3.5.239 "
	    "sender=a@b recipient=c@d reason=ATTACH text=e f.pif "
	    "seconds=0.0713" },
	{ "simscan:[880]:REGEX:0.0713s:#3:127.3.5.239:a@b:c@d",
	    "reject message simscan pid=880 several ip=127.3.5.239 "
	    "sender=a@b recipient=c@d reason=REGEX text=#3 "
	    "seconds=0.0713" },

	/* addresses of clients */
	{ CLEAN "hi:(null):root@example.net:c@d",
	    "tell message simscan pid=439 several sender=root@example.net "
	    "recipient=c@d reason=CLEAN text=hi seconds=0.0369 "
	    "score=0.30/5.00" },
	{ CLEAN "hi:2001:db8::1:a@b:c@d",
	    "tell message simscan pid=439 several ip=2001:db8::1 sender=a@b "
	    "recipient=c@d reason=CLEAN text=hi seconds=0.0369 "
	    "score=0.30/5.00" },
	{ CLEAN ":::1::c@d",
	    "tell message simscan pid=439 several ip=::1 sender= "
	    "recipient=c@d reason=CLEAN text= seconds=0.0369 "
	    "score=0.30/5.00" },
	{ CLEAN "abc:2001:db8:1:2:3:4:5:6:dead@b:c@d",
	    "tell message simscan pid=439 several ip=2001:db8:1:2:3:4:5:6 "
	    "sender=dead@b recipient=c@d reason=CLEAN text=abc "
	    "seconds=0.0369 score=0.30/5.00" },
	{ CLEAN "hi:::ffff:10.0.0.1:a@b:c@d",
	    "tell message simscan pid=439 several ip=::ffff:10.0.0.1 "
	    "sender=a@b recipient=c@d reason=CLEAN text=hi seconds=0.0369 "
	    "score=0.30/5.00" },

	/* as published */
	{ CLEAN "hi:x.x.x.x:[email protected]:[email protected]",
	    "tell message simscan pid=439 several ip=x.x.x.x "
	    "sender=[email protected] recipient=[email protected] "
	    "reason=CLEAN text=hi seconds=0.0369 score=0.30/5.00" },
	{ CLEAN "hi:1.2.3.xxx::",
	    "tell message simscan pid=439 several ip=1.2.3.xxx sender= "
	    "recipient= reason=CLEAN text=hi seconds=0.0369 "
	    "score=0.30/5.00" },
	{ CLEAN "hi::a@b:c@d",
	    "tell message simscan pid=439 several sender=a@b recipient=c@d "
	    "reason=CLEAN text=hi seconds=0.0369 score=0.30/5.00" },

	/* what clients choose: old subjects with colons, names of files */
	{ CLEAN "Re: [1]: x:10.0.0.1:a@b:c@d",
	    "tell message simscan pid=439 several ip=10.0.0.1 sender=a@b "
	    "recipient=c@d reason=CLEAN text=Re: [1]: x seconds=0.0369 "
	    "score=0.30/5.00" },
	{ CLEAN "Re: dead:2001:db8::1:a@b:c@d",
	    "tell message simscan pid=439 several ip=2001:db8::1 sender=a@b "
	    "recipient=c@d reason=CLEAN text=Re: dead seconds=0.0369 "
	    "score=0.30/5.00" },
	{ CLEAN "Re: x:::ffff:10.0.0.1:a@b:c@d",
	    "tell message simscan pid=439 several ip=::ffff:10.0.0.1 "
	    "sender=a@b recipient=c@d reason=CLEAN text=Re: x "
	    "seconds=0.0369 score=0.30/5.00" },
	{ CLEAN "Re: x:(null):a@b:c@d",
	    "tell message simscan pid=439 several sender=a@b recipient=c@d "
	    "reason=CLEAN text=Re: x seconds=0.0369 score=0.30/5.00" },
	/* qmail-smtpd is gone: its parent is init */
	{ "simscan:[1]:ATTACH:0.1s:x:10.0.0.1:d@e:f@g",
	    "reject message simscan several ip=10.0.0.1 sender=d@e "
	    "recipient=f@g reason=ATTACH text=x seconds=0.1" },
	{ "simscan:[1]: no envelope information, deferred exit",
	    "tell message simscan text=no envelope information, deferred exit"
	    },
	{ "simscan:[9]:ATTACH:0.1s:x:9.9.9.9:a@b:c.exe:10.0.0.1:d@e:f@g",
	    "reject message simscan pid=9 several ip=10.0.0.1 sender=d@e "
	    "recipient=f@g reason=ATTACH text=x:9.9.9.9:a@b:c.exe "
	    "seconds=0.1" },
	{ "simscan:[9]:ATTACH:0.1s:c.exe:2001:db8::1:d@e:f@g",
	    "reject message simscan pid=9 several ip=2001:db8::1 sender=d@e "
	    "recipient=f@g reason=ATTACH text=c.exe seconds=0.1" },
	{ "simscan:[9]:ATTACH:0.1s:c.exe:10.0.0.1:x:y@e:f@g",
	    "reject message simscan pid=9 several ip=10.0.0.1 sender=x:y@e "
	    "recipient=f@g reason=ATTACH text=c.exe seconds=0.1" },
	{ CLEAN "hi:10.0.0.1:x:9.9.9.9:v@b:c@d",
	    "tell message simscan pid=439 several ip=10.0.0.1 "
	    "sender=x:9.9.9.9:v@b recipient=c@d reason=CLEAN text=hi "
	    "seconds=0.0369 score=0.30/5.00" },

	/* torn */
	{ "simscan:[741]:RELAYCLIENT:0.0003s:-:127.10.0.3:a@b:c@d"
	    "simscan:[617]:CLEAN (0.30/5.00/5.00):0.0297s::127.3.0.213:"
	    "e@f:g@h",
	    "tell message simscan pid=741 several ip=127.10.0.3 sender=a@b "
	    "recipient=c@d reason=RELAYCLIENT seconds=0.0003" },
	{ "simscan:[741]:RELAYCLIENT:0.0003s:-:2001:db8::1:a@b:c@d"
	    "simscan: PDHits: 0.00",
	    "tell message simscan pid=741 several ip=2001:db8::1 sender=a@b "
	    "recipient=c@d reason=RELAYCLIENT seconds=0.0003" },

	/* debug lines, and what is cut or unknown */
	{ "simscan:[271]: starting: work dir: /var/qmail/simscan/1.2.3",
	    "tell message simscan pid=271 "
	    "text=starting: work dir: /var/qmail/simscan/1.2.3" },
	{ "simscan:[271]: qmail-queue exited 0",
	    "tell message simscan pid=271 text=qmail-queue exited 0" },
	{ "simscan:[271]: cdb looking up ",
	    "tell message simscan pid=271 text=cdb looking up " },
	{ "simscan:[271]:", "tell message simscan pid=271 text=" },
	{ "simscan: big file (312000 bytes); skipping SpamAssassin",
	    "tell message simscan text=big file (312000 bytes); skipping "
	    "SpamAssassin bytes=312000" },
	{ "simscan: PDHits: 0.00 tmpHits: 9.00, SpamHits: 0.30, IsSpam: 0, "
	    "PerDomainHits: 0",
	    "tell message simscan text=PDHits: 0.00 tmpHits: 9.00, "
	    "SpamHits: 0.30, IsSpam: 0, PerDomainHits: 0" },
	{ "simscan: clamdscan: /x/y: Eicar FOUND",
	    "tell message simscan text=clamdscan: /x/y: Eicar FOUND" },
	{ "simscan:[271]:CLEANER:0.1s:-:10.0.0.1:a@b:c@d",
	    "tell message simscan pid=271 "
	    "text=CLEANER:0.1s:-:10.0.0.1:a@b:c@d" },
	{ "simscan:[271]:VIRUS:0.1s:x:10.0.0.1",
	    "tell message simscan pid=271 text=VIRUS:0.1s:x:10.0.0.1" },
	{ "simscan:[271]:VIRUS:0.1s:x:mail.example.net:a@b:c@d",
	    "tell message simscan pid=271 "
	    "text=VIRUS:0.1s:x:mail.example.net:a@b:c@d" },
	{ "simscan:[271]:CLEAN (0.30/5.00:0.1s:x:10.0.0.1:a@b:c@d",
	    "tell message simscan pid=271 "
	    "text=CLEAN (0.30/5.00:0.1s:x:10.0.0.1:a@b:c@d" },
	{ "simscan:[271]:CLEAN:x:y:10.0.0.1:a@b:c@d",
	    "tell message simscan pid=271 text=CLEAN:x:y:10.0.0.1:a@b:c@d" },

	{ "simscan", "no" },
	{ "simscan:", "no" },
	{ "simscan:x", "no" },
	{ "simscan:[]: x", "no" },
	{ "simscan:[12", "no" },
	{ "simscan:[12] x", "no" },
	{ "simscan:[99999999999999999999]: x", "no" },
	{ "xsimscan:[1]: x", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

static bool
same(struct str a, struct str b)
{
	return (a.s == NULL) == (b.s == NULL) && str_eq(a, b);
}

/* The short cut says what all of the dialect says, or nothing. */
static bool
agrees(struct str line)
{
	struct event e = { .brief = false }, simple = { .brief = false };
	struct smtp *m = &e.smtp, *n = &simple.smtp;
	struct str rest = line, pid;

	if (!simscan_event(line, &e) || m->pid == 0 ||
	    !eat_until(&rest, ']', &pid) || !eat(&rest, ":") ||
	    !simscan_simple(rest, &simple))
		return false;
	CHECK(e.kind == simple.kind && m->about == n->about &&
	    m->several == n->several && same(m->reason, n->reason) &&
	    same(m->text, n->text) && same(m->sender, n->sender) &&
	    same(m->recipient, n->recipient) &&
	    same(m->seconds, n->seconds) && str_starts(n->score, m->score));
	return true;
}

/* All lines, however much of them is there, or one byte is another one. */
static void
short_cut(void)
{
	static const char bytes[] = ": []()/.s0x@";
	char text[1000];
	struct str line;
	size_t i, at, n, good = 0;

	for (i = 0; rows[i].line != NULL; i++) {
		line = (struct str){ text, strlen(rows[i].line) };
		for (at = 0; at < line.n; at++)
			for (n = 0; n < sizeof bytes - 1; n++) {
				memcpy(text, rows[i].line, line.n);
				text[at] = bytes[n];
				good += agrees(line);
			}
		for (n = line.n; line.n > 0; line.n--)
			good += agrees(line);
	}
	CHECK(good > 1000);
}

int
main(void)
{
	short_cut();
	told_check(simscan_event, rows);
	return failures;
}
