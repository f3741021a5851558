#include "core/demo/random.h"

#include <numeric>

namespace canbao::demo {

namespace {

/// FNV-1a over UTF-16 units.
quint64 mixed(quint64 seed, QStringView purpose) {
    quint64 hash = 14695981039346656037ULL ^ seed;
    for (const QChar ch : purpose) {
        hash = (hash ^ ch.unicode()) * 1099511628211ULL;
    }
    return hash;
}

} // namespace

Random::Random(quint64 seed, QStringView purpose)
    : m_engine(mixed(seed, purpose)) {}

int Random::below(int count) {
    Q_ASSERT(count >= 1);
    return int(m_engine() % quint64(count)); // the bias is below count / 2^64
}

double Random::fraction() {
    return double(m_engine() >> 11) / double(1ULL << 53);
}

int Random::weighted(std::span<const double> weights) {
    double rest = fraction() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (size_t i = 0; i + 1 < weights.size(); ++i) {
        rest -= weights[i];
        if (rest < 0) {
            return int(i);
        }
    }
    return int(weights.size()) - 1;
}

} // namespace canbao::demo
