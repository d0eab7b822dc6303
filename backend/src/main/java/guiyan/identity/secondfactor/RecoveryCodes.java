package guiyan.identity.secondfactor;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The recovery codes of accounts: ten at a time, each for once. */
@Singleton
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, Long> {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private final Ids ids;
    private final SystemClock clock;

    RecoveryCodes(Vault vault, Ids ids, SystemClock clock) {
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** Ten new codes; the old ones are void. */
    List<String> renew(long accountId) {
        forget(accountId);
        var fresh = Stream.generate(this::fresh).limit(10).toList();
        fresh.forEach(text -> persist(code(accountId, text)));
        return fresh;
    }

    void forget(long accountId) {
        delete("accountId", accountId);
    }

    private RecoveryCode code(long accountId, String text) {
        var code = new RecoveryCode();
        code.id = ids.next();
        code.accountId = accountId;
        code.print = print(accountId, text);
        return code;
    }

    private String fresh() {
        var text = IntStream.range(0, 10)
                .mapToObj(
                        i -> LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1))
                .collect(Collectors.joining());
        return text.substring(0, 5) + "-" + text.substring(5);
    }

    /** Whether it is one of the account's that nobody has used; it is used now. */
    boolean use(long accountId, String text) {
        return update(
                        "usedAt = ?1 where accountId = ?2 and print = ?3 and usedAt is null",
                        clock.now(),
                        accountId,
                        print(accountId, text))
                == 1;
    }

    long left(long accountId) {
        return count("accountId = ?1 and usedAt is null", accountId);
    }

    private byte[] print(long accountId, String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return vault.print("recovery-code", accountId + ":" + letters);
    }
}
