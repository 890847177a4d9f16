# Years of five digits and more are shown; one that localtime(3) cannot give
# leaves the line as it is.
tai64nlocal <<'END'
@4000003afff4418a00000000 the year 10000
@400000ffffffffff00000000 36 thousand
@400100000000000000000000
@40f0c2ab7c54a98900000000 the last that there is
@40f0c2ab7c54a98a00000000 the next
@410000000000000000000000
@7fffffffffffffff00000000
@800000000000000000000000
@ffffffffffffffffffffffff
@000000000000000000000000
END
