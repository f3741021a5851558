#include "core/reporting/form_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

QStringList wordsOf(const domain::CodeTables& codes, const QString& list, const QString& code) {
    const QList<domain::CodeRow> rows = codes.rows(list);
    const auto row = std::ranges::find(rows, code, &domain::CodeRow::code);
    return row == rows.end() ? QStringList() : QStringList(row->label) + row->aliases;
}

QStringList headsOf(const domain::CodeTables& codes, const QString& group, const QString& head) {
    if (group == "enrolled"_L1) {
        return wordsOf(codes, u"insurance"_s, head) + wordsOf(codes, u"insurance-short"_s, head);
    }
    if (group == "excluded"_L1 || group == "declined"_L1) {
        return wordsOf(codes, u"reason-"_s + group, head);
    }
    return wordsOf(codes, u"form-head"_s, head);
}

QStringList joined(const QStringList& firsts, const QStringList& seconds) {
    QStringList all;
    for (const QString& first : firsts) {
        for (const QString& second : seconds) {
            all.append(first + second);
        }
    }
    return all;
}

/// The group's words and the head's; a span may stand before, between or after them.
QStringList withSpan(const QStringList& groups, const QStringList& heads, const QStringList& spans) {
    if (heads.isEmpty()) {
        return joined(spans, groups) + joined(groups, spans);
    }
    return joined(spans, joined(groups, heads)) + joined(joined(groups, spans), heads) +
           joined(joined(groups, heads), spans);
}

FormHeaders spanned(const domain::CodeTables& codes, const QStringList& groups, const QStringList& heads) {
    const QStringList plain = heads.isEmpty() ? groups : joined(groups, heads);
    return {plain + withSpan(groups, heads, wordsOf(codes, u"form-span"_s, u"cumulative"_s)),
            withSpan(groups, heads, wordsOf(codes, u"form-span"_s, u"this-month"_s))};
}

} // namespace

FormHeaders formHeaders(const QString& key, const domain::CodeTables& codes) {
    if (key == "number"_L1 || key == "village"_L1) {
        return {wordsOf(codes, u"form-head"_s, key), {}};
    }
    if (key == "rate"_L1) {
        return spanned(codes, wordsOf(codes, u"form-group"_s, u"verified"_s) + QStringList{QString()},
                       wordsOf(codes, u"form-head"_s, key));
    }
    const QString group = key.section(u'.', 0, 0);
    const QString head = key.section(u'.', 1);
    const QStringList groups = wordsOf(codes, u"form-group"_s, group);
    if (groups.isEmpty()) { // a column without a group: in_progress, pending, withdrawn
        return spanned(codes, wordsOf(codes, u"form-head"_s, QString(key).replace(u'_', u'-')), {});
    }
    if (head.isEmpty()) { // the group's sum stands alone, or as 小计 under it
        const FormHeaders alone = spanned(codes, groups, {});
        const FormHeaders below = spanned(codes, groups, wordsOf(codes, u"form-head"_s, u"subtotal"_s));
        return {alone.cumulative + below.cumulative, alone.thisMonth + below.thisMonth};
    }
    const QStringList heads = head == "*"_L1 ? wordsOf(codes, u"form-head"_s, u"other"_s) : headsOf(codes, group, head);
    return spanned(codes, groups, heads);
}

} // namespace canbao::reporting
