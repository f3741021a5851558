"""A file has one purpose: past 500 lines it has two."""
from house import Finding, Sample, files, read, run

LIMIT = 500
SOURCES = (".h", ".cpp", ".py", ".sh", ".cmake", "CMakeLists.txt")


def rule(root):
    for path in files(root, *SOURCES):
        lines = read(root / path).count("\n")
        if lines > LIMIT:
            yield Finding(str(path), LIMIT + 1, f"{lines} lines; {LIMIT} is the limit, 120 the habit")


SAMPLES = [
    Sample("at the limit", {"core/base/a.cpp": "\n" * LIMIT, "translations/a.ts": "\n" * 9999}),
    Sample("past it", {"tests/core/a.cpp": "\n" * (LIMIT + 1)}, ("tests/core/a.cpp",)),
]

if __name__ == "__main__":
    run(rule, SAMPLES)
