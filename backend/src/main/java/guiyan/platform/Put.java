package guiyan.platform;

/** What a PUT under a caller's own key answers: the row as it stands now, with 201 when it was not there before. */
public record Put<V>(V shown, Outcome outcome) {

    /** Whether the key was new. */
    public enum Outcome {
        CREATED(201),
        REVISED(200);

        final int status;

        Outcome(int status) {
            this.status = status;
        }
    }
}
