package guiyan.outflow.importing;

import guiyan.outflow.Outflow;
import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.ImportRow;
import java.time.LocalDate;
import java.util.Map;

/** An absence a row may mean: one in the ledger, or one that an earlier row of the file begins. */
record Episode(Outflow stored, ImportRow row, Map<String, String> values) {

    private PartialDate date(String field) {
        return date(values, field);
    }

    static PartialDate date(Map<String, String> values, String field) {
        return values.get(field) == null ? null : PartialDate.parse(values.get(field));
    }

    boolean isOpen() {
        return stored == null ? values.get("returnedOn") == null : stored.isOpen() && date("returnedOn") == null;
    }

    /** The same departure; one that is not known belongs to the absence that has not ended. */
    boolean isSame(Map<String, String> others) {
        var mine = date("departedOn");
        var theirs = date(others, "departedOn");
        if (mine != null && theirs != null) return mine.mayBe(theirs);
        if (!isOpen())
            return mine == null
                    && theirs == null
                    && values.get("returnedOn") != null
                    && values.get("returnedOn").equals(others.get("returnedOn"));
        return true;
    }

    /** Whether it ended by another act than a return, which no row undoes. */
    boolean isEndedOtherwise() {
        return stored != null && !stored.isOpen() && stored.status != OutflowStatus.RETURNED;
    }

    /** Whether the departure these values tell of surely lies after the host's registration, or before its report. */
    boolean contradicts(Map<String, String> others) {
        var departed = date(others, "departedOn");
        if (stored == null || departed == null) return false;
        var isReportedLater = Boolean.TRUE.equals(stored.reportedBeforeDeparture)
                && stored.reportedOn != null
                && stored.reportedOn.isAfter(departed.lastDay());
        return isReportedLater || stored.hostReportedOn != null && departed.isSurelyAfter(stored.hostReportedOn);
    }

    /** Whether both surely take up one time. */
    boolean overlaps(Map<String, String> others) {
        return isBefore(date("departedOn"), date(others, "returnedOn"), null)
                && isBefore(date(others, "departedOn"), date("returnedOn"), stored == null ? null : stored.endedOn);
    }

    private static boolean isBefore(PartialDate start, PartialDate end, LocalDate ended) {
        if (end == null && ended == null) return true;
        if (start == null) return false;
        return start.lastDay().isBefore(end == null ? ended : end.firstDay());
    }
}
