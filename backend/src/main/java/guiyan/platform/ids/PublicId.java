package guiyan.platform.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.github.f4b6a3.tsid.Tsid;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An id as the API shows it: 13 opaque characters. What is no id is the id of nothing. */
@Schema(type = SchemaType.STRING, description = "Opaque id, 13 characters", examples = "0J2TQ5ZK8W3A1")
@JsonSerialize(using = ToStringSerializer.class)
public record PublicId(long value) {

    private static final long NOTHING = -1;

    @JsonCreator
    public static PublicId fromString(String text) {
        if (text == null || text.isBlank()) return null;
        return new PublicId(
                text.length() == 13 && Tsid.isValid(text) ? Tsid.from(text).toLong() : NOTHING);
    }

    /** The public form of a row's id; null stays null. */
    public static PublicId of(Long id) {
        return id == null ? null : new PublicId(id);
    }

    @JsonValue
    @Override
    public String toString() {
        return Tsid.from(value).toString();
    }
}
