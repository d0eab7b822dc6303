package guiyan.contact;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.people.Named;
import guiyan.people.PersonRef;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows records together; notes to those who may read them. */
@Singleton
class ContactViews {

    private final Organizations organizations;
    private final Vault vault;
    private final Caller caller;
    private final BusinessClock clock;

    ContactViews(Organizations organizations, Vault vault, Caller caller, BusinessClock clock) {
        this.organizations = organizations;
        this.vault = vault;
        this.caller = caller;
        this.clock = clock;
    }

    ContactView of(ContactRecord record) {
        return of(List.of(record)).get(0);
    }

    List<ContactView> of(List<ContactRecord> records) {
        var units = organizations.byId(records.stream().map(r -> r.branchId).collect(Collectors.toSet()));
        return records.stream()
                .map(r -> of(r, PersonRef.of(r.person), OrganizationRef.of(units.get(r.branchId))))
                .toList();
    }

    ContactView of(Named<ContactRecord> line) {
        return of(line.row, line.person, line.unit);
    }

    private ContactView of(ContactRecord record, PersonRef member, OrganizationRef unit) {
        return ContactView.of(record, member, unit, note(record), doubt(record), clock.now());
    }

    private String note(ContactRecord record) {
        var isThere = record.noteCipher != null && caller.has(Right.CONTACT_NOTES);
        return isThere ? vault.openText(record.noteCipher) : null;
    }

    private Doubt doubt(ContactRecord record) {
        return caller.has(Right.CONTACT_DOUBTS) ? record.doubt : null;
    }
}
