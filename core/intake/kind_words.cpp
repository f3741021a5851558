#include "core/intake/kind_words.h"

#include "core/domain/typed_text.h"
#include "resources/bundled_data.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

using domain::ListKind;

namespace {

struct Word {
    QString text;
    ListKind kind;
    QStringList unless; ///< beside these it says the contrary: 居民医保未参保
};

const QList<Word>& bundledWords() {
    static const QList<Word> table = [] {
        QList<Word> read;
        const QList<DataRow> rows = bundledTable(u"intake/kind_words.csv"_s);
        for (const DataRow& row : rows) {
            const auto kind = domain::listKindFromCode(row.value(u"kind"_s));
            Q_ASSERT_X(kind, "kind_words.csv", qPrintable(row.value(u"kind"_s)));
            const QStringList texts = row.value(u"words"_s).split(u'|', Qt::SkipEmptyParts);
            const QStringList unless = row.value(u"unless"_s).split(u'|', Qt::SkipEmptyParts);
            for (const QString& text : texts) {
                read.append({text, *kind, unless});
            }
        }
        return read;
    }();
    return table;
}

bool saysTheContrary(const QString& text, const Word& word) {
    return std::ranges::any_of(word.unless, [&](const QString& contrary) { return text.contains(contrary); });
}

/// Null when there is none.
const Word* longestIn(const QString& text) {
    const Word* best = nullptr;
    qsizetype bestAt = 0;
    for (const Word& word : bundledWords()) {
        const qsizetype at = text.indexOf(word.text);
        const bool longer = best == nullptr || word.text.size() > best->text.size();
        const bool better = longer || (word.text.size() == best->text.size() && at < bestAt);
        if (at >= 0 && better && !saysTheContrary(text, word)) {
            best = &word;
            bestAt = at;
        }
    }
    return best;
}

} // namespace

std::optional<ListKind> kindNamedIn(QStringView words) {
    const Word* const word = longestIn(domain::foldedText(words));
    return word == nullptr ? std::nullopt : std::optional(word->kind);
}

bool namesOtherKindThan(QStringView words, ListKind kind) {
    QString text = domain::foldedText(words);
    const Word* const word = longestIn(text);
    if (word == nullptr || word->kind == kind) {
        return false;
    }
    text.remove(word->text);
    return std::ranges::none_of(bundledWords(),
                                [&](const Word& own) { return own.kind == kind && text.contains(own.text); });
}

QString withoutKindWords(const QString& name) {
    static const QRegularExpression ofLists(
        u"((未|已|待)?(参保|核实|核查|登记|上报)|人员|对象|信息|情况|名单|花名册|名册|台账|明细|表)+$"_s);
    QString rest = domain::foldedText(name);
    if (const Word* const word = longestIn(rest)) {
        rest.remove(word->text);
    }
    return rest.remove(ofLists);
}

QStringList titlesAbove(const Grid& grid, int end) {
    constexpr int kCellsOfATitle = 2;
    constexpr qsizetype kLongestTitle = 50; // a longer text is instructions
    QStringList titles;
    for (int ordinal = 0; ordinal < end; ++ordinal) {
        const QList<GridCell> cells = grid.cells(ordinal);
        for (const GridCell& cell : cells) {
            const bool caption = cell.text.contains(u':') || cell.text.contains(u'：'); // 填报单位：残疾人联合会
            if (cells.size() <= kCellsOfATitle && cell.text.size() <= kLongestTitle && !caption) {
                titles.append(cell.text.toString());
            }
        }
    }
    return titles;
}

QString titleNamingKind(const Grid& grid, int end) {
    const QStringList titles = titlesAbove(grid, end);
    const auto naming =
        std::ranges::find_if(titles, [](const QString& title) { return kindNamedIn(title).has_value(); });
    return naming == titles.end() ? QString() : *naming;
}

} // namespace canbao::intake
