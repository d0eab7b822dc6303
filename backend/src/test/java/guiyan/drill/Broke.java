package guiyan.drill;

/** A promise that was not kept, in a sentence. */
final class Broke extends RuntimeException {

    private static final long serialVersionUID = 1;

    Broke(String why) {
        super(why);
    }

    static void unless(boolean kept, String why, Object... values) {
        if (!kept) throw new Broke(why.formatted(values));
    }
}
