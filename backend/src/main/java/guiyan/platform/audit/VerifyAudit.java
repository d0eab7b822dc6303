package guiyan.platform.audit;

import guiyan.platform.ids.PublicId;
import guiyan.platform.work.Command;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Computes every seal of the log again, and names the acts that are not as they were sealed; ends with 1 when there are any. */
@Singleton
class VerifyAudit implements Command {

    private final Seals seals;

    VerifyAudit(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run() {
        var verification = QuarkusTransaction.requiringNew().timeout(3600).call(seals::verify);
        for (var finding : verification.findings())
            System.out.println(
                    "%s seal %d act %s".formatted(finding.flaw(), finding.seal(), PublicId.of(finding.act())));
        System.out.println(
                "%d 条操作、%d 个封印 / %1$d acts under %2$d seals".formatted(verification.acts(), verification.seals()));
        return verification.findings().isEmpty() ? 0 : 1;
    }
}
