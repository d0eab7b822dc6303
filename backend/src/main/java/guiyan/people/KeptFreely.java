package guiyan.people;

/** What a room keeps of a person only because he said it or asked for something: no duty forbids that it goes (P-13). */
public interface KeptFreely {

    /** The part of the copy of his data that it makes. */
    String part();

    /** Erases it; says how many rows went. */
    long erase(Person person);
}
