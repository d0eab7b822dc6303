package guiyan.contact.duties;

import guiyan.contact.cards.GreetingCard;
import guiyan.contact.cards.GreetingCards;
import guiyan.contact.cards.GreetingCards.Sent;
import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.duties.Window;
import guiyan.outflow.duties.Absence;
import guiyan.outflow.duties.Absences;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Everybody away on the first of June gets a card of the township by the first of July. */
@Singleton
class JulyFirstCard implements DutyKind {

    private final Absences absences;
    private final GreetingCards cards;

    JulyFirstCard(Absences absences, GreetingCards cards) {
        this.absences = absences;
        this.cards = cards;
    }

    @Override
    public String code() {
        return "JULY_FIRST_CARD";
    }

    @Override
    public Terms terms() {
        return Terms.lasting(Cadence.YEAR, Owes.TOWNSHIP);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    @Override
    public Window window(Period year) {
        return new Window(year.first().withMonth(6), year.first().withMonth(7));
    }

    @Override
    public List<Owed> owed(Period year, Asked asked) {
        var window = window(year);
        var away = absences.on(window.opens(), asked);
        var persons = away.stream().map(Absence::personId).toList();
        var sent = cards.sent(persons, year.first().getYear());
        return away.stream()
                .map(absence -> owed(absence, window, sent.get(absence.personId())))
                .toList();
    }

    /** Who came home after the first of July was owed his card all the same; one sent before June is in time. */
    private static Owed owed(Absence absence, Window window, Sent card) {
        var camePunctually = absence.endedOn() != null && !absence.endedOn().isAfter(window.due());
        return absence.lasting()
                .endedOn(camePunctually ? absence.endedOn() : null)
                .metBy(card == null ? null : evidence(card, window));
    }

    private static Evidence evidence(Sent card, Window window) {
        return new Evidence(GreetingCard.class.getSimpleName(), card.card(), later(card.on(), window.opens()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
