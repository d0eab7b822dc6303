package guiyan.training.importing;

import static guiyan.platform.importing.ImportCode.ENTRY_INCOMPLETE;
import static guiyan.platform.importing.ImportCode.HEADCOUNT_VAGUE;

import guiyan.organizations.Level;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.TextCell;
import guiyan.training.publicity.PublicityActivity;
import guiyan.training.publicity.PublicityActor;
import guiyan.training.publicity.PublicityKind;
import guiyan.training.publicity.PublicityTopic;
import guiyan.training.publicity.TargetGroup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over what was made known: known by unit, day, form and title. */
class PublicityPass extends RegisterPass<PublicityActivity> {

    private static final int MOST = 20_000;
    private static final CodeCell KIND = SessionReading.cell(
            PublicityKind.values(),
            Map.of(
                    "党员大会",
                    "MEMBER_ASSEMBLY",
                    "观看宣传片",
                    "FILM_SCREENING",
                    "外出参观",
                    "STUDY_VISIT",
                    "上门鼓励",
                    "ENCOURAGEMENT_VISIT",
                    "其他",
                    "OTHER"));
    private static final CodeCell TOPIC = SessionReading.cell(
            PublicityTopic.values(),
            Map.of("劳务政策", "LABOUR_POLICY", "外面的前景", "OUTSIDE_PROSPECTS", "安全维权", "SAFETY_AND_RIGHTS", "其他", "OTHER"));
    private static final CodeCell TARGET = SessionReading.cell(
            TargetGroup.values(),
            Map.of("青壮年党员", "YOUNG_RURAL_MEMBERS", "党员", "MEMBERS", "群众", "VILLAGERS", "一户", "ONE_FAMILY"));

    private final PublicityImport tools;
    private final HoldingUnits units;
    private final ImportContext context;

    PublicityPass(PublicityImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        units = new HoldingUnits(
                tools.units.of(context.organizationId()), tools.organizations.branches(context.scope()));
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("title").text();
        units.read(row);
        row.take(
                "heldOn",
                DateCell.read(row.cell("heldOn"), context.today()),
                day -> day.lastDay().toString());
        row.take("kind", KIND.read(row.cell("kind")), Function.identity());
        row.take("topic", TOPIC.read(row.cell("topic")), Function.identity());
        row.take("targetGroup", TARGET.read(row.cell("targetGroup")), Function.identity());
        row.take("title", TextCell.read(row.cell("title"), 60), Function.identity());
        row.take("place", TextCell.read(row.cell("place"), 120), Function.identity());
        row.take("reach", NumberCell.read(row.cell("reach")), heads -> String.valueOf(heads.intValue()));
        row.take("members", NumberCell.read(row.cell("members")), heads -> String.valueOf(heads.intValue()));
        row.take("words", TextCell.read(row.cell("words"), 500), Function.identity());
        complete(row);
    }

    private static void complete(ImportRow row) {
        row.require("title", "heldOn", "reach");
        if (row.isRejected()) return;
        var reach = Integer.parseInt(row.values.get("reach"));
        var members = Integer.parseInt(row.values.getOrDefault("members", "0"));
        if (reach < 1 || reach > MOST)
            row.problem("reach", ENTRY_INCOMPLETE, row.cell("reach").text());
        if (members < 0 || members > reach) {
            row.problem("members", HEADCOUNT_VAGUE, row.cell("members").text());
            row.values.remove("members");
        }
    }

    @Override
    protected void assume(ImportRow row) {
        row.values.putIfAbsent("kind", PublicityKind.OTHER.name());
        row.values.putIfAbsent("topic", PublicityTopic.LABOUR_POLICY.name());
        row.values.putIfAbsent("targetGroup", TargetGroup.VILLAGERS.name());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        // Everything that it is known by stands in its row.
    }

    @Override
    protected String key(ImportRow row) {
        var kind = row.values.getOrDefault("kind", PublicityKind.OTHER.name());
        return key(units.of(row).id, row.values.get("heldOn"), kind, row.values.get("title"));
    }

    private static String key(Long unit, Object day, Object kind, String title) {
        return "%d %s %s %s".formatted(unit, day, kind, title);
    }

    @Override
    protected Map<String, PublicityActivity> stored(List<ImportRow> rows) {
        var holding = rows.stream().map(row -> units.of(row).id).collect(Collectors.toSet());
        var days = rows.stream()
                .map(row -> LocalDate.parse(row.values.get("heldOn")))
                .collect(Collectors.toSet());
        var stored = new HashMap<String, PublicityActivity>();
        var those = tools.activities.of(holding, days);
        for (var row : rows)
            settle(row, "kind", those.stream().filter(a -> isAlike(row, a)).map(a -> a.kind));
        those.forEach(a -> stored.put(key(a.unitId, a.heldOn, a.kind, a.title), a));
        return stored;
    }

    private boolean isAlike(ImportRow row, PublicityActivity a) {
        return a.unitId.equals(units.of(row).id)
                && a.heldOn.toString().equals(row.values.get("heldOn"))
                && a.title.equals(row.values.get("title"));
    }

    @Override
    protected List<PublicityActivity> withIds(Collection<Long> ids) {
        return tools.activities.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(PublicityActivity a) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("heldOn", a.heldOn.toString());
        texts.put("kind", a.kind.name());
        texts.put("topic", a.topic.name());
        texts.put("targetGroup", a.targetGroup.name());
        texts.put("title", a.title);
        texts.put("place", a.place);
        texts.put("reach", String.valueOf(a.reach));
        texts.put("members", a.members == null ? null : a.members.toString());
        texts.put("words", a.words);
        return texts;
    }

    @Override
    protected PublicityActivity create(ImportRow row) {
        var activity = new PublicityActivity();
        var unit = units.of(row);
        activity.placeWhere(unit);
        activity.unitId = unit.id;
        activity.actor = unit.level == Level.BRANCH ? PublicityActor.VILLAGE : PublicityActor.TOWNSHIP;
        activity.recordedBy = tools.caller.who().name();
        write(activity, row.values);
        tools.activities.recorded(activity);
        tools.audit.record(Act.of("publicity.noted").because(activity.kind.name()), activity);
        return activity;
    }

    @Override
    protected void change(PublicityActivity activity, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(activity));
        after.putAll(values);
        write(activity, after);
        tools.audit.record(Act.of("publicity.revised").changing(values.keySet()), activity);
        tools.activities.stamped(activity);
    }

    private static void write(PublicityActivity a, Map<String, String> values) {
        a.heldOn = LocalDate.parse(values.get("heldOn"));
        a.kind = PublicityKind.valueOf(values.get("kind"));
        a.topic = PublicityTopic.valueOf(values.get("topic"));
        a.targetGroup = TargetGroup.valueOf(values.get("targetGroup"));
        a.title = values.get("title");
        a.place = values.get("place");
        a.reach = Integer.parseInt(values.get("reach"));
        a.members = values.get("members") == null ? null : Integer.valueOf(values.get("members"));
        a.words = values.get("words");
    }

    @Override
    protected void forget(Collection<PublicityActivity> gone) {
        for (var activity : gone) {
            tools.audit.record(Act.of("publicity.reverted").deleting(), activity);
            tools.activities.delete(activity);
        }
        tools.activities.flush();
    }
}
