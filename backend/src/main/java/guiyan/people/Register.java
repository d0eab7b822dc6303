package guiyan.people;

/** In which list a person stands and is searched. */
public enum Register {
    MEMBER,
    PERSON
}
