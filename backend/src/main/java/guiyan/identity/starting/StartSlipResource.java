package guiyan.identity.starting;

import guiyan.identity.Account;
import guiyan.identity.AccountDesk;
import guiyan.identity.Accounts;
import guiyan.identity.starting.StartSlipsView.StartSlip;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/accounts/start-slips")
@Tag(name = "Accounts")
class StartSlipResource {

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Organizations organizations;
    private final Caller caller;
    private final Audit audit;

    StartSlipResource(Accounts accounts, AccountDesk desk, Organizations organizations, Caller caller, Audit audit) {
        this.accounts = accounts;
        this.desk = desk;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
    }

    @POST
    @Allowed(Right.ACCOUNTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Give accounts that nobody has used yet their start passwords, to be printed",
            description =
                    "Each password is in this answer and nowhere else, voids the one before, and must be changed before anything else. One account that is in use refuses them all; its holder asks for a reset.")
    public StartSlipsView printStartSlips(@Valid @NotNull StartSlipsForm form) {
        var asked = asked(form.accountIds());
        var units = organizations.byId(asked.stream()
                .map(account -> account.organizationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new StartSlipsView(asked.stream()
                .map(account -> StartSlip.of(account, units.get(account.organizationId), started(account)))
                .toList());
    }

    private List<Account> asked(List<PublicId> ids) {
        var keys = ids.stream().map(PublicId::value).distinct().toList();
        Map<Long, Account> found = accounts.withIds(caller.scope(), keys).stream()
                .collect(Collectors.toMap(account -> account.id, Function.identity()));
        if (found.size() < keys.size()) throw new Refusal(PlatformCode.NOT_FOUND, null);
        found.values().forEach(this::requireUnstarted);
        return keys.stream().map(found::get).toList();
    }

    private void requireUnstarted(Account account) {
        desk.requireMine(account);
        if (!account.isUnstarted()) throw new Refusal(StartingCode.ACCOUNT_IN_USE, "accountIds", account.username);
    }

    private String started(Account account) {
        var password = desk.restart(account);
        audit.record(Act.of("account.start-slip"), account);
        accounts.stamped(account);
        return password;
    }
}
