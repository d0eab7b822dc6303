package guiyan.organizations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of party organisation a unit is (domain.md 4.4). */
@Schema(name = "OrganizationLevel")
public enum Level {
    PROVINCE_COMMITTEE,
    CITY_COMMITTEE,
    COUNTY_COMMITTEE,
    TOWNSHIP_COMMITTEE,
    GENERAL_BRANCH,
    BRANCH,
    GROUP,
    FLOATING_BRANCH;

    /** Whether it keeps a register of its own. */
    public boolean keepsARegister() {
        return this == BRANCH || this == FLOATING_BRANCH;
    }

    /** Whether a unit of this level may stand under one of that level, or without one at the top. */
    public boolean mayStandUnder(Level above) {
        if (above == null) return ordinal() <= COUNTY_COMMITTEE.ordinal();
        return above.ordinal() < ordinal() && above != BRANCH && above != FLOATING_BRANCH && above != GROUP
                || this == GROUP && above == BRANCH
                || this == FLOATING_BRANCH && above.ordinal() <= GENERAL_BRANCH.ordinal();
    }
}
