package guiyan.platform;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;

/** Who asks: filled by identity at the door, and by a job that acts for somebody. */
@RequestScoped
public class Caller {

    private Who who;
    private Long importId;
    private LocalDate asOf;
    private Language language = Language.ZH;

    /** An account at work: what it may do and where. */
    public record Who(long accountId, String name, Role role, Long unitId, Scope scope, long sessionId) {}

    public void is(Who who) {
        this.who = who;
    }

    /** From now on acts come from an import, whose facts are as of that day. */
    public void importing(long importId, LocalDate asOf) {
        this.importId = importId;
        this.asOf = asOf;
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
        return right.of(who().role());
    }

    public Long importId() {
        return importId;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Language language() {
        return language;
    }
}
