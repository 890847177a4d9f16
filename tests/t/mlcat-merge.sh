# -m: by time; equal times in the order of the paths; unstamped lines stay.
cd "$TMP" || exit 111
s=@400000006553f100000000
cat >a <<END
unstamped, at the start of a
${s}01 a1
${s}03 a3
 more of a3
${s}05 a5
${s}05 a5 again
${s}02 a goes back
${s}09 a9
END
cat >b <<END
${s}03 b3
${s}04 b4
${s}05 b5
 more of b5
${s}08 b8, not finished
END
printf '%s c8' ${s}08 >c
mlcat -m a c b
echo "---"
mlcat -m b a - </dev/null
