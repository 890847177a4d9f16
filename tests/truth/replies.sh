# What results tell, against what the SMTP sinks really answered; and reasons
# of real logs, masked.
. tests/lib.sh

if ! have gzip; then
	skip truth-replies "needs gzip"
	finish
fi

here=$ROOT/tests/truth
if ! { ./compile -o "$TMP/replies.o" "$here/replies.c" &&
    ./load -o "$TMP/replies" "$TMP/replies.o" src/libqtrack.a; }; then
	not_ok truth-replies "does not build"
	finish
fi
gzip -dc "$here/small/send.log.gz" | "$TMP/replies" >"$TMP/small"
gzip -dc "$here/small/sink.csv.gz" >"$TMP/sink"

# "counted FILE": address, step, code and how often.
counted() {
	sort "$1" | uniq -c | awk '{ print $2, $3, $4, $1 }'
}

# The sinks' own records: the first field is the address, the fifth the
# answer to RCPT (M...: to MAIL).  They do not record 502, which they say to
# what they do not know.
awk -F , '
{ gsub(/"([^"]|"")*"/, "quoted") }
$5 ~ /^M/ { print $1, "sender", substr($5, 2) }
$5 ~ /^[45]/ { print $1, "recipient", $5 }' "$TMP/sink" >"$TMP/s"
awk -F '\t' '
$3 == 502 { next }
$5 ~ /but_sender_was_rejected/ { print $2, "sender", $3 }
$5 ~ /does_not_like_recipient/ { print $2, "recipient", $3 }' \
    "$TMP/small" >"$TMP/l"

# One answer came while qmail-send lay killed: never logged.
counted "$TMP/s" | sed 's/^\(127.0.0.11 recipient 554\) 19$/\1 18/' \
    >"$TMP/want"
counted "$TMP/l" >"$TMP/got"
same truth-replies-codes "$TMP/want" "$TMP/got"

# Every answer that was quoted has a code, an address and a place.
awk -F '\t' '$5 ~ /Remote_host_said/ && ($2 == "" || $3 == 0)' \
    "$TMP/small" >"$TMP/wrong"
none truth-replies-quoted "$TMP/wrong"

# Reasons are few, and name no message, host, address or number.
gzip -dc "$here"/*/*.log.gz | "$TMP/replies" | cut -f 1,5 | sort -u >"$TMP/r"
n=$(wc -l <"$TMP/r")
if [ "$n" -gt 50 ] && [ "$n" -lt 120 ]; then
	ok "truth-reasons-few"
else
	not_ok "truth-reasons-few" "$n reasons"
fi
sed 's/did_[01*]+[01*]+[01*]//g; s/#*[245]\.[0-9]\.[0-9]//g
s/said:_[245][0-9][0-9]//; s/IPv[46]//g' "$TMP/r" |
    grep -e '[0-9]' -e '@' -e 'example\.' >"$TMP/wrong"
none truth-reasons-masked "$TMP/wrong"
finish
