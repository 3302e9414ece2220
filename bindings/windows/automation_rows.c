/* Rows as collections of objects with their fields as properties, and forms that are filled in by them. */
#include "automation.h"

/* The cursor goes forward only: an earlier row is reached from the first. */
int32_t go_to(struct object *rows, int32_t place)
{
    int32_t status = ZDXM_OK;
    if (place < rows->at || place < 0) {
        status = zdxm_cursor_rewind(rows->handle);
        rows->at = -1;
    }
    while (status >= 0 && rows->at < place) {
        status = zdxm_cursor_next(rows->handle);
        if (status == ZDXM_DONE) return ZDXM_E_ARG;
        if (status >= 0) rows->at++;
    }
    return status;
}

typedef int32_t (*text_call)(struct object *rows, int32_t field, int32_t index, uint16_t *buffer, int32_t cap, int32_t *need);

static int32_t read_field(struct object *rows, int32_t field, int32_t index, uint16_t *buffer, int32_t cap, int32_t *need)
{
    (void)index;
    return zdxm_cursor_text16(rows->handle, field, buffer, cap, need);
}

static int32_t read_listed(struct object *rows, int32_t field, int32_t index, uint16_t *buffer, int32_t cap, int32_t *need)
{
    return zdxm_cursor_list_text16(rows->handle, field, index, buffer, cap, need);
}

static int32_t read_json(struct object *rows, int32_t field, int32_t index, uint16_t *buffer, int32_t cap, int32_t *need)
{
    (void)field, (void)index;
    return zdxm_cursor_json16(rows->handle, buffer, cap, need);
}

static HRESULT text_value(struct object *rows, text_call call, int32_t field, int32_t index, VARIANT *to, EXCEPINFO *excep)
{
    int32_t need = 0, status = call(rows, field, index, NULL, 0, &need);
    BSTR text;
    if (status < 0) return raise(rows, status, NULL, excep);
    if (status == ZDXM_NULL) {
        V_VT(to) = VT_NULL;
        return S_OK;
    }
    text = SysAllocStringLen(NULL, (UINT)need);
    if (!text) return E_OUTOFMEMORY;
    status = call(rows, field, index, (uint16_t *)text, need + 1, &need);
    if (status < 0) {
        SysFreeString(text);
        return raise(rows, status, NULL, excep);
    }
    V_VT(to) = VT_BSTR;
    V_BSTR(to) = text;
    return S_OK;
}

static HRESULT list_value(struct object *rows, const struct field *field, VARIANT *to, EXCEPINFO *excep)
{
    int32_t count = 0, status = zdxm_cursor_list_count(rows->handle, field->number, &count);
    SAFEARRAY *list;
    LONG at;
    HRESULT hr = S_OK;
    if (status < 0) return raise(rows, status, NULL, excep);
    list = SafeArrayCreateVector(VT_VARIANT, 0, (ULONG)count);
    if (!list) return E_OUTOFMEMORY;
    for (at = 0; at < count && SUCCEEDED(hr); at++) {
        VARIANT one;
        VariantInit(&one);
        if (field->type == ZDXM_TYPE_LIST_OF_INT) {
            V_VT(&one) = VT_I4;
            status = zdxm_cursor_list_int(rows->handle, field->number, at, (int32_t *)&V_I4(&one));
            if (status < 0) hr = raise(rows, status, NULL, excep);
        } else {
            hr = text_value(rows, read_listed, field->number, at, &one, excep);
        }
        if (SUCCEEDED(hr)) hr = SafeArrayPutElement(list, &at, &one);
        VariantClear(&one);
    }
    if (FAILED(hr)) {
        SafeArrayDestroy(list);
        return hr;
    }
    V_VT(to) = VT_ARRAY | VT_VARIANT;
    V_ARRAY(to) = list;
    return S_OK;
}

HRESULT row_value(struct object *row, const struct field *field, VARIANT *to, EXCEPINFO *excep)
{
    struct object *rows = row->parent;
    int32_t number = 0, status = go_to(rows, row->at);
    int64_t wide = 0;
    if (status < 0) return raise(rows, status, NULL, excep);
    switch (field->type) {
    case ZDXM_TYPE_TEXT:
        return text_value(rows, read_field, field->number, 0, to, excep);
    case ZDXM_TYPE_LIST_OF_INT:
    case ZDXM_TYPE_LIST_OF_TEXT:
        return list_value(rows, field, to, excep);
    case ZDXM_TYPE_MONEY:
        status = zdxm_cursor_money(rows->handle, field->number, &wide);
        break;
    case ZDXM_TYPE_INT64:
        status = zdxm_cursor_int64(rows->handle, field->number, &wide);
        break;
    default:
        status = zdxm_cursor_int(rows->handle, field->number, &number);
    }
    if (status < 0) return raise(rows, status, NULL, excep);
    if (status == ZDXM_NULL) {
        V_VT(to) = VT_NULL;
    } else if (field->type == ZDXM_TYPE_MONEY) {
        money_value(wide, to);
    } else if (field->type == ZDXM_TYPE_INT64) {
        V_VT(to) = VT_R8;
        V_R8(to) = (double)wide;
    } else if (field->type == ZDXM_TYPE_FLAG) {
        V_VT(to) = VT_BOOL;
        V_BOOL(to) = number ? VARIANT_TRUE : VARIANT_FALSE;
    } else if (field->type == ZDXM_TYPE_DATE) {
        day_value(number, to);
    } else {
        V_VT(to) = VT_I4;
        V_I4(to) = number;
    }
    return S_OK;
}

HRESULT row_text(struct object *row, int32_t field, VARIANT *to, EXCEPINFO *excep)
{
    int32_t status = go_to(row->parent, row->at);
    if (status < 0) return raise(row->parent, status, NULL, excep);
    return text_value(row->parent, read_field, field, 0, to, excep);
}

HRESULT row_json(struct object *row, VARIANT *to, EXCEPINFO *excep)
{
    int32_t status = go_to(row->parent, row->at);
    if (status < 0) return raise(row->parent, status, NULL, excep);
    return text_value(row->parent, read_json, 0, 0, to, excep);
}

/* A row by its place, from 1 as in the collections of Office. */
HRESULT rows_item(struct object *rows, int32_t place, VARIANT *to, EXCEPINFO *excep)
{
    int32_t count = 0, status = zdxm_cursor_count(rows->handle, &count);
    struct object *row;
    if (status < 0) return raise(rows, status, NULL, excep);
    if (place < 1 || place > count) return DISP_E_BADINDEX;
    row = new_object(KIND_ROW, rows->handle, rows, rows->context);
    if (!row) return E_OUTOFMEMORY;
    row->at = place - 1;
    V_VT(to) = VT_DISPATCH;
    V_DISPATCH(to) = &row->face;
    return S_OK;
}

/* For Each. */
struct each {
    IEnumVARIANT face;
    LONG refs;
    struct object *rows;
    int32_t next;
};
static IEnumVARIANTVtbl each_table;

static struct each *new_each(struct object *rows, int32_t next)
{
    struct each *made = CoTaskMemAlloc(sizeof *made);
    if (!made) return NULL;
    made->face.lpVtbl = &each_table;
    made->refs = 1;
    made->rows = rows;
    made->next = next;
    IDispatch_AddRef(&rows->face);
    InterlockedIncrement(&objects_alive);
    return made;
}

static HRESULT STDMETHODCALLTYPE each_query(IEnumVARIANT *face, REFIID iid, void **out)
{
    *out = NULL;
    if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, &IID_IEnumVARIANT)) return E_NOINTERFACE;
    IEnumVARIANT_AddRef(face);
    *out = face;
    return S_OK;
}

static ULONG STDMETHODCALLTYPE each_add_ref(IEnumVARIANT *face)
{
    return (ULONG)InterlockedIncrement(&((struct each *)face)->refs);
}

static ULONG STDMETHODCALLTYPE each_release(IEnumVARIANT *face)
{
    struct each *self = (struct each *)face;
    LONG left = InterlockedDecrement(&self->refs);
    if (left) return (ULONG)left;
    IDispatch_Release(&self->rows->face);
    CoTaskMemFree(self);
    InterlockedDecrement(&objects_alive);
    return 0;
}

static HRESULT STDMETHODCALLTYPE each_next(IEnumVARIANT *face, ULONG count, VARIANT *to, ULONG *fetched)
{
    struct each *self = (struct each *)face;
    ULONG at;
    HRESULT hr = S_OK;
    for (at = 0; at < count; at++) {
        VariantInit(&to[at]);
        hr = rows_item(self->rows, self->next + 1, &to[at], NULL);
        if (FAILED(hr)) break;
        self->next++;
    }
    if (fetched) *fetched = at;
    /* Rows that can be read no more do not end as if there were no others. */
    return at == count ? S_OK : hr == DISP_E_BADINDEX ? S_FALSE : hr;
}

static HRESULT STDMETHODCALLTYPE each_skip(IEnumVARIANT *face, ULONG count)
{
    struct each *self = (struct each *)face;
    int32_t all = 0;
    zdxm_cursor_count(self->rows->handle, &all);
    if (count > (ULONG)(all - self->next)) {
        self->next = all;
        return S_FALSE;
    }
    self->next += (int32_t)count;
    return S_OK;
}

static HRESULT STDMETHODCALLTYPE each_reset(IEnumVARIANT *face)
{
    ((struct each *)face)->next = 0;
    return S_OK;
}

static HRESULT STDMETHODCALLTYPE each_clone(IEnumVARIANT *face, IEnumVARIANT **out)
{
    struct each *self = (struct each *)face, *made = new_each(self->rows, self->next);
    *out = made ? &made->face : NULL;
    return made ? S_OK : E_OUTOFMEMORY;
}

static IEnumVARIANTVtbl each_table =
    {each_query, each_add_ref, each_release, each_next, each_skip, each_reset, each_clone};

HRESULT rows_each(struct object *rows, VARIANT *to)
{
    struct each *made = new_each(rows, 0);
    if (!made) return E_OUTOFMEMORY;
    V_VT(to) = VT_UNKNOWN;
    V_UNKNOWN(to) = (IUnknown *)&made->face;
    return S_OK;
}

static int32_t put_text(struct object *form, int32_t field, const VARIANT *value, int is_listed)
{
    const uint16_t *text = (const uint16_t *)V_BSTR(value);
    int32_t length = (int32_t)SysStringLen(V_BSTR(value));
    if (is_listed) return zdxm_form_append_text16(form->handle, field, text, length);
    return zdxm_form_text16(form->handle, field, text, length);
}

static HRESULT put_list(struct object *form, const struct field *field, SAFEARRAY *list, EXCEPINFO *excep)
{
    LONG low, high, at;
    VARTYPE type;
    int32_t number, status = zdxm_form_unset(form->handle, field->number);
    HRESULT hr;
    if (status < 0) return raise(form, status, NULL, excep);
    if (SafeArrayGetDim(list) != 1 || FAILED(SafeArrayGetVartype(list, &type)) || type != VT_VARIANT) return DISP_E_TYPEMISMATCH;
    hr = SafeArrayGetLBound(list, 1, &low);
    if (SUCCEEDED(hr)) hr = SafeArrayGetUBound(list, 1, &high);
    if (FAILED(hr)) return hr;
    for (at = low; at <= high; at++) {
        VARIANT one;
        VariantInit(&one);
        hr = SafeArrayGetElement(list, &at, &one);
        if (SUCCEEDED(hr) && V_VT(&one) == VT_BSTR && field->type == ZDXM_TYPE_LIST_OF_TEXT) {
            status = put_text(form, field->number, &one, 1);
        } else {
            if (SUCCEEDED(hr)) hr = number_of(&one, -1, &number);
            if (SUCCEEDED(hr)) status = zdxm_form_append_int(form->handle, field->number, number);
        }
        VariantClear(&one);
        if (FAILED(hr)) return hr;
        if (status < 0) return raise(form, status, NULL, excep);
    }
    return S_OK;
}

/* Null and Empty are "not said", never zero. */
HRESULT form_put(struct object *form, const struct field *field, const VARIANT *given, EXCEPINFO *excep)
{
    int32_t number = 0, status;
    int64_t fen = 0;
    VARIANT value;
    HRESULT hr;
    VariantInit(&value);
    hr = VariantCopyInd(&value, (VARIANT *)given);
    if (FAILED(hr)) return hr;
    if (V_VT(&value) == VT_NULL || V_VT(&value) == VT_EMPTY) {
        status = zdxm_form_unset(form->handle, field->number);
    } else if (V_VT(&value) & VT_ARRAY) {
        hr = put_list(form, field, V_ARRAY(&value), excep);
        VariantClear(&value);
        return hr;
    } else if (V_VT(&value) == VT_BSTR) {
        status = put_text(form, field->number, &value, 0);
    } else if (field->type == ZDXM_TYPE_MONEY) {
        if (FAILED(fen_of(&value, &fen)))
            return raise(form, ZDXM_E_INVALID_VALUE, L"金额请写成 CCur(元)，最多两位小数，或带单位的文字，如\"1200万元\"", excep);
        status = zdxm_form_money(form->handle, field->number, fen);
    } else if (field->type == ZDXM_TYPE_TEXT) {
        hr = VariantChangeTypeEx(&value, &value, LOCALE_INVARIANT, 0, VT_BSTR);
        if (FAILED(hr)) return hr;
        status = put_text(form, field->number, &value, 0);
    } else {
        if (field->type == ZDXM_TYPE_FLAG && V_VT(&value) == VT_BOOL) number = V_BOOL(&value) != VARIANT_FALSE;
        else hr = date_of(&value, field->type == ZDXM_TYPE_MONTH, &number);
        if (FAILED(hr)) return hr;
        status = zdxm_form_int(form->handle, field->number, number);
    }
    VariantClear(&value);
    return status < 0 ? raise(form, status, NULL, excep) : S_OK;
}
