package guiyan.contact.importing;

import static guiyan.platform.importing.ImportCode.MEMBER_UNKNOWN;
import static guiyan.platform.importing.ImportCode.ORGANIZATION_UNKNOWN;

import guiyan.contact.gatherings.Gathering;
import guiyan.contact.gatherings.GatheringKind;
import guiyan.contact.importing.GuestCells.Guest;
import guiyan.organizations.Organization;
import guiyan.organizations.UnitNames;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.TextCell;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pass over meetings; a meeting is its branch, kind and day. */
class GatheringPass extends RegisterPass<Gathering> {

    private static final CodeCell KIND = new CodeCell(kinds());

    private final GatheringImport tools;
    private final ImportContext context;
    private final MemberRows members;
    private final Map<String, Organization> units;
    private final UnitNames names;
    private final Map<ImportRow, List<Guest>> guests = new HashMap<>();

    GatheringPass(GatheringImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        members = new MemberRows(tools.roll, context);
        var branches = tools.roll.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        names = new UnitNames(branches);
    }

    private static Map<String, String> kinds() {
        var kinds = new HashMap<>(Map.of(
                "春节茶话会",
                "SPRING_FESTIVAL_TEA_PARTY",
                "茶话会",
                "SPRING_FESTIVAL_TEA_PARTY",
                "支部会议",
                "BRANCH_MEETING",
                "补课会",
                "MAKE_UP_MEETING",
                "其他",
                "OTHER"));
        for (var kind : GatheringKind.values()) kinds.put(kind.name(), kind.name());
        return kinds;
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("place").text();
        row.take("type", KIND.read(row.cell("type")), Function.identity());
        unit(row);
        members.day(row, "heldOn");
        row.take("place", TextCell.read(row.cell("place"), 120), Function.identity());
        members.require(row, "type", "heldOn", "place");
    }

    private void unit(ImportRow row) {
        var written = row.cell("organization").text();
        var named = written.isBlank() ? row.sheetName : written;
        var unit = names.find(named);
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, named, names.near(named));
        else row.values.put("organization", unit.code);
    }

    /** Who came is found for all meetings of the chunk together; a meeting with a stranger waits until he is known. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        guests.clear();
        rows.forEach(row -> guests.put(row, GuestCells.read(row)));
        var all = guests.values().stream()
                .flatMap(List::stream)
                .map(Guest::row)
                .peek(members::read)
                .filter(row -> !row.isRejected())
                .toList();
        members.find(all);
        for (var row : rows) {
            var came = guests.get(row);
            came.stream()
                    .filter(guest -> guest.row().subjectId == null)
                    .findFirst()
                    .ifPresent(stranger -> row.problem("attendances", MEMBER_UNKNOWN, stranger.row().seen));
            row.values.put("attended", String.valueOf(came.size()));
        }
    }

    @Override
    protected String key(ImportRow row) {
        return "%d %s %s".formatted(branch(row).id, row.values.get("type"), row.values.get("heldOn"));
    }

    private static String key(Gathering gathering) {
        return "%d %s %s".formatted(gathering.branchId, gathering.kind, gathering.heldOn);
    }

    private Organization branch(ImportRow row) {
        return units.get(row.values.get("organization"));
    }

    @Override
    protected Map<String, Gathering> stored(List<ImportRow> rows) {
        var branches = rows.stream().map(row -> branch(row).id).collect(Collectors.toSet());
        var days = rows.stream().map(row -> MemberRows.dayOf(row, "heldOn")).collect(Collectors.toSet());
        return tools.gatherings.list("branchId in ?1 and heldOn in ?2", branches, days).stream()
                .collect(Collectors.toMap(GatheringPass::key, Function.identity(), (one, other) -> one));
    }

    @Override
    protected List<Gathering> withIds(Collection<Long> ids) {
        return tools.gatherings.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(Gathering gathering) {
        return Map.of("place", gathering.place);
    }

    @Override
    protected Gathering create(ImportRow row) {
        var gathering = new Gathering();
        gathering.placeWhere(branch(row));
        gathering.kind = GatheringKind.valueOf(row.values.get("type"));
        gathering.heldOn = MemberRows.dayOf(row, "heldOn");
        gathering.place = row.values.get("place");
        gathering.talkAbout(agenda(row));
        gathering.hold(context.today());
        gathering.recordedBy = tools.caller.who().name();
        tools.gatherings.recorded(gathering);
        tools.audit.record(Act.of("gathering.held").because(gathering.kind.name()), gathering);
        guests.get(row).forEach(guest -> signIn(gathering, guest));
        tools.facts.knownOfBranch(gathering.branchId, gathering.heldOn);
        return gathering;
    }

    private static List<String> agenda(ImportRow row) {
        return Stream.of(row.cell("agenda").text().replaceAll("[\\[\\]\"]", "").split("[,，;；、\n]+"))
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .map(point -> point.substring(0, Math.min(50, point.length())))
                .limit(10)
                .toList();
    }

    private void signIn(Gathering gathering, Guest guest) {
        var entry = tools.guests.note(
                gathering,
                null,
                guest.row().subjectId,
                gathering.heldOn,
                tools.caller.who().name());
        entry.away = guest.away() == null ? tools.facts.isAway(guest.row().subjectId, gathering.heldOn) : guest.away();
    }

    @Override
    protected void change(Gathering gathering, Map<String, String> values) {
        gathering.place = values.getOrDefault("place", gathering.place);
        tools.audit.record(Act.of("gathering.revised").changing(values.keySet()), gathering);
        tools.gatherings.stamped(gathering);
    }

    /** Where somebody has signed in or suggested something since, the import can no longer be taken back. */
    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var collide = super.colliding(rows);
        var touched = tools.guests.touchedSince(rows.stream()
                .map(row -> row.entityId)
                .filter(java.util.Objects::nonNull)
                .toList());
        return Stream.concat(collide.stream(), rows.stream().filter(row -> touched.contains(row.entityId)))
                .distinct()
                .toList();
    }

    @Override
    protected void forget(Collection<Gathering> gone) {
        if (gone.isEmpty()) return;
        tools.guests.forget(gone.stream().map(gathering -> gathering.id).toList());
        tools.facts.gone(gone, List.of(), null);
        for (var gathering : gone) {
            tools.facts.knownOfBranch(gathering.branchId, gathering.heldOn);
            tools.audit.record(Act.of("gathering.reverted").deleting(), gathering);
            tools.gatherings.delete(gathering);
        }
        tools.gatherings.flush();
    }
}
