package guiyan.people.households.importing;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.HOUSEHOLD_BY_ACT;
import static guiyan.platform.importing.ImportCode.MEMBER_AMBIGUOUS;

import guiyan.people.Person;
import guiyan.people.households.Belonging;
import guiyan.people.households.FamiliesTold;
import guiyan.people.households.Household;
import guiyan.people.importing.WhoInRows;
import guiyan.people.values.Kinship;
import guiyan.people.values.Pinyin;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pass over the register of households; who has a household already stays in it, and under its head. */
class HouseholdPass extends RegisterPass<Belonging> {

    /** In the row of him for whom a household was entered; it goes with him when the import is undone. */
    private static final String ENTERED = "householdEntered";

    private final HouseholdImport tools;
    private final ImportContext context;
    private final WhoInRows who;
    private final Map<Long, Household> known = new HashMap<>();
    private final Map<Long, Belonging> places = new HashMap<>();
    private final Map<Long, LocalDate> lastLeft = new HashMap<>();
    private final Map<String, String> headsToldOf = new HashMap<>();
    private final Map<String, String> headOfWhom = new HashMap<>();
    private final Set<Household> touched = new LinkedHashSet<>();

    HouseholdPass(HouseholdImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        who = new WhoInRows(tools.who, context);
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("name").text();
        who.read(row);
        HouseholdReading.read(row, context.today());
        if (!row.isRejected())
            row.matchKey = tools.vault.print("import-match", row.values.get("organization") + row.values.get("name"));
    }

    /** Finds people, where they belong and belonged, and the households under the heads that are named. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        forgetTheChunk();
        var earlier = earlier(rows);
        who.find(Stream.concat(rows.stream(), earlier.stream()).toList());
        for (var place : tools.belongings.of(persons(rows)))
            if (place.isCurrent()) places.put(place.personId, place);
            else lastLeft.merge(place.personId, place.leftOn, (one, other) -> one.isAfter(other) ? one : other);
        know(places.values());
        var branches = rows.stream().map(row -> who.unit(row).id).collect(Collectors.toSet());
        var heads = rows.stream().map(row -> Pinyin.sortKey(head(row))).collect(Collectors.toSet());
        tools.households.headed(branches, heads).forEach(household -> known.put(household.id, household));
        earlier.forEach(this::remember);
        rows.forEach(this::settle);
    }

    /** In a dry run nothing of earlier chunks is stored: their rows about the people and heads of this one. */
    private List<ImportRow> earlier(List<ImportRow> rows) {
        var keys = rows.stream()
                .flatMap(row -> Stream.of(row.matchKey, row.idKey))
                .filter(Objects::nonNull)
                .toList();
        return context.earlier().created(keys);
    }

    private void remember(ImportRow row) {
        headOfWhom.putIfAbsent(key(row), household(row));
        if (HouseholdReading.isHead(row)) headsToldOf.putIfAbsent(headship(row), who.key(row));
    }

    private void forgetTheChunk() {
        headsToldOf.clear();
        headOfWhom.clear();
        known.clear();
        places.clear();
        lastLeft.clear();
        touched.clear();
    }

    private List<Long> persons(List<ImportRow> rows) {
        return rows.stream()
                .map(who::of)
                .filter(Objects::nonNull)
                .map(person -> person.id)
                .distinct()
                .toList();
    }

    private static String head(ImportRow row) {
        return row.values.get("headName");
    }

    private void know(Collection<Belonging> of) {
        var ids = of.stream().map(place -> place.householdId).collect(Collectors.toSet());
        tools.households.withIds(context.scope(), ids).forEach(household -> known.put(household.id, household));
    }

    private void settle(ImportRow row) {
        var theirs = households(row);
        if (who.isAmbiguous(row) || theirs.size() > 1) {
            row.problem("name", MEMBER_AMBIGUOUS, row.seen);
            return;
        }
        var person = who.of(row);
        var place = person == null ? null : places.get(person.id);
        var refused = place != null
                ? !isPlace(row, place, theirs)
                : isToldOfElsewhere(row) || isHeadedByAnother(row, person, theirs);
        if (refused)
            row.problem("relation", HOUSEHOLD_BY_ACT, row.cell("relation").text());
        else if (place == null && person != null && isBeforeHeLeft(row, person))
            row.problem("joinedOn", END_BEFORE_START, row.cell("joinedOn").text());
    }

    /** The households that a row may mean: under this head, in this group where both are told. */
    private List<Household> households(ImportRow row) {
        var group = row.values.get("villageGroup");
        return known.values().stream()
                .filter(household -> household.dissolvedOn == null)
                .filter(household -> household.branchId.equals(who.unit(row).id)
                        && household.headName.equals(head(row))
                        && (group == null || household.villageGroup == null || household.villageGroup.equals(group)))
                .toList();
    }

    private static boolean isPlace(ImportRow row, Belonging place, List<Household> theirs) {
        return theirs.stream().anyMatch(household -> household.id.equals(place.householdId))
                && HouseholdReading.isHead(row) == Kinship.isHead(place.relation);
    }

    private boolean isToldOfElsewhere(ImportRow row) {
        var household = household(row);
        return !household.equals(headOfWhom.computeIfAbsent(key(row), first -> household));
    }

    private String household(ImportRow row) {
        return who.unit(row).id + " " + head(row);
    }

    private boolean isHeadedByAnother(ImportRow row, Person person, List<Household> theirs) {
        if (!HouseholdReading.isHead(row)) return false;
        var first = headsToldOf.putIfAbsent(headship(row), who.key(row));
        if (first != null && !first.equals(who.key(row))) return true;
        return theirs.stream().anyMatch(h -> h.headId != null && (person == null || !h.headId.equals(person.id)));
    }

    private String headship(ImportRow row) {
        return household(row) + " " + row.values.get("villageGroup");
    }

    private boolean isBeforeHeLeft(ImportRow row, Person person) {
        var joined = Text.read(row.values.get("joinedOn"), LocalDate::parse);
        var left = lastLeft.get(person.id);
        return joined != null && left != null && joined.isBefore(left);
    }

    /** Somebody has one household, so he is all there is to tell rows by. */
    @Override
    protected String key(ImportRow row) {
        var person = who.of(row);
        return person == null ? "new " + who.key(row) : person.id.toString();
    }

    @Override
    protected Map<String, Belonging> stored(List<ImportRow> rows) {
        var stored = new HashMap<String, Belonging>();
        places.forEach((person, place) -> stored.put(person.toString(), place));
        return stored;
    }

    @Override
    protected List<Belonging> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        List<Belonging> stored = tools.belongings.list("id in ?1", ids);
        know(stored);
        return stored;
    }

    @Override
    protected Map<String, String> texts(Belonging place) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("relation", place.relation);
        texts.put("joinedOn", place.joinedOn == null ? null : place.joinedOn.toString());
        var household = known.get(place.householdId);
        if (Kinship.isHead(place.relation) && household != null) texts.putAll(HouseholdReading.texts(household));
        return texts;
    }

    @Override
    public void write(List<ImportRow> rows) {
        var entered =
                rows.stream().filter(row -> row.outcome == Outcome.CREATED).toList();
        who.note(entered);
        entered.forEach(this::enter);
        tools.households.flush();
        super.write(rows);
        tell();
    }

    /** The households that rows were about are found by their names, and looked at for whom they leave alone. */
    private void tell() {
        tools.keys.write(touched);
        tools.told.fire(
                new FamiliesTold(touched.stream().map(household -> household.id).toList()));
    }

    private void enter(ImportRow row) {
        if (!households(row).isEmpty()) return;
        var household = new Household();
        household.placeWhere(who.unit(row));
        household.call(head(row));
        HouseholdReading.describe(household, row.values);
        tools.households.recorded(household);
        known.put(household.id, household);
        row.values.put(ENTERED, "true");
        tools.audit.record(Act.of("household.registered"), household);
    }

    @Override
    protected Belonging create(ImportRow row) {
        var household = households(row).get(0);
        var person = who.noted(row);
        var joined = Text.read(row.values.get("joinedOn"), LocalDate::parse);
        var place = tools.belongings.enter(household, person.id, row.values.get("relation"), joined);
        if (HouseholdReading.isHead(row)) {
            household.headedBy(person);
            describe(household, row.values);
        }
        touched.add(household);
        texts(place).forEach((field, text) -> {
            if (text != null) row.values.put(field, text);
        });
        tools.audit.record(Act.of("household.joined").on(person.id), household);
        return place;
    }

    private static void describe(Household household, Map<String, String> told) {
        var after = new HashMap<>(HouseholdReading.texts(household));
        told.forEach((field, text) -> {
            if (after.containsKey(field)) after.put(field, text);
        });
        HouseholdReading.describe(household, after);
    }

    @Override
    protected void change(Belonging place, Map<String, String> values) {
        if (values.containsKey("relation")) place.relation = values.get("relation");
        if (values.containsKey("joinedOn")) place.joinedOn = Text.read(values.get("joinedOn"), LocalDate::parse);
        var household = known.get(place.householdId);
        describe(household, values);
        tools.audit.record(Act.of("household.revised").on(place.personId).changing(values.keySet()), household);
        tools.households.stamped(household);
    }

    /** Where days of mutual aid are counted for a household, the import can no longer be taken back. */
    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var colliding = new ArrayList<>(super.colliding(rows));
        var held = tools.households.helping(
                known.values().stream().map(household -> household.id).toList());
        var places = withIds(rows.stream().map(row -> row.entityId).toList()).stream()
                .filter(place -> held.contains(place.householdId))
                .map(place -> place.id)
                .collect(Collectors.toSet());
        rows.stream()
                .filter(row -> row.values.containsKey(ENTERED) && places.contains(row.entityId))
                .filter(row -> !colliding.contains(row))
                .forEach(colliding::add);
        return colliding;
    }

    @Override
    public void revert(List<ImportRow> rows) {
        touched.clear();
        var entered =
                withIds(rows.stream()
                                .filter(row -> row.values.containsKey(ENTERED))
                                .map(row -> row.entityId)
                                .toList())
                        .stream()
                        .map(place -> place.householdId)
                        .collect(Collectors.toSet());
        super.revert(rows);
        var gone = tools.households.unused(entered);
        tools.keys.remove(gone);
        for (var household : gone) {
            tools.audit.record(Act.of("household.reverted").deleting(), household);
            tools.households.delete(household);
        }
        touched.removeAll(gone);
        tell();
    }

    @Override
    protected void forget(Collection<Belonging> gone) {
        for (var place : gone) {
            var household = known.get(place.householdId);
            household.loseHead(place.personId);
            tools.audit.record(Act.of("household.place-reverted").on(place.personId), household);
            tools.belongings.delete(place);
            touched.add(household);
        }
        tools.belongings.flush();
        var left = gone.stream().map(place -> place.personId).collect(Collectors.toSet());
        tools.belongings.of(left).forEach(place -> left.remove(place.personId));
        if (!left.isEmpty()) who.forget(left);
    }

    @Override
    public String masked(String field, String value) {
        return WhoInRows.masked(field, value);
    }
}
