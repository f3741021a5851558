#include "ui/workbench/drafts.h"

#include "core/services/keep_drafts.h"
#include "core/store/queries/entry_queue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace canbao::ui {

namespace {

constexpr auto kFlushAfter = 1500ms;

QString textOf(const QMap<QString, QString>& values) {
    QJsonObject json;
    for (auto value = values.begin(); value != values.end(); ++value) {
        json.insert(value.key(), *value);
    }
    return values.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> valuesOf(const QJsonObject& json) {
    QMap<QString, QString> values;
    for (auto value = json.begin(); value != json.end(); ++value) {
        values.insert(value.key(), value->toString());
    }
    return values;
}

} // namespace

Drafts::Drafts(Workspace& workspace, domain::SubjectType subject, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {
    m_flushSoon.setSingleShot(true);
    m_flushSoon.setInterval(kFlushAfter);
    connect(&m_flushSoon, &QTimer::timeout, this, [this] { (void)flush(); }); // said when the window closes
    load(subject);
}

void Drafts::load(domain::SubjectType subject) {
    const auto kept = services::keptDrafts(m_workspace.session());
    if (!kept) {
        return;
    }
    QList<EntryId> keys;
    std::ranges::transform(*kept, std::back_inserter(keys), &store::Draft::entry);
    const auto lines = store::entryLines(m_workspace.ledger(), keys).value_or(QList<store::EntryLine>());
    for (const store::Draft& draft : *kept) {
        const auto line =
            std::ranges::find(lines, draft.entry, [](const store::EntryLine& one) { return one.entry.id; });
        if (line == lines.end() || line->entry.subjectType != subject) {
            continue;
        }
        const QJsonObject json = QJsonDocument::fromJson(draft.content.toUtf8()).object();
        if (draft.about == store::Draft::About::Result) {
            m_results.insert(draft.entry, resultDraftFromJson(json));
        } else {
            m_identities.insert(draft.entry, valuesOf(json));
        }
        m_inLedger.insert(draft.entry);
    }
}

void Drafts::setResult(EntryId entry, const ResultDraft& draft) {
    if (draft == result(entry)) {
        return;
    }
    if (draft.empty()) {
        m_results.remove(entry);
    } else {
        m_results.insert(entry, draft);
    }
    touch(entry);
}

void Drafts::setIdentity(EntryId entry, const QMap<QString, QString>& typed) {
    if (typed == identity(entry)) {
        return;
    }
    if (typed.isEmpty()) {
        m_identities.remove(entry);
    } else {
        m_identities.insert(entry, typed);
    }
    touch(entry);
}

void Drafts::touch(EntryId entry) {
    const bool any = m_results.contains(entry) || m_identities.contains(entry);
    if (any || m_inLedger.contains(entry)) {
        m_unwritten.insert(entry);
        m_flushSoon.start();
    } else {
        m_unwritten.remove(entry); // typed and saved before it was ever written down
    }
    Q_EMIT changed();
}

QList<EntryId> Drafts::entries() const {
    QList<EntryId> entries = m_results.keys();
    for (const EntryId entry : m_identities.keys()) {
        if (!m_results.contains(entry)) {
            entries.append(entry);
        }
    }
    std::ranges::sort(entries);
    return entries;
}

void Drafts::discardAll() {
    for (const EntryId entry : entries()) {
        m_results.remove(entry);
        m_identities.remove(entry);
        touch(entry);
    }
}

QList<store::Draft> Drafts::written(EntryId entry) const {
    const ResultDraft typed = result(entry);
    return {
        {entry, store::Draft::About::Result,
         typed.empty() ? QString() : QString::fromUtf8(QJsonDocument(toJson(typed)).toJson(QJsonDocument::Compact))},
        {entry, store::Draft::About::Identity, textOf(identity(entry))}};
}

Result<> Drafts::flush() {
    m_flushSoon.stop();
    QList<store::Draft> drafts;
    for (const EntryId entry : std::as_const(m_unwritten)) {
        drafts += written(entry);
    }
    if (drafts.isEmpty() || !m_workspace.mayWrite()) {
        return {};
    }
    CANBAO_TRY(services::keepDrafts(m_workspace.session(), drafts));
    for (const EntryId entry : std::exchange(m_unwritten, {})) {
        if (m_results.contains(entry) || m_identities.contains(entry)) {
            m_inLedger.insert(entry);
        } else {
            m_inLedger.remove(entry);
        }
    }
    return {};
}

} // namespace canbao::ui
