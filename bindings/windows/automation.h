/* What the files of automation share. How it looks from outside: docs/automation.md. */
#ifndef ZDXM_AUTOMATION_H
#define ZDXM_AUTOMATION_H

#define WIN32_LEAN_AND_MEAN
#define COBJMACROS
#include <windows.h>
#include <ole2.h>
#include <oleauto.h>
#include <olectl.h>
#include <stdint.h>
#include "zdxm.h"

/* What a call is handed for one parameter in C. */
union word {
    void *pointer;
    int32_t number;
    int64_t number64;
};

/* What a parameter is to a script. */
enum {
    END, IN_NUMBER, IN_LONG, IN_MONEY, IN_MONTH, IN_DAY, IN_CODE, IN_FIELD, IN_TEXT, IN_BYTES, IN_OBJECT, IN_OPTIONS,
    OUT_TEXT, OUT_NUMBER, OUT_LONG, OUT_MONEY, OUT_DAY, OUT_FLAG, OUT_OBJECT
};

struct param {
    unsigned char what, of, optional;
};

struct method {
    const WCHAR *name;
    int owner;
    /* Which parameter is its value; -1 where it is a progress, whose value is whether all is done, or nothing. */
    int value, is_progress;
    const struct param *params;
    int32_t (*call)(const union word *words);
};

typedef int32_t (*end_function)(void *handle);

struct kind {
    const WCHAR *name;
    end_function end;
};

struct constant {
    const WCHAR *name;
    int32_t value;
};

struct code {
    int family;
    int32_t value;
    const WCHAR *full, *word, *chinese;
};

struct field {
    int32_t number, type;
    const WCHAR *word, *chinese;
};

/* An object of a script: a handle, or a row. It keeps the one that it came from alive. */
struct object {
    IDispatch face;
    LONG refs;
    int kind;
    void *handle;
    struct object *parent;
    zdxm_context *context;
    /* Of rows, where the cursor stands, from 0, -1 before the first; of a row, its place. */
    int32_t at;
};

/* A row is of no kind that the library has. */
#define KIND_ROW 100

/* automation_values.c: the tables, and values of scripts. */
extern const struct method *const all_methods;
extern const int method_count, kind_count, first_field;
extern const struct kind *const all_kinds;
int same_name(const WCHAR *asked, const WCHAR *name);
const struct field *field_by_number(int32_t number);
const struct field *field_by_name(const WCHAR *name);
int constant_by_name(const WCHAR *name, int32_t *value);
/* 0 where it is a number, the value of a code or of a constant; else why it is not. */
HRESULT number_of(const VARIANT *value, int family, int32_t *number);
HRESULT long_of(const VARIANT *value, int64_t *number);
HRESULT field_of(const VARIANT *value, const struct field **field);
HRESULT fen_of(const VARIANT *value, int64_t *fen);
HRESULT date_of(const VARIANT *value, int is_month, int32_t *date);
void day_value(int32_t day, VARIANT *to);
void money_value(int64_t fen, VARIANT *to);

/* automation.c: what a script calls. */
extern IDispatchVtbl object_table;
struct object *new_object(int kind, void *handle, struct object *parent, zdxm_context *context);
struct object *object_of(const VARIANT *value);
/* Raises an error: of the library where `words` is NULL. */
HRESULT raise(struct object *self, int32_t status, const WCHAR *words, EXCEPINFO *excep);

/* automation_rows.c: rows, and the fields of a form. */
int32_t go_to(struct object *rows, int32_t place);
HRESULT row_value(struct object *row, const struct field *field, VARIANT *to, EXCEPINFO *excep);
HRESULT row_text(struct object *row, int32_t field, VARIANT *to, EXCEPINFO *excep);
HRESULT row_json(struct object *row, VARIANT *to, EXCEPINFO *excep);
HRESULT rows_item(struct object *rows, int32_t place, VARIANT *to, EXCEPINFO *excep);
HRESULT rows_each(struct object *rows, VARIANT *to);
HRESULT form_put(struct object *form, const struct field *field, const VARIANT *value, EXCEPINFO *excep);

/* automation_class.c: its description for editors. */
extern LONG objects_alive;
HRESULT type_of_kind(int kind, ITypeInfo **out);
int is_own_interface(REFIID iid, int kind);

#endif
