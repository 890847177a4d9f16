# -M and a state: the deliveries under way of messages that were printed so
# far are known to the next run, in their place among the lines that came.
cd "$TMP" || exit

# A long result: two are more than -M.
long() {
	awk -v n="$1" 'BEGIN {
		printf "delivery %d: deferral: ", n
		for (i = 0; i < 60000; i++)
			printf "%09d/", i
		print ""
	}'
}

# The next part of a log.
run() {
	mtrack -b -M 1 -p state 2>&1 | cut -c 1-60
	echo "- the state"
	cut -c 1-60 state
}

(
	echo 'starting delivery 1: msg 5 to local x@example.org'
	echo 'starting delivery 2: msg 5 to local x@example.org'
	echo 'starting delivery 3: msg 5 to local x@example.org'
	echo 'starting delivery 4: msg 6 to local x@example.org'
	echo 'starting delivery 5: msg 6 to local x@example.org'
	echo 'starting delivery 6: msg 7 to local x@example.org'
	long 1
	long 4
	long 6
	echo 'delivery 2: success: 5_is_still_known/'
	echo 'bounce msg 6 qp 9'
	echo 'new msg 6'
	echo 'end msg 6'
	echo 'starting delivery 7: msg 6 to local y@example.org'
) | run
echo "- the next run"
run <<'E'
delivery 3: success: and_so_is_3/
end msg 5
info msg 8: bytes 6 from <> qp 9 uid 0
end msg 8
E
echo "- a number that another message has"
rm state
(
	echo 'starting delivery 1: msg 5 to local x@example.org'
	echo 'starting delivery 2: msg 5 to local x@example.org'
	long 1
	echo 'new msg 5'
	echo 'starting delivery 3: msg 6 to local x@example.org'
	long 3
) | run
echo "- the next run"
run <<'E'
delivery 2: success: of_the_old_message/
end msg 5
E
