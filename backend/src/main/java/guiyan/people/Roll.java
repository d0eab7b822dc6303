package guiyan.people;

/** Who is on the roll: told by the room of members to rooms that do not know it. */
public interface Roll {

    /** Refuses whoever is no member now. */
    void requireOn(long person);
}
