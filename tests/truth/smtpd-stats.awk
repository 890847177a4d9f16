# What smtpd-stats must count, one rule a line, slowly: only lines that are
# whole count, those that begin with a label and a program's name.
#	awk -f smtpd-stats.awk LOG | sort
# prints "SECTION TAB TEXT TAB ... TAB COUNT" lines.

function add(s) { n[s]++ }
function host(s) { sub(/.*:\/\//, "", s); sub(/[\/?: ].*/, "", s); return s }
function decided(program, reason) { add("dispositions\t" program "\t" reason) }

# twice: a forged line has a label of its own
{ line = $0; while (sub(/^@[0-9a-f]+ /, "", line)) ; $0 = line }

/^(tcp|ssl)server: pid [0-9]+ from / { add("opened") }
/^(tcp|ssl)server: deny / { decided($1 == "tcpserver:" ? "tcpserver" : "sslserver", "deny") }
/^sslserver: deny / { if (!($3 in child)) add("opened") }
/^sslserver: pid / { child[$3] = 1 }
/^(tcpserver: end|sslserver: ended by) [0-9]+ status [0-9]+$/ { add($NF % 128 ? "exits\tsignal " $NF % 128 : "exits\texit " int($NF / 256)) }
/^(tcp|ssl)server: status: [0-9]+\/[0-9]+/ { split($3, part, "/"); if (part[1] > peak) peak = part[1] }
/^rblsmtpd: [^ ]* pid [0-9]+: (451|553)/ { decided("rblsmtpd", $5) }
/^rblsmtpd: [^ ]* pid [0-9]+: (451|553).*:\/\// { add("lists\t" host($0)) }

/^qmail-smtpd\[[0-9]+\]: badhelo: / { decided("qmail-smtpd", "badhelo") }
/^qmail-smtpd\[[0-9]+\]: badmailfrom: / { decided("qmail-smtpd", "badmailfrom") }
/^qmail-smtpd\[[0-9]+\]: badrcptto: / { decided("qmail-smtpd", "badrcptto") }
/^qmail-smtpd\[[0-9]+\]: MFCHECK (fail|invalid) / { decided("qmail-smtpd", "MFCHECK " $3) }
/^qmail-smtpd\[[0-9]+\]: MAXRCPT fail / { decided("qmail-smtpd", "MAXRCPT fail") }
/^qmail-smtpd\[[0-9]+\]: validrcptto .* not found: / { decided("qmail-smtpd", "validrcptto not found"); sub(/.* not found: /, ""); add("unknown\t" tolower($0)) }
/^qmail-smtpd\[[0-9]+\]: Received-SPF: / { add("checks\tSPF\t" $3) }
/^qmail-smtpd\[[0-9]+\]: AUTH successful / { add("logins") }
/^qmail-smtpd\[[0-9]+\]: AUTH failed/ { add("failed") }

/^jgreylist(\[[0-9]+\])?: [0-9.]+: GREY first time$/ { add("greylist\tfirst time"); decided("jgreylist", "GREY first time") }
/^jgreylist(\[[0-9]+\])?: [0-9.]+: GREY too soon$/ { add("greylist\ttoo soon"); decided("jgreylist", "GREY too soon") }
/^jgreylist(\[[0-9]+\])?: [0-9.]+: OK known$/ { add("greylist\tpassed") }
/^jgreylist(\[[0-9]+\])?: [0-9.]+: OK whitelisted$/ { add("greylist\tneed not wait") }
/^jgreylist(\[[0-9]+\])?: [0-9.]+: DENY blacklisted$/ { decided("jgreylist", "DENY blacklisted") }

/^spamdyke\[[0-9]+\]: (DENIED_[A-Z_]+|ALLOWED) from: / { decided("spamdyke", $2) }

/^qmail-smtpd: pid [0-9]+ (Accept|Reject|Deferred)::(RCPT|SNDR|ORIG|DATA)::[A-Za-z_]+ / { sub(/^[A-Za-z]+::/, "", $4); decided("qmail-smtpd", $4) }
/^qmail-smtpd: pid [0-9]+ RCPT::Failed_Rcptto / { add("unknown") }
/^qmail-smtpd: pid [0-9]+ Accept::AUTH::/ { add("logins") }
/^qmail-(smtpd|popup): pid [0-9]+ Reject::AUTH::/ { add("failed") }
/^qmail-popup: pid [0-9]+ Accept::AUTH::/ { add("logins") }
/^sslserver: tls [0-9]+ accept [^ ]+$/ { split($5, part, ":"); add("tls\tversion\t" part[1]); add("tls\tcipher\t" part[2]) }

/^CHKUSER (rejected|accepted) rcpt: .* : [^:]*$/ { sub(/.* : /, ""); decided("chkuser", $0); if (/^not existing/) add("unknown") }

/^simscan:\[[0-9]+\]:(CLEAN|PASSTHRU|RELAYCLIENT|SPAM REJECT|SPAM DROPPED|SPAM PASS|VIRUS|VIRUS DROPPED|ATTACH|REGEX)[ :]/ { sub(/^simscan:\[[0-9]+\]:/, ""); sub(/[:(].*/, ""); sub(/ $/, ""); add("scans\tsimscan\t" $0) }
/^mail recv: pid [0-9]+ from <.*> qp [0-9]+.?$/ { add("messages") }
/^qmail-smtpd: pid [0-9]+ from [^ ]+: Message accepted, qp [0-9]+ / { add("messages") }
/^[0-9]+ 250 Queued! [0-9]+ qp [0-9]+ / { add("messages") }
/^[0-9]+ 535 / { add("failed") }
/^[0-9]+ \(post-connection\) connection_time: [0-9.]+ s\.$/ { add("connection_time") }
/^[0-9]+ \(mail\) sender_permitted_from: / { add("checks\tSPF\tall") }

END { if (peak) print "concurrency\t" peak }
END { for (s in n) print s "\t" n[s] }
