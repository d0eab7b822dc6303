package guiyan.identity;

import guiyan.people.Own;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import jakarta.inject.Singleton;

/** The person whose account the caller has. */
@Singleton
class OwnDoor implements Own {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Persons persons;
    private final Caller caller;

    OwnDoor(Accounts accounts, Sessions sessions, Persons persons, Caller caller) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.persons = persons;
        this.caller = caller;
    }

    @Override
    public Person person() {
        var person = accounts.findById(caller.who().accountId()).personId;
        if (person == null) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return persons.findById(person);
    }

    @Override
    public boolean isWhereStaffWork() {
        return sessions.isWhereStaffWork();
    }
}
