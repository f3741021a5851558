#pragma once

#include "ui/printing/text_fitter.h"

#include <QHash>
#include <QMap>
#include <QRawFont>
#include <QSet>

namespace canbao::printing {

/// Which glyphs of which face were drawn, in the order of their first use, and the characters they stood for. A PDF
/// numbers its glyphs in that order; without the log it would not know the characters (see pdf_text.h).
class GlyphLog {
public:
    struct Face {
        QRawFont font;
        QList<quint32> glyphs; ///< each once
        QHash<quint32, char32_t> characters;
    };

    void drawn(const FittedRun& run) {
        const QRawFont font = run.glyphs.rawFont();
        record(m_faces[run.face], font, run);
        record(m_families[font.familyName()], font, run);
    }
    [[nodiscard]] const QMap<QString, Face>& faces() const { return m_faces; }
    /// All faces of a family as one. Windows thickens a face for which it has no bold file, and a PDF numbers both as
    /// one, because they come from the same file.
    [[nodiscard]] const QMap<QString, Face>& families() const { return m_families; }

private:
    static void record(Face& face, const QRawFont& font, const FittedRun& run) {
        if (!face.font.isValid()) {
            face.font = font;
        }
        const QList<quint32> glyphs = run.glyphs.glyphIndexes();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (!face.characters.contains(glyphs.at(i))) {
                face.glyphs.append(glyphs.at(i));
                face.characters.insert(glyphs.at(i), run.characters.at(i));
            }
        }
    }

    QMap<QString, Face> m_faces;
    QMap<QString, Face> m_families;
};

} // namespace canbao::printing
