# strack against what the clients saw: the first lines of real logs of SMTP
# services, with the clients' own records.  README tells where they come from.
. tests/lib.sh

here=$ROOT/tests/truth
logs=$here/smtpd
./compile -o "$TMP/smtp.o" "$here/smtp.c" &&
    ./load -o "$TMP/smtp" "$TMP/smtp.o" src/libqtrack.a || exit 111
cd "$TMP" || exit 111

names=
for f in "$logs"/*.log; do
	name=${f##*/}
	names="$names ${name%.log}"
done

# Every line in exactly one group, once, unchanged.
once=
for name in $names; do
	strack -a "$logs/$name.log" | tr '\000' '\001' | sed '/^$/d' |
	    sort >got
	tr '\000' '\001' <"$logs/$name.log" | sort | cmp -s - got ||
	    once="$once $name"
done
if [ -z "$once" ]; then
	ok truth-strack-once
else
	not_ok truth-strack-once "lines are lost or doubled:$once"
fi

# The groups are those that the order makes in which pids come and end: no two
# connections are mixed, and they are printed in the right order.
for name in $names; do
	case $name in
	qpsmtpd) how=qpsmtpd=1 ;;
	sc_*|aqmail_*) continue ;;
	*) how=qpsmtpd=0 ;;
	esac
	tr '\000' '0' <"$logs/$name.log" >log	# awk may not know NULs
	for all in '' -a; do
		awk -v "$how" -v all="$all" -f "$here/smtpd.awk" log >want
		# no option or one
		# shellcheck disable=SC2086
		strack $all log >got
		same "truth-strack-groups $name $all" want got
	done
done

# sslserver: the same without the ends, as a set of connections.
lines_to_words() {
	tr '\001' '?' | awk '{ printf "%s\001", $0 } /^$/ { print "" }' |
	    sort | tr '\001' '\n'
}

# Each end that a connection is given is the right one; some are left alone.
# "ends NAME LEAST"
ends() {
	strack "$logs/$1.log" >groups
	grep -v ' sslserver: ended by ' groups | lines_to_words >got
	awk -v tls=1 -f "$here/smtpd.awk" "$logs/$1.log" |
	    lines_to_words >want
	same "truth-strack-groups $1" want got
	if awk -v least="$2" -f "$here/ends.awk" "$logs/$1.csv" groups >said
	then
		ok "truth-strack-ends $1"
	else
		not_ok "truth-strack-ends $1" "see below"
		sed 's/^/    /' said
	fi
}

ends sc_tls12 38
ends aqmail_popup 27

# "records NAME [SETTING...]": are the records what the clients saw?  The file
# `records' has each difference, and how many there are of each kind.
records() {
	log=$1.log
	csv=$1.csv
	echo "$1"
	shift
	tr '\000' '0' <"$logs/$log" >text
	strack -o tsv text >records
	awk "$@" -f "$here/records.awk" "$logs/$csv" text records
}

{
	records logmsg -v tells=1 -v qps=1
	records simscan -v tells=1 -v qps=1
	records qpsmtpd -v tells=1 -v qps=1
	records chkuser209 -v tells=1 -v rules=1
	records spamdyke -v tells=1
	records sc_tls12 -v tells=1
	for name in jms1_cdb jgreylist rblsmtpd recordio aqmail_popup; do
		records $name -v tells=0
	done
} >said
same truth-strack-records "$logs/records" said

# What is not understood are torn lines, forged remains, and what programs
# say by accident: `left' lists it.
for name in $names; do
	case $name in
	syslog) grep -v -e ' qmail: ' -e ' rsyslogd: ' "$logs/$name.log" ;;
	*) cat "$logs/$name.log" ;;
	esac >log
	./smtp -x <log | sort | uniq -c |
	    sed -e "s/^ */$name /" -e 's/ *$//'
done >said
same truth-strack-left "$logs/left" said

# A brief look at a line sees what a whole one does.
for name in $names; do
	./smtp -b <"$logs/$name.log"
done >said
none truth-strack-brief said
finish
