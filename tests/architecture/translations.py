"""The Chinese translation is complete: every string of the sources stands in canbao_zh_CN.ts, translated, with its
placeholders, and nothing stands there that the sources no longer have."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml

from house import Finding, Sample, run

TS = "translations/canbao_zh_CN.ts"
PLACEHOLDER = re.compile(r"%L?\d+|%n")


def messages(path):
    """(context, source, comment) → message element."""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def translated(message):
    element = message.find("translation")
    forms = element.findall("numerusform")
    return element, [form.text or "" for form in forms] if forms else [element.text or ""]


def message_findings(key, message):
    element, texts = translated(message)
    where = f'"{key[1]}" in {key[0]}'
    if element.get("type"):
        yield Finding(TS, 0, f"{element.get('type')}: {where}")
    elif not all(text.strip() for text in texts):
        yield Finding(TS, 0, f"empty: {where}")
    else:
        for text in texts:
            wanted, given = (set(PLACEHOLDER.findall(t)) - {"%n"} for t in (key[1], text))
            if wanted != given:
                yield Finding(TS, 0, f"placeholders differ: {where}")


def reread(root, lupdate, sources, ts):
    """`ts` after lupdate has read the sources anew: a list of CMake's, or every source under the root."""
    listed = [f"@{sources}"] if sources else [str(p) for p in sorted(root.rglob("*.cpp"))]
    command = [lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", str(root), *listed, "-ts", str(ts)]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if result.returncode:
        raise RuntimeError(result.stderr)
    for line in result.stderr.splitlines():
        yield Finding(TS, 0, f"lupdate: {line}")


def rule(root, lupdate, sources=None):
    standing = messages(root / TS)
    for key, message in standing.items():
        yield from message_findings(key, message)
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "fresh.ts"
        shutil.copy(root / TS, copy)
        yield from reread(root, lupdate, sources, copy)
        fresh = messages(copy)
    for key in fresh.keys() - standing.keys():
        yield Finding(TS, 0, f'missing: "{key[1]}" in {key[0]}; build the target update_translations')
    for key in standing.keys() - fresh.keys():
        yield Finding(TS, 0, f'no longer in the sources: "{key[1]}" in {key[0]}; build the target update_translations')


def ts(*entries):
    body = "".join(f"<message><source>{source}</source><translation{kind}>{text}</translation></message>"
                   for source, text, kind in entries)
    return ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="zh_CN">'
            f"<context><name>Page</name>{body}</context></TS>\n")


SOURCE = 'auto s = QCoreApplication::translate("Page", "Save %1");\n'
SAMPLES = [
    Sample("complete", {"core/a.cpp": SOURCE, TS: ts(("Save %1", "保存%1", ""))}),
    Sample("unfinished", {"core/a.cpp": SOURCE, TS: ts(("Save %1", "", ' type="unfinished"'))}, (TS,)),
    Sample("empty", {"core/a.cpp": SOURCE, TS: ts(("Save %1", "", ""))}, (TS,)),
    Sample("a placeholder lost", {"core/a.cpp": SOURCE, TS: ts(("Save %1", "保存", ""))}, (TS,)),
    Sample("a string missing", {"core/a.cpp": SOURCE + SOURCE.replace("Save", "Open"), TS: ts(("Save %1", "保存%1", ""))}, (TS,)),
    Sample("a string gone", {"core/a.cpp": SOURCE, TS: ts(("Save %1", "保存%1", ""), ("Old", "旧", ""))}, (TS,)),
]

if __name__ == "__main__":
    run(rule, SAMPLES)
