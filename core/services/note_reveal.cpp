#include "core/services/note_reveal.h"

#include "core/store/event_log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace canbao::services {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::services::NoteReveal)

public:
    static Error unsaid() {
        return Error::user(tr("Whole numbers leave the ledger: write what for and who receives them."));
    }
};

} // namespace

Result<> noteReveal(const store::Session& session, const Reveal& reveal) {
    const QString purpose = reveal.purpose.trimmed();
    const QString recipient = reveal.recipient.trimmed();
    if (purpose.isEmpty() || recipient.isEmpty()) {
        return std::unexpected(Words::unsaid());
    }
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = store::EventKind::Revealed;
    event.note = purpose;
    const QJsonObject detail{{u"what"_s, reveal.what}, {u"recipient"_s, recipient}};
    event.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    CANBAO_TRY(log.append(event));
    return transaction.commit();
}

} // namespace canbao::services
