package guiyan.outflow.importing;

import guiyan.members.Member;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.values.LabelledPhone;
import guiyan.people.values.Phone;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.TextCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers in a row of a ledger: the member's own, others beside it, and the family's. */
class Phones {

    static final String OWN = "phone";
    static final String OTHERS = "otherPhones";
    static final String FAMILY = "familyPhone";
    static final String FAMILY_NAME = "familyContact";
    /** The numbers a row has really added, by which they are taken away again. */
    private static final String ADDED = "addedPhones";

    private final Roll roll;

    Phones(Roll roll) {
        this.roll = roll;
    }

    static void read(ImportRow row) {
        own(row);
        var name = TextCell.read(row.cell(FAMILY_NAME)).value();
        if (name != null) row.values.put(FAMILY_NAME, name);
        for (var each : read(row, FAMILY))
            row.values.putIfAbsent(FAMILY, each.phone().e164());
    }

    private static void own(ImportRow row) {
        var others = new ArrayList<String>();
        for (var each : read(row, OWN)) {
            if (each.label() == null && !row.values.containsKey(OWN))
                row.values.put(OWN, each.phone().e164());
            else others.add(line(each));
        }
        if (!others.isEmpty()) row.values.put(OTHERS, String.join("\n", others));
    }

    private static List<LabelledPhone> read(ImportRow row, String field) {
        if (row.cell(field).isBlank()) return List.of();
        var phones = Phone.read(row.cell(field));
        phones.findings().forEach(finding -> row.problem(field, finding));
        return phones.value() == null ? List.of() : phones.value();
    }

    private static String line(LabelledPhone each) {
        return each.phone().e164() + "|" + (each.label() == null ? "" : each.label());
    }

    private static LabelledPhone parsed(String line) {
        var parts = line.split("\\|", 2);
        return new LabelledPhone(new Phone(parts[0]), parts[1].isEmpty() ? null : parts[1]);
    }

    private static List<LabelledPhone> all(Map<String, String> values) {
        var all = new ArrayList<LabelledPhone>();
        if (values.get(OWN) != null) all.add(new LabelledPhone(new Phone(values.get(OWN)), null));
        if (values.get(OTHERS) != null)
            values.get(OTHERS).lines().map(Phones::parsed).forEach(all::add);
        if (values.get(FAMILY) != null)
            all.add(new LabelledPhone(
                    new Phone(values.get(FAMILY)), ("家属 " + values.getOrDefault(FAMILY_NAME, "")).strip()));
        return all;
    }

    /** Gives the member the row's numbers that he cannot be reached at yet; true when there was one. */
    boolean add(ImportRow row, Member member, List<ContactPoint> known) {
        var have = known.stream().map(point -> roll.points.open(point).e164()).collect(Collectors.toSet());
        var added = all(row.values).stream()
                .filter(each -> have.add(each.phone().e164()))
                .toList();
        added.forEach(each -> roll.points.addOther(member.person, each));
        if (!added.isEmpty())
            row.values.put(
                    ADDED, added.stream().map(each -> each.phone().e164()).collect(Collectors.joining("\n")));
        return !added.isEmpty();
    }

    /** Takes away what {@link #add} has given; true when there was something. */
    boolean takeBack(ImportRow row, long person) {
        var added = row.values.get(ADDED);
        if (added == null) return false;
        added.lines()
                .forEach(number -> roll.points.delete(
                        "personId = ?1 and value.print = ?2", person, roll.points.print(new Phone(number))));
        return true;
    }

    static String masked(String field, String value) {
        if (value == null) return null;
        return switch (field) {
            case OWN, FAMILY -> Phone.find(value).map(Phone::mask).orElse(value);
            case OTHERS, ADDED ->
                value.lines()
                        .map(line -> parsed(line.contains("|") ? line : line + "|"))
                        .map(each -> each.phone().mask() + (each.label() == null ? "" : "(" + each.label() + ")"))
                        .collect(Collectors.joining(" "));
            case "citizenId" -> value.length() < 2 ? value : "已登记 ··" + value.substring(value.length() - 2);
            default -> value;
        };
    }
}
