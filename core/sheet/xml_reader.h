#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sheet/byte_source.h"

#include <QByteArray>

#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace canbao::sheet {

/// The attributes of one element, in the file's order, UTF-8.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs) {}
    /// By the name without its prefix; an attribute without a prefix is preferred. Empty when there is none.
    [[nodiscard]] std::string_view value(std::string_view localName) const;
    /// Goes once through those without a prefix whose name is one letter, as nearly all of a cell's are: value() would
    /// go through all of them for each. `take` gets the letter and the value.
    template <class Take>
    void eachOfOneLetter(Take take) const {
        for (const char** pair = m_pairs; pair[0] != nullptr; pair += 2) {
            if (pair[0][0] != '\0' && pair[0][1] == '\0') {
                take(pair[0][0], std::string_view(pair[1]));
            }
        }
    }

private:
    const char** m_pairs;
};

/// Reads one XML part as a stream. Derive from it and take what is told; namespaces' prefixes are left out of the
/// names. HTML's names of characters (&middot;) are read as in web pages, because exports in PHP write them. A DOCTYPE,
/// nesting past limits::kMaxXmlDepth and a tag past limits::kMaxXmlTokenBytes are refused here.
class XmlReader {
public:
    virtual ~XmlReader() = default;
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// Runs `source` to its end, or until stop(). Progress is told in bytes of `totalBytes`. `encoding` overrides what
    /// the document declares.
    [[nodiscard]] Result<> run(ByteSource& source, qint64 totalBytes = 0, const Progress& progress = {},
                               const char* encoding = nullptr);

protected:
    XmlReader() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    /// Told piece by piece, and only after wantText(true).
    virtual void text(std::string_view utf8) = 0;

    void wantText(bool wanted) { m_wantsText = wanted; }
    /// Leaves out the element just started with all that is in it; its end is not told.
    void skipElement() { m_skipDepth = 1; }
    /// Ends the run early, without error.
    void stop();
    /// Ends the run with this error.
    void refuse(Error error);

private:
    struct Callbacks;

    XML_ParserStruct* m_parser = nullptr;
    std::optional<Error> m_error;
    bool m_stopped = false;
    bool m_wantsText = false;
    int m_depth = 0;
    int m_skipDepth = 0;
};

} // namespace canbao::sheet
