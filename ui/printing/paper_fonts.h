#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>

namespace canbao::printing {

/// What a piece of text is on an official paper; each has its customary face (GB/T 9704-2012, section 7).
enum class FontRole {
    Title,      ///< 小标宋
    Heading,    ///< 黑体
    Subheading, ///< 楷体
    Label,      ///< 宋体: printed words of a form
    Body,       ///< 仿宋: what is filled in
};

/// The font families of each role on this machine, best first, with fonts for rare characters (CJK Ext B and on) behind
/// them. Needs a QGuiApplication.
class PaperFonts {
public:
    /// The office's fonts where they are installed (方正小标宋, SimHei, SimSun, FangSong), else Noto CJK.
    [[nodiscard]] static PaperFonts installed();
    /// Noto CJK only, so that pages look the same on every machine; for golden images.
    [[nodiscard]] static PaperFonts reference();
    /// As if these families and no others were there.
    [[nodiscard]] static PaperFonts among(const QStringList& available);

    /// A face that the standard names and this machine lacks, and what stands in for it.
    struct Substitute {
        QString wanted; ///< 方正小标宋简体
        QString used;
    };
    /// Shown beside every official paper, so that nobody takes a stand-in for the real face.
    [[nodiscard]] QList<Substitute> substitutes() const { return m_substitutes; }

    /// The font at `hundredths` of a millimetre em size.
    [[nodiscard]] QFont font(FontRole role, bool bold, int hundredths) const;
    /// Bold is wanted of a family that has no bold file, as of 宋体: font() is the regular one, to be drawn thicker by
    /// whoever paints. What the system would thicken comes from the same file, and a PDF made on Windows takes both for
    /// one face.
    [[nodiscard]] bool isThickened(FontRole role, bool bold) const;

private:
    explicit PaperFonts(const QStringList& available);

    struct Face {
        QStringList families;
        bool bold = false; ///< the stand-in for a face that is heavy by itself
        bool hasBoldFile = true;
    };
    void add(FontRole role, const QStringList& wanted, const QStringList& instead, const QStringList& available);

    QHash<FontRole, Face> m_faces;
    QList<Substitute> m_substitutes;
};

} // namespace canbao::printing
