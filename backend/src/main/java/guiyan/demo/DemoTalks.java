package guiyan.demo;

import guiyan.contact.ContactRecords;
import guiyan.contact.Promises;
import guiyan.contact.gatherings.GatheringDesk;
import guiyan.contact.gatherings.Gatherings;
import guiyan.contact.gatherings.Guests;
import guiyan.identity.Accounts;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What was suggested at the tea parties of the demonstration, and what was promised on the phone. */
@Singleton
class DemoTalks {

    private static final int YEAR = 2008;

    private static final List<Suggested> SUGGESTIONS = List.of(
            new Suggested("shiqiao-liaison", "春插时请农机队先帮在外党员家，插完再插别家", "胡长全"),
            new Suggested("shiqiao-liaison", "二组到渡口的机耕路去年冲断了，开春前修通", null),
            new Suggested("shiqiao-liaison", "想回来种柑橘，请村里把茶山边那片荒坡的情况先摸清", "陈一帆"),
            new Suggested("bailu-liaison", "年底在外的都回来，把培训放在腊月里办", null),
            new Suggested("bailu-liaison", "湖边的水渠入夏前清一次淤", null));

    private static final List<Promised> PROMISES = List.of(
            new Promised("shiqiao-liaison", "何长然", "打听长安镇缝纫工的岗位，回个电话", "谭春生", july(30)),
            new Promised("shiqiao-liaison", "胡长全", "去看他家晚稻田的水放了没有", "罗开河", LocalDate.of(YEAR, 8, 5)));

    private final Accounts accounts;
    private final Organizations organizations;
    private final Persons persons;
    private final Gatherings gatherings;
    private final Guests guests;
    private final GatheringDesk meetings;
    private final ContactRecords records;
    private final Promises promises;
    private final Callers callers;
    private final Caller caller;

    DemoTalks(
            Accounts accounts,
            Organizations organizations,
            Persons persons,
            Gatherings gatherings,
            Guests guests,
            GatheringDesk meetings,
            ContactRecords records,
            Promises promises,
            Callers callers,
            Caller caller) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.persons = persons;
        this.gatherings = gatherings;
        this.guests = guests;
        this.meetings = meetings;
        this.records = records;
        this.promises = promises;
        this.callers = callers;
        this.caller = caller;
    }

    /** What somebody suggested, and who wrote it down. */
    private record Suggested(String by, String words, String name) {}

    /** What was promised in the call of July, and who is to keep it. */
    private record Promised(String by, String to, String words, String owner, LocalDate dueOn) {}

    private static LocalDate july(int day) {
        return LocalDate.of(YEAR, 7, day);
    }

    /** Writes it down, once: where something was suggested, it has been. */
    @ActivateRequestContext
    @Transactional
    void tell() {
        actAs(SUGGESTIONS.get(0).by());
        if (!guests.touchedSince(List.of(teaParty())).isEmpty()) return;
        SUGGESTIONS.forEach(this::suggest);
        PROMISES.forEach(this::promise);
    }

    private void suggest(Suggested said) {
        actAs(said.by());
        var who = said.name() == null ? null : PublicId.of(person(said.name()).id);
        meetings.suggest(gatherings.findById(teaParty()), said.words(), who);
    }

    private void promise(Promised said) {
        actAs(said.by());
        var call =
                records.calls(List.of(person(said.to()).id), july(1), july(31)).get(0);
        promises.make(call, said.words(), said.owner(), said.dueOn());
    }

    private void actAs(String username) {
        caller.is(callers.acting(accounts.named(username).id));
    }

    private long teaParty() {
        var unit = caller.scope().units().get(0);
        return gatherings.teaParties(List.of(unit), YEAR).get(unit).id;
    }

    private Person person(String name) {
        return persons.named(caller.scope(), name, 1).get(0);
    }
}
