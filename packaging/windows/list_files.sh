#!/bin/bash
# list_files.sh FOLDER: what the installer puts down and what the uninstaller takes away, file by file, as two NSIS
# macros. By name and in order: a folder is never removed whole (somebody may keep a ledger in it), and the order of a
# disk's listing must not change the installer's bytes.
set -euo pipefail
cd "$1"
backslashes() { sed 's|/|\\|g'; }
mapfile -t folders < <(find . -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort | backslashes)
mapfile -t files < <(find . -type f -printf '%P\n' | LC_ALL=C sort)

echo '!macro INSTALL_FILES'
echo '    SetOutPath "$INSTDIR"'
for folder in "${folders[@]}"; do
    echo "    CreateDirectory \"\$INSTDIR\\$folder\""
done
for file in "${files[@]}"; do
    echo "    File \"/oname=$(echo "$file" | backslashes)\" \"$PWD/$file\""
done
echo '!macroend'
echo '!macro REMOVE_FILES'
for file in "${files[@]}"; do
    echo "    Delete \"\$INSTDIR\\$(echo "$file" | backslashes)\""
done
for ((i = ${#folders[@]} - 1; i >= 0; i--)); do
    echo "    RMDir \"\$INSTDIR\\${folders[i]}\""
done
echo '!macroend'
