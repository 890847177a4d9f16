# A text may hold tabs; what SpamAssassin has found stays, the words that say
# that there is no message go.  Bytes stay as they are in a pipe.
line='7 (deny) logging::logterse: ` 192.0.2.1\tx\tx\t<a@b>\t<c@d>\t'
# shellcheck disable=SC2059
{
	printf "${line}spamassassin\t901\tspam\tYes, score=9 required=5\n"
	printf "${line}rhsbl\t901\tlisted\ttwice\tmsg denied before queued\n"
	printf "${line}loadcheck\t902\t\n"
	printf "${line}helo\t901\n"
	printf "${line}helo\t901\t\033[2J \377 is no name"
} | qplogtail
