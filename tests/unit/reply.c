/*
 * Results of deliveries: who answered, and with which codes.  The texts are
 * from the corpus, from the sources of qmail-remote and its forks, and from
 * logs that people published (their addresses changed).
 */
#include "dialect/reply.h"

#include <stdlib.h>

#include "check.h"

#define EXPIRED "I'm_not_going_to_try_again;" \
    "_this_message_has_been_in_the_queue_too_long./"

/* What is not named is not told; a text without channel is local. */
static const struct row {
	const char *text, *channel, *address;
	unsigned code;
	const char *enhanced;
	bool remote, expired, tls;
} rows[] = {
	/* qmail-remote */
	{ "192.0.2.1_accepted_message./Remote_host_said:_250_ok_1_qp_2/",
	    "remote", "192.0.2.1", 250, .remote = true },
	{ "192.0.2.1_accepted_message./Remote_host_said:_250/", "remote",
	    "192.0.2.1", 250, .remote = true },
	{ "192.0.2.1_accepted_message./Remote_host_said:_250_2.0.0_Ok:_"
	    "queued_as_4C1D2/", "remote", "192.0.2.1", 250, "2.0.0",
	    .remote = true },
	{ "192.0.2.1_accepted_message./Remote_host_said:_250-first/"
	    "250-second:_100__sure/250_2.6.0_<7E@x.org>_[InternalId=9]/",
	    "remote", "192.0.2.1", 250, "2.6.0", .remote = true },
	{ "192.0.2.1_does_not_like_recipient./Remote_host_said:_550-5.1.1_"
	    "no_such/550_5.1.1_user/Giving_up_on_192.0.2.1./", "remote",
	    "192.0.2.1", 550, "5.1.1", .remote = true },
	{ "192.0.2.1_does_not_like_recipient./Remote_host_said:_553_sorry,_"
	    "that_domain_isn't_in_my_list_of_allowed_rcpthosts_(#5.7.1)/"
	    "Giving_up_on_192.0.2.1./", "remote", "192.0.2.1", 553, "5.7.1",
	    .remote = true },
	{ "192.0.2.1_does_not_like_recipient./Remote_host_said:_450_4.7.1_"
	    "try_again/Giving_up_on_192.0.2.1./" EXPIRED, "remote",
	    "192.0.2.1", 450, "4.7.1", .remote = true, .expired = true },
	{ "Connected_to_192.0.2.1_but_connection_died._(#4.4.2)/", "remote",
	    "192.0.2.1", 0, "4.4.2", .remote = true },
	{ "Connected_to_192.0.2.1_but_connection_died._Possible_duplicate!_"
	    "(#4.4.2)/" EXPIRED, "", "192.0.2.1", 0, "4.4.2",
	    .remote = true, .expired = true },
	{ "Connected_to_192.0.2.1_but_greeting_failed./Remote_host_said:_"
	    "421_4.3.2_too_busy,_go_away/", "remote", "192.0.2.1", 421,
	    "4.3.2", .remote = true },
	{ "Connected_to_192.0.2.1_but_sender_was_rejected./Remote_host_said:"
	    "_553_5.7.1_sorry,_badmailfrom_(#5.7.0)/", "remote", "192.0.2.1",
	    553, "5.7.1", .remote = true },
	{ "Connected_to_192.0.2.1_but_sender_was_rejected./", "remote",
	    "192.0.2.1", .remote = true },
	{ "192.0.2.1_failed_on_DATA_command./Remote_host_said:_503_"
	    "unimplemented/", "remote", "192.0.2.1", 503, .remote = true },
	{ "192.0.2.1_failed_after_I_sent_the_message./Remote_host_said:_554-"
	    "5.7.1_spam:/554-5.7.1_score=9.1_>=_5.0;_delivery_4:_failure:_"
	    "http://spam.example.com/?id=_5/554_5.7.1_rejected/", "remote",
	    "192.0.2.1", 554, "5.7.1", .remote = true },
	{ "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
	    "remote", .enhanced = "4.4.1", .remote = true },
	{ "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
	    "", .enhanced = "4.4.1", .remote = true },
	{ "Sorry,_I_couldn't_find_any_host_named_192.0.2.1._(#5.1.2)/", "",
	    .enhanced = "5.1.2", .remote = true },
	{ "CNAME_lookup_failed_temporarily_for:_192.0.2.1._(#4.4.3)/", "",
	    .enhanced = "4.4.3", .remote = true },
	{ "Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_"
	    "host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_"
	    "as_local._(#5.4.6)/", "", .enhanced = "5.4.6", .remote = true },
	{ "qmail-remote_crashed./", "", .remote = true },
	{ "Unable_to_run_qmail-remote./", "", .remote = true },
	{ "report_mangled", "remote", .remote = true },
	{ "", "remote", .remote = true },

	/* of several replies the first decides; hosts cannot forge it */
	{ "192.0.2.1_does_not_like_recipient./Remote_host_said:_550_no/"
	    "192.0.2.1_accepted_message./Remote_host_said:_250_2.0.0_ok/",
	    "remote", "192.0.2.1", 550, .remote = true },
	{ "192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_x/"
	    "Remote_host_said:_250_2.0.0_ok/198.51.100.9_accepted_message./"
	    "Giving_up_on_198.51.100.9./", "remote", "192.0.2.1", 550,
	    "5.1.1", .remote = true },
	{ "192.0.2.1_does_not_like_recipient./Remote_host_said:_550_<a@x>:_"
	    "host_mx.x[203.0.113.8]_said:_451_4.3.0_no/"
	    "Giving_up_on_192.0.2.1./", "remote", "192.0.2.1", 550,
	    .remote = true },

	/* codes that are none */
	{ "192.0.2.1_accepted_message./Remote_host_said:_ok/", "remote",
	    "192.0.2.1", .remote = true },
	{ "192.0.2.1_accepted_message./Remote_host_said:_192.0.2.1_ok/",
	    "remote", "192.0.2.1", .remote = true },
	{ "192.0.2.1_accepted_message./Remote_host_said:_2500_ok/", "remote",
	    "192.0.2.1", .remote = true },
	{ "192.0.2.1_accepted_message./Remote_host_said:_120_ok/", "remote",
	    "192.0.2.1", .remote = true },
	{ "192.0.2.1_accepted_message./Remote_host_said:_", "remote",
	    "192.0.2.1", .remote = true },
	{ "192.0.2.1_accepted_message./Remote_host_said:_25", "remote",
	    "192.0.2.1", .remote = true },
	{ "250.1.1.1_accepted_message./Remote_host_said:", "remote",
	    "250.1.1.1", .remote = true },
	{ "192.0.2.1_does_not_like_recipient./Remote_host_said:_550User_"
	    "unknown/", "remote", "192.0.2.1", 550, .remote = true },

	/* enhanced codes that are none, and odd ones */
	{ "192.0.2.1_x./Remote_host_said:_550_5.1.1.2_is_blocked/", "remote",
	    "192.0.2.1", 550, .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550_[5.1.1.2]_is_blocked/",
	    "remote", "192.0.2.1", 550, .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550_5.1.1:_no/", "remote",
	    "192.0.2.1", 550, "5.1.1", .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550_#5.1.0_Address_rejected./",
	    "remote", "192.0.2.1", 550, "5.1.0", .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_554_Denied_[CS]_[5.7.26]_x/",
	    "remote", "192.0.2.1", 554, "5.7.26", .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550-Requested_action/550_5.2.2_"
	    "full/", "remote", "192.0.2.1", 550, "5.2.2", .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550_5.1234.1_no/", "remote",
	    "192.0.2.1", 550, .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550_3.1.1_no/", "remote",
	    "192.0.2.1", 550, .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550_5.1.1a_no/", "remote",
	    "192.0.2.1", 550, .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550_4.7.0._/", "remote",
	    "192.0.2.1", 550, "4.7.0", .remote = true },
	{ "192.0.2.1_x./Remote_host_said:_550_sendmail_5.6.1/", "remote",
	    "192.0.2.1", 550, .remote = true },

	/* aQmail, s/qmail */
	{ "192.0.2.1_TLS_transmitted_message_accepted./Remote_host_said:_"
	    "250_ok/", "remote", "192.0.2.1", 250, .remote = true,
	    .tls = true },
	{ "Connected_to192.0.2.1_but_my_name_was_rejected./Remote_host_said:"
	    "_501_5.5.2_no/", "remote", "192.0.2.1", 501, "5.5.2",
	    .remote = true },
	{ "Connected_to_2001:db8::1_but_greylisted./Remote_host_said:_450_"
	    "later/", "remote", "2001:db8::1", 450, .remote = true },
	{ "192.0.2.1_probably_greylisting./Remote_host_said:_450_4.7.1_x/"
	    "Giving_up_on_192.0.2.1./", "remote", "192.0.2.1", 450, "4.7.1",
	    .remote = true },
	{ "No_supported_AUTH_method_found,_continuing_without_"
	    "authentication./192.0.2.1_accepted_message./Remote_host_said:_"
	    "250_ok/", "", "192.0.2.1", 250, .remote = true },
	{ "TLS_connect_failed:_timed_out;_connecting_to_192.0.2.1./",
	    "", "192.0.2.1", .remote = true },
	{ "Connected_to_192.0.2.1_but_TLS_connection_died:_timeout_"
	    "Possible_duplicate!_(#4.4.2)/", "", "192.0.2.1",
	    .enhanced = "4.4.2", .remote = true },

	/* IndiMail */
	{ "From:_<a@x.org>_RCPT:_<b@y.org>_192.0.2.1_accepted_message_-_"
	    "Protocol_SMTP./Remote_host_said:_250_2.0.0_OK/", "remote",
	    "192.0.2.1", 250, "2.0.0", .remote = true },
	{ "From:_<a@x.org>_RCPT:_<203.0.113.5_b@y.org>_192.0.2.1_does_not_"
	    "like_recipient./Remote_host_said:_550_no/Giving_up_on_"
	    "192.0.2.1./", "", "192.0.2.1", 550, .remote = true },
	{ "Connected_to_192.0.2.1_but_connection_died._Will_try_alternate_MX"
	    "._tcpto_interval_3_(#4.4.2)/", "remote", "192.0.2.1",
	    .enhanced = "4.4.2", .remote = true },

	/* logging patches, remote AUTH */
	{ "(b@y.org)_192.0.2.1_accepted_message./Remote_host_said:_250_Ok/",
	    "remote", "192.0.2.1", 250, .remote = true },
	{ "<From:a@x_To:b@[203.0.113.9]>_192.0.2.1_accepted_message./"
	    "Remote_host_said:_250_Ok/", "remote", "192.0.2.1", 250,
	    .remote = true },
	{ "(\"Remote_host_said:_250_\"@y.org)_192.0.2.1_does_not_like_"
	    "recipient./Remote_host_said:_550_Ok/", "remote", "192.0.2.1",
	    550, .remote = true },
	{ "User_and_password_not_set,_continuing_without_authentication./"
	    "<b@y.org>_192.0.2.1_accepted_message./Remote_host_said:_250_"
	    "2.0.0_OK__1_a2_-_gsmtp/", "remote", "192.0.2.1", 250, "2.0.0",
	    .remote = true },

	/* Qsmtp */
	{ "192.0.2.1_accepted_TLS_AES_256_encrypted_message./"
	    "Remote_host_said:_250_ok/", "remote", "192.0.2.1", 250,
	    .remote = true, .tls = true },

	/* IPv6, brackets */
	{ "2001:db8:0:0:0:0:0:1_accepted_message./Remote_host_said:_250_ok/",
	    "remote", "2001:db8:0:0:0:0:0:1", 250, .remote = true },
	{ "[2001:db8::192.0.2.1]_accepted_message./Remote_host_said:_250/",
	    "remote", "2001:db8::192.0.2.1", 250, .remote = true },
	{ "[192.0.2.1]_does_not_like_recipient./Remote_host_said:_550/"
	    "Giving_up_on_[192.0.2.1]./", "remote", "192.0.2.1", 550,
	    .remote = true },
	{ "Giving_up_on_2001:db8::1./", "", "2001:db8::1", .remote = true },
	{ "Connected_to_::1_but_greeting_failed./", "", "::1",
	    .remote = true },

	/* eQmail */
	{ "192.0.2.1 does not like recipient. Remote host said: 550 5.1.1 "
	    "no such user Giving up on 192.0.2.1. ", "remote", "192.0.2.1",
	    550, "5.1.1", .remote = true },
	{ "Connected to 192.0.2.1 but connection died. (#4.4.2) "
	    "I'm not going to try again; this message has been in the queue "
	    "too long. ", "", "192.0.2.1", .enhanced = "4.4.2",
	    .remote = true, .expired = true },

	/* scrubbed */
	{ "_Connected_to_192.0.2.1_but_sender_was_rejected./"
	    "Remote_host_said:_550_5.7.0_no_SMTP_service_here/", "remote",
	    "192.0.2.1", 550, "5.7.0", .remote = true },
	{ "***.***.***.***_accepted_message./Remote_host_said:_250_ok/",
	    "remote", .code = 250, .remote = true },
	{ "Remote_host_said:_550_5.1.1_User_unknown/", "", .code = 550,
	    .enhanced = "5.1.1", .remote = true },

	/* local */
	{ "did_1+0+0/", .channel = "local" },
	{ "did_1+0+0/", .channel = "" },
	{ "", .channel = "" },
	{ "", .channel = "local" },
	{ "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/", "local",
	    .enhanced = "5.1.1" },
	{ "Sorry,_no_mailbox_here_by_that_name._vpopmail_(#5.1.1)/", "",
	    .enhanced = "5.1.1" },
	{ "user_is_over_quota_#5.2.2_/", "local", .enhanced = "5.2.2" },
	{ "Unable_to_chdir_to_maildir._(#4.2.1)/" EXPIRED, "local",
	    .enhanced = "4.2.1", .expired = true },
	{ "just_kiddingI'm_not_going_to_try_again;_this_message_has_been_in_"
	    "the_queue_too_long./", "local", .expired = true },
	{ "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_"
	    "too_long./and_so_on", .channel = "local" },
	{ "connect_from_192.0.2.1_failed,_version_5.1.1",
	    .channel = "" },
	{ "192.0.2.1_accepted_message./Remote_host_said:_250_2.1.1_ok/",
	    .channel = "local" },

	/* what looks like an address */
	{ "192.0.2.256_x/", "remote", .remote = true },
	{ "192.0.2_x/", "remote", .remote = true },
	{ "192.0.2.1.5_x/", "remote", .remote = true },
	{ "1192.0.2.1_x/", "remote", .remote = true },
	{ "12:34:56_x/", "remote", .remote = true },
	{ "2001:db8::1::2_x/", "remote", .remote = true },
	{ "1:2:3:4:5:6:7_x/", "remote", .remote = true },
	{ "1:2:3:4:5:6:7:8:9_x/", "remote", .remote = true },
	{ "1:2:3:4:5:6:7::_x/", "remote", "1:2:3:4:5:6:7::",
	    .remote = true },
	{ "1:2:3:4:5:6:7:192.0.2.1_x/", "remote", .remote = true },
	{ "12345::_x/", "remote", .remote = true },
	{ ":1::_x/", "remote", .remote = true }
};

static bool
same(struct str s, const char *text)
{
	return str_eq(s, text == NULL ? STR("") : str_of(text));
}

/* In memory of its own size, into what was filled with this byte. */
static bool
reads(const struct row *row, int fill)
{
	size_t n = strlen(row->text);
	char *copy = malloc(n > 0 ? n : 1);
	struct reply r;
	bool ok;

	memset(&r, fill, sizeof r);
	memcpy(copy, row->text, n);
	reply_read((struct str){ copy, n }, str_of(row->channel), &r);
	ok = (r.place == PLACE_REMOTE) == row->remote &&
	    r.expired == row->expired && r.tls == row->tls &&
	    same(r.address, row->address) && r.code == row->code &&
	    same(r.enhanced, row->enhanced);
	free(copy);
	return ok;
}

/* Whatever is cut off at the end, nothing is read behind it. */
static void
cut(const char *text)
{
	size_t n;
	char *copy;
	struct reply r;

	for (n = strlen(text); n > 0; n--) {
		copy = malloc(n);
		memcpy(copy, text, n);
		reply_read((struct str){ copy, n }, STR(""), &r);
		CHECK(r.code < 600);
		free(copy);
	}
}

int
main(void)
{
	struct reply r;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		if (!reads(&rows[i], 0) || !reads(&rows[i], 1)) {
			printf("row %zu: %s\n", i, rows[i].text);
			failures = 1;
		}
		cut(rows[i].text);
	}
	CHECK(!reply_is_address(STR("1:2:3:4:5:6:7:8::")));
	CHECK(!reply_is_address(STR("::1:2:3:4:5:6:7:8")));
	CHECK(!reply_is_address(STR("192.0.2.1.")));
	CHECK(!reply_is_address(STR("")) && reply_is_address(STR("::")));
	reply_read(STR("192.0.2.1_accepted_message./Remote_host_said:_250_"
	    "ok/\n"), STR("suppl0"), &r);
	CHECK(same(r.said, "250_ok/") && r.place == PLACE_REMOTE);
	return failures;
}
