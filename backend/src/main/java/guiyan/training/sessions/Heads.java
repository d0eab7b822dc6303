package guiyan.training.sessions;

/** How many are on the list of a session, and what has become of them. */
public record Heads(long session, long listed, long came, long members, long completed, long certified) {

    public static Heads nobody(long session) {
        return new Heads(session, 0, 0, 0, 0, 0);
    }
}
