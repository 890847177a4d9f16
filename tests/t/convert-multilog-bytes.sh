# No byte is lost: NULs, carriage returns, 8-bit bytes, lines of any length,
# damaged labels; and all that a clock that goes back and forth can do.
cd "$TMP" || exit
mkdir log out
a=@400000005eb1540a00000000	# 2020-05-05
b=@400000005eb2a60c00000000	# 2020-05-06
{
	printf '%s nul \000 and more\000\n\000\n' "$a"
	printf '%s \377\200 8-bit\r\n@400\n\n' "$b"
	awk 'BEGIN { for (i = 0; i < 20000; i++) printf "0123456789" }'
	printf '\n%s \000first of the day before\n' "$a"
	printf '%s\n%s \000' "$b" "$b"
} >log/@400000005eb2a60d00000000.s
tai64nlocal log/@* >all
convert-multilog -v -d out log=log
sed -n '1,2p; 7p' all | cmp - out/log.2020-05-05
sed -n '3,6p; 8,$p' all | cmp - out/log.2020-05-06
cat out/log.* | wc -c | tr -d ' '
wc -c <all | tr -d ' '
