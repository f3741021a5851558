#!/usr/bin/env python3
"""Writes initials.csv from Unihan's kMandarin (Debian package unicode-data): the first letter of each character's most
usual reading, as runs of neighbouring code points; '-' where there is no reading.

  resources/pinyin/make_initials.py > resources/pinyin/initials.csv
"""
import bz2
import unicodedata

RUN = 64  # code points a line: a line that changes is a line that is read

initials = {}
with bz2.open("/usr/share/unicode/Unihan_Readings.txt.bz2", "rt", encoding="utf-8") as readings:
    for line in readings:
        fields = line.rstrip("\n").split("\t")
        if len(fields) == 3 and fields[1] == "kMandarin":
            letter = unicodedata.normalize("NFD", fields[2].split()[0])[0].upper()
            initials[int(fields[0][2:], 16)] = letter

print("first,initials")
for start in sorted({code // RUN * RUN for code in initials}):
    letters = "".join(initials.get(code, "-") for code in range(start, start + RUN)).rstrip("-")
    print(f"{start:X},{letters}")
