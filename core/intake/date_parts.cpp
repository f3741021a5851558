#include "core/intake/date_parts.h"

#include "core/domain/typed_text.h"
#include "core/intake/header_aliases.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

constexpr std::array kUnits{u'年', u'月', u'日'};

/// Of a header that names a part of a date, what the whole is called: 出生 of 出生年, the group's words over 年 alone.
std::optional<QString> wholeOf(const Column& column, QChar unit) {
    QString own = HeaderAliases::normalised(column.header);
    if (own.size() > 1 && own.endsWith(u'份')) {
        own.chop(1);
    }
    if (!own.endsWith(unit)) {
        return std::nullopt;
    }
    own.chop(1);
    return own.isEmpty() ? HeaderAliases::normalised(column.group) : own;
}

std::optional<Field> dateCalled(const QString& whole, domain::ListKind kind) {
    for (const QString& words : {whole, whole + u"日期"_s, whole + u"时间"_s, whole + u"年月"_s}) {
        const auto found = HeaderAliases::bundled().find(words, {}, kind);
        if (found && found->match >= HeaderMatch::WithoutBrackets && typeOf(found->field) == FieldType::Date) {
            return found->field;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<DateParts> datePartsAt(const QList<Column>& columns, qsizetype place, domain::ListKind kind) {
    const auto whole = wholeOf(columns.at(place), kUnits[0]);
    if (!whole || whole->isEmpty()) {
        return std::nullopt;
    }
    int parts = 1;
    while (size_t(parts) < kUnits.size() && place + parts < columns.size() &&
           wholeOf(columns.at(place + parts), kUnits[size_t(parts)]) == whole) {
        ++parts;
    }
    const auto field = parts > 1 ? dateCalled(*whole, kind) : std::nullopt;
    return field ? std::optional(DateParts{*field, parts}) : std::nullopt;
}

QString dateFromParts(const QStringList& parts) {
    static const QRegularExpression number(u"^(\\d{1,4})(\\.0+)?[年月日]?$"_s);
    QString date;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto match = number.match(domain::foldedText(parts.at(i)));
        if (!match.hasMatch()) {
            const bool rest = std::all_of(parts.begin() + i, parts.end(), [](const QString& part) {
                return domain::saysNothing(domain::foldedText(part));
            });
            return rest && i > 0 ? date : parts.join(QString()).trimmed();
        }
        date += match.captured(1) + (parts.size() > 1 ? QString(kUnits[size_t(i)]) : QString());
    }
    return date;
}

} // namespace canbao::intake
