"""Opens and saves workbooks with openpyxl. Reads a JSON list of [from, to] from standard input, prints "done"."""

import json
import sys
import warnings

import openpyxl

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for source, target in json.load(sys.stdin):
        openpyxl.load_workbook(source, keep_vba=source.endswith(".xlsm")).save(target)
    json.dump("done", sys.stdout)
