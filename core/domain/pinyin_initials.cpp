#include "core/domain/pinyin_initials.h"

#include "core/domain/person_name.h"
#include "resources/bundled_data.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

/// Runs of neighbouring code points, ascending.
struct Run {
    char32_t first = 0;
    QString initials;
};

const QList<Run>& runs() {
    static const QList<Run> table = [] {
        QList<Run> read;
        const QList<DataRow> rows = bundledTable(u"pinyin/initials.csv"_s);
        for (const DataRow& row : rows) {
            read.append({row.value(u"first"_s).toUInt(nullptr, 16), row.value(u"initials"_s)});
        }
        return read;
    }();
    return table;
}

const QHash<QString, QString>& surnames() {
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> read;
        const QList<DataRow> rows = bundledTable(u"pinyin/surnames.csv"_s);
        for (const DataRow& row : rows) {
            read.insert(row.value(u"surname"_s), row.value(u"initials"_s));
        }
        return read;
    }();
    return table;
}

/// A letter or nothing.
QChar initialOf(char32_t character) {
    if (character < 128) {
        const QChar latin(static_cast<char16_t>(character));
        return latin.isLetterOrNumber() ? latin : QChar();
    }
    const auto after = std::ranges::upper_bound(runs(), character, {}, &Run::first);
    if (after == runs().begin()) {
        return {};
    }
    const Run& run = *std::prev(after);
    const auto offset = static_cast<qsizetype>(character - run.first);
    const QChar initial = run.initials.size() > offset ? run.initials.at(offset) : QChar();
    return initial == u'-' ? QChar() : initial;
}

QString initialsOf(QStringView folded) {
    QString initials;
    const QList<uint> characters = folded.toUcs4();
    for (const uint character : characters) {
        if (const QChar initial = initialOf(character); !initial.isNull()) {
            initials.append(initial);
        }
    }
    return initials;
}

} // namespace

QString personInitials(QStringView name) {
    const QString folded = matchName(name);
    for (const qsizetype length : {2, 1}) {
        const auto surname = surnames().constFind(folded.left(length));
        if (folded.size() > length && surname != surnames().constEnd()) {
            return *surname + initialsOf(QStringView(folded).sliced(length));
        }
    }
    return initialsOf(folded);
}

QString employerInitials(QStringView name) {
    return initialsOf(matchEmployerName(name));
}

} // namespace canbao::domain
