package guiyan.outflow.labour;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.areas.Area;
import guiyan.areas.Areas;
import guiyan.organizations.UnitNames;
import guiyan.people.Persons;
import guiyan.people.values.CitizenId;
import guiyan.people.values.PersonName;
import guiyan.people.values.Sex;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.TextCell;
import guiyan.platform.importing.YesNoCell;
import java.util.function.Function;

/** Reads the cells of a row about a labourer. */
class LabourReading {

    private final Persons persons;
    private final Areas areas;
    private final UnitNames names;
    private final ImportContext context;

    LabourReading(Persons persons, Areas areas, UnitNames names, ImportContext context) {
        this.persons = persons;
        this.areas = areas;
        this.names = names;
        this.context = context;
    }

    void read(ImportRow row) {
        row.seen = row.cell("name").text();
        row.take("name", PersonName.read(row.cell("name")), PersonName::value);
        unit(row);
        row.take("externalId", TextCell.read(row.cell("externalId"), 80), Function.identity());
        row.take("sex", Sex.read(row.cell("sex")), Enum::name);
        row.take("birthDate", DateCell.readBirth(row.cell("birthDate"), context.today()), PartialDate::toString);
        row.take("departedOn", DateCell.read(row.cell("departedOn"), context.today()), PartialDate::toString);
        row.take("returnedOn", DateCell.read(row.cell("returnedOn"), context.today()), LabourReading::day);
        row.take("organised", YesNoCell.read(row.cell("organised")), String::valueOf);
        row.values.remove("organised", "false");
        row.values.remove("sex", Sex.UNKNOWN.name());
        row.take("ledByName", TextCell.read(row.cell("ledByName")), Function.identity());
        destination(row);
        leader(row);
        row.require("departedOn");
    }

    private static String day(PartialDate date) {
        return date.lastDay().toString();
    }

    private void unit(ImportRow row) {
        var written = row.cell("organization").text();
        var named = written.isBlank() ? row.sheetName : written;
        var unit = names.find(named);
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, named, names.near(named));
        else row.values.put("organization", unit.code);
    }

    private void destination(ImportRow row) {
        var text = row.take("destination", TextCell.read(row.cell("destination"), 120), Function.identity());
        var code = row.cell("destinationAreaCode").text().strip();
        if (!code.isEmpty()) {
            var area = areas.current(code).map(Area::code);
            area.ifPresent(current -> row.values.put("destinationAreaCode", current));
            if (area.isEmpty()) row.problem("destinationAreaCode", AREA_UNKNOWN, code);
        } else if (text != null) {
            var place = areas.parse(text, row.values.get("organization"));
            if (place.areaCode() != null) row.values.put("destinationAreaCode", place.areaCode());
            else if (place.isAmbiguous()) row.problem("destination", AREA_AMBIGUOUS, text);
            else if (place.isUnknown()) row.problem("destination", AREA_UNKNOWN, text);
        }
    }

    private void leader(ImportRow row) {
        var id = row.take("ledByCitizenId", CitizenId.read(row.cell("ledByCitizenId")), CitizenId::value);
        if (id != null) row.idKey = persons.print(id);
    }
}
