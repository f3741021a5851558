#include "core/intake/learned_mapping.h"

#include "core/intake/header_aliases.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::intake {

QString shapeFingerprint(const Layout& layout) {
    QStringList words;
    for (const Column& column : layout.columns) {
        words.append(HeaderAliases::normalised(column.group) + u'/' + HeaderAliases::normalised(column.header));
    }
    while (!words.isEmpty() && words.last() == u"/") {
        words.removeLast(); // empty columns at the right edge come and go
    }
    if (words.isEmpty()) {
        words.append(QString::number(layout.columns.size()));
    }
    const QByteArray text = words.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QByteArray LearnedMapping::toJson() const {
    QJsonObject object;
    for (auto choice = choices.constBegin(); choice != choices.constEnd(); ++choice) {
        object.insert(code(choice.key()), choice.value() < 0 ? QString() : columnLetters(choice.value()));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ColumnChoices LearnedMapping::choicesFromJson(const QByteArray& json) {
    ColumnChoices choices;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const auto field = fieldFromCode(entry.key());
        const QString letters = entry.value().toString();
        const auto column = letters.isEmpty() ? std::optional(-1) : columnFromLetters(letters);
        if (field && column) { // a field that a later version no longer has is passed over
            choices.insert(*field, *column);
        }
    }
    return choices;
}

ColumnChoices correctionsBetween(const Mapping& found, const Mapping& corrected) {
    ColumnChoices choices;
    for (const Field field : allFields()) {
        if (found.columnOf(field) != corrected.columnOf(field)) {
            choices.insert(field, corrected.columnOf(field));
        }
    }
    return choices;
}

} // namespace canbao::intake
