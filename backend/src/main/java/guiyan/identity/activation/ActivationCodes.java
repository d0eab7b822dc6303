package guiyan.identity.activation;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Locale;

/** Activation codes; of each only a print is kept, and a person has one open code at most. */
@Singleton
class ActivationCodes extends ScopedRepository<ActivationCode> {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private final SystemClock clock;

    ActivationCodes(Vault vault, SystemClock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** A code with the text that is told this once. */
    record Issued(ActivationCode code, String text) {}

    /** Issues a code for a person; one before it is void. */
    Issued issue(Person person, long issuer, String witness) {
        var now = clock.now();
        update("endedAt = ?1 where personId = ?2 and endedAt is null", now, person.id);
        var text = text();
        var code = new ActivationCode();
        code.placeWhere(person);
        code.personId = person.id;
        code.issuerId = issuer;
        code.witness = vault.sealText(witness);
        code.print = print(text);
        code.expiresAt = now.plus(ActivationCode.LIFE);
        return new Issued(recorded(code), text);
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return text.insert(4, '-').toString();
    }

    /** Blanks, hyphens and small letters do not matter. */
    private byte[] print(String text) {
        return vault.print("activation", text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** Ends the code and answers it, in the transaction at hand; a wrong try is counted whatever comes after. */
    ActivationCode used(PublicId id, String said) {
        if (!QuarkusTransaction.requiringNew().call(() -> isMet(id, said)))
            throw new Refusal(ActivationRefusal.ACTIVATION_FAILED, null);
        var code = findById(id.value());
        var isFirst = update("endedAt = ?1 where id = ?2 and endedAt is null", clock.now(), code.id) == 1;
        if (!isFirst) throw new Refusal(ActivationRefusal.ACTIVATION_FAILED, null);
        return code;
    }

    /** One try after the other: the row stays locked until this one is counted. */
    private boolean isMet(PublicId id, String said) {
        getEntityManager()
                .createNativeQuery("select id from activation_code where id = ? for update")
                .setParameter(1, id.value())
                .getResultList();
        var code = findById(id.value());
        var print = print(said);
        return code != null && code.isMetBy(print, clock.now());
    }
}
