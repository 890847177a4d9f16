# Codes are those of mtrack; of several services one is enough.
cd "$TMP" || exit
. "$ROOT/tests/report.sh"
attempt() {
	findmail "$@" 2>&1
	echo "$?"
}
mkdir other-send
lines_at 2020-03-09 'new msg 7' >other-send/current
attempt
attempt -b send
attempt -x
attempt -t
attempt -t x send
attempt -m 7 send nothing other-send
attempt -c -m 7 send other-send
attempt -e "it's one" send
attempt -S nonsense send
[ -d /service ] || attempt -t x
printf 'LOG=smtpd\n' >conf
attempt -C conf -t x
attempt -C nothing -t x
attempt -t x nothing
lines_at 2020-03-09 "new msg 8 it's 'one' \$x" >send/current
attempt -e "it's 'one' [\$]x" send
[ ! -c /dev/full ] || {
	findmail -m 8 send >/dev/full 2>err
	[ $? -eq 111 ] || echo "an output that is full goes unnoticed"
}
