package guiyan.jobs.referrals;

import guiyan.people.contactpoints.ContactPoints;
import guiyan.people.values.Sex;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an employer gets to know of somebody who has agreed to it. */
@Singleton
public class ReferralLetters {

    private final ContactPoints points;
    private final Vault vault;
    private final Audit audit;

    ReferralLetters(ContactPoints points, Vault vault, Audit audit) {
        this.points = points;
        this.vault = vault;
        this.audit = audit;
    }

    /** Who comes, for which work, and how he can be reached. */
    @Schema(name = "ReferralLetter")
    public record Letter(
            @Schema(required = true) String name,
            @Schema(required = true) Sex sex,
            Integer birthYear,
            String phone,
            @Schema(required = true) String employer,
            @Schema(required = true) guiyan.jobs.values.Trade trade,
            String letterNo,
            LocalDate referredOn) {}

    public Letter of(Referral referral) {
        referral.requireConsent();
        referral.person.requireInUse();
        audit.record(Act.read("referral.letter-read", List.of("phone")).on(referral.personId), referral);
        var person = referral.person;
        var own = points.own(person.id);
        return new Letter(
                person.name,
                person.sex,
                person.birthDate == null ? null : person.birthDate.year(),
                own == null ? null : vault.openText(own.value.cipher),
                referral.employer.name,
                referral.trade,
                referral.letterNo,
                referral.referredOn);
    }
}
