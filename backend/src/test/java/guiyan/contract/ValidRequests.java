package guiyan.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.Authenticator;
import guiyan.Cast;
import guiyan.SignOnGuest;
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
                    "showSecondFactor",
                    "listAuditEvents",
                    "verifyAuditLog",
                    "listOwnSessions",
                    "listOwnDevices",
                    "listOwnDeputies",
                    "actForOneself",
                    "endOtherSessions",
                    "showMe",
                    "showCodeLists",
                    "signOut",
                    "listImports",
                    "listUnitMerges",
                    "listImportMappings",
                    "listExports",
                    "listFields",
                    "listPrivacyNotices",
                    "listRetention",
                    "listPrivacyIncidents",
                    "listCarers",
                    "listOwnCareCases" -> Request.of(o);
            case "signIn" -> json(Request.of(o), Map.of("username", Cast.ADMIN, "password", Cast.ADMIN_PASSWORD));
            case "refreshSession" ->
                Request.of(o)
                        .header(
                                "Cookie",
                                "guiyan_refresh="
                                        + Cast.signIn(Cast.ADMIN, Cast.ADMIN_PASSWORD)
                                                .cookie("guiyan_refresh"));
            case "startSignOn" -> Request.of(o);
            case "returnFromSignOn" -> {
                var guest = SignOnGuest.of(rows.subject());
                yield json(Request.of(o).header("Cookie", guest.cookie()), guest.back());
            }
            case "enterBySignOn" ->
                json(
                        Request.of(o)
                                .header("Cookie", SignOnGuest.of(rows.subject()).returned()),
                        Map.of());
            case "bindSubject" -> json(act(o, rows.account(unit)), Map.of("subject", "guest-" + rows.next()));
            case "changePassword" ->
                json(Request.of(o), Map.of("currentPassword", Cast.PASSWORD, "newPassword", "Qingxi-bridge-31"));
            case "listOrganizations",
                    "listAccounts",
                    "listMembers",
                    "countMembersOnRoll",
                    "listHouseholds",
                    "listDeputies",
                    "listChanges",
                    "listTransfers",
                    "listPrivacyRequests",
                    "listCorrections",
                    "listMerges",
                    "listDuties",
                    "listContactRecords",
                    "listDoubtfulRecords",
                    "listPromises",
                    "listQuarterlyReports",
                    "listGatherings",
                    "listVisits",
                    "listCareCases",
                    "listCareVisits",
                    "listCareGapReviews",
                    "showLabourBalance",
                    "showCropCalendar",
                    "listLabourShort",
                    "listLabourOffers",
                    "listMutualAid",
                    "listMutualAidBalances",
                    "listCareCommitments",
                    "countChildrenInCare",
                    "countEldersInCare",
                    "listServiceOrders",
                    "countServices",
                    "countVisits",
                    "countSatisfaction",
                    "listJobSeekers",
                    "countVacancies",
                    "countReferrals",
                    "countPlaced",
                    "countStayed",
                    "countDepartures",
                    "countDepartureModes",
                    "listReturnIntentions",
                    "listVentures",
                    "listVillagePosts",
                    "listSupportRequests",
                    "listMentorLinks",
                    "listProjectOpportunities",
                    "countSupportRequests",
                    "countVentures",
                    "countVillagePosts",
                    "summarizeDuties",
                    "listDutyRules",
                    "listOutflows",
                    "listLedgerSnapshots",
                    "showLedgerFreshness",
                    "listLiaisonAssignments",
                    "listCertificates",
                    "listInflows",
                    "listLabourOutflows",
                    "listEmployers",
                    "listVacancies",
                    "listReferrals",
                    "listPlacements",
                    "listTrainingPrograms",
                    "listTrainingSessions",
                    "listTrainingAttendances",
                    "countTrainings",
                    "listPolicies",
                    "listPublicityActivities",
                    "countPublicity",
                    "countTrained",
                    "countMonthlyCalls",
                    "countDoneInTime",
                    "countAttempts",
                    "countQuarterlyReports",
                    "countCards",
                    "countTeaParties",
                    "countOverdue",
                    "countLostContact",
                    "countHardToReach",
                    "countCertified",
                    "countLedOut",
                    "countInflows",
                    "measureDataQuality" -> Request.of(o).query("organization", rows.id(unit));
            case "takeOwnData",
                    "listOwnAccess",
                    "listOwnDuties",
                    "listOwnVacancies",
                    "listOwnFamilyHelp",
                    "listOwnReports",
                    "listOwnReturnIntentions",
                    "listOwnProjectOpportunities",
                    "listOwnSupportRequests",
                    "listOwnGatherings",
                    "showOwnStation",
                    "listOwnConsents",
                    "listReportReaders",
                    "listOwnCorrections" -> {
                rows.standFor(actor);
                yield Request.of(o);
            }
            case "nameReportReader" -> {
                rows.standFor(actor);
                yield json(Request.of(o), Map.of());
            }
            case "showCertificate" -> Request.of(o, rows.certificate(unit).id());
            case "issueCertificate" ->
                json(Request.of(o), rows.certificateOf(rows.member(unit).id()));
            case "checkCertificate" -> json(act(o, rows.certificate(unit)), Map.of("on", "2008-07-01"));
            case "withdrawCertificate" ->
                json(act(o, rows.certificate(unit)), Map.of("on", "2008-07-01", "reason", "已交回"));
            case "showInflow" -> Request.of(o, rows.inflow(unit).id());
            case "registerInflow" -> json(Request.of(o), rows.newcomer(unit));
            case "endInflow" -> json(act(o, rows.inflow(unit)), Map.of("on", "2008-07-01"));
            case "showReferral" -> Request.of(o, rows.referral(unit).id());
            case "proposeReferrals" -> json(Request.of(o), rows.crewFor(unit));
            case "putReferral" -> json(Request.of(o, "荐-" + rows.next()), rows.referralOfAnother(unit));
            case "readReferralLetter" -> Request.of(o, rows.consented(unit).id());
            case "consentToReferral" -> json(act(o, rows.referral(unit)), Map.of("on", "2008-07-20", "how", "电话"));
            case "refuseReferral" -> json(act(o, rows.referral(unit)), Map.of("on", "2008-07-20", "reason", "走不开"));
            case "closeReferral" -> json(act(o, rows.referral(unit)), Map.of("reason", "岗位没有了"));
            case "sendReferral" -> json(act(o, rows.consented(unit)), Map.of("on", "2008-07-21", "letterNo", "荐1"));
            case "answerReferral" ->
                json(act(o, rows.sentReferral(unit)), Map.of("on", "2008-07-25", "answer", "ACCEPTED"));
            case "placeReferral" -> json(act(o, rows.acceptedReferral(unit)), Map.of("startedOn", "2008-07-28"));
            case "listReceivedReferrals" -> Request.of(o);
            case "showReceivedReferral", "readReceivedLetter" ->
                Request.of(o, rows.sentReferral(unit).id());
            case "reportAnswer" ->
                json(act(o, rows.sentReferral(unit)), Map.of("on", "2008-07-25", "answer", "ACCEPTED"));
            case "reportStart" -> json(act(o, rows.acceptedReferral(unit)), Map.of("startedOn", "2008-07-28"));
            case "reportLeave" -> json(act(o, rows.placedReferral(unit)), Map.of("on", "2008-07-30", "reason", "回家"));
            case "showTrainingProgram" -> Request.of(o, rows.course(unit).id());
            case "offerTrainingProgram" -> json(Request.of(o), rows.courseOf(unit));
            case "reviseTrainingProgram" -> patch(o, rows.course(unit), Map.of("hours", 24));
            case "showTrainingSession", "listTrainees" ->
                Request.of(o, rows.training(unit).id());
            case "planTrainingSession" -> json(Request.of(o), rows.trainingOf(unit));
            case "reviseTrainingSession" -> patch(o, rows.training(unit), Map.of("place", "村小学"));
            case "cancelTrainingSession" -> json(act(o, rows.training(unit)), Map.of("reason", "下大雨"));
            case "putTrainingSession" -> json(Request.of(o, "期-" + rows.next()), rows.trainingOfACourse(unit));
            case "enrolTrainees", "signInTrainees" ->
                json(
                        Request.of(o, rows.training(unit).id()),
                        Map.of("personIds", List.of(rows.member(unit).id())));
            case "signInNewcomer" -> json(Request.of(o, rows.training(unit).id()), rows.atTheDoor(unit));
            case "completeTraining" -> {
                var trainee = rows.trainee(unit);
                yield json(
                        Request.of(o, trainee.id()), Map.of("personIds", List.of(trainee.inner()), "on", "2008-07-22"));
            }
            case "showTrainingAttendance", "strikeTrainee" -> act(o, rows.attendance(unit));
            case "certifyTrainee" ->
                json(act(o, rows.completedAttendance(unit)), Map.of("certificateNo", "结业1", "on", "2008-07-25"));
            case "showPublicityActivity" -> Request.of(o, rows.publicity(unit).id());
            case "notePublicityActivity" -> json(Request.of(o), rows.publicityOf(unit));
            case "revisePublicityActivity" -> patch(o, rows.publicity(unit), Map.of("reach", 58));
            case "showProjectOpportunity" ->
                Request.of(o, rows.opportunity(unit).id());
            case "writeProjectOpportunity" -> json(Request.of(o), rows.opportunityOf(unit));
            case "reviseProjectOpportunity" -> patch(o, rows.opportunity(unit), Map.of("phone", "0999-5550104"));
            case "withdrawProjectOpportunity" -> json(act(o, rows.opportunity(unit)), Map.of("reason", "已有人承包"));
            case "showPolicy", "listPolicyQuestions" ->
                Request.of(o, rows.policy(unit).id());
            case "writePolicy" -> json(Request.of(o), rows.policyOf(unit));
            case "revisePolicy" -> patch(o, rows.policy(unit), Map.of("phone", "0999-5550103"));
            case "withdrawPolicy" -> json(act(o, rows.policy(unit)), Map.of("reason", "已停办"));
            case "askAboutPolicy" -> json(Request.of(o, rows.policy(unit).id()), Map.of("question", "户口不在本乡能办吗"));
            case "answerPolicyQuestion" -> json(act(o, rows.policyQuestion(unit)), Map.of("answer", "住满半年可以"));
            case "listOwnPolicies" -> {
                rows.standFor(actor);
                yield Request.of(o);
            }
            case "askAboutOwnPolicy" -> {
                rows.standFor(actor);
                yield json(Request.of(o, rows.policy(Place.VILLAGE).id()), Map.of("question", "能代办吗"));
            }
            case "listSkills" -> Request.of(o).query("person", rows.member(unit).id());
            case "listPlacementChecks", "listPlacementChanges" ->
                Request.of(o, rows.placement(unit).id());
            case "checkPlacement" ->
                json(Request.of(o, rows.placement(unit).id()), Map.of("on", "2008-07-30", "stillThere", true));
            case "changePlacement" ->
                json(Request.of(o, rows.placement(unit).id()), Map.of("on", "2008-07", "title", "班长"));
            case "showJobSeeker" -> Request.of(o, rows.seeker(unit).id());
            case "registerJobSeeker" ->
                json(Request.of(o), Map.of("personId", rows.member(unit).id(), "wishes", Rows.wishes()));
            case "reviseJobSeeker" -> patch(o, rows.seeker(unit), Map.of("wageLeast", 1800));
            case "closeJobSeeker" -> json(act(o, rows.seeker(unit)), Map.of("reason", "找到工作"));
            case "listMatches" ->
                Request.of(o).query("seeker", rows.seeker(unit).id());
            case "showIntroductions" -> Request.of(o, rows.member(unit).id());
            case "showPlacement" -> Request.of(o, rows.placement(unit).id());
            case "endPlacement" -> json(act(o, rows.placement(unit)), Map.of("on", "2008-07-30", "reason", "回家"));
            case "showEmployer", "listEmployerNotes" ->
                Request.of(o, rows.employer(unit).id());
            case "registerEmployer" -> json(Request.of(o), rows.firm(unit));
            case "reviseEmployer" -> patch(o, rows.employer(unit), Map.of("phone", "0999-5550105"));
            case "noteOnEmployer" -> json(Request.of(o, rows.employer(unit).id()), Rows.complaint());
            case "settleEmployerNote" ->
                json(act(o, rows.employerNote(unit)), Map.of("on", "2008-07-20", "result", "已补发工资"));
            case "putEmployer" -> json(Request.of(o, "用-" + rows.next()), Rows.firmOfAnother(rows.name()));
            case "showVacancy" -> Request.of(o, rows.vacancy(unit).id());
            case "postVacancy" -> json(Request.of(o), rows.post(unit));
            case "reviseVacancy" -> patch(o, rows.vacancy(unit), Map.of("headcount", 12));
            case "verifyVacancy" -> json(act(o, rows.vacancy(unit)), Map.of("on", "2008-07-20"));
            case "closeVacancy" -> json(act(o, rows.vacancy(unit)), Map.of("reason", "已招满"));
            case "putVacancy" -> json(Request.of(o, "外-" + rows.next()), rows.postOfAnother(unit));
            case "showLabourOutflow" -> Request.of(o, rows.labourer(unit).id());
            case "noteLabourOutflow" -> json(Request.of(o), rows.leaver(unit));
            case "returnLabourOutflow" -> json(act(o, rows.labourer(unit)), Map.of("on", "2008-07-01"));
            case "showOrganization", "showOrganizationTimeline", "showAffected" -> Request.of(o, rows.id(unit));
            case "moveOrganization" ->
                json(act(o, rows.branch()), Map.of("parentId", rows.township(), "reason", "区划调整"));
            case "mergeOrganizations" ->
                json(act(o, rows.branch()), Map.of("otherId", rows.branch().id(), "on", "2008-07-01", "reason", "合并村"));
            case "startUnitMerge" -> json(Request.of(o), rows.countiesToMerge());
            case "showUnitMerge" -> Request.of(o, rows.unitMerge().id());
            case "splitOrganization" -> json(act(o, rows.peopledBranch()), rows.part());
            case "showOrganizationByCode" -> Request.of(o, unit);
            case "listAreas" -> Request.of(o).query("q", "深圳");
            case "searchEverything" -> Request.of(o).query("q", rows.name());
            case "showInbox" -> Request.of(o);
            case "setUpOrganization" -> json(Request.of(o), rows.within(unit));
            case "reviseOrganization" -> patch(o, rows.organization(unit), Map.of("terrain", "HILLY"));
            case "showAccount",
                    "disableAccount",
                    "enableAccount",
                    "unlockAccount",
                    "resetPassword",
                    "showOpenWork",
                    "endAccountSessions",
                    "resetSecondFactor" -> act(o, rows.account(unit));
            case "reviseAccount" -> patch(o, rows.account(unit), Map.of("displayName", rows.name()));
            case "closeAccount" -> json(act(o, rows.account(unit)), Map.of("reason", "换届离任"));
            case "printStartSlips" ->
                json(
                        Request.of(o),
                        Map.of("accountIds", List.of(rows.account(unit).id())));
            case "appointDeputy" -> json(Request.of(o), appointment(actor, unit));
            case "showDeputy", "endDeputy" -> act(o, rows.deputy(unit));
            case "actForAnother" -> Request.of(o, rows.deputyOf(actor).id());
            case "issueActivationCode" -> json(Request.of(o), handOver(rows.member(unit)));
            case "activateAccount" -> json(Request.of(o), activation());
            case "openDoorOnDevice" -> json(Request.of(o), doorOnDevice());
            case "openByDevice" -> json(Request.of(o), rows.enrolled(Cast.LIAISON));
            case "enrolDevice" -> json(Request.of(o), Map.of("pin", "246810"));
            case "endOwnDevice", "takeCallSheets" -> Request.of(o, rows.deviceOf(actor));
            case "withdrawOwnConsent" -> json(Request.of(o, rows.ownConsent(actor)), Map.of("reason", "不想再用"));
            case "submitOwnReport" -> {
                rows.standFor(actor);
                yield json(
                        Request.of(o), Map.of("period", "2008-Q3", "hostActivities", 2, "needs", List.of("FARM_WORK")));
            }
            case "proposeOwnCorrection" -> {
                rows.standFor(actor);
                yield json(Request.of(o), Map.of("changes", Map.of("note", "会木工"), "reason", "登记有误"));
            }
            case "openAccount" -> json(Request.of(o), account(actor, unit));
            case "endOwnSession" -> Request.of(o, otherSession(actor));
            case "beginSecondFactor" -> json(Request.of(o), Map.of("currentPassword", Cast.PASSWORD));
            case "confirmSecondFactor" ->
                json(
                        Request.of(o),
                        Map.of(
                                "code",
                                Authenticator.begun(actor.token, Cast.PASSWORD)
                                        .map(Authenticator::code)
                                        .orElse("000000")));
            case "renewRecoveryCodes", "removeSecondFactor" ->
                json(
                        Request.of(o),
                        Map.of(
                                "currentPassword",
                                Cast.PASSWORD,
                                "code",
                                Authenticator.begun(actor.token, Cast.PASSWORD)
                                        .map(app -> app.confirm(actor.token).get(0))
                                        .orElse("000000")));
            case "fetchToken" -> token(o);
            case "listApiClients" -> Request.of(o).query("organization", rows.id(unit));
            case "showApiClient", "disableApiClient", "enableApiClient" -> act(o, rows.client(unit));
            case "reviseApiClient" -> patch(o, rows.client(unit), Map.of("name", rows.name()));
            case "rotateApiClientSecret" -> json(act(o, rows.client(unit)), Map.of("overlapHours", 24));
            case "listWebhooks" -> Request.of(o).query("organization", rows.id(unit));
            case "showWebhook", "pauseWebhook", "resumeWebhook", "listDeliveries" -> act(o, rows.webhook(unit));
            case "openWebhook" -> json(Request.of(o), rows.webhookForm(unit));
            case "reviseWebhook" -> patch(o, rows.webhook(unit), Map.of("name", rows.name()));
            case "rotateWebhookSecret" -> json(act(o, rows.webhook(unit)), Map.of("overlapHours", 24));
            case "replayDelivery" -> act(o, rows.delivery(unit));
            case "listClientEmployers" ->
                Request.of(o).query("organization", rows.id(unit)).query("name", "店");
            case "openSandbox" ->
                json(
                        Request.of(o),
                        Map.of(
                                "name",
                                "练习" + rows.next(),
                                "expiresAt",
                                new SystemClock()
                                        .now()
                                        .plus(java.time.Duration.ofDays(90))
                                        .toString()));
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
            case "putMember" ->
                json(Request.of(o, "外-" + rows.next()), Map.of("organizationId", rows.id(unit), "name", rows.name()));
            case "reviseMember" -> patch(o, rows.member(unit), Map.of("note", "会木工"));
            case "endMembership" -> json(act(o, rows.member(unit)), Map.of("reason", "LEFT", "on", "2008-07-01"));
            case "reinstateMember" -> json(act(o, rows.formerMember(unit)), Map.of("reason", "登记有误"));
            case "showPerson" -> Request.of(o, rows.villager(unit).id());
            case "putPerson" ->
                json(Request.of(o, "人-" + rows.next()), Map.of("organizationId", rows.id(unit), "name", rows.name()));
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
            case "recordContact" ->
                json(Request.of(o), Rows.contact(rows.member(unit).id()));
            case "showContactRecord", "withdrawContactRecord" -> act(o, rows.contactRecord(unit));
            case "showPromise" -> Request.of(o, rows.promise(unit).id());
            case "keepPromise" -> json(act(o, rows.promise(unit)), Map.of("on", "2008-07-31"));
            case "showCallSheet" -> Request.of(o, rows.member(unit).id());
            case "recordQuarterlyReport" ->
                json(Request.of(o), Rows.report(rows.member(unit).id()));
            case "showQuarterlyReport", "readQuarterlyReport", "acknowledgeQuarterlyReport" ->
                act(o, rows.quarterlyReport(unit));
            case "showCardCampaign", "listGreetingCards" ->
                Request.of(o, "2008").query("organization", rows.id(unit));
            case "prepareGreetingCards" -> json(Request.of(o, "2008"), Map.of("words", "{称呼}：节日好。"));
            case "showGreetingCard" -> Request.of(o, rows.greetingCard(unit).id());
            case "reviseGreetingCard" -> patch(o, rows.greetingCard(unit), Map.of("salutation", "老张"));
            case "sendGreetingCards" ->
                json(
                        Request.of(o),
                        Map.of("cardIds", List.of(rows.greetingCard(unit).id()), "on", "2008-07-20"));
            case "returnGreetingCard" -> json(act(o, rows.sentCard(unit)), Map.of("on", "2008-07-25"));
            case "printGreetingCards" ->
                json(
                        Request.of(o),
                        Map.of("cardIds", List.of(rows.greetingCard(unit).id()), "purpose", "打印贺卡"));
            case "planGathering" -> json(Request.of(o), rows.meeting(unit));
            case "reviseGathering" -> patch(o, rows.gathering(unit), Map.of("place", "村部二楼"));
            case "showGathering", "holdGathering", "cancelGathering", "listAttendances", "listSuggestions" ->
                act(o, rows.gathering(unit));
            case "showSignInCode" -> Request.of(o, rows.gatheringToday(unit).id());
            case "showTrainingSignInCode" ->
                Request.of(o, rows.trainingToday(unit).id());
            case "signInAtTraining" -> {
                rows.standFor(actor);
                yield json(Request.of(o), Map.of("code", rows.trainingCode(Place.VILLAGE)));
            }
            case "listAskedFirst" -> Request.of(o).query("trade", "BRICKLAYER").query("organization", rows.id(unit));
            case "signInMyself" -> {
                rows.standFor(actor);
                yield json(Request.of(o), Map.of("code", rows.signInCode(Place.VILLAGE)));
            }
            case "inviteToGathering", "signInAtGathering" ->
                json(
                        Request.of(o, rows.gathering(unit).id()),
                        Map.of("memberIds", List.of(rows.member(unit).id())));
            case "noteSuggestion" -> json(Request.of(o, rows.gathering(unit).id()), Map.of("words", "修好进村的路"));
            case "recordVisit" ->
                json(Request.of(o), Rows.visitAt(rows.member(unit).id()));
            case "placeServiceOrder" ->
                json(Request.of(o), Rows.orderOf(rows.member(unit).id()));
            case "showServiceOrder", "listServiceHelpers" ->
                Request.of(o, rows.serviceOrder(unit).id());
            case "reviseServiceOrder" -> patch(o, rows.serviceOrder(unit), Map.of("crop", "晚稻"));
            case "noteServiceHelper" -> json(act(o, rows.serviceOrder(unit)), Map.of("name", "何大林", "days", 1.5));
            case "strikeServiceHelper" -> act(o, rows.helperOfOrder(unit));
            case "finishServiceOrder" -> json(act(o, rows.helpedOrder(unit)), Map.of("on", "2008-07-25"));
            case "noteLabourOffer" -> json(Request.of(o), rows.offerIn(unit));
            case "showLabourOffer" -> Request.of(o, rows.labourOffer(unit).id());
            case "withdrawLabourOffer" -> act(o, rows.labourOffer(unit));
            case "noteMutualAid" -> json(Request.of(o), rows.aidIn(unit));
            case "showMutualAid" -> Request.of(o, rows.mutualAid(unit).id());
            case "withdrawMutualAid" -> act(o, rows.mutualAid(unit));
            case "giveServiceCode" -> act(o, rows.serviceOrder(unit));
            case "confirmServiceOrder" ->
                json(
                        act(o, rows.doneOrder(unit)),
                        Map.of("by", "SPOUSE", "how", "PHONE", "on", "2008-07-26", "satisfied", true));
            case "cancelServiceOrder" -> json(act(o, rows.serviceOrder(unit)), Map.of("on", "2008-07-25"));
            case "recordReturnIntention" ->
                json(Request.of(o), Rows.intentionOf(rows.member(unit).id()));
            case "showReturnIntention" -> Request.of(o, rows.intention(unit).id());
            case "reviseReturnIntention" -> patch(o, rows.intention(unit), Map.of("horizon", "LATER"));
            case "sayOwnReturnIntention" -> {
                rows.standFor(actor);
                yield json(Request.of(o), Map.of("answer", "YES", "field", "CROPS", "horizon", "WITHIN_A_YEAR"));
            }
            case "withdrawOwnReturnIntention" -> Request.of(o, rows.ownIntention(actor));
            case "raiseSupportRequest" ->
                json(Request.of(o), Rows.supportFor(rows.member(unit).id()));
            case "showSupportRequest" -> Request.of(o, rows.supportRequest(unit).id());
            case "noteSupportStep" ->
                json(act(o, rows.supportRequest(unit)), Map.of("on", "2008-07-21", "words", "已报县农村信用社"));
            case "closeSupportRequest" ->
                json(
                        act(o, rows.supportRequest(unit)),
                        Map.of("on", "2008-07-28", "result", "SOLVED", "outcome", "贷款已批"));
            case "raiseOwnSupportRequest" -> {
                rows.standFor(actor);
                yield json(Request.of(o), Map.of("topic", "LAND", "words", "想租十亩地"));
            }
            case "withdrawOwnSupportRequest" -> Request.of(o, rows.ownSupportRequest(actor));
            case "pairMentor" -> json(Request.of(o), rows.pair(unit));
            case "showMentorLink" -> Request.of(o, rows.mentorLink(unit).id());
            case "endMentorLink" -> json(act(o, rows.mentorLink(unit)), Map.of("on", "2008-07-28"));
            case "registerVenture" ->
                json(Request.of(o), Rows.ventureOf(rows.member(unit).id()));
            case "showVenture", "listVentureSnapshots" ->
                Request.of(o, rows.venture(unit).id());
            case "reviseVenture" -> patch(o, rows.venture(unit), Map.of("place", "村部旁"));
            case "takeVentureSnapshot" ->
                json(
                        act(o, rows.venture(unit)),
                        Map.of("half", "2008-H1", "employed", 12, "localEmployed", 9, "invested", 300_000));
            case "endVenture" -> json(act(o, rows.venture(unit)), Map.of("on", "2008-07-20"));
            case "noteVillagePost" ->
                json(Request.of(o), Rows.postOf(rows.member(unit).id()));
            case "showVillagePost" -> Request.of(o, rows.villagePost(unit).id());
            case "reviseVillagePost" -> patch(o, rows.villagePost(unit), Map.of("title", "村会计"));
            case "endVillagePost" -> json(act(o, rows.villagePost(unit)), Map.of("on", "2008-07-20"));
            case "openCareCase" ->
                json(Request.of(o), Rows.careOf(rows.member(unit).id()));
            case "showCareCase", "listVisitsOfCareCase" ->
                Request.of(o, rows.careCase(unit, actor).id());
            case "reviseCareCase" ->
                patch(o, rows.careCase(unit, actor), Map.of("needs", List.of("HOMEWORK", "COMPANY")));
            case "assignCareCase" -> json(act(o, rows.careCase(unit, actor)), Map.of("carerId", rows.carer(actor)));
            case "reviewCareCase" -> act(o, rows.careToReview(unit, actor));
            case "closeCareCase" ->
                json(act(o, rows.careCase(unit, actor)), Map.of("on", "2008-07-30", "because", "FAMILY_BACK"));
            case "withdrawCareVisit" -> json(act(o, rows.careVisit(unit, actor)), Map.of("because", "OTHER_DAY"));
            case "showCareGapReview" -> Request.of(o, rows.careGap(unit).id());
            case "answerCareGapReview" ->
                json(
                        act(o, rows.careGap(unit)),
                        Map.of("arranged", "NOTHING_NEEDED", "on", "2008-07-31", "words", "外婆在家带孩子"));
            case "makeCareCommitment" ->
                json(Request.of(o), Rows.commitmentFor(rows.member(unit).id()));
            case "showCareCommitment" -> Request.of(o, rows.careCommitment(unit).id());
            case "endCareCommitment" ->
                json(act(o, rows.careCommitment(unit)), Map.of("on", "2008-07-30", "because", "TAKEN_OVER"));
            case "recordCareVisit" ->
                json(
                        Request.of(o),
                        Map.of(
                                "caseId",
                                rows.careCase(unit, actor).id(),
                                "visitedOn",
                                "2008-07-20",
                                "actor",
                                "TEACHER",
                                "visitor",
                                "王老师",
                                "needs",
                                List.of("HOMEWORK"),
                                "done",
                                List.of("COMPANY")));
            case "showVisit" -> Request.of(o, rows.visit(unit).id());
            case "settleVisit" -> json(act(o, rows.visit(unit)), Map.of("on", "2008-07-25"));
            case "showDuty" -> Request.of(o, rows.duty(unit).id());
            case "waiveDuty" -> json(act(o, rows.duty(unit)), Map.of("reason", "AT_HOME", "note", "春节在家"));
            case "fulfilDuty" -> json(act(o, rows.pretendedDuty(unit)), Map.of("on", "2008-07-20", "note", "继续保留"));
            case "showDutyRule" -> Request.of(o, rows.dutyRule(unit).id());
            case "reviseDutyRule" -> patch(o, rows.dutyRule(unit), Map.of("graceDays", 3));
            case "takeLedgerSnapshots" -> json(Request.of(o), rows.ledger(unit, "2008-05"));
            case "showLedgerSnapshot", "showLedgerDifferences", "signLedgerSnapshot" -> act(o, rows.snapshot(unit));
            case "decideCropCalendar" ->
                Request.of(o)
                        .query("organization", rows.id(unit))
                        .header("If-Match", "*")
                        .body(MergePatch.TYPE, text(Map.of("handDays", 8.5)));
            case "countByTownship" -> Request.of(o, "I-31").query("organization", rows.id(unit));
            case "countOutflows" -> Request.of(o, "I-02").query("organization", rows.id(unit));
            case "registerOutflow" ->
                json(
                        Request.of(o),
                        Map.of("memberId", rows.member(unit).id(), "departedOn", "2008-03", "reason", "WORK"));
            case "showOutflow",
                    "showOutflowHistory",
                    "listStays",
                    "listHomeVisits",
                    "listContactLosses",
                    "submitOutflow" -> act(o, rows.outflow(unit));
            case "reviseOutflow" -> patch(o, rows.outflow(unit), Map.of("trade", "泥工"));
            case "departOutflow" -> json(act(o, rows.reported(unit)), Map.of("departedOn", "2008-07-03"));
            case "cancelOutflow" -> json(act(o, rows.reported(unit)), Map.of("reason", "不去了"));
            case "registerAtHost" -> json(act(o, rows.outflow(unit)), Map.of("hostOrg", "宝安区某支部", "on", "2008-05-02"));
            case "addStay" ->
                json(
                        act(o, rows.outflow(unit)),
                        Map.of("destination", Map.of("areaCode", "440300"), "from", "2008-05"));
            case "startHomeVisit" ->
                json(act(o, rows.outflow(unit)), Map.of("from", "2008-06-01", "reason", "HARVEST"));
            case "endHomeVisit" -> json(act(o, rows.visiting(unit)), Map.of("on", "2008-06-09"));
            case "returnFromOutflow" -> json(act(o, rows.outflow(unit)), Map.of("returnedOn", "2008-06-20"));
            case "loseContact" ->
                json(
                        act(o, rows.outflow(unit)),
                        Map.of(
                                "since",
                                "2007-12-01",
                                "circumstance",
                                "CHANGED_EMPLOYER",
                                "searchActions",
                                List.of("问家属"),
                                "on",
                                "2008-07-01"));
            case "restoreContact" -> json(act(o, rows.lost(unit)), Map.of("on", "2008-07-01"));
            case "closeOutflow" ->
                json(act(o, rows.outflow(unit)), Map.of("reason", "REGISTERED_IN_ERROR", "on", "2008-07-01"));
            case "confirmOutflow" -> act(o, rows.submitted(unit));
            case "sendBackOutflow" -> json(act(o, rows.submitted(unit)), Map.of("reason", "去向不详"));
            case "assignLiaison" -> json(Request.of(o), rows.charge(unit));
            case "showLiaisonAssignment" -> Request.of(o, rows.liaison(unit).id());
            case "appointLiaisonDeputy" ->
                json(
                        act(o, rows.liaison(unit)),
                        Map.of("deputyId", rows.member(unit).id(), "from", "2008-07-01", "to", "2008-07-09"));
            case "handOverCaseload" ->
                json(
                        Request.of(o),
                        Map.of(
                                "organizationId",
                                rows.id(unit),
                                "toLiaisonId",
                                rows.member(unit).id(),
                                "on",
                                "2008-07-01",
                                "reason",
                                "换届",
                                "dryRun",
                                true));
            case "listConsents" ->
                Request.of(o).query("person", rows.member(unit).id());
            case "giveConsent" ->
                json(Request.of(o), Map.of("personId", rows.member(unit).id(), "kind", "PHOTO", "basis", "本人书面同意"));
            case "withdrawConsent" -> json(act(o, rows.consent(unit)), Map.of("reason", "本人要求"));
            case "filePrivacyRequest" ->
                json(
                        Request.of(o),
                        Map.of("personId", rows.member(unit).id(), "kind", "COPY", "receivedOn", "2008-07-01"));
            case "showPrivacyRequest" -> Request.of(o, rows.privacyRequest(unit).id());
            case "extendPrivacyRequest" -> json(act(o, rows.privacyRequest(unit)), Map.of("reason", "材料在县里"));
            case "liftPrivacyRestriction" -> json(act(o, rows.restriction(unit)), Map.of("reason", "本人要求恢复"));
            case "grantPrivacyRequest", "refusePrivacyRequest" ->
                json(act(o, rows.privacyRequest(unit)), Map.of("on", "2008-07-02", "decision", "已当面答复"));
            case "copyPersonalData" ->
                json(Request.of(o), Map.of("personId", rows.member(unit).id(), "purpose", "本人申请"));
            case "publishPrivacyNotice" -> json(Request.of(o), Map.of("title", "告知书", "text", "为联系和服务而处理"));
            case "acceptPrivacyNotice" -> Request.of(o, rows.notice().id());
            case "openPrivacyIncident" -> json(Request.of(o), rows.breach());
            case "showPrivacyIncident", "listAffectedPeople" ->
                Request.of(o, rows.incident().id());
            case "closePrivacyIncident" ->
                json(act(o, rows.incident()), Map.of("on", "2008-07-02", "measures", "已停用账号"));
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
            case "fetchImportTemplate" ->
                Request.of(o, actor.loadsUnits() ? "ORGANIZATIONS" : "MEMBERS")
                        .query("organization", rows.id(unit))
                        .query("purpose", "换届前核对");
            case "actInBulk" -> json(Request.of(o), rows.bulk(unit));
            case "showBulkAction", "listBulkItems" ->
                Request.of(
                        o,
                        rows.looked(
                                        mayKeep(actor, unit) && actor.role != Role.API_CLIENT
                                                ? actor.token
                                                : rows.maker(unit),
                                        unit)
                                .id());
            case "forgetImportMapping" -> act(o, rows.mapping(unit));
            default -> throw new AssertionError("no valid request for " + o.id() + ": add one here");
        };
        if (o.parameters("header").contains("Idempotency-Key") || o.id().equals("startImport"))
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        return request.as(actor.token);
    }

    /** Another session of the actor's than the one he asks in, unless a second factor keeps him from having one. */
    private static String otherSession(Actor actor) {
        var me = Cast.bearing(actor.token).get("/api/v1/me");
        if (me.statusCode() != 200) return Rows.ABSENT;
        Cast.signIn(me.path("username"), Cast.PASSWORD);
        String other = Cast.bearing(actor.token).get("/api/v1/me/sessions").path("find { !it.current }.id");
        return other == null ? Rows.ABSENT : other;
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
        var mayLoad = actor.loadsUnits() || mayKeep(actor, unit);
        return rows.read(mayLoad ? actor.token : rows.maker(unit), unit, actor.loadsUnits() || unit.length() < 9, mode);
    }

    private static boolean mayKeep(Actor actor, String unit) {
        return Place.mayKeepRolls(actor.role) && unit.startsWith(Place.home(actor.role));
    }

    /** Somebody of a post that the actor opens, and somebody else of the same township. */
    private Map<String, String> appointment(Actor actor, String unit) {
        var isVillage = unit.length() == 12;
        var principal = actor.role.administers() && isVillage ? rows.admin(unit.substring(0, 9)) : rows.account(unit);
        return Map.of(
                "accountId",
                principal.id(),
                "deputyId",
                rows.account(unit).id(),
                "fromDay",
                "2008-07-01",
                "untilDay",
                "2008-08-01");
    }

    private static Map<String, String> handOver(Row member) {
        return Map.of("personId", member.id(), "witness", "在场人");
    }

    private Map<String, String> activation() {
        var issued = Cast.as(Cast.LIAISON)
                .contentType("application/json")
                .body(handOver(rows.member(Place.VILLAGE)))
                .post("/api/v1/activation-codes");
        return Map.of(
                "id",
                issued.path("id"),
                "code",
                issued.path("code"),
                "username",
                "door-" + rows.next(),
                "newPassword",
                Cast.PASSWORD);
    }

    private Map<String, String> doorOnDevice() {
        var issued = Cast.as(Cast.LIAISON)
                .contentType("application/json")
                .body(handOver(rows.member(Place.VILLAGE)))
                .post("/api/v1/activation-codes");
        return Map.of("id", issued.path("id"), "code", issued.path("code"), "phone", "15450000001", "pin", "246810");
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
