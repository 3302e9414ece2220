/**
 * The ledger of public major projects (重大项目) for Java: exceptions for errors, null for what is not said,
 * try-with-resources for what must be freed. It needs JNA 5 (jna.jar) and the shared library: where JNA looks for it,
 * or named by the system property {@code zdxm.library}.
 *
 * <p>Only what needs care has a method of its own. Every other function of {@link zdxm.Zdxm} is called through the
 * object that is its first argument, with rows, first, all, text, number, longNumber or call:
 *
 * <pre>{@code
 * try (Cursor items = view.rows((z, v, rows) -> z.zdxm_item_list(v, plan, rows))) {
 *     for (Row item : items) System.out.println(item.money(Zdxm.F_ANNUAL));
 * }
 * String office = ledger.text(Zdxm::zdxm_ledger_office);
 * int unit = batch.number((z, b, id) -> z.zdxm_unit_add(b, form.raw(), id));
 * byte[] name = Handle.utf8("凤凰岭大桥");
 * Integer project = view.first((z, v, rows) -> z.zdxm_project_by_name(v, name, name.length, rows),
 *     row -> row.number(Zdxm.F_ID));
 * }</pre>
 *
 * <p>Texts cross the border as UTF-8; do not set another encoding of a context.
 */
package zdxm;
