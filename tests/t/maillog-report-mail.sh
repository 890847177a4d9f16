# The page by mail: through sendmail, or through mail(1), or not at all.
cd "$TMP" || exit
. "$ROOT/tests/report.sh"
stand_in sendmail 'echo "sendmail $*"; cat'
# shellcheck disable=SC2016	# of the stand-in
stand_in mail 'for a; do echo "mail: $a"; done; cat'
stand_in fails 'cat >/dev/null; exit 75'
cat >conf <<'END'
# who gets it
LOG=smtpd
TO=postmaster@example.org
	FROM = nobody
END
maillog-report -C conf
cat >conf <<'END'
LOG=smtpd
TO="postmaster@example.org"
FROM='cron <root@example.org>'
SUBJECT=the mail
END
maillog-report -C conf
echo "== mail"
echo 'MAILER=mail' >>conf
maillog-report -C conf
echo "== dry run"
maillog-report -nC conf
echo "== nobody takes it"
echo 'MAILER=fails' >>conf
maillog-report -C conf
echo "$?"
