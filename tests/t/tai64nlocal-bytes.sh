# NUL, CR, 8-bit and control bytes are data.
printf '@400000006b01173a00000001 a\0b\n@400000006b01173a00000002 cr\r\n' |
    tai64nlocal
printf '@400000006b01173a00000003\0@400000006b01173a00000003\r\n' |
    tai64nlocal
printf '@400000006b01173a00000004\377\303\251\033[1m\n\0\n\n\377' |
    tai64nlocal
echo
printf 'a\0@400000006b01173a00000005\0b\377@400000006b01173a00000006\377\n' |
    tai64nlocal -a
printf '\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n' | tai64nlocal
