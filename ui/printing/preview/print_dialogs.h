#pragma once

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace canbao::printing {

/// Asks which printer, which pages, how many copies. The answer comes back through a function, so that no event loop is
/// nested; tests put answers of their own in.
class PrintDialogs {
public:
    virtual ~PrintDialogs() = default;
    /// `printer` is laid out for the document of `pageCount` pages; what the user chose is in it when the answer is
    /// true.
    virtual void choosePrinter(QWidget* parent, std::shared_ptr<QPrinter> printer, int pageCount,
                               std::function<void(bool)> answer) = 0;
};

} // namespace canbao::printing
