#pragma once

namespace canbao::sheet {

/// One row of a template becomes several, one beneath the other, and all below it moves down. Rows from 0.
class RowExpansion {
public:
    /// `count` is at least 1: then nothing moves.
    constexpr RowExpansion(int row, int count)
        : m_row(row)
        , m_count(count) {}

    [[nodiscard]] constexpr int row() const { return m_row; }
    [[nodiscard]] constexpr int count() const { return m_count; }
    [[nodiscard]] constexpr int added() const { return m_count - 1; }

    /// Where what begins at `row` begins afterwards; the expanded row: its first copy.
    [[nodiscard]] constexpr int begin(int row) const { return row > m_row ? row + added() : row; }
    /// Where what ends at `row` ends afterwards; the expanded row: its last copy, so that a sum over it takes all in.
    [[nodiscard]] constexpr int end(int row) const { return row >= m_row ? row + added() : row; }

private:
    int m_row;
    int m_count;
};

} // namespace canbao::sheet
