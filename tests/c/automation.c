/* What scripts cannot show of automation: its type library, and calls from another apartment than the object's.
 *
 *     automation.exe LEDGER        after regsvr32 zdxm.dll */
#define COBJMACROS
#include <windows.h>
#include <ole2.h>
#include <oleauto.h>
#include <stdio.h>

static int bad;

static void expect(const char *what, int is_true)
{
    if (!is_true) bad++;
    printf("%s %s\n", is_true ? "ok  " : "FAIL", what);
    fflush(stdout);
}

/* Calls a member that has at most one argument. */
static HRESULT get(IDispatch *object, const WCHAR *name, VARIANT *argument, VARIANT *result)
{
    OLECHAR *names[1];
    DISPPARAMS params = {argument, NULL, argument ? 1 : 0, 0};
    DISPID id;
    HRESULT hr;
    names[0] = (OLECHAR *)name;
    VariantInit(result);
    hr = IDispatch_GetIDsOfNames(object, &IID_NULL, names, 1, 0, &id);
    if (FAILED(hr)) return hr;
    return IDispatch_Invoke(object, id, &IID_NULL, 0, DISPATCH_METHOD | DISPATCH_PROPERTYGET, &params, result, NULL, NULL);
}

/* Every member that the type library declares for an object has the number by which the object itself knows it. */
static void compare_types(const char *what, IDispatch *object)
{
    ITypeInfo *info;
    TYPEATTR *type;
    UINT at, count = 0, same = 0;
    HRESULT hr = IDispatch_GetTypeInfo(object, 0, 0, &info);
    expect(what, SUCCEEDED(hr));
    if (FAILED(hr)) return;
    ITypeInfo_GetTypeAttr(info, &type);
    for (at = 0; at < type->cFuncs; at++) {
        FUNCDESC *function;
        BSTR name = NULL;
        UINT got = 0;
        DISPID id = 0;
        ITypeInfo_GetFuncDesc(info, at, &function);
        ITypeInfo_GetNames(info, function->memid, &name, 1, &got);
        if (name && function->memid != DISPID_NEWENUM) {
            count++;
            if (SUCCEEDED(IDispatch_GetIDsOfNames(object, &IID_NULL, &name, 1, 0, &id)) && id == function->memid) same++;
            else printf("     %S: %ld, not %ld\n", name, (long)function->memid, (long)id);
        }
        SysFreeString(name);
        ITypeInfo_ReleaseFuncDesc(info, function);
    }
    printf("     %u members\n", count);
    expect("each is known by its number", count > 2 && same == count);
    ITypeInfo_ReleaseTypeAttr(info, type);
    ITypeInfo_Release(info);
}

static IStream *stream;
static HRESULT seen_elsewhere = E_FAIL;
static LONG rows_elsewhere = -1;

/* An apartment of its own: its calls come to the thread of the object. */
static DWORD WINAPI elsewhere(void *unused)
{
    IDispatch *ledger;
    VARIANT view, rows, count;
    (void)unused;
    CoInitializeEx(NULL, COINIT_APARTMENTTHREADED);
    seen_elsewhere = CoGetInterfaceAndReleaseStream(stream, &IID_IDispatch, (void **)&ledger);
    if (SUCCEEDED(seen_elsewhere)) {
        seen_elsewhere = get(ledger, L"View", NULL, &view);
        if (SUCCEEDED(seen_elsewhere)) seen_elsewhere = get(V_DISPATCH(&view), L"ProjectList", NULL, &rows);
        if (SUCCEEDED(seen_elsewhere)) seen_elsewhere = get(V_DISPATCH(&rows), L"Count", NULL, &count);
        if (SUCCEEDED(seen_elsewhere)) rows_elsewhere = V_I4(&count);
        IDispatch_Release(ledger);
    }
    CoUninitialize();
    return 0;
}

static void call_from_another_apartment(IDispatch *ledger)
{
    HANDLE thread;
    MSG message;
    expect("marshalled", SUCCEEDED(CoMarshalInterThreadInterfaceInStream(&IID_IDispatch, (IUnknown *)ledger, &stream)));
    thread = CreateThread(NULL, 0, elsewhere, NULL, 0, NULL);
    while (MsgWaitForMultipleObjects(1, &thread, FALSE, 60000, QS_ALLINPUT) == WAIT_OBJECT_0 + 1)
        while (PeekMessageW(&message, NULL, 0, 0, PM_REMOVE)) DispatchMessageW(&message);
    expect("called from another apartment", SUCCEEDED(seen_elsewhere) && rows_elsewhere == 3);
}

int main(int argc, char **argv)
{
    CLSID id;
    IDispatch *ledger;
    VARIANT path, opened, view, rows, row, kind, form;
    WCHAR wide[1000];
    HRESULT hr;
    if (argc != 2) return 2;
    CoInitializeEx(NULL, COINIT_APARTMENTTHREADED);
    hr = CLSIDFromProgID(L"Zdxm.Ledger", &id);
    if (SUCCEEDED(hr)) hr = CoCreateInstance(&id, NULL, CLSCTX_INPROC_SERVER, &IID_IDispatch, (void **)&ledger);
    expect("made", SUCCEEDED(hr));
    if (FAILED(hr)) return 1;
    MultiByteToWideChar(CP_ACP, 0, argv[1], -1, wide, 1000);
    V_VT(&path) = VT_BSTR;
    V_BSTR(&path) = SysAllocString(wide);
    expect("opened", SUCCEEDED(get(ledger, L"Open", &path, &opened)));
    VariantClear(&path);
    VariantClear(&opened);
    compare_types("type of a ledger", ledger);
    expect("view", SUCCEEDED(get(ledger, L"View", NULL, &view)));
    compare_types("type of a view", V_DISPATCH(&view));
    expect("rows", SUCCEEDED(get(V_DISPATCH(&view), L"ProjectList", NULL, &rows)));
    compare_types("type of rows", V_DISPATCH(&rows));
    V_VT(&kind) = VT_I4;
    V_I4(&kind) = 1;
    expect("row", SUCCEEDED(get(V_DISPATCH(&rows), L"Item", &kind, &row)));
    compare_types("type of a row", V_DISPATCH(&row));
    V_VT(&kind) = VT_BSTR;
    V_BSTR(&kind) = SysAllocString(L"PROJECT");
    expect("form", SUCCEEDED(get(ledger, L"NewForm", &kind, &form)));
    VariantClear(&kind);
    compare_types("type of a form", V_DISPATCH(&form));
    VariantClear(&form);
    VariantClear(&row);
    VariantClear(&rows);
    VariantClear(&view);
    call_from_another_apartment(ledger);
    IDispatch_Release(ledger);
    CoUninitialize();
    printf("%d bad\n", bad);
    return bad != 0;
}
