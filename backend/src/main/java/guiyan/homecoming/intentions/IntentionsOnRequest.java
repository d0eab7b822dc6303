package guiyan.homecoming.intentions;

import guiyan.people.KeptFreely;
import guiyan.people.Person;
import guiyan.people.Persons;
import jakarta.inject.Singleton;

/** Whether he would like to come back he says freely: his answers go when he asks for that. */
@Singleton
class IntentionsOnRequest implements KeptFreely {

    private final ReturnIntentions intentions;
    private final Persons persons;

    IntentionsOnRequest(ReturnIntentions intentions, Persons persons) {
        this.intentions = intentions;
        this.persons = persons;
    }

    @Override
    public String part() {
        return "returnIntentions";
    }

    @Override
    public long erase(Person person) {
        return intentions.delete("personId in ?1", persons.everyIdOf(person.id));
    }
}
