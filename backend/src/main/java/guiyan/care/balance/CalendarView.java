package guiyan.care.balance;

import guiyan.platform.Revisioned;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The crop calendar that holds in a township. */
@Schema(name = "CropCalendarView")
record CalendarView(
        @Schema(required = true) String etag,

        @Schema(required = true, description = "Decided by the township; else it is the ordinary one")
        boolean own,

        @Schema(required = true) BigDecimal handDays,
        @Schema(required = true) List<CalendarForm.Season> seasons)
        implements Revisioned {

    private static final String ORDINARY = "\"ordinary\"";

    static CalendarView ordinary() {
        return of(CropCalendar.ORDINARY, ORDINARY, false);
    }

    static CalendarView of(TownshipCalendar decided) {
        return of(decided.calendar(), Revisioned.etag(decided), true);
    }

    private static CalendarView of(CropCalendar calendar, String etag, boolean own) {
        var form = CalendarForm.of(calendar);
        return new CalendarView(etag, own, form.handDays(), form.seasons());
    }
}
