package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.contract.ValidRequests.Actor;
import guiyan.platform.Code;
import guiyan.platform.Right;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand requests that nobody should send, the same in every run; {@code make fuzz} sends others. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("guiyan.fuzz.requests", 10_000);

    /** Each makes or tries a password, which takes long on purpose. */
    private static final Set<String> RARE = Set.of(
            "signIn",
            "changePassword",
            "openAccount",
            "resetPassword",
            "beginSecondFactor",
            "renewRecoveryCodes",
            "removeSecondFactor",
            "activateAccount",
            "printStartSlips");

    /** They end the session or change the account of whoever asks. */
    private static final Set<String> ENDING = Set.of(
            "signOut",
            "changePassword",
            "confirmSecondFactor",
            "renewRecoveryCodes",
            "removeSecondFactor",
            "actForAnother",
            "endOwnDevice");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Cast cast;

    @Inject
    ValidRequests valid;

    @Inject
    Rows rows;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private Set<String> codes;

    /** An operation with a valid request for it. */
    private record Seed(Operation operation, Request request) {}

    @BeforeEach
    void enter() {
        cast.enter();
        codes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("guiyan").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Code.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(code -> ((Code) code).name())
                        .collect(Collectors.toSet());
    }

    @Test
    void noInputIsAnsweredWithAFault() throws Exception {
        var seed = Long.getLong("guiyan.fuzz.seed", 20080731);
        var seeds = seeds();
        var started = System.nanoTime();
        var threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < REQUESTS; i++) {
            var chance = new Random(seed + i);
            threads.execute(() -> attempt(seeds, new Nasty(chance)));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        System.out.printf(
                "fuzz: seed %d, %d requests in %d s, answers %s%n",
                seed, REQUESTS, (System.nanoTime() - started) / 1_000_000_000, statuses);
        assertThat(faults.stream().limit(20).map(FuzzTest::printable))
                .as("seed " + seed)
                .isEmpty();
        assertThat(statuses.keySet()).contains(200, 400, 401, 404, 413, 415, 422);
    }

    private List<Seed> seeds() throws Exception {
        var seeds = new ArrayList<Seed>();
        var operations = Operation.all();
        for (var role : List.of(Role.SYSTEM_ADMIN, Role.TOWNSHIP_ADMIN)) {
            var actor = actor(role);
            for (var operation : operations) {
                var who = ENDING.contains(operation.id()) ? actor(role) : actor;
                seeds.add(new Seed(operation, valid.of(operation, who, Place.VILLAGE)));
            }
        }
        var employer = new Actor(Role.EMPLOYER_CLIENT, rows.machineToken(Role.EMPLOYER_CLIENT));
        for (var operation : operations)
            if (operation.right() == Right.RECEIVED_REFERRALS)
                seeds.add(new Seed(operation, valid.of(operation, employer, Place.VILLAGE)));
        return seeds;
    }

    /** Without what ends a line, or a report. */
    private static String printable(String fault) {
        return fault.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private Actor actor(Role role) {
        return new Actor(role, Cast.token(cast.open(role, Place.home(role))));
    }

    private void attempt(List<Seed> seeds, Nasty nasty) {
        var seed = nasty.any(seeds);
        while (RARE.contains(seed.operation.id()) && !nasty.oneIn(6)) seed = nasty.any(seeds);
        var request = new Fuzz(nasty).of(seed.operation, seed.request);
        try {
            var answer = request.send();
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            judge(seed, request, answer);
        } catch (Throwable broken) {
            faults.add(request + " → " + broken);
        }
    }

    private void judge(Seed seed, Request request, HttpResponse<String> answer) throws JsonProcessingException {
        var status = answer.statusCode();
        var body = answer.body();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var isProblem = type.startsWith("application/problem+json")
                && codes.contains(JSON.readTree(body).path("code").asText())
                && JSON.readTree(body).path("status").asInt() == status;
        var isOAuths = request.path.endsWith("/oauth/token")
                && JSON.readTree(body).path("error").asText().matches("invalid_\\w+|unsupported_grant_type");
        var tellsTooMuch = body.contains("Exception") || body.contains("\tat ") || body.contains("guiyan.");
        if (request.path.equals(seed.request.path) && !isToldOf(seed.operation, status))
            faults.add("%s → %d, which the contract does not tell of".formatted(request, status));
        if (status >= 500 || status >= 400 && !isProblem && !isOAuths || tellsTooMuch)
            faults.add("%s → %d %s %s"
                    .formatted(request, status, type, body.substring(0, Math.min(300, body.length()))));
    }

    /** What no operation has of its own: nothing new since, a header too large, a type asked for that is none. */
    private static boolean isToldOf(Operation operation, int status) {
        return Set.of(304, 406, 415, 431).contains(status)
                || operation.described().path("responses").has(String.valueOf(status));
    }
}
