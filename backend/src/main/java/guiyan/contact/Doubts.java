package guiyan.contact;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Marks evidence that somebody should look at; no state changes by it. */
@Singleton
public class Doubts {

    private static final int MANY = 3;
    public static final int LONG_NOTE = 10;
    private static final int DAYS = 7;

    private final ContactRecords records;

    Doubts(ContactRecords records) {
        this.records = records;
    }

    /** Marks a new record, and those beside it, where they look alike. */
    void look(ContactRecord record, String note) {
        if (record.outcome == Outcome.REACHED) mark(records.reachedJustNow(record), Doubt.IN_A_ROW);
        if (note != null && note.strip().length() >= LONG_NOTE) mark(records.sameNote(record), Doubt.SAME_NOTE);
    }

    /** Marks what a file brings: one note about many people within a week, by the days on which they were spoken with. */
    public void lookAtNotes(List<ContactRecord> imported) {
        var prints = imported.stream()
                .filter(record -> record.notePrint != null)
                .map(record -> HexFormat.of().formatHex(record.notePrint))
                .distinct()
                .map(HexFormat.of()::parseHex)
                .toList();
        if (prints.isEmpty()) return;
        records.withNotes(prints, imported.get(0).townshipId).stream()
                .collect(Collectors.groupingBy(record -> HexFormat.of().formatHex(record.notePrint)))
                .values()
                .forEach(Doubts::markWeeks);
    }

    private static void markWeeks(List<ContactRecord> alike) {
        for (var first : alike) {
            var week = first.occurredOn.plusDays(DAYS);
            mark(
                    alike.stream()
                            .filter(each ->
                                    !each.occurredOn.isBefore(first.occurredOn) && !each.occurredOn.isAfter(week))
                            .toList(),
                    Doubt.SAME_NOTE);
        }
    }

    private static void mark(List<ContactRecord> alike, Doubt doubt) {
        var people = alike.stream().map(each -> each.personId).distinct().count();
        if (people < MANY) return;
        alike.stream().filter(each -> each.doubt == null).forEach(each -> each.doubt = doubt);
    }
}
