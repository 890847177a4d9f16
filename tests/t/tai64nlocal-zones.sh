# The zone is that of TZ; -u is UTC whatever it is.
for TZ in UTC 'EST5EDT,M3.2.0,M11.1.0' 'XYZ3:04:05' '<+0545>-5:45'; do
	export TZ
	echo "$TZ"
	printf '@400000006b01173a075bcd15 winter\n' | tai64nlocal
	printf '@400000006a35e88a075bcd15 summer\n' | tai64nlocal
	printf '@400000006b01173a075bcd15 UTC\n' | tai64nlocal -u
done
