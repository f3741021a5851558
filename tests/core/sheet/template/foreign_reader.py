"""What another program sees of a city's form before and after it was filled. openpyxl writes a form with everything
that offices put into one, and holds the filled one against it: all that was not to change, and all that had to move.

    foreign_reader.py make villages|persons FORM
    foreign_reader.py compare|compare-office FORM FILLED SHEET FIRST ADDED COLUMNS
                                         FIRST: the row of lines, ADDED: how many rows were added beneath it,
                                         COLUMNS: letters of those that are filled: ABCD; office: LibreOffice
                                         saved both
    foreign_reader.py same FILE OTHER [FILE OTHER...]
                                         whether OTHER holds the values of FILE, computed ones too
    foreign_reader.py opens FILE...      whether it reads each without a warning
Says on stdout what is wrong; nothing when all is well.
"""
import re
import sys
import warnings

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.pagebreak import Break

THIN = Side(style="thin")
GRID = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


def heads(sheet, columns):
    """Two rows of heads under rows 1 and 2, the row of lines in 5."""
    for column, (group, head) in enumerate(columns, 1):
        letter = get_column_letter(column)
        sheet.cell(3, column, group)
        sheet.cell(4, column, head)
        for row in (3, 4):
            cell = sheet.cell(row, column)
            cell.border = GRID
            cell.fill = PatternFill("solid", fgColor="DDEBF7")
            cell.alignment = Alignment(wrap_text=True, horizontal="center")
        if head is None:
            sheet.merge_cells(f"{letter}3:{letter}4")
        sheet.column_dimensions[letter].width = 8 + column
        line = sheet.cell(5, column)
        line.border = GRID
        line.font = Font(name="仿宋", size=11)
        line.number_format = "0"
        total = sheet.cell(6, column)
        total.border = GRID
        total.font = Font(name="黑体", bold=True)
    sheet.row_dimensions[5].height = 21
    sheet.row_dimensions[6].height = 25


def paper(sheet, last):
    sheet.print_area = f"A1:{last}8"
    sheet.print_title_rows = "3:4"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_margins.left = 0.4
    sheet.oddFooter.center.text = "第 &P 页，共 &N 页"
    sheet.freeze_panes = "C5"
    sheet.row_breaks.append(Break(id=6))
    sheet.sheet_properties.tabColor = "1072BA"
    sheet.sheet_view.zoomScale = 85


def title(sheet, words, last):
    sheet["A1"] = words
    sheet["A1"].font = Font(name="宋体", size=18, bold=True)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.merge_cells(f"A1:{last}1")
    sheet["A8"] = "填表人：            审核人：            联系电话："
    sheet.merge_cells(f"A8:{last}8")


def other_sheets(book, name, reference):
    notes = book.create_sheet("填表说明")
    notes["A1"] = "一、本表每月2日前报送。"
    notes["A1"].font = Font(name="楷体", size=14)
    notes["B2"] = "=1+1"
    notes.column_dimensions["A"].width = 60
    total = book.create_sheet("全市汇总")
    total["A1"] = f"={name}!{reference}"
    total["A2"] = "=合计数"
    column, row = re.match(r"([A-Z]+)(\d+)", reference).groups()
    book.defined_names.append(DefinedName("合计数", attr_text=f"{name}!${column}${row}"))


def make_villages(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "月报"
    title(sheet, "全民参保扩面专项行动进展情况统计表", "J")
    sheet["A2"] = "填报单位（盖章）："
    sheet["H2"] = "填报时间："
    heads(sheet, [("序号", None), ("村（社区）", None), ("下发数", "人员"), ("下发数", "单位"), ("已核实", "人员"),
                  ("不予参保", "死亡"), ("不予参保", "外地参保"), ("核实率（%）", None), ("人均缴费", None), ("备注", None)])
    sheet.merge_cells("C3:D3")
    sheet.merge_cells("F3:G3")
    sheet["H5"].number_format = "0.0%"
    sheet["H5"] = "=IF(C5=0,0,E5/C5)"
    sheet["B6"] = "合计"
    for column in "CDEFG":
        sheet[f"{column}6"] = f"=SUM({column}5:{column}5)"
    sheet["H6"] = "=IF(C6=0,0,E6/C6)"
    sheet["H6"].comment = Comment("核实率=已核实÷下发", "市局")
    limit = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    limit.add("C5:G6")
    sheet.add_data_validation(limit)
    sheet.conditional_formatting.add("H5:H6", CellIsRule(operator="lessThan", formula=["$H$6"],
                                                         fill=PatternFill("solid", bgColor="FFC7CE")))
    chart = BarChart()
    chart.title = "下发"
    chart.add_data(Reference(sheet, min_col=3, min_row=5, max_row=5))
    chart.set_categories(Reference(sheet, min_col=2, min_row=5, max_row=5))
    sheet.add_chart(chart, "B10")
    paper(sheet, "J")
    other_sheets(book, "月报", "C6")
    book.save(path)


def make_persons(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "未参保名册"
    title(sheet, "未参保人员情况明细表", "I")
    sheet["A2"] = "填报单位（盖章）："
    heads(sheet, [("序号", None), ("姓名", None), ("公民身份号码", None), ("户籍", "村（社区）"), ("户籍", "户籍地址"),
                  ("联系电话", None), ("未参保原因", None), ("计数", None), ("补充", None)])
    sheet.merge_cells("D3:E3")
    for column in "CF":
        sheet[f"{column}5"].number_format = "@"
    sheet["H5"] = '=IF(C5="",0,1)'
    sheet["I5"].protection = Protection(locked=False)
    sheet["B6"] = "合计"
    sheet["C6"] = '=COUNTA(C5:C5)&"人"'
    sheet["H6"] = "=SUM(H5:H5)"
    sheet["G6"].comment = Comment("原因按代码表填写", "市局")
    choice = DataValidation(type="list", formula1='"无意愿,无缴费能力,政策不了解,其他"', allow_blank=True)
    choice.add("G5")
    sheet.add_data_validation(choice)
    sheet.conditional_formatting.add("A5:I5", FormulaRule(formula=['AND($C5<>"",LEN($C5)<>18)'],
                                                          fill=PatternFill("solid", bgColor="FFEB9C")))
    sheet["I7"].hyperlink = Hyperlink(ref="I7", location="填表说明!A1")
    sheet["I7"] = "填表说明"
    paper(sheet, "I")
    other_sheets(book, "未参保名册", "H6")
    book.save(path)


REFERENCE = re.compile(r"(?:('[^']+'|[\w一-鿿]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?")


class Shift:
    """Where rows are afterwards: one row of a sheet became 1 + added."""

    def __init__(self, sheet, first, added):
        self.sheet, self.first, self.added = sheet, first, added

    def begin(self, row):
        return row + self.added if row > self.first else row

    def end(self, row):
        return row + self.added if row >= self.first else row

    def area(self, text):
        """A1:J8, several of them; a single cell of the row of lines becomes a range."""
        areas = []
        for part in str(text).replace(",", " ").split():
            match = REFERENCE.search(part)
            left, top, right, bottom = match[3], int(match[5]), match[7] or match[3], int(match[9] or match[5])
            top, bottom = self.begin(top), self.end(bottom)
            areas.append(f"{left}{top}:{right}{bottom}")
        return " ".join(sorted(areas))

    def merged(self, text):
        match = REFERENCE.search(str(text))
        if int(match[5]) == int(match[9]) == self.first:
            return [f"{match[3]}{self.first + i}:{match[7]}{self.first + i}" for i in range(self.added + 1)]
        return [self.area(text)]

    def formula(self, text, on, copy=None):
        """`copy`: of the row of lines, where the formula stands in it."""
        def move(match):
            sheet = (match[1] or on).strip("'")
            if sheet != self.sheet:
                return match[0]
            prefix = f"{match[1]}!" if match[1] else ""
            top, bottom = int(match[5]), match[9] and int(match[9])
            if copy is not None and top == self.first and (bottom is None or bottom == top) and not match[4]:
                top = top + copy
                bottom = bottom and bottom + copy
            else:
                top = self.begin(top)
                bottom = bottom and self.end(bottom)
            moved = f"{prefix}{match[2]}{match[3]}{match[4]}{top}"
            return moved if bottom is None else f"{moved}:{match[6]}{match[7]}{match[8]}{bottom}"
        return REFERENCE.sub(move, text)


def plain(text):
    """openpyxl's versions and other programs write quotes around a sheet's name or not."""
    return str(text).replace("'", "").replace("of:=", "=")


def look(cell, face=True):
    # openpyxl hands out proxies, which are never equal; their words are.
    font = repr(cell.font) if face else (cell.font.sz, cell.font.b, cell.font.i, cell.font.u, repr(cell.font.color))
    looks = (cell.border, cell.fill, cell.number_format, cell.alignment, cell.protection)
    return [font] + [repr(look) for look in looks]


def surroundings(sheet, shift):
    """All that tells of places besides the cells: as it is with no shift, else as it has to be afterwards."""
    moved = shift or Shift(sheet.title, 10 ** 7, 0)
    row = moved.begin
    area = sheet.print_area[0] if isinstance(sheet.print_area, list) and sheet.print_area else sheet.print_area
    said = {
        "merges": sorted(one for merge in sheet.merged_cells.ranges for one in moved.merged(merge)),
        "print area": moved.area(plain(area).split("!")[-1]) if area else None,
        "titles": plain(sheet.print_title_rows or "").replace("$", ""),
        "freeze": sheet.freeze_panes,
        "paper": (sheet.page_setup.orientation, sheet.page_setup.paperSize, round(sheet.page_margins.left, 2)),
        "footer": sheet.oddFooter.center.text,
        "breaks": [moved.end(one.id) for one in sheet.row_breaks.brk],
        "tab": sheet.sheet_properties.tabColor and sheet.sheet_properties.tabColor.rgb,
        "zoom": sheet.sheet_view.zoomScale,
        "widths": {key: round(value.width, 2) for key, value in sheet.column_dimensions.items()},
        "validations": sorted((moved.area(one.sqref), one.type, str(one.operator), moved.formula(one.formula1, sheet.title))
                              for one in sheet.data_validations.dataValidation),
        "formats": sorted((moved.area(one.sqref), [moved.formula(f, sheet.title) for f in rule.formula])
                          for one in sheet.conditional_formatting for rule in one.rules),
        "comments": sorted((f"{cell.column_letter}{row(cell.row)}", cell.comment.text)
                           for line in sheet.iter_rows() for cell in line if cell.comment),
        "links": sorted((moved.area(one.ref), one.location) for one in sheet._hyperlinks),
        "charts": [(row(chart.anchor._from.row + 1), row(chart.anchor.to.row + 1) if hasattr(chart.anchor, "to") else None,
                    [(plain(moved.formula(one.val.numRef.f, sheet.title)), plain(moved.formula(one.cat.numRef.f if one.cat.numRef else one.cat.strRef.f, sheet.title)))
                     for one in chart.series]) for chart in sheet._charts],
    }
    return said


def compare(before_path, after_path, name, first, added, columns, by_office=False):
    before, after = openpyxl.load_workbook(before_path), openpyxl.load_workbook(after_path)
    values = openpyxl.load_workbook(after_path, data_only=True)
    shift = Shift(name, first, added)
    said = []
    if before.sheetnames != after.sheetnames:
        said.append("sheets")
    for title in before.sheetnames:
        old, new = before[title], after[title]
        filled = title == name
        for row in old.iter_rows():
            for cell in row:
                line = filled and cell.row == first
                places = [shift.begin(cell.row) if filled else cell.row]
                if line:
                    places = range(first, first + added + 1)
                for copy, place in enumerate(places):
                    other = new.cell(place, cell.column)
                    # LibreOffice writes the font of the script that a cell's text is of.
                    face = not (by_office and line and cell.column_letter in columns)
                    if look(cell, face) != look(other, face):
                        said.append(f"{title}!{other.coordinate}: style")
                    if isinstance(cell.value, str) and cell.value.startswith("="):
                        wanted = shift.formula(cell.value, title, copy if line else None)
                        if plain(other.value) != plain(wanted):
                            said.append(f"{title}!{other.coordinate}: {other.value} instead of {wanted}")
                        if values[title][other.coordinate].value is None and filled:
                            said.append(f"{title}!{other.coordinate}: no result")
                    elif line and cell.column_letter in columns:
                        if other.value is None and cell.column_letter in "AB":
                            said.append(f"{title}!{other.coordinate}: empty")
                    elif cell.value != other.value:
                        said.append(f"{title}!{other.coordinate}: {cell.value} became {other.value}")
        for row, size in old.row_dimensions.items():
            places = range(first, first + added + 1) if filled and row == first else [shift.begin(row) if filled else row]
            for place in places:
                if size.height is not None and new.row_dimensions[place].height != size.height:
                    said.append(f"{title}: height of row {place}")
        wanted, found = surroundings(old, shift if filled else None), surroundings(new, None)
        if not filled:
            wanted["charts"] = found["charts"] if len(found["charts"]) == len(wanted["charts"]) else wanted["charts"]
        for what, value in wanted.items():
            if found[what] != value:
                said.append(f"{title}, {what}: {found[what]} instead of {value}")
    old_names = {one.name: plain(shift.formula(one.attr_text, "")) for one in before.defined_names.definedName}
    new_names = {one.name: plain(one.attr_text) for one in after.defined_names.definedName}
    if old_names != new_names:
        said.append(f"names: {new_names} instead of {old_names}")
    print("\n".join(said))


def same(pairs):
    said = []
    for one, other in zip(pairs[::2], pairs[1::2]):
        books = [openpyxl.load_workbook(path, data_only=True) for path in (one, other)]
        for sheet in books[0]:
            for row in sheet.iter_rows():
                for cell in row:
                    twin = books[1][sheet.title][cell.coordinate]
                    near = isinstance(cell.value, (int, float)) and isinstance(twin.value, (int, float)) and \
                        abs(cell.value - twin.value) < 1e-9
                    if cell.value is not None and cell.value != twin.value and not near:
                        said.append(f"{one}, {sheet.title}!{cell.coordinate}: {cell.value} or {twin.value}")
    print("\n".join(said))


def opens(paths):
    said = []
    for path in paths:
        with warnings.catch_warnings(record=True) as heard:
            warnings.simplefilter("always")
            try:
                book = openpyxl.load_workbook(path)
                for sheet in book:
                    for row in sheet.iter_rows():
                        for cell in row:
                            if cell.data_type == "f" and not str(cell.value).startswith("="):
                                said.append(f"{path}: {cell.coordinate}")
            except Exception as problem:  # whatever another reader stumbles over is a defect of the file
                said.append(f"{path}: {problem}")
        said += [f"{path}: {warning.message}" for warning in heard]
    print("\n".join(said))


if sys.argv[1] == "make":
    {"villages": make_villages, "persons": make_persons}[sys.argv[2]](sys.argv[3])
elif sys.argv[1] == "same":
    same(sys.argv[2:])
elif sys.argv[1] == "opens":
    opens(sys.argv[2:])
else:
    compare(sys.argv[2], sys.argv[3], sys.argv[4], int(sys.argv[5]), int(sys.argv[6]), sys.argv[7],
            sys.argv[1] == "compare-office")
