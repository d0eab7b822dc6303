package guiyan.bench;

import java.util.Locale;

/** What can be measured, in the order in which it is. */
enum Measure {
    STARTS(Starts::measure),
    LISTS(Lists::township),
    LEVELS(Lists::levels),
    SEARCHES(Lists::searches),
    SINGLES(Singles::measure),
    LEDGER(Ledger::measure),
    DUTIES(Duties::measure),
    FIGURES(Figures::measure),
    CONTACTS(Contacts::measure),
    POSTS(Posts::measure),
    FAMILIES(Families::measure),
    EXPORTS(Exports::measure),
    IMPORTS(Imports::measure);

    private final Taking taking;

    Measure(Taking taking) {
        this.taking = taking;
    }

    /** Asks product and limit, and writes down what was found. */
    @FunctionalInterface
    private interface Taking {
        void take(Ground ground, Report report) throws Exception;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    void take(Ground ground, Report report) throws Exception {
        taking.take(ground, report);
    }
}
