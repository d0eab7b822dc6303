package guiyan.members.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.organizations.Organization;
import guiyan.organizations.UnitNames;
import guiyan.people.values.CitizenId;
import guiyan.people.values.Education;
import guiyan.people.values.Ethnicity;
import guiyan.people.values.Identity;
import guiyan.people.values.LabelledPhone;
import guiyan.people.values.Membership;
import guiyan.people.values.PersonName;
import guiyan.people.values.Phone;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.TextCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the cells of one row of a roll into normalised values (data rules of domain.md 3.4). */
class MemberRowReading {

    private final ImportContext context;
    private final UnitNames units;
    private final Organization home;

    MemberRowReading(ImportContext context, UnitNames units, Organization home) {
        this.context = context;
        this.units = units;
        this.home = home;
    }

    void read(ImportRow row) {
        row.seen = row.cell("name").text();
        name(row);
        unit(row);
        identity(row);
        row.take("ethnicity", Ethnicity.read(unlessCleared(row, "ethnicity")), Ethnicity::code);
        row.take("education", Education.read(unlessCleared(row, "education")), Education::code);
        row.take("membership", Membership.read(row.cell("membership")), Membership::name);
        date(row, "joinedOn");
        date(row, "fullMemberOn");
        MemberDates.compare(row);
        phones(row);
        row.take("villageGroup", TextCell.read(unlessCleared(row, "villageGroup")), Function.identity());
        note(row);
    }

    private static void name(ImportRow row) {
        var name = row.take("name", PersonName.read(row.cell("name")), PersonName::value);
        if (name != null && name.note() != null) row.values.put("note", name.note());
    }

    private static void note(ImportRow row) {
        var text = TextCell.read(unlessCleared(row, "note")).value();
        if (text != null) row.values.merge("note", text, (name, note) -> name + ";" + note);
    }

    /** The row's unit: its own column, else the sheet's name, else the unit the import is for. */
    private void unit(ImportRow row) {
        var written = row.cell("organization").text();
        var unit = written.isBlank() ? units.find(row.sheetName) : units.find(written);
        if (unit == null && written.isBlank() && home != null && home.keepsARegister()) unit = home;
        var named = written.isBlank() ? row.sheetName : written;
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, named, units.near(named));
        else row.values.put("organization", unit.code);
    }

    private void identity(ImportRow row) {
        CitizenId id = null;
        if (context.hasBasis())
            id = row.take("citizenId", CitizenId.read(unlessCleared(row, "citizenId")), CitizenId::value);
        else if (!row.cell("citizenId").isBlank()) row.problem("citizenId", COLUMN_NEEDS_BASIS, null);
        var identity = Identity.read(id, unlessCleared(row, "birthDate"), row.cell("sex"), context.today());
        row.take("birthDate", identity.birthDate(), PartialDate::toString);
        row.take("sex", identity.sex(), Enum::name);
    }

    private void date(ImportRow row, String field) {
        row.take(field, DateCell.read(unlessCleared(row, field), context.today()), PartialDate::toString);
    }

    private static void phones(ImportRow row) {
        var cell = unlessCleared(row, "phone");
        if (cell.isBlank()) return;
        var phones = Phone.read(cell);
        phones.findings().forEach(finding -> row.problem("phone", finding));
        var others = new ArrayList<LabelledPhone>();
        for (var each : phones.value() == null ? List.<LabelledPhone>of() : phones.value()) {
            if (!row.values.containsKey("phone") && each.label() == null)
                row.values.put("phone", each.phone().e164());
            else others.add(each);
        }
        if (!others.isEmpty()) row.values.put(OtherPhones.FIELD, OtherPhones.text(others));
    }

    private static Cell unlessCleared(ImportRow row, String field) {
        return row.clears(field) ? Cell.BLANK : row.cell(field);
    }
}
