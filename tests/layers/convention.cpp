// The layer, compiled as if for a system where the library's calling convention is not the compiler's own one, as on
// 32-bit Windows with /Gz or /Gr. Not to be run.
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

#define _WIN32
#define __cdecl __attribute__((ms_abi))
#include "zdxm.hpp"

int main() {
    const zdxm::Context context;
    zdxm::Cursor cursor(context);
    return cursor.next();
}
