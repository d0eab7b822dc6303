package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.contract.ValidRequests.Actor;
import guiyan.platform.Role;
import guiyan.platform.ScopedRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a read costs the database, whatever lies in its tables: a few statements, and few rows beside those shown. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadingCostTest {

    private static final int PAGE = 50;

    @Inject
    Cast cast;

    @Inject
    Rows rows;

    @Inject
    ValidRequests valid;

    @Inject
    ScopedRows scoped;

    @Inject
    EntityManager database;

    @Inject
    SessionFactory sessions;

    private static boolean filled;

    private List<Actor> actors;
    private Actor employer;

    @BeforeEach
    void enter() {
        cast.enter();
        actors = Stream.of(Role.TOWNSHIP_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR, Role.BRANCH_SECRETARY, Role.MEMBER)
                .map(role -> new Actor(role, Cast.token(cast.open(role, Place.home(role)))))
                .toList();
        employer = new Actor(Role.EMPLOYER_CLIENT, rows.machineToken(Role.EMPLOYER_CLIENT));
        if (filled) return;
        filled = true;
        for (int i = 0; i <= 2 * PAGE; i++) rows.member(Place.VILLAGE);
        for (int i = 0; i <= PAGE / 2; i++) rows.account(Place.VILLAGE);
        for (int i = 0; i <= PAGE; i++) rows.client(Place.VILLAGE);
        fillTheTables();
    }

    /** Of a table that is hardly longer than a page the database reads the whole, and rightly so. */
    private void fillTheTables() {
        var roll = IntStream.range(0, 3000)
                .mapToObj(i -> "凌费%s,1970-01,1543%07d".formatted(Character.toString(0x4e00 + i), i + 6_000_000))
                .collect(Collectors.joining("\n", "姓名,出生年月,联系电话\n", "\n"));
        new ImportClient(Cast.STRANGER).load(roll, "mode", "COMMIT");
        database.createNativeQuery(
                        "analyze table person, member, contact_point, search_key, import_row, account, api_client")
                .getResultList();
    }

    @Test
    void everyReadTakesAtMostSixStatementsAndTenRowsForEachShown() throws Exception {
        var dear = new ArrayList<String>();
        for (var operation : Operation.all()) {
            if (!operation.method().equals("GET") || operation.id().matches("fetch(Rejects|ImportTemplate)")) continue;
            var request = valid.of(operation, whoMay(operation), Place.VILLAGE);
            assertThat(request.send().statusCode()).as(operation.id()).isEqualTo(200);
            var most = questions(operation);
            var statements = cost(request, sessions.getStatistics()::getPrepareStatementCount, most);
            var counting = cost(null, this::rowsRead, Long.MAX_VALUE);
            var mostRead = 10 * shown(operation);
            var read = cost(request, this::rowsRead, mostRead + counting) - counting;
            if (statements > most || read > mostRead)
                dear.add("%s: %d statements, %d rows".formatted(operation.id(), statements, read));
        }
        assertThat(dear).isEmpty();
    }

    @Test
    void fiftyMatchesTakeSixStatementsAndFiveHundredRows() throws Exception {
        var village = cast.unit(Place.VILLAGE).code;
        var seekers = IntStream.range(0, 400)
                .mapToObj(i -> "配%d,卓配%s,%s,男,1980-02-03,%s"
                        .formatted(i, Character.toString(0x4e00 + i), village, i % 2 == 0 ? "司机" : "厨师"))
                .collect(Collectors.joining("\n", "求职编号,姓名,村,性别,出生日期,求职工种\n", "\n"));
        new ImportClient(Cast.TOWNSHIP)
                .load(
                        "求职.csv",
                        seekers.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "kind",
                        "JOB_SEEKERS",
                        "mode",
                        "COMMIT");
        database.createNativeQuery("analyze table job_seeker, person, vacancy, skill")
                .getResultList();
        var matches = Operation.all().stream()
                .filter(each -> each.id().equals("listMatches"))
                .findFirst()
                .orElseThrow();
        var request = valid.of(matches, actors.get(0), Place.VILLAGE);
        request.query.clear();
        request.query("vacancy", rows.postFor(Place.VILLAGE, "司机")).query("limit", "50");
        assertThat(request.send().body().split("\"reasons\"")).hasSize(51);
        assertThat(cost(request, sessions.getStatistics()::getPrepareStatementCount, 6))
                .isLessThanOrEqualTo(6);
        var counting = cost(null, this::rowsRead, Long.MAX_VALUE);
        assertThat(cost(request, this::rowsRead, 500 + counting) - counting).isLessThanOrEqualTo(500);
    }

    /** The dry run of what is kept for a time asks each such table once, a copy of one's data each room. */
    private static int questions(Operation operation) {
        return switch (operation.id()) {
            case "listRetention", "showCallSheet", "takeCallSheets" -> 12;
            case "takeOwnData" -> 40;
            default -> 6;
        };
    }

    /** A list shows a page, a week's call sheets sixty people with their numbers, a choice of carers or readers all; a figure counts all that lie in the unit. */
    private long shown(Operation operation) {
        if (operation.id().equals("takeCallSheets")) return 60 * 2;
        if (operation.id().matches("listCarers|listReportReaders")) return accountsOf(Place.TOWNSHIP);
        if (operation.id().equals("showAffected")) return allThatLiesIn(Place.VILLAGE);
        var counts = operation.path().contains("/statistics/") || operation.id().equals("showLedgerFreshness");
        return counts ? peopleOf(Place.VILLAGE) : PAGE;
    }

    private long accountsOf(String unit) {
        return database.createQuery("select count(*) from Account a where a.townshipId = :unit", Long.class)
                .setParameter("unit", cast.unit(unit).id)
                .getSingleResult();
    }

    private long allThatLiesIn(String unit) {
        return scoped.counts(ScopedRows.Column.BRANCH, List.of(cast.unit(unit).id)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private long peopleOf(String unit) {
        return database.createQuery("select count(*) from Person p where p.branchId = :unit", Long.class)
                .setParameter("unit", cast.unit(unit).id)
                .getSingleResult();
    }

    private Actor whoMay(Operation operation) {
        var right = operation.right();
        return actors.stream()
                .filter(actor -> right == null || right.of(actor.role()))
                .findFirst()
                .orElse(employer);
    }

    /** The least of several tries: jobs in the background cost too, and some of them last a while. */
    private static long cost(Request request, LongSupplier counter, long most) throws InterruptedException {
        var least = Long.MAX_VALUE;
        for (int tries = 0; tries < 4 || tries < 24 && least > most; tries++) {
            if (tries >= 4) Thread.sleep(100);
            var before = counter.getAsLong();
            if (request != null) request.send();
            least = Math.min(least, counter.getAsLong() - before);
        }
        return least;
    }

    private long rowsRead() {
        var counted = database.createNativeQuery("show global status like 'Handler_read%'", Object[].class)
                .getResultList();
        return counted.stream()
                .mapToLong(row -> Long.parseLong(String.valueOf(((Object[]) row)[1])))
                .sum();
    }
}
