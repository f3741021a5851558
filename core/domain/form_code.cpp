#include "core/domain/form_code.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::domain {

QString FormCode::text() const {
    QStringList numbers;
    for (const EntryId entry : entries) {
        numbers.append(QString::number(entry.value));
    }
    return u"CB1:%1:%2"_s.arg(ledger.toUpper(), numbers.join(u'-'));
}

namespace {

QString plain(QStringView typed) {
    return typed.toString().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
}

} // namespace

QString FormCode::ledgerPart(const QString& ledgerId) {
    constexpr qsizetype kCharacters = 8;
    return ledgerId.left(kCharacters).toUpper();
}

bool FormCode::begins(QStringView typed) {
    return plain(typed).startsWith(u"CB1:"_s);
}

std::optional<FormCode> FormCode::parse(QStringView scanned) {
    static const QRegularExpression pattern(u"^CB1:([A-Z0-9]{1,32}):([1-9][0-9]{0,17}(?:-[1-9][0-9]{0,17})*)$"_s);
    const auto match = pattern.match(plain(scanned));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    FormCode code{match.captured(1), {}};
    for (const QString& number : match.captured(2).split(u'-')) {
        code.entries.append(EntryId{number.toLongLong()});
    }
    return code;
}

QString FormCode::number(int year, EntryId first) {
    return u"%1-%2"_s.arg(year).arg(first.value, 6, 10, QLatin1Char('0'));
}

std::optional<EntryId> FormCode::entryOfNumber(QStringView typed, int year) {
    static const QRegularExpression pattern(u"^([0-9]{4})-0*([1-9][0-9]{0,17})$"_s);
    const auto match = pattern.match(plain(typed));
    if (!match.hasMatch() || match.captured(1).toInt() != year) {
        return std::nullopt;
    }
    return EntryId{match.captured(2).toLongLong()};
}

std::optional<FormCode> FormCode::read(QStringView typed, const QString& ledgerId, int year) {
    if (const auto entry = entryOfNumber(typed, year)) {
        return FormCode{ledgerPart(ledgerId), {*entry}};
    }
    return parse(typed);
}

} // namespace canbao::domain
