import zdxm.Context;
import zdxm.Ledger;
import zdxm.View;
import zdxm.Zdxm;
import zdxm.ZdxmException;

/** What the Java layer promises beside the main job: Layer FOLDER. */
public final class Layer {
    private Layer() {
    }

    /** Tries what it promises. */
    public static void main(String[] args) throws InterruptedException {
        String path = args[0] + "/ledger.zdxm";
        try (Context context = new Context()) {
            try (Ledger ledger = Ledger.create(context, path, "柳州市重点办")) {
                String signed = ledger.seal("证书 01", data -> "signed " + data.length);
                expect(signed.startsWith("zdxm seal 1\n"), signed);
                expect(ledger.oldestViewMs() == null, "a view is held");
                try (View view = ledger.view()) {
                    Integer sealed = view.sealedTo((key, data, signature) -> signature.equals("signed " + data.length));
                    expect(sealed != null && sealed == view.asOf(), "sealed to " + sealed);
                    expect(view.sealedTo((key, data, signature) -> key.equals("证书 02")) == null, "sealed by another key");
                    expect(ledger.oldestViewMs() >= 0, "no view is held");
                }
            }
            int flags = Zdxm.OPEN_ALLOW_NETWORK_DRIVE + Zdxm.OPEN_REFUSE_HARD_LINKS;
            try (Ledger ledger = Ledger.open(context, path, flags, 0, 1, Zdxm.CLOCK_UNKNOWN)) {
                ledger.answerClock(Zdxm.CLOCK_THIS_IS_RIGHT);
                expect(codeOf(() -> ledger.answerClock(7)) == Zdxm.E_ARG, "E_ARG");
                try (View view = ledger.view()) {
                    Thread.sleep(50);
                    expect(codeOf(() -> view.planText(1)) == Zdxm.E_VIEW_EXPIRED, "E_VIEW_EXPIRED");
                }
            }
        }
    }

    private static int codeOf(Runnable call) {
        try {
            call.run();
        } catch (ZdxmException error) {
            return error.code();
        }
        return Zdxm.OK;
    }

    private static void expect(boolean fits, String got) {
        if (!fits) {
            throw new IllegalStateException(got);
        }
    }
}
