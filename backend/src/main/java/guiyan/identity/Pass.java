package guiyan.identity;

import guiyan.platform.Caller;

/** Another kind of bearer token that the door lets in, beside those of sessions. */
public interface Pass {

    /** Who comes with the token; null when it is none of this kind, or nobody may come in with it any more. */
    Caller.Who who(String token);

    /** Whether it is a token of this kind that has not run out; asks no database. */
    boolean hasIssued(String token);
}
