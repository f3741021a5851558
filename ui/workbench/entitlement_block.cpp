#include "ui/workbench/entitlement_block.h"

#include "core/services/entitlement.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using canbao::rules::Answer;

namespace canbao::ui {

EntitlementBlock::EntitlementBlock(Workspace& workspace)
    : m_workspace(workspace)
    , m_line(new TextLabel) {
    setAccessibleName(tr("What the person should join"));
    m_line->setObjectName(u"entitlementLine"_s);
    m_line->setWordWrap(true);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
}

void EntitlementBlock::showSubject(const store::SubjectFile& file, EntryId) {
    setVisible(false);
    if (file.person() == nullptr) {
        return;
    }
    const auto entitlement = services::entitlementOf(m_workspace.ledger(), file, m_workspace.today());
    if (!entitlement) {
        return; // the paper says why
    }
    const auto named = [&](Answer answer) {
        QStringList names;
        for (const rules::Eligibility& one : entitlement->answers) {
            if (one.answer == answer) {
                names.append(m_workspace.codes().shortLabel(one.insurance));
            }
        }
        return names.join(u"、"_s);
    };
    QStringList parts;
    if (const QString must = named(Answer::Must); !must.isEmpty()) {
        parts.append(tr("Must join: %1").arg(must));
    }
    if (const QString may = named(Answer::May); !may.isEmpty()) {
        parts.append(tr("may join: %1").arg(may));
    }
    if (const QString ask = named(Answer::Ask); !ask.isEmpty()) {
        parts.append(tr("to be asked: %1").arg(ask));
    }
    if (parts.isEmpty()) {
        parts.append(tr("Need not join any insurance here"));
    }
    QStringList groups;
    for (const store::GroupTag& tag : entitlement->groups) {
        const QString label = m_workspace.codes().label(u"special-group"_s, domain::code(tag.group));
        if (!groups.contains(label)) {
            groups.append(label);
        }
    }
    if (!groups.isEmpty()) {
        parts.append(groups.join(u"、"_s));
    }
    m_line->setText(parts.join(u" · "_s));
    setVisible(true);
}

} // namespace canbao::ui
