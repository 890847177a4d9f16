# -r: how some delivery ended; several: any of them.
log() {
	cat <<'E'
starting delivery 1: msg 1 to remote x@example.org
delivery 1: success: ok/
end msg 1
starting delivery 2: msg 2 to remote x@example.org
delivery 2: deferral: later/
starting delivery 3: msg 2 to remote x@example.org
delivery 3: success: ok/
end msg 2
starting delivery 4: msg 3 to remote x@example.org
delivery 4: failure: no/
bounce msg 3 qp 1
end msg 3
triple bounce: discarding bounce/4
end msg 4
double bounce: discarding bounce/5
end msg 5
starting delivery 5: msg 6 to remote x@example.org
delivery 5: report mangled, will defer
starting delivery 6: msg 7 to remote x@example.org
delivery 6: failure:
E
}
for r in success deferral failure bounce open 'success -r failure' \
    'deferral -r failure -m 3' 'success -r open -r bounce'; do
	# shellcheck disable=SC2086
	echo "-r $r: $(log | mtrack -r $r |
	    sed -n -e 's/.*msg \([0-9]\).*/\1/p' -e t \
		-e 's/.*bounce.\([0-9]\).*/\1/p' | uniq | tr '\n' ' ')"
done
log | mtrack -r sucess
echo "$?"
log | mtrack -r mangled
echo "$?"
