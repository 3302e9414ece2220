/* The way of a project in dated steps, laid out, planned, done and asked for on a day: nodes LEDGER */
#include <string.h>

#include "expect.h"

static zdxm_ledger *ledger;

static void list(zdxm_cursor *rows, const char *what, const int32_t *fields, size_t count)
{
    size_t at;
    while (zdxm_cursor_next(rows) == ZDXM_ROW) {
        printf("%s", what);
        for (at = 0; at < count; at++) {
            if (zdxm_cursor_text(rows, fields[at], text, sizeof text, NULL) < 0) exit(1);
            printf("|%s", text);
        }
        printf("\n");
    }
    CHECK(zdxm_cursor_free(rows));
}

#define LIST(rows, what, fields) list(rows, what, fields, sizeof(fields) / sizeof *(fields))

/* Lays the template out, plans two nodes and says that they are done. */
static void lay_and_plan(zdxm_form *node)
{
    zdxm_batch *batch;
    zdxm_view *view;
    zdxm_cursor *rows;
    int32_t count, id;
    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    EXPECT(zdxm_node_lay(batch, 1, "没有的模板", -1, &count), ZDXM_E_NOT_FOUND);
    CHECK(zdxm_node_lay(batch, 1, "建设节点", -1, &count));
    printf("laid|%d\n", (int)count);
    CHECK(zdxm_node_lay(batch, 1, "建设节点", -1, &count));
    printf("again|%d\n", (int)count);
    CHECK(zdxm_form_int(node, ZDXM_F_PLANNED_ON, 20220331));
    CHECK(zdxm_form_int(node, ZDXM_F_ACTUAL_ON, 20220405));
    CHECK(zdxm_node_revise(batch, 1, node));
    CHECK(zdxm_form_unset(node, ZDXM_F_ACTUAL_ON));
    CHECK(zdxm_form_int(node, ZDXM_F_UNIT, 2));
    CHECK(zdxm_node_revise(batch, 2, node));
    CHECK(zdxm_form_clear(node));
    CHECK(zdxm_form_int(node, ZDXM_F_NODE_AFTER, 7));
    EXPECT(zdxm_node_revise(batch, 1, node), ZDXM_E_RULE);
    EXPECT(zdxm_node_add(batch, node, &id), ZDXM_E_MISSING_VALUE);
    CHECK(zdxm_form_int(node, ZDXM_F_PROJECT, 1));
    CHECK(zdxm_form_text(node, ZDXM_F_NAME, "竣工备案", -1));
    CHECK(zdxm_form_text(node, ZDXM_F_COUNTS_AS, "竣工", -1));
    CHECK(zdxm_node_add(batch, node, &id));
    CHECK(zdxm_batch_commit(batch, NULL));
    /* A row of the query does for a correction, which then replaces the whole node. */
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_node_get(view, id, &rows));
    EXPECT(zdxm_cursor_next(rows), ZDXM_ROW);
    CHECK(zdxm_form_load(node, rows));
    CHECK(zdxm_cursor_free(rows));
    CHECK(zdxm_view_close(view));
    CHECK(zdxm_form_int(node, ZDXM_F_PROJECT, 2));
    CHECK(zdxm_batch_new(ledger, "张三", -1, &batch));
    EXPECT(zdxm_node_revise(batch, id, node), ZDXM_E_RULE);
    CHECK(zdxm_form_int(node, ZDXM_F_PROJECT, 1));
    CHECK(zdxm_form_text(node, ZDXM_F_REMARK, "备案即竣工", -1));
    CHECK(zdxm_node_revise(batch, id, node));
    CHECK(zdxm_batch_commit(batch, NULL));
}

static void ask(zdxm_form *query)
{
    static const int32_t found[] = {ZDXM_F_PROJECT_NAME, ZDXM_F_NAME, ZDXM_F_UNIT_NAME, ZDXM_F_NODE_STATE, ZDXM_F_DAYS_LATE,
        ZDXM_F_LIGHT, ZDXM_F_NODE_TEMPLATE, ZDXM_F_TEMPLATE_NODE};
    static const int32_t proposed[] = {ZDXM_F_NODE, ZDXM_F_PROJECT_NAME, ZDXM_F_EVENT_KIND, ZDXM_F_OCCURRED_ON, ZDXM_F_NAME};
    static const int32_t listed[] = {ZDXM_F_POSITION, ZDXM_F_NAME, ZDXM_F_NODE_AFTER, ZDXM_F_COUNTS_AS, ZDXM_F_REMARK};
    zdxm_view *view;
    zdxm_cursor *rows;
    CHECK(zdxm_ledger_view(ledger, &view));
    CHECK(zdxm_node_list(view, 1, &rows));
    LIST(rows, "node", listed);
    CHECK(zdxm_form_int(query, ZDXM_F_PLAN, 1));
    CHECK(zdxm_form_int(query, ZDXM_F_NODE_STATE, ZDXM_NODE_STATE_LATE));
    CHECK(zdxm_node_find(view, 20220502, query, &rows));
    LIST(rows, "late", found);
    CHECK(zdxm_node_find(view, 20220331, query, &rows));
    LIST(rows, "not yet", found);
    CHECK(zdxm_node_proposals(view, 1, 20220502, &rows));
    LIST(rows, "proposed", proposed);
    READ(zdxm_node_find_document(view, 20220502, NULL, &document), text, sizeof text);
    printf("%s", text);
    CHECK(zdxm_view_close(view));
    EXPECT(zdxm_node_list(view, 1, &rows), ZDXM_E_HANDLE);
}

int main(int argc, char **argv)
{
    zdxm_form *node, *query;
    if (argc < 2) return 1;
    CHECK(zdxm_context_new(ZDXM_ABI_VERSION, &context));
    CHECK(zdxm_form_new(context, ZDXM_FORM_NODE, &node));
    CHECK(zdxm_form_new(context, ZDXM_FORM_NODE_QUERY, &query));
    CHECK(zdxm_ledger_open(context, argv[1], -1, NULL, &ledger));
    lay_and_plan(node);
    ask(query);
    CHECK(zdxm_context_free(context));
    return 0;
}
