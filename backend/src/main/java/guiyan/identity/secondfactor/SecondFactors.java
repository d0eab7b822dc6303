package guiyan.identity.secondfactor;

import guiyan.identity.SecondStep;
import guiyan.platform.Refusal;
import guiyan.platform.Role;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The second factors of accounts. */
@Singleton
class SecondFactors implements PanacheRepositoryBase<SecondFactor, Long>, SecondStep {

    private final RecoveryCodes recovery;
    private final Vault vault;
    private final SystemClock clock;
    private final boolean administratorsMust;

    SecondFactors(
            RecoveryCodes recovery,
            Vault vault,
            SystemClock clock,
            @ConfigProperty(name = "guiyan.second-factor") String who) {
        this.recovery = recovery;
        this.vault = vault;
        this.clock = clock;
        administratorsMust = who.equals("administrators");
    }

    /** The account's confirmed factor, or null. */
    SecondFactor of(long accountId) {
        var factor = findById(accountId);
        return factor == null || factor.confirmedAt == null ? null : factor;
    }

    @Override
    public boolean isOn(long accountId) {
        return of(accountId) != null;
    }

    @Override
    public Set<Long> onAmong(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) return Set.of();
        return list("id in ?1 and confirmedAt is not null", accountIds).stream()
                .map(factor -> factor.id)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isOwedBy(long accountId, Role role) {
        return administratorsMust && role.administers() && !isOn(accountId);
    }

    /** Begins to set one up; an earlier beginning is forgotten. */
    Totp begin(long accountId) {
        if (isOn(accountId)) throw new Refusal(SecondFactorCode.SECOND_FACTOR_ON, null);
        var totp = Totp.fresh();
        var begun = findById(accountId);
        var factor = begun == null ? new SecondFactor() : begun;
        factor.id = accountId;
        factor.secret = vault.seal(totp.secret());
        factor.lastStep = 0;
        persist(factor);
        return totp;
    }

    /** Ends the setting up with a code of the authenticator; answers the recovery codes. */
    List<String> confirm(long accountId, String code) {
        var factor = findById(accountId);
        if (factor == null) throw new Refusal(SecondFactorCode.SECOND_FACTOR_OFF, null);
        if (factor.confirmedAt != null) throw new Refusal(SecondFactorCode.SECOND_FACTOR_ON, null);
        if (!isOfAuthenticator(factor, code)) throw new Refusal(SecondFactorCode.CODE_WRONG, "code");
        update("confirmedAt = ?1 where id = ?2", clock.now(), accountId);
        return recovery.renew(accountId);
    }

    @Override
    public boolean accepts(long accountId, String code) {
        var factor = of(accountId);
        return factor != null && (isOfAuthenticator(factor, code) || recovery.use(accountId, code));
    }

    /** One statement finds that the code was not used and says that it is now. */
    private boolean isOfAuthenticator(SecondFactor factor, String code) {
        var digits = code.replace(" ", "");
        var step = new Totp(vault.open(factor.secret)).stepOf(digits, clock.now());
        return step.isPresent()
                && update("lastStep = ?1 where id = ?2 and lastStep < ?1", step.getAsLong(), factor.id) == 1;
    }

    void remove(long accountId) {
        deleteById(accountId);
        recovery.forget(accountId);
    }
}
