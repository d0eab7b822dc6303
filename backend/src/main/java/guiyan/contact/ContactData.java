package guiyan.contact;

import guiyan.platform.PersonalData;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who spoke with a person, in the copy of his data. */
@Singleton
class ContactData implements PersonalData {

    private final ContactRecords records;
    private final Vault vault;

    ContactData(ContactRecords records, Vault vault) {
        this.records = records;
        this.vault = vault;
    }

    /** One record, its note in clear. */
    record Copy(
            LocalDate occurredOn,
            Instant recordedAt,
            String recordedBy,
            Method method,
            Outcome outcome,
            Set<Topic> toldTopics,
            Set<Need> needs,
            String note) {}

    @Override
    public String part() {
        return "contacts";
    }

    @Override
    public List<Copy> copy(long person) {
        return records.list("personId = ?1 order by id", person).stream()
                .map(this::copy)
                .toList();
    }

    private Copy copy(ContactRecord record) {
        return new Copy(
                record.occurredOn,
                record.recordedAt,
                record.recordedBy,
                record.method,
                record.outcome,
                record.toldTopics,
                record.needs,
                record.noteCipher == null ? null : vault.openText(record.noteCipher));
    }
}
