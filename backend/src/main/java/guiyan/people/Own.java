package guiyan.people;

/** Whose own door the caller has come through. */
public interface Own {

    /** That person; where it is nobody's own door, there is nothing to be found. */
    Person person();

    /** Whether he comes from a network address that staff have come in from lately, too. */
    boolean isWhereStaffWork();
}
