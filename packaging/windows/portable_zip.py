"""portable_zip.py FOLDER ZIP: the folder as an archive to unpack anywhere. The same files give the same bytes: sorted,
one time for all (SOURCE_DATE_EPOCH), no owners."""
import os
import sys
import time
import zipfile
from pathlib import Path

folder, target = Path(sys.argv[1]), Path(sys.argv[2])
when = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
with zipfile.ZipFile(target, "w") as archive:
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        entry = zipfile.ZipInfo(f"{target.stem}/{path.relative_to(folder).as_posix()}", when)
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, path.read_bytes(), compresslevel=9)
