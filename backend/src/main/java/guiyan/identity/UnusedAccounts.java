package guiyan.identity;

import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.work.Chore;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shuts accounts that nobody has used for 90 days (M-05); those of a demo stay. */
@Singleton
class UnusedAccounts implements Chore {

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Audit audit;
    private final SystemClock clock;
    private final Duration unused;
    private final boolean demo;

    UnusedAccounts(
            Accounts accounts,
            AccountDesk desk,
            Audit audit,
            SystemClock clock,
            @ConfigProperty(name = "guiyan.unused-account", defaultValue = "P90D") Duration unused,
            @ConfigProperty(name = "guiyan.demo") boolean demo) {
        this.accounts = accounts;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
        this.unused = unused;
        this.demo = demo;
    }

    @Override
    public String name() {
        return "unused-accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    @ActivateRequestContext
    public void run() {
        if (demo) return;
        for (var account : accounts.unusedSince(clock.now().minus(unused))) {
            desk.disable(account);
            audit.record(Act.of("account.disabled").because("unused"), account);
        }
    }
}
