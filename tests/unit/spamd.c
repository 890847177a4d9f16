/* Lines of spamd, and what they say. */
#include "dialect/spamd.h"

#include "told.h"

static const struct told rows[] = {
	/* verdicts: of 3.x, of 2.x, with the tag eaten, on standard error */
	{ "spamd: clean message (3.1/5.0) for joe:1004 in 2.3 seconds, "
	    "1327 bytes.",
	    "tell message spamd foreign user=joe reason=clean message "
	    "seconds=2.3 score=3.1/5.0 bytes=1327" },
	{ "spamd[817]: spamd: identified spam (7.0/5.0) for joe:501 in "
	    "4.1 seconds, 1602 bytes.",
	    "tell message spamd pid=817 foreign user=joe "
	    "reason=identified spam seconds=4.1 score=7.0/5.0 bytes=1602" },
	{ "spamd[4442]: clean message (-102.5/5.0) for joe:1000 in "
	    "0.3 seconds, 19 bytes.",
	    "tell message spamd pid=4442 foreign user=joe "
	    "reason=clean message seconds=0.3 score=-102.5/5.0 bytes=19" },
	{ "identified spam (12.8/3.0) for joe:102 in 7.4 seconds, 2 bytes.",
	    "tell message spamd foreign user=joe reason=identified spam "
	    "seconds=7.4 score=12.8/3.0 bytes=2" },
	{ "clean message (0.0/5.0) for joe@example.net:89 in 0.1 seconds, ",
	    "tell message spamd foreign user=joe@example.net "
	    "reason=clean message seconds=0.1 score=0.0/5.0" },
	{ "Mon Nov 20 15:22:46 2006 [2741] info: spamd: clean message "
	    "(0.0/5.0) for joe:1000 in 0.2 seconds, 817 bytes.",
	    "tell message spamd pid=2741 foreign user=joe "
	    "reason=clean message seconds=0.2 score=0.0/5.0 bytes=817" },
	{ "spamd: clean message (1.0/5.0) for  in 9.9 seconds, 9 bytes:501 "
	    "in 0.2 seconds, 817 bytes.",
	    "tell message spamd foreign user= in 9.9 seconds, 9 bytes "
	    "reason=clean message seconds=0.2 score=1.0/5.0 bytes=817" },

	/* the same once more */
	{ "spamd: result: Y 6 - HTML_MESSAGE,RDNS_NONE scantime=4.1,"
	    "size=1602,user=joe,uid=501,required_score=5.0,rhost=localhost,"
	    "raddr=127.0.0.1,rport=59357,mid=<a=b,user=x,uid=1@c>,"
	    "autolearn=no autolearn_force=no",
	    "tell message spamd foreign user=joe reason=result "
	    "text=HTML_MESSAGE,RDNS_NONE seconds=4.1 bytes=1602" },
	{ "spamd[1]: spamd: result: .  0 -  scantime=0.1,size=19,user=joe,"
	    "uid=501,required_score=5.0",
	    "tell message spamd pid=1 foreign user=joe reason=result text= "
	    "seconds=0.1 bytes=19" },
	{ "result: . -1 - ALL_TRUSTED scantime=0.1,size=19,user=joe,uid=501",
	    "tell message spamd foreign user=joe reason=result "
	    "text=ALL_TRUSTED seconds=0.1 bytes=19" },
	{ "Fri Feb  1 05:22:38 2019 [9675] info: spamd: result: Y 1000 - "
	    "GTUBE,FREEMAIL_FR",
	    "tell message spamd pid=9675 foreign reason=result "
	    "text=GTUBE,FREEMAIL_FR" },

	/* what else is told */
	{ "spamd: processing message <x for y@z> for joe@example.net:89",
	    "tell message spamd foreign user=joe@example.net "
	    "text=processing message <x for y@z> for joe@example.net:89" },
	{ "spamd: checking message (unknown) for joe:89",
	    "tell message spamd foreign user=joe "
	    "text=checking message (unknown) for joe:89" },
	{ "spamd: connection from localhost [127.0.0.1]:55896 to port 783, "
	    "fd 5",
	    "tell connection spamd foreign text=connection from localhost "
	    "[127.0.0.1]:55896 to port 783, fd 5" },
	{ "spamd: setuid to joe succeeded",
	    "tell connection spamd foreign text=setuid to joe succeeded" },
	{ "prefork: child states: IIB",
	    "tell connection spamd foreign "
	    "text=prefork: child states: IIB" },
	{ "spamd[3]: prefork: child states: I",
	    "tell connection spamd pid=3 foreign "
	    "text=prefork: child states: I" },
	{ "Fri Feb  1 05:22:37 2019 [9675] warn: config: created user "
	    "preferences file: /x",
	    "warning spamd pid=9675 foreign text=config: created user "
	    "preferences file: /x" },
	{ "Fri Feb  1 05:22:37 2019 [9675] error: spamd: cannot bind",
	    "warning spamd pid=9675 foreign text=cannot bind" },
	{ "Fri Feb  1 05:22:37 2019 [9675] dbg: rules: x",
	    "tell connection spamd pid=9675 foreign text=rules: x" },
	{ "spamd: clean message (x) for joe:1 in 1 seconds",
	    "tell connection spamd foreign "
	    "text=clean message (x) for joe:1 in 1 seconds" },

	{ "spamd", "no" },
	{ "spamd[1] clean message (0.0/5.0) for a:1 in 1 seconds, 1 bytes.",
	    "no" },
	{ "clean message (0.0/5.0) for joe:1", "no" },
	{ "clean message", "no" },
	{ "identified spam (x/y) for joe:1 in 1.0 seconds", "no" },
	{ "result: N 6 - X scantime=4.1", "no" },
	{ "result: Y", "no" },
	{ "processing message <x> for joe:1", "no" },
	{ "Fri Feb  1 05:22:37 2019 [9675] spamd: x", "no" },
	{ "Fri Feb  1 05:22:37 2019 -> spamd: x", "no" },
	{ "Fri Feb  1 05:22:3", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(spamd_event, rows);
	return failures;
}
