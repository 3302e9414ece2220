/* Runs the table and looks whether the ledger is sound after all of it. */
int main(int argc, char **argv)
{
    int32_t status;
    int64_t done, total;
    zdxm_form *closed;
    if (argc < 2) return 2;
    folder = argv[1];
    sprintf(path_of_ledger, "%s/ledger.zdxm", folder);
    sprintf(path_of_new, "%s/new.zdxm", folder);
    sprintf(path_of_sheet, "%s/sheet.csv", folder);
    sprintf(path_of_backup, "%s/backup.zdxm", folder);
    sprintf(path_of_archive, "%s/archive.jsonl", folder);
    sprintf(path_of_restored, "%s/restored.zdxm", folder);
    widen(wide_path_of_backup, path_of_backup);
    widen(wide_path_of_archive, path_of_archive);
    widen(wide_path_of_restored, path_of_restored);
    widen(wide_ratio_pack, ratio_pack);
    widen(wide_path_of_ledger, path_of_ledger);
    widen(wide_path_of_new, path_of_new);
    widen(wide_path_of_sheet, path_of_sheet);
    memset(huge, 'x', sizeof huge - 1);
    {
        FILE *file = fopen(path_of_sheet, "wb");
        if (!file) return 2;
        fwrite(sheet, 1, strlen(sheet), file);
        fclose(file);
    }
    MUST(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    found_ledger();
    renew();
    MUST(zdxm_form_new(context, ZDXM_FORM_UNIT, &closed));
    MUST(zdxm_form_free(closed));
    bad[0] = NULL;
    bad[1] = closed;
    bad[2] = &status;
    bad[3] = (void *)(intptr_t)-1;
    bad[4] = (void *)(intptr_t)0x7fffffff;
    bad[5] = (void *)(intptr_t)0x08000000;
    every_function();

    function = "at the end";
    zdxm_batch_free(batch);
    zdxm_verify_free(verify);
    zdxm_view_close(view);
    MUST(zdxm_ledger_view(ledger, &view));
    MUST(zdxm_verify_new(view, &verify));
    while ((status = zdxm_verify_step(verify, 100, &done, &total)) == ZDXM_OK) {}
    if (status != ZDXM_DONE) fail("the ledger is not sound", status);
    MUST(zdxm_context_free(context));
    printf("%ld calls, %ld failures\n", calls, failures);
    return failures != 0;
}
