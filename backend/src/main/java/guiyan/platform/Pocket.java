package guiyan.platform;

import guiyan.platform.ids.PublicId;

/** Enrolled phones, which may take things with them. */
public interface Pocket {

    /** Refuses as absent what is no phone of the caller's, or one that is enrolled no more. */
    void requireOwn(PublicId device);

    /** No phone of the account opens any more. */
    void endAll(long account);
}
