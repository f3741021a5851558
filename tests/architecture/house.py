"""What the house rules share: which files are ours, how a finding is told, and how a rule proves that it can fail.

A rule is a function from a tree's root to findings. Beside it stand samples: small trees with the finding they must
give (or none). `RULE.py --self-test` checks the samples, `RULE.py ROOT` checks the project.
"""
import dataclasses
import pathlib
import sys
import tempfile

FOLDERS = ("app", "core", "ui", "resources", "translations", "tests", "packaging", ".ci")
TOP_FILES = ("CMakeLists.txt", "CMakePresets.json", "README.md", ".clang-format", ".clang-tidy", ".gitignore")


@dataclasses.dataclass
class Finding:
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


@dataclasses.dataclass
class Sample:
    name: str
    files: dict  # path: text
    expected: tuple = ()  # the paths that must be found, in any order; empty: the sample is good


def files(root, *endings, folders=FOLDERS + TOP_FILES):
    """Our files with one of the endings (all without), as paths relative to root, in a fixed order."""
    found = []
    for folder in folders:
        top = root / folder
        inside = top.rglob("*") if top.is_dir() else [top] if top.is_file() else []
        found += [p.relative_to(root) for p in inside if p.is_file() and "__pycache__" not in p.parts]
    return sorted(p for p in found if not endings or p.name.endswith(endings))


def read(path):
    return path.read_text(encoding="utf-8", errors="replace")


def run(rule, samples):
    """The main program of every rule; further arguments go to the rule."""
    if sys.argv[1:2] == ["--self-test"]:
        sys.exit(self_test(rule, samples, sys.argv[2:]))
    root, *options = sys.argv[1:]
    findings = list(rule(pathlib.Path(root), *options))
    for finding in findings:
        print(finding)
    sys.exit(f"{len(findings)} findings" if findings else 0)


def self_test(rule, samples, options):
    wrong = []
    if all(s.expected for s in samples) or not any(s.expected for s in samples):
        wrong.append("needs a good sample and a bad one")
    for sample in samples:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, text in sample.files.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, encoding="utf-8")
            found = sorted(f.path for f in rule(root, *options))
        if found != sorted(sample.expected):
            wrong.append(f"{sample.name}: expected {sorted(sample.expected)}, found {found}")
    return "\n".join(wrong) or 0
