package guiyan.outflow.snapshots;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Freezes rows into one sealed text with its hash, and reads them back unless they were changed. */
@Singleton
class Content {

    private final Vault vault;
    private final ObjectMapper json;

    Content(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    void freeze(LedgerSnapshot snapshot, List<SnapshotRow> rows) {
        var text = text(rows);
        snapshot.rowCount = rows.size();
        snapshot.contentCipher = vault.sealText(text);
        snapshot.sha256 = hash(text);
    }

    List<SnapshotRow> rows(LedgerSnapshot snapshot) {
        var text = vault.openText(snapshot.contentCipher);
        if (!hash(text).equals(snapshot.sha256)) throw new IllegalStateException("a frozen ledger was changed");
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String text(List<SnapshotRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
