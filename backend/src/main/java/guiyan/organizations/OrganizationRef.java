package guiyan.organizations;

import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as other resources name it. */
public record OrganizationRef(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String code,
        @Schema(required = true) String shortName,
        @Schema(required = true) Level level) {

    public OrganizationRef(Long id, String code, String shortName, Level level) {
        this(new PublicId(id), code, shortName, level);
    }

    /** From id, code, short name and level. */
    static OrganizationRef of(Object... row) {
        return new OrganizationRef(
                new PublicId((Long) row[0]), (String) row[1], (String) row[2], Level.valueOf((String) row[3]));
    }

    public static OrganizationRef of(Organization unit) {
        return unit == null ? null : new OrganizationRef(PublicId.of(unit.id), unit.code, unit.shortName, unit.level);
    }
}
