# -r: what clocks skip stays as it is; what they show twice is the one that
# goes on from the line before it, as logs go forward.
TZ='EST5EDT,M3.2.0,M11.1.0'
export TZ
tai64nlocal -r <<'END' | tee "$TMP/labels"
2026-03-08 01:59:59 winter
2026-03-08 02:00:00 never
2026-03-08 02:59:59 never
2026-03-08 03:00:00 summer
2026-11-01 00:59:59
2026-11-01 01:00:00 the first
2026-11-01 01:59:59
2026-11-01 01:00:00 the second
2026-11-01 01:58:30
2026-11-01 02:00:00
END
tai64nlocal -u <"$TMP/labels"
