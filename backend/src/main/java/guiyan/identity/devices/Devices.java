package guiyan.identity.devices;

import guiyan.identity.Account;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Pocket;
import guiyan.platform.Refusal;
import guiyan.platform.Role;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** Enrolled phones, each of one account. */
@Singleton
public class Devices implements PanacheRepositoryBase<Device, Long>, Pocket {

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private final SystemClock clock;
    private final Ids ids;
    private final Caller caller;

    Devices(Vault vault, SystemClock clock, Ids ids, Caller caller) {
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
        this.caller = caller;
    }

    /** A phone that has just been enrolled, with the secret that it is told this once. */
    public record Enrolled(Device device, String secret) {}

    /** Enrols the phone that the holder of an account has in his hand. */
    public Enrolled enrol(Account account, String pin, String browser) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var text = HexFormat.of().formatHex(secret);
        var device = new Device();
        device.id = ids.next();
        device.accountId = account.id;
        device.name = browser == null ? null : browser.substring(0, Math.min(200, browser.length()));
        device.secretPrint = vault.print("device-secret", text);
        device.pinPrint = pinPrint(device.id, pin);
        device.enrolledAt = clock.now();
        device.lease(clock.now().plus(leaseOf(account)));
        persist(device);
        flush();
        return new Enrolled(device, text);
    }

    /** What the phone is told, this once. */
    public DeviceEnrolled told(Enrolled enrolled) {
        var device = enrolled.device();
        return new DeviceEnrolled(PublicId.of(device.id), enrolled.secret(), keyPart(device), device.leasedUntil);
    }

    private byte[] pinPrint(long device, String pin) {
        return vault.print("device-pin", device + ":" + pin);
    }

    static Duration leaseOf(Account account) {
        return account.role == Role.MEMBER ? Device.MEMBERS_LEASE : Device.OFFICERS_LEASE;
    }

    /** The server's half of the key under which things lie on the phone; with the PIN it makes the whole. */
    String keyPart(Device device) {
        return HexFormat.of().formatHex(vault.print("device-key", String.valueOf(device.id)));
    }

    /** The phone with this secret and PIN, whether or not its lease has run out; a wrong PIN is counted whatever comes after. */
    Device opened(PublicId id, String secret, String pin) {
        var tried = QuarkusTransaction.requiringNew().call(() -> tried(id.value(), secret, pin));
        if (tried == null || tried.endedAt != null) throw new Refusal(DeviceCode.DEVICE_ENDED, null);
        if (tried.failures > 0) throw new Refusal(DeviceCode.PIN_WRONG, "pin", tried.triesLeft());
        return findById(tried.id);
    }

    /** One try after the other: the row stays locked until this one is counted. */
    private Device tried(long id, String secret, String pin) {
        getEntityManager()
                .createNativeQuery("select id from device where id = ? for update")
                .setParameter(1, id)
                .getResultList();
        var device = findById(id);
        var isKnown = device != null && device.isMetBy(vault.print("device-secret", secret));
        if (!isKnown || device.endedAt != null) return null;
        device.opensWith(pinPrint(id, pin), clock.now());
        return device;
    }

    /** Those of an account that are open, the newest first. */
    List<Device> openOf(long account) {
        return list("accountId = ?1 and endedAt is null and leasedUntil > ?2 order by id desc", account, clock.now());
    }

    Device requireOwnOpen(PublicId id) {
        var device = id == null ? null : findById(id.value());
        var isOwn = device != null && device.accountId == caller.who().accountId() && device.isOpen(clock.now());
        if (!isOwn) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return device;
    }

    @Override
    public void requireOwn(PublicId device) {
        requireOwnOpen(device);
    }

    @Override
    public void endAll(long account) {
        update("endedAt = ?1 where accountId = ?2 and endedAt is null", clock.now(), account);
    }
}
