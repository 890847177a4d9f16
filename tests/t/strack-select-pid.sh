# -k: the pid of the server's child, not one that a line names besides.
log() {
	cat <<'END'
tcpserver: pid 7 from 192.0.2.1
mail recv: pid 7 from <a@example.org> qp 77
tcpserver: end 7 status 0
tcpserver: pid 77 from 192.0.2.2
tcpserver: end 77 status 0
tcpserver: pid 7 from 192.0.2.3
tcpserver: end 7 status 256
sslserver: pid 402 from 192.0.2.4
sslserver: tls 402 accept TLSv1.3:TLS_AES_256_GCM_SHA384
sslserver: ended by 401 status 0
END
}
for k in 7 77 401 402 07; do
	echo "- $k"
	log | strack -k $k
done
log | strack -k 7 -k 77
echo "$?"
for k in seven 7x -7 18446744073709551616 ''; do
	log | strack -k "$k"
	echo "$?"
done
