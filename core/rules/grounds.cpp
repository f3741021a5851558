#include "core/rules/grounds.h"

#include "resources/bundled_data.h"

using namespace Qt::StringLiterals;

namespace canbao::rules {

namespace {

QMap<QString, Ground> readGrounds() {
    QMap<QString, Ground> grounds;
    for (const DataRow& row : bundledTable(u"rules/grounds.csv"_s)) {
        const auto answer = answerFromCode(row[u"answer"_s]);
        Q_ASSERT(answer && !grounds.contains(row[u"ground"_s]));
        grounds.insert(row[u"ground"_s],
                       {row[u"ground"_s], *answer, row[u"because"_s], domain::trustFromCode(row[u"trust"_s]),
                        row[u"source"_s], row[u"question"_s]});
    }
    return grounds;
}

const QMap<QString, Ground>& grounds() {
    static const QMap<QString, Ground> kGrounds = readGrounds();
    return kGrounds;
}

} // namespace

const Ground& groundOf(const QString& code) {
    const auto found = grounds().constFind(code);
    Q_ASSERT_X(found != grounds().constEnd(), "groundOf", qPrintable(code));
    return *found;
}

QStringList groundCodes() {
    return grounds().keys();
}

QString filled(QString sentence, const QMap<QString, QString>& words) {
    for (auto word = words.begin(); word != words.end(); ++word) {
        sentence.replace(u'{' + word.key() + u'}', *word);
    }
    return sentence;
}

} // namespace canbao::rules
