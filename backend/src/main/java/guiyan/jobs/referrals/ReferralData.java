package guiyan.jobs.referrals;

import guiyan.jobs.values.Trade;
import guiyan.platform.PersonalData;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Where a person was referred to, and what came of it, in the copy of his data. */
@Singleton
class ReferralData implements PersonalData {

    private final Referrals referrals;
    private final Placements placements;
    private final FollowUp followUp;
    private final Vault vault;

    ReferralData(Referrals referrals, Placements placements, FollowUp followUp, Vault vault) {
        this.referrals = referrals;
        this.placements = placements;
        this.followUp = followUp;
        this.vault = vault;
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
            LocalDate endedOn,
            List<Checked> checks,
            List<Became> changes) {}

    /** What he has said of his post. */
    record Checked(LocalDate on, boolean stillThere, Boolean paid, Boolean contract, Boolean lodging, String words) {}

    /** What he has become there. */
    record Became(PartialDate on, String was, String title) {}

    @Override
    public String part() {
        return "referrals";
    }

    @Override
    public List<Copy> copy(long person) {
        var own = referrals.list("personId = ?1 order by id", person);
        var begun = placements.of(own.stream().map(r -> r.id).toList()).stream()
                .collect(Collectors.toMap(p -> p.referralId, p -> p));
        var ids = begun.values().stream().map(p -> p.id).toList();
        var checks = followUp.checksOf(ids);
        var changes = followUp.changesOf(ids);
        return own.stream()
                .map(r -> {
                    var p = begun.get(r.id);
                    if (p == null) return copy(r, null, List.of(), List.of());
                    return copy(r, p, checks.getOrDefault(p.id, List.of()), changes.getOrDefault(p.id, List.of()));
                })
                .toList();
    }

    private Copy copy(Referral r, Placement p, List<PlacementCheck> checks, List<PlacementChange> changes) {
        return new Copy(
                r.employer.name,
                r.trade,
                r.state,
                r.proposedOn,
                r.consentedOn,
                r.referredOn,
                p == null ? null : p.startedOn,
                p == null ? null : p.endedOn,
                checks.stream().map(this::checked).toList(),
                changes.stream()
                        .map(c -> new Became(c.changedOn, c.was, c.title))
                        .toList());
    }

    private Checked checked(PlacementCheck check) {
        return new Checked(
                check.checkedOn,
                check.stillThere,
                check.paid,
                check.contract,
                check.lodging,
                check.wordsCipher == null ? null : vault.openText(check.wordsCipher));
    }
}
