#include "core/intake/header_aliases.h"

#include "core/domain/lost_character.h"
#include "core/domain/typed_text.h"
#include "resources/bundled_data.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

constexpr qsizetype kShortestSuffix = 2;

QString withoutBrackets(QString header) {
    static const QRegularExpression bracketed(u"\\([^()]*\\)|\\[[^\\[\\]]*\\]"_s);
    return header.remove(bracketed);
}

} // namespace

const HeaderAliases& HeaderAliases::bundled() {
    static const HeaderAliases aliases;
    return aliases;
}

HeaderAliases::HeaderAliases() {
    const QList<DataRow> rows = bundledTable(u"intake/fields.csv"_s);
    for (const DataRow& row : rows) {
        const auto field = fieldFromCode(row.value(u"field"_s));
        Q_ASSERT_X(field, "fields.csv", qPrintable(row.value(u"field"_s)));
        const QString audience = row.value(u"for"_s);
        const QString label = row.value(u"label"_s);
        m_labels[audience].insert(*field, label);
        QHash<QString, Field>& fields = m_fields[audience];
        fields.insert(normalised(label), *field);
        const QStringList aliases = row.value(u"aliases"_s).split(u'|', Qt::SkipEmptyParts);
        for (const QString& alias : aliases) {
            fields.insert(normalised(alias), *field);
        }
    }
}

QStringList HeaderAliases::audiencesOf(domain::ListKind kind) {
    return {domain::code(kind), domain::code(domain::subjectOf(kind)), u"any"_s};
}

QString HeaderAliases::normalised(QStringView header) {
    static const QRegularExpression marks(u"[*※★:\"'`_]|^\\d{1,2}[.、](?=\\D)|[.。;,、]+$"_s);
    return domain::foldedText(header).toUpper().remove(marks);
}

bool HeaderAliases::namesSomebodyElse(QStringView header) {
    static const std::array others{u"监护人"_s, u"户主"_s,   u"配偶"_s, u"联系人"_s, u"代办人"_s,     u"经办"_s,
                                   u"代缴"_s,   u"受益人"_s, u"父亲"_s, u"母亲"_s,   u"子女"_s,       u"核实人"_s,
                                   u"核查人"_s, u"申请人"_s, u"亲属"_s, u"法人"_s,   u"法定代表人"_s, u"负责人"_s,
                                   u"村干部"_s, u"网格员"_s, u"包保"_s, u"填表人"_s, u"帮扶"_s};
    return std::ranges::any_of(others, [header](const QString& other) { return header.contains(other); });
}

std::optional<Field> HeaderAliases::exact(const QString& header, domain::ListKind kind) const {
    const QStringList audiences = audiencesOf(kind);
    for (const QString& audience : audiences) {
        const auto fields = m_fields.constFind(audience);
        if (fields == m_fields.constEnd()) {
            continue;
        }
        if (const auto found = fields->constFind(header); found != fields->constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

std::optional<Field> HeaderAliases::suffix(const QString& header, domain::ListKind kind) const {
    for (qsizetype from = 1; from + kShortestSuffix <= header.size(); ++from) {
        if (const auto field = exact(header.mid(from), kind)) {
            return field;
        }
    }
    return std::nullopt;
}

std::optional<Field> HeaderAliases::damaged(const QString& header, domain::ListKind kind) const {
    if (!domain::hasLostCharacter(header)) {
        return std::nullopt;
    }
    const QStringList audiences = audiencesOf(kind);
    for (const QString& audience : audiences) {
        QSet<Field> fitting;
        const auto fields = m_fields.value(audience);
        for (auto alias = fields.begin(); alias != fields.end(); ++alias) {
            if (domain::couldHaveBeen(header, alias.key())) {
                fitting.insert(*alias);
            }
        }
        if (!fitting.isEmpty()) {
            return fitting.size() == 1 ? std::optional(*fitting.cbegin()) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<HeaderAliases::Found> HeaderAliases::find(QStringView header, QStringView group,
                                                        domain::ListKind kind) const {
    const QString own = normalised(header);
    if (own.isEmpty()) {
        return std::nullopt;
    }
    const QString above = normalised(group);
    if (!above.isEmpty()) {
        if (const auto field = exact(above + own, kind)) {
            return Found{*field, HeaderMatch::Exact};
        }
        if (namesSomebodyElse(above)) {
            return std::nullopt;
        }
    }
    if (const auto field = exact(own, kind)) {
        return Found{*field, HeaderMatch::Exact};
    }
    const QString bare = withoutBrackets(own);
    if (bare != own) {
        if (const auto field = exact(bare, kind)) {
            return Found{*field, HeaderMatch::WithoutBrackets};
        }
    }
    if (namesSomebodyElse(bare)) {
        return std::nullopt;
    }
    if (const auto field = suffix(bare, kind)) {
        return Found{*field, HeaderMatch::Suffix};
    }
    if (const auto field = damaged(bare, kind)) {
        return Found{*field, HeaderMatch::Damaged};
    }
    return std::nullopt;
}

bool HeaderAliases::knows(Field field, domain::ListKind kind) const {
    return std::ranges::any_of(
        audiencesOf(kind), [this, field](const QString& audience) { return m_labels.value(audience).contains(field); });
}

QString HeaderAliases::label(Field field, domain::ListKind kind) const {
    const QStringList audiences = audiencesOf(kind) + QStringList{u"person"_s, u"employer"_s, u"projects"_s};
    for (const QString& audience : audiences) {
        if (const QString label = m_labels.value(audience).value(field); !label.isEmpty()) {
            return label;
        }
    }
    Q_UNREACHABLE();
}

} // namespace canbao::intake
