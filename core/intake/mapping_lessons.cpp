#include "core/intake/mapping_lessons.h"

#include "core/store/learned_mapping_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

Result<> learnSheet(const store::Database& database, BatchJournal& journal, const CheckedSheet& sheet,
                    const QString& sender) {
    const store::Batch& batch = journal.batch();
    const store::LearnedMappingKey key{sender, batch.kind, sheet.foundShape};
    CANBAO_TRY_ASSIGN(const auto before, store::learnedMapping(database, key));
    const QByteArray lesson = sheet.lesson.toJson();
    if (before ? before->lesson == lesson : sheet.lesson.isEmpty()) {
        return {};
    }
    store::Event event = journal.event(store::EventKind::MappingLearned);
    QJsonObject detail{{u"sender"_s, sender}, {u"kind"_s, code(batch.kind)}, {u"shape"_s, key.shape}};
    if (before) {
        detail.insert(u"before"_s, QString::fromUtf8(before->lesson));
        detail.insert(u"before_batch"_s, before->batch.value);
    }
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    CANBAO_TRY(journal.append(std::move(event)));
    return sheet.lesson.isEmpty() ? store::removeLearnedMapping(database, key)
                                  : store::putLearnedMapping(database, key, {lesson, batch.id});
}

} // namespace

std::function<LearnedMapping(const QString&)> learnedFrom(const store::Ledger& ledger, domain::ListKind kind,
                                                          const QString& sender) {
    return [&ledger, kind, sender](const QString& shape) -> LearnedMapping {
        for (const QString& whose : QSet<QString>{sender, QString()}) {
            const auto stored = store::learnedMapping(ledger.database(), {whose, kind, shape});
            if (stored && *stored) {
                return LearnedMapping::fromJson((*stored)->lesson);
            }
        }
        return {};
    };
}

Result<> learn(const store::Database& database, BatchJournal& journal, const CheckedList& list, const QString& sender) {
    if (!list.corrected()) {
        return {};
    }
    QSet<QString> learned;
    for (const CheckedSheet& sheet : list.sheets()) { // a list's first sheet of a shape speaks for its others
        if (!learned.contains(sheet.foundShape)) {
            learned.insert(sheet.foundShape);
            CANBAO_TRY(learnSheet(database, journal, sheet, sender));
        }
    }
    return {};
}

Result<> unlearn(const store::Database& database, const store::Event& event) {
    const QJsonObject detail = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    const auto kind = domain::listKindFromCode(detail[u"kind"_s].toString());
    if (!kind) {
        return std::unexpected(Error::bug(u"a lesson of no kind"_s));
    }
    const store::LearnedMappingKey key{detail[u"sender"_s].toString(), *kind, detail[u"shape"_s].toString()};
    if (!detail.contains(u"before"_s)) {
        return store::removeLearnedMapping(database, key);
    }
    return store::putLearnedMapping(
        database, key, {detail[u"before"_s].toString().toUtf8(), BatchId{detail[u"before_batch"_s].toInteger()}});
}

} // namespace canbao::intake
