package guiyan.members.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.members.MemberTexts;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Decision.Act;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.ImportRow.RowProblem;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out whom each row of one chunk means: never a guess, never a move (api.md "The import contract" 3). */
class MemberJudging {

    private final ImportContext context;
    private final MemberTexts texts;
    private final KnownPeople people;
    private final Set<ByteBuffer> idsOfOthers;
    private final MemberComparison comparison;

    MemberJudging(ImportContext context, MemberTexts texts, KnownPeople people) {
        this.context = context;
        this.texts = texts;
        this.people = people;
        idsOfOthers = people.idsOfOthers().stream().map(ByteBuffer::wrap).collect(Collectors.toSet());
        comparison = new MemberComparison(context, people.newer(), people.withoutId());
    }

    void judge(ImportRow row) {
        var byId = people.withIdOf(row);
        var decided = decided(row);
        if (decided == null) decided = coded(row);
        if (byId == null && isOfAnother(row.idKey)) elsewhere(row, null);
        else if (decided != null && (byId == null || byId == decided)) compare(row, decided);
        else if (byId == null) byName(row, people.namesakesOf(row));
        else if (!byId.unit().equals(row.values.get("organization"))) elsewhere(row, byId);
        else if (!byId.isCalled(row.values.get("name"))) otherwiseCalled(row, byId);
        else compare(row, byId);
        if (row.outcome != Outcome.CREATED) return;
        comparison.tellMasks(row);
        people.add(Known.of(row));
    }

    private void compare(ImportRow row, Known one) {
        comparison.compare(row, one);
        people.placeId(one);
    }

    /** Whom the row's code names, when it is still his name and his branch: a code is no leave to rename or to move. */
    private Known coded(ImportRow row) {
        var code = row.values.get(MemberImport.CODE);
        if (code == null || row.decision != null) return null;
        var id = PublicId.fromString(code).value();
        var one = people.member(id);
        return one != null && one.isCalled(row.values.get("name")) && one.unit().equals(row.values.get("organization"))
                ? one
                : null;
    }

    private Known decided(ImportRow row) {
        if (row.decision == null || row.decision.act() != Act.USE) return null;
        return people.member(row.decision.id());
    }

    private boolean isOfAnother(byte[] print) {
        return print != null && idsOfOthers.contains(ByteBuffer.wrap(print));
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
        } else if (namesakes.size() == 1) compare(row, namesakes.get(0));
        else {
            row.problem("name", MEMBER_AMBIGUOUS, row.seen);
            namesakes.forEach(k -> row.candidates.add(k.candidate()));
        }
    }
}
