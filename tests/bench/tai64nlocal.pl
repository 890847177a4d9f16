# TAI64N labels to local time, with the last second kept.
use strict;
use warnings;
use POSIX qw(strftime);

my ($label, $time) = ("", "");

while (<STDIN>) {
	if (/^\@(4[0-9a-f]{15})([0-9a-f]{8})/) {
		if ($1 ne $label) {
			$label = $1;
			$time = strftime("%Y-%m-%d %H:%M:%S",
			    localtime(hex(substr($1, 1)) - 10));
		}
		substr($_, 0, 25) = sprintf("%s.%09d", $time, hex($2));
	}
	print;
}
