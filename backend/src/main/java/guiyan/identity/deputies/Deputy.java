package guiyan.identity.deputies;

import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** An appointment: whose work, by whom, from when until when. It lies where the account stands whose work it is. */
@Entity
class Deputy extends Scoped {

    private static final int LONGEST = 92;

    Long accountId;
    Long deputyId;
    LocalDate fromDay;
    LocalDate untilDay;
    LocalDate stoppedOn;

    /** Holds from one day until another, a quarter of a year at most. */
    void last(LocalDate from, LocalDate until, LocalDate today) {
        if (until.isBefore(from) || until.isBefore(today)) throw new Refusal(DeputyCode.DEPUTY_ENDS_EARLY, "untilDay");
        if (until.isAfter(from.plusDays(LONGEST))) throw new Refusal(DeputyCode.DEPUTY_TOO_LONG, "untilDay", LONGEST);
        fromDay = from;
        untilDay = until;
    }

    boolean isOn(LocalDate day) {
        return stoppedOn == null && !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }

    void end(LocalDate day) {
        if (stoppedOn != null || untilDay.isBefore(day)) throw new Refusal(DeputyCode.DEPUTY_OVER, null);
        stoppedOn = day;
    }
}
