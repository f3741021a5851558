#include "core/intake/name_cell.h"

#include "core/domain/citizen_id.h"
#include "core/domain/typed_text.h"
#include "core/intake/header_aliases.h"
#include "core/intake/row_words.h"
#include "resources/bundled_data.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

const QDate kAnyDay(9999, 12, 31);

const QRegularExpression& longNumber() {
    static const QRegularExpression number(u"\\d{14,}[\\dXx]"_s);
    return number;
}

/// 姓氏, by which a word is known for a name.
struct Surnames {
    QSet<QString> families;
    QSet<QString> noNames; ///< words that begin as names do: 孙子, 高龄

    static const Surnames& bundled() {
        static const Surnames surnames;
        return surnames;
    }

private:
    Surnames() {
        const QList<DataRow> rows = bundledTable(u"intake/surnames.csv"_s);
        for (const DataRow& row : rows) {
            const QString what = row.value(u"what"_s);
            const QString words = row.value(u"words"_s);
            if (what == u"no-name") {
                const QStringList list = words.split(u'|');
                noNames = QSet(list.begin(), list.end());
                continue;
            }
            const qsizetype length = what == u"two" ? 2 : 1;
            for (qsizetype at = 0; at + length <= words.size(); at += length) {
                families.insert(words.mid(at, length));
            }
        }
    }
};

const QRegularExpression& mobileNumber() {
    static const QRegularExpression number(u"(?<!\\d)1[3-9]\\d{9}(?![\\dXx])"_s);
    return number;
}

/// The long numbers of a cell as ids, each once: an old id and the same of 18 digits are one.
QStringList differentIds(QStringView cell) {
    QStringList ids;
    auto numbers =
        longNumber().globalMatch(domain::foldedIdentifier(cell.toString().replace(u'\n', u' ').replace(u' ', u'、')));
    while (numbers.hasNext()) {
        const QString id = domain::CitizenId::parse(numbers.next().captured(), kAnyDay).text;
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    return ids;
}

/// 张⏎三 is 张三; between words of letters a blank stays.
QString withoutLineBreaks(const QString& text) {
    static const QRegularExpression breaks(u"\\s*[\\r\\n\\x{2028}\\x{2029}]+\\s*"_s);
    QString joined = text;
    for (auto found = breaks.match(joined); found.hasMatch(); found = breaks.match(joined)) {
        const qsizetype end = found.capturedEnd();
        const bool letters = found.capturedStart() > 0 && end < joined.size() &&
                             joined[found.capturedStart() - 1].unicode() < 0x80 && joined[end].unicode() < 0x80;
        joined.replace(found.capturedStart(), found.capturedLength(), letters ? u" "_s : QString());
    }
    return joined;
}

/// 张三、李四, 张三⏎李四, also with notes: 张三（夫）/李四（妻）. A line that was broken inside a name is none of both;
/// a blank alone may stand for a middle dot (沙马 金古).
bool namesSeveral(const QString& text) {
    static const QRegularExpression between(u"\\s*[\\n、,，;；/／&＆]+\\s*"_s);
    static const QRegularExpression note(u"[(（\\[【][^()（）\\[\\]【】]*[)）\\]】]"_s);
    if (!between.match(text).hasMatch()) {
        return false;
    }
    const QStringList parts = QString(text).remove(note).split(between, Qt::SkipEmptyParts);
    return parts.size() > 1 && std::ranges::all_of(parts, isWholeName);
}

/// Nearly every cell of names: there is nothing to take apart.
bool isOnlyIdeographs(QStringView text) {
    return std::ranges::all_of(text, [](QChar ch) { return ch >= u'\u4E00' && ch <= u'\u9FFF'; });
}

/// What stands beside a number in a cell of names, without labels and other facts.
QString nameBeside(const QString& text, domain::ListKind kind) {
    static const QRegularExpression between(u"[\\s:：,，;；、/／|_—]+"_s);
    static const QRegularExpression edges(u"^[)）\\]】.\\-]+|[(（\\[【.\\-]+$"_s);
    static const QRegularExpression aside(u"\\d|^[男女]$"_s);
    QStringList name;
    for (QString word : text.split(between, Qt::SkipEmptyParts)) {
        word.remove(edges);
        const auto label = HeaderAliases::bundled().find(word, {}, kind);
        if (!word.isEmpty() && !aside.match(word).hasMatch() && !(label && label->match == HeaderMatch::Exact)) {
            name.append(word);
        }
    }
    const auto mayBeName = [](const QString& word) { return looksLikeName(word) && !words::isPlace(word); };
    if (std::ranges::any_of(name, mayBeName)) { // 张三 新车村委会
        name.removeIf([](const QString& word) { return words::isPlace(word) && !isWholeName(word); });
    }
    return name.join(u' ');
}

} // namespace

bool looksLikeName(QStringView text) {
    static const QRegularExpression name(u"^\\p{Han}{2,4}$|^\\p{Han}{1,8}(·\\p{Han}{1,8})+$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return name.match(text).hasMatch();
}

bool isWholeName(const QString& text) {
    const Surnames& surnames = Surnames::bundled();
    const bool begins =
        looksLikeName(text) && (surnames.families.contains(text.first(1)) || surnames.families.contains(text.first(2)));
    return begins && !surnames.noNames.contains(text);
}

NameCell readNameCell(QStringView cell, domain::ListKind kind) {
    NameCell read;
    QString text = cell.trimmed().toString();
    if (isOnlyIdeographs(text)) {
        read.name = std::move(text);
        return read;
    }
    constexpr int kDigitsOfAMobile = 11;
    if (std::ranges::count_if(text, [](QChar ch) { return ch.isDigit(); }) >= kDigitsOfAMobile) {
        text = text.normalized(QString::NormalizationForm_KC);
        read.several = differentIds(text).size() > 1;
        read.number = longNumber().match(text).captured().toUpper();
        read.phone = mobileNumber().match(text).captured();
        const QString beside =
            nameBeside(QString(text).replace(longNumber(), u"\n"_s).replace(mobileNumber(), u"\n"_s), kind);
        if (beside.isEmpty()) { // a number alone is beside nobody
            read.number.clear();
            read.phone.clear();
        } else if (!read.number.isEmpty() || !read.phone.isEmpty()) {
            text = beside;
        }
    }
    read.several = read.several || namesSeveral(text);
    read.name = withoutLineBreaks(text);
    return read;
}

bool holdsSeveralIds(QStringView cell) {
    constexpr qsizetype kShortestPair = 30;
    return cell.size() >= kShortestPair && !domain::CitizenId::parse(cell, kAnyDay).valid() &&
           differentIds(cell).size() > 1;
}

} // namespace canbao::intake
