"""Every C++ source stands as clang-format leaves it."""
import concurrent.futures
import os
import re
import subprocess

from house import Finding, Sample, files, run

COMPLAINT = re.compile(r"^(.+?):(\d+):\d+: error: (.+)$", re.M)
BATCH = 40


def complaints(clang_format, root, batch):
    command = [clang_format, "--dry-run", "-Werror", "--style=file", *map(str, batch)]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True)
    first = {}
    for path, line, text in COMPLAINT.findall(result.stderr):
        first.setdefault(path, Finding(path, int(line), text))
    if result.returncode and not first:
        raise RuntimeError(result.stderr)
    return first.values()


def rule(root, clang_format):
    sources = files(root, ".h", ".cpp")
    batches = [sources[i:i + BATCH] for i in range(0, len(sources), BATCH)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda batch: complaints(clang_format, root, batch), batches):
            yield from found


SAMPLES = [
    Sample("formatted", {".clang-format": "BasedOnStyle: LLVM\n", "core/a.h": "int a();\n"}),
    Sample("not", {".clang-format": "BasedOnStyle: LLVM\n", "core/a.h": "int   a( );\n"}, ("core/a.h",)),
]

if __name__ == "__main__":
    run(rule, SAMPLES)
