package guiyan.jobs.seekers;

import guiyan.people.KeptFreely;
import guiyan.people.Person;
import guiyan.people.Persons;
import jakarta.inject.Singleton;

/** That he looks for work, and what he wishes, goes when he asks for that. */
@Singleton
class SearchesOnRequest implements KeptFreely {

    private final JobSeekers seekers;
    private final Persons persons;

    SearchesOnRequest(JobSeekers seekers, Persons persons) {
        this.seekers = seekers;
        this.persons = persons;
    }

    @Override
    public String part() {
        return "jobSearches";
    }

    @Override
    public long erase(Person person) {
        return seekers.delete("personId in ?1", persons.everyIdOf(person.id));
    }
}
