#include "core/store/draft_store.h"

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

QString code(Draft::About about) {
    return about == Draft::About::Result ? u"result"_s : u"identity"_s;
}

} // namespace

Result<QList<Draft>> draftsOf(const Ledger& ledger, OperatorId by) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT draft.entry, draft.about, draft.content FROM draft "
                                              "JOIN entry ON entry.id = draft.entry AND entry.state <> 'void' "
                                              "WHERE draft.operator = ?1 ORDER BY draft.entry, draft.about",
                                              by));
    QList<Draft> drafts;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return drafts;
        }
        const bool result = rows.text(1) == code(Draft::About::Result);
        drafts.append({rows.id<EntryId>(0), result ? Draft::About::Result : Draft::About::Identity, rows.text(2)});
    }
}

Result<> writeDrafts(const Ledger& ledger, OperatorId by, const QList<Draft>& drafts) {
    const Database& database = ledger.database();
    CANBAO_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    for (const Draft& draft : drafts) {
        if (draft.content.isEmpty()) {
            CANBAO_TRY(database.execute("DELETE FROM draft WHERE operator = ?1 AND entry = ?2 AND about = ?3", by,
                                        draft.entry, code(draft.about)));
        } else {
            CANBAO_TRY(database.execute("INSERT INTO draft (operator, entry, about, content) VALUES (?1, ?2, ?3, ?4) "
                                        "ON CONFLICT (operator, entry, about) DO UPDATE SET content = excluded.content",
                                        by, draft.entry, code(draft.about), draft.content));
        }
    }
    return transaction.commit();
}

} // namespace canbao::store
