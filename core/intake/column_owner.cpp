#include "core/intake/column_owner.h"

#include "resources/bundled_data.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// The words for one sort of people, the longest first.
const QStringList& wordsFor(const QString& who) {
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> read;
        const QList<DataRow> rows = bundledTable(u"intake/whose.csv"_s);
        for (const DataRow& row : rows) {
            read[row.value(u"who"_s)] += row.value(u"words"_s).split(u'|', Qt::SkipEmptyParts);
        }
        for (QStringList& words : read) {
            std::ranges::stable_sort(words, std::greater(), &QString::size);
        }
        return read;
    }();
    const auto words = table.constFind(who);
    Q_ASSERT_X(words != table.constEnd(), "whose.csv", qPrintable(who));
    return *words;
}

bool holdsOneOf(QStringView header, const QStringList& words) {
    return std::ranges::any_of(words, [header](const QString& word) { return header.contains(word); });
}

/// 帮扶对象 is no 帮扶干部, but 学生家长 is a parent: what is left without the words for the subject decides.
bool partNamesSomebodyElse(QString part) {
    for (const QString& word : wordsFor(u"subject"_s)) {
        part.remove(word);
    }
    return holdsOneOf(part, wordsFor(u"other"_s)) || holdsOneOf(part, wordsFor(u"head"_s));
}

} // namespace

bool namesSubject(QStringView header) {
    return holdsOneOf(header, wordsFor(u"subject"_s));
}

bool isTheSubject(QStringView words) {
    return wordsFor(u"subject"_s).contains(words);
}

bool namesSomebodyElse(QStringView header) {
    static const QRegularExpression between(u"[/、,及和与或]"_s);
    const QStringList parts = header.toString().split(between, Qt::SkipEmptyParts);
    return !parts.isEmpty() && std::ranges::all_of(parts, partNamesSomebodyElse);
}

bool namesARole(QStringView words) {
    return std::ranges::any_of(wordsFor(u"role"_s), [words](const QString& end) { return words.endsWith(end); }) &&
           !holdsOneOf(words, wordsFor(u"sort"_s)) && !namesSubject(words);
}

std::optional<QString> saidOfHead(QStringView header) {
    QString said = header.toString();
    for (const QString& word : wordsFor(u"head"_s)) {
        said.remove(word);
    }
    return said.size() < header.size() ? std::optional(said) : std::nullopt;
}

bool namesHouseholdMember(QStringView header) {
    return holdsOneOf(header, wordsFor(u"member"_s));
}

bool isHouseholdMember(QStringView header) {
    static const QRegularExpression number(u"^[(（]?[\\d一二三四五六七八九十]{0,2}[)）]?$"_s);
    return std::ranges::any_of(wordsFor(u"member"_s), [header](const QString& word) {
        return header.startsWith(word) && number.match(header.sliced(word.size())).hasMatch();
    });
}

bool namesWhatWas(QStringView header) {
    return holdsOneOf(header, wordsFor(u"former"_s));
}

bool namesAnotherPlace(QStringView header) {
    return holdsOneOf(header, wordsFor(u"place"_s));
}

bool namesEmployer(QStringView header) {
    return holdsOneOf(header, wordsFor(u"employer"_s)) && !namesSubject(header);
}

} // namespace canbao::intake
