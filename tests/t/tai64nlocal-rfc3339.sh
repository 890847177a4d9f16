# -i: RFC 3339 with the offset from UTC, in the years 0 to 9999.
labels() {
	cat <<'END'
@400000006b01173a075bcd15 new msg 93
@400000006a35e88a00000000 summer
@3ffffff1868b840a00000000 year 0
@3ffffff1868b840900000000 the year before
@4000003afff4418900000000 the year 9999
@4000003afff4418a00000000 the year 10000
@400000006b01173a3b9aca00 more than a second
END
}
for TZ in UTC 'EST5EDT,M3.2.0,M11.1.0' '<+0545>-5:45' 'XYZ3:04:05'; do
	export TZ
	echo "$TZ"
	labels | tai64nlocal -i
done
echo -iu
labels | tai64nlocal -iu
