package guiyan.members.disclosures;

import guiyan.members.Member;
import guiyan.members.disclosures.DisclosureForm.Field;
import guiyan.members.disclosures.DisclosureView.DisclosedPhone;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;

/** Opens what is sealed of one member. */
@Singleton
class Disclosures {

    private final ContactPoints points;
    private final Vault vault;

    Disclosures(ContactPoints points, Vault vault) {
        this.points = points;
        this.vault = vault;
    }

    DisclosureView of(Member member, DisclosureForm form) {
        var asked = form.fields();
        return new DisclosureView(
                PublicId.of(member.id),
                asked.contains(Field.CITIZEN_ID) ? citizenId(member) : null,
                asked.contains(Field.PHONE) ? phones(member) : null);
    }

    private String citizenId(Member member) {
        var sealed = member.person.citizenId;
        return sealed == null ? null : vault.openText(sealed.cipher);
    }

    private List<DisclosedPhone> phones(Member member) {
        return points.inUse(member.id).stream().map(this::phone).toList();
    }

    private DisclosedPhone phone(ContactPoint point) {
        return new DisclosedPhone(points.open(point).national(), point.owner, point.label);
    }
}
