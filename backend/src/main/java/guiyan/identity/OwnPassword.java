package guiyan.identity;

import guiyan.platform.Caller;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Gives the caller's account the password he chose; whoever else is in with the old one is out. */
@Singleton
class OwnPassword {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Caller caller;
    private final Audit audit;
    private final SystemClock clock;

    OwnPassword(
            Accounts accounts, Sessions sessions, Passwords passwords, Caller caller, Audit audit, SystemClock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void become(String password) {
        var account = accounts.findById(caller.who().accountId());
        passwords.requireGood(password, account);
        account.takePassword(passwords.hash(password), false, clock.now());
        audit.record(Act.of("account.password-changed"), account);
        sessions.endOthers(account.id, caller.who().sessionId());
        accounts.written(account);
    }
}
