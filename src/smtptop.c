#include "smtptop.h"

#include <stdlib.h>
#include "smtpcolumn.h"
#include "smtpcount.h"
#include "stats.h"

/* Dispositions. */

static struct table_cell
share_of_decisions(const struct tally *t, const struct tally_entry *e)
{
	return table_percent(e->counters[BY_ALL], smtpcolumn_sum_of(t));
}

static struct table_cell
outcome(const struct tally *t, const struct tally_entry *e)
{
	static const char *const words[] = {
		[BY_ACCEPTED] = "accepted", [BY_REJECTED] = "rejected",
		[BY_DEFERRED] = "deferred", [BY_DENIED] = "denied"
	};
	unsigned i, most = BY_ACCEPTED;

	(void)t;
	for (i = BY_ACCEPTED; i <= BY_DENIED; i++)
		if (e->counters[i] > e->counters[most])
			most = i;
	return table_text(str_of(words[most]));
}

static const struct table_column disposition_columns[] = {
	COUNT("count"), SHARE, TEXT("outcome"), TEXT("program"),
	TEXT("reason"),
	{ .name = "example", .type = TABLE_TEXT, .flags = TABLE_HIDDEN }
};

static const struct table_kind disposition_kind = {
	.name = "dispositions", .title = "Decisions",
	.about = "How often a program decided so, which part that is of all "
	    "decisions, what it decided, and why, in its own words.",
	COLUMNS(disposition_columns)
};

static const struct top disposition_top = {
	.kind = &disposition_kind, .tally = &counts.dispositions,
	.columns = (const struct top_column[]){
	    { .how = TOP_COUNT, .counter = BY_ALL },
	    { .how = TOP_OTHER, .make = share_of_decisions },
	    { .how = TOP_OTHER, .make = outcome },
	    { .how = TOP_OTHER, .make = smtpcolumn_first_part },
	    { .how = TOP_OTHER, .make = smtpcolumn_second_part },
	    { .how = TOP_EXAMPLE }
	}
};

/* Tables of one counter, and their names. */

static struct table_cell
share_of_table(const struct tally *t, const struct tally_entry *e)
{
	return table_percent(e->counters[0], smtpcolumn_sum_of(t));
}

static const struct top_column single_top[] = {
	{ .how = TOP_COUNT }, { .how = TOP_OTHER, .make = share_of_table },
	{ .how = TOP_TEXT }
};

static const struct table_column list_columns[] = {
	{ .name = "count", .heading = "refusals", .type = TABLE_COUNT },
	SHARE, TEXT("list")
};

static const struct table_kind list_kind = {
	.name = "lists", .title = "Block lists",
	.about = "How often a list was the reason to refuse, and which part of "
	    "all that is.",
	COLUMNS(list_columns)
};

static const struct top list_top = {
	.kind = &list_kind, .tally = &counts.lists, .columns = single_top
};

static const struct table_column unknown_columns[] = {
	COUNT("count"), SHARE, LONG_TEXT("recipient")
};

static const struct table_kind unknown_kind = {
	.name = "unknown", .title = "Recipients that do not exist",
	.about = "How often somebody wrote to an address that is none here, "
	    "and which part of all such attempts that is.",
	COLUMNS(unknown_columns)
};

static const struct top unknown_top = {
	.kind = &unknown_kind, .tally = &counts.unknown,
	.columns = single_top
};

static const struct table_column virus_columns[] = {
	COUNT("count"), SHARE, TEXT("virus")
};

static const struct table_kind virus_kind = {
	.name = "viruses", .title = "Viruses",
	.about = "How often a scanner found a virus, or an attachment or words "
	    "that are forbidden, and which part of all finds that is.",
	COLUMNS(virus_columns)
};

static const struct top virus_top = {
	.kind = &virus_kind, .tally = &counts.viruses, .columns = single_top
};

static const struct table_column warning_columns[] = {
	COUNT("count"), OPTIONAL("alerts"), TEXT("program"),
	{ .name = "example", .type = TABLE_TEXT, .flags = TABLE_BELOW }
};

static const struct table_kind warning_kind = {
	.name = "warnings", .title = "Warnings",
	.about = "How often a program complained, how many of these were "
	    "alerts, and the first of them.",
	COLUMNS(warning_columns)
};

static const struct top warning_top = {
	.kind = &warning_kind, .tally = &counts.warnings,
	.columns = (const struct top_column[]){
	    { .how = TOP_COUNT }, { .how = TOP_COUNT, .counter = 1 },
	    { .how = TOP_TEXT }, { .how = TOP_EXAMPLE }
	}
};

/* Clients, addresses, logins. */

static struct table_cell
accepted(const struct tally *t, const struct tally_entry *e)
{
	(void)t;
	return smtpcolumn_told(e->counters[BY_ACCEPTED],
	    counts.tells[TELLS_YES]);
}

static struct table_cell
rejected(const struct tally *t, const struct tally_entry *e)
{
	(void)t;
	return smtpcolumn_refused(e->counters[BY_REJECTED]);
}

static struct table_cell
deferred(const struct tally *t, const struct tally_entry *e)
{
	(void)t;
	return smtpcolumn_refused(e->counters[BY_DEFERRED]);
}

static struct table_cell
messages(const struct tally *t, const struct tally_entry *e)
{
	(void)t;
	return smtpcolumn_told(e->counters[BY_MAIL],
	    counts.sums[COUNT_MESSAGES]);
}

static const struct top_column client_top[] = {
	{ .how = TOP_COUNT, .counter = BY_ALL },
	{ .how = TOP_OTHER, .make = accepted },
	{ .how = TOP_OTHER, .make = rejected },
	{ .how = TOP_OTHER, .make = deferred },
	{ .how = TOP_COUNT, .counter = BY_DENIED },
	{ .how = TOP_OTHER, .make = messages },
	{ .how = TOP_TEXT }
};

#define CLIENT_COLUMNS \
	COUNT("connections"), COUNT("accepted"), COUNT("rejected"), \
	COUNT("deferred"), OPTIONAL("denied"), OPTIONAL("messages")

#define CLIENT_ABOUT(whom) \
	"Connections " whom ", those with mail accepted, refused for good, " \
	"for now, or by the server, as far as the log tells; messages."

#define CLIENTS(section, column, heading, whom) \
static const struct table_column section ## _columns[] = { \
	CLIENT_COLUMNS, TEXT(column) \
}; \
static const struct table_kind section ## _kind = { \
	.name = #section, .title = heading, .about = CLIENT_ABOUT(whom), \
	COLUMNS(section ## _columns) \
}; \
static const struct top section ## _top = { \
	.kind = &section ## _kind, .tally = &counts.section, \
	.columns = client_top, .also = BY_MAIL \
}

CLIENTS(clients, "client", "Clients", "from an address");
CLIENTS(networks, "network", "Networks", "from a network (/24; IPv6: /48)");
CLIENTS(hosts, "host", "Host names", "from a host of this name");
CLIENTS(helos, "helo", "HELO names", "from who greeted with this name");

static const struct top_column address_top[] = {
	{ .how = TOP_COUNT, .counter = BY_ALL },
	{ .how = TOP_OTHER, .make = accepted },
	{ .how = TOP_OTHER, .make = rejected },
	{ .how = TOP_OTHER, .make = deferred },
	{ .how = TOP_TEXT }
};

#define ADDRESSES(section, first, column, heading, text) \
static const struct table_column section ## _columns[] = { \
	COUNT(first), COUNT("accepted"), COUNT("rejected"), \
	COUNT("deferred"), LONG_TEXT(column) \
}; \
static const struct table_kind section ## _kind = { \
	.name = #section, .title = heading, .about = text, \
	COLUMNS(section ## _columns) \
}; \
static const struct top section ## _top = { \
	.kind = &section ## _kind, .tally = &counts.section, \
	.columns = address_top \
}

ADDRESSES(senders, "mails", "sender", "Senders",
    "Mail from an address: begun, accepted; and how often it, a recipient or "
    "the message was refused, for good or for now.");
ADDRESSES(sender_domains, "mails", "domain", "Sender domains",
    "Mail from a domain: begun, accepted; and how often it, a recipient or "
    "the message was refused, for good or for now.");
ADDRESSES(recipients, "named", "recipient", "Recipients",
    "How often mail for an address was offered, and the address accepted, or "
    "refused for good or for now, as far as the log tells.");
ADDRESSES(recipient_domains, "named", "domain", "Recipient domains",
    "How often mail for a domain was offered, and an address there accepted, "
    "or refused for good or for now, as far as the log tells.");

static const struct top_column login_top[] = {
	{ .how = TOP_COUNT, .counter = BY_ALL },
	{ .how = TOP_COUNT, .counter = BY_ACCEPTED },
	{ .how = TOP_COUNT, .counter = BY_REJECTED },
	{ .how = TOP_TEXT }
};

#define LOGINS(section, count, column, named, text) \
static const struct table_column section ## _columns[] = { \
	COUNT("attempts"), \
	{ .name = "logins", .heading = "good", .type = TABLE_COUNT }, \
	COUNT("failed"), LONG_TEXT(column) \
}; \
static const struct table_kind section ## _kind = { \
	.name = #section, .title = named, .about = text, \
	COLUMNS(section ## _columns) \
}; \
static const struct top section ## _top = { \
	.kind = &section ## _kind, .tally = &counts.count, \
	.columns = login_top, .also = BY_REJECTED \
}

LOGINS(users, users, "user", "Logins by user",
    "How often somebody tried to log in as this user, with and without "
    "success.");
LOGINS(login_clients, guessers, "client", "Logins by client",
    "How often a client tried to log in, with and without success: whoever "
    "fails often is guessing.");
LOGINS(pop3, pop_users, "user", "POP3 logins by user",
    "How often somebody tried to log in as this user by POP3, with and "
    "without success.");

enum {
	ANY = SECTION_PAGE | SECTION_IF_ANY,
	BY = SECTION_BY_ADDRESS
};

const struct section smtptop_sections[] = {
	{ .kind = &disposition_kind, .top = &disposition_top, .flags = ANY },
	{ .kind = &list_kind, .top = &list_top, .flags = ANY },
	{ .kind = &virus_kind, .top = &virus_top, .flags = ANY },
	{ .kind = &clients_kind, .top = &clients_top, .flags = ANY | BY },
	{ .kind = &networks_kind, .top = &networks_top, .flags = BY },
	{ .kind = &hosts_kind, .top = &hosts_top, .flags = BY },
	{ .kind = &helos_kind, .top = &helos_top, .flags = BY },
	{ .kind = &senders_kind, .top = &senders_top, .flags = BY },
	{ .kind = &sender_domains_kind, .top = &sender_domains_top,
	    .flags = BY },
	{ .kind = &recipients_kind, .top = &recipients_top, .flags = BY },
	{ .kind = &recipient_domains_kind, .top = &recipient_domains_top,
	    .flags = BY },
	{ .kind = &unknown_kind, .top = &unknown_top, .flags = BY },
	{ .kind = &users_kind, .top = &users_top, .flags = BY },
	{ .kind = &login_clients_kind, .top = &login_clients_top, .flags = BY },
	{ .kind = &pop3_kind, .top = &pop3_top, .flags = BY },
	{ .kind = &warning_kind, .top = &warning_top },
	{ .kind = NULL }
};
