package guiyan.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What may be revised of an account: how its holder is called. */
record AccountNameForm(@NotBlank @Size(max = 80) String displayName) {

    static AccountNameForm of(Account account) {
        return new AccountNameForm(account.displayName);
    }

    void applyTo(Account account) {
        account.rename(displayName);
    }
}
