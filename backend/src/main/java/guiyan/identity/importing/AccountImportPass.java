package guiyan.identity.importing;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.platform.Role;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over a list of accounts: found again by user name, opened without a password, or renamed. */
class AccountImportPass implements ImportPass {

    private final Accounts accounts;
    private final Audit audit;
    private final AccountUnits units;
    private final AccountRowReading reading;
    private final ImportContext context;

    AccountImportPass(
            Accounts accounts, Audit audit, AccountUnits units, AccountRowReading reading, ImportContext context) {
        this.accounts = accounts;
        this.audit = audit;
        this.units = units;
        this.reading = reading;
        this.context = context;
    }

    @Override
    public void read(ImportRow row) {
        reading.read(row);
        row.matchKey = key(row.values.getOrDefault("username", ""));
    }

    private static byte[] key(String username) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(username.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void judge(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> !row.isRejected()).toList();
        if (open.isEmpty()) return;
        var names =
                open.stream().map(row -> row.values.get("username")).distinct().toList();
        var created = context.earlier()
                .created(names.stream().map(AccountImportPass::key).toList());
        var judging = new AccountJudging(stored(names), created, context.earlier()::updated);
        open.forEach(judging::judge);
    }

    private Map<String, KnownAccount> stored(List<String> names) {
        return accounts.named(names).stream()
                .collect(Collectors.toMap(a -> a.username, a -> KnownAccount.of(a, post(a))));
    }

    /** Role and unit of an account; null where it is beyond reach, or shut. */
    private String post(Account account) {
        if (!context.scope().holds(account) || account.disabled) return null;
        return account.role + " " + units.code(account.organizationId);
    }

    @Override
    public void write(List<ImportRow> rows) {
        var stored = stored(rows, row -> row.entityId);
        for (var row : rows) {
            if (row.outcome == Outcome.CREATED) open(row);
            else rename(row, stored);
        }
    }

    private void open(ImportRow row) {
        var account = accounts.openUnstarted(
                row.values.get("username"),
                row.values.get("displayName"),
                Role.valueOf(row.values.get("role")),
                units.ofCode(row.values.get("organization")));
        row.entityId = account.id;
        audit.record(Act.of("account.opened"), accounts.written(account));
    }

    private void rename(ImportRow row, Map<Long, Account> stored) {
        if (row.entityId == null) row.entityId = row.target.entityId;
        var account = stored.containsKey(row.entityId) ? stored.get(row.entityId) : accounts.findById(row.entityId);
        account.rename(row.changes.get(0).now());
        audit.record(Act.of("account.revised"), accounts.written(account));
    }

    private Map<Long, Account> stored(List<ImportRow> rows, Function<ImportRow, Long> id) {
        var ids = rows.stream().map(id).filter(Objects::nonNull).toList();
        return accounts.withIds(context.scope(), ids).stream().collect(Collectors.toMap(a -> a.id, a -> a));
    }

    /** An account somebody has come in with stays; so does one that is called otherwise by now. */
    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = stored(rows, row -> row.entityId);
        return rows.stream()
                .filter(row -> stored.containsKey(row.entityId))
                .filter(row -> collides(row, stored.get(row.entityId)))
                .toList();
    }

    private static boolean collides(ImportRow row, Account account) {
        if (row.outcome == Outcome.CREATED) return !account.isUnstarted();
        return !account.displayName.equals(row.changes.get(0).now());
    }

    @Override
    public void revert(List<ImportRow> rows) {
        var stored = stored(rows, row -> row.entityId);
        for (var row : rows) if (stored.containsKey(row.entityId)) revert(row, stored.get(row.entityId));
    }

    private void revert(ImportRow row, Account account) {
        audit.record(Act.of("account.reverted"), account);
        if (row.outcome == Outcome.CREATED) accounts.delete(account);
        else account.rename(row.changes.get(0).old());
    }
}
