package guiyan.members.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.members.MemberTexts;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Decision.Act;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.ImportRow.RowProblem;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds out whom each row of one chunk means: never a guess, never a move (api.md "The import contract" 3). */
class MemberJudging {

    private final ImportContext context;
    private final MemberTexts texts;
    private final List<Known> known;
    private final Collection<byte[]> idsOfOthers;
    private final MemberComparison comparison;

    MemberJudging(ImportContext context, MemberTexts texts, KnownPeople people) {
        this.context = context;
        this.texts = texts;
        known = people.all;
        idsOfOthers = people.idsOfOthers();
        comparison = new MemberComparison(context, people.newer());
    }

    void judge(ImportRow row) {
        var byId = known.stream().filter(k -> k.hasId(row.idKey)).findFirst().orElse(null);
        var decided = decided(row);
        if (byId == null && isOfAnother(row.idKey)) elsewhere(row, null);
        else if (decided != null && (byId == null || byId == decided)) comparison.compare(row, decided);
        else if (byId == null)
            byName(row, known.stream().filter(k -> k.mayBe(row)).toList());
        else if (!byId.unit().equals(row.values.get("organization"))) elsewhere(row, byId);
        else if (!byId.isCalled(row.values.get("name"))) otherwiseCalled(row, byId);
        else comparison.compare(row, byId);
        if (row.outcome == Outcome.CREATED) known.add(Known.of(row));
    }

    private Known decided(ImportRow row) {
        if (row.decision == null || row.decision.act() != Act.USE) return null;
        return known.stream()
                .filter(k -> k.member != null && k.member.id.equals(row.decision.id()))
                .findFirst()
                .orElse(null);
    }

    private boolean isOfAnother(byte[] print) {
        return print != null && idsOfOthers.stream().anyMatch(other -> Arrays.equals(other, print));
    }

    /** An import never moves a member: a person decides (D-27); null for somebody who may not be shown here. */
    private void elsewhere(ImportRow row, Known byId) {
        row.problems.add(new RowProblem(
                MEMBER_IN_OTHER_BRANCH.severity(),
                MEMBER_IN_OTHER_BRANCH,
                null,
                "/organization",
                byId == null ? null : texts.branch(byId.unit()).shortName));
        row.outcome = Outcome.AMBIGUOUS;
        if (byId != null) row.candidates.add(byId.candidate());
    }

    /** One id under two names: spelled otherwise, or a neighbour's number; a person decides (D-25, D-27). */
    private static void otherwiseCalled(ImportRow row, Known byId) {
        row.problem("name", MEMBER_OF_OTHER_NAME, row.seen, byId.values.get("name"));
        row.candidates.add(byId.candidate());
    }

    private void byName(ImportRow row, List<Known> namesakes) {
        var create = row.decision != null && row.decision.act() == Act.CREATE;
        if (namesakes.isEmpty() || create) {
            if (context.strategy() == Strategy.UPDATE) row.problem("name", MEMBER_UNKNOWN, row.seen);
            else row.outcome = Outcome.CREATED;
        } else if (namesakes.size() == 1) comparison.compare(row, namesakes.get(0));
        else {
            row.problem("name", MEMBER_AMBIGUOUS, row.seen);
            namesakes.forEach(k -> row.candidates.add(k.candidate()));
        }
    }
}
