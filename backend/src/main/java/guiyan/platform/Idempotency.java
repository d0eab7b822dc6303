package guiyan.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Keeps the answer of a creating operation beside its effect, in the same transaction: a second request with the key waits
 * for the first one's row lock and then gets the first answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300) // inside the transaction
class Idempotency {

    /** A day more than an officer's phone may keep what it could not send, so that it arrives once. */
    static final Duration KEPT = Duration.ofDays(9);

    private final EntityManager database;
    private final HttpHeaders headers;
    private final Caller caller;
    private final ObjectMapper json;
    private final Vault vault;
    private final SystemClock clock;

    Idempotency(
            EntityManager database,
            HttpHeaders headers,
            Caller caller,
            ObjectMapper json,
            Vault vault,
            SystemClock clock) {
        this.database = database;
        this.headers = headers;
        this.caller = caller;
        this.json = json;
        this.vault = vault;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank()) {
            if (call.getMethod().getAnnotation(Idempotent.class).required())
                throw new Refusal(PlatformCode.IDEMPOTENCY_KEY_MISSING, null);
            return call.proceed();
        }
        var account = caller.who().accountId();
        var print = vault.print("idempotency", account + ":" + key);
        var request = fingerprint(call);
        if (!claims(print, request)) return firstAnswer(print, request, call);
        var answer = call.proceed();
        keep(print, answer);
        return answer;
    }

    /**
     * Whether the key is new. Who finds it taken has then locked its row for himself, one after the other: "insert ignore" locks it
     * for all who wait, and each would wait for the others before it may read. The database counts 1 row for a new one, 2 for a change.
     */
    private boolean claims(byte[] print, byte[] request) {
        try {
            return database.createNativeQuery(
                                    "insert into idempotency_answer (print, request, kept_until) values (?, ?, ?)"
                                            + " on duplicate key update kept_until = kept_until + interval 1 microsecond")
                            .setParameter(1, print)
                            .setParameter(2, request)
                            .setParameter(3, clock.now().plus(KEPT))
                            .executeUpdate()
                    == 1;
        } catch (PersistenceException waited) {
            if (Retries.isLockTimeout(waited)) throw new Refusal(PlatformCode.STILL_RUNNING, null);
            throw waited;
        }
    }

    private Object firstAnswer(byte[] print, byte[] request, InvocationContext call) throws IOException {
        var row =
                (Object[]) database.createNativeQuery("select request, answer from idempotency_answer where print = ?")
                        .setParameter(1, print)
                        .getSingleResult();
        if (!Arrays.equals((byte[]) row[0], request)) throw new Refusal(PlatformCode.KEY_REUSED, null);
        if (row[1] == null) throw new Refusal(PlatformCode.STILL_RUNNING, null);
        var type = json.getTypeFactory().constructType(call.getMethod().getGenericReturnType());
        return json.readValue(vault.open((byte[]) row[1]), type);
    }

    private void keep(byte[] print, Object answer) throws IOException {
        var kept = answer instanceof Secretive secretive ? secretive.withoutSecret() : answer;
        database.createNativeQuery("update idempotency_answer set answer = ? where print = ?")
                .setParameter(1, vault.seal(json.writeValueAsBytes(kept)))
                .setParameter(2, print)
                .executeUpdate();
    }

    private byte[] fingerprint(InvocationContext call) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(call.getMethod().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (var argument : call.getParameters()) {
            if (argument instanceof FileUpload file) digest.update(Files.readAllBytes(file.uploadedFile()));
            else if (!(argument instanceof Precondition)) digest.update(json.writeValueAsBytes(argument));
        }
        return digest.digest();
    }
}
