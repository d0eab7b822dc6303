package guiyan.members.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.people.values.CitizenId;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Holds a row against whom it means: what it changes, what it may not, and what cannot be true together. */
class MemberComparison {

    /** Fields that an import may change, the id first; the name and the unit identify and are left alone. */
    private static final List<String> CHANGEABLE = List.of(
            "citizenId",
            "sex",
            "birthDate",
            "ethnicity",
            "education",
            "membership",
            "joinedOn",
            "fullMemberOn",
            "phone",
            "villageGroup",
            "note");

    private final ImportContext context;
    private final Map<Long, Set<String>> newer;
    private final Set<Long> withoutId;

    /**
     * {@code newer} are the fields by member that were changed as of a later day than the file's; {@code withoutId} those members
     * who have taken back their consent to the citizen id.
     */
    MemberComparison(ImportContext context, Map<Long, Set<String>> newer, Set<Long> withoutId) {
        this.context = context;
        this.newer = newer;
        this.withoutId = withoutId;
    }

    void compare(ImportRow row, Known one) {
        row.entityId = one.member == null ? null : one.member.id;
        row.target = one.row;
        for (var field : CHANGEABLE) if (!isSaidByTheId(row, one, field)) compare(row, one, field);
        if (row.values.get("citizenId") == null && one.values.get("citizenId") != null)
            row.values.put("citizenId", one.values.get("citizenId"));
        var changes = !row.changes.isEmpty() && context.strategy() != Strategy.CREATE;
        row.outcome = changes ? Outcome.UPDATED : Outcome.UNCHANGED;
        if (changes && isTrueTogether(row, one)) one.become(row);
    }

    /** Whether the id on the roll stands and so says the field; a row that contradicts it is told. */
    private static boolean isSaidByTheId(ImportRow row, Known one, String field) {
        var id = one.values.get("citizenId");
        if (id == null || isChanged(row, "citizenId") || !(field.equals("sex") || field.equals("birthDate")))
            return false;
        var said = row.values.get(field);
        if (said == null) return true;
        var held = new CitizenId(id);
        if (field.equals("sex") && !said.equals(held.sex().name()))
            row.problem(field, ID_SEX_MISMATCH, row.cell(field).text());
        if (field.equals("birthDate") && !PartialDate.parse(said).mayBe(PartialDate.of(held.birthDate())))
            row.problem(field, BIRTH_ID_MISMATCH, row.cell(field).text());
        return true;
    }

    private static boolean isChanged(ImportRow row, String field) {
        return row.changes.stream().anyMatch(change -> change.field().equals(field));
    }

    private void compare(ImportRow row, Known one, String field) {
        var cleared = row.clears(field);
        var now = cleared ? null : row.values.get(field);
        var old = one.values.get(field);
        if (Masked.is(field, row.cell(field))) {
            tellMask(row, field, old);
            return;
        }
        if ((now == null && !cleared) || Objects.equals(old, now) || isCoarser(field, now, old)) return;
        if (field.equals("citizenId") && withoutId.contains(row.entityId)) row.problem(field, CONSENT_TAKEN_BACK, null);
        else if (row.entityId != null
                && newer.getOrDefault(row.entityId, Set.of()).contains(field))
            row.problem(field, NEWER_VALUE_KEPT, row.cell(field).text());
        else row.changes.add(new FieldChange(field, old, now));
    }

    /** A mask that shows another number than the stored one says nothing that could be stored. */
    private static void tellMask(ImportRow row, String field, String stored) {
        if (!Masked.shows(field, row.cell(field), stored))
            row.problem(field, MASK_DIFFERS, row.cell(field).text());
    }

    /** Of somebody new nothing is stored that a mask could show. */
    void tellMasks(ImportRow row) {
        for (var field : List.of("phone", "citizenId"))
            if (Masked.is(field, row.cell(field))) tellMask(row, field, null);
    }

    /** A vaguer date that holds the stored one changes nothing. */
    private static boolean isCoarser(String field, String now, String old) {
        return field.equals("birthDate") && now != null && old != null && old.startsWith(now);
    }

    /** What the row changes beside what stays; dates that cannot follow each other reject it. */
    private static boolean isTrueTogether(ImportRow row, Known one) {
        var after = new HashMap<>(one.values);
        row.changes.forEach(change -> after.put(change.field(), change.now()));
        MemberDates.requireOrder(row, after);
        if (!row.isRejected()) return true;
        row.changes.clear();
        row.entityId = null;
        row.target = null;
        return false;
    }
}
