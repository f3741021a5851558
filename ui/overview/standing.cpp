#include "ui/overview/standing.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

Standing::Standing(const reporting::Figures& figures)
    : issued(figures.issued.sum() - figures.withdrawn)
    , verified(figures.verified.sum())
    , enrolled(figures.enrolledSum())
    , declined(figures.declinedSum())
    , open(figures.pending + figures.inProgress) {}

QString Standing::rate() const {
    return issued == 0 ? u"–"_s : QString::number(verified * 100 / issued) + u'%';
}

} // namespace canbao::ui
