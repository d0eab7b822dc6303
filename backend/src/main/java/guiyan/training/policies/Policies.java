package guiyan.training.policies;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue of policies. Every question names the scope it is asked from, with what that sees of the units above it. */
@Singleton
public class Policies extends SeenFromBelow<Policy> {

    private static final Order<Policy> ENDING = Order.byDay("validThrough", policy -> policy.validThrough);

    Page<Policy> search(Reaching reaching, PolicyFilter filter, LocalDate today, Cursor cursor) {
        var listing = Listing.of(Policy.class, "p", "")
                .where(reaching.condition("p"), reaching.values())
                .where("(p.audience = :audience or p.audience = EVERYBODY)", "audience", filter.audience);
        if (filter.valid != null)
            listing.where(
                    (filter.valid ? "" : "not ")
                            + "(p.withdrawnOn is null and p.validFrom <= :today and p.validThrough >= :today)",
                    "today",
                    today);
        return listing.sortedBy(cursor, List.of(ENDING, Order.byId())).page(getEntityManager(), cursor);
    }

    /** What holds for those away today, those that end first, so many at most. */
    List<Policy> ofThoseAway(Reaching reaching, LocalDate today, int most) {
        var query = getEntityManager()
                .createQuery("""
                        from Policy p where %s and p.audience in (MEMBERS_AWAY, LABOURERS, EVERYBODY)
                        and p.withdrawnOn is null and p.validFrom <= :today and p.validThrough >= :today
                        order by p.validThrough, p.id
                        """.formatted(reaching.condition("p")), Policy.class)
                .setParameter("today", today);
        reaching.values().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** Those of a unit with one of these titles. */
    public List<Policy> titled(long unit, Collection<String> titles) {
        return titles.isEmpty() ? List.of() : list("unitId = ?1 and title in ?2", unit, titles);
    }

    /** Which of these somebody has asked about. */
    public Set<Long> asked(Collection<Long> policies) {
        if (policies.isEmpty()) return Set.of();
        return getEntityManager()
                .createQuery(
                        "select distinct q.policyId from PolicyQuestion q where q.policyId in :policies", Long.class)
                .setParameter("policies", policies)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** What was asked about these policies and answered, by policy. */
    Map<Long, List<PolicyQuestion>> answered(Collection<Long> policies) {
        if (policies.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "from PolicyQuestion q where q.policyId in :policies and q.answeredOn is not null order by q.id",
                        PolicyQuestion.class)
                .setParameter("policies", policies)
                .getResultStream()
                .collect(Collectors.groupingBy(q -> q.policyId));
    }

    Page<PolicyQuestion> questions(Policy policy, Boolean answered, Cursor cursor) {
        var listing = Listing.of(PolicyQuestion.class, "q", "").where("q.policyId = :policy", "policy", policy.id);
        if (answered != null) listing.where(answered ? "q.answeredOn is not null" : "q.answeredOn is null", Map.of());
        return listing.sortedBy(cursor, List.of(Order.byId())).page(getEntityManager(), cursor);
    }

    PolicyQuestion question(Policy policy, PublicId id) {
        var question = getEntityManager().find(PolicyQuestion.class, id.value());
        if (question == null || !question.policyId.equals(policy.id)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return question;
    }
}
