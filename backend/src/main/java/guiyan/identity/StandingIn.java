package guiyan.identity;

/** What the door has to know of deputies; their own room knows the rest. */
public interface StandingIn {

    /** The account whose work the deputy may do by this appointment today; null when it does not hold any more. */
    Account principal(long appointmentId, long deputyId);
}
