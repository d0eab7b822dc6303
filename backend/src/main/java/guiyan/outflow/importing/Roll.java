package guiyan.outflow.importing;

import guiyan.members.Members;
import guiyan.members.Registrar;
import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;

/** The roll as the kinds of this room ask it; not behind a proxy, so that its fields are there. */
@Singleton
public class Roll {

    public final Members members;
    public final Persons persons;
    final ContactPoints points;
    final Registrar registrar;
    public final Organizations organizations;
    final Vault vault;

    Roll(
            Members members,
            Persons persons,
            ContactPoints points,
            Registrar registrar,
            Organizations organizations,
            Vault vault) {
        this.members = members;
        this.persons = persons;
        this.points = points;
        this.registrar = registrar;
        this.organizations = organizations;
        this.vault = vault;
    }
}
