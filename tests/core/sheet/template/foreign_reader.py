"""What another program sees of a template before and after it was filled: openpyxl writes a city's form with everything
that offices put into one, and reads both files back.

    foreign_reader.py make FORM          writes the form
    foreign_reader.py compare FORM FILLED FIRST ADDED
                                         FIRST: the row of lines, ADDED: how many rows were added beneath it
Says on stdout what differs and was not to; nothing when all is well.
"""
import sys

import openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

THIN = Side(style="thin")
GRID = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEADS = [("序号", None), ("村（社区）", None), ("下发数", "人员"), ("下发数", "单位"), ("已核实", "人员"),
         ("不予参保", "死亡"), ("不予参保", "外地参保"), ("核实率（%）", None), ("人均缴费", None), ("备注", None)]


def make(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "月报"
    sheet["A1"] = "全民参保扩面专项行动进展情况统计表"
    sheet["A1"].font = Font(name="宋体", size=18, bold=True)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.merge_cells("A1:J1")
    sheet["A2"] = "填报单位（盖章）："
    sheet["H2"] = "填报时间："
    for column, (group, head) in enumerate(HEADS, 1):
        sheet.cell(3, column, group)
        sheet.cell(4, column, head)
        for row in (3, 4):
            cell = sheet.cell(row, column)
            cell.border = GRID
            cell.fill = PatternFill("solid", fgColor="DDEBF7")
            cell.alignment = Alignment(wrap_text=True, horizontal="center")
        if head is None:
            letter = get_column_letter(column)
            sheet.merge_cells(f"{letter}3:{letter}4")
        sheet.column_dimensions[get_column_letter(column)].width = 8 + column
    sheet.merge_cells("C3:D3")
    sheet.merge_cells("F3:G3")
    for column in range(1, 11):  # the one row of lines
        cell = sheet.cell(5, column)
        cell.border = GRID
        cell.font = Font(name="仿宋", size=11)
        cell.number_format = "0" if column != 8 else "0.0%"
    sheet["H5"] = "=IF(C5=0,0,E5/C5)"
    sheet.row_dimensions[5].height = 21
    sheet["B6"] = "合计"
    for column in "CDEFG":
        sheet[f"{column}6"] = f"=SUM({column}5:{column}5)"
    sheet["H6"] = "=IF(C6=0,0,E6/C6)"
    for column in range(1, 11):
        sheet.cell(6, column).border = GRID
        sheet.cell(6, column).font = Font(name="黑体", bold=True)
    sheet["A8"] = "填表人：            审核人：            联系电话："
    sheet.merge_cells("A8:J8")
    sheet["H6"].comment = Comment("核实率=已核实÷下发", "市局")
    limit = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    limit.add("C5:G6")
    sheet.add_data_validation(limit)
    sheet.conditional_formatting.add("H5:H6", CellIsRule(operator="lessThan", formula=["$H$6"],
                                                         fill=PatternFill("solid", bgColor="FFC7CE")))
    sheet.print_area = "A1:J8"
    sheet.print_title_rows = "3:4"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.freeze_panes = "C5"
    book.defined_names.append(DefinedName("下发合计", attr_text="月报!$C$6"))

    notes = book.create_sheet("填表说明")
    notes["A1"] = "一、本表每月2日前报送。"
    notes["A1"].font = Font(name="楷体", size=14)
    notes["B2"] = "=1+1"
    notes.column_dimensions["A"].width = 60
    total = book.create_sheet("全市汇总")
    total["A1"] = "=月报!C6"
    total["A2"] = "=下发合计"
    book.save(path)


def moved(row, first, added):
    return row + added if row > first else row


def area(sheet):
    """The print area's cells; openpyxl's versions write sheet and brackets around them differently."""
    return str(sheet.print_area).translate(str.maketrans("", "", "'$[]")).removeprefix(f"{sheet.title}!")


def look(cell):
    # openpyxl hands out proxies, which are never equal; their words are.
    looks = (cell.font, cell.border, cell.fill, cell.number_format, cell.alignment, cell.protection)
    return [repr(look) for look in looks]


def compare(before_path, after_path, first, added):
    before, after = openpyxl.load_workbook(before_path), openpyxl.load_workbook(after_path)
    values = openpyxl.load_workbook(after_path, data_only=True)
    said = []
    if before.sheetnames != after.sheetnames:
        said.append("sheets")
    for name in before.sheetnames:
        old, new = before[name], after[name]
        filled = name == "月报"
        shift = (lambda row: moved(row, first, added)) if filled else (lambda row: row)
        for row in old.iter_rows():
            for cell in row:
                places = [shift(cell.row)]
                if filled and cell.row == first:
                    places = range(first, first + added + 1)
                for place in places:
                    other = new.cell(place, cell.column)
                    if look(cell) != look(other):
                        said.append(f"{name}!{other.coordinate}: style")
                    line = filled and cell.row == first
                    formula = isinstance(cell.value, str) and cell.value.startswith("=")
                    if not line and not formula and cell.value != other.value:
                        said.append(f"{name}!{other.coordinate}: {cell.value} became {other.value}")
                    if formula and not str(other.value).startswith("="):
                        said.append(f"{name}!{other.coordinate}: the formula is gone")
        if {k: v.width for k, v in old.column_dimensions.items()} != {k: v.width for k, v in new.column_dimensions.items()}:
            said.append(f"{name}: widths")
    old, new = before["月报"], after["月报"]
    for row in range(first, first + added + 1):
        if new.row_dimensions[row].height != old.row_dimensions[first].height:
            said.append(f"height of row {row}")
        if new[f"H{row}"].value != f"=IF(C{row}=0,0,E{row}/C{row})":
            said.append(f"H{row}: {new[f'H{row}'].value}")
    end = 6 + added
    expected = {
        "merges": ({str(m) for m in new.merged_cells.ranges},
                   {str(m) for m in old.merged_cells.ranges} - {"A8:J8"} | {f"A{8 + added}:J{8 + added}"}),
        "sum": (new[f"C{end}"].value, f"=SUM(C5:C{end - 1})"),
        "print area": (area(new), f"A1:J{8 + added}"),
        "titles": (new.print_title_rows.replace("$", ""), old.print_title_rows.replace("$", "")),
        "freeze": (new.freeze_panes, old.freeze_panes),
        "paper": (new.page_setup.orientation, old.page_setup.orientation),
        "validation": (str(new.data_validations.dataValidation[0].sqref), f"C5:G{end}"),
        "format": (str(list(new.conditional_formatting)[0].sqref), f"H5:H{end}"),
        "comment": (new[f"H{end}"].comment and new[f"H{end}"].comment.text, "核实率=已核实÷下发"),
        "name": (after.defined_names["下发合计"].attr_text.replace("'", ""), f"月报!$C${end}"),
        "other sheet": (after["全市汇总"]["A1"].value.replace("'", ""), f"=月报!C{end}"),
        "its value": (values["全市汇总"]["A1"].value, values["月报"][f"C{end}"].value),
        "unknown column": ([new.cell(r, 9).value for r in range(first, end + 1)], [None] * (added + 2)),
    }
    for what, (found, wanted) in expected.items():
        if found != wanted:
            said.append(f"{what}: {found} instead of {wanted}")
    print("\n".join(said))


if sys.argv[1] == "make":
    make(sys.argv[2])
else:
    compare(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
