package guiyan.jobs.values;

/** Whether lodging or meals come with a post, and at whose cost. */
public enum Provision {
    FREE,
    PAID,
    NONE
}
