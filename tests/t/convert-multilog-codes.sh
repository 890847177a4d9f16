# Called wrongly is 100; nothing to read is 111.
cd "$TMP" || exit
mkdir log
attempt() {
	convert-multilog "$@" 2>err
	code=$?
	sed "s|$TMP/||g" err
	echo "$code"
}
attempt -q
attempt -d
attempt -d nowhere log
[ -d /service ] || attempt -d .
attempt -d . log
: >file
attempt -d file log
attempt -vd . log/nothing
attempt --version | sed 's/[0-9.]*$//'
mkdir .convert-multilog/work
echo x >.convert-multilog/book/other
attempt -d . log
