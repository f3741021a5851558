#pragma once

#include "core/store/database.h"

#include <functional>

namespace canbao::store {

/// Makes whatever runs on this connection stop with Error::Kind::Cancelled as soon as `wanted`, which is asked in the
/// connection's thread every now and then and outlives the connection. Unlike Database::interrupt() it is not lost
/// between two statements.
void stopWhen(const Database& database, const std::function<bool()>& wanted);

} // namespace canbao::store
