package guiyan.care.importing.hands;

import static guiyan.platform.importing.ImportCode.ENTRY_INCOMPLETE;
import static guiyan.platform.importing.ImportCode.ENTRY_UNKNOWN;

import guiyan.care.mutual.MutualAidBalances.Given;
import guiyan.care.mutual.MutualAidDay;
import guiyan.care.orders.FarmTask;
import guiyan.people.households.Household;
import guiyan.people.values.Pinyin;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over days of mutual aid: known by the two households, the day and the work, as long as they stand. */
class MutualAidPass extends RegisterPass<MutualAidDay> {

    private static final CodeCell TASK = new CodeCell(Text.words(FarmTask.values(), FarmTask.WORDS));
    private static final List<String> SIDES = List.of("giver", "receiver");

    private final MutualAidImport tools;
    private final ImportContext context;
    private final VillageRows villages;
    private final Map<Long, Household> known = new HashMap<>();
    private final List<Given> given = new ArrayList<>();

    MutualAidPass(MutualAidImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        villages = new VillageRows(tools.organizations, context);
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("giver").text();
        villages.read(row);
        for (var side : SIDES) {
            row.take(side, TextCell.read(row.cell(side), 80), Function.identity());
            row.take(side + "Group", TextCell.read(row.cell(side + "Group"), 40), Function.identity());
        }
        VillageRows.day(row, "on", context.today());
        row.take("task", TASK.read(row.cell("task")), Function.identity());
        VillageRows.daysOfWork(row);
        row.require("giver", "receiver", "on", "task", "days");
    }

    /** Finds the households by their heads' names, with one question for all. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        var branches = rows.stream().map(row -> villages.unit(row).id).collect(Collectors.toSet());
        var heads = rows.stream()
                .flatMap(row -> SIDES.stream().map(row.values::get))
                .map(Pinyin::sortKey)
                .collect(Collectors.toSet());
        var found = tools.households.headed(branches, heads);
        known.clear();
        found.forEach(household -> known.put(household.id, household));
        rows.forEach(row -> SIDES.forEach(side -> settle(row, side, found)));
        rows.stream()
                .filter(row -> !row.isRejected())
                .filter(row -> side(row, "giver").equals(side(row, "receiver")))
                .forEach(row -> row.problem(
                        "receiver", ENTRY_UNKNOWN, row.cell("receiver").text()));
    }

    /** Where two heads have one name, their group has to tell which. */
    private void settle(ImportRow row, String side, List<Household> found) {
        var group = row.values.get(side + "Group");
        var theirs = found.stream()
                .filter(household -> household.branchId.equals(villages.unit(row).id))
                .filter(household -> household.headName.equals(row.values.get(side)))
                .filter(household -> group == null || group.equals(household.villageGroup))
                .toList();
        if (theirs.size() == 1) row.values.put(side + "Id", theirs.get(0).id.toString());
        else if (theirs.isEmpty())
            row.problem(side, ENTRY_UNKNOWN, row.cell(side).text());
        else
            row.problem(
                    side + "Group", ENTRY_INCOMPLETE, row.cell(side + "Group").text());
    }

    private static Long side(ImportRow row, String side) {
        return Long.valueOf(row.values.get(side + "Id"));
    }

    @Override
    protected String key(ImportRow row) {
        return key(side(row, "giver"), side(row, "receiver"), row.values.get("on"), row.values.get("task"));
    }

    private static String key(Long giver, Long receiver, Object on, Object task) {
        return "%d %d %s %s".formatted(giver, receiver, on, task);
    }

    @Override
    protected Map<String, MutualAidDay> stored(List<ImportRow> rows) {
        var givers = rows.stream().map(row -> side(row, "giver")).collect(Collectors.toSet());
        var days =
                rows.stream().map(row -> LocalDate.parse(row.values.get("on"))).collect(Collectors.toSet());
        return tools.aids.standing(givers, days).stream()
                .collect(Collectors.toMap(
                        aid -> key(aid.giverId, aid.receiverId, aid.workedOn, aid.task),
                        Function.identity(),
                        (one, other) -> other));
    }

    @Override
    protected List<MutualAidDay> withIds(Collection<Long> ids) {
        return tools.aids.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(MutualAidDay aid) {
        return new HashMap<>(Map.of("days", aid.days.toString()));
    }

    @Override
    public void write(List<ImportRow> rows) {
        super.write(rows);
        balance();
    }

    @Override
    public void revert(List<ImportRow> rows) {
        super.revert(rows);
        balance();
    }

    private void balance() {
        tools.balances.note(given);
        given.clear();
    }

    @Override
    protected MutualAidDay create(ImportRow row) {
        var aid = new MutualAidDay();
        aid.between(known.get(side(row, "giver")), known.get(side(row, "receiver")));
        aid.workedOn = LocalDate.parse(row.values.get("on"));
        aid.task = FarmTask.valueOf(row.values.get("task"));
        aid.days = new BigDecimal(row.values.get("days"));
        aid.recordedBy = tools.caller.who().name();
        tools.aids.recorded(aid);
        given.add(new Given(aid, aid.days));
        tools.audit.record(Act.of("mutual-aid.noted"), aid);
        return aid;
    }

    @Override
    protected void change(MutualAidDay aid, Map<String, String> values) {
        var days = Text.read(values.get("days"), BigDecimal::new);
        if (days == null) return;
        given.add(new Given(aid, days.subtract(aid.days)));
        aid.days = days;
        tools.audit.record(Act.of("mutual-aid.revised").changing(values.keySet()), aid);
        tools.aids.stamped(aid);
    }

    /** What was taken back by hand has left the balances already: the import can no longer be undone. */
    @Override
    protected Set<Long> inUse(Collection<Long> ids) {
        return withIds(ids).stream()
                .filter(aid -> aid.withdrawnOn != null)
                .map(aid -> aid.id)
                .collect(Collectors.toSet());
    }

    @Override
    protected void forget(Collection<MutualAidDay> gone) {
        for (var aid : gone) {
            given.add(new Given(aid, aid.days.negate()));
            tools.audit.record(Act.of("mutual-aid.reverted").deleting(), aid);
            tools.aids.delete(aid);
        }
        tools.aids.flush();
    }
}
