package zdxm;

/** What is known of an error. */
final class Failure {
    final ErrorKind kind;
    final String text;
    Field field;
    Integer record;
    String cell;
    String remedy;
    String id;
    boolean isTemporary;
    int sqliteCode;

    Failure(ErrorKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    static ZdxmException of(ErrorKind kind, String text) {
        return Families.exception(new Failure(kind, text));
    }

    /** A number that only a newer library knows. */
    static ZdxmException unknown(String family, int number) {
        return of(ErrorKind.ABI, "no " + family + " has the number " + number + "; the library is newer than this program (版本不符)");
    }
}
