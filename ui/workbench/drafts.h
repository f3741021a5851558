#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/result_draft.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTimer>

namespace canbao::store {
struct Draft;
}

namespace canbao::ui {

/// 未保存的输入 of one page: what was typed for an entry and not saved stays while others are looked at, and is written
/// into the ledger when typing pauses, so that it is there again after the program was closed, or the power failed.
class Drafts final : public QObject {
    Q_OBJECT

public:
    Drafts(Workspace& workspace, domain::SubjectType subject, QObject* parent = nullptr);

    [[nodiscard]] ResultDraft result(EntryId entry) const { return m_results.value(entry); }
    void setResult(EntryId entry, const ResultDraft& draft);
    /// Fields by their codes; empty: nothing is being corrected.
    [[nodiscard]] QMap<QString, QString> identity(EntryId entry) const { return m_identities.value(entry); }
    void setIdentity(EntryId entry, const QMap<QString, QString>& typed);

    /// Entries with something typed that is not saved, in their order.
    [[nodiscard]] QList<EntryId> entries() const;
    void discardAll();
    /// Writes what is not written yet; an error leaves it typed and unwritten.
    [[nodiscard]] Result<> flush();

Q_SIGNALS:
    /// Something typed came or went.
    void changed();

private:
    void load(domain::SubjectType subject);
    void touch(EntryId entry);
    [[nodiscard]] QList<store::Draft> written(EntryId entry) const;

    Workspace& m_workspace;
    QHash<EntryId, ResultDraft> m_results;
    QHash<EntryId, QMap<QString, QString>> m_identities;
    QSet<EntryId> m_unwritten;
    QSet<EntryId> m_inLedger; ///< of these something stands in the ledger
    QTimer m_flushSoon;
};

} // namespace canbao::ui
