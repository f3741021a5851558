#include "ui/overview/standing.h"

#include "core/domain/entry.h"

using namespace Qt::StringLiterals;
using canbao::domain::State;

namespace canbao::ui {

void Standing::add(const store::StandingCount& count) {
    if (count.state == State::Withdrawn) {
        return;
    }
    issued += count.count;
    if (domain::hasResult(count.state)) {
        verified += count.count;
    } else {
        open += count.count;
    }
    if (count.state == State::Enrolled) {
        enrolled += count.count;
    } else if (count.state == State::Declined) {
        declined += count.count;
    }
}

QString Standing::rate() const {
    return issued == 0 ? u"–"_s : QString::number(verified * 100 / issued) + u'%';
}

} // namespace canbao::ui
