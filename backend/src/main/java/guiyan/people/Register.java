package guiyan.people;

/** In which list somebody, or a household, stands and is searched. */
public enum Register {
    MEMBER,
    PERSON,
    HOUSEHOLD
}
