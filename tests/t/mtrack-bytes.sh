# No byte is lost or invented: NULs, CR LF, 8-bit; only a missing newline at
# the end of the input is given.
log='new msg 1\r\ninfo msg 1: bytes 5 from <\377\000@x> qp 1 uid 0\r\n\000\n'
# shellcheck disable=SC2059
printf "$log" |
    mtrack -a | od -c | sed 's/ *$//'
printf 'end msg 1' | mtrack | od -c | sed 's/ *$//'
