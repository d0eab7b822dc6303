package guiyan.care.importing;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.ENTRY_ENDED;
import static guiyan.platform.importing.ImportCode.ENTRY_INCOMPLETE;

import guiyan.care.orders.ConfirmedHow;
import guiyan.care.orders.Confirmer;
import guiyan.care.orders.FarmTask;
import guiyan.care.orders.ServiceOrder;
import guiyan.care.orders.ServiceType;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over a register of help for families: known by its number in the village, else by member, task and the day it is due. */
class ServiceOrderPass extends RegisterPass<ServiceOrder> {

    private static final CodeCell TASK = new CodeCell(Text.words(FarmTask.values(), FarmTask.WORDS));
    private static final CodeCell WHO = new CodeCell(Text.words(
            Confirmer.values(),
            "配偶 SPOUSE 妻子 SPOUSE 丈夫 SPOUSE 父母 PARENT 父亲 PARENT 母亲 PARENT 子女 CHILD 本人 MEMBER 其他 OTHER"));

    /** What was given: none is as good as nothing said. */
    private static final Set<String> HANDS = Set.of("helpers", "personDays");

    private static final BigDecimal MOST = BigDecimal.valueOf(9999);

    private final ServiceOrderImport tools;
    private final ImportContext context;
    private final MemberRows members;

    /** When what is stored was asked for. */
    private final Map<Long, LocalDate> requested = new HashMap<>();

    ServiceOrderPass(ServiceOrderImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        members = new MemberRows(tools.roll, context);
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        row.take("externalId", TextCell.read(row.cell("externalId"), 80), Function.identity());
        row.take("task", TASK.read(row.cell("task")), Function.identity());
        for (var field : List.of("paddyMu", "dryLandMu", "forestMu", "personDays")) number(row, field, 1);
        number(row, "helpers", 0);
        members.day(row, "requestedOn");
        members.day(row, "doneOn");
        due(row);
        row.take("confirmedBy", WHO.read(row.cell("confirmedBy")), Function.identity());
        members.require(row, "task", "dueBy");
        if (!row.isRejected() && row.values.containsKey("confirmedBy") && !row.values.containsKey("doneOn"))
            row.problem("doneOn", ENTRY_INCOMPLETE, row.cell("doneOn").text());
    }

    /** A season may lie ahead. */
    private void due(ImportRow row) {
        var date = DateCell.read(row.cell("dueBy"), context.today().plusYears(1));
        date.findings().forEach(finding -> row.problem("dueBy", finding));
        if (date.value() != null) row.values.put("dueBy", date.value().lastDay().toString());
    }

    private static void number(ImportRow row, String field, int decimals) {
        var number = NumberCell.read(row.cell(field));
        number.findings().forEach(finding -> row.problem(field, finding));
        if (number.value() == null) return;
        var kept = number.value().max(BigDecimal.ZERO).min(MOST).setScale(decimals, RoundingMode.HALF_UP);
        if (kept.signum() != 0 || !HANDS.contains(field)) row.values.put(field, kept.toPlainString());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        members.find(rows);
    }

    @Override
    protected String key(ImportRow row) {
        var number = row.values.get("externalId");
        if (number != null) return members.of(row).branchId + " " + number;
        return "%d %s %s".formatted(row.subjectId, row.values.get("task"), row.values.get("dueBy"));
    }

    @Override
    protected Map<String, ServiceOrder> stored(List<ImportRow> rows) {
        var stored = new HashMap<String, ServiceOrder>();
        var branches = rows.stream().map(row -> members.of(row).branchId).collect(Collectors.toSet());
        var numbers = rows.stream()
                .map(row -> row.values.get("externalId"))
                .filter(number -> number != null)
                .collect(Collectors.toSet());
        if (!numbers.isEmpty())
            tools.orders
                    .list("branchId in ?1 and externalId in ?2", branches, numbers)
                    .forEach(order -> stored.put(order.branchId + " " + order.externalId, order));
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        tools.orders
                .list("personId in ?1 and type = ?2", persons, ServiceType.FARM_WORK)
                .forEach(order ->
                        stored.putIfAbsent("%d %s %s".formatted(order.personId, order.task, order.dueBy), order));
        requested.clear();
        stored.values().forEach(order -> requested.put(order.id, order.requestedOn));
        return stored;
    }

    /** What is not wanted any more stays so. */
    @Override
    protected ImportCode kept(ServiceOrder order) {
        return order.cancelledOn == null ? null : ENTRY_ENDED;
    }

    /** Nothing is done, or due, before it was asked for. */
    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        var since = requested.get(row.entityId);
        if (since == null) return;
        for (var field : List.of("doneOn", "dueBy"))
            if (after.get(field) != null && LocalDate.parse(after.get(field)).isBefore(since))
                row.problem(field, END_BEFORE_START, row.cell(field).text());
    }

    @Override
    protected boolean isAnothers(ImportRow row, ServiceOrder order) {
        return super.isAnothers(row, order) || !order.personId.equals(row.subjectId);
    }

    @Override
    protected List<ServiceOrder> withIds(Collection<Long> ids) {
        return tools.orders.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(ServiceOrder order) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("task", text(order.task));
        texts.put("dueBy", text(order.dueBy));
        texts.put("paddyMu", text(order.paddyMu));
        texts.put("dryLandMu", text(order.dryLandMu));
        texts.put("forestMu", text(order.forestMu));
        texts.put("helpers", order.helpers == 0 ? null : String.valueOf(order.helpers));
        texts.put("personDays", order.personDays.signum() == 0 ? null : order.personDays.toPlainString());
        texts.put("doneOn", text(order.doneOn));
        texts.put("confirmedBy", text(order.confirmedBy));
        return texts;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected ServiceOrder create(ImportRow row) {
        var member = members.of(row);
        var order = new ServiceOrder();
        order.placeWhere(member);
        order.personId = member.id;
        order.person = member.person;
        order.externalId = row.values.get("externalId");
        order.type = ServiceType.FARM_WORK;
        order.recordedBy = tools.caller.who().name();
        write(order, row.values);
        confirm(order, row.values.get("confirmedBy"));
        order.requestedOn = requested(row, order);
        tools.orders.recorded(order);
        tools.audit.record(Act.of("service-order.placed").on(member.id), order);
        return order;
    }

    /** A register without the day of the request was kept by the day it was done, or due, at the latest. */
    private LocalDate requested(ImportRow row, ServiceOrder order) {
        var named = MemberRows.dayOf(row, "requestedOn");
        var day = named == null ? context.asOf() : named;
        if (order.doneOn != null && order.doneOn.isBefore(day)) day = order.doneOn;
        return order.dueBy.isBefore(day) ? order.dueBy : day;
    }

    @Override
    protected void change(ServiceOrder order, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(order));
        after.putAll(values);
        write(order, after);
        if (values.containsKey("confirmedBy")) confirm(order, values.get("confirmedBy"));
        tools.audit.record(Act.of("service-order.revised").on(order.personId).changing(values.keySet()), order);
        tools.orders.stamped(order);
    }

    private static void write(ServiceOrder order, Map<String, String> values) {
        order.task = FarmTask.valueOf(values.get("task"));
        order.dueBy = LocalDate.parse(values.get("dueBy"));
        order.paddyMu = number(values.get("paddyMu"));
        order.dryLandMu = number(values.get("dryLandMu"));
        order.forestMu = number(values.get("forestMu"));
        order.helpers = values.get("helpers") == null ? 0 : Integer.parseInt(values.get("helpers"));
        order.personDays = values.get("personDays") == null ? BigDecimal.ZERO : number(values.get("personDays"));
        order.doneOn = values.get("doneOn") == null ? null : LocalDate.parse(values.get("doneOn"));
    }

    /** By whom a register says that it was confirmed, on paper and on the day it was done. */
    private static void confirm(ServiceOrder order, String by) {
        order.confirmedBy = by == null ? null : Confirmer.valueOf(by);
        order.confirmedOn = by == null ? null : order.doneOn;
        order.confirmedHow = by == null ? null : ConfirmedHow.PAPER;
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** Where a helper has been noted since, the import can no longer be taken back. */
    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var collide = super.colliding(rows);
        var ids =
                rows.stream().map(row -> row.entityId).filter(id -> id != null).toList();
        var touched = new HashSet<>(tools.helpers.touched(ids));
        return rows.stream()
                .filter(row -> collide.contains(row) || touched.contains(row.entityId))
                .toList();
    }

    @Override
    protected void forget(Collection<ServiceOrder> gone) {
        for (var order : gone) {
            tools.audit.record(
                    Act.of("service-order.reverted").on(order.personId).deleting(), order);
            tools.orders.delete(order);
        }
        tools.orders.flush();
    }

    @Override
    public String masked(String field, String value) {
        return MemberRows.masked(field, value);
    }
}
