// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * The figures of a month, made once.
 *
 * <p>一个月的通报（简报）数据。
 */
public final class Bulletin extends BulletinBase {
    Bulletin(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_bulletin_free);
    }

    /**
     * The bulletin as a document, for every form.
     *
     * <p>Of an issued bulletin the forms are those that were issued, byte for byte: issuedBulletinReprint.
     *
     * <p>整份通报，为可印成各种形式的文件。
     */
    public Document document() {
        return new Document(this, (z, h, made) -> z.zdxm_bulletin_document(h, made));
    }

    /**
     * The bulletin's head, with starts and finishes, in one row.
     *
     * <p>getChange is the last one that it knows of. getLate and getUndated are of reports; null, as getDeadline is,
     * where the rules of the plan name no deadline. getStartRate is over the base of the rules.
     *
     * <p>通报的总体数据及开竣工情况，一行。
     */
    public BulletinHead head() {
        return one(BulletinHead::new, (z, h, made) -> z.zdxm_bulletin_head(h, made));
    }

    /**
     * The bulletin's sums in every cut.
     *
     * <p>Units come by rank within their kind.
     *
     * <p>通报各种口径的合计。
     */
    public List<BulletinFigures> figures() {
        return all(BulletinFigures::new, (z, h, made) -> z.zdxm_bulletin_figures(h, made));
    }

    /**
     * The projects that did not report for the month (未报送), by reporting unit.
     *
     * <p>该月未报送的项目，按填报单位。
     */
    public List<MissingReport> missing() {
        return all(MissingReport::new, (z, h, made) -> z.zdxm_bulletin_missing(h, made));
    }
}
