package guiyan.organizations;

import static guiyan.platform.importing.ImportCode.ORGANIZATION_UNKNOWN;

import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges rows of one chunk by their code: a unit to be set up under one that is known, or one that changes. */
class OrganizationJudging {

    private final Map<String, KnownUnit> known = new HashMap<>();

    OrganizationJudging(Organizations organizations, ImportContext context, List<ImportRow> rows) {
        var codes = new TreeSet<String>();
        for (var row : rows)
            for (var field : List.of("code", "parentCode"))
                if (row.values.get(field) != null) codes.add(row.values.get(field));
        organizations.withCodes(context.scope(), codes).forEach(unit -> add(KnownUnit.of(unit)));
        var keys = codes.stream().map(OrganizationJudging::key).toList();
        context.earlier().created(keys).forEach(row -> add(KnownUnit.of(row)));
        var bySubject = known.values().stream().collect(Collectors.toMap(KnownUnit::subject, Function.identity()));
        context.earlier()
                .updated(bySubject.keySet())
                .forEach(row -> bySubject.get(row.subjectId).become(row));
    }

    private void add(KnownUnit one) {
        known.put(one.unit().code, one);
    }

    /** The print by which later rows find the row of a code. */
    static byte[] key(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void judge(ImportRow row) {
        var one = known.get(row.values.get("code"));
        var above = row.values.get("parentCode");
        if ((above != null && !known.containsKey(above)) || (one == null && !fitsUnder(row, known.get(above))))
            row.problem("parentCode", ORGANIZATION_UNKNOWN, above);
        else if (one != null) compare(row, one);
        else {
            row.outcome = Outcome.CREATED;
            add(KnownUnit.of(row));
        }
    }

    private static boolean fitsUnder(ImportRow row, KnownUnit above) {
        return Level.valueOf(row.values.get("level")).mayStandUnder(above == null ? null : above.unit().level);
    }

    private static void compare(ImportRow row, KnownUnit one) {
        row.entityId = one.unit().id;
        row.target = one.row();
        row.values.forEach((field, text) -> {
            if (one.texts().containsKey(field) && !Objects.equals(one.texts().get(field), text))
                row.changes.add(new FieldChange(field, one.texts().get(field), text));
        });
        row.outcome = row.changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        one.become(row);
    }
}
