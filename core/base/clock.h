#pragma once

#include <QDate>
#include <QDateTime>

namespace canbao {

/// Where the time comes from; tests and `canbao-cli --now` put their own in. Instants are UTC, dates are the office's.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// The calendar day in the office's time zone (the PC's).
    [[nodiscard]] QDate today() const { return nowUtc().toLocalTime().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands where it is put.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now)
        : m_now(now.toUTC()) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace canbao
