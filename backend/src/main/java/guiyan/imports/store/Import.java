package guiyan.imports.store;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.organizations.Organization;
import guiyan.platform.Code;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.StandsAtUnit;
import guiyan.platform.importing.ImportContext.Strategy;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One file on its way into the store, and how far it has come. */
@Entity
@DynamicUpdate // a wish to cancel is not overwritten by the job
public class Import extends Scoped implements StandsAtUnit {

    /** The kind of a file that is still to be recognised. */
    public static final String AUTO = "AUTO";

    public Long organizationId;
    public Long accountId;
    public String accountName;

    /** Whose work it is, where somebody stands in for another. */
    public Long forAccountId;

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

    @Enumerated(EnumType.STRING)
    public OnAmbiguous onAmbiguous;

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

    /** What had become of its rows when it last came to rest. */
    @Embedded
    @EmbeddedColumnNaming("count_%s")
    public Counts counts = Counts.NONE;

    /** How far it has come (api.md). */
    @Schema(name = "ImportState")
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
        UNDONE;

        public static final Set<State> WORKING = EnumSet.of(QUEUED, READING, COMMITTING, UNDOING);

        /** Whether a job is at work, or will be. */
        public boolean isWorking() {
            return WORKING.contains(this);
        }
    }

    /** Only look, or write too. */
    @Schema(name = "ImportMode")
    public enum Mode {
        VALIDATE,
        COMMIT
    }

    /** What stands or falls together. */
    @Schema(name = "ImportAtomic")
    public enum Atomic {
        FILE,
        ROW
    }

    /** What becomes of a row that may mean several: it waits for a decision, or goes back. */
    @Schema(name = "ImportOnAmbiguous")
    public enum OnAmbiguous {
        REJECT,
        QUEUE
    }

    /** What the job does next. */
    public enum Task {
        READ,
        COMMIT,
        RERUN,
        UNDO
    }

    public boolean isWorking() {
        return state.isWorking();
    }

    /** How much of the file is done, in percent; 100 when nobody works on it. */
    public int percent() {
        if (!isWorking()) return 100;
        return rowsKnown == null || rowsKnown == 0 ? 0 : (int) Math.min(99, 100L * rowsRead / rowsKnown);
    }

    /** Why it failed; null when it did not. */
    public Code problem() {
        if (problemCode == null) return null;
        return Stream.<Code>concat(Arrays.stream(FileCode.values()), Arrays.stream(ImportsCode.values()))
                .filter(code -> code.name().equals(problemCode))
                .findFirst()
                .orElse(ImportsCode.IMPORT_BROKE);
    }

    /** Belongs to a unit; null for the whole. */
    public void place(Organization unit) {
        if (unit == null) return;
        organizationId = unit.id;
        placeWhere(unit);
    }

    /** Begins a pass from the first row. */
    public void begin(Task task, State state) {
        this.task = task;
        this.state = state;
        pass++;
        doneSheet = -1;
        doneRow = 0;
        rowsRead = 0;
        problemCode = null;
    }

    /** Comes to rest with what has become of its rows; what has been written once is for real from now on. */
    public void rest(State state, Counts counts) {
        this.state = state;
        this.counts = counts;
        if (state == State.DONE) mode = Mode.COMMIT;
    }

    public void requireState(State... wanted) {
        if (!Set.of(wanted).contains(state)) throw new Refusal(ImportsCode.STATE_FORBIDS, "state").legal(acts());
    }

    private String[] acts() {
        return switch (state) {
            case NEEDS_MAPPING -> new String[] {"map", "cancel"};
            case VALIDATED -> new String[] {"map", "mend", "rerun", "commit", "cancel"};
            case DONE -> new String[] {"mend", "rerun", "undo"};
            case QUEUED, READING, COMMITTING -> new String[] {"cancel"};
            default -> new String[0];
        };
    }

    public boolean writes() {
        return task == Task.COMMIT
                || (task == Task.RERUN && mode == Mode.COMMIT)
                || (task == Task.READ && mode == Mode.COMMIT && atomic == Atomic.ROW);
    }
}
