package guiyan.demo;

import guiyan.organizations.Organizations;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever started the demonstration how far it is, and then where to go and as whom. */
@Singleton
class Signpost {

    private final Organizations organizations;
    private final BusinessClock clock;
    private final int port;

    Signpost(Organizations organizations, BusinessClock clock, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.organizations = organizations;
        this.clock = clock;
        this.port = port;
    }

    void say(String line) {
        System.out.println(line);
    }

    @ActivateRequestContext
    void show(String password) {
        say("");
        say("打开 / Open        http://127.0.0.1:" + port);
        say("业务日期 / Date     " + clock.today());
        say("密码 / Password    " + password + " (每个账号 / every account)");
        say("");
        for (var who : DemoAccount.ALL)
            say("  %-18s %-17s %s".formatted(who.username(), who.role(), unitName(who.unit())));
        say("");
    }

    private String unitName(String code) {
        return organizations
                .findByCode(Scope.EVERYTHING, code)
                .map(unit -> unit.shortName)
                .orElse("");
    }
}
