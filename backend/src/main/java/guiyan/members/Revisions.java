package guiyan.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guiyan.people.PersonValues;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.MergePatch;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Changes;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Revises members by what somebody else has proposed: fields of the form by their names, values as the API writes them. */
@Singleton
public class Revisions {

    private final MemberViews views;
    private final Registrar registrar;
    private final ContactPoints points;
    private final ObjectMapper json;
    private final Validator validator;

    Revisions(MemberViews views, Registrar registrar, ContactPoints points, ObjectMapper json, Validator validator) {
        this.views = views;
        this.registrar = registrar;
        this.points = points;
        this.json = json;
        this.validator = validator;
    }

    /** What the forms of these members say, by field, secrets masked; asked for together. */
    public List<Map<String, String>> shown(List<Member> members) {
        var phones = points.own(members.stream().map(member -> member.id).toList());
        return members.stream()
                .map(member -> texts(MemberForm.of(member, mask(phones.get(member.id)))))
                .toList();
    }

    private static String mask(ContactPoint point) {
        return point == null ? null : point.value.mask;
    }

    /** What the form of a member says in clear, by field; to be sealed at once. His numbers are rows of their own. */
    public Map<String, String> clear(Member member) {
        var texts = texts(MemberForm.of(member, null));
        var id = registrar.known(member.person);
        texts.put("citizenId", id == null ? null : id.value());
        return texts;
    }

    private Map<String, String> texts(MemberForm form) {
        var texts = new LinkedHashMap<String, String>();
        json.<JsonNode>valueToTree(form)
                .properties()
                .forEach(field -> texts.put(field.getKey(), text(field.getValue())));
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    /** One field that would change: the value as it stands (masked), the new one, and what lists show of it. */
    public record Change(String field, String was, String value, String mask) {}

    /** What the proposed fields would change; refuses what the form cannot take. Nothing is written. */
    public List<Change> changes(Member member, ObjectNode proposed) {
        var before = views.form(member);
        var after = patch(proposed).onto(before);
        if (!after.organizationId().equals(before.organizationId()))
            throw new Refusal(MemberCode.MOVE_IS_A_TRANSFER, "organizationId");
        JsonNode was = json.valueToTree(before);
        JsonNode now = json.valueToTree(after);
        var changes = new ArrayList<Change>();
        for (var field : Changes.between(before, after)) {
            var value = text(now.path(field));
            changes.add(new Change(field, text(was.path(field)), value, masked(field, value)));
        }
        return changes;
    }

    private static String masked(String field, String value) {
        if (value == null) return null;
        return switch (field) {
            case "citizenId" -> PersonValues.citizenId(value).mask();
            case "phone" -> PersonValues.phone(value).mask();
            default -> value;
        };
    }

    /** Writes the fields as if a keeper had filled in the form. */
    public void apply(Member member, ObjectNode fields) {
        var own = points.own(member.id);
        var before = MemberViews.form(member, own);
        registrar.revise(member, own, before, patch(fields).onto(before));
    }

    private MergePatch patch(ObjectNode fields) {
        return MergePatch.saying(fields, json, validator);
    }
}
