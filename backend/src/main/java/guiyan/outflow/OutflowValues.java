package guiyan.outflow;

import guiyan.outflow.OutflowChange.Value;
import guiyan.outflow.values.Destination;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an episode says, field by field as history keeps it; of the note only which one it is. */
public record OutflowValues(Map<String, String> texts) {

    private static final int LONGEST = 200;

    public static OutflowValues of(Outflow o) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, "reportedOn", o.reportedOn);
        put(texts, "registeredOn", o.registeredOn);
        put(texts, "departedOn", o.departedOn);
        put(texts, "departedOnText", o.departedOnText);
        put(texts, "expectedReturnOn", o.expectedReturnOn);
        put(texts, "reportedBeforeDeparture", o.reportedBeforeDeparture);
        put(texts, "reason", o.reason);
        put(texts, "channel", o.channel);
        put(texts, "departureMode", o.departureMode);
        put(texts, "destination", text(o.destination));
        put(texts, "unitNature", o.unitNature);
        put(texts, "formerOccupation", o.formerOccupation);
        put(texts, "employer", o.employer);
        put(texts, "trade", o.trade);
        put(texts, "incomeBand", o.incomeBand);
        put(texts, "hostOrg", o.hostOrg);
        put(texts, "hostReportedOn", o.hostReportedOn);
        put(texts, "certificateHeld", o.certificateHeld);
        put(texts, "returnedOn", o.returnedOn);
        put(texts, "returnReportedOn", o.returnReportedOn);
        put(texts, "infoConfirmedOn", o.infoConfirmedOn);
        put(texts, "duesPaidThrough", o.duesPaidThrough);
        put(texts, "note", o.noteCipher == null ? null : Integer.toHexString(java.util.Arrays.hashCode(o.noteCipher)));
        return new OutflowValues(texts);
    }

    private static void put(Map<String, String> texts, String field, Object value) {
        texts.put(field, value == null ? null : shortened(value.toString()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String text(Destination destination) {
        if (destination == null) return null;
        var code = destination.areaCode() == null ? destination.country() : destination.areaCode();
        return code == null ? destination.text() : "%s %s".formatted(code, destination.text());
    }

    /** The fields that have become another value since. */
    public List<Value> changedTo(OutflowValues now) {
        return now.texts.entrySet().stream()
                .filter(field -> !Objects.equals(texts.get(field.getKey()), field.getValue()))
                .map(field -> value(field.getKey(), texts.get(field.getKey()), field.getValue()))
                .toList();
    }

    private static Value value(String field, String was, String became) {
        return field.equals("note") ? new Value(field, null, null) : new Value(field, was, became);
    }
}
