package guiyan.members;

import guiyan.people.Person;
import guiyan.people.consents.Consent;
import guiyan.people.consents.OnlyByConsent;
import jakarta.inject.Singleton;
import java.util.List;

/** The citizen id goes with the consent to it, from the record and from what it is searched by. */
@Singleton
class CitizenIdByConsent implements OnlyByConsent {

    private final Members members;
    private final Registrar registrar;

    CitizenIdByConsent(Members members, Registrar registrar) {
        this.members = members;
        this.registrar = registrar;
    }

    @Override
    public Consent.Kind kind() {
        return Consent.Kind.CITIZEN_ID;
    }

    @Override
    public String field() {
        return "citizenId";
    }

    @Override
    public void erase(Person person) {
        person.citizenId = null;
        registrar.reindex(List.of(person));
        members.findByIdOptional(person.id).ifPresent(members::stamped);
    }
}
