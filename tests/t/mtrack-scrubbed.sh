# What people paste from web pages, with the addresses taken away.
mtrack -a <<'E'
2009-11-02 09:17:25.123456500 new msg 5915497
2009-11-02 09:17:25.123956500 info msg 5915497: bytes 22122 from  qp 99024 uid 89
2009-11-02 09:17:25.124456500 starting delivery 4088258: msg 5915497 to local [email protected]
2009-11-02 09:17:25.124956500 starting delivery 4088259: msg 5915497 to remote
2009-11-02 09:17:25.124956500 status: local 1/10 remote 0/20
2009-11-02 09:17:26.124456500 delivery 4088258: success: did_0+0+1/
2009-11-02 09:17:26.124456500 delivery 4088259: failure:
2009-11-02 09:17:26.124956500 end msg 5915497
E
echo "- its sender is not known: that is not the null sender"
echo 'info msg 1: bytes 22122 from  qp 99024 uid 89' | mtrack -f '<>'
echo "$?"
echo 'info msg 1: bytes 22122 from  qp 99024 uid 89' | mtrack -q 99024
