package guiyan.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Acts in the order of their ids, as one seal covers them. */
record Stretch(List<AuditEvent> acts) {

    long throughId() {
        return acts.get(acts.size() - 1).id;
    }

    /** {@code SHA-256(seal before ‖ acts)}. */
    byte[] sealedAfter(byte[] before) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            for (var act : acts) digest.update(bytes(act));
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** SHA-256 over one act alone. */
    static byte[] digest(AuditEvent act) {
        return new Stretch(List.of(act)).sealedAfter(new byte[0]);
    }

    private static byte[] bytes(AuditEvent act) {
        try {
            var bytes = new ByteArrayOutputStream();
            act.writeTo(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
