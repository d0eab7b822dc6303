package guiyan.platform;

import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What another system tells by numbers of its own, as of a day. */
@Singleton
public class Telling {

    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Telling(Audit audit, Caller caller, BusinessClock clock) {
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller's name, under which the key's number is its own. What is written from now on bears the key's day: today unless
     * told, and no day to come.
     */
    public String source(ExternalKey key) {
        if (key.asOf != null && key.asOf.isAfter(clock.today())) throw new Refusal(PlatformCode.IN_FUTURE, "asOf");
        caller.tellingAsOf(key.asOf == null ? clock.today() : key.asOf);
        return PublicId.of(caller.who().accountId()).toString();
    }

    /** Into which form a room takes what it is told of a row, and what it does with it. */
    public record Taking<E, F>(F blank, Function<E, F> form, Function<F, E> write, BiFunction<E, F, E> revise) {}

    /** Writes it down the first time and revises it from then on; the same again changes nothing. */
    public <E extends Scoped, F> Put<E> put(Optional<E> known, MergePatch told, Taking<E, F> taking) {
        return known.map(row -> new Put<>(revised(row, told, taking), Put.Outcome.REVISED))
                .orElseGet(() -> new Put<>(taking.write.apply(told.onto(taking.blank)), Put.Outcome.CREATED));
    }

    private <E extends Scoped, F> E revised(E row, MergePatch told, Taking<E, F> taking) {
        var before = taking.form.apply(row);
        var form = told.onto(before);
        if (form.equals(before)) return row;
        requireNewest(row);
        return taking.revise.apply(row, form);
    }

    /** Refuses to overwrite what stands here as of a later day. */
    public void requireNewest(Scoped row) {
        if (audit.historyOf(row, 200).stream().anyMatch(event -> event.asOf.isAfter(caller.asOf())))
            throw new Refusal(PlatformCode.NEWER_VALUE_STORED, "asOf");
    }
}
