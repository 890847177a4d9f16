# What the comma-separated logs tell in a record.
records() {
	strack -o tsv | awk -F '\t' '
	NR == 1 { split($0, name); next }
	{
		for (i = 1; i <= NF; i++)
			if ($i != "")
				printf "%s=%s ", name[i], $i
		print "|"
	}'
}
records <<'END'
2026-11-20 10:00:01, from, a@example.org
2026-11-20 10:00:01, resp, 250 ok
2026-11-20 10:00:01, to, <b@example.net>
2026-11-20 10:00:01, check, accepted rcpt, h:, b@example.net, found existing recipient
2026-11-20 10:00:01, resp, 250 ok
2026-11-20 10:00:02, size, 1234
2026-11-20 10:00:02, resp, 250 ok 1795235270 qp 2630
2026-11-20 10:00:03, from,
2026-11-20 10:00:03, resp, 250 ok
2026-11-20 10:00:03, to, <c@example.net>
2026-11-20 10:00:03, resp, 554 "Refused. Sorry, no mailbox here, by that name"
END
