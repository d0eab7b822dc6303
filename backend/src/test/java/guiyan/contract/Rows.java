package guiyan.contract;

import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.Cast;
import guiyan.care.CareCase;
import guiyan.care.gaps.GapReview;
import guiyan.care.gaps.GapReviews;
import guiyan.care.visits.CareVisit;
import guiyan.care.visits.CareVisits;
import guiyan.contract.ValidRequests.Actor;
import guiyan.duties.Duties;
import guiyan.duties.Owed;
import guiyan.duties.generating.PretendedCall;
import guiyan.duties.generating.Refreshing;
import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.identity.devices.Devices;
import guiyan.outflow.CareGap;
import guiyan.people.Person;
import guiyan.platform.Revisioned;
import guiyan.platform.Role;
import guiyan.platform.Scoped;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Rows to act upon, each made through the door by somebody who may; no two alike. */
@ApplicationScoped
class Rows {

    /** An id that no row has. */
    static final String ABSENT = "0000000000000";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Row NONE = new Row(ABSENT, "\"0\"", ABSENT);

    private final Cast cast;
    private final Accounts accounts;
    private final Devices devices;
    private final Messages messages;
    private final Duties duties;
    private final Refreshing refreshing;
    private final PretendedCall pretended;
    private final Ids ids;
    /** Account names of those who make rows, by role and unit. */
    private final Map<String, String> makers = new HashMap<>();

    private final Map<String, String> represented = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private String subject;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger branches = new AtomicInteger(300);

    Rows(
            Cast cast,
            Accounts accounts,
            Devices devices,
            Messages messages,
            Duties duties,
            Refreshing refreshing,
            PretendedCall pretended,
            Ids ids) {
        this.pretended = pretended;
        this.ids = ids;
        this.duties = duties;
        this.refreshing = refreshing;
        this.cast = cast;
        this.accounts = accounts;
        this.devices = devices;
        this.messages = messages;
    }

    /** A row as it stands: its id, its version, and the id of what lies in it. */
    record Row(String id, String etag, String inner) {

        /** The row without what lies in it. */
        Row alone() {
            return new Row(id, etag, null);
        }
    }

    /** The unit each row made so far lies in, by the row's id. */
    Map<String, String> places() {
        return places;
    }

    /** The token of somebody who keeps the rolls of a unit. */
    String maker(String unit) {
        if (unit.length() < 9) return Cast.kept(Cast.ADMIN);
        return maker(Role.TOWNSHIP_ADMIN, unit.substring(0, 9));
    }

    private String maker(Role role, String unit) {
        return Cast.kept(makers.computeIfAbsent(role + " " + unit, any -> cast.open(role, unit)));
    }

    String id(String unit) {
        return PublicId.of(cast.unit(unit).id).toString();
    }

    /** A unit of its own within this one, so that none of the cast's is called otherwise afterwards. */
    Row organization(String unit) {
        var row = postedBy(maker(""), "/organizations", within(unit));
        places.put(row.id, unit);
        return row;
    }

    Map<String, String> within(String unit) {
        var code = "4399" + (10000 + next());
        var level = unit.length() == 12 ? "GROUP" : "BRANCH";
        return Map.of("code", code, "parentId", id(unit), "level", level, "name", code, "shortName", code);
    }

    /** A township beside the one that branches of their own stand in. */
    String township() {
        var code = "4399038%05d".formatted(next());
        var form = Map.of("code", code, "parentId", id("439903"), "level", "TOWNSHIP_COMMITTEE");
        var named = new HashMap<String, String>(form);
        named.put("name", code);
        named.put("shortName", code);
        return posted("439903", "/organizations", named).id();
    }

    /** A branch of its own, in a township where nobody counts branches. */
    Row branch() {
        return seen("/organizations/", id(newBranch()));
    }

    /** The same with somebody in its third group. */
    Row peopledBranch() {
        var code = newBranch();
        var form = Map.of("organizationId", id(code), "name", name(), "villageGroup", "三组");
        posted(code, "/members", form);
        return seen("/organizations/", id(code));
    }

    private String newBranch() {
        var code = "439903200%03d".formatted(branches.incrementAndGet());
        posted("439903", "/organizations", unit(code, "439903200"));
        return code;
    }

    private Map<String, String> unit(String code, String parent) {
        return Map.of("code", code, "parentId", id(parent), "level", "BRANCH", "name", code, "shortName", code);
    }

    /** Two empty counties of their own. */
    Map<String, String> countiesToMerge() {
        return Map.of("intoId", newCounty(), "otherId", newCounty(), "on", "2008-07-01", "reason", "区划调整");
    }

    private String newCounty() {
        var code = "4394%06d".formatted(next());
        var form = Map.of("code", code, "level", "COUNTY_COMMITTEE", "name", code, "shortName", code);
        return posted("439903", "/organizations", form).id();
    }

    Row unitMerge() {
        return posted("439903", "/unit-merges", countiesToMerge());
    }

    Map<String, Object> part() {
        var code = "4399039%05d".formatted(next());
        return Map.of(
                "code",
                code,
                "name",
                code,
                "shortName",
                code,
                "villageGroups",
                List.of("三组"),
                "on",
                "2008-07-01",
                "reason",
                "分村");
    }

    Row account(String unit) {
        var role = switch (unit.length()) {
            case 6 -> Role.COUNTY_VIEWER;
            case 9 -> Role.STATION_STAFF;
            default -> Role.LIAISON_OFFICER;
        };
        var id = PublicId.of(accounts.named(cast.open(role, unit)).id).toString();
        places.put(id, unit);
        return seen("/accounts/", id);
    }

    /** Who administers a township. */
    Row admin(String township) {
        return seen("/accounts/", id(accounts.named(cast.open(Role.TOWNSHIP_ADMIN, township))));
    }

    private static String id(Account account) {
        return PublicId.of(account.id).toString();
    }

    /** Somebody who stands in for somebody else of the unit. */
    Row deputy(String unit) {
        return isVillage(unit) ? appointed(unit, account(unit).id) : NONE;
    }

    /** An appointment by which the actor may do somebody else's work. */
    Row deputyOf(Actor actor) {
        if (!Place.mayKeepRolls(actor.role()) || actor.role() == Role.API_CLIENT) return NONE;
        return appointed(
                Place.VILLAGE, Cast.bearing(actor.token()).get("/api/v1/me").path("id"));
    }

    private Row appointed(String unit, String deputy) {
        return posted(
                unit,
                "/deputies",
                Map.of(
                        "accountId",
                        account(unit).id,
                        "deputyId",
                        deputy,
                        "fromDay",
                        "2008-07-01",
                        "untilDay",
                        "2008-08-31"));
    }

    Row client(String unit) {
        var opened = openedClient(unit);
        places.put(opened.path("client.id"), unit);
        return new Row(opened.path("client.id"), opened.getHeader("ETag"), null);
    }

    Row webhook(String unit) {
        return opened(unit, webhookForm(unit));
    }

    private Row opened(String unit, Map<String, ?> form) {
        var answer = Cast.as(Cast.ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/webhooks");
        answer.then().statusCode(201);
        String id = answer.path("webhook.id");
        places.put(id, unit);
        return new Row(id, answer.getHeader("ETag"), null);
    }

    /** Nobody listens there. */
    Map<String, Object> webhookForm(String unit) {
        String client = cast.openClient(name(), unit, "changes:read", "organizations:read")
                .path("client.id");
        return Map.of("name", name(), "clientId", client, "url", "http://127.0.0.1:9/", "types", List.of());
    }

    /** A message of a webhook, written as the courier writes it. */
    Row delivery(String unit) {
        var webhook = webhook(unit);
        var id = messages.written(webhook.id);
        return new Row(webhook.id, webhook.etag, id);
    }

    Response openedClient(String unit) {
        return cast.openClient(name(), unit, "members:read");
    }

    /** Whom an account is bound to at the stand-in of the office's own sign-in. */
    String subject() {
        if (subject != null) return subject;
        var account = seen("/accounts/", id(accounts.named(cast.open(Role.STATION_STAFF, "439902200"))));
        subject = "guest-" + next();
        Cast.as(Cast.ADMIN)
                .header("If-Match", account.etag)
                .contentType(ContentType.JSON)
                .body(Map.of("subject", subject))
                .post("/api/v1/accounts/" + account.id + "/bind-subject");
        return subject;
    }

    private static Row seen(String path, String id) {
        var shown = Cast.as(Cast.ADMIN).get("/api/v1" + path + id);
        return new Row(id, shown.getHeader("ETag"), null);
    }

    Row member(String unit) {
        return isVillage(unit) ? posted(unit, "/members", Map.of("organizationId", id(unit), "name", name())) : NONE;
    }

    /** Somebody who is known and not on the roll. */
    Row villager(String unit) {
        if (!isVillage(unit)) return NONE;
        var told = Cast.bearing(maker(unit))
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", id(unit), "name", name()))
                .put("/api/v1/persons/external/" + next());
        places.put(told.path("id"), unit);
        return new Row(told.path("id"), told.getHeader("ETag"), null);
    }

    /** Somebody who has left the roll. */
    Row formerMember(String unit) {
        if (!isVillage(unit)) return NONE;
        var member = member(unit);
        var left = Cast.bearing(maker(unit))
                .header("If-Match", member.etag)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "LEFT", "on", "2008-07-01"))
                .post("/api/v1/members/" + member.id + "/end");
        return new Row(member.id, left.getHeader("ETag"), null);
    }

    /** A look at what it would mean to put a village into one group. */
    Map<String, Object> bulk(String unit) {
        return Map.of(
                "resource",
                "members",
                "filter",
                Map.of("organization", id(unit), "q", name()),
                "action",
                "regroup",
                "values",
                Map.of("villageGroup", "三组"),
                "dryRun",
                true);
    }

    Row looked(String by, String unit) {
        if (!isVillage(unit)) return NONE;
        var answer = Cast.bearing(by)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(bulk(unit))
                .post("/api/v1/bulk-actions");
        answer.then().statusCode(201);
        return row(unit, answer, null);
    }

    Row contactPoint(String unit) {
        if (!isVillage(unit)) return NONE;
        var form = Map.of("personId", member(unit).id, "value", phone(), "owner", "SELF");
        return posted(unit, "/contact-points", form);
    }

    Row household(String unit) {
        if (!isVillage(unit)) return NONE;
        return posted(unit, "/households", Map.of("organizationId", id(unit), "headName", name(), "people", 5));
    }

    /** A household with somebody in it. */
    Row family(String unit) {
        if (!isVillage(unit)) return NONE;
        var household = household(unit);
        var member = member(unit).id;
        var joined = Cast.bearing(maker(unit))
                .header("If-Match", household.etag)
                .contentType(ContentType.JSON)
                .body(Map.of("personId", member, "relation", "02", "reason", "登记"))
                .post("/api/v1/households/" + household.id + "/join");
        return new Row(household.id, joined.getHeader("ETag"), member);
    }

    /** Somebody's consent to a photo of his. */
    Row consent(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var form = Map.of("personId", member(unit).id, "kind", "PHOTO", "basis", "本人书面同意");
        return posted(unit, "/privacy/consents", form);
    }

    /** What somebody asks about his data. */
    Row privacyRequest(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var form = Map.of("personId", member(unit).id, "kind", "COPY", "receivedOn", "2008-07-01");
        return posted(unit, "/privacy/requests", form);
    }

    /** A request by which somebody's data are only stored. */
    Row restriction(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var form = Map.of("personId", member(unit).id, "kind", "RESTRICTION", "receivedOn", "2008-07-01");
        var asked = posted(unit, "/privacy/requests", form);
        var granted = Cast.bearing(maker(unit))
                .header("If-Match", asked.etag)
                .contentType(ContentType.JSON)
                .body(Map.of("on", "2008-07-02", "decision", "只保存"))
                .post("/api/v1/privacy/requests/" + asked.id + "/grant");
        return new Row(asked.id, granted.getHeader("ETag"), null);
    }

    /** A notice that has been published. */
    Row notice() {
        return postedBy(Cast.kept(Cast.ADMIN), "/privacy/notices", Map.of("title", "告知书", "text", "为联系和服务而处理"));
    }

    /** The record of a breach nobody was affected by. */
    Row incident() {
        var auditor = maker(Role.AUDITOR, null);
        return postedBy(auditor, "/privacy/incidents", breach());
    }

    Map<String, String> breach() {
        var breach = new HashMap<>(Map.of("title", "账号被他人使用", "description", "夜间查看", "foundOn", "2008-07-01"));
        breach.putAll(Map.of("actorId", ABSENT, "fromAt", "2026-01-01T00:00:00Z", "untilAt", "2026-01-01T01:00:00Z"));
        return breach;
    }

    /** Somebody who left in 2007. */
    Row outflow(String unit) {
        return isVillage(unit) ? posted(unit, "/outflows", absence(unit, "departedOn", "2007-03")) : NONE.alone();
    }

    /** Somebody who has said that he will leave. */
    Row reported(String unit) {
        return isVillage(unit) ? posted(unit, "/outflows", absence(unit, "reportedOn", "2008-07-01")) : NONE.alone();
    }

    private Map<String, Object> absence(String unit, String field, String day) {
        return Map.of("memberId", member(unit).id, field, day, "destination", Map.of("areaCode", "440300"));
    }

    /** Somebody who has come home for the harvest. */
    Row visiting(String unit) {
        if (!isVillage(unit)) return NONE;
        var row = acted(unit, outflow(unit), "/home-visits", Map.of("from", "2008-06-01", "reason", "HARVEST"));
        var visits = json(Cast.bearing(maker(unit)).get("/api/v1/outflows/" + row.id + "/home-visits"));
        return new Row(row.id, row.etag, visits.path(0).path("id").asText());
    }

    /** Somebody with whom contact is lost. */
    Row lost(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var search = Map.of("since", "2007-10-01", "circumstance", "OTHER", "searchActions", List.of("问家属"));
        return acted(unit, outflow(unit), "/contact-lost", search);
    }

    /** A row of the ledger that waits for the township. */
    Row submitted(String unit) {
        return isVillage(unit) ? acted(unit, outflow(unit), "/submit", Map.of()) : NONE.alone();
    }

    private Row acted(String unit, Row outflow, String act, Map<String, ?> form) {
        var answer = Cast.bearing(maker(unit))
                .header("If-Match", outflow.etag)
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/outflows/" + outflow.id + act);
        answer.then().statusCode(200);
        return row(unit, answer, null);
    }

    /** Somebody is to be put in charge of an episode. */
    Map<String, String> charge(String unit) {
        return Map.of("outflowId", outflow(unit).id, "liaisonId", member(unit).id, "on", "2008-07-01");
    }

    Row liaison(String unit) {
        return isVillage(unit) ? posted(unit, "/liaison-assignments", charge(unit)) : NONE.alone();
    }

    Map<String, String> ledger(String unit, String month) {
        return Map.of("organizationId", id(unit), "month", month);
    }

    /** A frozen ledger of a month of its own. */
    Row snapshot(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var month = YearMonth.of(2008, 4).minusMonths(next()).toString();
        var taken = Cast.bearing(maker(unit))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(ledger(unit, month))
                .post("/api/v1/ledger-snapshots");
        taken.then().statusCode(201);
        String id = taken.path("items[0].id");
        places.put(id, unit);
        return new Row(id, taken.path("items[0].etag"), null);
    }

    /** A certificate in a member's hand. */
    Row certificate(String unit) {
        return isVillage(unit) ? posted(unit, "/activity-certificates", certificateOf(member(unit).id)) : NONE;
    }

    Map<String, Object> certificateOf(String member) {
        return Map.of("memberId", member, "number", "证" + next(), "issuedOn", "2008-03-01", "issuedBy", "县委组织部");
    }

    /** A member of another place. */
    Row inflow(String unit) {
        return isVillage(unit) ? posted(unit, "/inflows", newcomer(unit)) : NONE;
    }

    Map<String, Object> newcomer(String unit) {
        return Map.of("organizationId", id(unit), "name", name(), "homeAreaCode", "430600", "arrivedOn", "2008-03-01");
    }

    /** A labourer who has left. */
    Row labourer(String unit) {
        return isVillage(unit) ? posted(unit, "/labour-outflows", leaver(unit)) : NONE;
    }

    Map<String, Object> leaver(String unit) {
        return Map.of("organizationId", id(unit), "name", name(), "departedOn", "2008-03");
    }

    /** A course that a village offers. */
    Row course(String unit) {
        return isVillage(unit)
                ? posted(unit, "/training-programs", courseOf(unit)).alone()
                : NONE.alone();
    }

    Map<String, Object> courseOf(String unit) {
        return Map.of(
                "organizationId",
                id(unit),
                "type",
                "SUNSHINE_PROJECT",
                "title",
                "班" + name(),
                "aim",
                "VOCATIONAL",
                "subject",
                "VOCATIONAL");
    }

    /** A session of training that a village holds. */
    Row training(String unit) {
        return isVillage(unit)
                ? posted(unit, "/training-sessions", trainingOf(unit)).alone()
                : NONE.alone();
    }

    /** A session of today, on whose screen a code is shown. */
    Row trainingToday(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var form = new HashMap<>(trainingOf(unit));
        form.putAll(Map.of("startedOn", "2008-07-31", "endedOn", "2008-07-31"));
        return posted(unit, "/training-sessions", form).alone();
    }

    /** The code on the screen of a session of today. */
    String trainingCode(String unit) {
        return Cast.bearing(maker(unit))
                .get("/api/v1/training-sessions/" + trainingToday(unit).id() + "/sign-in-code")
                .path("code");
    }

    Map<String, Object> trainingOf(String unit) {
        var form = new HashMap<>(training());
        form.put("organizationId", id(unit));
        return form;
    }

    Map<String, Object> trainingOfACourse(String unit) {
        var form = new HashMap<>(training());
        form.put("programId", course(unit).id);
        return form;
    }

    private static Map<String, Object> training() {
        return Map.of(
                "type",
                "SUNSHINE_PROJECT",
                "title",
                "电焊",
                "aim",
                "VOCATIONAL",
                "subject",
                "VOCATIONAL",
                "startedOn",
                "2008-07-20",
                "endedOn",
                "2008-07-22",
                "hours",
                24,
                "venueType",
                "SCHOOL");
    }

    Map<String, Object> atTheDoor(String unit) {
        var village = isVillage(unit) ? unit : Place.VILLAGE;
        return Map.of("organizationId", id(village), "name", name(), "birthDate", "1980-05");
    }

    /** A session that somebody has come to; in it, who. */
    Row trainee(String unit) {
        var line = line(unit);
        return line == null ? NONE : new Row(line.path("sessionId"), null, line.path("person.id"));
    }

    /** Somebody's line on the list of a session. */
    Row attendance(String unit) {
        var line = line(unit);
        return line == null ? NONE.alone() : new Row(line.path("id"), line.path("etag"), null);
    }

    private Response line(String unit) {
        if (!isVillage(unit)) return null;
        var line = sent(unit, "/training-sessions/" + training(unit).id + "/newcomers", atTheDoor(unit));
        places.put(line.path("id"), unit);
        return line;
    }

    /** The same of somebody who is through with it. */
    Row completedAttendance(String unit) {
        var trainee = trainee(unit);
        if (!isVillage(unit)) return NONE.alone();
        var done = sent(
                unit,
                "/training-sessions/" + trainee.id + "/complete",
                Map.of("personIds", List.of(trainee.inner), "on", "2008-07-22"));
        return new Row(done.path("items[0].id"), done.path("items[0].etag"), null);
    }

    private Response sent(String unit, String path, Object said) {
        var answer = Cast.bearing(maker(unit))
                .contentType(ContentType.JSON)
                .body(said)
                .post("/api/v1" + path);
        answer.then().statusCode(200);
        return answer;
    }

    /** A film that a village has shown. */
    Row publicity(String unit) {
        return isVillage(unit)
                ? posted(unit, "/publicity-activities", publicityOf(unit)).alone()
                : NONE.alone();
    }

    Map<String, Object> publicityOf(String unit) {
        return Map.of(
                "organizationId",
                id(unit),
                "kind",
                "FILM_SCREENING",
                "topic",
                "LABOUR_POLICY",
                "actor",
                "VILLAGE",
                "targetGroup",
                "VILLAGERS",
                "heldOn",
                "2008-07-20",
                "title",
                "劳务政策宣传片",
                "reach",
                57);
    }

    /** Something to be done at home that a village has written down. */
    Row opportunity(String unit) {
        return isVillage(unit)
                ? posted(unit, "/project-opportunities", opportunityOf(unit)).alone()
                : NONE.alone();
    }

    Map<String, Object> opportunityOf(String unit) {
        return Map.of(
                "organizationId",
                id(unit),
                "title",
                "旧砖厂场地出租",
                "field",
                "PROCESSING",
                "details",
                "场地 5 亩，厂房完好，头两年租金减半",
                "askWhom",
                "村委会",
                "validThrough",
                "2008-12-31",
                "verifiedOn",
                "2008-07-20");
    }

    /** A policy that a village has written down. */
    Row policy(String unit) {
        return isVillage(unit) ? posted(unit, "/policies", policyOf(unit)).alone() : NONE.alone();
    }

    Map<String, Object> policyOf(String unit) {
        return Map.of(
                "organizationId",
                id(unit),
                "title",
                "外出务工路费补助",
                "audience",
                "LABOURERS",
                "gives",
                "每人每年一次，凭票补 100 元",
                "eligible",
                "本乡户口，外出务工满三个月",
                "documents",
                List.of("身份证", "车票"),
                "applyAt",
                "乡劳动保障站",
                "validFrom",
                "2008-01-01");
    }

    /** A question that waits for its answer. */
    Row policyQuestion(String unit) {
        if (!isVillage(unit)) return NONE;
        var policy = policy(unit).id;
        var asked = posted(unit, "/policies/" + policy + "/questions", Map.of("question", "要不要本人去办"));
        return new Row(policy, asked.etag, asked.id);
    }

    /** An individual business that employs, written down by a village. */
    Row employer(String unit) {
        return isVillage(unit) ? posted(unit, "/employers", firm(unit)).alone() : NONE.alone();
    }

    Map<String, Object> firm(String unit) {
        return Map.of("organizationId", id(unit), "name", "店" + name(), "individualBusiness", true);
    }

    static Map<String, Object> firmOfAnother(String name) {
        return Map.of("name", "店" + name, "individualBusiness", true);
    }

    static Map<String, Object> complaint() {
        return Map.of("kind", "COMPLAINT", "notedOn", "2008-07-01", "words", "拖欠两个月工资");
    }

    /** A complaint about an employer. */
    Row employerNote(String unit) {
        if (!isVillage(unit)) return new Row(ABSENT, "\"0\"", ABSENT);
        var employer = employer(unit).id;
        var note = posted(unit, "/employers/" + employer + "/notes", complaint());
        return new Row(employer, note.etag, note.id);
    }

    /** A post that a village has put up. */
    Row vacancy(String unit) {
        return isVillage(unit) ? posted(unit, "/vacancies", post(unit)).alone() : NONE.alone();
    }

    /** The post of a trade that a village has put up, by its title. */
    String postFor(String unit, String title) {
        var post = new HashMap<>(post(unit));
        post.put("title", title);
        return posted(unit, "/vacancies", post).id;
    }

    Map<String, Object> post(String unit) {
        var post = new HashMap<>(postOfAnother(unit));
        post.put("organizationId", id(unit));
        return post;
    }

    Map<String, Object> postOfAnother(String unit) {
        return Map.of(
                "employerId",
                employer(unit).id,
                "title",
                "泥瓦工",
                "headcount",
                10,
                "wageFrom",
                1200,
                "wageTo",
                1800,
                "lodging",
                "FREE",
                "areaCode",
                "440300",
                "validFrom",
                "2008-07-01",
                "validThrough",
                "2008-09-30");
    }

    /** That a member is to be referred to a post of his village. */
    Row referral(String unit) {
        return isVillage(unit) ? proposed(unit, crewFor(unit)) : NONE.alone();
    }

    /** The same, to a post of the employer for whom a client speaks. */
    private Row toRepresented(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var post = new HashMap<>(post(unit));
        post.put("employerId", represented(unit.substring(0, 9)));
        return proposed(unit, crew(unit, posted(unit, "/vacancies", post).id));
    }

    private Row proposed(String unit, Map<String, Object> crew) {
        var proposed = Cast.bearing(maker(unit))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(crew)
                .post("/api/v1/referrals");
        proposed.then().statusCode(201);
        String id = proposed.path("items[0].id");
        places.put(id, unit);
        return new Row(id, proposed.path("items[0].etag"), null);
    }

    Map<String, Object> crewFor(String unit) {
        return crew(unit, vacancy(unit).id);
    }

    Map<String, Object> referralOfAnother(String unit) {
        var person = isVillage(unit) ? member(unit).id : ABSENT;
        return Map.of("vacancyId", vacancy(unit).id, "personId", person, "on", "2008-07-10");
    }

    private Map<String, Object> crew(String unit, String vacancy) {
        var person = isVillage(unit) ? member(unit).id : ABSENT;
        return Map.of("vacancyId", vacancy, "personIds", List.of(person), "on", "2008-07-10");
    }

    /** The employer of a township for whom a client speaks. */
    private String represented(String township) {
        return represented.computeIfAbsent(township, any -> postedBy(maker(township), "/employers", firm(township)).id);
    }

    /** The token of a machine of one of the two roles. */
    String machineToken(Role role) {
        var home = Place.home(role);
        return role == Role.API_CLIENT
                ? cast.clientToken(home, Place.scopes())
                : cast.employerToken(home, represented(home.substring(0, 9)));
    }

    Row consented(String unit) {
        return step(unit, toRepresented(unit), "consent", Map.of("on", "2008-07-12", "how", "电话"));
    }

    Row sentReferral(String unit) {
        return step(unit, consented(unit), "refer", Map.of("on", "2008-07-14", "letterNo", "荐" + next()));
    }

    Row acceptedReferral(String unit) {
        return step(unit, sentReferral(unit), "answer", Map.of("on", "2008-07-18", "answer", "ACCEPTED"));
    }

    private Row step(String unit, Row referral, String step, Map<String, Object> said) {
        if (!isVillage(unit)) return referral;
        var answer = Cast.bearing(maker(unit))
                .header("If-Match", referral.etag)
                .contentType(ContentType.JSON)
                .body(said)
                .post("/api/v1/referrals/%s/%s".formatted(referral.id, step));
        answer.then().statusCode(200);
        return new Row(referral.id, answer.getHeader("ETag"), null);
    }

    Row placedReferral(String unit) {
        return step(unit, acceptedReferral(unit), "place", Map.of("startedOn", "2008-07-20"));
    }

    /** A member who looks for work. */
    Row seeker(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        return posted(unit, "/job-seekers", Map.of("personId", member(unit).id, "wishes", wishes()));
    }

    /** What somebody can do and wishes. */
    static Map<String, Object> wishes() {
        return Map.of("trade", "BRICKLAYER", "reach", "ANYWHERE", "freeFrom", "2008-08-05", "wageLeast", 1500);
    }

    /** A member who has found a post. */
    Row placement(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var placed = placedReferral(unit);
        var person = json(Cast.bearing(maker(unit)).get("/api/v1/referrals/" + placed.id));
        var begun = json(Cast.bearing(maker(unit))
                        .get("/api/v1/placements?vacancy="
                                + person.path("vacancyId").asText()))
                .path("items")
                .path(0);
        places.put(begun.path("id").asText(), unit);
        return new Row(begun.path("id").asText(), begun.path("etag").asText(), null);
    }

    /** A letter that leaves a village for a place outside. */
    Row transferFrom(String unit) {
        if (!isVillage(unit)) return NONE;
        return posted(unit, "/affiliation-transfers", letter(member(unit).id, null));
    }

    /** What is owed about a letter that leaves a village. */
    Row duty(String unit) {
        if (!isVillage(unit)) return NONE;
        var letter = transferFrom(unit);
        refreshing.run();
        var duty = duties.of("TRANSFER_RECEIPT", PublicId.fromString(letter.id).value(), "2008-07");
        var id = PublicId.of(duty.orElseThrow().id).toString();
        places.put(id, unit);
        return new Row(id, "\"%d\"".formatted(duty.get().version), null);
    }

    /** What somebody notes himself as done. */
    Row pretendedDuty(String unit) {
        if (!isVillage(unit)) return NONE;
        var owed = Owed.about(ids.next(), null, guiyan.platform.Place.of(cast.unit(unit)));
        pretended.owe(owed);
        QuarkusTransaction.requiringNew()
                .run(() -> duties.changed("PRETENDED", owed.subject(), LocalDate.of(2008, 7, 1)));
        refreshing.run();
        var duty = duties.of("PRETENDED_CALL", owed.subject(), "2008-07").orElseThrow();
        var id = PublicId.of(duty.id).toString();
        places.put(id, unit);
        return new Row(id, "\"%d\"".formatted(duty.version), null);
    }

    /** That somebody was called and promised something. */
    static Map<String, Object> contact(String member) {
        return Map.of(
                "memberId",
                member,
                "occurredOn",
                "2008-07-20",
                "method",
                "PHONE",
                "outcome",
                "REACHED",
                "toldTopics",
                List.of("FAMILY_LIFE"),
                "note",
                "问起家里的老人",
                "promises",
                List.of(Map.of("words", "去看老人", "owner", "书记", "dueOn", "2008-08-10")));
    }

    Row contactRecord(String unit) {
        return isVillage(unit) ? posted(unit, "/contact-records", contact(member(unit).id)) : NONE.alone();
    }

    static Map<String, Object> report(String member) {
        return Map.of(
                "memberId",
                member,
                "period",
                "2008-Q2",
                "submittedOn",
                "2008-06-20",
                "channel",
                "LETTER",
                "hostActivities",
                2,
                "body",
                "一切都好");
    }

    /** What a member has reported to the secretary of his village. */
    Row quarterlyReport(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var secretary = maker(Role.BRANCH_SECRETARY, unit);
        var row = postedBy(secretary, "/quarterly-reports", report(member(unit).id));
        places.put(row.id, unit);
        return row;
    }

    /** A card for somebody who left in 2007, with an address. */
    Row greetingCard(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        outflow(unit);
        var maker = maker(unit);
        Cast.bearing(maker)
                .contentType(ContentType.JSON)
                .body(Map.of("words", "{称呼}：节日好。"))
                .post("/api/v1/card-campaigns/2008/prepare")
                .then()
                .statusCode(200);
        var cards = json(Cast.bearing(maker)
                .get("/api/v1/card-campaigns/2008/cards?state=PLANNED&needsAddress=true&organization=" + id(unit)));
        var card = cards.path("items").path(0);
        var addressed = json(Cast.bearing(maker)
                .header("If-Match", card.path("etag").asText())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("address", "深圳市某路一号", "addressBasis", "本人电话里同意"))
                .patch("/api/v1/greeting-cards/" + card.path("id").asText()));
        places.put(card.path("id").asText(), unit);
        return new Row(card.path("id").asText(), addressed.path("etag").asText(), null);
    }

    /** The same when it has been sent. */
    Row sentCard(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var card = greetingCard(unit);
        var sent = json(Cast.bearing(maker(unit))
                .contentType(ContentType.JSON)
                .body(Map.of("cardIds", List.of(card.id), "on", "2008-07-20"))
                .post("/api/v1/greeting-cards/send"));
        return new Row(card.id, sent.path("items").path(0).path("etag").asText(), null);
    }

    Map<String, Object> meeting(String unit) {
        return Map.of(
                "organizationId",
                id(unit),
                "kind",
                "BRANCH_MEETING",
                "heldOn",
                "2008-07-20",
                "place",
                "村部会议室",
                "agenda",
                List.of("颂党恩", "话农事", "绘蓝图"));
    }

    Row gathering(String unit) {
        return isVillage(unit) ? posted(unit, "/gatherings", meeting(unit)) : NONE.alone();
    }

    /** A meeting of today, on whose screen a code is shown. */
    Row gatheringToday(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var meeting = new HashMap<>(meeting(unit));
        meeting.put("heldOn", "2008-07-31");
        return posted(unit, "/gatherings", meeting);
    }

    /** The code on the screen of a meeting of today. */
    String signInCode(String unit) {
        return Cast.as(Cast.LIAISON)
                .get("/api/v1/gatherings/" + gatheringToday(unit).id() + "/sign-in-code")
                .path("code");
    }

    static Map<String, Object> visitAt(String member) {
        return Map.of(
                "memberId",
                member,
                "visitedOn",
                "2008-07-20",
                "relation",
                "PARENT",
                "visited",
                "其母",
                "visitor",
                "书记",
                "cause",
                "ILLNESS",
                "money",
                200,
                "hardship",
                "住院");
    }

    Row visit(String unit) {
        return isVillage(unit) ? posted(unit, "/visits", visitAt(member(unit).id)) : NONE.alone();
    }

    static Map<String, Object> careOf(String member) {
        return Map.of(
                "memberId",
                member,
                "kind",
                "CHILD",
                "openedOn",
                "2008-07-01",
                "file",
                Map.of(
                        "name",
                        "小禾",
                        "born",
                        "1999-05",
                        "stage",
                        "PRIMARY",
                        "guardian",
                        Map.of("name", "龚桂香", "relation", "GRANDPARENT", "phone", "15400009901"),
                        "consent",
                        Map.of("by", "龚桂香", "relation", "GRANDPARENT", "on", "2008-07-01", "how", "WRITTEN"),
                        "needs",
                        List.of("HOMEWORK")));
    }

    /** A child in care, in the care of the actor where he may care and it lies where he works. */
    Row careCase(String unit, Actor actor) {
        return careCase(unit, actor, "1999-05-31", "2008-07-01");
    }

    /** A child in care that has turned 14. */
    Row careToReview(String unit, Actor actor) {
        return careCase(unit, actor, "1994-05-31", "2008-01-01");
    }

    private Row careCase(String unit, Actor actor, String bornBy, String openedOn) {
        if (!isVillage(unit)) return NONE.alone();
        var member = member(unit).id();
        var opened = postedBy(maker(Role.LIAISON_OFFICER, unit), "/care-cases", careOf(member));
        places.put(opened.id, unit);
        var carer = unit.equals(Place.VILLAGE) ? carer(actor) : ABSENT;
        var id = PublicId.fromString(opened.id).value();
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.getEntityManager()
                        .createQuery(
                                "update CareCase c set c.carerId = :carer, c.bornBy = :born, c.openedOn = :on where c.id = :id")
                        .setParameter(
                                "carer",
                                carer.equals(ABSENT)
                                        ? null
                                        : PublicId.fromString(carer).value())
                        .setParameter("born", LocalDate.parse(bornBy))
                        .setParameter("on", LocalDate.parse(openedOn))
                        .setParameter("id", id)
                        .executeUpdate());
        return opened.alone();
    }

    /** A visit to the same. */
    Row careVisit(String unit, Actor actor) {
        var care = careCase(unit, actor);
        if (care.id.equals(ABSENT)) return care;
        return stored(CareVisits.class, unit, visits -> {
            var visit = new CareVisit();
            var of = visits.getEntityManager()
                    .find(CareCase.class, PublicId.fromString(care.id).value());
            visit.placeWhere(of);
            visit.personId = of.personId;
            visit.caseId = of.id;
            visit.visitedOn = LocalDate.of(2008, 7, 20);
            visit.actor = guiyan.care.visits.Actor.CARER;
            visit.visitor = "照护人";
            return visit;
        });
    }

    /** A gap that somebody left at home. */
    Row careGap(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var member = PublicId.fromString(member(unit).id).value();
        return stored(GapReviews.class, unit, reviews -> {
            var review = new GapReview();
            var of = reviews.getEntityManager().find(Person.class, member);
            review.placeWhere(of);
            review.personId = of.id;
            review.kinds.add(CareGap.Kind.ELDER_ALONE);
            review.leftOn = LocalDate.of(2008, 7, 1);
            review.raisedOn = LocalDate.of(2008, 7, 10);
            return review;
        });
    }

    private <E extends Scoped, R extends ScopedRepository<E>> Row stored(
            Class<R> repository, String unit, Function<R, E> made) {
        var row = QuarkusTransaction.requiringNew().call(() -> {
            var rows = Arc.container().instance(repository).get();
            return rows.written(rows.recorded(made.apply(rows)));
        });
        var id = PublicId.of(row.id).toString();
        places.put(id, unit);
        return new Row(id, Revisioned.etag(row), null).alone();
    }

    Map<String, Object> offerIn(String unit) {
        return Map.of(
                "organizationId", id(unit), "name", "何大林", "from", "2008-07-15", "until", "2008-07-31", "days", 6);
    }

    /** Days of work that somebody offers. */
    Row labourOffer(String unit) {
        return isVillage(unit) ? posted(unit, "/labour-offers", offerIn(unit)).alone() : NONE.alone();
    }

    Map<String, Object> aidIn(String unit) {
        return Map.of(
                "giverId",
                household(unit).id(),
                "receiverId",
                household(unit).id(),
                "on",
                "2008-07-20",
                "task",
                "HARVEST",
                "days",
                2);
    }

    /** Days of work that one household gave another. */
    Row mutualAid(String unit) {
        return isVillage(unit) ? posted(unit, "/mutual-aid-days", aidIn(unit)).alone() : NONE.alone();
    }

    static Map<String, Object> commitmentFor(String member) {
        return Map.of(
                "memberId",
                member,
                "carer",
                "卢远清",
                "carerIs",
                "VILLAGE_SECRETARY",
                "caredFor",
                "MOTHER",
                "from",
                "2008-07-20");
    }

    /** That somebody promised to care. */
    Row careCommitment(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var form = commitmentFor(member(unit).id);
        var row = postedBy(maker(Role.LIAISON_OFFICER, unit), "/care-commitments", form);
        places.put(row.id, unit);
        return row.alone();
    }

    /** The actor's account, or that of somebody else who may care. */
    String carer(Actor actor) {
        var me = Cast.bearing(actor.token()).get("/api/v1/me");
        if (me.statusCode() != 200) return ABSENT;
        var account = accounts.named(me.<String>path("username"));
        return account == null ? ABSENT : id(account);
    }

    static Map<String, Object> orderOf(String member) {
        return Map.of(
                "memberId",
                member,
                "type",
                "FARM_WORK",
                "task",
                "RICE_TRANSPLANTING",
                "crop",
                "晚稻",
                "paddyMu",
                5.0,
                "forestMu",
                7.0,
                "requestedOn",
                "2008-07-20",
                "seasonFrom",
                "2008-07-15",
                "dueBy",
                "2008-07-31");
    }

    /** What a family has asked for. */
    Row serviceOrder(String unit) {
        return isVillage(unit)
                ? posted(unit, "/family-service-orders", orderOf(member(unit).id))
                        .alone()
                : NONE.alone();
    }

    /** The same when somebody has helped. */
    Row helpedOrder(String unit) {
        return helping(unit, serviceOrder(unit), "/helpers", Map.of("name", "何大林", "days", 3));
    }

    /** The same with who has helped. */
    Row helperOfOrder(String unit) {
        var order = helpedOrder(unit);
        if (order.id.equals(ABSENT)) return new Row(order.id, order.etag, ABSENT);
        String helper = Cast.bearing(maker(unit))
                .get("/api/v1/family-service-orders/" + order.id + "/helpers")
                .path("items[0].id");
        return new Row(order.id, order.etag, helper);
    }

    /** The same when it is done. */
    Row doneOrder(String unit) {
        return helping(unit, helpedOrder(unit), "/done", Map.of("on", "2008-07-25"));
    }

    private Row helping(String unit, Row order, String act, Map<String, Object> form) {
        if (order.id.equals(ABSENT)) return order;
        var answer = Cast.bearing(maker(unit))
                .header("If-Match", order.etag)
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/family-service-orders/" + order.id + act);
        answer.then().statusCode(200);
        return new Row(order.id, answer.getHeader("ETag"), null);
    }

    static Map<String, Object> intentionOf(String member) {
        return Map.of(
                "memberId",
                member,
                "answer",
                "YES",
                "field",
                "LIVESTOCK",
                "horizon",
                "WITHIN_A_YEAR",
                "confidence",
                "HIMSELF",
                "takenAt",
                "CALL",
                "askedOn",
                "2008-07-20");
    }

    /** What a member answered about coming back. */
    Row intention(String unit) {
        return ofMember(unit, "/return-intentions", Rows::intentionOf);
    }

    /** What the actor, if he is a member, has answered himself. */
    String ownIntention(Actor actor) {
        if (standFor(actor).equals(ABSENT)) return ABSENT;
        return postedBy(actor.token(), "/me/return-intentions", Map.of("answer", "UNDECIDED")).id;
    }

    static Map<String, Object> supportFor(String member) {
        return Map.of("memberId", member, "topic", "LOAN", "words", "养猪场扩建差五万元", "receivedOn", "2008-07-20");
    }

    /** What a member asks the office for. */
    Row supportRequest(String unit) {
        return ofMember(unit, "/support-requests", Rows::supportFor);
    }

    /** What the actor, if he is a member, asks the office for himself. */
    String ownSupportRequest(Actor actor) {
        if (standFor(actor).equals(ABSENT)) return ABSENT;
        return postedBy(actor.token(), "/me/support-requests", Map.of("topic", "LAND", "words", "想租十亩地")).id;
    }

    static Map<String, Object> ventureOf(String member) {
        return Map.of(
                "memberId",
                member,
                "title",
                "养猪场",
                "kind",
                "COOPERATIVE",
                "field",
                "LIVESTOCK",
                "registeredOn",
                "2007-03-01",
                "leasedMu",
                12.5);
    }

    /** What somebody who came home has started. */
    Row venture(String unit) {
        return ofMember(unit, "/ventures", Rows::ventureOf);
    }

    /** Who plans to come back, and who has and works in the same field. */
    Map<String, Object> pair(String unit) {
        var planner = member(unit).id;
        var mentor = member(unit).id;
        if (isVillage(unit)) {
            posted(unit, "/return-intentions", intentionOf(planner));
            posted(unit, "/ventures", ventureOf(mentor));
        }
        return Map.of("plannerId", planner, "mentorId", mentor, "field", "LIVESTOCK", "since", "2008-07-21");
    }

    Row mentorLink(String unit) {
        return isVillage(unit) ? posted(unit, "/mentor-links", pair(unit)).alone() : NONE.alone();
    }

    static Map<String, Object> postOf(String member) {
        return Map.of("memberId", member, "kind", "VILLAGE_POST", "title", "村民委员会委员", "from", "2008-01-10");
    }

    /** A post that somebody holds. */
    Row villagePost(String unit) {
        return ofMember(unit, "/village-posts", Rows::postOf);
    }

    private Row ofMember(String unit, String path, Function<String, Map<String, Object>> form) {
        return isVillage(unit) ? posted(unit, path, form.apply(member(unit).id)).alone() : NONE.alone();
    }

    /** What was promised in a call. */
    Row promise(String unit) {
        if (!isVillage(unit)) return NONE.alone();
        var member = member(unit).id;
        posted(unit, "/contact-records", contact(member));
        var shown = json(Cast.bearing(maker(unit)).get("/api/v1/promises?member=" + member))
                .path("items")
                .path(0);
        places.put(shown.path("id").asText(), unit);
        return new Row(shown.path("id").asText(), shown.path("etag").asText(), null);
    }

    /** A rule of the township that a unit lies in, or of none. */
    Row dutyRule(String unit) {
        if (unit.length() < 9) return NONE;
        var township = unit.substring(0, 9);
        var shown = json(Cast.bearing(maker(township))
                        .get("/api/v1/duty-rules?kind=TRANSFER_RECEIPT&organization=" + id(township)))
                .path("items")
                .path(0);
        places.put(shown.path("id").asText(), township);
        return new Row(shown.path("id").asText(), shown.path("etag").asText(), null);
    }

    /** A letter that comes to a village from another township. */
    Row transferTo(String unit) {
        if (!isVillage(unit)) return NONE;
        var from = unit.startsWith("439902300") ? "439903200201" : "439902300201";
        var letter = posted(from, "/affiliation-transfers", letter(member(from).id, unit));
        places.put(letter.id, unit);
        return letter;
    }

    Map<String, String> letter(String member, String toCode) {
        var to = toCode == null ? Map.of("toOutside", "外省某镇党委") : Map.of("toCode", toCode);
        var letter = new HashMap<String, String>(to);
        letter.putAll(Map.of("memberId", member, "letterNo", "信" + next(), "reason", "务工地固定"));
        letter.put("issuedOn", "2008-07-01");
        return letter;
    }

    /** A proposal that nobody has decided. */
    Row correction(String unit) {
        return isVillage(unit) ? posted(unit, "/correction-requests", proposal(member(unit).id)) : NONE;
    }

    static Map<String, Object> proposal(String person) {
        return Map.of("personId", person, "changes", Map.of("birthDate", "1966-06"), "reason", "与户口簿不符");
    }

    /** The ids of two members, or of nobody. */
    List<String> two(String unit) {
        return isVillage(unit) ? List.of(member(unit).id, member(unit).id) : List.of(ABSENT, "0000000000001");
    }

    Map<String, String> merge(String unit) {
        var two = two(unit);
        return Map.of("keepId", two.get(0), "loseId", two.get(1), "reason", "同一个人登记了两次");
    }

    /** Two records that have been made one. */
    Row merged(String unit) {
        if (!isVillage(unit)) return NONE;
        var answer = Cast.bearing(maker(unit))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0.0.0.0\"")
                .contentType(ContentType.JSON)
                .body(merge(unit))
                .post("/api/v1/person-merges");
        answer.then().statusCode(201);
        return row(unit, answer, null);
    }

    private Row posted(String unit, String path, Object form) {
        var row = postedBy(maker(unit), path, form);
        places.put(row.id, unit);
        return row;
    }

    private static Row postedBy(String token, String path, Object form) {
        var answer = Cast.bearing(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
        answer.then().statusCode(oneOf(201, 202));
        return new Row(json(answer).path("id").asText(), answer.getHeader("ETag"), null);
    }

    private Row row(String unit, Response answer, String inner) {
        var id = json(answer).path("id").asText();
        places.put(id, unit);
        return new Row(id, answer.getHeader("ETag"), inner);
    }

    /** An import that has been looked at or done, with one good row and one to mend. */
    Row read(String by, String unit, boolean ofUnits, String mode) {
        var started = upload(by, unit, ofUnits ? units() : members(), mode);
        var id = json(started).path("id").asText();
        var rows = json(Cast.bearing(by).get("/api/v1/imports/" + id + "/rows?outcome=REJECTED"));
        return row(unit, started, rows.path("items").path(0).path("rowId").asText());
    }

    /** What an office has said about a heading of its own. */
    Row mapping(String unit) {
        if (!isVillage(unit)) return NONE;
        var asked = upload(maker(unit), unit, "同志" + name() + ",性别\n" + name() + ",女\n", "VALIDATE");
        var sheet = json(asked).path("source").path("sheets").path(0);
        var heading = sheet.path("columns").path(0).path("heading").asText();
        var columns = List.of(Map.of("heading", heading, "field", "name"));
        Cast.bearing(maker(unit))
                .header("If-Match", asked.getHeader("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of(
                        "kind", "MEMBERS", "sheets", List.of(Map.of("name", sheet.path("name"), "columns", columns))))
                .patch("/api/v1/imports/" + asked.path("id"))
                .then()
                .statusCode(oneOf(200, 202));
        var first = json(Cast.bearing(maker(unit)).get("/api/v1/import-mappings?sort=-id"))
                .path("items")
                .path(0);
        places.put(first.path("id").asText(), unit);
        return new Row(first.path("id").asText(), first.path("etag").asText(), null);
    }

    private Response upload(String by, String unit, String csv, String mode) {
        var answer = Cast.bearing(by)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "roll.csv", csv.getBytes(StandardCharsets.UTF_8))
                .multiPart("organization", id(unit))
                .multiPart("mode", mode)
                .post("/api/v1/imports?wait=PT30S");
        answer.then().statusCode(oneOf(200, 202));
        return answer;
    }

    /** A roll with a good row and one born in the future. */
    String members() {
        return "姓名,性别,出生年月,联系电话\n%s,女,1971-02,%s\n%s,男,2031-03,%s\n".formatted(name(), phone(), name(), phone());
    }

    /** A file with a new township and a row without a code. */
    String units() {
        var number = next();
        return "code,parentCode,level,unitKind,name,shortName\n4399029%03d,439902,TOWNSHIP_COMMITTEE,TOWNSHIP,新乡%d,新乡%d\n,439902,BRANCH,,无代码,无代码\n"
                .formatted(number, number, number);
    }

    int next() {
        return made.incrementAndGet();
    }

    /** A name nobody has. */
    /** Makes the account of a member's the own door of one. */
    String standFor(Actor actor) {
        if (actor.role() != Role.MEMBER) return ABSENT;
        var member = member(Place.VILLAGE).id();
        var person = PublicId.fromString(member).value();
        var name = Cast.bearing(actor.token()).get("/api/v1/me").<String>path("username");
        QuarkusTransaction.requiringNew().run(() -> accounts.update("personId = ?1 where username = ?2", person, name));
        return member;
    }

    /** A consent of the member whose door the actor has come through. */
    String ownConsent(Actor actor) {
        var person = standFor(actor);
        if (person.equals(ABSENT)) return ABSENT;
        var form = Map.of("personId", person, "kind", "PHOTO", "basis", "本人书面同意");
        return posted(Place.VILLAGE, "/privacy/consents", form).id();
    }

    /** An enrolled phone of the actor's. */
    String deviceOf(Actor actor) {
        var me = Cast.bearing(actor.token()).get("/api/v1/me");
        return me.statusCode() == 200 ? enrolled(me.path("username")).get("device") : ABSENT;
    }

    /** What a phone sends that was enrolled for this account. */
    Map<String, String> enrolled(String username) {
        var enrolled = QuarkusTransaction.requiringNew()
                .call(() -> devices.enrol(accounts.named(username), "246810", "Testphone"));
        return Map.of(
                "device", PublicId.of(enrolled.device().id).toString(), "secret", enrolled.secret(), "pin", "246810");
    }

    String name() {
        var number = next();
        return "卓" + (char) (0x4E00 + number / 1000) + (char) (0x5000 + number % 1000);
    }

    private String phone() {
        return "1545%07d".formatted(next());
    }

    private static boolean isVillage(String unit) {
        return unit.length() == 12;
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }
}
