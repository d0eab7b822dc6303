package guiyan.training.importing;

import static guiyan.platform.importing.ImportCode.ORGANIZATION_UNKNOWN;

import guiyan.organizations.Organization;
import guiyan.organizations.UnitNames;
import guiyan.platform.importing.ImportRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who holds what a row tells of: the village that it names, else the uploader's unit. */
class HoldingUnits {

    private final Organization own;
    private final Map<String, Organization> byCode;
    private final UnitNames names;

    HoldingUnits(Organization own, Collection<Organization> branches) {
        this.own = own;
        var named = new ArrayList<>(branches);
        if (named.stream().noneMatch(unit -> unit.id.equals(own.id))) named.add(own);
        byCode = named.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        names = new UnitNames(named);
    }

    void read(ImportRow row) {
        var written = row.cell("organization").text();
        if (written.isBlank()) return;
        var unit = names.find(written);
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, written, names.near(written));
        else row.values.put("organization", unit.code);
    }

    Organization of(ImportRow row) {
        var code = row.values.get("organization");
        return code == null ? own : byCode.get(code);
    }
}
