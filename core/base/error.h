#pragma once

#include <QString>

namespace canbao {

/// The one error vocabulary.
///
/// `message` is one translated sentence for the user that says what is wrong and what to do. It never holds a person's
/// name, an identifier or a cell's content: error texts reach logs and screenshots.
struct Error {
    enum class Kind {
        User,      ///< the user or the file or the disk can put it right: the sentence says how
        Cancelled, ///< the user stopped it; nothing was changed
        Bug,       ///< ours: a broken invariant; the sentence asks to send the log
    };

    Kind kind = Kind::User;
    QString message;
    /// For the log only: technical words without personal data (an SQLite code, a part's name). May be empty.
    QString detail;

    [[nodiscard]] static Error user(QString message, QString detail = {});
    [[nodiscard]] static Error cancelled();
    [[nodiscard]] static Error bug(QString detail);
};

} // namespace canbao
