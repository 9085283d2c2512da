"""Sets a table of rows with Typst: set_with_typst.py TEMPLATE ROWS.json OUT.pdf; tells seconds and KiB."""

import resource
import sys
import time

import typst

template, rows, paper = sys.argv[1:]
began = time.perf_counter()
typst.compile(template, output=paper, root="/", sys_inputs={"rows": rows})
print("seconds", time.perf_counter() - began)
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
