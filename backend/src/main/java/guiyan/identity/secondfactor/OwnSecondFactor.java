package guiyan.identity.secondfactor;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.identity.IdentityCode;
import guiyan.identity.Trials;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The caller's own second factor: what he does with it, and what he has to prove before. */
@Singleton
class OwnSecondFactor {

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final Trials trials;
    private final Accounts accounts;
    private final Caller caller;
    private final Audit audit;

    OwnSecondFactor(
            SecondFactors factors,
            RecoveryCodes recovery,
            Trials trials,
            Accounts accounts,
            Caller caller,
            Audit audit) {
        this.factors = factors;
        this.recovery = recovery;
        this.trials = trials;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
    }

    void requirePassword(String password) {
        if (!trials.confirms(id(), password)) throw new Refusal(IdentityCode.PASSWORD_WRONG, "currentPassword");
    }

    /** A wrong code counts as a wrong password does, or it could be guessed. */
    void requireProof(String password, String code) {
        requirePassword(password);
        if (!factors.isOn(id())) throw new Refusal(SecondFactorCode.SECOND_FACTOR_OFF, null);
        if (!trials.confirms(id(), accepts(code))) throw new Refusal(SecondFactorCode.CODE_WRONG, "code");
    }

    @Transactional
    boolean accepts(String code) {
        return factors.accepts(id(), code);
    }

    @Transactional
    Totp begin() {
        return factors.begin(id());
    }

    /** What the QR code says, as authenticator apps read it. */
    String uri(Totp totp) {
        var name = URLEncoder.encode(account().username, StandardCharsets.UTF_8);
        return "otpauth://totp/Guiyan:%s?secret=%s&issuer=Guiyan".formatted(name, totp.base32());
    }

    List<String> confirm(String code) {
        var codes = factors.confirm(id(), code);
        audit.record(Act.of("account.second-factor-set-up"), account());
        return codes;
    }

    @Transactional
    List<String> renewCodes() {
        audit.record(Act.of("account.recovery-codes-renewed"), account());
        return recovery.renew(id());
    }

    @Transactional
    void remove() {
        factors.remove(id());
        audit.record(Act.of("account.second-factor-removed"), account());
    }

    private Account account() {
        return accounts.findById(id());
    }

    private long id() {
        return caller.who().accountId();
    }
}
