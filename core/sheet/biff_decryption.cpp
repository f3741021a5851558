#include "core/sheet/biff_decryption.h"

#include "core/sheet/biff_record.h"
#include "core/sheet/refusals.h"

#include <QCryptographicHash>

#include <array>
#include <numeric>
#include <utility>

namespace canbao::sheet {

namespace {

constexpr qsizetype kBlockBytes = 1024; ///< so many bytes of the stream share one key
constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kKeyBytes = 16;
constexpr qsizetype kShortKeyBytes = 5; ///< what the law of 1997 let leave the country

QByteArray knownPassword() {
    constexpr char16_t kPassword[] = u"VelvetSweatshop";
    QByteArray bytes;
    for (const char16_t unit : std::u16string_view(kPassword)) {
        bytes += static_cast<char>(unit & 0xFF);
        bytes += static_cast<char>(unit >> 8);
    }
    return bytes;
}

/// RC4: gives bytes to be combined with those of the file.
class Rc4 {
public:
    explicit Rc4(QByteArrayView key) {
        std::iota(m_state.begin(), m_state.end(), quint8(0));
        quint8 j = 0;
        for (size_t i = 0; i < m_state.size(); ++i) {
            j = static_cast<quint8>(j + m_state[i] + static_cast<quint8>(key[qsizetype(i) % key.size()]));
            std::swap(m_state[i], m_state[j]);
        }
    }
    [[nodiscard]] quint8 next() {
        m_j = static_cast<quint8>(m_j + m_state[++m_i]);
        std::swap(m_state[m_i], m_state[m_j]);
        return m_state[static_cast<quint8>(m_state[m_i] + m_state[m_j])];
    }
    [[nodiscard]] QByteArray applied(QByteArrayView bytes) {
        QByteArray result = bytes.toByteArray();
        for (char& byte : result) {
            byte = static_cast<char>(byte ^ next());
        }
        return result;
    }

private:
    std::array<quint8, 256> m_state;
    quint8 m_i = 0;
    quint8 m_j = 0;
};

/// What FILEPASS says: how keys are made of the password, and something to try it on.
class Keys {
public:
    /// Nothing when the way of encryption is another one.
    [[nodiscard]] static std::optional<Keys> read(BiffBytes bytes);

    [[nodiscard]] QByteArray ofBlock(quint32 block) const {
        const QByteArray hash = QCryptographicHash::hash(m_base + littleEndian(block), m_algorithm);
        return hash.first(m_keyBytes).leftJustified(kKeyBytes, '\0');
    }
    [[nodiscard]] bool fit() const {
        Rc4 rc4(ofBlock(0));
        const QByteArray verifier = rc4.applied(m_verifier);
        return rc4.applied(m_verifierHash) == QCryptographicHash::hash(verifier, m_algorithm);
    }

private:
    void readStandard(BiffBytes& bytes);
    void readCryptoApi(BiffBytes& bytes);

    QCryptographicHash::Algorithm m_algorithm = QCryptographicHash::Md5;
    QByteArray m_base; ///< hashed together with a block's number
    qsizetype m_keyBytes = kKeyBytes;
    QByteArray m_verifier;
    QByteArray m_verifierHash;
};

std::optional<Keys> Keys::read(BiffBytes bytes) {
    if (bytes.u16() != 1) { // 0: the older obfuscation, which Excel does not use for protection
        return std::nullopt;
    }
    Keys keys;
    const quint16 major = bytes.u16();
    const quint16 minor = bytes.u16();
    if (major == 1 && minor == 1) {
        keys.readStandard(bytes);
    } else if (major >= 2 && major <= 4 && minor == 2) {
        keys.readCryptoApi(bytes);
    } else {
        return std::nullopt;
    }
    return bytes.overran() ? std::nullopt : std::optional(keys);
}

void Keys::readStandard(BiffBytes& bytes) {
    const QByteArray salt = bytes.bytes(kSaltBytes).toByteArray();
    m_verifier = bytes.bytes(kSaltBytes).toByteArray();
    m_verifierHash = bytes.bytes(QCryptographicHash::hashLength(QCryptographicHash::Md5)).toByteArray();
    const QByteArray password = QCryptographicHash::hash(knownPassword(), QCryptographicHash::Md5);
    const QByteArray salted = (password.first(kShortKeyBytes) + salt).repeated(16);
    m_base = QCryptographicHash::hash(salted, QCryptographicHash::Md5).first(kShortKeyBytes);
}

void Keys::readCryptoApi(BiffBytes& bytes) {
    m_algorithm = QCryptographicHash::Sha1;
    bytes.skip(4); // flags
    const quint32 headerBytes = bytes.u32();
    BiffBytes header(bytes.bytes(headerBytes));
    header.skip(16); // flags, extra size, algorithms: always RC4 and SHA-1 here
    const quint32 keyBits = header.u32();
    m_keyBytes = std::clamp<qsizetype>(keyBits / 8, kShortKeyBytes, kKeyBytes);
    bytes.skip(4); // the salt's size: always 16
    const QByteArray salt = bytes.bytes(kSaltBytes).toByteArray();
    m_verifier = bytes.bytes(kSaltBytes).toByteArray();
    bytes.skip(4); // the hash's size: always 20
    m_verifierHash = bytes.bytes(QCryptographicHash::hashLength(QCryptographicHash::Sha1)).toByteArray();
    m_base = QCryptographicHash::hash(salt + knownPassword(), QCryptographicHash::Sha1);
}

/// How many bytes of a record's body are not encrypted.
qsizetype plainBytes(const BiffRecord& record) {
    switch (static_cast<quint16>(record.type)) {
    case 0x0809: // BOF
    case 0x002F: // FILEPASS
    case 0x00E1: // INTERFACEHDR
    case 0x0138: // RRDHEAD
    case 0x0194: // USREXCL
    case 0x0195: // FILELOCK
    case 0x0196: // RRDINFO
        return record.body.size();
    case 0x0085: // BOUNDSHEET: where the sheet is
        return std::min<qsizetype>(4, record.body.size());
    default:
        return 0;
    }
}

/// The heads of records are not encrypted, but counted like all bytes of the stream.
void decrypt(QByteArray& stream, const Keys& keys) {
    QByteArray pad(kBlockBytes, '\0');
    qsizetype padBlock = -1;
    char* const bytes = stream.data();
    BiffRecords records(QByteArrayView(bytes, stream.size()));
    while (const auto record = records.next()) {
        const qsizetype body = qsizetype(record->offset) + 4;
        for (qsizetype at = body + plainBytes(*record); at < body + record->body.size(); ++at) {
            if (at / kBlockBytes != padBlock) {
                padBlock = at / kBlockBytes;
                pad = Rc4(keys.ofBlock(static_cast<quint32>(padBlock))).applied(QByteArray(kBlockBytes, '\0'));
            }
            bytes[at] = static_cast<char>(bytes[at] ^ pad[at % kBlockBytes]);
        }
    }
}

/// FILEPASS of the globals, which are the first part of a stream.
std::optional<BiffRecord> filePass(QByteArrayView stream) {
    BiffRecords records(stream);
    while (const auto record = records.next()) {
        if (record->type == BiffType::FilePass) {
            return record;
        }
        if (record->type == BiffType::Eof) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> withoutKnownPassword(QByteArray stream) {
    const auto pass = filePass(stream);
    if (!pass) {
        return stream;
    }
    const auto keys = Keys::read(BiffBytes(pass->body));
    if (!keys || !keys->fit()) {
        return std::unexpected(refusals::encrypted());
    }
    decrypt(stream, *keys);
    return stream;
}

} // namespace canbao::sheet
