#include "ui/printing/paper_fonts.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

const QStringList kSmallTitleSong{u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s,
                                  u"FZXiaoBiaoSong-B05"_s};
const QStringList kHei{u"黑体"_s, u"SimHei"_s};
const QStringList kKai{u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"楷体"_s, u"KaiTi"_s};
const QStringList kSong{u"宋体"_s, u"SimSun"_s};
const QStringList kFangSong{u"仿宋"_s, u"FangSong"_s, u"仿宋_GB2312"_s, u"FangSong_GB2312"_s};
/// What is always there, or is put beside the program.
const QStringList kSerif{u"宋体"_s, u"SimSun"_s, u"Noto Serif CJK SC"_s};
const QStringList kSans{u"Noto Sans CJK SC"_s};
/// Asked in turn for what the face itself lacks.
const QStringList kRare{u"SimSun-ExtB"_s, u"SimSun-ExtG"_s,       u"HanaMinA"_s,
                        u"HanaMinB"_s,    u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s};

QStringList present(const QStringList& wanted, const QStringList& available) {
    QStringList families;
    for (const QString& family : wanted) {
        if (available.contains(family) && !families.contains(family)) {
            families.append(family);
        }
    }
    return families;
}

/// By what the file says of itself (OpenType, OS/2 usWeightClass): the system would thicken a regular one unasked.
bool hasBoldFile(const QString& family) {
    QFont font(family);
    font.setBold(true);
    const QByteArray table = QRawFont::fromFont(font).fontTable("OS/2");
    constexpr qsizetype kWeightAt = 4;
    return table.size() < kWeightAt + 2 ||
           qFromBigEndian<quint16>(table.constData() + kWeightAt) >= quint16(QFont::DemiBold);
}

} // namespace

PaperFonts::PaperFonts(const QStringList& available) {
    add(FontRole::Title, kSmallTitleSong, kSerif, available);
    add(FontRole::Heading, kHei, kSans, available);
    add(FontRole::Subheading, kKai, kSerif, available);
    add(FontRole::Label, kSong, kSerif, available);
    add(FontRole::Body, kFangSong, kSerif, available);
}

void PaperFonts::add(FontRole role, const QStringList& wanted, const QStringList& instead,
                     const QStringList& available) {
    const QStringList own = present(wanted, available);
    const QStringList families = present(own + instead + kRare, available);
    // 小标宋 is heavy by itself; its stand-in is not.
    m_faces.insert(role, {families, own.isEmpty() && role == FontRole::Title, hasBoldFile(families.value(0))});
    if (own.isEmpty()) {
        m_substitutes.append({wanted.first(), families.value(0)});
    }
}

PaperFonts PaperFonts::among(const QStringList& available) {
    return PaperFonts(available);
}

PaperFonts PaperFonts::installed() {
    return among(QFontDatabase::families());
}

PaperFonts PaperFonts::reference() {
    return among({u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"HanaMinA"_s, u"HanaMinB"_s});
}

QFont PaperFonts::font(FontRole role, bool bold, int hundredths) const {
    const Face face = m_faces.value(role);
    QFont font;
    font.setFamilies(face.families);
    font.setBold((bold || face.bold) && face.hasBoldFile);
    font.setPixelSize(hundredths);
    // Sizes come from paper, not from a screen's pixels; ligatures would hide letters from a search in the PDF.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

bool PaperFonts::isThickened(FontRole role, bool bold) const {
    const Face face = m_faces.value(role);
    return (bold || face.bold) && !face.hasBoldFile;
}

} // namespace canbao::printing
