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

/// 不予参保 · 死亡, 已参保 · 城乡居民养老
[[nodiscard]] QString suggestedResult(domain::Outcome outcome, const QString& reason, domain::Insurance insurance,
                                      const domain::CodeTables& codes);
/// 号码、姓名一致
[[nodiscard]] QString confidenceWords(domain::Confidence confidence, bool question);

} // namespace canbao::ui
