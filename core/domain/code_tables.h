#pragma once

#include "core/domain/codes.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace canbao::domain {

/// One code with its Chinese label, as offices read it.
struct CodeRow {
    QString code;
    QString label;
    QStringList aliases; ///< what lists and villages write instead
    QString source;      ///< the plan's section or the code list it comes from; may be empty
};

/// 代码表: labels, order and aliases of every code, by list (insurance, insurance-short, list-kind, state, outcome,
/// reason-excluded, reason-declined, phase, duty, role). A ledger holds its own copy, which the office can correct.
class CodeTables {
public:
    /// As the program brings them: resources/codes/codes.csv.
    [[nodiscard]] static CodeTables bundled();

    void append(const QString& list, CodeRow row);
    /// In their order; empty for a list that does not exist.
    [[nodiscard]] QList<CodeRow> rows(const QString& list) const { return m_lists.value(list); }
    [[nodiscard]] QStringList lists() const { return m_order; }
    /// The label, or the code itself when the list does not hold it.
    [[nodiscard]] QString label(const QString& list, const QString& code) const;
    [[nodiscard]] bool contains(const QString& list, const QString& code) const;

    [[nodiscard]] QString label(Insurance value) const;
    [[nodiscard]] QString shortLabel(Insurance value) const;
    [[nodiscard]] QString label(ListKind value) const;
    [[nodiscard]] QString label(State value) const;
    [[nodiscard]] QString label(Outcome value) const;
    /// The reason's label under a state or outcome that has reasons; empty for an empty reason.
    [[nodiscard]] QString reasonLabel(State state, const QString& reason) const;

private:
    QHash<QString, QList<CodeRow>> m_lists;
    QStringList m_order;
};

/// The list of reasons that belongs to an outcome or state; empty where there are none.
[[nodiscard]] QString reasonList(Outcome outcome);
[[nodiscard]] QString reasonList(State state);

} // namespace canbao::domain
