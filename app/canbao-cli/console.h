#pragma once

namespace canbao::cli {

/// What we print is UTF-8, byte for byte: said to a Windows console for as long as this lives, nothing elsewhere.
class Utf8Console {
public:
    Utf8Console();
    ~Utf8Console();
    Utf8Console(const Utf8Console&) = delete;
    Utf8Console& operator=(const Utf8Console&) = delete;

private:
    unsigned m_before = 0;
};

} // namespace canbao::cli
