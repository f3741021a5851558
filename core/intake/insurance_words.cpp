#include "core/intake/insurance_words.h"

#include "core/domain/typed_text.h"
#include "resources/bundled_data.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

const QHash<QString, domain::Insurance>& words() {
    static const QHash<QString, domain::Insurance> table = [] {
        QHash<QString, domain::Insurance> read;
        const QList<DataRow> rows = bundledTable(u"codes/codes.csv"_s);
        for (const DataRow& row : rows) {
            const QString list = row.value(u"list"_s);
            const auto insurance = domain::insuranceFromCode(row.value(u"code"_s));
            if ((list != u"insurance" && list != u"insurance-short") || insurance == domain::Insurance::Unspecified) {
                continue;
            }
            read.insert(domain::foldedText(row.value(u"label"_s)), *insurance);
            const QStringList aliases = row.value(u"aliases"_s).split(u'|', Qt::SkipEmptyParts);
            for (const QString& alias : aliases) {
                read.insert(domain::foldedText(alias), *insurance);
            }
        }
        return read;
    }();
    return table;
}

} // namespace

domain::Insurance insuranceFrom(QStringView cell) {
    const QString text = domain::foldedText(cell);
    if (text.isEmpty()) {
        return domain::Insurance::Unspecified;
    }
    if (const auto exact = words().constFind(text); exact != words().constEnd()) {
        return *exact;
    }
    // "城乡居民基本养老保险(居保)": one insurance may be named in more words than one.
    auto found = domain::Insurance::Unspecified;
    for (auto word = words().constBegin(); word != words().constEnd(); ++word) {
        const bool isCode = word.key().front().isDigit(); // 390 is one only by itself
        if (isCode || !text.contains(word.key())) {
            continue;
        }
        if (found != domain::Insurance::Unspecified && found != word.value()) {
            return domain::Insurance::Unspecified;
        }
        found = word.value();
    }
    return found;
}

} // namespace canbao::intake
