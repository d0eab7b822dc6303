package guiyan.outflow.certificates;

import static guiyan.outflow.certificates.CertificateCode.*;

import guiyan.people.Persons;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The register of certificates (L-03). Every question names the scope it is asked from. */
@Singleton
public class Certificates extends ScopedRepository<ActivityCertificate> {

    /** On a certificate {@code c}: its holder has left and not come back. */
    private static final String IS_AWAY =
            "exists (select 1 from Outflow o where o.personId = c.personId and o.endedOn is null and o.status <> REPORTED)";

    /** On a certificate {@code c}: it was last looked at more than a year ago ({@link ActivityCertificate#isOverdue}). */
    private static final String OVERDUE = "c.withdrawnOn is null and coalesce(c.lastCheckedOn, c.issuedOn) < :aYearAgo";

    private final Persons persons;
    private final Ids ids;
    private final BusinessClock clock;

    Certificates(Persons persons, Ids ids, BusinessClock clock) {
        this.persons = persons;
        this.ids = ids;
        this.clock = clock;
    }

    Page<ActivityCertificate> search(Scope scope, CertificateFilter filter, Cursor cursor) {
        var member = filter.member == null ? null : persons.everyIdOf(filter.member.value());
        return Listing.of(ActivityCertificate.class, "c", "left join fetch c.person")
                .within(scope)
                .where("c.personId in :persons", "persons", member)
                .where(filter.onlyValid() ? "c.withdrawnOn is null" : "1 = 1", Map.of())
                .where(filter.away ? IS_AWAY : "1 = 1", Map.of())
                .where(OVERDUE, "aYearAgo", filter.overdue ? clock.today().minusYears(1) : null)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** The day of a check, kept beside the certificate; the same day counts once. */
    public void noteCheck(ActivityCertificate certificate, LocalDate on) {
        certificate.check(on);
        var check = new CertificateCheck();
        check.id = ids.next();
        check.certificateId = certificate.id;
        check.checkedOn = on;
        check.recordedAt = clock.now();
        if (!checks(certificate).contains(on)) getEntityManager().persist(check);
    }

    /** The days on which it was checked, the first one first. */
    List<LocalDate> checks(ActivityCertificate certificate) {
        return getEntityManager()
                .createQuery(
                        "select k.checkedOn from CertificateCheck k where k.certificateId = :id order by k.checkedOn",
                        LocalDate.class)
                .setParameter("id", certificate.id)
                .getResultList();
    }

    /** The days on which each of these was checked; none for those that never were. */
    public Map<Long, List<LocalDate>> checksOf(Collection<ActivityCertificate> some) {
        if (some.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("from CertificateCheck k where k.certificateId in :ids", CertificateCheck.class)
                .setParameter("ids", some.stream().map(each -> each.id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        check -> check.certificateId,
                        Collectors.mapping(check -> check.checkedOn, Collectors.toList())));
    }

    /** Refuses a number that is taken in the township, and a second certificate in one hand. */
    void requireFree(ActivityCertificate certificate) {
        if (count("townshipId = ?1 and number = ?2", certificate.townshipId, certificate.number) > 0)
            throw new Refusal(CERTIFICATE_NUMBER_TAKEN, "number", certificate.number);
        valid(List.of(certificate.personId)).stream().findFirst().ifPresent(held -> {
            throw new Refusal(CERTIFICATE_HELD, "memberId", held.number).legal("withdraw");
        });
    }

    /** Those of these persons that have not been withdrawn. */
    public List<ActivityCertificate> valid(Collection<Long> holders) {
        return holders.isEmpty() ? List.of() : list("personId in ?1 and withdrawnOn is null", holders);
    }

    /** Takes certificates out as if they had never been entered; only for undoing an import. */
    public void forget(Collection<ActivityCertificate> gone) {
        if (gone.isEmpty()) return;
        var numbers = gone.stream().map(each -> each.id).toList();
        getEntityManager()
                .createQuery("delete from CertificateCheck k where k.certificateId in :ids")
                .setParameter("ids", numbers)
                .executeUpdate();
        gone.forEach(this::delete);
        flush();
    }
}
