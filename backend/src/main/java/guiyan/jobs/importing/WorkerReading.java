package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.ORGANIZATION_UNKNOWN;

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
import java.util.function.Function;

/** Reads the cells that say who somebody is that works or looks for work. */
class WorkerReading {

    private final Persons persons;
    private final UnitNames names;
    private final ImportContext context;

    WorkerReading(Persons persons, UnitNames names, ImportContext context) {
        this.persons = persons;
        this.names = names;
        this.context = context;
    }

    void read(ImportRow row) {
        row.take("name", PersonName.read(row.cell("name")), PersonName::value);
        row.take("sex", Sex.read(row.cell("sex")), Enum::name);
        row.take("birthDate", DateCell.readBirth(row.cell("birthDate"), context.today()), PartialDate::toString);
        row.take("personExternalId", TextCell.read(row.cell("personExternalId"), 80), Function.identity());
        var id = row.take("citizenId", CitizenId.read(row.cell("citizenId")), CitizenId::value);
        if (id != null) row.idKey = persons.print(id);
        var written = row.cell("organization").text();
        var named = written.isBlank() ? row.sheetName : written;
        var unit = names.find(named);
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, named, names.near(named));
        else row.values.put("organization", unit.code);
    }
}
