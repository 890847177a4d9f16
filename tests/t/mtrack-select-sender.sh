# -f: an address, @domain, user@, or <> for the null sender; the case does not
# matter.  What qmail-send does not log as it is matches its underscore.
log() {
	n=100
	for s in Ann@Example.org '' '#@[]' ann@mail.example.org \
	    joann@example.org a_b@example.org 'x>y@example.org' \
	    owner-list-@lists.example.org-@[] nobody; do
		n=$((n + 1))
		echo "info msg $n: bytes 1 from <$s> qp 1 uid 0"
		echo "end msg $n"
	done
}
for f in ann@example.org @example.org ann@ ANN@EXAMPLE.ORG '<>' '' '#@[]' \
    '<ann@example.org>' 'a b@example.org' a_b@example.org 'a%b@example.org' \
    'x>y@example.org' owner-list-@lists.example.org-@[] nobody @ \
    @mail.example.org org none@example.org; do
	echo "-f '$f'"
	log | mtrack -f "$f" | grep info
done
log | mtrack -f none@example.org
echo "$?"
