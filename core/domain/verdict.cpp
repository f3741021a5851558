#include "core/domain/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::domain {

namespace {

struct Entry {
    VerdictCode value;
    QLatin1StringView code;
    Severity severity;
    const char* sentence;
};

const std::array kVerdicts{
    Entry{VerdictCode::Upgraded15, "upgraded-15"_L1, Severity::Note,
          QT_TRANSLATE_NOOP("canbao::Verdict", "A 15-digit id of the old form; it was written out to 18 digits.")},
    Entry{VerdictCode::BadCheckDigit, "bad-check-digit"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict", "The citizen id does not check: a digit is wrong, missing or too many. "
                                               "Compare it with the identity card.")},
    Entry{VerdictCode::BadDate, "bad-date"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict", "This date does not exist or cannot be read. Please correct it.")},
    Entry{VerdictCode::RegionUnknown, "region-unknown"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict",
                            "The id's first six digits were no region in this person's time. Compare "
                            "it with the identity card.")},
    Entry{VerdictCode::DamagedNumber, "damaged-number"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict",
                            "The spreadsheet has cut this number's last digits; they cannot be brought "
                            "back. Ask the sender for the list with the column as text.")},
    Entry{VerdictCode::IdMissing, "id-missing"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict", "There is no id. The row is kept under its name; please add the id.")},
    Entry{VerdictCode::NameMissing, "name-missing"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict", "There is no name. The row is kept under its id; please add the name.")},
    Entry{VerdictCode::NoIdentity, "no-identity"_L1, Severity::Refused,
          QT_TRANSLATE_NOOP("canbao::Verdict",
                            "Neither a usable id nor a name: nobody can tell who this is. Add one of "
                            "them in the list and import it again.")},
    Entry{VerdictCode::SeveralPersons, "several-persons"_L1, Severity::Refused,
          QT_TRANSLATE_NOOP("canbao::Verdict", "More than one person stands in this row. Give each of them a row of "
                                               "their own in the list and import it again.")},
    Entry{VerdictCode::NameDiffers, "name-differs"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict", "The same id stands with another name. Find out which name is right.")},
    Entry{
        VerdictCode::NumbersDiffer, "numbers-differ"_L1, Severity::Warning,
        QT_TRANSLATE_NOOP("canbao::Verdict",
                          "Two columns of this row hold different numbers. The one that checks was taken, or else the "
                          "first; find out which is right.")},
    Entry{VerdictCode::DuplicateInFile, "duplicate-in-file"_L1, Severity::Note,
          QT_TRANSLATE_NOOP("canbao::Verdict", "Stands in this file already; only the first row is taken.")},
    Entry{VerdictCode::VillageUnknown, "village-unknown"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict",
                            "The row names none of the office's villages. Choose it by hand, or add the name as an "
                            "alias in the settings.")},
    Entry{VerdictCode::LostCharacter, "lost-character"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict", "A rare character of the name was lost (? or □). Fill it in from the "
                                               "identity card.")},
    Entry{VerdictCode::OtherDocument, "other-document"_L1, Severity::Note,
          QT_TRANSLATE_NOOP("canbao::Verdict", "Not a citizen id but another document; kept as it was sent.")},
    Entry{VerdictCode::BadCreditCode, "bad-credit-code"_L1, Severity::Warning,
          QT_TRANSLATE_NOOP("canbao::Verdict",
                            "The unified social credit code does not check. Compare it with the business "
                            "licence.")},
    Entry{VerdictCode::OldRegistrationNumber, "old-registration-number"_L1, Severity::Note,
          QT_TRANSLATE_NOOP("canbao::Verdict", "An old registration number instead of the 18-character credit code.")},
};

const Entry& entryOf(VerdictCode value) {
    const auto found = std::ranges::find(kVerdicts, value, &Entry::value);
    Q_ASSERT(found != kVerdicts.end());
    return *found;
}

} // namespace

QString code(VerdictCode value) {
    return entryOf(value).code;
}

QString code(Severity value) {
    switch (value) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

std::optional<VerdictCode> verdictFromCode(QStringView code) {
    for (const Entry& entry : kVerdicts) {
        if (code == entry.code) {
            return entry.value;
        }
    }
    return std::nullopt;
}

Severity severityOf(VerdictCode value) {
    return entryOf(value).severity;
}

QString sentence(VerdictCode value) {
    return QCoreApplication::translate("canbao::Verdict", entryOf(value).sentence);
}

} // namespace canbao::domain
