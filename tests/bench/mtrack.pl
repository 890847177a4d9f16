# Lines of qmail-send's log, grouped by message: each group at its end, those
# still open last.
use strict;
use warnings;

my (%text, %seen, %msg);
my $n = 0;

sub add {
	my ($m) = @_;
	$seen{$m} = ++$n unless exists $text{$m};
	$text{$m} .= $_;
}

while (<STDIN>) {
	next if / status: /;
	if (/ starting delivery (\d+): msg (\d+) /) {
		$msg{$1} = $2;
		add($2);
	} elsif (/^\S+ delivery (\d+): /) {
		add(delete $msg{$1}) if exists $msg{$1};
	} elsif (/ end msg (\d+)$/) {
		add($1);
		print delete $text{$1}, "\n";
	} elsif (/ (?:new|info|bounce) msg (\d+)/ ||
	    / (?:triple|double) bounce: discarding bounce\/(\d+)/) {
		add($1);
	}
}
print $text{$_}, "\n" for sort { $seen{$a} <=> $seen{$b} } keys %text;
