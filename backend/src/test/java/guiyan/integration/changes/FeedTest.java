package guiyan.integration.changes;

import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.members.Member;
import guiyan.organizations.Organizations;
import guiyan.platform.Place;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedTest {

    private static final String VILLAGE = "439902200201";
    private static final String BESIDE = "439902200202";

    @Inject
    Cast cast;

    @Inject
    Feed feed;

    @Inject
    Numbering numbering;

    @Inject
    FeedRetention retention;

    @Inject
    Organizations organizations;

    @Inject
    Audit audit;

    @Inject
    SystemClock clock;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void tellsAChangeOnceInTheScopeItLiesIn() {
        var here = client(VILLAGE, "members:read");
        var beside = client(BESIDE, "members:read");
        var afterHere = cursor(here, "latest");
        var afterBeside = cursor(beside, "latest");
        var id = enrolled(VILLAGE, "闻人甲");
        var told = changes(here, afterHere);
        assertThat(told.<List<String>>path("items.id")).containsExactly(id);
        told.then().body("items[0].type", equalTo("MEMBER")).body("items[0].change", equalTo("CHANGED"));
        assertThat(told.asString()).doesNotContain("闻人甲");
        assertThat(changes(here, told.path("nextCursor")).<List<String>>path("items.id"))
                .isEmpty();
        assertThat(changes(beside, afterBeside).<List<String>>path("items.id")).isEmpty();
    }

    @Test
    void tellsOnlyWhatTheCallerMayRead() {
        var households = client(VILLAGE, "households:read");
        var after = cursor(households, "latest");
        enrolled(VILLAGE, "闻人乙");
        assertThat(changes(households, after).<List<String>>path("items.id")).isEmpty();
        bearing(client(VILLAGE))
                .get("/api/v1/changes?type=NOTHING")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/type"));
    }

    @Test
    @ActivateRequestContext
    void tellsAMoveWhereTheRowWasAndWhereItIs() {
        var from = after();
        var to = after();
        var member = new Member();
        member.id = 77L;
        member.placeWhere(cast.unit(BESIDE));
        var before = Place.of(cast.unit(VILLAGE));
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(Act.of("member.moved").on(77L).movedFrom(before), member));
        assertThat(kinds(VILLAGE, from)).containsExactly("77 MOVED");
        assertThat(kinds(BESIDE, to)).containsExactly("77 MOVED");
    }

    @Test
    void tellsOfALetterWhereItIsBoundForToo() {
        var token = client(BESIDE, "transfers:read");
        var after = cursor(token, "latest");
        var member = enrolled(VILLAGE, "闻人辛");
        var letter = created(
                "affiliation-transfers",
                Map.of(
                        "memberId",
                        member,
                        "letterNo",
                        "信",
                        "toCode",
                        BESIDE,
                        "issuedOn",
                        "2008-07-01",
                        "reason",
                        "务工地固定"));
        assertThat(changes(token, after).<List<String>>path("items.id")).containsExactly(letter);
    }

    @Test
    @ActivateRequestContext
    void tellsOfAMergeWhichRowStandsForTheOther() {
        var after = after();
        record(Act.of("member.merged").on(78L).mergedInto(79L), 78);
        record(Act.of("member.reverted").on(80L).deleting(), 80);
        var told = told(VILLAGE, after);
        assertThat(told).extracting(entry -> entry.supersededBy).containsExactly(79L, null);
        assertThat(kinds(VILLAGE, after)).containsExactly("78 MERGED", "80 DELETED");
    }

    @Test
    void givesTheCursorOfAPageThatIsNotTheLast() {
        var token = client(VILLAGE, "members:read");
        var start = cursor(token, "latest");
        var ids = List.of(enrolled(VILLAGE, "闻人丙"), enrolled(VILLAGE, "闻人丁"), enrolled(VILLAGE, "闻人戊"));
        var seen = new ArrayList<String>();
        var cursor = start;
        for (int i = 0; i < 3; i++) {
            var page = bearing(token).get("/api/v1/changes?limit=1&after=" + cursor);
            page.then().body("more", equalTo(i < 2 ? "NOW" : "LATER"));
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        }
        assertThat(seen).isEqualTo(ids);
        bearing(token).get("/api/v1/changes?after=nonsense").then().statusCode(400);
    }

    @Test
    void tellsAReaderWhoWasAwayTooLong() {
        var token = client(VILLAGE, "members:read");
        var old = cursor(token, "latest");
        enrolled(VILLAGE, "闻人己");
        changes(token, old);
        retention.forgetBefore(clock.now().plus(Duration.ofMinutes(1)));
        bearing(token)
                .get("/api/v1/changes?after=" + old)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CHANGES_FORGOTTEN"));
        var id = enrolled(VILLAGE, "闻人庚");
        assertThat(bearing(token).get("/api/v1/changes").<List<String>>path("items.id"))
                .containsExactly(id);
    }

    /** Writers begin in one order and commit in another, some never; a reader runs beside them. */
    @Test
    void missesNothingHoweverTransactionsOverlap() throws Exception {
        var committed = new ConcurrentLinkedQueue<Long>();
        var seen = new ArrayList<Long>();
        var from = numbering.ends().last();
        var next = new AtomicInteger(1_000_000);
        var writers = IntStream.range(0, 6)
                .mapToObj(i -> new Thread(() -> inARequest(() -> write(next, committed))))
                .toList();
        writers.forEach(Thread::start);
        do from = read(from, seen);
        while (writers.stream().anyMatch(Thread::isAlive));
        read(from, seen);
        assertThat(committed).hasSizeGreaterThan(60);
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
    }

    private long read(long from, List<Long> seen) {
        var through = numbering.ends().last();
        feed.between(from, through, Scope.EVERYTHING, Set.of("MEMBER"), 10_000).stream()
                .filter(entry -> entry.rowId >= 1_000_000 && entry.rowId < 2_000_000)
                .forEach(entry -> seen.add(entry.rowId));
        return through;
    }

    private void write(AtomicInteger next, ConcurrentLinkedQueue<Long> committed) {
        for (int i = 0; i < 25; i++) {
            var id = next.getAndIncrement();
            var isLost = ThreadLocalRandom.current().nextInt(5) == 0;
            QuarkusTransaction.begin();
            record(Act.of("member.revised").on((long) id), id, audit);
            pause();
            if (isLost) QuarkusTransaction.rollback();
            else QuarkusTransaction.commit();
            if (!isLost) committed.add((long) id);
        }
    }

    private static void inARequest(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(25));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void record(Act act, long id) {
        QuarkusTransaction.requiringNew().run(() -> record(act, id, audit));
    }

    private void record(Act act, long id, Audit audit) {
        var member = new Member();
        member.id = id;
        member.placeWhere(cast.unit(VILLAGE));
        audit.record(act, member);
    }

    private long after() {
        return numbering.ends().last();
    }

    private List<ChangeEntry> told(String unit, long after) {
        var scope = organizations.scopeOf(cast.unit(unit));
        return feed.between(after, numbering.ends().last(), scope, Set.of("MEMBER"), 100);
    }

    private List<String> kinds(String unit, long after) {
        return told(unit, after).stream().map(e -> e.rowId + " " + e.changeKind).toList();
    }

    private String client(String unit, String... more) {
        var scopes = new ArrayList<Object>(List.of(more));
        scopes.add("changes:read");
        return cast.clientToken(unit, scopes.toArray());
    }

    private static String cursor(String token, String after) {
        return changes(token, after).path("nextCursor");
    }

    private static Response changes(String token, String after) {
        var answer = bearing(token).get("/api/v1/changes?after=" + after);
        answer.then().statusCode(200);
        return answer;
    }

    private String enrolled(String unit, String name) {
        return created(
                "members",
                Map.of("organizationId", PublicId.of(cast.unit(unit).id).toString(), "name", name));
    }

    private static String created(String path, Map<String, String> form) {
        return bearing(Cast.token(Cast.TOWNSHIP))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
