package guiyan.jobs.employers;

import guiyan.jobs.employers.EmployerView.Heard;
import guiyan.organizations.Reaching;
import guiyan.organizations.SeenFromBelow;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Employers. Every question names the scope it is asked from, with what that sees of the units above it. */
@Singleton
public class Employers extends SeenFromBelow<Employer> {

    private static final List<Order<Employer>> ORDERS =
            List.of(Order.by("name", "name", employer -> employer.name), Order.byId());

    Page<Employer> search(Reaching reaching, EmployerFilter filter, Cursor cursor) {
        return Listing.of(Employer.class, "e", "")
                .where(reaching.condition("e"), reaching.values())
                .where("e.name like concat(:name, '%')", "name", filter.name)
                .sortedBy(cursor, ORDERS)
                .page(getEntityManager(), cursor);
    }

    /** So many of those that are seen from there and whose names begin so. */
    List<Employer> beginning(Reaching reaching, String name, int most) {
        var query = getEntityManager()
                .createQuery(
                        "from Employer e where e.name like concat(:name, '%%') and %s order by e.name, e.id"
                                .formatted(reaching.condition("e")),
                        Employer.class)
                .setParameter("name", name)
                .setMaxResults(most);
        reaching.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Those that are seen from there and bear one of these numbers of a source, codes or names. */
    public List<Employer> called(Reaching reaching, Collection<String> words) {
        if (words.isEmpty()) return List.of();
        var query = getEntityManager()
                .createQuery(
                        "from Employer e where (e.name in :words or e.uscc in :words or e.externalId in :words) and %s order by e.id"
                                .formatted(reaching.condition("e")),
                        Employer.class)
                .setParameter("words", words);
        reaching.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The one that a unit has from a source under a number. */
    Optional<Employer> external(long unit, String source, String number) {
        return find("unitId = ?1 and source = ?2 and externalId = ?3", unit, source, number)
                .firstResultOptional();
    }

    /** Those with these ids, by id. */
    public Map<Long, Employer> byId(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", List.copyOf(ids)).stream().collect(Collectors.toMap(e -> e.id, Function.identity()));
    }

    /** Refuses a second employer of one unit with the same code. */
    void requireFree(Employer employer) {
        if (employer.uscc == null) return;
        var known = find("unitId = ?1 and uscc = ?2", employer.unitId, employer.uscc)
                .firstResult();
        if (known != null && !known.id.equals(employer.id)) throw new Refusal(EmployerCode.EMPLOYER_KNOWN, "uscc");
    }

    /** What was heard of one employer, and how many of the complaints have no result. */
    record File(List<Heard> heard, long openComplaints) {

        static final File EMPTY = new File(List.of(), 0);
    }

    /** The files of these, by employer, with one question. */
    Map<Long, File> files(Collection<Long> employers) {
        if (employers.isEmpty()) return Map.of();
        var rows = getEntityManager()
                .createQuery("""
                        select n.employerId, n.kind, count(*),
                        sum(case when n.kind = COMPLAINT and n.settledOn is null then 1 else 0 end)
                        from EmployerNote n where n.employerId in :employers group by n.employerId, n.kind
                        """, Object[].class)
                .setParameter("employers", employers)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.collectingAndThen(Collectors.toList(), Employers::file)));
    }

    private static File file(List<Object[]> rows) {
        var heard = rows.stream()
                .map(row -> new Heard((NoteKind) row[1], ((Number) row[2]).longValue()))
                .toList();
        return new File(
                heard,
                rows.stream().mapToLong(row -> ((Number) row[3]).longValue()).sum());
    }

    /** Which of these something stands about: a post, or what was heard. */
    public Set<Long> used(Collection<Long> employers) {
        if (employers.isEmpty()) return Set.of();
        return getEntityManager()
                .createQuery("""
                        select e.id from Employer e where e.id in :employers and (
                        exists (select 1 from Vacancy v where v.employerId = e.id) or
                        exists (select 1 from EmployerNote n where n.employerId = e.id) or
                        exists (select 1 from Referral r where r.employerId = e.id))
                        """, Long.class)
                .setParameter("employers", employers)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Page<EmployerNote> notes(Employer employer, Cursor cursor) {
        return Listing.of(EmployerNote.class, "n", "")
                .where("n.employerId = :employer", "employer", employer.id)
                .sortedBy(cursor, List.of(Order.<EmployerNote>byId().turned()))
                .page(getEntityManager(), cursor);
    }

    EmployerNote note(Employer employer, PublicId id) {
        var note = getEntityManager().find(EmployerNote.class, id.value());
        if (note == null || !note.employerId.equals(employer.id)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return note;
    }
}
