#pragma once

#include "ui/comparison/clues.h"

namespace canbao::ui {

/// 身份待确认: who came with a damaged number, and whom of the same name, birth and village the ledger knows. Accepting
/// says that both are one person; refusing that they are two. Nothing is marked beforehand: a number is never repaired
/// unseen.
class IdentityClues final : public Clues {
public:
    [[nodiscard]] Words words(const Workspace& workspace) const override;
    [[nodiscard]] Result<Keys> keys(const store::Ledger& ledger) const override;
    [[nodiscard]] Result<QList<ClueRow>> rows(const Workspace& workspace, std::span<const qint64> keys) const override;
    [[nodiscard]] Result<ClueEvidence> evidence(const Workspace& workspace, qint64 key) const override;
    [[nodiscard]] Result<ClueDecision> accept(const store::Session& session, const QList<qint64>& keys) const override;
    [[nodiscard]] Result<ClueDecision> refuse(const store::Session& session, const QList<qint64>& keys) const override;
    [[nodiscard]] bool sameKind(const Clues& other) const override;
};

} // namespace canbao::ui
