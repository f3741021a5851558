#include "core/store/group_store.h"

#include <QJsonDocument>

#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

std::string column(SubjectId subject) {
    return subject.person ? "person" : "employer";
}

qint64 number(SubjectId subject) {
    return subject.person ? subject.person.value : subject.employer.value;
}

QJsonObject tagToJson(const HandTag& tag) {
    return {{u"since"_s, tag.since.toString(Qt::ISODate)},
            {u"until"_s, tag.until.toString(Qt::ISODate)},
            {u"source"_s, tag.source}};
}

QJsonValue toJson(const std::optional<HandTag>& tag) {
    return tag ? QJsonValue(tagToJson(*tag)) : QJsonValue(QJsonValue::Null);
}

HandTag tagFromJson(const QJsonValue& json, SubjectId subject, domain::SpecialGroup group) {
    return {subject, group, QDate::fromString(json["since"_L1].toString(), Qt::ISODate),
            QDate::fromString(json["until"_L1].toString(), Qt::ISODate), json["source"_L1].toString()};
}

std::optional<HandTag> tagFromJson(const QJsonValue& json, const TagChange& change) {
    return json.isObject() ? std::optional(tagFromJson(json, change.subject, change.group)) : std::nullopt;
}

} // namespace

QString toJson(const TagChange& change) {
    QJsonObject json{{u"group"_s, code(change.group)},
                     {QString::fromStdString(column(change.subject)), number(change.subject)},
                     {u"before"_s, toJson(change.before)},
                     {u"after"_s, toJson(change.after)}};
    if (change.together > 0) {
        json.insert(u"together"_s, change.together);
    }
    if (change.undoes > 0) {
        json.insert(u"undoes"_s, change.undoes);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

TagChange tagChangeFromJson(const QString& text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    TagChange change;
    change.subject = {PersonId{json["person"_L1].toInteger()}, EmployerId{json["employer"_L1].toInteger()}};
    change.group = domain::specialGroupFromCode(json["group"_L1].toString()).value_or(change.group);
    change.before = tagFromJson(json["before"_L1], change);
    change.after = tagFromJson(json["after"_L1], change);
    change.together = json["together"_L1].toInteger();
    change.undoes = json["undoes"_L1].toInteger();
    return change;
}

Result<std::optional<HandTag>> handTag(const Database& database, SubjectId subject, domain::SpecialGroup group) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT since, until, source FROM special_group WHERE " +
                                                        column(subject) + " = ?1 AND code = ?2",
                                                    number(subject), code(group)));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    if (!found) {
        return std::nullopt;
    }
    return HandTag{subject, group, row.date(0), row.date(1), row.text(2)};
}

Result<> apply(const Database& database, const TagChange& change, qint64 seq) {
    CANBAO_TRY(database.execute("DELETE FROM special_group WHERE " + column(change.subject) + " = ?1 AND code = ?2",
                                number(change.subject), code(change.group)));
    if (!change.after) {
        return {};
    }
    const HandTag& tag = *change.after;
    return database.execute("INSERT INTO special_group (code, person, employer, since, until, source, seq) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                            code(tag.group), tag.subject.person, tag.subject.employer, tag.since, tag.until, tag.source,
                            seq);
}

Result<QList<SaidTag>> saidTagsOf(const Database& database, SubjectId subject) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.query("SELECT code, since, until, source, seq FROM special_group WHERE " +
                                         column(subject) + " = ?1 ORDER BY seq",
                                     number(subject)));
    QList<SaidTag> tags;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return tags;
        }
        if (const auto group = domain::specialGroupFromCode(rows.text(0))) {
            tags.append({{subject, *group, rows.date(1), rows.date(2), rows.text(3)}, rows.int64(4)});
        }
    }
}

Result<> put(const Database& database, const SaidTag& said) {
    return database.execute("INSERT OR IGNORE INTO special_group (code, person, employer, since, until, source, seq) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                            code(said.tag.group), said.tag.subject.person, said.tag.subject.employer, said.tag.since,
                            said.tag.until, said.tag.source, said.seq);
}

Result<> remove(const Database& database, const SaidTag& said) {
    return database.execute("DELETE FROM special_group WHERE " + column(said.tag.subject) +
                                " = ?1 AND code = ?2 AND seq = ?3",
                            number(said.tag.subject), code(said.tag.group), said.seq);
}

QJsonObject toJson(const SaidTag& said) {
    QJsonObject json = tagToJson(said.tag);
    json.insert(QString::fromStdString(column(said.tag.subject)), number(said.tag.subject));
    json.insert(u"group"_s, code(said.tag.group));
    json.insert(u"seq"_s, said.seq);
    return json;
}

SaidTag saidTagFromJson(const QJsonValue& json) {
    const SubjectId subject{PersonId{json["person"_L1].toInteger()}, EmployerId{json["employer"_L1].toInteger()}};
    const auto group = domain::specialGroupFromCode(json["group"_L1].toString());
    return {tagFromJson(json, subject, group.value_or(HandTag().group)), json["seq"_L1].toInteger()};
}

Result<EntryId> firstEntryOf(const Database& database, SubjectId subject) {
    CANBAO_TRY_ASSIGN(const qint64 entry, database.number("SELECT min(id) FROM entry WHERE state <> 'void' AND " +
                                                              column(subject) + " = ?1",
                                                          number(subject)));
    return EntryId{entry};
}

Result<bool> exists(const Database& database, SubjectId subject) {
    CANBAO_TRY_ASSIGN(const qint64 rows,
                      database.number("SELECT count(*) FROM " + column(subject) + " WHERE id = ?1", number(subject)));
    return rows > 0;
}

} // namespace canbao::store
