package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.ORGANIZATION_UNKNOWN;

import guiyan.organizations.Organization;
import guiyan.organizations.UnitNames;
import guiyan.people.values.CitizenId;
import guiyan.people.values.Identity;
import guiyan.people.values.PersonName;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import java.util.List;

/** Reads from a row whom it is about. */
class WhoReading {

    private final Roll roll;
    private final ImportContext context;
    private final UnitNames names;
    private final Organization home;

    WhoReading(Roll roll, ImportContext context, List<Organization> units) {
        this.roll = roll;
        this.context = context;
        names = new UnitNames(units);
        home = units.stream()
                .filter(unit -> unit.id.equals(context.organizationId()))
                .findFirst()
                .orElse(null);
    }

    void read(ImportRow row) {
        row.seen = row.cell("name").text();
        name(row);
        unit(row);
        var id = row.take("citizenId", CitizenId.read(row.cell("citizenId")), CitizenId::value);
        var identity = Identity.read(id, row.cell("birthDate"), row.cell("sex"), context.today());
        row.take("birthDate", identity.birthDate(), PartialDate::toString);
        row.take("sex", identity.sex(), Enum::name);
        if (id != null) row.idKey = roll.persons.print(id);
    }

    private static void name(ImportRow row) {
        var name = row.take("name", PersonName.read(row.cell("name")), PersonName::value);
        if (name != null && name.note() != null) row.values.put("note", name.note());
    }

    /** The row's unit: its own column, else the sheet's name, else the unit the import is for. */
    private void unit(ImportRow row) {
        var written = row.cell("organization").text();
        var named = written.isBlank() ? row.sheetName : written;
        var unit = names.find(named);
        if (unit == null && written.isBlank() && home != null && home.keepsARegister()) unit = home;
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, named, names.near(named));
        else row.values.put("organization", unit.code);
    }
}
