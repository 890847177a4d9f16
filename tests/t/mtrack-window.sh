# -S and -U: whole messages, of which some line lies in the window.  It is
# half-open: since, and before until.
log() {
	cat <<'E'
2026-11-20 10:00:00.000000000 new msg 1
2026-11-20 10:00:01.000000000 new msg 2
2026-11-20 10:00:02.000000000 end msg 1
2026-11-20 10:00:03.000000000 new msg 3
2026-11-20 10:00:04.000000000 end msg 2
2026-11-20 10:00:05.000000000 starting delivery 1: msg 4 to local x@example.org
the rest has the time of its line
2026-11-20 10:00:06.000000000 end msg 4
2026-11-20 10:00:09.000000000 end msg 3
E
}
w() {
	echo "$*: $(log | mtrack "$@" | sed -n 's/.*end msg //p' | tr '\n' ' ')"
}
w -S '2026-11-20 10:00:02'
w -S '2026-11-20 10:00:03'
w -U '2026-11-20 10:00:01'
w -U '2026-11-20 10:00:01.000000001'
w -U '2026-11-20 10:00:00'
w -S '2026-11-20 10:00:02' -U '2026-11-20 10:00:03'
w -S '2026-11-20 10:00:05' -U '2026-11-20 10:00:05'
w -S '2026-11-20 10:00:04' -U '2026-11-20 10:00:05' -m 2
w -S @1795168809
w -S @400000005fb7a4ff00000000 -e rest
w -S '2026-11-20 11:00:05+01:00' -U '2026-11-20 10:00:06'
log | mtrack -S '2026-11-21'
echo "$?"
log | mtrack -S 'some day'
echo "$?"
