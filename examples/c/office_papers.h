/* The papers that the office hands in, each as an official document, a workbook and a text beside the ledger. After office.h. */

/* The scheme of the rule pack by which the year is judged. */
#define SCHEME "年度绩效考核"

/* Saves the document in each form; what was issued is saved as it was issued. The document ends with it. */
void save_paper(const char *ledger_path, const char *name)
{
    static const struct {
        int32_t form;
        const char *extension;
    } forms[] = {{ZDXM_PRINTED_DOCX, "docx"}, {ZDXM_PRINTED_WORKBOOK, "xlsx"}, {ZDXM_PRINTED_TEXT, "txt"}};
    char path[2000];
    size_t folder, at;
    for (folder = strlen(ledger_path); folder && !strchr("/\\", ledger_path[folder - 1]); folder--) {}
    for (at = 0; at < sizeof forms / sizeof *forms; at++) {
        sprintf(path, "%.*s%.100s.%s", (int)(folder < 1500 ? folder : 1500), ledger_path, name, forms[at].extension);
        check(zdxm_document_save(document, forms[at].form, path, -1, 0));
    }
    check(zdxm_document_free(document));
    printf("  另存：%s.docx、.xlsx、.txt\n", name);
}

/* Prints the first lines of the document. */
void print_document(int lines)
{
    check(zdxm_document_text(document, ZDXM_PRINTED_TEXT, text, sizeof text, NULL));
    print_lines(lines, NULL);
}

/* Drafts and issues the letter that a row proposes. */
void send_letter(zdxm_cursor *proposal, const char *no, int32_t on)
{
    zdxm_form *form = form_of(ZDXM_FORM_LETTER);
    zdxm_batch *batch = begin(REGISTRAR);
    zdxm_cursor *draft;
    int32_t id;
    check(zdxm_form_load(form, proposal));
    check(zdxm_letter_draft(batch, form, number(proposal, ZDXM_F_AS_OF), &id));
    commit(batch);
    check(zdxm_letter_get(now(), id, &draft));
    check(zdxm_cursor_next(draft));
    batch = begin(REGISTRAR);
    check(zdxm_letter_issue(batch, id, number(draft, ZDXM_F_SINCE), no, -1, on));
    commit(batch);
    check(zdxm_cursor_free(draft));
    check(zdxm_form_free(form));
    check(zdxm_letter_reprint(now(), id, &document));
}

/* Of what the rules propose for July, a person sends the first letter of each of two kinds. */
void letters(const char *ledger_path, int32_t plan)
{
    static const struct {
        int32_t kind;
        const char *name, *no;
    } sent[] = {{ZDXM_LETTER_REMINDER, "提醒函", "柳重点办函〔2022〕1号"}, {ZDXM_LETTER_URGING, "督办函", "柳重点办督〔2022〕1号"}};
    zdxm_cursor *proposed;
    int32_t found, at;
    check(zdxm_letter_proposals(now(), plan, 202207, &proposed));
    check(zdxm_cursor_count(proposed, &found));
    printf("  按规则应发函%d件\n", (int)found);
    for (at = 0; at < 2; at++) {
        check(zdxm_cursor_rewind(proposed));
        while (check(zdxm_cursor_next(proposed)) == ZDXM_ROW && number(proposed, ZDXM_F_LETTER_KIND) != sent[at].kind) {}
        send_letter(proposed, sent[at].no, 20220810);
        print_document(7);
        save_paper(ledger_path, sent[at].name);
    }
    check(zdxm_cursor_free(proposed));
}

/* What only people can judge: points by a document, and who stands on no list. */
void record_fact(zdxm_batch *batch, int32_t plan, int32_t kind, const char *unit, const char *points, const char *no,
                 const char *reason)
{
    zdxm_form *form = form_of(ZDXM_FORM_ASSESSMENT_FACT);
    int32_t id;
    check(zdxm_unit_ensure(batch, unit, -1, &id, NULL));
    check(zdxm_form_int(form, ZDXM_F_ASSESSMENT_FACT_KIND, kind));
    check(zdxm_form_int(form, ZDXM_F_PLAN, plan));
    check(zdxm_form_int(form, ZDXM_F_UNIT, id));
    check(zdxm_form_int(form, ZDXM_F_MONTH, 202212));
    check(zdxm_form_text(form, ZDXM_F_DOCUMENT_NO, no, -1));
    check(zdxm_form_int(form, ZDXM_F_ISSUED_ON, 20230109));
    check(zdxm_form_text(form, ZDXM_F_REASON, reason, -1));
    if (points) {
        check(zdxm_form_text(form, ZDXM_F_SCHEME, SCHEME, -1));
        check(zdxm_form_text(form, ZDXM_F_SCHEME_ITEM, "management", -1));
        check(zdxm_form_text(form, ZDXM_F_GIVEN_VALUE, points, -1));
    }
    check(zdxm_assessment_fact_record(batch, form, &id));
    check(zdxm_form_free(form));
}

static const char *words(zdxm_cursor *row, int32_t field, char *room, int32_t size)
{
    check(zdxm_cursor_text(row, field, room, size, NULL));
    return room;
}

void facts(int32_t plan)
{
    char unit[200], kind[60], points[40], reason[200], no[200];
    zdxm_batch *batch = begin(REGISTRAR);
    zdxm_cursor *rows, *units;
    record_fact(batch, plan, ZDXM_ASSESSMENT_FACT_GIVEN, "柳北区人民政府", "9", "柳重点办发〔2022〕20号", "现场考核");
    record_fact(batch, plan, ZDXM_ASSESSMENT_FACT_GIVEN, "市水利局", "10", "柳重点办发〔2022〕20号", "现场考核");
    record_fact(batch, plan, ZDXM_ASSESSMENT_FACT_EXEMPTION, "城中区人民政府", NULL, "柳政函〔2022〕8号", "汛期不可抗力");
    commit(batch);
    check(zdxm_assessment_fact_list(now(), plan, &rows));
    while (check(zdxm_cursor_next(rows)) == ZDXM_ROW) {
        check(zdxm_unit_get(view, number(rows, ZDXM_F_UNIT), &units));
        check(zdxm_cursor_next(units));
        words(rows, ZDXM_F_GIVEN_VALUE, points, sizeof points);
        printf("  %s：%s%s%s，%s（%s）\n", words(units, ZDXM_F_NAME, unit, sizeof unit),
               words(rows, ZDXM_F_ASSESSMENT_FACT_KIND, kind, sizeof kind), points, *points ? "分" : "",
               words(rows, ZDXM_F_REASON, reason, sizeof reason), words(rows, ZDXM_F_DOCUMENT_NO, no, sizeof no));
        check(zdxm_cursor_free(units));
    }
    check(zdxm_cursor_free(rows));
}

/* The bulletin of the year as the rules compose it, the ranking of the units and their assessment. */
void papers_of_the_year(const char *ledger_path, int32_t plan)
{
    zdxm_form *form = form_of(ZDXM_FORM_ISSUE);
    zdxm_batch *batch = begin(REGISTRAR);
    zdxm_bulletin *bulletin;
    zdxm_document *lists;
    int32_t id;
    check(zdxm_form_int(form, ZDXM_F_PLAN, plan));
    check(zdxm_form_int(form, ZDXM_F_MONTH, 202212));
    check(zdxm_form_text(form, ZDXM_F_NUMBER, "柳重点办发〔2023〕1号", -1));
    check(zdxm_form_int(form, ZDXM_F_ISSUED_ON, 20230109));
    check(zdxm_form_int(form, ZDXM_F_BULLETIN_KIND, ZDXM_BULLETIN_NOTICE));
    check(zdxm_form_int(form, ZDXM_F_BULLETIN_PERIOD, ZDXM_PERIOD_YEAR));
    check(zdxm_issue_bulletin(batch, form, NULL, &id));
    commit(batch);
    check(zdxm_form_free(form));
    check(zdxm_issued_bulletin_reprint(now(), id, &bulletin));
    check(zdxm_bulletin_document(bulletin, &document));
    check(zdxm_bulletin_free(bulletin));
    print_document(8);
    save_paper(ledger_path, "年度通报");

    puts("\n考核组的认定，和因不可抗力的免列，凭文件登记");
    facts(plan);

    puts("\n排名和红黑榜");
    check(zdxm_ranking_lists_document(view, plan, 202212, &lists));
    check(zdxm_ranking_document(view, plan, 202212, NULL, &document));
    print_document(6);
    check(zdxm_document_text(lists, ZDXM_PRINTED_TEXT, text, sizeof text, NULL));
    print_lines(6, NULL);
    save_paper(ledger_path, "单位排名");
    document = lists;
    save_paper(ledger_path, "红黑榜");

    puts("\n年度绩效考核，每一分都有依据");
    batch = begin(REGISTRAR);
    check(zdxm_assessment_issue(batch, plan, 202212, SCHEME, -1, "柳重点办发〔2023〕2号", -1, 20230109, &id));
    commit(batch);
    check(zdxm_issued_assessment_reprint(now(), id, &document));
    print_document(10);
    save_paper(ledger_path, SCHEME);
}
