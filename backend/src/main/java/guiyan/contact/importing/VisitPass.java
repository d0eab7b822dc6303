package guiyan.contact.importing;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.ENTRY_TOO_LONG;

import guiyan.contact.visits.Cause;
import guiyan.contact.visits.Relation;
import guiyan.contact.visits.Visit;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.Plain;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over a register of visits; a visit is its member, day and cause. */
class VisitPass extends RegisterPass<Visit> {

    private static final int LONGEST = 300;
    private static final int MOST = 1_000_000;
    private static final CodeCell RELATION = new CodeCell(named(
            Relation.values(),
            Map.of(
                    "本人", "SELF", "配偶", "SPOUSE", "妻子", "SPOUSE", "丈夫", "SPOUSE", "父母", "PARENT", "父亲", "PARENT", "母亲",
                    "PARENT", "子女", "CHILD", "其他", "OTHER")));
    private static final CodeCell CAUSE = new CodeCell(named(
            Cause.values(),
            Map.of(
                    "鼓励外出",
                    "ENCOURAGEMENT",
                    "春节",
                    "SPRING_FESTIVAL",
                    "七一",
                    "JULY_FIRST",
                    "生病",
                    "ILLNESS",
                    "住院",
                    "ILLNESS",
                    "困难",
                    "HARDSHIP",
                    "吊唁",
                    "CONDOLENCE",
                    "去世",
                    "CONDOLENCE",
                    "其他",
                    "OTHER")));

    private final VisitImport tools;
    private final MemberRows members;

    VisitPass(VisitImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        members = new MemberRows(tools.roll, context);
    }

    private static Map<String, String> named(Enum<?>[] codes, Map<String, String> words) {
        var all = new HashMap<>(words);
        for (var code : codes) all.put(code.name(), code.name());
        return all;
    }

    @Override
    public void read(ImportRow row) {
        var relation = row.take("relation", RELATION.read(row.cell("relation")), Function.identity());
        whose(row, relation);
        members.read(row);
        members.day(row, "visitedOn");
        members.day(row, "settledOn");
        row.take("visited", TextCell.read(row.cell("visited"), 80), Function.identity());
        row.take("visitor", TextCell.read(row.cell("visitor"), 80), Function.identity());
        row.take("cause", CAUSE.read(row.cell("cause")), Function.identity());
        money(row);
        row.take("goods", TextCell.read(row.cell("goods"), 120), Function.identity());
        row.take("measures", TextCell.read(row.cell("measures"), LONGEST), Function.identity());
        if (hardship(row).length() > LONGEST) row.problem("hardship", ENTRY_TOO_LONG, row.seen);
        members.require(row, "visitedOn", "visitor");
        var settled = row.values.get("settledOn");
        if (!row.isRejected() && settled != null && settled.compareTo(row.values.get("visitedOn")) < 0)
            row.problem("settledOn", END_BEFORE_START, row.cell("settledOn").text());
    }

    @Override
    protected void assume(ImportRow row) {
        row.values.putIfAbsent("relation", (row.cell("visited").isBlank() ? Relation.SELF : Relation.OTHER).name());
        row.values.putIfAbsent("cause", Cause.OTHER.name());
    }

    /** Where the member himself was visited, the register names him only once. */
    private static void whose(ImportRow row, String relation) {
        if (row.cell("name").isBlank() && (relation == null || relation.equals(Relation.SELF.name())))
            row.cells.put("name", row.cell("visited"));
    }

    private static void money(ImportRow row) {
        var money = NumberCell.read(row.cell("money"));
        money.findings().forEach(finding -> row.problem("money", finding));
        if (money.value() == null) return;
        var yuan = money.value().max(java.math.BigDecimal.ZERO).min(java.math.BigDecimal.valueOf(MOST));
        row.values.put("money", String.valueOf(yuan.intValue()));
    }

    /** What the village alone reads: it never stands among the values of a row. */
    private static String hardship(ImportRow row) {
        return Plain.saysNothing(row.cell("hardship"))
                ? ""
                : Plain.blanksJoined(row.cell("hardship").text());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        members.find(rows);
    }

    @Override
    protected String key(ImportRow row) {
        var cause = row.values.getOrDefault("cause", Cause.OTHER.name());
        return "%d %s %s".formatted(row.subjectId, row.values.get("visitedOn"), cause);
    }

    private static String key(Visit visit) {
        return "%d %s %s".formatted(visit.personId, visit.visitedOn, visit.cause);
    }

    @Override
    protected Map<String, Visit> stored(List<ImportRow> rows) {
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        var days = rows.stream().map(row -> MemberRows.dayOf(row, "visitedOn")).collect(Collectors.toSet());
        var visits = tools.visits.list("personId in ?1 and visitedOn in ?2", persons, days);
        for (var row : rows)
            settle(row, "cause", visits.stream().filter(v -> isAlike(row, v)).map(v -> v.cause));
        return visits.stream().collect(Collectors.toMap(VisitPass::key, Function.identity(), (one, other) -> one));
    }

    private static boolean isAlike(ImportRow row, Visit visit) {
        return visit.personId.equals(row.subjectId)
                && visit.visitedOn.toString().equals(row.values.get("visitedOn"));
    }

    @Override
    protected List<Visit> withIds(Collection<Long> ids) {
        return tools.visits.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(Visit visit) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("visited", visit.visited);
        texts.put("relation", visit.relation.name());
        texts.put("visitor", visit.visitor);
        texts.put("money", visit.money == 0 ? null : String.valueOf(visit.money));
        texts.put("goods", visit.goods);
        texts.put("measures", visit.measures);
        texts.put("settledOn", visit.settledOn == null ? null : visit.settledOn.toString());
        return texts;
    }

    @Override
    protected Visit create(ImportRow row) {
        var member = members.of(row);
        var visit = new Visit();
        visit.placeWhere(member);
        visit.personId = member.id;
        visit.visitedOn = MemberRows.dayOf(row, "visitedOn");
        visit.cause = Cause.valueOf(row.values.get("cause"));
        visit.recordedBy = tools.caller.who().name();
        write(visit, row.values);
        var hardship = hardship(row);
        if (!hardship.isEmpty()) visit.hardshipCipher = tools.vault.sealText(hardship);
        tools.visits.recorded(visit);
        tools.audit.record(Act.of("visit.recorded").on(member.id).because(visit.cause.name()), visit);
        return visit;
    }

    @Override
    protected void change(Visit visit, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(visit));
        after.putAll(values);
        write(visit, after);
        tools.audit.record(Act.of("visit.revised").on(visit.personId).changing(values.keySet()), visit);
        tools.visits.stamped(visit);
    }

    private static void write(Visit visit, Map<String, String> values) {
        visit.visited = values.get("visited");
        visit.relation = Relation.valueOf(values.get("relation"));
        visit.visitor = values.get("visitor");
        visit.money = values.get("money") == null ? 0 : Integer.parseInt(values.get("money"));
        visit.goods = values.get("goods");
        visit.measures = values.get("measures");
        visit.settledOn = values.get("settledOn") == null ? null : LocalDate.parse(values.get("settledOn"));
    }

    @Override
    protected void forget(Collection<Visit> gone) {
        for (var visit : gone) {
            tools.audit.record(Act.of("visit.reverted").on(visit.personId).deleting(), visit);
            tools.visits.delete(visit);
        }
        tools.visits.flush();
    }

    @Override
    public String masked(String field, String value) {
        return MemberRows.masked(field, value);
    }
}
