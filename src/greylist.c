#include "greylist.h"

const char *const greylist_names[GREYLISTS] = {
	"first", "soon", "deferred", "passed", "exempt"
};

const char *const greylist_titles[GREYLISTS] = {
	"first time", "too soon", "put off, which of the two is not logged",
	"passed", "need not wait"
};

static enum greylist
jgreylist(struct str reason)
{
	if (str_eq(reason, STR("GREY first time")))
		return GREYLIST_FIRST;
	if (str_eq(reason, STR("GREY too soon")))
		return GREYLIST_SOON;
	if (str_eq(reason, STR("OK known")))
		return GREYLIST_PASSED;
	if (str_eq(reason, STR("OK whitelisted")))
		return GREYLIST_EXEMPT;
	return GREYLIST_NONE;
}

/* The plugin greylisting: fail: initial DENYSOFT; black DENYSOFT ... */
static enum greylist
qpsmtpd(struct str text)
{
	if (str_starts(text, STR("pass")))
		return GREYLIST_PASSED;
	if (str_starts(text, STR("skip")))
		return GREYLIST_EXEMPT;
	if (!str_starts(text, STR("fail")))
		return GREYLIST_NONE;
	return str_find(text, STR("initial")) != SIZE_MAX ? GREYLIST_FIRST :
	    str_find(text, STR("black")) != SIZE_MAX ? GREYLIST_SOON :
	    GREYLIST_DEFERRED;
}

enum greylist
greylist_of(const struct event *e, enum refusal cause)
{
	const struct smtp *m = &e->smtp;

	if (str_eq(m->program, STR("jgreylist")))
		return jgreylist(m->reason);
	if (e->kind == EVENT_TELL)
		return str_eq(m->reason, STR("greylisting")) ?
		    qpsmtpd(m->text) : GREYLIST_NONE;
	if ((e->kind == EVENT_DEFER || e->kind == EVENT_REJECT) &&
	    cause == REFUSAL_GREY)
		return GREYLIST_DEFERRED;
	return GREYLIST_NONE;
}
