# Time goes back beyond 1970, and years beyond 1; they are signed.
tai64nlocal <<'END'
@400000000000000a00000000 1970
@400000000000000900000000 the second before
@3fffffffffffffff00000000
@3fffffff48c7de7300000000
@3ffffff1868b840a00000000 year 0
@3ffffff1868b840900000000 the year before that
@3fffffe000000000075bcd15
END
