package guiyan.imports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.ImportRow;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Seals what names a person in a row, and opens it again. */
@Singleton
public class Payloads {

    private final Vault vault;
    private final ObjectMapper json;

    Payloads(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** The row as a pass takes it back up. */
    public ImportRow open(StoredRow row) {
        return of(row).onto(row);
    }

    public Payload of(StoredRow row) {
        if (row.payload == null) return Payload.NONE;
        try {
            return json.readValue(vault.open(row.payload), Payload.class);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public byte[] seal(Payload payload) {
        try {
            return vault.seal(json.writeValueAsBytes(payload));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
