/*
 * Reasons made alike: texts from the corpus, and of the kinds that the great
 * providers write.
 */
#include "reason.h"

#include <stdlib.h>

#include "check.h"

static const struct row {
	const char *text, *masked;
} rows[] = {
	/* qmail's own */
	{ "", "" },
	{ "_/", "" },
	{ "did_1+0+0/", "did_1+0+0" },
	{ "did_0+12+3/qp_12345/", "did_0+*+*/qp_*" },
	{ "stop_heredid_0+0+1/", "stop_heredid_0+0+1" },
	{ "Connected_to_192.0.2.1_but_connection_died._(#4.4.2)/",
	    "Connected_to_*_but_connection_died._(#4.4.2)" },
	{ "Connected_to_2001:db8::1_but_connection_died._(#4.4.2)/\n",
	    "Connected_to_*_but_connection_died._(#4.4.2)" },
	{ "Connected_to_[192.0.2.1]_but_greeting_failed./",
	    "Connected_to_[*]_but_greeting_failed." },
	{ "Sorry,_I_couldn't_find_any_host_named_x.example.org._(#5.1.2)/",
	    "Sorry,_I_couldn't_find_any_host_named_*._(#5.1.2)" },
	{ "Sorry,_I_couldn't_find_any_host_named_localhost._(#5.1.2)/",
	    "Sorry,_I_couldn't_find_any_host_named_*._(#5.1.2)" },
	{ "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
	    "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)" },
	{ "it_isn't_in_my_control/locals_file,_so/",
	    "it_isn't_in_my_control/locals_file,_so" },
	{ "Uh-oh:_.qmail_file_is_writable._(#4.7.0)/",
	    "Uh-oh:_.qmail_file_is_writable._(#4.7.0)" },
	{ "Unable_to_open_./Maildir/:_access_denied._(#4.3.0)/",
	    "Unable_to_open_./Maildir/:_access_denied._(#4.3.0)" },
	{ "192.0.2.1_accepted_message./Remote_host_said:_250/",
	    "*_accepted_message./Remote_host_said:_250" },
	{ "192.0.2.1_accepted_message./Remote_host_said:_250_ok_1_qp_2/",
	    "*_accepted_message./Remote_host_said:_250_ok_*_qp_*" },

	/* replies */
	{ "192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_"
	    "<a_b@x.org>:_no/Giving_up_on_192.0.2.1./",
	    "*_does_not_like_recipient./Remote_host_said:_550_5.1.1_<*>:_no"
	    },
	{ "550_no/Giving_up_on_[2001:db8::1]./", "550_no" },
	{ "550_no/Giving_up_on_this_mail./",
	    "550_no/Giving_up_on_this_mail." },
	{ "Giving_up_on_192.0.2.1./", "Giving_up_on_*." },
	{ "550-5.1.1_try/550-5.1.1_to/550_5.1.1_go", "550_5.1.1_try_to_go" },
	{ "550-5.1.1_try/550-to/550_5.2.1_go", "550_5.1.1_try_to_5.2.1_go" },
	{ "250-a/251_b", "250_a/251_b" },
	{ "550", "550" },
	{ "550-", "550" },
	{ "451-192.0.2.1_is_not_allowed/451_later",
	    "451_*_is_not_allowed_later" },
	{ "550_a__b___c", "550_a_b_c" },
	{ "192.0.2.1 x. Remote host said: 550 5.1.1 no 12",
	    "*_x._Remote_host_said:_550_5.1.1_no_*" },

	/* ids */
	{ "250_2.0.0_Ok:_queued_as_4C1D2/", "250_2.0.0_Ok:_queued_as_*" },
	{ "250_2.0.0_Ok:_queued_as_ABCDEF/", "250_2.0.0_Ok:_queued_as_*" },
	{ "250_OK_id=1jiyCl-0004o3-HE/", "250_OK_id=*" },
	{ "250_OK_id=abc/", "250_OK_id=*" },
	{ "250_2.0.0_OK__1595_a640c23a62f3a-a9f12si77ab.123_-_gsmtp/",
	    "250_2.0.0_OK_*_-_gsmtp" },
	{ "250_2.6.0_<7E@mx.x.org>_[InternalId=1,_Hostname=mx1.x.org]_9_"
	    "bytes_in_0.1,_2.5_KB/sec_Queued_mail_for_delivery/",
	    "250_2.6.0_<*>_[InternalId=*,_Hostname=*]_*_bytes_in_*_KB/sec_"
	    "Queued_mail_for_delivery" },
	{ "250_<abc.123>_(Q=x1y2)_ok", "250_<*>_(Q=*)_ok" },
	{ "550_ab12cd34ef56:_blocked", "550_*:_blocked" },
	{ "550_aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29y_x", "550_*_x" },
	{ "550_no_(S2017062302)._[AM7048.eop.x.com_2026-11-20T10:11:12.345Z_"
	    "08DE]", "550_no_(*)._[*]" },
	{ "550_on_Fri,_20_Nov_2026_12:00:01_+0100", "550_on_*" },
	{ "550_on_Sat,_1_May_2027_13:01:00_-0700", "550_on_*" },
	{ "550_you_May_not_mon", "550_you_May_not_mon" },
	{ "554_[0]_-_mta4123.mail.bf1.example.com", "554_[*]_-_*" },
	{ "554_[-9]_-_mta1.mail.gq1.example.com", "554_[*]_-_*" },

	/* causes, units, words with digits */
	{ "550_block_list_(S3150)._x", "550_block_list_(S3150)._x" },
	{ "421_4.7.0_[TSS04]_x_AUP#1320_SC-001_RFC5321",
	    "421_4.7.0_[TSS04]_x_AUP#1320_SC-001_RFC5321" },
	{ "552_size_23MB_exceeds_10_MB_in_5s", "552_size_*MB_exceeds_*_MB_in"
	    "_*s" },
	{ "550_IPv6_8BITMIME_utf-8_SMTPUTF8",
	    "550_IPv6_8BITMIME_utf-8_SMTPUTF8" },
	{ "550_user_reader12_on_scan7", "550_user_reader*_on_scan*" },

	/* addresses, hosts, URLs, files */
	{ "550_a@x.org_and_<b@y.org>,_<c>,_<>", "550_*_and_<*>,_<*>,_<>" },
	{ "550_<not_a_name_and_<b@y.org>", "550_<*>" },
	{ "550_a_<_b", "550_a_<_b" },
	{ "550_mail.example.org_and_MX.EXAMPLE.ORG_but_not.This",
	    "550_*_and_*_but_not.This" },
	{ "554_Client_host_[192.0.2.1]_blocked_using_zen.spamhaus.org;_"
	    "https://www.spamhaus.org/query/ip/192.0.2.1/",
	    "554_Client_host_[*]_blocked_using_zen.spamhaus.org;_https://*"
	    },
	{ "450_see_http://x.org/help/a.html/Giving_up_on_192.0.2.1./",
	    "450_see_http://*" },
	{ "450-see_http://x.org/a/450_later", "450_see_http://*_later" },
	{ "450_see:http://x.org/a?b=c#d_(https://y/)",
	    "450_see:http://*_(https://*)" },
	{ "/bin/sh:_1:_/nonexistent/prog:_not_found/",
	    "/bin/sh:_*:_/nonexistent/*:_not_found" },
	{ "Unable_to_create_/home/vpopmail/x.org/anna/tmp/1.M2:_Disk_full/",
	    "Unable_to_create_/home/*:_Disk_full" },
	{ "550_[2001:db8::3]_and_::1_at_12:34:56", "550_[*]_and_*_at_*" },
	{ "550_error:_SPF:fail_x=y", "550_error:_SPF:fail_x=y" },
	{ "550_connect:mx9.x.org:25", "550_connect:*" }
};

static bool
same(struct str s, const char *text)
{
	return str_eq(s, str_of(text));
}

/* Text and room in memory of their own size. */
static size_t
mask(const char *text, const char *address, char *out, size_t room)
{
	size_t n = strlen(text), length;
	char *copy = malloc(n > 0 ? n : 1), *p = malloc(room);

	memcpy(copy, text, n);
	length = reason_mask((struct str){ copy, n }, str_of(address), p,
	    room);
	CHECK(length <= room);
	memcpy(out, p, length);
	free(copy);
	free(p);
	return length;
}

static void
table(void)
{
	char out[REASON_MAX];
	size_t i, n, room;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		n = mask(rows[i].text, "", out, sizeof out);
		if (!same((struct str){ out, n }, rows[i].masked)) {
			printf("%s:\n  %.*s\n", rows[i].text, (int)n, out);
			failures = 1;
		}
		for (room = 3; room <= n; room++) {
			size_t m = mask(rows[i].text, "", out, room);

			CHECK(m == room && (m == n ||
			    memcmp(out + m - 3, "...", 3) == 0));
		}
	}
}

static void
address(void)
{
	char out[REASON_MAX];
	size_t n = mask("550_Mailbox_First_Last@x.org_and_a_b_is_unknown",
	    "first_last@x.org", out, sizeof out);

	CHECK(same((struct str){ out, n },
	    "550_Mailbox_*_and_a_b_is_unknown"));
	n = mask("550_first_last@x", "first_last@x.org", out, sizeof out);
	CHECK(same((struct str){ out, n }, "550_first_*"));
}

/* A mask masks itself no further; and long texts take no more than others. */
static void
twice(void)
{
	char out[REASON_MAX], again[REASON_MAX], *text;
	size_t i, n, m;
	static const char *const parts[] = {
		"1_", "<", "a:", "a=", "//", "<a@b>", "_/x/", "550-", "*_",
		"http://", "a.b.c.", "@", "-", "queued_as_", "/Giving_up_on_"
	};

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		n = mask(rows[i].masked, "", out, sizeof out);
		if (!same((struct str){ out, n }, rows[i].masked)) {
			printf("%s, again:\n  %.*s\n", rows[i].masked, (int)n,
			    out);
			failures = 1;
		}
	}
	for (i = 0; i < sizeof parts / sizeof *parts; i++) {
		m = strlen(parts[i]);
		text = malloc(60001);
		for (n = 0; n + m <= 60000; n += m)
			memcpy(text + n, parts[i], m);
		text[n] = '\0';
		CHECK(mask(text, "a_b@c", out, sizeof out) <= REASON_MAX);
		CHECK(mask(text, "aaaaaaaaaaaaaaaa", again, 100) <= 100);
		free(text);
	}
}

static void
show(void)
{
	char text[] = "*_x./Remote_host_said:_550_no/551_b/KB/sec_c/";
	char url[] = "see:_http://*_c/";
	size_t n = reason_show(str_of(text), text);

	CHECK(same((struct str){ text, n },
	    "* x. Remote host said: 550 no 551 b/KB/sec c "));
	n = reason_show(str_of(url), url);
	CHECK(same((struct str){ url, n }, "see: http://* c "));
	CHECK(reason_show(STR(""), text) == 0);
}

int
main(void)
{
	table();
	address();
	twice();
	show();
	return failures;
}
