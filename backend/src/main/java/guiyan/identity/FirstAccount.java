package guiyan.identity;

import guiyan.platform.Role;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the first administrator in, when nobody can come in yet. */
@Singleton
class FirstAccount {

    private final Accounts accounts;
    private final Optional<String> password;
    private final boolean tells;

    FirstAccount(
            Accounts accounts,
            @ConfigProperty(name = "guiyan.admin-password") Optional<String> password,
            @ConfigProperty(name = "guiyan.tell-admin-password", defaultValue = "false") boolean tells) {
        this.accounts = accounts;
        this.password = password;
        this.tells = tells;
    }

    @ActivateRequestContext
    void open(@Observes @Priority(50) StartupEvent start) {
        if (password.isEmpty() || !accounts.isEmpty()) return;
        accounts.open("admin", "系统管理员", Role.SYSTEM_ADMIN, null, password.get(), false);
        if (tells) System.out.println("管理员 / Administrator: admin, 密码 / password: " + password.get());
    }
}
