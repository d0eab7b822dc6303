package guiyan.identity.activation;

import guiyan.identity.Account;
import guiyan.identity.AccountDesk;
import guiyan.identity.Accounts;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Open;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.limits.Limited;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/auth/activate")
@Tag(name = "Sign-in")
class ActivationResource {

    private final ActivationCodes codes;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final Persons persons;
    private final Audit audit;

    ActivationResource(ActivationCodes codes, Accounts accounts, AccountDesk desk, Persons persons, Audit audit) {
        this.codes = codes;
        this.accounts = accounts;
        this.desk = desk;
        this.persons = persons;
        this.audit = audit;
    }

    @POST
    @Open(limit = Limited.SIGN_IN)
    @Retried
    @Transactional
    @Operation(
            summary = "Open one's own door with an activation code",
            description =
                    "The first time the member chooses his user name; later the code lets him choose a new password, and whoever is in with the old one is out. A wrong code is counted; a used, expired or unknown one is answered the same.")
    public OpenedView activateAccount(@Valid @NotNull ActivationForm form) {
        var code = codes.used(form.id(), form.code());
        var person = persons.findById(code.personId);
        if (person == null) throw new Refusal(ActivationRefusal.ACTIVATION_FAILED, null);
        var account = accounts.ofPerson(person.id);
        if (account == null) account = opened(person, form);
        else openAnew(account, form.newPassword());
        audit.record(Act.of("activation.used").on(person.id), account);
        audit.seen(Act.read("activation.used", List.of()).on(person.id), account);
        return new OpenedView(accounts.written(account).username);
    }

    private Account opened(Person person, ActivationForm form) {
        if (form.username() == null) throw new Refusal(ActivationRefusal.USERNAME_NEEDED, "username");
        return accounts.openFor(person, form.username(), form.newPassword());
    }

    private void openAnew(Account account, String password) {
        if (account.disabled) throw new Refusal(ActivationRefusal.ACTIVATION_FAILED, null);
        accounts.choose(account, password);
        desk.endSessions(account);
    }
}
