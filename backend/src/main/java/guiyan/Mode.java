package guiyan;

/** How much of an installation is chosen for its owner. */
enum Mode {
    /** Invented people and a fixed business date; everything has a default. */
    DEMO,
    /** One machine with a database of its own; secrets are made at the first start. */
    LOCAL,
    /** Somebody else's database; nothing has a default. */
    PRODUCTION;

    /** What is named comes first, then whose database it is: invented people never enter somebody else's unasked. */
    static Mode of(Environment environment) {
        var demo = environment.flag("GUIYAN_DEMO");
        var named = environment.oneOf("GUIYAN_MODE", "local", "demo", "production");
        if (named.isPresent()) return valueOf(named.get().toUpperCase(java.util.Locale.ROOT));
        if (environment.text("GUIYAN_DATABASE_URL").isPresent()) return PRODUCTION;
        return demo ? DEMO : LOCAL;
    }
}
