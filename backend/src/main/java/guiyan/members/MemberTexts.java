package guiyan.members;

import guiyan.organizations.Organization;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Members as the texts an import compares, field by field, and texts as the form that is written. */
public class MemberTexts {

    private final Vault vault;
    private final ContactPoints points;
    private final String basis;
    private final Map<String, Organization> byCode = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();

    public MemberTexts(Vault vault, ContactPoints points, Collection<Organization> branches, String basis) {
        this.vault = vault;
        this.points = points;
        this.basis = basis;
        branches.forEach(branch -> {
            byCode.put(branch.code, branch);
            codes.put(branch.id, branch.code);
        });
    }

    public Organization branch(String code) {
        return byCode.get(code);
    }

    /** The townships in which the branches lie. */
    public Set<Long> townships() {
        return byCode.values().stream().map(branch -> branch.townshipId).collect(Collectors.toSet());
    }

    /** The member as he is stored; {@code own} is his own number. */
    public Map<String, String> of(Member member, ContactPoint own) {
        var person = member.person;
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", person.name);
        texts.put("organization", codes.getOrDefault(member.branchId, ""));
        texts.put("sex", person.sex == Sex.UNKNOWN ? null : person.sex.name());
        texts.put("birthDate", text(person.birthDate));
        texts.put("citizenId", person.citizenId == null ? null : vault.openText(person.citizenId.cipher));
        texts.put("ethnicity", person.ethnicity);
        texts.put("education", person.education);
        texts.put("membership", member.membership.name());
        texts.put("joinedOn", text(member.joinedOn));
        texts.put("fullMemberOn", text(member.fullMemberOn));
        texts.put("phone", own == null ? null : points.open(own).e164());
        texts.put("villageGroup", person.villageGroup);
        texts.put("note", member.note);
        texts.put("source", person.source);
        texts.put("externalId", person.externalId);
        return texts;
    }

    MemberForm form(Map<String, String> values) {
        return new MemberForm(
                PublicId.of(branch(values.get("organization")).id),
                values.get("name"),
                values.get("sex") == null ? null : Sex.valueOf(values.get("sex")),
                date(values.get("birthDate")),
                values.get("citizenId"),
                basis,
                values.get("phone"),
                values.get("ethnicity"),
                values.get("education"),
                values.get("membership") == null ? null : Membership.valueOf(values.get("membership")),
                date(values.get("joinedOn")),
                date(values.get("fullMemberOn")),
                values.get("villageGroup"),
                values.get("note"),
                values.get("source"),
                values.get("externalId"));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }
}
