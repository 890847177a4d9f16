# -r: local times are those of TZ, or UTC with -u.
TZ='<+0545>-5:45'
export TZ
for o in -r -ru; do
	tai64nlocal $o <<'END'
2026-11-21 02:39:34.123456789 local
2026-11-21T02:39:34Z never local
END
done
