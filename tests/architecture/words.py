"""The project speaks of itself alone: names of products and services that have no part in it, and lines that credit
them, do not stand in its files. The words are kept as digests, so that the list is no finding of its own."""
import hashlib
import re

from house import Finding, Sample, files, read, run

DIGESTS = {
    "053ea4804ef1", "386ebc0efd04", "3ea125d0bff3", "487b91042c7c", "57de4cf40144", "5d72436256ad",
    "60965168ce76", "67f2d2251462", "6f7ac1823da8", "7813670ff886", "7d3194f79e64", "90642c3dd333",
    "94a168d2da57", "c70eca6b0f88", "c857d09db23e", "d298391b0743", "de2187af3fb0",
}
SELF_TEST_WORD = "xyzzy-plugh"
WORD = re.compile(r"[A-Za-z][A-Za-z-]*[A-Za-z]")
PICTURES = (".png", ".ico", ".xlsx", ".pdf")


def digest(word):
    return hashlib.sha256(word.encode()).hexdigest()[:12]


def rule(root, *more):
    unwanted = DIGESTS | {digest(word) for word in more}
    known = {}  # word: unwanted?
    for path in files(root):
        if path.name.endswith(PICTURES):
            continue
        for number, line in enumerate(read(root / path).splitlines(), 1):
            for word in WORD.findall(line.lower()):
                if word not in known:
                    known[word] = digest(word) in unwanted
                if known[word]:
                    yield Finding(str(path), number, f"a word that has no part in the project (column {line.lower().index(word) + 1})")


SAMPLES = [
    Sample("of itself", {"README.md": "A ledger.\n"}),
    Sample("of others", {"core/a.h": f"// made with {SELF_TEST_WORD.title()}\n"}, ("core/a.h",)),
]

if __name__ == "__main__":
    run(rule, SAMPLES)
