package guiyan.people.importing;

import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;

/** What it takes to find out whom rows mean. */
@Singleton
public class WhoTools {

    final Persons persons;
    final Organizations organizations;
    final Audit audit;

    WhoTools(Persons persons, Organizations organizations, Audit audit) {
        this.persons = persons;
        this.organizations = organizations;
        this.audit = audit;
    }
}
