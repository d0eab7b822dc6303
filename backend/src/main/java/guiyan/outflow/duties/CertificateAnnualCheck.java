package guiyan.outflow.duties;

import guiyan.duties.Asked;
import guiyan.duties.Duties;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.outflow.certificates.ActivityCertificate;
import guiyan.outflow.certificates.Certificates;
import guiyan.platform.Place;
import guiyan.platform.audit.Recorded;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A year after its issue, and after each check, an activity certificate is to be checked. */
@Singleton
class CertificateAnnualCheck implements DutyKind {

    private static final String SUBJECT = "CERTIFICATE";

    /** It opens a month before the year is over. */
    private static final int MONTHS = 11;

    private static final String OPENS = "%s + 11 month between :first and :last";

    private final EntityManager database;
    private final Certificates certificates;
    private final Duties duties;

    CertificateAnnualCheck(EntityManager database, Certificates certificates, Duties duties) {
        this.database = database;
        this.certificates = certificates;
        this.duties = duties;
    }

    @Override
    public String code() {
        return "CERTIFICATE_ANNUAL_CHECK";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH, 31);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    /** What was checked before its month came owes nothing then, so that a chunk is filled from several. */
    @Override
    public List<Owed> owed(Period period, Asked asked) {
        var owed = new ArrayList<Owed>();
        var rest = asked;
        List<ActivityCertificate> found;
        do {
            found = opening(period, rest);
            owed.addAll(owed(found, period));
            if (!found.isEmpty()) rest = Asked.after(found.get(found.size() - 1).id);
        } while (asked.subjects() == null && found.size() == Asked.CHUNK && owed.size() < Asked.CHUNK);
        return owed;
    }

    private List<ActivityCertificate> opening(Period period, Asked asked) {
        return database.createQuery(
                        """
                        from ActivityCertificate c where %s and (%s or %s or exists
                        (select 1 from CertificateCheck k where k.certificateId = c.id and %s)) order by c.id
                        """.formatted(
                                        asked.condition("c.id"),
                                        OPENS.formatted("c.issuedOn"),
                                        OPENS.formatted("c.lastCheckedOn"),
                                        OPENS.formatted("k.checkedOn")),
                        ActivityCertificate.class)
                .setParameter("asked", asked.value())
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setMaxResults(Asked.CHUNK)
                .getResultList();
    }

    private List<Owed> owed(List<ActivityCertificate> found, Period period) {
        var checks = certificates.checksOf(found);
        return found.stream()
                .flatMap(each -> {
                    var days = new TreeSet<>(checks.getOrDefault(each.id, List.of()));
                    days.add(each.issuedOn);
                    if (each.lastCheckedOn != null) days.add(each.lastCheckedOn);
                    return days.stream()
                            .filter(day -> period.holds(day.plusMonths(MONTHS)))
                            .flatMap(day -> owed(each, day, days).stream());
                })
                .toList();
    }

    private static Optional<Owed> owed(ActivityCertificate certificate, LocalDate since, NavigableSet<LocalDate> days) {
        var opens = since.plusMonths(MONTHS);
        var next = days.higher(since);
        if (next != null && next.isBefore(opens)) return Optional.empty();
        return Optional.of(Owed.about(certificate.id, certificate.personId, Place.of(certificate))
                .opening(opens)
                .due(since.plusYears(1))
                .knownOn(certificate.recordedAt.atZone(BusinessClock.ZONE).toLocalDate())
                .endedOn(certificate.withdrawnOn)
                .metBy(next == null ? null : Evidence.of(certificate, next)));
    }

    void judgeAgain(@Observes Recorded recorded) {
        if (recorded.subject() instanceof ActivityCertificate certificate)
            duties.changed(SUBJECT, certificate.id, certificate.issuedOn);
    }
}
