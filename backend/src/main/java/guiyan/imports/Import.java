package guiyan.imports;

import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.importing.ImportContext.Strategy;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;

/** One file on its way into the store, and how far it has come. */
@Entity
public class Import extends Scoped {

    public Long organizationId;
    public Long accountId;
    public String accountName;
    public String fileName;
    public String sha256;
    public String kind;

    @Enumerated(EnumType.STRING)
    public State state;

    @Enumerated(EnumType.STRING)
    public Mode mode;

    @Enumerated(EnumType.STRING)
    public Strategy strategy;

    @Enumerated(EnumType.STRING)
    public Atomic atomic;

    public String onAmbiguous;
    public LocalDate asOf;
    public String basis;

    @Enumerated(EnumType.STRING)
    public Task task;

    public int pass;
    public int doneSheet;
    public int doneRow;
    public int rowsRead;
    public Integer rowsKnown;
    public String charset;
    public String sourceJson;
    public String problemCode;
    public Long repeats;
    public boolean cancelWanted;

    /** How far it has come (api.md). */
    public enum State {
        QUEUED,
        READING,
        NEEDS_MAPPING,
        VALIDATED,
        COMMITTING,
        DONE,
        CANCELLED,
        FAILED,
        UNDOING,
        UNDONE
    }

    /** Only look, or write too. */
    public enum Mode {
        VALIDATE,
        COMMIT
    }

    /** What stands or falls together. */
    public enum Atomic {
        FILE,
        ROW
    }

    /** What the job does next. */
    public enum Task {
        READ,
        COMMIT,
        RERUN,
        UNDO
    }

    boolean isWorking() {
        return Set.of(State.QUEUED, State.READING, State.COMMITTING, State.UNDOING)
                .contains(state);
    }

    /** Begins a pass from the first row. */
    void begin(Task task, State state) {
        this.task = task;
        this.state = state;
        pass++;
        doneSheet = -1;
        doneRow = 0;
        rowsRead = 0;
    }

    void requireState(State... wanted) {
        if (!Set.of(wanted).contains(state)) throw new Refusal(ImportsCode.STATE_FORBIDS, "state", state).legal(acts());
    }

    private String[] acts() {
        return switch (state) {
            case NEEDS_MAPPING -> new String[] {"map", "cancel"};
            case VALIDATED -> new String[] {"map", "commit", "rerun", "cancel"};
            case DONE -> new String[] {"rerun", "undo"};
            case QUEUED, READING, COMMITTING -> new String[] {"cancel"};
            default -> new String[0];
        };
    }

    boolean writes() {
        return task == Task.COMMIT
                || (task == Task.RERUN && mode == Mode.COMMIT)
                || (task == Task.READ && mode == Mode.COMMIT && atomic == Atomic.ROW);
    }
}
