#include "enhanced.h"

/* X.subject.detail; detail 0 is "other" of its subject. */
static const struct meaning {
	unsigned char subject, detail;
	const char *text;
} meanings[] = {
	{ 0, 0, "something else, not told" },

	{ 1, 0, "something else about the address" },
	{ 1, 1, "no such mailbox" },
	{ 1, 2, "no such domain, or it takes no mail" },
	{ 1, 3, "recipient's address is malformed" },
	{ 1, 4, "recipient's address is ambiguous" },
	{ 1, 5, "recipient's address is good" },
	{ 1, 6, "mailbox has moved, nobody knows where" },
	{ 1, 7, "sender's address is malformed" },
	{ 1, 8, "sender's domain is bad" },
	{ 1, 9, "passed to a mailer that gives no such reports" },
	{ 1, 10, "recipient's domain says that it takes no mail" },

	{ 2, 0, "something else about the mailbox" },
	{ 2, 1, "mailbox is disabled" },
	{ 2, 2, "mailbox is full" },
	{ 2, 3, "message is too long for the mailbox" },
	{ 2, 4, "mailing list could not be expanded" },

	{ 3, 0, "something else about the mail system" },
	{ 3, 1, "mail system is full" },
	{ 3, 2, "mail system takes no messages now" },
	{ 3, 3, "mail system lacks a feature that was asked for" },
	{ 3, 4, "message is too big for the mail system" },
	{ 3, 5, "mail system is configured wrongly" },
	{ 3, 6, "priority was changed" },

	{ 4, 0, "something else about network or routing" },
	{ 4, 1, "no answer from the host" },
	{ 4, 2, "connection broke" },
	{ 4, 3, "directory or name server failed" },
	{ 4, 4, "no way to the host was found" },
	{ 4, 5, "mail system is overloaded" },
	{ 4, 6, "message goes round in a loop" },
	{ 4, 7, "too long under way" },

	{ 5, 0, "something else about the protocol" },
	{ 5, 1, "command is not known or not expected" },
	{ 5, 2, "command's syntax is wrong" },
	{ 5, 3, "too many recipients" },
	{ 5, 4, "command's arguments are wrong" },
	{ 5, 5, "wrong version of the protocol" },
	{ 5, 6, "authentication line is too long" },

	{ 6, 0, "something else about the content" },
	{ 6, 1, "content of this kind is not supported" },
	{ 6, 2, "content needs a conversion that is forbidden" },
	{ 6, 3, "content needs a conversion that is not known" },
	{ 6, 4, "content lost something when it was converted" },
	{ 6, 5, "content could not be converted" },
	{ 6, 6, "content is not available" },
	{ 6, 7, "addresses must be in ASCII here" },
	{ 6, 8, "reply needs UTF-8, which the client did not ask for" },
	{ 6, 9, "header in UTF-8 cannot be passed on" },
	{ 6, 10, "reply needs UTF-8, which the client did not ask for" },

	{ 7, 0, "something else about security or policy" },
	{ 7, 1, "refused by policy" },
	{ 7, 2, "sender may not write to this mailing list" },
	{ 7, 3, "security conversion is not possible" },
	{ 7, 4, "security feature is not supported" },
	{ 7, 5, "cryptography failed" },
	{ 7, 6, "cryptographic method is not supported" },
	{ 7, 7, "message was changed under way" },
	{ 7, 8, "user name or password is wrong" },
	{ 7, 9, "authentication mechanism is too weak" },
	{ 7, 10, "encryption is needed" },
	{ 7, 11, "authentication mechanism needs encryption" },
	{ 7, 12, "password must be changed to another form" },
	{ 7, 13, "user's account is disabled" },
	{ 7, 14, "servers do not trust each other" },
	{ 7, 15, "priority is too low" },
	{ 7, 16, "message is too big for its priority" },
	{ 7, 17, "mailbox has another owner now" },
	{ 7, 18, "domain has another owner now" },
	{ 7, 19, "whether the owner is the same is not known" },
	{ 7, 20, "no good DKIM signature" },
	{ 7, 21, "no acceptable DKIM signature" },
	{ 7, 22, "no DKIM signature of the author's domain" },
	{ 7, 23, "SPF does not allow it" },
	{ 7, 24, "SPF could not be checked" },
	{ 7, 25, "client's reverse DNS is bad" },
	{ 7, 26, "several checks of authenticity failed" },
	{ 7, 27, "sender's domain says that it takes no mail" },
	{ 7, 28, "too much mail at once" },
	{ 7, 29, "ARC chain is not good" },
	{ 7, 30, "next server does not know REQUIRETLS" }
};

static bool
read_code(struct str s, uint64_t *class, uint64_t *subject, uint64_t *detail)
{
	return eat_u64_slowly(&s, class) && eat_char(&s, '.') &&
	    eat_u64_slowly(&s, subject) && eat_char(&s, '.') &&
	    eat_u64_slowly(&s, detail) && s.n == 0 &&
	    (*class == 2 || *class == 4 || *class == 5) &&
	    *subject <= 999 && *detail <= 999;
}

static const char *
find(uint64_t subject, uint64_t detail)
{
	size_t i;

	for (i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
		if (meanings[i].subject == subject &&
		    meanings[i].detail == detail)
			return meanings[i].text;
	return NULL;
}

const char *
enhanced_meaning(struct str code)
{
	uint64_t class, subject, detail;
	const char *text;

	if (!read_code(code, &class, &subject, &detail))
		return NULL;
	if ((text = find(subject, detail)) == NULL &&
	    (text = find(subject, 0)) == NULL)
		text = find(0, 0);
	return text;
}

const char *
enhanced_class(struct str code)
{
	uint64_t class, subject, detail;

	if (!read_code(code, &class, &subject, &detail))
		return NULL;
	return class == 2 ? "success" : class == 4 ? "for now" : "for good";
}
