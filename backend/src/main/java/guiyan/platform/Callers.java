package guiyan.platform;

/** Finds the account a job acts for; identity knows. */
public interface Callers {

    /** What the account may do now, and where; refuses when it may not act any more. */
    Caller.Who acting(long accountId);
}
