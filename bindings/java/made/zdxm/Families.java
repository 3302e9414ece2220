// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Which family an error belongs to. */
final class Families {
    private Families() {
    }

    static ZdxmException exception(Failure failure) {
        int kind = failure.kind.number();
        if (kind >= -99 && kind <= -1) {
            return new UseException(failure);
        }
        if (kind >= -199 && kind <= -101) {
            return new InputException(failure);
        }
        if (kind >= -299 && kind <= -201) {
            return new RecordException(failure);
        }
        if (kind >= -399 && kind <= -301) {
            return new RefusedException(failure);
        }
        if (kind >= -499 && kind <= -401) {
            return new FileException(failure);
        }
        if (kind >= -599 && kind <= -501) {
            return new SheetException(failure);
        }
        if (kind >= -999 && kind <= -901) {
            return new InternalException(failure);
        }
        return new InternalException(failure);
    }
}
