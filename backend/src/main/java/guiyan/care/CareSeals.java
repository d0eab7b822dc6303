package guiyan.care;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.care.values.Guardian;
import guiyan.care.values.GuardianConsent;
import guiyan.people.values.Phone;
import guiyan.platform.Refusal;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;

/** Seals what names somebody in care or his guardian, and opens it for whoever may read it. */
@Singleton
public class CareSeals {

    private static final String PURPOSE = "care-name";

    private final Vault vault;
    private final ObjectMapper json;

    CareSeals(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    public void name(CareCase care, String name) {
        care.nameCipher = vault.sealText(name.strip());
        care.namePrint = print(name);
    }

    public byte[] print(String name) {
        return vault.print(PURPOSE, name.strip());
    }

    public String name(CareCase care) {
        return vault.openText(care.nameCipher);
    }

    /** Seals the guardian, his number as E.164. */
    public void guardian(CareCase care, Guardian guardian) {
        care.guardianCipher = guardian == null
                ? null
                : sealed(new Guardian(guardian.name(), guardian.relation(), e164(guardian.phone())));
    }

    private static String e164(String phone) {
        if (phone == null || phone.isBlank()) return null;
        return Phone.find(phone)
                .orElseThrow(() -> new Refusal(CareCode.GUARDIAN_PHONE_UNREADABLE, "guardian"))
                .e164();
    }

    public Guardian guardian(CareCase care) {
        return opened(care.guardianCipher, Guardian.class);
    }

    public void consent(CareCase care, GuardianConsent consent) {
        care.consentCipher = sealed(consent);
        care.consentOn = consent == null ? null : consent.on();
    }

    public GuardianConsent consent(CareCase care) {
        return opened(care.consentCipher, GuardianConsent.class);
    }

    private byte[] sealed(Object value) {
        try {
            return value == null ? null : vault.sealText(json.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T opened(byte[] cipher, Class<T> type) {
        try {
            return cipher == null ? null : json.readValue(vault.openText(cipher), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
