package guiyan.contact;

import guiyan.organizations.Level;
import guiyan.people.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A record as a list shows it: a copy that nobody keeps, with its note still sealed. */
public final class ContactLine extends Named<ContactRecord> {

    static final String COLUMNS = """
            r.id, r.version, r.recordedAt, r.occurredOn, r.method, r.outcome, r.tries, r.toldTopics, r.needs,
            r.noteCipher, r.recordedBy, r.importId, r.doubt
            """;

    public ContactLine(
            Long id,
            long version,
            Instant recordedAt,
            LocalDate occurredOn,
            Method method,
            Outcome outcome,
            List<Try> tries,
            Set<Topic> toldTopics,
            Set<Need> needs,
            byte[] noteCipher,
            String recordedBy,
            Long importId,
            Doubt doubt,
            Long whom,
            String name,
            Long unit,
            String code,
            String shortName,
            Level level) {
        super(new ContactRecord(), whom, name, unit, code, shortName, level);
        this.id = id;
        row.id = id;
        row.version = version;
        row.recordedAt = recordedAt;
        row.occurredOn = occurredOn;
        row.method = method;
        row.outcome = outcome;
        row.tries = tries;
        row.toldTopics = toldTopics;
        row.needs = needs;
        row.noteCipher = noteCipher;
        row.recordedBy = recordedBy;
        row.importId = importId;
        row.doubt = doubt;
    }
}
