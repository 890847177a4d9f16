# Hits are named, the worst first, 20 of each threshold; all rows are compared,
# whatever -n is; what is not known is no hit, and a total is no row.
cd "$TMP" || exit
awk 'BEGIN {
	stamp = "@400000006b0110%02x00000000 "
	printf stamp "starting delivery 1: msg 7 to local x@y\n", 0
	for (i = 1; i <= 30; i++)
		for (k = 0; k < i % 10 + 1; k++)
			printf stamp "info msg %d: bytes 9 from <u%d@x> qp 7" \
			    " uid 7\n", i, 100 * i + k, i
	for (i = 1; i <= 3; i++) {
		printf stamp "starting delivery %d: msg 100 to remote a@b\n",
		    40, i + 1
		printf stamp "delivery %d: deferral: %s_(#4.4.1)/\n", 50, i + 1,
		    (i > 1 ? "No,_thank_you" : "Go_away")
	}
}' >log
qsend-stats -w 'senders:messages>1' log >page
echo "exit $?"
qsend-stats -w 'senders:messages<2' -w 'deferrals:count>0' \
    -w 'hours:entered>5' -w 'days:bytes<2000' log >page
echo "exit $?"
echo '$ open'
qsend-stats -w 'open:age>47' -n 1 log >page
echo "exit $?"
cd "$ROOT/tests/samples" || exit
echo '$ smtpd-stats'
smtpd-stats -w 'dispositions:count>15' -w 'matrix:total>1' \
    -w 'hours:connections>1' -n 1 smtpd.log >"$TMP/page"
echo "exit $?"
