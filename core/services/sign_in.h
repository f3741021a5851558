#pragma once

#include "core/base/clock.h"
#include "core/store/ledger.h"

#include <chrono>

namespace canbao::services {

/// 登录: whoever works under an operator's name knows its PIN; one without a PIN signs in with an empty one. Refused in
/// words: somebody who left, a wrong PIN. After the third wrong one each next has to wait: 10 s, 20 s, … 15 min; the
/// ledger remembers it (not one that is open for reading only). Not for the window's thread: a PIN takes its time.
[[nodiscard]] Result<> signIn(const store::Ledger& ledger, OperatorId who, const QString& pin, const Clock& clock);

/// How long nothing is tried after so many wrong PINs.
[[nodiscard]] std::chrono::seconds waitAfterWrongPins(int count);

} // namespace canbao::services
