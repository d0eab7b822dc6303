package guiyan.identity.importing;

import static guiyan.platform.importing.ImportCode.ACCOUNT_NAME_TAKEN;
import static guiyan.platform.importing.ImportCode.DUPLICATE_ROW;

import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Judges rows of one chunk by their user names: an account to be opened, or one whose holder is called otherwise. */
class AccountJudging {

    private final Map<String, KnownAccount> known = new HashMap<>();

    AccountJudging(Map<String, KnownAccount> stored, Collection<ImportRow> created, Updates updates) {
        known.putAll(stored);
        created.forEach(row -> known.put(row.values.get("username"), KnownAccount.of(row)));
        var bySubject = new HashMap<Long, KnownAccount>();
        known.values().forEach(one -> bySubject.put(one.subject(), one));
        updates.of(bySubject.keySet())
                .forEach(row -> bySubject.get(row.subjectId).become(row));
    }

    /** The earlier rows that would change some of these subjects. */
    interface Updates {
        Collection<ImportRow> of(Collection<Long> subjects);
    }

    void judge(ImportRow row) {
        var one = known.get(row.values.get("username"));
        if (one == null) {
            row.outcome = Outcome.CREATED;
            known.put(row.values.get("username"), KnownAccount.of(row));
        } else if (!one.isOfPostOf(row) || isAnothersMadeName(row, one))
            row.problem("username", ACCOUNT_NAME_TAKEN, row.values.get("username"));
        else compare(row, one);
    }

    /** A name that was made of unit and role, and that somebody else in the same post has already. */
    private static boolean isAnothersMadeName(ImportRow row, KnownAccount one) {
        return row.cell("username").isBlank() && isCalledOtherwise(row, one);
    }

    private static boolean isCalledOtherwise(ImportRow row, KnownAccount one) {
        return !row.values.get("displayName").equals(one.texts().get("displayName"));
    }

    private static void compare(ImportRow row, KnownAccount one) {
        row.entityId = one.accountId();
        row.target = one.row();
        if (isCalledOtherwise(row, one))
            row.changes.add(
                    new FieldChange("displayName", one.texts().get("displayName"), row.values.get("displayName")));
        else if (one.row() != null) row.problem("username", DUPLICATE_ROW, row.values.get("username"));
        row.outcome = row.changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        one.become(row);
    }
}
