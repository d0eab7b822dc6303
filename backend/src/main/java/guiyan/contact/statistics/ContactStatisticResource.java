package guiyan.contact.statistics;

import guiyan.contact.Calls;
import guiyan.contact.statistics.ContactFigure.Part;
import guiyan.contact.statistics.ContactStatistics.Sense;
import guiyan.duties.Cadence;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.SpringFestival;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class ContactStatisticResource {

    private static final String REPORT = "QUARTERLY_REPORT";
    private static final String CARD = "JULY_FIRST_CARD";
    private static final String PARTY = "SPRING_FESTIVAL_TEA_PARTY";

    private final ContactStatistics statistics;
    private final ContactCounts counts;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    ContactStatisticResource(
            ContactStatistics statistics,
            ContactCounts counts,
            Organizations organizations,
            Caller caller,
            BusinessClock clock) {
        this.statistics = statistics;
        this.counts = counts;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/I-13")
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Count the monthly calls",
            description =
                    "Indicator I-13: done, of those owed and not waived, in the months that begin from `from` to `to`.")
    public ContactFigure countMonthlyCalls(@BeanParam FigureFilter filter) {
        var question = question(filter);
        var calls = statistics.duties(question, Map.of(Calls.MONTHLY, Cadence.MONTH));
        return statistics.figure(
                question,
                sense(
                                "I-13",
                                "已完成的月通话 / 应通话（不含免办和不适用）",
                                "Calls done, of those owed and not waived",
                                question.done(Calls.MONTHLY, Cadence.MONTH))
                        .owing(),
                ContactStatistics.byUnit(calls, ContactStatistics.DONE),
                ContactStatistics.byPeriod(question, calls, ContactStatistics.DONE));
    }

    @GET
    @Path("/I-14")
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Count what was done in time, of what was done",
            description =
                    "Indicator I-14: calls, reports, cards and tea parties done by their day, of all that were done.")
    public ContactFigure countDoneInTime(@BeanParam FigureFilter filter) {
        var question = question(filter);
        var all = statistics.duties(
                question,
                Map.of(
                        Calls.MONTHLY,
                        Cadence.MONTH,
                        REPORT,
                        Cadence.QUARTER,
                        Calls.HALF_YEARLY,
                        Cadence.HALF_YEAR,
                        CARD,
                        Cadence.YEAR,
                        PARTY,
                        Cadence.YEAR));
        return statistics.figure(
                question,
                sense(
                                "I-14",
                                "按期完成 / 已完成",
                                "Done by the day, of what was done",
                                "/duties?state=FULFILLED&dueFrom=%s&dueUntil=%s"
                                        .formatted(question.from(), question.to()))
                        .owing(),
                ContactStatistics.inTimeOfDone(all),
                ContactStatistics.inTimeByKind(question, all));
    }

    @GET
    @Path("/I-15")
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "Count the attempts that reached somebody",
            description =
                    "Indicator I-15: records of contact by the day it happened; a wrong number is an attempt too.")
    public ContactFigure countAttempts(@BeanParam FigureFilter filter) {
        var question = question(filter);
        var list = "/contact-records?from=%s&to=%s".formatted(question.from(), question.to());
        return statistics.figure(
                question,
                sense("I-15", "联系上的次数 / 联系次数", "Attempts that reached somebody, of all attempts", list),
                counts.attempts(question.scope(), question.from(), question.to()),
                List.of());
    }

    @GET
    @Path("/I-16")
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Count the reports of the quarters",
            description =
                    "Indicator I-16: submitted by the quarter's end, of those owed; beside it, with those submitted in the days of grace.")
    public ContactFigure countQuarterlyReports(@BeanParam FigureFilter filter) {
        var question = question(filter);
        var reports = statistics.duties(question, Map.of(REPORT, Cadence.QUARTER));
        var parts = Stream.concat(
                        Stream.of(ContactStatistics.part(
                                "WITH_GRACE", ContactStatistics.byUnit(reports, ContactStatistics.DONE), null)),
                        ContactStatistics.byPeriod(question, reports, ContactStatistics.IN_TIME).stream())
                .toList();
        return statistics.figure(
                question,
                sense(
                                "I-16",
                                "季度末以前提交的汇报 / 应提交",
                                "Reports by the quarter's end, of those owed",
                                question.done(REPORT, Cadence.QUARTER))
                        .owing(),
                ContactStatistics.byUnit(reports, ContactStatistics.IN_TIME),
                parts);
    }

    @GET
    @Path("/I-17")
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Count the cards of the first of July",
            description =
                    "Indicator I-17: sent by the day, of those owed in the year of `to`; beside it those that came back, of all that were sent.")
    public ContactFigure countCards(@BeanParam FigureFilter filter) {
        var question = question(filter);
        var year = question.to().getYear();
        var returned = ContactStatistics.part(
                "RETURNED",
                counts.cameBack(question.scope(), year),
                question.list("/card-campaigns/%d/cards?state=RETURNED_UNDELIVERED".formatted(year)));
        return statistics.figure(
                question,
                sense(
                        "I-17",
                        "七一以前寄出的贺卡 / 应寄",
                        "Cards sent by the first of July, of those owed",
                        "/duties?kind=%s&period=%d&owed=true".formatted(CARD, year)),
                counts.cards(question.scope(), CARD, String.valueOf(year)),
                List.of(returned));
    }

    @GET
    @Path("/I-18")
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Count the tea parties of the Spring Festival",
            description =
                    "Indicator I-18: held, of those owed in the year of `to`; beside it those in their window, and the members away who came, of those away when the window opened.")
    public ContactFigure countTeaParties(@BeanParam FigureFilter filter) {
        var question = question(filter);
        var year = question.to().getYear();
        var whole = question.ofTheYear();
        var parties = statistics.duties(whole, Map.of(PARTY, Cadence.YEAR));
        var came = ContactStatistics.sum(
                counts.atTheParty(whole.scope(), whole.from(), whole.to()).values());
        var away = ContactStatistics.sum(away(whole, year).values());
        return statistics.figure(
                question,
                sense(
                                "I-18",
                                "已开的茶话会 / 应开",
                                "Tea parties held, of those owed",
                                "/duties?kind=%s&period=%d&owed=true".formatted(PARTY, year))
                        .owing(),
                ContactStatistics.byUnit(parties, ContactStatistics.DONE),
                List.of(
                        ContactStatistics.part(
                                "IN_WINDOW", ContactStatistics.byUnit(parties, ContactStatistics.IN_TIME), null),
                        new Part(
                                "AWAY_ATTENDED",
                                came.numerator(),
                                away.numerator(),
                                question.list("/gatherings?kind=%s&from=%s&to=%s"
                                        .formatted(PARTY, whole.from(), whole.to())))));
    }

    @GET
    @Path("/I-19")
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Count what is overdue now",
            description = "Indicator I-19: past its day, of all that is to be done; by unit, never by member.")
    public ContactFigure countOverdue(@BeanParam FigureFilter filter) {
        var question = question(filter);
        return statistics.figure(
                question,
                sense("I-19", "已过期限的待办 / 全部待办", "Past its day, of all that is to be done", "/duties?state=OVERDUE")
                        .owing(),
                statistics.overdue(question),
                List.of());
    }

    @GET
    @Path("/I-20")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Count those with whom contact is lost",
            description =
                    "Indicator I-20: as a person has set it, of those away on `to`; beside it those found again in the period.")
    public ContactFigure countLostContact(@BeanParam FigureFilter filter) {
        var question = question(filter);
        var found = counts.found(question.scope(), question.from(), question.to());
        var then = question.to().equals(clock.today()) ? "" : "&asOf=" + question.to();
        return statistics.figure(
                question,
                sense(
                        "I-20",
                        "认定失去联系的党员 / 在外党员",
                        "With whom contact is lost, of those away",
                        "/outflows?status=CONTACT_LOST" + then),
                counts.lost(question.scope(), question.to()),
                List.of(ContactStatistics.part("FOUND_AGAIN", found, null)));
    }

    @GET
    @Path("/I-21")
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Count those who are hard to reach",
            description =
                    "Indicator I-21: about whom the call was missed in each of the three months before that of `to`, of those away. A work list for the branch, no mark against anybody.")
    public ContactFigure countHardToReach(@BeanParam FigureFilter filter) {
        var question = question(filter);
        var month = question.to().withDayOfMonth(1);
        var months = Stream.of(3, 2, 1)
                .map(back -> Cadence.MONTH.at(month.minusMonths(back)).code())
                .toList();
        var away = counts.away(question.scope(), question.to());
        var missed = counts.missed(question.scope(), months);
        return statistics.figure(
                question,
                sense(
                        "I-21",
                        "连续三个月没有联系上的在外党员 / 在外党员",
                        "Away and not reached for three months, of those away",
                        "/duties?kind=%s&state=MISSED&period=%s".formatted(Calls.MONTHLY, months.get(2))),
                ContactStatistics.ofThem(missed, away),
                List.of(),
                counts.missedMembers(question.scope(), months));
    }

    // Of a year whose festival nobody knows, nobody was away at it.
    private Map<Long, Count> away(Question question, int year) {
        return SpringFestival.isKnown(year)
                ? counts.away(question.scope(), SpringFestival.of(year).opens())
                : Map.of();
    }

    private Question question(FigureFilter filter) {
        var to = filter.to == null ? clock.today() : filter.to;
        var from = filter.from == null ? to.withDayOfYear(1) : filter.from;
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return new Question(scope, filter.organization, from, to, organizations.owing(scope));
    }

    private Sense sense(String id, String zh, String en, String list) {
        return new Sense(id, caller.language() == Language.ZH ? zh : en, list, false);
    }
}
