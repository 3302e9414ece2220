/* The papers that the office hands in, each as an official document, a workbook and a text beside the ledger. After office.h. */

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
        check(zdxm_document_save(document, forms[at].form, path, -1, ZDXM_SAVE_OVERWRITE));
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
    check(zdxm_assessment_document(view, plan, 202212, "年度绩效考核", -1, &document));
    print_document(8);
    save_paper(ledger_path, "年度绩效考核");
}
