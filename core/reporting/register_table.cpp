#include "core/reporting/register_table.h"

#include "core/reporting/file_names.h"
#include "core/reporting/register_sources.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

constexpr std::array kKinds{RegisterKind::Deceased,    RegisterKind::NominalHousehold,
                            RegisterKind::LostContact, RegisterKind::InsuredElsewhere,
                            RegisterKind::Persons,     RegisterKind::Employers,
                            RegisterKind::Enforcement, RegisterKind::StruckOff,
                            RegisterKind::Uninsured,   RegisterKind::Upload};

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
        case RegisterKind::Persons:
            return tr("ledger of persons");
        case RegisterKind::Employers:
            return tr("ledger of employers");
        case RegisterKind::Enforcement:
            return tr("enforcement ledger");
        case RegisterKind::StruckOff:
            return tr("list of the struck-off");
        case RegisterKind::Uninsured:
            return tr("list of the uninsured");
        case RegisterKind::Upload:
            return tr("upload table of results");
        }
        Q_UNREACHABLE();
    }
    static QString shortName(RegisterKind kind) {
        switch (kind) {
        case RegisterKind::Deceased:
            return tr("Deceased");
        case RegisterKind::NominalHousehold:
            return tr("Nominal households");
        case RegisterKind::LostContact:
            return tr("Lost contact");
        case RegisterKind::InsuredElsewhere:
            return tr("Insured elsewhere");
        case RegisterKind::Persons:
            return tr("Persons");
        case RegisterKind::Employers:
            return tr("Employers");
        case RegisterKind::Enforcement:
            return tr("Urged");
        case RegisterKind::StruckOff:
            return tr("Struck off");
        case RegisterKind::Uninsured:
            return tr("Uninsured");
        case RegisterKind::Upload:
            return tr("Upload table");
        }
        Q_UNREACHABLE();
    }
    static QString title(const store::Ledger& ledger, RegisterKind kind) {
        return tr("%1 %2 enrolment campaign: %3").arg(ledger.officeName()).arg(ledger.year()).arg(name(kind));
    }
    static QString file(const store::Ledger& ledger, const QString& village, RegisterKind kind) {
        return tr("%1 %2 %3").arg(ledger.officeName() + village).arg(ledger.year()).arg(name(kind));
    }
    static QString uploadFile(const QString& stem, qsizetype persons) {
        return tr("%1 (%n row(s))", nullptr, int(persons)).arg(stem);
    }
    static QString office(const QString& name) { return tr("Reported by: %1").arg(name); }
    static QString filledOn(QDate day) {
        //: year, month, day
        return tr("Date: %1-%2-%3").arg(day.year()).arg(day.month()).arg(day.day());
    }
    static QStringList signatures() { return {tr("Filled in by:"), tr("Checked by:"), tr("Person in charge:")}; }
    static Error noSuchVillage() { return Error::user(tr("This village is not the office's. Choose one of its own.")); }
};

Result<QString> nameOf(const store::Ledger& ledger, DivisionId wanted) {
    if (!wanted) {
        return QString();
    }
    CANBAO_TRY_ASSIGN(const QList<domain::Village> villages, ledger.villages());
    const auto village = std::ranges::find(villages, wanted, &domain::Village::id);
    return village == villages.end() ? std::unexpected(Words::noSuchVillage()) : Result<QString>(village->name);
}

Result<> readLines(const RegisterSource& source, RegisterTable& table) {
    switch (source.request.kind) {
    case RegisterKind::Persons:
        return readPersonsLedger(source, table);
    case RegisterKind::Employers:
        return readEmployersLedger(source, table);
    case RegisterKind::Enforcement:
        return readEnforcementLedger(source, table);
    case RegisterKind::StruckOff:
        return readStruckOffList(source, table);
    case RegisterKind::Uninsured:
        return readUninsuredList(source, table);
    case RegisterKind::Upload:
        return readUploadTable(source, table);
    default:
        return readPersonRegister(source, table);
    }
}

} // namespace

std::span<const RegisterKind> registerKinds() {
    return kKinds;
}

bool isHandedIn(RegisterKind kind) {
    return kind <= RegisterKind::InsuredElsewhere;
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
    case RegisterKind::Persons:
        return u"persons"_s;
    case RegisterKind::Employers:
        return u"employers"_s;
    case RegisterKind::Enforcement:
        return u"enforcement"_s;
    case RegisterKind::StruckOff:
        return u"struck-off"_s;
    case RegisterKind::Uninsured:
        return u"uninsured"_s;
    case RegisterKind::Upload:
        return u"upload"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RegisterKind> registerKindFromCode(QStringView wanted) {
    const auto* const found = std::ranges::find_if(kKinds, [&](RegisterKind kind) { return code(kind) == wanted; });
    return found == kKinds.end() ? std::nullopt : std::optional(*found);
}

QString shortName(RegisterKind kind) {
    return Words::shortName(kind);
}

bool RegisterTable::grouped() const {
    return std::ranges::any_of(columns, [](const RegisterColumn& column) { return !column.group.isEmpty(); });
}

QStringList RegisterTable::wholeCells(qsizetype line) const {
    QStringList cells = lines.at(line).cells;
    if (lines.at(line).more) {
        qsizetype first = line;
        while (lines.at(first).more) {
            --first;
        }
        std::ranges::copy_n(lines.at(first).cells.begin(), subjectColumns, cells.begin());
    }
    return cells;
}

Result<RegisterTable> registerTable(const store::Ledger& ledger, const RegisterRequest& request, const Clock& clock) {
    CANBAO_TRY_ASSIGN(const domain::CodeTables codes, ledger.codeTables());
    CANBAO_TRY_ASSIGN(const QString village, nameOf(ledger, request.village));
    RegisterTable table;
    table.kind = request.kind;
    table.numbers = request.numbers;
    table.fileStem = Words::file(ledger, village, request.kind);
    table.title = Words::title(ledger, request.kind);
    table.office = Words::office((ledger.officeName() + u' ' + village).trimmed());
    table.filledOn = Words::filledOn(clock.today());
    table.signatures = Words::signatures();
    CANBAO_TRY(readLines({ledger, request, codes, clock.today()}, table));
    if (request.kind == RegisterKind::Upload) {
        table.fileStem = Words::uploadFile(table.fileStem, table.subjects);
    }
    return table;
}

QString registerFileName(const RegisterTable& table, const QString& suffix) {
    return permittedFileName(table.fileStem) + u'.' + suffix;
}

} // namespace canbao::reporting
