#include "core/sheet/xml_reader.h"

#include "core/sheet/html_tokens.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"

#include <expat.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr int kChunkBytes = 64 << 10;

/// Names are of a few letters, and there are millions: one look at each letter finds the colon and the end.
std::string_view withoutPrefix(const XML_Char* name) {
    const XML_Char* local = name;
    const XML_Char* end = name;
    for (; *end != '\0'; ++end) {
        if (*end == ':') {
            local = end + 1;
        }
    }
    return {local, end};
}

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

} // namespace

std::string_view XmlAttributes::value(std::string_view localName) const {
    std::string_view prefixed;
    for (const char** pair = m_pairs; pair[0] != nullptr; pair += 2) {
        if (pair[0] == localName) {
            return pair[1];
        }
        if (prefixed.data() == nullptr && withoutPrefix(pair[0]) == localName) {
            prefixed = pair[1];
        }
    }
    return prefixed;
}

struct XmlReader::Callbacks {
    static void XMLCALL start(void* self, const XML_Char* name, const XML_Char** attributes) {
        auto* const reader = static_cast<XmlReader*>(self);
        if (++reader->m_depth > limits::kMaxXmlDepth) {
            reader->refuse(refusals::damaged(u"XML nested too deeply"_s));
            return;
        }
        if (reader->m_skipDepth > 0) {
            ++reader->m_skipDepth;
            return;
        }
        reader->startElement(withoutPrefix(name), XmlAttributes(attributes));
    }

    static void XMLCALL end(void* self, const XML_Char* name) {
        auto* const reader = static_cast<XmlReader*>(self);
        --reader->m_depth;
        if (reader->m_skipDepth > 0) {
            --reader->m_skipDepth;
            return;
        }
        // Expat tells the end of an empty element even after the parser was stopped in its start.
        if (!reader->m_stopped && !reader->m_error) {
            reader->endElement(withoutPrefix(name));
        }
    }

    static void XMLCALL text(void* self, const XML_Char* utf8, int length) {
        auto* const reader = static_cast<XmlReader*>(self);
        if (reader->m_wantsText && reader->m_skipDepth == 0) {
            reader->text({utf8, static_cast<size_t>(length)});
        }
    }

    static void XMLCALL skippedEntity(void* self, const XML_Char* name, int isParameter) {
        if (isParameter == 0) {
            const QByteArray utf8 = resolvedReferences(u'&' + QString::fromUtf8(name) + u';').toUtf8();
            text(self, utf8.constData(), static_cast<int>(utf8.size()));
        }
    }

    static void XMLCALL doctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        static_cast<XmlReader*>(self)->refuse(refusals::unsafeMarkup());
    }
};

void XmlReader::stop() {
    m_stopped = true;
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlReader::refuse(Error error) {
    if (!m_error) {
        m_error = std::move(error);
    }
    XML_StopParser(m_parser, XML_FALSE);
}

Result<> XmlReader::run(ByteSource& source, qint64 totalBytes, const Progress& progress, const char* encoding) {
    const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreate(encoding));
    m_parser = parser.get();
    m_error.reset();
    m_stopped = m_wantsText = false;
    m_depth = m_skipDepth = 0;
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::doctype);
    // As if there were a DTD that nobody reads: names of characters that XML does not have are told, not refused.
    XML_UseForeignDTD(m_parser, XML_TRUE);
    XML_SetSkippedEntityHandler(m_parser, Callbacks::skippedEntity);

    for (qint64 fed = 0;;) {
        char* const buffer = static_cast<char*>(XML_GetBuffer(m_parser, kChunkBytes));
        if (buffer == nullptr) {
            return std::unexpected(refusals::damaged(u"XML buffer"_s));
        }
        CANBAO_TRY_ASSIGN(const qsizetype count, source.read({buffer, size_t(kChunkBytes)}));
        fed += count;
        const XML_Status status = XML_ParseBuffer(m_parser, static_cast<int>(count), count == 0 ? 1 : 0);
        if (m_error) {
            return std::unexpected(*std::move(m_error));
        }
        if (m_stopped) {
            return {};
        }
        if (status == XML_STATUS_ERROR) {
            return std::unexpected(
                refusals::damaged(u"XML: "_s + QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))));
        }
        if (count == 0) {
            return {};
        }
        // An unfinished tag is read again with each chunk: left to grow, the cost would be quadratic.
        if (fed - XML_GetCurrentByteIndex(m_parser) > limits::kMaxXmlTokenBytes) {
            return std::unexpected(refusals::damaged(u"XML tag too long"_s));
        }
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        progress.at(fed, totalBytes);
    }
}

} // namespace canbao::sheet
