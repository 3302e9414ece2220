/**
 * The ledger of public major projects (重大项目): typed records, forms and enumerations, exceptions for errors, null for what is not
 * said, try-with-resources for what must be freed. It needs JNA 5 (jna.jar) and the shared library: where JNA looks for it, or named
 * by the system property {@code zdxm.library}.
 *
 * <pre>{@code
 * try (Context context = new Context(); Ledger ledger = context.open("ledger.zdxm")) {
 *     try (Batch batch = ledger.write("张三")) {
 *         batch.projectAdd(new ProjectForm().name("凤凰岭大桥").total("12亿元"));
 *         batch.commit();
 *     }
 *     try (View view = ledger.view()) {
 *         for (Project project : view.projectList()) {
 *             System.out.println(project.getName() + " " + project.getTotal());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>{@link zdxm.Zdxm} declares the C functions; {@link zdxm.Handle#raw} is the handle of an object. Texts cross the border as UTF-8; do
 * not set another encoding of a context.
 */
package zdxm;
