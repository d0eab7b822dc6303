package guiyan.demo;

import guiyan.care.CareDesk;
import guiyan.identity.Accounts;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.people.consents.Consent;
import guiyan.people.consents.Consents;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.Scope;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the people of the demonstration in, all with one password. */
@Singleton
class DemoDoor {

    /** Who tells what he earns, by his village. */
    private static final Map<String, String> TELLING = Map.of("439901201200", "林晓川", "439901201201", "周大砚");

    private final Accounts accounts;
    private final Organizations organizations;
    private final Persons persons;
    private final Consents consents;
    private final CareDesk care;
    private final Callers callers;
    private final Caller caller;
    private final Optional<String> password;

    DemoDoor(
            Accounts accounts,
            Organizations organizations,
            Persons persons,
            Consents consents,
            CareDesk care,
            Callers callers,
            Caller caller,
            @ConfigProperty(name = "guiyan.demo-password") Optional<String> password) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.persons = persons;
        this.consents = consents;
        this.care = care;
        this.callers = callers;
        this.caller = caller;
        this.password = password;
    }

    String password() {
        return password.orElseThrow();
    }

    /** The id of the account, which is opened when it is not there. */
    @ActivateRequestContext
    @Transactional
    long letIn(DemoAccount who) {
        var account = accounts.named(who.username());
        if (account == null)
            account = accounts.open(who.username(), who.name(), who.role(), unit(who.unit()), password(), false);
        return account.id;
    }

    /** Makes the member's account the door of the one on the roll who has his name. */
    @ActivateRequestContext
    @Transactional
    void bind() {
        var member = DemoAccount.MEMBER_AWAY;
        var person = persons.named(village(member.unit()), member.name(), 1).get(0);
        accounts.belongs(accounts.named(member.username()), person);
    }

    /** Writes down, once, that those of the stories who tell what they earn have agreed to it. */
    @ActivateRequestContext
    @Transactional
    void agree(long recorder) {
        caller.is(callers.acting(recorder));
        TELLING.forEach((unit, name) -> {
            var person = persons.named(village(unit), name, 1).get(0);
            if (!consents.wasGiven(person.id, Consent.Kind.INCOME))
                consents.record(person.id, Consent.Kind.INCOME, "2008年7月2日电话里本人同意登记年收入（演示数据）");
        });
    }

    /** Gives the files of one village to the carer. */
    @ActivateRequestContext
    @Transactional
    void entrust() {
        var carer = accounts.named(DemoAccount.CARER.username());
        care.entrust(village(DemoAccount.CARED_FOR), carer.id, carer.displayName);
    }

    private Scope village(String code) {
        return new Scope(Scope.Reach.BRANCH, List.of(unit(code).id));
    }

    /** Gives every account the password of this start when it is another one than last time. */
    @ActivateRequestContext
    @Transactional
    void change() {
        if (accounts.opens(accounts.named(DemoAccount.ADMIN.username()), password())) return;
        for (var who : DemoAccount.ALL) accounts.give(accounts.named(who.username()), password());
    }

    private Organization unit(String code) {
        return code == null ? null : organizations.requireByCode(Scope.EVERYTHING, code);
    }
}
