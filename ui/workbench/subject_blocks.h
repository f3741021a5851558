#pragma once

#include "core/domain/codes.h"
#include "ui/common/workspace.h"

#include <QList>

namespace canbao::ui {

class SubjectBlock;

/// Which blocks a subject's page is made of besides the identity, the entries and the form.
struct SubjectBlocks {
    QList<SubjectBlock*> aboveForm; ///< a line or two each: the form should stay where the hand expects it
    QList<SubjectBlock*> belowForm;
    QList<SubjectBlock*> papers; ///< looked up when needed: one at a time, a tab each
};
[[nodiscard]] SubjectBlocks makeSubjectBlocks(Workspace& workspace, domain::SubjectType subject);

} // namespace canbao::ui
