package guiyan.people.households;

import static guiyan.people.households.HouseholdCode.*;

import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.values.Kinship;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives people their places in households and takes them away; each move stands in the history of both. */
@Singleton
class HouseholdDesk {

    private final Households households;
    private final Belongings belongings;
    private final Persons persons;
    private final Audit audit;
    private final Caller caller;

    HouseholdDesk(Households households, Belongings belongings, Persons persons, Audit audit, Caller caller) {
        this.households = households;
        this.belongings = belongings;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
    }

    /** Somebody of the caller's scope gets a place in a household. */
    void join(Household household, HouseholdPlace place, LocalDate joinedOn, String reason) {
        var person = persons.require(caller.scope(), place.personId());
        person.requireCurrent();
        belongings.begin(household, person.id, place.relation(), joinedOn);
        if (place.isHead()) household.headedBy(person);
        audit.record(Act.of("household.joined").on(person.id).because(reason), household);
    }

    /** Somebody of the caller's scope leaves a household. */
    void leave(Household household, Person person, LocalDate on, String reason) {
        belongings.require(household, person.id).end(on);
        household.loseHead(person.id);
        audit.record(Act.of("household.left").on(person.id).because(reason), household);
    }

    /** A part of a household becomes one of its own, with those named; who is its head may be among them. */
    Household split(Household whole, HouseholdSplitForm form) {
        var places = HouseholdPlace.each(form.persons());
        var part = form.part(whole);
        part.nameHead(headOf(places, form.headName()));
        households.recorded(part);
        whole.giveAway(part.holding());
        for (var place : places)
            leave(whole, persons.require(caller.scope(), place.personId()), form.on(), form.reason());
        for (var place : places) join(part, place, form.on(), form.reason());
        return part;
    }

    private String headOf(List<HouseholdPlace> places, String named) {
        for (var place : places) if (place.isHead()) return persons.require(caller.scope(), place.personId()).name;
        if (named == null || named.isBlank()) throw new Refusal(HEAD_NEEDED, "headName");
        return named.strip();
    }

    /** All of one household go over to another, whether the caller sees them or not. */
    void moveAll(Household from, Household to, List<HouseholdPlace> places, LocalDate on, String reason) {
        var relations = relations(places);
        var moving = belongings.current(from);
        moving.forEach(belonging -> belonging.end(on));
        for (var belonging : moving) {
            var relation = relations.remove(belonging.personId);
            belongings.begin(to, belonging.personId, relation, on);
            if (Kinship.isHead(relation)) to.headedBy(persons.findById(belonging.personId));
            audit.record(Act.of("household.joined").on(belonging.personId).because(reason), to);
        }
        if (!relations.isEmpty()) throw new Refusal(NOT_IN_HOUSEHOLD, "persons");
    }

    /** States anew what those named are to the head, and who that is. */
    void relate(Household household, HouseholdRelationsForm form) {
        for (var place : HouseholdPlace.each(form.persons())) {
            var person = persons.require(caller.scope(), place.personId());
            var belonging = belongings.require(household, person.id);
            if (!place.isHead()) household.loseHead(person.id);
            belonging.relation = place.relation();
        }
        for (var place : form.persons())
            if (place.isHead()) household.headedBy(persons.require(caller.scope(), place.personId()));
        if (form.headName() != null) household.nameHead(form.headName().strip());
    }

    private static Map<Long, String> relations(List<HouseholdPlace> places) {
        return HouseholdPlace.each(places).stream()
                .collect(Collectors.toMap(place -> place.personId().value(), HouseholdPlace::relation));
    }
}
