package guiyan.platform;

/** One entry of the closed list of codes that problems and import rows share. */
public interface Code {

    /** The constant's name, as clients see it. */
    String name();

    /** What sort of answer it is, and its sentence in both languages; {@code {0}} … stand for the refusal's values. */
    Words words();

    /** Sort and sentences of a code. */
    record Words(Kind kind, String zh, String en) {}

    default Kind kind() {
        return words().kind();
    }

    default String zh() {
        return words().zh();
    }

    default String en() {
        return words().en();
    }

    /** Sort of answer, with the HTTP status it has as a problem. */
    enum Kind {
        UNREADABLE(400),
        SIGN_IN(401),
        RIGHT(403),
        ABSENT(404),
        STATE(409),
        CONSENT(409),
        STALE(412),
        TOO_LARGE(413),
        ADDRESS(414),
        MEDIA(415),
        VALUE(422),
        NARROW(422),
        PRECONDITION(428),
        LIMIT(429),
        FAULT(500),
        BUSY(503);

        public final int status;

        Kind(int status) {
            this.status = status;
        }
    }
}
