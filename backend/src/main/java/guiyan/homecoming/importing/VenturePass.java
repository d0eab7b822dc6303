package guiyan.homecoming.importing;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.ENTRY_INCOMPLETE;
import static guiyan.platform.importing.ImportCode.NEWER_VALUE_KEPT;

import guiyan.homecoming.values.WorkField;
import guiyan.homecoming.ventures.Counted;
import guiyan.homecoming.ventures.Venture;
import guiyan.homecoming.ventures.VentureKind;
import guiyan.homecoming.ventures.VentureState;
import guiyan.platform.ids.Uscc;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over a register of ventures: each known by its number in the village, else by its member and name; its figures are of a half-year. */
class VenturePass extends MemberPass<Venture> {

    private static final CodeCell KIND = new CodeCell(
            Text.words(
                    VentureKind.values(),
                    "企业 ENTERPRISE 公司 ENTERPRISE 个体 INDIVIDUAL_BUSINESS 个体户 INDIVIDUAL_BUSINESS 个体工商户 INDIVIDUAL_BUSINESS 合作社 COOPERATIVE 家庭农场 FAMILY_FARM"));
    private static final CodeCell STATE = new CodeCell(
            Text.words(VentureState.values(), "筹备 PREPARING 经营 OPERATING 在营 OPERATING 停业 CLOSED 歇业 CLOSED"));
    private static final BigDecimal MOST = BigDecimal.valueOf(99_999_999_999L);
    private static final BigDecimal MOST_HEADS = BigDecimal.valueOf(99_999);

    /** What is counted at a day. */
    private static final List<String> FIGURES = List.of("employedCount", "localEmployedCount", "investedAmount");

    private static final List<Text<Venture>> TEXTS = List.of(
            new Text<>("title", v -> v.title, (v, to) -> v.title = to),
            new Text<>("place", v -> v.place, (v, to) -> v.place = to),
            new Text<>("field", v -> v.field, (v, to) -> v.field = Text.read(to, WorkField::valueOf)),
            new Text<>("kind", v -> v.kind, (v, to) -> v.kind = VentureKind.valueOf(to)),
            new Text<>("uscc", v -> v.uscc, (v, to) -> v.uscc = to),
            new Text<>(
                    "registeredOn", v -> v.registeredOn, (v, to) -> v.registeredOn = Text.read(to, LocalDate::parse)),
            new Text<>("leasedMu", v -> v.leasedMu, (v, to) -> v.leasedMu = Text.read(to, BigDecimal::new)),
            new Text<>("policies", v -> v.policies, (v, to) -> v.policies = to),
            new Text<>("status", v -> v.state, (v, to) -> v.state = VentureState.valueOf(to)),
            new Text<>("asOf", v -> v.countedOn, (v, to) -> v.countedOn = Text.read(to, LocalDate::parse)),
            new Text<>("employedCount", v -> v.employed, (v, to) -> v.employed = Text.read(to, Integer::valueOf)),
            new Text<>(
                    "localEmployedCount",
                    v -> v.localEmployed,
                    (v, to) -> v.localEmployed = Text.read(to, Integer::valueOf)),
            new Text<>("investedAmount", v -> v.invested, (v, to) -> v.invested = Text.read(to, Long::valueOf)));

    private final VentureImport tools;

    VenturePass(VentureImport tools, ImportContext context) {
        super(tools.tools, context, tools.ventures, TEXTS);
        this.tools = tools;
    }

    @Override
    protected String begun() {
        return "venture.registered";
    }

    @Override
    protected Venture blank() {
        return new Venture();
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        row.take("externalId", TextCell.read(row.cell("externalId"), 80), Function.identity());
        row.take("title", TextCell.read(row.cell("title"), 120), Function.identity());
        row.take("place", TextCell.read(row.cell("place"), 120), Function.identity());
        row.take("policies", TextCell.read(row.cell("policies"), 200), Function.identity());
        row.take("field", IntentionPass.FIELD.read(row.cell("field")), Function.identity());
        row.take("kind", KIND.read(row.cell("kind")), Function.identity());
        row.take("status", STATE.read(row.cell("status")), Function.identity());
        row.take("uscc", Uscc.read(row.cell("uscc")), Function.identity());
        number(row, "leasedMu", "leasedMu", 1, MOST_HEADS, BigDecimal.ONE);
        members.day(row, "registeredOn");
        counted(row);
        members.require(row, "title", "kind");
    }

    @Override
    protected void assume(ImportRow row) {
        row.values.putIfAbsent("status", VentureState.OPERATING.name());
        countNobodyElse(row);
    }

    /** Where nothing was counted before, a blank beside a figure says that there is nobody, and nothing. */
    private static void countNobodyElse(ImportRow row) {
        if (!row.values.containsKey("asOf")) return;
        for (var field : FIGURES) row.values.putIfAbsent(field, "0");
    }

    /** Whoever works there from the village works there: a row that tells of one of the two numbers has to fit the other. */
    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        if (!row.values.containsKey("asOf") || heads(after, "localEmployedCount") <= heads(after, "employedCount"))
            return;
        var untold = row.values.containsKey("employedCount") ? "localEmployedCount" : "employedCount";
        row.problem(untold, ENTRY_INCOMPLETE, row.cell(untold).text());
    }

    private static int heads(Map<String, String> values, String field) {
        return values.get(field) == null ? 0 : Integer.parseInt(values.get(field));
    }

    /** People and money are of a day: the one in the row, else the file's. */
    private void counted(ImportRow row) {
        number(row, "employedCount", "employedCount", 0, MOST_HEADS, BigDecimal.ONE);
        number(row, "localEmployedCount", "localEmployedCount", 0, MOST_HEADS, BigDecimal.ONE);
        number(row, "investedAmount", "investedAmount", 0, MOST, BigDecimal.ONE);
        number(row, "investedWan", "investedAmount", 0, MOST, BigDecimal.valueOf(10_000));
        if (FIGURES.stream().noneMatch(row.values::containsKey)) return;
        members.day(row, "asOf");
        row.values.putIfAbsent("asOf", context.asOf().toString());
        if (!row.values.containsKey("employedCount")
                || heads(row.values, "localEmployedCount") <= heads(row.values, "employedCount")) return;
        row.problem(
                "localEmployedCount",
                CODE_UNMAPPED,
                row.cell("localEmployedCount").text());
        row.values.put("localEmployedCount", row.values.get("employedCount"));
    }

    private static void number(
            ImportRow row, String column, String field, int decimals, BigDecimal most, BigDecimal times) {
        var number = NumberCell.read(row.cell(column));
        number.findings().forEach(finding -> row.problem(column, finding));
        if (number.value() == null) return;
        var value = number.value().multiply(times).max(BigDecimal.ZERO).min(most);
        row.values.put(field, value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    @Override
    protected String key(ImportRow row) {
        var number = row.values.get("externalId");
        if (number != null) return members.of(row).branchId + " " + number;
        return row.subjectId + " " + row.values.get("title");
    }

    @Override
    protected Map<String, Venture> stored(List<ImportRow> rows) {
        var stored = new HashMap<String, Venture>();
        var branches = rows.stream().map(row -> members.of(row).branchId).collect(Collectors.toSet());
        var numbers = rows.stream()
                .map(row -> row.values.get("externalId"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!numbers.isEmpty())
            tools.ventures
                    .list("branchId in ?1 and externalId in ?2", branches, numbers)
                    .forEach(venture -> stored.put(venture.branchId + " " + venture.externalId, venture));
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        tools.ventures
                .list("personId in ?1 order by id", persons)
                .forEach(venture -> stored.put(venture.personId + " " + venture.title, venture));
        for (var row : rows) {
            var venture = stored.get(key(row));
            keepNewer(row, venture);
            if (venture != null && venture.countedOn == null) countNobodyElse(row);
        }
        return stored;
    }

    /** What has been counted since the file was made stays. */
    private void keepNewer(ImportRow row, Venture venture) {
        var asOf = row.values.get("asOf");
        if (venture == null || isAnothers(row, venture) || venture.countedOn == null || asOf == null) return;
        if (!LocalDate.parse(asOf).isBefore(venture.countedOn)) return;
        row.values.keySet().removeAll(FIGURES);
        row.values.remove("asOf");
        row.problem("asOf", NEWER_VALUE_KEPT, asOf);
    }

    @Override
    protected void keep(Venture venture, ImportRow row) {
        venture.externalId = row.values.get("externalId");
        settle(venture);
    }

    @Override
    protected void change(Venture venture, Map<String, String> values) {
        super.change(venture, values);
        settle(venture);
    }

    /** The half-year is written down beside it; what is closed has a day on which it was. */
    private void settle(Venture venture) {
        if (venture.state != VentureState.CLOSED) venture.closedOn = null;
        else if (venture.closedOn == null)
            venture.closedOn = venture.countedOn == null ? context.asOf() : venture.countedOn;
        tools.snapshots.forgetAfter(venture, venture.countedOn);
        if (venture.countedOn == null) return;
        tools.snapshots.take(venture, counted(venture), writer());
    }

    private static Counted counted(Venture venture) {
        return new Counted(
                venture.countedOn,
                venture.employed == null ? 0 : venture.employed,
                venture.localEmployed == null ? 0 : venture.localEmployed,
                venture.invested == null ? 0 : venture.invested);
    }

    @Override
    protected void forget(Collection<Venture> gone) {
        tools.snapshots.forget(gone.stream().map(venture -> venture.id).toList());
        super.forget(gone);
    }
}
