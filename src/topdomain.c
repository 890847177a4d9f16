#include "topdomain.h"

struct str
topdomain(struct str domain)
{
	struct str s = domain, top;

	if (domain.n > 0 && *domain.s == '[')
		return STR("[]");
	cut_char(&s, '.');
	if (!cut_last(&s, STR("."), &top) || top.n == 0)
		return domain;
	return (struct str){ top.s - 1, top.n + 1 };
}
