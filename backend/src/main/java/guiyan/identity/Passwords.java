package guiyan.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.SystemClock;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes and checks passwords (argon2id), and holds them to the rules (M-01). */
@Singleton
class Passwords {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    /** What common passwords of three kinds begin with; something long enough may follow. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "p@ssw0rd",
            "passw0rd",
            "abc123",
            "abcd1234",
            "admin",
            "a123456",
            "aa123456",
            "qwer1234",
            "qwerty",
            "1qaz2wsx",
            "123456",
            "woaini",
            "iloveyou",
            "welcome",
            "guiyan");

    private final SecureRandom random = new SecureRandom();
    private final SystemClock clock;
    private final Duration lasts;
    private final Argon2Function argon2;
    private final String nobody;

    /** Passwords of a demo, which everybody knows, never grow old. */
    Passwords(
            SystemClock clock,
            @ConfigProperty(name = "guiyan.password-lasts", defaultValue = "P90D") Duration lasts,
            @ConfigProperty(name = "guiyan.password-memory") int kibibytes,
            @ConfigProperty(name = "guiyan.demo") boolean demo) {
        this.clock = clock;
        this.lasts = demo ? ChronoUnit.FOREVER.getDuration() : lasts;
        argon2 = Argon2Function.getInstance(kibibytes, 2, 1, 32, Argon2.ID);
        nobody = hash(new BigInteger(256, random).toString(36));
    }

    /** Whether an account's password is a start password or has grown old (M-01), and was given to come in. */
    boolean mustChange(Account account, Session session) {
        return !session.vouched && mustChange(account.mustChangePassword, account.passwordSince);
    }

    boolean mustChange(Entrant entrant) {
        return !entrant.vouched() && mustChange(entrant.mustChangePassword(), entrant.passwordSince());
    }

    private boolean mustChange(boolean isStart, Instant since) {
        return isStart || Duration.between(since, clock.now()).compareTo(lasts) > 0;
    }

    String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(argon2).getResult();
    }

    /** The hash of a password that nobody has. */
    String ofNobody() {
        return nobody;
    }

    /** Takes the same time whether or not there is an account. */
    boolean matches(String password, Account account) {
        var hash = account == null ? nobody : account.passwordHash;
        var right = matches(password, hash);
        return right && account != null;
    }

    private static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** A password to start with, to be changed at once. */
    String start() {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return text.insert(4, '-').insert(9, '-').toString() + random.nextInt(10);
    }

    /** Refuses a password that is too simple, or that the account has had (M-01). */
    void requireGood(String password, Account account) {
        var kinds = Stream.of("[a-z]", "[A-Z]", "\\d", "[^a-zA-Z\\d]")
                .filter(kind -> password.matches(".*" + kind + ".*"))
                .count();
        var small = password.toLowerCase(Locale.ROOT);
        var holdsName = Stream.of(account.username, account.displayName)
                .anyMatch(name -> small.contains(name.toLowerCase(Locale.ROOT)));
        var isCommon = COMMON.stream().anyMatch(small::startsWith) && password.length() < 14;
        if (password.length() < 10 || kinds < 3 || holdsName || isCommon)
            throw new Refusal(IdentityCode.PASSWORD_WEAK, "newPassword");
        if (account.usedHashes().stream().anyMatch(hash -> matches(password, hash)))
            throw new Refusal(IdentityCode.PASSWORD_USED, "newPassword");
    }
}
