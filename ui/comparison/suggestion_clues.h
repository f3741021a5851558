#pragma once

#include "core/store/queries/suggestions.h"
#include "ui/comparison/clues.h"

namespace canbao::ui {

/// 比对建议 of one kind: accepting them records their results, refusing them keeps them away on the same evidence.
class SuggestionClues final : public Clues {
public:
    explicit SuggestionClues(store::SuggestionGroup group)
        : m_group(std::move(group)) {}

    [[nodiscard]] Words words(const Workspace& workspace) const override;
    [[nodiscard]] Result<Keys> keys(const store::Ledger& ledger) const override;
    [[nodiscard]] Result<QList<ClueRow>> rows(const Workspace& workspace, std::span<const qint64> keys) const override;
    [[nodiscard]] Result<ClueEvidence> evidence(const Workspace& workspace, qint64 key) const override;
    [[nodiscard]] Result<ClueDecision> accept(const store::Session& session, const QList<qint64>& keys) const override;
    [[nodiscard]] Result<ClueDecision> refuse(const store::Session& session, const QList<qint64>& keys) const override;
    [[nodiscard]] bool sameKind(const Clues& other) const override;

private:
    store::SuggestionGroup m_group;
};

} // namespace canbao::ui
