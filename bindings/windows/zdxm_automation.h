/* What automation.c calls by. Made from src/ffi by `cargo run -p zdxm-abi`; do not edit. */

static int32_t call_0(const union word *a) { return zdxm_version_text16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_0[] = {{OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_1(const union word *a) { return zdxm_context_set_language(a[0].pointer, a[1].number); }
static const struct param params_1[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_2(const union word *a) { return zdxm_error_title16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_2[] = {{IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_3(const union word *a) { return zdxm_field_title16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_3[] = {{IN_FIELD, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_4(const union word *a) { return zdxm_field_name16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_4[] = {{IN_FIELD, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_5(const union word *a) { return zdxm_field_type(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_5[] = {{IN_FIELD, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_6(const union word *a) { return zdxm_ledger_open16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_6[] = {{IN_TEXT, 0, 0}, {IN_OPTIONS, 0, 1}, {OUT_OBJECT, 1, 0}, {END, 0, 0}};
static int32_t call_7(const union word *a) { return zdxm_ledger_create16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].pointer, a[6].pointer); }
static const struct param params_7[] = {{IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {IN_OPTIONS, 0, 1}, {OUT_OBJECT, 1, 0}, {END, 0, 0}};
static int32_t call_8(const union word *a) { return zdxm_ledger_open_or_create16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].pointer, a[6].pointer); }
static const struct param params_8[] = {{IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {IN_OPTIONS, 0, 1}, {OUT_OBJECT, 1, 0}, {END, 0, 0}};
static int32_t call_9(const union word *a) { return zdxm_form_new(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_9[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_10(const union word *a) { return zdxm_unit_suggest_kind16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_10[] = {{IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_11(const union word *a) { return zdxm_plan_change_new(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_11[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {OUT_OBJECT, 6, 0}, {END, 0, 0}};
static int32_t call_12(const union word *a) { return zdxm_rule_pack_shipped16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_12[] = {{IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_13(const union word *a) { return zdxm_assessment_of_values16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].pointer, a[6].number, a[7].pointer); }
static const struct param params_13[] = {{IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_14(const union word *a) { return zdxm_assessment_document_of_values16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].pointer); }
static const struct param params_14[] = {{IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_15(const union word *a) { return zdxm_workbook_open16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_15[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 9, 0}, {END, 0, 0}};
static int32_t call_16(const union word *a) { return zdxm_workbook_read(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_16[] = {{IN_BYTES, 0, 0}, {OUT_OBJECT, 9, 0}, {END, 0, 0}};
static int32_t call_17(const union word *a) { return zdxm_verify_file16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_17[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 11, 0}, {END, 0, 0}};
static int32_t call_18(const union word *a) { return zdxm_backup_restore16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].number, a[6].pointer); }
static const struct param params_18[] = {{IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {IN_NUMBER, 0, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_19(const union word *a) { return zdxm_backup_check16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_19[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_20(const union word *a) { return zdxm_archive_import16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].pointer); }
static const struct param params_20[] = {{IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {OUT_OBJECT, 13, 0}, {END, 0, 0}};
static int32_t call_21(const union word *a) { return zdxm_money_parse16(a[0].pointer, a[1].pointer, a[2].number, a[3].number, a[4].pointer); }
static const struct param params_21[] = {{IN_TEXT, 0, 0}, {IN_CODE, 0, 0}, {OUT_MONEY, 0, 0}, {END, 0, 0}};
static int32_t call_22(const union word *a) { return zdxm_money_text16(a[0].pointer, a[1].number64, a[2].number, a[3].number, a[4].pointer, a[5].number, a[6].pointer); }
static const struct param params_22[] = {{IN_MONEY, 0, 0}, {IN_CODE, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_23(const union word *a) { return zdxm_rate_text16(a[0].pointer, a[1].number64, a[2].number64, a[3].number, a[4].pointer, a[5].number, a[6].pointer); }
static const struct param params_23[] = {{IN_MONEY, 0, 0}, {IN_MONEY, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_24(const union word *a) { return zdxm_project_code_parse16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].pointer); }
static const struct param params_24[] = {{IN_TEXT, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_25(const union word *a) { return zdxm_credit_code_parse16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].pointer); }
static const struct param params_25[] = {{IN_TEXT, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_26(const union word *a) { return zdxm_date_parse16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_26[] = {{IN_TEXT, 0, 0}, {OUT_DAY, 0, 0}, {END, 0, 0}};
static int32_t call_27(const union word *a) { return zdxm_phase_parse16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_27[] = {{IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_28(const union word *a) { return zdxm_value_text16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number, a[5].pointer); }
static const struct param params_28[] = {{IN_FIELD, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_29(const union word *a) { return zdxm_field_choices(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_29[] = {{IN_FIELD, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_30(const union word *a) { return zdxm_period_parse16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_30[] = {{IN_TEXT, 0, 0}, {OUT_DAY, 0, 0}, {OUT_DAY, 0, 0}, {END, 0, 0}};
static int32_t call_31(const union word *a) { return zdxm_gap_text16(a[0].pointer, a[1].number64, a[2].number64, a[3].number, a[4].number, a[5].pointer, a[6].number, a[7].pointer); }
static const struct param params_31[] = {{IN_MONEY, 0, 0}, {IN_MONEY, 0, 0}, {IN_MONTH, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_32(const union word *a) { return zdxm_ledger_answer_clock(a[0].pointer, a[1].number); }
static const struct param params_32[] = {{IN_CODE, 8, 0}, {END, 0, 0}};
static int32_t call_33(const union word *a) { return zdxm_ledger_is_read_only(a[0].pointer, a[1].pointer); }
static const struct param params_33[] = {{OUT_FLAG, 0, 0}, {END, 0, 0}};
static int32_t call_34(const union word *a) { return zdxm_ledger_office16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_34[] = {{OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_35(const union word *a) { return zdxm_ledger_uuid16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_35[] = {{OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_36(const union word *a) { return zdxm_ledger_path16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_36[] = {{OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_37(const union word *a) { return zdxm_ledger_opening(a[0].pointer, a[1].pointer); }
static const struct param params_37[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_38(const union word *a) { return zdxm_ledger_oldest_view(a[0].pointer, a[1].pointer); }
static const struct param params_38[] = {{OUT_LONG, 0, 0}, {END, 0, 0}};
static int32_t call_39(const union word *a) { return zdxm_ledger_view(a[0].pointer, a[1].pointer); }
static const struct param params_39[] = {{OUT_OBJECT, 2, 0}, {END, 0, 0}};
static int32_t call_40(const union word *a) { return zdxm_ledger_view_as_of(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_40[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 2, 0}, {END, 0, 0}};
static int32_t call_41(const union word *a) { return zdxm_ledger_view_at(a[0].pointer, a[1].number64, a[2].pointer); }
static const struct param params_41[] = {{IN_LONG, 0, 0}, {OUT_OBJECT, 2, 0}, {END, 0, 0}};
static int32_t call_42(const union word *a) { return zdxm_batch_new16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_42[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 5, 0}, {END, 0, 0}};
static int32_t call_43(const union word *a) { return zdxm_attachment_sweep16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_43[] = {{IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_44(const union word *a) { return zdxm_seal_add16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].number, a[5].pointer, a[6].number); }
static const struct param params_44[] = {{IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_45(const union word *a) { return zdxm_backup_new16(a[0].pointer, a[1].pointer, a[2].number, a[3].number, a[4].pointer); }
static const struct param params_45[] = {{IN_TEXT, 0, 0}, {IN_NUMBER, 0, 1}, {OUT_OBJECT, 12, 0}, {END, 0, 0}};
static int32_t call_46(const union word *a) { return zdxm_view_as_of(a[0].pointer, a[1].pointer); }
static const struct param params_46[] = {{OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_47(const union word *a) { return zdxm_view_limit16(a[0].pointer, a[1].pointer, a[2].number); }
static const struct param params_47[] = {{IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_48(const union word *a) { return zdxm_change_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_48[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_49(const union word *a) { return zdxm_change_clock_findings(a[0].pointer, a[1].pointer); }
static const struct param params_49[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_50(const union word *a) { return zdxm_change_refusals(a[0].pointer, a[1].pointer); }
static const struct param params_50[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_51(const union word *a) { return zdxm_change_day(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_51[] = {{IN_NUMBER, 0, 0}, {OUT_DAY, 0, 0}, {END, 0, 0}};
static int32_t call_52(const union word *a) { return zdxm_change_list(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_52[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_53(const union word *a) { return zdxm_change_refusals_document(a[0].pointer, a[1].pointer); }
static const struct param params_53[] = {{OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_54(const union word *a) { return zdxm_unit_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_54[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_55(const union word *a) { return zdxm_unit_by_name16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_55[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_56(const union word *a) { return zdxm_unit_list(a[0].pointer, a[1].pointer); }
static const struct param params_56[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_57(const union word *a) { return zdxm_person_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_57[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_58(const union word *a) { return zdxm_person_list(a[0].pointer, a[1].pointer); }
static const struct param params_58[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_59(const union word *a) { return zdxm_person_find16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_59[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_60(const union word *a) { return zdxm_person_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_60[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_61(const union word *a) { return zdxm_role_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_61[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_62(const union word *a) { return zdxm_role_who(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_62[] = {{IN_CODE, 61, 0}, {IN_NUMBER, 0, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_63(const union word *a) { return zdxm_role_may16(a[0].pointer, a[1].pointer, a[2].number, a[3].number, a[4].number, a[5].pointer); }
static const struct param params_63[] = {{IN_TEXT, 0, 0}, {IN_CODE, 61, 0}, {IN_NUMBER, 0, 1}, {OUT_FLAG, 0, 0}, {END, 0, 0}};
static int32_t call_64(const union word *a) { return zdxm_contact_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_64[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_65(const union word *a) { return zdxm_contact_list(a[0].pointer, a[1].pointer); }
static const struct param params_65[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_66(const union word *a) { return zdxm_sector_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_66[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_67(const union word *a) { return zdxm_sector_by_name16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_67[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_68(const union word *a) { return zdxm_sector_list(a[0].pointer, a[1].pointer); }
static const struct param params_68[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_69(const union word *a) { return zdxm_project_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_69[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_70(const union word *a) { return zdxm_project_list(a[0].pointer, a[1].pointer); }
static const struct param params_70[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_71(const union word *a) { return zdxm_project_by_name16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_71[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_72(const union word *a) { return zdxm_project_find16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_72[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_73(const union word *a) { return zdxm_project_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_73[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_74(const union word *a) { return zdxm_project_by_code16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_74[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_75(const union word *a) { return zdxm_plan_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_75[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_76(const union word *a) { return zdxm_plan_list(a[0].pointer, a[1].pointer); }
static const struct param params_76[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_77(const union word *a) { return zdxm_plan_of_year(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_77[] = {{IN_NUMBER, 0, 0}, {IN_CODE, 27, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_78(const union word *a) { return zdxm_plan_of_project(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_78[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_79(const union word *a) { return zdxm_plan_double_counted(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_79[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_80(const union word *a) { return zdxm_plan_counted_side(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_80[] = {{IN_NUMBER, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_81(const union word *a) { return zdxm_plan_document(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_81[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_82(const union word *a) { return zdxm_item_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_82[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_83(const union word *a) { return zdxm_item_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_83[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_84(const union word *a) { return zdxm_item_of_project(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_84[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_85(const union word *a) { return zdxm_item_in_month(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_85[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_86(const union word *a) { return zdxm_plan_change_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_86[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_87(const union word *a) { return zdxm_plan_change_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_87[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_88(const union word *a) { return zdxm_plan_change_versions(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_88[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_89(const union word *a) { return zdxm_plan_change_entries(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_89[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_90(const union word *a) { return zdxm_plan_change_balance(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_90[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_91(const union word *a) { return zdxm_plan_change_document(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_91[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_92(const union word *a) { return zdxm_report_withdrawals(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_92[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_93(const union word *a) { return zdxm_report_get(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_93[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_94(const union word *a) { return zdxm_report_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_94[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_95(const union word *a) { return zdxm_report_of_month(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_95[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_96(const union word *a) { return zdxm_report_history(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_96[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_97(const union word *a) { return zdxm_filing_get(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_97[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_98(const union word *a) { return zdxm_filing_history(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_98[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_99(const union word *a) { return zdxm_filing_corrections(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_99[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_100(const union word *a) { return zdxm_filing_reopenings(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_100[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_101(const union word *a) { return zdxm_filing_status(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer); }
static const struct param params_101[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_DAY, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_102(const union word *a) { return zdxm_filing_status_document(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer); }
static const struct param params_102[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_DAY, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_103(const union word *a) { return zdxm_filing_closed_through(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_103[] = {{IN_NUMBER, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_104(const union word *a) { return zdxm_ten_day_get(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_104[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_105(const union word *a) { return zdxm_ten_day_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_105[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_106(const union word *a) { return zdxm_ten_day_missing(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_106[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_107(const union word *a) { return zdxm_matter_of_report(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_107[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_108(const union word *a) { return zdxm_matter_reports(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_108[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_109(const union word *a) { return zdxm_matter_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_109[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_110(const union word *a) { return zdxm_matter_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_110[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_111(const union word *a) { return zdxm_matter_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_111[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_112(const union word *a) { return zdxm_matter_overdue(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_112[] = {{IN_DAY, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_113(const union word *a) { return zdxm_matter_overdue_document(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_113[] = {{IN_DAY, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_114(const union word *a) { return zdxm_node_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_114[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_115(const union word *a) { return zdxm_node_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_115[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_116(const union word *a) { return zdxm_node_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_116[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_117(const union word *a) { return zdxm_node_proposals(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_117[] = {{IN_NUMBER, 0, 0}, {IN_DAY, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_118(const union word *a) { return zdxm_node_find(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_118[] = {{IN_DAY, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_119(const union word *a) { return zdxm_node_find_document(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_119[] = {{IN_DAY, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_120(const union word *a) { return zdxm_letter_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_120[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_121(const union word *a) { return zdxm_letter_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_121[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_122(const union word *a) { return zdxm_letter_points(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer); }
static const struct param params_122[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_123(const union word *a) { return zdxm_letter_points_of_all(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_123[] = {{IN_MONTH, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_124(const union word *a) { return zdxm_letter_find(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_124[] = {{IN_DAY, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_125(const union word *a) { return zdxm_letter_find_document(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_125[] = {{IN_DAY, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_126(const union word *a) { return zdxm_letter_proposals(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_126[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_127(const union word *a) { return zdxm_letter_document(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_127[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_128(const union word *a) { return zdxm_letter_reprint(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_128[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_129(const union word *a) { return zdxm_letter_check(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_129[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_130(const union word *a) { return zdxm_event_counted_later(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_130[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_131(const union word *a) { return zdxm_event_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_131[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_132(const union word *a) { return zdxm_event_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_132[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_133(const union word *a) { return zdxm_event_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_133[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_134(const union word *a) { return zdxm_event_state(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_134[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_135(const union word *a) { return zdxm_event_states(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_135[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_136(const union word *a) { return zdxm_event_states_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_136[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_137(const union word *a) { return zdxm_attachment_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_137[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_138(const union word *a) { return zdxm_attachment_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_138[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_139(const union word *a) { return zdxm_attachment_of_project(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_139[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_140(const union word *a) { return zdxm_attachment_of_month(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_140[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_141(const union word *a) { return zdxm_attachment_save16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].number); }
static const struct param params_141[] = {{IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {IN_NUMBER, 0, 1}, {END, 0, 0}};
static int32_t call_142(const union word *a) { return zdxm_attachment_list(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer); }
static const struct param params_142[] = {{IN_CODE, 4, 0}, {IN_NUMBER, 0, 1}, {IN_MONTH, 0, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_143(const union word *a) { return zdxm_attachment_base6416(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_143[] = {{IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_144(const union word *a) { return zdxm_attachment_check(a[0].pointer, a[1].pointer); }
static const struct param params_144[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_145(const union word *a) { return zdxm_place_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_145[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_146(const union word *a) { return zdxm_place_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_146[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_147(const union word *a) { return zdxm_place_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_147[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_148(const union word *a) { return zdxm_place_all(a[0].pointer, a[1].pointer); }
static const struct param params_148[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_149(const union word *a) { return zdxm_place_geojson16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_149[] = {{OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_150(const union word *a) { return zdxm_place_geojson_shifted16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_150[] = {{OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_151(const union word *a) { return zdxm_rollover_propose(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_151[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_152(const union word *a) { return zdxm_rollover_outdated(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_152[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_153(const union word *a) { return zdxm_rollover_document(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_153[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_154(const union word *a) { return zdxm_rollover_outdated_document(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_154[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_155(const union word *a) { return zdxm_change_entries(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_155[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_156(const union word *a) { return zdxm_history_list(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].number, a[5].pointer); }
static const struct param params_156[] = {{IN_CODE, 60, 0}, {IN_NUMBER, 0, 1}, {IN_FIELD, 0, 1}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_157(const union word *a) { return zdxm_history_document(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].number, a[5].pointer); }
static const struct param params_157[] = {{IN_CODE, 60, 0}, {IN_NUMBER, 0, 1}, {IN_FIELD, 0, 1}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_158(const union word *a) { return zdxm_merger_list(a[0].pointer, a[1].pointer); }
static const struct param params_158[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_159(const union word *a) { return zdxm_merger_candidates(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_159[] = {{IN_CODE, 60, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_160(const union word *a) { return zdxm_merger_document(a[0].pointer, a[1].pointer); }
static const struct param params_160[] = {{OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_161(const union word *a) { return zdxm_merger_candidates_document(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_161[] = {{IN_CODE, 60, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_162(const union word *a) { return zdxm_voided_list(a[0].pointer, a[1].pointer); }
static const struct param params_162[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_163(const union word *a) { return zdxm_voided_document(a[0].pointer, a[1].pointer); }
static const struct param params_163[] = {{OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_164(const union word *a) { return zdxm_figures_plan(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_164[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_165(const union word *a) { return zdxm_figures_month(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_165[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_166(const union word *a) { return zdxm_figures_json16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number, a[5].pointer); }
static const struct param params_166[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_167(const union word *a) { return zdxm_query_items(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].pointer, a[5].pointer); }
static const struct param params_167[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_NUMBER, 0, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_168(const union word *a) { return zdxm_query_items_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_168[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_169(const union word *a) { return zdxm_query_matters(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_169[] = {{IN_DAY, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_170(const union word *a) { return zdxm_query_matters_document(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_170[] = {{IN_DAY, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_171(const union word *a) { return zdxm_ranking_list(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_171[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_172(const union word *a) { return zdxm_ranking_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_172[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_173(const union word *a) { return zdxm_ranking_lists(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_173[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_174(const union word *a) { return zdxm_ranking_lists_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_174[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_175(const union word *a) { return zdxm_funds_list(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_175[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_176(const union word *a) { return zdxm_funds_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_176[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_177(const union word *a) { return zdxm_rule_pack_list(a[0].pointer, a[1].pointer); }
static const struct param params_177[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_178(const union word *a) { return zdxm_rule_pack_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_178[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_179(const union word *a) { return zdxm_rule_pack_of_plan(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_179[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_180(const union word *a) { return zdxm_rule_pack_document16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_180[] = {{IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_181(const union word *a) { return zdxm_rule_pack_deadline(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_181[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_DAY, 0, 0}, {END, 0, 0}};
static int32_t call_182(const union word *a) { return zdxm_light_list(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_182[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_183(const union word *a) { return zdxm_light_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_183[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_184(const union word *a) { return zdxm_assessment_document16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number, a[5].pointer); }
static const struct param params_184[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_TEXT, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_185(const union word *a) { return zdxm_assessment_fact_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_185[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_186(const union word *a) { return zdxm_assessment_fact_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_186[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_187(const union word *a) { return zdxm_assessment_fact_history(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_187[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_188(const union word *a) { return zdxm_issued_assessment_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_188[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_189(const union word *a) { return zdxm_issued_assessment_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_189[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_190(const union word *a) { return zdxm_issued_assessment_results(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_190[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_191(const union word *a) { return zdxm_issued_assessment_reprint(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_191[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_192(const union word *a) { return zdxm_issued_assessment_check(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_192[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_193(const union word *a) { return zdxm_issued_assessment_compare(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_193[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_194(const union word *a) { return zdxm_issued_assessment_compare_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_194[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_195(const union word *a) { return zdxm_bulletin_new(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_195[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 8, 0}, {END, 0, 0}};
static int32_t call_196(const union word *a) { return zdxm_bulletin_of_kind(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].number, a[5].pointer); }
static const struct param params_196[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_CODE, 6, 0}, {IN_CODE, 41, 0}, {OUT_OBJECT, 8, 0}, {END, 0, 0}};
static int32_t call_197(const union word *a) { return zdxm_export_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_197[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_198(const union word *a) { return zdxm_export_document16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number, a[5].pointer, a[6].pointer); }
static const struct param params_198[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 1}, {IN_TEXT, 0, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_199(const union word *a) { return zdxm_export_template16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number, a[5].pointer, a[6].pointer, a[7].number, a[8].number); }
static const struct param params_199[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_TEXT, 0, 0}, {IN_OBJECT, 3, 1}, {IN_TEXT, 0, 0}, {IN_NUMBER, 0, 1}, {END, 0, 0}};
static int32_t call_200(const union word *a) { return zdxm_issue_preview(a[0].pointer, a[1].pointer, a[2].pointer, a[3].pointer); }
static const struct param params_200[] = {{IN_OBJECT, 3, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 8, 0}, {END, 0, 0}};
static int32_t call_201(const union word *a) { return zdxm_issued_bulletin_get(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_201[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_202(const union word *a) { return zdxm_issued_bulletin_by_number16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_202[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_203(const union word *a) { return zdxm_issued_bulletin_text16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_203[] = {{IN_NUMBER, 0, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_204(const union word *a) { return zdxm_issued_bulletin_list(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_204[] = {{IN_NUMBER, 0, 1}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_205(const union word *a) { return zdxm_issued_bulletin_reprint(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_205[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 8, 0}, {END, 0, 0}};
static int32_t call_206(const union word *a) { return zdxm_issued_bulletin_check(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_206[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_207(const union word *a) { return zdxm_issued_bulletin_compare_figures(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_207[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_208(const union word *a) { return zdxm_issued_bulletin_compare_records(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_208[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_209(const union word *a) { return zdxm_issued_bulletin_compare_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_209[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_210(const union word *a) { return zdxm_import_preview(a[0].pointer, a[1].pointer, a[2].pointer, a[3].pointer); }
static const struct param params_210[] = {{IN_OBJECT, 9, 0}, {IN_OBJECT, 3, 1}, {OUT_OBJECT, 10, 0}, {END, 0, 0}};
static int32_t call_211(const union word *a) { return zdxm_import_answers(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_211[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_212(const union word *a) { return zdxm_import_columns(a[0].pointer, a[1].pointer); }
static const struct param params_212[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_213(const union word *a) { return zdxm_verify_new(a[0].pointer, a[1].pointer); }
static const struct param params_213[] = {{OUT_OBJECT, 11, 0}, {END, 0, 0}};
static int32_t call_214(const union word *a) { return zdxm_seal_text16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_214[] = {{OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_215(const union word *a) { return zdxm_seal_list(a[0].pointer, a[1].pointer); }
static const struct param params_215[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_216(const union word *a) { return zdxm_archive_export16(a[0].pointer, a[1].pointer, a[2].number, a[3].number, a[4].pointer); }
static const struct param params_216[] = {{IN_TEXT, 0, 0}, {IN_NUMBER, 0, 1}, {OUT_OBJECT, 13, 0}, {END, 0, 0}};
static int32_t call_217(const union word *a) { return zdxm_facts_document(a[0].pointer, a[1].number, a[2].number, a[3].pointer); }
static const struct param params_217[] = {{IN_CODE, 16, 0}, {IN_NUMBER, 0, 0}, {OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_218(const union word *a) { return zdxm_facts_fields_document(a[0].pointer, a[1].pointer); }
static const struct param params_218[] = {{OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_219(const union word *a) { return zdxm_form_clear(a[0].pointer); }
static const struct param params_219[] = {{END, 0, 0}};
static int32_t call_220(const union word *a) { return zdxm_form_load(a[0].pointer, a[1].pointer); }
static const struct param params_220[] = {{IN_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_221(const union word *a) { return zdxm_form_append_int(a[0].pointer, a[1].number, a[2].number); }
static const struct param params_221[] = {{IN_FIELD, 0, 0}, {IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_222(const union word *a) { return zdxm_form_append_text16(a[0].pointer, a[1].number, a[2].pointer, a[3].number); }
static const struct param params_222[] = {{IN_FIELD, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_223(const union word *a) { return zdxm_batch_view(a[0].pointer, a[1].pointer); }
static const struct param params_223[] = {{OUT_OBJECT, 2, 0}, {END, 0, 0}};
static int32_t call_224(const union word *a) { return zdxm_change_set_day16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number); }
static const struct param params_224[] = {{IN_NUMBER, 0, 0}, {IN_DAY, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_225(const union word *a) { return zdxm_change_lift_marks16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_225[] = {{IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_226(const union word *a) { return zdxm_batch_set_note16(a[0].pointer, a[1].pointer, a[2].number); }
static const struct param params_226[] = {{IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_227(const union word *a) { return zdxm_batch_is_empty(a[0].pointer, a[1].pointer); }
static const struct param params_227[] = {{OUT_FLAG, 0, 0}, {END, 0, 0}};
static int32_t call_228(const union word *a) { return zdxm_batch_step(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_228[] = {{IN_NUMBER, 0, 0}, {OUT_NUMBER, 0, 1}, {OUT_NUMBER, 0, 1}, {END, 0, 0}};
static int32_t call_229(const union word *a) { return zdxm_batch_results(a[0].pointer, a[1].pointer); }
static const struct param params_229[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_230(const union word *a) { return zdxm_batch_commit(a[0].pointer, a[1].pointer); }
static const struct param params_230[] = {{OUT_NUMBER, 0, 1}, {END, 0, 0}};
static int32_t call_231(const union word *a) { return zdxm_batch_append(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_231[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 1}, {END, 0, 0}};
static int32_t call_232(const union word *a) { return zdxm_unit_add(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_232[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_233(const union word *a) { return zdxm_unit_ensure16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_233[] = {{IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {OUT_OBJECT, 4, 1}, {END, 0, 0}};
static int32_t call_234(const union word *a) { return zdxm_unit_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_234[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_235(const union word *a) { return zdxm_person_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_235[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_236(const union word *a) { return zdxm_person_add(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_236[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_237(const union word *a) { return zdxm_role_revoke(a[0].pointer, a[1].number); }
static const struct param params_237[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_238(const union word *a) { return zdxm_role_grant16(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].number, a[5].pointer, a[6].number, a[7].pointer); }
static const struct param params_238[] = {{IN_NUMBER, 0, 0}, {IN_CODE, 53, 0}, {IN_NUMBER, 0, 1}, {IN_NUMBER, 0, 1}, {IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_239(const union word *a) { return zdxm_contact_revise16(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer, a[4].number); }
static const struct param params_239[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_240(const union word *a) { return zdxm_sector_add(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_240[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_241(const union word *a) { return zdxm_sector_ensure16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_241[] = {{IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {OUT_OBJECT, 4, 1}, {END, 0, 0}};
static int32_t call_242(const union word *a) { return zdxm_sector_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_242[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_243(const union word *a) { return zdxm_project_add(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_243[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_244(const union word *a) { return zdxm_project_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_244[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_245(const union word *a) { return zdxm_plan_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_245[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_246(const union word *a) { return zdxm_plan_adopt(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_246[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_247(const union word *a) { return zdxm_plan_count_side(a[0].pointer, a[1].number, a[2].number); }
static const struct param params_247[] = {{IN_NUMBER, 0, 0}, {IN_CODE, 10, 1}, {END, 0, 0}};
static int32_t call_248(const union word *a) { return zdxm_plan_double_counted_in(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_248[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_249(const union word *a) { return zdxm_item_add(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_249[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_250(const union word *a) { return zdxm_item_double_counted(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_250[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_251(const union word *a) { return zdxm_item_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_251[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_252(const union word *a) { return zdxm_plan_change_adopt(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_252[] = {{IN_OBJECT, 6, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_253(const union word *a) { return zdxm_plan_change_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_253[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_254(const union word *a) { return zdxm_report_file(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_254[] = {{IN_OBJECT, 3, 0}, {OUT_OBJECT, 4, 1}, {END, 0, 0}};
static int32_t call_255(const union word *a) { return zdxm_report_revise(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_255[] = {{IN_OBJECT, 3, 0}, {OUT_OBJECT, 4, 1}, {END, 0, 0}};
static int32_t call_256(const union word *a) { return zdxm_report_withdraw16(a[0].pointer, a[1].pointer, a[2].pointer, a[3].number); }
static const struct param params_256[] = {{IN_OBJECT, 3, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_257(const union word *a) { return zdxm_filing_draft(a[0].pointer, a[1].pointer); }
static const struct param params_257[] = {{IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_258(const union word *a) { return zdxm_filing_submit(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_258[] = {{IN_OBJECT, 3, 0}, {OUT_OBJECT, 4, 1}, {END, 0, 0}};
static int32_t call_259(const union word *a) { return zdxm_filing_approve16(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer, a[5].number, a[6].pointer); }
static const struct param params_259[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {OUT_OBJECT, 4, 1}, {END, 0, 0}};
static int32_t call_260(const union word *a) { return zdxm_filing_return16(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer, a[5].number); }
static const struct param params_260[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_261(const union word *a) { return zdxm_filing_close_month(a[0].pointer, a[1].number, a[2].number); }
static const struct param params_261[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {END, 0, 0}};
static int32_t call_262(const union word *a) { return zdxm_filing_reopen_month(a[0].pointer, a[1].number, a[2].number); }
static const struct param params_262[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {END, 0, 0}};
static int32_t call_263(const union word *a) { return zdxm_ten_day_file(a[0].pointer, a[1].pointer); }
static const struct param params_263[] = {{IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_264(const union word *a) { return zdxm_ten_day_revise(a[0].pointer, a[1].pointer); }
static const struct param params_264[] = {{IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_265(const union word *a) { return zdxm_matter_add(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_265[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_266(const union word *a) { return zdxm_matter_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_266[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_267(const union word *a) { return zdxm_matter_link(a[0].pointer, a[1].number, a[2].number, a[3].number); }
static const struct param params_267[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {END, 0, 0}};
static int32_t call_268(const union word *a) { return zdxm_matter_unlink(a[0].pointer, a[1].number, a[2].number, a[3].number); }
static const struct param params_268[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {END, 0, 0}};
static int32_t call_269(const union word *a) { return zdxm_matter_open_of_report(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].pointer); }
static const struct param params_269[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_270(const union word *a) { return zdxm_node_add(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_270[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_271(const union word *a) { return zdxm_node_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_271[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_272(const union word *a) { return zdxm_node_lay16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_272[] = {{IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_273(const union word *a) { return zdxm_letter_draft(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_273[] = {{IN_OBJECT, 3, 0}, {IN_NUMBER, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_274(const union word *a) { return zdxm_letter_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_274[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_275(const union word *a) { return zdxm_letter_issue16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number, a[5].number); }
static const struct param params_275[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {IN_DAY, 0, 0}, {END, 0, 0}};
static int32_t call_276(const union word *a) { return zdxm_letter_reply16(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer, a[5].number, a[6].pointer, a[7].number); }
static const struct param params_276[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_DAY, 0, 0}, {IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_277(const union word *a) { return zdxm_letter_mark_closed16(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer, a[5].number); }
static const struct param params_277[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_DAY, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_278(const union word *a) { return zdxm_letter_escalate(a[0].pointer, a[1].number, a[2].number, a[3].number); }
static const struct param params_278[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_279(const union word *a) { return zdxm_letter_revoke16(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer, a[5].number, a[6].pointer, a[7].number); }
static const struct param params_279[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_DAY, 0, 0}, {IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_280(const union word *a) { return zdxm_event_record(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_280[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_281(const union word *a) { return zdxm_event_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_281[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_282(const union word *a) { return zdxm_event_revoke(a[0].pointer, a[1].number); }
static const struct param params_282[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_283(const union word *a) { return zdxm_event_count_from_date(a[0].pointer, a[1].number); }
static const struct param params_283[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_284(const union word *a) { return zdxm_attachment_add16(a[0].pointer, a[1].pointer, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_284[] = {{IN_OBJECT, 3, 0}, {IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_285(const union word *a) { return zdxm_attachment_add_bytes(a[0].pointer, a[1].pointer, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_285[] = {{IN_OBJECT, 3, 0}, {IN_BYTES, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_286(const union word *a) { return zdxm_attachment_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_286[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_287(const union word *a) { return zdxm_place_add(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_287[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_288(const union word *a) { return zdxm_place_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_288[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_289(const union word *a) { return zdxm_unit_merge16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number); }
static const struct param params_289[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_290(const union word *a) { return zdxm_unit_unmerge(a[0].pointer, a[1].number); }
static const struct param params_290[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_291(const union word *a) { return zdxm_project_merge16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number); }
static const struct param params_291[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_292(const union word *a) { return zdxm_project_unmerge(a[0].pointer, a[1].number); }
static const struct param params_292[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_293(const union word *a) { return zdxm_record_void16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number); }
static const struct param params_293[] = {{IN_CODE, 60, 0}, {IN_NUMBER, 0, 1}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_294(const union word *a) { return zdxm_record_restore(a[0].pointer, a[1].number, a[2].number); }
static const struct param params_294[] = {{IN_CODE, 60, 0}, {IN_NUMBER, 0, 1}, {END, 0, 0}};
static int32_t call_295(const union word *a) { return zdxm_draft_void16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number); }
static const struct param params_295[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_296(const union word *a) { return zdxm_draft_restore(a[0].pointer, a[1].number, a[2].number); }
static const struct param params_296[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {END, 0, 0}};
static int32_t call_297(const union word *a) { return zdxm_rule_pack_add16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_297[] = {{IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_298(const union word *a) { return zdxm_rule_pack_use(a[0].pointer, a[1].number, a[2].number); }
static const struct param params_298[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_299(const union word *a) { return zdxm_rule_pack_checklist(a[0].pointer, a[1].number, a[2].number, a[3].number, a[4].pointer); }
static const struct param params_299[] = {{IN_NUMBER, 0, 0}, {IN_NUMBER, 0, 0}, {IN_DAY, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_300(const union word *a) { return zdxm_assessment_fact_record(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_300[] = {{IN_OBJECT, 3, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_301(const union word *a) { return zdxm_assessment_fact_revise(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_301[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_302(const union word *a) { return zdxm_assessment_issue16(a[0].pointer, a[1].number, a[2].number, a[3].pointer, a[4].number, a[5].pointer, a[6].number, a[7].number, a[8].pointer); }
static const struct param params_302[] = {{IN_NUMBER, 0, 0}, {IN_MONTH, 0, 0}, {IN_TEXT, 0, 0}, {IN_TEXT, 0, 0}, {IN_DAY, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_303(const union word *a) { return zdxm_issued_assessment_correct16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].number, a[5].pointer, a[6].number, a[7].pointer); }
static const struct param params_303[] = {{IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {IN_DAY, 0, 0}, {IN_TEXT, 0, 0}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_304(const union word *a) { return zdxm_issue_bulletin(a[0].pointer, a[1].pointer, a[2].pointer, a[3].pointer); }
static const struct param params_304[] = {{IN_OBJECT, 3, 0}, {IN_OBJECT, 3, 1}, {OUT_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_305(const union word *a) { return zdxm_import_column_withdraw(a[0].pointer, a[1].number); }
static const struct param params_305[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_306(const union word *a) { return zdxm_plan_change_supplement(a[0].pointer, a[1].pointer); }
static const struct param params_306[] = {{IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_307(const union word *a) { return zdxm_plan_change_withdraw(a[0].pointer, a[1].number); }
static const struct param params_307[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_308(const union word *a) { return zdxm_plan_change_return(a[0].pointer, a[1].number); }
static const struct param params_308[] = {{IN_NUMBER, 0, 0}, {END, 0, 0}};
static int32_t call_309(const union word *a) { return zdxm_plan_change_adjust(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_309[] = {{IN_NUMBER, 0, 0}, {IN_OBJECT, 3, 0}, {END, 0, 0}};
static int32_t call_310(const union word *a) { return zdxm_plan_change_preview(a[0].pointer, a[1].pointer, a[2].pointer); }
static const struct param params_310[] = {{IN_OBJECT, 2, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_311(const union word *a) { return zdxm_document_text16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].pointer); }
static const struct param params_311[] = {{IN_CODE, 46, 0}, {OUT_TEXT, 0, 0}, {END, 0, 0}};
static int32_t call_312(const union word *a) { return zdxm_document_save16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].number); }
static const struct param params_312[] = {{IN_CODE, 46, 0}, {IN_TEXT, 0, 0}, {IN_NUMBER, 0, 1}, {END, 0, 0}};
static int32_t call_313(const union word *a) { return zdxm_document_save_csv16(a[0].pointer, a[1].number, a[2].pointer, a[3].number, a[4].number); }
static const struct param params_313[] = {{IN_NUMBER, 0, 0}, {IN_TEXT, 0, 0}, {IN_NUMBER, 0, 1}, {END, 0, 0}};
static int32_t call_314(const union word *a) { return zdxm_document_head(a[0].pointer, a[1].pointer); }
static const struct param params_314[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_315(const union word *a) { return zdxm_document_parts(a[0].pointer, a[1].pointer); }
static const struct param params_315[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_316(const union word *a) { return zdxm_document_charts(a[0].pointer, a[1].pointer); }
static const struct param params_316[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_317(const union word *a) { return zdxm_document_tables(a[0].pointer, a[1].pointer); }
static const struct param params_317[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_318(const union word *a) { return zdxm_document_table(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_318[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_319(const union word *a) { return zdxm_document_table_header(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_319[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_320(const union word *a) { return zdxm_bulletin_document(a[0].pointer, a[1].pointer); }
static const struct param params_320[] = {{OUT_OBJECT, 7, 0}, {END, 0, 0}};
static int32_t call_321(const union word *a) { return zdxm_bulletin_head(a[0].pointer, a[1].pointer); }
static const struct param params_321[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_322(const union word *a) { return zdxm_bulletin_figures(a[0].pointer, a[1].pointer); }
static const struct param params_322[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_323(const union word *a) { return zdxm_bulletin_missing(a[0].pointer, a[1].pointer); }
static const struct param params_323[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_324(const union word *a) { return zdxm_workbook_sheets(a[0].pointer, a[1].pointer); }
static const struct param params_324[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_325(const union word *a) { return zdxm_workbook_columns(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_325[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_326(const union word *a) { return zdxm_workbook_rows(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_326[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_327(const union word *a) { return zdxm_workbook_groups(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_327[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_328(const union word *a) { return zdxm_workbook_findings(a[0].pointer, a[1].pointer); }
static const struct param params_328[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_329(const union word *a) { return zdxm_workbook_grids(a[0].pointer, a[1].pointer); }
static const struct param params_329[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_330(const union word *a) { return zdxm_workbook_cells(a[0].pointer, a[1].number, a[2].pointer); }
static const struct param params_330[] = {{IN_NUMBER, 0, 0}, {OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_331(const union word *a) { return zdxm_import_counts(a[0].pointer, a[1].pointer); }
static const struct param params_331[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_332(const union word *a) { return zdxm_import_findings(a[0].pointer, a[1].pointer); }
static const struct param params_332[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_333(const union word *a) { return zdxm_import_unsettled(a[0].pointer, a[1].pointer); }
static const struct param params_333[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_334(const union word *a) { return zdxm_import_new_units(a[0].pointer, a[1].pointer); }
static const struct param params_334[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_335(const union word *a) { return zdxm_import_new_sectors(a[0].pointer, a[1].pointer); }
static const struct param params_335[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_336(const union word *a) { return zdxm_import_begin16(a[0].pointer, a[1].pointer, a[2].number, a[3].pointer); }
static const struct param params_336[] = {{IN_TEXT, 0, 0}, {OUT_OBJECT, 5, 0}, {END, 0, 0}};
static int32_t call_337(const union word *a) { return zdxm_verify_step(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_337[] = {{IN_NUMBER, 0, 0}, {OUT_LONG, 0, 1}, {OUT_LONG, 0, 1}, {END, 0, 0}};
static int32_t call_338(const union word *a) { return zdxm_verify_result(a[0].pointer, a[1].pointer); }
static const struct param params_338[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_339(const union word *a) { return zdxm_verify_problems(a[0].pointer, a[1].pointer); }
static const struct param params_339[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};
static int32_t call_340(const union word *a) { return zdxm_backup_leave_out_attachments(a[0].pointer); }
static const struct param params_340[] = {{END, 0, 0}};
static int32_t call_341(const union word *a) { return zdxm_backup_step(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_341[] = {{IN_NUMBER, 0, 0}, {OUT_LONG, 0, 1}, {OUT_LONG, 0, 1}, {END, 0, 0}};
static int32_t call_342(const union word *a) { return zdxm_backup_finish(a[0].pointer, a[1].pointer); }
static const struct param params_342[] = {{OUT_OBJECT, 4, 1}, {END, 0, 0}};
static int32_t call_343(const union word *a) { return zdxm_archive_take_attachments(a[0].pointer); }
static const struct param params_343[] = {{END, 0, 0}};
static int32_t call_344(const union word *a) { return zdxm_archive_step(a[0].pointer, a[1].number, a[2].pointer, a[3].pointer); }
static const struct param params_344[] = {{IN_NUMBER, 0, 0}, {OUT_LONG, 0, 1}, {OUT_LONG, 0, 1}, {END, 0, 0}};
static int32_t call_345(const union word *a) { return zdxm_archive_result(a[0].pointer, a[1].pointer); }
static const struct param params_345[] = {{OUT_OBJECT, 4, 0}, {END, 0, 0}};

static const struct method methods[] = {
    {L"VersionText", 0, 0, 0, params_0, call_0},
    {L"SetLanguage", 0, -1, 0, params_1, call_1},
    {L"ErrorTitle", 0, 1, 0, params_2, call_2},
    {L"FieldTitle", 0, 1, 0, params_3, call_3},
    {L"FieldName", 0, 1, 0, params_4, call_4},
    {L"FieldType", 0, 1, 0, params_5, call_5},
    {L"Open", 0, 2, 0, params_6, call_6},
    {L"Create", 0, 3, 0, params_7, call_7},
    {L"OpenOrCreate", 0, 3, 0, params_8, call_8},
    {L"NewForm", 0, 1, 0, params_9, call_9},
    {L"UnitSuggestKind", 0, 1, 0, params_10, call_10},
    {L"NewPlanChange", 0, 2, 0, params_11, call_11},
    {L"RulePackShipped", 0, 1, 0, params_12, call_12},
    {L"AssessmentOfValues", 0, 2, 0, params_13, call_13},
    {L"AssessmentDocumentOfValues", 0, 2, 0, params_14, call_14},
    {L"WorkbookOpen", 0, 1, 0, params_15, call_15},
    {L"WorkbookRead", 0, 1, 0, params_16, call_16},
    {L"VerifyFile", 0, 1, 0, params_17, call_17},
    {L"BackupRestore", 0, 3, 0, params_18, call_18},
    {L"BackupCheck", 0, 1, 0, params_19, call_19},
    {L"ArchiveImport", 0, 2, 0, params_20, call_20},
    {L"MoneyParse", 0, 2, 0, params_21, call_21},
    {L"MoneyText", 0, 3, 0, params_22, call_22},
    {L"RateText", 0, 3, 0, params_23, call_23},
    {L"ProjectCodeParse", 0, 1, 0, params_24, call_24},
    {L"CreditCodeParse", 0, 1, 0, params_25, call_25},
    {L"DateParse", 0, 1, 0, params_26, call_26},
    {L"PhaseParse", 0, 1, 0, params_27, call_27},
    {L"ValueText", 0, 2, 0, params_28, call_28},
    {L"FieldChoices", 0, 1, 0, params_29, call_29},
    {L"PeriodParse", 0, 1, 0, params_30, call_30},
    {L"GapText", 0, 4, 0, params_31, call_31},
    {L"AnswerClock", 1, -1, 0, params_32, call_32},
    {L"IsReadOnly", 1, 0, 0, params_33, call_33},
    {L"Office", 1, 0, 0, params_34, call_34},
    {L"Uuid", 1, 0, 0, params_35, call_35},
    {L"Path", 1, 0, 0, params_36, call_36},
    {L"Opening", 1, 0, 0, params_37, call_37},
    {L"OldestView", 1, 0, 0, params_38, call_38},
    {L"View", 1, 0, 0, params_39, call_39},
    {L"ViewAsOf", 1, 1, 0, params_40, call_40},
    {L"ViewAt", 1, 1, 0, params_41, call_41},
    {L"NewBatch", 1, 1, 0, params_42, call_42},
    {L"AttachmentSweep", 1, 1, 0, params_43, call_43},
    {L"SealAdd", 1, -1, 0, params_44, call_44},
    {L"NewBackup", 1, 2, 0, params_45, call_45},
    {L"AsOf", 2, 0, 0, params_46, call_46},
    {L"Limit", 2, -1, 0, params_47, call_47},
    {L"ChangeGet", 2, 1, 0, params_48, call_48},
    {L"ChangeClockFindings", 2, 0, 0, params_49, call_49},
    {L"ChangeRefusals", 2, 0, 0, params_50, call_50},
    {L"ChangeDay", 2, 1, 0, params_51, call_51},
    {L"ChangeList", 2, 2, 0, params_52, call_52},
    {L"ChangeRefusalsDocument", 2, 0, 0, params_53, call_53},
    {L"UnitGet", 2, 1, 0, params_54, call_54},
    {L"UnitByName", 2, 1, 0, params_55, call_55},
    {L"UnitList", 2, 0, 0, params_56, call_56},
    {L"PersonGet", 2, 1, 0, params_57, call_57},
    {L"PersonList", 2, 0, 0, params_58, call_58},
    {L"PersonFind", 2, 1, 0, params_59, call_59},
    {L"PersonHistory", 2, 1, 0, params_60, call_60},
    {L"RoleList", 2, 1, 0, params_61, call_61},
    {L"RoleWho", 2, 2, 0, params_62, call_62},
    {L"RoleMay", 2, 3, 0, params_63, call_63},
    {L"ContactGet", 2, 1, 0, params_64, call_64},
    {L"ContactList", 2, 0, 0, params_65, call_65},
    {L"SectorGet", 2, 1, 0, params_66, call_66},
    {L"SectorByName", 2, 1, 0, params_67, call_67},
    {L"SectorList", 2, 0, 0, params_68, call_68},
    {L"ProjectGet", 2, 1, 0, params_69, call_69},
    {L"ProjectList", 2, 0, 0, params_70, call_70},
    {L"ProjectByName", 2, 1, 0, params_71, call_71},
    {L"ProjectFind", 2, 1, 0, params_72, call_72},
    {L"ProjectHistory", 2, 1, 0, params_73, call_73},
    {L"ProjectByCode", 2, 1, 0, params_74, call_74},
    {L"PlanGet", 2, 1, 0, params_75, call_75},
    {L"PlanList", 2, 0, 0, params_76, call_76},
    {L"PlanOfYear", 2, 2, 0, params_77, call_77},
    {L"PlanOfProject", 2, 1, 0, params_78, call_78},
    {L"PlanDoubleCounted", 2, 1, 0, params_79, call_79},
    {L"PlanCountedSide", 2, 1, 0, params_80, call_80},
    {L"PlanDocument", 2, 2, 0, params_81, call_81},
    {L"ItemGet", 2, 1, 0, params_82, call_82},
    {L"ItemList", 2, 1, 0, params_83, call_83},
    {L"ItemOfProject", 2, 2, 0, params_84, call_84},
    {L"ItemInMonth", 2, 2, 0, params_85, call_85},
    {L"PlanChangeList", 2, 1, 0, params_86, call_86},
    {L"PlanChangeGet", 2, 1, 0, params_87, call_87},
    {L"PlanChangeVersions", 2, 1, 0, params_88, call_88},
    {L"PlanChangeEntries", 2, 1, 0, params_89, call_89},
    {L"PlanChangeBalance", 2, 1, 0, params_90, call_90},
    {L"PlanChangeDocument", 2, 2, 0, params_91, call_91},
    {L"ReportWithdrawals", 2, 2, 0, params_92, call_92},
    {L"ReportGet", 2, 2, 0, params_93, call_93},
    {L"ReportList", 2, 1, 0, params_94, call_94},
    {L"ReportOfMonth", 2, 2, 0, params_95, call_95},
    {L"ReportHistory", 2, 2, 0, params_96, call_96},
    {L"FilingGet", 2, 2, 0, params_97, call_97},
    {L"FilingHistory", 2, 2, 0, params_98, call_98},
    {L"FilingCorrections", 2, 1, 0, params_99, call_99},
    {L"FilingReopenings", 2, 1, 0, params_100, call_100},
    {L"FilingStatus", 2, 3, 0, params_101, call_101},
    {L"FilingStatusDocument", 2, 3, 0, params_102, call_102},
    {L"FilingClosedThrough", 2, 1, 0, params_103, call_103},
    {L"TenDayGet", 2, 2, 0, params_104, call_104},
    {L"TenDayList", 2, 1, 0, params_105, call_105},
    {L"TenDayMissing", 2, 2, 0, params_106, call_106},
    {L"MatterOfReport", 2, 2, 0, params_107, call_107},
    {L"MatterReports", 2, 1, 0, params_108, call_108},
    {L"MatterGet", 2, 1, 0, params_109, call_109},
    {L"MatterList", 2, 1, 0, params_110, call_110},
    {L"MatterHistory", 2, 1, 0, params_111, call_111},
    {L"MatterOverdue", 2, 1, 0, params_112, call_112},
    {L"MatterOverdueDocument", 2, 1, 0, params_113, call_113},
    {L"NodeGet", 2, 1, 0, params_114, call_114},
    {L"NodeList", 2, 1, 0, params_115, call_115},
    {L"NodeHistory", 2, 1, 0, params_116, call_116},
    {L"NodeProposals", 2, 2, 0, params_117, call_117},
    {L"NodeFind", 2, 2, 0, params_118, call_118},
    {L"NodeFindDocument", 2, 2, 0, params_119, call_119},
    {L"LetterGet", 2, 1, 0, params_120, call_120},
    {L"LetterHistory", 2, 1, 0, params_121, call_121},
    {L"LetterPoints", 2, 3, 0, params_122, call_122},
    {L"LetterPointsOfAll", 2, 2, 0, params_123, call_123},
    {L"LetterFind", 2, 2, 0, params_124, call_124},
    {L"LetterFindDocument", 2, 2, 0, params_125, call_125},
    {L"LetterProposals", 2, 2, 0, params_126, call_126},
    {L"LetterDocument", 2, 1, 0, params_127, call_127},
    {L"LetterReprint", 2, 1, 0, params_128, call_128},
    {L"LetterCheck", 2, 1, 0, params_129, call_129},
    {L"EventCountedLater", 2, 1, 0, params_130, call_130},
    {L"EventGet", 2, 1, 0, params_131, call_131},
    {L"EventList", 2, 1, 0, params_132, call_132},
    {L"EventHistory", 2, 1, 0, params_133, call_133},
    {L"EventState", 2, 2, 0, params_134, call_134},
    {L"EventStates", 2, 2, 0, params_135, call_135},
    {L"EventStatesDocument", 2, 2, 0, params_136, call_136},
    {L"AttachmentGet", 2, 1, 0, params_137, call_137},
    {L"AttachmentHistory", 2, 1, 0, params_138, call_138},
    {L"AttachmentOfProject", 2, 1, 0, params_139, call_139},
    {L"AttachmentOfMonth", 2, 2, 0, params_140, call_140},
    {L"AttachmentSave", 2, -1, 0, params_141, call_141},
    {L"AttachmentList", 2, 3, 0, params_142, call_142},
    {L"AttachmentBase64", 2, 1, 0, params_143, call_143},
    {L"AttachmentCheck", 2, 0, 0, params_144, call_144},
    {L"PlaceGet", 2, 1, 0, params_145, call_145},
    {L"PlaceList", 2, 1, 0, params_146, call_146},
    {L"PlaceHistory", 2, 1, 0, params_147, call_147},
    {L"PlaceAll", 2, 0, 0, params_148, call_148},
    {L"PlaceGeojson", 2, 0, 0, params_149, call_149},
    {L"PlaceGeojsonShifted", 2, 0, 0, params_150, call_150},
    {L"RolloverPropose", 2, 1, 0, params_151, call_151},
    {L"RolloverOutdated", 2, 1, 0, params_152, call_152},
    {L"RolloverDocument", 2, 2, 0, params_153, call_153},
    {L"RolloverOutdatedDocument", 2, 1, 0, params_154, call_154},
    {L"ChangeEntries", 2, 1, 0, params_155, call_155},
    {L"HistoryList", 2, 4, 0, params_156, call_156},
    {L"HistoryDocument", 2, 4, 0, params_157, call_157},
    {L"MergerList", 2, 0, 0, params_158, call_158},
    {L"MergerCandidates", 2, 1, 0, params_159, call_159},
    {L"MergerDocument", 2, 0, 0, params_160, call_160},
    {L"MergerCandidatesDocument", 2, 1, 0, params_161, call_161},
    {L"VoidedList", 2, 0, 0, params_162, call_162},
    {L"VoidedDocument", 2, 0, 0, params_163, call_163},
    {L"FiguresPlan", 2, 1, 0, params_164, call_164},
    {L"FiguresMonth", 2, 2, 0, params_165, call_165},
    {L"FiguresJson", 2, 2, 0, params_166, call_166},
    {L"QueryItems", 2, 3, 0, params_167, call_167},
    {L"QueryItemsDocument", 2, 3, 0, params_168, call_168},
    {L"QueryMatters", 2, 2, 0, params_169, call_169},
    {L"QueryMattersDocument", 2, 2, 0, params_170, call_170},
    {L"RankingList", 2, 3, 0, params_171, call_171},
    {L"RankingDocument", 2, 3, 0, params_172, call_172},
    {L"RankingLists", 2, 2, 0, params_173, call_173},
    {L"RankingListsDocument", 2, 2, 0, params_174, call_174},
    {L"FundsList", 2, 2, 0, params_175, call_175},
    {L"FundsDocument", 2, 3, 0, params_176, call_176},
    {L"RulePackList", 2, 0, 0, params_177, call_177},
    {L"RulePackGet", 2, 1, 0, params_178, call_178},
    {L"RulePackOfPlan", 2, 1, 0, params_179, call_179},
    {L"RulePackDocument", 2, 1, 0, params_180, call_180},
    {L"RulePackDeadline", 2, 2, 0, params_181, call_181},
    {L"LightList", 2, 2, 0, params_182, call_182},
    {L"LightDocument", 2, 2, 0, params_183, call_183},
    {L"AssessmentDocument", 2, 3, 0, params_184, call_184},
    {L"AssessmentFactGet", 2, 1, 0, params_185, call_185},
    {L"AssessmentFactList", 2, 1, 0, params_186, call_186},
    {L"AssessmentFactHistory", 2, 1, 0, params_187, call_187},
    {L"IssuedAssessmentGet", 2, 1, 0, params_188, call_188},
    {L"IssuedAssessmentList", 2, 1, 0, params_189, call_189},
    {L"IssuedAssessmentResults", 2, 1, 0, params_190, call_190},
    {L"IssuedAssessmentReprint", 2, 1, 0, params_191, call_191},
    {L"IssuedAssessmentCheck", 2, 1, 0, params_192, call_192},
    {L"IssuedAssessmentCompare", 2, 2, 0, params_193, call_193},
    {L"IssuedAssessmentCompareDocument", 2, 2, 0, params_194, call_194},
    {L"NewBulletin", 2, 3, 0, params_195, call_195},
    {L"BulletinOfKind", 2, 4, 0, params_196, call_196},
    {L"ExportList", 2, 1, 0, params_197, call_197},
    {L"ExportDocument", 2, 4, 0, params_198, call_198},
    {L"ExportTemplate", 2, -1, 0, params_199, call_199},
    {L"IssuePreview", 2, 2, 0, params_200, call_200},
    {L"IssuedBulletinGet", 2, 1, 0, params_201, call_201},
    {L"IssuedBulletinByNumber", 2, 1, 0, params_202, call_202},
    {L"IssuedBulletinText", 2, 1, 0, params_203, call_203},
    {L"IssuedBulletinList", 2, 1, 0, params_204, call_204},
    {L"IssuedBulletinReprint", 2, 1, 0, params_205, call_205},
    {L"IssuedBulletinCheck", 2, 1, 0, params_206, call_206},
    {L"IssuedBulletinCompareFigures", 2, 2, 0, params_207, call_207},
    {L"IssuedBulletinCompareRecords", 2, 2, 0, params_208, call_208},
    {L"IssuedBulletinCompareDocument", 2, 2, 0, params_209, call_209},
    {L"ImportPreview", 2, 2, 0, params_210, call_210},
    {L"ImportAnswers", 2, 1, 0, params_211, call_211},
    {L"ImportColumns", 2, 0, 0, params_212, call_212},
    {L"NewVerify", 2, 0, 0, params_213, call_213},
    {L"SealText", 2, 0, 0, params_214, call_214},
    {L"SealList", 2, 0, 0, params_215, call_215},
    {L"ArchiveExport", 2, 2, 0, params_216, call_216},
    {L"FactsDocument", 2, 2, 0, params_217, call_217},
    {L"FactsFieldsDocument", 2, 0, 0, params_218, call_218},
    {L"Clear", 3, -1, 0, params_219, call_219},
    {L"Load", 3, -1, 0, params_220, call_220},
    {L"AppendInt", 3, -1, 0, params_221, call_221},
    {L"AppendText", 3, -1, 0, params_222, call_222},
    {L"View", 5, 0, 0, params_223, call_223},
    {L"ChangeSetDay", 5, -1, 0, params_224, call_224},
    {L"ChangeLiftMarks", 5, 2, 0, params_225, call_225},
    {L"SetNote", 5, -1, 0, params_226, call_226},
    {L"IsEmpty", 5, 0, 0, params_227, call_227},
    {L"Step", 5, -1, 1, params_228, call_228},
    {L"Results", 5, 0, 0, params_229, call_229},
    {L"Commit", 5, 0, 0, params_230, call_230},
    {L"Append", 5, 1, 0, params_231, call_231},
    {L"UnitAdd", 5, 1, 0, params_232, call_232},
    {L"UnitEnsure", 5, 1, 0, params_233, call_233},
    {L"UnitRevise", 5, -1, 0, params_234, call_234},
    {L"PersonRevise", 5, -1, 0, params_235, call_235},
    {L"PersonAdd", 5, 1, 0, params_236, call_236},
    {L"RoleRevoke", 5, -1, 0, params_237, call_237},
    {L"RoleGrant", 5, 5, 0, params_238, call_238},
    {L"ContactRevise", 5, -1, 0, params_239, call_239},
    {L"SectorAdd", 5, 1, 0, params_240, call_240},
    {L"SectorEnsure", 5, 1, 0, params_241, call_241},
    {L"SectorRevise", 5, -1, 0, params_242, call_242},
    {L"ProjectAdd", 5, 1, 0, params_243, call_243},
    {L"ProjectRevise", 5, -1, 0, params_244, call_244},
    {L"PlanRevise", 5, -1, 0, params_245, call_245},
    {L"PlanAdopt", 5, 1, 0, params_246, call_246},
    {L"PlanCountSide", 5, -1, 0, params_247, call_247},
    {L"PlanDoubleCountedIn", 5, 1, 0, params_248, call_248},
    {L"ItemAdd", 5, 1, 0, params_249, call_249},
    {L"ItemDoubleCounted", 5, 1, 0, params_250, call_250},
    {L"ItemRevise", 5, -1, 0, params_251, call_251},
    {L"PlanChangeAdopt", 5, 1, 0, params_252, call_252},
    {L"PlanChangeRevise", 5, -1, 0, params_253, call_253},
    {L"ReportFile", 5, 1, 0, params_254, call_254},
    {L"ReportRevise", 5, 1, 0, params_255, call_255},
    {L"ReportWithdraw", 5, -1, 0, params_256, call_256},
    {L"FilingDraft", 5, -1, 0, params_257, call_257},
    {L"FilingSubmit", 5, 1, 0, params_258, call_258},
    {L"FilingApprove", 5, 4, 0, params_259, call_259},
    {L"FilingReturn", 5, -1, 0, params_260, call_260},
    {L"FilingCloseMonth", 5, -1, 0, params_261, call_261},
    {L"FilingReopenMonth", 5, -1, 0, params_262, call_262},
    {L"TenDayFile", 5, -1, 0, params_263, call_263},
    {L"TenDayRevise", 5, -1, 0, params_264, call_264},
    {L"MatterAdd", 5, 1, 0, params_265, call_265},
    {L"MatterRevise", 5, -1, 0, params_266, call_266},
    {L"MatterLink", 5, -1, 0, params_267, call_267},
    {L"MatterUnlink", 5, -1, 0, params_268, call_268},
    {L"MatterOpenOfReport", 5, 3, 0, params_269, call_269},
    {L"NodeAdd", 5, 1, 0, params_270, call_270},
    {L"NodeRevise", 5, -1, 0, params_271, call_271},
    {L"NodeLay", 5, 2, 0, params_272, call_272},
    {L"LetterDraft", 5, 2, 0, params_273, call_273},
    {L"LetterRevise", 5, -1, 0, params_274, call_274},
    {L"LetterIssue", 5, -1, 0, params_275, call_275},
    {L"LetterReply", 5, -1, 0, params_276, call_276},
    {L"LetterMarkClosed", 5, -1, 0, params_277, call_277},
    {L"LetterEscalate", 5, -1, 0, params_278, call_278},
    {L"LetterRevoke", 5, -1, 0, params_279, call_279},
    {L"EventRecord", 5, 1, 0, params_280, call_280},
    {L"EventRevise", 5, -1, 0, params_281, call_281},
    {L"EventRevoke", 5, -1, 0, params_282, call_282},
    {L"EventCountFromDate", 5, -1, 0, params_283, call_283},
    {L"AttachmentAdd", 5, 2, 0, params_284, call_284},
    {L"AttachmentAddBytes", 5, 2, 0, params_285, call_285},
    {L"AttachmentRevise", 5, -1, 0, params_286, call_286},
    {L"PlaceAdd", 5, 1, 0, params_287, call_287},
    {L"PlaceRevise", 5, -1, 0, params_288, call_288},
    {L"UnitMerge", 5, -1, 0, params_289, call_289},
    {L"UnitUnmerge", 5, -1, 0, params_290, call_290},
    {L"ProjectMerge", 5, -1, 0, params_291, call_291},
    {L"ProjectUnmerge", 5, -1, 0, params_292, call_292},
    {L"RecordVoid", 5, -1, 0, params_293, call_293},
    {L"RecordRestore", 5, -1, 0, params_294, call_294},
    {L"DraftVoid", 5, -1, 0, params_295, call_295},
    {L"DraftRestore", 5, -1, 0, params_296, call_296},
    {L"RulePackAdd", 5, 1, 0, params_297, call_297},
    {L"RulePackUse", 5, -1, 0, params_298, call_298},
    {L"RulePackChecklist", 5, 3, 0, params_299, call_299},
    {L"AssessmentFactRecord", 5, 1, 0, params_300, call_300},
    {L"AssessmentFactRevise", 5, -1, 0, params_301, call_301},
    {L"AssessmentIssue", 5, 5, 0, params_302, call_302},
    {L"IssuedAssessmentCorrect", 5, 4, 0, params_303, call_303},
    {L"IssueBulletin", 5, 2, 0, params_304, call_304},
    {L"ImportColumnWithdraw", 5, -1, 0, params_305, call_305},
    {L"Supplement", 6, -1, 0, params_306, call_306},
    {L"Withdraw", 6, -1, 0, params_307, call_307},
    {L"Return", 6, -1, 0, params_308, call_308},
    {L"Adjust", 6, -1, 0, params_309, call_309},
    {L"Preview", 6, 1, 0, params_310, call_310},
    {L"Text", 7, 1, 0, params_311, call_311},
    {L"Save", 7, -1, 0, params_312, call_312},
    {L"SaveCsv", 7, -1, 0, params_313, call_313},
    {L"Head", 7, 0, 0, params_314, call_314},
    {L"Parts", 7, 0, 0, params_315, call_315},
    {L"Charts", 7, 0, 0, params_316, call_316},
    {L"Tables", 7, 0, 0, params_317, call_317},
    {L"Table", 7, 1, 0, params_318, call_318},
    {L"TableHeader", 7, 1, 0, params_319, call_319},
    {L"Document", 8, 0, 0, params_320, call_320},
    {L"Head", 8, 0, 0, params_321, call_321},
    {L"Figures", 8, 0, 0, params_322, call_322},
    {L"Missing", 8, 0, 0, params_323, call_323},
    {L"Sheets", 9, 0, 0, params_324, call_324},
    {L"Columns", 9, 1, 0, params_325, call_325},
    {L"Rows", 9, 1, 0, params_326, call_326},
    {L"Groups", 9, 1, 0, params_327, call_327},
    {L"Findings", 9, 0, 0, params_328, call_328},
    {L"Grids", 9, 0, 0, params_329, call_329},
    {L"Cells", 9, 1, 0, params_330, call_330},
    {L"Counts", 10, 0, 0, params_331, call_331},
    {L"Findings", 10, 0, 0, params_332, call_332},
    {L"Unsettled", 10, 0, 0, params_333, call_333},
    {L"NewUnits", 10, 0, 0, params_334, call_334},
    {L"NewSectors", 10, 0, 0, params_335, call_335},
    {L"Begin", 10, 1, 0, params_336, call_336},
    {L"Step", 11, -1, 1, params_337, call_337},
    {L"Result", 11, 0, 0, params_338, call_338},
    {L"Problems", 11, 0, 0, params_339, call_339},
    {L"LeaveOutAttachments", 12, -1, 0, params_340, call_340},
    {L"Step", 12, -1, 1, params_341, call_341},
    {L"Finish", 12, 0, 0, params_342, call_342},
    {L"TakeAttachments", 13, -1, 0, params_343, call_343},
    {L"Step", 13, -1, 1, params_344, call_344},
    {L"Result", 13, 0, 0, params_345, call_345},
};

/* How each kind of object ends. */
static const struct kind kinds[] = {
    {L"Context", (end_function)(void (*)(void))zdxm_context_free},
    {L"Ledger", (end_function)(void (*)(void))zdxm_ledger_close},
    {L"View", (end_function)(void (*)(void))zdxm_view_close},
    {L"Form", (end_function)(void (*)(void))zdxm_form_free},
    {L"Cursor", (end_function)(void (*)(void))zdxm_cursor_free},
    {L"Batch", (end_function)(void (*)(void))zdxm_batch_free},
    {L"PlanChange", (end_function)(void (*)(void))zdxm_plan_change_free},
    {L"Document", (end_function)(void (*)(void))zdxm_document_free},
    {L"Bulletin", (end_function)(void (*)(void))zdxm_bulletin_free},
    {L"Workbook", (end_function)(void (*)(void))zdxm_workbook_free},
    {L"Import", (end_function)(void (*)(void))zdxm_import_free},
    {L"Verify", (end_function)(void (*)(void))zdxm_verify_free},
    {L"Backup", (end_function)(void (*)(void))zdxm_backup_free},
    {L"Archive", (end_function)(void (*)(void))zdxm_archive_free},
};
#define FIRST_FIELD 20000

static const struct constant constants[] = {
    {L"ZDXM_ABI_VERSION", 65536},
    {L"ZDXM_OK", 0},
    {L"ZDXM_ROW", 1},
    {L"ZDXM_DONE", 2},
    {L"ZDXM_NULL", 3},
    {L"ZDXM_ENGLISH", 0},
    {L"ZDXM_CHINESE", 1},
    {L"ZDXM_UTF8", 0},
    {L"ZDXM_GB18030", 1},
    {L"ZDXM_LOG_ERROR", 1},
    {L"ZDXM_LOG_INFO", 3},
    {L"ZDXM_OPEN_READ_ONLY", 1},
    {L"ZDXM_OPEN_REFUSE_HARD_LINKS", 2},
    {L"ZDXM_OPEN_ALLOW_NETWORK_DRIVE", 4},
    {L"ZDXM_OPEN_RECORD_REFUSALS", 8},
    {L"ZDXM_COUNT_BOTH", 0},
    {L"ZDXM_TYPE_TEXT", 1},
    {L"ZDXM_TYPE_INT", 2},
    {L"ZDXM_TYPE_INT64", 3},
    {L"ZDXM_TYPE_MONEY", 4},
    {L"ZDXM_TYPE_MONTH", 5},
    {L"ZDXM_TYPE_DATE", 6},
    {L"ZDXM_TYPE_FLAG", 7},
    {L"ZDXM_TYPE_LIST_OF_INT", 8},
    {L"ZDXM_TYPE_LIST_OF_TEXT", 9},
    {L"ZDXM_TYPE_CODE", 10},
    {L"ZDXM_TYPE_FLAGS", 11},
    {L"ZDXM_SAVE_OVERWRITE", 1},
    {L"ZDXM_RESTORE_KEEP_EXISTING", 1},
    {L"ZDXM_RESTORE_WITHOUT_ATTACHMENTS", 2},
    {L"ZDXM_E_ARG", -1},
    {L"ZDXM_E_HANDLE", -2},
    {L"ZDXM_E_ENCODING", -3},
    {L"ZDXM_E_BUFFER", -4},
    {L"ZDXM_E_ABI", -5},
    {L"ZDXM_E_PANIC", -99},
    {L"ZDXM_F_COLUMN_0", 10000},
    {L"ZDXM_FORM_UNIT", 1},
    {L"ZDXM_FORM_SECTOR", 2},
    {L"ZDXM_FORM_PROJECT", 3},
    {L"ZDXM_FORM_PLAN", 4},
    {L"ZDXM_FORM_ITEM", 5},
    {L"ZDXM_FORM_REPORT", 6},
    {L"ZDXM_FORM_IMPORT", 7},
    {L"ZDXM_FORM_RULES", 8},
    {L"ZDXM_FORM_PLAN_CHANGE", 9},
    {L"ZDXM_FORM_MATTER", 10},
    {L"ZDXM_FORM_EVENT", 11},
    {L"ZDXM_FORM_PERSON", 12},
    {L"ZDXM_FORM_TEN_DAYS", 13},
    {L"ZDXM_FORM_CONTACT", 14},
    {L"ZDXM_FORM_ISSUE", 20},
    {L"ZDXM_FORM_ITEM_QUERY", 21},
    {L"ZDXM_FORM_MATTER_QUERY", 22},
    {L"ZDXM_FORM_ASSESSMENT_FACT", 23},
    {L"ZDXM_FORM_RANKING", 28},
    {L"ZDXM_FORM_LETTER", 26},
    {L"ZDXM_FORM_LETTER_QUERY", 27},
    {L"ZDXM_FORM_ATTACHMENT", 30},
    {L"ZDXM_FORM_PLACE", 31},
    {L"ZDXM_FORM_NODE", 29},
    {L"ZDXM_FORM_NODE_QUERY", 15},
};

static const struct code codes[] = {
    {0, 1, L"ZDXM_YUAN", L"YUAN", L"元"},
    {0, 2, L"ZDXM_WAN_YUAN", L"WAN_YUAN", L"万元"},
    {0, 3, L"ZDXM_YI_YUAN", L"YI_YUAN", L"亿元"},
    {0, 4, L"ZDXM_QIAN_YUAN", L"QIAN_YUAN", L"千元"},
    {0, 5, L"ZDXM_BAI_WAN_YUAN", L"BAI_WAN_YUAN", L"百万元"},
    {0, 6, L"ZDXM_QIAN_WAN_YUAN", L"QIAN_WAN_YUAN", L"千万元"},
    {0, 7, L"ZDXM_SHI_YI_YUAN", L"SHI_YI_YUAN", L"十亿元"},
    {1, 1, L"ZDXM_ADVICE_NAME_SAYS_OTHER", L"NAME_SAYS_OTHER", L"文件名与内容类型不符"},
    {1, 2, L"ZDXM_ADVICE_FAR_AWAY", L"FAR_AWAY", L"拍摄地点离项目位置较远"},
    {1, 3, L"ZDXM_ADVICE_OTHER_MONTH", L"OTHER_MONTH", L"拍摄时间不在报告月份"},
    {1, 4, L"ZDXM_ADVICE_DIFFERS_FROM_EXIF", L"DIFFERS_FROM_EXIF", L"填报与照片信息不一致"},
    {1, 5, L"ZDXM_ADVICE_USED_BEFORE", L"USED_BEFORE", L"与其他月份的附件内容相同"},
    {2, 1, L"ZDXM_ANSWER_ACCEPTED", L"ACCEPTED", L"采用"},
    {2, 2, L"ZDXM_ANSWER_RETURNED", L"RETURNED", L"退回"},
    {2, 3, L"ZDXM_ANSWER_CORRECTED", L"CORRECTED", L"更正后采用"},
    {3, 1, L"ZDXM_ASSESSMENT_FACT_GIVEN", L"GIVEN", L"认定"},
    {3, 2, L"ZDXM_ASSESSMENT_FACT_EXEMPTION", L"EXEMPTION", L"免列"},
    {3, 3, L"ZDXM_ASSESSMENT_FACT_OBJECTION", L"OBJECTION", L"申诉"},
    {4, 1, L"ZDXM_ATTACHED_PROJECT", L"PROJECT", L"项目"},
    {4, 2, L"ZDXM_ATTACHED_REPORT", L"REPORT", L"月报"},
    {4, 3, L"ZDXM_ATTACHED_EVENT", L"EVENT", L"开竣工"},
    {4, 4, L"ZDXM_ATTACHED_MATTER", L"MATTER", L"事项"},
    {4, 5, L"ZDXM_ATTACHED_LETTER", L"LETTER", L"函件"},
    {5, 1, L"ZDXM_BASIS_ISSUED", L"ISSUED", L"按当时公布数"},
    {5, 2, L"ZDXM_BASIS_KNOWN", L"KNOWN", L"按现有数据"},
    {5, 3, L"ZDXM_BASIS_COMPARABLE", L"COMPARABLE", L"按可比项目"},
    {6, 1, L"ZDXM_BULLETIN_BRIEF", L"BRIEF", L"简报"},
    {6, 2, L"ZDXM_BULLETIN_NOTICE", L"NOTICE", L"通报"},
    {6, 3, L"ZDXM_BULLETIN_FLASH", L"FLASH", L"快报"},
    {6, 4, L"ZDXM_BULLETIN_SPECIAL", L"SPECIAL", L"专报"},
    {7, 0, L"ZDXM_CHANGE_CREATE_LEDGER", L"CREATE_LEDGER", L"建账"},
    {7, 1, L"ZDXM_CHANGE_EDIT", L"EDIT", L"维护"},
    {7, 2, L"ZDXM_CHANGE_ADOPT_PLAN", L"ADOPT_PLAN", L"下达计划"},
    {7, 3, L"ZDXM_CHANGE_IMPORT_PLAN", L"IMPORT_PLAN", L"导入计划"},
    {7, 4, L"ZDXM_CHANGE_FILE_REPORTS", L"FILE_REPORTS", L"填报"},
    {7, 5, L"ZDXM_CHANGE_IMPORT_REPORTS", L"IMPORT_REPORTS", L"导入月报"},
    {7, 6, L"ZDXM_CHANGE_CHANGE_PLAN", L"CHANGE_PLAN", L"动态调整"},
    {7, 7, L"ZDXM_CHANGE_SUBMIT_REPORTS", L"SUBMIT_REPORTS", L"报送"},
    {7, 8, L"ZDXM_CHANGE_REVIEW_REPORTS", L"REVIEW_REPORTS", L"审核"},
    {7, 9, L"ZDXM_CHANGE_CLOSE_MONTH", L"CLOSE_MONTH", L"关账"},
    {7, 10, L"ZDXM_CHANGE_MANAGE_PEOPLE", L"MANAGE_PEOPLE", L"人员与授权"},
    {7, 11, L"ZDXM_CHANGE_TRACK_MATTERS", L"TRACK_MATTERS", L"事项办理"},
    {7, 12, L"ZDXM_CHANGE_RECORD_EVENTS", L"RECORD_EVENTS", L"开竣工登记"},
    {7, 13, L"ZDXM_CHANGE_SET_RULES", L"SET_RULES", L"设置规则"},
    {7, 14, L"ZDXM_CHANGE_CORRECT_CLOCK", L"CORRECT_CLOCK", L"更正时间"},
    {7, 15, L"ZDXM_CHANGE_VOID_RECORDS", L"VOID_RECORDS", L"作废恢复"},
    {7, 16, L"ZDXM_CHANGE_MERGE", L"MERGE", L"合并"},
    {7, 17, L"ZDXM_CHANGE_REFUSE", L"REFUSE", L"越权尝试"},
    {7, 20, L"ZDXM_CHANGE_ISSUE_BULLETIN", L"ISSUE_BULLETIN", L"签发通报"},
    {7, 21, L"ZDXM_CHANGE_RECORD_ASSESSMENT", L"RECORD_ASSESSMENT", L"考核登记"},
    {7, 22, L"ZDXM_CHANGE_ISSUE_ASSESSMENT", L"ISSUE_ASSESSMENT", L"签发考核结果"},
    {7, 24, L"ZDXM_CHANGE_ISSUE_LETTERS", L"ISSUE_LETTERS", L"签发函件"},
    {7, 25, L"ZDXM_CHANGE_FOLLOW_LETTERS", L"FOLLOW_LETTERS", L"函件办理"},
    {7, 26, L"ZDXM_CHANGE_TRACK_NODES", L"TRACK_NODES", L"节点管理"},
    {7, 27, L"ZDXM_CHANGE_ATTACH_FILES", L"ATTACH_FILES", L"登记附件"},
    {7, 28, L"ZDXM_CHANGE_RECORD_PLACES", L"RECORD_PLACES", L"登记位置"},
    {7, 30, L"ZDXM_CHANGE_SEND_PACKAGE", L"SEND_PACKAGE", L"编制数据包"},
    {7, 31, L"ZDXM_CHANGE_RECEIVE_PACKAGE", L"RECEIVE_PACKAGE", L"接收数据包"},
    {8, 0, L"ZDXM_CLOCK_ASK", L"ASK", L"询问"},
    {8, 1, L"ZDXM_CLOCK_THIS_IS_RIGHT", L"THIS_IS_RIGHT", L"以本机时间为准"},
    {8, 2, L"ZDXM_CLOCK_UNKNOWN", L"UNKNOWN", L"时间不详"},
    {9, 1, L"ZDXM_CLOCK_MARK_AHEAD", L"AHEAD", L"时钟超前"},
    {9, 2, L"ZDXM_CLOCK_MARK_UNKNOWN", L"UNKNOWN", L"时间不详"},
    {10, 1, L"ZDXM_COUNT_WHOLE", L"WHOLE", L"按整体统计"},
    {10, 2, L"ZDXM_COUNT_PARTS", L"PARTS", L"按部分统计"},
    {11, 1, L"ZDXM_CUT_ALL", L"ALL", L"实施项目合计"},
    {11, 2, L"ZDXM_CUT_PHASE", L"PHASE", L"按建设阶段"},
    {11, 3, L"ZDXM_CUT_PHASE_SECTOR", L"PHASE_SECTOR", L"按建设阶段和行业"},
    {11, 4, L"ZDXM_CUT_SECTOR", L"SECTOR", L"按行业"},
    {11, 5, L"ZDXM_CUT_LEAD_UNIT", L"LEAD_UNIT", L"按牵头单位"},
    {11, 6, L"ZDXM_CUT_REPORTING_UNIT", L"REPORTING_UNIT", L"按填报单位"},
    {11, 7, L"ZDXM_CUT_PHASE_UNIT", L"PHASE_UNIT", L"按建设阶段和填报单位"},
    {11, 8, L"ZDXM_CUT_SUBSECTOR", L"SUBSECTOR", L"按二级行业"},
    {12, 1, L"ZDXM_DATUM_CGCS2000", L"CGCS2000", L"CGCS2000"},
    {12, 2, L"ZDXM_DATUM_WGS84", L"WGS84", L"WGS-84"},
    {12, 3, L"ZDXM_DATUM_GCJ02", L"GCJ02", L"GCJ-02"},
    {12, 4, L"ZDXM_DATUM_BD09", L"BD09", L"BD-09"},
    {13, 1, L"ZDXM_DECISION_VALUE", L"VALUE", L"改为"},
    {13, 2, L"ZDXM_DECISION_EMPTY", L"EMPTY", L"留空"},
    {13, 3, L"ZDXM_DECISION_LEAVE_OUT_ROW", L"LEAVE_OUT_ROW", L"不导入该行"},
    {13, 4, L"ZDXM_DECISION_TAKE_ROW", L"TAKE_ROW", L"导入该行"},
    {13, 5, L"ZDXM_DECISION_LEFT_EMPTY", L"LEFT_EMPTY", L"读不出，留空"},
    {13, 6, L"ZDXM_DECISION_COLUMN", L"COLUMN", L"指定列"},
    {13, 7, L"ZDXM_DECISION_KEPT_COLUMN", L"KEPT_COLUMN", L"按已确认的列"},
    {14, 1, L"ZDXM_DIFFERENCE_ADDED", L"ADDED", L"增加"},
    {14, 2, L"ZDXM_DIFFERENCE_REVISED", L"REVISED", L"更正"},
    {14, 3, L"ZDXM_DIFFERENCE_REMOVED", L"REMOVED", L"减少"},
    {15, 1, L"ZDXM_EVENT_START", L"START", L"开工"},
    {15, 2, L"ZDXM_EVENT_FINISH", L"FINISH", L"竣工"},
    {15, 3, L"ZDXM_EVENT_SUSPEND", L"SUSPEND", L"停工"},
    {15, 4, L"ZDXM_EVENT_RESUME", L"RESUME", L"复工"},
    {16, 1, L"ZDXM_FACTS_PROJECTS", L"PROJECTS", L"项目"},
    {16, 2, L"ZDXM_FACTS_ITEMS", L"ITEMS", L"计划项目"},
    {16, 3, L"ZDXM_FACTS_REPORTS", L"REPORTS", L"月报"},
    {16, 4, L"ZDXM_FACTS_UNITS", L"UNITS", L"单位"},
    {16, 5, L"ZDXM_FACTS_EVENTS", L"EVENTS", L"开竣工"},
    {17, 1, L"ZDXM_FILE_MISSING", L"MISSING", L"文件缺失"},
    {17, 2, L"ZDXM_FILE_CHANGED", L"CHANGED", L"内容已改变"},
    {17, 3, L"ZDXM_FILE_UNREFERENCED", L"UNREFERENCED", L"没有对应附件"},
    {17, 4, L"ZDXM_FILE_FOREIGN", L"FOREIGN", L"不是附件文件"},
    {17, 5, L"ZDXM_FILE_UNREADABLE", L"UNREADABLE", L"无法读取"},
    {18, 0, L"ZDXM_FILING_NOT_REPORTED", L"NOT_REPORTED", L"未报送"},
    {18, 1, L"ZDXM_FILING_DRAFT", L"DRAFT", L"草稿"},
    {18, 2, L"ZDXM_FILING_SUBMITTED", L"SUBMITTED", L"已报送"},
    {18, 3, L"ZDXM_FILING_APPROVED", L"APPROVED", L"已审核"},
    {18, 4, L"ZDXM_FILING_RETURNED", L"RETURNED", L"已退回"},
    {19, 1, L"ZDXM_FINDING_AMOUNT_UNREADABLE", L"AMOUNT_UNREADABLE", L"金额无法读出"},
    {19, 2, L"ZDXM_FINDING_AMOUNT_ROUNDED", L"AMOUNT_ROUNDED", L"金额已四舍五入到分"},
    {19, 3, L"ZDXM_FINDING_AMOUNT_TOO_LARGE", L"AMOUNT_TOO_LARGE", L"金额过大"},
    {19, 4, L"ZDXM_FINDING_AMOUNT_NEGATIVE", L"AMOUNT_NEGATIVE", L"金额为负"},
    {19, 5, L"ZDXM_FINDING_UNIT_UNKNOWN", L"UNIT_UNKNOWN", L"金额单位不明"},
    {19, 6, L"ZDXM_FINDING_UNIT_ASSUMED", L"UNIT_ASSUMED", L"金额单位按其他列推定"},
    {19, 7, L"ZDXM_FINDING_DATE_UNREADABLE", L"DATE_UNREADABLE", L"日期无法读出"},
    {19, 8, L"ZDXM_FINDING_FLAG_UNREADABLE", L"FLAG_UNREADABLE", L"是否无法读出"},
    {19, 9, L"ZDXM_FINDING_CODE_MALFORMED", L"CODE_MALFORMED", L"项目代码格式不符"},
    {19, 10, L"ZDXM_FINDING_UNKNOWN_COLUMN", L"UNKNOWN_COLUMN", L"表头未识别"},
    {19, 11, L"ZDXM_FINDING_DUPLICATE_COLUMN", L"DUPLICATE_COLUMN", L"表头重复"},
    {19, 12, L"ZDXM_FINDING_LINE_BREAK_IN_NAME", L"LINE_BREAK_IN_NAME", L"名称中有换行"},
    {19, 13, L"ZDXM_FINDING_UNSEEN_IN_NAME", L"UNSEEN_IN_NAME", L"名称中有不可见字符"},
    {19, 14, L"ZDXM_FINDING_NAME_MISSING", L"NAME_MISSING", L"缺项目名称"},
    {19, 15, L"ZDXM_FINDING_NAME_ONLY", L"NAME_ONLY", L"只有名称的行"},
    {19, 16, L"ZDXM_FINDING_PHASE_UNKNOWN", L"PHASE_UNKNOWN", L"缺建设阶段"},
    {19, 17, L"ZDXM_FINDING_SECTOR_UNKNOWN", L"SECTOR_UNKNOWN", L"缺行业分类"},
    {19, 18, L"ZDXM_FINDING_DUPLICATE_PROJECT", L"DUPLICATE_PROJECT", L"项目重复"},
    {19, 19, L"ZDXM_FINDING_CONTINUATION_ROW", L"CONTINUATION_ROW", L"续行"},
    {19, 20, L"ZDXM_FINDING_STRAY_CELL", L"STRAY_CELL", L"无法归属的内容"},
    {19, 21, L"ZDXM_FINDING_COUNT_DIFFERS", L"COUNT_DIFFERS", L"声明项数与实际不符"},
    {19, 22, L"ZDXM_FINDING_SUM_DIFFERS", L"SUM_DIFFERS", L"声明合计与实际不符"},
    {19, 23, L"ZDXM_FINDING_CHILDREN_NOT_COUNTED", L"CHILDREN_NOT_COUNTED", L"子项目不重复计数"},
    {19, 24, L"ZDXM_FINDING_ANNUAL_ABOVE_TOTAL", L"ANNUAL_ABOVE_TOTAL", L"年度计划大于总投资"},
    {19, 25, L"ZDXM_FINDING_PLAN_ABOVE_TOTAL", L"PLAN_ABOVE_TOTAL", L"累计加计划大于总投资"},
    {19, 26, L"ZDXM_FINDING_MONTH_ABOVE_YEAR_TO_DATE", L"MONTH_ABOVE_YEAR_TO_DATE", L"本月完成大于累计完成"},
    {19, 27, L"ZDXM_FINDING_RATE_DIFFERS", L"RATE_DIFFERS", L"完成率与金额不符"},
    {19, 28, L"ZDXM_FINDING_PERIOD_CONTRADICTS", L"PERIOD_CONTRADICTS", L"年份或月份矛盾"},
    {19, 29, L"ZDXM_FINDING_SHEET_SKIPPED", L"SHEET_SKIPPED", L"工作表未读入"},
    {19, 30, L"ZDXM_FINDING_UNIT_REPEATED", L"UNIT_REPEATED", L"责任单位重复"},
    {19, 31, L"ZDXM_FINDING_TOO_MANY_UNITS", L"TOO_MANY_UNITS", L"责任单位过多"},
    {19, 32, L"ZDXM_FINDING_TEXT_TOO_LONG", L"TEXT_TOO_LONG", L"文字过长"},
    {19, 33, L"ZDXM_FINDING_MORE_FINDINGS", L"MORE_FINDINGS", L"其余问题未列出"},
    {19, 34, L"ZDXM_FINDING_STRUCK_OUT", L"STRUCK_OUT", L"划去的内容"},
    {19, 35, L"ZDXM_FINDING_MARK_LEFT_OUT", L"MARK_LEFT_OUT", L"值旁的注号"},
    {19, 36, L"ZDXM_FINDING_AMOUNT_SCALED", L"AMOUNT_SCALED", L"按显示格式换算的金额"},
    {19, 37, L"ZDXM_FINDING_SHOWN_DIFFERS", L"SHOWN_DIFFERS", L"显示格式与列的含义不符"},
    {19, 38, L"ZDXM_FINDING_NO_RESULT", L"NO_RESULT", L"公式没有计算结果"},
    {19, 39, L"ZDXM_FINDING_PICTURE_IN_CELL", L"PICTURE_IN_CELL", L"单元格中的图片"},
    {19, 40, L"ZDXM_FINDING_AMOUNT_MERGED", L"AMOUNT_MERGED", L"金额跨项目或跨列合并"},
    {19, 41, L"ZDXM_FINDING_MERGE_CROSSES_HEADING", L"MERGE_CROSSES_HEADING", L"合并单元格跨过分组行"},
    {19, 42, L"ZDXM_FINDING_ROW_UNCLEAR", L"ROW_UNCLEAR", L"无法确定是分组行还是项目"},
    {19, 43, L"ZDXM_FINDING_PLAN_ACTUAL_UNCLEAR", L"PLAN_ACTUAL_UNCLEAR", L"计划行与实际行不清"},
    {19, 44, L"ZDXM_FINDING_ROW_HIDDEN", L"ROW_HIDDEN", L"隐藏行未读入"},
    {19, 45, L"ZDXM_FINDING_ROW_STRUCK", L"ROW_STRUCK", L"删除线行未读入"},
    {19, 46, L"ZDXM_FINDING_ANSWERED_BY_PERSON", L"ANSWERED_BY_PERSON", L"已由人工确认"},
    {19, 47, L"ZDXM_FINDING_TABLE_NOT_READ", L"TABLE_NOT_READ", L"下方表格未读入"},
    {19, 48, L"ZDXM_FINDING_QUOTE_UNCLOSED", L"QUOTE_UNCLOSED", L"引号不成对"},
    {19, 49, L"ZDXM_FINDING_TEXT_DAMAGED", L"TEXT_DAMAGED", L"文字不完整"},
    {19, 50, L"ZDXM_FINDING_CELL_BEYOND", L"CELL_BEYOND", L"超出行列范围"},
    {19, 51, L"ZDXM_FINDING_COLUMN_AMBIGUOUS", L"COLUMN_AMBIGUOUS", L"表头含义不明"},
    {19, 52, L"ZDXM_FINDING_COLUMN_CHOSEN", L"COLUMN_CHOSEN", L"列含义为选定"},
    {19, 53, L"ZDXM_FINDING_OTHER_PERIOD", L"OTHER_PERIOD", L"非本期的列"},
    {19, 54, L"ZDXM_FINDING_PERIOD_UNCLEAR", L"PERIOD_UNCLEAR", L"年份或月份不明"},
    {19, 55, L"ZDXM_FINDING_SOURCE_COLUMN", L"SOURCE_COLUMN", L"资金来源列"},
    {19, 56, L"ZDXM_FINDING_HIDDEN_COLUMN", L"HIDDEN_COLUMN", L"隐藏列"},
    {19, 57, L"ZDXM_FINDING_AMOUNT_UNSEEN", L"AMOUNT_UNSEEN", L"看不见的金额"},
    {19, 58, L"ZDXM_FINDING_SOURCES_OVERLAP", L"SOURCES_OVERLAP", L"资金来源互相包含"},
    {19, 59, L"ZDXM_FINDING_PROJECT_NOT_FOUND", L"PROJECT_NOT_FOUND", L"未找到对应项目"},
    {19, 60, L"ZDXM_FINDING_PROJECT_AMBIGUOUS", L"PROJECT_AMBIGUOUS", L"代码与名称不一致"},
    {19, 61, L"ZDXM_FINDING_NAME_NEAR", L"NAME_NEAR", L"单位或行业名称相近"},
    {19, 62, L"ZDXM_FINDING_NOT_IN_PLAN", L"NOT_IN_PLAN", L"项目不在年度计划内"},
    {19, 63, L"ZDXM_FINDING_ALREADY_IN_PLAN", L"ALREADY_IN_PLAN", L"已在计划中"},
    {19, 64, L"ZDXM_FINDING_WITHDRAWN", L"WITHDRAWN", L"已调出"},
    {19, 65, L"ZDXM_FINDING_EFFECTIVE_TOO_EARLY", L"EFFECTIVE_TOO_EARLY", L"生效月份过早"},
    {19, 66, L"ZDXM_FINDING_NEEDS_PLAN_CHANGE", L"NEEDS_PLAN_CHANGE", L"须按增补、调整办理"},
    {19, 67, L"ZDXM_FINDING_REPORT_REPLACED", L"REPORT_REPLACED", L"已有月报，将被更正"},
    {19, 68, L"ZDXM_FINDING_REPORTING_UNIT_DIFFERS", L"REPORTING_UNIT_DIFFERS", L"填报单位与计划不同"},
    {19, 69, L"ZDXM_FINDING_REPORT_FLAGGED", L"REPORT_FLAGGED", L"月报提示"},
    {19, 70, L"ZDXM_FINDING_COUNTED_TWICE", L"COUNTED_TWICE", L"整体与部分重复统计"},
    {19, 71, L"ZDXM_FINDING_MONTH_CLOSED", L"MONTH_CLOSED", L"已关账"},
    {19, 72, L"ZDXM_FINDING_FUND_SOURCE_UNKNOWN", L"FUND_SOURCE_UNKNOWN", L"资金来源不在规则包内"},
    {19, 73, L"ZDXM_FINDING_NOTHING_REPORTED", L"NOTHING_REPORTED", L"未填报内容"},
    {19, 74, L"ZDXM_FINDING_COLUMN_CONFIRMED", L"COLUMN_CONFIRMED", L"按已确认的列读入"},
    {19, 75, L"ZDXM_FINDING_VALUE_UNREADABLE", L"VALUE_UNREADABLE", L"内容无法读出"},
    {19, 76, L"ZDXM_FINDING_MONTH_PLAN_UNCLEAR", L"MONTH_PLAN_UNCLEAR", L"月度计划不清"},
    {20, 1, L"ZDXM_FLAG_YEAR_TO_DATE_FELL", L"YEAR_TO_DATE_FELL", L"累计完成投资下降"},
    {20, 2, L"ZDXM_FLAG_MONTH_DISAGREES", L"MONTH_DISAGREES", L"本月与累计不符"},
    {20, 4, L"ZDXM_FLAG_ABOVE_PLAN", L"ABOVE_PLAN", L"完成投资超过年度计划"},
    {20, 8, L"ZDXM_FLAG_DONE_BEFORE_START", L"DONE_BEFORE_START", L"未开工但有完成投资"},
    {20, 16, L"ZDXM_FLAG_FUNDS_DISAGREE", L"FUNDS_DISAGREE", L"到位资金与分来源之和不符"},
    {20, 32, L"ZDXM_FLAG_TEN_DAYS_DISAGREE", L"TEN_DAYS_DISAGREE", L"本月完成与旬报之和不符"},
    {20, 64, L"ZDXM_FLAG_FUND_SOURCE_UNKNOWN", L"FUND_SOURCE_UNKNOWN", L"资金来源不在规则之内"},
    {20, 128, L"ZDXM_FLAG_AMOUNT_ERASED", L"AMOUNT_ERASED", L"更正删去了已报金额"},
    {20, 256, L"ZDXM_FLAG_CUMULATIVE_BELOW_YEAR", L"CUMULATIVE_BELOW_YEAR", L"自开工累计小于本年累计"},
    {21, 1, L"ZDXM_FORMAT_XLS", L"XLS", L"Excel 97-2003工作簿"},
    {21, 2, L"ZDXM_FORMAT_XLSX", L"XLSX", L"Excel工作簿"},
    {21, 3, L"ZDXM_FORMAT_ODS", L"ODS", L"OpenDocument表格"},
    {21, 4, L"ZDXM_FORMAT_CSV", L"CSV", L"文本表格"},
    {21, 5, L"ZDXM_FORMAT_HTML", L"HTML", L"网页表格"},
    {21, 6, L"ZDXM_FORMAT_XML2003", L"XML2003", L"Excel 2003 XML表格"},
    {22, 1, L"ZDXM_GAP_EXACT", L"EXACT", L"按精确值计算"},
    {22, 2, L"ZDXM_GAP_ROUNDED", L"ROUNDED", L"按四舍五入后的值计算"},
    {23, 1, L"ZDXM_ITEM_ORDER_PLAN", L"PLAN", L"按计划顺序"},
    {23, 2, L"ZDXM_ITEM_ORDER_GAP", L"GAP", L"按与序时进度差"},
    {23, 3, L"ZDXM_ITEM_ORDER_RATE", L"RATE", L"按完成率"},
    {23, 4, L"ZDXM_ITEM_ORDER_ANNUAL", L"ANNUAL", L"按年度计划投资"},
    {23, 5, L"ZDXM_ITEM_ORDER_NAME", L"NAME", L"按项目名称"},
    {23, 6, L"ZDXM_ITEM_ORDER_LAST_REPORT", L"LAST_REPORT", L"按最近报送月份"},
    {24, 1, L"ZDXM_KEEPING_KEPT", L"KEPT", L"原件"},
    {24, 2, L"ZDXM_KEEPING_EDITED", L"EDITED", L"原件被改动"},
    {24, 3, L"ZDXM_KEEPING_NOT_KEPT", L"NOT_KEPT", L"未存原件"},
    {25, 1, L"ZDXM_LETTER_REMINDER", L"REMINDER", L"提醒函"},
    {25, 2, L"ZDXM_LETTER_URGING", L"URGING", L"督办函"},
    {25, 3, L"ZDXM_LETTER_ASSIGNMENT", L"ASSIGNMENT", L"交办单"},
    {25, 4, L"ZDXM_LETTER_TALK", L"TALK", L"约谈通知"},
    {25, 5, L"ZDXM_LETTER_CRITICISM", L"CRITICISM", L"通报批评"},
    {26, 1, L"ZDXM_LETTER_STATE_DRAFT", L"DRAFT", L"草稿"},
    {26, 2, L"ZDXM_LETTER_STATE_ISSUED", L"ISSUED", L"已签发"},
    {26, 3, L"ZDXM_LETTER_STATE_REPLIED", L"REPLIED", L"已回复"},
    {26, 4, L"ZDXM_LETTER_STATE_CLOSED", L"CLOSED", L"已办结"},
    {26, 5, L"ZDXM_LETTER_STATE_ESCALATED", L"ESCALATED", L"已升级"},
    {26, 6, L"ZDXM_LETTER_STATE_REVOKED", L"REVOKED", L"已撤销"},
    {27, 1, L"ZDXM_LEVEL_REGIONAL", L"REGIONAL", L"自治区级"},
    {27, 2, L"ZDXM_LEVEL_MUNICIPAL", L"MUNICIPAL", L"市级"},
    {27, 3, L"ZDXM_LEVEL_COUNTY", L"COUNTY", L"县级"},
    {28, 1, L"ZDXM_LIGHT_GREEN", L"GREEN", L"绿灯"},
    {28, 2, L"ZDXM_LIGHT_YELLOW", L"YELLOW", L"黄灯"},
    {28, 3, L"ZDXM_LIGHT_RED", L"RED", L"红灯"},
    {29, 1, L"ZDXM_MATTER_PERMIT", L"PERMIT", L"前期手续"},
    {29, 2, L"ZDXM_MATTER_INSTITUTION", L"INSTITUTION", L"四制"},
    {29, 3, L"ZDXM_MATTER_PROBLEM", L"PROBLEM", L"存在问题"},
    {29, 4, L"ZDXM_MATTER_INSPECTION", L"INSPECTION", L"督查"},
    {29, 5, L"ZDXM_MATTER_LAND", L"LAND", L"征地拆迁"},
    {30, 1, L"ZDXM_MEASURE_ITEMS", L"ITEMS", L"项目数"},
    {30, 2, L"ZDXM_MEASURE_PLANNED_NEW", L"PLANNED_NEW", L"计划新开工项目数"},
    {30, 3, L"ZDXM_MEASURE_STARTED", L"STARTED", L"已开工项目数"},
    {30, 4, L"ZDXM_MEASURE_PLANNED_START_TO_DATE", L"PLANNED_START_TO_DATE", L"截至本月计划开工项目数"},
    {30, 5, L"ZDXM_MEASURE_LATE_STARTS", L"LATE_STARTS", L"未按计划开工项目数"},
    {30, 6, L"ZDXM_MEASURE_FINISHED", L"FINISHED", L"已竣工项目数"},
    {30, 7, L"ZDXM_MEASURE_PLANNED_FINISH", L"PLANNED_FINISH", L"计划竣工项目数"},
    {30, 8, L"ZDXM_MEASURE_NOT_WORKING", L"NOT_WORKING", L"停工项目数"},
    {30, 9, L"ZDXM_MEASURE_ANNUAL", L"ANNUAL", L"年度计划投资"},
    {30, 10, L"ZDXM_MEASURE_DONE", L"DONE", L"累计完成投资"},
    {30, 11, L"ZDXM_MEASURE_TOTAL", L"TOTAL", L"总投资"},
    {30, 12, L"ZDXM_MEASURE_OVER_TARGET", L"OVER_TARGET", L"超出考核数"},
    {30, 13, L"ZDXM_MEASURE_OVER_TARGET_MONEY", L"OVER_TARGET_MONEY", L"超出考核投资"},
    {30, 14, L"ZDXM_MEASURE_ANNUAL_RATE", L"ANNUAL_RATE", L"年度计划完成率"},
    {30, 15, L"ZDXM_MEASURE_TARGET_RATE", L"TARGET_RATE", L"考核目标完成率"},
    {30, 16, L"ZDXM_MEASURE_MONTH_TASK_RATE", L"MONTH_TASK_RATE", L"月任务完成率"},
    {30, 17, L"ZDXM_MEASURE_HALF_RATE", L"HALF_RATE", L"半年度完成率"},
    {30, 18, L"ZDXM_MEASURE_START_RATE", L"START_RATE", L"开工率"},
    {30, 19, L"ZDXM_MEASURE_FINISH_RATE", L"FINISH_RATE", L"竣工率"},
    {30, 20, L"ZDXM_MEASURE_FUNDS", L"FUNDS", L"到位资金"},
    {30, 21, L"ZDXM_MEASURE_FUNDS_RATE", L"FUNDS_RATE", L"资金到位率"},
    {30, 22, L"ZDXM_MEASURE_SHARE_ANNUAL", L"SHARE_ANNUAL", L"年度计划投资占比"},
    {30, 23, L"ZDXM_MEASURE_SHARE_DONE", L"SHARE_DONE", L"完成投资占比"},
    {30, 24, L"ZDXM_MEASURE_MATTER_RATE", L"MATTER_RATE", L"事项办结率"},
    {30, 25, L"ZDXM_MEASURE_MATTERS_OVERDUE", L"MATTERS_OVERDUE", L"逾期事项数"},
    {30, 26, L"ZDXM_MEASURE_NODES_RATE", L"NODES_RATE", L"节点完成率"},
    {30, 27, L"ZDXM_MEASURE_MONTHS_BEHIND", L"MONTHS_BEHIND", L"慢于序时进度月数"},
    {30, 28, L"ZDXM_MEASURE_MONTHS_LAST", L"MONTHS_LAST", L"排名末位月数"},
    {30, 29, L"ZDXM_MEASURE_MONTHS_OVER", L"MONTHS_OVER", L"单月投资达标月数"},
    {30, 30, L"ZDXM_MEASURE_REPORTS_LATE", L"REPORTS_LATE", L"迟报次数"},
    {30, 31, L"ZDXM_MEASURE_REPORTS_MISSING", L"REPORTS_MISSING", L"未报送次数"},
    {30, 32, L"ZDXM_MEASURE_REPORTS_RETURNED", L"REPORTS_RETURNED", L"退回次数"},
    {30, 33, L"ZDXM_MEASURE_YELLOW_MONTHS", L"YELLOW_MONTHS", L"黄灯月数"},
    {30, 34, L"ZDXM_MEASURE_RED_MONTHS", L"RED_MONTHS", L"红灯月数"},
    {30, 35, L"ZDXM_MEASURE_MEAN_OF_MONTHS", L"MEAN_OF_MONTHS", L"各月平均得分"},
    {30, 36, L"ZDXM_MEASURE_MEAN_OF_OWNERS", L"MEAN_OF_OWNERS", L"各业主平均得分"},
    {30, 37, L"ZDXM_MEASURE_GIVEN_POINTS", L"GIVEN_POINTS", L"认定得分"},
    {30, 38, L"ZDXM_MEASURE_GIVEN_TIMES", L"GIVEN_TIMES", L"认定次数"},
    {30, 39, L"ZDXM_MEASURE_GIVEN_RATE", L"GIVEN_RATE", L"认定比率"},
    {30, 40, L"ZDXM_MEASURE_ONE", L"ONE", L"一"},
    {30, 41, L"ZDXM_MEASURE_MONTH_DONE", L"MONTH_DONE", L"本月完成投资"},
    {30, 42, L"ZDXM_MEASURE_PHASE_NEW", L"PHASE_NEW", L"计划新开工"},
    {30, 43, L"ZDXM_MEASURE_PHASE_ONGOING", L"PHASE_ONGOING", L"计划续建"},
    {30, 44, L"ZDXM_MEASURE_PHASE_COMPLETED", L"PHASE_COMPLETED", L"计划竣工"},
    {30, 45, L"ZDXM_MEASURE_PHASE_RESERVE", L"PHASE_RESERVE", L"计划预备"},
    {30, 46, L"ZDXM_MEASURE_IS_STARTED", L"IS_STARTED", L"实际开工"},
    {30, 47, L"ZDXM_MEASURE_IS_FINISHED", L"IS_FINISHED", L"实际竣工"},
    {30, 48, L"ZDXM_MEASURE_IS_PROVINCE", L"IS_PROVINCE", L"上级统筹项目"},
    {30, 49, L"ZDXM_MEASURE_MONTH_TASK", L"MONTH_TASK", L"本月计划投资"},
    {30, 50, L"ZDXM_MEASURE_PLAN_TO_DATE", L"PLAN_TO_DATE", L"截至本月计划投资"},
    {30, 51, L"ZDXM_MEASURE_PLAN_TO_DATE_RATE", L"PLAN_TO_DATE_RATE", L"截至本月计划完成率"},
    {30, 52, L"ZDXM_MEASURE_LETTER_POINTS", L"LETTER_POINTS", L"函件计分"},
    {30, 53, L"ZDXM_MEASURE_NODES_LATE", L"NODES_LATE", L"逾期节点数"},
    {31, 1, L"ZDXM_MEASURE_KIND_COUNT", L"COUNT", L"项、次、月"},
    {31, 2, L"ZDXM_MEASURE_KIND_MONEY", L"MONEY", L"金额"},
    {31, 3, L"ZDXM_MEASURE_KIND_RATE", L"RATE", L"比率"},
    {31, 4, L"ZDXM_MEASURE_KIND_POINTS", L"POINTS", L"分值"},
    {32, 1, L"ZDXM_MEDIA_JPEG", L"JPEG", L"JPEG图片"},
    {32, 2, L"ZDXM_MEDIA_PNG", L"PNG", L"PNG图片"},
    {32, 3, L"ZDXM_MEDIA_HEIF", L"HEIF", L"HEIF图片"},
    {32, 4, L"ZDXM_MEDIA_TIFF", L"TIFF", L"TIFF图片"},
    {32, 5, L"ZDXM_MEDIA_PDF", L"PDF", L"PDF文件"},
    {32, 6, L"ZDXM_MEDIA_OFD", L"OFD", L"OFD版式文件"},
    {32, 7, L"ZDXM_MEDIA_DOCX", L"DOCX", L"Word文档（docx）"},
    {32, 8, L"ZDXM_MEDIA_XLSX", L"XLSX", L"Excel工作簿（xlsx）"},
    {32, 9, L"ZDXM_MEDIA_DOC", L"DOC", L"Word、WPS文档（doc、wps）"},
    {32, 10, L"ZDXM_MEDIA_XLS", L"XLS", L"Excel、WPS工作簿（xls、et）"},
    {32, 11, L"ZDXM_MEDIA_WEBP", L"WEBP", L"WebP图片"},
    {32, 12, L"ZDXM_MEDIA_MP4", L"MP4", L"MP4视频"},
    {32, 13, L"ZDXM_MEDIA_ZIP", L"ZIP", L"ZIP压缩包"},
    {32, 99, L"ZDXM_MEDIA_OTHER", L"OTHER", L"其他文件"},
    {33, 1, L"ZDXM_NODE_CONFLICT_BEFORE_OPEN", L"BEFORE_OPEN", L"前置节点未完成"},
    {33, 2, L"ZDXM_NODE_CONFLICT_BEFORE_DONE", L"BEFORE_DONE", L"早于前置节点完成"},
    {34, 1, L"ZDXM_NODE_STATE_NOT_DUE", L"NOT_DUE", L"未到期"},
    {34, 2, L"ZDXM_NODE_STATE_LATE", L"LATE", L"逾期"},
    {34, 3, L"ZDXM_NODE_STATE_DONE", L"DONE", L"按期完成"},
    {34, 4, L"ZDXM_NODE_STATE_DONE_LATE", L"DONE_LATE", L"逾期完成"},
    {34, 5, L"ZDXM_NODE_STATE_DONE_UNPLANNED", L"DONE_UNPLANNED", L"无计划已完成"},
    {34, 6, L"ZDXM_NODE_STATE_UNPLANNED", L"UNPLANNED", L"未排计划"},
    {35, 1, L"ZDXM_NOTICE_RECOVERED", L"RECOVERED", L"从日志恢复的变更"},
    {35, 2, L"ZDXM_NOTICE_HARD_LINKS", L"HARD_LINKS", L"文件有其他硬链接"},
    {35, 3, L"ZDXM_NOTICE_PARTIAL_REMOVED", L"PARTIAL_REMOVED", L"已清理未完成的临时名"},
    {35, 4, L"ZDXM_NOTICE_ADDED_OBJECTS", L"ADDED_OBJECTS", L"其他程序添加的对象"},
    {35, 5, L"ZDXM_NOTICE_ALTERED_OBJECTS", L"ALTERED_OBJECTS", L"结构被改动"},
    {35, 6, L"ZDXM_NOTICE_LITESTREAM", L"LITESTREAM", L"由 Litestream 复制"},
    {35, 7, L"ZDXM_NOTICE_NETWORK_DRIVE", L"NETWORK_DRIVE", L"台账在网络驱动器上"},
    {35, 8, L"ZDXM_NOTICE_FUSE_DRIVE", L"FUSE_DRIVE", L"台账在 FUSE 文件系统上"},
    {36, 1, L"ZDXM_PACKAGE_PLAN", L"PLAN", L"年度计划"},
    {36, 2, L"ZDXM_PACKAGE_PLAN_CHANGE", L"PLAN_CHANGE", L"动态调整"},
    {36, 3, L"ZDXM_PACKAGE_MONTH_REPORTS", L"MONTH_REPORTS", L"月报"},
    {36, 4, L"ZDXM_PACKAGE_ANSWERS", L"ANSWERS", L"答复"},
    {37, 1, L"ZDXM_PACKAGE_DECISION_TAKE_THEIRS", L"TAKE_THEIRS", L"采用对方"},
    {37, 2, L"ZDXM_PACKAGE_DECISION_KEEP_OURS", L"KEEP_OURS", L"保留本单位"},
    {37, 3, L"ZDXM_PACKAGE_DECISION_LEAVE_OUT", L"LEAVE_OUT", L"不接收"},
    {38, 1, L"ZDXM_PACKAGE_LINE_SAME", L"SAME", L"一致"},
    {38, 2, L"ZDXM_PACKAGE_LINE_NEW", L"NEW", L"新增"},
    {38, 3, L"ZDXM_PACKAGE_LINE_CHANGED", L"CHANGED", L"更新"},
    {38, 4, L"ZDXM_PACKAGE_LINE_KEPT", L"KEPT", L"保留本单位"},
    {38, 5, L"ZDXM_PACKAGE_LINE_CONFLICT", L"CONFLICT", L"冲突"},
    {38, 6, L"ZDXM_PACKAGE_LINE_UNMATCHED", L"UNMATCHED", L"待对应"},
    {38, 7, L"ZDXM_PACKAGE_LINE_ENDED", L"ENDED", L"终止"},
    {38, 8, L"ZDXM_PACKAGE_LINE_REFUSED", L"REFUSED", L"不予接收"},
    {38, 9, L"ZDXM_PACKAGE_LINE_LEFT_OUT", L"LEFT_OUT", L"未接收"},
    {39, 1, L"ZDXM_PACKAGE_STANDING_READY", L"READY", L"可以接收"},
    {39, 2, L"ZDXM_PACKAGE_STANDING_REPEATED", L"REPEATED", L"已经接收"},
    {39, 3, L"ZDXM_PACKAGE_STANDING_SUPERSEDED", L"SUPERSEDED", L"已被后续数据包包含"},
    {39, 4, L"ZDXM_PACKAGE_STANDING_GAP", L"GAP", L"缺少前序数据包"},
    {39, 5, L"ZDXM_PACKAGE_STANDING_FORK", L"FORK", L"分叉"},
    {39, 6, L"ZDXM_PACKAGE_STANDING_NEW_INCARNATION", L"NEW_INCARNATION", L"换代"},
    {40, 1, L"ZDXM_PAPER_REPORT", L"REPORT", L"报表"},
    {40, 2, L"ZDXM_PAPER_BULLETIN", L"BULLETIN", L"简报"},
    {40, 3, L"ZDXM_PAPER_NOTICE", L"NOTICE", L"通报"},
    {40, 4, L"ZDXM_PAPER_LETTER", L"LETTER", L"函"},
    {41, 1, L"ZDXM_PERIOD_MONTH", L"MONTH", L"月度"},
    {41, 2, L"ZDXM_PERIOD_QUARTER", L"QUARTER", L"季度"},
    {41, 3, L"ZDXM_PERIOD_HALF", L"HALF", L"半年"},
    {41, 4, L"ZDXM_PERIOD_YEAR", L"YEAR", L"年度"},
    {42, 1, L"ZDXM_PHASE_NEW", L"NEW", L"新开工"},
    {42, 2, L"ZDXM_PHASE_ONGOING", L"ONGOING", L"续建"},
    {42, 3, L"ZDXM_PHASE_COMPLETED", L"COMPLETED", L"竣工"},
    {42, 4, L"ZDXM_PHASE_RESERVE", L"RESERVE", L"预备"},
    {43, 1, L"ZDXM_PLACE_POINT", L"POINT", L"点"},
    {43, 2, L"ZDXM_PLACE_LINE", L"LINE", L"线"},
    {43, 3, L"ZDXM_PLACE_AREA", L"AREA", L"面"},
    {44, 1, L"ZDXM_PLAN_CHANGE_SUPPLEMENT", L"SUPPLEMENT", L"增补"},
    {44, 2, L"ZDXM_PLAN_CHANGE_WITHDRAWAL", L"WITHDRAWAL", L"调出"},
    {44, 3, L"ZDXM_PLAN_CHANGE_ADJUSTMENT", L"ADJUSTMENT", L"调整"},
    {44, 4, L"ZDXM_PLAN_CHANGE_RETURN", L"RETURN", L"调回"},
    {45, 1, L"ZDXM_POINTS_RULE_PROPORTION", L"PROPORTION", L"按比例"},
    {45, 2, L"ZDXM_POINTS_RULE_STEPS", L"STEPS", L"分档"},
    {45, 3, L"ZDXM_POINTS_RULE_SLOPE", L"SLOPE", L"加减分"},
    {45, 4, L"ZDXM_POINTS_RULE_COUNT", L"COUNT", L"按次"},
    {45, 5, L"ZDXM_POINTS_RULE_RANK", L"RANK", L"按名次"},
    {45, 6, L"ZDXM_POINTS_RULE_EFFECT", L"EFFECT", L"功效系数"},
    {45, 7, L"ZDXM_POINTS_RULE_GIVEN", L"GIVEN", L"认定"},
    {46, 1, L"ZDXM_PRINTED_FIGURES", L"FIGURES", L"数据"},
    {46, 2, L"ZDXM_PRINTED_TEXT", L"TEXT", L"文本"},
    {46, 3, L"ZDXM_PRINTED_JSON", L"JSON", L"JSON"},
    {46, 4, L"ZDXM_PRINTED_MARKDOWN", L"MARKDOWN", L"Markdown"},
    {46, 5, L"ZDXM_PRINTED_WORKBOOK", L"WORKBOOK", L"工作簿"},
    {46, 6, L"ZDXM_PRINTED_DOCX", L"DOCX", L"公文"},
    {46, 7, L"ZDXM_PRINTED_FLAT_WORKBOOK", L"FLAT_WORKBOOK", L"数据表"},
    {47, 1, L"ZDXM_PROBLEM_DAMAGE", L"DAMAGE", L"文件损坏"},
    {47, 2, L"ZDXM_PROBLEM_REFERENCE", L"REFERENCE", L"引用缺失"},
    {47, 3, L"ZDXM_PROBLEM_SCHEMA", L"SCHEMA", L"结构不符"},
    {47, 4, L"ZDXM_PROBLEM_CHAIN", L"CHAIN", L"校验码不符"},
    {47, 5, L"ZDXM_PROBLEM_UNFINISHED", L"UNFINISHED", L"写入未完成"},
    {48, 1, L"ZDXM_PROPOSAL_CODE", L"CODE", L"代码"},
    {48, 2, L"ZDXM_PROPOSAL_NAME", L"NAME", L"名称"},
    {48, 3, L"ZDXM_PROPOSAL_FORMER_NAME", L"FORMER_NAME", L"曾用名"},
    {49, 1, L"ZDXM_RANK_UPPER", L"UPPER", L"上级"},
    {49, 2, L"ZDXM_RANK_LOWER", L"LOWER", L"下级"},
    {50, 1, L"ZDXM_REASON_OBJECTIVE", L"OBJECTIVE", L"客观原因"},
    {50, 2, L"ZDXM_REASON_SUBJECTIVE", L"SUBJECTIVE", L"主观原因"},
    {50, 3, L"ZDXM_REASON_OTHER", L"OTHER", L"其他"},
    {51, 1, L"ZDXM_RECORD_RULES", L"RULES", L"口径"},
    {51, 2, L"ZDXM_RECORD_PLAN", L"PLAN", L"年度计划"},
    {51, 3, L"ZDXM_RECORD_SECTOR", L"SECTOR", L"行业分类"},
    {51, 4, L"ZDXM_RECORD_UNIT", L"UNIT", L"单位"},
    {51, 5, L"ZDXM_RECORD_PROJECT", L"PROJECT", L"项目"},
    {51, 6, L"ZDXM_RECORD_ITEM", L"ITEM", L"计划项目"},
    {51, 7, L"ZDXM_RECORD_REPORT", L"REPORT", L"月报"},
    {51, 8, L"ZDXM_RECORD_EVENT", L"EVENT", L"开竣工事件"},
    {51, 9, L"ZDXM_RECORD_MERGER", L"MERGER", L"合并"},
    {52, 1, L"ZDXM_REPRODUCED_SAME", L"SAME", L"一致"},
    {52, 2, L"ZDXM_REPRODUCED_NOT_KEPT", L"NOT_KEPT", L"版式变化"},
    {52, 3, L"ZDXM_REPRODUCED_FIGURES_CHANGED", L"FIGURES_CHANGED", L"数据变化"},
    {52, 4, L"ZDXM_REPRODUCED_EDITED", L"EDITED", L"原件被改动"},
    {52, 5, L"ZDXM_REPRODUCED_CHAIN_CHANGED", L"CHAIN_CHANGED", L"变更链被重做"},
    {53, 1, L"ZDXM_ROLE_REGISTRAR", L"REGISTRAR", L"重点办"},
    {53, 2, L"ZDXM_ROLE_REPORTER", L"REPORTER", L"信息员"},
    {53, 3, L"ZDXM_ROLE_LIAISON", L"LIAISON", L"联络员"},
    {53, 4, L"ZDXM_ROLE_COMMISSIONER", L"COMMISSIONER", L"责任专员"},
    {53, 5, L"ZDXM_ROLE_READER", L"READER", L"查阅"},
    {54, 1, L"ZDXM_ROLLOVER_FINISHED", L"FINISHED", L"已竣工，不再列入"},
    {54, 2, L"ZDXM_ROLLOVER_FINISH_DUE", L"FINISH_DUE", L"已开工，计划下年竣工"},
    {54, 3, L"ZDXM_ROLLOVER_FINISH_OVERDUE", L"FINISH_OVERDUE", L"已开工，逾期未竣工，列入下年竣工"},
    {54, 4, L"ZDXM_ROLLOVER_GOES_ON", L"GOES_ON", L"已开工未竣工，结转续建"},
    {54, 5, L"ZDXM_ROLLOVER_FINISH_UNKNOWN", L"FINISH_UNKNOWN", L"已开工未竣工，计划竣工时间不明，暂列续建"},
    {54, 6, L"ZDXM_ROLLOVER_NOT_STARTED", L"NOT_STARTED", L"年内未开工，结转新开工"},
    {54, 7, L"ZDXM_ROLLOVER_NOT_STARTED_TWICE", L"NOT_STARTED_TWICE", L"连续两年计划新开工未开工，建议调出"},
    {54, 8, L"ZDXM_ROLLOVER_START_LATER", L"START_LATER", L"未开工，计划开工时间在下年之后，转为预备"},
    {54, 9, L"ZDXM_ROLLOVER_START_DUE", L"START_DUE", L"预备项目计划下年开工，列入新开工"},
    {54, 10, L"ZDXM_ROLLOVER_STAYS_RESERVE", L"STAYS_RESERVE", L"继续开展前期工作"},
    {55, 1, L"ZDXM_ROW_TOTAL", L"TOTAL", L"合计"},
    {55, 2, L"ZDXM_ROW_GROUP", L"GROUP", L"分组"},
    {55, 3, L"ZDXM_ROW_PLAIN", L"PLAIN", L"明细"},
    {56, 1, L"ZDXM_SEVERITY_BLOCKING", L"BLOCKING", L"阻止导入"},
    {56, 2, L"ZDXM_SEVERITY_NOTICE", L"NOTICE", L"提示"},
    {57, 1, L"ZDXM_SHEET_PLAN", L"PLAN", L"计划表"},
    {57, 2, L"ZDXM_SHEET_MONTHLY", L"MONTHLY", L"月报表"},
    {58, 1, L"ZDXM_START_PLANNED_NEW", L"PLANNED_NEW", L"计划新开工项目"},
    {58, 2, L"ZDXM_START_PLANNED_TO_DATE", L"PLANNED_TO_DATE", L"截至本月计划新开工项目"},
    {58, 3, L"ZDXM_START_ALL", L"ALL", L"全部实施项目"},
    {58, 4, L"ZDXM_START_TARGET", L"TARGET", L"全年开工目标数"},
    {59, 1, L"ZDXM_STATE_NOT_STARTED", L"NOT_STARTED", L"未开工"},
    {59, 2, L"ZDXM_STATE_UNDERWAY", L"UNDERWAY", L"在建"},
    {59, 3, L"ZDXM_STATE_SUSPENDED", L"SUSPENDED", L"停工"},
    {59, 4, L"ZDXM_STATE_FINISHED", L"FINISHED", L"竣工"},
    {60, 1, L"ZDXM_SUBJECT_LEDGER", L"LEDGER", L"台账"},
    {60, 2, L"ZDXM_SUBJECT_UNIT", L"UNIT", L"单位"},
    {60, 3, L"ZDXM_SUBJECT_SECTOR", L"SECTOR", L"行业分类"},
    {60, 4, L"ZDXM_SUBJECT_PERSON", L"PERSON", L"人员"},
    {60, 5, L"ZDXM_SUBJECT_GRANT", L"GRANT", L"授权"},
    {60, 6, L"ZDXM_SUBJECT_PROJECT", L"PROJECT", L"项目"},
    {60, 7, L"ZDXM_SUBJECT_EVENT", L"EVENT", L"开竣工"},
    {60, 8, L"ZDXM_SUBJECT_MATTER", L"MATTER", L"事项"},
    {60, 35, L"ZDXM_SUBJECT_NODE", L"NODE", L"节点"},
    {60, 9, L"ZDXM_SUBJECT_PLAN", L"PLAN", L"年度计划"},
    {60, 10, L"ZDXM_SUBJECT_PLAN_RULES", L"PLAN_RULES", L"计划所用规则"},
    {60, 11, L"ZDXM_SUBJECT_COUNTED_SIDE", L"COUNTED_SIDE", L"整体与部分"},
    {60, 12, L"ZDXM_SUBJECT_PLAN_CLOSE", L"PLAN_CLOSE", L"关账"},
    {60, 13, L"ZDXM_SUBJECT_PLAN_CHANGE", L"PLAN_CHANGE", L"计划调整"},
    {60, 14, L"ZDXM_SUBJECT_ITEM", L"ITEM", L"计划项目"},
    {60, 15, L"ZDXM_SUBJECT_REPORT", L"REPORT", L"月报"},
    {60, 16, L"ZDXM_SUBJECT_FILING", L"FILING", L"月报报送"},
    {60, 17, L"ZDXM_SUBJECT_REPORT_WITHDRAWAL", L"REPORT_WITHDRAWAL", L"月报撤回"},
    {60, 18, L"ZDXM_SUBJECT_TEN_DAY_REPORT", L"TEN_DAY_REPORT", L"旬报"},
    {60, 26, L"ZDXM_SUBJECT_MATTER_REPORT", L"MATTER_REPORT", L"问题转为事项"},
    {60, 19, L"ZDXM_SUBJECT_BULLETIN", L"BULLETIN", L"通报"},
    {60, 20, L"ZDXM_SUBJECT_RULE_PACK", L"RULE_PACK", L"规则包"},
    {60, 21, L"ZDXM_SUBJECT_CLOCK_MARK", L"CLOCK_MARK", L"时间标记"},
    {60, 22, L"ZDXM_SUBJECT_CHANGE_DAY", L"CHANGE_DAY", L"补记日期"},
    {60, 23, L"ZDXM_SUBJECT_CLOCK_LIFT", L"CLOCK_LIFT", L"解除时间标记"},
    {60, 24, L"ZDXM_SUBJECT_IMPORT_ANSWER", L"IMPORT_ANSWER", L"人工确认"},
    {60, 25, L"ZDXM_SUBJECT_COLUMN_MAPPING", L"COLUMN_MAPPING", L"列的确认"},
    {60, 31, L"ZDXM_SUBJECT_ASSESSMENT_FACT", L"ASSESSMENT_FACT", L"考核登记"},
    {60, 32, L"ZDXM_SUBJECT_ISSUED_ASSESSMENT", L"ISSUED_ASSESSMENT", L"考核结果"},
    {60, 34, L"ZDXM_SUBJECT_LETTER", L"LETTER", L"函件"},
    {60, 36, L"ZDXM_SUBJECT_ATTACHMENT", L"ATTACHMENT", L"附件"},
    {60, 37, L"ZDXM_SUBJECT_PLACE", L"PLACE", L"位置"},
    {60, 29, L"ZDXM_SUBJECT_REFUSAL", L"REFUSAL", L"越权尝试"},
    {60, 30, L"ZDXM_SUBJECT_CONTACT", L"CONTACT", L"联系方式"},
    {60, 28, L"ZDXM_SUBJECT_MERGER", L"MERGER", L"合并"},
    {60, 39, L"ZDXM_SUBJECT_PARTNER", L"PARTNER", L"往来单位"},
    {60, 40, L"ZDXM_SUBJECT_INCARNATION", L"INCARNATION", L"台账代次"},
    {60, 41, L"ZDXM_SUBJECT_SENT_PACKAGE", L"SENT_PACKAGE", L"发出的数据包"},
    {60, 42, L"ZDXM_SUBJECT_RECEIVED_PACKAGE", L"RECEIVED_PACKAGE", L"收到的数据包"},
    {60, 43, L"ZDXM_SUBJECT_ANSWER", L"ANSWER", L"答复"},
    {60, 27, L"ZDXM_SUBJECT_VOID", L"VOID", L"作废"},
    {61, 1, L"ZDXM_TASK_MANAGE", L"MANAGE", L"台账管理"},
    {61, 2, L"ZDXM_TASK_REPORT", L"REPORT", L"填报"},
    {61, 3, L"ZDXM_TASK_REVIEW", L"REVIEW", L"审核"},
    {61, 4, L"ZDXM_TASK_RECORD", L"RECORD", L"记录事项"},
    {62, 1, L"ZDXM_TIMING_EARLY", L"EARLY", L"提前"},
    {62, 2, L"ZDXM_TIMING_ON_TIME", L"ON_TIME", L"按期"},
    {62, 3, L"ZDXM_TIMING_LATE", L"LATE", L"逾期"},
    {63, 1, L"ZDXM_UNIT_COUNTY", L"COUNTY", L"县（市、区）"},
    {63, 2, L"ZDXM_UNIT_FUNCTIONAL_ZONE", L"FUNCTIONAL_ZONE", L"功能区"},
    {63, 3, L"ZDXM_UNIT_BUREAU", L"BUREAU", L"部门"},
    {63, 4, L"ZDXM_UNIT_ENTERPRISE", L"ENTERPRISE", L"企业"},
    {63, 5, L"ZDXM_UNIT_OTHER", L"OTHER", L"其他"},
    {64, 1, L"ZDXM_UNIT_ROLE_LEAD", L"LEAD", L"牵头单位"},
    {64, 2, L"ZDXM_UNIT_ROLE_REPORTING", L"REPORTING", L"填报单位"},
    {-1, -1, L"ZDXM_E_ARG", L"", L""},
    {-1, -2, L"ZDXM_E_HANDLE", L"", L""},
    {-1, -3, L"ZDXM_E_ENCODING", L"", L""},
    {-1, -4, L"ZDXM_E_BUFFER", L"", L""},
    {-1, -5, L"ZDXM_E_ABI", L"", L""},
    {-1, -99, L"ZDXM_E_PANIC", L"", L""},
    {-1, -101, L"ZDXM_E_INVALID_VALUE", L"", L""},
    {-1, -102, L"ZDXM_E_MISSING_VALUE", L"", L""},
    {-1, -103, L"ZDXM_E_OVERFLOW", L"", L""},
    {-1, -104, L"ZDXM_E_TOO_LONG", L"", L""},
    {-1, -201, L"ZDXM_E_NOT_FOUND", L"", L""},
    {-1, -202, L"ZDXM_E_DUPLICATE", L"", L""},
    {-1, -301, L"ZDXM_E_RULE", L"", L""},
    {-1, -302, L"ZDXM_E_READ_ONLY", L"", L""},
    {-1, -303, L"ZDXM_E_NOT_PERMITTED", L"", L""},
    {-1, -304, L"ZDXM_E_CONFLICT", L"", L""},
    {-1, -305, L"ZDXM_E_IN_USE", L"", L""},
    {-1, -401, L"ZDXM_E_BUSY", L"", L""},
    {-1, -402, L"ZDXM_E_NOT_A_LEDGER", L"", L""},
    {-1, -403, L"ZDXM_E_FOREIGN_DATABASE", L"", L""},
    {-1, -404, L"ZDXM_E_NEWER_VERSION", L"", L""},
    {-1, -405, L"ZDXM_E_DAMAGED", L"", L""},
    {-1, -406, L"ZDXM_E_DISK_FULL", L"", L""},
    {-1, -407, L"ZDXM_E_IO", L"", L""},
    {-1, -408, L"ZDXM_E_TAMPERED", L"", L""},
    {-1, -409, L"ZDXM_E_INTERRUPTED", L"", L""},
    {-1, -410, L"ZDXM_E_FILE_IN_USE", L"", L""},
    {-1, -411, L"ZDXM_E_LEDGER_MOVED", L"", L""},
    {-1, -412, L"ZDXM_E_OUTCOME_UNKNOWN", L"", L""},
    {-1, -413, L"ZDXM_E_CLOCK_BEHIND", L"", L""},
    {-1, -414, L"ZDXM_E_NO_FILE", L"", L""},
    {-1, -415, L"ZDXM_E_NETWORK_DRIVE", L"", L""},
    {-1, -416, L"ZDXM_E_VIEW_EXPIRED", L"", L""},
    {-1, -417, L"ZDXM_E_NOT_SEALED", L"", L""},
    {-1, -418, L"ZDXM_E_NAME_AMBIGUOUS", L"", L""},
    {-1, -501, L"ZDXM_E_UNKNOWN_FORMAT", L"", L""},
    {-1, -502, L"ZDXM_E_BROKEN_SHEET", L"", L""},
    {-1, -503, L"ZDXM_E_SHEET_TOO_LARGE", L"", L""},
    {-1, -504, L"ZDXM_E_ENCRYPTED_SHEET", L"", L""},
    {-1, -505, L"ZDXM_E_UNKNOWN_SHEET", L"", L""},
    {-1, -506, L"ZDXM_E_UNSETTLED_PROBLEMS", L"", L""},
    {-1, -901, L"ZDXM_E_INTERNAL", L"", L""},
};

static const struct field fields[] = {
    {1, ZDXM_TYPE_INT, L"id", L"编号"},
    {2, ZDXM_TYPE_INT, L"since", L"生效变更号"},
    {3, ZDXM_TYPE_TEXT, L"name", L"名称"},
    {4, ZDXM_TYPE_CODE, L"kind", L"类别"},
    {5, ZDXM_TYPE_INT, L"parent", L"上级"},
    {6, ZDXM_TYPE_INT, L"position", L"序号"},
    {7, ZDXM_TYPE_TEXT, L"remark", L"备注"},
    {8, ZDXM_TYPE_TEXT, L"credit_code", L"统一社会信用代码"},
    {20, ZDXM_TYPE_TEXT, L"code", L"项目代码"},
    {21, ZDXM_TYPE_INT, L"sector", L"行业分类"},
    {22, ZDXM_TYPE_TEXT, L"content", L"主要内容"},
    {23, ZDXM_TYPE_DATE, L"period_start", L"建设起始"},
    {24, ZDXM_TYPE_DATE, L"period_end", L"建设终止"},
    {25, ZDXM_TYPE_MONEY, L"total", L"总投资"},
    {26, ZDXM_TYPE_TEXT, L"owner", L"项目业主"},
    {27, ZDXM_TYPE_TEXT, L"owner_credit_code", L"业主统一社会信用代码"},
    {28, ZDXM_TYPE_TEXT, L"location", L"建设地点"},
    {40, ZDXM_TYPE_INT, L"year", L"年度"},
    {41, ZDXM_TYPE_CODE, L"level", L"统筹层面"},
    {42, ZDXM_TYPE_TEXT, L"title", L"标题"},
    {43, ZDXM_TYPE_TEXT, L"document_no", L"文号"},
    {44, ZDXM_TYPE_DATE, L"issued_on", L"印发日期"},
    {50, ZDXM_TYPE_INT, L"plan", L"年度计划"},
    {51, ZDXM_TYPE_INT, L"project", L"项目"},
    {52, ZDXM_TYPE_CODE, L"phase", L"建设阶段"},
    {53, ZDXM_TYPE_MONEY, L"annual", L"年度计划投资"},
    {54, ZDXM_TYPE_MONEY, L"done_before", L"至上年底累计完成投资"},
    {55, ZDXM_TYPE_TEXT, L"target", L"年度进度目标"},
    {56, ZDXM_TYPE_DATE, L"planned_start", L"计划开工时间"},
    {57, ZDXM_TYPE_DATE, L"planned_finish", L"计划竣工时间"},
    {58, ZDXM_TYPE_LIST_OF_INT, L"responsible_units", L"责任单位"},
    {59, ZDXM_TYPE_INT, L"reporting_unit", L"填报单位"},
    {60, ZDXM_TYPE_FLAG, L"higher_level", L"上级统筹"},
    {670, ZDXM_TYPE_TEXT, L"month_plan", L"月度计划"},
    {61, ZDXM_TYPE_INT, L"lead_unit", L"牵头单位"},
    {600, ZDXM_TYPE_CODE, L"assessment_fact_kind", L"登记类别"},
    {601, ZDXM_TYPE_TEXT, L"scheme", L"考核办法"},
    {602, ZDXM_TYPE_TEXT, L"scheme_item", L"考核项目"},
    {603, ZDXM_TYPE_TEXT, L"given_value", L"认定数值"},
    {604, ZDXM_TYPE_MONTH, L"last_month", L"截止月份"},
    {605, ZDXM_TYPE_INT, L"corrects", L"更正的结果"},
    {606, ZDXM_TYPE_INT, L"corrected_by", L"更正为"},
    {607, ZDXM_TYPE_INT, L"assessment", L"考核结果"},
    {608, ZDXM_TYPE_DATE, L"answered_on", L"答复日期"},
    {609, ZDXM_TYPE_TEXT, L"answer", L"答复意见"},
    {610, ZDXM_TYPE_FLAG, L"is_upheld", L"是否采纳"},
    {611, ZDXM_TYPE_TEXT, L"points", L"得分"},
    {612, ZDXM_TYPE_TEXT, L"points_before", L"原得分"},
    {613, ZDXM_TYPE_TEXT, L"grade", L"等次"},
    {614, ZDXM_TYPE_FLAG, L"is_exempt", L"是否免列"},
    {615, ZDXM_TYPE_LIST_OF_TEXT, L"entries_came", L"新增依据"},
    {616, ZDXM_TYPE_LIST_OF_TEXT, L"entries_went", L"减少依据"},
    {70, ZDXM_TYPE_INT, L"item", L"计划项目"},
    {71, ZDXM_TYPE_MONTH, L"month", L"月份"},
    {72, ZDXM_TYPE_MONEY, L"month_done", L"本月完成投资"},
    {73, ZDXM_TYPE_MONEY, L"ytd_done", L"年初至本月累计完成投资"},
    {74, ZDXM_TYPE_MONEY, L"funds_ytd", L"到位资金"},
    {75, ZDXM_TYPE_FLAG, L"started", L"是否开工"},
    {76, ZDXM_TYPE_DATE, L"started_on", L"开工时间"},
    {77, ZDXM_TYPE_FLAG, L"finished", L"是否竣工"},
    {78, ZDXM_TYPE_DATE, L"finished_on", L"竣工时间"},
    {79, ZDXM_TYPE_TEXT, L"progress", L"形象进度"},
    {80, ZDXM_TYPE_TEXT, L"preparation", L"前期工作进展"},
    {81, ZDXM_TYPE_TEXT, L"problem", L"存在问题"},
    {82, ZDXM_TYPE_TEXT, L"next_steps", L"下一步工作计划"},
    {83, ZDXM_TYPE_MONEY, L"standing_done", L"累计完成投资"},
    {84, ZDXM_TYPE_FLAG, L"standing_started", L"已开工"},
    {85, ZDXM_TYPE_FLAG, L"standing_finished", L"已竣工"},
    {86, ZDXM_TYPE_FLAGS, L"flags", L"提示"},
    {87, ZDXM_TYPE_MONTH, L"last_report", L"最近报送月份"},
    {88, ZDXM_TYPE_MONEY, L"done_before_month", L"上月累计完成投资"},
    {100, ZDXM_TYPE_INT, L"change", L"变更号"},
    {101, ZDXM_TYPE_INT64, L"at_ms", L"时间"},
    {102, ZDXM_TYPE_TEXT, L"actor", L"操作人"},
    {103, ZDXM_TYPE_TEXT, L"change_kind", L"变更类型"},
    {570, ZDXM_TYPE_CODE, L"change_code", L"变更种类"},
    {571, ZDXM_TYPE_CODE, L"task_kind", L"办理事项"},
    {572, ZDXM_TYPE_INT64, L"record_id", L"对象编号"},
    {573, ZDXM_TYPE_INT, L"times", L"次数"},
    {104, ZDXM_TYPE_TEXT, L"note", L"说明"},
    {105, ZDXM_TYPE_INT64, L"entries", L"记录数"},
    {106, ZDXM_TYPE_TEXT, L"digest", L"摘要"},
    {107, ZDXM_TYPE_TEXT, L"hash", L"校验码"},
    {108, ZDXM_TYPE_CODE, L"clock_mark", L"时间标记"},
    {109, ZDXM_TYPE_INT, L"marked_by", L"标记变更号"},
    {110, ZDXM_TYPE_INT, L"submitted_in", L"报送变更号"},
    {111, ZDXM_TYPE_DATE, L"set_day", L"补记日期"},
    {112, ZDXM_TYPE_INT, L"set_by", L"补记变更号"},
    {113, ZDXM_TYPE_INT, L"change_before", L"前一变更号"},
    {114, ZDXM_TYPE_INT64, L"before_ms", L"前一变更时间"},
    {115, ZDXM_TYPE_INT, L"days_between", L"间隔天数"},
    {120, ZDXM_TYPE_CODE, L"cut", L"口径"},
    {121, ZDXM_TYPE_INT, L"unit", L"单位"},
    {122, ZDXM_TYPE_CODE, L"unit_kind", L"单位类别"},
    {123, ZDXM_TYPE_INT, L"count", L"项目数"},
    {124, ZDXM_TYPE_MONEY, L"done", L"累计完成投资"},
    {125, ZDXM_TYPE_TEXT, L"rate", L"完成年度计划的比例"},
    {126, ZDXM_TYPE_TEXT, L"gap", L"与序时进度差"},
    {127, ZDXM_TYPE_INT, L"reported", L"已报送"},
    {128, ZDXM_TYPE_INT, L"started_count", L"已开工数"},
    {129, ZDXM_TYPE_INT, L"finished_count", L"已竣工数"},
    {130, ZDXM_TYPE_INT, L"rank", L"排名"},
    {131, ZDXM_TYPE_TEXT, L"time_progress", L"序时进度"},
    {132, ZDXM_TYPE_TEXT, L"unit_name", L"单位名称"},
    {133, ZDXM_TYPE_INT, L"planned_new", L"计划新开工"},
    {134, ZDXM_TYPE_INT, L"new_started", L"计划新开工已开工"},
    {135, ZDXM_TYPE_INT, L"planned_to_date", L"截至本月计划开工"},
    {136, ZDXM_TYPE_INT, L"to_date_started", L"截至本月已开工"},
    {137, ZDXM_TYPE_INT, L"early_starts", L"提前开工"},
    {138, ZDXM_TYPE_INT, L"late_starts", L"未按计划开工"},
    {139, ZDXM_TYPE_INT, L"planned_completed", L"计划竣工"},
    {140, ZDXM_TYPE_INT, L"completed_finished", L"计划竣工已竣工"},
    {141, ZDXM_TYPE_INT, L"early_finishes", L"提前竣工"},
    {142, ZDXM_TYPE_TEXT, L"start_rate", L"开工率"},
    {143, ZDXM_TYPE_TEXT, L"finish_rate", L"竣工率"},
    {160, ZDXM_TYPE_TEXT, L"text", L"文字"},
    {161, ZDXM_TYPE_INT, L"row", L"行"},
    {162, ZDXM_TYPE_INT, L"column", L"列"},
    {163, ZDXM_TYPE_INT64, L"rows", L"行数"},
    {164, ZDXM_TYPE_INT, L"columns", L"列数"},
    {165, ZDXM_TYPE_CODE, L"row_kind", L"行类型"},
    {166, ZDXM_TYPE_TEXT, L"unit_line", L"单位行"},
    {167, ZDXM_TYPE_LIST_OF_TEXT, L"notes", L"附注"},
    {180, ZDXM_TYPE_CODE, L"severity", L"严重程度"},
    {181, ZDXM_TYPE_TEXT, L"sheet", L"工作表"},
    {182, ZDXM_TYPE_TEXT, L"cell", L"单元格"},
    {183, ZDXM_TYPE_CODE, L"finding", L"问题代码"},
    {184, ZDXM_TYPE_INT, L"sheet_index", L"工作表序号"},
    {185, ZDXM_TYPE_CODE, L"format", L"文件格式"},
    {186, ZDXM_TYPE_TEXT, L"header", L"表头"},
    {187, ZDXM_TYPE_TEXT, L"meaning", L"含义"},
    {188, ZDXM_TYPE_CODE, L"money_unit", L"金额单位"},
    {189, ZDXM_TYPE_TEXT, L"sector_name", L"行业分类名称"},
    {190, ZDXM_TYPE_FLAG, L"counted", L"计数"},
    {191, ZDXM_TYPE_FLAG, L"hidden", L"隐藏"},
    {192, ZDXM_TYPE_LIST_OF_TEXT, L"other", L"其他内容"},
    {193, ZDXM_TYPE_TEXT, L"label", L"标题行文字"},
    {194, ZDXM_TYPE_INT, L"depth", L"层级"},
    {195, ZDXM_TYPE_TEXT, L"region", L"地区"},
    {196, ZDXM_TYPE_INT, L"declared_count", L"声明项数"},
    {197, ZDXM_TYPE_INT, L"found_count", L"实际项数"},
    {198, ZDXM_TYPE_MONEY, L"declared_total", L"声明总投资"},
    {199, ZDXM_TYPE_MONEY, L"declared_annual", L"声明年度计划投资"},
    {200, ZDXM_TYPE_MONEY, L"declared_ytd", L"声明累计完成投资"},
    {201, ZDXM_TYPE_LIST_OF_TEXT, L"responsible_unit_names", L"责任单位名称"},
    {202, ZDXM_TYPE_TEXT, L"reporting_unit_name", L"填报单位名称"},
    {203, ZDXM_TYPE_INT, L"parent_row", L"所属项目行"},
    {210, ZDXM_TYPE_LIST_OF_TEXT, L"sheets", L"导入的工作表"},
    {211, ZDXM_TYPE_FLAG, L"leave_out_unmatched", L"略去未匹配行"},
    {212, ZDXM_TYPE_FLAG, L"leave_unreadable_empty", L"无法读出的金额留空"},
    {213, ZDXM_TYPE_INT, L"new_projects", L"新增项目"},
    {214, ZDXM_TYPE_INT, L"revised_projects", L"更正项目"},
    {215, ZDXM_TYPE_INT, L"new_items", L"新增计划项目"},
    {216, ZDXM_TYPE_INT, L"revised_items", L"更正计划项目"},
    {217, ZDXM_TYPE_INT, L"new_reports", L"新增月报"},
    {218, ZDXM_TYPE_INT, L"revised_reports", L"更正月报"},
    {219, ZDXM_TYPE_INT, L"unchanged", L"无变化"},
    {220, ZDXM_TYPE_INT, L"unmatched", L"未匹配"},
    {221, ZDXM_TYPE_INT, L"month_of_year", L"月"},
    {230, ZDXM_TYPE_INT, L"record", L"记录号"},
    {231, ZDXM_TYPE_INT, L"error_code", L"错误码"},
    {232, ZDXM_TYPE_INT, L"error_field", L"错误字段"},
    {233, ZDXM_TYPE_TEXT, L"error_text", L"错误说明"},
    {240, ZDXM_TYPE_INT, L"money_decimals", L"金额小数位"},
    {241, ZDXM_TYPE_INT, L"rate_decimals", L"比率小数位"},
    {242, ZDXM_TYPE_CODE, L"gap_order", L"差值取整顺序"},
    {243, ZDXM_TYPE_CODE, L"start_base", L"开工率口径"},
    {244, ZDXM_TYPE_INT, L"start_target", L"全年开工目标数"},
    {260, ZDXM_TYPE_INT, L"entered_from", L"计入起始月"},
    {261, ZDXM_TYPE_INT, L"withdrawn_from", L"调出起始月"},
    {262, ZDXM_TYPE_CODE, L"plan_change_kind", L"调整类别"},
    {263, ZDXM_TYPE_MONTH, L"effective", L"生效月份"},
    {264, ZDXM_TYPE_CODE, L"reason_class", L"原因类别"},
    {265, ZDXM_TYPE_TEXT, L"reason", L"原因"},
    {266, ZDXM_TYPE_INT, L"number_of_kind", L"批次"},
    {267, ZDXM_TYPE_CODE, L"phase_before", L"调整前建设阶段"},
    {268, ZDXM_TYPE_INT, L"sector_before", L"调整前行业分类"},
    {269, ZDXM_TYPE_MONEY, L"total_before", L"调整前总投资"},
    {270, ZDXM_TYPE_MONEY, L"annual_before", L"调整前年度计划投资"},
    {271, ZDXM_TYPE_DATE, L"planned_start_before", L"调整前计划开工"},
    {272, ZDXM_TYPE_DATE, L"planned_finish_before", L"调整前计划竣工"},
    {273, ZDXM_TYPE_INT, L"opening_count", L"调整前项目数"},
    {274, ZDXM_TYPE_MONEY, L"opening_total", L"调整前总投资合计"},
    {275, ZDXM_TYPE_MONEY, L"opening_annual", L"调整前年度计划投资合计"},
    {276, ZDXM_TYPE_INT, L"supplemented_count", L"增补项目数"},
    {277, ZDXM_TYPE_MONEY, L"supplemented_total", L"增补总投资"},
    {278, ZDXM_TYPE_MONEY, L"supplemented_annual", L"增补年度计划投资"},
    {279, ZDXM_TYPE_INT, L"withdrawn_count", L"调出项目数"},
    {280, ZDXM_TYPE_MONEY, L"withdrawn_total", L"调出总投资"},
    {281, ZDXM_TYPE_MONEY, L"withdrawn_annual", L"调出年度计划投资"},
    {282, ZDXM_TYPE_INT, L"changed_count", L"调整项目数"},
    {283, ZDXM_TYPE_MONEY, L"changed_total", L"调整总投资"},
    {284, ZDXM_TYPE_MONEY, L"changed_annual", L"调整年度计划投资"},
    {285, ZDXM_TYPE_INT, L"closing_count", L"调整后项目数"},
    {286, ZDXM_TYPE_MONEY, L"closing_total", L"调整后总投资合计"},
    {287, ZDXM_TYPE_MONEY, L"closing_annual", L"调整后年度计划投资合计"},
    {288, ZDXM_TYPE_CODE, L"rollover_reason", L"接续理由"},
    {289, ZDXM_TYPE_MONEY, L"remaining", L"剩余投资"},
    {290, ZDXM_TYPE_INT, L"withdrawn_items", L"调出计划项目"},
    {291, ZDXM_TYPE_LIST_OF_INT, L"responsible_units_before", L"调整前责任单位"},
    {292, ZDXM_TYPE_INT, L"reporting_unit_before", L"调整前填报单位"},
    {293, ZDXM_TYPE_TEXT, L"owner_before", L"调整前项目业主"},
    {294, ZDXM_TYPE_TEXT, L"owner_credit_code_before", L"调整前业主统一社会信用代码"},
    {295, ZDXM_TYPE_FLAG, L"has_units", L"记载责任单位"},
    {300, ZDXM_TYPE_TEXT, L"number", L"期号"},
    {301, ZDXM_TYPE_INT, L"as_of", L"截至变更号"},
    {302, ZDXM_TYPE_FLAG, L"is_latest", L"最新一期"},
    {303, ZDXM_TYPE_INT, L"printing", L"版式号"},
    {304, ZDXM_TYPE_TEXT, L"figures_sha256", L"数据摘要"},
    {309, ZDXM_TYPE_CODE, L"outcome", L"重印结果"},
    {310, ZDXM_TYPE_CODE, L"printed_form", L"形式"},
    {311, ZDXM_TYPE_FLAG, L"is_same", L"是否一致"},
    {312, ZDXM_TYPE_TEXT, L"issued_sha256", L"签发时摘要"},
    {313, ZDXM_TYPE_TEXT, L"present_sha256", L"现时摘要"},
    {314, ZDXM_TYPE_CODE, L"record_kind", L"记录类型"},
    {315, ZDXM_TYPE_CODE, L"difference", L"变动"},
    {316, ZDXM_TYPE_INT, L"changed_field", L"变动字段"},
    {317, ZDXM_TYPE_TEXT, L"before", L"原值"},
    {318, ZDXM_TYPE_TEXT, L"after", L"现值"},
    {319, ZDXM_TYPE_CODE, L"keeping", L"原件"},
    {320, ZDXM_TYPE_INT, L"several_months", L"含以前月份项数"},
    {321, ZDXM_TYPE_FLAG, L"covers_earlier_months", L"含以前月份"},
    {322, ZDXM_TYPE_INT, L"late", L"迟报"},
    {323, ZDXM_TYPE_INT, L"undated", L"报送日期不详"},
    {350, ZDXM_TYPE_TEXT, L"office", L"建账单位"},
    {351, ZDXM_TYPE_TEXT, L"uuid", L"台账标识"},
    {352, ZDXM_TYPE_TEXT, L"kept_path", L"原台账保存位置"},
    {353, ZDXM_TYPE_CODE, L"problem_kind", L"问题类别"},
    {354, ZDXM_TYPE_TEXT, L"table", L"数据表"},
    {355, ZDXM_TYPE_TEXT, L"table_row", L"数据行"},
    {356, ZDXM_TYPE_TEXT, L"remedy", L"处理办法"},
    {366, ZDXM_TYPE_CODE, L"notice_kind", L"发现类别"},
    {367, ZDXM_TYPE_INT, L"first_change", L"起始变更号"},
    {368, ZDXM_TYPE_INT, L"last_change", L"截止变更号"},
    {369, ZDXM_TYPE_LIST_OF_TEXT, L"added_objects", L"其他程序添加的对象"},
    {400, ZDXM_TYPE_CODE, L"matter_kind", L"事项类别"},
    {401, ZDXM_TYPE_DATE, L"opened_on", L"提出日期"},
    {402, ZDXM_TYPE_DATE, L"deadline", L"时限"},
    {403, ZDXM_TYPE_DATE, L"settled_on", L"办结日期"},
    {404, ZDXM_TYPE_TEXT, L"result", L"办理结果"},
    {405, ZDXM_TYPE_INT, L"days_late", L"逾期天数"},
    {406, ZDXM_TYPE_TEXT, L"project_name", L"项目名称"},
    {711, ZDXM_TYPE_DATE, L"planned_on", L"计划完成日期"},
    {712, ZDXM_TYPE_DATE, L"actual_on", L"实际完成日期"},
    {713, ZDXM_TYPE_INT, L"node_after", L"前置节点"},
    {714, ZDXM_TYPE_CODE, L"counts_as", L"对应开竣工"},
    {715, ZDXM_TYPE_TEXT, L"node_template", L"节点模板"},
    {716, ZDXM_TYPE_TEXT, L"template_node", L"模板节点编号"},
    {717, ZDXM_TYPE_CODE, L"node_state", L"节点状态"},
    {718, ZDXM_TYPE_CODE, L"node_conflict", L"与前置节点不符"},
    {719, ZDXM_TYPE_INT, L"node", L"节点"},
    {420, ZDXM_TYPE_CODE, L"event_kind", L"事件"},
    {421, ZDXM_TYPE_DATE, L"occurred_on", L"发生时间"},
    {422, ZDXM_TYPE_TEXT, L"evidence", L"依据材料"},
    {423, ZDXM_TYPE_CODE, L"project_state", L"实际状态"},
    {424, ZDXM_TYPE_DATE, L"suspended_on", L"停工时间"},
    {425, ZDXM_TYPE_CODE, L"start_timing", L"开工时序"},
    {426, ZDXM_TYPE_CODE, L"finish_timing", L"竣工时序"},
    {427, ZDXM_TYPE_FLAG, L"needs_proof", L"待认定"},
    {428, ZDXM_TYPE_INT, L"suspended", L"停工"},
    {429, ZDXM_TYPE_MONTH, L"counts_from", L"计入起始月份"},
    {430, ZDXM_TYPE_INT, L"recorded_in", L"记录变更"},
    {431, ZDXM_TYPE_TEXT, L"recorded_by", L"记录人"},
    {432, ZDXM_TYPE_TEXT, L"causes", L"更正原因"},
    {433, ZDXM_TYPE_TEXT, L"moved", L"变动指标"},
    {434, ZDXM_TYPE_MONTH, L"opened_through", L"反关账至"},
    {440, ZDXM_TYPE_INT, L"rule_pack", L"规则"},
    {441, ZDXM_TYPE_TEXT, L"version", L"版本"},
    {442, ZDXM_TYPE_TEXT, L"basis", L"依据"},
    {443, ZDXM_TYPE_TEXT, L"sha256", L"校验值"},
    {444, ZDXM_TYPE_CODE, L"light", L"亮灯"},
    {445, ZDXM_TYPE_TEXT, L"lights", L"各月亮灯"},
    {470, ZDXM_TYPE_INT, L"person", L"人员"},
    {471, ZDXM_TYPE_TEXT, L"person_name", L"姓名"},
    {472, ZDXM_TYPE_CODE, L"role", L"职责"},
    {473, ZDXM_TYPE_TEXT, L"post", L"职务"},
    {474, ZDXM_TYPE_TEXT, L"phone", L"电话"},
    {480, ZDXM_TYPE_CODE, L"filing_state", L"报送状态"},
    {481, ZDXM_TYPE_TEXT, L"opinion", L"审核意见"},
    {482, ZDXM_TYPE_DATE, L"submitted_on", L"报送日期"},
    {483, ZDXM_TYPE_FLAG, L"is_counted", L"已计入统计"},
    {484, ZDXM_TYPE_INT, L"returned", L"退回次数"},
    {485, ZDXM_TYPE_MONTH, L"known_in", L"计入月份"},
    {486, ZDXM_TYPE_MONEY, L"standing_before", L"更正前累计完成投资"},
    {487, ZDXM_TYPE_MONEY, L"standing_after", L"更正后累计完成投资"},
    {488, ZDXM_TYPE_TEXT, L"funds_by_source", L"分来源到位资金"},
    {489, ZDXM_TYPE_TEXT, L"fund_source", L"资金来源"},
    {490, ZDXM_TYPE_INT, L"ten_days", L"旬"},
    {491, ZDXM_TYPE_MONEY, L"ten_days_done", L"旬完成投资"},
    {492, ZDXM_TYPE_FLAG, L"submit", L"报送待审"},
    {493, ZDXM_TYPE_MONEY, L"fund_amount", L"到位资金"},
    {500, ZDXM_TYPE_INT, L"added", L"是否新增"},
    {501, ZDXM_TYPE_LIST_OF_TEXT, L"near", L"相近名称"},
    {502, ZDXM_TYPE_MONEY, L"cumulative_done", L"自开工累计完成投资"},
    {503, ZDXM_TYPE_TEXT, L"file_digest", L"文件校验值"},
    {504, ZDXM_TYPE_LIST_OF_TEXT, L"column_meanings", L"指定列"},
    {505, ZDXM_TYPE_LIST_OF_TEXT, L"answers", L"人工确认"},
    {506, ZDXM_TYPE_FLAG, L"keep_columns", L"保留列的确认"},
    {507, ZDXM_TYPE_TEXT, L"read", L"原文"},
    {508, ZDXM_TYPE_CODE, L"decision", L"处理"},
    {509, ZDXM_TYPE_TEXT, L"decided_value", L"确认为"},
    {515, ZDXM_TYPE_LIST_OF_TEXT, L"nearest", L"最接近的含义"},
    {330, ZDXM_TYPE_TEXT, L"seal_key", L"签章密钥"},
    {331, ZDXM_TYPE_TEXT, L"signature", L"签名"},
    {332, ZDXM_TYPE_TEXT, L"seal_text", L"签章原文"},
    {333, ZDXM_TYPE_INT64, L"seals", L"签章数"},
    {520, ZDXM_TYPE_CODE, L"phase_now", L"现应为建设阶段"},
    {521, ZDXM_TYPE_MONEY, L"done_before_now", L"现应为至上年底累计完成投资"},
    {522, ZDXM_TYPE_DATE, L"planned_start_now", L"现应为计划开工"},
    {523, ZDXM_TYPE_DATE, L"planned_finish_now", L"现应为计划竣工"},
    {530, ZDXM_TYPE_CODE, L"counted_side", L"整体与部分"},
    {531, ZDXM_TYPE_INT, L"whole", L"整体"},
    {532, ZDXM_TYPE_TEXT, L"whole_name", L"整体项目名称"},
    {533, ZDXM_TYPE_INT, L"part", L"部分"},
    {534, ZDXM_TYPE_TEXT, L"part_name", L"部分项目名称"},
    {535, ZDXM_TYPE_INT, L"left_out", L"不计入统计"},
    {510, ZDXM_TYPE_LIST_OF_INT, L"double_counted", L"重复计列项目"},
    {540, ZDXM_TYPE_CODE, L"sheet_kind", L"表格类别"},
    {541, ZDXM_TYPE_INT, L"value_number", L"代码"},
    {542, ZDXM_TYPE_TEXT, L"value_word", L"英文代码"},
    {580, ZDXM_TYPE_TEXT, L"gap_above", L"高于序时进度"},
    {581, ZDXM_TYPE_TEXT, L"gap_below", L"低于序时进度"},
    {582, ZDXM_TYPE_TEXT, L"name_part", L"名称包含"},
    {583, ZDXM_TYPE_DATE, L"on_day", L"截至日期"},
    {584, ZDXM_TYPE_CODE, L"item_order", L"排序"},
    {585, ZDXM_TYPE_FLAG, L"descending", L"倒序"},
    {586, ZDXM_TYPE_INT, L"skip", L"跳过"},
    {587, ZDXM_TYPE_INT, L"most", L"最多"},
    {588, ZDXM_TYPE_FLAG, L"is_suspended", L"是否停工"},
    {589, ZDXM_TYPE_LIST_OF_INT, L"open_matters", L"未办结事项"},
    {590, ZDXM_TYPE_LIST_OF_TEXT, L"open_matter_names", L"未办结事项名称"},
    {591, ZDXM_TYPE_INT64, L"rate_number", L"完成率数值"},
    {592, ZDXM_TYPE_INT64, L"gap_number", L"与序时进度差数值"},
    {594, ZDXM_TYPE_FLAG, L"is_open", L"是否未办结"},
    {595, ZDXM_TYPE_FLAG, L"is_overdue", L"是否逾期"},
    {596, ZDXM_TYPE_LIST_OF_INT, L"matters_of_problem", L"存在问题转为事项"},
    {593, ZDXM_TYPE_TEXT, L"lead_unit_name", L"牵头单位名称"},
    {597, ZDXM_TYPE_INT, L"responsible_unit", L"责任单位之一"},
    {671, ZDXM_TYPE_CODE, L"measure", L"指标"},
    {672, ZDXM_TYPE_CODE, L"unit_role", L"单位的职责"},
    {673, ZDXM_TYPE_TEXT, L"measure_filter", L"指标范围"},
    {674, ZDXM_TYPE_FLAG, L"lowest_first", L"低者在前"},
    {675, ZDXM_TYPE_INT, L"first", L"前几名"},
    {676, ZDXM_TYPE_INT, L"last", L"后几名"},
    {677, ZDXM_TYPE_TEXT, L"group_name", L"分组"},
    {678, ZDXM_TYPE_INT, L"from_last", L"倒数名次"},
    {679, ZDXM_TYPE_TEXT, L"measure_value", L"指标值"},
    {680, ZDXM_TYPE_TEXT, L"measure_shown", L"指标值（显示）"},
    {681, ZDXM_TYPE_INT, L"rank_before", L"上月排名"},
    {682, ZDXM_TYPE_INT, L"rank_change", L"较上月升降位次"},
    {683, ZDXM_TYPE_TEXT, L"list_name", L"榜单"},
    {543, ZDXM_TYPE_TEXT, L"message_id", L"说明代号"},
    {544, ZDXM_TYPE_CODE, L"subject", L"对象"},
    {546, ZDXM_TYPE_LIST_OF_INT, L"absent_months", L"调出期间"},
    {547, ZDXM_TYPE_INT, L"returned_count", L"调回项目数"},
    {548, ZDXM_TYPE_MONEY, L"returned_total", L"调回总投资"},
    {549, ZDXM_TYPE_MONEY, L"returned_annual", L"调回年度计划投资"},
    {545, ZDXM_TYPE_CODE, L"voided_record", L"作废对象"},
    {700, ZDXM_TYPE_CODE, L"paper", L"用纸"},
    {702, ZDXM_TYPE_TEXT, L"printed_rules", L"口径"},
    {703, ZDXM_TYPE_TEXT, L"proof_mark", L"校验标记"},
    {704, ZDXM_TYPE_INT, L"table_index", L"表序"},
    {705, ZDXM_TYPE_TEXT, L"attachment", L"附件"},
    {706, ZDXM_TYPE_CODE, L"bulletin_kind", L"通报种类"},
    {707, ZDXM_TYPE_CODE, L"bulletin_period", L"期间"},
    {708, ZDXM_TYPE_TEXT, L"profile", L"表式"},
    {709, ZDXM_TYPE_FLAG, L"is_template", L"可制模板"},
    {710, ZDXM_TYPE_TEXT, L"planned_months", L"计划月份"},
    {560, ZDXM_TYPE_INT, L"merged", L"原编号"},
    {561, ZDXM_TYPE_TEXT, L"merged_name", L"原名称"},
    {562, ZDXM_TYPE_INT, L"merged_to", L"并入编号"},
    {563, ZDXM_TYPE_TEXT, L"merged_into", L"并入"},
    {640, ZDXM_TYPE_LIST_OF_INT, L"addressed_units", L"主送单位"},
    {641, ZDXM_TYPE_LIST_OF_TEXT, L"addressees", L"主送"},
    {642, ZDXM_TYPE_TEXT, L"body", L"正文"},
    {643, ZDXM_TYPE_LIST_OF_TEXT, L"demands", L"要求"},
    {644, ZDXM_TYPE_LIST_OF_INT, L"handed_matters", L"交办事项"},
    {645, ZDXM_TYPE_INT, L"reply_days", L"回复期限（工作日）"},
    {646, ZDXM_TYPE_DATE, L"reply_due", L"回复期限"},
    {647, ZDXM_TYPE_LIST_OF_TEXT, L"quoted_facts", L"引用数据"},
    {648, ZDXM_TYPE_TEXT, L"letter_points", L"函件计分"},
    {649, ZDXM_TYPE_FLAG, L"is_public", L"是否公示"},
    {650, ZDXM_TYPE_TEXT, L"loses", L"取消事项"},
    {651, ZDXM_TYPE_CODE, L"letter_state", L"办理状态"},
    {652, ZDXM_TYPE_DATE, L"replied_on", L"回复日期"},
    {653, ZDXM_TYPE_TEXT, L"reply", L"回复内容"},
    {654, ZDXM_TYPE_TEXT, L"replied_by", L"回复单位"},
    {655, ZDXM_TYPE_DATE, L"closed_on", L"销号日期"},
    {656, ZDXM_TYPE_INT, L"escalated_to", L"升级函件"},
    {657, ZDXM_TYPE_DATE, L"revoked_on", L"撤销日期"},
    {658, ZDXM_TYPE_CODE, L"letter_kind", L"函件种类"},
    {659, ZDXM_TYPE_TEXT, L"letter_rule", L"函件规则"},
    {660, ZDXM_TYPE_INT, L"matter", L"所涉事项"},
    {661, ZDXM_TYPE_TEXT, L"about", L"事由对象"},
    {662, ZDXM_TYPE_LIST_OF_TEXT, L"addressee_names", L"主送名单"},
    {663, ZDXM_TYPE_LIST_OF_INT, L"letters", L"函件"},
    {664, ZDXM_TYPE_LIST_OF_TEXT, L"why", L"发函原因"},
    {665, ZDXM_TYPE_INT, L"letter_level", L"函件级别"},
    {666, ZDXM_TYPE_LIST_OF_TEXT, L"missing_figures", L"缺少的数据"},
    {667, ZDXM_TYPE_TEXT, L"rule_name", L"规则名称"},
    {668, ZDXM_TYPE_TEXT, L"revoked_by", L"撤销文件"},
    {669, ZDXM_TYPE_TEXT, L"revoked_for", L"撤销原因"},
    {736, ZDXM_TYPE_CODE, L"attached_kind", L"所附记录种类"},
    {737, ZDXM_TYPE_INT, L"attached_id", L"所附记录"},
    {738, ZDXM_TYPE_TEXT, L"sm3", L"SM3校验值"},
    {739, ZDXM_TYPE_INT64, L"size", L"文件大小"},
    {740, ZDXM_TYPE_CODE, L"media_type", L"文件类型"},
    {741, ZDXM_TYPE_TEXT, L"taken_at", L"拍摄时间"},
    {742, ZDXM_TYPE_TEXT, L"lon_lat", L"经纬度"},
    {743, ZDXM_TYPE_CODE, L"datum", L"坐标系"},
    {744, ZDXM_TYPE_TEXT, L"exif_taken_at", L"照片记录时间"},
    {745, ZDXM_TYPE_TEXT, L"exif_lon_lat", L"照片记录经纬度"},
    {746, ZDXM_TYPE_CODE, L"exif_datum", L"照片记录坐标系"},
    {747, ZDXM_TYPE_CODE, L"place_kind", L"位置形状"},
    {748, ZDXM_TYPE_TEXT, L"outline", L"坐标串"},
    {749, ZDXM_TYPE_TEXT, L"address", L"地址"},
    {750, ZDXM_TYPE_TEXT, L"region_code", L"行政区划代码"},
    {751, ZDXM_TYPE_INT, L"distance_m", L"距项目位置"},
    {752, ZDXM_TYPE_LIST_OF_TEXT, L"advice", L"提示"},
    {753, ZDXM_TYPE_INT, L"list_place", L"附件序号"},
    {754, ZDXM_TYPE_CODE, L"file_finding_kind", L"附件文件问题"},
    {755, ZDXM_TYPE_TEXT, L"path", L"文件位置"},
    {756, ZDXM_TYPE_INT, L"file_attachment", L"附件"},
    {757, ZDXM_TYPE_INT64, L"attachments", L"附件数"},
    {758, ZDXM_TYPE_INT64, L"files", L"附件文件数"},
    {759, ZDXM_TYPE_INT64, L"files_missing", L"缺失附件文件数"},
    {791, ZDXM_TYPE_CODE, L"partner_rank", L"往来单位级别"},
    {792, ZDXM_TYPE_INT, L"partner", L"往来单位"},
    {793, ZDXM_TYPE_CODE, L"package_kind", L"数据包种类"},
    {794, ZDXM_TYPE_INT, L"incarnation", L"台账代次"},
    {795, ZDXM_TYPE_INT, L"sequence", L"数据包序号"},
    {796, ZDXM_TYPE_CODE, L"answer_outcome", L"答复结果"},
};
