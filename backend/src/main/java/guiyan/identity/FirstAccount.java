package guiyan.identity;

import guiyan.platform.Role;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the first administrator in, when nobody can come in yet. */
@ApplicationScoped
class FirstAccount {

    private final Accounts accounts;
    private final Optional<String> password;

    FirstAccount(Accounts accounts, @ConfigProperty(name = "guiyan.admin-password") Optional<String> password) {
        this.accounts = accounts;
        this.password = password;
    }

    @ActivateRequestContext
    void open(@Observes @Priority(50) StartupEvent start) {
        if (password.isPresent() && accounts.isEmpty())
            accounts.open("admin", "系统管理员", Role.SYSTEM_ADMIN, null, password.get(), false);
    }
}
