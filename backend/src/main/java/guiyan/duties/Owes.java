package guiyan.duties;

/** Who owes a duty. */
public enum Owes {
    BRANCH,
    BRANCH_SECRETARY,
    LIAISON,
    CARER,
    MEMBER,
    TOWNSHIP
}
