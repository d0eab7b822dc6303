package guiyan.identity.importing;

import guiyan.identity.Account;
import guiyan.platform.importing.ImportRow;
import java.util.HashMap;
import java.util.Map;

/** An account a row may mean, as it is after the rows before it; {@code post} is its role and unit, null beyond reach. */
record KnownAccount(Long accountId, ImportRow row, String post, Map<String, String> texts) {

    static KnownAccount of(Account account, String post) {
        return new KnownAccount(account.id, null, post, named(account.displayName));
    }

    /** The account that an earlier row opens. */
    static KnownAccount of(ImportRow row) {
        return new KnownAccount(null, row, post(row), named(row.values.get("displayName")));
    }

    private static Map<String, String> named(String displayName) {
        return new HashMap<>(Map.of("displayName", displayName));
    }

    static String post(ImportRow row) {
        return row.values.get("role") + " " + row.values.get("organization");
    }

    /** The account's id, or that of the row which opens it. */
    Long subject() {
        return row == null ? accountId : row.subjectId;
    }

    boolean isOfPostOf(ImportRow other) {
        return post != null && post.equals(post(other));
    }

    void become(ImportRow row) {
        row.changes.forEach(change -> texts.put(change.field(), change.now()));
    }
}
