/*
 * Which clients meet the criteria by address: several are several criteria.
 */
#include "client.h"

#include "pick.h"

#include "check.h"

int
main(void)
{
	CHECK(client_met(STR("192.0.2.7")) == 0);
	pick_number(PICK_PID, "5");
	client_ask("192.0.2.0/24");
	client_ask("2001:db8::/32");
	client_ask("192.0.2.7");
	CHECK(pick_all == 15);
	CHECK(client_met(STR("192.0.2.7")) == 10);
	CHECK(client_met(STR("::ffff:192.0.2.7")) == 10);
	CHECK(client_met(STR("[192.0.2.7]")) == 10);
	CHECK(client_met(STR("192.0.2.8")) == 2);
	CHECK(client_met(STR("2001:DB8::7")) == 4);
	CHECK(client_met(STR("192.0.3.7")) == 0);
	CHECK(client_met(STR("")) == 0 && client_met(STR("x")) == 0);
	CHECK(client_met(STR("192.0.2.0/24")) == 0);
	CHECK(client_met((struct str){ NULL, 0 }) == 0);
	return failures;
}
