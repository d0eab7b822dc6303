package guiyan.care.importing;

import static guiyan.platform.importing.ImportCode.ENTRY_UNKNOWN;

import guiyan.care.CareCase;
import guiyan.care.values.CareKind;
import guiyan.care.visits.Actor;
import guiyan.care.visits.CareVisit;
import guiyan.outflow.importing.MemberRegisterPass;
import guiyan.people.Person;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over visits to those in care; a visit is to the only one of its kind on a member's behalf, on a day. */
class CareVisitPass extends MemberRegisterPass<CareVisit> {

    private static final CodeCell KIND = new CodeCell(
            Text.words(CareKind.values(), "CHILD_VISIT CHILD ELDER_VISIT ELDER 孩子 CHILD 儿童 CHILD 老人 ELDER"));
    private static final CodeCell WHO = new CodeCell(Text.words(
            Actor.values(),
            "VILLAGE_SECRETARY CADRE 照护人 CARER 干部 CADRE 村支书 CADRE 党员 MEMBER 教师 TEACHER 同学 CLASSMATE 邻居 NEIGHBOUR"));

    private static final List<Text<CareVisit>> TEXTS = List.of(
            new Text<>("visitedOn", v -> v.visitedOn, (v, to) -> v.visitedOn = LocalDate.parse(to)),
            new Text<>("actor", v -> v.actor, (v, to) -> v.actor = Actor.valueOf(to)),
            new Text<>("visitor", v -> v.visitor, (v, to) -> v.visitor = to));

    private final CareTools tools;
    private final Map<String, List<CareCase>> files = new HashMap<>();

    CareVisitPass(CareTools tools, ImportContext context) {
        super(tools.roll, tools.audit, tools.caller, context, tools.visits, TEXTS);
        this.tools = tools;
    }

    @Override
    protected String begun() {
        return "care.visited";
    }

    @Override
    protected CareVisit blank() {
        return new CareVisit();
    }

    @Override
    protected void concern(CareVisit visit, Person person, String writer) {
        visit.placeWhere(person);
        visit.personId = person.id;
        visit.recordedBy = writer;
    }

    @Override
    protected Long personOf(CareVisit visit) {
        return visit.personId;
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        row.take("kind", KIND.read(row.cell("kind")), Function.identity());
        row.take("actor", WHO.read(row.cell("actor")), Function.identity());
        row.take("visitor", TextCell.read(row.cell("visitor"), 80), Function.identity());
        members.day(row, "visitedOn");
        members.require(row, "kind", "actor", "visitedOn");
    }

    /** Whoever had no file on the day, or not the only one of its kind, is not known here. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        super.prepare(rows);
        var persons = members.all().stream().map(member -> member.id).toList();
        files.clear();
        for (var kind : CareKind.values())
            tools.cases
                    .onBehalfOf(persons, kind)
                    .forEach(each -> files.computeIfAbsent(each.personId + " " + kind, any -> new ArrayList<>())
                            .add(each));
        rows.stream()
                .filter(row -> row.subjectId != null && file(row).isEmpty())
                .forEach(row ->
                        row.problem("kind", ENTRY_UNKNOWN, row.cell("kind").text()));
    }

    /** Whoever is not named was the carer. */
    @Override
    protected void assume(ImportRow row) {
        var carer = file(row).orElseThrow().carer;
        row.values.putIfAbsent("visitor", carer == null ? writer() : carer);
    }

    private Optional<CareCase> file(ImportRow row) {
        var known = files.getOrDefault(row.subjectId + " " + row.values.get("kind"), List.of());
        var day = LocalDate.parse(row.values.get("visitedOn"));
        var lasting = known.stream().filter(each -> lastedOn(each, day)).toList();
        return lasting.size() == 1 ? Optional.of(lasting.get(0)) : Optional.empty();
    }

    private static boolean lastedOn(CareCase care, LocalDate day) {
        return !day.isBefore(care.openedOn) && (care.isOpen() || !day.isAfter(care.closedOn));
    }

    @Override
    protected void complete(CareVisit visit, ImportRow row) {
        var care = file(row).orElseThrow();
        visit.caseId = care.id;
        if (!care.isOpen() || care.lastVisitOn != null && visit.visitedOn.isBefore(care.lastVisitOn)) return;
        care.lastVisited(visit.visitedOn);
        tools.cases.stamped(care);
    }

    @Override
    protected void forget(Collection<CareVisit> gone) {
        var cases = gone.stream().map(visit -> visit.caseId).collect(Collectors.toSet());
        super.forget(gone);
        for (var care : tools.cases.list("id in ?1", cases)) {
            care.lastVisited(
                    tools.visits.latest(care.id).map(last -> last.visitedOn).orElse(null));
            tools.cases.stamped(care);
        }
    }

    @Override
    protected String key(ImportRow row) {
        return "%s %s".formatted(file(row).orElseThrow().id, row.values.get("visitedOn"));
    }

    @Override
    protected Map<String, CareVisit> stored(List<ImportRow> rows) {
        var cases = rows.stream().map(row -> file(row).orElseThrow().id).collect(Collectors.toSet());
        var stored = new HashMap<String, CareVisit>();
        tools.visits
                .list("caseId in ?1 and withdrawnOn is null order by id", cases)
                .forEach(each -> stored.put(each.caseId + " " + each.visitedOn, each));
        return stored;
    }
}
