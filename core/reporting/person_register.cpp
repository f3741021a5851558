#include "core/reporting/person_register.h"

#include "core/domain/masking.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

constexpr std::array kKinds{RegisterKind::Deceased, RegisterKind::NominalHousehold, RegisterKind::LostContact,
                            RegisterKind::InsuredElsewhere};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonRegister)

public:
    static QString name(RegisterKind kind) {
        switch (kind) {
        case RegisterKind::Deceased:
            return tr("register of the deceased");
        case RegisterKind::NominalHousehold:
            return tr("register of nominal households");
        case RegisterKind::LostContact:
            return tr("register of those out of contact");
        case RegisterKind::InsuredElsewhere:
            return tr("register of those insured elsewhere");
        }
        Q_UNREACHABLE();
    }
    static QString title(const store::Ledger& ledger, RegisterKind kind) {
        return tr("%1 %2 enrolment campaign: %3").arg(ledger.officeName()).arg(ledger.year()).arg(name(kind));
    }
    static QString file(const store::Ledger& ledger, RegisterKind kind) {
        return tr("%1 %2 %3").arg(ledger.officeName()).arg(ledger.year()).arg(name(kind));
    }
    static QString office(const QString& name) { return tr("Reported by: %1").arg(name); }
    static QString total(qsizetype persons) { return tr("%n person(s)", nullptr, int(persons)); }
    static QString filledOn(QDate day) {
        //: year, month, day
        return tr("Date: %1-%2-%3").arg(day.year()).arg(day.month()).arg(day.day());
    }
    static QStringList signatures() { return {tr("Filled in by:"), tr("Checked by:"), tr("Person in charge:")}; }
    static QString sex(domain::Sex sex) {
        return sex == domain::Sex::Male ? tr("male") : sex == domain::Sex::Female ? tr("female") : QString();
    }
    /// What the day of the result means in this register.
    static QString day(RegisterKind kind) {
        return kind == RegisterKind::Deceased ? tr("Died or found out on") : tr("Verified on");
    }
    static QList<RegisterColumn> columns(RegisterKind kind) {
        return {{tr("No."), 11},
                {tr("Name"), 24},
                {tr("Sex"), 10},
                {tr("Citizen id"), 39},
                {tr("Village"), 28},
                {tr("Group"), 20, false},
                {tr("Registered address"), 46, false},
                {tr("Phone"), 25},
                {tr("Insurance on the list"), 20},
                {day(kind), 20},
                {tr("Note"), 24, false}};
    }
};

QString insurancesOf(const store::RegisterRow& row, const domain::CodeTables& codes) {
    QStringList labels;
    for (const domain::Insurance insurance : row.insurances) {
        const QString label = codes.shortLabel(insurance);
        if (!labels.contains(label)) {
            labels.append(label);
        }
    }
    return labels.join(u'、');
}

QStringList cellsOf(const store::RegisterRow& row, qsizetype number, Numbers numbers, const domain::CodeTables& codes) {
    const domain::Person& person = row.person;
    const QString id = person.citizenId.isEmpty() ? person.idAsSent : person.citizenId;
    const bool whole = numbers == Numbers::Whole;
    return {QString::number(number),
            person.name,
            Words::sex(person.sex),
            whole ? id : domain::maskedId(id),
            row.villageName,
            person.group,
            person.address,
            whole ? person.phone : domain::maskedPhone(person.phone),
            insurancesOf(row, codes),
            row.occurredOn.toString(Qt::ISODate),
            row.note};
}

} // namespace

std::span<const RegisterKind> registerKinds() {
    return kKinds;
}

QString code(RegisterKind kind) {
    switch (kind) {
    case RegisterKind::Deceased:
        return u"deceased"_s;
    case RegisterKind::NominalHousehold:
        return u"nominal-household"_s;
    case RegisterKind::LostContact:
        return u"lost-contact"_s;
    case RegisterKind::InsuredElsewhere:
        return u"insured-elsewhere"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RegisterKind> registerKindFromCode(QStringView wanted) {
    const auto* const found = std::ranges::find_if(kKinds, [&](RegisterKind kind) { return code(kind) == wanted; });
    return found == kKinds.end() ? std::nullopt : std::optional(*found);
}

Result<RegisterTable> registerTable(const store::Ledger& ledger, RegisterKind kind, Numbers numbers,
                                    const Clock& clock) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY_ASSIGN(const QList<store::RegisterRow> rows, store::registerRows(ledger, code(kind)));
    RegisterTable table;
    table.kind = kind;
    table.numbers = numbers;
    table.title = Words::title(ledger, kind);
    table.office = Words::office(ledger.officeName());
    table.total = Words::total(rows.size());
    table.filledOn = Words::filledOn(clock.today());
    table.columns = Words::columns(kind);
    table.signatures = Words::signatures();
    table.lines.reserve(rows.size());
    for (const store::RegisterRow& row : rows) {
        table.lines.append({row.entry, cellsOf(row, table.lines.size() + 1, numbers, codes)});
    }
    return table;
}

QString registerFileName(const store::Ledger& ledger, RegisterKind kind, const QString& suffix) {
    return Words::file(ledger, kind) + u'.' + suffix;
}

} // namespace canbao::reporting
