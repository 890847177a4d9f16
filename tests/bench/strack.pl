# Lines of an SMTP service's log, grouped by connection: each group at its end,
# those still open last.
use strict;
use warnings;

my (%text, %seen);
my $n = 0;

while (<STDIN>) {
	if (/^\S+ tcpserver: pid (\d+) from /) {
		print delete $text{$1}, "\n" if exists $text{$1};
		$seen{$1} = ++$n;
		$text{$1} = $_;
	} elsif (/^\S+ tcpserver: end (\d+) /) {
		print delete $text{$1}, $_, "\n" if exists $text{$1};
	} elsif (/^\S+ tcpserver: (?:ok|deny) (\d+) / ||
	    /^\S+ (?:qmail-smtpd|jgreylist|simscan:)\[(\d+)\]:/ ||
	    /^\S+ rblsmtpd: \S+ pid (\d+): /) {
		$text{$1} .= $_ if exists $text{$1};
	}
}
print $text{$_}, "\n" for sort { $seen{$a} <=> $seen{$b} } keys %text;
