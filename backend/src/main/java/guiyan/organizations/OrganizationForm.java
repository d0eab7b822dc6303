package guiyan.organizations;

import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person fills in, to set up a unit or to revise one; code and unit above are given once. */
record OrganizationForm(
        @NotBlank @Pattern(regexp = "[0-9A-Za-z]{2,20}") String code,
        PublicId parentId,
        @NotNull Level level,
        UnitKind unitKind,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 60) String shortName,
        @Size(max = 80) String pinyin,
        LocalDate validFrom,
        LocalDate validTo,
        @PositiveOrZero Integer households,
        @PositiveOrZero Integer agriculturalPopulation,
        @PositiveOrZero @Digits(integer = 9, fraction = 1) BigDecimal farmlandMu,
        @Size(max = 20) String terrain,

        @Schema(description = "Of a township: where its service station is") @Size(max = 120)
        String stationAddress,

        @Schema(description = "Of a township: the telephone of its service station")
        @Pattern(regexp = "[0-9+() -]{5,30}")
        String stationPhone,

        LocalDate stationOpenedOn) {

    static OrganizationForm of(Organization unit) {
        return new OrganizationForm(
                unit.code,
                PublicId.of(unit.parentId),
                unit.level,
                unit.unitKind,
                unit.name,
                unit.shortName,
                unit.pinyin,
                unit.validFrom,
                unit.validTo,
                unit.households,
                unit.agriculturalPopulation,
                unit.farmlandMu,
                unit.terrain,
                unit.stationAddress,
                unit.stationPhone,
                unit.stationOpenedOn);
    }

    /** Revises what may be revised; the place in the tree is not. */
    void applyTo(Organization unit) {
        if (!code.equals(unit.code)) throw new Refusal(OrganizationCode.CODE_IS_FIXED, "code");
        if (level != unit.level) throw new Refusal(OrganizationCode.MOVE_IS_AN_ACT, "level");
        if (!java.util.Objects.equals(parentId, PublicId.of(unit.parentId)))
            throw new Refusal(OrganizationCode.MOVE_IS_AN_ACT, "parentId");
        describe(unit);
    }

    void describe(Organization unit) {
        var station = stationAddress != null || stationPhone != null || stationOpenedOn != null;
        if (station && level != Level.TOWNSHIP_COMMITTEE)
            throw new Refusal(OrganizationCode.STATION_OF_A_TOWNSHIP, "stationAddress");
        unit.code = code;
        unit.level = level;
        unit.unitKind = unitKind;
        unit.name = name;
        unit.shortName = shortName;
        unit.pinyin = pinyin;
        unit.validFrom = validFrom;
        unit.validTo = validTo;
        unit.households = households;
        unit.agriculturalPopulation = agriculturalPopulation;
        unit.farmlandMu = farmlandMu;
        unit.terrain = terrain;
        unit.stationAddress = stationAddress;
        unit.stationPhone = stationPhone;
        unit.stationOpenedOn = stationOpenedOn;
    }
}
