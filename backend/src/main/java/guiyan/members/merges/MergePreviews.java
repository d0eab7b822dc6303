package guiyan.members.merges;

import guiyan.members.Member;
import guiyan.members.Revisions;
import guiyan.members.merges.MergePreview.MergeChoice;
import guiyan.members.merges.MergePreview.MergeMoving;
import guiyan.members.merges.MergePreview.MergeSide;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.ScopedRows;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Puts two records side by side. */
@Singleton
class MergePreviews {

    private final Revisions revisions;
    private final Organizations organizations;
    private final ScopedRows rows;

    MergePreviews(Revisions revisions, Organizations organizations, ScopedRows rows) {
        this.revisions = revisions;
        this.organizations = organizations;
        this.rows = rows;
    }

    MergePreview of(Member keep, Member lose) {
        var texts = revisions.shown(List.of(keep, lose));
        var units = organizations.byId(List.of(keep.branchId, lose.branchId));
        return new MergePreview(
                etag(keep, lose),
                side(keep, texts.get(0), OrganizationRef.of(units.get(keep.branchId))),
                side(lose, texts.get(1), OrganizationRef.of(units.get(lose.branchId))),
                MergeField.all()
                        .map(field -> choice(field, texts.get(0), texts.get(1)))
                        .toList(),
                rows.counts(lose.id).entrySet().stream()
                        .map(entry -> new MergeMoving(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static MergeSide side(Member member, Map<String, String> texts, OrganizationRef unit) {
        return new MergeSide(PublicId.of(member.id), member.person.name, unit, texts.get("phone"));
    }

    private static MergeChoice choice(MergeField field, Map<String, String> keep, Map<String, String> lose) {
        return new MergeChoice(field, keep.get(field.label()), lose.get(field.label()));
    }

    /** The version of both records together. */
    static String etag(Member keep, Member lose) {
        return "\"%d.%d.%d.%d\"".formatted(keep.version, keep.person.version, lose.version, lose.person.version);
    }
}
