#pragma once

#include "core/base/clock.h"
#include "core/domain/entry.h"
#include "core/domain/subject.h"
#include "core/store/ledger.h"
#include "core/store/session.h"

#include <QMap>
#include <QTemporaryDir>

#include <optional>

namespace canbao::test {

/// A fresh ledger of 朋普镇 in a temporary folder, on a clock that stands at 12 June 2026, with synthetic subjects put
/// in as an import would. Failing to make one aborts the test program: nothing could be tested then.
class LedgerFixture {
public:
    LedgerFixture();

    [[nodiscard]] const store::Ledger& ledger() const { return *m_ledger; }
    [[nodiscard]] store::Session session() const { return {*m_ledger, m_by, m_clock}; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("office.canbao")); }
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    /// Closes the ledger, so that a test can damage the file, and opens it again.
    void close() { m_ledger.reset(); }
    void reopen();

    /// A synthetic person with a valid id, born 1985 in 弥勒县; `number` (1 to 499) tells them apart.
    [[nodiscard]] domain::Person person(int number) const;
    [[nodiscard]] domain::Employer employer(int number) const;

    /// An entry as an import would leave it: subject, batch, entry and its issuing event.
    EntryId issue(const domain::Person& person, domain::Insurance insurance = domain::Insurance::ResidentPension,
                  QDate issuedOn = QDate(2026, 5, 12));
    EntryId issue(const domain::Employer& employer, QDate issuedOn = QDate(2026, 5, 12));

    /// Another list that holds this entry: the cells by the code of their field, as they were sent.
    void sendAgain(EntryId entry, const QMap<QString, QString>& cells);

private:
    EntryId issueEntry(domain::Entry entry, QDate issuedOn);

    QTemporaryDir m_dir;
    FixedClock m_clock;
    std::optional<store::Ledger> m_ledger;
    OperatorId m_by;
};

/// Shows the error's words when a result that must succeed did not.
#define CANBAO_VERIFY_OK(result)                                                                                       \
    do {                                                                                                               \
        if (!(result)) {                                                                                               \
            QFAIL(qPrintable((result).error().message + QLatin1Char(' ') + (result).error().detail));                  \
        }                                                                                                              \
    } while (false)

} // namespace canbao::test
