package guiyan.training.importing;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.ENTRY_TOO_LONG;

import guiyan.organizations.Organization;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.TextCell;
import guiyan.training.policies.Audience;
import guiyan.training.policies.Policy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pass over policies of the uploader's unit: known by title and first day. */
class PolicyPass extends RegisterPass<Policy> {

    private static final int YEARS_AHEAD = 20;
    private static final int MOST = 10;
    private static final int LONGEST = 50;
    private static final String[] NEEDED = {"title", "gives", "eligible", "applyAt", "validFrom"};
    private static final CodeCell AUDIENCE = SessionReading.cell(
            Audience.values(),
            Map.of(
                    "所有人",
                    "EVERYBODY",
                    "外出党员",
                    "MEMBERS_AWAY",
                    "外出务工人员",
                    "LABOURERS",
                    "返乡人员",
                    "THOSE_RETURNED",
                    "留守家庭",
                    "FAMILIES_LEFT_BEHIND"));

    private final PolicyImport tools;
    private final Organization unit;
    private final ImportContext context;

    PolicyPass(PolicyImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        unit = tools.units.of(context.organizationId());
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("title").text();
        text(row, "title", 60);
        text(row, "issuer", 60);
        row.take("audience", AUDIENCE.read(row.cell("audience")), Function.identity());
        text(row, "trade", 60);
        text(row, "gives", 500);
        text(row, "eligible", 500);
        papers(row);
        text(row, "applyAt", 120);
        text(row, "phone", 40);
        day(row, "validFrom");
        day(row, "expiresOn");
        row.require(NEEDED);
        var end = row.values.get("expiresOn");
        if (!row.isRejected() && end != null && end.compareTo(row.values.get("validFrom")) < 0)
            row.problem("expiresOn", END_BEFORE_START, row.cell("expiresOn").text());
    }

    private static void papers(ImportRow row) {
        var cell = row.cell("documents");
        var text = row.take("documents", TextCell.read(cell, 500), Function.identity());
        if (text == null) return;
        var papers = Stream.of(text.split("[、；;\n]+"))
                .map(String::strip)
                .filter(paper -> !paper.isEmpty())
                .toList();
        row.values.put("documents", String.join("\n", papers));
        if (papers.isEmpty()) row.values.remove("documents");
        if (papers.size() > MOST || papers.stream().anyMatch(paper -> paper.length() > LONGEST))
            row.problem("documents", ENTRY_TOO_LONG, cell.text());
    }

    private static void text(ImportRow row, String field, int most) {
        row.take(field, TextCell.read(row.cell(field), most), Function.identity());
    }

    private void day(ImportRow row, String field) {
        var ahead = context.today().plusYears(YEARS_AHEAD);
        row.take(
                field,
                DateCell.read(row.cell(field), ahead),
                day -> day.lastDay().toString());
    }

    @Override
    protected void assume(ImportRow row) {
        row.values.putIfAbsent("audience", Audience.EVERYBODY.name());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        // Everything that a policy is known by stands in its row.
    }

    @Override
    protected String key(ImportRow row) {
        return row.values.get("title") + " " + row.values.get("validFrom");
    }

    @Override
    protected Map<String, Policy> stored(List<ImportRow> rows) {
        var titles = rows.stream().map(row -> row.values.get("title")).collect(Collectors.toSet());
        return tools.policies.titled(unit.id, titles).stream()
                .collect(Collectors.toMap(p -> p.title + " " + p.validFrom, Function.identity(), (one, other) -> one));
    }

    @Override
    protected List<Policy> withIds(Collection<Long> ids) {
        return tools.policies.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(Policy p) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", p.title);
        texts.put("issuer", p.issuer);
        texts.put("audience", p.audience.name());
        texts.put("trade", p.trade);
        texts.put("gives", p.gives);
        texts.put("eligible", p.eligible);
        texts.put("documents", p.papers().isEmpty() ? null : String.join("\n", p.papers()));
        texts.put("applyAt", p.applyAt);
        texts.put("phone", p.phone);
        texts.put("validFrom", p.validFrom.toString());
        texts.put("expiresOn", p.expiresOn == null ? null : p.expiresOn.toString());
        return texts;
    }

    @Override
    protected Policy create(ImportRow row) {
        var policy = new Policy();
        policy.placeWhere(unit);
        policy.unitId = unit.id;
        write(policy, row.values);
        tools.policies.recorded(policy);
        tools.audit.record(Act.of("policy.written"), policy);
        return policy;
    }

    @Override
    protected void change(Policy policy, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(policy));
        after.putAll(values);
        write(policy, after);
        tools.audit.record(Act.of("policy.revised").changing(values.keySet()), policy);
        tools.policies.stamped(policy);
    }

    private static void write(Policy p, Map<String, String> values) {
        p.title = values.get("title");
        p.issuer = values.get("issuer");
        p.audience = Audience.valueOf(values.get("audience"));
        p.trade = values.get("trade");
        p.gives = values.get("gives");
        p.eligible = values.get("eligible");
        p.takes(
                values.get("documents") == null
                        ? List.of()
                        : values.get("documents").lines().toList());
        p.applyAt = values.get("applyAt");
        p.phone = values.get("phone");
        var end = values.get("expiresOn");
        p.hold(LocalDate.parse(values.get("validFrom")), end == null ? null : LocalDate.parse(end));
    }

    /** Somebody may have asked about a policy. */
    @Override
    protected Set<Long> inUse(Collection<Long> ids) {
        return tools.policies.asked(ids);
    }

    @Override
    protected void forget(Collection<Policy> gone) {
        for (var policy : gone) {
            tools.audit.record(Act.of("policy.reverted").deleting(), policy);
            tools.policies.delete(policy);
        }
        tools.policies.flush();
    }
}
