# -d counts nothing by address: to ask for it is wrong, and a dump tells.
cd "$ROOT/tests/samples" || exit
for ask in '-s senders' '-s summary,hosts' '-w senders:messages>5'; do
	echo "$ qsend-stats -d $ask"
	# shellcheck disable=SC2086
	qsend-stats -d $ask send.log
	echo "exit $?"
done
for ask in '-s unknown' '-w clients:rejected>2' '-w top_domain:count>2'; do
	echo "$ smtpd-stats -d $ask"
	# shellcheck disable=SC2086
	smtpd-stats -d $ask smtpd.log
	echo "exit $?"
done
for p in 'qsend-stats send' 'smtpd-stats smtpd'; do
	log=${p#* }.log
	p=${p% *}
	echo "$ $p -s all, less what -d has"
	$p -d -s all -o tsv "$log" | grep ^section | cut -f 3 >"$TMP/few"
	$p -s all -o tsv "$log" | grep ^section | cut -f 3 |
	    grep -vxFf "$TMP/few" | tr '\n' ' '
	echo
done
echo '$ half of the lines'
(qsend-stats -d -o dump send.log; cat send.log) |
    qsend-stats -s senders,uids -n 2
(smtpd-stats -d -o dump smtpd.log; cat smtpd.log) |
    smtpd-stats -s helos -o json -n 1
