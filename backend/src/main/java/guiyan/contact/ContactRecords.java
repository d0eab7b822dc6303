package guiyan.contact;

import guiyan.people.Named;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Records of contact. Every question names the scope it is asked from, or the persons it is about. */
@Singleton
public class ContactRecords extends ScopedRepository<ContactRecord> {

    private static final Order<ContactLine> NEWEST = Order.latest("occurredOn", line -> line.row.occurredOn);

    private static final Duration IN_A_ROW = Duration.ofMinutes(5);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static Listing<ContactLine> records() {
        return Named.lines(ContactLine.class, ContactLine.COLUMNS, "ContactRecord r");
    }

    Page<ContactLine> search(Scope scope, ContactFilter filter, Cursor cursor) {
        return records()
                .within(scope)
                .where("r.withdrawnAt is null", Map.of())
                .where("r.personId = :person", "person", filter.memberId())
                .where("r.occurredOn >= :from", "from", filter.from)
                .where("r.occurredOn <= :to", "to", filter.to)
                .where("r.outcome = :outcome", "outcome", filter.outcome)
                .sortedBy(cursor, List.of(NEWEST))
                .page(getEntityManager(), cursor);
    }

    /** What is marked for somebody to look at, the newest first. */
    Page<ContactLine> doubtful(Scope scope, LocalDate from, LocalDate to, Cursor cursor) {
        return records()
                .within(scope)
                .where("r.withdrawnAt is null and r.doubt is not null", Map.of())
                .where("r.occurredOn >= :from", "from", from)
                .where("r.occurredOn <= :to", "to", to)
                .sortedBy(cursor, List.of(NEWEST))
                .page(getEntityManager(), cursor);
    }

    /** The latest about a person, newest first. */
    List<ContactRecord> latest(long person, int most) {
        return find("personId = ?1 and withdrawnAt is null order by occurredOn desc, id desc", person)
                .page(0, most)
                .list();
    }

    /** The first conversation with each of these persons in the days from one to the other. */
    public List<ContactRecord> calls(Collection<Long> persons, LocalDate from, LocalDate to) {
        if (persons.isEmpty()) return List.of();
        return list(
                        "personId in ?1 and occurredOn between ?2 and ?3 and outcome = REACHED and withdrawnAt is null order by occurredOn, id",
                        persons,
                        from,
                        to)
                .stream()
                .filter(ContactRecord::isCall)
                .toList();
    }

    /** All with these persons in the days from one to the other. */
    public List<ContactRecord> between(Collection<Long> persons, LocalDate from, LocalDate to) {
        return list(
                "personId in ?1 and occurredOn between ?2 and ?3 and withdrawnAt is null order by id",
                persons,
                from,
                to);
    }

    /** All about these persons since a day, the oldest first. */
    List<ContactRecord> since(Collection<Long> persons, LocalDate day) {
        if (persons.isEmpty()) return List.of();
        return list(
                "personId in ?1 and occurredOn >= ?2 and withdrawnAt is null order by occurredOn, id", persons, day);
    }

    /** What the recorder has written down just now with somebody reached. */
    List<ContactRecord> reachedJustNow(ContactRecord record) {
        return list(
                "recorderId = ?1 and recordedAt >= ?2 and outcome = REACHED and withdrawnAt is null",
                record.recorderId,
                before(record, IN_A_ROW));
    }

    /** What has been written down with the same note within a week. */
    List<ContactRecord> sameNote(ContactRecord record) {
        return list(
                "notePrint = ?1 and recordedAt >= ?2 and townshipId = ?3 and withdrawnAt is null",
                record.notePrint,
                before(record, A_WEEK),
                record.townshipId);
    }

    /** All of a township with one of these notes. */
    List<ContactRecord> withNotes(Collection<byte[]> prints, long township) {
        return list(
                "notePrint in ?1 and townshipId = ?2 and withdrawnAt is null order by occurredOn, id",
                prints,
                township);
    }

    private static Instant before(ContactRecord record, Duration time) {
        return record.recordedAt.minus(time);
    }
}
