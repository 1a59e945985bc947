"""Compares workbooks before and after marking, as openpyxl reads them.

Reads a JSON list from standard input, of objects with "source" and "copy" (paths) and "marked" (a list of [sheet, cell]).
Prints a JSON list with, for each, the differences: values and styles may differ nowhere but in the fills of marked cells,
notes nowhere but in marked cells. Sheets that only the copy has are left out.
"""

import copy as copying
import json
import sys
import warnings

import openpyxl

ASPECTS = ["font", "border", "number_format", "protection", "alignment", "fill"]


def differences(source_path, copy_path, marked):
    source = openpyxl.load_workbook(source_path, keep_vba=source_path.endswith(".xlsm"))
    copy = openpyxl.load_workbook(copy_path, keep_vba=source_path.endswith(".xlsm"))
    found = []
    if copy.sheetnames[: len(source.sheetnames)] != source.sheetnames:
        found.append(f"sheets {source.sheetnames} became {copy.sheetnames}")
    names = [sorted(name.name for name in book.defined_names.definedName if not name.hidden) for book in (source, copy)]
    if names[0] != names[1]:
        found.append(f"defined names {names[0]} became {names[1]}")
    for before in source.worksheets:
        cells = {cell for sheet, cell in marked if sheet == before.title}
        found += sheet_differences(before, copy[before.title], cells)
    return found


def sheet_differences(before, after, marked):
    found = []
    is_there = set(before._cells)
    for row in range(1, max(before.max_row, after.max_row) + 1):
        for column in range(1, max(before.max_column, after.max_column) + 1):
            is_new = (row, column) not in is_there
            found += cell_differences(before.cell(row, column), after.cell(row, column), marked, is_new)
    facts = [sheet_facts(sheet) for sheet in (before, after)]
    return found + [f"{before.title}: {name} changed" for name in facts[0] if facts[0][name] != facts[1][name]]


def sheet_facts(sheet):
    return {
        "merges": sorted(map(str, sheet.merged_cells.ranges)),
        "validations": [(str(rule.sqref), rule.formula1) for rule in sheet.data_validations.dataValidation],
        "conditional formats": sorted(str(formats.sqref) for formats in sheet.conditional_formatting),
        "tables": sorted(sheet.tables),
        "charts": len(sheet._charts),
        "pictures": len(sheet._images),
        "protection": (sheet.protection.sheet, sheet.protection.password),
        "column widths": {column: size.width for column, size in sheet.column_dimensions.items()},
        "row heights": {row: size.height for row, size in sheet.row_dimensions.items() if size.height},
        "print": (sheet.print_area, sheet.print_title_rows, sheet.freeze_panes, sheet.auto_filter.ref),
    }


def cell_differences(before, after, marked, is_new):
    place = f"{before.parent.title}!{before.coordinate}"
    if type(before) is not type(after):
        return [f"{place}: {type(before).__name__} became {type(after).__name__}"]
    is_marked = before.coordinate in marked
    found = []
    if before.value != after.value:
        found.append(f"{place}: {before.value!r} became {after.value!r}")
    old, new = (cell.comment.text if cell.comment else "" for cell in (before, after))
    if not new.startswith(old) or (new != old) != is_marked:
        found.append(f"{place}: note {old!r} became {new!r}")
    if before.comment and before.comment.author != after.comment.author:
        found.append(f"{place}: author {before.comment.author!r} became {after.comment.author!r}")
    # A new cell takes the style of its row or column, which openpyxl does not know.
    aspects = [] if not hasattr(before, "font") else ["fill"] if is_new and is_marked else ASPECTS
    for aspect in aspects:
        # A style is handed out as a proxy that knows no equality; a copy of it does.
        same = copying.copy(getattr(before, aspect)) == copying.copy(getattr(after, aspect))
        if same == (is_marked and aspect == "fill"):
            found.append(f"{place}: {aspect} {'is' if same else 'not'} as before")
    return found


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    tasks = json.load(sys.stdin)
    json.dump([differences(task["source"], task["copy"], task["marked"]) for task in tasks], sys.stdout)
