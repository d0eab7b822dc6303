package guiyan.training.policies;

import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What people may ask for, and how. */
@Entity
public class Policy extends Scoped {

    private static final LocalDate NEVER = LocalDate.of(2100, 12, 31);

    /** The unit that wrote it. */
    public Long unitId;

    public String title;
    public String issuer;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    /** For whose trade, several divided by commas; null where it is for every trade. */
    public String trade;

    /** What one gets by it. */
    public String gives;

    public String eligible;

    /** One document a line. */
    public String documents;

    public String applyAt;
    public String phone;
    public LocalDate validFrom;

    /** Its last day; null where it has none. */
    public LocalDate expiresOn;

    /** The same for sorting: a day after all others where it has none. */
    public LocalDate validThrough;

    public LocalDate withdrawnOn;
    public String withdrawnBecause;

    /** Holds from a day through another, or without an end. */
    public void hold(LocalDate from, LocalDate through) {
        if (through != null && through.isBefore(from))
            throw new Refusal(PolicyCode.POLICY_ENDS_EARLY, "expiresOn", from);
        validFrom = from;
        expiresOn = through;
        validThrough = through == null ? NEVER : through;
    }

    /** Whether it is for somebody of that trade, in the words of the ledger of those away. */
    boolean isForTrade(String his) {
        if (trade == null) return true;
        return his != null
                && Stream.of(trade.split("[,，、 ]+")).anyMatch(one -> his.contains(one) || one.contains(his.strip()));
    }

    PolicyState stateOn(LocalDate day) {
        if (withdrawnOn != null) return PolicyState.WITHDRAWN;
        if (validThrough.isBefore(day)) return PolicyState.EXPIRED;
        return validFrom.isAfter(day) ? PolicyState.NOT_YET : PolicyState.VALID;
    }

    void withdraw(LocalDate on, String because) {
        requireStanding();
        withdrawnOn = on;
        withdrawnBecause = because;
    }

    void requireStanding() {
        if (withdrawnOn != null) throw new Refusal(PolicyCode.POLICY_WITHDRAWN, "withdrawnOn", withdrawnOn);
    }

    public List<String> papers() {
        return documents == null ? List.of() : documents.lines().toList();
    }

    /** Which documents it takes. */
    public void takes(List<String> papers) {
        documents = papers == null || papers.isEmpty()
                ? null
                : String.join("\n", papers.stream().map(String::strip).toList());
    }
}
