package guiyan.platform.audit;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.hibernate.annotations.Immutable;

/** One act, written in the same transaction: who did what to which row, in the words of the domain. Never values. */
@Entity
@Immutable
public class AuditEvent extends Keyed {

    public Instant at;
    public LocalDate businessDate;
    public Long actorId;
    public String actorName;
    public String actorRole;

    /** In whose stead it was done; null for one's own work. */
    public Long forId;

    public String forName;
    public String action;
    public String subjectType;
    public Long subjectId;
    public Long personId;
    public Long townshipId;
    public String fields;

    /** Whether nothing was changed, only looked at. */
    public boolean onlySeen;

    public String note;
    public LocalDate asOf;
    public Long importId;
    public String traceId;

    /** Its values as bytes, each with its name; what is not set is left out, so that a new column changes no old seal. */
    void writeTo(DataOutput out) throws IOException {
        var values = new LinkedHashMap<String, Object>();
        values.put("id", id);
        values.put("at", at);
        values.put("businessDate", businessDate);
        values.put("actorId", actorId);
        values.put("actorName", actorName);
        values.put("actorRole", actorRole);
        values.put("forId", forId);
        values.put("forName", forName);
        values.put("action", action);
        values.put("subjectType", subjectType);
        values.put("subjectId", subjectId);
        values.put("personId", personId);
        values.put("townshipId", townshipId);
        values.put("fields", fields);
        values.put("onlySeen", onlySeen ? true : null);
        values.put("note", note);
        values.put("asOf", asOf);
        values.put("importId", importId);
        values.put("traceId", traceId);
        for (var each : values.entrySet()) {
            if (each.getValue() == null) continue;
            out.writeUTF(each.getKey());
            out.writeUTF(each.getValue().toString());
        }
    }
}
