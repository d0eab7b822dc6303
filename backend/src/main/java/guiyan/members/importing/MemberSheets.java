package guiyan.members.importing;

import guiyan.members.Member;
import guiyan.organizations.Organization;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.values.Education;
import guiyan.people.values.Ethnicity;
import guiyan.people.values.Sex;
import guiyan.platform.Scope;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.FilledSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The roll as sheets to be filled in, one a branch: who stands on it, numbers masked, each with his code. */
record MemberSheets(MemberImport tools) {

    List<FilledSheet> of(Scope scope) {
        var members = tools.members.onRollOf(scope);
        var phones = tools.points.own(members.stream().map(m -> m.id).toList());
        var byBranch = members.stream().collect(Collectors.groupingBy(m -> m.branchId));
        return tools.organizations.branches(scope).stream()
                .map(branch -> new FilledSheet(
                        branch.shortName,
                        byBranch.getOrDefault(branch.id, List.of()).stream()
                                .map(m -> row(m, branch, phones.get(m.id)))
                                .toList()))
                .toList();
    }

    private static Map<String, String> row(Member member, Organization branch, ContactPoint own) {
        var person = member.person;
        var row = new LinkedHashMap<String, String>();
        row.put("name", person.name);
        row.put("organization", branch.shortName);
        row.put("sex", person.sex == Sex.UNKNOWN ? null : person.sex.zh());
        row.put("birthDate", text(person.birthDate));
        row.put("citizenId", Sealed.mask(person.citizenId));
        row.put(
                "ethnicity",
                person.ethnicity == null ? null : Ethnicity.of(person.ethnicity).zh());
        row.put(
                "education",
                person.education == null ? null : Education.of(person.education).zh());
        row.put("membership", member.membership.zh());
        row.put("joinedOn", text(member.joinedOn));
        row.put("fullMemberOn", text(member.fullMemberOn));
        row.put("phone", own == null ? null : own.value.mask);
        row.put("villageGroup", person.villageGroup);
        row.put("note", member.note);
        row.put(MemberImport.CODE, PublicId.of(member.id).toString());
        return row;
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }
}
