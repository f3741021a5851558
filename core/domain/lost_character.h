#pragma once

#include <QString>

namespace canbao::domain {

/// A '?', U+FFFD or the printers' □ 〓 in a word: the sender's encoding had no place for a character.
[[nodiscard]] bool hasLostCharacter(QStringView text);

/// Whether `damaged`, which has lost characters, may have been `whole`: everything else stands as it was, each mark for
/// one character (a rare one outside the BMP leaves two marks in some programs), at either end perhaps for a blank.
[[nodiscard]] bool couldHaveBeen(QStringView damaged, QStringView whole);

} // namespace canbao::domain
