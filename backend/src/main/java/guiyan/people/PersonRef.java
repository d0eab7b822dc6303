package guiyan.people;

import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as other resources name him. */
public record PersonRef(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String name) {

    public static PersonRef of(Person person) {
        return person == null ? null : new PersonRef(PublicId.of(person.id), person.name);
    }
}
