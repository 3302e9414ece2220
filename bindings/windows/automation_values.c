/* Values of scripts, and the names by which they are given. */
#include "automation.h"
#include <wchar.h>
#include "zdxm_automation.h"

const struct method *const all_methods = methods;
const struct kind *const all_kinds = kinds;

#define COUNT(list) (int)(sizeof list / sizeof list[0])

const int method_count = COUNT(methods), kind_count = COUNT(kinds), first_field = FIRST_FIELD;

static WCHAR lower(WCHAR letter) { return letter >= L'A' && letter <= L'Z' ? (WCHAR)(letter + 32) : letter; }

/* Case and underscores make no difference. */
int same_name(const WCHAR *asked, const WCHAR *name)
{
    for (;;) {
        while (*asked == L'_') asked++;
        while (*name == L'_') name++;
        if (!*asked || !*name) return *asked == *name;
        if (lower(*asked++) != lower(*name++)) return 0;
    }
}

const struct field *field_by_number(int32_t number)
{
    int at;
    for (at = 0; at < COUNT(fields); at++)
        if (fields[at].number == number) return &fields[at];
    return NULL;
}

/* By the English word, the constant, or what the field is called in Chinese where one field alone is called so. */
const struct field *field_by_name(const WCHAR *name)
{
    const struct field *found = NULL;
    int at;
    if (!wcsncmp(name, L"ZDXM_F_", 7)) name += 7;
    for (at = 0; at < COUNT(fields); at++)
        if (same_name(name, fields[at].word)) return &fields[at];
    for (at = 0; at < COUNT(fields); at++) {
        if (wcscmp(name, fields[at].chinese)) continue;
        if (found) return NULL;
        found = &fields[at];
    }
    return found;
}

/* With or without ZDXM_; the kind of a form by its last word. */
int constant_by_name(const WCHAR *name, int32_t *value)
{
    int at;
    const struct field *field;
    for (at = 0; at < COUNT(constants); at++) {
        const WCHAR *own = constants[at].name;
        if (!same_name(name, own) && !same_name(name, own + 5) && (wcsncmp(own, L"ZDXM_FORM_", 10) || !same_name(name, own + 10)))
            continue;
        *value = constants[at].value;
        return 1;
    }
    for (at = 0; at < COUNT(codes); at++) {
        if (!same_name(name, codes[at].full) && !same_name(name, codes[at].full + 5)) continue;
        *value = codes[at].value;
        return 1;
    }
    if (!wcsncmp(name, L"ZDXM_", 5)) name += 5;
    field = !_wcsnicmp(name, L"F_", 2) ? field_by_name(name + 2) : NULL;
    if (!field) return 0;
    *value = field->number;
    return 1;
}

/* A whole number; what has a fraction or is a truth is none. */
static HRESULT whole(const VARIANT *value, int64_t *number)
{
    VARIANT real;
    HRESULT hr;
    switch (V_VT(value)) {
    case VT_I1: case VT_UI1: case VT_I2: case VT_UI2: case VT_I4: case VT_UI4: case VT_INT: case VT_UINT: case VT_I8:
    case VT_UI8: case VT_R4: case VT_R8: case VT_CY: case VT_DECIMAL: case VT_BSTR:
        break;
    default:
        return DISP_E_TYPEMISMATCH;
    }
    VariantInit(&real);
    hr = VariantChangeTypeEx(&real, (VARIANT *)value, LOCALE_INVARIANT, 0, VT_R8);
    if (FAILED(hr)) return DISP_E_TYPEMISMATCH;
    if (V_R8(&real) < -9007199254740992.0 || V_R8(&real) > 9007199254740992.0) return DISP_E_OVERFLOW;
    *number = (int64_t)V_R8(&real);
    return (double)*number == V_R8(&real) ? S_OK : DISP_E_TYPEMISMATCH;
}

HRESULT long_of(const VARIANT *value, int64_t *number) { return whole(value, number); }

HRESULT number_of(const VARIANT *value, int family, int32_t *number)
{
    int64_t wide;
    int at;
    HRESULT hr;
    if (V_VT(value) == VT_BSTR && V_BSTR(value)) {
        for (at = 0; family >= 0 && at < COUNT(codes); at++) {
            if (codes[at].family != family) continue;
            if (!same_name(V_BSTR(value), codes[at].word) && wcscmp(V_BSTR(value), codes[at].chinese)) continue;
            *number = codes[at].value;
            return S_OK;
        }
        if (constant_by_name(V_BSTR(value), number)) return S_OK;
    }
    hr = whole(value, &wide);
    if (FAILED(hr)) return hr;
    if (wide < INT32_MIN || wide > INT32_MAX) return DISP_E_OVERFLOW;
    *number = (int32_t)wide;
    return S_OK;
}

HRESULT field_of(const VARIANT *value, const struct field **field)
{
    int64_t number;
    HRESULT hr;
    if (V_VT(value) == VT_BSTR && V_BSTR(value)) {
        *field = field_by_name(V_BSTR(value));
        return *field ? S_OK : DISP_E_UNKNOWNNAME;
    }
    hr = whole(value, &number);
    if (FAILED(hr)) return hr;
    *field = number > 0 && number <= INT32_MAX ? field_by_number((int32_t)number) : NULL;
    return *field ? S_OK : DISP_E_UNKNOWNNAME;
}

/* Only Currency is an amount, in yuan: what a bare number would be counted in, nobody can know. */
HRESULT fen_of(const VARIANT *value, int64_t *fen)
{
    if (V_VT(value) != VT_CY || V_CY(value).int64 % 100) return DISP_E_TYPEMISMATCH;
    *fen = V_CY(value).int64 / 100;
    return S_OK;
}

/* Of a day, or of a month, by its number; a date of the script is either. */
HRESULT date_of(const VARIANT *value, int is_month, int32_t *date)
{
    SYSTEMTIME time;
    if (V_VT(value) != VT_DATE) return number_of(value, -1, date);
    if (!VariantTimeToSystemTime(V_DATE(value), &time)) return DISP_E_OVERFLOW;
    *date = is_month ? time.wYear * 100 + time.wMonth : time.wYear * 10000 + time.wMonth * 100 + time.wDay;
    return S_OK;
}

/* A date; where only its year or month is known, the number. */
void day_value(int32_t day, VARIANT *to)
{
    SYSTEMTIME time;
    DATE date;
    ZeroMemory(&time, sizeof time);
    time.wYear = (WORD)(day / 10000);
    time.wMonth = (WORD)(day / 100 % 100);
    time.wDay = (WORD)(day % 100);
    if (time.wMonth && time.wDay && SystemTimeToVariantTime(&time, &date)) {
        V_VT(to) = VT_DATE;
        V_DATE(to) = date;
    } else {
        V_VT(to) = VT_I4;
        V_I4(to) = day;
    }
}

/* Currency has four decimals. What it cannot hold is exact as a Decimal. */
void money_value(int64_t fen, VARIANT *to)
{
    if (fen <= INT64_MAX / 100 && fen >= INT64_MIN / 100) {
        V_VT(to) = VT_CY;
        V_CY(to).int64 = fen * 100;
    } else {
        DECIMAL amount;
        uint64_t size = fen < 0 ? 0 - (uint64_t)fen : (uint64_t)fen;
        ZeroMemory(&amount, sizeof amount);
        amount.Lo64 = size;
        amount.scale = 2;
        amount.sign = fen < 0 ? DECIMAL_NEG : 0;
        V_DECIMAL(to) = amount;
        V_VT(to) = VT_DECIMAL;
    }
}
