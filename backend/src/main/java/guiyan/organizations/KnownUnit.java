package guiyan.organizations;

import guiyan.platform.importing.ImportRow;
import java.util.Map;

/** A unit a row of a table may mean, as it is after the rows before it: stored, or set up by one of them. */
record KnownUnit(Organization unit, ImportRow row, Map<String, String> texts) {

    static KnownUnit of(Organization stored) {
        return new KnownUnit(stored, null, OrganizationTexts.of(stored));
    }

    /** The unit that an earlier row sets up. */
    static KnownUnit of(ImportRow row) {
        var unit = new Organization();
        OrganizationTexts.fill(unit, row.values);
        return new KnownUnit(unit, row, OrganizationTexts.of(unit));
    }

    /** The unit's id, or that of the row which sets it up. */
    Long subject() {
        return row == null ? unit.id : row.subjectId;
    }

    void become(ImportRow row) {
        row.changes.forEach(change -> texts.put(change.field(), change.now()));
    }
}
