/* The class Zdxm.Ledger: how it is made, registered, and described for editors. */
#include "automation.h"

LONG objects_alive;
static HINSTANCE module;
static const CLSID class_id = {0x5d1c2e6a, 0x8f0b, 0x4d0e, {0x9b, 0x51, 0x7a, 0x64, 0x78, 0x6d, 0x30, 0x01}};
static const GUID library_id = {0x5d1c2e6a, 0x8f0b, 0x4d0e, {0x9b, 0x51, 0x7a, 0x64, 0x78, 0x6d, 0x30, 0x00}};
static const WCHAR class_text[] = L"{5D1C2E6A-8F0B-4D0E-9B51-7A64786D3001}", library_text[] = L"{5D1C2E6A-8F0B-4D0E-9B51-7A64786D3000}";
static const WCHAR name[] = L"Zdxm.Ledger", what[] = L"zdxm 重大项目台账";

/* The interface of a kind has its number in the last byte. */
static IID interface_of(int kind)
{
    IID iid = library_id;
    iid.Data4[6] = 0x31;
    iid.Data4[7] = (unsigned char)(kind == KIND_ROW ? kind_count : kind);
    return iid;
}

int is_own_interface(REFIID iid, int kind)
{
    IID own = interface_of(kind);
    return IsEqualIID(iid, &own);
}

static int path_of_module(WCHAR *path, DWORD room)
{
    DWORD length = GetModuleFileNameW(module, path, room);
    return length && length < room;
}

static HRESULT load(ITypeLib **library)
{
    WCHAR path[2000];
    *library = NULL;
    return path_of_module(path, 2000) ? LoadTypeLibEx(path, REGKIND_NONE, library) : E_FAIL;
}

HRESULT type_of_kind(int kind, ITypeInfo **out)
{
    ITypeLib *library;
    IID iid = interface_of(kind);
    HRESULT hr = load(&library);
    if (FAILED(hr)) return hr;
    hr = ITypeLib_GetTypeInfoOfGuid(library, &iid, out);
    ITypeLib_Release(library);
    return hr;
}

static HRESULT STDMETHODCALLTYPE factory_query(IClassFactory *face, REFIID iid, void **out)
{
    *out = IsEqualIID(iid, &IID_IUnknown) || IsEqualIID(iid, &IID_IClassFactory) ? face : NULL;
    return *out ? S_OK : E_NOINTERFACE;
}

static ULONG STDMETHODCALLTYPE factory_ref(IClassFactory *face)
{
    (void)face;
    return 2;
}

static HRESULT STDMETHODCALLTYPE factory_create(IClassFactory *face, IUnknown *outer, REFIID iid, void **out)
{
    zdxm_context *context;
    struct object *made;
    HRESULT hr;
    int kind = 0;
    (void)face;
    *out = NULL;
    if (outer) return CLASS_E_NOAGGREGATION;
    if (zdxm_context_new(ZDXM_ABI_VERSION, &context) != ZDXM_OK) return E_FAIL;
    zdxm_context_set_language(context, ZDXM_CHINESE);
    while (lstrcmpW(all_kinds[kind].name, L"Ledger")) kind++;
    made = new_object(kind, NULL, NULL, context);
    if (!made) {
        zdxm_context_free(context);
        return E_OUTOFMEMORY;
    }
    hr = IDispatch_QueryInterface(&made->face, iid, out);
    IDispatch_Release(&made->face);
    return hr;
}

static HRESULT STDMETHODCALLTYPE factory_lock(IClassFactory *face, BOOL lock)
{
    (void)face, (void)lock;
    return S_OK;
}

static IClassFactoryVtbl factory_table = {factory_query, factory_ref, factory_ref, factory_create, factory_lock};
static IClassFactory factory = {&factory_table};

STDAPI DllGetClassObject(REFCLSID id, REFIID iid, void **out)
{
    *out = NULL;
    return IsEqualCLSID(id, &class_id) ? factory_query(&factory, iid, out) : CLASS_E_CLASSNOTAVAILABLE;
}

/* Threads of the library may still be at work: it stays until the program ends. */
STDAPI DllCanUnloadNow(void) { return S_FALSE; }

static LONG put(HKEY root, const WCHAR *key, const WCHAR *value_name, const WCHAR *value)
{
    HKEY open;
    WCHAR path[300];
    LONG error;
    wsprintfW(path, L"Software\\Classes\\%s", key);
    error = RegCreateKeyExW(root, path, 0, NULL, 0, KEY_WRITE, NULL, &open, NULL);
    if (error) return error;
    error = RegSetValueExW(open, value_name, 0, REG_SZ, (const BYTE *)value, (DWORD)((lstrlenW(value) + 1) * (int)sizeof(WCHAR)));
    RegCloseKey(open);
    return error;
}

typedef HRESULT (STDAPICALLTYPE *register_for_user)(ITypeLib *library, OLECHAR *path, OLECHAR *help);

static HRESULT enroll_types(WCHAR *path, int is_user)
{
    ITypeLib *library;
    register_for_user for_user = (register_for_user)(void (*)(void))GetProcAddress(GetModuleHandleW(L"oleaut32"), "RegisterTypeLibForUser");
    HRESULT hr = load(&library);
    if (FAILED(hr)) return hr;
    hr = !is_user ? RegisterTypeLib(library, path, NULL) : for_user ? for_user(library, path, NULL) : E_NOTIMPL;
    ITypeLib_Release(library);
    return hr;
}

static HRESULT enroll(int is_user)
{
    HKEY root = is_user ? HKEY_CURRENT_USER : HKEY_LOCAL_MACHINE;
    WCHAR path[2000], key[120];
    LONG error;
    if (!path_of_module(path, 2000)) return E_FAIL;
    error = put(root, name, NULL, what);
    wsprintfW(key, L"%s\\CLSID", name);
    if (!error) error = put(root, key, NULL, class_text);
    wsprintfW(key, L"CLSID\\%s", class_text);
    if (!error) error = put(root, key, NULL, what);
    wsprintfW(key, L"CLSID\\%s\\InprocServer32", class_text);
    if (!error) error = put(root, key, NULL, path);
    if (!error) error = put(root, key, L"ThreadingModel", L"Apartment");
    wsprintfW(key, L"CLSID\\%s\\ProgID", class_text);
    if (!error) error = put(root, key, NULL, name);
    wsprintfW(key, L"CLSID\\%s\\TypeLib", class_text);
    if (!error) error = put(root, key, NULL, library_text);
    return error ? HRESULT_FROM_WIN32(error) : enroll_types(path, is_user);
}

static HRESULT strike(int is_user)
{
    HKEY root = is_user ? HKEY_CURRENT_USER : HKEY_LOCAL_MACHINE;
    WCHAR key[120];
    wsprintfW(key, L"Software\\Classes\\CLSID\\%s", class_text);
    RegDeleteTreeW(root, key);
    wsprintfW(key, L"Software\\Classes\\TypeLib\\%s", library_text);
    RegDeleteTreeW(root, key);
    wsprintfW(key, L"Software\\Classes\\%s", name);
    RegDeleteTreeW(root, key);
    return S_OK;
}

/* For everybody; without the rights of an administrator: regsvr32 /n /i:user zdxm.dll */
STDAPI DllRegisterServer(void) { return enroll(0); }
STDAPI DllUnregisterServer(void) { return strike(0); }
STDAPI DllInstall(BOOL install, LPCWSTR line)
{
    int is_user = line && !lstrcmpiW(line, L"user");
    return install ? enroll(is_user) : strike(is_user);
}

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, void *reserved)
{
    (void)reserved;
    if (reason == DLL_PROCESS_ATTACH) {
        module = instance;
        DisableThreadLibraryCalls(instance);
    }
    return TRUE;
}
