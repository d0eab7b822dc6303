package guiyan.organizations.figures;

import guiyan.platform.Scope;
import java.time.LocalDate;
import java.util.Map;

/** What a room counts for those who see figures and no rows; the figures of townships collect it. */
public interface RoomFigures {

    Map<TownshipIndicator, Counting> figures();

    /** Counts by unit: what is so on the last day, or was in the days up to it. */
    interface Counting {
        Map<Long, Count> counted(Scope scope, LocalDate from, LocalDate to);
    }
}
