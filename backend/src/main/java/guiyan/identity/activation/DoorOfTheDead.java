package guiyan.identity.activation;

import guiyan.identity.AccountDesk;
import guiyan.identity.Accounts;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.Recorded;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The door of a member who has died is shut in that act's own transaction, and opens again if it was entered in error (P-14). */
@Singleton
class DoorOfTheDead {

    private static final String DIED = "DIED";

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Audit audit;

    DoorOfTheDead(Accounts accounts, AccountDesk desk, Audit audit) {
        this.accounts = accounts;
        this.desk = desk;
        this.audit = audit;
    }

    void follow(@Observes Recorded done) {
        switch (done.act().name()) {
            case "member.ended" -> {
                if (DIED.equals(done.act().note())) turn(done.act().personId(), true);
            }
            case "member.reinstated" -> turn(done.act().personId(), false);
            default -> {}
        }
    }

    private void turn(long person, boolean shut) {
        var account = accounts.ofPerson(person);
        if (account == null || account.disabled == shut || account.closedOn != null) return;
        if (shut) desk.disable(account);
        else desk.enable(account);
        audit.record(Act.of(shut ? "account.disabled" : "account.enabled").because(DIED), account);
    }
}
