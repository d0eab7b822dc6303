package guiyan.members.importing;

import guiyan.people.values.LabelledPhone;
import guiyan.people.values.Phone;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of a row beside the member's own, as one value of the row: a line each, with its label. */
final class OtherPhones {

    static final String FIELD = "otherPhones";

    private OtherPhones() {}

    static String text(Collection<LabelledPhone> phones) {
        return phones.stream()
                .map(each -> each.phone().e164() + "|" + (each.label() == null ? "" : each.label()))
                .collect(Collectors.joining("\n"));
    }

    /** The numbers of a value; none where it is null. */
    static List<LabelledPhone> of(String text) {
        return text == null ? List.of() : text.lines().map(OtherPhones::one).toList();
    }

    private static LabelledPhone one(String line) {
        var cut = line.indexOf('|');
        var label = cut + 1 == line.length() ? null : line.substring(cut + 1);
        return new LabelledPhone(new Phone(line.substring(0, cut)), label);
    }

    static String masked(String text) {
        return of(text).stream()
                .map(each -> each.phone().mask() + (each.label() == null ? "" : "(" + each.label() + ")"))
                .collect(Collectors.joining(" "));
    }
}
