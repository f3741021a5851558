#include "core/demo/demo_data.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace canbao::demo;

/// How long a demo of so many persons takes: bench_demo [PERSONS]. 20,000 should take 3 s at most.
int main(int argc, char** argv) {
    const int persons = argc > 1 ? QByteArray(argv[1]).toInt() : 20000;
    QTextStream out(stdout);
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const auto data = makeDemo({.persons = persons});
    if (!data) {
        return 1;
    }
    const qint64 made = timer.restart();
    if (!writeDemo(*data, folder.path())) {
        return 1;
    }
    qsizetype rows = 0;
    for (const DemoList& list : data->cityLists + data->departmentLists) {
        rows += list.rows.size();
    }
    out << persons << " persons, " << rows << " rows: made in " << made << " ms, written in " << timer.elapsed()
        << " ms\n";
    return 0;
}
