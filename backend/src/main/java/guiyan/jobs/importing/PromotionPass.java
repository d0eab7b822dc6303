package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.ENTRY_UNKNOWN;
import static guiyan.platform.importing.ImportCode.MEMBER_AMBIGUOUS;
import static guiyan.platform.importing.ImportCode.MEMBER_UNKNOWN;

import guiyan.jobs.referrals.Placement;
import guiyan.jobs.referrals.PlacementChange;
import guiyan.people.importing.WhoInRows;
import guiyan.platform.audit.Act;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over what people have become in their posts: one change a post, a day and what he is from then on. */
class PromotionPass extends RegisterPass<PlacementChange> {

    private static final int LONGEST = 60;
    private static final List<Text<PlacementChange>> TEXTS =
            List.of(new Text<>("was", change -> change.was, (change, was) -> change.was = was));

    private final PromotionImport tools;
    private final ImportContext context;
    private final WhoInRows who;
    private final Map<ImportRow, Placement> posts = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();

    PromotionPass(PromotionImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        who = new WhoInRows(tools.who, context);
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("name").text();
        who.read(row);
        row.take("changedOn", DateCell.read(row.cell("changedOn"), context.today()), PartialDate::toString);
        row.take("was", TextCell.read(row.cell("was"), LONGEST), Function.identity());
        row.take("title", TextCell.read(row.cell("title"), LONGEST), Function.identity());
        row.require("changedOn", "title");
    }

    /** Finds the people of a chunk and their posts, with one question for each sort. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        posts.clear();
        who.find(rows);
        var persons = rows.stream()
                .map(who::of)
                .filter(Objects::nonNull)
                .map(person -> person.id)
                .collect(Collectors.toSet());
        var begun = tools.placements.ofPersons(persons).stream().collect(Collectors.groupingBy(p -> p.personId));
        for (var row : rows) {
            var person = who.of(row);
            var post = person == null ? null : post(row, begun.getOrDefault(person.id, List.of()));
            if (who.isAmbiguous(row)) row.problem("name", MEMBER_AMBIGUOUS, row.seen);
            else if (person == null) row.problem("name", MEMBER_UNKNOWN, row.seen);
            else if (post == null) row.problem("employer", ENTRY_UNKNOWN, employer(row));
            else posts.put(row, post);
        }
    }

    /** The post he had begun last by that day, with the employer that is named. */
    private static Placement post(ImportRow row, List<Placement> begun) {
        var day = PartialDate.parse(row.values.get("changedOn")).lastDay();
        return begun.stream()
                .filter(post -> !post.startedOn.isAfter(day))
                .filter(post -> employer(row).isEmpty()
                        || Set.of(post.employer.name, String.valueOf(post.employer.externalId))
                                .contains(employer(row)))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String employer(ImportRow row) {
        return row.cell("employer").text().strip();
    }

    @Override
    protected String key(ImportRow row) {
        return key(posts.get(row).id, row.values.get("changedOn"), row.values.get("title"));
    }

    private static String key(Long post, Object on, String title) {
        return "%d %s %s".formatted(post, on, title);
    }

    @Override
    protected Map<String, PlacementChange> stored(List<ImportRow> rows) {
        var ids = rows.stream().map(row -> posts.get(row).id).collect(Collectors.toSet());
        return tools.followUp.changesOf(ids).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        each -> key(each.placementId, each.changedOn, each.title),
                        Function.identity(),
                        (one, other) -> one));
    }

    @Override
    protected List<PlacementChange> withIds(Collection<Long> ids) {
        return tools.followUp.changes(ids);
    }

    @Override
    protected Map<String, String> texts(PlacementChange change) {
        return Text.all(TEXTS, change);
    }

    @Override
    public void write(List<ImportRow> rows) {
        super.write(rows);
        retell();
    }

    @Override
    protected PlacementChange create(ImportRow row) {
        var change = new PlacementChange();
        change.placementId = posts.get(row).id;
        change.changedOn = PartialDate.parse(row.values.get("changedOn"));
        change.was = row.values.get("was");
        change.title = row.values.get("title");
        touched.add(change.placementId);
        return tools.followUp.recorded(change);
    }

    @Override
    protected void change(PlacementChange change, Map<String, String> values) {
        Text.write(TEXTS, change, values);
        touched.add(change.placementId);
    }

    @Override
    public void revert(List<ImportRow> rows) {
        super.revert(rows);
        retell();
    }

    @Override
    protected void forget(Collection<PlacementChange> gone) {
        for (var change : gone) {
            touched.add(change.placementId);
            tools.followUp.forget(change);
        }
    }

    private void retell() {
        if (touched.isEmpty()) return;
        List<Placement> changed = tools.placements.list("id in ?1", touched);
        tools.followUp.retell(changed);
        for (var placement : changed) {
            tools.audit.record(Act.of("placement.changed").on(placement.personId), placement);
            tools.placements.stamped(placement);
        }
        touched.clear();
    }

    @Override
    public String masked(String field, String value) {
        return WhoInRows.masked(field, value);
    }
}
