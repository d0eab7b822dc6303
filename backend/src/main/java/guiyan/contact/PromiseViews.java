package guiyan.contact;

import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;

/** Shows promises; their words to those who may read notes. */
@Singleton
class PromiseViews {

    private final Vault vault;
    private final Caller caller;
    private final BusinessClock clock;

    PromiseViews(Vault vault, Caller caller, BusinessClock clock) {
        this.vault = vault;
        this.caller = caller;
        this.clock = clock;
    }

    PromiseView of(Promise promise) {
        var text = caller.has(Right.CONTACT_NOTES) ? vault.openText(promise.wordsCipher) : null;
        return PromiseView.of(promise, text, clock.today());
    }
}
