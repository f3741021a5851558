#pragma once

namespace canbao {

/// To be called first of all by every program: on Windows, regular expressions are interpreted instead of compiled.
///
/// Compiled ones keep a stack for each thread. With MinGW a std::jthread that ends gives the memory back in which the
/// stack is noted before the stack itself is put away, and the program crashes.
void prepareRegularExpressions();

} // namespace canbao
