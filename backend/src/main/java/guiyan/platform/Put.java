package guiyan.platform;

import java.util.function.Function;

/** What a PUT under a caller's own key answers: the row as it stands now, with 201 when it was not there before. */
public record Put<V>(V shown, Outcome outcome) {

    /** The same, shown as a view. */
    public <T> Put<T> map(Function<V, T> view) {
        return new Put<>(view.apply(shown), outcome);
    }

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
