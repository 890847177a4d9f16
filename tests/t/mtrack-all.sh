# -a: each run of consecutive lines that belong to no message is a group of
# its own, printed before the next message's line or at the end.
log() {
	cat <<'E'
status: local 0/10 remote 0/20
some other line

new msg 1
status: local 1/10 remote 0/20
end msg 1
status: local 0/10 remote 0/20
status: exiting
E
}
log | mtrack -a
echo "- without"
log | mtrack
echo "- selected"
log | mtrack -a -e exiting
