package guiyan.platform.limits;

/** What is limited, and by which word the headers call it. */
public enum Limited {
    /** Requests of one account or one machine client. */
    CALLER("caller"),
    /** Requests of one network address that nobody has signed in for. */
    STRANGER("stranger"),
    /** Passwords and secrets tried from one network address. */
    SIGN_IN("sign-in"),
    /** Values shown in clear to one account. */
    DISCLOSURE("disclosure");

    final String word;

    Limited(String word) {
        this.word = word;
    }
}
