# How one test of each kind is run; part of tests/run.
# shellcheck shell=sh
# shellcheck disable=SC2154		# root, work, tmp, out: of tests/run

kind() {
	case $1 in
	t) echo transcript ;;
	unit) echo unit ;;
	fuzz) echo replay ;;
	*) echo lines ;;
	esac
}

# Does this file not depend on the compiler?
once() {
	case $1 in
	tests/tree/examples.sh) return 1 ;;	# runs the programs
	tests/tree/*) ;;			# looks at sources and papers
	tests/faults/convert-multilog.sh | tests/faults/maillog-report.sh) ;;
						# kill scripts of sh
	*) return 1 ;;
	esac
}

# tests/t: all output, made visible, and the exit code, against NAME.exp.
transcript() {
	exp=${1%.sh}.exp
	clean sh "$1" >"$out.raw"
	code=$?
	cat -v "$out.raw" >"$out"
	[ -z "$(tail -c 1 "$out")" ] || printf '\n\\ no newline\n' >>"$out"
	if [ "$(wc -l <"$out")" -eq 1 ] && grep -q '^skip: ' "$out"; then
		skip "$2" "$(sed 's/^skip: //' "$out")"
		return
	fi
	echo "exit $code" >>"$out"
	[ -z "$UPDATE" ] || cp "$out" "$exp"
	if diff -u "$exp" "$out" >"$out.diff" 2>&1; then
		pass
	else
		fail "$1" "$out.diff"
	fi
}

# "built NAME FILE.c [OBJECT...]": compile and link $tmp/NAME.
built() {
	b=$1 c=$2
	shift 2
	./compile -o "$tmp/$b.o" "$c" &&
	    ./load -o "$tmp/$b" "$tmp/$b.o" "$@" src/libqtrack.a
}

# tests/unit: silent, and 0.
unit() {
	if { built "$2" "$1" && clean "$tmp/$2"; } >"$out" 2>&1 &&
	    [ ! -s "$out" ]; then
		pass
	else
		echo "(not silent, or not 0)" >>"$out"
		fail "$1" "$out"
	fi
}

# tests/fuzz: the harness takes each file of its kept corpus.
replay() {
	if { [ -s "$work/replay.o" ] ||
	    ./compile -o "$work/replay.o" tests/fuzz/replay/replay.c &&
	    built "$2" "$1" "$work/replay.o"; } >"$out" 2>&1 &&
	    clean "$tmp/$2" "tests/fuzz/corpus/$2" >"$out.raw" &&
	    grep -q '^replayed [1-9]' "$out.raw"; then
		pass
		return
	fi
	for input in "tests/fuzz/corpus/$2"/*; do
		[ -x "$tmp/$2" ] || break
		clean "$tmp/$2" "$input" >/dev/null || echo "fails: $input"
	done | head -n 9 >>"$out"
	[ -s "$out" ] || echo "(ended before its last input)" >>"$out"
	tail -n 40 "$out.raw" >>"$out" 2>/dev/null
	fail "$1" "$out"
}

# The others print one line for each test.  One that says anything else has
# failed: an awk, for example, that died without finding anything wrong.
lines() {
	clean sh "$1" >"$out"
	code=$?
	grep -v '^ok ' "$out"
	p=$(grep -c '^ok ' "$out")
	f=$(grep -c '^not ok ' "$out")
	s=$(grep -c '^skip: ' "$out")
	if [ "$f" -eq 0 ] && [ "$code" -ne 0 ]; then
		echo "FAILED: $1: exit $code"
		f=1
	elif [ $((p + f + s)) -eq 0 ]; then
		echo "FAILED: $1: says nothing"
		f=1
	elif [ "$f" -eq 0 ] && [ $((p + s)) -ne $(($(wc -l <"$out"))) ]; then
		echo "FAILED: $1: see above"
		f=1
	fi
	passed=$((passed + p))
	failed=$((failed + f))
	skipped=$((skipped + s))
}
