package guiyan.homecoming.importing;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.POST_TWICE;

import guiyan.homecoming.posts.PostKind;
import guiyan.homecoming.posts.VillagePost;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over a register of posts; a post is its member's, of a sort, from a day. */
class PostPass extends MemberPass<VillagePost> {

    private static final CodeCell KIND = new CodeCell(Text.words(
            PostKind.values(),
            "村级职务 VILLAGE_POST 任职 VILLAGE_POST 村级后备力量 VILLAGE_RESERVE 后备力量 VILLAGE_RESERVE 后备干部 VILLAGE_RESERVE"));

    private static final List<Text<VillagePost>> TEXTS = List.of(
            new Text<>("kind", p -> p.kind, (p, to) -> p.kind = PostKind.valueOf(to)),
            new Text<>("title", p -> p.title, (p, to) -> p.title = to),
            new Text<>("from", p -> p.fromOn, (p, to) -> p.fromOn = LocalDate.parse(to)),
            new Text<>("to", p -> p.toOn, (p, to) -> p.toOn = Text.read(to, LocalDate::parse)));

    private final PostImport tools;

    /** What is held by those whom the rows mean, and what the file has begun. */
    private final Map<String, VillagePost> held = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    PostPass(PostImport tools, ImportContext context) {
        super(tools.tools, context, tools.posts, TEXTS);
        this.tools = tools;
    }

    @Override
    protected String begun() {
        return "village-post.noted";
    }

    @Override
    protected VillagePost blank() {
        return new VillagePost();
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        row.take("kind", KIND.read(row.cell("kind")), Function.identity());
        row.take("title", TextCell.read(row.cell("title"), 40), Function.identity());
        members.day(row, "from");
        members.day(row, "to");
        members.require(row, "kind", "from");
        var to = row.values.get("to");
        if (!row.isRejected() && to != null && to.compareTo(row.values.get("from")) < 0)
            row.problem("to", END_BEFORE_START, row.cell("to").text());
    }

    @Override
    protected String key(ImportRow row) {
        return key(row.subjectId, row.values.get("kind"), row.values.get("from"));
    }

    private static String key(Long person, Object kind, Object from) {
        return "%d %s %s".formatted(person, kind, from);
    }

    @Override
    protected Map<String, VillagePost> stored(List<ImportRow> rows) {
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        var stored = new HashMap<String, VillagePost>();
        tools.posts
                .list("personId in ?1 order by id", persons)
                .forEach(each -> stored.put(key(each.personId, each.kind, each.fromOn), each));
        held.clear();
        stored.values().stream()
                .filter(each -> each.toOn == null)
                .forEach(each -> held.put(post(each.personId, each.kind, each.title), each));
        rows.forEach(row -> goOn(row, stored));
        return stored;
    }

    private static String post(Long person, Object kind, Object title) {
        return "%d %s %s".formatted(person, kind, title);
    }

    private static String post(ImportRow row, Map<String, String> values) {
        return post(row.subjectId, values.get("kind"), values.get("title"));
    }

    /** A post that somebody holds is the one a row tells of that does not end before; a month alone says no other day. */
    private void goOn(ImportRow row, Map<String, VillagePost> stored) {
        var one = held.get(post(row, row.values));
        var to = MemberRows.dayOf(row, "to");
        if (one == null || stored.containsKey(key(row)) || to != null && !to.isAfter(one.fromOn)) return;
        var from = MemberRows.dayOf(row, "from");
        var isMonth = from.equals(context.today()) || from.plusDays(1).getDayOfMonth() == 1;
        if (isMonth && YearMonth.from(from).equals(YearMonth.from(one.fromOn)))
            row.values.put("from", one.fromOn.toString());
        stored.put(key(row), one);
    }

    /** The same post is held once at a time. */
    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        if (after.get("to") != null) return;
        var one = held.get(post(row, after));
        var isOther = one != null && !one.id.equals(row.entityId);
        if (isOther || row.outcome == Outcome.CREATED && !begun.add(post(row, after)))
            row.problem("kind", POST_TWICE, row.cell("kind").text());
    }
}
