/* Lines of vchkpw, and what they say; never a password. */
#include "dialect/vchkpw.h"

#include "told.h"

static const struct told rows[] = {
	{ "vchkpw-smtp: (PLAIN) login success joe@example.net:10.0.0.1",
	    "accept auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "method=PLAIN protocol=smtp reason=login success" },
	{ "vpopmail[8164]: vchkpw-pop3: (CRAM-MD5) login success "
	    "joe@example.net:10.0.0.1",
	    "accept auth vchkpw pid=8164 foreign ip=10.0.0.1 "
	    "user=joe@example.net method=CRAM-MD5 protocol=pop3 "
	    "reason=login success" },
	{ "vchkpw: login success joe@example.net:10.0.0.1",
	    "accept auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "reason=login success" },
	{ "vchkpw-2525: (PLAIN) login success joe@example.de:2001:db8::1",
	    "accept auth vchkpw foreign ip=2001:db8::1 user=joe@example.de "
	    "method=PLAIN protocol=2525 reason=login success" },
	{ "vchkpw-pop3s: system password login success joe:10.0.0.1",
	    "accept auth vchkpw foreign ip=10.0.0.1 user=joe protocol=pop3s "
	    "reason=system password login success" },

	/* refused */
	{ "vchkpw-smtp: password fail joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "protocol=smtp reason=password fail" },
	{ "vpopmail[2141]: vchkpw-smtps: vpopmail user not found joe@:10.0.0.1",
	    "reject auth vchkpw pid=2141 foreign ip=10.0.0.1 user=joe "
	    "protocol=smtps reason=vpopmail user not found" },
	{ "vchkpw-smtp: vpopmail user not found a b@c:d:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=a b@c:d "
	    "protocol=smtp reason=vpopmail user not found" },
	{ "vchkpw-smtp: null user name given :10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user= protocol=smtp "
	    "reason=null user name given" },
	{ "vchkpw-smtp: null password given joe:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe protocol=smtp "
	    "reason=null password given" },
	{ "vchkpw-imap: user has no password joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "protocol=imap reason=user has no password" },
	{ "vchkpw-pop3: pop access denied joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "protocol=pop3 reason=pop access denied" },
	{ "vchkpw-smtp: smtp access denied joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "protocol=smtp reason=smtp access denied" },
	{ "vchkpw-webmail: webmail access denied joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "protocol=webmail reason=webmail access denied" },
	{ "vchkpw-imaps: imap access denied joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "protocol=imaps reason=imap access denied" },
	{ "vchkpw-submission: invalid user/domain characters jo'e:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=jo'e "
	    "protocol=submission reason=invalid user/domain characters" },
	{ "vchkpw-smtp: system user not found joe:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe protocol=smtp "
	    "reason=system user not found" },
	{ "vchkpw-smtp: system user shadow entry not found joe:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe protocol=smtp "
	    "reason=system user shadow entry not found" },
	{ "vchkpw-smtp: system password fail joe:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe protocol=smtp "
	    "reason=system password fail" },

	/* passwords */
	{ "vchkpw-smtp: password fail (pass: 'secret') joe@example.net:"
	    "10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "protocol=smtp reason=password fail" },
	{ "vchkpw-smtp: password fail (pass: 'a') b@c:9.9.9.9') "
	    "joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "protocol=smtp reason=password fail" },
	{ "vchkpw-smtp: system password fail (pass: 'se cret') joe:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe protocol=smtp "
	    "reason=system password fail" },
	{ "vchkpw: password fail secret joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "reason=password fail" },
	{ "vchkpw: password fail se c@ret:9.9.9.9 joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=joe@example.net "
	    "reason=password fail" },
	{ "vchkpw-smtp: password fail (pass: 'secret joe@example.net:10.0.0.1",
	    "reject auth vchkpw foreign protocol=smtp reason=password fail" },
	{ "vchkpw-smtp: password fail (pass: ') secret joe@e.net:10.0.0.1",
	    "reject auth vchkpw foreign protocol=smtp reason=password fail" },
	{ "vchkpw-smtp: password fail (pass: '[email protected]') "
	    "[email protected]:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=[email protected] "
	    "protocol=smtp reason=password fail" },
	{ "vchkpw-smtp: password fail (pass: '[email protected]:a') "
	    "b@c:9.9.9.9",
	    "reject auth vchkpw foreign ip=9.9.9.9 user=b@c protocol=smtp "
	    "reason=password fail" },
	{ "vchkpw-smtp: strange (pass: 'secret') joe@example.net:10.0.0.1",
	    "tell auth vchkpw foreign protocol=smtp" },

	/* addresses of clients */
	{ "vchkpw-smtp: password fail joe@example.net:",
	    "reject auth vchkpw foreign user=joe@example.net protocol=smtp "
	    "reason=password fail" },
	{ "vchkpw-smtp: password fail joe@example.net:unknown",
	    "reject auth vchkpw foreign user=joe@example.net protocol=smtp "
	    "reason=password fail" },
	{ "vchkpw-smtp: password fail joe@example.net:::1",
	    "reject auth vchkpw foreign ip=::1 user=joe@example.net "
	    "protocol=smtp reason=password fail" },
	{ "vchkpw-smtp: password fail joe@:2001:db8:1:2:3:4:5:6",
	    "reject auth vchkpw foreign ip=2001:db8:1:2:3:4:5:6 user=joe "
	    "protocol=smtp reason=password fail" },
	{ "vchkpw-smtp: password fail joe@example.net:::ffff:10.0.0.1",
	    "reject auth vchkpw foreign ip=::ffff:10.0.0.1 "
	    "user=joe@example.net protocol=smtp reason=password fail" },
	{ "vchkpw-smtp: vpopmail user not found x@y:1.2.3.4:10.0.0.1",
	    "reject auth vchkpw foreign ip=10.0.0.1 user=x@y:1.2.3.4 "
	    "protocol=smtp reason=vpopmail user not found" },
	{ "vchkpw-smtp: vpopmail user not found dead:::1::2",
	    "reject auth vchkpw foreign user=dead:::1: protocol=smtp "
	    "reason=vpopmail user not found" },

	/* as published */
	{ "vchkpw-pop3: vpopmail user not found [email protected]:x.x.x.x",
	    "reject auth vchkpw foreign ip=x.x.x.x user=[email protected] "
	    "protocol=pop3 reason=vpopmail user not found" },
	{ "vchkpw-pop3: password fail [email protected]:1.2.3.xxx",
	    "reject auth vchkpw foreign ip=1.2.3.xxx user=[email protected] "
	    "protocol=pop3 reason=password fail" },
	{ "vchkpw-pop3: password fail (pass: 'x') [email protected]:x.x.x.x",
	    "reject auth vchkpw foreign ip=x.x.x.x user=[email protected] "
	    "protocol=pop3 reason=password fail" },

	/* trouble, and what is unknown */
	{ "vchkpw-pop3: chdir failed errno 2 /home/vpopmail/x joe@e.net:"
	    "10.0.0.1",
	    "warning vchkpw foreign protocol=pop3 text=chdir failed errno 2 "
	    "/home/vpopmail/x joe@e.net:10.0.0.1" },
	{ "vchkpw-pop3: setgid 89 failed errno 1 joe@example.net:10.0.0.1",
	    "warning vchkpw foreign protocol=pop3 "
	    "text=setgid 89 failed errno 1 joe@example.net:10.0.0.1" },
	{ "vchkpw-pop3: setuid 89 failed errno 1 joe@example.net:10.0.0.1",
	    "warning vchkpw foreign protocol=pop3 "
	    "text=setuid 89 failed errno 1 joe@example.net:10.0.0.1" },
	{ "vchkpw-pop3: dir auto create failed joe@example.net:10.0.0.1",
	    "warning vchkpw foreign protocol=pop3 "
	    "text=dir auto create failed joe@example.net:10.0.0.1" },
	{ "vchkpw-pop3: can't write SQL logs",
	    "warning vchkpw foreign protocol=pop3 "
	    "text=can't write SQL logs" },
	{ "vchkpw-pop3: (PLAIN) something new",
	    "tell auth vchkpw foreign protocol=pop3 "
	    "text=(PLAIN) something new" },

	{ "vchkpw", "no" },
	{ "vchkpw-: password fail a@b:10.0.0.1", "no" },
	{ "vchkpw-smtp:password fail a@b:10.0.0.1", "no" },
	{ "vchkpwx: password fail a@b:10.0.0.1", "no" },
	{ "vpopmail[1]: User <a@b> changed password", "no" },
	{ "vpopmail[x]: vchkpw-smtp: password fail a@b:10.0.0.1", "no" },
	{ "[1]: vchkpw-smtp: password fail a@b:10.0.0.1", "no" },
	{ "password fail a@b:10.0.0.1", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

/* A line that vchkpw has cut within a password tells nothing behind it. */
static void
check_cut(void)
{
	char line[600] = "vchkpw-smtp: password fail (pass: 'x') y@z:10.0.0.1";
	struct event e = { .kind = EVENT_OTHER };
	size_t n = strlen(line);

	memset(line + n, '1', 499 - n);
	CHECK(vchkpw_event((struct str){ line, 499 }, &e));
	CHECK(e.kind == EVENT_REJECT);
	CHECK(e.smtp.user.s == NULL && e.smtp.ip.s == NULL);
}

int
main(void)
{
	told_check(vchkpw_event, rows);
	check_cut();
	return failures;
}
