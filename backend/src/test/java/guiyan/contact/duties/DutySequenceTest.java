package guiyan.contact.duties;

import static guiyan.Cast.bearing;
import static guiyan.Cast.kept;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.duties.Duties;
import guiyan.duties.Duty;
import guiyan.duties.DutyState;
import guiyan.duties.generating.Generation;
import guiyan.duties.generating.Lapsing;
import guiyan.duties.generating.Refreshing;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.platform.Role;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.SteppedClock;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever people do through the API, and however the days pass, the invariants of domain.md 2.2 and 2.3 hold in the database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DutySequenceTest {

    private static final String VILLAGE = "439903200201";
    private static final String TOWNSHIP = "439903200";
    private static final LocalDate LAST = LocalDate.of(2008, 7, 31);
    private static final int STEPS = 100;

    @Inject
    Cast cast;

    @Inject
    Duties duties;

    @Inject
    Outflows outflows;

    @Inject
    Generation generation;

    @Inject
    Refreshing refreshing;

    @Inject
    Lapsing lapsing;

    private final Random random = new Random(20080731);
    private final List<String> members = new ArrayList<>();
    private final List<Response> talks = new ArrayList<>();
    private final Map<Long, DutyState> closed = new HashMap<>();
    private final Set<DutyState> seen = EnumSet.noneOf(DutyState.class);
    private final Map<String, Integer> answers = new TreeMap<>();
    private SteppedClock clock;
    private String keeper;

    @Test
    void noSequenceOfActsAndDaysRewritesWhatIsClosed() {
        begin();
        clock = new SteppedClock(LocalDate.of(2008, 1, 5));
        QuarkusMock.installMockForType(clock, BusinessClock.class);
        for (int step = 0; step < STEPS; step++) {
            var act = act();
            assertThat(act.statusCode()).as(act.asString()).isLessThan(500);
            answers.merge(act.statusCode() < 300 ? "done" : "refused", 1, Integer::sum);
            if (random.nextBoolean() && clock.today().isBefore(LAST.minusDays(8))) clock.goOn(1 + random.nextInt(8));
            refreshing.run();
            lapsing.run();
            QuarkusTransaction.requiringNew().run(this::holds);
        }
        assertThat(answers.get("done")).as(answers.toString()).isGreaterThan(STEPS / 3);
        assertThat(seen).contains(DutyState.MISSED, DutyState.OVERDUE, DutyState.FULFILLED, DutyState.CANCELLED);
        assertThat(closed).hasSizeGreaterThan(5);
    }

    private void begin() {
        cast.enter();
        keeper = cast.open(Role.TOWNSHIP_ADMIN, TOWNSHIP);
        generation.run();
        for (var rule : rules()) reviseRule(rule, Map.of("effectiveFrom", "2008-01-01", "goLiveOn", "2008-08-01"));
        for (int i = 0; i < 5; i++)
            members.add(posted(
                            "/members",
                            Map.of(
                                    "organizationId",
                                    PublicId.of(cast.unit(VILLAGE).id).toString(),
                                    "name",
                                    "序" + "一二三四五".charAt(i)))
                    .path("id"));
    }

    private Response act() {
        var member = members.get(random.nextInt(members.size()));
        var today = clock.today();
        var on = today.minusDays(random.nextInt(40)).toString();
        return switch (random.nextInt(14)) {
            case 0, 1 ->
                posted(
                        "/outflows",
                        Map.of("memberId", member, "departedOn", on, "destination", Map.of("text", "广东省深圳市")));
            case 2 -> onAbsence(member, "return", Map.of("returnedOn", on));
            case 3 -> onAbsence(member, "home-visits", Map.of("from", on, "to", today, "reason", "FAMILY"));
            case 4 ->
                onAbsence(
                        member,
                        "contact-lost",
                        Map.of(
                                "since",
                                today.minusMonths(7),
                                "circumstance",
                                "OTHER",
                                "searchActions",
                                List.of("问家属", "问老乡")));
            case 5 -> onAbsence(member, "contact-restored", Map.of("on", on));
            case 6 -> aDuty(member, "waive", Map.of("reason", "OTHER", "note", "不必"));
            case 7 ->
                posted(
                        "/quarterly-reports",
                        Map.of(
                                "memberId",
                                member,
                                "period",
                                "2008-Q" + (1 + random.nextInt(3)),
                                "submittedOn",
                                on,
                                "channel",
                                "PAPER",
                                "hostActivities",
                                1));
            case 8 -> aRule();
            case 9 -> withdrawn(member, on);
            default -> talked(member, on, random.nextBoolean() ? "NO_ANSWER" : "REACHED");
        };
    }

    private Response talked(String member, String on, String outcome) {
        var talk = posted(
                "/contact-records",
                Map.of("memberId", member, "occurredOn", on, "method", "PHONE", "outcome", outcome));
        if (talk.statusCode() == 201) talks.add(talk);
        return talk;
    }

    /** Takes back a conversation, or has one when there is none. */
    private Response withdrawn(String member, String on) {
        if (talks.isEmpty()) return talked(member, on, "REACHED");
        var talk = talks.remove(random.nextInt(talks.size()));
        return bearing(kept(keeper))
                .header("If-Match", talk.getHeader("ETag"))
                .post("/api/v1/contact-records/" + talk.path("id") + "/withdraw");
    }

    private Response onAbsence(String member, String act, Map<String, ?> form) {
        List<Map<String, String>> open = bearing(kept(keeper))
                .get("/api/v1/outflows?open=true&member=" + member)
                .path("items");
        if (open.isEmpty()) return talked(member, clock.today().toString(), "REACHED");
        var absence = "/outflows/" + open.get(0).get("id");
        return acted(absence, act, form);
    }

    private Response aDuty(String member, String act, Map<String, ?> form) {
        List<String> ids =
                bearing(kept(keeper)).get("/api/v1/duties?person=" + member).path("items.id");
        if (ids.isEmpty()) return talked(member, clock.today().toString(), "REACHED");
        return acted("/duties/" + ids.get(random.nextInt(ids.size())), act, form);
    }

    private Response aRule() {
        var rules = rules();
        return reviseRule(rules.get(random.nextInt(rules.size())), Map.of("graceDays", random.nextInt(20)));
    }

    private List<Map<String, String>> rules() {
        return bearing(kept(keeper)).get("/api/v1/duty-rules?limit=200").path("items");
    }

    private Response reviseRule(Map<String, String> rule, Map<String, ?> change) {
        return bearing(kept(keeper))
                .header("If-Match", rule.get("etag"))
                .contentType("application/merge-patch+json")
                .body(change)
                .patch("/api/v1/duty-rules/" + rule.get("id"));
    }

    private Response acted(String path, String act, Map<String, ?> form) {
        return bearing(kept(keeper))
                .header("If-Match", bearing(kept(keeper)).get("/api/v1" + path).getHeader("ETag"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path + "/" + act);
    }

    private Response posted(String path, Map<String, ?> form) {
        return bearing(kept(keeper))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }

    private void holds() {
        var persons =
                members.stream().map(id -> PublicId.fromString(id).value()).toList();
        var owed = duties.list("personId in ?1", persons);
        assertThat(owed.stream().map(DutySequenceTest::key)).doesNotHaveDuplicates();
        owed.forEach(this::holds);
        outflows.of(persons).stream()
                .collect(Collectors.groupingBy(outflow -> outflow.personId))
                .values()
                .forEach(DutySequenceTest::followOneAnother);
    }

    private void holds(Duty duty) {
        var today = clock.today();
        var where = key(duty) + " " + duty.state + " on " + today;
        seen.add(duty.state);
        var before = closed.get(duty.id);
        if (before != null) assertThat(duty.state).as(where).isEqualTo(before);
        if (duty.isClosed(today)) closed.putIfAbsent(duty.id, duty.state);
        if (before != null) return;
        switch (duty.state) {
            case FULFILLED, FULFILLED_LATE -> {
                assertThat(duty.metOn).as(where).isNotNull().isBeforeOrEqualTo(today);
                assertThat(duty.evidenceId).as(where).isNotNull();
                assertThat(duty.metOn.isAfter(duty.dueOn)).as(where).isEqualTo(duty.state == DutyState.FULFILLED_LATE);
                assertThat(duty.counts(duty.metOn)).as(where).isTrue();
            }
            case MISSED, OVERDUE -> {
                assertThat(today).as(where).isAfter(duty.graceUntil);
                assertThat(duty.metOn).as(where).isNull();
                assertThat(duty.lapsesTo).as(where).isEqualTo(duty.state);
            }
            case PENDING -> assertThat(duty.graceUntil).as(where).isAfterOrEqualTo(today);
            case WAIVED -> assertThat(duty.waivedBecause).as(where).isNotNull();
            default -> {}
        }
    }

    private static String key(Duty duty) {
        return String.join(" ", duty.kind, duty.subjectType, String.valueOf(duty.subjectId), duty.period);
    }

    /** One absence at a time, each over before the next begins. */
    private static void followOneAnother(List<Outflow> absences) {
        assertThat(absences.stream().filter(Outflow::isOpen).count()).isLessThanOrEqualTo(1);
        for (var one : absences)
            for (var other : absences)
                if (one != other && one.since != null && other.since != null && one.since.isBefore(other.since))
                    assertThat(one.endedOn)
                            .as(one.since + " and " + other.since)
                            .isNotNull()
                            .isBeforeOrEqualTo(other.since);
    }
}
