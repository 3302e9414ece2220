package zdxm;

/** A bulletin as a text. */
abstract class BulletinBase extends Handle {
    BulletinBase(Handle parent, MakeCall make, Call free) {
        super(parent, make, free);
    }

    /**
     * The whole bulletin as a text to print.
     *
     * <p>通报全文。
     */
    public final String toText() {
        try (Document document = ((Bulletin) this).document()) {
            return document.toText();
        }
    }
}
