// What the C++ layer promises beside the main job: layer FOLDER.
#include <iostream>
#include <sstream>

#include "zdxm.hpp"

static int failed = 0;

static void expect(bool fits, const char *what, const std::string &got) {
    if (fits) return;
    std::cerr << what << ": " << got << "\n";
    failed = 1;
}

// The error of a family that a call must throw; none of another family.
template <class Family, class Call> static zdxm::Error failure(Call call) {
    try {
        call();
    } catch (const Family &error) {
        return error;
    } catch (const zdxm::Error &error) {
        expect(false, "another family", error.what());
        return error;
    }
    return zdxm::Error(zdxm::ErrorKind::Panic, "no error was thrown");
}

template <class Value> static std::string printed(const Value &value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

// What may be said of an amount, and what must not compile.
template <class T> static auto is_amount(int) -> decltype(zdxm::ProjectForm().total(T()), std::true_type()) { return {}; }
template <class T> static std::false_type is_amount(long) { return {}; }
static_assert(decltype(is_amount<zdxm::Money>(0))::value && decltype(is_amount<std::string>(0))::value, "money, or a text");
static_assert(!decltype(is_amount<double>(0))::value && !decltype(is_amount<float>(0))::value, "1200.75 is no amount");
static_assert(!decltype(is_amount<int>(0))::value && !decltype(is_amount<bool>(0))::value, "a number has no unit");
template <class T> static auto is_fen(int) -> decltype(zdxm::fen(T()), std::true_type()) { return {}; }
template <class T> static std::false_type is_fen(long) { return {}; }
static_assert(decltype(is_fen<int>(0))::value && !decltype(is_fen<double>(0))::value, "fen are whole numbers");
template <class T> static auto is_year(int) -> decltype(zdxm::PlanForm().year(T()), std::true_type()) { return {}; }
template <class T> static std::false_type is_year(long) { return {}; }
static_assert(decltype(is_year<std::int32_t>(0))::value && !decltype(is_year<double>(0))::value, "no half years");

static void values_are_what_they_say() {
    expect(printed(zdxm::wan(120075)) == "1200750000.00元", "wan", printed(zdxm::wan(120075)));
    expect(printed(zdxm::fen(-5)) == "-0.05元", "fen", printed(zdxm::fen(-5)));
    expect(printed(zdxm::fen(INT64_MIN)) == "-92233720368547758.08元", "the least", printed(zdxm::fen(INT64_MIN)));
    expect(zdxm::yi(1) + zdxm::wan(1) - zdxm::yuan(10000) == zdxm::yi(1), "sums", "");
    for (int what = 0; what < 4; what++) {
        try {
            if (what == 0) zdxm::fen(INT64_MAX) + zdxm::fen(1);
            if (what == 1) zdxm::fen(INT64_MIN) - zdxm::fen(1);
            if (what == 2) zdxm::yi(INT64_MAX / 100);
            if (what == 3) zdxm::fen(0) - zdxm::fen(INT64_MIN);
            expect(false, "beyond 64 bits", std::to_string(what));
        } catch (const std::overflow_error &) {
        }
    }
    expect(printed(zdxm::Date(2022)) == "2022" && printed(zdxm::Date(2022, 3)) == "2022-03", "a date", "");
    expect(zdxm::TenDays(2022, 3, 1).number() == 2022031, "ten days", "");
    for (int what = 0; what < 3; what++) {
        try {
            if (what == 0) zdxm::Month(2022, 13);
            if (what == 1) zdxm::Date(2022, 0, 5);
            if (what == 2) *zdxm::Maybe<int>();
            expect(false, "no such value", std::to_string(what));
        } catch (const std::logic_error &) {
        }
    }
    expect(printed(zdxm::Phase::Ongoing) == "续建" && printed(static_cast<zdxm::Phase>(99)).empty(), "a code", "");
}

static void a_zero_inside_cuts_nothing(const zdxm::Context &context, const std::string &folder) {
    const std::string path = folder + std::string("/cut\0short.zdxm", 15), office("柳州\0重点办", 16);
    const auto encoding = [](const zdxm::Error &error) { return error.kind == zdxm::ErrorKind::Encoding; };
    expect(encoding(failure<zdxm::UseError>([&] { context.create(path, "柳州"); })), "create", path);
    expect(encoding(failure<zdxm::UseError>([&] { context.open_or_create(path, "柳州"); })), "open_or_create", path);
    expect(encoding(failure<zdxm::UseError>([&] { context.create(folder + "/office.zdxm", office); })), "office", office);
    context.create(folder + "/cut", "柳州");
    expect(encoding(failure<zdxm::UseError>([&] { context.open(path); })), "open", path);
}

static void errors_say_all_that_is_known(const zdxm::Context &context, const std::string &folder) {
    const zdxm::Ledger ledger = context.open_or_create(folder + "/ledger.zdxm", "柳州");
    zdxm::OpenOptions impatient;
    impatient.busy_ms = -1;
    const zdxm::Context other;
    const zdxm::Ledger same = other.open(folder + "/ledger.zdxm", impatient);
    {
        const zdxm::Batch writing = ledger.write("张三");
        const zdxm::Error busy = failure<zdxm::FileError>([&] { same.write("李四"); });
        expect(busy.kind == zdxm::ErrorKind::Busy && busy.is_temporary && busy.sqlite_code != 0, "busy", busy.what());
        expect(busy.cell.empty() && busy.field.empty() && busy.record == 0, "busy has a place", busy.cell);
    }
    const zdxm::Workbook workbook =
        context.workbook_read("2022年柳州市重大项目计划表,,\n项目名称,建设阶段,总投资（万元）\n大桥,续建,约3亿\n");
    const zdxm::Import import = ledger.view().import_preview(workbook);
    const zdxm::Error refused = failure<zdxm::SheetError>([&] { import.begin("张三"); });
    expect(refused.kind == zdxm::ErrorKind::UnsettledProblems && !refused.is_temporary, "refused", refused.what());
    expect(refused.cell.find("A3") != std::string::npos, "the refused import has no cell", refused.what());
    const zdxm::Error wrong = failure<zdxm::InputError>(
        [&] { ledger.write("张三", [](zdxm::Batch &batch) { batch.project_add(zdxm::ProjectForm().name("桥").total("很多")); }); });
    expect(wrong.field == "total" && wrong.id == "amount_unreadable" && !wrong.remedy.empty(), "the amount", wrong.what());
    const std::string text = wrong.what();
    expect(text.find(wrong.remedy) != std::string::npos, "the remedy", text);
    context.set_language(zdxm::Language::Chinese);
    const zdxm::Error missing = failure<zdxm::RecordError>([&] { ledger.view().project_get(77); });
    expect(printed(missing.kind) == "未找到", "the kind", printed(missing.kind));
    context.set_language(zdxm::Language::English);
}

static void writes_are_one_change_or_nothing(const zdxm::Context &context, const std::string &folder) {
    const zdxm::Ledger ledger = context.open(folder + "/ledger.zdxm");
    const auto names = [&] {
        std::string all;
        for (const zdxm::Project &project : ledger.view().project_list()) all += project.name + ";";
        return all;
    };
    std::vector<zdxm::Batch> kept;
    try {
        ledger.write("张三", [&](zdxm::Batch &batch) {
            batch.project_add(zdxm::ProjectForm().name("不要"));
            kept.push_back(batch);
            throw std::runtime_error("given up");
        });
        expect(false, "an exception leaves a batch", "");
    } catch (const std::runtime_error &error) {
        expect(std::string(error.what()) == "given up", "the exception", error.what());
    }
    failure<zdxm::UseError>([&] { kept[0].project_add(zdxm::ProjectForm().name("还是不要")); });
    expect(names().empty(), "nothing was written", names());
    { const zdxm::Batch batch = ledger.write("张三"); batch.project_add(zdxm::ProjectForm().name("忘了")); }
    expect(names().empty(), "a batch without commit", names());
    const std::int32_t change = ledger.write("张三", [](zdxm::Batch &batch) {
        batch.project_add(zdxm::ProjectForm().name("凤凰岭大桥").total(zdxm::yi(12)));
        batch.project_add(zdxm::ProjectForm().name("学校").location("柳北区"));
    });
    expect(change > 0 && names() == "凤凰岭大桥;学校;", "what was written", names());
}

static void records_are_values_and_begin_corrections(const zdxm::Context &context, const std::string &folder) {
    std::vector<zdxm::Project> projects;
    {
        const zdxm::Ledger ledger = context.open(folder + "/ledger.zdxm");
        projects = ledger.view().project_list();
    }
    expect(projects.size() == 2 && projects[0].total == zdxm::yi(12) && !projects[1].total, "read after the ledger", "");
    expect(printed(projects[1].total).empty() && projects[1].location == "柳北区", "none", "");
    const zdxm::Ledger ledger = context.open(folder + "/ledger.zdxm");
    projects = ledger.view().project_list();
    const zdxm::ProjectForm form = zdxm::ProjectForm::of(projects[0]).total("13亿元").owner("城投").owner(zdxm::none);
    ledger.write("张三", [&](zdxm::Batch &batch) { batch.project_revise(projects[0].id, form); });
    const zdxm::Project revised = ledger.view().project_get(projects[0].id);
    expect(revised.total == zdxm::yi(13) && !revised.owner && revised.name == "凤凰岭大桥", "revised", printed(revised.total));
    const zdxm::Error conflict = failure<zdxm::RefusedError>(
        [&] { ledger.write("李四", [&](zdxm::Batch &batch) { batch.project_revise(projects[0].id, zdxm::ProjectForm::of(projects[0]).total("14亿元")); }); });
    expect(conflict.kind == zdxm::ErrorKind::Conflict, "somebody was faster", conflict.what());
    projects[0].release();
    expect(projects[0].name == "凤凰岭大桥", "a released record stays readable", projects[0].name);
    try {
        zdxm::ProjectForm::of(projects[0]);
        expect(false, "a correction of a released record", "");
    } catch (const std::logic_error &) {
    }
}

static void objects_outlive_what_they_came_from_and_say_when_they_are_closed(const std::string &folder) {
    zdxm::Maybe<std::string> office;
    {
        std::shared_ptr<zdxm::View> view;
        {
            const zdxm::Context context;
            const zdxm::Ledger ledger = context.open(folder + "/ledger.zdxm");
            view = std::make_shared<zdxm::View>(ledger.view());
        }
        expect(view->project_list().size() == 2, "a view without its ledger", "");
        const zdxm::View copy = *view;
        copy.close();
        copy.close();
        const zdxm::Error closed = failure<zdxm::UseError>([&] { view->project_list(); });
        expect(closed.kind == zdxm::ErrorKind::Handle, "closed", closed.what());
    }
    const zdxm::Context context;
    zdxm::Ledger ledger = context.open(folder + "/ledger.zdxm");
    ledger = context.open(folder + "/cut");
    expect(ledger.office() == "柳州", "another ledger in its place", ledger.office());
}

static void long_work_shows_progress_and_is_given_up(const zdxm::Context &context, const std::string &folder) {
    const zdxm::Ledger ledger = context.open(folder + "/ledger.zdxm");
    int heard = 0;
    ledger.view().verify([&](std::int64_t done, std::int64_t total) { return heard++, done <= total; });
    expect(heard > 0, "progress", "");
    const zdxm::Error given_up =
        failure<zdxm::FileError>([&] { ledger.backup(folder + "/b.zdxm", false, [](std::int64_t, std::int64_t) { return false; }); });
    expect(given_up.kind == zdxm::ErrorKind::Interrupted, "given up", given_up.what());
    try {
        ledger.backup(folder + "/b.zdxm", false, [](std::int64_t, std::int64_t) -> bool { throw std::runtime_error("of the program"); });
        expect(false, "an exception of the program", "");
    } catch (const std::runtime_error &error) {
        expect(std::string(error.what()) == "of the program", "an exception of the program", error.what());
    }
    expect(ledger.backup(folder + "/b.zdxm").rows > 0, "nothing is left of what was given up", "");
}

static void the_log_lives_as_long_as_it_is_set(const std::string &folder) {
    std::vector<std::string> lines;
    {
        const zdxm::Context context;
        context.set_log([&lines](zdxm::LogLevel level, const std::string &line) {
            lines.push_back(printed(level) + " " + line);
            throw std::runtime_error("must not run through the library");
        });
        failure<zdxm::FileError>([&] { context.open(folder + "/nothing.zdxm"); });
        expect(lines.size() == 1 && lines[0].find("错误 ") == 0, "a line", lines.empty() ? "" : lines[0]);
        context.set_log(zdxm::OnLog());
        failure<zdxm::FileError>([&] { context.open(folder + "/nothing.zdxm"); });
    }
    expect(lines.size() == 1, "no log", std::to_string(lines.size()));
}

static void the_functions_of_the_header_stand_beside(const zdxm::Context &context, const std::string &folder) {
    const zdxm::Ledger ledger = context.open(folder + "/ledger.zdxm");
    const zdxm::View view = ledger.view();
    zdxm_cursor *made = nullptr;
    view.check(zdxm_project_list(view.get(), &made));
    zdxm::Cursor rows(view.shared(), made);
    expect(rows.next() && rows.json().find("\"name\":\"凤凰岭大桥\"") != std::string::npos, "json", "");
    const zdxm::Error unknown = failure<zdxm::UseError>([&] { context.check(ZDXM_E_ABI); });
    expect(std::string(unknown.what()) == "the call failed with code -5", "an error without text gets no older one", unknown.what());
}

int main(int, char **argv) {
    try {
        const zdxm::Context context;
        values_are_what_they_say();
        a_zero_inside_cuts_nothing(context, argv[1]);
        errors_say_all_that_is_known(context, argv[1]);
        writes_are_one_change_or_nothing(context, argv[1]);
        records_are_values_and_begin_corrections(context, argv[1]);
        objects_outlive_what_they_came_from_and_say_when_they_are_closed(argv[1]);
        long_work_shows_progress_and_is_given_up(context, argv[1]);
        the_log_lives_as_long_as_it_is_set(argv[1]);
        the_functions_of_the_header_stand_beside(context, argv[1]);
    } catch (const zdxm::Error &error) {
        expect(false, "unexpected", error.what());
    }
    return failed;
}
