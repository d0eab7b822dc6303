package guiyan.platform;

import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What another system tells by numbers of its own, as of a day. */
@ApplicationScoped
public class Telling {

    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Telling(Audit audit, Caller caller, BusinessClock clock) {
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's name, under which its numbers are its own. */
    public String source() {
        return PublicId.of(caller.who().accountId()).toString();
    }

    /** The day that the facts are as of, which what is written from now on bears; today unless told, and no day to come. */
    public LocalDate asOf(LocalDate told) {
        if (told != null && told.isAfter(clock.today())) throw new Refusal(PlatformCode.IN_FUTURE, "asOf");
        var day = told == null ? clock.today() : told;
        caller.tellingAsOf(day);
        return day;
    }

    /** Refuses to overwrite what stands here as of a later day. */
    public void requireNewest(Scoped row, LocalDate asOf) {
        if (audit.historyOf(row, 200).stream().anyMatch(event -> event.asOf.isAfter(asOf)))
            throw new Refusal(PlatformCode.NEWER_VALUE_STORED, "asOf");
    }
}
