package guiyan.bench;

import guiyan.bench.Load.Conversation;
import guiyan.people.values.Pinyin;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Lists of every level and depth, and searches within a township. */
final class Lists {

    private static final String ROLL = "/api/v1/members?limit=50";

    private final Ground ground;
    private final Report report;
    private Map<String, String> clerk;

    private Lists(Ground ground, Report report) throws Exception {
        this.ground = ground;
        this.report = report;
        clerk = ground.asker("TOWNSHIP_ADMIN", ground.size.townshipId(0));
    }

    static void township(Ground ground, Report report) throws Exception {
        new Lists(ground, report).township();
    }

    static void levels(Ground ground, Report report) throws Exception {
        var lists = new Lists(ground, report);
        lists.deep();
        lists.wide();
    }

    static void searches(Ground ground, Report report) throws Exception {
        new Lists(ground, report).searches();
    }

    private void township() throws Exception {
        var request = get(ROLL, clerk);
        var rates = Load.compare(List.of(
                Conversation.of(ground.product, request),
                Conversation.of(ground.limit, limit("/list/township_id/%d/name", ground.size.townshipId(0)))));
        var rows = rows(request);
        report.atLeast("list of 50 in a township, page 1", rates, 0.6, rows);
        report.atMost("  its p99", rates.get(0).p99(), rates.get(1).p99(), 2, "ms", "");
    }

    /** The last page of the widest list somebody of the county may turn to, 400 at most. */
    private void deep() throws Exception {
        var county = ground.machine(ground.size.countyOf(0));
        var path = ROLL;
        var page = 1;
        for (; page < 400; page++) {
            var next =
                    ground.json(200, "GET", path, county, "").path("nextCursor").asText("");
            if (next.isEmpty()) break;
            path = ROLL + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        var request = get(path, county);
        var rates = Load.compare(
                List.of(Conversation.of(ground.product, request), Conversation.of(ground.product, get(ROLL, county))));
        report.atLeast("county, page %d, against page 1".formatted(page), rates, 0.9, rows(request));
    }

    private void wide() throws Exception {
        var county = ground.machine(ground.size.countyOf(0));
        var village = ground.asker(clerk, "LIAISON_OFFICER", ground.size.branchId(0, 0));
        for (var sort : List.of("name", "id")) {
            against("village by " + sort, ROLL + "&sort=" + sort, village);
            against("county by " + sort, ROLL + "&sort=" + sort, county);
        }
    }

    private void against(String what, String path, Map<String, String> who) throws Exception {
        var request = get(path, who);
        var rates = Load.compare(
                List.of(Conversation.of(ground.product, request), Conversation.of(ground.product, get(ROLL, clerk))));
        report.atMost(
                what + ", time against a township's",
                1e3 / rates.get(0).perSecond(),
                1e3 / rates.get(1).perSecond(),
                1.5,
                "ms",
                rows(request));
    }

    private void searches() throws Exception {
        var who = Invented.number(ground.size.firstPerson(0) + 7);
        var given = who.name().substring(1, 2);
        search("name part", "q=" + encoded(given), "NAME", given.getBytes(StandardCharsets.UTF_8));
        var initials = Pinyin.initials(who.name()).substring(0, 2);
        search("pinyin initials", "q=" + initials, "PINYIN", initials.getBytes(StandardCharsets.UTF_8));
        var phone = who.phone().tail();
        search("phone tail", "q=" + phone, "PHONE", ground.vault.print("tail:PHONE", phone));
        var id = idTail();
        clerk = ground.asker(clerk, "STATION_STAFF", ground.size.townshipId(0)); // who may search by ids
        search("id tail", "q=" + id, "ID", ground.vault.print("tail:ID", id));
    }

    /** The tail of somebody's id that is nobody's phone's tail, so that it is looked for as an id's. */
    private String idTail() {
        var first = ground.size.firstPerson(0);
        var phones = LongStream.range(first, first + Size.MEMBERS)
                .mapToObj(n -> Invented.number(n).phone().tail())
                .collect(Collectors.toSet());
        return LongStream.range(first, first + Size.MEMBERS)
                .mapToObj(n -> Invented.number(n).citizenId().tail())
                .filter(tail -> !phones.contains(tail))
                .findFirst()
                .orElseThrow();
    }

    private void search(String what, String query, String kind, byte[] from) throws Exception {
        var to = Arrays.copyOf(from, from.length + 1);
        to[from.length] = (byte) 0xff;
        var hex = HexFormat.of();
        var request = get(ROLL + "&" + query, clerk);
        if (ground.json(200, "GET", ROLL + "&" + query, clerk, "").path("items").isEmpty())
            throw new IllegalStateException("nobody is found by " + what);
        var rates = Load.compare(List.of(
                Conversation.of(ground.product, request),
                Conversation.of(
                        ground.limit,
                        limit(
                                "/search/%d/%s/%s/%s",
                                ground.size.townshipId(0), kind, hex.formatHex(from), hex.formatHex(to)))));
        report.atLeast("search by " + what, rates, 0.4, rows(request));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String rows(byte[] request) throws Exception {
        return Rows.of(ground, request);
    }

    static byte[] get(String path, Map<String, String> who) {
        return Wire.request("GET", path, who, "");
    }

    static byte[] limit(String path, Object... values) {
        return Wire.request("GET", path.formatted(values), Map.of(), "");
    }
}
