# mtrack against what was really sent and delivered: real logs, with the
# records of the injector, the SMTP sinks, the mailboxes and the programs.
# README tells where they come from.
. tests/lib.sh

if ! have gzip; then
	skip truth-mtrack "needs gzip"
	finish
fi

here=$ROOT/tests/truth
cd "$TMP" || exit 111

# All logs, under short names.
for f in "$here"/*/*.log.gz "$here"/*/*.csv.gz; do
	name=${f#"$here"/}
	name=$(echo "${name%.gz}" | tr / -)
	gzip -dc "$f" >"$name"
done

# Every message line in exactly one group, once, unchanged.
once=
for log in *.log; do
	mtrack -a "$log" | grep -v '^$' | sort >got
	sort "$log" | cmp -s - got || once="$once $log"
done
if [ -z "$once" ]; then
	ok truth-mtrack-once
else
	not_ok truth-mtrack-once "lines are lost or doubled:$once"
fi

# The groups are those that the rules make, found by another program: no two
# messages are mixed, each result is with its start, and the order is right.
for log in small-send rotated-send stamps-multilog-t more-jgreylist \
    more-jms1_cdb syslog-syslog-traditional; do
	for all in 0 1; do
		awk -v all=$all -f "$ROOT/tests/oracle/mtrack.awk" \
		    $log.log >want
		if [ $all = 1 ]; then
			mtrack -a $log.log >got
		else
			mtrack $log.log >got
		fi
		same "truth-mtrack-groups $log all=$all" want got
	done
done

# The same run is grouped alike whatever the stamps before its lines are.
# "bodies": what stands behind them.
bodies() {
	sed -e 's/^@[0-9a-f]* //' \
	    -e 's/^[0-9]*-[0-9]*-[0-9]*[ _T][0-9:.]*[0-9]  *//' \
	    -e 's/^[0-9]*\.[0-9]* //'
}

mtrack -a stamps-multilog-t.log | bodies >want
alike=
for log in stamps-*.log; do
	mtrack -a "$log" | bodies >got
	cmp -s want got || alike="$alike $log"
done
if [ -z "$alike" ]; then
	ok truth-mtrack-stamps
else
	not_ok truth-mtrack-stamps "is grouped in another way:$alike"
fi

# One run as three forms of syslog.  They differ in the lines that rsyslogd
# wrote itself, at the beginning and the end.
pieces() {
	grep -v rsyslogd | sed -n 's/.*qmail[^0-9]* \([0-9]*\.[0-9]*[ +]\)/\1/p'
}

for form in traditional iso rfc5424; do
	mtrack "syslog-syslog-$form.log" | pieces >$form
done
same truth-mtrack-syslog-iso traditional iso
same truth-mtrack-syslog-rfc5424 traditional rfc5424
grep -c '^[0-9.]*+' traditional >pieces
if [ "$(cat pieces)" -gt 5 ]; then
	ok truth-mtrack-pieces
else
	not_ok truth-mtrack-pieces "$(cat pieces) of splogger's + are there"
fi

# 41 files as they are: one ends in mid-line, and the next begins with the
# rest; the log is also cut there, with and without state.
mkdir logdir
at=1
while read -r size name; do
	tail -c +$at rotated-send.log | head -c "$size" >"logdir/$name"
	at=$((at + size))
done <"$here/rotated/files"
cat logdir/@* logdir/current | cmp -s - rotated-send.log ||
    not_ok truth-mtrack-files "the sizes are wrong"
ends=$(for f in logdir/*; do tail -c 1 "$f"; done)
if [ "$(echo "$ends" | tr -d '\n' | wc -c)" -ne 1 ]
then
	not_ok truth-mtrack-files "not one of them ends in mid-line"
fi
mtrack -a rotated-send.log >want
mtrack -a logdir/@* logdir/current >got
same truth-mtrack-files want got
mtrack rotated-send.log >want
: >got
for f in logdir/@* logdir/current; do
	mtrack -p state "$f" >>got || not_ok truth-mtrack-state "exit $?"
done
: | cat state - | mtrack >>got
same truth-mtrack-state want got

# What a group shows for each recipient is what became of the mail.  The
# differences are all that there are; the corpus names them.
# "fates NAME EXPECTED-SUMMARY EXCEPTION..."
fates() {
	name=$1
	summary=$2
	shift 2
	for csv in injected sink local prog; do
		mv "$name-$csv.csv" $csv.csv
	done
	mtrack "$name-send.log" | awk -v except="$*" \
	    -f "$here/csv.awk" -f "$here/fates.awk" \
	    injected.csv sink.csv local.csv prog.csv - >said
	echo "$summary" | cmp -s - said
	code=$?
	if [ $code -eq 0 ]; then
		ok "truth-mtrack-fates $name"
	else
		not_ok "truth-mtrack-fates $name" "these are not expected:"
		head -n 40 said | sed 's/^/    /'
	fi
}

# Five mails were accepted by a sink while qmail-send lay killed (-9): that was
# never logged, and they were sent again.  qmail-lspawn cut the output of one
# program off, and with it what tells that a file was written (ten times).
fates small "\
4847 messages (0 older than the log), 2930 of 2930 injected, 1835 made of these
remote: 4746 successes, 4751 accepted; local: 3587 and 3597 files; \
7 differences that are named" \
    remote:bounces264@ok.example.org=1 \
    remote:dirk-ext193@slow.example.net=1 \
    remote:no-reply299@slow.example.net=1 \
    remote:reader9@ok.example.org=1 \
    remote:x1@ok.example.org=1 \
    local:carol-longok@example.net=9 \
    local:carol-longok@localhost=1

# Seven were accepted while spawn processes were being killed.
fates rotated "\
499 messages (3 older than the log), 330 of 330 injected, 158 made of these
remote: 494 successes, 501 accepted; local: 357 and 357 files; \
7 differences that are named" \
    remote:noreply@big.example.com=1 \
    "remote:o'hara@big.example.com=1" \
    remote:srs0=abcd=ef=example.org=joe92@ok.example.org=1 \
    remote:noreply267@mx.test=1 \
    remote:dirk-ext285@slow.example.net=1 \
    remote:dirk-ext131@slow.example.net=1 \
    remote:anna198@slow.example.net=1

# Each bounce is in one family with its message, and nothing else is.
# "families NAME EXPECTED"
families() {
	mtrack -b "$1-send.log" >groups
	awk -f "$here/families.awk" "$1-send.log" groups >said
	echo "$2" >want
	same "truth-mtrack-families $1" want said
}

families small \
    "3577 groups, 1270 bounces joined, 137 triple, at most 3 in one"
families rotated \
    "408 groups, 91 bounces joined, 1 triple, at most 3 in one"

# Every message is found by its qp, and by each recipient, and nothing else is.
awk '{ print $4 }' FS=, injected.csv | sort -u | awk 'NR % 40 == 1' >qps
wrong=
while read -r qp; do
	mtrack -q "$qp" rotated-send.log | grep ' info msg ' >got
	grep " info msg .* qp $qp uid " rotated-send.log | cmp -s - got ||
	    wrong="$wrong $qp"
done <qps
if [ -z "$wrong" ] && [ -s qps ]; then
	ok truth-mtrack-qp
else
	not_ok truth-mtrack-qp "wrong for$wrong"
fi
finish
