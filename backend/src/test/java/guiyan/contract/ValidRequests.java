package guiyan.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.Cast;
import guiyan.contract.Rows.Row;
import guiyan.platform.MergePatch;
import guiyan.platform.Role;
import guiyan.platform.calendar.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One valid request for every operation; a new operation is added here and to {@code scope-matrix.txt}. */
@ApplicationScoped
class ValidRequests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Rows rows;

    ValidRequests(Rows rows) {
        this.rows = rows;
    }

    /** Somebody of a role, with his token. */
    record Actor(Role role, String token) {
        boolean loadsUnits() {
            return role == Role.SYSTEM_ADMIN;
        }
    }

    /** A request of the actor's about something in a unit, which is made for it. */
    Request of(Operation operation, Actor actor, String unit) {
        var o = operation;
        var request = switch (o.id()) {
            case "showAbout",
                    "showMe",
                    "showCodeLists",
                    "signOut",
                    "listImports",
                    "listUnitMerges",
                    "listImportMappings",
                    "listExports" -> Request.of(o);
            case "signIn" -> json(Request.of(o), Map.of("username", Cast.ADMIN, "password", Cast.ADMIN_PASSWORD));
            case "refreshSession" ->
                Request.of(o)
                        .header(
                                "Cookie",
                                "guiyan_refresh="
                                        + Cast.signIn(Cast.ADMIN, Cast.ADMIN_PASSWORD)
                                                .cookie("guiyan_refresh"));
            case "changePassword" ->
                json(Request.of(o), Map.of("currentPassword", Cast.PASSWORD, "newPassword", "Qingxi-bridge-31"));
            case "listOrganizations",
                    "listAccounts",
                    "listMembers",
                    "countMembersOnRoll",
                    "listHouseholds",
                    "listTransfers",
                    "listCorrections",
                    "listMerges",
                    "measureDataQuality" -> Request.of(o).query("organization", rows.id(unit));
            case "showOrganization", "showOrganizationTimeline", "showAffected" -> Request.of(o, rows.id(unit));
            case "moveOrganization" ->
                json(act(o, rows.branch()), Map.of("parentId", rows.id("439902300"), "reason", "区划调整"));
            case "mergeOrganizations" ->
                json(act(o, rows.branch()), Map.of("otherId", rows.branch().id(), "on", "2008-07-01", "reason", "合并村"));
            case "startUnitMerge" -> json(Request.of(o), rows.countiesToMerge());
            case "showUnitMerge" -> Request.of(o, rows.unitMerge().id());
            case "splitOrganization" -> json(act(o, rows.peopledBranch()), rows.part());
            case "showOrganizationByCode" -> Request.of(o, unit);
            case "setUpOrganization" -> json(Request.of(o), organization(unit));
            case "reviseOrganization" -> patch(o, rows.organization(unit), Map.of("terrain", "HILLY"));
            case "showAccount", "disableAccount", "enableAccount", "unlockAccount", "resetPassword" ->
                act(o, rows.account(unit));
            case "reviseAccount" -> patch(o, rows.account(unit), Map.of("displayName", rows.name()));
            case "openAccount" -> json(Request.of(o), account(actor, unit));
            case "fetchToken" -> token(o);
            case "listApiClients" -> Request.of(o).query("organization", rows.id(unit));
            case "showApiClient", "disableApiClient", "enableApiClient" -> act(o, rows.client(unit));
            case "reviseApiClient" -> patch(o, rows.client(unit), Map.of("name", rows.name()));
            case "rotateApiClientSecret" -> json(act(o, rows.client(unit)), Map.of("overlapHours", 24));
            case "openApiClient" ->
                json(
                        Request.of(o),
                        Map.of(
                                "name",
                                rows.name(),
                                "organizationId",
                                rows.id(unit),
                                "scopes",
                                List.of("members:read"),
                                "expiresAt",
                                new SystemClock().now().plusSeconds(9000).toString(),
                                "allowedAddresses",
                                List.of("10.0.0.0/8")));
            case "discloseMember" ->
                json(Request.of(o, rows.member(unit).id()), Map.of("fields", List.of("PHONE"), "purpose", "核对号码"));
            case "showMember", "showMemberTimeline", "listMemberAccess" ->
                Request.of(o, rows.member(unit).id());
            case "enrolMember" -> json(Request.of(o), Map.of("organizationId", rows.id(unit), "name", rows.name()));
            case "reviseMember" -> patch(o, rows.member(unit), Map.of("note", "会木工"));
            case "endMembership" -> json(act(o, rows.member(unit)), Map.of("reason", "LEFT", "on", "2008-07-01"));
            case "reinstateMember" -> json(act(o, rows.formerMember(unit)), Map.of("reason", "登记有误"));
            case "matchPersons" -> json(Request.of(o), Map.of("organizationId", rows.id(unit), "name", rows.name()));
            case "listContactPoints" ->
                Request.of(o).query("person", rows.member(unit).id());
            case "addContactPoint" ->
                json(
                        Request.of(o),
                        Map.of("personId", rows.member(unit).id(), "value", "15450000001", "owner", "SPOUSE"));
            case "reviseContactPoint" -> patch(o, rows.contactPoint(unit), Map.of("label", "家里"));
            case "verifyContactPoint" -> json(act(o, rows.contactPoint(unit)), Map.of("how", "CALL"));
            case "retireContactPoint" -> act(o, rows.contactPoint(unit));
            case "registerHousehold" ->
                json(Request.of(o), Map.of("organizationId", rows.id(unit), "headName", rows.name()));
            case "showHousehold", "showHouseholdTimeline" ->
                Request.of(o, rows.household(unit).id());
            case "reviseHousehold" -> patch(o, rows.household(unit), Map.of("villageGroup", "三组"));
            case "joinHousehold" -> json(act(o, rows.household(unit)), joining(rows.member(unit)));
            case "leaveHousehold" -> {
                var family = rows.family(unit);
                yield json(
                        act(o, family.alone()), Map.of("personId", family.inner(), "on", "2008-07-01", "reason", "外嫁"));
            }
            case "relateHousehold" -> {
                var family = rows.family(unit);
                var place = Map.of("personId", family.inner(), "relation", "20");
                yield json(act(o, family.alone()), Map.of("persons", List.of(place), "reason", "登记有误"));
            }
            case "splitHousehold" ->
                json(
                        act(o, rows.household(unit)),
                        Map.of("headName", rows.name(), "people", 2, "on", "2008-07-01", "reason", "分家"));
            case "mergeHousehold" ->
                json(
                        act(o, rows.household(unit)),
                        Map.of("householdId", rows.household(unit).id(), "on", "2008-07-01", "reason", "并户"));
            case "transferHousehold" ->
                json(act(o, rows.household(unit)), Map.of("organizationId", rows.id(unit), "reason", "搬迁"));
            case "issueTransfer" ->
                json(Request.of(o), rows.letter(rows.member(unit).id(), null));
            case "showTransfer" -> Request.of(o, rows.transferFrom(unit).id());
            case "withdrawTransfer" ->
                json(act(o, rows.transferFrom(unit)), Map.of("on", "2008-07-02", "reason", "不去了"));
            case "acceptTransfer" -> json(act(o, rows.transferTo(unit)), Map.of("on", "2008-07-02"));
            case "returnTransfer" ->
                json(act(o, rows.transferTo(unit)), Map.of("on", "2008-07-02", "reason", "不是本支部的人"));
            case "proposeCorrection" ->
                json(Request.of(o), Rows.proposal(rows.member(unit).id()));
            case "showCorrection" -> Request.of(o, rows.correction(unit).id());
            case "acceptCorrection", "refuseCorrection", "extendCorrection", "withdrawCorrection" ->
                json(act(o, rows.correction(unit)), Map.of("reason", "核对过户口簿"));
            case "previewMerge" -> {
                var two = rows.two(unit);
                yield Request.of(o).query("keep", two.get(0)).query("lose", two.get(1));
            }
            case "mergePersons" -> json(Request.of(o), rows.merge(unit)).header("If-Match", "\"0.0.0.0\"");
            case "showMerge" -> Request.of(o, rows.merged(unit).id());
            case "undoMerge" -> json(act(o, rows.merged(unit)), Map.of("reason", "不是同一个人"));
            case "startImport" -> upload(o, unit, actor.loadsUnits());
            case "showImport", "listImportRows", "fetchRejects", "rerunImport", "commitImport", "cancelImport" ->
                Request.of(o, read(actor, unit, "VALIDATE").id());
            case "undoImport" -> Request.of(o, read(actor, unit, "COMMIT").id());
            case "reviseImport" -> patch(o, read(actor, unit, "VALIDATE"), Map.of("basis", "换届登记"));
            case "mendImportRow" -> mended(o, read(actor, unit, "VALIDATE"));
            case "forgetImportMapping" -> act(o, rows.mapping(unit));
            default -> throw new AssertionError("no valid request for " + o.id() + ": add one here");
        };
        if (o.parameters("header").contains("Idempotency-Key") || o.id().equals("startImport"))
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        return request.as(actor.token);
    }

    private Request token(Operation operation) {
        var opened = rows.openedClient(Place.VILLAGE);
        var said = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(opened.path("client.id"), opened.path("secret"));
        return Request.of(operation).body("application/x-www-form-urlencoded", said);
    }

    private static Map<String, String> joining(Row member) {
        return Map.of("personId", member.id(), "relation", "10", "reason", "登记");
    }

    private Row read(Actor actor, String unit, String mode) {
        var mayLoad = actor.loadsUnits() || Place.mayKeepRolls(actor.role) && unit.startsWith(Place.home(actor.role));
        return rows.read(mayLoad ? actor.token : rows.maker(unit), unit, actor.loadsUnits() || unit.length() < 9, mode);
    }

    private Map<String, String> organization(String unit) {
        var code = "4399" + (10000 + rows.next());
        return unit.length() == 12
                ? Map.of("code", code, "parentId", rows.id(unit), "level", "GROUP", "name", code, "shortName", code)
                : Map.of("code", code, "parentId", rows.id(unit), "level", "BRANCH", "name", code, "shortName", code);
    }

    private Map<String, String> account(Actor actor, String unit) {
        var administers = actor.role == Role.SYSTEM_ADMIN;
        return Map.of(
                "username",
                "opened-" + rows.next(),
                "displayName",
                rows.name(),
                "role",
                administers ? "TOWNSHIP_ADMIN" : "LIAISON_OFFICER",
                "organizationId",
                rows.id(administers ? unit.substring(0, 9) : unit));
    }

    private static Request mended(Operation operation, Row work) {
        return patch(operation, new Row(work.id(), "\"0\"", work.inner()), Map.of("values", Map.of("name", "卓改名")));
    }

    private static Request act(Operation operation, Row row) {
        var request =
                row.inner() == null ? Request.of(operation, row.id()) : Request.of(operation, row.id(), row.inner());
        return operation.parameters("header").contains("If-Match") ? request.header("If-Match", row.etag()) : request;
    }

    private static Request patch(Operation operation, Row row, Object change) {
        return act(operation, row).body(MergePatch.TYPE, text(change));
    }

    private static Request json(Request request, Object body) {
        return request.body("application/json", text(body));
    }

    private Request upload(Operation operation, String unit, boolean ofUnits) {
        var csv = ofUnits ? rows.units() : rows.members();
        var body = """
                --edge\r
                Content-Disposition: form-data; name="organization"\r
                \r
                %s\r
                --edge\r
                Content-Disposition: form-data; name="file"; filename="roll.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --edge--\r
                """.formatted(rows.id(unit), csv);
        return Request.of(operation)
                .query("wait", "PT30S")
                .body("multipart/form-data; boundary=edge", body.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
