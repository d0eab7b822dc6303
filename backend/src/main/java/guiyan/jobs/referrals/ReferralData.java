package guiyan.jobs.referrals;

import guiyan.jobs.values.Trade;
import guiyan.platform.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Where a person was referred to, and what came of it, in the copy of his data. */
@ApplicationScoped
class ReferralData implements PersonalData {

    private final Referrals referrals;
    private final Placements placements;

    ReferralData(Referrals referrals, Placements placements) {
        this.referrals = referrals;
        this.placements = placements;
    }

    /** One referral, with the placement that came of it. */
    record Copy(
            String employer,
            Trade trade,
            ReferralState state,
            LocalDate proposedOn,
            LocalDate consentedOn,
            LocalDate referredOn,
            LocalDate startedOn,
            LocalDate endedOn) {}

    @Override
    public String part() {
        return "referrals";
    }

    @Override
    public List<Copy> copy(long person) {
        var own = referrals.list("personId = ?1 order by id", person);
        var begun = placements.of(own.stream().map(r -> r.id).toList()).stream()
                .collect(Collectors.toMap(p -> p.referralId, p -> p));
        return own.stream().map(r -> copy(r, begun.get(r.id))).toList();
    }

    private static Copy copy(Referral r, Placement p) {
        return new Copy(
                r.employer.name,
                r.trade,
                r.state,
                r.proposedOn,
                r.consentedOn,
                r.referredOn,
                p == null ? null : p.startedOn,
                p == null ? null : p.endedOn);
    }
}
