# smtpd-stats's five main tables in perl, as an administrator would write it:
# how far connections came, decisions, block lists, clients, senders.
use strict;
use warnings;

my (%open, %far, %decided, %lists, %clients, %senders, %hours);

while (<STDIN>) {
	my ($label, $program, $rest) = /^(\S+) ([^\s:[]+)(.*)/ or next;
	if ($program eq 'tcpserver') {
		if ($rest =~ /^: pid (\d+) from (\S+)/) {
			$open{$1} = { ip => $2, far => 'nothing' };
			$hours{substr $label, 1, 13}++;
		} elsif ($rest =~ /^: deny (\d+)/) {
			$open{$1}{far} = 'denied';
			$decided{'tcpserver deny'}++;
		} elsif ($rest =~ /^: end (\d+)/) {
			my $c = delete $open{$1} or next;
			$far{$c->{far}}++;
			$clients{$c->{ip} // ''}{$c->{far}}++;
		}
	} elsif ($program eq 'rblsmtpd') {
		my ($pid, $code, $text) =
		    $rest =~ /pid (\d+): (451|553) (.*)/ or next;
		$open{$pid}{far} = 'list';
		$decided{"rblsmtpd $code"}++;
		$lists{$text =~ m{://([^/?]+)} ? $1 : $text}++;
	} elsif ($program eq 'jgreylist') {
		my ($pid, $what) = $rest =~ /^\[(\d+)\]: \S+: ((?:GREY|DENY).*)/
		    or next;
		$open{$pid}{far} = $what;
		$decided{"jgreylist $what"}++;
	} elsif ($program eq 'qmail-smtpd') {
		my ($pid, $text) = $rest =~ /^\[(\d+)\]: (.*)/ or next;
		if ($text =~ /^MAIL FROM:<(.*)>/) {
			$open{$pid}{from} = lc $1;
			$senders{lc $1}{mails}++;
		} elsif ($text =~ /^(badmailfrom|badhelo|badrcptto):/ ||
		    $text =~ /^(validrcptto) \S+ not found/ ||
		    $text =~ /^(MFCHECK|AUTH) fail/) {
			$open{$pid}{far} = $1;
			$decided{"qmail-smtpd $1"}++;
			$senders{$open{$pid}{from} // ''}{refused}++;
		}
	} elsif ($program eq 'simscan') {
		my ($pid, $what) = $rest =~
		    /^:\[(\d+)\]:(SPAM REJECT|VIRUS|ATTACH)/ or next;
		$open{$pid}{far} = $what;
		$decided{"simscan $what"}++;
		$senders{$open{$pid}{from} // ''}{refused}++;
	}
}

sub table {
	my ($name, $n, $of) = @_;
	print "$name\n";
	my @keys = sort { $of->{$b} <=> $of->{$a} || $a cmp $b } keys %$of;
	for my $k (@keys[0 .. ($#keys < $n ? $#keys : $n)]) {
		printf "%8d  %s\n", $of->{$k}, $k;
	}
}

sub sums {
	my ($of) = @_;
	my %sum;
	for my $k (keys %$of) {
		$sum{$k} += $_ for values %{$of->{$k}};
	}
	return \%sum;
}

table('how far', 30, \%far);
table('decisions', 30, \%decided);
table('lists', 10, \%lists);
table('clients', 10, sums(\%clients));
table('senders', 10, sums(\%senders));
table('hours', 24, \%hours);
