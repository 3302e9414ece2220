/* Automation: objects that scripts, Office and old development tools call by name. Every function of zdxm.h is a method of
 * what its first handle stands for (zdxm_automation.h, made from the description of the ABI); rows and forms have the fields of
 * the library as properties. Errors are raised with the library's text, in Chinese unless the script asks for English. */
#include "automation.h"
#include <string.h>
#include <wchar.h>

/* Members that are in no table. */
enum { ITEM = 0, AS_TEXT = 19001, AS_JSON, CONSTANT, ERROR_FIELD, ERROR_RECORD, ROW_COUNT, CLOSE, ERROR_ID, ERROR_CELL, ERROR_REMEDY, ERROR_IS_TEMPORARY,
    FIRST_CONSTANT = 0x100000 };

/* No function has more parameters in C. */
#define MOST 24

static int kind_named(const WCHAR *name)
{
    int at;
    for (at = 0; wcscmp(all_kinds[at].name, name); at++) {}
    return at;
}

#define KIND_OF(name) (cached_##name >= 0 ? cached_##name : (cached_##name = kind_named(L## #name)))
static int cached_Ledger = -1, cached_Context = -1, cached_Cursor = -1, cached_Form = -1;

static int is_ledger(const struct object *self) { return self->kind == KIND_OF(Ledger); }

struct object *new_object(int kind, void *handle, struct object *parent, zdxm_context *context)
{
    struct object *made = CoTaskMemAlloc(sizeof *made);
    if (!made) return NULL;
    made->face.lpVtbl = &object_table;
    made->refs = 1;
    made->kind = kind;
    made->handle = handle;
    made->parent = parent;
    made->context = context;
    made->at = -1;
    if (parent) IDispatch_AddRef(&parent->face);
    InterlockedIncrement(&objects_alive);
    return made;
}

struct object *object_of(const VARIANT *value)
{
    struct object *found = V_VT(value) == VT_DISPATCH ? (struct object *)V_DISPATCH(value) : NULL;
    return found && found->face.lpVtbl == &object_table ? found : NULL;
}

static ULONG STDMETHODCALLTYPE add_ref(IDispatch *face) { return (ULONG)InterlockedIncrement(&((struct object *)face)->refs); }

static ULONG STDMETHODCALLTYPE release(IDispatch *face)
{
    struct object *self = (struct object *)face;
    LONG left = InterlockedDecrement(&self->refs);
    if (left) return (ULONG)left;
    /* The ledger that a script created has the context, and everything else of it is gone. */
    if (!self->parent) zdxm_context_free(self->context);
    else if (self->kind != KIND_ROW && self->handle) all_kinds[self->kind].end(self->handle);
    if (self->parent) IDispatch_Release(&self->parent->face);
    CoTaskMemFree(self);
    InterlockedDecrement(&objects_alive);
    return 0;
}

static HRESULT STDMETHODCALLTYPE query(IDispatch *face, REFIID iid, void **out)
{
    struct object *self = (struct object *)face;
    *out = NULL;
    if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, &IID_IDispatch) && !is_own_interface(iid, self->kind)) return E_NOINTERFACE;
    add_ref(face);
    *out = face;
    return S_OK;
}

static HRESULT STDMETHODCALLTYPE info_count(IDispatch *face, UINT *count)
{
    (void)face;
    *count = 1;
    return S_OK;
}

static HRESULT STDMETHODCALLTYPE info(IDispatch *face, UINT at, LCID lcid, ITypeInfo **out)
{
    (void)lcid;
    *out = NULL;
    return at ? DISP_E_BADINDEX : type_of_kind(((struct object *)face)->kind, out);
}

/* Whether an object has the methods of a kind: a ledger has its context's, too. */
static int has_methods_of(const struct object *self, int owner)
{
    return self->kind == owner || (is_ledger(self) && owner == KIND_OF(Context));
}

static DISPID member_named(const struct object *self, const WCHAR *name)
{
    static const struct { DISPID id; const WCHAR *name; } rows[] = {{ROW_COUNT, L"Count"}, {ITEM, L"Item"}, {DISPID_NEWENUM, L"_NewEnum"}},
        row[] = {{ITEM, L"Value"}, {AS_TEXT, L"AsText"}, {AS_JSON, L"AsJson"}},
        ledger[] = {{CONSTANT, L"Constant"}, {ERROR_FIELD, L"ErrorField"}, {ERROR_RECORD, L"ErrorRecord"}, {ERROR_ID, L"ErrorId"},
            {ERROR_CELL, L"ErrorCell"}, {ERROR_REMEDY, L"ErrorRemedy"}, {ERROR_IS_TEMPORARY, L"ErrorIsTemporary"}};
    const struct field *field;
    int32_t value;
    int at, of_rows = self->kind == KIND_OF(Cursor), of_form = self->kind == KIND_OF(Form);
    for (at = 0; at < 3; at++) {
        if (of_rows && !_wcsicmp(name, rows[at].name)) return rows[at].id;
        if (self->kind == KIND_ROW && same_name(name, row[at].name)) return row[at].id;
    }
    for (at = 0; at < 6; at++)
        if (is_ledger(self) && same_name(name, ledger[at].name)) return ledger[at].id;
    if (of_form && same_name(name, L"Value")) return ITEM;
    if (self->kind != KIND_ROW && same_name(name, L"Close")) return CLOSE;
    for (at = 0; at < method_count; at++)
        if (has_methods_of(self, all_methods[at].owner) && same_name(name, all_methods[at].name)) return at + 1;
    if (self->kind == KIND_ROW || of_form) {
        field = field_by_name(name);
        if (field) return first_field + field->number;
    }
    if (is_ledger(self) && constant_by_name(name, &value)) return FIRST_CONSTANT + value;
    return DISPID_UNKNOWN;
}

static HRESULT STDMETHODCALLTYPE ids(IDispatch *face, REFIID iid, LPOLESTR *names, UINT count, LCID lcid, DISPID *out)
{
    UINT at;
    (void)iid, (void)lcid;
    for (at = 0; at < count; at++) out[at] = DISPID_UNKNOWN;
    if (count) out[0] = member_named((struct object *)face, names[0]);
    /* Arguments have no names. */
    return count == 1 && out[0] != DISPID_UNKNOWN ? S_OK : DISP_E_UNKNOWNNAME;
}

HRESULT raise(struct object *self, int32_t status, const WCHAR *words, EXCEPINFO *excep)
{
    int32_t need = 0, code = 0;
    BSTR text = NULL;
    if (!excep) return DISP_E_EXCEPTION;
    memset(excep, 0, sizeof *excep);
    if (!words) {
        /* The library does not know whose handle it was that is no more. */
        int is_last = zdxm_error_code(self->context, &code) == ZDXM_OK && code == status;
        int32_t known = is_last ? zdxm_error_text16(self->context, NULL, 0, &need)
                                : zdxm_error_title16(self->context, status, NULL, 0, &need);
        if (known == ZDXM_OK) text = SysAllocStringLen(NULL, (UINT)need);
        if (text && is_last) zdxm_error_text16(self->context, (uint16_t *)text, need + 1, NULL);
        else if (text) zdxm_error_title16(self->context, status, (uint16_t *)text, need + 1, NULL);
    }
    excep->bstrSource = SysAllocString(L"zdxm");
    excep->bstrDescription = text ? text : SysAllocString(words ? words : L"zdxm");
    /* vbObjectError and the code of the library without its sign, as in zdxmhelp.bas. */
    excep->scode = (SCODE)(0x80040000L - status);
    return DISP_E_EXCEPTION;
}

/* The arguments of a call, from the last to the first as they come. */
struct arguments {
    VARIANT *list;
    UINT left, count;
};

/* The next argument, without its references; VT_ERROR where it is left out. */
static HRESULT next_argument(struct arguments *from, VARIANT *to)
{
    VariantInit(to);
    if (!from->left) {
        V_VT(to) = VT_ERROR;
        V_ERROR(to) = DISP_E_PARAMNOTFOUND;
        return S_OK;
    }
    from->left--;
    return VariantCopyInd(to, &from->list[from->left]);
}

/* What a call holds until it has ended. */
struct call {
    union word words[MOST];
    int count;
    VARIANT held[MOST];
    int held_count;
    int64_t places[MOST];
    int32_t need;
    int text_at;
    zdxm_open_options options;
};

static int is_out(unsigned char what) { return what >= OUT_TEXT; }

static HRESULT put_bytes(struct call *call, VARIANT *value)
{
    void *bytes;
    LONG low, high;
    if (V_VT(value) != (VT_ARRAY | VT_UI1) || SafeArrayGetDim(V_ARRAY(value)) != 1) return DISP_E_TYPEMISMATCH;
    if (FAILED(SafeArrayGetLBound(V_ARRAY(value), 1, &low)) || FAILED(SafeArrayGetUBound(V_ARRAY(value), 1, &high))
        || FAILED(SafeArrayAccessData(V_ARRAY(value), &bytes)))
        return DISP_E_TYPEMISMATCH;
    /* The copy in `held` keeps them where they are. */
    SafeArrayUnaccessData(V_ARRAY(value));
    call->words[call->count++].pointer = bytes;
    call->words[call->count++].number = high - low + 1;
    return S_OK;
}

static HRESULT put_object(struct call *call, const struct param *param, VARIANT *value)
{
    struct object *other = object_of(value);
    void *handle = other ? other->handle : NULL;
    int is_none = V_VT(value) == VT_ERROR || V_VT(value) == VT_NULL || V_VT(value) == VT_EMPTY
        || (V_VT(value) == VT_DISPATCH && !V_DISPATCH(value));
    if (is_none && param->optional) {
        call->words[call->count++].pointer = NULL;
        return S_OK;
    }
    if (is_none) return DISP_E_PARAMNOTOPTIONAL;
    if (other && other->kind == KIND_ROW && param->of == KIND_OF(Cursor)) {
        if (go_to(other->parent, other->at) < 0) return DISP_E_BADINDEX;
    } else if (!other || other->kind != param->of) {
        return DISP_E_TYPEMISMATCH;
    }
    /* A closed object is not none, which the library would take for left out. */
    call->words[call->count++].pointer = handle ? handle : (void *)call;
    return S_OK;
}

static HRESULT put_in(struct call *call, const struct param *param, VARIANT *value)
{
    union word *to = &call->words[call->count];
    const struct field *field;
    int is_missing = V_VT(value) == VT_ERROR;
    HRESULT hr;
    if (param->what == IN_OBJECT) return put_object(call, param, value);
    if (is_missing && !param->optional) return DISP_E_PARAMNOTOPTIONAL;
    switch (param->what) {
    case IN_TEXT:
        if (V_VT(value) != VT_BSTR && FAILED(VariantChangeTypeEx(value, value, LOCALE_INVARIANT, 0, VT_BSTR)))
            return DISP_E_TYPEMISMATCH;
        to->pointer = V_BSTR(value);
        to[1].number = (int32_t)SysStringLen(V_BSTR(value));
        call->count += 2;
        return S_OK;
    case IN_BYTES:
        return put_bytes(call, value);
    case IN_OPTIONS:
        call->options.struct_size = sizeof call->options;
        hr = S_OK;
        if (V_VT(value) == VT_BOOL) call->options.flags = V_BOOL(value) ? ZDXM_OPEN_READ_ONLY : 0;
        else if (!is_missing) hr = number_of(value, -1, &call->options.flags);
        to->pointer = &call->options;
        break;
    case IN_MONEY:
        hr = fen_of(value, &to->number64);
        break;
    case IN_LONG:
        hr = long_of(value, &to->number64);
        break;
    case IN_MONTH:
    case IN_DAY:
        hr = date_of(value, param->what == IN_MONTH, &to->number);
        break;
    case IN_FIELD:
        hr = field_of(value, &field);
        if (SUCCEEDED(hr)) to->number = field->number;
        break;
    default:
        to->number = 0;
        hr = is_missing ? S_OK : number_of(value, param->what == IN_CODE ? param->of : -1, &to->number);
    }
    call->count++;
    return hr;
}

/* Room for what a parameter gives. */
static void put_out(struct call *call, const struct param *param, int at)
{
    if (param->what == OUT_TEXT) {
        call->text_at = call->count;
        call->words[call->count].pointer = NULL;
        call->words[call->count + 1].number = 0;
        call->words[call->count + 2].pointer = &call->need;
        call->count += 3;
    } else {
        call->words[call->count++].pointer = &call->places[at];
    }
}

/* What a parameter gave, as a value of the script. */
static HRESULT take(struct object *self, const struct param *param, int32_t status, const int64_t *place, VARIANT *to)
{
    int32_t number = *(const int32_t *)place;
    struct object *made;
    VariantInit(to);
    if (status == ZDXM_NULL) {
        V_VT(to) = VT_NULL;
        return S_OK;
    }
    switch (param->what) {
    case OUT_LONG:
        V_VT(to) = VT_R8;
        V_R8(to) = (double)*place;
        break;
    case OUT_MONEY:
        money_value(*place, to);
        break;
    case OUT_DAY:
        day_value(number, to);
        break;
    case OUT_FLAG:
        V_VT(to) = VT_BOOL;
        V_BOOL(to) = number ? VARIANT_TRUE : VARIANT_FALSE;
        break;
    case OUT_OBJECT:
        V_VT(to) = VT_DISPATCH;
        if (param->of == KIND_OF(Ledger)) {
            /* The object that was created becomes the ledger that is opened. */
            self->handle = *(void *const *)place;
            add_ref(&self->face);
            V_DISPATCH(to) = &self->face;
            break;
        }
        made = new_object(param->of, *(void *const *)place, self, self->context);
        if (!made) {
            V_VT(to) = VT_EMPTY;
            all_kinds[param->of].end(*(void *const *)place);
            return E_OUTOFMEMORY;
        }
        V_DISPATCH(to) = &made->face;
        break;
    default:
        V_VT(to) = VT_I4;
        V_I4(to) = number;
    }
    return S_OK;
}

/* Puts a value where the script has a variable for it. */
static HRESULT hand_over(VARIANT *to, VARIANT *value)
{
    if (V_VT(to) == (VT_BYREF | VT_VARIANT)) {
        VariantClear(V_VARIANTREF(to));
        *V_VARIANTREF(to) = *value;
        VariantInit(value);
        return S_OK;
    }
    if (V_VT(to) == (VT_BYREF | VT_I4) && V_VT(value) == VT_I4) *V_I4REF(to) = V_I4(value);
    else if (V_VT(to) == (VT_BYREF | VT_R8) && V_VT(value) == VT_R8) *V_R8REF(to) = V_R8(value);
    /* What is no variable is not wanted. */
    VariantClear(value);
    return S_OK;
}

static HRESULT run(struct object *self, const struct method *method, struct call *call, VARIANT **wanted, VARIANT *result, EXCEPINFO *excep)
{
    int32_t status = method->call(call->words);
    BSTR text = NULL;
    HRESULT hr = S_OK;
    int at;
    if (status == ZDXM_OK && call->text_at >= 0) {
        text = SysAllocStringLen(NULL, (UINT)call->need);
        if (!text) return E_OUTOFMEMORY;
        call->words[call->text_at].pointer = text;
        call->words[call->text_at + 1].number = call->need + 1;
        status = method->call(call->words);
    }
    if (status < 0) {
        SysFreeString(text);
        return raise(self, status, NULL, excep);
    }
    for (at = 0; method->params[at].what != END && SUCCEEDED(hr); at++) {
        const struct param *param = &method->params[at];
        VARIANT value;
        if (!is_out(param->what) || (at != method->value && !wanted[at])) continue;
        VariantInit(&value);
        if (param->what != OUT_TEXT) {
            hr = take(self, param, status, &call->places[at], &value);
        } else if (status == ZDXM_NULL) {
            V_VT(&value) = VT_NULL;
        } else {
            V_VT(&value) = VT_BSTR;
            V_BSTR(&value) = text;
            text = NULL;
        }
        if (FAILED(hr)) break;
        if (at != method->value) hr = hand_over(wanted[at], &value);
        else if (result) *result = value;
        else VariantClear(&value);
    }
    SysFreeString(text);
    if (method->is_progress && result) {
        V_VT(result) = VT_BOOL;
        V_BOOL(result) = status == ZDXM_DONE ? VARIANT_TRUE : VARIANT_FALSE;
    }
    return hr;
}

/* An argument more than a method that gives rows has is the place of a row, as with the collections of Office. */
static HRESULT pick_row(VARIANT *result, struct arguments *from, EXCEPINFO *excep)
{
    VARIANT place, rows = *result;
    int32_t number = 0;
    HRESULT hr = next_argument(from, &place);
    if (SUCCEEDED(hr)) hr = number_of(&place, -1, &number);
    VariantInit(result);
    if (SUCCEEDED(hr)) hr = rows_item(object_of(&rows), number, result, excep);
    VariantClear(&place);
    VariantClear(&rows);
    return hr;
}

/* Whether a script may give a constant by its name. */
static int is_named(unsigned char what) { return what == IN_CODE || what == IN_NUMBER || what == IN_FIELD; }

/* Says which text is neither a number nor the name of one. */
static HRESULT refuse_name(struct object *self, const VARIANT *name, EXCEPINFO *excep)
{
    static const WCHAR before[] = L"“", behind[] = L"”不是编号，也不是代码或字段的名称；名称见zdxm.idl，如FORM_PROJECT、PHASE_ONGOING";
    WCHAR words[200] = L"";
    wcscat(words, before);
    wcsncat(words, V_BSTR(name) ? V_BSTR(name) : L"", 100);
    wcscat(words, behind);
    return raise(self, ZDXM_E_ARG, words, excep);
}

static HRESULT call_method(struct object *self, const struct method *method, struct arguments from, VARIANT *result, EXCEPINFO *excep, UINT *bad)
{
    struct call call;
    VARIANT *wanted[MOST];
    HRESULT hr = S_OK;
    int at, opens = 0, gives_rows = 0;
    memset(&call, 0, sizeof call);
    memset(wanted, 0, sizeof wanted);
    call.text_at = -1;
    call.words[call.count++].pointer = method->owner == KIND_OF(Context) ? (void *)self->context : self->handle;
    for (at = 0; method->params[at].what != END; at++) {
        const struct param *param = &method->params[at];
        if (is_out(param->what)) {
            opens |= param->what == OUT_OBJECT && param->of == KIND_OF(Ledger);
            gives_rows |= at == method->value && param->what == OUT_OBJECT && param->of == KIND_OF(Cursor);
            put_out(&call, param, at);
            /* What is not the value of the call comes in variables, if they are there. */
            if (at != method->value && from.left) wanted[at] = &from.list[--from.left];
            else if (at != method->value && param->optional) call.words[call.count - 1].pointer = NULL;
            continue;
        }
        hr = next_argument(&from, &call.held[call.held_count]);
        if (SUCCEEDED(hr)) hr = put_in(&call, param, &call.held[call.held_count++]);
        if (FAILED(hr)) {
            VARIANT *given = call.held_count ? &call.held[call.held_count - 1] : NULL;
            if (bad) *bad = from.left;
            /* A name that was misspelt is more than a mismatch. */
            if (hr == DISP_E_TYPEMISMATCH && given && V_VT(given) == VT_BSTR && is_named(param->what)) hr = refuse_name(self, given, excep);
            break;
        }
    }
    if (SUCCEEDED(hr) && from.left && !(gives_rows && from.left == 1 && result)) hr = DISP_E_BADPARAMCOUNT;
    if (SUCCEEDED(hr) && opens && self->handle) hr = raise(self, ZDXM_E_ARG, L"台账已打开；请先Close，或另行CreateObject", excep);
    else if (SUCCEEDED(hr)) hr = run(self, method, &call, wanted, result, excep);
    if (SUCCEEDED(hr) && from.left) hr = pick_row(result, &from, excep);
    while (call.held_count) VariantClear(&call.held[--call.held_count]);
    return hr;
}

/* What the last error is called, where in a spreadsheet it is and what to do; Null where there is nothing to say. */
static HRESULT error_text(struct object *self, DISPID id, VARIANT *result)
{
    int32_t (*call)(zdxm_context *, uint16_t *, int32_t, int32_t *) =
        id == ERROR_ID ? zdxm_error_id16 : id == ERROR_CELL ? zdxm_error_cell16 : zdxm_error_remedy16;
    int32_t need = 0;
    V_VT(result) = VT_NULL;
    if (call(self->context, NULL, 0, &need) != ZDXM_OK) return S_OK;
    V_BSTR(result) = SysAllocStringLen(NULL, (UINT)need);
    if (!V_BSTR(result)) return E_OUTOFMEMORY;
    V_VT(result) = VT_BSTR;
    call(self->context, (uint16_t *)V_BSTR(result), need + 1, NULL);
    return S_OK;
}

/* Members that are in no table. */
static HRESULT call_own(struct object *self, DISPID id, struct arguments from, VARIANT *result, EXCEPINFO *excep)
{
    VARIANT first;
    const struct field *field = NULL;
    int32_t number = 0, parts[3] = {0, 0, 0};
    HRESULT hr = next_argument(&from, &first);
    int is_missing = V_VT(&first) == VT_ERROR;
    if (FAILED(hr)) return hr;
    switch (id) {
    case ROW_COUNT:
        V_VT(result) = VT_I4;
        number = zdxm_cursor_count(self->handle, (int32_t *)&V_I4(result));
        if (number < 0) hr = raise(self, number, NULL, excep);
        break;
    case DISPID_NEWENUM:
        hr = rows_each(self, result);
        break;
    case AS_JSON:
        hr = row_json(self, result, excep);
        break;
    case ERROR_FIELD:
    case ERROR_RECORD:
        zdxm_error_detail(self->context, &parts[0], &parts[1], &parts[2]);
        V_VT(result) = VT_I4;
        V_I4(result) = parts[id - ERROR_FIELD + 1];
        break;
    case ERROR_ID:
    case ERROR_CELL:
    case ERROR_REMEDY:
        hr = error_text(self, id, result);
        break;
    case ERROR_IS_TEMPORARY:
        zdxm_error_is_temporary(self->context, &number);
        V_VT(result) = VT_BOOL;
        V_BOOL(result) = number ? VARIANT_TRUE : VARIANT_FALSE;
        break;
    case CLOSE:
        number = self->handle ? all_kinds[self->kind].end(self->handle) : ZDXM_OK;
        self->handle = NULL;
        /* What has ended already, a batch by its commit, or anything with its ledger, is closed. */
        if (number < 0 && number != ZDXM_E_HANDLE) hr = raise(self, number, NULL, excep);
        break;
    case CONSTANT:
        hr = is_missing ? DISP_E_PARAMNOTOPTIONAL : V_VT(&first) != VT_BSTR || !V_BSTR(&first) ? DISP_E_TYPEMISMATCH : S_OK;
        if (SUCCEEDED(hr) && !constant_by_name(V_BSTR(&first), &number)) hr = DISP_E_UNKNOWNNAME;
        V_VT(result) = VT_I4;
        V_I4(result) = number;
        break;
    default: /* ITEM of rows or of a row, AS_TEXT */
        if (is_missing) {
            hr = DISP_E_PARAMNOTOPTIONAL;
        } else if (self->kind != KIND_ROW) {
            hr = number_of(&first, -1, &number);
            if (SUCCEEDED(hr)) hr = rows_item(self, number, result, excep);
        } else {
            hr = field_of(&first, &field);
            if (SUCCEEDED(hr)) hr = id == AS_TEXT ? row_text(self, field->number, result, excep) : row_value(self, field, result, excep);
        }
    }
    VariantClear(&first);
    if (FAILED(hr)) VariantClear(result);
    return SUCCEEDED(hr) && from.left ? DISP_E_BADPARAMCOUNT : hr;
}

static HRESULT put_property(struct object *form, DISPID id, struct arguments from, EXCEPINFO *excep)
{
    const struct field *field = NULL;
    VARIANT name;
    HRESULT hr = S_OK;
    if (form->kind != KIND_OF(Form) || (id != ITEM && id < first_field)) return DISP_E_MEMBERNOTFOUND;
    if (from.count != (id == ITEM ? 2u : 1u)) return DISP_E_BADPARAMCOUNT;
    if (id == ITEM) {
        hr = next_argument(&from, &name);
        if (SUCCEEDED(hr)) hr = field_of(&name, &field);
        VariantClear(&name);
    } else {
        field = field_by_number(id - first_field);
        if (!field) hr = DISP_E_MEMBERNOTFOUND;
    }
    return FAILED(hr) ? hr : form_put(form, field, &from.list[0], excep);
}

static HRESULT STDMETHODCALLTYPE invoke(IDispatch *face, DISPID id, REFIID iid, LCID lcid, WORD flags, DISPPARAMS *params,
    VARIANT *result, EXCEPINFO *excep, UINT *bad)
{
    struct object *self = (struct object *)face;
    struct arguments from = {params ? params->rgvarg : NULL, params ? params->cArgs : 0, params ? params->cArgs : 0};
    int is_put = (flags & (DISPATCH_PROPERTYPUT | DISPATCH_PROPERTYPUTREF)) != 0;
    VARIANT own;
    HRESULT hr;
    (void)iid, (void)lcid;
    if (result) VariantInit(result);
    if (is_put) return put_property(self, id, from, excep);
    if (params && params->cNamedArgs) return DISP_E_NONAMEDARGS;
    if (id >= FIRST_CONSTANT - 0x1000 && is_ledger(self)) {
        if (result) V_VT(result) = VT_I4, V_I4(result) = id - FIRST_CONSTANT;
        return S_OK;
    }
    if (id >= 1 && id <= method_count) {
        if (!has_methods_of(self, all_methods[id - 1].owner)) return DISP_E_MEMBERNOTFOUND;
        return call_method(self, &all_methods[id - 1], from, result, excep, bad);
    }
    VariantInit(&own);
    if (id > first_field) {
        const struct field *field = self->kind == KIND_ROW ? field_by_number(id - first_field) : NULL;
        if (!field) return DISP_E_MEMBERNOTFOUND;
        if (from.count) return DISP_E_BADPARAMCOUNT;
        hr = row_value(self, field, &own, excep);
    } else {
        int of_rows = self->kind == KIND_OF(Cursor), of_row = self->kind == KIND_ROW;
        int is_own = id == CLOSE ? !of_row : id == ITEM ? of_rows || of_row : id == ROW_COUNT || id == DISPID_NEWENUM ? of_rows
            : id == AS_TEXT || id == AS_JSON ? of_row : (id >= CONSTANT && id <= ERROR_RECORD) || (id >= ERROR_ID && id <= ERROR_IS_TEMPORARY) ? is_ledger(self) : 0;
        if (!is_own) return DISP_E_MEMBERNOTFOUND;
        hr = call_own(self, id, from, &own, excep);
    }
    if (SUCCEEDED(hr) && result) *result = own;
    else VariantClear(&own);
    return hr;
}

IDispatchVtbl object_table = {query, add_ref, release, info_count, info, ids, invoke};
