#pragma once

#include "core/store/queries/findings.h"
#include "ui/comparison/clues.h"

namespace canbao::ui {

/// 线索 of one kind: taking them up makes them entries, dismissing them keeps them away.
class FindingClues final : public Clues {
public:
    explicit FindingClues(domain::FindingKind kind)
        : m_kind(kind) {}

    [[nodiscard]] Words words(const Workspace& workspace) const override;
    [[nodiscard]] Result<Keys> keys(const store::Ledger& ledger) const override;
    [[nodiscard]] Result<QList<ClueRow>> rows(const Workspace& workspace, std::span<const qint64> keys) const override;
    [[nodiscard]] Result<ClueEvidence> evidence(const Workspace& workspace, qint64 key) const override;
    [[nodiscard]] Result<ClueDecision> accept(const store::Session& session, const QList<qint64>& keys) const override;
    [[nodiscard]] Result<ClueDecision> refuse(const store::Session& session, const QList<qint64>& keys) const override;
    [[nodiscard]] bool sameKind(const Clues& other) const override;

private:
    domain::FindingKind m_kind;
};

} // namespace canbao::ui
