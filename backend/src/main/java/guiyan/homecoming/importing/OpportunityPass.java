package guiyan.homecoming.importing;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;

import guiyan.homecoming.opportunities.ProjectOpportunity;
import guiyan.homecoming.values.WorkField;
import guiyan.organizations.Organization;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over opportunities of the uploader's unit: known by title. */
class OpportunityPass extends RegisterPass<ProjectOpportunity> {

    private static final int YEARS_AHEAD = 20;
    private static final String[] NEEDED = {"title", "field", "details", "askWhom", "validThrough"};
    private static final CodeCell FIELD = new CodeCell(
            Text.words(
                    WorkField.values(),
                    "种植 CROPS 养殖 LIVESTOCK 加工 PROCESSING 建筑 BUILDING 运输 TRANSPORT 商贸 TRADE 餐饮 CATERING 服务 SERVICES 村里工作 VILLAGE_WORK 其他 OTHER"));

    private static final List<Text<ProjectOpportunity>> TEXTS = List.of(
            new Text<>("title", o -> o.title, (o, to) -> o.title = to),
            new Text<>("field", o -> o.field, (o, to) -> o.field = WorkField.valueOf(to)),
            new Text<>("place", o -> o.place, (o, to) -> o.place = to),
            new Text<>("details", o -> o.details, (o, to) -> o.details = to),
            new Text<>("askWhom", o -> o.askWhom, (o, to) -> o.askWhom = to),
            new Text<>("phone", o -> o.phone, (o, to) -> o.phone = to),
            new Text<>("verifiedOn", o -> o.verifiedOn, (o, to) -> o.verifiedOn = LocalDate.parse(to)),
            new Text<>("validThrough", o -> o.validThrough, (o, to) -> o.validThrough = LocalDate.parse(to)));

    private final OpportunityImport tools;
    private final Organization unit;
    private final ImportContext context;

    OpportunityPass(OpportunityImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        unit = tools.units.of(context.organizationId());
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("title").text();
        text(row, "title", 60);
        row.take("field", FIELD.read(row.cell("field")), Function.identity());
        text(row, "place", 80);
        text(row, "details", 500);
        text(row, "askWhom", 80);
        text(row, "phone", 40);
        day(row, "verifiedOn", context.today());
        day(row, "validThrough", context.today().plusYears(YEARS_AHEAD));
        row.require(NEEDED);
    }

    private static void text(ImportRow row, String field, int most) {
        row.take(field, TextCell.read(row.cell(field), most), Function.identity());
    }

    private static void day(ImportRow row, String field, LocalDate latest) {
        row.take(
                field,
                DateCell.read(row.cell(field), latest),
                day -> day.lastDay().isAfter(latest)
                        ? latest.toString()
                        : day.lastDay().toString());
    }

    /** What nobody says to have looked at is taken to be so on the day of the file. */
    @Override
    protected void assume(ImportRow row) {
        row.values.putIfAbsent("verifiedOn", context.asOf().toString());
    }

    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        if (after.get("validThrough").compareTo(after.get("verifiedOn")) < 0)
            row.problem(
                    "validThrough", END_BEFORE_START, row.cell("validThrough").text());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        // Everything that an opportunity is known by stands in its row.
    }

    @Override
    protected String key(ImportRow row) {
        return row.values.get("title");
    }

    @Override
    protected Map<String, ProjectOpportunity> stored(List<ImportRow> rows) {
        var titles = rows.stream().map(this::key).collect(Collectors.toSet());
        return tools.opportunities.titled(unit.id, titles).stream()
                .collect(Collectors.toMap(o -> o.title, Function.identity(), (one, other) -> other));
    }

    @Override
    protected List<ProjectOpportunity> withIds(Collection<Long> ids) {
        return tools.opportunities.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(ProjectOpportunity opportunity) {
        return Text.all(TEXTS, opportunity);
    }

    @Override
    protected ProjectOpportunity create(ImportRow row) {
        var opportunity = new ProjectOpportunity();
        opportunity.placeWhere(unit);
        opportunity.unitId = unit.id;
        Text.write(TEXTS, opportunity, row.values);
        tools.opportunities.recorded(opportunity);
        tools.audit.record(Act.of("opportunity.written"), opportunity);
        return opportunity;
    }

    @Override
    protected void change(ProjectOpportunity opportunity, Map<String, String> values) {
        Text.write(TEXTS, opportunity, values);
        tools.audit.record(Act.of("opportunity.revised").changing(values.keySet()), opportunity);
        tools.opportunities.stamped(opportunity);
    }

    @Override
    protected void forget(Collection<ProjectOpportunity> gone) {
        for (var opportunity : gone) {
            tools.audit.record(Act.of("opportunity.reverted").deleting(), opportunity);
            tools.opportunities.delete(opportunity);
        }
        tools.opportunities.flush();
    }
}
