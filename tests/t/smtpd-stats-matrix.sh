# The total of the matrix bears its name in all forms.
cd "$ROOT/tests/samples" || exit
for form in text tsv json; do
	smtpd-stats -s matrix -o $form smtpd.log | tail -n 6
done
smtpd-stats -s matrix </dev/null | tail -n 1
