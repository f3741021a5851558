#include "core/intake/learned_mapping.h"

#include "core/intake/header_aliases.h"
#include "core/sheet/cell_reference.h"

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

QString shapeFingerprint(const Grid& grid, const std::optional<Layout>& found) {
    if (found) {
        return shapeFingerprint(*found);
    }
    Layout unknown;
    unknown.columns.resize(grid.columnCount());
    return shapeFingerprint(unknown);
}

int headerBase(const Grid& grid, const std::optional<Layout>& found) {
    if (!found) {
        return 0;
    }
    return grid.rowNumber(found->hasHeader() ? found->firstHeader : found->firstBelow);
}

QByteArray LearnedMapping::toJson() const {
    QJsonObject columns;
    for (auto choice = choices.constBegin(); choice != choices.constEnd(); ++choice) {
        columns.insert(code(choice.key()), choice.value() < 0 ? QString() : sheet::columnLetters(choice.value()));
    }
    QJsonObject object{{u"columns"_s, columns}};
    if (headerOffset) {
        object.insert(u"header_offset"_s, *headerOffset);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LearnedMapping LearnedMapping::fromJson(const QByteArray& json) {
    LearnedMapping learned;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (const QJsonValue offset = object[u"header_offset"_s]; offset.isDouble()) {
        learned.headerOffset = offset.toInt();
    }
    const QJsonObject columns = object[u"columns"_s].toObject();
    for (auto entry = columns.constBegin(); entry != columns.constEnd(); ++entry) {
        const auto field = fieldFromCode(entry.key());
        const QString letters = entry.value().toString();
        const auto column =
            letters.isEmpty() && entry.value().isString() ? std::optional(-1) : sheet::columnFromLetters(letters);
        if (field && column) { // a field that a later version no longer has is passed over
            learned.choices.insert(*field, *column);
        }
    }
    return learned;
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
