#pragma once

#include "core/base/result.h"

#include <QCache>
#include <QList>

#include <algorithm>
#include <functional>
#include <span>

namespace canbao::ui {

/// The lines under a snapshot of keys, read in windows when they are looked at; those far from the eye fall out.
template <class Key, class Line>
class LineWindows {
public:
    using Read = std::function<Result<QList<Line>>(std::span<const Key>)>; ///< one that is gone is left out
    using KeyOf = std::function<Key(const Line&)>;

    LineWindows(int size, Read read, KeyOf keyOf)
        : m_size(size)
        , m_read(std::move(read))
        , m_keyOf(std::move(keyOf)) {}

    /// Nothing when it is gone or could not be read.
    [[nodiscard]] const Line* at(const QList<Key>& keys, int row) {
        const int number = row / m_size;
        const QList<Line>* window = m_windows.object(number);
        if (window == nullptr) {
            const auto first = qsizetype(number) * m_size;
            const auto count = std::min<qsizetype>(m_size, keys.size() - first);
            auto lines = m_read(std::span(keys).subspan(size_t(first), size_t(count)));
            if (!lines) {
                return nullptr;
            }
            auto* const loaded = new QList<Line>(*std::move(lines));
            m_windows.insert(number, loaded);
            window = loaded;
        }
        // A line that is gone is left out of the window: find by key, not by place.
        const Key wanted = keys.at(row);
        const int place = row % m_size;
        if (place < window->size() && m_keyOf(window->at(place)) == wanted) {
            return &window->at(place);
        }
        const auto found = std::ranges::find(*window, wanted, m_keyOf);
        return found == window->end() ? nullptr : &*found;
    }
    void clear() { m_windows.clear(); }
    /// The window around this row is read anew.
    void forget(int row) { m_windows.remove(row / m_size); }

private:
    static constexpr int kKept = 50;
    int m_size;
    Read m_read;
    KeyOf m_keyOf;
    QCache<int, QList<Line>> m_windows{kKept};
};

} // namespace canbao::ui
