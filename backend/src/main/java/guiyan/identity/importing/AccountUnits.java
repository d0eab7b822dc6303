package guiyan.identity.importing;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.organizations.UnitNames;
import guiyan.platform.importing.ImportContext;

/** The units that rows of one import may name: by code anywhere in reach, by name within one township. */
class AccountUnits {

    private final Organizations organizations;
    private final ImportContext context;
    private final Organization home;
    private final UnitNames names;

    AccountUnits(Organizations organizations, ImportContext context) {
        this.organizations = organizations;
        this.context = context;
        home = context.organizationId() == null ? null : organizations.findById(context.organizationId());
        var scope = context.scope();
        names = scope.isAboveATownship() ? null : new UnitNames(organizations.branches(scope));
    }

    /** The unit of a code or a name, the import's own where none is written; null when there is none. */
    Organization find(String written) {
        if (written == null) return home;
        var named = names == null ? null : names.find(written);
        if (named != null) return named;
        if (home != null && written.equals(home.shortName)) return home;
        return ofCode(written);
    }

    /** The code of a unit; null for no unit. */
    String code(Long id) {
        var unit = id == null ? null : organizations.findById(id);
        return unit == null ? null : unit.code;
    }

    Organization ofCode(String code) {
        return organizations.findByCode(context.scope(), code).orElse(null);
    }
}
