package guiyan.training.importing;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.MEMBER_UNKNOWN;
import static guiyan.platform.importing.ImportCode.SESSION_AHEAD;
import static guiyan.platform.importing.ImportCode.SESSION_CANCELLED;
import static guiyan.platform.importing.ImportCode.SESSION_FOR_ONE;
import static guiyan.platform.importing.ImportCode.TRAINEES_LEFT_OUT;

import guiyan.organizations.Organization;
import guiyan.people.importing.WhoInRows;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.training.programs.TrainingProgram;
import guiyan.training.sessions.Heads;
import guiyan.training.sessions.TrainingSession;
import guiyan.training.values.Aim;
import guiyan.training.values.Mode;
import guiyan.training.values.Subject;
import guiyan.training.values.TrainingType;
import guiyan.training.values.VenueType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One pass over sessions: known by the source's number, else by unit, type, title and first day. */
class SessionPass extends RegisterPass<TrainingSession> {

    static final String SOURCE = "IMPORT";

    private final SessionImport tools;
    private final Scope scope;
    private final LocalDate today;
    private final Organization own;
    private final HoldingUnits units;
    private final SessionReading reading;
    private final WhoInRows who;
    private final Map<ImportRow, List<ImportRow>> taught = new HashMap<>();
    private final Map<String, TrainingProgram> programs = new HashMap<>();

    SessionPass(SessionImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        scope = context.scope();
        today = context.today();
        own = tools.units.of(context.organizationId());
        units = new HoldingUnits(own, tools.organizations.branches(context.scope()));
        reading = new SessionReading(units, context);
        who = new WhoInRows(tools.who, context);
        tools.programs.all(own).forEach(program -> programs.put(key(program.type, program.title), program));
    }

    private static String key(TrainingType type, String title) {
        return type + " " + title;
    }

    @Override
    public void read(ImportRow row) {
        reading.read(row);
    }

    /** Who was taught is found for all sessions of the chunk together; a session with a stranger waits until he is known. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        taught.clear();
        rows.forEach(row -> taught.put(row, TraineeCells.read(row)));
        var all = taught.values().stream()
                .flatMap(List::stream)
                .peek(who::read)
                .filter(row -> !row.isRejected())
                .toList();
        who.find(all);
        rows.forEach(this::admit);
        for (var row : rows)
            taught.get(row).stream()
                    .filter(trainee -> trainee.isRejected() || who.of(trainee) == null)
                    .findFirst()
                    .ifPresent(stranger -> row.problem(
                            "attendees", MEMBER_UNKNOWN, stranger.cell("name").text()));
    }

    /** Nobody has been taught before the day. */
    private void admit(ImportRow row) {
        if (!taught.get(row).isEmpty()
                && LocalDate.parse(row.values.get("startedOn")).isAfter(today))
            row.problem("attendees", SESSION_AHEAD, row.cell("attendees").text());
    }

    @Override
    protected void assume(ImportRow row) {
        SessionReading.assume(row);
    }

    /** A session does not end before it begins, nor begin after somebody has come, and alone is one. */
    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        if (after.get("endedOn").compareTo(after.get("startedOn")) < 0)
            row.problem("endedOn", END_BEFORE_START, row.cell("endedOn").text());
        else if (isAhead(after) && row.entityId != null && heads(row).came() > 0)
            row.problem("startedOn", SESSION_AHEAD, row.cell("startedOn").text());
        else if (taught.get(row).size() > 1 && after.get("mode").equals(Mode.ONE_TO_ONE.name()))
            row.problem("attendees", SESSION_FOR_ONE, row.cell("attendees").text());
    }

    private boolean isAhead(Map<String, String> after) {
        return LocalDate.parse(after.get("startedOn")).isAfter(today);
    }

    private Heads heads(ImportRow row) {
        var heads = tools.sessions.heads(Scope.EVERYTHING, List.of(row.entityId));
        return heads.getOrDefault(row.entityId, Heads.nobody(row.entityId));
    }

    private Organization unit(ImportRow row) {
        return units.of(row);
    }

    @Override
    protected String key(ImportRow row) {
        var number = row.values.get("externalId");
        if (number != null) return unit(row).id + " " + number;
        var type = row.values.getOrDefault("type", TrainingType.OTHER.name());
        return key(unit(row).id, type, row.values.get("title"), row.values.get("startedOn"));
    }

    private static String key(Long unit, Object type, String title, Object startedOn) {
        return "%d %s %s %s".formatted(unit, type, title, startedOn);
    }

    @Override
    protected Map<String, TrainingSession> stored(List<ImportRow> rows) {
        var stored = new HashMap<String, TrainingSession>();
        rows.stream()
                .filter(row -> row.values.get("externalId") != null)
                .collect(Collectors.groupingBy(
                        row -> unit(row).id,
                        Collectors.mapping(row -> row.values.get("externalId"), Collectors.toSet())))
                .forEach((unit, numbers) -> tools.sessions
                        .external(unit, SOURCE, numbers)
                        .forEach(s -> stored.put(s.unitId + " " + s.externalId, s)));
        var unnumbered = rows.stream()
                .filter(row -> row.values.get("externalId") == null)
                .toList();
        var holding = unnumbered.stream().map(row -> unit(row).id).collect(Collectors.toSet());
        var days = unnumbered.stream()
                .map(row -> LocalDate.parse(row.values.get("startedOn")))
                .collect(Collectors.toSet());
        var thatDay = tools.sessions.of(holding, days);
        for (var row : unnumbered)
            settle(row, "type", thatDay.stream().filter(s -> isAlike(row, s)).map(s -> s.type));
        thatDay.forEach(s -> stored.putIfAbsent(key(s.unitId, s.type, s.title, s.startedOn), s));
        for (var row : rows) keepToOneDay(row, stored.get(key(row)));
        tellOfLeftOut(rows, stored);
        return stored;
    }

    /** Who was taught is entered with a new session; of one that is stored, people are on the list or have to be signed in. */
    private void tellOfLeftOut(List<ImportRow> rows, Map<String, TrainingSession> stored) {
        var known = rows.stream()
                .filter(row -> isOpen(row) && !taught.get(row).isEmpty() && stored.containsKey(key(row)))
                .toList();
        var sessions = known.stream().map(row -> stored.get(key(row)).id).collect(Collectors.toSet());
        var listed = tools.completions.attendances.of(sessions).stream()
                .collect(Collectors.groupingBy(
                        line -> line.sessionId, Collectors.mapping(line -> line.personId, Collectors.toSet())));
        for (var row : known) {
            var there = listed.getOrDefault(stored.get(key(row)).id, Set.of());
            if (taught.get(row).stream().anyMatch(trainee -> !there.contains(who.of(trainee).id)))
                row.problem(
                        "attendees", TRAINEES_LEFT_OUT, row.cell("attendees").text());
        }
    }

    /** What was called off was not held, and is not held anew. */
    @Override
    protected ImportCode kept(TrainingSession session) {
        return session.cancelledOn == null ? null : SESSION_CANCELLED;
    }

    private boolean isAlike(ImportRow row, TrainingSession s) {
        return s.unitId.equals(unit(row).id)
                && s.title.equals(row.values.get("title"))
                && s.startedOn.toString().equals(row.values.get("startedOn"));
    }

    /** A session of one day that is moved stays one. */
    private static void keepToOneDay(ImportRow row, TrainingSession session) {
        if (session != null && session.startedOn.equals(session.endedOn))
            row.values.putIfAbsent("endedOn", row.values.get("startedOn"));
    }

    @Override
    protected List<TrainingSession> withIds(Collection<Long> ids) {
        return tools.sessions.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(TrainingSession s) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("type", s.type.name());
        texts.put("title", s.title);
        texts.put("mode", s.mode.name());
        texts.put("aim", s.aim.name());
        texts.put("subject", s.subject.name());
        texts.put("startedOn", s.startedOn.toString());
        texts.put("endedOn", s.endedOn.toString());
        texts.put("hours", text(s.hours));
        texts.put("venueType", s.venueType == null ? null : s.venueType.name());
        texts.put("place", s.place);
        texts.put("trainer", s.trainer);
        texts.put("organizer", s.organizer);
        texts.put("coOrganizer", s.coOrganizer);
        return texts;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected TrainingSession create(ImportRow row) {
        var session = new TrainingSession();
        session.placeWhere(unit(row));
        session.unitId = unit(row).id;
        session.externalId = row.values.get("externalId");
        session.source = session.externalId == null ? null : SOURCE;
        session.recordedBy = tools.caller.who().name();
        write(session, row.values);
        session.programId = program(session).id;
        tools.sessions.recorded(session);
        tools.audit.record(Act.of("training.planned").because(session.type.name()), session);
        teach(session, taught.get(row));
        return session;
    }

    /** The course that the session is one of; a course nobody has offered yet is offered by the uploader's unit. */
    private TrainingProgram program(TrainingSession session) {
        return programs.computeIfAbsent(key(session.type, session.title), key -> offered(session));
    }

    private TrainingProgram offered(TrainingSession session) {
        var program = new TrainingProgram();
        program.placeWhere(own);
        program.unitId = own.id;
        program.type = session.type;
        program.title = session.title;
        program.aim = session.aim;
        program.subject = session.subject;
        program.hours = session.hours;
        program.organizer = session.organizer;
        program.coOrganizer = session.coOrganizer;
        program.source = SOURCE;
        tools.programs.recorded(program);
        tools.audit.record(Act.of("training-program.offered"), program);
        return program;
    }

    /** Who was taught came, and is through with it once it is over. */
    private void teach(TrainingSession session, List<ImportRow> trainees) {
        if (trainees.isEmpty()) return;
        var persons = trainees.stream().map(who::of).distinct().toList();
        var ids = persons.stream().map(person -> person.id).toList();
        var learning = tools.completions.skills.learning(ids);
        var onRoll = tools.members.seen(scope, ids);
        for (var person : persons) {
            var line = tools.completions.came(session, person, onRoll.contains(person.id));
            tools.completions.complete(line, null, learning);
        }
    }

    @Override
    protected void change(TrainingSession session, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(session));
        after.putAll(values);
        write(session, after);
        if (values.containsKey("startedOn")) tools.sessions.moved(session);
        tools.audit.record(Act.of("training.revised").changing(values.keySet()), session);
        tools.sessions.stamped(session);
    }

    private static void write(TrainingSession s, Map<String, String> values) {
        s.type = TrainingType.valueOf(values.get("type"));
        s.title = values.get("title");
        s.mode = Mode.valueOf(values.get("mode"));
        s.aim = Aim.valueOf(values.get("aim"));
        s.subject = Subject.valueOf(values.get("subject"));
        s.take(LocalDate.parse(values.get("startedOn")), LocalDate.parse(values.get("endedOn")));
        s.hours = values.get("hours") == null ? null : Integer.valueOf(values.get("hours"));
        s.venueType = values.get("venueType") == null ? null : VenueType.valueOf(values.get("venueType"));
        s.place = values.get("place");
        s.trainer = values.get("trainer");
        s.organizer = values.get("organizer");
        s.coOrganizer = values.get("coOrganizer");
    }

    /** People may have come to a session; whom one is taught alone has come with the file. */
    @Override
    protected Set<Long> inUse(Collection<Long> ids) {
        var groups = withIds(ids).stream()
                .filter(session -> session.mode != Mode.ONE_TO_ONE)
                .map(session -> session.id)
                .toList();
        return tools.sessions.attended(groups);
    }

    @Override
    protected void forget(Collection<TrainingSession> gone) {
        var ids = gone.stream().map(session -> session.id).toList();
        tools.completions.forget(tools.completions.attendances.of(ids));
        for (var session : gone) {
            tools.audit.record(Act.of("training.reverted").deleting(), session);
            tools.sessions.delete(session);
        }
        tools.sessions.flush();
        var courses = gone.stream()
                .map(session -> session.programId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (var program : tools.programs.untaught(courses)) {
            tools.audit.record(Act.of("training-program.reverted").deleting(), program);
            tools.programs.delete(program);
        }
        tools.programs.flush();
    }
}
