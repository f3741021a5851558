#!/usr/bin/env python3
"""How many rows of synthetic dirty lists get the verdict that their truth says.

  score_lists.py CANBAO-CLI GENLISTS.PY [--seeds 1,2,3] [--dirt none,light,normal,heavy] [--rows 5000]

GENLISTS.PY writes city and department lists with a truth beside each row: who it is about and what was done to it. Each
list is imported on trial (--dry-run) into a new ledger; a row is right when the verdicts about its identity (number,
code, missing, damaged), its dates and its being there twice are exactly those that the truth calls for. Names and
villages are not judged: the lists hold villages of every township, and a changed name alone is no error.
"""
import argparse
import collections
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

KINDS = {
    "未参保用人单位": "unenrolled-employers", "已就业未参保人员": "employed-unenrolled", "未参保人员": "unenrolled-persons",
    "中断缴费人员": "lapsed-payers", "未参保尘肺病重点企业": "dust-employers", "部门_死亡": "deaths", "部门_在校学生": "students",
    "部门_低保特困": "minimum-living", "部门_残疾": "disabled", "部门_脱贫": "poverty-alleviated", "部门_医保参保": "medical-insured",
    "部门_市监企业": "market-registered", "部门_税务": "taxpayers",
}
NUMBER_HEADS = ("统一社会信用代码", "纳税人识别号", "公民身份号码", "身份证号码", "身份证号", "证件号码", "身份证件号", "残疾人证号")
INSURANCE_HEADS = ("险种类型", "险种")
OF_EMPLOYEES = {"企业职工养老", "灵活就业养老"}  # one insurance under two names
NUMBER_FIELDS = {"citizen_id", "disability_card"}
ID_CODES = {"upgraded-15", "bad-check-digit", "bad-date", "damaged-number", "id-missing"}
UNUSABLE = {"id_sci", "id_empty"}  # who such a row is about is told by other columns
CARD_LENGTHS = (20, 22)


def typed_rows(path, count, dirty):
    """The data rows as texts, by head."""
    lines = list(csv.reader(path.open(encoding="utf-8", newline="")))
    first = len(lines) - count - (1 if dirty else 0)
    heads = [""] * max(map(len, lines))
    for line in lines[:first]:
        for column, word in enumerate(line):
            heads[column] = word or heads[column]
    return [dict(zip(heads, line)) for line in lines[first:first + count]]


def cell(row, heads):
    return next((row[head] for head in heads if row.get(head)), "")


def expected_number(truth, typed, employers, cards):
    """The sets of codes that are right for the row's number."""
    dirt = set(truth["dirt"].split("|"))
    if employers:
        return [{"bad-credit-code"}] if typed != truth["key"] else [set()]
    if cards:
        return [set()] if len(typed) in CARD_LENGTHS else [{"bad-check-digit"}]
    if "id_bad" in dirt:
        return [{"bad-check-digit"}, {"bad-date"}, {"damaged-number"}]
    for mark, code in (("id_15", "upgraded-15"), ("id_sci", "damaged-number"), ("id_empty", "id-missing")):
        if mark in dirt:
            return [{code}]
    return [set()]


def identity(truth, typed, row, employers):
    """What makes two rows the same matter; None where the truth does not say."""
    dirt = set(truth["dirt"].split("|"))
    if dirt & UNUSABLE or ("id_bad" in dirt and len(typed) != 18):
        return None
    insurance = cell(row, INSURANCE_HEADS)
    return (typed if employers or "id_bad" in dirt else truth["key"],
            "企业职工" if insurance in OF_EMPLOYEES else insurance)


def score(cli, ledger, folder, name, dirt, tally):
    manifest = json.loads((folder / "truth/manifest.json").read_text(encoding="utf-8"))[name]
    done = subprocess.run([cli, "--ledger", ledger, "--json", "import", str(folder / f"{name}.xlsx"), "--kind",
                           KINDS[name], "--dry-run"], capture_output=True, check=False)
    if done.returncode not in (0, 3):
        tally["rows"] += manifest["rows"]
        tally[f"{name}: not read: {done.stderr.decode(errors='replace').strip()[:80]}"] += manifest["rows"]
        return
    found = collections.defaultdict(set)
    for verdict in json.loads(done.stdout)["verdicts"]:
        found[verdict["row"]].add((verdict["field"], verdict["code"]))
    dirty = dirt != "none" and not name.startswith("部门_")
    rows = typed_rows(folder / f"{name}.utf8.csv", manifest["rows"] + manifest["blank"], dirty)
    employers = KINDS[name] in ("unenrolled-employers", "dust-employers", "market-registered", "taxpayers")
    seen = set()
    for truth in csv.DictReader((folder / f"truth/{name}.csv").open(encoding="utf-8", newline="")):
        place = int(truth["data_row"]) - 1
        row = rows[place]
        verdicts = found[manifest["first_data_row"] + place]
        typed = cell(row, NUMBER_HEADS)
        codes = {code for field, code in verdicts
                 if (code == "bad-credit-code" if employers else code in ID_CODES and field in NUMBER_FIELDS)}
        matter = identity(truth, typed, row, employers)
        twice = any(code == "duplicate-in-file" for _, code in verdicts)
        dates = [field for field, code in verdicts
                 if code == "bad-date" and field not in NUMBER_FIELDS | {"legal_person_id"}]
        tally["rows"] += 1
        if codes not in expected_number(truth, typed, employers, KINDS[name] == "disabled"):
            tally[f"{name}: {truth['dirt'] or 'clean'}: number {sorted(codes)}"] += 1
        elif dates:
            tally[f"{name}: {truth['dirt'] or 'clean'}: date {dates}"] += 1
        elif matter is not None and twice != (matter in seen):
            tally[f"{name}: {truth['dirt'] or 'clean'}: twice {twice}"] += 1
        else:
            tally["right"] += 1
        seen.add(matter)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("genlists")
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--dirt", default="none,light,normal,heavy")
    parser.add_argument("--rows", default="5000")
    options = parser.parse_args()
    if not pathlib.Path(options.genlists).exists():
        print("skipped: the lists' generator is not here")
        return 77
    whole = collections.Counter()
    for dirt in options.dirt.split(","):
        for seed in options.seeds.split(","):
            with tempfile.TemporaryDirectory() as temporary:
                folder = pathlib.Path(temporary)
                ledger = str(folder / "ledger.canbao")
                subprocess.run([sys.executable, options.genlists, str(folder), "--seed", seed, "--dirt", dirt, "--rows",
                                options.rows, "--formats", "xlsx,csv-utf8"], check=True)
                subprocess.run([options.cli, "--ledger", ledger, "new", "--office", "朋普镇", "--year", "2026"],
                               check=True, capture_output=True)
                tally = collections.Counter()
                for name in KINDS:
                    score(options.cli, ledger, folder, name, dirt, tally)
            print(f"dirt {dirt}, seed {seed}: {tally['right']} of {tally['rows']} rows as the truth", flush=True)
            for what, count in sorted(tally.items()):
                if what not in ("rows", "right"):
                    print(f"    {count} × {what}")
            whole.update(tally)
    share = whole["right"] / max(1, whole["rows"])
    print(f"{'ok     ' if share >= 0.995 else 'MISSED '} {whole['right']} of {whole['rows']} rows: {share:.3%} (target 99.5 %)")
    return 0 if share >= 0.995 else 1


if __name__ == "__main__":
    sys.exit(main())
