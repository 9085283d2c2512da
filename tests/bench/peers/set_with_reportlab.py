"""Sets lines at their places: set_with_reportlab.py FONT PAGES.json OUT.pdf; tells seconds, pages and KiB."""

import json
import resource
import sys
import time

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

font, places, paper = sys.argv[1:]
with open(places, encoding="utf-8") as source:
    pages = json.load(source)
began = time.perf_counter()
pdfmetrics.registerFont(TTFont("Archivo", font))
canvas = Canvas(paper, pagesize=A4, pageCompression=1)
for page in pages:
    for left, up, size, line in page:
        canvas.setFont("Archivo", size)
        canvas.drawString(left, up, line)
    canvas.showPage()
canvas.save()
print("seconds", time.perf_counter() - began)
print("pages", len(pages))
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
