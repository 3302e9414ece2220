// The layer, compiled as if for a system where the library's calling convention is not the compiler's own one, as on
// 32-bit Windows with /Gz or /Gr, and behind windows.h, whose macros have everyday names. Not to be run.
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
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define near
#define far
#define small char
#define interface struct
#define TEXT(quote) L##quote
#define IN
#define OUT
#define OPTIONAL
#define ERROR 0
#define DELETE 0x00010000L
#include "zdxm.hpp"

int main() {
    const zdxm::Context context;
    return context.open("ledger.zdxm").view().unit_list().empty();
}
