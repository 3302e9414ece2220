// The layer, compiled as if for a system where the library's calling convention is not the compiler's own one, as on
// 32-bit Windows with /Gz or /Gr. Not to be run.
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#define _WIN32
#define __cdecl __attribute__((ms_abi))
#include "zdxm.hpp"

int main() {
    const zdxm::Context context;
    return context.open("ledger.zdxm").view().unit_list().empty();
}
