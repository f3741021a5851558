#include "tests/ui/printing/qr_reader.h"

#include <QList>

#include <array>

namespace canbao::tests {

namespace {

/// Level M: how many blocks share the data, and how many data codewords they hold together.
struct Blocks {
    int count;
    int data;
    int correction; ///< codewords of each block
};
constexpr std::array kLevelM{Blocks{1, 16, 10}, Blocks{1, 28, 16}, Blocks{1, 44, 26},
                             Blocks{2, 64, 18}, Blocks{2, 86, 24}, Blocks{4, 108, 16}};

bool isFunction(int row, int column, int size) {
    const auto finder = [&](int r, int c) {
        return row >= r - 1 && row <= r + 7 && column >= c - 1 && column <= c + 7;
    };
    if (finder(0, 0) || finder(0, size - 7) || finder(size - 7, 0) || row == 6 || column == 6) {
        return true;
    }
    if ((row == 8 && (column < 9 || column >= size - 8)) || (column == 8 && (row < 9 || row >= size - 8))) {
        return true; // format information
    }
    const int alignment = size - 7; // the only one of versions 2 to 6
    return size > 21 && std::abs(row - alignment) <= 2 && std::abs(column - alignment) <= 2;
}

bool masked(int mask, int i, int j) {
    switch (mask) {
    case 0:
        return (i + j) % 2 == 0;
    case 1:
        return i % 2 == 0;
    case 2:
        return j % 3 == 0;
    case 3:
        return (i + j) % 3 == 0;
    case 4:
        return (i / 2 + j / 3) % 2 == 0;
    case 5:
        return i * j % 2 + i * j % 3 == 0;
    case 6:
        return (i * j % 2 + i * j % 3) % 2 == 0;
    default:
        return ((i + j) % 2 + i * j % 3) % 2 == 0;
    }
}

QByteArray codewords(const printing::QrCode& code, int mask) {
    QByteArray words;
    int bits = 0;
    int word = 0;
    bool upwards = true;
    for (int right = code.size() - 1; right > 0; right -= 2, upwards = !upwards) {
        if (right == 6) {
            --right; // the timing pattern
        }
        for (int step = 0; step < code.size(); ++step) {
            const int row = upwards ? code.size() - 1 - step : step;
            for (const int column : {right, right - 1}) {
                if (isFunction(row, column, code.size())) {
                    continue;
                }
                word = word << 1 | static_cast<int>(code.dark(row, column) != masked(mask, row, column));
                if (++bits == 8) {
                    words.append(static_cast<char>(word));
                    bits = word = 0;
                }
            }
        }
    }
    return words;
}

/// The blocks' codewords stand interleaved; the shorter blocks come first.
QByteArray dataOf(const QByteArray& words, const Blocks& blocks) {
    QList<QByteArray> parts(blocks.count);
    const int shorter = blocks.data / blocks.count;
    const int longer = blocks.data % blocks.count;
    int at = 0;
    for (int i = 0; i <= shorter; ++i) {
        for (int block = 0; block < blocks.count; ++block) {
            if (i < shorter || block >= blocks.count - longer) {
                parts[block].append(words.at(at++));
            }
        }
    }
    return parts.join();
}

class Bits {
public:
    explicit Bits(QByteArray data)
        : m_data(std::move(data)) {}
    int take(int count) {
        int value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            const qsizetype byte = m_at / 8;
            value = value << 1 | (byte < m_data.size() ? (m_data.at(byte) >> (7 - m_at % 8)) & 1 : 0);
        }
        return value;
    }

private:
    QByteArray m_data;
    qsizetype m_at = 0;
};

} // namespace

QByteArray readQrCode(const printing::QrCode& code) {
    const int version = (code.size() - 17) / 4;
    if (version < 1 || version > static_cast<int>(kLevelM.size()) || code.size() != 17 + 4 * version) {
        return {};
    }
    int format = 0;
    for (const int column : {0, 1, 2, 3, 4}) {
        format = format << 1 | static_cast<int>(code.dark(8, column));
    }
    format ^= 0b10101;
    constexpr int kLevelMBits = 0;
    if (format >> 3 != kLevelMBits) {
        return {};
    }
    Bits bits(dataOf(codewords(code, format & 7), kLevelM.at(static_cast<size_t>(version) - 1)));
    constexpr char kAlphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    QByteArray text;
    for (int mode = bits.take(4); mode != 0; mode = bits.take(4)) {
        if (mode == 1) {
            int length = bits.take(10);
            for (; length >= 3; length -= 3) {
                text += QByteArray::number(bits.take(10)).rightJustified(3, '0');
            }
            if (length > 0) {
                text += QByteArray::number(bits.take(3 * length + 1)).rightJustified(length, '0');
            }
        } else if (mode == 2) {
            int length = bits.take(9);
            for (; length >= 2; length -= 2) {
                const int pair = bits.take(11);
                text += kAlphabet[pair / 45];
                text += kAlphabet[pair % 45];
            }
            if (length == 1) {
                text += kAlphabet[bits.take(6)];
            }
        } else if (mode == 4) {
            for (int length = bits.take(8); length > 0; --length) {
                text += static_cast<char>(bits.take(8));
            }
        } else {
            return {};
        }
    }
    return text;
}

} // namespace canbao::tests
