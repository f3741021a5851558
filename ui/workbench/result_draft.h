#pragma once

#include "core/domain/codes.h"
#include "core/domain/evidence.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace canbao::ui {

/// What was typed for one entry and is not saved yet. Kept while the user looks at others.
struct ResultDraft {
    std::optional<domain::Outcome> outcome;
    QString reason;
    domain::Insurance insurance = domain::Insurance::Unspecified;
    QDate occurredOn; ///< invalid: not touched, today counts
    QString note;
    domain::Evidence evidence;

    [[nodiscard]] bool empty() const {
        return !outcome && note.trimmed().isEmpty() && !occurredOn.isValid() && evidence.isEmpty();
    }
    friend bool operator==(const ResultDraft&, const ResultDraft&) = default;
};

/// As it is kept until it is saved (store/draft_store.h).
[[nodiscard]] QJsonObject toJson(const ResultDraft& draft);
[[nodiscard]] ResultDraft resultDraftFromJson(const QJsonObject& json);

} // namespace canbao::ui
