# -rl: labels that count leap seconds; second 60 has its own.
for o in -rl -r; do
	echo $o
	tai64nlocal $o <<'END'
2016-12-31 23:59:59.5
2016-12-31 23:59:60.5
2017-01-01 00:00:00.5
2017-06-30 23:59:60.5 there was none
1972-06-30 23:59:60
1970-01-01 00:00:00
END
done
