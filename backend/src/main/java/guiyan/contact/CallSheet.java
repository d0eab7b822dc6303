package guiyan.contact;

import guiyan.duties.Duty;
import guiyan.duties.DutyState;
import guiyan.people.PersonRef;
import guiyan.people.SheetCard;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that somebody needs before he calls a member: which number, what was promised, what is owed, what there is to tell. */
record CallSheet(
        @Schema(required = true) PersonRef member,
        @Schema(required = true) List<SheetNumber> numbers,

        @Schema(required = true, description = "What to try next; only a person sets that contact is lost")
        Rung next,

        LocalDate lastReachedOn,
        @Schema(required = true) List<PromiseView> promises,
        @Schema(required = true) List<Owed> duties,

        @Schema(required = true, description = "What is still to be done about those who live with him")
        List<AtTheDoor> atTheDoor,

        @Schema(required = true) List<ContactView> latest,
        @Schema(required = true) List<SheetCard.Card> cards) {

    /** A number in use, masked. */
    record SheetNumber(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String value,
            @Schema(required = true) ContactPoint.Owner owner,
            String label,
            LocalDate verifiedOn) {

        static SheetNumber of(ContactPoint point) {
            return new SheetNumber(PublicId.of(point.id), point.value.mask, point.owner, point.label, point.verifiedOn);
        }
    }

    /** What is to be done about him. */
    @Schema(name = "CallSheetDuty")
    record Owed(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String kind,
            @Schema(required = true) String period,
            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) DutyState state) {

        static Owed of(Duty duty) {
            return new Owed(PublicId.of(duty.id), duty.kind, duty.period, duty.dueOn, duty.state);
        }
    }

    /** What is to be done about somebody who lives with him. */
    @Schema(name = "CallSheetDoorDuty")
    record AtTheDoor(
            @Schema(required = true) PersonRef person,
            @Schema(required = true) Owed duty) {

        static AtTheDoor of(Duty duty) {
            return new AtTheDoor(PersonRef.of(duty.person), Owed.of(duty));
        }
    }
}
