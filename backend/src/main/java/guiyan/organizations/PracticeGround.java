package guiyan.organizations;

import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;

/** Counties to practise in: each with a township and a village of its own, under nothing real, so that no real figure counts them. */
@Singleton
public class PracticeGround {

    /** No area of the country has a code that begins so. */
    private static final String FIRST = "990001";

    private final Organizations organizations;
    private final Audit audit;

    PracticeGround(Organizations organizations, Audit audit) {
        this.organizations = organizations;
        this.audit = audit;
    }

    /** A new county to practise in. */
    public Organization open() {
        var last = organizations
                .find("level = ?1 and code like '99____' order by code desc", Level.COUNTY_COMMITTEE)
                .firstResult();
        var code = last == null ? FIRST : String.valueOf(Integer.parseInt(last.code) + 1);
        var county = unit(code, null, Level.COUNTY_COMMITTEE, UnitKind.COUNTY, "练习县");
        var township = unit(code + "200", county, Level.TOWNSHIP_COMMITTEE, UnitKind.TOWNSHIP, "练习乡");
        unit(code + "200201", township, Level.BRANCH, UnitKind.VILLAGE, "练习村");
        return county;
    }

    private Organization unit(String code, Organization above, Level level, UnitKind kind, String name) {
        var unit = new Organization();
        unit.code = code;
        unit.level = level;
        unit.unitKind = kind;
        unit.name = name;
        unit.shortName = name + code.substring(3, 6);
        organizations.recorded(unit);
        unit.standUnder(above);
        audit.record(Act.of("organization.set-up"), unit);
        return organizations.written(unit);
    }
}
