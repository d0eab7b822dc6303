package guiyan.platform;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Set;

/** Who asks: filled by identity at the door, and by a job that acts for somebody. */
@RequestScoped
public class Caller {

    private Who who;
    private Long importId;
    private LocalDate asOf;
    private Language language = Language.ZH;
    private String address;

    /**
     * An account or a machine client at work: what it may do and where; a client's id stands in the account's place. Who
     * stands in for another has that one's role, rights and scope, and his own name. A client may speak for an outside
     * party, of which alone it sees the rows then.
     */
    public record Who(
            long accountId,
            String name,
            Role role,
            Set<Right> rights,
            Long unitId,
            Scope scope,
            long sessionId,
            Principal actingFor,
            Long speaksFor) {

        /** The same person at the other's work. */
        public Who standingInFor(Who other) {
            var principal = new Principal(other.accountId, other.name);
            return new Who(
                    accountId, name, other.role, other.rights, other.unitId, other.scope, sessionId, principal, null);
        }

        /** The account whose work it is, where that is another's; null otherwise. */
        public Long principalId() {
            return actingFor == null ? null : actingFor.accountId;
        }
    }

    /** Whose work somebody does in his stead. */
    public record Principal(long accountId, String name) {}

    public void is(Who who) {
        this.who = who;
    }

    /** From now on acts come from an import, whose facts are as of that day. */
    public void importing(long importId, LocalDate asOf) {
        this.importId = importId;
        this.asOf = asOf;
    }

    /** From now on acts tell facts as of that day. */
    public void tellingAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    void comesFrom(String address) {
        this.address = address;
    }

    void speaks(Language language) {
        this.language = language;
    }

    public boolean isSignedIn() {
        return who != null;
    }

    public Who who() {
        if (who == null) throw new Refusal(PlatformCode.SIGN_IN_NEEDED, null);
        return who;
    }

    public Scope scope() {
        return who().scope();
    }

    public boolean has(Right right) {
        return who().rights().contains(right);
    }

    public Long importId() {
        return importId;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The network address the request came from; null for a job. */
    public String address() {
        return address;
    }

    public Language language() {
        return language;
    }
}
