package guiyan.members.transfers;

import static guiyan.members.transfers.TransferCode.*;
import static guiyan.members.transfers.TransferState.*;

import guiyan.members.Member;
import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.AlsoSeen;
import guiyan.platform.Place;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Scoped;
import guiyan.platform.audit.Followed;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/**
 * One letter of transfer: it lies at the home that issued it, and is seen from where it goes. It says who the member is,
 * and stays with its home when he moves, so he is named {@code memberId}.
 */
@Entity
@Followed(value = "AFFILIATION_TRANSFER", right = Right.TRANSFERS_READ)
public class AffiliationTransfer extends Scoped implements AlsoSeen {

    public Long memberId;

    /** Whose work it is while it is open: who issued it, until it is handed over. */
    public Long accountId;

    /** Under which id he stands on the roll of the township that has received him. */
    public Long receivedAs;

    /** The branch it goes to; null when it leaves the instance. */
    @Embedded
    @AttributeOverride(name = "branchId", column = @Column(name = "to_branch_id"))
    @AttributeOverride(name = "townshipId", column = @Column(name = "to_township_id"))
    @AttributeOverride(name = "countyId", column = @Column(name = "to_county_id"))
    public Place destination;

    public String toOutside;
    public String name;

    @Enumerated(EnumType.STRING)
    public Sex sex;

    @Enumerated(EnumType.STRING)
    public Membership membership;

    public String letterNo;
    public String reason;
    public LocalDate issuedOn;
    public LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    public TransferState state;

    public LocalDate decidedOn;
    public String decision;

    /** Writes down what the letter says of the member, as he stands today. */
    void introduce(Member member) {
        placeWhere(member);
        memberId = member.id;
        name = member.person.name;
        sex = member.person.sex;
        membership = member.membership;
        state = ISSUED;
    }

    @Override
    public Place alsoSeenFrom() {
        return destination;
    }

    boolean isOpen() {
        return state == ISSUED;
    }

    /** The letter is no longer valid and nobody has sent the receipt. */
    boolean isOverdue(LocalDate today) {
        return isOpen() && validUntil.isBefore(today);
    }

    boolean isBoundFor(Scope scope) {
        return destination != null && scope.holds(destination);
    }

    /** Whether the scope is the side that receives: outside the instance home notes what the slip says. */
    boolean isReceivedFrom(Scope scope) {
        return destination == null ? scope.holds(this) : isBoundFor(scope);
    }

    /** What may be done with the letter from there now. */
    List<String> acts(Scope scope) {
        if (!isOpen()) return List.of();
        var receives = isReceivedFrom(scope);
        if (!scope.holds(this)) return List.of("accept", "return");
        return receives ? List.of("accept", "return", "withdraw") : List.of("withdraw");
    }

    void accept(Scope by, LocalDate on) {
        decide(isReceivedFrom(by), ACCEPTED, on, null);
    }

    void sendBack(Scope by, LocalDate on, String why) {
        decide(isReceivedFrom(by), RETURNED, on, why);
    }

    void withdraw(Scope by, LocalDate on, String why) {
        decide(by.holds(this), WITHDRAWN, on, why);
    }

    private void decide(boolean isTheirs, TransferState outcome, LocalDate on, String why) {
        if (!isTheirs) throw new Refusal(OTHER_SIDE_DECIDES, null);
        if (!isOpen()) throw new Refusal(TRANSFER_DECIDED, "state");
        if (on.isBefore(issuedOn)) throw new Refusal(BEFORE_THE_LETTER, "on", issuedOn);
        state = outcome;
        decidedOn = on;
        decision = why;
    }
}
