package guiyan.demo;

import static guiyan.contact.Need.JOB_INFORMATION;
import static guiyan.contact.Topic.FAMILY_FARM;
import static guiyan.contact.Topic.FAMILY_LIFE;

import guiyan.contact.ContactDesk;
import guiyan.contact.ContactForm;
import guiyan.contact.ContactForm.PromiseForm;
import guiyan.contact.Method;
import guiyan.contact.Need;
import guiyan.contact.Outcome;
import guiyan.contact.Topic;
import guiyan.contact.gatherings.GatheringDesk;
import guiyan.contact.gatherings.Gatherings;
import guiyan.contact.gatherings.Guests;
import guiyan.contact.gatherings.SuggestionForm;
import guiyan.identity.Accounts;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What was suggested at the tea parties of the demonstration, and what was promised on the phone. */
@ApplicationScoped
class DemoTalks {

    private static final int YEAR = 2008;

    private static final List<Suggested> SUGGESTIONS = List.of(
            new Suggested("shiqiao-liaison", "春插时请农机队先帮在外党员家，插完再插别家", "胡长全"),
            new Suggested("shiqiao-liaison", "二组到渡口的机耕路去年冲断了，开春前修通", null),
            new Suggested("shiqiao-liaison", "想回来种柑橘，请村里把茶山边那片荒坡的情况先摸清", "陈一帆"),
            new Suggested("bailu-liaison", "年底在外的都回来，把培训放在腊月里办", null),
            new Suggested("bailu-liaison", "湖边的水渠入夏前清一次淤", null));

    private static final List<Promised> PROMISES = List.of(
            new Promised(
                    "shiqiao-liaison",
                    "何长然",
                    july(24),
                    Set.of(FAMILY_LIFE),
                    Set.of(JOB_INFORMATION),
                    "打听长安镇缝纫工的岗位，回个电话",
                    "谭春生",
                    july(30)),
            new Promised(
                    "shiqiao-liaison",
                    "胡长全",
                    july(29),
                    Set.of(FAMILY_FARM),
                    Set.of(),
                    "去看他家晚稻田的水放了没有",
                    "罗开河",
                    LocalDate.of(YEAR, 8, 5)),
            new Promised(
                    "bailu-liaison",
                    "林晓川",
                    july(28),
                    Set.of(FAMILY_LIFE),
                    Set.of(),
                    "陪他母亲到乡卫生院量一次血压",
                    "石秀兰",
                    LocalDate.of(YEAR, 8, 8)));

    private final Accounts accounts;
    private final Organizations organizations;
    private final Persons persons;
    private final Gatherings gatherings;
    private final Guests guests;
    private final GatheringDesk meetings;
    private final ContactDesk contacts;
    private final Callers callers;
    private final Caller caller;

    DemoTalks(
            Accounts accounts,
            Organizations organizations,
            Persons persons,
            Gatherings gatherings,
            Guests guests,
            GatheringDesk meetings,
            ContactDesk contacts,
            Callers callers,
            Caller caller) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.persons = persons;
        this.gatherings = gatherings;
        this.guests = guests;
        this.meetings = meetings;
        this.contacts = contacts;
        this.callers = callers;
        this.caller = caller;
    }

    /** What somebody suggested, and who wrote it down. */
    private record Suggested(String by, String words, String name) {}

    /** A conversation, and what was promised in it. */
    private record Promised(
            String by,
            String to,
            LocalDate on,
            Set<Topic> told,
            Set<Need> needs,
            String words,
            String owner,
            LocalDate dueOn) {}

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
        meetings.suggest(gatherings.findById(teaParty()), new SuggestionForm(said.words(), who));
    }

    private void promise(Promised said) {
        actAs(said.by());
        var promise = new PromiseForm(said.words(), said.owner(), said.dueOn());
        contacts.record(
                person(said.to()),
                new ContactForm(
                        null,
                        said.on(),
                        Method.PHONE,
                        Outcome.REACHED,
                        List.of(),
                        said.told(),
                        said.needs(),
                        null,
                        List.of(promise)));
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
