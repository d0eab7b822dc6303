package guiyan.platform;

import java.util.List;

/** What a room keeps of a person: a copy of it, in clear, for him alone (P-11). */
public interface PersonalData {

    /** The part of the copy it makes, as {@code consents}. */
    String part();

    /** Rows that name their values as JSON does. */
    List<? extends Record> copy(long person);
}
