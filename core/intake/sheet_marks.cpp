#include "core/intake/sheet_marks.h"

#include "core/domain/typed_text.h"
#include "resources/bundled_data.h"

#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

struct Mark {
    QString word;
    QStringList kinds;
    QStringList unless; ///< beside these it says nothing: 未参保人员, 参保人员核实
};

const QList<Mark>& marks() {
    static const QList<Mark> table = [] {
        QList<Mark> read;
        const QList<DataRow> rows = bundledTable(u"intake/sheet_marks.csv"_s);
        for (const DataRow& row : rows) {
            const QStringList kinds = row.value(u"kinds"_s).split(u'|');
            const QStringList unless = row.value(u"unless"_s).split(u'|', Qt::SkipEmptyParts);
            const QStringList words = row.value(u"words"_s).split(u'|');
            for (const QString& word : words) {
                read.append({word, kinds, unless});
            }
        }
        return read;
    }();
    return table;
}

bool bears(const QString& words, const Mark& mark, const QString& kind) {
    return mark.kinds.contains(kind) && words.contains(mark.word) &&
           std::ranges::none_of(mark.unless, [&](const QString& word) { return words.contains(word); });
}

} // namespace

bool namesNoList(QStringView name) {
    const QString words = domain::foldedText(name);
    return std::ranges::any_of(marks(), [&](const Mark& mark) { return bears(words, mark, u"any"_s); });
}

bool saysSomethingElse(QStringView name, domain::ListKind kind) {
    return namesNoList(name) || saysTheContrary(name, kind);
}

bool saysTheContrary(QStringView title, domain::ListKind kind) {
    const QString words = domain::foldedText(title);
    return std::ranges::any_of(marks(), [&](const Mark& mark) { return bears(words, mark, domain::code(kind)); });
}

} // namespace canbao::intake
