package guiyan.members;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Decision.Act;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.ImportRow.RowProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Judges rows of one chunk against those they may mean: never a guess, never a move (api.md "The import contract" 3). */
class MemberJudging {

    /** Fields that an import may change; the name and the unit identify and are left alone. */
    private static final List<String> CHANGEABLE = List.of(
            "sex",
            "birthDate",
            "citizenId",
            "ethnicity",
            "education",
            "membership",
            "joinedOn",
            "fullMemberOn",
            "phone",
            "villageGroup",
            "note");

    private final ImportContext context;
    private final MemberTexts texts;
    private final List<Known> known;
    private final Map<Long, Set<String>> newer;

    /** {@code newer} are the fields by member that were changed as of a later day than the file's. */
    MemberJudging(ImportContext context, MemberTexts texts, List<Known> known, Map<Long, Set<String>> newer) {
        this.context = context;
        this.texts = texts;
        this.known = known;
        this.newer = newer;
    }

    void judge(ImportRow row) {
        var decided = decided(row);
        if (decided != null) {
            compare(row, decided);
            return;
        }
        var byId = known.stream().filter(k -> k.hasId(row.idKey)).findFirst().orElse(null);
        if (byId != null && byId.unit().equals(row.values.get("organization"))) compare(row, byId);
        else if (byId != null) elsewhere(row, byId);
        else byName(row, known.stream().filter(k -> k.mayBe(row)).toList());
    }

    private Known decided(ImportRow row) {
        if (row.decision == null || row.decision.act() != Act.USE) return null;
        return known.stream()
                .filter(k -> k.member() != null && k.member().id.equals(row.decision.id()))
                .findFirst()
                .orElse(null);
    }

    /** An import never moves a member: a person decides (D-27). */
    private void elsewhere(ImportRow row, Known byId) {
        row.problems.add(new RowProblem(
                MEMBER_IN_OTHER_BRANCH.severity(),
                MEMBER_IN_OTHER_BRANCH,
                null,
                "/organization",
                texts.branch(byId.unit()).shortName));
        row.outcome = Outcome.AMBIGUOUS;
        row.candidates.add(byId.candidate());
    }

    private void byName(ImportRow row, List<Known> namesakes) {
        var create = row.decision != null && row.decision.act() == Act.CREATE;
        if (namesakes.isEmpty() || create) {
            if (context.strategy() == Strategy.UPDATE) row.problem("name", MEMBER_UNKNOWN, row.seen);
            else row.outcome = Outcome.CREATED;
        } else if (namesakes.size() == 1) compare(row, namesakes.get(0));
        else {
            row.problem("name", MEMBER_AMBIGUOUS, row.seen);
            namesakes.forEach(k -> row.candidates.add(k.candidate()));
        }
    }

    private void compare(ImportRow row, Known one) {
        row.entityId = one.member() == null ? null : one.member().id;
        row.target = one.row();
        for (var field : CHANGEABLE) compare(row, one, field);
        if (row.values.get("citizenId") == null && one.values().get("citizenId") != null)
            row.values.put("citizenId", one.values().get("citizenId"));
        row.outcome =
                row.changes.isEmpty() || context.strategy() == Strategy.CREATE ? Outcome.UNCHANGED : Outcome.UPDATED;
        if (row.outcome == Outcome.UPDATED) one.become(row);
    }

    private void compare(ImportRow row, Known one, String field) {
        var cleared = row.clears(field);
        var now = cleared ? null : row.values.get(field);
        var old = one.values().get(field);
        if ((now == null && !cleared) || Objects.equals(old, now) || isCoarser(field, now, old)) return;
        if (row.entityId != null && newer.getOrDefault(row.entityId, Set.of()).contains(field))
            row.problem(field, NEWER_VALUE_KEPT, row.cell(field).text());
        else row.changes.add(new FieldChange(field, old, now));
    }

    /** A vaguer date that holds the stored one changes nothing. */
    private static boolean isCoarser(String field, String now, String old) {
        return field.equals("birthDate") && now != null && old != null && old.startsWith(now);
    }
}
