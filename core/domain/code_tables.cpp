#include "core/domain/code_tables.h"

#include "resources/bundled_data.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::domain {

CodeTables CodeTables::bundled() {
    CodeTables tables;
    for (const DataRow& row : bundledTable(u"codes/codes.csv"_s)) {
        tables.append(row[u"list"_s], {row[u"code"_s], row[u"label"_s],
                                       row[u"aliases"_s].split(u'|', Qt::SkipEmptyParts), row[u"source"_s]});
    }
    return tables;
}

void CodeTables::append(const QString& list, CodeRow row) {
    if (!m_lists.contains(list)) {
        m_order.append(list);
    }
    m_lists[list].append(std::move(row));
}

QString CodeTables::label(const QString& list, const QString& code) const {
    const auto rows = m_lists.constFind(list);
    if (rows != m_lists.constEnd()) {
        const auto found = std::ranges::find(*rows, code, &CodeRow::code);
        if (found != rows->end()) {
            return found->label;
        }
    }
    return code;
}

bool CodeTables::contains(const QString& list, const QString& code) const {
    const QList<CodeRow> found = rows(list);
    return std::ranges::find(found, code, &CodeRow::code) != found.end();
}

QString CodeTables::label(Insurance value) const {
    return label(u"insurance"_s, code(value));
}
QString CodeTables::shortLabel(Insurance value) const {
    return label(u"insurance-short"_s, code(value));
}
QString CodeTables::label(ListKind value) const {
    return label(u"list-kind"_s, code(value));
}
QString CodeTables::label(State value) const {
    return label(u"state"_s, code(value));
}
QString CodeTables::label(Outcome value) const {
    return label(u"outcome"_s, code(value));
}

QString CodeTables::reasonLabel(State state, const QString& reason) const {
    return reason.isEmpty() ? QString() : label(reasonList(state), reason);
}

QString reasonList(Outcome outcome) {
    switch (outcome) {
    case Outcome::Excluded:
        return u"reason-excluded"_s;
    case Outcome::Declined:
        return u"reason-declined"_s;
    default:
        return {};
    }
}

QString reasonList(State state) {
    switch (state) {
    case State::Excluded:
        return reasonList(Outcome::Excluded);
    case State::Declined:
        return reasonList(Outcome::Declined);
    default:
        return {};
    }
}

} // namespace canbao::domain
