package guiyan.people.contactpoints;

import guiyan.people.PeopleCode;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scoped;
import guiyan.platform.audit.Followed;
import guiyan.platform.crypto.Sealed;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One number or address a person can be reached at: whose it is, and when somebody last made sure of it. */
@Entity
@Followed(value = "MEMBER", right = Right.MEMBERS_READ, by = Followed.By.PERSON)
public class ContactPoint extends Scoped {

    public Long personId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "value_cipher"))
    @AttributeOverride(name = "mask", column = @Column(name = "value_mask"))
    @AttributeOverride(name = "print", column = @Column(name = "value_print"))
    public Sealed value;

    @Enumerated(EnumType.STRING)
    public Owner owner;

    public String label;
    public LocalDate verifiedOn;
    public String verifiedBy;

    @Enumerated(EnumType.STRING)
    public How verifiedHow;

    public LocalDate retiredOn;

    /** What it is. */
    @Schema(name = "ContactPointKind")
    public enum Kind {
        PHONE
    }

    /** Whose it is. */
    @Schema(name = "ContactOwner")
    public enum Owner {
        SELF,
        SPOUSE,
        FAMILY,
        WORKMATE,
        EMPLOYER,
        OTHER
    }

    /** How somebody made sure of it. */
    @Schema(name = "VerifiedHow")
    public enum How {
        CALL,
        MESSAGE,
        VISIT,
        MEMBER
    }

    /** Verified this quarter, earlier, or never. */
    @Schema(name = "ContactFreshness")
    enum Freshness {
        FRESH,
        OLDER,
        UNVERIFIED
    }

    /** Somebody made sure that it is right. */
    public void verify(LocalDate on, String by, How how) {
        if (retiredOn != null) throw new Refusal(PeopleCode.CONTACT_POINT_RETIRED, "retiredOn");
        verifiedOn = on;
        verifiedBy = by;
        verifiedHow = how;
    }

    /** Somebody else answered: nobody can say any more that it is right. */
    public void doubt() {
        verifiedOn = null;
        verifiedBy = null;
        verifiedHow = null;
    }

    /** It is not used any more. */
    void retire(LocalDate on) {
        if (retiredOn != null) throw new Refusal(PeopleCode.CONTACT_POINT_RETIRED, "retiredOn");
        retiredOn = on;
    }

    /** Another number in the same place: nobody has verified it yet. */
    void become(Sealed value) {
        this.value = value;
        doubt();
    }

    Freshness freshness(LocalDate today) {
        if (verifiedOn == null) return Freshness.UNVERIFIED;
        var sameQuarter = verifiedOn.getYear() == today.getYear()
                && verifiedOn.get(IsoFields.QUARTER_OF_YEAR) == today.get(IsoFields.QUARTER_OF_YEAR);
        return sameQuarter ? Freshness.FRESH : Freshness.OLDER;
    }
}
