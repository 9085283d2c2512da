"""Lines and their places, of what pdftotext -bbox-layout tells: places_of_lines.py BOXES.html PAGES.json"""

import html
import json
import re
import sys

LINE = re.compile(r'<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">')
WORD = re.compile(r"<word [^>]*>(.*?)</word>")

boxes, target = sys.argv[1:]
pages = []
with open(boxes, encoding="utf-8") as lines:
    for line in lines:
        if "<page " in line:
            pages.append([])
        elif found := LINE.search(line):
            left, top, below = map(float, found.groups())
            # From the lower edge of A4, as PDF counts.
            pages[-1].append([left, 841.89 - below, below - top, ""])
        elif found := WORD.search(line):
            told = pages[-1][-1]
            told[3] = f"{told[3]} {html.unescape(found.group(1))}".lstrip()
with open(target, "w", encoding="utf-8") as out:
    json.dump(pages, out)
print("pages", len(pages))
