# With -P a signal is not the end of the input: multilog would remove a log
# that was read in part.  So it kills; without -P it is the end.
for options in '-P' ''; do
	{
		printf 'new msg 1\nend msg 1\nnew msg 2\n'
		sleep 1
	} | {
		exec 3<&0
		# shellcheck disable=SC2086
		mtrack $options <&3 4</dev/null 5>/dev/null &
		sleep .5
		kill $!
		wait $! 2>/dev/null
		echo "code $?"
	} 2>/dev/null
done
