#pragma once

#include <QStringView>

#include <random>
#include <span>

namespace canbao::demo {

/// Chance that is the same on every computer: the standard fixes the engine's numbers, and nothing of the library's
/// distributions, which it does not fix, is used. Nor does it fix which operand or argument comes first: two draws are
/// two statements.
class Random {
public:
    /// `purpose` gives each part of the demo a stream of its own, so that a change in one leaves the others as they
    /// were.
    Random(quint64 seed, QStringView purpose);

    /// 0 … count − 1; count at least 1.
    [[nodiscard]] int below(int count);
    /// first … last, both included.
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    /// True with this probability.
    [[nodiscard]] bool chance(double probability) { return fraction() < probability; }
    /// 0 ≤ x < 1.
    [[nodiscard]] double fraction();
    /// An index, each as likely as its weight; the weights' sum is more than 0.
    [[nodiscard]] int weighted(std::span<const double> weights);
    template <class List>
    [[nodiscard]] const auto& pick(const List& list) {
        return *(std::begin(list) + below(int(std::size(list))));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace canbao::demo
