#include "core/reporting/figures.h"

namespace canbao::reporting {

namespace {

template <class Key>
qint64 sumOf(const QMap<Key, qint64>& counts) {
    qint64 sum = 0;
    for (const qint64 count : counts) {
        sum += count;
    }
    return sum;
}

/// Keys whose count becomes zero disappear, so that equal figures compare equal however they came about.
template <class Key>
void add(QMap<Key, qint64>& counts, const QMap<Key, qint64>& others, qint64 sign) {
    for (auto other = others.begin(); other != others.end(); ++other) {
        const qint64 count = counts.value(other.key()) + sign * other.value();
        if (count == 0) {
            counts.remove(other.key());
        } else {
            counts.insert(other.key(), count);
        }
    }
}

void add(Figures& figures, const Figures& others, qint64 sign) {
    figures.issued.persons += sign * others.issued.persons;
    figures.issued.employers += sign * others.issued.employers;
    figures.verified.persons += sign * others.verified.persons;
    figures.verified.employers += sign * others.verified.employers;
    add(figures.enrolled, others.enrolled, sign);
    add(figures.excluded, others.excluded, sign);
    add(figures.declined, others.declined, sign);
    figures.inProgress += sign * others.inProgress;
    figures.pending += sign * others.pending;
    figures.withdrawn += sign * others.withdrawn;
}

} // namespace

qint64 Figures::enrolledSum() const {
    return sumOf(enrolled);
}

qint64 Figures::excludedSum() const {
    return sumOf(excluded);
}

qint64 Figures::declinedSum() const {
    return sumOf(declined);
}

std::optional<double> Figures::verificationRate() const {
    const qint64 due = issued.sum() - withdrawn;
    if (due <= 0) {
        return std::nullopt;
    }
    return static_cast<double>(verified.sum()) / static_cast<double>(due);
}

Figures& Figures::operator+=(const Figures& other) {
    add(*this, other, +1);
    return *this;
}

Figures& Figures::operator-=(const Figures& other) {
    add(*this, other, -1);
    return *this;
}

} // namespace canbao::reporting
