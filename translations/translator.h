#pragma once

class QCoreApplication;

namespace canbao {

/// Installs the program's Chinese and Qt's own. The window and the command line speak Chinese always; the English
/// source strings are for those who read the code.
void installChinese(QCoreApplication& application);

} // namespace canbao
