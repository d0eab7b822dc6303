package guiyan.outflow;

import guiyan.outflow.Ledger.Line;
import guiyan.outflow.values.DepartureMode;
import guiyan.outflow.values.Destination;
import guiyan.outflow.values.IncomeBand;
import guiyan.outflow.values.OutflowChannel;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.OutflowStatus;
import guiyan.people.Person;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Episodes as the texts an import compares, field by field, and texts as what is written to an episode. */
@Singleton
public class EpisodeTexts {

    private final Ledger ledger;
    private final Stays stays;
    private final BusinessClock clock;
    private final Vault vault;
    private final Caller caller;

    EpisodeTexts(Ledger ledger, Stays stays, BusinessClock clock, Vault vault, Caller caller) {
        this.ledger = ledger;
        this.stays = stays;
        this.clock = clock;
        this.vault = vault;
        this.caller = caller;
    }

    /** The episode as it is stored. */
    public Map<String, String> of(Outflow outflow) {
        var to = outflow.destination;
        var texts = new LinkedHashMap<String, String>();
        texts.put("departedOn", text(outflow.departedOn));
        texts.put("departedOnText", outflow.departedOnText);
        texts.put("registeredOn", text(outflow.registeredOn));
        texts.put("destination", to == null ? null : to.text());
        texts.put("destinationAreaCode", to == null ? null : to.areaCode());
        texts.put("reason", text(outflow.reason));
        texts.put("channel", text(outflow.channel));
        texts.put("departureMode", text(outflow.departureMode));
        texts.put("employer", outflow.employer);
        texts.put("trade", outflow.trade);
        texts.put("incomeBand", text(outflow.incomeBand));
        texts.put("certificateHeld", text(outflow.certificateHeld));
        texts.put("returnedOn", text(outflow.returnedOn));
        texts.put("note", vault.openText(outflow.noteCipher));
        return texts;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Enters the episode that texts describe, ended when they say so, with its first place. */
    public Outflow enter(Person person, Map<String, String> values, Destination destination) {
        var outflow = new Outflow();
        outflow.departedOnText = values.get("departedOnText");
        outflow.destination = destination;
        say(outflow, values);
        outflow.depart(date(values.get("departedOn")), clock.today());
        if (values.get("returnedOn") != null) outflow.end(date(values.get("returnedOn")), null, clock.today());
        ledger.enter(outflow, person, null);
        stays.add(outflow, firstStay(outflow));
        return outflow;
    }

    private static Stay firstStay(Outflow outflow) {
        var stay = new Stay();
        stay.destination = outflow.destination;
        stay.employer = outflow.employer;
        stay.trade = outflow.trade;
        stay.lasts(outflow.departedOn, outflow.returnedOn);
        return stay;
    }

    /** What is neither a date of departure or return nor a place. */
    private void say(Outflow outflow, Map<String, String> values) {
        set(values, "registeredOn", LocalDate::parse, day -> outflow.registeredOn = day);
        set(values, "reason", OutflowReason::valueOf, reason -> outflow.reason = reason);
        set(values, "channel", OutflowChannel::valueOf, channel -> outflow.channel = channel);
        set(values, "departureMode", DepartureMode::valueOf, mode -> outflow.departureMode = mode);
        set(values, "employer", text -> text, text -> outflow.employer = text);
        set(values, "trade", text -> text, text -> outflow.trade = text);
        set(values, "incomeBand", IncomeBand::valueOf, band -> outflow.incomeBand = band);
        set(values, "certificateHeld", Boolean::valueOf, held -> outflow.certificateHeld = held);
        set(values, "note", vault::sealText, cipher -> outflow.noteCipher = cipher);
    }

    private static <T> void set(
            Map<String, String> values, String field, Function<String, T> read, java.util.function.Consumer<T> write) {
        if (!values.containsKey(field)) return;
        var text = values.get(field);
        write.accept(text == null ? null : read.apply(text));
    }

    /** Changes what texts say of an episode, as one line of its history; {@code destination} is taken when they name it. */
    public void change(Outflow outflow, Map<String, String> values, Destination destination, String reason) {
        var before = OutflowValues.of(outflow);
        var from = outflow.status;
        say(outflow, values);
        if (values.containsKey("destination") || values.containsKey("destinationAreaCode"))
            outflow.destination = destination;
        if (values.containsKey("returnedOn") && values.get("returnedOn") == null) outflow.unend();
        if (values.containsKey("departedOn")) depart(outflow, date(values.get("departedOn")));
        if (values.get("returnedOn") != null) comeBack(outflow, date(values.get("returnedOn")));
        stays.follow(outflow);
        if (!caller.has(Right.OUTFLOWS_REVIEW))
            outflow.review.reopen(caller.who().name(), clock.now());
        var fields = before.changedTo(OutflowValues.of(outflow));
        ledger.corrected(outflow, from, new Line("corrected", null, reason, fields));
    }

    /** Who has said that he will leave has left now; taken back, he has only said so. */
    private void depart(Outflow outflow, PartialDate on) {
        if (outflow.status == OutflowStatus.REPORTED) outflow.depart(on, clock.today());
        else if (on == null && outflow.isDepartedAfterReport()) stay(outflow);
        else outflow.leave(on, clock.today());
    }

    private void stay(Outflow outflow) {
        outflow.leave(null, clock.today());
        outflow.report(outflow.reportedOn);
        stays.delete("outflowId", outflow.id);
    }

    private void comeBack(Outflow outflow, PartialDate on) {
        if (outflow.status == OutflowStatus.RETURNED) outflow.correctReturn(on, clock.today());
        else outflow.end(on, null, clock.today());
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** The fields an import may change; the words of a vague departure stay as they are. */
    public static List<String> changeable() {
        return List.of(
                "departedOn",
                "registeredOn",
                "destination",
                "destinationAreaCode",
                "reason",
                "channel",
                "departureMode",
                "employer",
                "trade",
                "incomeBand",
                "certificateHeld",
                "returnedOn",
                "note");
    }
}
