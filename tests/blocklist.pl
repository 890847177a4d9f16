# A block list on the loopback address, for the test of contrib's would-refuse.
#	perl blocklist.pl SECONDS LABEL ...
# It prints its port, serves for so many seconds, and has these names, each
# without the zone bl.test: A 127.0.0.2, TXT "listed, see\001 <NAME>".
use strict;
use warnings;
use IO::Socket::INET;

my $seconds = shift @ARGV;
my %listed = map { ("$_.bl.test" => 1) } @ARGV;
my $socket = IO::Socket::INET->new(LocalAddr => '127.0.0.1',
    Proto => 'udp') or exit 111;
$| = 1;
print $socket->sockport, "\n";
close STDOUT;
$SIG{ALRM} = sub { exit 0 };
alarm $seconds;
while (defined $socket->recv(my $query, 512)) {
	my ($id, $flags, $n) = unpack 'nnn', $query;
	my ($at, @labels) = (12);
	while ((my $length = ord substr $query, $at, 1) > 0) {
		push @labels, substr $query, $at + 1, $length;
		$at += $length + 1;
	}
	my $type = unpack 'n', substr $query, $at + 1, 2;
	my $question = substr $query, 12, $at + 5 - 12;
	my $name = lc join '.', @labels;
	my $data = $type == 1 ? pack 'C4', 127, 0, 0, 2 : '';
	if ($type == 16) {
		my $text = "listed, see\001 <$labels[0]>";
		$data = chr(length $text) . $text;
	}
	my $found = $listed{$name};
	my $answer = $found && $data ne '' ?
	    pack('nnnNn', 0xc00c, $type, 1, 60, length $data) . $data : '';
	$socket->send(pack('nnnnnn', $id, $found ? 0x8580 : 0x8583, 1,
	    $answer ne '' ? 1 : 0, 0, 0) . $question . $answer);
}
