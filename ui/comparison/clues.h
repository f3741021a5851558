#pragma once

#include "core/store/session.h"
#include "ui/common/link.h"
#include "ui/common/workspace.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace canbao::ui {

/// One row of those that are decided together. The identifier is masked.
struct ClueRow {
    qint64 key = 0;
    QString name;
    QString identifier;
    QString village;
    QString says;        ///< what the departments' lists say to the point
    bool rivals = false; ///< something else is suggested for the same entry too
};

/// What stands beside each other for one row: the ledger first, where it knows the subject, then each list that speaks.
/// Identifiers are whole, as on a subject's page: they are what is compared.
struct ClueEvidence {
    struct Cell {
        QString text;
        bool differs = false; ///< from the ledger's
    };
    struct Column {
        QString head;
        QList<Cell> cells; ///< one for each label
    };
    QStringList labels;
    QList<Column> columns;
    std::optional<Link> subject; ///< leads to the subject's page
};

/// What was decided, and how it is taken back.
struct ClueDecision {
    QString sentence;
    std::function<Result<>(const store::Session&)> takeBack;
};

/// Clues of one kind, to be looked at and decided together: who came with a damaged number, suggestions that say the
/// same on the word of the same list, or findings of one kind.
class Clues {
public:
    struct Words {
        QString what;       ///< 不予参保 · 死亡
        QString source;     ///< the list that says so
        QString confidence; ///< how sure it is that both mean the same
        QString accept;     ///< the verbs on the buttons
        QString refuse;
    };

    struct Keys {
        QList<qint64> all;    ///< by village
        QList<qint64> marked; ///< nothing speaks against accepting these as they are: they start out marked
    };

    virtual ~Clues() = default;

    [[nodiscard]] virtual Words words(const Workspace& workspace) const = 0;
    /// In any thread.
    [[nodiscard]] virtual Result<Keys> keys(const store::Ledger& ledger) const = 0;
    /// In the keys' order; one that is gone is left out.
    [[nodiscard]] virtual Result<QList<ClueRow>> rows(const Workspace& workspace,
                                                      std::span<const qint64> keys) const = 0;
    /// Empty when it is gone.
    [[nodiscard]] virtual Result<ClueEvidence> evidence(const Workspace& workspace, qint64 key) const = 0;
    /// All or none, in any thread.
    [[nodiscard]] virtual Result<ClueDecision> accept(const store::Session& session,
                                                      const QList<qint64>& keys) const = 0;
    [[nodiscard]] virtual Result<ClueDecision> refuse(const store::Session& session,
                                                      const QList<qint64>& keys) const = 0;
    /// The same kind, read at another time.
    [[nodiscard]] virtual bool sameKind(const Clues& other) const = 0;
};

struct ClueGroup {
    std::shared_ptr<const Clues> clues;
    qint64 count = 0;
};
/// Who came with a damaged number, then suggestions, the surest and greatest groups first, then findings.
[[nodiscard]] Result<QList<ClueGroup>> openClues(const store::Ledger& ledger);
/// How many clues all of them hold; cheap.
[[nodiscard]] Result<qint64> openClueCount(const store::Ledger& ledger);

} // namespace canbao::ui
