#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace canbao::sheet {

/// Takes a web page apart into tags and text, as forgivingly as the systems that export such "tables" are careless:
/// unclosed tags, unquoted attributes, comments, scripts. Works piece by piece.
class HtmlTokens {
public:
    virtual ~HtmlTokens() = default;

    [[nodiscard]] Result<> feed(const QString& piece);
    [[nodiscard]] Result<> finish();

protected:
    /// Names in lower case. `attributes` is what stands between the name and '>'.
    virtual void startTag(const QString& name, QStringView attributes) = 0;
    virtual void endTag(const QString& name) = 0;
    /// References (&amp; &#20013;) are resolved; white space is as in the file. Told piece by piece.
    virtual void text(const QString& content) = 0;
    /// After everything else.
    virtual void endPage() = 0;
    /// Ends the run: feed() or finish() gives this error back.
    void refuse(Error error) {
        if (!m_error) {
            m_error = std::move(error);
        }
    }

private:
    [[nodiscard]] qsizetype consume(bool atEnd);
    void takeTag(QStringView inside);

    QString m_pending;
    QString m_rawElement; ///< script or style: text until its end tag
    std::optional<Error> m_error;
};

/// The value of an attribute, without its quotes; empty when it is not there.
[[nodiscard]] QString htmlAttribute(QStringView attributes, QStringView name);

/// Resolves character references: &amp; &#20013; and, as browsers do, &nbsp without its semicolon.
[[nodiscard]] QString resolvedReferences(QStringView text);

} // namespace canbao::sheet
