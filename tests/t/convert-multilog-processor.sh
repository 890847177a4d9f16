# What multilog's processor !gzip has compressed, under the plain name, is read.
command -v gzip >/dev/null || { echo "skip: gzip is not installed"; exit; }
cd "$TMP" || exit
mkdir log out
a=@400000005eb1540a00000000	# 2020-05-05
b=@400000005eb2a60c00000000	# 2020-05-06
echo "$a one" | gzip -c >log/@400000005eb1540b00000000.s
printf '%s two\n%s three' "$a" "$b" | gzip -c >log/@400000005eb2a60d00000000.s
echo " and a half" | gzip -c >log/@400000005eb2a60e00000000.s
convert-multilog -v -d out log=log
cat out/log.2020-05-05
cat out/log.2020-05-06
