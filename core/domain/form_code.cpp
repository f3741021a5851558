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

std::optional<FormCode> FormCode::parse(QStringView scanned) {
    static const QRegularExpression pattern(u"^CB1:([A-Z0-9]{1,32}):([1-9][0-9]{0,17}(?:-[1-9][0-9]{0,17})*)$"_s);
    const QString plain = scanned.toString().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    const auto match = pattern.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    FormCode code{match.captured(1), {}};
    for (const QString& number : match.captured(2).split(u'-')) {
        code.entries.append(EntryId{number.toLongLong()});
    }
    return code;
}

} // namespace canbao::domain
