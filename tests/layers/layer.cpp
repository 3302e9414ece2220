// What the C++ layer promises beside the main job: layer FOLDER.
#include <iostream>

#include "zdxm.hpp"

static int failed = 0;

static void expect(bool fits, const char *what, const std::string &got) {
    if (fits) return;
    std::cerr << what << ": " << got << "\n";
    failed = 1;
}

// The error that a call must throw; code 0 if it threw none.
template <class Call> static zdxm::Error failure(Call call) {
    try {
        call();
    } catch (const zdxm::Error &error) {
        return error;
    }
    return zdxm::Error(0, "no error was thrown");
}

// Whether zdxm_form_money takes a type.
template <class T> static auto takes(int) -> decltype(zdxm_form_money(nullptr, 0, T()), std::true_type()) { return {}; }
template <class T> static std::false_type takes(long) { return {}; }
static_assert(decltype(takes<std::int64_t>(0))::value && decltype(takes<int>(0))::value, "fen are whole numbers");
static_assert(!decltype(takes<double>(0))::value && !decltype(takes<float>(0))::value, "1200.75 is no amount in fen");

static zdxm::Batch batch(const zdxm::Context &context, const zdxm::Ledger &ledger) {
    zdxm::Batch batch(context);
    context.check(zdxm_batch_new(ledger.get(), "张三", -1, batch.out()));
    return batch;
}

static void a_zero_inside_cuts_nothing(const zdxm::Context &context, const std::string &folder) {
    const std::string path = folder + std::string("/cut\0short.zdxm", 15), office("柳州\0重点办", 16);
    expect(failure([&] { zdxm::create(context, path, "柳州"); }).code == ZDXM_E_ENCODING, "create", path);
    expect(failure([&] { zdxm::open_or_create(context, path, "柳州"); }).code == ZDXM_E_ENCODING, "open_or_create", path);
    expect(failure([&] { zdxm::create(context, folder + "/office.zdxm", office); }).code == ZDXM_E_ENCODING, "office", office);
    zdxm::create(context, folder + "/cut", "柳州");
    expect(failure([&] { zdxm::open(context, path); }).code == ZDXM_E_ENCODING, "open", path);
}

static void errors_tell_all_that_is_known(const zdxm::Context &context, const std::string &folder) {
    const zdxm::Ledger ledger = zdxm::open_or_create(context, folder + "/ledger.zdxm", "柳州");
    zdxm_open_options options = {sizeof options, 0, -1, 0, 0};
    zdxm::Context other;
    const zdxm::Ledger same = zdxm::open(other, folder + "/ledger.zdxm", &options);
    {
        const zdxm::Batch writing = batch(context, ledger);
        const zdxm::Error busy = failure([&] { batch(other, same); });
        expect(busy.code == ZDXM_E_BUSY && busy.is_temporary && busy.sqlite_code != 0, "busy", busy.what());
        expect(busy.cell.empty(), "busy has a cell", busy.cell);
    }
    const std::string sheet = "2022年柳州市重大项目计划表,,\n项目名称,建设阶段,总投资（万元）\n大桥,续建,约3亿\n";
    zdxm::Workbook workbook(context);
    zdxm::Import import(context);
    zdxm::Batch batch(context);
    context.check(zdxm_workbook_read(context.get(), sheet.data(), zdxm::length(sheet), workbook.out()));
    context.check(zdxm_import_preview(zdxm::view(context, ledger).get(), workbook.get(), nullptr, import.out()));
    const zdxm::Error refused =
        failure([&] { context.check(zdxm_import_begin(import.get(), "张三", -1, batch.out())); });
    expect(refused.code == ZDXM_E_UNSETTLED_PROBLEMS && !refused.is_temporary, "refused", refused.what());
    expect(refused.cell.find("A3") != std::string::npos, "the refused import has no cell", refused.what());
}

static void an_error_without_text_gets_no_older_one(const zdxm::Context &context, const std::string &folder) {
    const zdxm::Ledger ledger = zdxm::open(context, folder + "/ledger.zdxm");
    zdxm::Form form(context);
    context.check(zdxm_form_new(context.get(), ZDXM_FORM_PROJECT, form.out()));
    zdxm_form_load(form.get(), nullptr); // leaves an E_HANDLE with a text
    const zdxm::Error error = failure([&] { context.check(zdxm_cursor_next(nullptr)); });
    expect(error.code == ZDXM_E_HANDLE && std::string(error.what()) == "the zdxm_cursor is NULL", "text", error.what());
    const zdxm::Error unknown = failure([&] { context.check(ZDXM_E_ABI); });
    expect(std::string(unknown.what()) == "the call failed with code -5", "text", unknown.what());
}

static void records_go_as_json_and_many_rows_in_a_call(const zdxm::Context &context, const std::string &folder) {
    const zdxm::Ledger ledger = zdxm::open(context, folder + "/ledger.zdxm");
    zdxm::Form form(context);
    context.check(zdxm_form_new(context.get(), ZDXM_FORM_PROJECT, form.out()));
    zdxm::Batch writing = batch(context, ledger);
    const char *const names[] = {"凤凰岭大桥", "学校", "产业园"};
    for (const char *name : names) {
        std::int32_t id = 0;
        context.check(zdxm_form_clear(form.get()));
        const bool is_school = std::string(name) == "学校";
        const std::string fact = is_school ? "\"location\": \"柳北区\"" : "\"total\": \"12.5亿元\"";
        zdxm::set_json(context, form, "{\"name\": \"" + std::string(name) + "\", " + fact + "}");
        context.check(zdxm_project_add(writing.get(), form.get(), &id));
    }
    const zdxm::Error refused = failure([&] { zdxm::set_json(context, form, "{\"totl\": 1}"); });
    expect(refused.code == ZDXM_E_ARG && refused.id == "field_name_unknown", "the refused JSON", refused.id);
    const zdxm::View view = zdxm::view(context, writing);
    zdxm::Cursor projects(context);
    context.check(zdxm_project_list(view.get(), projects.out()));
    std::vector<std::int64_t> values;
    std::vector<std::int32_t> nulls, lens;
    // The school has no total.
    for (std::int32_t most = 1; most <= 2; most++) {
        std::int32_t read = 0;
        context.check(zdxm_cursor_rewind(projects.get()));
        while (projects.numbers({ZDXM_F_TOTAL, ZDXM_F_PERIOD_START}, most, values, nulls) > 0)
            for (std::size_t at = 0; at < values.size(); at += 2, read++) {
                expect((nulls[at] != 0) == (read == 1) && nulls[at + 1], "nulls", std::to_string(read));
                expect(nulls[at] || values[at] == 125000000000, "numbers", std::to_string(values[at]));
            }
        expect(read == 3, "rows of numbers", std::to_string(read));
        const std::string expected[] = {"凤凰岭大桥;学校;产业园;", "-;柳北区;-;"};
        const std::int32_t fields[] = {ZDXM_F_NAME, ZDXM_F_LOCATION};
        for (int at = 0; at < 2; at++) {
            context.check(zdxm_cursor_rewind(projects.get()));
            std::string all;
            std::vector<std::string> texts;
            while (!(texts = projects.texts(fields[at], most, lens)).empty())
                for (std::size_t row = 0; row < texts.size(); row++) all += (lens[row] < 0 ? "-" : texts[row]) + ";";
            expect(all == expected[at], "texts", all);
        }
    }
    context.check(zdxm_cursor_rewind(projects.get()));
    const std::string json = projects.next() ? projects.json() : "";
    expect(json.find("\"total\":{\"fen\":125000000000}") != std::string::npos, "json", json);
}

static void questions_and_histories_are_asked(const zdxm::Context &context, const std::string &folder) {
    const zdxm::Ledger ledger = zdxm::open(context, folder + "/ledger.zdxm");
    zdxm::Batch writing = batch(context, ledger);
    const auto add = [&](std::int32_t kind, const std::string &json, std::int32_t(ZDXM_CALL *call)(zdxm_batch *, zdxm_form *, std::int32_t *)) {
        zdxm::Form form(context);
        std::int32_t id = 0;
        context.check(zdxm_form_new(context.get(), kind, form.out()));
        zdxm::set_json(context, form, json);
        context.check(call(writing.get(), form.get(), &id));
        return id;
    };
    const std::int32_t bridge = add(ZDXM_FORM_PROJECT, "{\"name\": \"大桥\"}", zdxm_project_add);
    const std::int32_t plan = add(ZDXM_FORM_PLAN, "{\"year\": 2022, \"title\": \"计划\"}", zdxm_plan_adopt);
    add(ZDXM_FORM_ITEM, "{\"plan\": " + std::to_string(plan) + ", \"project\": " + std::to_string(bridge)
        + ", \"phase\": \"续建\", \"sector\": 1}", zdxm_item_add);
    context.check(zdxm_batch_commit(writing.get(), nullptr));
    const zdxm::View view = zdxm::view(context, ledger);
    zdxm::Cursor changes(context), items(context);
    zdxm::Form query(context);
    std::int32_t count = 0;
    context.check(zdxm_history_list(view.get(), ZDXM_SUBJECT_PROJECT, bridge, ZDXM_F_NAME, 0, changes.out()));
    expect(changes.next() && changes.text(ZDXM_F_AFTER) == "大桥", "a history", "");
    context.check(zdxm_form_new(context.get(), ZDXM_FORM_ITEM_QUERY, query.out()));
    zdxm::set_json(context, query, "{\"name_part\": \"桥\"}");
    context.check(zdxm_query_items(view.get(), plan, 202203, query.get(), &count, items.out()));
    expect(items.next() && items.text(ZDXM_F_PROJECT_NAME) == "大桥" && count == 1, "a query", std::to_string(count));
}

static void errors_are_in_the_language_of_the_context(const zdxm::Context &context) {
    zdxm::Form form(context);
    context.check(zdxm_form_new(context.get(), ZDXM_FORM_PROJECT, form.out()));
    auto wrong = [&] { context.check(zdxm_form_text(form.get(), ZDXM_F_TOTAL, "很多", -1)); };
    const zdxm::Error english = failure(wrong);
    context.set_language(ZDXM_CHINESE);
    const zdxm::Error chinese = failure(wrong);
    context.set_language(ZDXM_ENGLISH);
    expect(english.id == "amount_unreadable" && english.id == chinese.id, "id", english.id);
    expect(std::string(chinese.what()).find("不是金额") != std::string::npos, "Chinese", chinese.what());
    expect(std::string(english.what()).find("is not an amount") != std::string::npos, "English", english.what());
}

int main(int, char **argv) {
    try {
        const zdxm::Context context;
        a_zero_inside_cuts_nothing(context, argv[1]);
        errors_tell_all_that_is_known(context, argv[1]);
        an_error_without_text_gets_no_older_one(context, argv[1]);
        records_go_as_json_and_many_rows_in_a_call(context, argv[1]);
        questions_and_histories_are_asked(context, argv[1]);
        errors_are_in_the_language_of_the_context(context);
    } catch (const zdxm::Error &error) {
        expect(false, "unexpected", error.what());
    }
    return failed;
}
