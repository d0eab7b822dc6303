package guiyan.people.consents;

import guiyan.people.Person;

/** What is kept of a person by one kind of consent alone; the room that keeps it offers this, and erases it. */
public interface OnlyByConsent {

    Consent.Kind kind();

    /** The field that goes, as the history names it. */
    String field();

    void erase(Person person);
}
