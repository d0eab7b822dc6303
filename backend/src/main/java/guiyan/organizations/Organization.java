package guiyan.organizations;

import static guiyan.organizations.OrganizationCode.*;

import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Scoped;
import guiyan.platform.audit.Followed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One unit of the tree. Its scope columns hold itself at its own level, so that a scope holds its own unit. */
@Entity
@Followed(value = "ORGANIZATION", right = Right.ORGANIZATIONS_READ)
public class Organization extends Scoped {

    public Long parentId;
    public String code;

    @Enumerated(EnumType.STRING)
    public Level level;

    @Enumerated(EnumType.STRING)
    public UnitKind unitKind;

    public String name;
    public String shortName;
    public String pinyin;
    public LocalDate validFrom;
    public LocalDate validTo;
    public Integer households;
    public Integer agriculturalPopulation;
    public BigDecimal farmlandMu;
    public String terrain;

    /** Where the township's service station is, its own telephone, and since when there is one (domain.md S-40). */
    public String stationAddress;

    public String stationPhone;
    public LocalDate stationOpenedOn;

    /** The unit that took this one in. */
    public Long supersededBy;

    /** Puts a new unit under another, or at the top. */
    void standUnder(Organization parent) {
        if (parent == null && !level.mayStandUnder(null)) throw new Refusal(PARENT_NEEDED, "parentId");
        if (parent != null) {
            if (!level.mayStandUnder(parent.level)) throw new Refusal(LEVEL_DOES_NOT_FIT, "level", level, parent.level);
            parentId = parent.id;
            placeWhere(parent);
        }
        switch (level) {
            case COUNTY_COMMITTEE -> countyId = id;
            case TOWNSHIP_COMMITTEE -> townshipId = id;
            case BRANCH, FLOATING_BRANCH -> branchId = id;
            default -> {}
        }
    }

    /** Stands under another unit from now on. */
    public void moveUnder(Organization parent) {
        requireStanding();
        if (parent.id.equals(parentId)) throw new Refusal(SAME_UNIT, "parentId");
        if (townshipId != null && parent.townshipId == null && level != Level.TOWNSHIP_COMMITTEE)
            throw new Refusal(UNIT_NEEDS_A_TOWNSHIP, "parentId");
        standUnder(parent);
    }

    /** Refuses what cannot go into this unit: itself, another level, what is no more. */
    public void requireFits(Organization other) {
        requireStanding();
        other.requireStanding();
        if (other.id.equals(id)) throw new Refusal(SAME_UNIT, "otherId");
        if (other.level != level || level == Level.GROUP) throw new Refusal(UNITS_DO_NOT_MATCH, "otherId");
        if (other.townshipId != null && townshipId == null) throw new Refusal(UNIT_NEEDS_A_TOWNSHIP, "otherId");
    }

    /** Goes into another unit of its level, and points to it. */
    public void dissolveInto(Organization heir, LocalDate on) {
        heir.requireFits(this);
        validTo = on;
        supersededBy = heir.id;
    }

    /** Refuses acts on a unit that is no more. */
    public void requireStanding() {
        if (supersededBy != null) throw new Refusal(UNIT_DISSOLVED, "validTo");
    }

    /** Whether what lies in it is too much for one transaction. */
    public boolean isLargerThanATownship() {
        return level.ordinal() < Level.TOWNSHIP_COMMITTEE.ordinal();
    }

    /** The unit and everything below it; a general branch or a city needs its units named by the repository. */
    Scope scope() {
        return switch (level) {
            case COUNTY_COMMITTEE -> new Scope(Scope.Reach.COUNTY, List.of(id));
            case TOWNSHIP_COMMITTEE -> new Scope(Scope.Reach.TOWNSHIP, List.of(id));
            case BRANCH, FLOATING_BRANCH -> new Scope(Scope.Reach.BRANCH, List.of(id));
            case GROUP -> new Scope(Scope.Reach.BRANCH, List.of(branchId));
            default -> Scope.NOTHING;
        };
    }

    public boolean keepsARegister() {
        return level.keepsARegister();
    }
}
